package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.Tiny;
import org.isnad.lexicon.CountCategory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "وصل 12 جنديا. = 12",
                "وصل ١٢ جنديا. = 12",
                "وصل 1.500 جندي. = 1500",
                "وصل 1,500 جندي. = 1500",
                "وصل ١٬٥٠٠ جندي. = 1500",
                "وصل ثلاثة جنود. = 3",
                "وصل ثلاثة عشر جنديا. = 13",
                "وصل خمسة وعشرون جنديا. = 25",
                "وصل مئة جندي. = 100",
                "وصل مئة وستة جنود. = 106",
                "وصل مئة وخمسة وعشرون جنديا. = 125",
                "وصل ثلاثة آلاف جندي. = 3000",
                "وصل ثلاثة آلاف ومئة جندي. = 3100",
                "وصل 12 ألف جندي. = 12000",
                "وصل عشرات الجنود. = 10–99",
                "وصلت جموع المدنيين. = 1000–…",
                "وصل عشرات آلاف الجنود. = 10000–99999",
                "وصل جنديان. = 2",
                "وصل 99999999999 جنديا. = 2147483647–…"
            })
    void readsNumbersOfPeople(String text, String bounds) {
        assertThat(quantities(text)).extracting(q -> q.bounds().toString()).containsExactly(bounds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "وصل أكثر من عشرة جنود. = 11–…",
                "وصل أكثر من 10 جنود. = 11–…",
                "وصل عشرة جنود على الأقل. = 10–…",
                "وصل أقل من عشرة جنود. = …–9",
                "وصل ما يصل إلى عشرة جنود. = …–10",
                "وصل نحو عشرة جنود. = 10",
                "وصل ما بين ألف و1500 جندي. = 1000–1500"
            })
    void takesBoundsAsTheSpeakerPutsThem(String text, String bounds) {
        assertThat(quantities(text)).extracting(q -> q.bounds().toString()).containsExactly(bounds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "اشترى 12 كتابا.",
                "وصل في 12 أكتوبر.",
                "وصل في 24/10/2016 جنود.",
                "وصلت 1.2.3 إليهم.",
                "وصل جنود.",
                "بلغ 5%."
            })
    void leavesNumbersOfOtherThingsAlone(String text) {
        assertThat(quantities(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "قتل 12 جنديا. = KILLED",
                "سقط 12 قتيلا. = KILLED",
                "سقط 12 جريحا. = WOUNDED",
                "سقط خمسة قتلى و6 جرحى. = KILLED|WOUNDED",
                "سقط قتيلان. = KILLED",
                "سقط جريحان. = WOUNDED"
            })
    void knowsWhatANumberCounts(String text, String categories) {
        assertThat(quantities(text).stream()
                        .map(q -> q.fates().stream().map(CountCategory::name).collect(Collectors.joining("+"))))
                .containsExactly(categories.split("\\|"));
    }

    private static List<Mention.Quantity> quantities(String text) {
        return Tiny.mentioned(Tiny.article(text)).all(Mention.Quantity.class);
    }
}
