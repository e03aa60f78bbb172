package org.isnad.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// What a table of words of SQLite holds. It keeps no row as it was, only where each token occurs; of each row there is
/// a sum over its tokens and their places here, which is compared with that of the tokens that it should have.
final class Fingerprints implements IndexedWords {
    private static final int FETCH = 10_000;

    /// Odd numbers far from each other spread neighbouring places over all bits.
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final long MIX = 0xBF58476D1CE4E5B9L;

    private final Map<Long, Long> sums = new HashMap<>();

    private Fingerprints() {}

    static Fingerprints of(Handle handle, String table) {
        Fingerprints found = new Fingerprints();
        String places = "places_of_" + table;
        handle.execute("CREATE VIRTUAL TABLE temp." + places + " USING fts5vocab(main, " + table + ", instance)");
        try {
            handle.createQuery("SELECT doc, term, \"offset\" FROM temp." + places)
                    .setFetchSize(FETCH)
                    .map((row, context) ->
                            found.sums.merge(row.getLong(1), one(row.getString(2), row.getLong(3)), Long::sum))
                    .forEach(sum -> {});
        } finally {
            handle.execute("DROP TABLE temp." + places);
        }
        return found;
    }

    private static long one(String token, long place) {
        long hash = place + 1;
        for (int i = 0; i < token.length(); i++) {
            hash = (hash ^ token.charAt(i)) * MIX;
            hash ^= hash >>> 29;
        }
        return (hash ^ place) * SPREAD;
    }

    @Override
    public boolean holds(long seq, List<String> tokens) {
        long sum = 0;
        for (int i = 0; i < tokens.size(); i++) {
            sum += one(tokens.get(i), i);
        }
        Long found = sums.get(seq);
        return found == null ? tokens.isEmpty() : found == sum;
    }

    @Override
    public long count() {
        return sums.size();
    }
}
