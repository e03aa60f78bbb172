package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.desk.Isnad;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LinearModel;
import org.isnad.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which place on earth a name means where it stands. Arkania has the province Rand with its town Rand, and a Qasim;
/// Silana has another Qasim and the everyday word Bab.
class LocationsTest {
    private static final Lexicon LEXICON = Lexicon.empty().with("places.lex", """
            state xa
              name    أركانيا
              demonym أركاني
              at      33.00 66.00
              yes     وصل الوفد إلى [أركانيا].
              no      وصل الوفد.

            state xb
              name    سيلانا
              demonym سيلاني
              yes     وصل الوفد إلى [سيلانا].
              no      وصل الوفد.

            place xa-ra
              name  رند
              type  province
              in    xa
              at    34.00 69.00
              yes   وصل الوفد إلى [رند].
              no    وصل الوفد.

            place xa-ra-rand
              name  رند
              type  city
              in    xa-ra
              at    34.10 69.10
              yes   وصل الوفد إلى [رند].
              no    وصل الوفد.

            place xa-zu
              name  زوران
              type  province
              in    xa
              yes   وصل الوفد إلى [زوران].
              no    وصل الوفد.

            place xa-zu-zuran
              name  زوران
              type  city
              in    xa-zu
              yes   وصل الوفد إلى [زوران].
              no    وصل الوفد.

            place xa-da
              name  دامور
              type  province
              in    xa
              yes   وصل الوفد إلى [دامور].
              no    وصل الوفد.

            place xa-ra-qasim
              name  قاسيم
              type  town
              in    xa-ra
              at    34.50 69.20
              wikidata Q1
              yes   وصل الوفد إلى [قاسيم].
              no    وصل الوفد.

            place xb-qasim
              name  قاسيم
              type  town
              in    xb
              at    10.00 20.00
              yes   وصل الوفد إلى [قاسيم].
              no    وصل الوفد.

            place xb-bab
              shy   الباب
              type  town
              in    xb
              yes   وصل الوفد إلى مدينة [الباب].
              no    طرق الوفد الباب.

            site governorate
              noun  محافظة
              of    province
              yes   وصل الوفد إلى [محافظة] رند.
              no    وصل الوفد.

            site city
              noun  مدينة
              of    city | town
              yes   وصل الوفد إلى [مدينة] رند.
              no    وصل الوفد.

            site north
              noun  شمال | شمالي
              side  north
              yes   وصل الوفد إلى [شمال] رند.
              no    وصل الوفد.

            site west
              noun  غرب | غربي
              side  west
              yes   وصل الوفد إلى [غرب] رند.
              no    وصل الوفد.

            within in
              phrase في
              yes    وصل الوفد إلى قاسيم [في] سيلانا.
              no     وصل الوفد.

            length kilometre
              metres 1000
              phrase كلم | كيلومترا
              yes    سار الوفد عشرين [كلم].
              no     وصل الوفد.

            particle prepositions
              class  preposition
              form   في | إلى | من | على
              yes    وصل الوفد [في] الصباح.
              no     وصل الوفد.
            """);
    private static final Isnad DESK = Isnad.reading(LEXICON.with(NameTagger.MODEL, khurama()));

    /// Takes «خراما», which the lexicon does not have, for a place.
    private static LinearModel khurama() {
        Features features = new Features();
        features.add("s", "خراما");
        return LinearModel.of(
                "khurama/1",
                List.of("O", "B-LOC", "I-LOC"),
                Map.of(0, new float[] {1, 0, 0}, features.hash(0), new float[] {0, 9, 0}));
    }

    private static Location first(String text) {
        return all(text).getFirst().orElseThrow();
    }

    private static List<Optional<Location>> all(String text) {
        Mentioned article = DESK.mentioned(Article.of("a", text));
        return article.all(Mention.Place.class).stream().map(article::location).toList();
    }

    @Test
    void aPlaceHasItsPathCountryRegionAndPoint() {
        Location qasim = first("وقع الانفجار في قاسيم الأركانية.");
        assertThat(qasim.path()).isEqualTo("XA-RA/qasim");
        assertThat(qasim.country()).contains("XA");
        assertThat(qasim.region()).contains("XA-RA");
        assertThat(qasim.wikidata()).contains("Q1");
        assertThat(qasim.latitude()).hasValue(34.5);
        assertThat(qasim.precision()).isEqualTo(Precision.POINT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "وصل الوفد إلى قاسيم السيلانية = XB/qasim",
                "وصل الوفد إلى قاسيم الأركانية = XA-RA/qasim",
                "وصل الوفد إلى قاسيم في سيلانا = XB/qasim",
                "وصل الوفد إلى قاسيم بمحافظة رند = XA-RA/qasim",
                "وصل الوفد إلى قاسيم، سيلانا = XB/qasim",
                "وصل الوفد إلى قاسيم غرب سيلانا = XB/qasim",
                "وصل الوفد إلى قاسيم. وقالت الحكومة السيلانية إنها بخير. = XB/qasim",
                "وصل الوفد إلى محافظة رند = XA-RA",
                "وصل الوفد إلى مدينة رند = XA-RA/rand",
                "وصل الوفد إلى رند = XA-RA/rand"
            })
    void ofOneNameTheOneIsMeantThatTheWordsAroundSpeakFor(String text, String path) {
        assertThat(first(text).path()).isEqualTo(path);
    }

