package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.chain.PrivateName;
import org.isnad.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No command sends anything to anybody unless an address is given, and none tells on the side what articles say: all
/// of
/// them run once, in a network of its own whose packets are counted, where such a network can be made.
class OfflineTest {
    private static final Path COUNTED = resource("counted.sh");
    private static final Path COMMANDS = resource("offline.txt");
    private static final int WINDOW = 4;

    @TempDir
    static Path folder;

    private static boolean counts;
    private static List<String> all = List.of();

    private static Path resource(String name) {
        return Path.of("src/test/resources/org/isnad/cli", name).toAbsolutePath();
    }

    @BeforeAll
    static void runAll() throws IOException, InterruptedException {
        for (String name : List.of("examples", "examples-lexicon")) {
            copy(name, name);
        }
        copy("cli/src/test/resources/org/isnad/cli/cluster", "coded");
        Files.writeString(folder.resolve("tokens.txt"), "قال\nسليم\nالوادي\n");
        counts = Files.isExecutable(Path.of("/usr/bin/unshare"))
                && lines(List.of("sh", COUNTED.toString(), "true")).equals(List.of("packets 0"));
        all = shell(COMMANDS);
    }

    /// What a process prints, line by line.
    private static List<String> lines(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines().toList();
    }

    private static List<String> shell(Path lines) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (counts) {
            command.addAll(List.of("sh", COUNTED.toString()));
        }
        command.addAll(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                OfflineShell.class.getName(),
                lines.toString()));
        return lines(command);
    }

    private static void copy(String from, String to) throws IOException {
        Path source = GuidePage.PROJECT.resolve(from);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path place = folder.resolve(to).resolve(source.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(place.getParent()));
                Files.copy(file, place);
            }
        }
    }

    private static void assumeCounted() {
        assumeTrue(counts, "skipped: a network of its own cannot be made here (unshare, ip, veth)");
    }

    @Test
    void everyCommandIsTried() throws IOException {
        Console console = Console.plain(new PrintStream(System.out), new PrintStream(System.err));
        Set<String> tried = new TreeSet<>();
        Files.readAllLines(COMMANDS).stream()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> tried.add(line.substring(0, line.indexOf(' '))));
        assertThat(tried)
                .containsExactlyInAnyOrderElementsOf(
                        Main.line(console).getSubcommands().keySet());
        assertThat(all.stream().filter(line -> !line.startsWith("packets")))
                .as(Files.readString(folder.resolve("err.txt")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("0 ") || line.startsWith("1 "));
    }

    @Test
    void noCommandWithoutAnAddressSendsAnything() {
        assumeCounted();
        assertThat(all.getLast()).isEqualTo("packets 0");
    }

    /// The count counts: for an address that is named the server of names is asked.
    @Test
    void anAddressThatIsGivenIsAskedFor() throws IOException, InterruptedException {
        assumeCounted();
        Path lines = Files.writeString(folder.resolve("lines"), "read http://news.example/a --db named.db\n");
        assertThat(shell(lines).getLast()).startsWith("packets ").isNotEqualTo("packets 0");
    }

    /// Standard error, where progress and problems stand, and which people keep in files.
    @Test
    void whatIsToldOnTheSideHoldsNoTextOfArticlesAndNobodysName() throws IOException {
        String told = Files.readString(folder.resolve("told.txt"));
        assertThat(told).isNotBlank();
        try (Store store = Store.open(folder.resolve("backup.db"))) {
            List<String> texts =
                    store.articles().map(one -> one.article().text()).toList();
            assertThat(texts)
                    .hasSizeGreaterThan(10)
                    .allSatisfy(text -> assertThat(windows(text)).noneMatch(told::contains));
            assertThat(store.codings()
                            .flatMap(article -> article.privateNames().stream())
                            .map(PrivateName::name))
                    .isNotEmpty()
                    .noneMatch(told::contains);
        }
    }

    /// Every few words of a text that stand beside each other.
    private static Stream<String> windows(String text) {
        String[] words = text.split("\\s+");
        return IntStream.rangeClosed(0, words.length - WINDOW)
                .mapToObj(i -> String.join(" ", Arrays.copyOfRange(words, i, i + WINDOW)));
    }
}
