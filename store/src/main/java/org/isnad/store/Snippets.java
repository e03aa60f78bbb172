package org.isnad.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.desk.Terms;
import org.isnad.text.Span;

/// Which sentence, and which words of it, show what was looked for.
final class Snippets {
    private final List<Set<String>> clauses;

    Snippets(Query query) {
        clauses = query.clauses().stream()
                .map(clause -> {
                    Set<String> tokens = new HashSet<>();
                    clause.phrases().forEach(tokens::addAll);
                    return tokens;
                })
                .toList();
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
