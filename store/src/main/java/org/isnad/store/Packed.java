package org.isnad.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/// Bytes and texts packed, byte for byte and code unit for code unit.
final class Packed {
    private static final int WINDOW = 1 << 15;
    private static final int BUFFER = 1 << 13;

    /// The first byte of a gzip; a zlib stream begins with another.
    private static final byte GZIP = 0x1f;

    private Packed() {}

    static byte[] pack(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return packed.toByteArray();
    }

    /// A text beside the bytes that it was read from, most of which it repeats: a zlib stream that has these as
    /// its dictionary where they fit into the window of zlib. In UTF-8; a text that has none, for its lone
    /// surrogates, is a gzip of UTF-16BE, as all texts once were.
    static byte[] pack(String text, byte[] original) {
        byte[] written = text.getBytes(StandardCharsets.UTF_8);
        if (!new String(written, StandardCharsets.UTF_8).equals(text)) {
            ByteBuffer units = ByteBuffer.allocate(text.length() * Character.BYTES);
            units.asCharBuffer().put(text);
            return pack(units.array());
        }
        Deflater deflater = new Deflater();
        try {
            if (original.length <= WINDOW) {
                deflater.setDictionary(original);
            }
            deflater.setInput(written);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /// What is looked at only if it is needed.
    interface Original {
        byte[] bytes() throws IOException;
    }

    /// @throws IOException if `packed` is no gzip
    static byte[] unpack(byte[] packed) throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        }
    }

    /// The text that was packed beside these bytes.
    ///
    /// @throws IOException if `packed` is no such thing, or the bytes are others
    static String unpackText(byte[] packed, Original original) throws IOException {
        if (packed.length > 0 && packed[0] == GZIP) {
            return ByteBuffer.wrap(unpack(packed)).asCharBuffer().toString();
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                written.write(buffer, 0, read);
                if (read == 0 && inflater.needsDictionary()) {
                    inflater.setDictionary(original.bytes());
                } else if (read == 0 && !inflater.finished()) {
                    throw new ZipException("the packed text ends too soon");
                }
            }
            return written.toString(StandardCharsets.UTF_8);
        } catch (DataFormatException | IllegalArgumentException e) {
            throw new IOException("no packed text: " + e.getMessage(), e);
        } finally {
            inflater.end();
        }
    }
}
