package org.isnad.web;

import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.web.access.Refusal;

/// Files that came through the browser, in a folder of their own that only this user reads. Of their names only the
/// last part counts.
///
/// @param folder holds them
record Uploads(Path folder) {
    private static final int LONGEST = 200;

    static Uploads begin() {
        try {
            return new Uploads(Files.createTempDirectory("isnad-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Keeps a file; of two with one name the second gets a number.
    ///
    /// @throws Refusal if it has no name that a file can have
    void keep(UploadedFile file) {
        try (InputStream in = file.content()) {
            keep(file.filename(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(String name, String content) {
        try {
            keep(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(String given, InputStream content) throws IOException {
        String name = name(given);
        Path place = IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> folder.resolve(i == 1 ? name : i + "-" + name))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
        Files.copy(content, place);
    }

    private static String name(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        if (name.startsWith(".") || name.isBlank() || !isPossible(name)) {
            throw Refusal.wrong("a file needs a name of at most " + LONGEST
                    + " bytes that does not begin with a dot: give it another");
        }
        return name;
    }

    private static boolean isPossible(String name) {
        try {
            return name.getBytes(StandardCharsets.UTF_8).length <= LONGEST
                    && Optional.ofNullable(Path.of(name).getFileName()).isPresent();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /// Removes them, when nobody will read them.
    void remove() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            // The system clears its folder of temporary files by itself.
            return;
        }
    }
}
