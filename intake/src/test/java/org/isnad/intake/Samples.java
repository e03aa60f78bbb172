package org.isnad.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// Articles and files for the tests.
final class Samples {
    static final String NEWS =
            "انفجار في ميناء الواحة\nقال متحدث باسم البلدية إن ثلاثة عمال أصيبوا في انفجار صغير في الميناء.";

    static final String PAGE_TITLE = "انفجار في الميناء";
    static final String PAGE_FIRST =
            "قال متحدث باسم بلدية الواحة إن ثلاثة عمال أصيبوا، بينهم اثنان في حال الخطر، في انفجار وقع مساء أمس في الميناء.";
    static final String PAGE_SECOND =
            "وأضاف أن الشرطة أغلقت الطريق إلى الميناء، وأن التحقيق في سبب الانفجار، وهو الثاني هذا العام، بدأ فور وقوعه.";

    private Samples() {}

    /// A page with an article among what pages have beside it.
    static String page(String head) {
        return "<html><head><title>" + PAGE_TITLE + "</title>" + head
                + "</head><body><nav><ul><li><a href='/'>الرئيسية</a>"
                + "</li><li><a href='/s'>رياضة</a></li></ul></nav><article><p>" + PAGE_FIRST
                + "</p><script>var x = 1;</script>"
                + "<p>" + PAGE_SECOND + "</p></article><aside><a href='/1'>الأكثر قراءة</a></aside>"
                + "<footer>جميع الحقوق محفوظة</footer></body></html>";
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    static String json(String id) {
        return "{\"id\": \"" + id + "\", \"text\": \"" + NEWS.replace("\n", "\\n") + "\"}";
    }

    static Path write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        return Files.write(file, bytes);
    }

    static Path write(Path file, String text) throws IOException {
        return write(file, utf8(text));
    }

    static List<Outcome> outcomes(Path... paths) {
        return outcomes(Settings.none(), paths);
    }

    static List<Outcome> outcomes(Settings settings, Path... paths) {
        try (Stream<Outcome> outcomes = Intake.of(settings).read(List.of(paths))) {
            return outcomes.toList();
        }
    }

    static Outcome.Read read(Path file) {
        return (Outcome.Read) outcomes(file).getFirst();
    }

    static Outcome.Rejected rejected(Path file) {
        return (Outcome.Rejected) outcomes(file).getFirst();
    }

    /// Ids of what was read and reasons of what was not, in order.
    static List<String> summary(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> switch (outcome) {
                    case Outcome.Read read -> read.article().id();
                    case Outcome.Unchanged unchanged -> "unchanged";
                    case Outcome.Rejected rejected -> rejected.reason().word();
                })
                .toList();
    }
}
