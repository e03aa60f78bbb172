package org.isnad.token;

import java.util.ArrayList;
import java.util.List;
import org.isnad.normalize.Letters;
import org.isnad.normalize.Normalization;
import org.isnad.normalize.Normalized;
import org.isnad.text.Article;
import org.isnad.text.Span;

/// Words as somebody else has cut them: one word for each token, whatever stands in it.
public final class GivenWords {
    private GivenWords() {}

    /// The words of one sentence, their spans counted in the tokens joined by blanks. Signs around the letters of a
    /// token are left out of the word's letters.
    public static List<Word> of(List<String> tokens) {
        List<Word> words = new ArrayList<>(tokens.size());
        int at = 0;
        for (String token : tokens) {
            Normalized text = Normalization.standard().in(Article.of("token", token));
            String plain = text.plain();
            int first = 0;
            int end = plain.length();
            if (plain.codePoints().anyMatch(Character::isLetterOrDigit)) {
                while (!Character.isLetterOrDigit(plain.codePointAt(first))) {
                    first++;
                }
                while (!Character.isLetterOrDigit(plain.codePointBefore(end))) {
                    end--;
                }
            }
            words.add(new Word(
                    words.size(),
                    new Span(at, at + token.length()),
                    at,
                    plain.substring(first, end),
                    text.folded().substring(first, end),
                    kind(plain)));
            at += token.length() + 1;
        }
        return words;
    }

    private static Word.Kind kind(String plain) {
        if (plain.chars().anyMatch(c -> Letters.isArabic((char) c))) {
            return Word.Kind.ARABIC;
        }
        if (plain.codePoints().anyMatch(Character::isLetter)) {
            return Word.Kind.LATIN;
        }
        return plain.codePoints().anyMatch(Character::isDigit) ? Word.Kind.NUMBER : Word.Kind.SIGN;
    }
}
