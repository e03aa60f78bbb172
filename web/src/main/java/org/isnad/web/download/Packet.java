package org.isnad.web.download;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.export.Exported;

/// An export as one file to download: the ZIP of what was written, with its loss report and its provenance.
///
/// @param name of the file
/// @param exported what is in it
/// @param file the ZIP, in the folder of temporary files
public record Packet(String name, Exported exported, Path file) {
    /// Packs a folder and removes it.
    static Packet of(String name, Exported exported, Path folder) throws IOException {
        Path file = Files.createTempFile("isnad-", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Path part : files(folder)) {
                zip.putNextEntry(
                        new ZipEntry(folder.relativize(part).toString().replace(java.io.File.separatorChar, '/')));
                Files.copy(part, zip);
            }
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return new Packet(name, exported, file);
    }

    /// The bytes; the file is gone when they are read.
    public InputStream bytes() {
        try {
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /// Removes a folder with all that is in it.
    static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
