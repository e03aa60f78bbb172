package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.Tiny;
import org.isnad.desk.Isnad;
import org.isnad.lexicon.ActorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "قالت حركة الفجر الأخضر إنها هنا = حركة الفجر الأخضر",
                "وصل وحركة الفجر الأخضر هنا = حركة الفجر الأخضر",
                "وصل لحركة الفجر الأخضر هنا = حركة الفجر الأخضر",
                "وصل وبحركة الفجر الأخضر هنا = حركة الفجر الأخضر",
                "وصل بالفجر الأخضر هنا = الفجر الأخضر",
                "وصل حَرَكةُ الفجرِ الأخضـر هنا = حَرَكةُ الفجرِ الأخضـر",
                "وصل حركة الفجر-الأخضر هنا = حركة الفجر-الأخضر",
                "وصل GREEN Dawn هنا = GREEN Dawn",
                "قتل مسلحو حركة الفجر الأخضر هنا = مسلحو حركة الفجر الأخضر"
            })
    void findsANameBehindItsCliticsAndHoweverItIsWritten(String text, String name) {
        List<Mention.Actor> actors = Tiny.mentioned(Tiny.article(text)).all(Mention.Actor.class);
        assertThat(actors).extracting(Mention.Actor::id).containsExactly(Optional.of("green-dawn"));
        assertThat(actors).extracting(actor -> actor.span().of(text)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وصلت حركة \"الفجر الأخضر\" هنا",
                "وصلت حركة «الفجر الأخضر» هنا",
                "وصلت «حركة الفجر الأخضر» هنا",
                "وصلت حركة “الفجر الأخضر” هنا"
            })
    void findsANameWhereverItsQuotationMarksStand(String text) {
        assertThat(Tiny.mentioned(Tiny.article(text)).all(Mention.Actor.class))
                .extracting(Mention.Actor::id)
                .containsExactly(Optional.of("green-dawn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"انسحب الحراس المنتظرون", "انسحب جنود من الحراس المنتظرين", "وصل للحراس المنتظرين"})
    void findsANameInBothCasesOfThePlural(String text) {
        assertThat(Tiny.mentioned(Tiny.article(text)).all(Mention.Actor.class))
                .extracting(Mention.Actor::id)
                .containsExactly(Optional.of("watchers"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"وصلت حركة. الفجر الأخضر", "وصلت حركة النهر", "وصل النهر", "وصلت جبهة. النهر"})
    void aNameNeitherCrossesSentencesNorIsGuessedFromAPiece(String text) {
        assertThat(Tiny.mentioned(Tiny.article(text)).all(Mention.Actor.class))
                .extracting(mention -> mention.span().of(text))
                .doesNotContain("حركة. الفجر الأخضر", "حركة النهر", "النهر", "جبهة. النهر");
    }

    @Test
    void aStatesNameIsAPlaceThatMayAct() {
        Mention.Place place = sole("وصل الوفد إلى أركانيا.", Mention.Place.class);
        assertThat(place.id()).contains("xa");
        assertThat(place.actor()).contains("xa");
    }

    @Test
    void anOfficeBeforeAStatesNameIsAnActor() {
        Mention.Actor army = sole("تقدم جيش أركانيا.", Mention.Actor.class);
        assertThat(army.id()).contains("xa/army");
        assertThat(army.kind()).isEqualTo(ActorKind.FORCE);
    }

    @Test
    void peopleWithoutANameAreDescribed() {
        assertThat(sole("وصل جنود.", Mention.Description.class).kind()).isEqualTo("force");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "وقع انفجار في مرسى الزان أمس = مرسى الزان",
                "وقع انفجار في شمال مرسى الزان أمس = شمال مرسى الزان",
                "وقع انفجار في ريف شمالي مرسى الزان أمس = ريف شمالي مرسى الزان",
                "وقع انفجار في ريف مرسى الزان الشمالي أمس = ريف مرسى الزان الشمالي",
                "وقع انفجار شمال. مرسى الزان = مرسى الزان"
            })
    void aPlaceTakesWithItWhichPartOfItIsMeant(String text, String name) {
        Mention.Place place = sole(text, Mention.Place.class);
        assertThat(place.span().of(text)).isEqualTo(name);
        assertThat(place.id()).contains("zan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "قتل ثلاثة جنود = ثلاثة جنود",
                "قتل ثلاثة. وصل جنود = جنود",
                "استنكر الوفد وجود مسلحين = مسلحين",
                "وصل جنود المنشق = جنود المنشق"
            })
    void aDescriptionBeginsWhereItIsSaidWhoOrHowMany(String text, String words) {
        assertThat(Tiny.mentioned(Tiny.article(text)).all(Mention.Description.class))
                .extracting(description -> description.span().of(text))
                .contains(words);
    }

    @Test
    void theFightersOfAGroupAreNotTheGroup() {
        String text = "هاجم مسلحو حركة الفجر الأخضر القلعة. ثم نفى الفجر الأخضر ذلك.";
        assertThat(fullest(text, "الفجر الأخضر")).isEqualTo("الفجر الأخضر");
    }

    @Test
    void namesThatOnlyTheModelKnowsAreFoundToo() {
        String text = "وصل سالم نديم. ثم قال لسالم إن الطريق مفتوح.";
        Mentioned mentioned = Isnad.reading(Tiny.MODELLED).mentioned(Tiny.article(text));
        List<Mention.Person> persons = mentioned.all(Mention.Person.class);
        assertThat(persons).extracting(person -> person.span().of(text)).contains("سالم نديم");
        assertThat(persons).allSatisfy(person -> assertThat(person.id()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "هاجمت حركة الفجر الأخضر القلعة. ثم نفت الحركة ذلك. = الحركة",
                "هاجمت حركة الفجر الأخضر القلعة. ثم وصلت جبهة النهر. ثم نفت الحركة ذلك. = الحركة",
                "هاجمت حركة الفجر الأخضر القلعة. ثم قالت وكالة النورس إن الجماعة في القلعة. = الجماعة",
                "هاجمت حركة الفجر الأخضر القلعة. ثم نفى الفجر الأخضر ذلك. = الفجر الأخضر",
                "نفى الفجر الأخضر ذلك. ثم هاجمت حركة الفجر الأخضر القلعة. = الفجر الأخضر",
                "قالت حركة الفجر الأخضر في بيانها إن الطريق مفتوح. = ها"
            })
    void whatStandsForANameHasItsFullestForm(String text, String words) {
        assertThat(fullest(text, words)).isEqualTo("حركة الفجر الأخضر");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "وصل كريم الحدادي. ثم نفت الحركة ذلك. = الحركة",
                "قالت وكالة النورس ذلك. ثم نفت الحركة ذلك. = الحركة",
                "نفت الحركة ذلك. ثم هاجمت حركة الفجر الأخضر القلعة. = الحركة"
            })
    void aGenericNounPointsBackToNobodyOfAnotherKindAndNeverAhead(String text, String words) {
        assertThat(fullest(text, words)).isEqualTo(words);
    }

    @Test
    void differentGroupsStayDifferent() {
        Mentioned mentioned = Tiny.mentioned(Tiny.article("هاجمت حركة الفجر الأخضر جبهة النهر."));
        assertThat(mentioned.all(Mention.Actor.class))
                .extracting(mentioned::entity)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    private static String fullest(String text, String words) {
        Mentioned mentioned = Tiny.mentioned(Tiny.article(text));
        return mentioned.mentions().stream()
                .filter(mention -> mention.span().of(text).equals(words))
                .findFirst()
                .map(mention -> mentioned.fullest(mention).span().of(text))
                .orElse("no mention");
    }

    private static <M extends Mention> M sole(String text, Class<M> kind) {
        List<M> found = Tiny.mentioned(Tiny.article(text)).all(kind);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
