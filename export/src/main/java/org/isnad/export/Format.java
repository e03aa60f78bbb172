package org.isnad.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The formats, in the order in which they are shown.
@SuppressWarnings("ImmutableEnumChecker") // its functions have no state, its sets are copies
public enum Format {
    /// Coded articles, complete.
    JSONL(".jsonl", Aspect.all(), JsonLines::new),
    /// One flat row a statement.
    CSV(".csv", Aspect.allBut(Aspect.WAY, Aspect.NEAR_NAMES, Aspect.NAME_SPANS, Aspect.EVIDENCE), Csv::new),
    /// PLOVER 2 JSON Lines.
    PLOVER(".jsonl", Aspect.allBut(Aspect.WAY), Plover::new),
    /// CAMEO codes in GDELT's columns.
    CAMEO(".tsv", Kept.CAMEO, Cameo::new),
    /// W3C Web Annotations with PROV-O.
    WEB_ANNOTATION(".jsonl", Aspect.allBut(Aspect.WAY), Annotations::new),
    /// Tables that DuckDB, pandas and R read.
    PARQUET("", Aspect.allBut(Aspect.WAY, Aspect.EVIDENCE), Parquet::new);

    private final String ending;
    private final Set<Aspect> kept;
    private final Exporter.Opening opening;

    Format(String ending, Set<Aspect> kept, Exporter.Opening opening) {
        this.ending = ending;
        this.kept = Set.copyOf(kept);
        this.opening = opening;
    }

    /// As the user writes it: `web-annotation`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The format that the user means.
    public static Optional<Format> find(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    /// All of them as the user writes them.
    public static String words() {
        return Arrays.stream(values()).map(Format::word).collect(Collectors.joining(", "));
    }

    /// What the name of its file ends in; empty for a folder.
    public String ending() {
        return ending;
    }

    /// Whether its rows are derived from several statements by a named rule.
    public boolean isDerived() {
        return false;
    }

    /// What of a statement it has a place for.
    Set<Aspect> kept() {
        return kept;
    }

    Exporter open(Job job) throws IOException {
        return opening.open(job);
    }
}
