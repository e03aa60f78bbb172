package org.isnad.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.chain.Chained;
import org.isnad.desk.Isnad;
import org.isnad.intake.Intake;
import org.isnad.intake.Outcome;
import org.isnad.intake.Settings;
import org.isnad.lexicon.Lexicon;
import org.isnad.store.Store;

/// The invented sample, coded once for all tests.
final class Samples {
    private Samples() {}

    private static final class Read {
        static final Lexicon LEXICON = ArabicLexicon.bundled().with(Sample.lexicon());
        static final Isnad ISNAD = Isnad.reading(LEXICON);
    }

    static Lexicon lexicon() {
        return Read.LEXICON;
    }

    /// A store in `folder` with the whole sample.
    static Store store(Path folder) {
        return store(folder, Sample.articles());
    }

    /// A store in `folder` with these files.
    static Store store(Path folder, Map<String, String> files) {
        Store store = Store.open(folder.resolve("desk.db"));
        Path articles = folder.resolve("articles");
        try {
            Files.createDirectories(articles);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(articles.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        add(store, articles);
        return store;
    }

    /// Codes what lies in a folder, without its files that are no articles.
    static void add(Store store, Path articles) {
        try (Stream<Outcome> outcomes = Intake.of(Settings.none()).read(List.of(articles))) {
            outcomes.filter(Outcome.Read.class::isInstance)
                    .map(Outcome.Read.class::cast)
                    .forEach(read -> {
                        store.add(read.article(), read.original(), read.where(), Instant.EPOCH);
                        Chained chained = Read.ISNAD.trace(read.article());
                        store.code(Read.ISNAD.code(chained), Read.ISNAD.terms(chained), Instant.EPOCH);
                    });
        }
    }
}
