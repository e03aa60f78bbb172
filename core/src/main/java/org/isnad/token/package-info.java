/// Paragraphs, sentences, words and quotations. Start with {@link Tokenizer}.
@NullMarked
package org.isnad.token;

import org.jspecify.annotations.NullMarked;
