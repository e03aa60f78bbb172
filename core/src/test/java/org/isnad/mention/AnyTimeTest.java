package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.Tiny;
import org.isnad.text.Article;
import org.isnad.text.Edtf;

/// Whatever stands together, some time or none is made of it, and what is made is one that EDTF can write and read.
class AnyTimeTest {
    @Property
    void anyDigitsAndWordsOfTimeGiveTimesOrNone(@ForAll("times") String text, @ForAll boolean dated) {
        Article article = Tiny.article(text);
        Article read = dated ? article.withDate(LocalDate.of(2016, 2, 29)) : article;
        for (Mention.Moment moment : Tiny.mentioned(read).all(Mention.Moment.class)) {
            assertThat(moment.span().end()).isLessThanOrEqualTo(text.length());
            Optional<Edtf> again = moment.time().map(Edtf::toString).map(Edtf::parse);
            assertThat(again).isEqualTo(moment.time());
            assertThat(moment.anchor() == Anchor.NONE).isEqualTo(moment.time().isEmpty());
        }
    }

    @Provide
    Arbitrary<String> times() {
        Arbitrary<String> digits = Arbitraries.strings()
                .withChars("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳")
                .ofMinLength(1)
                .ofMaxLength(12);
        Arbitrary<String> words = Arbitraries.of(
                "/",
                "-",
                "(",
                ")",
                "،",
                "من",
                "إلى",
                "حتى",
                "منذ",
                "قبل",
                "بعد",
                "بين",
                "و",
                "عام",
                "عامي",
                "شهر",
                "أشهر",
                "يوم",
                "يومين",
                "الأسبوع",
                "الماضي",
                "المقبل",
                "هذا",
                "نفسه",
                "أمس",
                "غدا",
                "الاثنين",
                "الجمعة",
                "أكتوبر",
                "فبراير",
                "رمضان",
                "هـ",
                "عيد الفطر",
                "التسعينيات",
                "صيف",
                "ليل",
                "مطلع",
                "نحو",
                "أكثر من",
                "الأول",
                "كل",
                "الموافق",
                "لمدة",
                "مساء",
                "ثلاثة",
                "مئة",
                "ألف");
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(1, digits), net.jqwik.api.Tuple.of(3, words))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map((List<String> parts) -> String.join(" ", parts).replace(" / ", "/"));
    }
}
