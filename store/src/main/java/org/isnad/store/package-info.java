/// What is kept: articles with their bytes, what was coded of them by which version, and what was rejected.
/// Start with {@link Store}; {@link CodedJson} is the line that the store and all other parts exchange.
@NullMarked
package org.isnad.store;

import org.jspecify.annotations.NullMarked;
