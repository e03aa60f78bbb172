package org.isnad.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconCheckTest {
    private static final String STATE = """

            state sl
              name     سيلانا
              demonym  سيلاني
              yes      وصل الوفد إلى [سيلانا] أمس.
              no       سال الماء في الوادي.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind armed-group|name جبهة رند|yes هاجمت [جبهة رند] الثكنة.|no هاجمت الجبهة رند.",
                "kind armed-group|name جبهة رند|yes قتل مسلحو [\"جبهة رند\"] حارسا.|no رندا في الجبهة."
            })
    void namesOfActorsHold(String fields) {
        assertThat(failures("actor rand-front", fields)).isEmpty();
    }

    @Test
    void wordsBehindCliticsHold() {
        assertThat(failures("frame attack", "type ASSAULT|verb هاجم/يهاجم|yes [فهاجموا] الثكنة.|no نام الحارس."))
                .isEmpty();
    }

    @Test
    void monthsHold() {
        assertThat(failures("month may", "value 5|name أيار|yes وقع ذلك في [أيار] الماضي.|no دارت الرحى."))
                .isEmpty();
    }

    @Test
    void weekdaysHold() {
        assertThat(failures("weekday monday", "value 1|name الاثنين|yes عاد يوم [الاثنين] فجرا.|no عاد اثنان."))
                .isEmpty();
    }

    @Test
    void numberWordsBehindAndHold() {
        assertThat(failures("number n-20", "value 20|name عشرون|yes نجا خمسة [وعشرون] جنديا.|no نجا العشاق."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"عبر [الجيش السيلاني] النهر.", "عبر [جيش سيلانا] النهر."})
    void anOfficeHoldsTogetherWithItsState(String sentence) {
        assertThat(failures("office army", "kind force|noun جيش|yes " + sentence + "|no عبر الجيش النهر."))
                .isEmpty();
    }

    @Test
    void aPlaceHoldsThoughItsNameIsAlsoAVerb() {
        String verb = "\nframe destroy\n  type ASSAULT\n  verb دمر/يدمر\n  yes [دمر] القصف بيتا.\n  no دار الحارس.\n";
        String place = "place tadmur\n  name تدمر\n  type city\n  yes وصلت القافلة إلى [تدمر] أمس.\n  no مر التاجر.\n";
        assertThat(failures(place + verb)).isEmpty();
    }

    @Test
    void wordsThatTheEntryDoesNotKnowAreAFailure() {
        assertThat(failures("frame attack", "type ASSAULT|noun هجوم|yes شن [غارة] فجرا.|no نام الحارس."))
                .singleElement()
                .satisfies(failure -> assertThat(failure.happened()).isEqualTo("the entry matches nothing"));
    }

    @Test
    void aNearMissThatMatchesIsAFailure() {
        assertThat(failures("frame attack", "type ASSAULT|noun هجوم|yes شن [هجوما] فجرا.|no قاد هجوما مرتدا."))
                .singleElement()
                .satisfies(failure -> assertThat(failure.happened()).isEqualTo("the entry matches «هجوما»"));
    }

    @Test
    void fewerWordsThanTheEntryMatchesAreAFailure() {
        assertThat(failures("role leader", "phrase زعيم الحركة|yes فر [زعيم] الحركة ليلا.|no زعم الحارس ذلك."))
                .singleElement()
                .satisfies(failure -> assertThat(failure.happened()).isEqualTo("the entry matches «زعيم الحركة»"));
    }

    @Test
    void bracketsThatCutAWordAreAFailure() {
        assertThat(failures("frame attack", "type ASSAULT|noun هجوم|yes أدان ال[هجوم] فورا.|no نام الحارس."))
                .singleElement()
                .satisfies(failure -> assertThat(failure.happened()).isEqualTo("the brackets cut a word"));
    }

    @Test
    void aMissTellsWhoseTheWordsAre() {
        String other = "\nactor rand-party\n  kind party\n  name حزب رند\n  yes فاز [حزب رند].\n  no فاز رند.\n";
        String front = "actor rand-front\n  kind party\n  name جبهة رند\n  yes فاز [حزب رند].\n  no فاز رند.\n";
        assertThat(failures(front + other))
                .singleElement()
                .satisfies(failure -> assertThat(failure.happened()).endsWith("the words belong to actor rand-party"));
    }

    @Test
    void aFailureTellsWhereItIsWritten() {
        assertThat(failures("frame attack", "type ASSAULT|noun هجوم|yes شن [غارة] فجرا.|no نام الحارس."))
                .singleElement()
                .hasToString("mine.lex:4: frame attack: شن [غارة] فجرا. - the entry matches nothing: "
                        + "give the entry the form that stands in the brackets, or another example");
    }

    private static List<LexiconCheck.Failure> failures(String head, String fields) {
        return failures(head + "\n  " + fields.replace("|", "\n  ") + "\n");
    }

    private static List<LexiconCheck.Failure> failures(String entries) {
        Lexicon lexicon = Lexicon.empty().with("mine.lex", entries + STATE);
        LexiconCheck check = LexiconCheck.of(lexicon);
        return lexicon.all(Entry.class).stream()
                .flatMap(entry -> check.failures(entry).stream())
                .toList();
    }
}
