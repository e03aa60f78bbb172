package org.isnad.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Context;
import org.isnad.chain.Statement;
import org.isnad.store.CodedJson;
import org.isnad.text.Edtf;
import org.isnad.text.Sha256;

/// The articles of the sample again and again, each time six weeks later.
final class ManyArticles {
    private static final int WEEKS = 6;
    private static final Map<String, String> TEXTS = Sample.documents().stream()
            .collect(
                    Collectors.toMap(one -> one.coded().doc(), one -> one.text().orElseThrow()));

    private ManyArticles() {}

    /// Writes articles with that many statements, a line each.
    static Path write(Path file, int statements) throws IOException {
        List<Document> sample = Sample.documents();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            int written = 0;
            for (int copy = 0; written < statements; copy++) {
                for (Document document : sample) {
                    CodedArticle later = later(document.coded(), copy);
                    out.write(CodedJson.write(later));
                    out.newLine();
                    written += later.statements().size();
                }
            }
        }
        return file;
    }

    /// Reads a line; its text is a string of its own.
    static Document document(String line) {
        CodedArticle coded = CodedJson.parse(line);
        String text = Objects.requireNonNull(TEXTS.get(coded.doc().replaceFirst("-copy\\d+$", "")));
        return new Document(coded, Optional.of(String.valueOf(text.toCharArray())), Optional.empty());
    }

    private static CodedArticle later(CodedArticle one, int copy) {
        return new CodedArticle(
                one.doc() + "-copy" + copy,
                Sha256.of(one.sha256() + copy),
                one.date().map(day -> day.plusWeeks((long) WEEKS * copy)),
                one.outlet(),
                one.statements().stream()
                        .map(statement -> later(statement, copy))
                        .toList(),
                one.privateNames(),
                one.version(),
                Context.NONE);
    }

    /// A plain day moves along; other times stay.
    private static Statement later(Statement s, int copy) {
        Optional<Edtf> time = s.time()
                .map(told -> told.toString().matches("\\d{4}-\\d{2}-\\d{2}")
                        ? Edtf.of(LocalDate.parse(told.toString()).plusWeeks((long) WEEKS * copy))
                        : told);
        return new Statement(
                s.id(),
                s.type(),
                s.mode(),
                s.trigger(),
                s.quote(),
                s.agents(),
                s.targets(),
                s.places(),
                time,
                s.timeWords(),
                s.leansOnDate(),
                s.background(),
                s.counts(),
                s.status(),
                s.sources(),
                s.rule(),
                s.evidence(),
                s.confidence());
    }
}
