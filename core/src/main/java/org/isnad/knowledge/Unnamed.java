package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Takes people who are described and not named for the same where articles describe them alike in the same
/// role of the same happening. Nobody else tells that المسلح of two articles is one man.
final class Unnamed {
    private final Joined same = new Joined();

    /// @param happenings the statements of each
    Unnamed(List<List<Said>> happenings) {
        for (List<Said> reports : happenings) {
            if (reports.size() > 1) {
                join(reports, Said::agents);
                join(reports, Said::targets);
                join(reports, Said::speakers);
            }
        }
    }

    private void join(List<Said> reports, Function<Said, List<Party>> role) {
        Map<String, String> byWords = new HashMap<>();
        for (Said said : reports) {
            for (Party party : role.apply(said)) {
                if (ActorIds.isUnnamed(party.actor())) {
                    String first = byWords.putIfAbsent(words(party), party.actor());
                    if (first != null) {
                        same.join(first, party.actor());
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
        return same.isEmpty()
                ? said
                : new Said(
                        said.article(),
                        said.statement(),
                        all(said.agents()),
                        all(said.targets()),
                        all(said.speakers()));
    }

    private List<Party> all(List<Party> parties) {
        List<Party> all = new ArrayList<>(parties.size());
        for (Party party : parties) {
            all.add(same.isPart(party.actor()) ? new Party(same.root(party.actor()), party.name()) : party);
        }
        return all;
    }
}
