package org.isnad.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.knowledge.Decisions;
import org.isnad.knowledge.WhosWho;
import org.isnad.lexicon.Lexicon;

/// Writes coded articles in a format that people already use, and beside it what did not fit and how it was made.
/// Immutable; share it between threads.
///
/// ```java
/// Export.using(lexicon, CodedJson::write)
///         .write(Format.CSV, Settings.all(key), origin, documents, Path.of("statements.csv"));
/// ```
///
/// What stands under the name of the export is whole: it is written under another name first.
public final class Export {
    private final Lexicon lexicon;
    private final Decisions decisions;
    private final Function<CodedArticle, String> line;

    private Export(Lexicon lexicon, Decisions decisions, Function<CodedArticle, String> line) {
        this.lexicon = lexicon;
        this.decisions = decisions;
        this.line = line;
    }

    /// Exports with what a lexicon knows.
    ///
    /// @param lexicon what is known of actors: what they are, and their names in Latin letters
    /// @param line writes a coded article as the one line that all parts exchange
    public static Export using(Lexicon lexicon, Function<CodedArticle, String> line) {
        return new Export(lexicon, Decisions.NONE, line);
    }

    /// The same, with what people decided about who is the same.
    public Export with(Decisions made) {
        return new Export(lexicon, made, line);
    }

    /// Writes `documents` to `out`, and beside it `out` with the endings `.loss.md` and `.provenance.json`.
    ///
    /// @param out the file; for {@link Format#PARQUET} the folder
    /// @throws IOException if the disk does not take it
    public Exported write(Format format, Settings settings, Origin origin, Stream<Document> documents, Path out)
            throws IOException {
        Loss loss = new Loss(format.kept());
        Provenance provenance = new Provenance();
        Path part = beside(out, ".part");
        Delivery.clear(part);
        try {
            Job job = new Job(
                    part,
                    settings,
                    origin,
                    new Cast(lexicon),
                    new People(lexicon),
                    WhosWho.from(lexicon),
                    decisions,
                    line,
                    loss);
            write(format, job, documents.iterator(), provenance);
        } catch (IOException | RuntimeException e) {
            Delivery.clear(part);
            throw e;
        }
        List<Path> files = Delivery.move(part, out);
        Path lost = beside(out, ".loss.md");
        Path told = beside(out, ".provenance.json");
        LossReport.write(lost, format, Rights.of(settings), loss);
        String sha256 = provenance.write(told, format, settings, origin, loss, files);
        return new Exported(
                files,
                lost,
                told,
                loss.articles(),
                loss.statements(),
                loss.gaps().size(),
                sha256);
    }

    private static void write(Format format, Job job, Iterator<Document> documents, Provenance provenance)
            throws IOException {
        Protection protection = new Protection(job.settings());
        try (Exporter exporter = format.open(job)) {
            while (documents.hasNext()) {
                Document document = documents.next();
                Optional<CodedArticle> kept = job.settings().filter().of(document.coded());
                if (kept.isPresent()) {
                    Document safe = protection.of(document.with(kept.get()));
                    job.loss().count(safe);
                    provenance.add(safe.coded());
                    exporter.add(safe);
                }
            }
        }
    }

    private static Path beside(Path out, String ending) {
        return out.resolveSibling(out.getFileName() + ending);
    }
}
