package org.isnad.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/// Bytes looked at as UTF-8.
///
/// @param bytes what was looked at
/// @param text the text up to the first flaw
/// @param flaw the first byte, from 1, that cannot stand where it stands
record Utf8(ByteBuffer bytes, String text, OptionalInt flaw) {
    static Utf8 of(ByteBuffer bytes) {
        ByteBuffer in = bytes.slice();
        CharBuffer out = CharBuffer.allocate(in.remaining());
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        return new Utf8(
                bytes,
                out.flip().toString(),
                result.isError() ? OptionalInt.of(in.position() + 1) : OptionalInt.empty());
    }

    /// Whether most bytes beyond ASCII belong to sequences of UTF-8: then it is UTF-8 with a flaw, and read as
    /// windows-1256 it would be words without sense.
    boolean isMostlyValid() {
        int valid = 0;
        int invalid = 0;
        int at = bytes.position();
        while (at < bytes.limit()) {
            int length = sequence(at);
            if (length > 1) {
                valid += length;
            } else if (bytes.get(at) < 0) {
                invalid++;
            }
            at += Math.max(1, length);
        }
        return valid > invalid;
    }

    /// The length of the sequence that begins at `at`; 0 where none does.
    private int sequence(int at) {
        int length = announced(bytes.get(at) & 0xFF);
        if (at + length > bytes.limit()) {
            return 0;
        }
        for (int i = at + 1; i < at + length; i++) {
            if ((bytes.get(i) & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static int announced(int lead) {
        if (lead < 0x80) {
            return 1;
        }
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }
}
