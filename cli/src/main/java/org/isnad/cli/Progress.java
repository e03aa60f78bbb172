package org.isnad.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/// Shows how far a long work is, with its rate and the time left, if somebody watches.
final class Progress implements AutoCloseable {
    private static final Duration LONG = Duration.ofSeconds(2);
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Console console;
    private final long total;
    private final Instant start = Instant.now();
    private Optional<ProgressBar> bar = Optional.empty();
    private long done;

    /// @param total counts the steps; asked only if somebody watches
    Progress(Console console, LongSupplier total) {
        this.console = console;
        this.total = console.watched() ? total.getAsLong() : 0;
    }

    /// One step more.
    void step() {
        done++;
        if (bar.isEmpty() && console.watched() && isLong()) {
            bar = Optional.of(bar());
        }
        bar.ifPresent(shown -> shown.stepTo(done));
    }

    /// Tells the user something without breaking the bar.
    void tell(String sentence) {
        console.tell(bar.isPresent() ? CLEAR_LINE + sentence : sentence);
    }

    private boolean isLong() {
        return done < total && Duration.between(start, Instant.now()).compareTo(LONG) > 0;
    }

    private ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName("articles")
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .startsFrom(done, Duration.between(start, Instant.now()))
                .showSpeed()
                .setConsumer(new OneLine(console))
                .build();
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }

    /// Draws the bar over itself on one line and takes it away at the end.
    private record OneLine(Console console) implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return console.width() - 1;
        }

        @Override
        public void accept(String rendered) {
            console.err().print(CLEAR_LINE + rendered);
            console.err().flush();
        }

        @Override
        public void close() {
            console.err().print(CLEAR_LINE);
            console.err().flush();
        }
    }
}
