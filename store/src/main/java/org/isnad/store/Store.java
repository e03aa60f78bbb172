package org.isnad.store;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.isnad.chain.CodedArticle;
import org.isnad.text.Article;
import org.isnad.text.Sha256;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// Articles with their bytes, what was coded of them, and what was rejected, in one SQLite file.
///
/// ```java
/// try (Store store = Store.open(Path.of("isnad.db"))) {
///     store.add(article, original, "news.jsonl:12", Instant.now());
///     store.code(coded, Instant.now());
///     store.codings().forEach(System.out::println);
/// }
/// ```
///
/// What a method acknowledged by returning is on the disk, whatever is killed afterwards (inside
/// {@link #inTransaction} from its end on). Nothing is ever deleted or overwritten; the same thing again changes
/// nothing. Threads may share a store: one at a time is served. Every method throws a {@link StoreException} with
/// a sentence for the user when the file cannot be read or written.
public final class Store implements AutoCloseable {
    private static final Duration WAIT = Duration.ofSeconds(30);

    private final Path file;
    private final Handle handle;
    private final Articles articles;
    private final Codings codings;
    private final Rejections rejections;
    private boolean working;

    private Store(Path file, Handle handle) {
        this.file = file;
        this.handle = handle;
        articles = new Articles(handle);
        codings = new Codings(handle);
        rejections = new Rejections(handle);
    }

    /// Opens the store in `file`, or makes one there. Waits half a minute when another process is writing.
    ///
    /// @throws StoreException if the file is no store, or one of a newer version, or cannot be opened
    public static Store open(Path file) {
        return open(file, WAIT);
    }

    /// As {@link #open(Path)}, with another time to wait for a process that is writing.
    public static Store open(Path file, Duration wait) {
        try {
            return new Store(file, Jdbi.create(Database.open(file, wait)).open());
        } catch (JdbiException | FlywayException e) {
            throw Failure.of(file, e);
        }
    }

    /// Adds an article.
    ///
    /// @param original its bytes as they came; kept byte for byte
    /// @param source the file, and the line in a file of many, that it came from
    /// @param at when
    /// @return whether it was new; a known one stays as it is, with its first source and time
    /// @throws IllegalArgumentException if the article's SHA-256 is not that of `original`
    public boolean add(Article article, byte[] original, String source, Instant at) {
        if (!Sha256.of(original).equals(article.sha256())) {
            throw new IllegalArgumentException("the bytes are not those of article " + article.id());
        }
        return guarded(() -> articles.add(article, original, source, at));
    }

    /// Keeps what was coded of an article.
    ///
    /// @return whether it was new; what the same version coded before stays as it is
    /// @throws IllegalArgumentException if the store does not have the article
    public boolean code(CodedArticle coded, Instant at) {
        return guarded(() -> {
            if (!articles.has(coded.sha256())) {
                throw new IllegalArgumentException("add article " + coded.doc() + " before what was coded of it");
            }
            return codings.add(coded, at);
        });
    }

    /// Notes that an input did not become an article.
    ///
    /// @return whether it was new; the same bytes from the same place are noted once for each reason
    public boolean reject(Rejection rejection, Instant at) {
        return guarded(() -> rejections.add(rejection, at));
    }

    /// All articles, in the order in which they were added. Nothing needs closing.
    public Stream<StoredArticle> articles() {
        return Pages.all(seq -> guarded(() -> articles.after(seq)));
    }

    /// What was coded last of each article, in the order in which the articles were added.
    public Stream<CodedArticle> codings() {
        return Pages.all(seq -> guarded(() -> codings.after(seq)));
    }

    /// All rejections, in the order in which they were noted.
    public Stream<Rejection> rejections() {
        return Pages.all(seq -> guarded(() -> rejections.after(seq)));
    }

    /// The article with that id; if there is none, the one whose SHA-256 begins so (four digits or more).
    ///
    /// @throws StoreException if several are meant; the message lists them
    public Optional<StoredArticle> find(String name) {
        List<StoredArticle> found = guarded(() -> articles.named(name));
        if (found.size() > 1) {
            String list = found.stream().map(Store::line).collect(Collectors.joining("\n"));
            throw new StoreException(
                    file + " has several articles «" + name + "», name one by the beginning of its SHA-256:\n" + list);
        }
        return found.stream().findFirst();
    }

    /// What was coded last of an article.
    public Optional<CodedArticle> findCoding(String sha256) {
        return guarded(() -> codings.findNewest(sha256));
    }

    /// Whether that version has coded the article.
    public boolean isCoded(String sha256, String version) {
        return guarded(() -> codings.has(sha256, version));
    }

    /// The bytes of an article as they came.
    ///
    /// @throws IllegalArgumentException if the store does not have the article
    public byte[] original(String sha256) {
        return guarded(() -> articles.findOriginal(sha256))
                .orElseThrow(() -> new IllegalArgumentException("no article has the SHA-256 " + sha256));
    }

    /// How much is in the store.
    public Contents contents() {
        return guarded(
                () -> new Contents(articles.count(), codings.countArticles(), codings.count(), rejections.count()));
    }

    /// Work of which all or nothing is kept.
    ///
    /// @param <T> what it gives
    /// @param <X> how it can fail
    @FunctionalInterface
    public interface Work<T, X extends Exception> {
        /// Does the work.
        T run() throws X;
    }

    /// Does `work` as one: if it throws, nothing of it is kept; many additions at once are much quicker. Work
    /// inside work belongs to the outer one.
    ///
    /// @return what the work gives
    /// @throws X if the work does
    public synchronized <T, X extends Exception> T inTransaction(Work<T, X> work) throws X {
        if (working) {
            return work.run();
        }
        // Not by JDBC: its begin comes with the first statement, and when that one waits in vain the connection
        // is left in a state that cannot be ended.
        guarded(() -> handle.execute("BEGIN IMMEDIATE"));
        working = true;
        try {
            T result = work.run();
            guarded(() -> handle.execute("COMMIT"));
            return result;
        } catch (Exception | Error failure) {
            undo(failure);
            throw failure;
        } finally {
            working = false;
        }
    }

    private void undo(Throwable failure) {
        try {
            handle.execute("ROLLBACK");
        } catch (JdbiException e) {
            // A full or failing disk makes SQLite roll back by itself.
            failure.addSuppressed(e);
        }
    }

    @Override
    public synchronized void close() {
        handle.close();
    }

    private synchronized <T> T guarded(Supplier<T> access) {
        try {
            return access.get();
        } catch (JdbiException | UncheckedIOException e) {
            throw Failure.of(file, e);
        }
    }

    private static String line(StoredArticle stored) {
        return "  " + stored.article().sha256().substring(0, 12) + "  "
                + stored.article().id() + "  " + stored.source();
    }
}
