package org.isnad.knowledge;

/// A number derived from a ledger by a rule that the reader picked.
///
/// @param low the least
/// @param best the one to take, between both
/// @param high the most
/// @param why which figures it comes from and how
public record Derived(FigureRule rule, int low, int best, int high, String why) {}
