package org.isnad.export;

import java.io.IOException;
import java.util.List;
import org.isnad.chain.Statement;

/// One flat row a statement.
final class Csv implements Exporter {
    private final Job job;
    private final Sheet sheet;

    Csv(Job job) throws IOException {
        this.job = job;
        this.sheet = Sheet.commas(job, List.copyOf(StatementRow.columns().keySet()));
    }

    @Override
    public void add(Document article) {
        for (Statement statement : article.coded().statements()) {
            Sheet.Row row = sheet.row();
            StatementRow.of(article, statement, job).forEach(row::put);
            row.end();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
