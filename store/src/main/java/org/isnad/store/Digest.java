package org.isnad.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.isnad.text.Sha256;
import org.jspecify.annotations.Nullable;

/// The SHA-256 of a row. Each value comes with its kind and length, so that no two rows look alike.
final class Digest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private Digest() {}

    /// @param values strings, whole numbers, bytes, nulls
    static String of(@Nullable Object... values) {
        Digest digest = new Digest();
        for (Object value : values) {
            digest.add(value);
        }
        return Sha256.of(digest.bytes.toByteArray());
    }

    private void add(@Nullable Object value) {
        switch (value) {
            case null -> add('-', new byte[0]);
            case String text -> add('s', text.getBytes(StandardCharsets.UTF_8));
            case byte[] raw -> add('b', raw);
            case Number number -> add('n', Long.toString(number.longValue()).getBytes(StandardCharsets.UTF_8));
            default -> throw new IllegalArgumentException("no value of a row: " + value.getClass());
        }
    }

    private void add(char kind, byte[] value) {
        bytes.write(kind);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value.length).array());
        bytes.writeBytes(value);
    }
}
