/// From the markup of a page to its article: body without boilerplate, title, outlet, day of publication. Start
/// with {@link Page}.
@NullMarked
package org.isnad.intake.page;

import org.jspecify.annotations.NullMarked;
