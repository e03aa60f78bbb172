/// The commands: one small class each. Start with {@link Main}.
@NullMarked
package org.isnad.cli;

import org.jspecify.annotations.NullMarked;
