package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.Tiny;
import org.isnad.text.Article;
import org.isnad.text.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In the tables `|` separates several times and `?` is a time that cannot be reckoned. 26 October 2016 is a
/// Wednesday.
class MomentsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "وصل في 24 أكتوبر 2016. = 2016-10-24",
                "وصل في 24 من أكتوبر 2016. = 2016-10-24",
                "وصل في 24 أكتوبر من عام 2016. = 2016-10-24",
                "وصل في ٢٤ أكتوبر ٢٠١٦. = 2016-10-24",
                "وصل في 24 أُكتوبر 2016. = 2016-10-24",
                "وصل في 24 تشرين الأول/أكتوبر 2016. = 2016-10-24",
                "وصل في 24 تشرين الأول (أكتوبر) 2016. = 2016-10-24",
                "وصل في 24 تشرين الأول أكتوبر 2016. = 2016-10-24",
                "وصل الاثنين 24 أكتوبر 2016. = 2016-10-24",
                "وصل ليل 24 إلى 25 أكتوبر 2016. = 2016-10-24/2016-10-25",
                "وصل في 24-25 أكتوبر 2016. = 2016-10-24/2016-10-25",
                "وصل بين 24 و25 أكتوبر 2016. = 2016-10-24/2016-10-25",
                "وصل في 24/10/2016. = 2016-10-24",
                "وصل في 24-10-2016. = 2016-10-24",
                "وصل في 2016-10-24. = 2016-10-24",
                "وصل في أكتوبر 2016. = 2016-10",
                "وصل في أكتوبر عام 2016. = 2016-10",
                "وصل عام 1996. = 1996",
                "وصل في 1996. = 1996",
                "وصل في يناير 2009 وغادر في أكتوبر 2011. = 2009-01|2011-10",
                "وصل في الأول من أكتوبر 2016. = 2016-10-01",
                "وصل الاثنين الموافق 24 أكتوبر 2016. = 2016-10-24",
                "وصل اليوم الاثنين 24 أكتوبر 2016. = 2016-10-24",
                "وصل في ٢٤/١٠/٢٠١٦. = 2016-10-24",
                "وصل في ۲۴/۱۰/۲۰۱۶. = 2016-10-24",
                "مكث من يناير إلى أكتوبر 2016. = 2016-01/2016-10",
                "مكث حتى نهاية عام 2011. = ../2011",
                "وصل في عامي 2003 و2011. = 2003/2011",
                "وصل بين 2003 و2011. = 2003/2011",
                "وصل في صيف 2007. = 2007-22",
                "وصل في التسعينيات. = 199X",
                "وصل في 1 رمضان 1436 هـ. = 2015-06-18",
                "وصل في 1/9/1436. = 2015-06-18",
                "وصل في 1 رمضان 1436. = 2015-06-18",
                "وصل في رمضان 2015. = 2015-06-18/2015-07-16",
                "بدأ الموسم 1436هـ. = 2014-10-25/2015-10-13",
                "بدأ الموسم 1436/1437هـ. = 2014-10-25/2016-10-01",
                "وصل في مطلع أكتوبر 2016. = 2016-10"
            })
    void datesWithAYearLeanOnNothing(String text, String times) {
        check(text, Optional.empty(), times);
        check(text, Optional.of(LocalDate.of(2020, 1, 1)), times);
        assertThat(moments(text, Optional.of(LocalDate.of(2020, 1, 1)))).noneMatch(Mention.Moment::leansOnDate);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "وصل في 24 أكتوبر. = 2016-10-24",
                "وصل في 20 ديسمبر. = 2016-12-20",
                "وصل في 30 ديسمبر. = 2015-12-30",
                "وصل في يناير. = 2016-01",
                "وصل الاثنين. = 2016-10-24",
                "وصل الجمعة. = 2016-10-21",
                "وصل الجمعة الماضي. = 2016-10-21",
                "وصل الجمعة قبل الماضي. = 2016-10-14",
                "وصل يوم الجمعة. = 2016-10-21",
                "يصل الجمعة المقبل. = 2016-10-28",
                "وصل أمس. = 2016-10-25",
                "وصل أمس الجمعة. = 2016-10-21",
                "يصل غدا. = 2016-10-27",
                "يصل غدا الخميس. = 2016-10-27",
                "يصل غدا (الثلاثاء). = 2016-10-25",
                "وصل الشهر الماضي. = 2016-09",
                "يصل الشهر المقبل. = 2016-11",
                "وصل العام الماضي. = 2015",
                "وصل السنة الماضية. = 2015",
                "وصل الأسبوع الماضي. = 2016-10-16/2016-10-22",
                "وصل هذا الشهر. = 2016-10",
                "وصل قبل يومين. = 2016-10-24",
                "وصل قبل 3 أشهر. = 2016-07",
                "وصل قبل نحو عامين. = 2014~",
                "مكث منذ عامين. = 2014/2016-10-26",
                "مكث منذ الاثنين. = 2016-10-24/2016-10-26",
                "مكث في اليومين الماضيين. = 2016-10-24/2016-10-26",
                "وصل مساء أمس. = 2016-10-25",
                "وصل أمس (الثلاثاء). = 2016-10-25",
                "وصل ليل الاثنين الثلاثاء. = 2016-10-24/2016-10-25",
                "وصل في الأول من الشهر المقبل. = 2016-11-01",
                "وصل في عيد الفطر الماضي. = 2016-07-06",
                "وصل في مطلع العام. = 2016",
                "وصل هذا الصباح. = 2016-10-26"
            })
    void otherDatesLeanOnTheDayOfPublication(String text, String times) {
        Optional<LocalDate> published = Optional.of(LocalDate.of(2016, 10, 26));
        check(text, published, times);
        assertThat(moments(text, published)).allMatch(Mention.Moment::leansOnDate);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "وصل في 24 أكتوبر. = XXXX-10-24",
                "وصل في 29 فبراير. = XXXX-02-29",
                "وصل ليل 24 إلى 25 أكتوبر. = XXXX-10-24/XXXX-10-25",
                "وصل في أكتوبر. = XXXX-10",
                "وصل الاثنين. = ?",
                "وصل أمس. = ?",
                "وصل العام الماضي. = ?",
                "وصل الأسبوع الماضي. = ?",
                "وصل قبل يومين. = ?",
                "مكث منذ عامين. = ?",
                "مكث منذ أكتوبر. = XXXX-10/..",
                "مكث حتى أكتوبر. = ../XXXX-10"
            })
    void withoutADayOfPublicationWhatIsUnknownStaysUnknown(String text, String times) {
        check(text, Optional.empty(), times);
        assertThat(moments(text, Optional.empty())).noneMatch(Mention.Moment::leansOnDate);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "وصل في 31 فبراير 2009. = ?",
                "وصل في 29 فبراير 2009. = ?",
                "وصل في 10/24/2016. = ?",
                "وصل ليل 30 إلى 32 أكتوبر 2016. = ?",
                "وصل بين 25 و24 أكتوبر 2016. = ?",
                "وصل في ٣١/٠٤/٢٠١٥. = ?",
                "وصل في 24/10/9999. = ?",
                "وصل في 30 رمضان 1436 هـ. = ?"
            })
    void impossibleDatesAreWordsAndNoDates(String text, String times) {
        check(text, Optional.empty(), times);
    }

    @Test
    void anyDayIsNotToday() {
        Optional<LocalDate> published = Optional.of(LocalDate.of(2016, 10, 26));
        assertThat(moments("وصل يوم الاقتراع.", published)).isEmpty();
        assertThat(moments("مكث في يوم واحد.", published))
                .noneMatch(moment -> moment.time().isPresent());
    }

    @ParameterizedTest
    @CsvSource({"قتل 1996 جنديا.", "وصل في 1996 سيارة.", "قتل 24 جنديا.", "بلغ 1.5 كيلومتر.", "وصل 3000 في 4000."})
    void numbersAloneAreNoTimes(String text) {
        assertThat(moments(text, Optional.of(LocalDate.of(2016, 10, 26)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"وصل عام 99999.", "وصل في 31.", "رجل عمره 3 أعوام."})
    void whatIsNoTimeIsNotFound(String text) {
        assertThat(moments(text, Optional.of(LocalDate.of(2016, 10, 26)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "وصل مؤخرا. = vague",
                "وصل قبل أيام. = vague",
                "وصل قبل أكثر من شهر. = vague",
                "مكث لمدة شهر. = duration",
                "مكث 3 أيام. = duration",
                "يصل كل شهر. = frequency",
                "وصل بعد يومين من الهجوم. = offset"
            })
    void wordsThatFixNoDateHaveAKindAndNoTime(String text, String kind) {
        assertThat(moments(text, Optional.of(LocalDate.of(2016, 10, 26))))
                .singleElement()
                .satisfies(moment -> {
                    assertThat(moment.kind().word()).isEqualTo(kind);
                    assertThat(moment.time()).isEmpty();
                    assertThat(moment.anchor()).isEqualTo(Anchor.NONE);
                });
    }

    @Test
    void aLengthIsWrittenAsADuration() {
        assertThat(moments("مكث 3 أيام.", Optional.empty()))
                .extracting(Mention.Moment::length)
                .containsExactly(Optional.of("P3D"));
    }

    @Test
    void theLunarCalendarIsMarkedAsComputed() {
        assertThat(moments("وصل في 1 رمضان 1436 هـ.", Optional.empty()))
                .allMatch(Mention.Moment::computed)
                .extracting(Mention.Moment::kind)
                .containsExactly(MomentKind.HIJRI);
    }

    @Test
    void aTextThatTellsItsOwnDayAnchorsTheOthers() {
        String text = "وصل اليوم الاثنين 24 أكتوبر 2016 وغادر أمس.";
        assertThat(moments(text, Optional.empty()))
                .allMatch(moment -> moment.anchor() == Anchor.TEXT)
                .extracting(moment -> moment.time().orElseThrow().toString())
                .containsExactly("2016-10-24", "2016-10-23");
    }

    @Test
    void theSameMonthIsThatOfTheTimeBefore() {
        check("وصل في 24 أكتوبر 2011 وغادر الشهر نفسه.", Optional.empty(), "2011-10-24|2011-10");
    }

    @Test
    void aWeekdayOnItsOwnDayIsToday() {
        Optional<LocalDate> monday = Optional.of(LocalDate.of(2016, 10, 24));
        check("وصل الاثنين.", monday, "2016-10-24");
        check("وصل الاثنين الماضي.", monday, "2016-10-17");
    }

    @Test
    void aTwentyNinthOfFebruaryOutsideALeapYearStaysOpen() {
        check("وصل في 29 فبراير.", Optional.of(LocalDate.of(2019, 3, 5)), "?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "وصل الاثنين 24 تشرين الأول/أكتوبر 2016 إليهم. = الاثنين 24 تشرين الأول/أكتوبر 2016",
                "وصل أمس الجمعة إليهم. = أمس الجمعة",
                "وصل ليل 24 إلى 25 أكتوبر إليهم. = ليل 24 إلى 25 أكتوبر",
                "وصل العام الماضي إليهم. = العام الماضي"
            })
    void coverAllTheirWords(String text, String words) {
        assertThat(moments(text, Optional.empty()))
                .extracting(m -> m.span().of(text))
                .containsExactly(words);
    }

    private static void check(String text, Optional<LocalDate> published, String times) {
        assertThat(moments(text, published))
                .extracting(moment -> moment.time().map(Edtf::toString).orElse("?"))
                .containsExactly(times.split("\\|"));
    }

    private static List<Mention.Moment> moments(String text, Optional<LocalDate> published) {
        Article article = Tiny.article(text);
        return Tiny.mentioned(published.map(article::withDate).orElse(article)).all(Mention.Moment.class);
    }
}
