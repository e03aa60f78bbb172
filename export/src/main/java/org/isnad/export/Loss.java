package org.isnad.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.chain.Statement;

/// What does not fit into an export, counted while it is written.
final class Loss {
    private static final int EXAMPLES = 3;

    /// How often something did not fit, and where at first.
    static final class Gap {
        private final String field;
        private final List<String> examples = new ArrayList<>();
        private long statements;

        private Gap(String field) {
            this.field = field;
        }

        private void add(String reference, String detail) {
            statements++;
            if (examples.size() < EXAMPLES) {
                examples.add(reference + (detail.isEmpty() ? "" : ": " + detail));
            }
        }

        /// The field of the coded article; empty if it is not one field.
        String field() {
            return field;
        }

        long statements() {
            return statements;
        }

        List<String> examples() {
            return List.copyOf(examples);
        }
    }

    private final Set<Aspect> lost;
    private final Map<String, Gap> gaps = new LinkedHashMap<>();
    private final Set<String> remarks = new java.util.LinkedHashSet<>();
    private long articles;
    private long statements;

    /// @param kept what the format has a place for
    Loss(Set<Aspect> kept) {
        lost = EnumSet.allOf(Aspect.class);
        lost.removeAll(kept);
    }

    /// Counts what a format has no place for in an article that is exported.
    void count(Document document) {
        articles++;
        for (Statement statement : document.coded().statements()) {
            statements++;
            for (Aspect aspect : lost) {
                Optional<String> value = aspect.in(statement);
                if (value.isPresent()) {
                    gap(aspect.words(), aspect.field()).add(document.reference(statement), value.get());
                }
            }
        }
    }

    /// Counts a statement that something of is lost.
    ///
    /// @param what a reason, the same words for the same reason
    /// @param reference the statement
    /// @param detail what exactly; may be empty
    void miss(String what, String reference, String detail) {
        gap(what, "").add(reference, detail);
    }

    private Gap gap(String what, String field) {
        return gaps.computeIfAbsent(what, key -> new Gap(field));
    }

    /// Something that holds for the whole export.
    void remark(String sentence) {
        remarks.add(sentence);
    }

    long articles() {
        return articles;
    }

    long statements() {
        return statements;
    }

    /// What did not fit, by reason, in the order in which it was met.
    Map<String, Gap> gaps() {
        return gaps;
    }

    Set<String> remarks() {
        return remarks;
    }
}
