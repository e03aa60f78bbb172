package org.isnad.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Tells the languages of the Arabic script apart, by the profiles of the file `languages.txt`. Immutable; share
/// it between threads.
final class Languages {
    private static final String FILE = "languages.txt";

    /// The words at which a text is looked: a page, so that long texts take no longer.
    private static final int WORDS = 500;

    /// A text speaks a language when at least this many words, and this share of all, are of its profile.
    private static final int LEAST_WORDS = 3;

    private static final double LEAST_SHARE = 0.12;

    private final List<Language> profiles;
    private final Folds folds;

    private Languages(List<Language> profiles, Folds folds) {
        this.profiles = List.copyOf(profiles);
        this.folds = folds;
    }

    /// The bundled profiles.
    static Languages bundled() {
        List<String> lines = Resources.lines(FILE);
        return new Languages(Language.all(lines), Folds.of(lines));
    }

    /// The name of the language of `text`, if it is clearly another than Arabic.
    Optional<String> findForeign(String text) {
        List<String> words = folds.words(text, WORDS);
        Language best = profiles.stream()
                .max(Comparator.comparingLong(profile -> profile.count(words)))
                .orElseThrow();
        long count = best.count(words);
        boolean clear = count >= LEAST_WORDS && count >= words.size() * LEAST_SHARE;
        return clear && !best.equals(profiles.getFirst()) ? Optional.of(best.name()) : Optional.empty();
    }
}
