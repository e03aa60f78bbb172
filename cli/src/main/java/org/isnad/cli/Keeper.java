package org.isnad.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.intake.Outcome;
import org.isnad.store.Rejection;
import org.isnad.store.Store;

/// Keeps results in the store, many at once: that is much quicker than one by one.
final class Keeper {
    private static final int AT_ONCE = 32;

    private final Store store;
    private final Summary summary;
    private final Progress progress;
    private final Consumer<String> acknowledged;
    private final List<Coded> waiting = new ArrayList<>();

    /// @param acknowledged is told the SHA-256 of each article that is on the disk
    Keeper(Store store, Summary summary, Progress progress, Consumer<String> acknowledged) {
        this.store = store;
        this.summary = summary;
        this.progress = progress;
        this.acknowledged = acknowledged;
    }

    boolean take(Coded coded) {
        waiting.add(coded);
        if (waiting.size() == AT_ONCE) {
            keep();
        }
        progress.step();
        return true;
    }

    void keep() {
        store.inTransaction(() -> {
            waiting.forEach(this::keep);
            return waiting.size();
        });
        for (Coded coded : waiting) {
            if (coded instanceof Coded.Done done) {
                acknowledged.accept(done.article().sha256());
            }
        }
        waiting.clear();
    }

    private void keep(Coded coded) {
        switch (coded) {
            case Coded.Known known -> summary.unchanged();
            case Coded.Done done -> keep(done);
            case Coded.Refused refused -> {
                summary.rejected(refused.rejected().reason());
                store.reject(rejection(refused.rejected()), Instant.now());
                progress.tell(refused.rejected().sentence());
            }
            case Coded.Withheld withheld -> {
                summary.withheld();
                progress.tell(withheld.sentence());
            }
            case Coded.Failed failed -> {
                summary.failed();
                progress.tell(failed.sentence());
            }
        }
    }

    private void keep(Coded.Done done) {
        Instant now = Instant.now();
        boolean added = store.add(
                done.read().article(), done.read().original(), done.read().where(), now);
        boolean coded = store.code(done.article(), done.terms(), now);
        if (added || coded) {
            summary.coded(done.article());
        } else {
            summary.unchanged();
        }
    }

    private static Rejection rejection(Outcome.Rejected rejected) {
        return new Rejection(rejected.where(), rejected.reason().word(), rejected.sentence(), rejected.sha256());
    }
}
