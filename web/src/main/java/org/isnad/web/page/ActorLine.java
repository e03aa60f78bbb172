package org.isnad.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.knowledge.Actor;
import org.isnad.normalize.Letters;
import org.isnad.web.shelf.Snapshot;

/// An actor as lists show it.
///
/// @param kind what it is, if anything says so
/// @param discovered whether the lexicon does not know it
/// @param mentions in how many statements it is named
/// @param candidates how many others may be the same
public record ActorLine(
        String id,
        String name,
        String latin,
        Optional<String> kind,
        boolean discovered,
        int names,
        int mentions,
        int candidates) {
    static ActorLine of(Actor actor) {
        return new ActorLine(
                actor.id(),
                actor.name(),
                actor.latin(),
                actor.kind()
                        .map(kind -> kind.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                actor.discovered(),
                actor.names().size(),
                actor.mentions(),
                actor.candidates().size());
    }

    /// All whose name holds these words, in either script, the most mentioned first.
    ///
    /// @param written words, all of which must stand in the names
    public static Page<ActorLine> all(Snapshot snapshot, String written, Page.Wanted wanted) {
        List<String> words = Stream.of(Letters.folded(written).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return Page.of(
                snapshot.knowledge().actors().stream()
                        .filter(actor -> isCalled(actor, words))
                        .sorted(Comparator.comparingInt(Actor::mentions)
                                .reversed()
                                .thenComparing(Actor::id))
                        .toList(),
                wanted,
                ActorLine::of);
    }

    private static boolean isCalled(Actor actor, List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        StringBuilder names = new StringBuilder(actor.latin().toLowerCase(Locale.ROOT)).append(' ');
        actor.names()
                .forEach(alias -> names.append(Letters.folded(alias.name())).append(' '));
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).allMatch(word -> names.indexOf(word) >= 0);
    }
}
