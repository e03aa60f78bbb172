/// Readers decide of statements whether they are right; what comes of that.
@NullMarked
package org.isnad.web.review;

import org.jspecify.annotations.NullMarked;
