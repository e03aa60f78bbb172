package org.isnad.statement;

import java.util.Optional;
import org.isnad.text.Span;
import org.isnad.text.Words;

/// Who takes part in a statement, or where it takes place.
///
/// @param name the fullest name in the article
/// @param id the id of the actor or place in the lexicon, if it is known there
/// @param via the nearer words that stand for the name (a pronoun, a short name), if they are others
public record Participant(Words name, Optional<String> id, Optional<Span> via) {}
