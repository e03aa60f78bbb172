/// PDF and DOCX for the intake, by Apache Tika. It stands on the class path, not on the module path: Tika's jars are
/// no modules. Start with {@link OfficeExtractor}.
@NullMarked
package org.isnad.office;

import org.jspecify.annotations.NullMarked;
