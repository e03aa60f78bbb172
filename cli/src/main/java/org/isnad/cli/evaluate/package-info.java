/// Coded articles against the reading of people: how many statements, roles, speakers agree.
/// Start with {@link Evaluation}.
@NullMarked
package org.isnad.cli.evaluate;

import org.jspecify.annotations.NullMarked;
