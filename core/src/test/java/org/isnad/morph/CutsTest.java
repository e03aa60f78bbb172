package org.isnad.morph;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.normalize.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A cut is written as its clitics, the stem in brackets, the pronoun.
class CutsTest {
    @ParameterizedTest
    @CsvSource({
        "قتل, [قتل]",
        "والجيش, و ال [جيش]",
        "فبالجيش, ف ب ال [جيش]",
        "للجيش, ل ال [جيش]",
        "وللجيش, و ل ال [جيش]",
        "للجنة, ل ال [لجنه]",
        "لها, [ل] ها",
        "وبه, و [ب] ه",
        "كالجيش, ك ال [جيش]",
        "بجيش, ب [جيش]",
        "سيهاجم, س [يهاجم]",
        "وسنهاجم, و س [نهاجم]",
        "بيانها, [بيان] ها",
        "وبيانهم, و [بيان] هم",
        "عمليته, [عمليت] ه",
        "وسط, [وسط]",
        "وسط, و [سط]"
    })
    void findsTheCliticsOfAWord(String word, String cut) {
        assertThat(Cuts.of(Letters.folded(word)))
                .extracting(c -> written(c, Letters.folded(word)))
                .contains(cut);
    }

    @ParameterizedTest
    @CsvSource({"وسط, و س [ط]", "سجن, س [جن]", "الجيش, ال [جي] ش", "الله, ال [ل] ه", "به, ب [ه]", "له, ل [ه]"})
    void makesNoCutsThatTheLettersForbid(String word, String cut) {
        assertThat(Cuts.of(word)).extracting(c -> written(c, word)).doesNotContain(cut);
    }

    @ParameterizedTest
    @ValueSource(strings = {"و", "ا", "وو", "ولل", "وال", "للللل", "ههههه", "وبالهم", "فسيكفيكهم"})
    void beginsWithTheUncutWordAndAlwaysLeavesAStem(String word) {
        assertThat(Cuts.of(word).getFirst().stem(word)).isEqualTo(word);
        assertThat(Cuts.of(word)).allSatisfy(cut -> assertThat(cut.stem(word)).isNotEmpty());
    }

    @Test
    void everyCutIsFoundOnce() {
        assertThat(Cuts.of("وبالهم")).doesNotHaveDuplicates();
    }

    private static String written(Cut cut, String word) {
        StringBuilder out = new StringBuilder();
        if (cut.conjunction() != 0) {
            out.append(cut.conjunction()).append(' ');
        }
        if (cut.preposition() != 0) {
            out.append(cut.preposition()).append(' ');
        }
        if (cut.future()) {
            out.append(Letters.SEEN).append(' ');
        }
        if (cut.article()) {
            out.append(Letters.ARTICLE).append(' ');
        }
        return out.append('[')
                .append(cut.stem(word))
                .append("] ")
                .append(cut.pronoun())
                .toString()
                .strip();
    }
}
