package org.isnad.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `isnad serve` in a process of its own, and the memory that it takes.
final class ServedDesk implements AutoCloseable {
    private static final Pattern AFTER = Pattern.compile("\\d+M->(\\d+)M\\(\\d+M\\)");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private final Process process;
    private final Path collections;
    private final String address;

    /// @param heap at most, as Java takes it: `4g`
    ServedDesk(Path store, String heap, Path folder) throws IOException {
        collections = folder.resolve("collections.log");
        process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx" + heap,
                        "-Xlog:gc:file=" + collections,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.isnad.cli.Main",
                        "serve",
                        "--port",
                        "0",
                        "--db",
                        store.toString())
                .redirectError(folder.resolve("desk.err").toFile())
                .start();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        String line = lines.readLine();
        if (line == null) {
            throw new IllegalStateException("the desk did not start: " + Files.readString(folder.resolve("desk.err")));
        }
        address = line.substring(line.lastIndexOf(' ') + 1).strip();
    }

    /// Where it is, ending in `/`.
    String address() {
        return address;
    }

    /// Whether it still runs.
    boolean isAlive() {
        return process.isAlive();
    }

    /// Megabytes of memory that the process takes; zero where the system does not tell.
    long resident() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        Matcher found = RESIDENT.matcher(Files.readString(status));
        return found.find() ? Long.parseLong(found.group(1)) / 1000 : 0;
    }

    /// Megabytes of the heap that were left after each collection so far.
    List<Long> afterCollections() throws IOException {
        List<Long> all = new ArrayList<>();
        if (Files.exists(collections)) {
            Matcher found = AFTER.matcher(Files.readString(collections));
            while (found.find()) {
                all.add(Long.parseLong(found.group(1)));
            }
        }
        return all;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
