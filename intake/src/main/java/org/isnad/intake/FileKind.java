package org.isnad.intake;

import java.util.Locale;

/// What the name of a file tells.
///
/// @param stem the name without its endings: the id of an article that has none
/// @param ending the ending of the name, in lower case, without `.gz`
/// @param format what is inside
/// @param gzipped whether it is compressed
record FileKind(String stem, String ending, Format format, boolean gzipped) {
    /// The kind of what was found at an address.
    ///
    /// @param ending the ending that such files have
    static FileKind at(String address, String ending) {
        return new FileKind(address, ending, Format.find(ending).orElseThrow(), false);
    }

    /// The kind that a name without folders tells; upper and lower case are the same.
    ///
    /// @throws Unfit if the ending is none of those that are read
    static FileKind of(String name) throws Unfit {
        boolean gzipped = name.toLowerCase(Locale.ROOT).endsWith(".gz");
        String inner = gzipped ? name.substring(0, name.length() - ".gz".length()) : name;
        int dot = inner.lastIndexOf('.');
        String ending = inner.substring(dot + 1).toLowerCase(Locale.ROOT);
        Format format = Format.find(ending)
                .filter(any -> dot >= 0)
                .orElseThrow(() -> new Unfit(
                        Reason.UNKNOWN_FORMAT,
                        "has a name that tells no known format: name it .txt, .json, .jsonl, .csv, .html, .rss, .warc,"
                                + " .zip, .pdf or .docx (each may be followed by .gz), or leave it out"));
        String stem = inner.substring(0, dot).strip();
        return new FileKind(stem.isEmpty() ? name : stem, ending, format, gzipped);
    }
}
