package org.isnad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.isnad.export.ClusterFolder;
import org.isnad.export.ReadBack;
import org.isnad.store.CodedJson;
import org.isnad.store.Store;
import org.isnad.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Makes a store of an export.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Adds the articles of 'isnad export jsonl --named-persons', or of a folder that the cluster job 'code'"
                        + " wrote, to a store, with what was coded of them.",
        footerHeading = "%nExample:%n",
        footer = {"  isnad import isnad-jsonl.jsonl --db copy.db", "  isnad import coded --db cluster.db"})
final class ImportCommand implements Callable<Integer> {
    private static final int AT_ONCE = 32;

    private final Console console;
    private int added;
    private int refused;

    @Parameters(
            paramLabel = "FILE|DIR",
            description = "What 'isnad export jsonl --named-persons' wrote, or the OUT of the cluster job 'code'.")
    private Path file = Path.of("");

    @Mixin
    private final StoreOption store = new StoreOption();

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return Files.isDirectory(file) ? folder() : lines();
    }

    private int folder() throws IOException {
        ClusterFolder written = ClusterFolder.of(file);
        try (Store opened = store.open()) {
            return new ClusterImport(opened, console).add(written) ? 0 : 1;
        }
    }

    private int lines() throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file);
                Store opened = store.open()) {
            int number = 0;
            boolean more = true;
            while (more) {
                int first = number;
                int read = opened.inTransaction(() -> some(opened, lines, first));
                number += read;
                more = read == AT_ONCE;
            }
        }
        console.line(Summary.count(added, "article") + " added to " + store.address());
        return added > 0 && refused == 0 ? 0 : 1;
    }

    private int some(Store opened, BufferedReader lines, int before) throws IOException {
        int read = 0;
        while (read < AT_ONCE) {
            String line = lines.readLine();
            if (line == null) {
                break;
            }
            read++;
            take(opened, line, before + read);
        }
        return read;
    }

    private void take(Store opened, String line, int number) {
        try {
            ReadBack back = ReadBack.of(line, CodedJson::parse);
            Article article = new Article(
                    back.coded().doc(),
                    back.coded().sha256(),
                    back.coded().outlet(),
                    back.coded().date(),
                    back.text());
            opened.add(
                    article,
                    back.custody().original(),
                    back.custody().source(),
                    back.custody().addedAt());
            opened.code(back.coded(), Instant.now());
            added++;
        } catch (IllegalArgumentException e) {
            refused++;
            console.tell("isnad: " + file + ", line " + number + ": " + e.getMessage());
        }
    }
}
