package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.isnad.normalize.Letters;

/// Writes Arabic names in Latin letters, by the lists of `naming.txt`: the words that it has as it has
/// them, others letter by letter with a short vowel between consonants.
final class Romaniser {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Punct}«»]+");
    private static final String VOWELS = "aiue'";
    private static final Map<String, String> WORDS = NameBook.BUNDLED.all("roman");
    private static final Map<String, String> LETTERS = NameBook.BUNDLED.all("letter");

    private Romaniser() {}

    /// The name in Latin letters.
    static String of(String name) {
        String[] words = BLANKS.splitAsStream(name.strip()).toArray(String[]::new);
        List<String> out = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            String pair = i + 1 < words.length ? Letters.folded(words[i]) + " " + Letters.folded(words[i + 1]) : "";
            if (WORDS.containsKey(pair)) {
                out.add(WORDS.getOrDefault(pair, ""));
                i++;
            } else if (!words[i].isEmpty()) {
                out.add(word(words[i]));
            }
        }
        return String.join(" ", out);
    }

    private static String word(String word) {
        String folded = Letters.folded(word);
        if (WORDS.containsKey(folded)) {
            return WORDS.getOrDefault(folded, "");
        }
        // The lam may be part of a ligature; then the word is taken as it is.
        int lam = word.indexOf(Letters.LAM);
        if (folded.startsWith(Letters.ARTICLE) && folded.length() > 4 && lam >= 0) {
            return "al-" + word(word.substring(lam + 1));
        }
        return capital(letters(word));
    }

    private static String letters(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Letters.isMark(c)) {
                String letter = letter(word, i);
                if (needsVowel(out, letter, i, word)) {
                    out.append('a');
                }
                out.append(letter);
            }
        }
        return out.toString();
    }

    /// و and ي are consonants at the beginning and before a vowel.
    private static String letter(String word, int i) {
        char c = word.charAt(i);
        String plain = LETTERS.getOrDefault(String.valueOf(c), String.valueOf(c));
        boolean glide = c == Letters.WAW || c == Letters.YEH;
        boolean beforeVowel =
                i + 1 < word.length() && isVowel(LETTERS.getOrDefault(String.valueOf(word.charAt(i + 1)), ""));
        return glide && (i == 0 || beforeVowel) ? (c == Letters.WAW ? "w" : "y") : plain;
    }

    private static boolean isVowel(String latin) {
        return !latin.isEmpty() && VOWELS.contains(latin.substring(0, 1));
    }

    /// Two consonants in a row take a vowel between them, unless the second is the last letter.
    private static boolean needsVowel(StringBuilder before, String letter, int i, String word) {
        if (before.isEmpty() || isVowel(letter) || VOWELS.indexOf(before.charAt(before.length() - 1)) >= 0) {
            return false;
        }
        boolean second = before.length() <= 2;
        return second || i < word.length() - 1 && endsInTwo(before);
    }

    private static boolean endsInTwo(StringBuilder before) {
        return before.length() > 1 && VOWELS.indexOf(before.charAt(before.length() - 2)) < 0;
    }

    private static String capital(String latin) {
        int first = latin.startsWith("'") ? 1 : 0;
        return latin.length() <= first
                ? latin
                : latin.substring(first, first + 1).toUpperCase(Locale.ROOT) + latin.substring(first + 1);
    }
}
