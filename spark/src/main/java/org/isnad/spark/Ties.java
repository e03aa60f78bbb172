package org.isnad.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.isnad.knowledge.Said;
import org.isnad.knowledge.Steps;
import scala.Tuple2;

/// Makes ties of the statements that tell of them, and finds their ends, blocked by who is tied.
final class Ties {
    private Ties() {}

    /// Rows of {@link Finding} for ties.
    static JavaRDD<Row> findings(JavaRDD<List<String>> happenings, Broadcast<Asked> asked, int partitions) {
        JavaPairRDD<String, List<String>> ties = happenings
                .mapPartitionsToPair(all -> {
                    Steps steps = new Steps(Readers.whosWho(asked.value()));
                    return new Flat<>(all, lines -> tied(steps, lines));
                })
                .groupByKey(partitions)
                .mapValues(Ties::sorted)
                .persist(StorageLevel.DISK_ONLY());
        JavaPairRDD<String, Told> ends = ends(ties, happenings, asked, partitions);
        return ties.leftOuterJoin(ends.groupByKey(partitions), partitions)
                .values()
                .mapPartitions(all -> {
                    Steps steps = new Steps(Readers.whosWho(asked.value()));
                    return new Each<>(all, one -> tie(steps, one._1(), one._2().orElse(List.of())));
                });
    }

    private static Iterator<Tuple2<String, String>> tied(Steps steps, List<String> lines) {
        List<Tuple2<String, String>> tied = new ArrayList<>();
        for (String line : lines) {
            steps.tieKey(Placed.parse(line).said()).ifPresent(key -> tied.add(new Tuple2<>(key, line)));
        }
        return tied.iterator();
    }

    private static List<String> sorted(Iterable<String> lines) {
        return new ArrayList<>(Placed.parse(lines).stream()
                .sorted(Placed.IN_ORDER)
                .map(Placed::line)
                .toList());
    }

    /// What is told of the ends of ties, by the keys of the ties.
    private static JavaPairRDD<String, Told> ends(
            JavaPairRDD<String, List<String>> ties,
            JavaRDD<List<String>> happenings,
            Broadcast<Asked> asked,
            int partitions) {
        JavaPairRDD<String, Told> told = happenings.mapPartitionsToPair(all -> {
            Steps steps = new Steps(Readers.whosWho(asked.value()));
            return new Flat<>(all, lines -> told(steps, lines));
        });
        return ties.mapPartitionsToPair(all -> {
                    Steps steps = new Steps(Readers.whosWho(asked.value()));
                    return new Flat<>(all, one -> asking(steps, one));
                })
                .join(told, partitions)
                .mapToPair(Tuple2::_2);
    }

    private static Iterator<Tuple2<String, String>> asking(Steps steps, Tuple2<String, List<String>> tie) {
        Said first = Placed.parse(tie._2().getFirst()).said();
        return new Each<>(steps.endKeys(first).iterator(), key -> new Tuple2<>(key, tie._1()));
    }

    private static Iterator<Tuple2<String, Told>> told(Steps steps, List<String> lines) {
        List<Placed> reports = Placed.parse(lines);
        List<Tuple2<String, Told>> keyed = new ArrayList<>();
        List<Told> told = Told.of(Told.event(steps, reports), lines);
        for (int i = 0; i < told.size(); i++) {
            for (String key : Steps.toldKeys(reports.get(i).said(), told.get(i).death())) {
                keyed.add(new Tuple2<>(key, told.get(i)));
            }
        }
        return keyed.iterator();
    }

    private static Row tie(Steps steps, List<String> lines, Iterable<Told> ends) {
        SortedMap<String, Told> inOrder = new TreeMap<>();
        ends.forEach(told -> inOrder.put(told.order(), told));
        List<Map.Entry<Said, Boolean>> told = new ArrayList<>();
        inOrder.values()
                .forEach(one -> told.add(Map.entry(Placed.parse(one.line()).said(), one.death())));
        return Finding.of(
                steps.tie(Placed.parse(lines).stream().map(Placed::said).toList(), told));
    }
}
