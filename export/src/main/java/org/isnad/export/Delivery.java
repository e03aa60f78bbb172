package org.isnad.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Puts finished files in their place.
final class Delivery {
    private Delivery() {}

    /// Takes away what a former run left under a name that is only for work.
    static void clear(Path part) throws IOException {
        if (Files.isDirectory(part)) {
            for (Path file : files(part)) {
                Files.delete(file);
            }
        }
        Files.deleteIfExists(part);
    }

    /// Moves a file, or the files of a folder into another; files of the same names there are replaced.
    ///
    /// @return where they stand now
    static List<Path> move(Path part, Path out) throws IOException {
        if (!Files.isDirectory(part)) {
            return List.of(Files.move(part, out, StandardCopyOption.REPLACE_EXISTING));
        }
        Files.createDirectories(out);
        List<Path> moved = new ArrayList<>();
        for (Path file : files(part)) {
            moved.add(Files.move(file, out.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING));
        }
        Files.delete(part);
        return moved;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
