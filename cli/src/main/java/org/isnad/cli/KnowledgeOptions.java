package org.isnad.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.knowledge.Knowledge;
import org.isnad.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What the commands share that show what articles say together.
final class KnowledgeOptions {
    /// How the answer is written.
    enum Format {
        TABLE,
        JSON
    }

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final LexiconOption lexicon = new LexiconOption();

    @Mixin
    private final LimitOption limit = new LimitOption();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "What was known at the end of that day: later articles, and those of no known date, are left"
                    + " out.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--from", paramLabel = "DAY", description = "Leaves out what is of an earlier day, or of none.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DAY", description = "Leaves out what is of a later day, or of none.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "TABLE",
            description = "table, or json: one object a line. ${DEFAULT-VALUE} if not given.")
    private Format format = Format.TABLE;

    /// What an answer is made of.
    ///
    /// @param store still open
    record Known(Knowledge knowledge, Store store) {}

    /// What a command answers; 1 if there is no store, or nothing in it.
    int answer(Console console, Function<Known, Integer> answer) {
        Optional<Store> found = store.find(console);
        if (found.isEmpty()) {
            return 1;
        }
        try (Store opened = found.get()) {
            Knowledge all =
                    Knowledge.of(opened.codings()).with(lexicon.whosWho()).with(opened.decisions());
            return answer.apply(new Known(asOf.map(all::asOf).orElse(all), opened));
        }
    }

    /// Whether what is of that day is asked for.
    boolean isAsked(Optional<LocalDate> day) {
        return (from.isEmpty() || day.filter(d -> !d.isBefore(from.get())).isPresent())
                && (to.isEmpty() || day.filter(d -> !d.isAfter(to.get())).isPresent());
    }

    /// What articles of the time between say, for what has no day of its own.
    Knowledge between(Knowledge knowledge) {
        return from.isEmpty() && to.isEmpty() ? knowledge : knowledge.published(from, to);
    }

    boolean isJson() {
        return format == Format.JSON;
    }

    int rows() {
        return limit.rows();
    }

    /// Prints the rows as objects, one a line.
    <T> int json(Console console, List<T> rows, Function<T, String> object) {
        rows.stream().limit(rows()).forEach(row -> console.line(object.apply(row)));
        return rows.isEmpty() ? 1 : 0;
    }

    /// Says how many rows are not shown.
    void rest(Console console, int all) {
        if (all > rows()) {
            console.line(console.in(
                    Ink.DIM, String.format(Locale.ROOT, "… and %d more: --limit 0 shows all", all - rows())));
        }
    }
}
