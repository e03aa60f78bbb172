/// Many coded articles as one: outlets, voices, ties, and what faces a claim or a denial.
/// Merging is associative and knows no order. Start with {@link Knowledge}.
@NullMarked
package org.isnad.knowledge;

import org.jspecify.annotations.NullMarked;
