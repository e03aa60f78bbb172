package org.isnad.intake;

import java.time.Duration;

/// How much of an input is held or followed. What is larger is rejected as {@link Reason#TOO_LARGE}, with its
/// digest where it can be read to the end. A file of many articles (JSON Lines, CSV, WARC, ZIP) may have any size.
public final class Limits {
    /// The most bytes that the text of one article may have in UTF-8: 2 MB.
    public static final int ARTICLE = 2_000_000;

    /// The most bytes of an article in JSON, of a row of a table and of a page: 16 MB. In JSON each character can
    /// take six bytes.
    public static final int WRITTEN = 8 * ARTICLE;

    /// The most bytes of a feed or a document (PDF, DOCX): 64 MB.
    public static final int DOCUMENT = 64_000_000;

    /// Archives in archives: no more than this many around an article.
    public static final int DEPTH = 3;

    /// Compressed bytes may give so many times their number, once they gave more than {@link #SWOLLEN}.
    public static final int SWELLING = 200;

    /// Up to here, 256 MB, compressed bytes may swell as they like.
    public static final long SWOLLEN = 256_000_000;

    /// The longest that a library may take a page, a feed, a PDF or a DOCX apart: two minutes, or the seconds that the
    /// system property `isnad.seconds` gives, for slower machines.
    public static final Duration TIME = Duration.ofSeconds(Long.getLong("isnad.seconds", 120));

    private Limits() {}
}
