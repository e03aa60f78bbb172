package org.isnad.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.store.LogEntry;
import org.isnad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/// Prints the log of custody.
@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        description =
                "Prints the log of custody, the newest entries last: when, who, what, and the hash that chains each"
                        + " entry to the one before.",
        footerHeading = "%nExample:%n",
        footer = {"  isnad log --limit 100", "  isnad log front-2016-10-25", "  isnad log --json --limit 0 > log.jsonl"
        })
final class LogCommand implements Callable<Integer> {
    private static final int DIGITS = 12;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Console console;

    @picocli.CommandLine.Parameters(
            paramLabel = "DOC",
            arity = "0..1",
            description = "Only what happened to this article: its id, or the beginning of its SHA-256.")
    private Optional<String> doc = Optional.empty();

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final LimitOption limit = new LimitOption();

    @Option(names = "--json", description = "One JSON object a line, with all hashes in full.")
    private boolean json;

    LogCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Store> found = store.find(console);
        if (found.isEmpty()) {
            return 1;
        }
        try (Store opened = found.get()) {
            Deque<LogEntry> newest = newest(opened);
            if (json) {
                newest.forEach(entry -> console.line(MAPPER.writeValueAsString(entry)));
            } else {
                print(newest);
            }
            return newest.isEmpty() ? 1 : 0;
        }
    }

    private Deque<LogEntry> newest(Store opened) {
        String subject = doc.map(name -> subject(opened, name)).orElse("");
        Deque<LogEntry> newest = new ArrayDeque<>();
        opened.log().filter(entry -> entry.subject().startsWith(subject)).forEach(entry -> {
            newest.add(entry);
            if (newest.size() > limit.rows()) {
                newest.removeFirst();
            }
        });
        return newest;
    }

    /// A removed article is found by its SHA-256 only.
    private static String subject(Store opened, String name) {
        return opened.find(name).map(stored -> stored.article().sha256()).orElse(name);
    }

    private void print(Iterable<LogEntry> entries) {
        Table table = new Table(
                Table.Column.number("entry"),
                Table.Column.whole("time"),
                Table.Column.text("operator", 8),
                Table.Column.whole("what"),
                Table.Column.text("subject", DIGITS),
                Table.Column.text("detail", DIGITS),
                Table.Column.whole("hash"));
        for (LogEntry entry : entries) {
            table.row(
                    Table.Cell.of(Long.toString(entry.seq())),
                    Table.Cell.of(entry.at()
                            .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                            .toString()),
                    Table.Cell.of(entry.operator().isEmpty() ? "·" : Isolate.of(entry.operator())),
                    Table.Cell.of(entry.deed().word()),
                    Table.Cell.of(subject(entry)),
                    Table.Cell.of(Isolate.of(entry.detail())),
                    Table.Cell.of(entry.hash().substring(0, DIGITS)));
        }
        table.print(console);
    }

    private static String subject(LogEntry entry) {
        boolean digest = entry.subject().matches("[0-9a-f]{64}");
        return digest ? entry.subject().substring(0, DIGITS) : Isolate.of(entry.subject());
    }
}
