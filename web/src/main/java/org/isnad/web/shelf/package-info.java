/// What the desk holds in memory of a store, and how articles come into it.
@NullMarked
package org.isnad.web.shelf;

import org.jspecify.annotations.NullMarked;
