package org.isnad.mention;

import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.ActorKind;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;

/// On which day the week of an outlet begins: as in its country, with Sunday for outlets that the lexicon does
/// not know.
final class Weeks {
    private final Map<String, DayOfWeek> firstDays = new HashMap<>();

    Weeks(Lexicon lexicon) {
        for (Entry.Actor actor : lexicon.all(Entry.Actor.class)) {
            boolean publishes = actor.kind() == ActorKind.OUTLET || actor.kind() == ActorKind.AGENCY;
            if (publishes && !actor.countries().isEmpty()) {
                Locale country = Locale.of("", actor.countries().getFirst().toUpperCase(Locale.ROOT));
                DayOfWeek first = WeekFields.of(country).getFirstDayOfWeek();
                firstDays.put(actor.id(), first);
                actor.latin().forEach(name -> firstDays.put(name.toLowerCase(Locale.ROOT), first));
                actor.names().forEach(name -> firstDays.put(name, first));
            }
        }
    }

    DayOfWeek firstDay(Optional<String> outlet) {
        return outlet.map(name -> firstDays.get(name.toLowerCase(Locale.ROOT))).orElse(DayOfWeek.SUNDAY);
    }
}
