package org.isnad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.desk.Isnad;
import org.isnad.intake.Intake;
import org.isnad.intake.Outcome;
import org.isnad.intake.Settings;
import org.isnad.store.Store;
import org.isnad.text.Article;
import picocli.CommandLine.Mixin;

/// How a command finds the article that the user names.
final class DocumentOptions {
    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final LexiconOption lexicon = new LexiconOption();

    /// The article in the file of that name, coded now; if there is no such file, the one in the store with that
    /// id or that beginning of its SHA-256, as it was coded last. If there is none, says so to the user.
    Optional<Document> find(String name, Console console) {
        Path file = Path.of(name);
        if (Files.isRegularFile(file)) {
            return inFile(file, console);
        }
        Optional<Document> found = inStore(name);
        if (found.isEmpty()) {
            console.tell("isnad: there is no file " + name + " and no such article in the store " + store.address()
                    + ": name a file, an article's id or the beginning of its SHA-256");
        }
        return found;
    }

    /// The reader with the lexicon that the user names.
    Isnad isnad() {
        return lexicon.isnad();
    }

    private Optional<Document> inStore(String name) {
        return store.find().flatMap(opened -> {
            try (opened) {
                return opened.find(name).map(stored -> document(opened, stored.article()));
            }
        });
    }

    private Document document(Store opened, Article article) {
        return opened.findCoding(article.sha256())
                .map(coded -> new Document(article, coded))
                .orElseGet(() -> coded(article));
    }

    private Document coded(Article article) {
        return new Document(article, lexicon.isnad().code(article));
    }

    private Optional<Document> inFile(Path file, Console console) {
        try (Stream<Outcome> outcomes = Intake.of(Settings.none()).read(List.of(file))) {
            List<Outcome> first = outcomes.limit(2).toList();
            if (first.size() != 1) {
                console.tell("isnad: " + file + " holds more than one article: add it with 'isnad read " + file
                        + "', then name the article by its id");
                return Optional.empty();
            }
            return switch (first.getFirst()) {
                case Outcome.Read read -> Optional.of(coded(read.article()));
                case Outcome.Unchanged unchanged -> Optional.empty();
                case Outcome.Rejected rejected -> {
                    console.tell(rejected.sentence());
                    yield Optional.empty();
                }
            };
        }
    }
}
