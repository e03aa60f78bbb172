package org.isnad.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Takes people who are described and not named for the same where articles describe them alike in the same
/// role of the same happening. Nobody else tells that المسلح of two articles is one man.
final class Unnamed {
    private final Joined same = new Joined();

    /// @param happenings the statements of each
    Unnamed(List<List<Said>> happenings) {
        happenings.forEach(reports -> pairs(reports, same::join));
    }

    /// @param same is told the ids of two who are the same by what one happening tells
    static void pairs(List<Said> reports, BiConsumer<String, String> same) {
        if (reports.size() > 1) {
            pairs(reports, Said::agents, same);
            pairs(reports, Said::targets, same);
            pairs(reports, Said::speakers, same);
        }
    }

    private static void pairs(List<Said> reports, Function<Said, List<Party>> role, BiConsumer<String, String> same) {
        Map<String, String> byWords = new HashMap<>();
        for (Said said : reports) {
            for (Party party : role.apply(said)) {
                if (ActorIds.isUnnamed(party.actor())) {
                    String first = byWords.putIfAbsent(words(party), party.actor());
                    if (first != null) {
                        same.accept(first, party.actor());
                    }
                }
            }
        }
    }

    /// Where one description has more words than the other, the first one of both.
    private static String words(Party party) {
        List<String> words = NameKey.words(party.name().text());
        return words.isEmpty() ? "" : NameKey.stem(words.getFirst());
    }

    /// The statement with those who are the same under one id.
    Said in(Said said) {
        return same.isEmpty() ? said : in(said, same::root);
    }

    /// @param root the id that stands for an id
    static Said in(Said said, UnaryOperator<String> root) {
        return new Said(
                said.article(),
                said.statement(),
                all(said.agents(), root),
                all(said.targets(), root),
                all(said.speakers(), root));
    }

    private static List<Party> all(List<Party> parties, UnaryOperator<String> root) {
        return parties.stream().map(party -> in(party, root)).toList();
    }

    private static Party in(Party party, UnaryOperator<String> root) {
        String id = root.apply(party.actor());
        return id.equals(party.actor()) ? party : new Party(id, party.name());
    }
}
