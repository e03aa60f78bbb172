/// Phrases and clauses. Start with {@link Parser}.
@NullMarked
package org.isnad.syntax;

import org.jspecify.annotations.NullMarked;
