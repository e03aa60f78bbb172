/// What each word can be: clitics, stem, part of speech, and the entries of the lexicon that it inflects.
/// Start with {@link Morphology}.
@NullMarked
package org.isnad.morph;

import org.jspecify.annotations.NullMarked;
