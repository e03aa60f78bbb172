/// What leaves the desk: exports with what they lose and how they were made.
@NullMarked
package org.isnad.web.download;

import org.jspecify.annotations.NullMarked;
