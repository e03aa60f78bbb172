package org.isnad.train;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.chain.Statement;

/// The report of {@link Across}.
///
/// @param rows figures by what they are of
/// @param statementOf what readers read, by `doc#1`
record AcrossReport(
        List<AcrossReading> groups, String version, Map<String, AcrossScore> rows, Map<String, Statement> statementOf) {
    private static final String SECOND = "E";

    static String part(String readings) {
        return switch (readings) {
            case "AC" -> "groups to tune with";
            case "BD" -> "groups held back";
            default -> "all groups";
        };
    }

    String text() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                """
                # What is made of several articles together

                Written by `train/run across`, product and lexicon %s, against `train/annotations/across.jsonl`: %d groups
                of articles about one story each (saudinewsnet clusters and BBC stories over several days), read by people's
                rules (a language model reading, every reference checked), ids and offsets only. Groups A and C were
                looked at while rules were written; B and D were held back.

                Wanted on statements of readers: events CoNLL .75, actors B³ .85, contradictions P .80 and R .65,
                origins pair F1 .85.

                ## Events and actors

                | statements of, groups | statements compared | MUC | B³ P | B³ R | B³ | CEAF-e | CoNLL | actors B³ P | R | B³ |
                |---|---|---|---|---|---|---|---|---|---|---|
                """,
                version,
                groups.stream().filter(group -> !group.reading().equals(SECOND)).count()));
        rows.forEach((name, score) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %d of %d | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f |%n",
                name,
                score.events.things(),
                score.statements,
                score.events.muc(),
                score.events.b3Precision(),
                score.events.b3Recall(),
                score.events.b3(),
                score.events.ceaf(),
                score.events.conll(),
                score.actors.b3Precision(),
                score.actors.b3Recall(),
                score.actors.b3())));
        text.append("""

                Statements of the product are compared as far as a reader has one of the same type whose trigger they share;
                names as far as both name somebody with the same words. The models of the product have learned from these
                articles (most are among `first-reading.jsonl` and `bench/gold/train`), so the rows of its own statements
                are too good.

                ## Contradictions and origins

                | statements of, groups | found | read | P | R | origin pairs right | found | read | F1 |
                |---|---|---|---|---|---|---|---|---|
                """);
        rows.forEach((name, score) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.3f | %.3f | %d | %d | %d | %.3f |%n",
                name,
                score.contradictions.all().found,
                score.contradictions.all().read,
                score.contradictions.all().precision(),
                score.contradictions.all().recall(),
                score.originsRight,
                score.originsFound,
                score.originsRead,
                score.origins())));
        return text.append("""

                A contradiction is right when a reader has one of the same kind whose sides say the same of the same
                happening: the same statements, or others of that event with the same number of what is contested, the same
                status or the same day.

                """).append(kinds()).append(agreement()).toString();
    }

    private String kinds() {
        StringBuilder text = new StringBuilder("""
                | statements of, groups | kind | found | read | P | R |
                |---|---|---|---|---|---|
                """);
        rows.forEach((name, score) -> score.contradictions
                .kinds()
                .forEach((kind, counts) -> text.append(String.format(
                        Locale.ROOT,
                        "| %s | %s | %d | %d | %.3f | %.3f |%n",
                        name,
                        kind,
                        counts.found,
                        counts.read,
                        counts.precision(),
                        counts.recall()))));
        return text.append('\n').toString();
    }

    /// How far a second reader agrees with the first.
    private String agreement() {
        ClusterScore events = new ClusterScore();
        ClusterScore actors = new ClusterScore();
        ContradictionScore contradictions = new ContradictionScore(statementOf);
        int twice = 0;
        for (AcrossReading second : groups) {
            for (AcrossReading first : groups) {
                if (second.reading().equals(SECOND)
                        && !first.reading().equals(SECOND)
                        && first.group().equals(second.group())
                        && first.docs().equals(second.docs())) {
                    twice++;
                    events.add(first.events(), clusters(second.events()));
                    actors.add(places(first), clusters(places(second)));
                    contradictions.add(first, second.contradictions());
                }
            }
        }
        return String.format(
                Locale.ROOT,
                """
                ## How far two readers agree

                %d groups were read a second time by another reader: events CoNLL %.3f (MUC %.3f, B³ %.3f, CEAF-e %.3f), actors
                B³ %.3f; of %d contradictions of the second the first has P %.3f, of the %d of the first the second has R %.3f.
                """,
                twice,
                events.conll(),
                events.muc(),
                events.b3(),
                events.ceaf(),
                actors.b3(),
                contradictions.all().found,
                contradictions.all().precision(),
                contradictions.all().read,
                contradictions.all().recall());
    }

    private static Map<String, String> clusters(List<List<String>> partition) {
        Map<String, String> clusters = new HashMap<>();
        for (int i = 0; i < partition.size(); i++) {
            String name = Integer.toString(i);
            partition.get(i).forEach(thing -> clusters.put(thing, name));
        }
        return clusters;
    }

    /// Where each actor is named; words that mean two actors together count for the first.
    private static List<List<String>> places(AcrossReading group) {
        Map<String, Integer> once = new HashMap<>();
        return group.actors().values().stream()
                .map(places -> places.stream()
                        .map(AcrossReading.Place::toString)
                        .filter(place -> once.put(place, 1) == null)
                        .toList())
                .toList();
    }
}
