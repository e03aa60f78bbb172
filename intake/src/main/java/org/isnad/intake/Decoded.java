package org.isnad.intake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The characters of a page or feed. What its bytes look like goes before what it says of its encoding, which is
/// often wrong.
///
/// @param text the characters; U+FFFD where bytes were none
/// @param charset gives the same bytes for these characters again, where nothing is flawed
/// @param flawed whether some bytes were no characters
record Decoded(String text, Charset charset, boolean flawed) {
    /// Where pages and feeds say their encoding: within this many bytes.
    private static final int HEAD = 4096;

    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final List<String> USUAL = List.of("windows-1256", "ISO-8859-6");

    /// Below this share of Arabic among the letters beyond ASCII, an old encoding is another one.
    private static final double MOSTLY = 0.8;

    /// @param mediaType what a server says, such as `text/html; charset=windows-1256`
    /// @throws Unfit if the bytes are in no encoding known
    static Decoded of(byte[] bytes, Optional<String> mediaType) throws Unfit {
        Layout layout = Layout.of(bytes);
        if (layout.units().isPresent()) {
            Charset units = layout.bigEndian() ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            return new Decoded(Text.of(bytes), units, false);
        }
        Utf8 utf8 = Utf8.of(java.nio.ByteBuffer.wrap(bytes));
        if (layout.mark() > 0 || utf8.flaw().isEmpty() || utf8.isMostlyValid()) {
            String text = new String(bytes, layout.mark(), bytes.length - layout.mark(), StandardCharsets.UTF_8);
            return new Decoded(text, StandardCharsets.UTF_8, utf8.flaw().isPresent());
        }
        return old(bytes, mediaType);
    }

    private static Decoded old(byte[] bytes, Optional<String> mediaType) throws Unfit {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return Stream.concat(
                        Stream.concat(mediaType.stream(), Stream.of(head)).flatMap(Decoded::declared), USUAL.stream())
                .flatMap(Decoded::charset)
                .map(charset -> new Decoded(new String(bytes, charset), charset, false))
                .filter(decoded -> Script.shareBeyondAscii(decoded.text) >= MOSTLY)
                .findFirst()
                .orElseThrow(() -> new Unfit(
                        Reason.NOT_TEXT,
                        "is in no encoding of Arabic that is known: save it as UTF-8, or leave it out"));
    }

    private static Stream<String> declared(String where) {
        Matcher m = DECLARED.matcher(where);
        return m.find() ? Stream.of(m.group(1)) : Stream.empty();
    }

    /// Old encodings only, in which every byte stands for itself: so a part can be given back byte for byte.
    private static Stream<Charset> charset(String name) {
        try {
            return Charset.isSupported(name)
                    ? Stream.of(Charset.forName(name))
                            .filter(each -> each.newEncoder().maxBytesPerChar() == 1)
                    : Stream.empty();
        } catch (IllegalCharsetNameException | UnsupportedOperationException e) {
            return Stream.empty();
        }
    }
}
