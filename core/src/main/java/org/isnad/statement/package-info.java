/// What is said to have happened: type, roles, time, place, counts. Start with {@link Frames}.
@NullMarked
package org.isnad.statement;

import org.jspecify.annotations.NullMarked;
