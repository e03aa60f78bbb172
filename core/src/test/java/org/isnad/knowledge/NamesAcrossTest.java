package org.isnad.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.lexicon.ActorKind;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesAcrossTest {
    private static final WhosWho KNOWN = WhosWho.from(Lexicon.empty().with("test.lex", """
                    actor silana-front
                      kind       armed-group
                      name       جبهة سيلانا
                      latin      Silana Front
                      yes        نفت [جبهة سيلانا] الخبر.
                      no         عبر الناس الجسر.

                    state xs
                      name       سيلانا
                      demonym    سيلاني
                      capital    رند
                      yes        رحبت [سيلانا] بالوفد.
                      no         عبر الناس الجسر.

                    office army
                      kind       force
                      noun       جيش
                      yes        عبر [الجيش السيلاني] النهر.
                      no         عبر الناس الجسر.

                    people fighter
                      class      armed
                      noun       مقاتل
                      yes        وصل [مقاتل] إلى رند.
                      no         عبر الناس الجسر.
                    """));

    @ParameterizedTest
    @CsvSource({
        "الملا عمر الرندي, عمر الرندي",
        "عبدالله الرندي, عبد الله الرندي",
        "أبي الليث, أبو الليث",
        "إدريس الهلبيني, ادريس الهلبيني",
    })
    void spellingsOfOneNameAreComparedAlike(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"حسن الرندي, حسين الرندي", "أبو الليث, أبو ليلى"})
    void otherNamesStayApart(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "جبهة سيلانا, silana-front",
        "Silana Front, silana-front",
        "مقاتلي جبهة سيلانا, silana-front",
        "الجيش السيلاني, xs/army",
        "للجيش السيلاني, xs/army",
        "الحكومة السيلانية, xs",
    })
    void knownNamesAreFoundInAllTheirForms(String name, String id) {
        assertThat(KNOWN.findNamed(name)).contains(id);
    }

    @Test
    void aStrangerIsNotFound() {
        assertThat(KNOWN.findNamed("جيش القمر")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "عبد الله محمد, Abdullah Muhammad",
        "الرند, al-Rand",
        "كتائب الوادي, Kataib al-Wadi",
        "مروان, Marwan",
    })
    void namesAreWrittenInLatinLetters(String name, String latin) {
        assertThat(Romaniser.of(name)).isEqualTo(latin);
    }

    @Test
    void theFirstWordOfANameTellsItsKind() {
        assertThat(KNOWN.head(NameKey.words("جيش القمر"))).contains(ActorKind.FORCE);
    }
}
