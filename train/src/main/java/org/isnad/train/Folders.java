package org.isnad.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import org.isnad.chain.SourceFeatures;
import org.isnad.chain.Speakers;
import org.isnad.chain.StatusFeatures;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LinearModel;
import org.isnad.lexicon.Network;
import org.isnad.lexicon.WordTraits;
import org.isnad.mention.Extents;
import org.isnad.statement.Counts;
import org.isnad.statement.Frames;
import org.isnad.statement.Roles;
import org.isnad.statement.Times;
import picocli.CommandLine.Option;

/// Where the material lies and where models and reports go.
final class Folders {
    private static final String MODELS = "arabic/src/main/resources/org/isnad/arabic/models";

    @Option(names = "--shared", description = "folder of corpora and gold (default: ../shared)")
    private Path shared = Path.of("../shared");

    @Option(names = "--project", description = "root of the project (default: .)")
    private Path project = Path.of(".");

    @Option(names = "--annotations", description = "the project's own readings (default: train/annotations)")
    private Path annotations = Path.of("train/annotations");

    Path shared() {
        return shared;
    }

    Path project() {
        return project;
    }

    Path annotations() {
        return annotations;
    }

    String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }

    /// Puts a model among the bundled ones.
    void write(String name, LinearModel model) throws IOException {
        Files.createDirectories(models());
        try (OutputStream out = Files.newOutputStream(models().resolve(name + ".model"))) {
            model.write(out);
        }
        list(name + ".model");
    }

    /// Puts a network among the bundled models.
    void write(String name, Network network) throws IOException {
        Files.createDirectories(models());
        try (OutputStream out = Files.newOutputStream(models().resolve(name + ".network"))) {
            network.write(out);
        }
        list(name + ".network");
    }

    private void list(String file) throws IOException {
        Path contents = models().resolve("contents.txt");
        TreeSet<String> names = new TreeSet<>();
        if (Files.exists(contents)) {
            names.addAll(Files.readAllLines(contents));
        }
        names.remove("");
        names.add(file);
        Files.writeString(contents, String.join("\n", names) + "\n");
    }

    /// The bundled model of that name, as written last.
    LinearModel read(String name) throws IOException {
        Path file = models().resolve(name + ".model");
        try (InputStream in = Files.newInputStream(file)) {
            return LinearModel.read(file.toString(), in);
        }
    }

    /// The lexicon with the models of statements that lie in another project.
    Lexicon statementModels(Path other, Lexicon lexicon) throws IOException {
        Path place = other.resolve(MODELS);
        Lexicon with = lexicon;
        for (String name : List.of(Frames.TRIGGER_MODEL, Roles.MODEL, Speakers.MODEL, SourceFeatures.MODEL)) {
            Path file = place.resolve(name + ".network");
            try (InputStream in = Files.newInputStream(file)) {
                with = with.with(name, Network.read(file.toString(), in));
            }
        }
        for (String name : List.of(Extents.MODEL, StatusFeatures.MODEL, Times.MODEL, Counts.MODEL)) {
            Path file = place.resolve(name + ".model");
            try (InputStream in = Files.newInputStream(file)) {
                with = with.with(name, LinearModel.read(file.toString(), in));
            }
        }
        return with;
    }

    /// The size in bytes of the file of the bundled model of that name.
    long size(String name) throws IOException {
        return Files.size(models().resolve(name + ".model"));
    }

    /// Puts the traits of words among the bundled models.
    void write(WordTraits traits) throws IOException {
        Files.createDirectories(models());
        try (OutputStream out = Files.newOutputStream(models().resolve("words.traits"))) {
            traits.write(out);
        }
    }

    /// The bundled traits of words, as written last.
    WordTraits traits() throws IOException {
        Path file = models().resolve("words.traits");
        try (InputStream in = Files.newInputStream(file)) {
            return WordTraits.read(file.toString(), in);
        }
    }

    /// The last commit of the project, abbreviated.
    String commit() throws IOException {
        Process git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD")
                .directory(project.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return commit.isEmpty() ? "unknown" : commit;
    }

    private Path models() {
        return project.resolve(MODELS);
    }

    /// The size in bytes of all bundled models together.
    long modelSize() throws IOException {
        long size = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(models(), "*.{model,network,traits}")) {
            for (Path file : files) {
                size += Files.size(file);
            }
        }
        return size;
    }

    /// Writes a report into `accuracy` and says it.
    void report(String name, String report) throws IOException {
        report("accuracy", name, report);
    }

    /// Writes a report into a folder of the project and says it.
    void report(String place, String name, String report) throws IOException {
        Path folder = project.resolve(place);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".md"), report);
        say(report);
    }

    void say(String line) {
        System.out.print(line);
    }
}
