package org.isnad.cli.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes names comparable: as sets of words without marks, article and prepositions.
final class Comparison {
    private static final String RESOURCE = "comparison.txt";

    private final Pattern marks;
    private final Pattern word;
    private final Pattern clitics;
    private final List<String> same;
    private final Set<String> stop;

    private Comparison(List<String> lines) {
        marks = Pattern.compile(value("marks", lines));
        word = Pattern.compile(value("word", lines));
        clitics = Pattern.compile(value("clitics", lines));
        same = values("same", lines);
        stop = Set.of(value("stop", lines).split(" ", -1));
    }

    static Comparison bundled() {
        try (InputStream in =
                Objects.requireNonNull(Comparison.class.getResourceAsStream(RESOURCE), "the jar lacks " + RESOURCE)) {
            return new Comparison(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE + " from the jar", e);
        }
    }

    private static String value(String what, List<String> lines) {
        return values(what, lines).getFirst();
    }

    private static List<String> values(String what, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(what + " "))
                .map(line -> line.substring(what.length()).strip())
                .toList();
    }

    /// The different words of all names.
    Set<String> words(Collection<String> names) {
        Set<String> words = new HashSet<>();
        for (String name : names) {
            word.matcher(folded(name))
                    .results()
                    .map(found -> stem(found.group()))
                    .forEach(words::add);
        }
        words.removeAll(stop);
        return words;
    }

    private String folded(String name) {
        String folded = marks.matcher(name).replaceAll("");
        for (String letters : same) {
            char last = letters.charAt(letters.length() - 1);
            for (int i = 0; i < letters.length() - 1; i++) {
                folded = folded.replace(letters.charAt(i), last);
            }
        }
        return folded;
    }

    /// What is left of a word without its clitics, unless that is too short to tell anything.
    private String stem(String whole) {
        String stem = clitics.matcher(whole).replaceAll("");
        return stem.codePointCount(0, stem.length()) < 2 ? whole : stem;
    }

    /// How many words both have.
    static int overlap(Set<String> one, Set<String> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    /// How much two sets of words agree, 0 to 1; two empty ones agree fully.
    static double agreement(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty() ? 1 : 0;
        }
        double overlap = overlap(one, other);
        return Tally.f1(overlap / one.size(), overlap / other.size());
    }
}
