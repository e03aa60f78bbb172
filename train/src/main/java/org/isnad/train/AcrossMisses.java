package org.isnad.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.Said;

/// Says where the product and a reader differ, for those who look for reasons.
record AcrossMisses(Knowledge knowledge, UnaryOperator<String> read) {
    void say(List<AcrossReading> groups, Folders folders) {
        Map<String, String> eventOf = new HashMap<>();
        Map<String, Said> saidOf = new HashMap<>();
        knowledge
                .events()
                .forEach(event -> event.reports().forEach(said -> {
                    eventOf.put(read.apply(said.reference()), event.id());
                    saidOf.put(read.apply(said.reference()), said);
                }));
        for (AcrossReading group : groups) {
            folders.say("== " + group.group() + "\n");
            for (List<String> event : group.events()) {
                event.stream()
                        .map(ref -> eventOf.getOrDefault(ref, "-"))
                        .distinct()
                        .skip(1)
                        .findFirst()
                        .ifPresent(split -> folders.say("apart: " + lines(event, eventOf, saidOf)));
            }
        }
    }

    private static String lines(List<String> event, Map<String, String> eventOf, Map<String, Said> saidOf) {
        StringBuilder lines = new StringBuilder("\n");
        for (String ref : event) {
            Said said = saidOf.get(ref);
            if (said != null) {
                lines.append("   ")
                        .append(eventOf.get(ref))
                        .append(' ')
                        .append(ref)
                        .append(' ')
                        .append(said.statement().type())
                        .append(' ')
                        .append(said.statement().trigger().text())
                        .append(" a=")
                        .append(said.agents().stream().map(p -> p.actor()).toList())
                        .append(" t=")
                        .append(said.targets().stream()
                                .map(p -> p.actor() + " «" + p.name().text() + "»")
                                .toList())
                        .append(" p=")
                        .append(said.statement().places().stream()
                                .map(p -> p.id().orElse(p.name().text()))
                                .toList())
                        .append(' ')
                        .append(said.statement().time())
                        .append(' ')
                        .append(said.statement().counts())
                        .append(' ')
                        .append(said.statement().status())
                        .append(" by ")
                        .append(said.speakers().stream().map(p -> p.actor()).toList())
                        .append('\n');
            }
        }
        return lines.toString();
    }

    /// Contradictions that a reader has and the product has not, and the other way round.
    void sayContradictions(List<AcrossReading> groups, AcrossScore score, Folders folders) {
        Map<String, Said> saidOf = new HashMap<>();
        Map<String, String> eventOf = new HashMap<>();
        knowledge
                .events()
                .forEach(event -> event.reports().forEach(said -> {
                    eventOf.put(read.apply(said.reference()), event.id());
                    saidOf.put(read.apply(said.reference()), said);
                }));
        for (AcrossReading group : groups) {
            folders.say("== " + group.group() + "\n");
            List<AcrossReading.Pair> found = score.found(group);
            say("missed ", score.contradictions.missed(group, found), eventOf, saidOf, folders);
            say("wrong ", score.contradictions.wrong(group, found), eventOf, saidOf, folders);
        }
    }

    private static void say(
            String what,
            List<AcrossReading.Pair> pairs,
            Map<String, String> eventOf,
            Map<String, Said> saidOf,
            Folders folders) {
        pairs.forEach(pair ->
                folders.say(what + pair.kind() + lines(List.of(pair.one(), pair.other()), eventOf, saidOf)));
    }

    /// Actors that the product takes for several, and those of whom it takes several for one.
    void sayActors(List<AcrossReading> groups, Folders folders) {
        Map<AcrossReading.Place, String> named = new HashMap<>();
        knowledge
                .said()
                .forEach(said -> List.of(said.agents(), said.targets(), said.speakers())
                        .forEach(parties -> parties.forEach(party -> named.put(
                                new AcrossReading.Place(
                                        said.article().doc(), party.name().span()),
                                party.actor() + " «" + party.name().text() + "»"))));
        for (AcrossReading group : groups) {
            group.actors().forEach((actor, places) -> {
                List<String> mine = places.stream()
                        .map(place -> named.getOrDefault(place, "- "))
                        .distinct()
                        .toList();
                if (mine.stream()
                                .map(one -> one.substring(0, one.indexOf(" ")))
                                .distinct()
                                .count()
                        > 1) {
                    folders.say("actor " + group.group() + " " + actor + ": " + mine + "\n");
                }
            });
        }
    }
}
