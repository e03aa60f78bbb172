package org.isnad.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// A small file beside a store that says which process writes it. It is for people: what keeps writers apart is
/// the lock of the database, so a note that is missing or was left by a killed process does no harm.
final class WriterNote {
    private final Path file;
    private final String who;
    private boolean written;

    WriterNote(Path store, String who) {
        file = store.resolveSibling(store.getFileName() + "-writer");
        this.who = who;
    }

    void write() {
        long process = ProcessHandle.current().pid();
        String since = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        try {
            Files.writeString(file, process + "\n" + who + ", process " + process + ", since " + since + "\n");
            written = true;
        } catch (IOException e) {
            // A store that can be written in a folder that cannot: others wait without being told for whom.
            written = false;
        }
    }

    void remove() {
        try {
            if (written
                    && Files.readString(file).startsWith(ProcessHandle.current().pid() + "\n")) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            written = false;
        }
    }

    /// Who writes: the command, its process and since when. Empty if no living process says so.
    Optional<String> find() {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return lines.size() == 2 && lines.getFirst().matches("[0-9]{1,18}") && isAlive(lines.getFirst())
                    ? Optional.of(lines.get(1))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isAlive(String process) {
        return ProcessHandle.of(Long.parseLong(process)).isPresent();
    }
}
