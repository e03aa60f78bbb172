package org.isnad.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.desk.Terms;
import org.isnad.knowledge.Decision;
import org.isnad.knowledge.Decisions;
import org.isnad.text.Article;
import org.isnad.text.Sha256;
import org.isnad.text.Span;
import org.jdbi.v3.core.JdbiException;

/// Articles with their bytes, what was coded of them, and what was rejected, in one SQLite file or in a PostgreSQL
/// database, under custody: every change is an entry in a log whose entries are chained by their hashes.
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
/// {@link #inTransaction} from its end on). Nothing is ever overwritten, and deleted only by {@link #remove}; the
/// same thing again changes nothing. Threads may share a store: they read at the same time, and write one after
/// the other. Every method throws a {@link StoreException} with a sentence for the user when the database cannot be
/// read or written.
public final class Store implements AutoCloseable {
    private static final Duration WAIT = Duration.ofSeconds(30);

    private final Session session;
    private final Custodian custodian;

    private Store(Session session, Custodian custodian) {
        this.session = session;
        this.custodian = custodian;
    }

    /// Opens the store in `file`, or makes one there. Waits half a minute when another process is writing.
    ///
    /// @throws StoreException if the file is no store, or one of a newer version, or cannot be opened
    public static Store open(Path file) {
        return open(file, WAIT);
    }

    /// As {@link #open(Path)}, with another time to wait for a process that is writing.
    public static Store open(Path file, Duration wait) {
        return open(new StoreAddress.SqliteFile(file), Custodian.unnamed(), wait);
    }

    /// Opens the store at `address`, or makes one there.
    ///
    /// @param custodian who writes, as the log names it
    /// @throws StoreException if there is no store, or one of a newer version, or it cannot be opened
    public static Store open(StoreAddress address, Custodian custodian) {
        return open(address, custodian, WAIT);
    }

    /// As {@link #open(StoreAddress, Custodian)}, with another time to wait for a process that is writing.
    public static Store open(StoreAddress address, Custodian custodian, Duration wait) {
        Backend backend = switch (address) {
            case StoreAddress.SqliteFile file -> new SqliteBackend(file, wait, custodian.command());
            case StoreAddress.Server server -> new PostgresBackend(server, wait, custodian.command());
        };
        try {
            Migrations.run(backend);
            return new Store(new Session(backend), custodian);
        } catch (JdbiException e) {
            backend.close();
            throw backend.failure(e);
        } catch (RuntimeException e) {
            backend.close();
            throw e;
        }
    }

    /// The same store written by somebody else; closing one closes both.
    public Store by(Custodian other) {
        return new Store(session, other);
    }

    /// Who writes.
    public Custodian custodian() {
        return custodian;
    }

    /// Where the store is, without a password.
    public StoreAddress address() {
        return session.backend().address();
    }

    /// Adds an article.
    ///
    /// @param original its bytes as they came; kept byte for byte
    /// @param source the file, and the line in a file of many, that it came from
    /// @param at when
    /// @return whether it was new; a known one stays as it is, with its first source and time, and one that was
    /// removed stays removed
    /// @throws IllegalArgumentException if the article's SHA-256 is not that of `original`
    public boolean add(Article article, byte[] original, String source, Instant at) {
        if (!Sha256.of(original).equals(article.sha256())) {
            throw new IllegalArgumentException("the bytes are not those of article " + article.id());
        }
        return change(custody -> custody.add(article, original, source, at));
    }

    /// Keeps what was coded of an article.
    ///
    /// @return whether it was new; what the same version coded before stays as it is, and nothing is kept of an
    /// article that was removed
    /// @throws IllegalArgumentException if the store never had the article
    public boolean code(CodedArticle coded, Instant at) {
        return change(custody -> custody.code(coded, at));
    }

    /// Keeps what was coded of an article, and makes it findable by its words.
    ///
    /// @param terms the words of the article
    /// @return whether what was coded was new
    /// @throws IllegalArgumentException if the store never had the article
    public boolean code(CodedArticle coded, Terms terms, Instant at) {
        return change(custody -> custody.code(coded, terms, at));
    }

    /// Notes that an input did not become an article.
    ///
    /// @return whether it was new; the same bytes from the same place are noted once for each reason
    public boolean reject(Rejection rejection, Instant at) {
        return change(custody -> custody.reject(rejection, at));
    }

    /// Keeps what a person decided about who is the same.
    ///
    /// @return whether it was new; nothing that was decided is ever replaced, the latest counts
    public boolean decide(Decision decision) {
        return change(custody -> custody.decide(decision));
    }

    /// All that people decided about who is the same.
    public Decisions decisions() {
        return session.read(handle -> Decisions.of(new DecisionTable(handle).all()));
    }

    /// Removes an article with its bytes, text and codings; that it was there, and why it is not, stays.
    ///
    /// @param why the reason, for the tombstone and the log
    public Removal remove(StoredArticle article, String why, Instant at) {
        return session.remove(handle -> new Custody(handle, session.backend(), custodian).remove(article, why, at));
    }

