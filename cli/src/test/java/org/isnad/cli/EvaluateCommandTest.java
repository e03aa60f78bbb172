package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final Path BENCH = Path.of("..", "..", "shared", "bench");

    @TempDir
    Path folder;

    @Test
    void allFiguresAreThoseOfTheReferenceScorer() throws Exception {
        assumeTrue(Files.isDirectory(BENCH), "skipped: no benchmark at " + BENCH.toAbsolutePath());
        assumeTrue(hasPython(), "skipped: the reference scorer needs python3");
        Path gold = BENCH.resolve("gold").resolve("dev");
        Path predicted = folder.resolve("predicted.jsonl");
        Files.writeString(
                predicted, Run.of("code", BENCH.resolve("docs").resolve("dev")).out());
        List<String> reference = output(
                "python3",
                BENCH.resolve("score_statements.py").toString(),
                gold.toString(),
                predicted.toString(),
                "--by-type");
        assertThat(Run.of("evaluate", gold).out().lines()).isEqualTo(reference);
    }

    @Test
    void withoutGoldStatementsAllFiguresAreZero() throws Exception {
        Path gold = Files.createDirectory(folder.resolve("gold"));
        Path docs = Files.createDirectory(folder.resolve("docs"));
        Samples.write(docs, "a.json", "{\"id\": \"a\", \"text\": \"" + Samples.ATTACK.replace("\n", "\\n") + "\"}");
        Samples.write(gold, "a.json", "{\"doc\": \"a\", \"statements\": []}");
        Run run = Run.of("evaluate", gold);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("statements gold 0 predicted ").contains("detection P 0.000 R 0.000 F1 0.000");
    }

    @Test
    void kindsOfErrorAreToldInWords() throws Exception {
        Path gold = Files.createDirectory(folder.resolve("gold"));
        Path docs = Files.createDirectory(folder.resolve("docs"));
        Samples.write(docs, "a.json", "{\"id\": \"a\", \"text\": \"" + Samples.ATTACK.replace("\n", "\\n") + "\"}");
        Samples.write(gold, "a.json", "{\"doc\": \"a\", \"statements\": []}");
        assertThat(Run.of("evaluate", gold, "--errors").out())
                .containsPattern("(?m)^ *[1-9][0-9]*  a statement is found where the gold has none$")
                .doesNotContain("a statement of the gold is not found");
    }

    @Test
    void wordsThatAreNotInTheArticleAreToldWithTheFile() throws Exception {
        Path gold = Files.createDirectory(folder.resolve("gold"));
        Path docs = Files.createDirectory(folder.resolve("docs"));
        Samples.write(docs, "a.json", "{\"id\": \"a\", \"text\": \"" + Samples.ATTACK.replace("\n", "\\n") + "\"}");
        Samples.write(
                gold,
                "a.json",
                "{\"statements\": [{\"id\": \"s1\", \"type\": \"ASSAULT\", \"quote\": \"none\", \"trigger\": \"none\"}]}");
        Run run = Run.of("evaluate", gold, "--docs", docs);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("a.json, s1: «none» does not stand in the article")
                .hasLineCount(1);
    }

    @Test
    void aFolderWithoutGoldIsTold() {
        Run run = Run.of("evaluate", folder);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("holds no .json file").hasLineCount(1);
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> output(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
