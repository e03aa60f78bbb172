package org.isnad.knowledge;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.chain.CodedArticle;

/// Finds who is meant by one word of a longer name: the only one whose name ends with it in the news of
/// those days.
final class ShortNames {
    private static final int DAYS = 2;

    private final Map<String, NavigableMap<LocalDate, NavigableSet<String>>> byLast = new HashMap<>();

    /// Notes a name of two words or more.
    void add(CodedArticle article, String name, String node) {
        List<String> words = NameKey.words(name);
        if (words.size() > 1 && article.date().isPresent()) {
            byLast.computeIfAbsent(NameKey.bare(words.getLast()), last -> new TreeMap<>())
                    .computeIfAbsent(article.date().get(), day -> new TreeSet<>())
                    .add(node);
        }
    }

    /// The node of the longer name; `node` itself where there is none, or several.
    String whole(CodedArticle article, String name, String node) {
        if (Recogniser.lexiconId(node).isPresent() || article.date().isEmpty()) {
            return node;
        }
        List<String> words = NameKey.words(name);
        if (words.size() != 1 || !byLast.containsKey(node)) {
            return node;
        }
        Set<String> found = new TreeSet<>();
        LocalDate day = article.date().get();
        byLast.getOrDefault(node, new TreeMap<>())
                .subMap(day.minusDays(DAYS), true, day.plusDays(DAYS), true)
                .values()
                .forEach(found::addAll);
        return found.size() == 1 ? found.iterator().next() : node;
    }
}
