package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.store.Rejection;
import org.isnad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Prints which inputs did not become articles, and why.
@Command(
        name = "rejected",
        mixinStandardHelpOptions = true,
        description = "Prints which inputs did not become articles, why, and the SHA-256 of their bytes.",
        footerHeading = "%nExample:%n",
        footer = {"  isnad rejected", "  isnad rejected --reason not-arabic --limit 0"})
final class RejectedCommand implements Callable<Integer> {
    private static final int LEAST = 12;

    private final Console console;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final LimitOption limit = new LimitOption();

    @Option(names = "--reason", paramLabel = "WORD", description = "Only those with this reason.")
    private Optional<String> reason = Optional.empty();

    RejectedCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Store> found = store.find(console);
        if (found.isEmpty()) {
            return 1;
        }
        try (Store opened = found.get()) {
            print(opened);
            return 0;
        }
    }

    private void print(Store opened) {
        Map<String, Integer> counts = new TreeMap<>();
        List<Rejection> shown = new ArrayList<>();
        opened.rejections().forEach(rejection -> {
            counts.merge(rejection.reason(), 1, Integer::sum);
            if (shown.size() < limit.rows()
                    && reason.map(rejection.reason()::equals).orElse(true)) {
                shown.add(rejection);
            }
        });
        if (counts.isEmpty()) {
            console.line("nothing was rejected");
            return;
        }
        console.line(counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", ")));
        table(shown);
    }

    private void table(List<Rejection> shown) {
        Table table = new Table(
                Table.Column.whole("reason"),
                Table.Column.whole("sha256"),
                Table.Column.text("where", LEAST),
                Table.Column.text("what to do", LEAST));
        for (Rejection rejection : shown) {
            String sentence = rejection.sentence();
            String start = rejection.where() + ": ";
            table.row(
                    Table.Cell.of(rejection.reason()),
                    Table.Cell.of(rejection
                            .sha256()
                            .map(digest -> digest.substring(0, LEAST))
                            .orElse("·")),
                    Table.Cell.of(Isolate.of(rejection.where())),
                    Table.Cell.of(
                            Isolate.of(sentence.startsWith(start) ? sentence.substring(start.length()) : sentence)));
        }
        table.print(console);
    }
}
