package org.isnad.web.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.knowledge.Said;
import org.isnad.mention.Bounds;
import org.isnad.store.Review;
import org.isnad.store.Review.Verdict;
import org.isnad.text.Words;
import org.isnad.web.shelf.Entry;
import org.isnad.web.shelf.Snapshot;
import tools.jackson.databind.json.JsonMapper;

/// Reviewed articles in the format of gold, which `isnad evaluate` and the training read.
public final class Gold {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Gold() {}

    /// For each article of which every statement was decided on a file in `gold` and its text in `docs`: what
    /// is wrong is left out, what was changed is as the last reader left it. Other articles are not given, since
    /// what is missing there would count as wrong.
    ///
    /// @param text of an article
    /// @return JSON by the path of the file
    public static Map<String, String> files(Snapshot snapshot, Opinions opinions, Function<CodedArticle, String> text) {
        Map<String, String> files = new TreeMap<>();
        for (CodedArticle article : snapshot.knowledge().articles()) {
            List<Said> said = snapshot.saidIn(article.sha256());
            if (!said.isEmpty() && said.stream().allMatch(one -> isDecided(one, opinions))) {
                String name = name(article);
                files.put("gold/" + name, MAPPER.writeValueAsString(gold(article, said, snapshot, opinions)));
                files.put("docs/" + name, MAPPER.writeValueAsString(doc(article, text.apply(article))));
            }
        }
        return files;
    }

    private static Map<String, Object> doc(CodedArticle article, String text) {
        Map<String, Object> doc = new LinkedHashMap<>();
        doc.put("id", article.doc());
        article.outlet().ifPresent(outlet -> doc.put("outlet", outlet));
        article.date().ifPresent(date -> doc.put("date", date.toString()));
        doc.put("text", text);
        return doc;
    }

    private static String name(CodedArticle article) {
        return article.doc().replaceAll("[^\\p{L}\\p{N}._-]", "_") + ".json";
    }

    private static boolean isDecided(Said said, Opinions opinions) {
        return opinions.last(Entry.key(said))
                .filter(review -> review.version().equals(said.article().version()))
                .isPresent();
    }

    private static Map<String, Object> gold(
            CodedArticle article, List<Said> said, Snapshot snapshot, Opinions opinions) {
        List<Map<String, Object>> statements = new ArrayList<>();
        for (Said one : said) {
            Review review = opinions.last(Entry.key(one)).orElseThrow();
            if (review.verdict() != Verdict.WRONG) {
                Change change = review.verdict() == Verdict.CHANGE
                        ? MAPPER.readValue(review.change(), Change.class)
                        : Change.NONE;
                statements.add(statement(one.statement(), snapshot.entry(one).quote(), change));
            }
        }
        Map<String, Object> gold = new LinkedHashMap<>();
        gold.put("doc", article.doc());
        article.outlet().ifPresent(outlet -> gold.put("outlet", outlet));
        article.date().ifPresent(date -> gold.put("date", date.toString()));
        gold.put("statements", statements);
        return gold;
    }

    private static Map<String, Object> statement(Statement statement, String quote, Change change) {
        Map<String, Object> gold = new LinkedHashMap<>();
        gold.put("id", statement.id());
        gold.put("type", change.type(statement));
        gold.put("trigger", statement.trigger().text());
        gold.put("quote", quote);
        gold.put("agents", change.agents(statement));
        gold.put("targets", change.targets(statement));
        gold.put("places", change.places(statement));
        gold.put("time_text", statement.timeWords().map(Words::text));
        gold.put("time", statement.time().map(Object::toString));
        gold.put("counts", counts(statement));
        gold.put("status", change.status(statement));
        gold.put(
                "sources",
                change.sources(statement).stream()
                        .map(name -> Map.of("name", name))
                        .toList());
        return gold;
    }

    private static Map<String, List<Optional<Integer>>> counts(Statement statement) {
        Map<String, List<Optional<Integer>>> counts = new TreeMap<>();
        statement.counts().forEach((category, bounds) -> counts.put(category.word(), ends(bounds)));
        return counts;
    }

    private static List<Optional<Integer>> ends(Bounds bounds) {
        return List.of(
                bounds.low().stream().boxed().findFirst(),
                bounds.high().stream().boxed().findFirst());
    }
}
