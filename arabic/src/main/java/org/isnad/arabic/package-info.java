/// The bundled lexicon. Start with {@link ArabicLexicon}.
@NullMarked
package org.isnad.arabic;

import org.jspecify.annotations.NullMarked;
