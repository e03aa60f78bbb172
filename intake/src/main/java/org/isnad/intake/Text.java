package org.isnad.intake;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;

/// From bytes to text: UTF-8 and UTF-16, with or without a byte order mark, and windows-1256, recognised by what
/// the bytes look like.
final class Text {
    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

    /// Below this share of Arabic among the letters beyond ASCII, bytes are in some other old encoding.
    private static final double MOSTLY = 0.8;

    /// Above this share of control characters there is no text.
    private static final double MOST_CONTROLS = 0.05;

    private Text() {}

    /// The text of a whole file, without its byte order mark.
    ///
    /// @throws Unfit if its bytes are no text
    static String of(byte[] bytes) throws Unfit {
        Layout layout = Layout.of(bytes);
        return of(ByteBuffer.wrap(bytes, layout.mark(), bytes.length - layout.mark()), layout);
    }

    /// The text of bytes that stand inside a file of that layout.
    ///
    /// @throws Unfit if they are no text
    static String of(ByteBuffer bytes, Layout layout) throws Unfit {
        return checked(layout.units().isPresent() ? utf16(bytes, layout) : narrow(bytes, layout));
    }

    /// `text`, unless it holds what no text holds.
    ///
    /// @throws Unfit if there are NULs in it, or many other control characters
    static String checked(String text) throws Unfit {
        if (text.indexOf('\0') >= 0) {
            throw new Unfit(Reason.NOT_TEXT, "is not text, it holds NUL characters: leave it out");
        }
        if (text.chars().filter(Text::isControl).count() > text.length() * MOST_CONTROLS) {
            throw new Unfit(Reason.NOT_TEXT, "is not text, it is full of control characters: leave it out");
        }
        return text;
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && !Character.isWhitespace(c);
    }

    /// Every two bytes a code unit: a lone surrogate stays what it is.
    private static String utf16(ByteBuffer bytes, Layout layout) throws Unfit {
        if (bytes.remaining() % 2 != 0) {
            throw new Unfit(
                    Reason.BROKEN, "ends in the middle of a UTF-16 character: get a whole copy, or save it as UTF-8");
        }
        return bytes.slice().order(layout.units().orElseThrow()).asCharBuffer().toString();
    }

    private static String narrow(ByteBuffer bytes, Layout layout) throws Unfit {
        Utf8 utf8 = Utf8.of(bytes);
        if (utf8.flaw().isEmpty()) {
            return utf8.text();
        }
        if (layout.mark() > 0 || utf8.isMostlyValid()) {
            throw new Unfit(
                    Reason.BROKEN,
                    "is UTF-8 with a flaw at byte " + utf8.flaw().getAsInt()
                            + ": get a whole copy, or save it as UTF-8 again");
        }
        String text = WINDOWS_1256.decode(bytes.slice()).toString();
        if (Script.shareBeyondAscii(text) < MOSTLY) {
            throw new Unfit(
                    Reason.NOT_TEXT,
                    "is no text in UTF-8, UTF-16 or windows-1256: save it as UTF-8 if it is text, or leave it out");
        }
        return text;
    }
}
