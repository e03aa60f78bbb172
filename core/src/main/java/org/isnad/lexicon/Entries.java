package org.isnad.lexicon;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/// Makes typed entries of blocks, and refuses what is not of the form that LEXICON.md describes.
final class Entries {
    private static final Map<String, Function<Block, Entry>> KINDS = Map.ofEntries(
            Map.entry("actor", Entries::actor),
            Map.entry("state", Entries::state),
            Map.entry("office", Entries::office),
            Map.entry("generic", Entries::generic),
            Map.entry("people", Entries::people),
            Map.entry("thing", Entries::thing),
            Map.entry("frame", Entries::frame),
            Map.entry("saying", Entries::saying),
            Map.entry("channel", Entries::channel),
            Map.entry("role", Entries::role),
            Map.entry("cue", Entries::cue),
            Map.entry("weapon", Entries::weapon),
            Map.entry("count", Entries::count),
            Map.entry("month", Entries::month),
            Map.entry("hijri", Entries::month),
            Map.entry("weekday", Entries::weekday),
            Map.entry("number", Entries::number),
            Map.entry("bound", Entries::bound),
            Map.entry("remark", Entries::remark),
            Map.entry("turn", Entries::turn),
            Map.entry("unit", Entries::unit),
            Map.entry("moment", Entries::moment),
            Map.entry("ordinal", Entries::ordinal),
            Map.entry("season", Entries::season),
            Map.entry("decade", Entries::decade),
            Map.entry("holiday", Entries::holiday),
            Map.entry("time-word", Entries::timeWord),
            Map.entry("place", Entries::place),
            Map.entry("site", Entries::site),
            Map.entry("within", Entries::within),
            Map.entry("length", Entries::length),
            Map.entry("particle", Entries::particle),
            Map.entry("abbreviation", Entries::abbreviation),
            Map.entry("lemma", Entries::lemma),
            Map.entry("spelling", Entries::spelling),
            Map.entry("tail", Entries::tail));

    private Entries() {}

    /// The entry that a block describes.
    ///
    /// @throws LexiconException if there is no such kind of entry, or a field is not of its form
    static Entry of(Block b) {
        Function<Block, Entry> kind = KINDS.get(b.kind());
        if (kind == null) {
            throw new LexiconException(b.file(), b.line(), "there is no kind of entry «" + b.kind() + "»");
        }
        return kind.apply(b);
    }

    private static Entry actor(Block b) {
        b.allow(Set.of("kind", "name", "short", "latin", "country", "part-of", "split-from"));
        return new Entry.Actor(
                b.head(),
                b.constant(ActorKind.class, b.sole("kind")),
                b.atLeastOne("name"),
                b.list("short"),
                b.list("latin"),
                b.list("country"),
                b.one("part-of"),
                b.one("split-from"));
    }

    private static Entry state(Block b) {
        b.allow(Set.of("name", "demonym", "capital", "government", "force", "latin", "at"));
        return new Entry.State(
                b.head(),
                b.atLeastOne("name"),
                b.list("demonym"),
                b.list("capital"),
                b.list("government"),
                b.list("force"),
                b.list("latin"),
                Fields.point(b));
    }

    private static Entry frame(Block b) {
        b.allow(Fields.with("type", "mode", "agents", "targets", "status"));
        return new Entry.Frame(
                b.head(),
                b.constant(StatementType.class, b.sole("type")),
                b.one("mode"),
                Fields.units(b),
                Fields.slots(b, "agents"),
                Fields.slots(b, "targets"),
                b.one("status").map(word -> b.constant(Status.class, word)));
    }

    private static Entry saying(Block b) {
        b.allow(Fields.with("stance", "speaker", "continues", "channel"));
        return new Entry.Saying(
                b.head(),
                b.constant(Stance.class, b.sole("stance")),
                Fields.units(b),
                Fields.slots(b, "speaker"),
                Fields.yes(b, "continues", false),
                b.one("channel").map(word -> b.constant(Channel.class, word)));
    }

    private static Entry role(Block b) {
        b.allow(Fields.with("tie", "public", "source"));
        return new Entry.Role(
                b.head(),
                Fields.units(b),
                b.one("tie").map(word -> b.constant(StatementType.class, word)),
                Fields.yes(b, "public", true),
                Fields.yes(b, "source", false));
    }

