package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.chain.Statement;
import org.isnad.store.Recoding;
import org.isnad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Prints what another version or lexicon codes otherwise.
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Prints what the coding of each article that was made last has otherwise than the one before: the"
                + " statements gained, lost and changed over the whole store, with examples. Two statements are the same"
                + " when the words that carry them overlap.",
        footerHeading = "%nExample:%n",
        footer = {
            "  isnad recode --lexicon our-lexicon && isnad diff",
            "  isnad diff --from 0.1.0+4471f42c6147 --to 0.1.0+0b54c1d20e3f"
        })
final class DiffCommand implements Callable<Integer> {
    private static final int EXAMPLES = 5;

    private final Console console;
    private final Map<String, int[]> types = new TreeMap<>();
    private final Map<String, Integer> parts = new TreeMap<>();
    private final List<String> gained = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private int articles;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Option(
            names = "--from",
            paramLabel = "VERSION",
            description = "The former version; the last but one if not given.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "VERSION", description = "The newer version; the last one if not given.")
    private Optional<String> to = Optional.empty();

    @Option(names = "--examples", paramLabel = "N", description = "Examples of each kind; 5 if not given.")
    private int examples = EXAMPLES;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Store> found = store.find(console);
        if (found.isEmpty()) {
            return 1;
        }
        try (Store opened = found.get()) {
            opened.recodings(from, to).forEach(this::take);
        }
        if (articles == 0) {
            console.tell(
                    "isnad: no article of the store was coded by two such versions: code again with 'isnad recode'");
            return 1;
        }
        print();
        return 0;
    }

    private void take(Recoding recoding) {
        articles++;
        String doc = recoding.newer().doc();
        recoding.gained().forEach(statement -> note(gained, 0, statement, line(doc, statement)));
        recoding.lost().forEach(statement -> note(lost, 1, statement, line(doc, statement)));
        for (Recoding.Change change : recoding.changed()) {
            change.parts().forEach(part -> parts.merge(part, 1, Integer::sum));
            note(
                    changed,
                    2,
                    change.after(),
                    String.join(", ", change.parts()) + ": " + line(doc, change.before()) + "\n    → "
                            + text(change.after()));
        }
    }

    private void note(List<String> shown, int column, Statement statement, String line) {
        types.computeIfAbsent(statement.type().name(), type -> new int[3])[column]++;
        if (shown.size() < examples) {
            shown.add(line);
        }
    }

    private static String line(String doc, Statement statement) {
        return Isolate.of(doc) + "#" + statement.id() + "  " + text(statement);
    }

    private static String text(Statement statement) {
        Wording wording = new Wording(statement);
        return wording.type() + " " + statement.status().word() + "  " + wording.all() + "  says " + wording.speaker();
    }

    private void print() {
        console.line(Summary.count(articles, "article") + " coded twice");
        if (types.isEmpty()) {
            console.line("no statement differs");
            return;
        }
        Table table = new Table(
                Table.Column.whole("type"),
                Table.Column.number("gained"),
                Table.Column.number("lost"),
                Table.Column.number("changed"));
        types.forEach((type, counts) -> table.row(
                Table.Cell.of(type),
                Table.Cell.of(Integer.toString(counts[0])),
                Table.Cell.of(Integer.toString(counts[1])),
                Table.Cell.of(Integer.toString(counts[2]))));
        table.print(console);
        if (!parts.isEmpty()) {
            console.line("changed: "
                    + parts.entrySet().stream()
                            .map(part -> part.getValue() + " " + part.getKey())
                            .collect(Collectors.joining(", ")));
        }
        section("Gained", gained);
        section("Lost", lost);
        section("Changed", changed);
    }

    private void section(String name, List<String> lines) {
        if (!lines.isEmpty()) {
            console.heading(name + ", examples");
            lines.forEach(console::line);
        }
    }
}
