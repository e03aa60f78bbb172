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

    private NameKey() {}

    /// The words of a name, folded, without titles before it; the words themselves where nothing else is left.
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : SEPARATORS.split(Letters.folded(name))) {
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
        StringBuilder key = new StringBuilder();
        for (String word : words(name)) {
            key.append(bare(word));
        }
        return key.toString();
    }

    /// The word without the article.
    static String bare(String word) {
        return word.startsWith(Letters.ARTICLE) && word.length() > 4 ? word.substring(2) : word;
    }
}
