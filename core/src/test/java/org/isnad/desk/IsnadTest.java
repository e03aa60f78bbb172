package org.isnad.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.isnad.Tiny;
import org.isnad.chain.CodedArticle;
import org.isnad.lexicon.Lexicon;
import org.isnad.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsnadTest {
    private static final Article ARTICLE =
            Tiny.article("""
                    هجوم على قلعة في مرسى الزان
                    قال الناطق باسم حركة الفجر الأخضر إن 12 من مسلحيها هاجموا القلعة أمس.
                    وأضاف أن خمسة قتلى وستة جرحى سقطوا في الهجوم. ونفى جيش أركانيا ذلك.
                    """).withDate(LocalDate.of(2016, 10, 26)).withOutlet("النورس");

    @Test
    void carriesTheArticlesIdentityAndTheVersionsThatMadeIt() {
        CodedArticle coded = Isnad.reading(Tiny.LEXICON).code(ARTICLE);
        assertThat(coded.doc()).isEqualTo("a1");
        assertThat(coded.sha256()).isEqualTo(ARTICLE.sha256());
        assertThat(coded.date()).isEqualTo(ARTICLE.date());
        assertThat(coded.outlet()).contains("النورس");
        assertThat(coded.version()).isEqualTo(Isnad.VERSION + "+" + Tiny.LEXICON.version());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "tr", "fa", "de", "en"})
    void readsTheSameInEveryLocale(String locale) {
        CodedArticle here = inLocale("en");
        assertThat(here.statements()).isNotEmpty();
        assertThat(inLocale(locale)).isEqualTo(here);
    }

    @Test
    void readsTheSameInAnyOrderAndFromManyThreads() {
        Isnad desk = Isnad.reading(Tiny.MODELLED);
        CodedArticle alone = desk.code(ARTICLE);
        Article other = Tiny.article("هاجمت جبهة النهر القلعة.");
        List<Article> many = Collections.nCopies(20, List.of(ARTICLE, other)).stream()
                .flatMap(List::stream)
                .toList();
        assertThat(many.parallelStream()
                        .map(desk::code)
                        .filter(coded -> coded.sha256().equals(alone.sha256())))
                .hasSize(20)
                .containsOnly(alone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "😀", "\ud83d", "\u064e", ".", "\"", "«", "و", "12", "ا.", "هاجم"})
    void readsTheSmallestArticles(String text) {
        assertThat(Isnad.reading(Tiny.MODELLED).code(Tiny.article(text)).statements())
                .hasSizeLessThan(2);
    }

    @Test
    void withoutALexiconThereIsNothingToSay() {
        assertThat(Isnad.reading(Lexicon.empty()).code(ARTICLE).statements()).isEmpty();
    }

    private static CodedArticle inLocale(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            return Isnad.reading(Tiny.LEXICON).code(ARTICLE);
        } finally {
            Locale.setDefault(before);
        }
    }
}
