package org.isnad.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.knowledge.Contradiction.Kind;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;

/// Finds who denies what others say, and who denies what he said before.
final class Denials {
    private static final int MOST = 8;

    private Denials() {}

    static void find(Event event, ContradictionSearch.Finder finder) {
        if (event.type() == StatementType.DENY) {
            return;
        }
        List<Said> denied =
                event.reports().stream().filter(ContradictionSearch::isDenied).toList();
        Set<String> once = new HashSet<>();
        for (Said denial : denied) {
            List<Said> asserted = event.reports().stream()
                    .filter(said -> isAsserted(said) && answers(denial, said))
                    .toList();
            boolean answers = asserted.stream().anyMatch(said -> said.isBeside(denial));
            int found = 0;
            for (Said said : asserted) {
                // Who denies what his article also tells answers that.
                if (found < MOST && (!answers || said.isBeside(denial)) && once.add(pair(denial, said))) {
                    boolean self = ContradictionSearch.speaker(denial).equals(ContradictionSearch.speaker(said));
                    finder.found(self ? Kind.SELF : Kind.DENIED, said, denial);
                    found++;
                }
            }
        }
    }

    /// Whether a denial is about what is told: to the same, or told right there by somebody else, in whatever words.
    private static boolean answers(Said denial, Said said) {
        boolean other = !ContradictionSearch.speaker(denial).equals(ContradictionSearch.speaker(said));
        return other && said.isBeside(denial) || Targets.mayBeSame(said, denial);
    }

    private static boolean isAsserted(Said said) {
        Status status = said.statement().status();
        return !ContradictionSearch.isDenied(said) && (status == Status.ACTUAL || status == Status.POSSIBLE);
    }

    /// A denier and an asserter stand beside each other once.
    private static String pair(Said denial, Said said) {
        return ContradictionSearch.speaker(denial) + " " + ContradictionSearch.speaker(said);
    }
}