    /// Logs that something of the store was handed out.
    ///
    /// @param what the file or place that it went to
    /// @param detail what it holds, and in which format
    /// @param sha256 of what was handed out
    public void exported(String what, String detail, String sha256, Instant at) {
        noted(Deed.EXPORTED, what, detail, sha256, at);
    }

    /// Logs a decision of somebody.
    ///
    /// @param subject what it is about
    /// @param detail what was decided, and why
    /// @param sha256 of the decision as it is kept
    public void decided(String subject, String detail, String sha256, Instant at) {
        noted(Deed.DECIDED, subject, detail, sha256, at);
    }

    private void noted(Deed deed, String subject, String detail, String sha256, Instant at) {
        change(custody -> {
            custody.note(deed, subject, detail, sha256, at);
            return true;
        });
    }

    /// The log of custody, from its beginning.
    public Stream<LogEntry> log() {
        return Pages.all(seq -> session.read(handle -> new CustodyLog(handle).after(seq)))
                .map(CustodyLog.Line::entry);
    }

    /// Recomputes every hash. If all is whole, that goes into the log, so that a later damage can be dated.
    public Verification verify(Instant at) {
        Verification found = examine();
        if (found.isClean()) {
            noted(Deed.VERIFIED, "", found.articles() + " articles, " + found.entries() + " entries", found.head(), at);
        }
        return found;
    }

    private Verification examine() {
        return session.readState(handle -> {
            Backend backend = session.backend();
            Verification rows = new Verifier(handle, custodian.tool()).verify(backend.complaints(handle));
            return rows.with(new IndexVerifier(backend, handle).faults());
        });
    }

    /// Makes anew what the store is searched by, from the words and codings of the articles; articles whose words are
    /// damaged are not found until they are read again.
    ///
    /// @return how many articles are found by their words now
    public int reindex(Instant at) {
        return change(custody -> custody.reindex(at));
    }

    /// Copies everything into another store, which must be empty, and compares every row afterwards; notes it in
    /// both logs. This store can be read and written meanwhile.
    ///
    /// @return how many rows were copied
    /// @throws StoreException if the other store is not empty, or a row does not arrive as it is
    public long copyTo(Store target, Instant at) {
        long rows = copyRows(target);
        String head = session.read(handle -> new CustodyLog(handle).findLast())
                .map(CustodyLog.Line::hash)
                .orElse("");
        target.noted(Deed.COPIED, address().toString(), rows + " rows", head, at);
        noted(Deed.EXPORTED, target.address().toString(), "copy, " + rows + " rows", head, at);
        return rows;
    }

    private long copyRows(Store target) {
        return session.readState(from -> target.session.write(
                to -> new Copying(address(), target.address(), from, to, new SearchIndex(target.session.backend(), to))
                        .copy()));
    }

    /// Writes a backup: a store in a file of its own, as everything is at this moment. This store can be read and
    /// written meanwhile. The file appears when it is complete, on the disk and verified.
    ///
    /// @param file must not exist
    /// @return what verifying the backup found
    /// @throws StoreException if the file cannot be written, or what was written is not whole
    public Verification backup(Path file, Instant at) {
        Backup backup = new Backup(file);
        try {
            Verification written = writeBackup(backup.part());
            backup.complete();
            noted(Deed.EXPORTED, file.toString(), "backup", written.head(), at);
            return written;
        } finally {
            backup.abandon();
        }
    }

    private Verification writeBackup(Path part) {
        boolean done = session.read(handle -> session.backend().writeTo(part, handle));
        try (Store written = open(new StoreAddress.SqliteFile(part), custodian)) {
            if (!done) {
                copyRows(written);
            }
            Verification verification = written.examine();
            if (!verification.isClean()) {
                throw new StoreException("the backup is not whole, and was not kept: "
                        + verification.faults().getFirst().sentence() + "; verify the store");
            }
            return verification;
        }
    }

    /// All articles, in the order in which they were added. Nothing needs closing.
    public Stream<StoredArticle> articles() {
        return Pages.all(seq -> session.read(handle -> new Articles(handle).after(seq)));
    }

    /// What was coded last of each article, in the order in which the articles were added.
    public Stream<CodedArticle> codings() {
        return Pages.all(seq -> session.read(handle -> new Codings(handle).after(seq)));
    }

    /// How two codings of each article differ that has both, in the order of the articles.
    ///
    /// @param from the version that made the former one; if empty, the last but one
    /// @param to the version that made the newer one; if empty, the last
    public Stream<Recoding> recodings(Optional<String> from, Optional<String> to) {
        return Pages.all(seq -> session.read(handle -> new Codings(handle).pairs(seq, from, to)))
                .flatMap(Optional::stream);
    }

    /// All rejections, in the order in which they were noted.
    public Stream<Rejection> rejections() {
        return Pages.all(seq -> session.read(handle -> new Rejections(handle).after(seq)));
    }

