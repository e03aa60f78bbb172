package org.isnad.cli.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.chain.Statement;
import org.isnad.lexicon.StatementType;

/// Scores coded statements against those that people found in the same articles.
public final class Evaluation {
    private final Marks marks = new Marks(Comparison.bundled());
    private final Map<String, List<Statement>> coded;
    private final Tally all = new Tally();
    private final ErrorKinds errors = new ErrorKinds(marks);
    private final Map<StatementType, Tally> byType = new LinkedHashMap<>();

    private Evaluation(Map<String, List<Statement>> coded) {
        this.coded = coded;
    }

    /// How well coded statements agree with the gold.
    ///
    /// @param gold a folder with one JSON file an article, of a person's statements
    /// @param docs the folder of the articles, with the same file names
    /// @param coded the coded statements by article id
    /// @throws IOException if a file is missing or broken; the message names it
    public static Figures of(Path gold, Path docs, Map<String, List<Statement>> coded) throws IOException {
        Evaluation evaluation = new Evaluation(coded);
        for (Path file : files(gold)) {
            evaluation.add(new GoldReader(text(docs.resolve(file.getFileName()))).read(file));
        }
        return new Figures(evaluation.all, evaluation.byType, evaluation.errors);
    }

    /// The files of a gold folder, by name.
    ///
    /// @throws IOException if the folder cannot be read
    public static List<Path> files(Path gold) throws IOException {
        try (Stream<Path> files = Files.list(gold)) {
            return files.filter(Json::isJson).sorted().toList();
        }
    }

    /// The text of an article whose statements people have found.
    ///
    /// @param doc its JSON file
    /// @throws IOException if the file is missing or is not JSON with a `text`
    public static String text(Path doc) throws IOException {
        return Json.tree(doc)
                .path("text")
                .stringValueOpt()
                .orElseThrow(() -> new IOException(doc + " has no text: an article is a JSON object with a `text`"));
    }

    private void add(Gold gold) {
        List<Statement> mine = Optional.ofNullable(coded.get(gold.name()))
                .or(() -> gold.doc().map(coded::get))
                .orElse(List.of());
        gold.statements().forEach(statement -> count(Tally.Of.GOLD, statement.type()));
        mine.forEach(statement -> count(Tally.Of.PREDICTED, statement.type()));
        Pairing pairing = Pairing.of(gold.statements(), mine, marks);
        errors.add(pairing);
        pairing.pairs().forEach(this::add);
        for (GoldStatement missed : pairing.missed()) {
            marks.roles(missed).forEach(words -> all.add(Tally.Of.ROLE_GOLD, words.size()));
            all.add(Tally.Of.SOURCE_GOLD, marks.sources(missed).size());
        }
        for (Statement spurious : pairing.spurious()) {
            marks.roles(spurious).forEach(words -> all.add(Tally.Of.ROLE_PREDICTED, words.size()));
            all.add(Tally.Of.SOURCE_PREDICTED, marks.sources(spurious).size());
        }
    }

    private void count(Tally.Of what, StatementType type) {
        all.add(what, 1);
        byType.computeIfAbsent(type, t -> new Tally()).add(what, 1);
    }

    private void add(Pairing.Pair pair) {
        GoldStatement gold = pair.gold();
        Statement statement = pair.coded();
        count(Tally.Of.MATCHED, gold.type());
        addRoles(gold, statement);
        addSources(marks.sources(gold), marks.sources(statement));
        all.add(Tally.Of.STATUS, marks.status(gold, statement));
        gold.time().ifPresent(time -> {
            all.add(Tally.Of.TIME_GOLD, 1);
            all.add(Tally.Of.TIME, marks.time(time, statement));
        });
        if (!gold.counts().isEmpty()) {
            all.add(Tally.Of.COUNTS_GOLD, 1);
            all.add(Tally.Of.COUNTS, gold.counts().equals(statement.counts()));
        }
        all.add(Tally.Of.WHOLE, marks.whole(gold, statement));
    }

    private void addRoles(GoldStatement gold, Statement statement) {
        List<Set<String>> expected = marks.roles(gold);
        List<Set<String>> found = marks.roles(statement);
        for (int role = 0; role < expected.size(); role++) {
            all.add(Tally.Of.ROLE_HIT, Comparison.overlap(expected.get(role), found.get(role)));
            all.add(Tally.Of.ROLE_GOLD, expected.get(role).size());
            all.add(Tally.Of.ROLE_PREDICTED, found.get(role).size());
        }
    }

    private void addSources(Set<String> expected, Set<String> found) {
        all.add(Tally.Of.SOURCE_HIT, Comparison.overlap(expected, found));
        all.add(Tally.Of.SOURCE_GOLD, expected.size());
        all.add(Tally.Of.SOURCE_PREDICTED, found.size());
    }
}
