/// Who gets in, and what they may do.
@NullMarked
package org.isnad.web.access;

import org.jspecify.annotations.NullMarked;
