/// The only place that knows all rooms and their order. Start with {@link Isnad}.
@NullMarked
package org.isnad.desk;

import org.jspecify.annotations.NullMarked;
