package org.isnad.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.desk.Isnad;
import org.isnad.mention.Mention;
import org.isnad.mention.MomentKind;
import org.isnad.text.Article;
import org.isnad.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Writes the report of how right the values of times are.
@Command(
        name = "time-accuracy",
        description = "Writes accuracy/time.md: expressions of time, read by people in articles of data/news.")
final class TimeAccuracy implements Callable<Integer> {
    @Mixin
    private Folders folders = new Folders();

    @Override
    public Integer call() throws IOException {
        Isnad isnad = Isnad.reading(ArabicLexicon.bundled());
        Optional<TimePeer> peer = TimePeer.find().map(ServiceLoader.Provider::get);
        TimeScore ours = new TimeScore("Isnad " + isnad.version());
        Optional<TimeScore> theirs = peer.map(other -> new TimeScore(other.name()));
        int articles = 0;
        for (Annotations.Read read : Annotations.read(folders, "times.jsonl")) {
            Article article = read.article();
            List<TimeScore.Expression> expected = expressions(read);
            ours.add(article, expected, moments(isnad, article), false);
            peer.ifPresent(other -> theirs.orElseThrow().add(article, expected, other.read(article), true));
            articles++;
        }
        folders.report("time", report(articles, ours, theirs));
        return 0;
    }

    private static List<TimeScore.Expression> expressions(Annotations.Read read) {
        List<TimeScore.Expression> all = new ArrayList<>();
        read.annotation()
                .path("times")
                .forEach(node -> all.add(new TimeScore.Expression(
                        new Span(
                                node.path("span").get(0).asInt(),
                                node.path("span").get(1).asInt()),
                        kind(node.path("kind").asString()),
                        Optional.of(node.path("value").asString("")).filter(value -> !value.isEmpty()))));
        return all;
    }

    private static MomentKind kind(String word) {
        return MomentKind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static List<TimePeer.Timed> moments(Isnad isnad, Article article) {
        return isnad.mentioned(article).all(Mention.Moment.class).stream()
                .map(moment -> new TimePeer.Timed(moment.span(), moment.time().map(Object::toString)))
                .toList();
    }

    private String report(int articles, TimeScore ours, Optional<TimeScore> theirs) throws IOException {
        StringBuilder table = new StringBuilder("| | found | value right |");
        theirs.ifPresent(peer -> table.append(" found by " + peer.name() + " | value right |"));
        table.append(theirs.isPresent() ? "\n|---|---|---|---|---|\n" : "\n|---|---|---|\n");
        Map<String, List<TimeScore.Figure>> rows = new java.util.LinkedHashMap<>();
        rows.put("all that have a value", figures(ours.valued(), theirs.map(TimeScore::valued)));
        rows.put("of these, the year in the words", figures(ours.dated(), theirs.map(TimeScore::dated)));
        Map<MomentKind, TimeScore.Figure> kinds = new EnumMap<>(ours.byKind());
        kinds.forEach((kind, figure) -> rows.put(
                kind.word(), figures(figure, theirs.map(peer -> peer.byKind().get(kind)))));
        rows.put("without a value (right: none invented)", figures(ours.unvalued(), theirs.map(TimeScore::unvalued)));
        rows.forEach((name, figures) -> {
            table.append("| ")
                    .append(name)
                    .append(" (")
                    .append(figures.getFirst().all())
                    .append(")");
            figures.forEach(figure -> table.append(String.format(
                    Locale.ROOT, " | %.3f | %.3f", figure.share(figure.found()), figure.share(figure.right()))));
            table.append(" |\n");
        });
        String comparison = theirs.map(peer -> """

                        %s reads the same text in the same run, given the words and sentences as Isnad cuts them. Its
                        TIMEX3 values are taken generously: a part of a day for the day, a week for its interval from
                        either Sunday or Monday, `PRESENT_REF` for the day of the article, and where the annotators have
                        an interval, either end of it will do.
                        """.formatted(peer.name())).orElse("");
        return """
                # How right the values of times are

                Written by `train/run time-accuracy`%s, %s. Commit %s.

                %d articles of `data/news` in which people marked every expression of time and gave its value
                (`train/annotations/times.jsonl`). An expression is found when a time of ours shares a character with it,
                and right when the time that shares most with it has the same value, `~` aside; a share is of all
                expressions, found or not. How often a statement gets its time is in `accuracy/statements.md`
                (`train/run accuracy`).

                %s%s""".formatted(
                        theirs.isPresent() ? " with CORENLP=1" : "",
                        folders.today(),
                        folders.commit(),
                        articles,
                        table,
                        comparison);
    }

    private static List<TimeScore.Figure> figures(TimeScore.Figure ours, Optional<TimeScore.Figure> theirs) {
        return theirs.map(other -> List.of(ours, other)).orElse(List.of(ours));
    }
}
