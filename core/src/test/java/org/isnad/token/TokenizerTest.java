package org.isnad.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.Tiny;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "وصل الوفد. = وصل|الوفد|.",
                "قُتِلَ جنديّ = قُتِلَ|جنديّ",
                "عاد،ثم غادر = عاد|،|ثم|غادر",
                "انتهى.ثم عاد = انتهى|.|ثم|عاد",
                "نحو 1.500 جندي = نحو|1.500|جندي",
                "نحو 12,500 و3,5 = نحو|12,500|و|3,5",
                "نحو ١٬٥٠٠٫٥ جندي = نحو|١٬٥٠٠٫٥|جندي",
                "بلغوا 500. ثم = بلغوا|500|.|ثم",
                "في 25/8/2009 = في|25|/|8|/|2009",
                "10% منهم = 10|%|منهم",
                "ذكرت ا.ف.ب أمس = ذكرت|ا.ف.ب|أمس",
                "(ا.ف.ب) = (|ا.ف.ب|)",
                "أ. ف. ب = أ|.|ف|.|ب",
                "U.S. army = U.S|.|army",
                "داعش-خراسان = داعش|-|خراسان",
                "طالبان2 TTP = طالبان|2|TTP",
                "وصل😀الوفد = وصل|😀|الوفد",
                "\ud83dوصل\ude00 = \ud83d|وصل|\ude00",
                "❤\ufe0f وصل = ❤|وصل",
                "﴿وصل﴾ = ﴿|وصل|﴾"
            })
    void cutsTheTextIntoWordsAsPublished(String text, String words) {
        Tokenized tokenized = Tiny.tokenized(text);
        assertThat(tokenized.words().stream().map(word -> word.span().of(text))).containsExactly(words.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({"قتل, ARABIC", "army, LATIN", "٢٠٠٩, NUMBER", "1.500, NUMBER", "؟, SIGN", "😀, SIGN", "\ud83d, SIGN"})
    void knowsWhatAWordIsMadeOf(String text, Word.Kind kind) {
        assertThat(Tiny.tokenized(text).words()).extracting(Word::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "\u200f\u064e", "\u0640"})
    void findsNoWordsWhereThereIsNothingToSee(String text) {
        Tokenized tokenized = Tiny.tokenized(text);
        assertThat(tokenized.words()).isEmpty();
        assertThat(tokenized.sentences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 0, 1", "3, 4, 1, 1", "2, 6, 0, 2", "9, 10, 2, 3", "10, 10, 3, 3"})
    void findsTheWordsOfASpan(int start, int end, int first, int last) {
        Tokenized tokenized = Tiny.tokenized("وصل وفد ال.");
        assertThat(tokenized.wordsOf(new org.isnad.text.Span(start, end)))
                .isEqualTo(new org.isnad.text.Span(first, last));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "قال \"إنه باق\" هنا = إنه باق",
                "قال «إنه باق» هنا = إنه باق",
                "قال “إنه باق” هنا = إنه باق",
                "قال ”إنه باق“ هنا = إنه باق",
                "قال „إنه باق“ هنا = إنه باق",
                "قال {إنه باق} هنا = إنه باق",
                "قال ﴿إنه باق﴾ هنا = إنه باق",
                "قال «إن \"الطريق\" مفتوح» هنا = إن \"الطريق\" مفتوح",
                "قال \"نعم\" ثم \"لا\" = نعم|لا",
                "قال ”إنه باق” هنا = إنه باق",
                "قال “إنه باق“ هنا = إنه باق",
                "قال »إنه باق« هنا = إنه باق",
                "قال بـ»إنه باق» هنا = إنه باق",
                "قال ‘إنه باق’ هنا = إنه باق",
                "قال ﴾إنه باق﴿ هنا = إنه باق",
                "قال «إن «الطريق» مفتوح» هنا = إن «الطريق» مفتوح",
                "قال “إن ”الطريق“ مفتوح” هنا = إن ”الطريق“ مفتوح",
                "قال «إن \"الطريق مفتوح» هنا = إن \"الطريق مفتوح",
                "قال \"إنه باق. قال \"نعم\" هنا = إنه باق. قال|نعم",
                "باق\". قال \"نعم\" = نعم",
                "قال\" نعم \" ثم \" لا\" = نعم|لا",
                "قال «نعم ثم «لا» = نعم ثم|لا"
            })
    void findsWhatStandsBetweenQuotationMarks(String text, String quoted) {
        assertThat(quotations(text)).containsExactly(quoted.split("\\|"));
    }

    @Test
    void anUnclosedQuotationEndsWithItsParagraph() {
        assertThat(quotations("قال الناطق \"إن الطريق مفتوح لهم اليوم.\n\nعاد الوفد \"سالما\" أمس."))
                .containsExactly("إن الطريق مفتوح لهم اليوم.", "سالما");
    }

    @Test
    void aQuotationGoesOnFromSentenceToSentence() {
        assertThat(quotations("قال: «الطريق مفتوح. لن نغلقه أبدا». ثم غادر."))
                .containsExactly("الطريق مفتوح. لن نغلقه أبدا");
    }

    private static List<String> quotations(String text) {
        Tokenized tokenized = Tiny.tokenized(text);
        return tokenized.quotations().stream()
                .map(quotation -> tokenized
                        .span(quotation.open() + 1, quotation.close())
                        .of(text)
                        .strip())
                .toList();
    }
}
