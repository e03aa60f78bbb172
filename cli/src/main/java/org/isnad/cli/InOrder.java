package org.isnad.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/// Works on many inputs at once and hands on the results in the order of the inputs. Only a few inputs are in
/// memory at any time.
final class InOrder {
    /// So many for each core: enough that the work goes on while the results of several are written at once.
    static final int AHEAD = 12;

    private InOrder() {}

    /// @param inputs read on this thread, no faster than the work goes
    /// @param work done on all cores
    /// @param sink called on this thread; says whether to go on
    static <I, O> void each(Iterator<I> inputs, Function<I, O> work, Predicate<O> sink) {
        int workers = Runtime.getRuntime().availableProcessors();
        Deque<Future<O>> window = new ArrayDeque<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            try {
                boolean goOn = true;
                while (goOn && (inputs.hasNext() || !window.isEmpty())) {
                    while (window.size() < workers * AHEAD && inputs.hasNext()) {
                        I input = inputs.next();
                        window.add(pool.submit(() -> work.apply(input)));
                    }
                    goOn = sink.test(result(window.remove()));
                }
            } finally {
                window.forEach(future -> future.cancel(false));
            }
        }
    }

    private static <O> O result(Future<O> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError memory) {
                throw memory;
            }
            throw new IllegalStateException("an article could not be worked on", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
