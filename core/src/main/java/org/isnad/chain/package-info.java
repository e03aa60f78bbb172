/// Who says it, through whom, and how it stands for them: speakers, stance, quotation, status.
/// Start with {@link Chains}; {@link CodedArticle} is what the rest of the house keeps.
@NullMarked
package org.isnad.chain;

import org.jspecify.annotations.NullMarked;
