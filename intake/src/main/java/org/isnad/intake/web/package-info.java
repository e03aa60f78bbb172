/// Fetches addresses that the user names, and no others: with good manners, within limits, and none of a private
/// network unless allowed. Start with {@link Web}.
@NullMarked
package org.isnad.intake.web;

import org.jspecify.annotations.NullMarked;
