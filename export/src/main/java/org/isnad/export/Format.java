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
    /// One row a report, as the R package `eventreport` aggregates them.
    EVENTREPORT(".csv", Kept.REPORT, Together.of(Rows.of("eventreport.columns", EventReports::rows, true))),
    /// PLOVER 2 JSON Lines.
    PLOVER(".jsonl", Aspect.allBut(Aspect.WAY), Plover::new),
    /// CAMEO codes in GDELT's columns.
    CAMEO(".tsv", Kept.CAMEO, Cameo::new),
    /// One row an event, as ACLED counts them.
    ACLED(".csv", Kept.EVENT, Together.quoting(Rows.of("acled.columns", Acled::row, false))),
    /// One row an event with deaths, as UCDP GED counts them.
    UCDP_GED(".csv", Kept.EVENT, Together.of(Rows.of("ucdp-ged.columns", UcdpGed::row, false))),
    /// One row an attack, in the columns of the GTD.
    GTD(
            ".csv",
            Kept.EVENT,
            job -> Together.quoting(Rows.of("gtd.columns", new Gtd(), false)).open(job)),
    /// A STIX 2.1 bundle.
    STIX(".json", Kept.STIX, Together.quoting(Stix::write)),
    /// FollowTheMoney entities.
    FTM(".jsonl", Kept.FTM, Ftm::new),
    /// W3C Web Annotations with PROV-O.
    WEB_ANNOTATION(".jsonl", Aspect.allBut(Aspect.WAY), Annotations::new),
    /// Actors and ties.
    GRAPHML(".graphml", Kept.TIE, Together.of(GraphMl::write)),
    /// Actors and ties with their times as spells.
    GEXF(".gexf", Kept.TIE, Together.of(Gexf::write)),
    /// Tables that DuckDB, pandas and R read.
    PARQUET("", Aspect.allBut(Aspect.WAY, Aspect.EVIDENCE), Parquet::new),
    /// A report of one file, in Arabic and English.
    HTML(".html", Kept.PAGE, Together.quoting(Html::write));

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
        return switch (this) {
            case ACLED, UCDP_GED, GTD, STIX, PARQUET, HTML -> true;
            case JSONL, CSV, EVENTREPORT, PLOVER, CAMEO, FTM, WEB_ANNOTATION, GRAPHML, GEXF -> false;
        };
    }

    /// What of a statement it has a place for.
    Set<Aspect> kept() {
        return kept;
    }

    Exporter open(Job job) throws IOException {
        return opening.open(job);
    }
}
