package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.isnad.lexicon.StatementType;

/// Sets a denial in general beside the accusation of the same article that was told before it.
final class Accusations {
    private final Map<String, List<Report>> accusations = new LinkedHashMap<>();
    private final List<Report> denials = new ArrayList<>();

    /// @param reports in the order of the events
    Accusations(List<Report> reports) {
        for (Report report : reports) {
            StatementType type = report.said().statement().type();
            if (type == StatementType.ACCUSE) {
                accusations
                        .computeIfAbsent(report.said().article().sha256(), sha256 -> new ArrayList<>())
                        .add(report);
            } else if (type == StatementType.DENY) {
                denials.add(report);
            }
        }
    }

    /// Whether a statement can be on either side.
    static boolean isSide(Said said) {
        StatementType type = said.statement().type();
        return type == StatementType.ACCUSE || type == StatementType.DENY;
    }

    /// @param found is told the accusation and the denial
    void find(BiConsumer<Report, Report> found) {
        for (Report denial : denials) {
            accusations.getOrDefault(denial.said().article().sha256(), List.of()).stream()
                    .filter(accusation -> isAccused(accusation.said(), denial.said()))
                    .findFirst()
                    .ifPresent(accusation -> found.accept(accusation, denial));
        }
    }

    private static boolean isAccused(Said accusation, Said denial) {
        return accusation.targets().stream()
                .anyMatch(target ->
                        denial.agents().stream().anyMatch(agent -> agent.actor().equals(target.actor())));
    }
}
