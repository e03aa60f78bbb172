/// The desk: read, compare, review and explore a store in the browser. Start with {@link Desk}.
@NullMarked
package org.isnad.web;

import org.jspecify.annotations.NullMarked;
