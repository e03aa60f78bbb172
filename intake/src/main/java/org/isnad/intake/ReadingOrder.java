package org.isnad.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds text whose letters stand in the order of the page, from left to right, as PDF gives them at times, and
/// turns its lines round. Immutable; share it between threads.
///
/// @param finals letters that end words and begin none
/// @param beginnings how very many words begin
/// @param words the commonest words
record ReadingOrder(Set<String> finals, Set<String> beginnings, Set<String> words) {
    private static final ReadingOrder BUNDLED = of(Resources.lines("reading-order.txt"));
    private static final Pattern WORD = Pattern.compile("[\\p{InArabic}\\uFB50-\\uFDFF\\uFE70-\\uFEFE&&[\\p{L}]]+");

    /// Signs for the wrong order, among all signs, that a text in order may have.
    private static final double STRAY = 0.2;

    /// Words of one letter, among all words, that a text whose letters hang together may have.
    private static final double MOST_SINGLE = 0.4;

    private static final int ENOUGH_WORDS = 20;

    static ReadingOrder bundled() {
        return BUNDLED;
    }

    private static ReadingOrder of(List<String> lines) {
        return new ReadingOrder(field(lines, "final"), field(lines, "beginning"), field(lines, "words"));
    }

    private static Set<String> field(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + " "))
                .flatMap(line -> Arrays.stream(line.split("\\s+", -1)).skip(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The text in the order in which it is read.
    ///
    /// @throws Unfit if neither order makes words of it
    String mended(String text) throws Unfit {
        refuseScattered(text);
        Signs all = signs(text);
        if (all.turned() <= all.count() * STRAY) {
            return text;
        }
        boolean mostlyTurned = all.turned() > all.right();
        String mended = text.lines().map(line -> mended(line, mostlyTurned)).collect(Collectors.joining("\n"));
        Signs left = signs(mended);
        if (left.turned() > left.count() * STRAY) {
            throw garbled("has letters in an order that makes no words");
        }
        return mended;
    }

    /// A line without a sign goes with the others.
    private String mended(String line, boolean mostlyTurned) {
        Signs signs = signs(line);
        boolean turned = signs.turned() == signs.right() ? mostlyTurned : signs.turned() > signs.right();
        return turned && WORD.matcher(line).find() ? Turned.of(line) : line;
    }

    private static void refuseScattered(String text) throws Unfit {
        List<String> all = words(text).toList();
        long single = all.stream().filter(word -> word.length() == 1).count();
        if (all.size() >= ENOUGH_WORDS && single > all.size() * MOST_SINGLE) {
            throw garbled("has letters that came apart from each other");
        }
    }

    private static Unfit garbled(String what) {
        return new Unfit(Reason.GARBLED, what + ": get its text another way, or have the pages recognised (OCR)");
    }

    /// @param right signs for the order in which it is read
    /// @param turned signs for the other one
    private record Signs(long right, long turned) {
        long count() {
            return right + turned;
        }
    }

    private Signs signs(String text) {
        List<String> all = words(text).toList();
        long right = all.stream().filter(this::isRight).count();
        long turned = all.stream()
                .map(word -> new StringBuilder(word).reverse().toString())
                .filter(this::isRight)
                .count();
        return new Signs(right, turned);
    }

    private boolean isRight(String word) {
        return word.length() > 1
                && (words.contains(word)
                        || finals.contains(word.substring(word.length() - 1))
                        || word.length() > 4 && beginnings.contains(word.substring(0, 2)));
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(result -> Normalizer.normalize(result.group(), Normalizer.Form.NFKC));
    }

    /// Lines turned round.
    private static final class Turned {
        /// What runs from left to right in a line of Arabic too: numbers and words of other scripts.
        private static final Pattern LEFT_TO_RIGHT = Pattern.compile(
                "[\\p{Nd}\\p{IsLatin}\\p{IsCyrillic}]+(?:[.,:/@_%+-]*[\\p{Nd}\\p{IsLatin}\\p{IsCyrillic}]+)*");
        private static final Pattern CLUSTER = Pattern.compile("\\X");
        private static final String PAIRS = "()[]{}«»<>‹›";

        private Turned() {}

        static String of(String line) {
            StringBuilder turned = new StringBuilder();
            int end = line.length();
            for (var kept : LEFT_TO_RIGHT.matcher(line).results().toList().reversed()) {
                turn(line.substring(kept.end(), end), turned);
                turned.append(kept.group());
                end = kept.start();
            }
            turn(line.substring(0, end), turned);
            return turned.toString();
        }

        private static void turn(String part, StringBuilder turned) {
            CLUSTER.matcher(part)
                    .results()
                    .map(result -> mirrored(result.group()))
                    .toList()
                    .reversed()
                    .forEach(turned::append);
        }

        private static String mirrored(String cluster) {
            int pair = cluster.length() == 1 ? PAIRS.indexOf(cluster) : -1;
            return pair < 0 ? cluster : PAIRS.substring(pair ^ 1, (pair ^ 1) + 1);
        }
    }
}
