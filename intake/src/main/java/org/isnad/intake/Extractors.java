package org.isnad.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/// The extractors that are installed. Immutable; share it between threads.
record Extractors(List<Extractor> all) {
    static Extractors found() {
        return new Extractors(ServiceLoader.load(Extractor.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /// Drafts of documents with that ending.
    ///
    /// @throws Unfit if nothing installed reads them
    Drafting drafting(String ending) throws Unfit {
        Extractor extractor = all.stream()
                .filter(each -> each.endings().contains(ending))
                .findFirst()
                .orElseThrow(() -> new Unfit(
                        Reason.UNKNOWN_FORMAT,
                        "is a " + ending.toUpperCase(Locale.ROOT) + ", which the optional module intake-office reads:"
                                + " install it (see README), or save its text as .txt"));
        return bytes -> draft(ending, () -> extractor.extract(bytes));
    }

    private static Draft draft(String ending, java.util.function.Supplier<Extract> extraction) throws Unfit {
        return switch (Guard.over(ending.toUpperCase(Locale.ROOT), extraction)) {
            case Extract.Refusal refusal -> throw new Unfit(refusal.reason(), refusal.what());
            case Extract.Text text ->
                Draft.of(joined(text.laidOut() ? ReadingOrder.bundled().mended(text.text()) : text.text()));
        };
    }

    /// Paragraphs one a line: the ends of lines inside them are those of the layout.
    private static String joined(String text) {
        return Arrays.stream(text.split("\\n{2,}"))
                .map(paragraph -> paragraph.strip().replace('\n', ' '))
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
