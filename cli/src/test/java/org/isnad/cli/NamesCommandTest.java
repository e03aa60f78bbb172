package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesCommandTest {
    @TempDir
    Path folder;

    @Test
    void marksPersonsOrganisationsAndPlaces() throws IOException {
        Run run = names("قال الرئيس الفرنسي فرنسوا هولاند في باريس إن الأمم المتحدة ستجتمع .".replace(' ', '\n'));
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .contains("فرنسوا\tB-PER", "هولاند\tI-PER", "باريس\tB-LOC", "الأمم\tB-ORG", "المتحدة\tI-ORG", ".\tO");
    }

    @Test
    void keepsEachTokenAndEachBlankLineAsItIs() throws IOException {
        List<String> lines = List.of(
                "أ.ف.ب", "«أحمد", "،", "", "", "١٢٣%", "abc-1", "\u200fو", "ـ", "\u064e", "\ud83d\ude00", "a,b", "");
        Run run = names(String.join("\n", lines) + "\n");
        assertThat(run.out().split("\n", -1)).hasSize(lines.size() + 1);
        assertThat(run.out().lines().map(line -> line.split("\t", -1)[0])).isEqualTo(lines);
    }

    @Test
    void passesOverFurtherColumns() throws IOException {
        assertThat(names("\ufeffفي\tO\nبغداد B-LOC x\r\n").out()).isEqualTo("في\tO\nبغداد\tB-LOC\n");
    }

    @Test
    void anEmptyFileGivesNothing() throws IOException {
        assertThat(names("").out()).isEmpty();
    }

    @Test
    void aFileThatIsNotUtf8IsToldSo() throws IOException {
        Path file = folder.resolve("tokens.txt");
        Files.write(file, new byte[] {(byte) 0xc7, (byte) 0xe1, '\n'});
        Run run = Run.of("names", "--tokens", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).endsWith("tokens.txt is not UTF-8: save it as UTF-8\n");
    }

    @Test
    void aMissingFileIsToldSo() {
        Run run = Run.of("names", "--tokens", folder.resolve("none.txt"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("none.txt does not exist");
    }

    private Run names(String tokens) throws IOException {
        return Run.of("names", "--tokens", Files.writeString(folder.resolve("tokens.txt"), tokens));
    }
}
