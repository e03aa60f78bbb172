package org.isnad.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Report;
import org.isnad.knowledge.Said;
import org.isnad.knowledge.Steps;
import scala.Tuple2;

/// Makes events of happenings, and finds what is said against each other.
final class Events {
    private Events() {}

    /// Rows of {@link Finding} for events and for what is contradicted in them.
    static JavaRDD<Row> findings(JavaRDD<List<String>> happenings, Broadcast<Asked> asked) {
        return happenings.mapPartitions(all -> {
            Steps steps = new Steps(Readers.whosWho(asked.value()));
            return new Flat<>(all, lines -> findings(Told.event(steps, Placed.parse(lines))));
        });
    }

    private static Iterator<Row> findings(Event event) {
        List<Row> rows = new ArrayList<>();
        rows.add(Finding.of(event));
        Steps.contradictions(event).forEach(one -> rows.add(Finding.of(one)));
        return rows.iterator();
    }

    /// Rows for denials in general of accusations, blocked by article.
    static JavaRDD<Row> accusations(JavaRDD<List<String>> happenings, Broadcast<Asked> asked, int partitions) {
        JavaPairRDD<String, Told> sides = happenings.mapPartitionsToPair(all -> {
            Steps steps = new Steps(Readers.whosWho(asked.value()));
            return new Flat<>(all, lines -> sides(steps, lines));
        });
        return sides.groupByKey(partitions).values().flatMap(Events::accusations);
    }

    private static Iterator<Tuple2<String, Told>> sides(Steps steps, List<String> lines) {
        List<Placed> reports = Placed.parse(lines);
        if (reports.stream().map(Placed::said).noneMatch(Steps::isAccusation)) {
            return Collections.emptyIterator();
        }
        List<Told> told = Told.of(Told.event(steps, reports), lines);
        List<Tuple2<String, Told>> sides = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Said said = reports.get(i).said();
            if (Steps.isAccusation(said)) {
                sides.add(new Tuple2<>(said.article().sha256(), told.get(i)));
            }
        }
        return sides.iterator();
    }

    private static Iterator<Row> accusations(Iterable<Told> ofArticle) {
        List<Told> told = new ArrayList<>();
        ofArticle.forEach(told::add);
        List<Report> reports = told.stream()
                .sorted(Comparator.comparing(Told::order))
                .map(one -> new Report(one.event(), Placed.parse(one.line()).said()))
                .toList();
        return Steps.accusations(reports).stream().map(Finding::of).iterator();
    }
}
