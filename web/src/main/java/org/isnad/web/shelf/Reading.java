package org.isnad.web.shelf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isnad.chain.Chained;
import org.isnad.chain.CodedArticle;
import org.isnad.desk.Isnad;
import org.isnad.intake.Intake;
import org.isnad.intake.Outcome;
import org.isnad.intake.Settings;
import org.isnad.lexicon.Lexicon;
import org.isnad.store.Rejection;
import org.isnad.store.Store;
import org.isnad.web.access.Refusal;
import org.isnad.web.shelf.Progress.State;

/// Adds articles to the store in the background, one delivery after the other, and tells how far it is.
public final class Reading implements AutoCloseable {
    private final Store store;
    private final Supplier<Lexicon> lexicon;
    private final Shelf shelf;
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final List<Consumer<Progress>> listeners = new CopyOnWriteArrayList<>();
    private volatile Progress progress = Progress.idle();

    /// @param lexicon asked for when the first article comes
    public Reading(Store store, Supplier<Lexicon> lexicon, Shelf shelf) {
        this.store = store;
        this.lexicon = lexicon;
        this.shelf = shelf;
    }

    /// How far it is.
    public Progress progress() {
        return progress;
    }

    /// Tells `listener` of every step from now on.
    ///
    /// @return stops telling
    public Runnable listen(Consumer<Progress> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Adds the articles in a folder.
    ///
    /// @throws Refusal if it is still adding others
    public void add(Delivery delivery) {
        if (!busy.compareAndSet(false, true)) {
            throw new Refusal(409, "busy", "the desk is still reading other articles: wait until they are done");
        }
        tell(Progress.idle().in(State.LOADING));
        worker.execute(() -> read(delivery));
    }

    /// Articles that came in.
    ///
    /// @param folder holds them; deleted when they are read
    /// @param settings what is said of all of them
    /// @param entries files of the lexicon for these articles alone, by name
    public record Delivery(Path folder, Settings settings, Map<String, String> entries) {
        public Delivery {
            entries = Map.copyOf(entries);
        }
    }

    private void read(Delivery delivery) {
        try {
            Isnad isnad = Isnad.reading(lexicon.get().with(delivery.entries()));
            tell(progress.of(count(delivery)).in(State.READING));
            try (Stream<Outcome> outcomes = outcomes(delivery)) {
                outcomes.takeWhile(outcome -> !Thread.currentThread().isInterrupted())
                        .forEach(outcome -> keep(outcome, isnad, delivery.folder()));
            }
            tell(progress.in(State.GATHERING));
            shelf.learn(delivery.entries());
            shelf.refreshNow();
            tell(progress.in(State.DONE));
        } catch (RuntimeException e) {
            tell(progress.rejected(String.valueOf(e.getMessage())).in(State.FAILED));
        } finally {
            remove(delivery.folder());
            busy.set(false);
        }
    }

    private static Stream<Outcome> outcomes(Delivery delivery) {
        return Intake.of(delivery.settings()).read(List.of(delivery.folder()));
    }

    private static int count(Delivery delivery) {
        try (Stream<Outcome> outcomes = outcomes(delivery)) {
            return (int) outcomes.count();
        }
    }

    private void keep(Outcome outcome, Isnad isnad, Path folder) {
        switch (outcome) {
            case Outcome.Read read -> tell(kept(read, isnad, folder));
            case Outcome.Unchanged unchanged -> tell(progress.kept(false));
            case Outcome.Rejected rejected -> {
                String where = within(folder, rejected.where());
                String sentence = within(folder, rejected.sentence());
                store.reject(
                        new Rejection(where, rejected.reason().word(), sentence, rejected.sha256()), Instant.now());
                tell(progress.rejected(sentence));
            }
        }
    }

    private Progress kept(Outcome.Read read, Isnad isnad, Path folder) {
        try {
            Chained chained = isnad.trace(read.article());
            CodedArticle coded = isnad.code(chained);
            Instant now = Instant.now();
            boolean isNew = store.inTransaction(() -> {
                boolean added = store.add(read.article(), read.original(), within(folder, read.where()), now);
                return store.code(coded, isnad.terms(chained), now) || added;
            });
            return progress.kept(isNew);
        } catch (IllegalStateException | IndexOutOfBoundsException | NullPointerException e) {
            return progress.rejected(within(folder, read.where()) + ": a mistake in Isnad (" + e
                    + ") keeps this article from being coded; please report it");
        }
    }

    /// The name that the sender knows, without the folder in which the desk put it.
    private static String within(Path folder, String words) {
        return words.replace(folder + java.io.File.separator, "");
    }

    private void tell(Progress now) {
        progress = now;
        listeners.forEach(listener -> listener.accept(now));
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = java.nio.file.Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                java.nio.file.Files.delete(file);
            }
        } catch (IOException e) {
            // The system clears its folder of temporary files by itself.
            return;
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
