package org.isnad.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.normalize.Letters;

/// Understands names that are made of an office and a state: the Turkish army, the interior ministry.
final class Offices {
    private final Map<String, String> offices = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();

    /// Of no lexicon.
    static Offices none() {
        return new Offices(Lexicon.empty());
    }

    Offices(Lexicon lexicon) {
        for (Entry.Office office : lexicon.all(Entry.Office.class)) {
            office.nouns().forEach(noun -> offices.putIfAbsent(NameKey.of(noun), office.id()));
        }
        NameBook.BUNDLED.all("state").keySet().forEach(noun -> offices.putIfAbsent(NameKey.of(noun), ""));
        for (Entry.State state : lexicon.all(Entry.State.class)) {
            state.names().forEach(name -> states.putIfAbsent(NameKey.of(name), state.id()));
            for (String demonym : state.demonyms()) {
                String key = NameKey.of(demonym);
                states.putIfAbsent(key, state.id());
                states.putIfAbsent(key + Letters.HEH, state.id());
            }
        }
    }

    /// The id of an office with its state, or of a state that is named by its adjective alone.
    Optional<String> find(List<String> words) {
        for (int cut = words.size() - 1; cut >= 0; cut--) {
            String state = states.get(key(words.subList(cut, words.size())));
            if (state != null) {
                return cut == 0
                        ? Optional.of(state)
                        : office(words.subList(0, cut)).map(id -> of(state, id));
            }
        }
        return Optional.empty();
    }

    /// The id of an office without its state; empty text for what is the state itself.
    Optional<String> office(List<String> words) {
        return Optional.ofNullable(offices.get(key(words)));
    }

    static String of(String state, String office) {
        return office.isEmpty() ? state : state + "/" + office;
    }

    private static String key(List<String> words) {
        StringBuilder key = new StringBuilder();
        words.forEach(word -> key.append(NameKey.bare(word)));
        return key.toString();
    }
}
