package org.isnad.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Writes how far two readers of the same articles agree.
@Command(name = "agreement", description = "Writes accuracy/agreement.md: two readings of the same articles.")
final class Agreement implements Callable<Integer> {
    @Mixin
    private Folders folders = new Folders();

    private int first;
    private int second;
    private int same;
    private int status;
    private int agents;
    private int targets;
    private int speakers;
    private int whole;

    @Override
    public Integer call() throws IOException {
        Map<String, Gold.Coded> once = new HashMap<>();
        for (Gold.Coded article : Annotations.coded(folders, "first")) {
            once.put(article.article().id(), article);
        }
        List<Gold.Coded> again = Annotations.coded(folders, "second");
        for (Gold.Coded article : again) {
            Gold.Coded before = once.get(article.article().id());
            if (before == null) {
                throw new IOException(article.article().id() + " was read a second time but not a first");
            }
            compare(before.statements(), article.statements());
        }
        String report = report(once.size(), again.size());
        folders.report("agreement", report);
        return 0;
    }

    private void compare(List<Gold.Said> one, List<Gold.Said> other) {
        first += one.size();
        second += other.size();
        List<Gold.Said> left = new ArrayList<>(other);
        for (Gold.Said said : one) {
            Optional<Gold.Said> twin = left.stream()
                    .filter(o -> o.type() == said.type() && o.trigger().meets(said.trigger()))
                    .findFirst();
            if (twin.isPresent()) {
                left.remove(twin.get());
                compare(said, twin.get());
            }
        }
    }

    private void compare(Gold.Said one, Gold.Said other) {
        boolean sameStatus = one.status() == other.status();
        boolean sameAgents = agree(one.agents(), other.agents());
        boolean sameTargets = agree(one.targets(), other.targets());
        boolean sameSpeaker = agree(nearest(one), nearest(other));
        same++;
        status += sameStatus ? 1 : 0;
        agents += sameAgents ? 1 : 0;
        targets += sameTargets ? 1 : 0;
        speakers += sameSpeaker ? 1 : 0;
        whole += sameStatus && sameAgents && sameTargets && sameSpeaker ? 1 : 0;
    }

    private static List<String> nearest(Gold.Said said) {
        return said.sources().subList(0, Math.min(1, said.sources().size()));
    }

    private static boolean agree(List<String> one, List<String> other) {
        return Likeness.of(Likeness.words(one), Likeness.words(other)) >= 0.5;
    }

    private String report(int articles, int twice) {
        return String.format(
                Locale.ROOT,
                """
                # How far two readers agree

                Written by `train/run agreement`. Of the %d articles of `train/annotations`, %d were read twice, by two
                readers who did not know of each other (both of them language models that followed the codebook
                `bench/GUIDELINES.md`). A statement of one is the other's where type and a character of the trigger are the same; names
                agree where half of their words do.

                | | |
                |---|---|
                | statements of the first, of the second reader | %d, %d |
                | detection F1 | %.3f |
                | of those found by both: status | %.3f |
                | agents | %.3f |
                | targets | %.3f |
                | nearest speaker | %.3f |
                | whole statements F1 (all four) | %.3f |
                """,
                articles,
                twice,
                first,
                second,
                2.0 * same / (first + second),
                share(status),
                share(agents),
                share(targets),
                share(speakers),
                2.0 * whole / (first + second));
    }

    private double share(int agreed) {
        return same == 0 ? 0 : (double) agreed / same;
    }
}
