/// The words that all rooms speak: {@link Article}, {@link Span}, {@link Words}, {@link Edtf}. Uses nothing of
/// ours.
@NullMarked
package org.isnad.text;

import org.jspecify.annotations.NullMarked;
