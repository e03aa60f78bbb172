package org.isnad.knowledge;

/// How many say something, counted in three ways. No other count of "sources" is given anywhere.
///
/// @param reports articles that say it
/// @param outlets that published them; articles of no known outlet count as one together
/// @param origins after reports that come from one origin were put together
public record Independence(int reports, int outlets, int origins) {}
