package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.desk.Isnad;
import org.isnad.mention.Mention;
import org.isnad.text.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Times that need the whole lexicon, in articles of 20 August 2015.
class TimesReadTest {
    private static final Isnad ISNAD = Isnad.reading(ArabicLexicon.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "وقع ذلك خلال الساعات الأربع والعشرين الماضية. = 2015-08-19/2015-08-20",
                "وقع ذلك في العام الهجري الماضي. = 2013-11-04/2014-10-24",
                "بدأ الموسم الدراسي 1436-1437هـ في رند. = 2014-10-25/2016-10-01",
                "وقع ذلك في 27 رمضان 1436. = 2015-07-14",
                "وقع ذلك في مستهل رمضان. = 2015-06-18/2015-07-16",
                "ينطلق الموسم في عيد الأضحى المقبل. = 2015-09-23",
                "وقع ذلك الأحد قبل الماضي. = 2015-08-09",
                "وقع ذلك خلال الأيام الثلاثة الماضية من قبل مسلحين. = 2015-08-17/2015-08-20"
            })
    void haveTheirDays(String text, String times) {
        assertThat(times(text)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource({
        "وقع ذلك يوم الاقتراع في رند.",
        "دعا الشيخ إلى يوم غضب في الوادي.",
        "زار الوفد القلعة في يوم واحد.",
        "وقع ذلك في القرن الرابع عشر الهجري."
    })
    void anyDayIsNotTodayAndAnyCenturyNotOurs(String text) {
        assertThat(times(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "وقع ذلك خلال الأشهر الثلاثة الأخيرة من عام 2012. = 2012",
                "وقع ذلك في الأسبوع الأخير من رمضان. = 2015-06-18/2015-07-16"
            })
    void theLastOfANamedTimeAreNotTheLastBeforeTheArticle(String text, String times) {
        assertThat(times(text)).isEqualTo(times);
    }

    private static String times(String text) {
        Article article = Article.of("t", text).withDate(LocalDate.of(2015, 8, 20));
        List<Mention.Moment> moments = ISNAD.mentioned(article).all(Mention.Moment.class);
        return moments.stream()
                .flatMap(moment -> moment.time().stream())
                .map(Object::toString)
                .collect(Collectors.joining("|"));
    }
}
