package org.isnad.store;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// The connections of a store: many threads read, one at a time writes.
final class Session implements AutoCloseable {
    private final Backend backend;
    private final Jdbi jdbi;
    private final ReentrantLock turn = new ReentrantLock();

    /// The connection of the thread that has the turn.
    private Optional<Handle> writer = Optional.empty();

    private boolean removing;

    Session(Backend backend) {
        this.backend = backend;
        jdbi = Jdbi.create(backend.connections());
    }

    Backend backend() {
        return backend;
    }

    /// Reads what is kept; the thread that writes reads what it wrote.
    <T> T read(Function<Handle, T> access) {
        return guarded(() -> turn.isHeldByCurrentThread() && writer.isPresent()
                ? access.apply(writer.get())
                : jdbi.withHandle(access::apply));
    }

    /// Reads one state of what is kept, whatever is written meanwhile.
    <T> T readState(Function<Handle, T> access) {
        return guarded(() -> jdbi.withHandle(handle -> {
            backend.beginReading(handle);
            try {
                return access.apply(handle);
            } finally {
                backend.rollback(handle);
            }
        }));
    }

    /// Writes; all of it is kept or nothing.
    <T> T write(Function<Handle, T> access) {
        return this.<T, RuntimeException>inTransaction(() -> guarded(() -> access.apply(writer.orElseThrow())));
    }

    /// Writes as {@link #write} does, and takes care that nothing of what is deleted stays in the files.
    <T> T remove(Function<Handle, T> access) {
        return write(handle -> {
            removing = true;
            backend.beforeRemoval(handle);
            return access.apply(handle);
        });
    }

    /// Does `work` as one. Work inside work belongs to the outer one.
    <T, X extends Exception> T inTransaction(Store.Work<T, X> work) throws X {
        turn.lock();
        try {
            return writer.isPresent() ? work.run() : inNewTransaction(work);
        } finally {
            turn.unlock();
        }
    }

    private <T, X extends Exception> T inNewTransaction(Store.Work<T, X> work) throws X {
        Handle handle = guarded(jdbi::open);
        try {
            run(() -> backend.begin(handle));
            writer = Optional.of(handle);
            T result = work.run();
            run(() -> backend.commit(handle));
            writer = Optional.empty();
            if (removing) {
                run(() -> backend.afterRemoval(handle));
            }
            return result;
        } catch (Exception | Error failure) {
            if (writer.isPresent()) {
                undo(handle, failure);
            }
            throw failure;
        } finally {
            writer = Optional.empty();
            removing = false;
            handle.close();
        }
    }

    private void undo(Handle handle, Throwable failure) {
        try {
            backend.rollback(handle);
        } catch (JdbiException e) {
            // A full or failing disk makes SQLite roll back by itself.
            failure.addSuppressed(e);
        }
    }

    private void run(Runnable access) {
        guarded(() -> {
            access.run();
            return true;
        });
    }

    private <T> T guarded(Supplier<T> access) {
        try {
            return access.get();
        } catch (JdbiException | UncheckedIOException e) {
            throw backend.failure(e);
        }
    }

    @Override
    public void close() {
        backend.close();
    }
}
