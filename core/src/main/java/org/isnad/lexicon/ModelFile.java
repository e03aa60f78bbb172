package org.isnad.lexicon;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// The bytes of a model, unpacked and with their checksum compared. Serves one reading.
final class ModelFile {
    private static final int BUFFER = 1 << 16;

    private final byte[] bytes;
    private final ByteArrayInputStream left;
    private final DataInputStream data;

    /// @throws IOException if the file cannot be read, or its bytes are not those that were written
    ModelFile(InputStream in) throws IOException {
        try (GZIPInputStream packed = new GZIPInputStream(in, BUFFER)) {
            bytes = packed.readAllBytes();
        }
        left = new ByteArrayInputStream(bytes);
        data = new DataInputStream(left);
    }

    /// Whether the next number is the one that files of this kind begin with.
    boolean begins(long magic) throws IOException {
        return data.readLong() == magic;
    }

    String text() throws IOException {
        return data.readUTF();
    }

    float number() throws IOException {
        return data.readFloat();
    }

    /// So many numbers.
    float[] numbers(int count) throws IOException {
        float[] all = new float[count];
        for (int i = 0; i < count; i++) {
            all[i] = data.readFloat();
        }
        return all;
    }

    /// How many of something there are.
    int count(int most) throws IOException {
        int count = data.readInt();
        if (count < 0 || count > most) {
            throw new ZipException("a number of " + count + " where at most " + most + " can be");
        }
        return count;
    }

    /// So many texts as the next number says.
    List<String> texts(int most) throws IOException {
        int count = count(most);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(data.readUTF());
        }
        return all;
    }

    /// All that is left, which are so many rows as the next number says.
    ///
    /// @param width the bytes of a row
    Rows rows(int width) throws IOException {
        int count = count(Integer.MAX_VALUE);
        if ((long) count * width != left.available()) {
            throw count * (long) width > left.available()
                    ? new EOFException(count + " rows are wanted, not so many are there")
                    : new ZipException("more bytes than there are rows");
        }
        return new Rows(count, ByteBuffer.wrap(bytes, bytes.length - left.available(), left.available()));
    }

    /// Rows, one after another.
    record Rows(int count, ByteBuffer bytes) {}
}
