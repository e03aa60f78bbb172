package org.isnad.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells what bytes without a name are, by how they begin.
final class Sniff {
    /// The bytes at which it looks.
    static final int LOOK = 4096;

    private static final Pattern FEED = Pattern.compile("<(?:rss|feed|rdf:rdf)[\\s>]");
    private static final Pattern OPEN_OBJECT = Pattern.compile("\\{\\h*\\R");
    private static final Pattern PAGE = Pattern.compile("<(?:!doctype html|html|head|body)[\\s>]");

    private Sniff() {}

    /// Whether the bytes are compressed by gzip.
    static boolean isGzipped(byte[] head) {
        return head.length > 1 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    }

    /// The ending that a file with these bytes would have; `txt` if nothing tells more.
    static String ending(byte[] head) {
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        if (bytes.startsWith("PK\3\4")) {
            return bytes.contains("[Content_Types].xml") || bytes.contains("word/") ? "docx" : "zip";
        }
        if (bytes.startsWith("%PDF-")) {
            return "pdf";
        }
        if (bytes.startsWith("WARC/")) {
            return "warc";
        }
        return ofText(text(head).strip());
    }

    private static String ofText(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("{")) {
            // An object that begins a new line inside is one article; otherwise one stands on each line.
            return OPEN_OBJECT.matcher(text).lookingAt() ? "json" : "jsonl";
        }
        if (!lower.startsWith("<")) {
            return "txt";
        }
        return FEED.matcher(lower).find() ? "xml" : PAGE.matcher(lower).find() ? "html" : "txt";
    }

    private static String text(byte[] head) {
        Layout layout = Layout.of(head);
        ByteBuffer bytes = ByteBuffer.wrap(head, layout.mark(), head.length - layout.mark());
        Optional<String> wide = layout.units()
                .map(order -> bytes.slice().order(order).asCharBuffer().toString());
        return wide.orElseGet(() -> StandardCharsets.UTF_8.decode(bytes).toString());
    }
}
