package org.isnad.cli;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/// Runs lines of the guide one after another in one Java machine, in the folder in which it was started: what
/// `./isnad` is in them runs here, other programs in a shell. A line comes in, a line of JSON goes out.
final class GuideShell {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final Pattern REDIRECT = Pattern.compile("(.+?)\\s+>\\s?(\\S+)");
    private static final Pattern ECHO = Pattern.compile("echo '([^']*)'");
    private static final Pattern EXCERPT = Pattern.compile("json (\\S+)");

    private GuideShell() {}

    /// Answers each line of standard input.
    public static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.ROOT);
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        InputStream standard = System.in;
        BufferedReader lines = new BufferedReader(new InputStreamReader(standard, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            answers.println(JSON.writeValueAsString(run(line)));
        }
    }

    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3));
        }
        return words;
    }

    private static Run run(String line) {
        Matcher redirect = REDIRECT.matcher(line);
        String piped = redirect.matches() ? redirect.group(1) : line;
        Run last = new Run(0, "", "");
        for (String stage : piped.split(" \\| ", -1)) {
            last = stage(stage, last);
        }
        if (redirect.matches()) {
            write(Path.of(redirect.group(2)), last.out());
        }
        return last;
    }

    private static Run stage(String stage, Run before) {
        Matcher echo = ECHO.matcher(stage);
        if (echo.matches()) {
            return new Run(0, echo.group(1) + "\n", "");
        }
        Matcher excerpt = EXCERPT.matcher(stage);
        if (excerpt.matches()) {
            return new Run(before.code(), JsonExcerpt.of(before.out(), excerpt.group(1)), before.err());
        }
        System.setIn(new ByteArrayInputStream(before.out().getBytes(StandardCharsets.UTF_8)));
        List<String> words = words(stage);
        return words.getFirst().equals("./isnad")
                ? Run.of(words.subList(1, words.size()).toArray())
                : other(stage, before.out());
    }

    private static Run other(String stage, String input) {
        try {
            Process process = new ProcessBuilder("/bin/sh", "-c", stage).start();
            try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
                in.write(input);
            }
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
