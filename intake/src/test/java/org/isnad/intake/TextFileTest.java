package org.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.intake.Samples.NEWS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.isnad.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> encodings() throws IOException {
        return Stream.of(
                Arguments.of("UTF-8", Samples.utf8(NEWS)),
                Arguments.of("UTF-8 with a mark", marked(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF)),
                Arguments.of("UTF-16LE", NEWS.getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-16BE", NEWS.getBytes(StandardCharsets.UTF_16BE)),
                Arguments.of("UTF-16LE with a mark", marked(StandardCharsets.UTF_16LE, 0xFF, 0xFE)),
                Arguments.of("UTF-16BE with a mark", marked(StandardCharsets.UTF_16BE, 0xFE, 0xFF)),
                Arguments.of("windows-1256", NEWS.getBytes(Charset.forName("windows-1256"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void everyEncodingGivesTheSameText(String encoding, byte[] bytes) throws IOException {
        Path file = Samples.write(folder.resolve("a.txt"), bytes);
        assertThat(Samples.read(file).article().text()).isEqualTo(NEWS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void theOriginalIsKeptByteForByte(String encoding, byte[] bytes) throws IOException {
        Outcome.Read read = Samples.read(Samples.write(folder.resolve("a.txt"), bytes));
        assertThat(read.original()).isEqualTo(bytes);
        assertThat(read.article().sha256()).isEqualTo(Sha256.of(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.txt", "report.TXT", "report.txt.gz"})
    void theIdIsTheNameWithoutEndings(String name) throws IOException {
        byte[] bytes = name.endsWith(".gz") ? Samples.gzip(Samples.utf8(NEWS)) : Samples.utf8(NEWS);
        Path file = Samples.write(folder.resolve(name), bytes);
        assertThat(Samples.read(file).article().id()).isEqualTo("report");
    }

    @Test
    void theDigestOfACompressedFileIsThatOfItsContent() throws IOException {
        Path file = Samples.write(folder.resolve("a.txt.gz"), Samples.gzip(Samples.utf8(NEWS)));
        assertThat(Samples.read(file).article().sha256()).isEqualTo(Sha256.of(NEWS));
    }

    @Test
    void lineEndsStayAsTheyWere() throws IOException {
        String windows = NEWS.replace("\n", "\r\n");
        assertThat(Samples.read(Samples.write(folder.resolve("a.txt"), windows))
                        .article()
                        .text())
                .isEqualTo(windows);
    }

    @Test
    void aLoneSurrogateInUtf16StaysWhereItIs() throws IOException {
        String text = NEWS + "\uD83D";
        byte[] bytes = new byte[text.length() * 2];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) text.charAt(i);
            bytes[2 * i + 1] = (byte) (text.charAt(i) >> 8);
        }
        assertThat(Samples.read(Samples.write(folder.resolve("a.txt"), bytes))
                        .article()
                        .text())
                .isEqualTo(text);
    }

    private static byte[] marked(Charset charset, int... mark) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int b : mark) {
            out.write(b);
        }
        out.write(NEWS.getBytes(charset));
        return out.toByteArray();
    }
}
