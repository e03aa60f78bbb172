package org.isnad.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.chain.CodedArticle;
import org.isnad.intake.Reason;

/// Counts what became of the inputs of a run.
final class Summary {
    private final Map<Reason, Integer> rejected = new EnumMap<>(Reason.class);
    private int articles;
    private int statements;
    private int unchanged;
    private int failed;
    private int withheld;

    void coded(CodedArticle article) {
        articles++;
        statements += article.statements().size();
    }

    void unchanged() {
        unchanged++;
    }

    void rejected(Reason reason) {
        rejected.merge(reason, 1, Integer::sum);
    }

    void withheld() {
        withheld++;
    }

    void failed() {
        failed++;
    }

    /// Whether any input was an article.
    boolean isUsable() {
        return articles + unchanged > 0;
    }

    @Override
    public String toString() {
        StringBuilder sentence =
                new StringBuilder(count(articles, "article") + " coded, " + count(statements, "statement"));
        if (unchanged > 0) {
            sentence.append("; ").append(unchanged).append(" already known, nothing changed");
        }
        int refused = rejected.values().stream().mapToInt(Integer::intValue).sum();
        if (refused > 0) {
            sentence.append("; ")
                    .append(refused)
                    .append(" rejected (")
                    .append(reasons())
                    .append(')');
        }
        if (withheld > 0) {
            sentence.append("; ").append(withheld).append(" removed before, left out");
        }
        if (failed > 0) {
            sentence.append("; ").append(failed).append(" failed");
        }
        return sentence.append('.').toString();
    }

    private String reasons() {
        return rejected.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().word())
                .collect(Collectors.joining(", "));
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
