package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.ActorKind;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.PeopleClass;
import org.isnad.mention.Bounds;

/// Writes the ledgers of events.
final class LedgerBook {
    private final WhosWho known;
    private final Map<String, String> origins;

    /// @param origins the id of the origin of each article, by its SHA-256
    LedgerBook(WhosWho known, Map<String, String> origins) {
        this.known = known;
        this.origins = origins;
    }

    /// @param reports in the order of the articles
    Ledger of(List<Said> reports) {
        List<Figure> figures = new ArrayList<>();
        Map<List<Object>, Said> last = new HashMap<>();
        for (Said said : reports.reversed()) {
            for (Map.Entry<CountCategory, Bounds> count :
                    said.statement().counts().entrySet()) {
                List<Object> voice = voice(said, count.getKey());
                Optional<Said> later = Optional.ofNullable(last.get(voice))
                        .filter(other -> isLater(other, said) && !same(other, said, count.getKey()));
                figures.add(figure(said, count.getKey(), count.getValue(), later));
                last.putIfAbsent(voice, said);
            }
        }
        return new Ledger(figures.reversed());
    }

    private Figure figure(Said said, CountCategory category, Bounds bounds, Optional<Said> later) {
        return new Figure(
                category,
                bounds,
                whose(said),
                said.speaker(),
                said.speaker().filter(this::isOfficial).isPresent(),
                said,
                origins.getOrDefault(said.article().sha256(), said.article().sha256()),
                said.article().date(),
                later);
    }

    private Set<PeopleClass> whose(Said said) {
        Set<PeopleClass> whose = EnumSet.noneOf(PeopleClass.class);
        said.targets()
                .forEach(target ->
                        whose.addAll(known.whose(NameKey.words(target.name().text()))));
        return whose;
    }

    /// Who gives the figure: the nearest speaker, or the outlet in its own voice.
    private static List<Object> voice(Said said, CountCategory category) {
        String voice = said.speaker()
                .map(Party::actor)
                .orElseGet(() -> "outlet "
                        + said.article().outlet().orElse(said.article().sha256()));
        return List.of(category, voice);
    }

    private static boolean isLater(Said one, Said other) {
        return one.article().date().isPresent()
                && other.article().date().isPresent()
                && one.article().date().get().isAfter(other.article().date().get());
    }

    private static boolean same(Said one, Said other, CountCategory category) {
        return Objects.equals(
                one.statement().counts().get(category),
                other.statement().counts().get(category));
    }

    private boolean isOfficial(Party speaker) {
        String id = speaker.actor();
        Optional<ActorKind> kind = known.find(id).map(WhosWho.Known::kind);
        return kind.filter(k -> k == ActorKind.STATE || k == ActorKind.FORCE || k == ActorKind.BODY)
                        .isPresent()
                || known.head(NameKey.words(speaker.name().text()))
                        .filter(k -> k == ActorKind.FORCE || k == ActorKind.BODY)
                        .isPresent();
    }
}
