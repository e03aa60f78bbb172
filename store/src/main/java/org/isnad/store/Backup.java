package org.isnad.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file that appears under its name only when it is complete and on the disk.
final class Backup {
    private final Path file;
    private final Path part;

    /// @throws StoreException if there is such a file already, or no such folder
    Backup(Path file) {
        this.file = file;
        part = file.resolveSibling(file.getFileName() + ".part");
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new StoreException(file + " cannot be created, there is no folder " + folder + ": create it");
        }
        if (Files.exists(file)) {
            throw new StoreException(file + " exists: name another file for the backup");
        }
        remove(part);
    }

    /// Where it is written meanwhile.
    Path part() {
        return part;
    }

    /// Gives it its name.
    void complete() {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StoreException(file + " cannot be written (" + e.getMessage() + "): look after the disk", e);
        }
    }

    /// Removes what was written of it.
    void abandon() {
        for (String ending : new String[] {"", "-wal", "-shm", "-writer"}) {
            remove(part.resolveSibling(part.getFileName() + ending));
        }
    }

    private static void remove(Path left) {
        try {
            Files.deleteIfExists(left);
        } catch (IOException e) {
            throw new StoreException(left + " is left from a backup and cannot be removed: remove it", e);
        }
    }
}