    private static Entry number(Block b) {
        b.allow(Set.of("value", "low", "high", "name"));
        if (b.one("value").isPresent()) {
            int value = b.number("value");
            return new Entry.Numeral(b.head(), value, OptionalInt.of(value), b.atLeastOne("name"));
        }
        String high = b.sole("high");
        return new Entry.Numeral(
                b.head(),
                b.number("low"),
                high.equals("-") ? OptionalInt.empty() : OptionalInt.of(b.number("high")),
                b.atLeastOne("name"));
    }

    private static Entry place(Block b) {
        b.allow(Set.of("name", "shy", "type", "in", "latin", "at", "wikidata"));
        List<String> shy = b.list("shy");
        return new Entry.Place(
                b.head(),
                shy.isEmpty() ? b.atLeastOne("name") : b.list("name"),
                shy,
                b.sole("type"),
                b.one("in"),
                b.list("latin"),
                Fields.point(b),
                b.one("wikidata"));
    }

    private static Entry holiday(Block b) {
        b.allow(Set.of("calendar", "month", "day", "days", "name"));
        int month = b.number("month");
        int day = b.number("day");
        int days = b.one("days").isPresent() ? b.number("days") : 1;
        if (month < 1 || month > 12 || day < 1 || day > 30 || days < 1 || days > 30) {
            throw b.error("`month` is 1 to 12, `day` and `days` 1 to 30");
        }
        return new Entry.Holiday(
                b.head(), b.constant(Entry.Calendar.class, b.sole("calendar")), month, day, days, b.atLeastOne("name"));
    }

    private static Entry office(Block b) {
        b.allow(Set.of("kind", "noun"));
        return new Entry.Office(b.head(), b.sole("kind"), b.atLeastOne("noun"));
    }

    private static Entry generic(Block b) {
        b.allow(Set.of("noun", "refers"));
        return new Entry.Generic(
                b.head(),
                b.atLeastOne("noun"),
                b.atLeastOne("refers").stream()
                        .flatMap(words -> Arrays.stream(words.split("[\\s,]+")))
                        .map(word -> b.constant(ActorKind.class, word))
                        .toList());
    }

    private static Entry people(Block b) {
        b.allow(Set.of("noun", "class", "count", "whose"));
        return new Entry.People(
                b.head(),
                b.atLeastOne("noun"),
                b.sole("class"),
                b.one("count").map(word -> b.constant(CountCategory.class, word)),
                b.one("whose")
                        .map(word -> b.constant(PeopleClass.class, word))
                        .orElseGet(() -> usual(b.sole("class"))));
    }

    /// Who people of a class are unless the entry says it.
    private static PeopleClass usual(String kind) {
        return switch (kind) {
            case "armed" -> PeopleClass.MILITANTS;
            case "force" -> PeopleClass.SOLDIERS;
            case "official" -> PeopleClass.OFFICIALS;
            case "child" -> PeopleClass.CHILDREN;
            default -> PeopleClass.CIVILIANS;
        };
    }

    private static Entry thing(Block b) {
        b.allow(Fields.with());
        return new Entry.Thing(b.head(), Fields.units(b));
    }

    private static Entry channel(Block b) {
        b.allow(Fields.with("channel"));
        return new Entry.Way(b.head(), b.constant(Channel.class, b.sole("channel")), Fields.units(b));
    }

    private static Entry cue(Block b) {
        b.allow(Fields.with("status", "scope"));
        return new Entry.Cue(
                b.head(),
                b.constant(Status.class, b.sole("status")),
                b.constant(Entry.Scope.class, b.sole("scope")),
                Fields.units(b));
    }

    private static Entry weapon(Block b) {
        b.allow(Fields.with("mode"));
        return new Entry.Weapon(b.head(), b.one("mode"), Fields.units(b));
    }

    private static Entry count(Block b) {
        b.allow(Fields.with("category"));
        return new Entry.Count(b.head(), b.constant(CountCategory.class, b.sole("category")), Fields.units(b));
    }

