package org.isnad.knowledge;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.chain.CodedArticle;

/// Finds who is meant by one word of a longer name: the only one whose name ends with it in the news of
/// those days.
final class ShortNames {
    /// Before and after so many days.
    static final int DAYS = 2;

    private final Map<String, NavigableMap<LocalDate, NavigableSet<String>>> byLast = new HashMap<>();

    /// Notes a name of two words or more.
    void add(CodedArticle article, String name, String node) {
        last(article, name)
                .ifPresent(last -> byLast.computeIfAbsent(last, l -> new TreeMap<>())
                        .computeIfAbsent(article.date().orElseThrow(), day -> new TreeSet<>())
                        .add(node));
    }

    /// The word by which the owner of a name of two words or more is known in the news of those days.
    static Optional<String> last(CodedArticle article, String name) {
        List<String> words = NameKey.words(name);
        return words.size() > 1 && article.date().isPresent()
                ? Optional.of(NameKey.bare(words.getLast()))
                : Optional.empty();
    }

    /// Whether a name can be the last word of another one.
    static boolean isShort(CodedArticle article, String name) {
        return article.date().isPresent() && NameKey.words(name).size() == 1;
    }

    /// The node of the longer name; `node` itself where there is none, or several.
    String whole(CodedArticle article, String name, String node) {
        if (Recogniser.lexiconId(node).isPresent() || !isShort(article, name) || !byLast.containsKey(node)) {
            return node;
        }
        Set<String> found = new TreeSet<>();
        LocalDate day = article.date().orElseThrow();
        byLast.getOrDefault(node, new TreeMap<>())
                .subMap(day.minusDays(DAYS), true, day.plusDays(DAYS), true)
                .values()
                .forEach(found::addAll);
        return found.size() == 1 ? found.iterator().next() : node;
    }
}
