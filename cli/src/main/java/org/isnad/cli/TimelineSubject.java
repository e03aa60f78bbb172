package org.isnad.cli;

import java.util.List;
import java.util.Optional;
import org.isnad.knowledge.Actor;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.Named;
import org.isnad.knowledge.Subject;

/// Finds what a timeline is to be of; says so to the user when there is no such thing.
record TimelineSubject(Knowledge knowledge, Console console) {
    Optional<Subject> of(List<String> actors, Optional<String> place, Optional<String> event) {
        if (actors.size() > 2
                || actors.size() + place.stream().count() + event.stream().count() == 0) {
            console.tell("isnad: name an --actor, two of them, a --place or an --event");
            return Optional.empty();
        }
        if (event.isPresent()) {
            return event(event.get());
        }
        return place.isPresent() ? place(place.get()) : actors(actors);
    }

    private Optional<Subject> event(String id) {
        Optional<Subject> found = knowledge.findEvent(id).map(Event::id).map(Subject.Happening::new);
        if (found.isEmpty()) {
            console.tell("isnad: there is no event " + Isolate.of(id) + ": 'isnad events' lists all");
        }
        return found;
    }

    private Optional<Subject> place(String nameOrPath) {
        Optional<Subject> found = knowledge.events().stream()
                .flatMap(event -> event.places().stream())
                .filter(place -> place.id().equals(nameOrPath) || place.name().equals(nameOrPath))
                .map(Named::id)
                .findFirst()
                .or(() -> knowledge.events().stream()
                        .flatMap(event -> event.places().stream())
                        .filter(place -> place.id().startsWith(nameOrPath))
                        .map(place -> nameOrPath)
                        .findFirst())
                .map(Subject.Somewhere::new);
        if (found.isEmpty()) {
            console.tell("isnad: nothing is told of a place " + Isolate.of(nameOrPath)
                    + ": name it as articles do, or by its path as 'isnad events --format json' shows it");
        }
        return found;
    }

    private Optional<Subject> actors(List<String> names) {
        List<Optional<Actor>> found = names.stream().map(knowledge::findActor).toList();
        for (int i = 0; i < names.size(); i++) {
            if (found.get(i).isEmpty()) {
                console.tell(Wording.nobody(names.get(i)));
                return Optional.empty();
            }
        }
        String first = found.getFirst().orElseThrow().id();
        return Optional.of(
                found.size() == 1
                        ? new Subject.Someone(first)
                        : new Subject.Pair(first, found.get(1).orElseThrow().id()));
    }
}
