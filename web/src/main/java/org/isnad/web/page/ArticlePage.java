package org.isnad.web.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Link;
import org.isnad.chain.Statement;
import org.isnad.knowledge.Said;
import org.isnad.statement.Participant;
import org.isnad.store.StoredArticle;
import org.isnad.text.Span;
import org.isnad.text.Words;
import org.isnad.web.shelf.Snapshot;

/// An article with all that it says.
///
/// @param text as published; all spans count its UTF-16 code units
/// @param source the file that it came from
/// @param version of code and lexicon that coded it
/// @param statements in the order of the text
/// @param copies articles of the same origin, and why they are taken for that
/// @param elsewhere other articles that report the same events
public record ArticlePage(
        ArticleLine line,
        String sha256,
        String text,
        String source,
        String addedAt,
        String version,
        List<Coded> statements,
        Copies copies,
        List<Elsewhere> elsewhere) {
    /// A statement with the places of its words.
    ///
    /// @param line the statement as lists show it
    /// @param words each role with the words that fill it
    /// @param rule the rule or model that made it
    /// @param evidence what the rule found
    public record Coded(Line line, List<Part> words, String rule, List<String> evidence) {}

    /// Words of a statement.
    ///
    /// @param role `trigger`, `quote`, `agent`, `target`, `place`, `time`, `via`, `speaker` or `verb`
    /// @param start in UTF-16 code units
    /// @param end exclusive
    public record Part(String role, int start, int end, String text) {}

    /// Articles of one origin.
    public record Copies(List<ArticleLine> articles, List<String> why) {}

    /// An article that reports an event which this one reports too.
    ///
    /// @param events ids of the events
    public record Elsewhere(ArticleLine article, List<String> events) {}

    /// The page of an article.
    public static ArticlePage of(StoredArticle stored, Snapshot snapshot) {
        String sha256 = stored.article().sha256();
        List<Said> said = snapshot.saidIn(sha256);
        CodedArticle coded = snapshot.article(stored.article());
        String text = stored.article().text();
        return new ArticlePage(
                ArticleLine.of(coded, snapshot),
                sha256,
                text,
                stored.source(),
                stored.addedAt().toString(),
                coded.version(),
                said.stream().map(one -> coded(one, text, snapshot)).toList(),
                copies(coded, snapshot),
                elsewhere(coded, said, snapshot));
    }

    private static Coded coded(Said said, String text, Snapshot snapshot) {
        Statement statement = said.statement();
        Parts parts = new Parts(text);
        parts.add("quote", statement.quote());
        parts.add("trigger", statement.trigger().span());
        roles(parts, "agent", statement.agents());
        roles(parts, "target", statement.targets());
        roles(parts, "place", statement.places());
        statement.timeWords().map(Words::span).ifPresent(span -> parts.add("time", span));
        for (Link link : statement.sources()) {
            parts.add("speaker", link.name().span());
            link.verb().map(Words::span).ifPresent(span -> parts.add("verb", span));
        }
        return new Coded(Line.of(said, snapshot), parts.all(), statement.rule(), statement.evidence());
    }

    private static void roles(Parts parts, String role, List<Participant> participants) {
        for (Participant participant : participants) {
            parts.add(role, participant.name().span());
            participant.via().ifPresent(via -> parts.add("via", via));
        }
    }

    /// Words of a statement as they are gathered.
    private record Parts(String text, List<Part> parts) {
        Parts(String text) {
            this(text, new java.util.ArrayList<>());
        }

        /// Words outside the text, of a coding that does not fit, are passed over.
        void add(String role, Span span) {
            if (span.end() <= text.length()) {
                parts.add(new Part(role, span.start(), span.end(), span.of(text)));
            }
        }

        List<Part> all() {
            return List.copyOf(parts);
        }
    }

    private static Copies copies(CodedArticle article, Snapshot snapshot) {
        return snapshot.findOrigin(article)
                .map(origin -> new Copies(
                        origin.articles().stream()
                                .filter(other -> !other.sha256().equals(article.sha256()))
                                .map(other -> ArticleLine.of(other, snapshot))
                                .toList(),
                        origin.why()))
                .orElseGet(() -> new Copies(List.of(), List.of()));
    }

    private static List<Elsewhere> elsewhere(CodedArticle here, List<Said> said, Snapshot snapshot) {
        Map<String, Set<String>> events = new LinkedHashMap<>();
        Map<String, CodedArticle> articles = new HashMap<>();
        said.stream()
                .flatMap(one -> snapshot.findEvent(one).stream())
                .forEach(event -> event.reports().stream()
                        .map(Said::article)
                        .filter(other -> !other.sha256().equals(here.sha256()))
                        .forEach(other -> {
                            articles.put(other.sha256(), other);
                            events.computeIfAbsent(other.sha256(), none -> new LinkedHashSet<>())
                                    .add(event.id());
                        }));
        return events.entrySet().stream()
                .flatMap(entry -> Stream.ofNullable(articles.get(entry.getKey()))
                        .map(article ->
                                new Elsewhere(ArticleLine.of(article, snapshot), List.copyOf(entry.getValue()))))
                .toList();
    }
}
