package org.isnad.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.store.Custodian;
import org.isnad.store.Review;
import org.isnad.store.Review.Verdict;
import org.isnad.store.SavedSearch;
import org.isnad.store.Store;
import org.isnad.web.access.Gate;
import org.isnad.web.access.Refusal;
import org.isnad.web.access.Session;
import org.isnad.web.page.Line;
import org.isnad.web.page.Page;
import org.isnad.web.review.Change;
import org.isnad.web.review.Figures;
import org.isnad.web.review.Gold;
import org.isnad.web.review.Opinions;
import org.isnad.web.review.Queue;
import org.isnad.web.shelf.Entry;
import org.isnad.web.shelf.Lookup;
import org.isnad.web.shelf.Shelf;
import org.isnad.web.shelf.Snapshot;
import org.jspecify.annotations.Nullable;

/// Readers' decisions on statements, and the searches that they keep.
final class ReviewApi {
    private static final int MOST_TEXT = 2000;

    /// What a reader sends.
    ///
    /// @param key of the statement
    /// @param queue in which it came up
    /// @param verdict `right`, `wrong` or `change`
    /// @param change what a change makes of it
    /// @param note a remark
    /// @param reviewer who decides, on a desk without accounts
    record Decision(
            @Nullable String key,
            @Nullable String queue,
            @Nullable String verdict,
            @Nullable Change change,
            @Nullable String note,
            @Nullable String reviewer) {}

    /// A view under a name.
    record Search(@Nullable String name, @Nullable String address) {
        /// Whether the address leads to a view of the desk: what begins with two slashes leads to another site.
        boolean isOwn() {
            String where = Body.said(address);
            return where.isEmpty() || where.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");
        }
    }

    private final Store store;
    private final Shelf shelf;
    private final Lookup lookup;
    private final Gate gate;

    ReviewApi(Store store, Shelf shelf, Lookup lookup, Gate gate) {
        this.store = store;
        this.shelf = shelf;
        this.lookup = lookup;
        this.gate = gate;
    }

    void queue(Context context) {
        Snapshot snapshot = shelf.now();
        Queue queue = Queue.of(Query.text(context, "queue").orElse("confidence"));
        String reader = reader(context, context.queryParam("reviewer"));
        List<Entry> open = queue.open(snapshot, Opinions.of(store.reviews()), reader).stream()
                .filter(Query.filter(context, lookup)::lets)
                .toList();
        context.json(Page.of(open, Query.part(context), entry -> Line.of(entry, snapshot)));
    }

    void decide(Context context) {
        Decision decision = Body.of(context, Decision.class);
        Snapshot snapshot = shelf.now();
        String key = Body.said(decision.key());
        Entry entry =
                snapshot.findEntry(key).orElseThrow(() -> Refusal.missing("no statement is called '" + key + "'"));
        Verdict verdict = verdict(Body.said(decision.verdict()));
        String queue = Body.said(decision.queue());
        String reader = reader(context, decision.reviewer());
        by(reader)
                .add(new Review(
                        entry.said().article().sha256(),
                        entry.said().statement().id(),
                        entry.said().article().version(),
                        reader,
                        Instant.now(),
                        queue.equals("article") ? queue : Queue.of(queue).word(),
                        verdict,
                        verdict == Verdict.CHANGE ? change(decision, entry) : "",
                        note(decision)));
        context.status(201);
        context.json(Map.of("key", entry.key()));
    }

    /// The store, written by that reader.
    private Store by(String reader) {
        Custodian custodian = store.custodian();
        return store.by(
                new Custodian(Optional.of(reader), custodian.tool(), custodian.command(), custodian.configuration()));
    }

    private static Verdict verdict(String word) {
        return Stream.of(Verdict.values())
                .filter(verdict -> verdict.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.wrong("no verdict '" + word + "': use right, wrong or change"));
    }

    private String change(Decision decision, Entry entry) {
        Change change = Optional.ofNullable(decision.change())
                .orElseThrow(() -> Refusal.wrong("a change says what it changes"));
        change.check(store.find(entry.said().article().sha256())
                .orElseThrow()
                .article()
                .text());
        return Json.MAPPER.writeValueAsString(change);
    }

    private static String note(Decision decision) {
        String note = Optional.ofNullable(decision.note()).orElse("").strip();
        if (note.length() > MOST_TEXT) {
            throw Refusal.wrong("the remark is too long: use " + MOST_TEXT + " characters or fewer");
        }
        return note;
    }

    /// With accounts the one who is logged in; without, whoever says so, since anyone here could be anyone.
    private String reader(Context context, @Nullable String given) {
        Session session = gate.session(context);
        String name = Optional.ofNullable(given).orElse("").strip();
        if (session.isAccount() || name.isEmpty()) {
            return session.name();
        }
        if (!name.matches("[\\p{L}\\p{N}._ -]{1,64}")) {
            throw Refusal.wrong("'" + name + "' cannot be a name: use up to 64 letters, digits and hyphens");
        }
        return name;
    }

    /// Decisions of one statement, or of all.
    void decisions(Context context) {
        Optional<String> key = Query.text(context, "key");
        List<Review> all = store.reviews().toList();
        context.json(Page.of(
                all.reversed().stream()
                        .filter(review -> key.map(key(review)::equals).orElse(true))
                        .toList(),
                Query.part(context),
                ReviewApi::shown));
    }

    /// @param change absent unless the verdict is a change
    record Shown(
            String key, String author, String at, String queue, String verdict, Optional<Change> change, String note) {}

    private static Shown shown(Review review) {
        return new Shown(
                key(review),
                review.author(),
                review.at().toString(),
                review.queue(),
                review.verdict().word(),
                Optional.of(review.change())
                        .filter(json -> !json.isEmpty())
                        .map(json -> Json.MAPPER.readValue(json, Change.class)),
                review.note());
    }

    private static String key(Review review) {
        return review.sha256().substring(0, Entry.DIGITS) + "." + review.statement();
    }

    void figures(Context context) {
        context.json(Figures.of(Opinions.of(store.reviews()), shelf.now()));
    }

    void gold(Context context) {
        Map<String, String> files = Gold.files(
                shelf.now(),
                Opinions.of(store.reviews()),
                article -> store.find(article.sha256()).orElseThrow().article().text());
        context.contentType("application/zip");
        context.header("Content-Disposition", "attachment; filename=\"gold.zip\"");
        context.header("X-Isnad-Articles", Integer.toString(files.size() / 2));
        context.result(zip(files));
    }

    private static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    void searches(Context context) {
        context.json(store.savedSearches(gate.session(context).name()).stream()
                .map(search -> new Search(search.name(), search.address()))
                .toList());
    }

    void keepSearch(Context context) {
        Search search = Body.of(context, Search.class);
        String name = Body.said(search.name()).strip();
        String address = Body.said(search.address());
        if (name.isEmpty() || !search.isOwn() || name.length() + address.length() > MOST_TEXT) {
            throw Refusal.wrong("a search has a name, and an address of the desk that begins with one /");
        }
        store.put(new SavedSearch(gate.session(context).name(), name, address, Instant.now()));
        context.status(204);
    }
}
