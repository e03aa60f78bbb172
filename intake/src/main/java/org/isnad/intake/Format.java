package org.isnad.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What an input may hold.
enum Format {
    /// One article as plain text.
    TEXT,
    /// One article as a JSON object.
    JSON,
    /// Articles as JSON objects, one a line.
    LINES,
    /// Articles as rows under a row of names.
    TABLE,
    /// A page of the web.
    PAGE,
    /// An RSS or Atom feed.
    FEED,
    /// An archive of the web.
    WARC,
    /// An archive of files.
    ZIP,
    /// A document that an {@link Extractor} reads.
    DOCUMENT;

    private static final Map<String, Format> ENDINGS = Map.ofEntries(
            Map.entry("txt", TEXT),
            Map.entry("json", JSON),
            Map.entry("jsonl", LINES),
            Map.entry("ndjson", LINES),
            Map.entry("csv", TABLE),
            Map.entry("tsv", TABLE),
            Map.entry("html", PAGE),
            Map.entry("htm", PAGE),
            Map.entry("xhtml", PAGE),
            Map.entry("rss", FEED),
            Map.entry("atom", FEED),
            Map.entry("rdf", FEED),
            Map.entry("xml", FEED),
            Map.entry("warc", WARC),
            Map.entry("zip", ZIP),
            Map.entry("pdf", DOCUMENT),
            Map.entry("docx", DOCUMENT));

    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
            Map.entry("text/html", "html"),
            Map.entry("application/xhtml+xml", "html"),
            Map.entry("text/plain", "txt"),
            Map.entry("application/json", "json"),
            Map.entry("application/x-ndjson", "jsonl"),
            Map.entry("application/jsonl", "jsonl"),
            Map.entry("text/csv", "csv"),
            Map.entry("text/tab-separated-values", "tsv"),
            Map.entry("application/rss+xml", "rss"),
            Map.entry("application/atom+xml", "atom"),
            Map.entry("application/rdf+xml", "rdf"),
            Map.entry("application/xml", "xml"),
            Map.entry("text/xml", "xml"),
            Map.entry("application/warc", "warc"),
            Map.entry("application/zip", "zip"),
            Map.entry("application/pdf", "pdf"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"));

    /// The format of files with that ending, without its dot, in lower case.
    static Optional<Format> find(String ending) {
        return Optional.ofNullable(ENDINGS.get(ending));
    }

    /// The ending that files of a media type have, such as `html` for `text/html; charset=utf-8`.
    static Optional<String> findEnding(String mediaType) {
        int end = mediaType.indexOf(';');
        String bare = end < 0 ? mediaType : mediaType.substring(0, end);
        return Optional.ofNullable(MEDIA_TYPES.get(bare.strip().toLowerCase(Locale.ROOT)));
    }
}
