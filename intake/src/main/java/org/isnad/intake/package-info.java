/// From files and folders to articles, one at a time, each with its bytes; what is no article becomes a
/// rejection with one sentence, and the rest goes on. Start with {@link Intake}; it gives {@link Outcome}s.
@NullMarked
package org.isnad.intake;

import org.jspecify.annotations.NullMarked;
