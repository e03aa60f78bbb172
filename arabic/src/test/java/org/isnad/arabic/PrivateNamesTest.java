package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.chain.PrivateName;
import org.isnad.desk.Isnad;
import org.isnad.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whose name an export has to protect. All names are invented.
class PrivateNamesTest {
    private static final Isnad ISNAD = Isnad.reading(ArabicLexicon.bundled());

    @ParameterizedTest
    @CsvSource({
        "قالت الشرطة إن مسلحين قتلوا الطالب كريم السروجي يوم الثلاثاء قرب منزله., كريم السروجي",
        "قال شاهد عيان يدعى سامر الجبوري إن الانفجار وقع ليلا., سامر الجبوري",
        "اعتقلت الشرطة يوسف المعراوي في منزله يوم الأحد., يوسف المعراوي"
    })
    void victimsWitnessesAndDetaineesArePrivate(String text, String name) {
        assertThat(names(text)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "قال المتحدث باسم الشرطة العقيد سالم الدروبي إن الهدوء عاد إلى المدينة.",
        "أعلن سالم الدروبي، الناطق باسم الحركة، مسؤوليتها عن الهجوم.",
        "قتل زعيم الجماعة سالم الدروبي في غارة جوية."
    })
    void whoLeadsOrSpeaksForSomebodyIsNot(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void aRoleToldOnceHoldsForTheWholeArticle() {
        String text = "قال المتحدث باسم الشرطة سالم الدروبي إن الهدوء عاد.\nوأضاف سالم الدروبي أن الطريق مفتوح.";
        assertThat(names(text)).isEmpty();
    }

    @Test
    void shortNamesStandForTheFullestOne() {
        String text =
                "قالت الشرطة إن مسلحين قتلوا الطالب كريم السروجي يوم الثلاثاء قرب منزله.\nوكان السروجي عائدا إلى بيته مساء الأحد.";
        List<PrivateName> found = ISNAD.code(Article.of("a", text)).privateNames();
        assertThat(found).extracting(PrivateName::name).containsOnly("كريم السروجي");
        assertThat(found)
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.words().text())
                        .isEqualTo(one.words().span().of(text)));
    }

    private static List<String> names(String text) {
        return ISNAD.code(Article.of("a", text)).privateNames().stream()
                .map(PrivateName::name)
                .toList();
    }
}
