package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.morph.Analyzed;
import org.isnad.normalize.Letters;
import org.isnad.token.Word;

/// The names of months and weekdays.
final class Calendar {
    /// A name found in the text.
    record Found<T>(T entry, int end) {}

    private record Name<T>(List<String> tokens, T entry) {}

    private final Map<String, List<Name<Entry.Month>>> months = new HashMap<>();
    private final Map<String, List<Name<Entry.Weekday>>> weekdays = new HashMap<>();

    Calendar(Lexicon lexicon) {
        for (Entry.Month month : lexicon.all(Entry.Month.class)) {
            month.names().forEach(name -> put(months, name, month));
        }
        for (Entry.Weekday weekday : lexicon.all(Entry.Weekday.class)) {
            weekday.names().forEach(name -> put(weekdays, name, weekday));
        }
    }

    private static <T> void put(Map<String, List<Name<T>>> index, String name, T entry) {
        List<String> tokens = List.of(Letters.folded(name).split("\\s+"));
        index.computeIfAbsent(tokens.getFirst(), t -> new ArrayList<>(1)).add(new Name<>(tokens, entry));
    }

    /// The month whose name begins at the word, if one does; the longest name wins.
    Optional<Found<Entry.Month>> month(Analyzed article, int first, int limit) {
        return find(months, article, first, limit);
    }

    /// The weekday whose name stands at the word, if one does.
    Optional<Found<Entry.Weekday>> weekday(Analyzed article, int first, int limit) {
        return find(weekdays, article, first, limit);
    }

    private static <T> Optional<Found<T>> find(
            Map<String, List<Name<T>>> index, Analyzed article, int first, int limit) {
        if (first >= limit || article.word(first).kind() != Word.Kind.ARABIC) {
            return Optional.empty();
        }
        Optional<Found<T>> best = Optional.empty();
        for (String key : keys(article, first)) {
            for (Name<T> name : index.getOrDefault(key, List.of())) {
                int end = first + name.tokens().size();
                if (end <= limit
                        && restMatches(name.tokens(), article, first)
                        && (best.isEmpty() || end > best.get().end())) {
                    best = Optional.of(new Found<>(name.entry(), end));
                }
            }
        }
        return best;
    }

    /// The word as it stands, and without و, ف, ب or ل.
    private static List<String> keys(Analyzed article, int i) {
        String folded = article.word(i).folded();
        List<String> keys = new ArrayList<>(List.of(folded));
        char c = folded.charAt(0);
        if (folded.length() > 3 && (c == Letters.WAW || c == Letters.FEH || c == Letters.BEH)) {
            keys.add(folded.substring(1));
        }
        if (folded.startsWith(Letters.LAM_ARTICLE)) {
            keys.add(Letters.ARTICLE + folded.substring(2));
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
