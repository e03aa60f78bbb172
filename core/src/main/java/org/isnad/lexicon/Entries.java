package org.isnad.lexicon;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Makes typed entries of blocks, and refuses what is not of the form that LEXICON.md describes.
final class Entries {
    private static final List<String> UNITS = List.of("verb", "noun", "adjective", "phrase", "form", "unless", "only");

    private Entries() {}

    static Entry of(Block b) {
        return switch (b.kind()) {
            case "actor" -> actor(b);
            case "state" -> state(b);
            case "office" -> {
                b.allow(Set.of("kind", "noun"));
                yield new Entry.Office(b.head(), b.sole("kind"), b.atLeastOne("noun"));
            }
            case "generic" -> {
                b.allow(Set.of("noun", "refers"));
                yield new Entry.Generic(
                        b.head(),
                        b.atLeastOne("noun"),
                        b.atLeastOne("refers").stream()
                                .flatMap(words -> Arrays.stream(words.split("[\\s,]+")))
                                .map(word -> b.constant(ActorKind.class, word))
                                .toList());
            }
            case "people" -> {
                b.allow(Set.of("noun", "class", "count", "whose"));
                yield new Entry.People(
                        b.head(),
                        b.atLeastOne("noun"),
                        b.sole("class"),
                        b.one("count").map(word -> b.constant(CountCategory.class, word)),
                        b.one("whose")
                                .map(word -> b.constant(PeopleClass.class, word))
                                .orElseGet(() -> usual(b.sole("class"))));
            }
            case "thing" -> {
                b.allow(with());
                yield new Entry.Thing(b.head(), units(b));
            }
            case "frame" -> frame(b);
            case "saying" -> saying(b);
            case "channel" -> {
                b.allow(with("channel"));
                yield new Entry.Way(b.head(), b.constant(Channel.class, b.sole("channel")), units(b));
            }
            case "role" -> role(b);
            case "cue" -> {
                b.allow(with("status", "scope"));
                yield new Entry.Cue(
                        b.head(),
                        b.constant(Status.class, b.sole("status")),
                        b.constant(Entry.Scope.class, b.sole("scope")),
                        units(b));
            }
            case "weapon" -> {
                b.allow(with("mode"));
                yield new Entry.Weapon(b.head(), b.one("mode"), units(b));
            }
            case "count" -> {
                b.allow(with("category"));
                yield new Entry.Count(b.head(), b.constant(CountCategory.class, b.sole("category")), units(b));
            }
            case "month", "hijri" -> {
                b.allow(Set.of("value", "name"));
                yield new Entry.Month(
                        b.head(),
                        b.kind().equals("month") ? Entry.Calendar.GREGORIAN : Entry.Calendar.HIJRI,
                        within(b, 1, 12),
                        b.atLeastOne("name"));
            }
            case "weekday" -> {
                b.allow(Set.of("value", "name"));
                yield new Entry.Weekday(b.head(), within(b, 1, 7), b.atLeastOne("name"));
            }
            case "number" -> number(b);
            case "bound" -> {
                b.allow(with("means"));
                yield new Entry.Bound(b.head(), b.constant(Entry.Limit.class, b.sole("means")), units(b));
            }
            case "remark" -> {
                b.allow(with("means"));
                yield new Entry.Remark(b.head(), b.constant(Entry.Remark.Means.class, b.sole("means")), units(b));
            }
            case "turn" -> {
                b.allow(with("way"));
                yield new Entry.Turn(b.head(), b.constant(Entry.Direction.class, b.sole("way")), units(b));
            }
            case "unit" -> {
                b.allow(with("of"));
                yield new Entry.TimeUnit(
                        b.head(), b.constant(java.time.temporal.ChronoUnit.class, b.sole("of")), units(b));
            }
            case "moment" -> {
                b.allow(with("shift", "until"));
                Optional<Period> until =
                        b.one("until").isPresent() ? Optional.of(period(b, "until")) : Optional.empty();
                yield new Entry.Moment(b.head(), period(b, "shift"), until, units(b));
            }
            case "ordinal" -> {
                b.allow(Set.of("value", "name"));
                yield new Entry.Ordinal(b.head(), within(b, 1, 100), b.atLeastOne("name"));
            }
            case "season" -> {
                b.allow(Set.of("value", "name"));
                yield new Entry.Season(b.head(), within(b, 21, 24), b.atLeastOne("name"));
            }
            case "decade" -> {
                b.allow(Set.of("value", "name"));
                yield new Entry.Decade(b.head(), within(b, 0, 90), b.atLeastOne("name"));
            }
            case "holiday" -> holiday(b);
            case "time-word" -> {
                b.allow(Set.of("does", "name"));
                yield new Entry.TimeWord(b.head(), b.constant(Entry.Hinge.class, b.sole("does")), b.atLeastOne("name"));
            }
            case "place" -> place(b);
            case "site" -> {
                b.allow(Set.of("noun", "of", "side"));
                yield new Entry.Site(
                        b.head(),
                        b.atLeastOne("noun"),
                        b.list("of"),
                        b.one("side").map(word -> b.constant(Entry.Side.class, word)));
            }
            case "within" -> {
                b.allow(with());
                yield new Entry.Within(b.head(), units(b));
            }
            case "length" -> {
                b.allow(with("metres"));
                yield new Entry.Length(b.head(), b.number("metres"), units(b));
            }
            case "particle" -> {
                b.allow(Set.of("class", "form"));
                yield new Entry.Particle(b.head(), b.sole("class"), b.atLeastOne("form"));
            }
            case "abbreviation" -> {
                b.allow(Set.of("place", "form"));
                yield new Entry.Abbreviation(
                        b.head(), b.constant(Entry.Shortening.class, b.sole("place")), b.atLeastOne("form"));
            }
            case "lemma" -> {
                b.allow(Set.of("word"));
                yield new Entry.Lemma(b.head(), pairs(b));
            }
            case "spelling" -> {
                b.allow(Set.of("word"));
                yield new Entry.Spelling(b.head(), pairs(b));
            }
            case "tail" -> {
                b.allow(Set.of("reach", "phrase"));
                yield new Entry.Tail(
                        b.head(),
                        b.constant(Entry.Reach.class, b.sole("reach")),
                        b.atLeastOne("phrase").stream()
                                .map(phrase -> List.of(phrase.split("\\s+")))
                                .toList());
            }
            default -> throw new LexiconException(b.file(), b.line(), "there is no kind of entry «" + b.kind() + "»");
        };
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

    /// The words of an entry, each by the form that stands behind its stroke.
    private static Map<String, String> pairs(Block b) {
        Map<String, String> words = new HashMap<>();
        for (String pair : b.atLeastOne("word")) {
            int slash = pair.indexOf('/');
            if (slash < 1 || slash != pair.lastIndexOf('/') || slash + 1 == pair.length()) {
                throw b.error("«" + pair + "» is no word and form: write word/form");
            }
            words.put(pair.substring(slash + 1), pair.substring(0, slash));
        }
        return words;
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
                point(b));
    }

