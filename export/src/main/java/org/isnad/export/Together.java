package org.isnad.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.knowledge.Knowledge;

/// Writes what statements of many articles say together, once all have come: until then it holds the coded articles,
/// and
/// on the disk the sentences that show a statement.
final class Together implements Exporter {
    /// Writes one format from all articles.
    @FunctionalInterface
    interface Whole {
        void write(Whole.Sum sum, Job job) throws IOException;

        /// All articles together.
        ///
        /// @param knowledge what they say
        /// @param quotes the sentence of each statement by its reference, where texts are in
        record Sum(Knowledge knowledge, Optional<Quotes> quotes) {
            /// The sentence that shows a statement.
            Optional<String> quote(String reference) {
                return quotes.flatMap(all -> all.find(reference));
            }
        }
    }

    private final Job job;
    private final Whole whole;
    private final Optional<Quotes> quotes;
    private final Sparing sparing = new Sparing();
    private final List<CodedArticle> articles = new ArrayList<>();

    private Together(Job job, Whole whole, Optional<Quotes> quotes) {
        this.job = job;
        this.whole = whole;
        this.quotes = quotes;
    }

    /// For a format that shows sentences.
    static Exporter.Opening quoting(Whole whole) {
        return job -> new Together(
                job, whole, job.settings().text() ? Optional.of(new Quotes(job.beside("quotes"))) : Optional.empty());
    }

    /// For a format that does not.
    static Exporter.Opening of(Whole whole) {
        return job -> new Together(job, whole, Optional.empty());
    }

    @Override
    public void add(Document article) throws IOException {
        articles.add(sparing.of(article.coded()));
        if (quotes.isPresent()) {
            for (Statement statement : article.coded().statements()) {
                Optional<String> quote = article.quote(statement);
                if (quote.isPresent()) {
                    quotes.get().put(article.reference(statement), quote.get());
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Knowledge knowledge =
                    Knowledge.of(articles.stream()).with(job.known()).with(job.decisions());
            articles.clear();
            whole.write(new Whole.Sum(knowledge, quotes), job);
        } finally {
            if (quotes.isPresent()) {
                quotes.get().close();
            }
        }
    }
}
