package org.isnad.cli.evaluate;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.chain.Statement;
import org.isnad.statement.Participant;

/// Marks one coded statement against a person's.
record Marks(Comparison comparison) {
    private static final double ENOUGH = 0.5;

    double agents(GoldStatement gold, Statement coded) {
        return Comparison.agreement(comparison.words(gold.agents()), words(coded.agents()));
    }

    double targets(GoldStatement gold, Statement coded) {
        return Comparison.agreement(comparison.words(gold.targets()), words(coded.targets()));
    }

    /// Whether type, status, agents, targets and the nearest speaker all agree.
    boolean whole(GoldStatement gold, Statement coded) {
        return status(gold, coded)
                && agents(gold, coded) >= ENOUGH
                && targets(gold, coded) >= ENOUGH
                && agree(nearest(gold), nearest(coded));
    }

    /// Whether the words name the same.
    boolean agree(Set<String> one, Set<String> other) {
        return Comparison.agreement(one, other) >= ENOUGH;
    }

    /// The words of the nearest speaker.
    Set<String> nearest(GoldStatement gold) {
        return comparison.words(gold.speakers().stream().limit(1).toList());
    }

    /// The words of the nearest speaker.
    Set<String> nearest(Statement coded) {
        return comparison.words(speakers(coded).limit(1).toList());
    }

    boolean status(GoldStatement gold, Statement coded) {
        return gold.status().equals(coded.status().word());
    }

    /// Whether both give the same time, however sure they are of it.
    boolean time(String gold, Statement coded) {
        return coded.time()
                .filter(time -> certain(gold).equals(certain(time.toString())))
                .isPresent();
    }

    private static String certain(String time) {
        return time.replace("~", "").replace("?", "");
    }

    /// The words of agents, of targets and of places.
    List<Set<String>> roles(GoldStatement gold) {
        return Stream.of(gold.agents(), gold.targets(), gold.places())
                .map(comparison::words)
                .toList();
    }

    /// The words of agents, of targets and of places.
    List<Set<String>> roles(Statement coded) {
        return Stream.of(coded.agents(), coded.targets(), coded.places())
                .map(this::words)
                .toList();
    }

    Set<String> sources(GoldStatement gold) {
        return comparison.words(gold.speakers());
    }

    Set<String> sources(Statement coded) {
        return comparison.words(speakers(coded).toList());
    }

    private Set<String> words(List<Participant> participants) {
        return comparison.words(participants.stream()
                .map(participant -> participant.name().text())
                .toList());
    }

    private static Stream<String> speakers(Statement coded) {
        return coded.sources().stream().map(link -> link.name().text());
    }
}
