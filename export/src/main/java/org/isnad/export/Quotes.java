package org.isnad.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Sentences of many articles, which wait on the disk until they are written, so that they take no memory.
final class Quotes implements Closeable {
    private record Place(long start, int length) {}

    private final FileChannel file;
    private final Map<String, Place> places = new HashMap<>();
    private long end;

    /// @param path a file for the time of work; it is gone when this is closed
    Quotes(Path path) throws IOException {
        file = FileChannel.open(
                path,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    /// Keeps the sentence of a statement.
    void put(String reference, String quote) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(quote.getBytes(StandardCharsets.UTF_8));
        Place place = new Place(end, bytes.remaining());
        while (bytes.hasRemaining()) {
            end += file.write(bytes, end);
        }
        places.put(reference, place);
    }

    /// The sentence that shows a statement.
    ///
    /// @throws UncheckedIOException if the disk does not give it back
    Optional<String> find(String reference) {
        return Optional.ofNullable(places.get(reference)).map(this::read);
    }

    private String read(Place place) {
        ByteBuffer bytes = ByteBuffer.allocate(place.length);
        try {
            while (bytes.hasRemaining() && file.read(bytes, place.start + bytes.position()) >= 0) {}
        } catch (IOException e) {
            throw new UncheckedIOException("a sentence cannot be read back from the disk", e);
        }
        return new String(bytes.array(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
