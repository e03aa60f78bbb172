package org.isnad.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.chain.Link;
import org.isnad.chain.Statement;
import org.isnad.lexicon.CountCategory;
import org.isnad.mention.Bounds;
import org.isnad.statement.Participant;

/// The parts of a statement in words for a terminal, all published text isolated.
record Wording(Statement statement) {
    /// What the asterisk behind a time means.
    static final String LEANING = "* reckoned from the day of publication";

    private static final String OWN_VOICE = "(own voice)";

    /// What is said of a name that no actor has.
    static String nobody(String name) {
        return "isnad: nobody is called " + Isolate.of(name)
                + ": 'isnad actors' lists all. A group that articles name and"
                + " the list has not needs an entry in a lexicon of your own: see 'isnad lexicon'";
    }

    /// `ASSAULT/suicide-attack`.
    String type() {
        return statement.type() + statement.mode().map(mode -> "/" + mode).orElse("");
    }

    /// `agents → targets`, without the arrow where there are no targets.
    String roles() {
        String agents = names(statement.agents());
        String targets = names(statement.targets());
        return targets.isEmpty() ? agents : (agents.isEmpty() ? "?" : agents) + " → " + targets;
    }

    String places() {
        return names(statement.places());
    }

    String time() {
        return statement
                .time()
                .map(time -> time + (statement.leansOnDate() ? "*" : ""))
                .orElse("");
    }

    /// `killed 61, wounded 10–…`.
    String counts() {
        Map<CountCategory, Bounds> inOrder = new EnumMap<>(CountCategory.class);
        inOrder.putAll(statement.counts());
        return inOrder.entrySet().stream()
                .map(count -> count.getKey().word() + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    /// The nearest speaker.
    String speaker() {
        return statement.sources().stream()
                .findFirst()
                .map(link -> Isolate.of(link.name().text()))
                .orElse(OWN_VOICE);
    }

    /// All speakers, nearest first.
    String chain() {
        return statement.sources().isEmpty()
                ? OWN_VOICE
                : statement.sources().stream().map(Wording::link).collect(Collectors.joining(" ← "));
    }

    private static String link(Link link) {
        List<String> how = new ArrayList<>();
        link.verb().ifPresent(verb -> how.add(Isolate.of(verb.text())));
        how.add(link.stance().word());
        link.channel().ifPresent(channel -> how.add(channel.word()));
        return Isolate.of(link.name().text()) + " (" + String.join(", ", how) + ")";
    }

    private static String names(List<Participant> participants) {
        return participants.stream()
                .map(participant -> Isolate.of(participant.name().text()))
                .collect(Collectors.joining(", "));
    }

    /// What happens, to whom, where and how many, in one line.
    String content() {
        String in = places().isEmpty() ? "" : "in " + places();
        String background = statement.background() ? "background" : "";
        return joined(Isolate.of(statement.trigger().text()), roles(), in, counts(), background);
    }

    /// The content with its time.
    String all() {
        return joined(content(), time());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
