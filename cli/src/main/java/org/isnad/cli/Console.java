package org.isnad.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// Where a command writes to.
///
/// @param out what was asked for; UTF-8 whatever the locale
/// @param err what the user should know beside it
/// @param width the columns of the terminal
/// @param colours whether `out` is a terminal that shows colours
/// @param watched whether somebody watches `err` on a terminal
record Console(PrintWriter out, PrintWriter err, int width, boolean colours, boolean watched) {
    private static final int USUAL_WIDTH = 120;
    private static final int LEAST_WIDTH = 60;

    /// The console of this process. What only a shell knows comes from the launcher as system properties:
    /// `isnad.terminal` names the streams that are terminals (`out`, `err`), `isnad.columns` the width.
    static Console of(PrintStream out, PrintStream err, Map<String, String> environment) {
        String terminals = System.getProperty("isnad.terminal", "");
        boolean noColour = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        int width = number(System.getProperty("isnad.columns", ""))
                .or(() -> number(environment.getOrDefault("COLUMNS", "")))
                .orElse(USUAL_WIDTH);
        return new Console(
                utf8(out),
                utf8(err),
                Math.max(LEAST_WIDTH, width),
                terminals.contains("out") && !noColour,
                terminals.contains("err"));
    }

    /// A console that is no terminal.
    static Console plain(PrintStream out, PrintStream err) {
        return new Console(utf8(out), utf8(err), USUAL_WIDTH, false, false);
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }

    private static Optional<Integer> number(String written) {
        return written.matches("[1-9][0-9]{0,3}") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }

    /// Writes a line of what was asked for.
    void line(String line) {
        out.print(line);
        out.print('\n');
    }

    /// Tells the user something beside it, at once.
    void tell(String sentence) {
        err.print(sentence);
        err.print('\n');
        err.flush();
    }

    /// `text` in that ink, if colours are shown.
    String in(Ink ink, String text) {
        return colours ? ink.on() + text + ink.off() : text;
    }

    /// A heading with an empty line before it.
    void heading(String words) {
        line("");
        line(in(Ink.BOLD, words));
    }

    /// Whether nobody reads what was asked for any more: the pipe is closed.
    boolean isClosed() {
        return out.checkError();
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
