package org.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RejectionTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> badFiles() {
        byte[] news = Samples.utf8(Samples.NEWS);
        byte[] flawed = news.clone();
        flawed[21] = (byte) 0xFF;
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        byte[] gzipped = Samples.gzip(news);
        return Stream.of(
                Arguments.of("a.txt", new byte[0], Reason.EMPTY, "is empty"),
                Arguments.of("a.txt", Samples.utf8(" \r\n\t"), Reason.EMPTY, "is empty"),
                Arguments.of("a.json", new byte[0], Reason.EMPTY, "is empty"),
                Arguments.of("a.txt", noise, Reason.NOT_TEXT, "is no text in UTF-8"),
                Arguments.of("a.txt", Samples.utf8(Samples.NEWS + "\0"), Reason.NOT_TEXT, "holds NUL"),
                Arguments.of("a.json", Samples.utf8("{\"text\": \"قال\\u0000\"}"), Reason.NOT_TEXT, "holds NUL"),
                Arguments.of("a.txt", latin1("Le ministère a été visité à l'été"), Reason.NOT_TEXT, "windows-1256"),
                Arguments.of("a.txt", flawed, Reason.BROKEN, "is UTF-8 with a flaw at byte 21"),
                Arguments.of("a.txt", odd(), Reason.BROKEN, "in the middle of a UTF-16 character"),
                Arguments.of("a.txt", new byte[2_000_001], Reason.TOO_LARGE, "is larger than 2 MB"),
                Arguments.of("a.txt.gz", news, Reason.BROKEN, "is no sound gzip file"),
                Arguments.of("a.txt.gz", new byte[0], Reason.BROKEN, "breaks off inside its compressed data"),
                Arguments.of(
                        "a.txt.gz", Arrays.copyOf(gzipped, 40), Reason.BROKEN, "breaks off inside its compressed data"),
                Arguments.of("a.jsonl.gz", news, Reason.BROKEN, "is no sound gzip file"),
                Arguments.of("a.pdf", news, Reason.UNKNOWN_FORMAT, "optional module intake-office"),
                Arguments.of("a.mp3", news, Reason.UNKNOWN_FORMAT, "name it .txt, .json"),
                Arguments.of("txt", news, Reason.UNKNOWN_FORMAT, "name it .txt, .json"));
    }

    @ParameterizedTest(name = "{0} {2}: {3}")
    @MethodSource("badFiles")
    void aBadFileIsRejectedWithOneSentence(String name, byte[] bytes, Reason reason, String sentence)
            throws IOException {
        Path file = Samples.write(folder.resolve(name), bytes);
        Outcome.Rejected rejected = Samples.rejected(file);
        assertThat(rejected.reason()).isEqualTo(reason);
        assertThat(rejected.sentence()).startsWith(file + " ").contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "Persian, 'رئیس شهرداری گفت که این بندر از دیروز بسته شده است و کارگران باید برای کار به شهر دیگر بروند.'",
        "Persian, 'اين بندر از ديروز بسته شده است و كارگران نيز گفتند كه تا فردا كار نمي كنند.'",
        "Urdu, 'شہر کے ترجمان نے کہا ہے کہ بندرگاہ کل سے بند ہے اور تین مزدور زخمی ہوئے ہیں۔'",
        "Pashto, 'د ښار ویاند وویل چې بندر له پرون راهیسې تړل شوی دی او درې کارګران ټپیان شوي دي.'",
        "Kurdish, 'وتەبێژی شارەکە گوتی کە بەندەرەکە لە دوێنێوە داخراوە و سێ کرێکار بریندار بوون.'",
    })
    void languagesOfTheSameScriptAreNamed(String language, String text) throws IOException {
        Outcome.Rejected rejected = Samples.rejected(Samples.write(folder.resolve("a.txt"), text));
        assertThat(rejected.reason()).isEqualTo(Reason.NOT_ARABIC);
        assertThat(rejected.sentence()).contains("is in " + language + ", not Arabic");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The harbour has been closed since yesterday, said الواحة TV.", "12 345", "Порт закрыт"})
    void otherScriptsAreNotArabic(String text) throws IOException {
        assertThat(Samples.rejected(Samples.write(folder.resolve("a.txt"), text))
                        .sentence())
                .contains("is not in Arabic script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قتل ثلاثة",
                "قالت قناة «چاد» إن پرويز گيلاني زار الميناء مع وفد من الشركة",
                "ميناء الواحة بالصور\nWorkers at the harbour of al-Waha on the first day after the fire, in a picture of the town",
                "قُتِلَ ثَلاثَةُ عُمّالٍ في المِينَاء",
                "ﻗﺎﻝ ﻣﺘﺤﺪﺙ ﺇﻥ ﺍﻟﻤﻴﻨﺎء ﻣﻐﻠﻖ",
            })
    void arabicStaysArabic(String text) throws IOException {
        assertThat(Samples.read(Samples.write(folder.resolve("a.txt"), text))
                        .article()
                        .text())
                .isEqualTo(text);
    }

    @Test
    void theDigestIsThatOfTheBytes() throws IOException {
        Path file = Samples.write(folder.resolve("a.txt"), "not Arabic");
        assertThat(Samples.rejected(file).sha256()).contains(Sha256.of("not Arabic"));
    }

    @Test
    void aMissingFileIsSaid() {
        assertThat(Samples.rejected(folder.resolve("none.txt")).sentence()).contains("does not exist");
    }

    @Test
    void aDeviceIsNotRead() {
        assertThat(Samples.rejected(Path.of("/dev/zero")).sentence()).contains("is a device");
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] odd() {
        byte[] whole = Samples.NEWS.getBytes(Charset.forName("UTF-16LE"));
        return Arrays.copyOf(whole, whole.length - 1);
    }
}
