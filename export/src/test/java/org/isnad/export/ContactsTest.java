package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {
    @ParameterizedTest
    @CsvSource({
        "اقرأ https://news.example.org/a?b=1 الآن, اقرأ hxxps://news·example·org/a?b=1 الآن",
        "على HTTP://EXAMPLE.ORG فقط, على HxxP://EXAMPLE·ORG فقط",
        "في www.example.net., في www·example·net·",
        "موقع example.com/page هنا, موقع example·com/page هنا",
        "اكتب إلى a.b@example.com اليوم, اكتب إلى ███████████████ اليوم",
        "اتصل على +963 11 222 3344 مساء, اتصل على +███ ██ ███ ████ مساء",
        "الرقم 0096300012345 مغلق, الرقم █████████████ مغلق",
        "الرقم ٠٠٩٦٣٠٠٠١٢٣٤٥ مغلق, الرقم █████████████ مغلق",
        "هاتف: 44556 للعائلة, هاتف: █████ للعائلة",
        "يسكن شارع النهر رقم 12 في رند, يسكن شارع النهر رقم ██ في رند"
    })
    void whatLeadsToPeopleIsMadeHarmless(String text, String safe) {
        assertThat(Contacts.defanged(text)).isEqualTo(safe).hasSameSizeAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قتل 61 شخصا في 24-10-2016",
                "بين 2015-2016 و 2019",
                "بلغت الخسائر 12500000 دولار",
                "أطلقوا 107 صواريخ على شارع الميناء",
                "الاجتماع رقم 1325 في 31/10/2000",
                "بنسبة 12.5 في المئة",
                "ارتفع العدد إلى 1,200,000 نازح"
            })
    void otherNumbersStay(String text) {
        assertThat(Contacts.defanged(text)).isEqualTo(text);
    }

    @Test
    void aTextWithoutAnyIsTheSame() {
        String text = "قال الناطق إن المدينة هادئة.";
        assertThat(Contacts.defanged(text)).isSameAs(text);
    }
}
