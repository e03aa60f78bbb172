package org.isnad.intake;

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

    /// What becomes of the bytes of one article.
    ///
    /// @param where where they came from
    /// @param fallback the id of the article if it has none
    Outcome outcome(String where, String fallback, Piece piece, Drafting drafting) {
        try {
            Article article = drafting.draft(piece.bytes()).article(fallback, piece.sha256(), settings);
            refuseTooLarge(article.text());
            refuseForeign(article.text());
            return new Outcome.Read(where, article, piece.bytes());
        } catch (Unfit e) {
            return e.at(where, Optional.of(piece.sha256()));
        }
    }

    private static void refuseTooLarge(String text) throws Unfit {
        if (text.getBytes(StandardCharsets.UTF_8).length > Limits.ARTICLE) {
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
