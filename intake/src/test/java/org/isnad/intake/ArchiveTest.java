package org.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    private static final byte[] NEWS = Samples.utf8(Samples.NEWS);

    @TempDir
    private Path folder;

    @Test
    void everyFileOfAnArchiveIsRead() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("2016/", new byte[0]);
        files.put("2016/a.txt", NEWS);
        files.put("b.jsonl.gz", Samples.gzip(Samples.utf8(Samples.json("b1") + "\n" + Samples.json("b2"))));
        files.put("c.html", Samples.utf8(Samples.page("")));
        files.put(".hidden.txt", NEWS);
        files.put("__MACOSX/a.txt", NEWS);
        files.put("d.csv", Samples.utf8("id,text\nd," + Samples.PAGE_FIRST));
        List<Outcome> outcomes = Samples.outcomes(zip("news.zip", files));
        assertThat(Samples.summary(outcomes)).containsExactly("a", "b1", "b2", "c", "d");
        assertThat(outcomes.get(1).where()).isEqualTo(folder.resolve("news.zip") + "!b.jsonl.gz:1");
    }

    @Test
    void archivesInArchivesAreReadUpToThree() throws IOException {
        byte[] one = zipped(Map.of("a.txt", NEWS));
        byte[] three = zipped(Map.of("3.zip", zipped(Map.of("2.zip", one))));
        assertThat(summary(three)).containsExactly("a");
        assertThat(summary(zipped(Map.of("4.zip", three)))).containsExactly("too-large");
    }

    @Test
    void aFileOfAnotherKindIsKeptWithItsDigestAndTheRestGoesOn() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.mp3", new byte[] {1, 2, 3});
        files.put("b.txt", NEWS);
        List<Outcome> outcomes = Samples.outcomes(zip("news.zip", files));
        assertThat(Samples.summary(outcomes)).containsExactly("unknown-format", "b");
        assertThat(((Outcome.Rejected) outcomes.getFirst()).sha256()).contains(Sha256.of(new byte[] {1, 2, 3}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../a.txt", "/etc/a.txt", "b/../../a.txt", "..\\a.txt", "C:\\a.txt"})
    void aNameThatLeadsOutOfTheArchiveIsSaid(String name) throws IOException {
        Outcome.Rejected rejected = Samples.rejected(zip("news.zip", Map.of(name, NEWS)));
        assertThat(rejected.sentence()).contains("leads out of its archive");
        assertThat(rejected.sha256()).contains(Sha256.of(NEWS));
    }

    @Test
    void namesInOldEncodingsAreRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("windows-1256"))) {
            zip.putNextEntry(new ZipEntry("ميناء.txt"));
            zip.write(NEWS);
        }
        assertThat(summary(out.toByteArray())).containsExactly("ميناء");
    }

    @Test
    void anArchiveThatBreaksOffGivesWhatIsWhole() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.txt", NEWS);
        files.put("b.txt", NEWS);
        byte[] whole = zipped(files);
        assertThat(summary(Arrays.copyOf(whole, whole.length / 2)))
                .startsWith("a")
                .endsWith("broken");
    }

    @Test
    void whatIsNoArchiveIsSaid() throws IOException {
        assertThat(Samples.rejected(Samples.write(folder.resolve("a.zip"), NEWS))
                        .sentence())
                .contains("is no ZIP archive, or one without files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bomb.txt.gz", "bomb.jsonl.gz", "bomb.zip"})
    void whatSwellsWithoutEndIsStopped(String name) throws IOException {
        Path bomb = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(bomb)) {
            boolean zip = name.endsWith(".zip");
            OutputStream out = zip ? new ZipOutputStream(file) : new GZIPOutputStream(file);
            if (out instanceof ZipOutputStream entries) {
                entries.putNextEntry(new ZipEntry("a.jsonl"));
            }
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                out.write(zeros);
            }
            out.close();
        }
        assertThat(Samples.rejected(bomb).sentence()).contains("swells to more than 200 times its size");
    }

    @ParameterizedTest
    @ValueSource(strings = {"news.warc", "news.warc.gz"})
    void pagesOfAWebArchiveAreReadAndPicturesPassedOver(String name) throws IOException {
        byte[] warc = warc(
                response("https://waha.example/1", "200 OK", "text/html; charset=utf-8", Samples.page("")),
                response("https://waha.example/a.png", "200 OK", "image/png", "x"),
                response("https://waha.example/2", "301 Moved", "text/html", "moved"),
                response(
                        "https://waha.example/rss",
                        "200 OK",
                        "application/rss+xml",
                        "<rss><channel><item><title>" + Samples.PAGE_FIRST + "</title></item></channel></rss>"));
        Path file = Samples.write(folder.resolve(name), name.endsWith(".gz") ? Samples.gzip(warc) : warc);
        List<Outcome> outcomes = Samples.outcomes(file);
        assertThat(Samples.summary(outcomes)).containsExactly("https://waha.example/1", "https://waha.example/rss-1");
        assertThat(outcomes.getFirst().where()).isEqualTo(file + "!https://waha.example/1");
    }

    @Test
    void recordsThatAreCompressedEachAreAllRead() throws IOException {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        for (int i = 0; i < 3; i++) {
            members.write(
                    Samples.gzip(warc(response("https://waha.example/" + i, "200 OK", "text/html", Samples.page("")))));
        }
        assertThat(Samples.outcomes(Samples.write(folder.resolve("news.warc.gz"), members.toByteArray())))
                .hasSize(3);
    }

    @Test
    void aWebArchiveThatBreaksOffGivesWhatIsWhole() throws IOException {
        byte[] whole = warc(
                response("https://waha.example/1", "200 OK", "text/html", Samples.page("")),
                response("https://waha.example/2", "200 OK", "text/html", Samples.page("")));
        Path file = Samples.write(folder.resolve("a.warc"), Arrays.copyOf(whole, whole.length * 3 / 5));
        assertThat(Samples.summary(Samples.outcomes(file)))
                .startsWith("https://waha.example/1")
                .endsWith("broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "WARC/1.0\r\n"})
    void whatIsNoWebArchiveIsRejected(String content) throws IOException {
        assertThat(Samples.outcomes(Samples.write(folder.resolve("a.warc"), content)))
                .singleElement()
                .isInstanceOf(Outcome.Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "json", "jsonl", "csv", "html", "xml", "zip", "warc", "gz"})
    void standardInputIsKnownByItsBeginning(String kind) throws IOException {
        byte[] bytes = switch (kind) {
            case "json" -> Samples.utf8("{\n  \"text\": \"" + Samples.PAGE_FIRST + "\"\n}\n");
            case "jsonl" -> Samples.utf8(Samples.json("a") + "\n");
            case "csv" -> Samples.utf8("body\n" + Samples.PAGE_FIRST);
            case "html" -> Samples.utf8("<!DOCTYPE html>" + Samples.page(""));
            case "xml" ->
                Samples.utf8("<?xml version='1.0'?><rss><channel><item><title>" + Samples.PAGE_FIRST
                        + "</title></item></channel></rss>");
            case "zip" -> zipped(Map.of("a.txt", NEWS));
            case "warc" -> warc(response("https://waha.example/1", "200 OK", "text/html", Samples.page("")));
            case "gz" -> Samples.gzip(Samples.utf8(Samples.json("a") + "\n"));
            default -> NEWS;
        };
        Settings settings =
                kind.equals("csv") ? Settings.none().withColumns(Columns.parse("text=body")) : Settings.none();
        assertThat(input(settings, bytes)).singleElement().isInstanceOf(Outcome.Read.class);
    }

    @Test
    void compressedLinesFromAPipeAreReadToTheLastMember() throws IOException {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        for (int i = 0; i < 3; i++) {
            members.write(Samples.gzip(Samples.utf8(Samples.json("n" + i) + "\n")));
        }
        assertThat(Samples.summary(input(Settings.none(), members.toByteArray())))
                .containsExactly("n0", "n1", "n2");
    }

    private static List<Outcome> input(Settings settings, byte[] bytes) {
        InputStream pipe = new java.io.ByteArrayInputStream(bytes) {
            @Override
            public synchronized int available() {
                return 0;
            }
        };
        try (var outcomes = Intake.of(settings, pipe).from(List.of(Place.parse("-")))) {
            return outcomes.toList();
        }
    }

    private List<String> summary(byte[] zip) throws IOException {
        return Samples.summary(Samples.outcomes(Samples.write(folder.resolve("news.zip"), zip)));
    }

    private Path zip(String name, Map<String, byte[]> files) throws IOException {
        return Samples.write(folder.resolve(name), zipped(files));
    }

    private static byte[] zipped(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static String response(String address, String status, String type, String body) {
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: "
                + Samples.utf8(body).length + "\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
                + "WARC-Date: 2016-10-25T10:00:00Z\r\nWARC-Target-URI: " + address
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + Samples.utf8(http).length
                + "\r\n\r\n" + http + "\r\n\r\n";
    }

    private static byte[] warc(String... records) {
        return String.join("", records).getBytes(StandardCharsets.UTF_8);
    }
}
