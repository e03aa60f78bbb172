package org.isnad.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.Tiny;
import org.isnad.desk.Isnad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// In the tables `⏎` stands for a line break.
class SentencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "وصل الوفد. غادر الوفد. = وصل الوفد.|غادر الوفد.",
                "من وصل؟ لا أحد! عادوا… ثم غادروا = من وصل؟|لا أحد!|عادوا…|ثم غادروا",
                "انتظروا... ثم غادروا. = انتظروا...|ثم غادروا.",
                "من وصل؟! لا أحد. = من وصل؟!|لا أحد.",
                "وصل د. كريم أمس. = وصل د. كريم أمس.",
                "ذكرت ا.ف.ب ذلك. غادر الوفد. = ذكرت ا.ف.ب ذلك.|غادر الوفد.",
                "قتل 1.500 جندي. = قتل 1.500 جندي.",
                "قتل 12. غادر الوفد. = قتل 12.|غادر الوفد.",
                "قال: «وصل الوفد.» ثم غادر. = قال: «وصل الوفد.»|ثم غادر.",
                "قال: “وصل الوفد.” ثم غادر. = قال: “وصل الوفد.”|ثم غادر.",
                "قال: \"وصل الوفد.\" ثم غادر. = قال: \"وصل الوفد.\"|ثم غادر.",
                "وصل الوفد. \"غدا نغادر\" قال كريم. = وصل الوفد.|\"غدا نغادر\" قال كريم.",
                "قال «وصل الوفد». ثم غادر. = قال «وصل الوفد».|ثم غادر.",
                "قال: \"وصل الوفد. غادر الجيش.\" ثم عاد. = قال: \"وصل الوفد.|غادر الجيش.\"|ثم عاد.",
                "قال ”وصل الوفد.” ثم غادر. = قال ”وصل الوفد.”|ثم غادر.",
                "سأل: «من وصل؟»، ثم غادر. = سأل: «من وصل؟»، ثم غادر.",
                "من وصل؟، ومن غادر؟ = من وصل؟، ومن غادر؟",
                "عاد الوفد (قبل أمس.) ثم غادر. = عاد الوفد (قبل أمس.)|ثم غادر.",
                "قال «وصل الوفد (...) وغادر». ثم عاد. = قال «وصل الوفد (...) وغادر».|ثم عاد.",
                "...وصل الوفد. = ...وصل الوفد."
            })
    void endAtTheirStops(String text, String sentences) {
        check(text, sentences);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "وصل أ.د. كريم أمس. = وصل أ.د. كريم أمس.",
                "وصل م. الحدادي أمس. = وصل م. الحدادي أمس.",
                "وصل م. ك. الحدادي أمس. = وصل م. ك. الحدادي أمس.",
                "قال (ع.) إنه باق. = قال (ع.) إنه باق.",
                "بنيت عام 1205 م. ثم هجرت. = بنيت عام 1205 م.|ثم هجرت.",
                "وصل بعد 12 كم. ثم عاد. = وصل بعد 12 كم.|ثم عاد.",
                "قالت بي. بي. سي. إن الوفد وصل. = قالت بي. بي. سي. إن الوفد وصل.",
                "ذكرت إن. بي. سي ذلك. غادر الوفد. = ذكرت إن. بي. سي ذلك.|غادر الوفد.",
                "ذكرت أ. ف. ب. ذلك. = ذكرت أ. ف. ب. ذلك.",
                "ذكرت أ ف ب ذلك. غادر. = ذكرت أ ف ب ذلك.|غادر.",
                "قال J. Smith ذلك. غادر. = قال J. Smith ذلك.|غادر.",
                "في موقع www.wadi.example ذلك. غادر. = في موقع www.wadi.example ذلك.|غادر.",
                "بلغ 12.5 في المئة عند 10.30 مساء. غادر. = بلغ 12.5 في المئة عند 10.30 مساء.|غادر.",
                "وصل عند 12:30. غادر. = وصل عند 12:30.|غادر.",
                "1. كريم الحدادي⏎2. سالم نديم = 1. كريم الحدادي|2. سالم نديم",
                "وصل د.⏎غادر الوفد. = وصل د.|غادر الوفد."
            })
    void doNotEndAtStopsThatShortenWords(String text, String sentences) {
        check(text, sentences);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "مرجانة (النورس) - وصل الوفد. = مرجانة (النورس) - وصل الوفد.",
                "مرجانة - أ ف ب: وصل الوفد. غادر. = مرجانة - أ ف ب: وصل الوفد.|غادر.",
                "مرجانة - النورس⏎وصل الوفد إلى القلعة أمس. = مرجانة - النورس|وصل الوفد إلى القلعة أمس."
            })
    void beginWithTheirDateline(String text, String sentences) {
        check(text, sentences);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "عنوان من ثلاث كلمات⏎وصل الوفد أمس. = عنوان من ثلاث كلمات|وصل الوفد أمس.",
                "عنوان بلا نقطة هنا⏎⏎وصل الوفد أمس. = عنوان بلا نقطة هنا|وصل الوفد أمس.",
                "وصل⏎الوفد إلى القلعة أمس. = وصل⏎الوفد إلى القلعة أمس.",
                "وصل⏎الوفد إلى القلعة⏎أمس مساء.⏎غادر الوفد. = وصل⏎الوفد إلى القلعة⏎أمس مساء.|غادر الوفد.",
                "وصل⏎⏎الوفد إلى القلعة أمس. = وصل|الوفد إلى القلعة أمس.",
                "قال كريم \"الطريق مفتوح⏎أمام الجميع\" أمس. = قال كريم \"الطريق مفتوح⏎أمام الجميع\" أمس.",
                "وصل الوفد إلى القلعة\u2028أمس. = وصل الوفد إلى القلعة\u2028أمس.",
                "وصل الوفد بعد المسير الطويل إلى⏎القلعة أمس. = وصل الوفد بعد المسير الطويل إلى⏎القلعة أمس.",
                "وصل الوفد والجيش والحراس،⏎وغادر كريم. = وصل الوفد والجيش والحراس،⏎وغادر كريم.",
                "وصل الوفد والجيش والحراس⏎، وغادر كريم. = وصل الوفد والجيش والحراس⏎، وغادر كريم.",
                "قال كريم وسالم ونديم معا \"⏎لن نعود\" أمس. = قال كريم وسالم ونديم معا \"⏎لن نعود\" أمس.",
                "وصل الوفد أمس.⏎عودة الحراس⏎قال كريم ذلك. = وصل الوفد أمس.|عودة الحراس|قال كريم ذلك.",
                "وصل الوفد أمس.⏎عودة⏎الحراس إلى القلعة⏎في المساء. = وصل الوفد أمس.|عودة⏎الحراس إلى القلعة⏎في المساء.",
                "وصل الوفد إلى القلعة القديمة⏎قرب النهر بعد أن عبر الوادي⏎ثم غادر. عاد بعدها الوفد إلى"
                        + "⏎مرجانة. = وصل الوفد إلى القلعة القديمة⏎قرب النهر بعد أن عبر الوادي⏎ثم غادر."
                        + "|عاد بعدها الوفد إلى⏎مرجانة."
            })
    void goOnOverBreaksThatCutThem(String text, String sentences) {
        check(text, sentences);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "وصل الوفد....المزيد = المزيد",
                "وصل الوفد.⏎⏎...المزيد = ...المزيد",
                "وصل الوفد.⏎// انتهى // = // انتهى //",
                "وصل الوفد. سمات القلعة الوفد = سمات القلعة الوفد",
                "وصل الوفد.⏎للتواصل مع الكاتب⏎أرسل رسالة = للتواصل مع الكاتب|أرسل رسالة",
                "وصل الوفد.⏎⏎karim@wadi.example = karim@wadi.example"
            })
    void areTailsWhereAWebPageHungThemOn(String table, String tails) {
        String text = table.replace('⏎', '\n');
        assertThat(Tiny.tokenized(text).sentences().stream().filter(Sentence::tail))
                .extracting(sentence -> sentence.span().of(text))
                .containsExactly(tails.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وصل الوفد. سمات القلعة قديمة.",
                "أرسل الجيش المزيد من الجنود. المزيد منهم عاد.",
                "سمات القلعة الوفد",
                "karim@wadi.example"
            })
    void areNoTailsWhereTheyTellSomething(String text) {
        String more = text.startsWith("وصل") ? " عاد الوفد".repeat(60) : "";
        assertThat(Tiny.tokenized(text + more).sentences()).noneMatch(Sentence::tail);
    }

    @Test
    void ofATailSayNothing() {
        var chained = Isnad.reading(Tiny.LEXICON)
                .trace(Tiny.article("وصل الوفد. سمات: هاجم المسلحون قوات حركة الفجر الأخضر أمس"));
        assertThat(chained.statements()).isEmpty();
        assertThat(chained.framed().mentioned().mentions()).allMatch(mention -> mention.end() < 4);
    }

    @Test
    void areCutWhenTheyAreLongerThanAnybodyWrites() {
        String text = "وصل الوفد إلى القلعة، ".repeat(1000);
        assertThat(Tiny.tokenized(text).sentences())
                .allMatch(sentence -> sentence.end() - sentence.first() <= SentenceSplitter.LONGEST)
                .allMatch(sentence -> sentence.span().of(text).endsWith("،"));
        assertThat(Tiny.tokenized("وصل ".repeat(1000)).sentences())
                .allMatch(sentence -> sentence.end() - sentence.first() <= SentenceSplitter.LONGEST);
    }

    @Test
    void countParagraphsFromTheTitle() {
        assertThat(Tiny.tokenized("وصول وفد جديد\nوصل الوفد. غادر الوفد.\n\nعاد الوفد.")
                        .sentences())
                .extracting(Sentence::paragraph)
                .containsExactly(0, 1, 1, 2);
    }

    @Test
    void ofTheOnlyParagraphAreNoTitle() {
        Tokenized titled = Tiny.tokenized("وصول وفد جديد\nوصل الوفد.");
        assertThat(titled.sentences()).extracting(titled::isTitle).containsExactly(true, false);
        Tokenized untitled = Tiny.tokenized("وصل الوفد. غادر الوفد.");
        assertThat(untitled.sentences()).extracting(untitled::isTitle).containsExactly(false, false);
    }

    @Test
    void areFoundByAnyOfTheirWords() {
        Tokenized tokenized = Tiny.tokenized("وصل الوفد. غادر الوفد. عاد.");
        assertThat(tokenized.words())
                .extracting(word -> tokenized.sentenceOf(word.index()))
                .containsExactly(0, 0, 0, 1, 1, 1, 2, 2);
    }

    private static void check(String table, String sentences) {
        String text = table.replace('⏎', '\n');
        assertThat(Tiny.tokenized(text).sentences())
                .extracting(sentence -> sentence.span().of(text))
                .containsExactly(sentences.replace('⏎', '\n').split("\\|"));
    }
}
