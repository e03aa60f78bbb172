package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.isnad.normalize.Letters;

/// The form in which names of different articles are compared.
final class NameKey {
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, String> SAME = NameBook.BUNDLED.all("same");
    private static final Map<String, String> TITLES = NameBook.BUNDLED.all("title");

    private static final List<String> ENDINGS =
            List.of(Letters.PLURAL_UN, Letters.PLURAL_IN, Letters.DUAL, String.valueOf(Letters.ALEF));

    private NameKey() {}

    /// The words of a name, folded, without titles before it; the words themselves where nothing else is left.
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : SEPARATORS.splitAsStream(Letters.folded(name)).toList()) {
            if (!word.isEmpty()) {
                words.add(Letters.folded(SAME.getOrDefault(word, word)));
            }
        }
        int first = 0;
        while (first < words.size() - 1 && TITLES.containsKey(words.get(first))) {
            first++;
        }
        return words.subList(first, words.size());
    }

    /// One string for all spellings of a name: without titles, articles and the blanks in عبد الله.
    static String of(String name) {
        return joined(words(name));
    }

    static String joined(List<String> words) {
        StringBuilder key = new StringBuilder();
        words.forEach(word -> key.append(bare(word)));
        return key.toString();
    }

    /// The words without the preposition ل before the first one.
    static List<String> withoutLam(List<String> words) {
        String first = words.isEmpty() ? "" : words.getFirst();
        if (first.length() < 4 || first.charAt(0) != Letters.LAM) {
            return words;
        }
        List<String> without = new ArrayList<>(words);
        without.set(0, bare(first.startsWith(Letters.LAM_ARTICLE) ? first.substring(2) : first.substring(1)));
        return without;
    }

    /// A word that describes somebody, without its endings of case and number.
    static String stem(String word) {
        String bare = bare(word);
        for (String ending : ENDINGS) {
            if (bare.endsWith(ending) && bare.length() - ending.length() > 2) {
                return bare.substring(0, bare.length() - ending.length());
            }
        }
        return bare;
    }

    /// The word without the article.
    static String bare(String word) {
        return word.startsWith(Letters.ARTICLE) && word.length() > 4 ? word.substring(2) : word;
    }
}
