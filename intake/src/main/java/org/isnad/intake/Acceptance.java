package org.isnad.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.isnad.text.Article;

/// Makes an outcome of the bytes of one article. Immutable; share it between threads.
final class Acceptance {
    private final Settings settings;
    private final Languages languages = Languages.bundled();

    Acceptance(Settings settings) {
        this.settings = settings;
    }

    /// A file that is one text.
    Outcome text(String where, String stem, Piece piece) {
        return outcome(where, stem, piece, () -> Draft.of(Text.of(piece.bytes())));
    }

    /// A file that is one JSON object.
    Outcome json(String where, String stem, Piece piece) {
        return outcome(where, stem, piece, () -> ArticleJson.parse(Text.of(piece.bytes())));
    }

    /// A line that is one JSON object, in a file of that layout.
    Outcome line(String where, String fallback, Piece piece, Layout layout) {
        return outcome(
                where, fallback, piece, () -> ArticleJson.parse(Text.of(ByteBuffer.wrap(piece.bytes()), layout)));
    }

    private interface Drafting {
        Draft draft() throws Unfit;
    }

    private Outcome outcome(String where, String fallback, Piece piece, Drafting drafting) {
        try {
            Article article = drafting.draft().article(fallback, piece.sha256(), settings);
            refuseTooLarge(article.text());
            refuseForeign(article.text());
            return new Outcome.Read(where, article, piece.bytes());
        } catch (Unfit e) {
            return e.at(where, Optional.of(piece.sha256()));
        }
    }

    private static void refuseTooLarge(String text) throws Unfit {
        if (text.getBytes(StandardCharsets.UTF_8).length > Intake.MOST_BYTES) {
            throw Piece.tooLarge();
        }
    }

    private void refuseForeign(String text) throws Unfit {
        if (!Script.isArabic(text)) {
            throw foreign("is not in Arabic script");
        }
        Optional<String> language = languages.findForeign(text);
        if (language.isPresent()) {
            throw foreign("is in " + language.get() + ", not Arabic");
        }
    }

    private static Unfit foreign(String what) {
        return new Unfit(Reason.NOT_ARABIC, what + ": Isnad reads Arabic only, leave it out");
    }
}
