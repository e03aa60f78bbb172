package org.isnad.knowledge;

import java.util.Arrays;

/// The keys under which a statement is looked for: only statements that share one are compared.
final class EventKeys {
    private static final int BUCKET = 4;
    private static final int TELLING = 3;

    private final float[] weights;

    EventKeys(float[] weights) {
        this.weights = weights;
    }

    /// The keys under which it stands.
    long[] own(Trace trace) {
        return keys(trace, trace.isDated() ? new int[] {bucket(trace)} : new int[] {0});
    }

    /// The keys of those with which it is to be compared.
    long[] sought(Trace trace) {
        int bucket = bucket(trace);
        return keys(trace, trace.isDated() ? new int[] {bucket - 1, bucket, bucket + 1} : new int[] {0});
    }

    private static int bucket(Trace trace) {
        return trace.isDated() ? Math.floorDiv(trace.first() / 2 + trace.last() / 2, BUCKET) : 0;
    }

    private long[] keys(Trace trace, int[] buckets) {
        long[] keys = new long[64];
        int size = 0;
        long kind = trace.kind().name().hashCode();
        char[] rare = rarest(trace.words());
        for (int bucket : buckets) {
            for (String agent : trace.agents()) {
                size = put(keys, size, key(kind, 'p', agent.hashCode(), bucket));
            }
            for (String target : trace.targets()) {
                size = put(keys, size, key(kind, 'p', target.hashCode(), bucket));
            }
            for (String place : trace.places()) {
                size = put(keys, size, key(kind, 'l', place.hashCode(), bucket));
            }
            for (char word : rare) {
                size = put(keys, size, key(kind, 'w', word, bucket));
            }
        }
        for (String agent : trace.agents()) {
            for (String target : trace.targets()) {
                size = put(keys, size, key(kind, 't', agent.hashCode() * 31 + target.hashCode(), 0));
            }
        }
        if (trace.dead().isPresent()) {
            // Nobody dies twice: whatever the day.
            size = put(keys, size, key(kind, 'd', trace.dead().get().hashCode(), 0));
        }
        size = put(keys, size, key(kind, 'a', trace.said().article().sha256().hashCode(), 0));
        return Arrays.copyOf(keys, size);
    }

    private static int put(long[] keys, int size, long key) {
        if (size < keys.length) {
            keys[size] = key;
            return size + 1;
        }
        return size;
    }

    private char[] rarest(char[] words) {
        Character[] sorted = new Character[words.length];
        for (int i = 0; i < words.length; i++) {
            sorted[i] = words[i];
        }
        Arrays.sort(
                sorted,
                (one, other) -> weights[one] == weights[other]
                        ? Character.compare(one, other)
                        : Float.compare(weights[other], weights[one]));
        char[] rarest = new char[Math.min(TELLING, sorted.length)];
        for (int i = 0; i < rarest.length; i++) {
            rarest[i] = sorted[i];
        }
        return rarest;
    }

    private static long key(long kind, char what, int value, int bucket) {
        long key = kind * 131 + what;
        key = key * 0x9E3779B97F4A7C15L + value;
        key = (key ^ (key >>> 29)) * 0xBF58476D1CE4E5B9L + bucket;
        return key ^ (key >>> 31);
    }
}
