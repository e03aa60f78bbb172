/// What is known of the language and the world, as typed entries read from files and checked when loaded.
/// Start with {@link Lexicon}. Knows files, not grammar.
@NullMarked
package org.isnad.lexicon;

import org.jspecify.annotations.NullMarked;
