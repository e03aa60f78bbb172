package org.isnad.knowledge;

/// An actor or a place that takes part in an event or tie, with how often that is said.
///
/// @param id of the {@link Actor}, or the path of the place; for a place that the lexicon does not know its
/// name with letters folded
/// @param name as most reports write it
/// @param reports how many statements say so
public record Named(String id, String name, int reports) {}
