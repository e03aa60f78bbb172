package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.desk.Isnad;
import org.isnad.mention.Location;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which words of a sentence name places, and which places.
class PlacesNamedTest {
    private static final Isnad ISNAD = Isnad.reading(ArabicLexicon.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "انسحب الحراس من مدينة تدمر ليلا. = SY-HI/palmyra",
                "وصلت القافلة إلى أوهايو مساء. = US-OH",
                "عادت البعثة من محافظة القنفذة. = SA-02/qunfudhah",
                "هدأت المعارك في شبوة وإب. = YE-SH YE-IB/ibb",
                "هدأت المعارك في لحج والبيضاء. = YE-LA YE-BA/al-bayda"
            })
    void byTheNounBeforeThemOrTheListThatTheyStandIn(String sentence, String paths) {
        Mentioned article = ISNAD.mentioned(Article.of("a1", sentence));
        List<String> found = article.all(Mention.Place.class).stream()
                .flatMap(place -> article.location(place).stream())
                .map(Location::path)
                .toList();
        assertThat(found).containsExactly(paths.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"خرج السكان من قرية الجنادبة ليلا.", "دخلت القافلة حي المسبح.", "عاد الوفد إلى بلدة الحميراء."})
    void aNounOfPlacesMakesAnUnknownNameBehindItAPlace(String sentence) {
        assertThat(places(sentence)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"دخلت القافلة قرية مجاورة.", "خرج السكان من بلدة تقع خلف النهر.", "قالت إن الطفل حي يرزق."})
    void butNoWordThatDescribesIt(String sentence) {
        assertThat(places(sentence)).isEmpty();
    }

    @Test
    void theHamzaTellsATownFromAMonth() {
        assertThat(ISNAD.mentioned(Article.of("a1", "هدأت المعارك في تعز وإب.")).all(Mention.Moment.class))
                .isEmpty();
        assertThat(ISNAD.mentioned(Article.of("a1", "هدأت المعارك في آب 2015.")).all(Mention.Moment.class))
                .hasSize(1);
    }

    private static List<Mention.Place> places(String sentence) {
        return ISNAD.mentioned(Article.of("a1", sentence)).all(Mention.Place.class);
    }
}
