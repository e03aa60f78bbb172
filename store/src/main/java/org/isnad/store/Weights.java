package org.isnad.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.desk.Terms;

/// How much of an article a word is, in four levels: how often it occurs, less for each further time and in long
/// articles, twice in titles. The level of a word stands in the index as a token of its own, so that the best of many
/// hits are found without looking at all of them, and alike in both databases.
final class Weights {
    static final int HIGHEST = 3;

    /// How quickly further occurrences count less, as BM25 has it.
    private static final double SATURATION = 1.2;

    private static final double USUAL_LENGTH = 300;
    private static final double LENGTH_SHARE = 0.75;
    private static final double IN_TITLE = 2;

    /// The weights at which the levels begin: twice or in the title, three times, eight times in an article of usual
    /// length.
    private static final double[] LEVELS = {1.2, 1.5, 1.9};

    private Weights() {}

    /// The tokens of the words of an article that are above the lowest level.
    static List<String> of(Terms article) {
        Map<String, Double> times = new LinkedHashMap<>();
        int length = 0;
        for (Terms.Line line : article.sentences()) {
            for (Terms.Term term : line.terms()) {
                times.merge(Tokens.clean(term.lemma()), line.title() ? IN_TITLE : 1, Double::sum);
                length++;
            }
        }
        double longer = Math.max(1, length / USUAL_LENGTH);
        List<String> tokens = new ArrayList<>();
        times.forEach((lemma, number) -> {
            int level = level(number, longer);
            if (level > 0) {
                tokens.add(token(level, lemma));
            }
        });
        return tokens;
    }

    private static int level(double times, double length) {
        double weight = times * (SATURATION + 1) / (times + SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length));
        int level = 0;
        while (level < HIGHEST && weight >= LEVELS[level]) {
            level++;
        }
        return level;
    }

    private static String token(int level, String lemma) {
        return level + Tokens.FORM + lemma;
    }

    /// What articles have in which a clause is at that level.
    static Query.Clause inArticles(Query.Clause clause, int level) {
        return new Query.Clause(
                clause.written(),
                telling(clause).map(word -> List.of(token(level, word))).toList(),
                false);
    }

    /// What statements have in which a clause is in the name of who is in it, or of where.
    static Query.Clause inStatements(Query.Clause clause) {
        return new Query.Clause(
                clause.written(),
                telling(clause)
                        .flatMap(word -> Stream.of(Tokens.SPEAKER, Tokens.ACTOR, Tokens.PLACE)
                                .map(field -> List.of(field + word)))
                        .toList(),
                true);
    }

    /// Of each phrase the longest word: short ones say little.
    private static Stream<String> telling(Query.Clause clause) {
        return clause.phrases().stream()
                .map(phrase -> phrase.stream()
                        .max(Comparator.comparingInt(String::length))
                        .orElseThrow())
                .map(word -> word.startsWith(Tokens.FORM) ? word.substring(1) : word)
                .distinct();
    }
}
