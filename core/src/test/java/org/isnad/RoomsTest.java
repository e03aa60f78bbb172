package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the plan of the house by reading its sources.
class RoomsTest {
    private static final List<String> ROOMS = List.of(
            "text",
            "lexicon",
            "normalize",
            "token",
            "morph",
            "syntax",
            "mention",
            "statement",
            "chain",
            "knowledge",
            "desk");
    private static final String MAIN = "src/main/java";
    private static final Path CORE = Path.of(MAIN, "org", "isnad");
    private static final Pattern NAMED_ROOM = Pattern.compile("\\borg\\s*\\.\\s*isnad\\s*\\.\\s*(\\w+)");
    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile(
            "//[^\n]*+|/\\*(?:[^*]|\\*(?!/))*+\\*/"
                    + "|\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+\"\"\""
                    + "|\"(?:[^\"\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\n]|\\\\.)++'",
            Pattern.DOTALL);
    private static final Pattern ARABIC =
            Pattern.compile("[\\u0600-\\u077f\\u08a0-\\u08ff\\ufb50-\\ufdff\\ufe70-\\ufeff]");

    @Test
    void noRoomKnowsALaterOne() {
        assertThat(sources(CORE).flatMap(RoomsTest::glancesAhead)).isEmpty();
    }

    @Test
    void allOfCoreStandsInARoom() {
        assertThat(sources(CORE).map(RoomsTest::room)).isSubsetOf(ROOMS);
    }

    @Test
    void everyPackageHasANamePlateThatSaysWhereNothingMayStand() {
        Stream<Path> packages = modules().flatMap(RoomsTest::sources).map(Path::getParent);
        assertThat(packages.distinct())
                .filteredOn(folder -> !isNullMarked(folder))
                .isEmpty();
    }

    @Test
    void onlyLettersNamesLettersOfTheArabicScript() {
        assertThat(modules().flatMap(RoomsTest::sources).flatMap(RoomsTest::arabicLiterals))
                .isEmpty();
    }

    private static Stream<String> glancesAhead(Path source) {
        String code = COMMENT_OR_LITERAL.matcher(read(source)).replaceAll(" ");
        int mine = ROOMS.indexOf(room(source));
        return NAMED_ROOM
                .matcher(code)
                .results()
                .map(named -> named.group(1))
                .filter(room -> ROOMS.indexOf(room) > mine)
                .map(room -> source + " knows " + room);
    }

    private static String room(Path source) {
        return CORE.relativize(source).getName(0).toString();
    }

    private static boolean isNullMarked(Path folder) {
        Path plate = folder.resolve("package-info.java");
        return Files.exists(plate) && read(plate).contains("@NullMarked");
    }

    private static Stream<String> arabicLiterals(Path source) {
        if (source.endsWith(CORE.resolve("normalize/Letters.java"))) {
            return Stream.of();
        }
        Matcher parts = COMMENT_OR_LITERAL.matcher(read(source));
        return parts.results()
                .map(part -> part.group())
                .filter(part -> !part.startsWith("/") && ARABIC.matcher(part).find())
                .map(literal -> source + ": " + literal);
    }

    /// The folders with main sources of all modules that are here.
    private static Stream<Path> modules() {
        Path house = Path.of("").toAbsolutePath().getParent();
        return list(house).map(module -> module.resolve(MAIN).resolve("org")).filter(Files::isDirectory);
    }

    private static Stream<Path> sources(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
