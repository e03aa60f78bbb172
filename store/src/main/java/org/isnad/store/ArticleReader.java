package org.isnad.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Context;
import org.isnad.chain.Link;
import org.isnad.chain.Name;
import org.isnad.chain.Passage;
import org.isnad.chain.PrivateName;
import org.isnad.chain.Statement;
import org.isnad.lexicon.ActorKind;
import org.isnad.lexicon.Channel;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.Stance;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;
import org.isnad.mention.Bounds;
import org.isnad.mention.Location;
import org.isnad.mention.Precision;
import org.isnad.statement.Participant;
import org.isnad.text.Edtf;
import org.isnad.text.Span;
import org.isnad.text.Words;

/// Reads the fields that {@link ArticleWriter} writes.
final class ArticleReader {
    private ArticleReader() {}

    static CodedArticle article(Field root) {
        CodedArticle article = new CodedArticle(
                root.at("doc").string(),
                root.at("sha256").string(),
                root.at("date").optional().map(day -> time(day, LocalDate::parse)),
                text(root, "outlet"),
                root.at("statements").elements().map(ArticleReader::statement).toList(),
                all(root.at("private")).map(ArticleReader::privateName).toList(),
                root.at("version").string(),
                context(root));
        return root.at("private").isPresent()
                ? article
                : article.withPrivateNames(PrivateName.unknown(article.statements()));
    }

    private static Context context(Field root) {
        return new Context(
                text(root, "title"),
                all(root.at("credits")).map(Field::string).toList(),
                all(root.at("passages")).map(ArticleReader::passage).toList(),
                all(root.at("names")).map(ArticleReader::name).toList());
    }

    private static Stream<Field> all(Field list) {
        return list.optional().stream().flatMap(Field::elements);
    }

    private static Passage passage(Field field) {
        return new Passage(
                span(field, ""), prints(field.at("words"), Passage.WORD), prints(field.at("runs"), Passage.RUN));
    }

    private static String prints(Field field, int digits) {
        String prints = field.string();
        if (!prints.matches("(?:[0-9a-f]{" + digits + "})*+")) {
            throw field.wrong("hexadecimal numbers of " + digits + " digits");
        }
        return prints;
    }

    private static Name name(Field field) {
        return new Name(
                span(field, ""),
                field.at("kind").optional().map(kind -> constant(ActorKind.values(), CodedJson::word, kind)),
                field.at("described").optional().map(Field::bool).orElse(false),
                text(field, "role"));
    }

    private static PrivateName privateName(Field field) {
        return new PrivateName(words(field), field.at("name").string());
    }

    private static Statement statement(Field field) {
        return new Statement(
                field.at("id").string(),
                constant(StatementType.values(), StatementType::name, field.at("type")),
                text(field, "mode"),
                words(field.at("trigger")),
                span(field.at("quote"), ""),
                participants(field.at("agents"), "actor"),
                participants(field.at("targets"), "actor"),
                participants(field.at("places"), "place"),
                field.at("time").optional().map(written -> time(written, Edtf::parse)),
                field.at("time_text").optional().map(ArticleReader::words),
                field.at("leans_on_date").bool(),
                field.at("background").bool(),
                counts(field.at("counts")),
                constant(Status.values(), Status::word, field.at("status")),
                field.at("sources").elements().map(ArticleReader::link).toList(),
                field.at("rule").string(),
                field.at("evidence").elements().map(Field::string).toList(),
                field.at("confidence").number());
    }

    private static List<Participant> participants(Field field, String idName) {
        return field.elements()
                .map(one -> new Participant(
                        words(one),
                        text(one, idName),
                        one.at("via").optional().map(via -> span(via, "")),
                        one.at("precision").optional().map(precision -> location(one, precision))))
                .toList();
    }

    private static Location location(Field place, Field precision) {
        int ucdp = precision.integer();
        return new Location(
                place.at("place").string(),
                text(place, "country"),
                text(place, "region"),
                text(place, "wikidata"),
                degrees(place.at("lat")),
                degrees(place.at("lon")),
                Stream.of(Precision.values())
                        .filter(one -> one.ucdp() == ucdp)
                        .findFirst()
                        .orElseThrow(() -> precision.wrong("a number from 1 to 7")),
                place.at("offset")
                        .optional()
                        .map(way -> new Location.Offset(way.at("km").optionalInteger(), text(way, "direction"))));
    }

    private static OptionalDouble degrees(Field field) {
        return field.optional()
                .map(number -> OptionalDouble.of(number.number()))
                .orElse(OptionalDouble.empty());
    }

    private static Link link(Field field) {
        return new Link(
                checked(field, span(field, ""), field.at("name").string()),
                text(field, "verb").map(verb -> checked(field.at("verb"), span(field, "verb_"), verb)),
                constant(Stance.values(), Stance::word, field.at("stance")),
                field.at("channel").optional().map(word -> constant(Channel.values(), Channel::word, word)),
                text(field, "actor"),
                field.at("rule").string());
    }

    private static Map<CountCategory, Bounds> counts(Field field) {
        Map<CountCategory, Bounds> counts = new EnumMap<>(CountCategory.class);
        field.names().forEach(name -> {
            Field pair = field.at(name);
            List<Field> ends = pair.elements().toList();
            if (ends.size() != 2) {
                throw pair.wrong("an array of two");
            }
            CountCategory category = constant(CountCategory.values(), CountCategory::word, pair, name);
            counts.put(
                    category,
                    new Bounds(ends.get(0).optionalInteger(), ends.get(1).optionalInteger()));
        });
        return counts;
    }

    private static Words words(Field field) {
        return checked(field, span(field, ""), field.at("text").string());
    }

    private static Words checked(Field field, Span span, String text) {
        if (span.length() != text.length()) {
            throw field.wrong("as long as its span");
        }
        return new Words(span, text);
    }

    private static Span span(Field field, String prefix) {
        int start = field.at(prefix + "start").integer();
        int end = field.at(prefix + "end").integer();
        if (start < 0 || end < start) {
            throw field.wrong("a span");
        }
        return new Span(start, end);
    }

    private static Optional<String> text(Field field, String name) {
        return field.at(name).optional().map(Field::string);
    }

    private static <T> T time(Field field, Function<String, T> parse) {
        try {
            return parse.apply(field.string());
        } catch (DateTimeException e) {
            throw field.wrong("a date");
        }
    }

    private static <E extends Enum<E>> E constant(E[] all, Function<E, String> word, Field field) {
        return constant(all, word, field, field.string());
    }

    private static <E extends Enum<E>> E constant(E[] all, Function<E, String> word, Field field, String wanted) {
        return Stream.of(all)
                .filter(constant -> word.apply(constant).equals(wanted))
                .findFirst()
                .orElseThrow(
                        () -> field.wrong("one of " + Stream.of(all).map(word).toList()));
    }
}