    private static Entry month(Block b) {
        b.allow(Set.of("value", "name"));
        return new Entry.Month(
                b.head(),
                b.kind().equals("month") ? Entry.Calendar.GREGORIAN : Entry.Calendar.HIJRI,
                Fields.within(b, 1, 12),
                b.atLeastOne("name"));
    }

    private static Entry weekday(Block b) {
        b.allow(Set.of("value", "name"));
        return new Entry.Weekday(b.head(), Fields.within(b, 1, 7), b.atLeastOne("name"));
    }

    private static Entry bound(Block b) {
        b.allow(Fields.with("means"));
        return new Entry.Bound(b.head(), b.constant(Entry.Limit.class, b.sole("means")), Fields.units(b));
    }

    private static Entry remark(Block b) {
        b.allow(Fields.with("means"));
        return new Entry.Remark(b.head(), b.constant(Entry.Remark.Means.class, b.sole("means")), Fields.units(b));
    }

    private static Entry turn(Block b) {
        b.allow(Fields.with("way"));
        return new Entry.Turn(b.head(), b.constant(Entry.Direction.class, b.sole("way")), Fields.units(b));
    }

    private static Entry unit(Block b) {
        b.allow(Fields.with("of"));
        return new Entry.TimeUnit(b.head(), b.constant(ChronoUnit.class, b.sole("of")), Fields.units(b));
    }

    private static Entry moment(Block b) {
        b.allow(Fields.with("shift", "until"));
        Optional<Period> until = b.one("until").isPresent() ? Optional.of(Fields.period(b, "until")) : Optional.empty();
        return new Entry.Moment(b.head(), Fields.period(b, "shift"), until, Fields.units(b));
    }

    private static Entry ordinal(Block b) {
        b.allow(Set.of("value", "name"));
        return new Entry.Ordinal(b.head(), Fields.within(b, 1, 100), b.atLeastOne("name"));
    }

    private static Entry season(Block b) {
        b.allow(Set.of("value", "name"));
        return new Entry.Season(b.head(), Fields.within(b, 21, 24), b.atLeastOne("name"));
    }

    private static Entry decade(Block b) {
        b.allow(Set.of("value", "name"));
        return new Entry.Decade(b.head(), Fields.within(b, 0, 90), b.atLeastOne("name"));
    }

    private static Entry timeWord(Block b) {
        b.allow(Set.of("does", "name"));
        return new Entry.TimeWord(b.head(), b.constant(Entry.Hinge.class, b.sole("does")), b.atLeastOne("name"));
    }

    private static Entry site(Block b) {
        b.allow(Set.of("noun", "of", "side"));
        return new Entry.Site(
                b.head(),
                b.atLeastOne("noun"),
                b.list("of"),
                b.one("side").map(word -> b.constant(Entry.Side.class, word)));
    }

    private static Entry within(Block b) {
        b.allow(Fields.with());
        return new Entry.Within(b.head(), Fields.units(b));
    }

    private static Entry length(Block b) {
        b.allow(Fields.with("metres"));
        return new Entry.Length(b.head(), b.number("metres"), Fields.units(b));
    }

    private static Entry particle(Block b) {
        b.allow(Set.of("class", "form"));
        return new Entry.Particle(b.head(), b.sole("class"), b.atLeastOne("form"));
    }

    private static Entry abbreviation(Block b) {
        b.allow(Set.of("place", "form"));
        return new Entry.Abbreviation(
                b.head(), b.constant(Entry.Shortening.class, b.sole("place")), b.atLeastOne("form"));
    }

    private static Entry lemma(Block b) {
        b.allow(Set.of("word"));
        return new Entry.Lemma(b.head(), Fields.pairs(b));
    }

    private static Entry spelling(Block b) {
        b.allow(Set.of("word"));
        return new Entry.Spelling(b.head(), Fields.pairs(b));
    }

    private static Entry tail(Block b) {
        b.allow(Set.of("reach", "phrase"));
        return new Entry.Tail(
                b.head(),
                b.constant(Entry.Reach.class, b.sole("reach")),
                b.atLeastOne("phrase").stream()
                        .map(phrase -> List.of(phrase.split("\\s+")))
                        .toList());
    }
}
