package org.isnad.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.intake.Intake;
import org.isnad.intake.Outcome;
import org.isnad.intake.Reason;
import org.isnad.intake.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeFileTest {
    private static final List<String> READ = List.of(
            "انفجار في ميناء الواحة صباح أمس",
            "قال المتحدث سليم الوادي إن 12 عاملا أصيبوا في الميناء",
            "وأضاف أن الشرطة وصلت إلى المدينة بعد ساعة من الانفجار");

    @TempDir
    private Path folder;

    @Test
    void theParagraphsOfADocumentAreThoseOfTheArticle() throws IOException {
        Outcome.Read read = (Outcome.Read) outcome("a.docx", Documents.docx(READ.toArray(String[]::new)));
        assertThat(read.article().text()).isEqualTo(String.join("\n", READ));
        assertThat(read.article().id()).isEqualTo("a");
    }

    @Test
    void lettersFromRightToLeftAreReadInTheirOrder() throws IOException {
        List<String> shown = READ.stream().map(OfficeFileTest::turned).toList();
        assertThat(words("a.pdf", Documents.pdf(shown))).isEqualTo(String.join(" ", READ));
    }

    @Test
    void lettersThatStandTheWrongWayRoundAreTurned() throws IOException {
        assertThat(words("a.pdf", Documents.pdf(READ))).isEqualTo(String.join(" ", READ));
    }

    @Test
    void lettersThatCameApartAreSaid() throws IOException {
        List<String> apart = READ.stream()
                .map(line -> String.join(" ", line.replace(" ", "").split("")))
                .toList();
        assertThat(rejected("a.pdf", Documents.pdf(apart)).reason()).isEqualTo(Reason.GARBLED);
    }

    @Test
    void aDocumentOfPicturesOnlyIsEmpty() throws IOException {
        assertThat(rejected("a.pdf", Documents.pdf(List.of())).sentence()).contains("have them recognised (OCR)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.docx"})
    void aDocumentThatBreaksOffIsSaid(String name) throws IOException {
        byte[] whole = name.equals("a.pdf") ? Documents.pdf(READ) : Documents.docx(READ.getFirst());
        Outcome outcome = outcome(name, Arrays.copyOf(whole, whole.length / 3));
        assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.docx"})
    void whatIsNoDocumentIsSaid(String name) throws IOException {
        assertThat(rejected(name, "plain words".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .reason())
                .isEqualTo(Reason.BROKEN);
    }

    private String words(String name, byte[] bytes) throws IOException {
        return ((Outcome.Read) outcome(name, bytes))
                .article()
                .text()
                .replaceAll("\\s+", " ")
                .strip();
    }

    private Outcome.Rejected rejected(String name, byte[] bytes) throws IOException {
        return (Outcome.Rejected) outcome(name, bytes);
    }

    private Outcome outcome(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        try (Stream<Outcome> outcomes = Intake.of(Settings.none()).read(List.of(file))) {
            return outcomes.findFirst().orElseThrow();
        }
    }

    /// A line as it is shown, from left to right: numbers keep their order.
    private static String turned(String line) {
        return new StringBuilder(line).reverse().toString().replace("21", "12");
    }
}