    private static Entry frame(Block b) {
        b.allow(with("type", "mode", "agents", "targets", "status"));
        return new Entry.Frame(
                b.head(),
                b.constant(StatementType.class, b.sole("type")),
                b.one("mode"),
                units(b),
                slots(b, "agents"),
                slots(b, "targets"),
                b.one("status").map(word -> b.constant(Status.class, word)));
    }

    private static Entry saying(Block b) {
        b.allow(with("stance", "speaker", "continues", "channel"));
        return new Entry.Saying(
                b.head(),
                b.constant(Stance.class, b.sole("stance")),
                units(b),
                slots(b, "speaker"),
                yes(b, "continues", false),
                b.one("channel").map(word -> b.constant(Channel.class, word)));
    }

    private static Entry role(Block b) {
        b.allow(with("tie", "public", "source"));
        return new Entry.Role(
                b.head(),
                units(b),
                b.one("tie").map(word -> b.constant(StatementType.class, word)),
                yes(b, "public", true),
                yes(b, "source", false));
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

    private static Period period(Block b, String field) {
        try {
            return Period.parse(b.sole(field));
        } catch (DateTimeParseException e) {
            throw b.error("`" + field + "` is an ISO period such as -P1D, not «" + b.sole(field) + "»");
        }
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
                point(b),
                b.one("wikidata"));
    }

