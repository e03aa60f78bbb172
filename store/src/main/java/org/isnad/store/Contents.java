package org.isnad.store;

/// How much is in a store.
///
/// @param articles articles
/// @param coded articles that were coded by at least one version
/// @param codings codings of all versions
/// @param rejections inputs that did not become articles
public record Contents(long articles, long coded, long codings, long rejections) {}
