package org.isnad.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Link;
import org.isnad.chain.Statement;
import org.isnad.desk.Terms;
import org.isnad.lexicon.Channel;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.Stance;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;
import org.isnad.mention.Bounds;
import org.isnad.mention.Location;
import org.isnad.mention.Precision;
import org.isnad.statement.Participant;
import org.isnad.text.Article;
import org.isnad.text.Edtf;
import org.isnad.text.Sha256;
import org.isnad.text.Span;
import org.isnad.text.Words;

/// Articles and codings for the tests.
final class Samples {
    static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

    private static final List<String> TIMES =
            List.of("2016", "2016-10", "2016-10-24", "XXXX-10-24", "2016-10-24/2016-10-25", "../2009", "2001-05/..");
    private static final String[] LETTERS = {
        "ا",
        "ب",
        "ُ",
        "ـ",
        "ﻻ",
        " ",
        "\n",
        "\"",
        "\\",
        "/",
        "\t",
        "\0",
        "\u2028",
        "\u0085",
        "\u202B",
        "\uD83D\uDE00",
        "\uD83D",
        "\uDE00",
        "x"
    };

    private Samples() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Article article(String id) {
        return Article.of(id, "انفجار في ميناء " + id + "\nقال متحدث إن ثلاثة عمال أصيبوا.");
    }

    static boolean add(Store store, Article article) {
        return store.add(article, bytes(article.text()), article.id() + ".txt", NOON);
    }

    static CodedArticle coded(Article article, String version) {
        return new CodedArticle(article.id(), article.sha256(), article.date(), article.outlet(), List.of(), version);
    }

    /// A coded article with a statement of the explosion, which has a speaker, an actor and a place.
    static CodedArticle telling(Article article, String version) {
        Words trigger = words(article, "انفجار");
        Words speaker = words(article, "متحدث");
        Statement statement = new Statement(
                "s1",
                StatementType.ASSAULT,
                Optional.empty(),
                trigger,
                new Span(0, article.text().indexOf('\n')),
                List.of(),
                List.of(new Participant(words(article, "عمال"), Optional.of("port-workers"), Optional.empty())),
                List.of(new Participant(words(article, "ميناء"), Optional.empty(), Optional.empty())),
                Optional.of(Edtf.parse("2016-10-24")),
                Optional.empty(),
                false,
                false,
                Map.of(),
                Status.ACTUAL,
                List.of(new Link(
                        speaker, Optional.empty(), Stance.ASSERTS, Optional.empty(), Optional.empty(), "test")),
                "test",
                List.of(),
                0.5);
        return new CodedArticle(
                article.id(), article.sha256(), article.date(), article.outlet(), List.of(statement), version);
    }

    private static Words words(Article article, String word) {
        int start = article.text().indexOf(word);
        return new Words(new Span(start, start + word.length()), word);
    }

    /// The words of an article, each its own lemma, a sentence a line.
    static Terms terms(Article article) {
        List<Terms.Line> lines = new ArrayList<>();
        for (MatchResult line :
                Pattern.compile(".+").matcher(article.text()).results().toList()) {
            List<Terms.Term> terms = Pattern.compile("\\p{L}+")
                    .matcher(line.group())
                    .results()
                    .map(word -> new Terms.Term(
                            new Span(line.start() + word.start(), line.start() + word.end()),
                            word.group(),
                            word.group(),
                            word.group()))
                    .toList();
            lines.add(new Terms.Line(new Span(line.start(), line.end()), lines.isEmpty(), terms));
        }
        return new Terms(lines);
    }

    /// Any coded article whatsoever, the same for the same seed.
    static CodedArticle random(long seed) {
        return new Dice(new Random(seed)).article();
    }

    private record Dice(Random random) {
        CodedArticle article() {
            return new CodedArticle(
                    text(),
                    Sha256.of(text()),
                    maybe(() -> LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000))),
                    maybe(this::text),
                    few(this::statement),
                    text());
        }

        private Statement statement() {
            Optional<Edtf> time = maybe(() -> Edtf.parse(TIMES.get(random.nextInt(TIMES.size()))));
            return new Statement(
                    "s" + random.nextInt(99),
                    one(StatementType.values()),
                    maybe(this::text),
                    words(),
                    span(),
                    few(this::participant),
                    few(this::participant),
                    few(this::place),
                    time,
                    maybe(this::words),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    counts(),
                    one(Status.values()),
                    few(this::link),
                    text(),
                    few(this::text),
                    random.nextInt(10_001) / 10_000.0);
        }

        private Participant participant() {
            return new Participant(words(), maybe(this::text), maybe(this::span));
        }

        private Participant place() {
            Participant place = participant();
            return random.nextBoolean() ? place : located(place);
        }

        private Participant located(Participant place) {
            Location where = new Location(
                    text(),
                    maybe(this::text),
                    maybe(this::text),
                    maybe(this::text),
                    random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextInt(9000) / 100.0),
                    random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(-random.nextInt(9000) / 100.0),
                    one(Precision.values()),
                    maybe(() -> new Location.Offset(
                            random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(99)),
                            maybe(this::text))));
            return new Participant(place.name(), Optional.of(where.path()), place.via(), Optional.of(where));
        }

        private Link link() {
            return new Link(
                    words(),
                    maybe(this::words),
                    one(Stance.values()),
                    maybe(() -> one(Channel.values())),
                    maybe(this::text),
                    text());
        }

        private Map<CountCategory, Bounds> counts() {
            Map<CountCategory, Bounds> counts = new EnumMap<>(CountCategory.class);
            few(() -> one(CountCategory.values())).forEach(category -> counts.put(category, bounds()));
            return counts;
        }

        private Bounds bounds() {
            return new Bounds(end(), end());
        }

        private OptionalInt end() {
            return random.nextBoolean() ? OptionalInt.of(random.nextInt(5000)) : OptionalInt.empty();
        }

        private Words words() {
            String text = text();
            int start = random.nextInt(3000);
            return new Words(new Span(start, start + text.length()), text);
        }

        private Span span() {
            int start = random.nextInt(3000);
            return new Span(start, start + random.nextInt(300));
        }

        private String text() {
            StringBuilder text = new StringBuilder();
            IntStream.range(0, random.nextInt(12)).forEach(i -> text.append(one(LETTERS)));
            return text.toString();
        }

        private <T> T one(T[] all) {
            return all[random.nextInt(all.length)];
        }

        private <T> Optional<T> maybe(Supplier<T> supplier) {
            return random.nextBoolean() ? Optional.of(supplier.get()) : Optional.empty();
        }

        private <T> List<T> few(Supplier<T> supplier) {
            return Stream.generate(supplier).limit(random.nextInt(4)).toList();
        }
    }
}
