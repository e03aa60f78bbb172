/// Folded text and the way back to the published offsets. Start with {@link Normalization}.
@NullMarked
package org.isnad.normalize;

import org.jspecify.annotations.NullMarked;
