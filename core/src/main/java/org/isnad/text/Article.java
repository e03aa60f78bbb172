package org.isnad.text;

import java.time.LocalDate;
import java.util.Optional;

/// One text as published. Immutable.
///
/// @param id the name under which its reader knows it: an id of its own, or a file name without ending
/// @param sha256 the SHA-256 of the bytes that it came in, 64 lower-case hexadecimal digits: its identity
/// @param outlet who published it, if known
/// @param date the day of publication, if known; never guessed
/// @param text the text with its title as first line; all spans count its UTF-16 code units
public record Article(String id, String sha256, Optional<String> outlet, Optional<LocalDate> date, String text) {
    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article needs an id");
        }
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
    }

    /// An article made from text alone; its identity is the SHA-256 of the text in UTF-8.
    /// Outlet and date are unknown.
    public static Article of(String id, String text) {
        return new Article(id, Sha256.of(text), Optional.empty(), Optional.empty(), text);
    }

    /// The same article as published on `day`.
    public Article withDate(LocalDate day) {
        return new Article(id, sha256, outlet, Optional.of(day), text);
    }

    /// The same article as published by `name`.
    public Article withOutlet(String name) {
        return new Article(id, sha256, Optional.of(name), date, text);
    }
}
