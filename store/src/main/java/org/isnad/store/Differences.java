package org.isnad.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;

/// Compares two codings of an article. Statements are the same one when their triggers share a letter; of several
/// the one of the same type.
final class Differences {
    /// What of a statement is compared; rules, evidence and confidence change with every version.
    private static final Map<String, Function<Statement, Object>> PARTS = parts();

    private final List<Statement> unmatched;
    private final List<Statement> gained = new ArrayList<>();
    private final List<Recoding.Change> changed = new ArrayList<>();

    private Differences(CodedArticle former) {
        unmatched = new ArrayList<>(former.statements());
    }

    private static Map<String, Function<Statement, Object>> parts() {
        Map<String, Function<Statement, Object>> parts = new LinkedHashMap<>();
        parts.put("type", Statement::type);
        parts.put("mode", Statement::mode);
        parts.put("agents", Statement::agents);
        parts.put("targets", Statement::targets);
        parts.put("places", Statement::places);
        parts.put("time", Statement::time);
        parts.put("background", Statement::background);
        parts.put("counts", Statement::counts);
        parts.put("status", Statement::status);
        parts.put("sources", Statement::sources);
        return parts;
    }

    static Recoding between(CodedArticle former, CodedArticle newer) {
        Differences differences = new Differences(former);
        List<Statement> others = newer.statements().stream()
                .filter(statement -> !differences.match(statement, true))
                .toList();
        others.stream()
                .filter(statement -> !differences.match(statement, false))
                .forEach(differences.gained::add);
        return new Recoding(former, newer, differences.gained, differences.unmatched, differences.changed);
    }

    private boolean match(Statement after, boolean sameType) {
        for (Statement before : unmatched) {
            if (before.trigger().span().meets(after.trigger().span()) && (!sameType || before.type() == after.type())) {
                unmatched.remove(before);
                compare(before, after);
                return true;
            }
        }
        return false;
    }

    private void compare(Statement before, Statement after) {
        List<String> parts = PARTS.entrySet().stream()
                .filter(part -> !Objects.equals(
                        part.getValue().apply(before), part.getValue().apply(after)))
                .map(Map.Entry::getKey)
                .toList();
        if (!parts.isEmpty()) {
            changed.add(new Recoding.Change(before, after, parts));
        }
    }
}
