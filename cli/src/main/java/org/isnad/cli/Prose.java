package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.text.Span;

/// An article's text laid out in lines, some words of it in colour.
///
/// @param text as published
/// @param inks the words in colour
record Prose(String text, Map<Span, Ink> inks) {
    /// The lines of `stretch`, each isolated on its own so that a terminal keeps its order.
    List<String> lines(Span stretch, int width, Console console) {
        return broken(stretch, width).stream().map(line -> line(line, console)).toList();
    }

    /// Breaks at white space; no line is wider than `width` columns unless a single word is.
    private List<Span> broken(Span stretch, int width) {
        List<Span> lines = new ArrayList<>();
        int start = nextWord(stretch.start(), stretch.end());
        int end = start;
        for (int at = start; at < stretch.end(); at = nextWord(end, stretch.end())) {
            int wordEnd = wordEnd(at, stretch.end());
            if (end > start && Columns.of(text.substring(start, wordEnd)) > width) {
                lines.add(new Span(start, end));
                start = at;
            }
            end = wordEnd;
        }
        if (end > start) {
            lines.add(new Span(start, end));
        }
        return lines;
    }

    private int nextWord(int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int wordEnd(int from, int end) {
        int at = from;
        while (at < end && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private String line(Span line, Console console) {
        StringBuilder written = new StringBuilder();
        int at = line.start();
        for (Span words : inks.keySet().stream().filter(line::meets).sorted().toList()) {
            int start = Math.max(at, words.start());
            int end = Math.max(start, Math.min(line.end(), words.end()));
            Ink ink = inks.getOrDefault(words, Ink.PLAIN);
            written.append(safe(at, start)).append(console.in(ink, safe(start, end)));
            at = end;
        }
        return Isolate.around(written.append(safe(at, line.end())).toString());
    }

    private String safe(int start, int end) {
        return Isolate.safe(text.substring(start, end));
    }
}
