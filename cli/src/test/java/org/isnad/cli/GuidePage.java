package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A page that users read, with its blocks.
///
/// A block in ``` that has no language holds commands. What stands in a block under `<!-- shows: COMMAND -->` is what
/// that
/// command prints; on the page of all commands, a heading `### isnad NAME` is such a line for its help.
record GuidePage(Path file) {
    /// The folder of the project.
    static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private static final Path GUIDE = PROJECT.resolve("docs/guide");
    private static final Pattern SHOWS = Pattern.compile("<!-- shows: (.+) -->");
    private static final Pattern HELP = Pattern.compile("### (isnad .+)");
    private static final String FENCE = "```";

    /// A block in a page.
    ///
    /// @param from the index of its first line, after the fence
    /// @param end the index of the fence that ends it
    /// @param language what stands behind its fence
    /// @param shows the command whose output it quotes
    record Block(int from, int end, String language, Optional<String> shows) {}

    /// The README in both languages and all of the guide, the English pages first.
    static List<GuidePage> all() {
        List<GuidePage> pages = new ArrayList<>();
        for (String folder : List.of("en", "ar")) {
            try (Stream<Path> files = Files.list(GUIDE.resolve(folder))) {
                files.sorted().map(GuidePage::new).forEach(pages::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        pages.add(new GuidePage(PROJECT.resolve("README.md")));
        pages.add(new GuidePage(PROJECT.resolve("README.ar.md")));
        return pages;
    }

    List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(Block block) {
        return String.join("\n", lines().subList(block.from(), block.end())) + "\n";
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = lines();
        Optional<String> shows = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(FENCE)) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf(FENCE);
                blocks.add(new Block(i + 1, end, line.substring(FENCE.length()), shows));
                shows = Optional.empty();
                i = end;
            } else {
                shows = line.isBlank() ? shows : shown(line);
            }
        }
        return blocks;
    }

    private static Optional<String> shown(String line) {
        Matcher marked = SHOWS.matcher(line);
        if (marked.matches()) {
            return Optional.of(marked.group(1));
        }
        Matcher help = HELP.matcher(line);
        return help.matches() ? Optional.of("./" + help.group(1) + " --help") : Optional.empty();
    }

    /// The lines that a user types, without what is a remark.
    List<String> typed() {
        return blocks().stream()
                .filter(block -> block.language().isEmpty())
                .flatMap(block -> text(block).lines())
                .map(line -> line.replaceFirst("\\s+# .*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// Puts other text into the blocks that quote an output.
    void rewrite(UnaryOperator<String> output) {
        List<String> lines = new ArrayList<>(lines());
        for (Block block : blocks().reversed()) {
            block.shows().ifPresent(command -> {
                List<String> quoted = lines.subList(block.from(), block.end());
                quoted.clear();
                quoted.addAll(output.apply(command).lines().toList());
            });
        }
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The page as a user names it.
    @Override
    public String toString() {
        return PROJECT.relativize(file).toString();
    }
}
