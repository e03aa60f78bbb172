package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.desk.Isnad;
import org.isnad.morph.Analyzed;
import org.isnad.normalize.Letters;
import org.isnad.text.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The second word of a sentence, and its lemma.
class LemmasTest {
    private static final Isnad ISNAD = Isnad.reading(ArabicLexicon.bundled());

    @ParameterizedTest
    @CsvSource({
        "اجتمعت دول الجوار أمس, دولة",
        "وصل خبراء إلى المدينة, خبير",
        "أصيب جنود في الانفجار, جندي",
        "وقعت معارك عند الجسر, معركة",
        "سقطت قذائف على الحي, قذيفة",
        "غادر قادتهم المدينة, قائد",
        "وصلت طائرات إلى المطار, طائرة",
        "عاد المقاتلون إلى القرية, مقاتل",
        "وقعت انفجارات في المدينة, انفجار",
        "أغلقت الطرقات أمام القوافل, طريق"
    })
    void ofNouns(String sentence, String lemma) {
        check(sentence, lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "المدينة القديمة محاصرة منذ أمس, قديم",
        "الدول الكبرى تدعم الاتفاق, أكبر",
        "القوات الحكومية تتقدم نحو المدينة, حكومي",
        "الجنود السوريون عادوا إلى الثكنة, سوري"
    })
    void ofAdjectives(String sentence, String lemma) {
        check(sentence, lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "لم يستخدم الجيش القوة, استخدم",
        "كما تستخدم الحركة الأنفاق, استخدم",
        "كما يقول الناطق باسم الجيش, قال",
        "لم يكن الوفد في المدينة, كان",
        "وقد ارتفعت الأسعار في السوق, ارتفع",
        "التي تشهد البلاد منذ شهر, شهد",
        "حيث يصلون إلى المدينة غدا, وصل"
    })
    void ofVerbs(String sentence, String lemma) {
        check(sentence, lemma);
    }

    private static void check(String sentence, String lemma) {
        Analyzed text = ISNAD.mentioned(Article.of("a1", sentence)).parsed().analyzed();
        assertThat(ISNAD.lemma(text.reading(1))).isEqualTo(Letters.folded(lemma));
    }
}
