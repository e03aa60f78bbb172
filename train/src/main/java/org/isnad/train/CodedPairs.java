package org.isnad.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.chain.CodedArticle;
import org.isnad.desk.Isnad;
import org.isnad.lexicon.Lexicon;
import org.isnad.store.CodedJson;

/// The articles of `across-statements.jsonl`, with the statements of their reader and with those of the
/// product.
record CodedPairs(List<CodedArticle> read, List<CodedArticle> own) {
    /// @param kept a folder that keeps what was coded before
    static CodedPairs of(Folders folders, Lexicon lexicon, Optional<Path> kept) throws IOException {
        if (kept.isPresent() && Files.exists(kept.get().resolve("own.jsonl"))) {
            return new CodedPairs(
                    lines(kept.get().resolve("read.jsonl")), lines(kept.get().resolve("own.jsonl")));
        }
        Isnad isnad = Isnad.reading(lexicon);
        ReadStatements reader = new ReadStatements(isnad);
        CodedPairs pairs = new CodedPairs(new ArrayList<>(), new ArrayList<>());
        for (Annotations.Read article : Annotations.read(folders, "across-statements.jsonl")) {
            pairs.read.add(reader.coded(article.article(), article.annotation()));
            pairs.own.add(isnad.code(article.article()));
        }
        if (kept.isPresent()) {
            Files.createDirectories(kept.get());
            keep(kept.get().resolve("read.jsonl"), pairs.read);
            keep(kept.get().resolve("own.jsonl"), pairs.own);
        }
        return pairs;
    }

    private static List<CodedArticle> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(CodedJson::parse).toList();
    }

    private static void keep(Path file, List<CodedArticle> articles) throws IOException {
        Files.write(file, articles.stream().map(CodedJson::write).toList());
    }
}
