/// Actors, persons, places, moments and quantities, and who is the same inside the article. Start with {@link
/// Mentions}.
@NullMarked
package org.isnad.mention;

import org.jspecify.annotations.NullMarked;
