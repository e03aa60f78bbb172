package org.isnad.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.isnad.text.Article;

/// What an input says of itself, before settings fill the gaps.
///
/// @param id its own id, if it has one
/// @param outlet who published it, if it says so
/// @param date its day of publication, if it says so
/// @param text its text, title first
record Draft(Optional<String> id, Optional<String> outlet, Optional<LocalDate> date, String text) {
    /// A text that says nothing of itself.
    static Draft of(String text) {
        return new Draft(Optional.empty(), Optional.empty(), Optional.empty(), text);
    }

    /// A text with its title as first line, unless that is what it begins with.
    static Draft titled(Optional<String> title, String text) {
        String plain = title.map(String::strip).orElse("");
        boolean there = text.lines()
                .findFirst()
                .filter(line -> line.strip().equals(plain))
                .isPresent();
        if (plain.isEmpty() || there) {
            return of(text);
        }
        return of(text.isBlank() ? title.orElseThrow() : title.orElseThrow() + "\n" + text);
    }

    /// The same text, with what its input says of it.
    Draft from(Optional<String> itsId, Optional<String> itsOutlet, Optional<LocalDate> itsDate) {
        return new Draft(itsId, itsOutlet, itsDate, text);
    }

    /// The article, unless it is one that Isnad does not read.
    ///
    /// @param fallback the id if it has none
    /// @throws Unfit if it is empty, no text, or its names cannot be written down
    Article article(String fallback, String sha256, Settings settings) throws Unfit {
        if (text.isBlank()) {
            throw new Unfit(Reason.EMPTY, "is empty: give it a text, or leave it out");
        }
        Text.checked(text);
        return new Article(
                plain("id", id.orElse(fallback)),
                sha256,
                plain("outlet", outlet.or(settings::outlet)),
                date.or(settings::date),
                text);
    }

    private static Optional<String> plain(String field, Optional<String> name) throws Unfit {
        return name.isPresent() ? Optional.of(plain(field, name.get())) : name;
    }

    private static String plain(String field, String name) throws Unfit {
        if (name.codePoints().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE)) {
            throw new Unfit(
                    Reason.BROKEN,
                    "has control characters or half characters in its " + field + ": give it a plain one");
        }
        return name;
    }
}
