package org.isnad.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.Tiny;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                "قال «وصل الوفد». ثم غادر. = قال «وصل الوفد».|ثم غادر."
            })
    void endAtTheirStops(String text, String sentences) {
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
                "وصل الوفد إلى القلعة\u2028أمس. = وصل الوفد إلى القلعة\u2028أمس."
            })
    void goOnOverBreaksThatCutThem(String text, String sentences) {
        check(text, sentences);
    }

    @Test
    void countParagraphsFromTheTitle() {
        assertThat(Tiny.tokenized("وصول وفد جديد\nوصل الوفد. غادر الوفد.\n\nعاد الوفد.")
                        .sentences())
                .extracting(Sentence::paragraph)
                .containsExactly(0, 1, 1, 2);
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
