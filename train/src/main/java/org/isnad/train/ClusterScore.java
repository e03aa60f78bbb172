package org.isnad.train;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Compares partitions with those of a reader, group by group: MUC, B³, CEAF by entities, and their mean,
/// the CoNLL figure. Both sides partition the same things.
final class ClusterScore {
    private double mucRight;
    private double mucGold;
    private double mucFound;
    private double b3Precision;
    private double b3Recall;
    private int things;
    private double ceaf;
    private int gold;
    private int found;

    /// One group: what a reader put together, and for each thing the name of the cluster that the product
    /// has it in.
    void add(Collection<? extends Collection<String>> read, Map<String, String> clusterOf) {
        Map<String, Set<String>> mine = new HashMap<>();
        List<Set<String>> theirs = new ArrayList<>();
        for (Collection<String> cluster : read) {
            Set<String> known = new HashSet<>(cluster);
            known.retainAll(clusterOf.keySet());
            if (!known.isEmpty()) {
                theirs.add(known);
                known.forEach(thing -> mine.computeIfAbsent(clusterOf.get(thing), key -> new HashSet<>())
                        .add(thing));
            }
        }
        List<Set<String>> own = new ArrayList<>(mine.values());
        muc(theirs, own);
        b3(theirs, own);
        ceaf += Assignment.best(similarity(theirs, own));
        gold += theirs.size();
        found += own.size();
    }

    private void muc(List<Set<String>> theirs, List<Set<String>> own) {
        for (Set<String> cluster : theirs) {
            mucGold += cluster.size() - 1;
            mucRight += cluster.size() - parts(cluster, own);
        }
        own.forEach(cluster -> mucFound += cluster.size() - 1);
    }

    private static long parts(Set<String> cluster, List<Set<String>> others) {
        return others.stream()
                .filter(other -> other.stream().anyMatch(cluster::contains))
                .count();
    }

    private void b3(List<Set<String>> theirs, List<Set<String>> own) {
        for (Set<String> read : theirs) {
            for (Set<String> mine : own) {
                double common = common(read, mine);
                b3Recall += common * common / read.size();
                b3Precision += common * common / mine.size();
            }
            things += read.size();
        }
    }

    private static double[][] similarity(List<Set<String>> theirs, List<Set<String>> own) {
        double[][] similar = new double[theirs.size()][own.size()];
        for (int i = 0; i < theirs.size(); i++) {
            for (int j = 0; j < own.size(); j++) {
                double common = common(theirs.get(i), own.get(j));
                similar[i][j] = 2 * common / (theirs.get(i).size() + own.get(j).size());
            }
        }
        return similar;
    }

    private static long common(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).count();
    }

    /// How many things were compared.
    int things() {
        return things;
    }

    double muc() {
        // The links that are right are the same from either side: those of the common refinement.
        return f(mucRight / Math.max(1, mucFound), mucRight / Math.max(1, mucGold));
    }

    double b3Precision() {
        return b3Precision / Math.max(1, things);
    }

    double b3Recall() {
        return b3Recall / Math.max(1, things);
    }

    double b3() {
        return f(b3Precision(), b3Recall());
    }

    double ceaf() {
        return f(ceaf / Math.max(1, found), ceaf / Math.max(1, gold));
    }

    double conll() {
        return (muc() + b3() + ceaf()) / 3;
    }

    static double f(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
