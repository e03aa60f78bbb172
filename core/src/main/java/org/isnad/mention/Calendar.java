package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.WordMemory;
import org.isnad.morph.Analyzed;
import org.isnad.normalize.Letters;
import org.isnad.token.Word;

/// The names of months, weekdays, seasons and holidays, and the other words that make up a time, by their spelling.
final class Calendar {
    /// A name found in the text.
    record Found<T>(T entry, int end) {}

    private record Name(List<String> tokens, Entry entry) {}

    /// The names that begin with the word, or with what is left of it behind و, ف, ب, ل or ك.
    private record Beginning(String key, List<Name> names) {}

    private static final int SHORTEST = 2;

    /// The binary logarithm of the number of words that are remembered.
    private static final int REMEMBERED = 15;

    private final WordMemory<List<Beginning>> memory = new WordMemory<>(REMEMBERED);

    private final Map<String, List<Name>> names = new HashMap<>();
    private final Set<String> plurals = new HashSet<>();

    Calendar(Lexicon lexicon) {
        lexicon.all(Entry.Month.class).forEach(entry -> put(entry.names(), entry));
        lexicon.all(Entry.Weekday.class).forEach(entry -> put(entry.names(), entry));
        lexicon.all(Entry.Ordinal.class).forEach(entry -> put(entry.names(), entry));
        lexicon.all(Entry.Season.class).forEach(entry -> put(entry.names(), entry));
        lexicon.all(Entry.Decade.class).forEach(entry -> put(entry.names(), entry));
        lexicon.all(Entry.Holiday.class).forEach(entry -> put(entry.names(), entry));
        lexicon.all(Entry.TimeWord.class).forEach(entry -> put(entry.names(), entry));
        for (Entry.TimeUnit unit : lexicon.all(Entry.TimeUnit.class)) {
            unit.units().forms().forEach(form -> plurals.add(Letters.folded(form)));
        }
    }

    private void put(List<String> spellings, Entry entry) {
        for (String spelling : spellings) {
            List<String> tokens = List.of(Letters.folded(spelling).split("\\s+"));
            names.computeIfAbsent(tokens.getFirst(), t -> new ArrayList<>(1)).add(new Name(tokens, entry));
        }
    }

    /// All names that begin at the word, behind و, ف, ب, ل or ك; of one entry the longest.
    List<Found<Entry>> at(Analyzed article, int first, int limit) {
        if (first >= limit || article.word(first).kind() != Word.Kind.ARABIC) {
            return List.of();
        }
        String folded = article.word(first).folded();
        List<Beginning> beginnings = memory.find(folded, () -> beginnings(folded));
        if (beginnings.isEmpty()) {
            return List.of();
        }
        List<Found<Entry>> all = new ArrayList<>();
        for (Beginning beginning : beginnings) {
            for (Name name : beginning.names()) {
                int end = first + name.tokens().size();
                if (end <= limit
                        && isMeant(beginning.key(), article.word(first))
                        && restMatches(name.tokens(), article, first)) {
                    Optional<Found<Entry>> known = all.stream()
                            .filter(found -> found.entry().equals(name.entry()))
                            .findFirst();
                    if (known.isEmpty() || known.get().end() < end) {
                        known.ifPresent(all::remove);
                        all.add(new Found<>(name.entry(), end));
                    }
                }
            }
        }
        return all;
    }

    private List<Beginning> beginnings(String folded) {
        return keys(folded).stream()
                .filter(names::containsKey)
                .map(key -> new Beginning(key, names.getOrDefault(key, List.of())))
                .toList();
    }

    /// In the shortest names the hamza tells a month (آب) from a town (إب).
    private static boolean isMeant(String key, Word word) {
        return key.length() > SHORTEST || word.plain().indexOf(Letters.ALEF_HAMZA_BELOW) < 0;
    }

    /// Whether a stem stands for more than two of a unit of time.
    boolean isPlural(String stem) {
        return plurals.contains(stem);
    }

    private static Set<String> keys(String folded) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(folded);
        char c = folded.charAt(0);
        if (folded.length() > 2 && (c == Letters.WAW || c == Letters.FEH)) {
            keys.add(folded.substring(1));
        }
        for (String key : List.copyOf(keys)) {
            char p = key.charAt(0);
            if (key.length() > 3 && (p == Letters.BEH || p == Letters.LAM || p == Letters.KAF)) {
                keys.add(key.substring(1));
            }
            if (key.startsWith(Letters.LAM_ARTICLE)) {
                keys.add(Letters.ARTICLE + key.substring(2));
            }
        }
        return keys;
    }

    private static boolean restMatches(List<String> tokens, Analyzed article, int first) {
        for (int k = 1; k < tokens.size(); k++) {
            if (!article.word(first + k).folded().equals(tokens.get(k))) {
                return false;
            }
        }
        return true;
    }
}
