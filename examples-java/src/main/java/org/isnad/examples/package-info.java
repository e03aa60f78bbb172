/// Programs that use Isnad as a library, each in one class. Start with {@link org.isnad.examples.CodeAnArticle}.
@NullMarked
package org.isnad.examples;

import org.jspecify.annotations.NullMarked;
