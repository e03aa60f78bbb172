package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import org.isnad.chain.Chained;
import org.isnad.chain.Link;
import org.isnad.chain.Statement;
import org.isnad.desk.Isnad;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.normalize.Letters;
import org.isnad.normalize.Normalization;
import org.isnad.normalize.Normalized;
import org.isnad.statement.Participant;
import org.isnad.syntax.Clause;
import org.isnad.syntax.Phrase;
import org.isnad.text.Span;
import org.isnad.text.Words;
import org.isnad.token.Sentence;
import org.isnad.token.Tokenized;
import org.isnad.token.Word;

/// What holds for every text, however it is written.
class AnyTextTest {
    private static final Isnad DESK = Isnad.reading(Tiny.MODELLED);

    @Property
    void normalizedTextKeepsTheWayBack(@ForAll("texts") String text) {
        Normalized normalized = Normalization.standard().in(Tiny.article(text));
        assertThat(normalized.folded())
                .isEqualTo(Letters.folded(normalized.plain()))
                .hasSameSizeAs(normalized.plain());
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < normalized.plain().length(); i++) {
            Span span = normalized.published(i, i + 1);
            spans.add(span);
            assertThat(normalized.folded().substring(normalized.at(span.start()), i + 1))
                    .isSubstringOf(folded(span.of(text)));
        }
        assertThat(spans).isSorted();
        assertInside(text, spans);
    }

    @Property
    void wordsAreWhatTheTextSaysThere(@ForAll("texts") String text) {
        Tokenized tokenized = Tiny.tokenized(text);
        List<Span> spans = tokenized.words().stream().map(Word::span).toList();
        assertInside(text, spans);
        assertThat(spans).isSorted();
        assertThat(tokenized.words())
                .allSatisfy(word -> assertThat(folded(word.span().of(text))).contains(word.folded()));
        assertThat(tokenized.words())
                .extracting(Word::index)
                .isEqualTo(IntStream.range(0, spans.size()).boxed().toList());
    }

    @Property
    void numbersOfPeopleHaveBoundsInOrder(@ForAll("numbers") String number) {
        for (Mention.Quantity quantity :
                Tiny.mentioned(Tiny.article("قتل " + number + " جنديا.")).all(Mention.Quantity.class)) {
            quantity.bounds().low().ifPresent(low -> {
                assertThat(low).isNotNegative();
                quantity.bounds().high().ifPresent(high -> assertThat(high).isGreaterThanOrEqualTo(low));
            });
        }
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.of(
                        "0",
                        "1",
                        "7",
                        "12",
                        "1,500",
                        "3.5",
                        "9999999999999",
                        "ألف",
                        "عشرة",
                        "عشرون",
                        "وعشرون",
                        "ومئة",
                        "آلاف",
                        "عشرات",
                        "و",
                        "-",
                        "إلى",
                        "أو",
                        "أكثر من",
                        "أقل من",
                        "ما يصل إلى",
                        "على الأقل",
                        "%")
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(words -> String.join(" ", words));
    }

    @Property
    void sentencesAndClausesCoverAllWordsInOrder(@ForAll("texts") String text) {
        var parsed = Tiny.parsed(text);
        Tokenized tokenized = parsed.analyzed().tokenized();
        int size = tokenized.words().size();
        List<Sentence> sentences = tokenized.sentences();
        assertInside(text, sentences.stream().map(Sentence::span).toList());
        assertCovers(sentences.stream().map(s -> new Span(s.first(), s.end())).toList(), size);
        assertCovers(
                parsed.clauses().stream().map(c -> new Span(c.first(), c.end())).toList(), size);
        assertThat(sentences).extracting(Sentence::paragraph).isSorted();
        assertThat(parsed.clauses()).extracting(Clause::verb).allMatch(verb -> verb >= -1 && verb < size);
        assertThat(tokenized.quotations().stream().map(q -> new Span(q.open(), q.close())))
                .isSorted()
                .allMatch(q -> q.length() > 0 && q.end() <= size);
        assertApart(parsed.phrases());
    }

    @Property
    void mentionsAreWhatTheTextSaysThere(@ForAll("texts") String text) {
        Mentioned mentioned = DESK.mentioned(Tiny.article(text).withDate(LocalDate.of(2016, 10, 26)));
        Tokenized tokenized = mentioned.parsed().analyzed().tokenized();
        assertInside(text, mentioned.mentions().stream().map(Mention::span).toList());
        assertThat(mentioned.mentions()).extracting(Mention::first).isSorted();
        assertThat(mentioned.entities()).hasSameSizeAs(mentioned.mentions());
        assertThat(mentioned.mentions()).allSatisfy(mention -> {
            // A number may stand before people who are counted.
            int first = mention instanceof Mention.Description ? Math.max(0, mention.first() - 1) : mention.first();
            assertThat(tokenized.span(first, mention.end()).holds(mention.span()))
                    .isTrue();
            assertThat(mentioned.mentions()).contains(mentioned.fullest(mention));
        });
    }

    @Property
    void statementsRolesAndSourcesAreWhatTheTextSaysThere(@ForAll("texts") String text) {
        Chained chained = DESK.trace(Tiny.article(text).withDate(LocalDate.of(2016, 10, 26)));
        List<Words> words =
                chained.statements().stream().flatMap(AnyTextTest::words).toList();
        assertInside(text, words.stream().map(Words::span).toList());
        assertThat(words)
                .allSatisfy(w -> assertThat(w.text()).isEqualTo(w.span().of(text)));
        assertInside(
                text, chained.statements().stream().flatMap(AnyTextTest::places).toList());
        assertThat(chained.statements()).allSatisfy(s -> {
            assertThat(s.quote().holds(s.trigger().span())).isTrue();
            assertThat(s.confidence()).isBetween(0.0, 1.0);
        });
        assertThat(chained.statements()).extracting(Statement::id).doesNotHaveDuplicates();
    }

    @Property
    void vowelMarksAndTatweelChangeNothing(@ForAll("signed") Tuple2<String, String> texts) {
        assertThat(summary(texts.get2())).isEqualTo(summary(texts.get1()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    /// A text without references to characters, and the same with signs strewn over it.
    @Provide
    Arbitrary<Tuple2<String, String>> signed() {
        Arbitrary<String> strewn =
                Arbitraries.of(Texts.SIGNS).list().ofMaxSize(2).map(signs -> String.join("", signs));
        return texts().map(text -> text.replace("&", ""))
                .flatMap(text -> strewn.list().ofSize(text.length()).map(signs -> {
                    StringBuilder all = new StringBuilder();
                    for (int i = 0; i < text.length(); i++) {
                        all.append(text.charAt(i)).append(signs.get(i));
                    }
                    return net.jqwik.api.Tuple.of(text, all.toString());
                }));
    }

    /// The folded text, references to characters read.
    private static String folded(String text) {
        return Normalization.standard().in(Tiny.article(text)).folded();
    }

    private static Stream<Words> words(Statement statement) {
        return Stream.of(
                        Stream.of(statement.trigger()),
                        statement.timeWords().stream(),
                        participants(statement).map(Participant::name),
                        statement.sources().stream().map(Link::name),
                        statement.sources().stream().flatMap(link -> link.verb().stream()))
                .flatMap(part -> part);
    }

    private static Stream<Span> places(Statement statement) {
        return Stream.concat(
                Stream.of(statement.quote()), participants(statement).flatMap(p -> p.via().stream()));
    }

    private static Stream<Participant> participants(Statement statement) {
        return Stream.of(statement.agents(), statement.targets(), statement.places())
                .flatMap(List::stream);
    }

    private static List<String> summary(String text) {
        Chained chained = DESK.trace(Tiny.article(text));
        List<String> found = new ArrayList<>();
        Mentioned mentioned = chained.framed().mentioned();
        for (Word word : mentioned.parsed().analyzed().tokenized().words()) {
            found.add(word.plain());
        }
        for (int i = 0; i < mentioned.mentions().size(); i++) {
            Mention mention = mentioned.mentions().get(i);
            found.add(Letters.folded(mention.span().of(text))
                    + mentioned.entities().get(i));
        }
        for (Statement s : chained.statements()) {
            found.add(s.type() + " " + s.status() + s.time() + s.counts() + s.rule());
            words(s).map(w -> Letters.folded(w.text())).forEach(found::add);
        }
        return found;
    }

    private static void assertInside(String text, List<Span> spans) {
        assertThat(spans).allMatch(span -> span.length() > 0 && span.end() <= text.length());
    }

    private static void assertCovers(List<Span> parts, int size) {
        int at = 0;
        for (Span part : parts) {
            assertThat(part.start()).isEqualTo(at);
            assertThat(part.length()).isPositive();
            at = part.end();
        }
        assertThat(at).isEqualTo(size);
    }

    private static void assertApart(List<Phrase> phrases) {
        int at = 0;
        for (Phrase phrase : phrases) {
            assertThat(phrase.first()).isGreaterThanOrEqualTo(at);
            assertThat(phrase.end()).isGreaterThan(phrase.first());
            at = phrase.end();
        }
    }
}
