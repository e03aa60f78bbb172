/// Statements, events and ties in the columns that people already use. Each export comes with a report of what the
/// format has no place for, and with a file that says how it was made. Start with {@link Export}; {@link Format} lists
/// the formats.
@NullMarked
package org.isnad.export;

import org.jspecify.annotations.NullMarked;
