package org.isnad.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Documents for the tests.
final class Documents {
    private Documents() {}

    static byte[] docx(String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    /// A PDF of one page that shows each line's characters from left to right in the order given.
    static byte[] pdf(List<String> lines) {
        List<Integer> letters =
                lines.stream().flatMap(line -> line.chars().boxed()).distinct().toList();
        StringBuilder page = new StringBuilder("BT /F1 12 Tf 1 0 0 1 50 760 Tm 16 TL\n");
        for (String line : lines) {
            page.append('<')
                    .append(line.chars()
                            .mapToObj(c -> "%04X".formatted(letters.indexOf(c) + 1))
                            .collect(Collectors.joining()))
                    .append("> Tj T*\n");
        }
        return assembled(List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1200 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                stream(page.append("ET").toString()),
                "<< /Type /Font /Subtype /Type0 /BaseFont /Waha /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>",
                "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Waha /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity)"
                        + " /Supplement 0 >> /DW 500 /FontDescriptor 8 0 R >>",
                stream(letterMap(letters)),
                "<< /Type /FontDescriptor /FontName /Waha /Flags 4 /FontBBox [0 0 500 700] /ItalicAngle 0 /Ascent 700"
                        + " /Descent -200 /CapHeight 700 /StemV 80 >>"));
    }

    /// A PDF of one page.
    ///
    /// @param page the object with what the page shows; `/X` names the first form
    /// @param forms further objects, the first of which has the number 5
    static byte[] pdfOf(String page, List<String> forms) {
        List<String> objects = new ArrayList<>(List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R"
                        + " /Resources << /XObject << /X 5 0 R >> >> >>",
                page));
        objects.addAll(forms);
        return assembled(objects);
    }

    private static String letterMap(List<Integer> letters) {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap"
                + " /CMapName /Waha def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        for (int i = 0; i < letters.size(); i++) {
            map.append("1 beginbfchar <%04X> <%04X> endbfchar\n".formatted(i + 1, letters.get(i)));
        }
        return map.append("endcmap CMapName currentdict /CMap defineresource pop end end")
                .toString();
    }

    private static String stream(String content) {
        return "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream";
    }

    private static byte[] assembled(List<String> objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(pdf.length());
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(offset -> pdf.append("%010d 00000 n \n".formatted(offset)));
        pdf.append("trailer << /Size ")
                .append(objects.size() + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
