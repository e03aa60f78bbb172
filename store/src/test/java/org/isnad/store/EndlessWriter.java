package org.isnad.store;

import java.nio.file.Path;
import java.util.List;
import org.isnad.desk.Terms;
import org.isnad.text.Article;
import org.isnad.text.Span;

/// A process that adds, codes and indexes articles, eight at once, and prints their ids when the store has
/// acknowledged them, until it is killed.
final class EndlessWriter {
    private static final int AT_ONCE = 8;
    private static final Terms TERMS = new Terms(List.of(
            new Terms.Line(new Span(0, 5), true, List.of(new Terms.Term(new Span(0, 5), "word", "word", "words")))));

    private EndlessWriter() {}

    /// What starts such a process.
    ///
    /// @param first the number of the first article
    static List<String> command(Path db, int first) {
        return List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                EndlessWriter.class.getName(),
                db.toString(),
                Integer.toString(first));
    }

    public static void main(String[] args) {
        int first = Integer.parseInt(args[1]);
        try (Store store = Store.open(Path.of(args[0]))) {
            for (int i = first; i < first + 1_000_000; i += AT_ONCE) {
                int from = i;
                store.inTransaction(() -> {
                    for (int n = from; n < from + AT_ONCE; n++) {
                        add(store, Samples.article("n" + n));
                    }
                    return true;
                });
                for (int n = from; n < from + AT_ONCE; n++) {
                    System.out.println("n" + n);
                }
            }
        }
    }

    private static void add(Store store, Article article) {
        Samples.add(store, article);
        store.code(Samples.coded(article, "1"), TERMS, Samples.NOON);
    }
}
