package org.isnad.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.isnad.lexicon.Units;
import org.isnad.morph.Shape.Numerus;
import org.isnad.morph.Shape.Tense;
import org.isnad.normalize.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "هاجم/يهاجم, هاجم هاجمت هاجموا هاجمتا هاجما هاجمنا هاجمتم هاجمن يهاجم تهاجم نهاجم أهاجم يهاجمون يهاجموا تهاجمان, sound",
        "قال/يقول, قال قالت قالوا قالتا قلت قلنا قيل يقول تقول نقول يقولون يقولوا يقولان يقل تقل يقال تقال, hollow with و",
        "باع/يبيع, باعت بعت بعنا بيع يبيع يبع يباع يبيعون, hollow with ي",
        "نفى/ينفي, نفى نفت نفوا نفيا نفينا نفي ينفي تنفي ينفون ينف ينفى, weak in ي",
        "دعا/يدعو, دعا دعت دعوا دعونا دعي يدعو يدعون يدع يدعى, weak in و",
        "تلقى/يتلقى, تلقى تلقت تلقوا يتلقى يتلقون يتلق, derived and weak",
        "شن/يشن, شن شنت شنوا يشن تشن يشنون, doubled",
        "وصل/يصل, وصل وصلت وصلوا يصل تصل يصلون, beginning with و",
        "أعلن/يعلن, أعلن أعلنت أعلنوا يعلن يعلنون, beginning with hamza"
    })
    void knowsTheFormsOfVerbs(String verb, String forms, String what) {
        assertThat(of(verb)).as(what).containsKeys(folded(forms));
    }

    @ParameterizedTest
    @CsvSource({
        "هاجم/يهاجم, مهاجم مهاجما مهاجمون مهاجمين مهاجمة مهاجمات",
        "أعلن/يعلن, معلن معلنا معلنة",
        "انشق/ينشق, منشق منشقون منشقين منشقة"
    })
    void knowsTheParticiplesOfDerivedVerbs(String verb, String forms) {
        assertThat(of(verb)).containsKeys(folded(forms));
    }

    @ParameterizedTest
    @CsvSource({"قال/يقول, مقول مقال قول", "شن/يشن, مشن", "هاجم/يهاجم, هجوم الهجوم هاج"})
    void inventsNoWordsThatAreOthers(String verb, String forms) {
        assertThat(of(verb)).doesNotContainKeys(folded(forms));
    }

    @ParameterizedTest
    @CsvSource({
        "هجوم, هجوم هجوما هجومان هجومين هجومات",
        "عملية, عملية عمليت عمليات عمليتان عمليتين عمليتا عمليتي",
        "مقاتل, مقاتلا مقاتلون مقاتلين مقاتلو مقاتلي",
        "قضاء, قضاء قضائ قضاؤ قضاءا",
        "مستشفى, مستشفى مستشفا"
    })
    void knowsTheFormsOfNouns(String noun, String forms) {
        assertThat(Inflection.of(noun)).containsKeys(folded(forms));
    }

    @Test
    void knowsTheFormsOfAdjectives() {
        assertThat(Inflection.ofAdjective("مسلح"))
                .containsKeys(folded("مسلح مسلحة مسلحا مسلحون مسلحين مسلحات مسلحان مسلحتان"));
    }

    @ParameterizedTest
    @CsvSource({
        "هاجم, PERFECT, UNKNOWN",
        "هاجموا, PERFECT, PLURAL",
        "هاجمت, PERFECT, SINGULAR",
        "يهاجم, IMPERFECT, UNKNOWN",
        "يهاجمون, IMPERFECT, PLURAL",
        "يهاجمان, IMPERFECT, DUAL"
    })
    void tellsTenseAndNumber(String form, Tense tense, Numerus numerus) {
        assertThat(of("هاجم/يهاجم").get(form)).isEqualTo(new Shape(PartOfSpeech.VERB, tense, numerus, "هاجم"));
    }

    @Test
    void aFormLeadsBackToTheWordOfTheEntry() {
        assertThat(of("نفى/ينفي").values()).extracting(Shape::lemma).containsOnly("نفي");
    }

    private static Map<String, Shape> of(String verb) {
        String[] both = verb.split("/", -1);
        return Inflection.of(new Units.Verb(both[0], both[1]));
    }

    private static String[] folded(String forms) {
        return Letters.folded(forms).split(" ");
    }
}
