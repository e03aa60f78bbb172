package org.isnad.lexicon;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the fields of a block say, and a sentence for its writer where they are not of their form.
final class Fields {
    private static final List<String> UNITS = List.of("verb", "noun", "adjective", "phrase", "form", "unless", "only");

    private Fields() {}

    /// The words of an entry, each by the form that stands behind its stroke.
    static Map<String, String> pairs(Block b) {
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

    /// A period of the calendar, such as -P1D.
    static Period period(Block b, String field) {
        try {
            return Period.parse(b.sole(field));
        } catch (DateTimeParseException e) {
            throw b.error("`" + field + "` is an ISO period such as -P1D, not «" + b.sole(field) + "»");
        }
    }

    /// Where on earth it lies, if the entry says it.
    static Optional<Entry.Point> point(Block b) {
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

    /// The field `value`, which lies between two numbers, both included.
    static int within(Block b, int low, int high) {
        int value = b.number("value");
        if (value < low || value > high) {
            throw b.error("`value` is a number from " + low + " to " + high);
        }
        return value;
    }

    /// Yes or no; what else is meant where the field is not written.
    static boolean yes(Block b, String field, boolean otherwise) {
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

    /// The fields of an entry that has words of its own: those of any such entry, and the given ones.
    static Set<String> with(String... names) {
        Set<String> all = new LinkedHashSet<>(List.of(names));
        all.addAll(UNITS);
        return all;
    }

    /// The words of an entry in all their shapes, one at least.
    static Units units(Block b) {
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

    /// The places in a sentence where a role may stand, in their order.
    static List<Slot> slots(Block b, String field) {
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
