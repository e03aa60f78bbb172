package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.isnad.chain.CodedArticle;

/// All statements, and which of them are about one happening.
///
/// @param said in the order of the articles and of their texts
/// @param groups their places in `said`, for each happening
record Happenings(List<Said> said, List<List<Integer>> groups) {
    static Happenings of(List<CodedArticle> articles, Cast cast, WhosWho known) {
        List<Said> first = new ArrayList<>();
        articles.forEach(article -> first.addAll(cast.said(article)));
        List<List<Integer>> groups = groups(first, WordCounts.of(articles), known);
        Unnamed unnamed = new Unnamed(reports(first, groups));
        return new Happenings(first.stream().map(unnamed::in).toList(), groups);
    }

    /// The places in `said` of the statements of each happening.
    static List<List<Integer>> groups(List<Said> said, WordCounts words, WhosWho known) {
        List<Trace> traces = said.stream().map(one -> Trace.of(one, known)).toList();
        return new EventSearch(traces, words.weights()).groups();
    }

    private static List<List<Said>> reports(List<Said> said, List<List<Integer>> groups) {
        return groups.stream()
                .map(group -> group.stream().map(said::get).toList())
                .toList();
    }

    /// The statements of each happening.
    List<List<Said>> reports() {
        return reports(said, groups);
    }
}
