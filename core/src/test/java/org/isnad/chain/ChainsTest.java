package org.isnad.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.Tiny;
import org.isnad.desk.Isnad;
import org.isnad.lexicon.Channel;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;
import org.isnad.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In the tables a link is written as speaker, verb and stance; `←` leads from the nearest to the next.
class ChainsTest {
    private static final Isnad DESK = Isnad.reading(Tiny.LEXICON);

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "قال مسؤول إن المسلحين هاجموا القلعة. = مسؤول (قال, asserts)",
                "وقال كريم الحدادي إن المسلحين هاجموا القلعة. = كريم الحدادي (وقال, asserts)",
                "قال كريم الحدادي: هاجموا القلعة. = كريم الحدادي (قال, asserts)",
                "أعلنت حركة الفجر الأخضر أنها هاجمت القلعة. = حركة الفجر الأخضر (أعلنت, announces)",
                "نفت حركة الفجر الأخضر أن المسلحين هاجموا القلعة. = حركة الفجر الأخضر (نفت, denies)",
                "قال مسؤول كريم الحدادي إن المسلحين هاجموا القلعة. = كريم الحدادي (قال, asserts)",
                "هاجموا القلعة بحسب مسؤول. = مسؤول (بحسب, quotes)",
                "هاجموا القلعة، نقلا عن مسؤول. = مسؤول (نقلا, quotes)",
                "جاء في بيان حركة الفجر الأخضر أن المسلحين هاجموا القلعة. = حركة الفجر الأخضر (بيان, asserts)",
                "قال مسؤول إن الطريق مفتوح. وأضاف أن المسلحين هاجموا القلعة. = مسؤول (وأضاف, asserts)",
                "قال مسؤول إن الطريق مفتوح. وأضاف كريم الحدادي أن المسلحين هاجموا. = كريم الحدادي (وأضاف, asserts)",
                "قال مسؤول لوكالة النورس إن المسلحين هاجموا. = مسؤول (قال, asserts) ← وكالة النورس (-, quotes)"
            })
    void findsWhoSaysIt(String text, String chain) {
        assertThat(chain(assault(text))).isEqualTo(chain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "هاجم المسلحون القلعة.",
                "وأضاف أن المسلحين هاجموا القلعة.",
                "هاجموا القلعة. قال مسؤول إن الطريق مفتوح.",
                "قال مسؤول: «الطريق مفتوح». هاجموا القلعة."
            })
    void whatNobodyIsNamedForIsTheArticlesOwnVoice(String text) {
        assertThat(assault(text).sources()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "قال مسؤول عبر الهاتف إن المسلحين هاجموا القلعة. = TELEPHONE",
                "جاء في بيان حركة الفجر الأخضر أن المسلحين هاجموا القلعة. = STATEMENT"
            })
    void tellsTheWayInWhichItWasSaid(String text, Channel channel) {
        assertThat(assault(text).sources().getFirst().channel()).contains(channel);
    }

    @Test
    void aSpeakerWhoIsKnownHasAnId() {
        assertThat(assault("قالت وكالة النورس إن المسلحين هاجموا.").sources())
                .extracting(Link::actor)
                .containsExactly(Optional.of("seagull"));
    }

    @Test
    void aSpokesmanWithoutANameIsNamedWithWhomHeSpeaksFor() {
        assertThat(assault("قال الناطق باسم حركة الفجر الأخضر إن المسلحين هاجموا القلعة.")
                        .sources())
                .extracting(link -> link.name().text())
                .containsExactly("الناطق باسم حركة الفجر الأخضر");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "هاجم المسلحون القلعة. = ACTUAL",
                "قال مسؤول إن المسلحين هاجموا القلعة. = ACTUAL",
                "لم يهاجم المسلحون القلعة. = DENIED",
                "ولم يهاجموا القلعة. = DENIED",
                "لم يصل الوفد، هاجم المسلحون القلعة. = ACTUAL",
                "هاجموا القلعة ولم يصلوا. = ACTUAL",
                "نفى مسؤول أن المسلحين هاجموا القلعة. = DENIED",
                "سيهاجم المسلحون القلعة. = PLANNED",
                "من المحتمل أن يهاجموا القلعة. = POSSIBLE",
                "وصلت أنباء غير مؤكدة من القلعة إلى كريم هذا عن هجوم. = UNCONFIRMED"
            })
    void cuesSayHowItStands(String text, Status status) {
        assertThat(assault(text).status()).isEqualTo(status);
    }

    @Test
    void statementsAreNumberedInTheOrderOfTheText() {
        assertThat(DESK.code(Tiny.article("هاجموا القلعة. ثم هاجموا المرسى. أكد الخبر مصرع جندي."))
                        .statements())
                .extracting(Statement::id)
                .containsExactly("s1", "s2", "s3");
    }

    private static Statement assault(String text) {
        return DESK.code(Tiny.article(text)).statements().stream()
                .filter(statement -> statement.type() == StatementType.ASSAULT)
                .findFirst()
                .orElseThrow();
    }

    private static String chain(Statement statement) {
        List<String> links = statement.sources().stream()
                .map(link ->
                        link.name().text() + " (" + link.verb().map(Words::text).orElse("-") + ", "
                                + link.stance().word() + ")")
                .toList();
        return String.join(" ← ", links);
    }
}