    @Test
    void theNounBeforeAListHoldsForAllOfIt() {
        assertThat(all("وصل الوفد إلى محافظتي رند وزوران."))
                .map(location -> location.map(Location::path).orElse(""))
                .containsExactly("XA-RA", "XA-ZU");
    }

    @Test
    void quotationMarksDoNotEndAList() {
        assertThat(all("وصل الوفد إلى محافظتي «رند» و«زوران»."))
                .map(location -> location.map(Location::path).orElse(""))
                .containsExactly("XA-RA", "XA-ZU");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "وصل الوفد إلى رند ودامور. = XA-RA XA-DA",
                "وصل الوفد إلى دامور، رند وزوران. = XA-DA XA-RA XA-ZU",
                "وصل الوفد إلى رند ثم عاد من دامور. = XA-RA/rand XA-DA",
                "وصل الوفد إلى رند وقاسيم الأركانية. = XA-RA/rand XA-RA/qasim"
            })
    void inAListWithAProvinceANameThatIsAProvincesTooMeansIt(String text, String paths) {
        assertThat(all(text))
                .map(location -> location.map(Location::path).orElse(""))
                .containsExactly(paths.split(" "));
    }

    @Test
    void inAListOfPlacesAnEverydayWordMeansThePlaceOfThatName() {
        assertThat(all("وصل الوفد السيلاني إلى قاسيم والباب."))
                .map(location -> location.map(Location::path).orElse(""))
                .containsExactly("XB/qasim", "XB/bab");
        assertThat(all("وصل الوفد إلى قاسيم وطرق الباب.")).hasSize(1);
    }

    @Test
    void theDatelineDoesNotDecide() {
        List<Optional<Location>> found = all("خبر\nسيلانا - وصل الوفد إلى قاسيم. وقالت الحكومة الأركانية إنها بخير.");
        assertThat(found.get(1).orElseThrow().path()).isEqualTo("XA-RA/qasim");
    }

    @Test
    void besideATownIsNotTheTown() {
        Location near = first("سقطت القذيفة على بعد 20 كلم شمال غربي مدينة رند.");
        assertThat(near.path()).isEqualTo("XA-RA/rand");
        assertThat(near.precision()).isEqualTo(Precision.NEAR);
        assertThat(near.offset()).contains(new Location.Offset(OptionalInt.of(20), Optional.of("NW")));
        assertThat(first("سقطت القذيفة شمال رند.").offset())
                .contains(new Location.Offset(OptionalInt.empty(), Optional.of("N")));
    }

    @Test
    void theNorthOfACountryIsAPartOfIt() {
        Location north = first("سقطت القذيفة شمال أركانيا.");
        assertThat(north.offset()).isEmpty();
        assertThat(north.precision()).isEqualTo(Precision.COUNTRY);
        assertThat(north.longitude()).hasValue(66);
    }

    @Test
    void anEverydayWordIsAPlaceOnlyBehindANounOfPlaces() {
        assertThat(all("طرق الوفد الباب.")).isEmpty();
        assertThat(first("وصل الوفد إلى مدينة الباب.").path()).isEqualTo("XB/bab");
    }

    @Test
    void aSmallPlaceOfACountryThatTheArticleNeverNamesIsANamesake() {
        assertThat(all("وصل الوفد إلى مدينة الباب في أركانيا.").getFirst())
                .map(Location::path)
                .contains("XA");
        assertThat(all("وصل الوفد إلى مدينة الباب. وقالت الحكومة الأركانية إنها بخير.")
                        .getFirst())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "وقع الانفجار في خراما بمحافظة رند. = XA-RA = PROVINCE",
                "وقع الانفجار في خراما في سيلانا. = XB = COUNTRY",
                "وقع الانفجار في خراما السيلانية. = XB = COUNTRY",
                "وقع الانفجار في خراما شمالي قاسيم السيلانية. = XB/qasim = NEAR"
            })
    void anUnknownPlaceLiesWhereTheTextSays(String text, String path, Precision precision) {
        Location khurama = first(text);
        assertThat(khurama.path()).isEqualTo(path);
        assertThat(khurama.precision()).isEqualTo(precision);
    }

    @Test
    void ofAnUnknownPlaceNothingIsGuessed() {
        assertThat(all("وقع الانفجار في خراما. وقالت الحكومة الأركانية إنها بخير.")
                        .getFirst())
                .isEmpty();
        assertThat(all("خبر\nسيلانا - وقع الانفجار في خراما.").get(1)).isEmpty();
    }

    @Test
    void whatIsSaidOfAnUnknownPlaceOnceHoldsForTheArticle() {
        assertThat(all("وقع الانفجار في خراما السيلانية. انسحب الجنود إلى خراما.")
                        .get(1)
                        .map(Location::path))
                .contains("XB");
    }

    @Test
    void precisionIsThatOfTheCodebooks() {
        assertThat(Precision.POINT.ucdp()).isEqualTo(1);
        assertThat(Precision.PROVINCE.ucdp()).isEqualTo(4);
        assertThat(Precision.PROVINCE.acled()).isEqualTo(3);
    }
}
