package org.isnad.store;

/// A statement that a query finds.
///
/// @param sha256 of its article
/// @param statement its id in the newest coding of the article
public record Match(String sha256, String statement) {}
