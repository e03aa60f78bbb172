package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// What the guide and the README tell users to type does what they say: each command is understood, each that can be
/// tried here ends well, and each quoted output is what the program prints. To write the quoted outputs anew, run this
/// test with `-Disnad.guide=write`, and read the difference.
class GuideTest {
    private static final Pattern ISNAD = Pattern.compile("(?:^|\\| )\\./isnad (.+)");
    /// What stands for something of the user's, asks for a password, or does not end.
    private static final Pattern NOT_TRIED =
            Pattern.compile("[…«$]|/media/|isnad (serve|watch|user)\\b|\\b(DOC|FOLDER|ID|A B)\\b");
    private static final Pattern PROGRAM = Pattern.compile("docs/guide/snippets/[a-z-]+\\.\\w+");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)?(#[^)]+)?\\)");
    private static final Pattern VERSION = Pattern.compile("(\\d+\\.\\d+\\.\\d+)\\+[0-9a-f]{12}");
    private static final Path SNIPPETS = GuidePage.PROJECT.resolve("docs/guide/snippets");

    @TempDir
    static Path folder;

    private static final Map<String, Run> RUNS = new LinkedHashMap<>();

    @BeforeAll
    static void runAll() throws IOException, InterruptedException {
        prepare();
        Set<String> lines = new LinkedHashSet<>();
        lines.add("./isnad read examples --lexicon examples-lexicon --db mine.db");
        lines.add("./isnad backup isnad-2026-11-22.db --db mine.db");
        firstHour().forEach(lines::add);
        for (GuidePage page : GuidePage.all()) {
            page.typed().stream().filter(GuideTest::isTried).forEach(lines::add);
            page.blocks().forEach(block -> block.shows().ifPresent(lines::add));
        }
        Process shell = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx1g",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        GuideShell.class.getName())
                .directory(folder.toFile())
                .redirectError(folder.resolve("shell.err").toFile())
                .start();
        Thread.ofVirtual().start(() -> write(shell, lines));
        JsonMapper json = new JsonMapper();
        try (BufferedReader answers = shell.inputReader(StandardCharsets.UTF_8)) {
            for (String line : lines) {
                String answer = answers.readLine();
                assertThat(answer)
                        .as("%s: %s", line, Files.readString(folder.resolve("shell.err")))
                        .isNotNull();
                RUNS.put(line, json.readValue(answer, Run.class));
            }
        }
        shell.waitFor();
    }

    private static void write(Process shell, Set<String> lines) {
        try (Writer out = shell.outputWriter(StandardCharsets.UTF_8)) {
            for (String line : lines) {
                out.write(line + "\n");
            }
        } catch (IOException e) {
            assertThat(shell.isAlive()).isFalse();
        }
    }

    /// A folder in which everything lies that the pages name.
    private static void prepare() throws IOException {
        for (String name : List.of("examples", "examples-lexicon", "docs/guide/snippets")) {
            copy(name, name);
        }
        copy("examples", "news");
        copy("cli/src/test/resources/org/isnad/cli/cluster", "coded");
        copy("examples", "evidence/2026-11");
        Files.createDirectory(folder.resolve("sample"));
        Path lexicon = Files.createDirectory(folder.resolve("our-lexicon"));
        Files.writeString(lexicon.resolve("ours.lex"), block("lexicon.md", "actor "));
        Files.writeString(lexicon.resolve("verbs.lex"), block("lexicon.md", "frame "));
        String name = "02-claim-by-phone.json";
        for (String place : List.of("my-gold", "reviewed/gold")) {
            Files.writeString(
                    Files.createDirectories(folder.resolve(place)).resolve(name),
                    block("fields.md", "{\"doc\": \"marsad-sahel-0305-2\", \"outlet\""));
        }
        for (String place : List.of("my-articles", "reviewed/docs")) {
            Files.copy(
                    GuidePage.PROJECT.resolve("examples").resolve(name),
                    Files.createDirectories(folder.resolve(place)).resolve(name));
        }
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

    /// The block of an English page that begins so.
    private static String block(String name, String beginning) {
        GuidePage page =
                new GuidePage(GuidePage.PROJECT.resolve("docs/guide/en").resolve(name));
        return page.blocks().stream()
                .map(page::text)
                .filter(text -> text.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    /// The commands of the script of the first hour, as it would run them into `sample`.
    private static Stream<String> firstHour() throws IOException {
        return Files.readAllLines(SNIPPETS.resolve("first-hour.sh")).stream()
                .filter(line -> line.startsWith("\"$isnad\""))
                .map(line -> line.replace("\"$isnad\"", "./isnad")
                        .replace("\"$own\"", "examples-lexicon")
                        .replace("\"$db\"", "sample/sample.db")
                        .replace("\"$out", "\"sample"));
    }

    private static boolean isTried(String line) {
        return ISNAD.matcher(line).find() && !NOT_TRIED.matcher(line).find();
    }

    private static Run run(String line) {
        return Objects.requireNonNull(RUNS.get(line), line);
    }

    static Stream<GuidePage> pages() {
        return GuidePage.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandIsUnderstood(GuidePage page) {
        for (String line : page.typed()) {
            Matcher isnad = ISNAD.matcher(line);
            if (isnad.find()) {
                String[] words = GuideShell.words(isnad.group(1).replaceFirst("\\s+(>|\\|) ?.*", ""))
                        .toArray(String[]::new);
                Console console = Console.plain(new PrintStream(System.out), new PrintStream(System.err));
                assertThatCode(() -> Main.line(console).parseArgs(words))
                        .as(line)
                        .doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandThatCanBeTriedEndsWell(GuidePage page) {
        assertThat(page.typed().stream().filter(GuideTest::isTried))
                .allSatisfy(line -> assertThat(run(line))
                        .satisfies(run -> assertThat(run.code()).as(run.err()).isZero()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyQuotedOutputIsThatOfTheProgram(GuidePage page) {
        if ("write".equals(System.getProperty("isnad.guide"))) {
            page.rewrite(GuideTest::output);
        }
        assertThat(page.blocks().stream().filter(block -> block.shows().isPresent()))
                .allSatisfy(block -> assertThat(page.text(block))
                        .isEqualTo(output(block.shows().orElseThrow())));
    }

    /// What a command prints, without marks that cannot be seen, and with any lexicon's version.
    private static String output(String command) {
        Run run = run(command);
        assertThat(run.code()).as(command + "\n" + run.err()).isZero();
        String plain = run.out().replace(String.valueOf(Isolate.OPEN), "").replace(String.valueOf(Isolate.CLOSE), "");
        return VERSION.matcher(plain)
                .replaceAll("$1+…")
                .lines()
                .map(String::stripTrailing)
                .reduce("", (a, b) -> a + b + "\n");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToAFile(GuidePage page) {
        assertThat(LINK.matcher(String.join("\n", page.lines()))
                        .results()
                        .map(found -> found.group(1))
                        .filter(target -> target != null && !target.contains("://")))
                .allSatisfy(
                        target -> assertThat(page.file().resolveSibling(target)).exists());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyProgramThatIsNamedIsThere(GuidePage page) {
        assertThat(PROGRAM.matcher(String.join("\n", page.lines())).results().map(found -> found.group()))
                .allSatisfy(name -> assertThat(GuidePage.PROJECT.resolve(name)).exists());
    }

    @Test
    void theCommandsOfTheFirstHourEndWell() throws IOException {
        assertThat(firstHour())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(run(line))
                        .satisfies(run -> assertThat(run.code()).as(run.err()).isZero()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void allCommandsStandOnThePageOfCommands(String language) {
        GuidePage page = new GuidePage(GuidePage.PROJECT.resolve("docs/guide").resolve(language + "/commands.md"));
        Console console = Console.plain(new PrintStream(System.out), new PrintStream(System.err));
        assertThat(page.lines())
                .containsAll(Main.line(console).getSubcommands().keySet().stream()
                        .map(name -> "### isnad " + name)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"python3", "Rscript"})
    void theProgramsOfTheGuideRunOnTheSample(String language) throws IOException, InterruptedException {
        assumeTrue(isInstalled(language), language + " is absent: the programs of the guide for it are not run");
        Process check = new ProcessBuilder(
                        "/bin/sh",
                        "docs/guide/snippets/check.sh",
                        folder.resolve("sample").toString(),
                        language)
                .directory(GuidePage.PROJECT.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor()).as(said).isZero();
        assertThat(said).contains(" events, ");
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
