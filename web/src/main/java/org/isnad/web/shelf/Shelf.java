package org.isnad.web.shelf;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.isnad.desk.Isnad;
import org.isnad.knowledge.WhosWho;
import org.isnad.lexicon.Lexicon;
import org.isnad.store.Contents;
import org.isnad.store.Store;
import org.isnad.web.access.Refusal;
import org.jspecify.annotations.Nullable;

/// The store's knowledge in memory. It is read in the background, at the start and whenever the store has
/// changed; until the new knowledge is there, the former one answers.
public final class Shelf implements AutoCloseable {
    private static final Duration LOOK = Duration.ofSeconds(2);

    private final Store store;
    private final Supplier<Lexicon> lexicon;
    private final Map<String, String> entries = new ConcurrentHashMap<>();
    private final ExecutorService reader = Executors.newSingleThreadExecutor(Shelf::thread);
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile @Nullable Isnad isnad;
    private volatile @Nullable Snapshot snapshot;
    private volatile @Nullable Contents read;
    private volatile @Nullable RuntimeException failure;
    private volatile Instant looked = Instant.EPOCH;

    /// Nothing is read before {@link #refresh}.
    ///
    /// @param lexicon says who is known beforehand
    public Shelf(Store store, Supplier<Lexicon> lexicon) {
        this.store = store;
        this.lexicon = lexicon;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "shelf");
        thread.setDaemon(true);
        return thread;
    }

    /// What the store knows, as read last.
    ///
    /// @throws Refusal while the store is read for the first time, or if that failed
    public Snapshot now() {
        look();
        Snapshot current = snapshot;
        if (current != null) {
            return current;
        }
        RuntimeException broken = failure;
        if (broken != null) {
            throw new Refusal(500, "store", String.valueOf(broken.getMessage()));
        }
        throw new Refusal(503, "loading", "the desk is reading the store: try again in a moment");
    }

    /// Reads the store again if it has changed.
    public void refresh() {
        if (reading.compareAndSet(false, true)) {
            reader.execute(this::read);
        }
    }

    /// Reads the store again though it has as many articles as before: somebody has decided who is the same.
    ///
    /// @param patience how long it waits for that
    /// @return whether it is done; if not, it goes on in the background
    public boolean decided(Duration patience) {
        return await(
                reader.submit(() -> {
                    read = null;
                    read();
                }),
                patience);
    }

    /// Takes files of the lexicon into account from the next reading on.
    synchronized void learn(Map<String, String> files) {
        entries.putAll(files);
        isnad = null;
    }

    /// Who is known, with what came along with articles.
    public Lexicon lexicon() {
        return lexicon.get().with(entries);
    }

    /// Reads words as the articles were read. Made when first asked for, which takes a moment.
    public synchronized Isnad isnad() {
        Isnad made = isnad;
        if (made == null) {
            made = Isnad.reading(lexicon());
            isnad = made;
        }
        return made;
    }

    /// Another process may have written.
    private void look() {
        Instant now = Instant.now();
        if (looked.plus(LOOK).isBefore(now)) {
            looked = now;
            refresh();
        }
    }

    private void read() {
        try {
            Contents contents = store.contents();
            if (!contents.equals(read)) {
                Snapshot made = Snapshot.of(store, WhosWho.from(lexicon()));
                snapshot = made;
                read = contents;
                reader.execute(made::prepare);
            }
            failure = null;
        } catch (RuntimeException e) {
            failure = e;
        } finally {
            reading.set(false);
        }
    }

    /// Reads the store if it has changed, and returns when that is done.
    public void refreshNow() {
        await(reader.submit(this::read), Duration.ofDays(1));
    }

    private static boolean await(Future<?> work, Duration patience) {
        try {
            work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        reader.shutdownNow();
    }
}
