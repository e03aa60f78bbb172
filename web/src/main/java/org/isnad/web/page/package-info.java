/// What each page of the desk shows, as records that become JSON.
@NullMarked
package org.isnad.web.page;

import org.jspecify.annotations.NullMarked;
