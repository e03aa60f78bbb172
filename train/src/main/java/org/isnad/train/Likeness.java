package org.isnad.train;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.normalize.Letters;

/// How much two names share, by the stems of their words.
final class Likeness {
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Likeness() {}

    /// The words of names, folded, without the article and the commonest clitics.
    static Set<String> words(List<String> names) {
        Set<String> words = new HashSet<>();
        for (String name : names) {
            for (String word : SEPARATORS.splitAsStream(Letters.folded(name)).toList()) {
                if (word.length() > 1) {
                    words.add(stem(word));
                }
            }
        }
        return words;
    }

    private static String stem(String word) {
        String stem = word;
        if (stem.length() > 4 && stem.charAt(0) == Letters.WAW) {
            stem = stem.substring(1);
        }
        if (stem.startsWith(Letters.LAM_ARTICLE) || stem.startsWith(Letters.ARTICLE)) {
            return stem.length() > 3 ? stem.substring(2) : stem;
        }
        boolean preposition = stem.length() > 4 && (stem.charAt(0) == Letters.BEH || stem.charAt(0) == Letters.LAM);
        if (preposition) {
            String rest = stem.substring(1);
            return rest.startsWith(Letters.ARTICLE) && rest.length() > 3 ? rest.substring(2) : rest;
        }
        return stem;
    }

    /// The F1 of two sets of words.
    static double of(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty() ? 1 : 0;
        }
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return 2.0 * both.size() / (one.size() + other.size());
    }

    /// Whether the name is one of the names, or nearly.
    static boolean isOneOf(String name, List<String> names) {
        Set<String> words = words(List.of(name));
        return names.stream().anyMatch(other -> of(words, words(Arrays.asList(other))) >= 0.5);
    }
}
