package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/// Runs the lines of a file one after another in one Java machine, in the folder in which it was started, prints how
/// each
/// ended, and keeps in `told.txt` what they told on the side, by standard error.
final class OfflineShell {
    private static final String STOPPED = " …";
    private static final long WHILE = 8000;
    private static final URI DESK = URI.create("http://127.0.0.1:18080/api/overview");

    private OfflineShell() {}

    /// Runs them.
    ///
    /// @param args the file
    public static void main(String[] args) throws IOException, InterruptedException {
        Locale.setDefault(Locale.ROOT);
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            if (!line.startsWith("#")) {
                System.out.println(line.endsWith(STOPPED) ? stopped(line) : run(line));
            }
        }
        System.out.flush();
        // Threads of commands that do not end by themselves.
        Runtime.getRuntime().halt(0);
    }

    private static String run(String line) {
        Run run = Run.of(GuideShell.words(line).toArray());
        try {
            Files.writeString(Path.of("told.txt"), run.err(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return run.code() + " " + line
                + (run.code() == 0 ? "" : ": " + run.err().replace('\n', ' '));
    }

    private static String stopped(String line) throws InterruptedException {
        Thread thread =
                Thread.ofPlatform().daemon().start(() -> run(line.substring(0, line.length() - STOPPED.length())));
        long end = System.currentTimeMillis() + WHILE;
        while (System.currentTimeMillis() < end) {
            Thread.sleep(WHILE / 10);
            if (line.startsWith("serve")) {
                ask();
            }
        }
        boolean ran = thread.isAlive();
        thread.interrupt();
        return (ran ? 0 : 1) + " " + line;
    }

    /// The desk works while somebody looks at it.
    private static void ask() throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(DESK).build(), HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            // It has not begun to listen yet: it is asked again.
            return;
        }
    }
}
