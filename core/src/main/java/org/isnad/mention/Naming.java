package org.isnad.mention;

import org.isnad.lexicon.Entry;

/// Words that may be a name of an entry. Indexes count the words of the article.
///
/// @param entry an actor, state, place, month, weekday or number word
/// @param first the index of the first word
/// @param end the index after the last word
public record Naming(Entry entry, int first, int end) {}
