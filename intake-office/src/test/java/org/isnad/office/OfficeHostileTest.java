package org.isnad.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.isnad.intake.Intake;
import org.isnad.intake.Outcome;
import org.isnad.intake.Reason;
import org.isnad.intake.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Documents made to do harm, in the gigabyte of memory that the tests have. The file behind each is read.
class OfficeHostileTest {
    private static final int MEGABYTE = 1 << 20;
    private static final String NEWS = "قال متحدث باسم البلدية إن ثلاثة عمال أصيبوا في الميناء.";

    @TempDir
    private Path folder;

    @Test
    @Timeout(120)
    void aPdfThatSwellsIsRejected() throws IOException {
        byte[] swollen = packed(1500);
        String page = "<< /Length " + swollen.length + " /Filter /FlateDecode >>\nstream\n"
                + new String(swollen, StandardCharsets.ISO_8859_1) + "\nendstream";
        assertThat(reason("bomb.pdf", Documents.pdfOf(page, List.of()))).isIn(Reason.TOO_LARGE, Reason.EMPTY);
    }

    /// Forms that show each other twice: the last is shown two to the thirtieth times, and nothing is ever written.
    @Test
    @Timeout(200)
    void aPdfThatTakesForEverIsGivenUp() throws IOException {
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            forms.add("<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X " + (i + 6)
                    + " 0 R >> >> /Length 11 >>\nstream\n/X Do /X Do\nendstream");
        }
        forms.add("<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 1 >>\nstream\n \nendstream");
        String page = "<< /Length 5 >>\nstream\n/X Do\nendstream";
        assertThat(reason("slow.pdf", Documents.pdfOf(page, forms))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    @Timeout(120)
    void aDocxThatSwellsIsRejected() throws IOException {
        byte[] paragraph = ("<w:p><w:r><w:t>" + NEWS + "</w:t></w:r></w:p>").getBytes(StandardCharsets.UTF_8);
        assertThat(reason("bomb.docx", docx("", paragraph, 20_000_000 / paragraph.length)))
                .isIn(Reason.TOO_LARGE, Reason.BROKEN);
    }

    @Test
    @Timeout(120)
    void entitiesOfADocxDoNotGrow() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"" + NEWS + "\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        byte[] laugh = "<w:p><w:r><w:t>&a9;</w:t></w:r></w:p>".getBytes(StandardCharsets.UTF_8);
        assertThat(reason("laughs.docx", docx(laughs + "]>", laugh, 1))).isIn(Reason.BROKEN, Reason.EMPTY);
    }

    /// So many megabytes of blanks: one is packed, and its packed bytes are repeated.
    private static byte[] packed(int megabytes) {
        byte[] blanks = " ".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
        byte[] buffer = new byte[MEGABYTE];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(blanks);
            out.write(buffer, 0, deflater.deflate(buffer, 0, MEGABYTE, Deflater.FULL_FLUSH));
            deflater.setInput(blanks);
            int length = deflater.deflate(buffer, 0, MEGABYTE, Deflater.FULL_FLUSH);
            for (int i = 1; i < megabytes; i++) {
                out.write(buffer, 0, length);
            }
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    /// A sound document whose text is replaced.
    private static byte[] docx(String prologue, byte[] paragraph, int times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream whole = new ZipInputStream(new java.io.ByteArrayInputStream(Documents.docx(NEWS)));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = whole.getNextEntry(); entry != null; entry = whole.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("word/document.xml")) {
                    zip.write(("<?xml version=\"1.0\"?>" + prologue
                                    + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>")
                            .getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < times; i++) {
                        zip.write(paragraph);
                    }
                    zip.write("</w:body></w:document>".getBytes(StandardCharsets.UTF_8));
                } else {
                    whole.transferTo(zip);
                }
            }
        }
        return out.toByteArray();
    }

    private Reason reason(String name, byte[] bytes) throws IOException {
        Path bad = Files.write(folder.resolve(name), bytes);
        Path good = Files.write(folder.resolve("z.docx"), Documents.docx(NEWS));
        try (Stream<Outcome> outcomes = Intake.of(Settings.none()).read(List.of(bad, good))) {
            List<Outcome> all = outcomes.toList();
            assertThat(all.getLast()).isInstanceOf(Outcome.Read.class);
            assertThat(((Outcome.Rejected) all.getFirst()).sentence()).startsWith(bad + " ");
            return ((Outcome.Rejected) all.getFirst()).reason();
        }
    }
}
