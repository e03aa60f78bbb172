package org.isnad.web.shelf;

import org.isnad.knowledge.Said;

/// A statement with the words that show it.
///
/// @param key its name in the desk's addresses: the first digits of the article's SHA-256, `.`, its id
/// @param said the statement
/// @param quote the words of the article that show it
public record Entry(String key, Said said, String quote) {
    /// Digits of a digest that are enough for an address.
    public static final int DIGITS = 16;

    /// The name of a statement in the desk's addresses.
    public static String key(Said said) {
        return key(said.article().sha256(), said.statement().id());
    }

    /// The same by the article's SHA-256 and the statement's id.
    public static String key(String sha256, String statement) {
        return sha256.substring(0, DIGITS) + "." + statement;
    }
}
