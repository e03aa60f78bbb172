package org.isnad.morph;

import org.isnad.lexicon.Entry;

/// An entry of the lexicon that a stem may be a form of.
///
/// @param entry the entry
/// @param shape which form of which of its words
public record Sense(Entry entry, Shape shape) {}
