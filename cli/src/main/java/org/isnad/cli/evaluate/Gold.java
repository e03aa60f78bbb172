package org.isnad.cli.evaluate;

import java.util.List;
import java.util.Optional;

/// What a person found in one article.
///
/// @param name the file's name without ending
/// @param doc the article's id, if the file gives one
/// @param statements in the order of the file
record Gold(String name, Optional<String> doc, List<GoldStatement> statements) {}