    private static Optional<Entry.Point> point(Block b) {
        Optional<String> at = b.one("at");
        if (at.isEmpty()) {
            return Optional.empty();
        }
        try {
            String[] both = at.get().split("\\s+", 2);
            return Optional.of(new Entry.Point(Double.parseDouble(both[0]), Double.parseDouble(both[1])));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw b.error("`at` is latitude and longitude in degrees, such as 30.2 66.9");
        }
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

    private static int within(Block b, int low, int high) {
        int value = b.number("value");
        if (value < low || value > high) {
            throw b.error("`value` is a number from " + low + " to " + high);
        }
        return value;
    }

    private static boolean yes(Block b, String field, boolean otherwise) {
        Optional<String> written = b.one(field);
        if (written.isEmpty()) {
            return otherwise;
        }
        return switch (written.get()) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw b.error("`" + field + "` is yes or no");
        };
    }

    private static Set<String> with(String... names) {
        Set<String> all = new LinkedHashSet<>(List.of(names));
        all.addAll(UNITS);
        return all;
    }

    private static Units units(Block b) {
        List<Units.Verb> verbs = new ArrayList<>();
        for (String pair : b.list("verb")) {
            verbs.add(verb(b, pair));
        }
        List<Units.Condition> conditions = new ArrayList<>();
        conditions(b, "unless", false, conditions);
        conditions(b, "only", true, conditions);
        Units units = new Units(
                verbs,
                b.list("noun"),
                b.list("adjective"),
                b.list("phrase").stream()
                        .map(phrase -> List.of(phrase.split("\\s+")))
                        .toList(),
                b.list("form"),
                conditions);
        if (units.verbs().isEmpty()
                && units.nouns().isEmpty()
                && units.adjectives().isEmpty()
                && units.phrases().isEmpty()
                && units.forms().isEmpty()) {
            throw b.error("has no words: give it a verb, noun, adjective, phrase or form");
        }
        return units;
    }

    private static Units.Verb verb(Block b, String pair) {
        String[] both = pair.split("/", -1);
        if (both.length != 2 || both[0].isBlank() || both[1].isBlank() || pair.contains(" ")) {
            throw b.error("«" + pair + "» is no verb: write perfect/imperfect, one word each");
        }
        return new Units.Verb(both[0].strip(), both[1].strip());
    }

    private static void conditions(Block b, String field, boolean wanted, List<Units.Condition> into) {
        for (Block.Value value : b.values(field)) {
            String[] words = value.text().replace("|", " ").split("\\s+");
            if (words.length < 2) {
                throw new LexiconException(
                        b.file(), value.line(), "write `" + field + " next WORDS`, `prev WORDS` or `near WORDS`");
            }
            into.add(new Units.Condition(
                    b.constant(Units.Where.class, words[0]), List.of(words).subList(1, words.length), wanted));
        }
    }

    private static List<Slot> slots(Block b, String field) {
        return b.list(field).stream().map(text -> slot(b, text)).toList();
    }

    private static Slot slot(Block b, String text) {
        String[] words = text.split("\\s+");
        List<String> rest = List.of(words).subList(1, words.length);
        return switch (words[0]) {
            case "subject" -> new Slot.Subject();
            case "object" -> new Slot.DirectObject();
            case "of" -> new Slot.Of();
            case "by" -> new Slot.By();
            case "head" -> new Slot.Described();
            case "self" -> new Slot.Self();
            case "prep", "after" -> new Slot.After(rest);
            default ->
                throw b.error("«" + text
                        + "» is no place for a role: subject, object, of, by, head, self, after or prep WORDS");
        };
    }
}
