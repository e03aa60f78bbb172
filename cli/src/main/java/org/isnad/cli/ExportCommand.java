package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.desk.Isnad;
import org.isnad.export.Document;
import org.isnad.export.Export;
import org.isnad.export.Exported;
import org.isnad.export.Format;
import org.isnad.export.Origin;
import org.isnad.export.Settings;
import org.isnad.knowledge.FigureRule;
import org.isnad.store.CodedJson;
import org.isnad.store.Store;
import org.isnad.store.StoredArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// Writes what the store has in a format that people already use.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes what the store has in a format that people already use, and beside it what did not fit"
                    + " (.loss.md) and how it was made (.provenance.json).",
            "People without a public role get pseudonyms, and numbers, addresses and links are made harmless, unless"
                    + " you ask otherwise."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  isnad export csv --out statements.csv --bom",
            "  isnad export plover --from 2016-10-01 --to 2016-10-31 --type ASSAULT,CLAIM --no-text",
            "  isnad export parquet --out tables"
        })
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "FORMAT",
            converter = FormatName.class,
            description = "One of ${COMPLETION-CANDIDATES}.",
            completionCandidates = FormatName.class)
    private Format format = Format.JSONL;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file, for parquet the folder; isnad-FORMAT in this folder if not given.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--rule",
            paramLabel = "R",
            defaultValue = "ucdp",
            converter = RuleName.class,
            description = "Rule by which the numbers of an event are derived from its reports: ucdp, acled,"
                    + " latest-official, median-of-origins; ${DEFAULT-VALUE} if not given.")
    private FigureRule rule = FigureRule.UCDP;

    @Option(
            names = "--bom",
            description = "Begin tables with a byte order mark, so that spreadsheets show Arabic, and keep cells from"
                    + " becoming formulas.")
    private boolean byteOrderMark;

    @Mixin
    private final FilterOptions filter = new FilterOptions();

    @Mixin
    private final SafetyOptions safety = new SafetyOptions();

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final LexiconOption lexicon = new LexiconOption();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Store> found = store.find(console);
        if (found.isEmpty()) {
            return 1;
        }
        try (Store opened = found.get();
                Stream<Document> documents = opened.codings().map(coded -> document(opened, coded))) {
            Path file = out.orElseGet(() -> Path.of("isnad-" + format.word() + format.ending()));
            Exported exported = Export.using(lexicon.lexicon(), CodedJson::write)
                    .with(opened.decisions())
                    .write(format, settings(), origin(opened), documents, file);
            tell(file, exported);
            if (exported.articles() == 0) {
                return 1;
            }
            opened.exported(
                    file.toString(),
                    format.word() + ", " + exported.statements() + " statements of " + exported.articles()
                            + " articles",
                    exported.sha256(),
                    Instant.now());
            return 0;
        }
    }

    private void tell(Path file, Exported exported) {
        if (exported.articles() == 0) {
            console.tell("isnad: nothing in the store " + store.address() + " fits: widen the filter");
            return;
        }
        console.line(file + ": " + Summary.count((int) exported.statements(), "statement") + " of "
                + Summary.count((int) exported.articles(), "article"));
        console.line(exported.loss() + ": "
                + (exported.gaps() == 0
                        ? "nothing is lost"
                        : Summary.count(exported.gaps(), "kind") + " of things that " + format.word()
                                + " has no place for"));
        console.line(exported.provenance() + ": how it was made");
    }

    private Settings settings() {
        return new Settings(
                filter.filter(),
                rule,
                safety.text(),
                safety.namedPersons(),
                byteOrderMark,
                safety.marking(),
                safety.embargo(),
                safety.key());
    }

    private static Origin origin(Store opened) {
        return new Origin(
                opened.address().toString(),
                Isnad.VERSION,
                opened.log().reduce((entry, next) -> next).map(last -> last.seq() + " " + last.hash()),
                opened.custodian().operator(),
                Instant.now());
    }

    /// The bytes are only read where they can be written.
    private Document document(Store opened, CodedArticle coded) {
        StoredArticle stored = opened.find(coded.sha256()).orElseThrow();
        boolean whole = format == Format.JSONL && safety.namedPersons() && safety.text();
        return new Document(
                coded,
                Optional.of(stored.article().text()),
                whole
                        ? Optional.of(
                                Document.Custody.of(opened.original(coded.sha256()), stored.source(), stored.addedAt()))
                        : Optional.empty());
    }

    /// Reads the name of a rule.
    static final class RuleName implements ITypeConverter<FigureRule> {
        @Override
        public FigureRule convert(String written) {
            return Stream.of(FigureRule.values())
                    .filter(rule -> rule.word().equals(written))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + written + "' is no rule: write ucdp, acled, latest-official or median-of-origins"));
        }
    }

    /// Reads the name of a format.
    static final class FormatName implements ITypeConverter<Format>, Iterable<String> {
        @Override
        public Format convert(String written) {
            return Format.find(written)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + written + "' is no format: write one of " + Format.words()));
        }

        @Override
        public java.util.Iterator<String> iterator() {
            return Stream.of(Format.values()).map(Format::word).iterator();
        }
    }
}
