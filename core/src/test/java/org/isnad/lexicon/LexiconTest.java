package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.Tiny;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {
    @Test
    void anEntryOfTheSameKindAndIdReplacesTheOneBefore() {
        Lexicon lexicon = Lexicon.empty()
                .with("bundled.lex", people("gunmen", "مسلح") + people("guards", "حارس"))
                .with("mine.lex", people("gunmen", "مدجج"));
        assertThat(nouns(lexicon)).containsExactly(List.of("مدجج"), List.of("حارس"));
    }

    @Test
    void entriesOfOtherKindsMayShareAnId() {
        Lexicon lexicon = Lexicon.empty()
                .with("mine.lex", people("guards", "حارس") + "generic guards\n  noun حرس\n  refers force" + examples());
        assertThat(lexicon.all(Entry.class)).hasSize(2);
    }

    @Test
    void twiceInOneFileIsASlip() {
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> Lexicon.empty().with("mine.lex", people("a", "حارس") + people("a", "مسلح")))
                .withMessage("mine.lex:7: people a stands twice, first on line 1");
    }

    @Test
    void entriesKnowWhereTheyAreWritten() {
        Entry entry = Lexicon.empty()
                .with("mine.lex", "# nobody\n\n" + people("guards", "حارس"))
                .all(Entry.class)
                .getFirst();
        assertThat(entry.head()).hasToString("people guards");
        assertThat(entry.head().file()).isEqualTo("mine.lex");
        assertThat(entry.head().line()).isEqualTo(3);
    }

    @Test
    void examplesKeepWhatStandsInBrackets() {
        Example example = Example.yes("mine.lex", 1, "فر [الحارس] ليلا");
        assertThat(example.match().orElseThrow().of(example.text())).isEqualTo("الحارس");
        assertThat(example).hasToString("فر [الحارس] ليلا");
    }

    @Test
    void aByteOrderMarkTabsAndWindowsLineEndsDoNoHarm() {
        String windows =
                "\ufeff" + people("guards", "حارس").replace("\n  ", "\r\n\t").replace(" حارس", "\tحارس");
        assertThat(nouns(Lexicon.empty().with("mine.lex", windows))).containsExactly(List.of("حارس"));
    }

    @Test
    void theVersionChangesWithEveryEntryAndModel() {
        Lexicon one = Lexicon.empty().with("mine.lex", people("guards", "حارس"));
        Lexicon other = Lexicon.empty().with("mine.lex", people("guards", "حراس"));
        Lexicon modelled = one.with("names", LinearModel.of("v1", List.of("O"), Map.of()));
        assertThat(List.of(Lexicon.empty().version(), one.version(), other.version(), modelled.version()))
                .doesNotHaveDuplicates()
                .allMatch(version -> version.matches("[0-9a-f]{12}"));
    }

    @Test
    void theVersionIsThatOfTheContentAndNotOfTheFileName() {
        String content = people("guards", "حارس");
        assertThat(Lexicon.empty().with("mine.lex", content).version())
                .isEqualTo(Lexicon.empty().with("yours.lex", content).version());
    }

    @Test
    void aModelNobodyTrainedKnowsNothing() {
        assertThat(Tiny.LEXICON.model("weather").knows()).isFalse();
        assertThat(Tiny.LEXICON.model("weather").scores(new Features())).isEmpty();
    }

    @Test
    void aFolderIsReadInTheOrderOfItsNames(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.lex"), people("guards", "حراس"));
        Files.writeString(folder.resolve("a.lex"), people("guards", "حارس"));
        Files.writeString(folder.resolve("notes.txt"), "not for the lexicon");
        assertThat(nouns(Lexicon.empty().with(folder))).containsExactly(List.of("حراس"));
    }

    @Test
    void aFileInAnotherEncodingIsRefusedByName(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("old.lex");
        Files.writeString(file, people("guards", "حارس"), Charset.forName("windows-1256"));
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> Lexicon.empty().with(folder))
                .withMessage(file + ":1: is not UTF-8: save it as UTF-8");
    }

    @Test
    void aMissingFolderIsTheDisksFault(@TempDir Path folder) {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Lexicon.empty().with(folder.resolve("nowhere")))
                .withMessageContaining("cannot read the lexicon folder");
    }

    private static List<List<String>> nouns(Lexicon lexicon) {
        return lexicon.all(Entry.People.class).stream().map(Entry.People::nouns).toList();
    }

    private static String people(String id, String noun) {
        return "people " + id + "\n  noun " + noun + "\n  class force" + examples();
    }

    private static String examples() {
        return "\n  yes [نص] هنا\n  no سطر\n\n";
    }
}
