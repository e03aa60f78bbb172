package org.isnad.store;

import java.util.Optional;

/// An input that did not become an article.
///
/// @param where the file, and the line in a file of many
/// @param reason why, as a word for counting
/// @param sentence what is wrong and what to do
/// @param sha256 of the bytes; empty when they could not be read
public record Rejection(String where, String reason, String sentence, Optional<String> sha256) {}
