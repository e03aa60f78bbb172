package org.isnad.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.desk.Terms;
import org.isnad.text.Span;

/// How well words fit what is looked for: how often each clause occurs, less for each further time, less in long
/// texts, more in titles. It is reckoned here, not by the databases, so that both rank alike.
final class Ranking {
    /// How quickly further occurrences count less, as BM25 has it.
    private static final double SATURATION = 1.2;

    private static final double USUAL_LENGTH = 300;
    private static final double LENGTH_SHARE = 0.75;
    private static final double IN_TITLE = 2;

    private final List<Set<String>> clauses;

    Ranking(Query query) {
        clauses = query.clauses().stream()
                .map(clause -> {
                    Set<String> tokens = new HashSet<>();
                    clause.phrases().forEach(tokens::addAll);
                    return tokens;
                })
                .toList();
    }

    double score(Terms article) {
        int length = article.sentences().stream()
                .mapToInt(line -> line.terms().size())
                .sum();
        double score = 0;
        for (Set<String> clause : clauses) {
            double times = 0;
            for (Terms.Line line : article.sentences()) {
                times += count(clause, line.terms()) * (line.title() ? IN_TITLE : 1);
            }
            score += saturated(times, length / USUAL_LENGTH);
        }
        return score;
    }

    double score(List<Terms.Term> quote) {
        return clauses.stream()
                .mapToDouble(clause -> saturated(count(clause, quote), 10 * quote.size() / USUAL_LENGTH))
                .sum();
    }

    private static double saturated(double times, double length) {
        return times * (SATURATION + 1) / (times + SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length));
    }

    /// The first of the sentences that have words of the most clauses.
    Terms.Line best(Terms article) {
        Terms.Line best = article.sentences().getFirst();
        long most = -1;
        for (Terms.Line line : article.sentences()) {
            long clausesHit = clauses.stream()
                    .filter(clause -> count(clause, line.terms()) > 0)
                    .count();
            // The title stands above the snippet anyway.
            long worth = 2 * clausesHit - (line.title() ? 1 : 0);
            if (worth > most) {
                most = worth;
                best = line;
            }
        }
        return best;
    }

    /// The words that were looked for.
    List<Span> words(List<Terms.Term> terms) {
        return terms.stream()
                .filter(term -> clauses.stream().anyMatch(clause -> isHit(clause, term)))
                .map(Terms.Term::span)
                .toList();
    }

    private static int count(Set<String> clause, List<Terms.Term> terms) {
        int count = 0;
        for (Terms.Term term : terms) {
            count += isHit(clause, term) ? 1 : 0;
        }
        return count;
    }

    private static boolean isHit(Set<String> clause, Terms.Term term) {
        return clause.contains(term.lemma()) || clause.contains(term.stem()) || clause.contains(term.whole());
    }
}
