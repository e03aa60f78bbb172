package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.desk.Isnad;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.Entry.Remark.Means;
import org.isnad.lexicon.PeopleClass;
import org.isnad.mention.Mention;
import org.isnad.statement.Figures;
import org.isnad.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How many people a sentence counts, and what happens to them.
class PeopleCountedTest {
    private static final Isnad ISNAD = Isnad.reading(ArabicLexicon.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "أدى القصف إلى مقتل 21 وإصابة 36 في رند. = 21 killed, 36 wounded",
                "لقي 22 شخصا حتفهم وجرح أكثر من 50 في انفجار. = 22 killed, 51–… wounded",
                "أعلن الجيش أن 43 مسلحا قتلوا خلال العملية. = 43 killed",
                "أصيب تسعة تجار وقتل حارسان في السوق. = 9 wounded, 2 killed",
                "خطف المسلحون ثلاثة مهندسين ثم قتلوا أحدهم. = 3 abducted, 1 killed",
                "اعتقلت الشرطة 14 شابا بعد المظاهرة. = 14 arrested",
                "أوقف الجيش عشرين رجلا قرب الحدود. = 20 arrested",
                "نزح نحو 12 ألف شخص من القرى. = 12000 displaced",
                "لا يزال ستة بحارة مفقودين منذ العاصفة. = 6 missing",
                "نشرت الدولة ثلاثة آلاف جندي على الحدود. = 3000 fighters",
                "ارتفع عدد القتلى في الانفجار إلى 67. = 67 killed"
            })
    void withWhatHappensToThem(String sentence, String counts) {
        assertThat(counts(sentence)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "قتل ما لا يقل عن 12 شخصا. = 12–… killed",
                "قتل مالايقل عن 12 شخصا. = 12–… killed",
                "قتل ثلاثة أشخاص وجرح خمسة على الأقل. = 3 killed, 5–… wounded",
                "قتل زهاء ثلاثين مسلحا. = 30 killed",
                "قتل بين 10 و15 مسلحا. = 10–15 killed",
                "قتل 10 إلى 15 مسلحا. = 10–15 killed",
                "وصل ما بين 10 و15 ألف جندي. = 10000–15000 fighters",
                "قتل عشرات الجنود. = 10–99 killed",
                "قتل بضعة جنود. = 3–9 killed",
                "نزح 1.5 مليون شخص. = 1500000 displaced",
                "وصل 4 آلاف و100 جندي. = 4100 fighters",
                "وصل مئتا ألف جندي. = 200000 fighters",
                "قتل أقل من عشرة جنود. = …–9 killed",
                "قتل جنديان على الأقل في رند. = 2–… killed",
                "قتل أكثر من جنديين في رند. = 3–… killed"
            })
    void withTheBoundsOfTheSpeaker(String sentence, String counts) {
        assertThat(counts(sentence)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "أدى الهجوم إلى مقتل وإصابة 20 جنديا. = …–20 killed+wounded",
                "سقط 20 شخصا بين قتيل وجريح. = …–20 killed+wounded",
                "سقط عشرات القتلى والجرحى. = 10–99 killed+wounded",
                "لقي أربعة جنود مصرعهم وأصيب آخر. = 4 killed"
            })
    void oneNumberCanCountTwoFates(String sentence, String counts) {
        assertThat(counts(sentence)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "قتل جنديان في الكمين. = 2 killed",
                "أدى الكمين إلى مقتل جنديين وإصابة امرأتين. = 2 killed, 2 wounded",
                "قتل حارسان اثنان في الكمين. = 2 killed",
                "أدى الكمين إلى مقتل مدنيين. = ''",
                "استقبل الرئيس طالباني الوفد. = ''"
            })
    void aDualIsTwoAndAPluralNone(String sentence, String counts) {
        assertThat(counts(sentence)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "قتل في غارة نفذتها طائرات سيلانية أمس سبعة جنود. = 7 killed",
                "قتل في غارة نفذت أمس سبعة جنود. = ''"
            })
    void aVerbThatOnlyDescribesANounEndsNoClause(String sentence, String counts) {
        assertThat(counts(sentence).replace("7 fighters", "")).isEqualTo(counts);
    }

    @Test
    void oneMoreIsJoinedToThoseCounted() {
        assertThat(unnumbered("قتل سبعة جنود سيلانيين وطفل في رند.")).containsExactly("وطفل");
        assertThat(unnumbered("قتل سبعة جنود، وقال مزارع إنهم عادوا.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "قتل 12 جنديا وخمسة مدنيين. = 17",
                "قتل 17 شخصا، 12 جنديا وخمسة مدنيين. = 17",
                "قتل سبعة جنود وطفل. = 8",
                "قتل عشرة رعاة بينهم ثلاثة أطفال. = 10"
            })
    void partsAreAddedUpUnlessTheirSumIsToldToo(String sentence, String killed) {
        Figures figures = new Figures(ISNAD.mentioned(Article.of("a1", sentence)));
        assertThat(figures.sums(figures.near(0)).get(CountCategory.KILLED)).hasToString(killed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قتل الجندي قبل ثلاثة أيام.",
                "أصابت القذائف خمسة منازل.",
                "دفعت الأسرة ألف دينار لإطلاق الأسير.",
                "قتل القائد في عام 2009.",
                "قتل القائد في مقر اللواء 55.",
                "قتل عدد من الجنود.",
                "ارتفع عدد القتلى عشرين في المئة."
            })
    void otherNumbersCountNobody(String sentence) {
        assertThat(counts(sentence)).isEmpty();
    }

    @Test
    void wordsBesideANumberSayWhatItIsPartOfAndWhetherItMayChange() {
        List<Mention.Quantity> found = quantities("قتل حتى الآن عشرة رعاة بينهم ثلاثة أطفال وامرأتان.");
        assertThat(found.get(0).remarks()).containsExactly(Means.SO_FAR);
        assertThat(found.get(1).remarks()).containsExactly(Means.PART);
        assertThat(found.get(2).remarks()).containsExactly(Means.PART);
        assertThat(found.get(1).whose()).containsExactly(PeopleClass.CHILDREN);
        assertThat(quantities("ارتفعت حصيلة القتلى إلى أربعين.").getFirst().remarks())
                .contains(Means.RISING, Means.TOTAL);
        assertThat(quantities("قتل سبعة حراس بينهم منفذ الهجوم.").getFirst().remarks())
                .contains(Means.WITH_ATTACKER);
    }

    @Test
    void moreThanAnyoneCanCountHasAnAnswer() {
        assertThat(counts("قتل " + "9".repeat(40) + " شخصا.")).isEqualTo("2147483647–… killed");
        assertThat(counts("قتل أكثر من " + "9".repeat(40) + " شخصا.")).isEqualTo("2147483647–… killed");
        assertThat(counts("قتل مليار مليار مليار شخص.")).endsWith("killed");
        assertThat(counts("قتل أقل من 0 شخص.")).isEqualTo("…–0 killed");
    }

    private static List<Mention.Quantity> quantities(String sentence) {
        return ISNAD.mentioned(Article.of("a1", sentence)).all(Mention.Quantity.class);
    }

    private static List<String> unnumbered(String sentence) {
        return ISNAD.mentioned(Article.of("a1", sentence)).unnumbered().stream()
                .map(one -> one.span().of(sentence))
                .toList();
    }

    private static String counts(String sentence) {
        return quantities(sentence).stream()
                .filter(quantity -> !quantity.fates().isEmpty())
                .map(quantity -> quantity.bounds() + " "
                        + quantity.fates().stream().map(fate -> fate.word()).collect(Collectors.joining("+")))
                .collect(Collectors.joining(", "));
    }
}
