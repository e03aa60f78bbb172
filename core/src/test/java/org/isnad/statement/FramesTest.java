package org.isnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.Tiny;
import org.isnad.desk.Isnad;
import org.isnad.lexicon.CountCategory;
import org.isnad.mention.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FramesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "هاجم المسلحون القلعة. = ASSAULT هاجم",
                "شن المسلحون أمس هجوما على القلعة. = ASSAULT شن المسلحون أمس هجوما",
                "أكد الخبر مصرعه هنا. = DEATH مصرعه",
                "انشق القائد عن الحركة. = SPLIT انشق",
                "هاجموا القلعة. ثم انشق القائد عنهم. = ASSAULT هاجموا|SPLIT انشق",
                "قاد اللاعب هجمة مرتدة. = ",
                "وصل الوفد. = "
            })
    void withoutAModelTheLexiconDecidesWhatCarriesAStatement(String text, String triggers) {
        assertThat(frames(text).stream().map(frame -> frame.type() + " " + words(frame, text)))
                .containsExactlyElementsOf(triggers == null ? List.of() : List.of(triggers.split("\\|")));
    }

    @Test
    void aFrameShowsTheSentenceThatItStandsIn() {
        String text = "وصل الوفد أمس.\nهاجم المسلحون القلعة. غادر الوفد.";
        assertThat(frames(text).getFirst().quote().of(text)).isEqualTo("هاجم المسلحون القلعة.");
    }

    @Test
    void aFrameNamesTheEntryThatMadeIt() {
        assertThat(frames("هاجم المسلحون القلعة.").getFirst().rule()).startsWith("frame.attack/");
    }

    @Test
    void aWeaponBesideAnAssaultGivesItsMode() {
        assertThat(frames("هاجم المسلحون بقنبلة القلعة.").getFirst().mode()).isEqualTo(Optional.of("bombing"));
    }

    @Test
    void aFrameTakesTheTimeOfItsOwnSentence() {
        List<Frame> frames = frames("هاجموا القلعة في 24 أكتوبر 2016. هاجموا القلعة.");
        assertThat(frames.get(0).moment().flatMap(m -> m.time())).hasToString("Optional[2016-10-24]");
        assertThat(frames.get(1).moment()).isEmpty();
    }

    @Test
    void aFrameTakesTheNumbersBesideIt() {
        assertThat(frames("سقط خمسة قتلى و6 جرحى في هجوم المسلحين.").getFirst().counts())
                .isEqualTo(Map.of(CountCategory.KILLED, Bounds.of(5), CountCategory.WOUNDED, Bounds.of(6)));
    }

    @Test
    void numbersOfOneSentenceWithOneFateAreAddedUp() {
        assertThat(frames("سقط خمسة قتلى وعشرة قتلى في هجوم المسلحين.")
                        .getFirst()
                        .counts())
                .isEqualTo(Map.of(CountCategory.KILLED, Bounds.of(15)));
    }

    @Test
    void aRoleGivesTheFullestNameAndKeepsTheNearWords() {
        String text = "وصلت حركة الفجر الأخضر. وصل الوفد. وصل الوفد. هاجمت الحركة في القلعة.";
        List<Participant> agents = Isnad.reading(Tiny.MODELLED)
                .trace(Tiny.article(text))
                .framed()
                .frames()
                .getFirst()
                .agents();
        assertThat(agents).filteredOn(agent -> agent.via().isPresent()).anySatisfy(agent -> {
            assertThat(agent.name().text()).isEqualTo("حركة الفجر الأخضر");
            assertThat(agent.via().orElseThrow().of(text)).isEqualTo("الحركة");
            assertThat(agent.id()).contains("green-dawn");
        });
    }

    private static List<Frame> frames(String text) {
        return Isnad.reading(Tiny.LEXICON).trace(Tiny.article(text)).framed().frames();
    }

    private static String words(Frame frame, String text) {
        return Tiny.tokenized(text).span(frame.first(), frame.end()).of(text);
    }
}
