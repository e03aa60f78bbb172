package org.isnad.knowledge;

import org.isnad.text.Words;

/// Somebody as one article names him, and who that is across articles.
///
/// @param actor the id of an {@link Actor}
/// @param name the words of the article
public record Party(String actor, Words name) {}
