package org.isnad.spark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.desk.Isnad;
import org.isnad.knowledge.WhosWho;

/// What this Java machine has loaded: lexicon and models once, whatever number of partitions it works on.
final class Readers {
    private static final Map<Asked, Isnad> READERS = new ConcurrentHashMap<>();
    private static final Map<Asked, WhosWho> KNOWN = new ConcurrentHashMap<>();

    private Readers() {}

    static Isnad isnad(Asked asked) {
        return READERS.computeIfAbsent(asked, Asked::isnad);
    }

    static WhosWho whosWho(Asked asked) {
        return KNOWN.computeIfAbsent(asked, Asked::whosWho);
    }
}
