/// Many coded articles as one: actors, events with the ledgers of their figures, contradictions, ties over
/// time, and which reports come from one origin. Merging is associative and knows no order. Start with
/// {@link Knowledge}.
@NullMarked
package org.isnad.knowledge;

import org.jspecify.annotations.NullMarked;
