package org.isnad.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.isnad.knowledge.Party;
import org.isnad.knowledge.Said;
import org.isnad.knowledge.Steps;
import org.isnad.knowledge.WordCounts;
import scala.Tuple2;

/// Puts statements together that are about one happening, the statements of each kind in one task: what a
/// statement is compared with hangs on all that was told before it.
final class Happenings {
    private Happenings() {}

    /// The statements of each happening as lines of {@link Placed}, in their order, by the order of the first.
    static JavaPairRDD<String, List<String>> of(
            JavaRDD<Placed> statements, Broadcast<WordCounts> words, Broadcast<Asked> asked, int partitions) {
        JavaPairRDD<String, List<String>> happenings = statements
                .mapToPair(one -> new Tuple2<>(Kinds.key(Steps.kind(one.said()), one.order()), one.line()))
                .repartitionAndSortWithinPartitions(new Kinds())
                .values()
                .mapPartitions(lines -> {
                    Steps steps = new Steps(Readers.whosWho(asked.value()));
                    return together(steps, Placed.parse(() -> lines), words.value());
                })
                .mapToPair(lines -> new Tuple2<>(Placed.parse(lines.getFirst()).order(), lines))
                .persist(StorageLevel.DISK_ONLY());
        return named(happenings, partitions);
    }

    private static Iterator<List<String>> together(Steps steps, List<Placed> all, WordCounts words) {
        IdentityHashMap<Said, Placed> placed = new IdentityHashMap<>();
        all.forEach(one -> placed.put(one.said(), one));
        List<Said> said = all.stream().map(Placed::said).toList();
        return new Each<>(
                steps.happenings(said, words).iterator(),
                group -> lines(group.stream().map(placed::get)));
    }

    private static List<String> lines(Stream<Placed> placed) {
        return new ArrayList<>(placed.map(Placed::line).toList());
    }

    /// The same with those under one id who are described alike in one happening.
    private static JavaPairRDD<String, List<String>> named(
            JavaPairRDD<String, List<String>> happenings, int partitions) {
        JavaPairRDD<String, String> wholes = Origins.joined(happenings.values().flatMapToPair(Happenings::same));
        JavaPairRDD<String, Map<String, String>> byHappening = happenings
                .flatMapToPair(one -> unnamed(one._1(), one._2()))
                .join(wholes, partitions)
                .mapToPair(one -> new Tuple2<>(
                        one._2()._1(), new Tuple2<>(one._1(), one._2()._2())))
                .aggregateByKey(new HashMap<String, String>(), partitions, Owners::put, Owners::putAll);
        return happenings
                .leftOuterJoin(byHappening, partitions)
                .mapValues(one -> one._2().isPresent() ? with(one._1(), one._2().get()) : one._1());
    }

    private static Iterator<Tuple2<String, String>> same(List<String> lines) {
        if (lines.size() < 2) {
            return Collections.emptyIterator();
        }
        List<Tuple2<String, String>> pairs = new ArrayList<>();
        List<Said> said = Placed.parse(lines).stream().map(Placed::said).toList();
        Steps.same(said, (one, other) -> pairs.add(new Tuple2<>(one, other)));
        return pairs.iterator();
    }

    /// The ids of the nameless, each with the happening.
    private static Iterator<Tuple2<String, String>> unnamed(String happening, List<String> lines) {
        return Placed.parse(lines).stream()
                .map(Placed::said)
                .flatMap(said -> Stream.of(said.agents(), said.targets(), said.speakers()))
                .flatMap(List::stream)
                .map(Party::actor)
                .filter(Steps::isUnnamed)
                .distinct()
                .map(id -> new Tuple2<>(id, happening))
                .iterator();
    }

    private static List<String> with(List<String> lines, Map<String, String> wholes) {
        return lines(Placed.parse(lines).stream().map(one -> one.with(Steps.with(one.said(), wholes))));
    }
}
