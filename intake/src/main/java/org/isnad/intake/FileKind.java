package org.isnad.intake;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// What the name of a file tells.
///
/// @param stem the name without its endings: the id of an article that has none
/// @param format what is inside
/// @param gzipped whether it is compressed
record FileKind(String stem, Format format, boolean gzipped) {
    /// What a file may hold.
    enum Format {
        TEXT,
        JSON,
        LINES;

        private static Optional<Format> find(String ending) {
            return switch (ending) {
                case "txt" -> Optional.of(TEXT);
                case "json" -> Optional.of(JSON);
                case "jsonl", "ndjson" -> Optional.of(LINES);
                default -> Optional.empty();
            };
        }
    }

    /// The kind that the name tells; upper and lower case are the same.
    ///
    /// @throws Unfit if the ending is none of those that are read
    static FileKind of(Path file) throws Unfit {
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        boolean gzipped = name.toLowerCase(Locale.ROOT).endsWith(".gz");
        String inner = gzipped ? name.substring(0, name.length() - ".gz".length()) : name;
        int dot = inner.lastIndexOf('.');
        Format format = Format.find(inner.substring(dot + 1).toLowerCase(Locale.ROOT))
                .filter(any -> dot >= 0)
                .orElseThrow(() -> new Unfit(
                        Reason.UNKNOWN_FORMAT,
                        "has a name that tells no known format: name it .txt, .json, .jsonl or .ndjson"
                                + " (each may be followed by .gz), or leave it out"));
        String stem = inner.substring(0, dot).strip();
        return new FileKind(stem.isEmpty() ? name : stem, format, gzipped);
    }
}
