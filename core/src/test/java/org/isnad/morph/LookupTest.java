package org.isnad.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.Tiny;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// In the tables `[` and `]` stand round the words that must be found; without them nothing must be.
class LookupTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[هاجم] المسلحون القلعة.",
                "ثم [وهاجموهم] ليلا.",
                "[سيهاجمون] القلعة.",
                "أرادوا [ليهاجموا] القلعة.",
                "فشل [الهجوم] أمس.",
                "ردا على [هجومه] أمس.",
                "شنوا [هجمات] عدة.",
                "خسروا [بالهجومين] الكثير.",
                "نجح [المهاجمون] ليلا.",
                "[هَاجَـمَ] المسلحون القلعة.",
                "ثم بالهاجم هذا."
            })
    void findsAnInflectedWordBehindItsClitics(String sentence) {
        check("verb هاجم/يهاجم\n  noun هجوم | هجمة", sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[شنوا هجوما] ليلا.",
                "[شنت أمس هجوما] ليلا.",
                "[وشنت أمس على القلعة هجوما] ليلا.",
                "شنت أمس على القلعة القديمة هجوما ليلا.",
                "شنوا. هجوما",
                "شنوا غارة على القلعة.",
                "وصفوا هجوما."
            })
    void findsAPhraseWithUpToThreeWordsInItsGap(String sentence) {
        check("phrase شن/يشن … هجوما", sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[لقي الجندي مصرعه] هنا.", "لقي الجندي الشاب مصرعه هنا."})
    void aPhraseWithoutGapLeavesNoRoom(String sentence) {
        check("phrase لقي الجندي مصرعه", sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[ندد] بالهجوم أمس.", "ندد الهجوم أمس.", "ندد كثيرا بالهجوم."})
    void aSinglePrepositionIsTheCliticOfTheNextWord(String sentence) {
        check("phrase ندد/يندد ب", sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[هجمة] على القلعة.",
                "هجمة مرتدة في المباراة.",
                "[هجمة]. ثم لعب الفريق",
                "قاد الفريق هجمة على الخصم.",
                "قاد كريم [هجمة]."
            })
    void unlessForbids(String sentence) {
        check("noun هجمة\n  unless next مرتدة\n  unless near فريق", sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[انشق] القائد عن الحركة.",
                "[انشق] القائد وغادر الحركة.",
                "انشق القمر.",
                "عن هذا تحدث الناس. انشق القمر.",
            })
    void onlyDemandsOneOfItsConditions(String sentence) {
        check("verb انشق/ينشق\n  only near عن\n  only near حركة", sentence);
    }

    @ParameterizedTest
    @CsvSource({"نفت الحركة ذلك, true", "نفت حركته ذلك, true", "نفت للحركة ذلك, true", "نفت حركة ذلك, false"})
    void aGenericNounPointsBackOnlyWhenItIsDefinite(String text, boolean pointsBack) {
        assertThat(Tiny.analyzed(Tiny.LEXICON, text)
                        .entry(1, Entry.Generic.class)
                        .isPresent())
                .isEqualTo(pointsBack);
    }

    @Test
    void aPhraseComesBeforeItsWords() {
        Analyzed analyzed = Tiny.analyzed(Tiny.LEXICON, "قال الناطق باسم الجيش إن الطريق مفتوح.");
        assertThat(analyzed.hits(1)).extracting(Hit::length).containsExactly(2);
        assertThat(analyzed.hits(Entry.Role.class)).extracting(Hit::first).containsExactly(1);
    }

    @Test
    void withoutModelsThePartOfSpeechIsTheLexicons() {
        Analyzed analyzed = Tiny.analyzed(Tiny.LEXICON, "سيهاجم في القلعة TTP 12 .");
        assertThat(analyzed.readings())
                .extracting(Reading::part)
                .containsExactly(
                        PartOfSpeech.VERB,
                        PartOfSpeech.PREPOSITION,
                        PartOfSpeech.NOUN,
                        PartOfSpeech.PROPER,
                        PartOfSpeech.NUMBER,
                        PartOfSpeech.SIGN);
    }

    private static void check(String fields, String sentence) {
        String content = "frame f\n  type ASSAULT\n  " + fields + "\n  yes [نص] هنا\n  no سطر";
        Lexicon lexicon = Lexicon.empty().with("test.lex", content);
        String text = sentence.replace("[", "").replace("]", "");
        List<String> found = Tiny.analyzed(lexicon, text).hits(Entry.class).stream()
                .map(hit -> Tiny.tokenized(text).span(hit.first(), hit.end()).of(text))
                .toList();
        assertThat(found).isEqualTo(bracketed(sentence).toList());
    }

    private static Stream<String> bracketed(String sentence) {
        int open = sentence.indexOf('[');
        return open < 0 ? Stream.of() : Stream.of(sentence.substring(open + 1, sentence.indexOf(']')));
    }
}
