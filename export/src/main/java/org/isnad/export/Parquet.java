package org.isnad.export;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.knowledge.Knowledge;

/// Tables as Parquet files in a folder, with a page that describes their columns.
final class Parquet implements Exporter {
    private static final List<String> NAMES = Stream.concat(
                    Stream.of("statements", "mentions"), EventTables.NAMES.stream())
            .toList();

    private final Job job;
    private final Tables tables;
    private final Tables.Table statements;
    private final Tables.Table mentions;
    private final Sparing sparing = new Sparing();
    private final List<CodedArticle> articles = new ArrayList<>();

    Parquet(Job job) throws IOException {
        this.job = job;
        tables = new Tables(job.out());
        statements = tables.table("statements");
        mentions = tables.table("mentions");
    }

    @Override
    public void add(Document article) throws IOException {
        articles.add(sparing.of(article.coded()));
        for (Statement statement : article.coded().statements()) {
            statements.add(StatementRow.of(article, statement, job));
            for (Map<String, Object> mention : MentionRow.of(article, statement, job.cast())) {
                mentions.add(mention);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (tables) {
            Knowledge knowledge =
                    Knowledge.of(articles.stream()).with(job.known()).with(job.decisions());
            EventTables.write(knowledge, job, tables);
            tables.write(job.rights());
        }
        Files.writeString(job.out().resolve("SCHEMA.md"), schema(job.rights()));
    }

    private static String schema(Rights rights) {
        StringBuilder page = new StringBuilder("# The tables\n");
        rights.words()
                .ifPresent(words ->
                        page.append("\nMay be passed on: ").append(words).append('\n'));
        for (String name : NAMES) {
            page.append("\n## ").append(name).append(".parquet\n\n| column | type | meaning |\n|---|---|---|\n");
            for (String line : Sheet.columns(name + ".columns")) {
                String[] parts = line.split("\\s+", 3);
                page.append("| ")
                        .append(parts[0])
                        .append(" | ")
                        .append(parts[1])
                        .append(" | ")
                        .append(parts[2])
                        .append(" |\n");
            }
        }
        return page.toString();
    }
}