    /// What was removed, in that order.
    public Stream<Removal> removals() {
        return Pages.all(seq -> session.read(handle -> new Removals(handle).after(seq)));
    }

    /// The article with that id; if there is none, the one whose SHA-256 begins so (four digits or more).
    ///
    /// @throws StoreException if several are meant; the message lists them
    public Optional<StoredArticle> find(String name) {
        List<StoredArticle> found = session.read(handle -> new Articles(handle).named(name));
        if (found.size() > 1) {
            String list = found.stream().map(Store::line).collect(Collectors.joining("\n"));
            throw new StoreException(address() + " has several articles «" + name
                    + "», name one by the beginning of its SHA-256:\n" + list);
        }
        return found.stream().findFirst();
    }

    /// What was coded last of an article.
    public Optional<CodedArticle> findCoding(String sha256) {
        return session.read(handle -> new Codings(handle).findNewest(sha256));
    }

    /// Whether that version has coded the article.
    public boolean isCoded(String sha256, String version) {
        return session.read(handle -> new Codings(handle).has(sha256, version));
    }

    /// What is left of an article that was removed.
    public Optional<Removal> findRemoval(String sha256) {
        return session.read(handle -> new Removals(handle).find(sha256));
    }

    /// The bytes of an article as they came.
    ///
    /// @throws IllegalArgumentException if the store does not have the article
    public byte[] original(String sha256) {
        return session.read(handle -> new Articles(handle).findOriginal(sha256))
                .orElseThrow(() -> new IllegalArgumentException("no article has the SHA-256 " + sha256));
    }

    /// Looks for something.
    ///
    /// @param most so many hits are given
    /// @throws IllegalArgumentException with a sentence for the user if the query has fields that the scope has not
    public Found find(Query query, Scope scope, int most) {
        return session.readState(handle -> new Search(session.backend(), handle, query).find(scope, most));
    }

    /// The statements that {@link #find} ranks, best first: all, or the two hundred that were added last.
    public List<Ranked> best(Query query) {
        return session.readState(handle -> new Search(session.backend(), handle, query).best());
    }

    /// Every statement that a query finds, those of the articles added last first.
    public List<Match> matches(Query query) {
        return session.readState(handle -> new Search(session.backend(), handle, query).matches());
    }

    /// Every article that a query finds, or that has a statement which it finds, by its SHA-256.
    public List<String> matchingArticles(Query query) {
        return session.readState(handle -> new Search(session.backend(), handle, query).matchingArticles());
    }

    /// The words of a stretch of an article that a query looks for, in UTF-16 code units of its text; none if the
    /// store does not have the article.
    public List<Span> words(Query query, String sha256, Span stretch) {
        return session.read(handle -> new Search(session.backend(), handle, query).words(sha256, stretch));
    }

    /// Whether an article is found by its words.
    public boolean isIndexed(String sha256) {
        return session.read(handle -> new Articles(handle)
                .findSeq(sha256)
                .filter(new SearchIndex(session.backend(), handle)::has)
                .isPresent());
    }

    /// Adds an account, or changes the one of that name. The log tells of it, without the password.
    public void put(Account account, Instant at) {
        change(custody -> custody.put(account, at));
    }

    /// The open accounts, by name.
    public List<Account> accounts() {
        return session.read(handle -> new Accounts(handle).all());
    }

    /// The open account of that name.
    public Optional<Account> findAccount(String name) {
        return session.read(handle -> new Accounts(handle).find(name));
    }

    /// Appends what a reader decided.
    ///
    /// @throws IllegalArgumentException if the store does not have the article
    public void add(Review review) {
        change(custody -> custody.add(review));
    }

    /// All reviews, in the order in which they were decided; of one author on one statement the last counts.
    public Stream<Review> reviews() {
        return Pages.all(seq -> session.read(handle -> new Reviews(handle).after(seq)));
    }

    /// Keeps a search, or gives it up when its address is empty.
    public void put(SavedSearch search) {
        change(custody -> custody.put(search));
    }

    /// The searches that somebody keeps, by name.
    public List<SavedSearch> savedSearches(String author) {
        return session.read(handle -> new SavedSearches(handle).of(author));
    }

    /// How much is in the store.
    public Contents contents() {
        return session.read(handle -> new Contents(
                Table.ARTICLE.count(handle),
                new Codings(handle).countArticles(),
                Table.CODING.count(handle),
                Table.REJECTION.count(handle)));
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
    public <T, X extends Exception> T inTransaction(Work<T, X> work) throws X {
        return session.inTransaction(work);
    }

    @Override
    public void close() {
        session.close();
    }

    private <T> T change(Function<Custody, T> change) {
        return session.write(handle -> change.apply(new Custody(handle, session.backend(), custodian)));
    }

    private static String line(StoredArticle stored) {
        return "  " + stored.article().sha256().substring(0, 12) + "  "
                + stored.article().id() + "  " + stored.source();
    }
}
