package org.isnad.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.lexicon.Lexicon;
import org.isnad.text.Article;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizationTest {
    private static final Lexicon SPELLINGS = Lexicon.empty().with("spelling.lex", """
            spelling tried
              word  لا يزال/لايزال | المواطنين/المواطنيين | اليوم/اليومم | مسؤول/مسؤل
              yes   القائد [لايزال] هنا.
              no    القائد هنا.
            """);

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "قُتِلَ, قتل, vowel marks",
        "مُتَّهَمٌ, متهم, doubling and nunation",
        "هٰذا, هذا, the small alef",
        "قـــتل, قتل, tatweel",
        "\u202bقتل\u202c\u200f, قتل, bidi controls",
        "ق\u200dتل\u00ad, قتل, joiners and soft hyphens",
        "\ufeffقتل, قتل, a byte-order mark",
        "ا\u0654مس, امس, a hamza written apart",
        "\ufed7\ufe98\ufede, قتل, presentation forms",
        "\ufefbحق, لاحق, a ligature of two letters",
        "\ufdf2, الله, a ligature of a word",
        "کی, كي, Persian letters",
        "٢٠٠٩, 2009, Arabic digits",
        "۲۰۰۹, 2009, Persian digits",
        "ابن\u00a0النهر, ابن النهر, a space that does not break",
        "😀 قتل, 😀 قتل, emoji",
        "❤\ufe0f قتل, ❤ قتل, an emoji with its variation selector",
        "\ud83dقتل\udc00, \ud83dقتل\udc00, lone surrogates",
        "&#34;قتل&#34;, \"قتل\", marks as numbers",
        "&quot;قتل&#x22;, \"قتل\", marks by name",
        "قتل&nbsp;&amp;, قتل &, blanks by name",
        "&#1602;&#1615;تل, قتل, letters and marks as numbers",
        "&#0; &#; &; &x; &#55296; &#99999999; &quot, &#0; &#; &; &x; &#55296; &#99999999; &quot, what is no reference",
        "Taliban 5%, Taliban 5%, other scripts"
    })
    void makesUniform(String published, String plain, String what) {
        assertThat(normalized(published).plain()).as(what).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "أحمد, احمد",
        "إلى, الي",
        "آلاف, الاف",
        "ٱلنص, النص",
        "مؤتمر, موتمر",
        "هيئة, هييه",
        "جماعة, جماعه",
        "شيء, شيء"
    })
    void foldsLettersThatWritersConfuse(String published, String folded) {
        assertThat(normalized(published).folded()).isEqualTo(folded);
        assertThat(Letters.folded(published)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "قُتِلَ الجندي, 0, 3, قُتِلَ",
        "قُتِلَ الجندي, 1, 2, تِ",
        "قـــتل, 0, 1, قـــ",
        "\u200fقتل\u200f, 0, 3, قتل",
        "&#34;قتل&#34;, 0, 2, &#34;ق",
        "&#34;قتل&#34;, 4, 5, &#34;",
        "\ufefbحق, 0, 1, \ufefb",
        "\ufefbحق, 1, 3, \ufefbح"
    })
    void knowsTheWayBackToThePublishedText(String published, int start, int end, String words) {
        assertThat(normalized(published).published(start, end).of(published)).isEqualTo(words);
    }

    @Test
    void aMarkThatFollowsNoLetterBelongsToNothing() {
        Normalized text = normalized("5\u064e ق");
        assertThat(text.plain()).isEqualTo("5 ق");
        assertThat(text.published(0, 1).of("5\u064e ق")).isEqualTo("5");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 1", "5, 2", "6, 3", "7, 4"})
    void findsWhatStandsAtAPlaceOfThePublishedText(int offset, int character) {
        assertThat(normalized("قُتِلَ ا").at(offset)).isEqualTo(character);
    }

    @ParameterizedTest
    @CsvSource({"\ufd3e", "\ufd3f", "\ufdfd", "\ufbb2"})
    void formsWithoutOrdinaryLettersStandForThemselves(String form) {
        assertThat(Letters.folded(form)).isEqualTo(form);
        assertThat(Letters.isArabic(form.charAt(0))).isFalse();
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "لم يرد لايزال هنا, لا يزال, 7, 13, two words run together",
        "قال ولايزال هنا, ولا, 4, 7, behind a clitic the first of them",
        "قال ولايزال هنا, يزال, 7, 11, and the second",
        "قتل المواطنيين هنا, المواطنين, 4, 14, a letter too many",
        "قتل اليومم هنا, اليوم, 4, 10, a letter too many at the end",
        "قال مسؤل هنا, مسؤول, 4, 8, a letter too few",
        "هو ممممكن الآن, ممكن, 3, 9, a letter many times",
        "هذا الللقاء هنا, اللقاء, 4, 11, a letter three times",
        "هذا مداااار هنا, مدار, 4, 11, an alef many times",
        "في مدينةالنهر أمس, مدينة, 3, 8, a word that goes on behind its end",
        "في مدينةالنهر أمس, النهر, 8, 13, what it goes on with"
    })
    void mendsMisspeltWordsWithoutLosingTheWayBack(String published, String meant, int start, int end, String what) {
        Normalized text = Normalization.mending(SPELLINGS).in(Article.of("a1", published));
        int at = text.plain().indexOf(meant);
        assertThat(at).as(what).isNotNegative();
        assertThat(text.published(at, at + meant.length())).isEqualTo(new Span(start, end));
        assertThat(text.plain()).endsWith(published.substring(published.lastIndexOf(' ')));
    }

    @ParameterizedTest
    @CsvSource({"لايزال", "ممممكن", "مدينةالنهر"})
    void leavesWordsAsTheyAreSpeltUnlessAskedToMend(String word) {
        assertThat(normalized(word).plain()).isEqualTo(word);
    }

    private static Normalized normalized(String text) {
        return Normalization.standard().in(Article.of("a1", text));
    }
}
