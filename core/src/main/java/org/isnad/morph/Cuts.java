package org.isnad.morph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.normalize.Letters;

/// All ways to cut a folded word into clitics and stem that the letters allow.
final class Cuts {
    private static final String[] PRONOUNS = Letters.pronouns();
    private static final int SHORTEST_STEM = 2;

    private Cuts() {}

    /// The cuts of a word, the uncut word first, then by the number of letters cut off.
    static List<Cut> of(String folded) {
        List<Cut> all = new ArrayList<>();
        fromConjunction(folded, (char) 0, 0, all);
        if (folded.length() > SHORTEST_STEM) {
            char first = folded.charAt(0);
            if (first == Letters.WAW || first == Letters.FEH) {
                fromConjunction(folded, first, 1, all);
            }
        }
        all.sort(Comparator.comparingInt(cut -> cut.start() + folded.length() - cut.end()));
        return all;
    }

    private static void fromConjunction(String word, char conjunction, int at, List<Cut> all) {
        fromPreposition(word, conjunction, (char) 0, at, all);
        if (word.length() - at <= SHORTEST_STEM) {
            return;
        }
        char c = word.charAt(at);
        if (isPreposition(c)) {
            fromPreposition(word, conjunction, c, at + 1, all);
            if (word.startsWith(Letters.LAM_ARTICLE, at)) {
                pronouns(word, conjunction, c, false, true, at + 2, all);
                // The article's lam is not written a third time before a stem that begins with one.
                pronouns(word, conjunction, c, false, true, at + 1, all);
            }
        }
        if (c == Letters.SEEN && isImperfectPrefix(word.charAt(at + 1))) {
            pronouns(word, conjunction, (char) 0, true, false, at + 1, all);
        }
    }

    /// Whether the letter can be a preposition written together with its word.
    static boolean isPreposition(char c) {
        return c == Letters.BEH || c == Letters.LAM || c == Letters.KAF;
    }

    /// Whether the letter can be the prefix of an imperfect.
    static boolean isImperfectPrefix(char c) {
        return c == Letters.YEH || c == Letters.TEH || c == Letters.NOON || c == Letters.ALEF;
    }

    private static void fromPreposition(String word, char conjunction, char preposition, int at, List<Cut> all) {
        pronouns(word, conjunction, preposition, false, false, at, all);
        if (word.startsWith(Letters.ARTICLE, at) && preposition != Letters.LAM) {
            pronouns(word, conjunction, preposition, false, true, at + 2, all);
        }
    }

    private static void pronouns(
            String word, char conjunction, char preposition, boolean future, boolean article, int at, List<Cut> all) {
        if (word.length() - at < (article ? SHORTEST_STEM : 1)) {
            return;
        }
        all.add(new Cut(conjunction, preposition, future, article, at, word.length(), ""));
        if (article) {
            return;
        }
        boolean bare = preposition == 0 && !future && isPreposition(word.charAt(at));
        for (String pronoun : PRONOUNS) {
            int stem = word.length() - at - pronoun.length();
            // A preposition of one letter is the stem itself before a pronoun.
            if ((stem >= SHORTEST_STEM || bare && stem == 1) && word.endsWith(pronoun)) {
                all.add(new Cut(
                        conjunction, preposition, future, false, at, word.length() - pronoun.length(), pronoun));
            }
        }
    }
}
