package org.isnad.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.knowledge.Knowledge;

/// Writes what statements of many articles say together, once all have come. It keeps the coded articles, and of their
/// texts the sentences that show a statement.
final class Together implements Exporter {
    /// Writes one format from all articles.
    @FunctionalInterface
    interface Whole {
        void write(Whole.Sum sum, Job job) throws IOException;

        /// All articles together.
        ///
        /// @param knowledge what they say
        /// @param quotes the sentence of each statement by its reference, where texts are in
        record Sum(Knowledge knowledge, Map<String, String> quotes) {
            /// The sentence that shows a statement.
            Optional<String> quote(String reference) {
                return Optional.ofNullable(quotes.get(reference));
            }
        }
    }

    private final Job job;
    private final Whole whole;
    private final boolean keepsQuotes;
    private final List<CodedArticle> articles = new ArrayList<>();
    private final Map<String, String> quotes = new HashMap<>();

    private Together(Job job, Whole whole, boolean quotes) {
        this.job = job;
        this.whole = whole;
        this.keepsQuotes = quotes && job.settings().text();
    }

    /// For a format that shows sentences.
    static Exporter.Opening quoting(Whole whole) {
        return job -> new Together(job, whole, true);
    }

    /// For a format that does not.
    static Exporter.Opening of(Whole whole) {
        return job -> new Together(job, whole, false);
    }

    @Override
    public void add(Document article) {
        articles.add(article.coded());
        if (keepsQuotes) {
            for (Statement statement : article.coded().statements()) {
                article.quote(statement).ifPresent(quote -> quotes.put(article.reference(statement), quote));
            }
        }
    }

    @Override
    public void close() throws IOException {
        Knowledge knowledge = Knowledge.of(articles.stream()).with(job.known()).with(job.decisions());
        articles.clear();
        whole.write(new Whole.Sum(knowledge, quotes), job);
    }
}
