/// Trains the models and writes the accuracy reports. Start with {@link Train}.
@NullMarked
package org.isnad.train;

import org.jspecify.annotations.NullMarked;
