package org.isnad;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/// Texts such as nobody writes: words of news among all that Unicode has.
final class Texts {
    /// Vowel marks, tatweel, hamzas written apart: what may stand on any letter and changes no word.
    static final List<String> SIGNS = List.of("\u064e", "\u0651", "\u0670", "\u06e2", "\u0640", "\u0654", "\u0655");
    private static final List<String> WORDS =
            List.of(("هاجم وهاجموا سيهاجم هجوما شن قتل مصرعه انشق عن حركة الفجر الأخضر الحركة جبهة النهر وكالة النورس"
                            + " كريم الحدادي سالم نديم لسالم أركانيا مرسى الزان جيش مسلحون مسلحو جنديان المدنيين بقنبلة"
                            + " قال وقال أعلنت وأضاف نفت بحسب نقلا بيان بيانها عبر الهاتف مسؤول الناطق باسم ولم قتلى"
                            + " خمسة وعشرون آلاف عشرات أكثر من على الأقل في إلى بين أو إن أن أنه الذي هو هذه للفجر"
                            + " 12 1.500 ٢٤ 2016 / - أكتوبر تشرين الأول الاثنين أمس العام الماضي ا.ف.ب د. Green Dawn")
                    .split(" "));

    private Texts() {}

    /// Words, signs, controls, halves of characters, runs of one letter, in any order.
    static Arbitrary<String> any() {
        return pieces().list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    private static Arbitrary<String> runs() {
        return Combinators.combine(
                        Arbitraries.of("ب", "و", "ل", "ال", "\u064e", "\"", "«", "7", "1.", "ا.", ".", "(", "\n", "-"),
                        Arbitraries.integers().between(2, 300))
                .as(String::repeat);
    }

    private static Arbitrary<String> pieces() {
        Arbitrary<String> letters = Arbitraries.strings()
                .withCharRange('\u0620', '\u064a')
                .ofMinLength(1)
                .ofMaxLength(7);
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of(WORDS).map(word -> " " + word)),
                Tuple.of(2, letters.map(word -> " " + word)),
                Tuple.of(2, Arbitraries.of(SIGNS)),
                Tuple.of(1, runs()),
                Tuple.of(1, Arbitraries.of("&#34;", "&quot;", "&nbsp;", "&amp;", "&#1602;", "&#x60c;", "&#", "&x;")),
                Tuple.of(1, Arbitraries.of("\n1. ", " بي. سي", " 1205 م.", "...المزيد", "\nسمات ", "@", " ا.")),
                Tuple.of(
                        2, Arbitraries.of(" ", ".", "،", "؟", "!", ":", "…", "\n", "\n\n", "\r\n", "\u2028", "\u00a0")),
                Tuple.of(1, Arbitraries.of("\"", "«", "»", "“", "”", "„", "{", "}", "﴿", "﴾", "(", ")")),
                Tuple.of(
                        1,
                        Arbitraries.of("\u200e", "\u200f", "\u202b", "\u202c", "\u2067", "\u2069", "\u200d", "\ufeff")),
                Tuple.of(1, Arbitraries.of("😀", "❤\ufe0f", "\ud83d", "\ude00", "👨\u200d👩\u200d👧")),
                Tuple.of(1, Arbitraries.chars().range('\ufb50', '\ufeff').map(String::valueOf)),
                Tuple.of(1, Arbitraries.chars().range('\u0600', '\u06ff').map(String::valueOf)),
                Tuple.of(1, Arbitraries.chars().all().map(String::valueOf)));
    }
}
