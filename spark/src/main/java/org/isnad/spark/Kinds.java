package org.isnad.spark;

import java.util.List;
import org.apache.spark.Partitioner;
import org.isnad.lexicon.StatementType;

/// Puts statements of one kind together: only they are compared. Keys begin with the number of the kind.
final class Kinds extends Partitioner {
    private static final long serialVersionUID = 1;
    private static final String END = "\0";

    private static final List<StatementType> ALL = List.of(StatementType.values());

    /// The key of a statement, in the order in which statements of its kind are compared.
    static String key(StatementType kind, String order) {
        return ALL.indexOf(kind) + END + order;
    }

    static int kind(String key) {
        return Integer.parseInt(key.substring(0, key.indexOf(END)));
    }

    @Override
    public int numPartitions() {
        return ALL.size();
    }

    @Override
    public int getPartition(Object key) {
        return kind(String.valueOf(key));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Kinds;
    }

    @Override
    public int hashCode() {
        return numPartitions();
    }
}
