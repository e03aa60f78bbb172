package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.chain.Chained;
import org.isnad.chain.CodedArticle;
import org.isnad.desk.Isnad;
import org.isnad.knowledge.Knowledge;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Cut;
import org.isnad.text.Article;
import org.isnad.text.Span;
import org.isnad.token.Quotation;
import org.isnad.token.Sentence;
import org.isnad.token.Tokenized;
import org.isnad.token.Word;

/// What each room promises of its record, for every text.
class AnyRoomTest {
    private static final Isnad DESK = Isnad.reading(Tiny.MODELLED);
    private static final Isnad OTHER_DESK = Isnad.reading(Tiny.MODELLED);

    @Property
    void wordsLeaveOutNothingButBlanks(@ForAll("texts") String text) {
        Tokenized tokenized = Tiny.tokenized(text);
        String words =
                String.join("", tokenized.words().stream().map(Word::folded).toList());
        assertThat(words).isEqualTo(tokenized.normalized().folded().replaceAll("\\p{javaWhitespace}", ""));
    }

    @Property
    void quotationsStandApartInOrder(@ForAll("texts") String text) {
        int at = 0;
        for (Quotation quotation : Tiny.tokenized(text).quotations()) {
            assertThat(quotation.open()).isGreaterThanOrEqualTo(at);
            assertThat(quotation.close()).isGreaterThan(quotation.open());
            at = quotation.close();
        }
    }

    @Property
    void aQuotationIsFoundByItsWords(@ForAll("texts") String text) {
        Tokenized tokenized = Tiny.tokenized(text);
        for (Word word : tokenized.words()) {
            assertThat(tokenized.quotationOf(word.index()))
                    .isEqualTo(tokenized.quotations().stream()
                            .filter(quotation -> quotation.has(word.index()))
                            .findFirst());
        }
    }

    @Property
    void stemsAndHitsLieWithinTheirWordsAndSentences(@ForAll("texts") String text) {
        Analyzed analyzed = Tiny.analyzed(Tiny.MODELLED, text);
        Tokenized tokenized = analyzed.tokenized();
        assertThat(analyzed.readings()).hasSameSizeAs(tokenized.words());
        for (Word word : tokenized.words()) {
            Cut cut = analyzed.reading(word.index()).cut();
            assertThat(cut.start()).isBetween(0, cut.end() - 1);
            assertThat(cut.stem(word.folded()))
                    .isEqualTo(analyzed.reading(word.index()).stem());
            assertThat(word.folded().substring(cut.end())).isEqualTo(cut.pronoun());
            Sentence sentence = tokenized.sentences().get(tokenized.sentenceOf(word.index()));
            assertThat(analyzed.hits(word.index()))
                    .allMatch(hit -> hit.first() == word.index() && hit.length() > 0 && sentence.has(hit.end() - 1));
        }
    }

    @Property
    void speakersAreWhatTheTextSaysThere(@ForAll("texts") String text) {
        Chained chained = DESK.trace(Tiny.article(text));
        assertThat(chained.statements())
                .allSatisfy(statement -> assertThat(statement.sources())
                        .allSatisfy(link -> assertThat(link.name().text())
                                .isEqualTo(link.name().span().of(text))));
    }

    @Property
    void theSameTextIsReadTheSameAgain(@ForAll("texts") String text) {
        Article article = Tiny.article(text).withDate(LocalDate.of(2016, 10, 26));
        assertThat(OTHER_DESK.code(article)).isEqualTo(DESK.code(article));
    }

    @Property
    void givenTokensAreMarkedOneByOne(@ForAll List<@From("texts") String> tokens) {
        List<String> labels = DESK.names(List.of(tokens)).getFirst();
        assertThat(labels).hasSameSizeAs(tokens).allMatch(label -> label.matches("O|[BI]-(PER|ORG|LOC)"));
    }

    @Property
    void knowledgeTakesWhateverIsRead(@ForAll("texts") String text, @ForAll("texts") String other) {
        CodedArticle one = DESK.code(Article.of("a1", text));
        CodedArticle two = DESK.code(Article.of("a2", other));
        Knowledge both = Knowledge.of(one).merge(Knowledge.of(two));
        assertThat(both).isEqualTo(Knowledge.of(two).merge(Knowledge.of(one)));
        assertThat(both.contradictions()).isNotNull();
    }

    @Property
    void someSpanOfEachStatementLiesInItsSentence(@ForAll("texts") String text) {
        Chained chained = DESK.trace(Tiny.article(text));
        Tokenized tokenized = chained.framed().mentioned().parsed().analyzed().tokenized();
        assertThat(chained.statements()).allSatisfy(statement -> {
            Span trigger = statement.trigger().span();
            assertThat(tokenized.sentences())
                    .anyMatch(sentence -> sentence.span().holds(trigger));
        });
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }
}
