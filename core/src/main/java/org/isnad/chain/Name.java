package org.isnad.chain;

import java.util.Optional;
import org.isnad.lexicon.ActorKind;
import org.isnad.text.Span;

/// How somebody is named where he takes part in a statement.
///
/// @param span where the name stands, UTF-16 code units
/// @param kind what is named, as far as that is known
/// @param described whether the words only describe (مسلحون) and name nobody
/// @param role the id of the role that the words beside the name give a person, if it is a public one
public record Name(Span span, Optional<ActorKind> kind, boolean described, Optional<String> role) {}
