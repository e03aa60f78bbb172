package org.isnad.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.WhosWho;
import org.isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the report of what is made of several articles together.
@Command(
        name = "across",
        description = "Writes accuracy/across.md: events, actors, contradictions and origins across articles, against"
                + " train/annotations/across.jsonl.")
final class Across implements Callable<Integer> {
    @Mixin
    private Folders folders = new Folders();

    @Option(names = "--misses", description = "say which pairs of statements are wrongly together or apart")
    private boolean misses;

    @Option(
            names = "--coded",
            description = "a folder that keeps the coded articles, for those who change nothing but the comparison")
    private @Nullable Path kept;

    private final Map<String, Statement> statementOf = new HashMap<>();
    private final List<CodedArticle> read = new ArrayList<>();
    private final List<CodedArticle> own = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Lexicon lexicon = ArabicLexicon.bundled();
        CodedPairs coded = CodedPairs.of(folders, lexicon, Optional.ofNullable(kept));
        read.addAll(coded.read());
        own.addAll(coded.own());
        read.forEach(article -> article.statements()
                .forEach(one -> statementOf.put(article.doc() + "#" + one.id().substring(1), one)));
        WhosWho known = WhosWho.from(lexicon);
        Knowledge gold = Knowledge.of(read.stream()).with(known);
        Knowledge mine = Knowledge.of(own.stream()).with(known);
        List<AcrossReading> groups = AcrossReading.read(folders);
        UnaryOperator<String> number = reference -> reference.replace("#s", "#");
        Map<String, String> matched = matched();
        if (misses) {
            List<AcrossReading> tuned = groups.stream()
                    .filter(group -> "AC".contains(group.reading()))
                    .toList();
            AcrossMisses differences = new AcrossMisses(gold, number);
            differences.say(tuned, folders);
            differences.sayActors(tuned, folders);
            differences.sayContradictions(tuned, new AcrossScore(gold, statementOf, number), folders);
        }
        Map<String, AcrossScore> rows = new LinkedHashMap<>();
        for (String part : List.of("AC", "BD", "ABCD")) {
            AcrossScore goldScore = new AcrossScore(gold, statementOf, number);
            AcrossScore ownScore = new AcrossScore(mine, statementOf, reference -> matched.getOrDefault(reference, ""));
            for (AcrossReading group : groups) {
                if (part.contains(group.reading())) {
                    goldScore.add(group);
                    ownScore.add(group);
                }
            }
            rows.put("statements of readers, " + AcrossReport.part(part), goldScore);
            rows.put("statements of the product, " + AcrossReport.part(part), ownScore);
        }
        folders.report("across", new AcrossReport(groups, own.getFirst().version(), rows, statementOf).text());
        return 0;
    }

    /// For each statement of the product the read one of the same type whose trigger it shares.
    private Map<String, String> matched() {
        Map<String, String> matched = new HashMap<>();
        for (int i = 0; i < own.size(); i++) {
            Set<String> taken = new HashSet<>();
            for (Statement mine : own.get(i).statements()) {
                for (Statement theirs : read.get(i).statements()) {
                    if (mine.type() == theirs.type()
                            && mine.trigger().span().meets(theirs.trigger().span())
                            && taken.add(theirs.id())) {
                        matched.put(
                                own.get(i).doc() + "#" + mine.id(),
                                own.get(i).doc() + "#" + theirs.id().substring(1));
                        break;
                    }
                }
            }
        }
        return matched;
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
