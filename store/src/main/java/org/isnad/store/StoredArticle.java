package org.isnad.store;

import java.time.Instant;
import org.isnad.text.Article;

/// An article as the store has it.
///
/// @param article the article
/// @param source the file, and the line in a file of many, that it came from first
/// @param addedAt when it was added
public record StoredArticle(Article article, String source, Instant addedAt) {}
