package org.isnad.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.text.Words;

/// Says by what a name is compared across articles: the id of the lexicon as `=id`, or the key of the name.
final class Recogniser {
    private static final String LEXICON = "=";

    private final WhosWho known;
    private final Set<String> apart = new HashSet<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Optional<String>> named = new HashMap<>();

    Recogniser(WhosWho known, Decisions decisions) {
        this.known = known;
        for (Decision decision : decisions.inForce()) {
            if (decision.kind() == Decision.Kind.SEPARATE) {
                apart.add(pair(decision.one(), NameKey.of(decision.other())));
                apart.add(pair(decision.other(), NameKey.of(decision.one())));
            }
        }
    }

    /// The node of a name that stands in an article; empty if the words name nobody.
    Optional<String> node(Outlook article, Words words, Optional<String> id) {
        String node = node(words.text(), id);
        if (lexiconId(node).isPresent()) {
            return Optional.of(node);
        }
        Optional<String> office = article.state()
                .flatMap(state -> known.findOffice(words.text(), state))
                .map(Recogniser::lexicon);
        return office.isPresent() || article.isDescription(words.span()) || isCommon(words.text())
                ? office
                : Optional.of(node);
    }

    /// The node of a name, wherever it stands.
    String node(String name, Optional<String> id) {
        String key = key(name);
        Optional<String> lexicon =
                id.or(() -> named.computeIfAbsent(name, known::findNamed)).map(ActorIds::known);
        return lexicon.filter(one -> !apart.contains(pair(one, key)))
                .map(one -> LEXICON + one)
                .orElse(key);
    }

    /// The node of a lexicon's id.
    static String lexicon(String id) {
        return LEXICON + ActorIds.known(id);
    }

    /// The lexicon's id that a node is made of, if it is.
    static Optional<String> lexiconId(String node) {
        return node.startsWith(LEXICON) ? Optional.of(node.substring(LEXICON.length())) : Optional.empty();
    }

    String key(String name) {
        return keys.computeIfAbsent(name, NameKey::of);
    }

    private boolean isCommon(String name) {
        List<String> words = NameKey.words(name);
        return words.isEmpty() || known.isCommon(words);
    }

    private static String pair(String id, String key) {
        return id + " " + key;
    }
}
