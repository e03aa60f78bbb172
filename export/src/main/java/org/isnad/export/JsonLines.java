package org.isnad.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/// Coded articles, complete: the line that all parts exchange, with the text and, where nobody is to be protected,
/// the bytes as they came, so that a store can be made of it again.
final class JsonLines implements Exporter {
    private final Job job;
    private final Writer out;

    JsonLines(Job job) throws IOException {
        this.job = job;
        this.out = job.writer();
    }

    @Override
    public void add(Document article) throws IOException {
        String line = job.line().apply(article.coded());
        Fields more = new Fields()
                .put("text", job.settings().text() ? article.text() : Optional.empty())
                .put("custody", article.custody().filter(bytes -> isWhole()).map(JsonLines::custody))
                .put("rights", job.rights().fields());
        out.write(line, 0, line.length() - 1);
        if (!more.isEmpty()) {
            out.write(',');
            String fields = LoneSurrogates.escaped(more.toString());
            out.write(fields, 1, fields.length() - 2);
        }
        out.write("}\n");
    }

    /// The bytes hold every name and the whole text.
    private boolean isWhole() {
        return job.settings().namedPersons() && job.settings().text();
    }

    private static Fields custody(Document.Custody custody) {
        return new Fields()
                .put("original", custody.base64())
                .put("source", custody.source())
                .put("added", custody.addedAt());
    }

    @Override
    public void close() throws IOException {
        if (!isWhole()) {
            job.loss()
                    .remark("The bytes of the articles are left out, since they hold every name and link: with"
                            + " --named-persons they are in it, and 'isnad import' makes the same store of it again.");
        }
        out.close();
    }
}
