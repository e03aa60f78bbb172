package org.isnad.store;

import java.time.Instant;

/// A view of the desk that somebody keeps.
///
/// @param author whose it is
/// @param name what they call it
/// @param address the desk's address after the host; empty when the name is given up
/// @param at when it was kept
public record SavedSearch(String author, String name, String address, Instant at) {}
