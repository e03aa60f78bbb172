package org.isnad.normalize;

import java.util.Optional;
import org.isnad.lexicon.Lexicon;
import org.isnad.text.Article;

/// Makes the text of an article uniform without losing the way back. Immutable; share it between threads.
public final class Normalization {
    private static final Normalization STANDARD = new Normalization(Optional.empty());

    private final Optional<Spelling> spelling;

    private Normalization(Optional<Spelling> spelling) {
        this.spelling = spelling;
    }

    /// One that leaves the words as they are spelt.
    public static Normalization standard() {
        return STANDARD;
    }

    /// One that mends misspelt words, those that `lexicon` lists and those that no Arabic word can look like.
    public static Normalization mending(Lexicon lexicon) {
        return new Normalization(Optional.of(new Spelling(lexicon)));
    }

    /// The article with its plain and folded text.
    public Normalized in(Article article) {
        String text = article.text();
        Transcript transcript = new Transcript(text.length());
        int end;
        for (int i = 0; i < text.length(); i = end) {
            char c = text.charAt(i);
            end = i + 1;
            if (c == '&') {
                end = Math.max(end, CharacterReferences.end(text, i));
                c = end > i + 1 ? CharacterReferences.character(text, i, end) : c;
            }
            if (Letters.isCombiningHamza(c) || Letters.isMark(c) || c == Letters.TATWEEL) {
                transcript.extend(i, end);
            } else if (Letters.isPresentationForm(c)) {
                String letters = Letters.ordinary(c);
                for (int k = 0; k < letters.length(); k++) {
                    char letter = letters.charAt(k);
                    if (!Letters.isMark(letter) && letter != Letters.TATWEEL) {
                        transcript.put(Letters.plain(letter), i, end);
                    }
                }
            } else if (!Letters.isInvisible(c)) {
                transcript.put(Letters.plain(c), i, end);
            }
        }
        return spelling.map(words -> words.mended(transcript))
                .orElse(transcript)
                .finish(article);
    }
}
