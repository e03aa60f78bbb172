package org.isnad.intake;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Stands between what the world sends and libraries that take it apart: they work on a thread of their own, for
/// no longer than {@link Limits#TIME}.
final class Guard {
    /// So many may still be busy with documents that were given up; no thread can be ended from outside.
    private static final int MOST_BUSY = 8;

    private static final AtomicInteger BUSY = new AtomicInteger();

    private Guard() {}

    /// What the library makes of it.
    ///
    /// @param what the word for what it takes apart
    /// @throws Unfit if the library fails, as libraries do on inputs that nobody thought of, or takes too long
    static <T> T over(String what, Supplier<T> library) throws Unfit {
        return over(what, Limits.TIME, library);
    }

    /// As above, with another limit of time.
    static <T> T over(String what, Duration most, Supplier<T> library) throws Unfit {
        if (BUSY.get() >= MOST_BUSY) {
            throw tooMuch("comes behind others that still keep Isnad busy: start again, and leave those out");
        }
        FutureTask<T> work = new FutureTask<>(library::get);
        Thread.ofPlatform().daemon().name("isnad " + what).start(() -> run(work));
        try {
            return work.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            if (work.cancel(true)) {
                BUSY.incrementAndGet();
            }
            throw tooMuch("takes more than " + most.toSeconds() + " seconds to take apart: save its text as .txt");
        } catch (ExecutionException e) {
            throw unfit(what, e.getCause());
        } catch (InterruptedException e) {
            work.cancel(true);
            Thread.currentThread().interrupt();
            throw new Unfit(Reason.UNREADABLE, "was not read, since the run was ended: try again");
        }
    }

    private static void run(FutureTask<?> work) {
        work.run();
        if (work.isCancelled()) {
            BUSY.decrementAndGet();
        }
    }

    private static Unfit unfit(String what, @Nullable Throwable failure) {
        return switch (failure) {
            case OutOfMemoryError e ->
                tooMuch("takes more memory to take apart than Isnad has: save its text as .txt, or give Isnad more"
                        + " (ISNAD_OPTS=-Xmx4g)");
            case RuntimeException e -> broken(what, e);
            case StackOverflowError e -> broken(what, e);
            case null, default -> throw new AssertionError("a " + what + " stops the library", failure);
        };
    }

    private static Unfit broken(String what, Throwable failure) {
        return new Unfit(
                Reason.BROKEN,
                "is a " + what + " that cannot be taken apart ("
                        + failure.getClass().getSimpleName() + "): save its text as .txt, or leave it out");
    }

    private static Unfit tooMuch(String sentence) {
        return new Unfit(Reason.TOO_LARGE, sentence);
    }
}
