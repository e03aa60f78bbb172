package org.isnad.normalize;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;

/// Mends what news often misspell: words run together, letters doubled or dropped. Immutable; share it between threads.
final class Spelling {
    private static final String CLITICS = "" + Letters.WAW + Letters.FEH + Letters.BEH + Letters.LAM + Letters.KAF;

    private final Map<String, String> meant = new HashMap<>();

    Spelling(Lexicon lexicon) {
        for (Entry.Spelling entry : lexicon.all(Entry.Spelling.class)) {
            entry.meant().forEach((written, word) -> meant.put(Letters.folded(written), word));
        }
    }

    /// The text with its words spelt well; the same transcript if all are.
    Transcript mended(Transcript text) {
        Transcript mended = text;
        int end;
        for (int at = 0; at < text.size(); at = end) {
            end = endOfWord(text, at);
            String word = text.text(at, end);
            String meant = Letters.isArabic(text.at(at)) ? meant(word) : word;
            if (mended == text && !meant.equals(word)) {
                mended = new Transcript(text.size() + 16);
                mended.copy(text, 0, at);
            }
            if (mended != text) {
                mended.mend(text, at, end, meant);
            }
        }
        return mended;
    }

    /// The end of a word in Arabic letters, or of the one character that stands there.
    private static int endOfWord(Transcript text, int start) {
        int end = start + 1;
        while (end < text.size() && Letters.isArabic(text.at(end)) && Letters.isArabic(text.at(start))) {
            end++;
        }
        return end;
    }

    private String meant(String word) {
        String folded = Letters.folded(word);
        String whole = meant.get(folded);
        if (whole != null) {
            return whole;
        }
        String behindClitic = CLITICS.indexOf(folded.charAt(0)) >= 0 ? meant.get(folded.substring(1)) : null;
        return behindClitic == null ? parted(hasTriple(word) ? single(word) : word) : word.charAt(0) + behindClitic;
    }

    private static boolean hasTriple(String word) {
        for (int i = 2; i < word.length(); i++) {
            if (word.charAt(i) == word.charAt(i - 1) && word.charAt(i) == word.charAt(i - 2)) {
                return true;
            }
        }
        return false;
    }

    /// No word has a letter three times in a row: ممممكن is ممكن, مداااار is مدار. Two ا never meet, other letters do.
    private static String single(String word) {
        StringBuilder single = new StringBuilder(word.length());
        int end;
        for (int i = 0; i < word.length(); i = end) {
            char c = word.charAt(i);
            end = i + 1;
            while (end < word.length() && word.charAt(end) == c) {
                end++;
            }
            int run = end - i;
            single.repeat(c, run < 3 ? run : c == Letters.ALEF ? 1 : 2);
        }
        return single.toString();
    }

    /// ة ends a word, whatever follows: مدينةالنهر is two.
    private static String parted(String word) {
        int seam = word.indexOf(Letters.TEH_MARBUTA);
        boolean two = seam > 0 && word.length() - seam > 2;
        return two ? word.substring(0, seam + 1) + " " + word.substring(seam + 1) : word;
    }
}
