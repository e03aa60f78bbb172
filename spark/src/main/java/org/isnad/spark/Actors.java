package org.isnad.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.isnad.knowledge.Actor;
import org.isnad.knowledge.Seen;
import org.isnad.knowledge.Steps;
import scala.Tuple2;

/// Makes actors of where they are named, blocked by actor; those who may be the same are blocked by the sound
/// and the last word of names.
final class Actors {
    private Actors() {}

    /// Where somebody is named.
    private record Place(String order, Seen seen) implements Serializable {}

    /// That an actor may be the same as another one.
    ///
    /// @param key by which; what a lesser one tells goes first
    private record Likely(String key, String id, String why, String mine, String theirs) implements Serializable {
        Actor.Candidate candidate() {
            return new Actor.Candidate(id, why, List.of(mine), List.of(theirs));
        }
    }

    /// Rows of {@link Finding} for actors.
    static JavaRDD<Row> findings(JavaRDD<List<String>> happenings, Broadcast<Asked> asked, int partitions) {
        JavaPairRDD<String, Place> places =
                happenings.flatMapToPair(Actors::places).persist(StorageLevel.DISK_ONLY());
        return places.groupByKey(partitions)
                .leftOuterJoin(candidates(places, partitions), partitions)
                .values()
                .mapPartitions(all -> {
                    Steps steps = new Steps(Readers.whosWho(asked.value()));
                    return new Flat<>(
                            all, one -> actor(steps, one._1(), one._2().orElse(List.of())));
                });
    }

    private static Iterator<Tuple2<String, Place>> places(List<String> lines) {
        List<Tuple2<String, Place>> places = new ArrayList<>();
        for (Placed placed : Placed.parse(lines)) {
            int number = 0;
            for (Seen seen : Steps.seen(placed.said())) {
                String order = placed.order() + String.format(Locale.ROOT, "\0%06d", number++);
                places.add(new Tuple2<>(seen.actor(), new Place(order, seen)));
            }
        }
        return places.iterator();
    }

    private static JavaPairRDD<String, Iterable<Likely>> candidates(JavaPairRDD<String, Place> places, int partitions) {
        return places.mapToPair(one -> new Tuple2<>(one._1(), one._2().seen().name()))
                .distinct(partitions)
                .flatMapToPair(Actors::keys)
                .aggregateByKey(new TreeMap<String, SortedSet<String>>(), partitions, Actors::add, Actors::addAll)
                .flatMapToPair(one -> pairs(one._1(), one._2()))
                .reduceByKey((one, other) -> one.key().compareTo(other.key()) <= 0 ? one : other, partitions)
                .mapToPair(one -> new Tuple2<>(one._1()._1(), one._2()))
                .groupByKey(partitions);
    }

    private static Iterator<Tuple2<String, Tuple2<String, String>>> keys(Tuple2<String, String> named) {
        return new Each<>(Steps.candidateKeys(named._2()).iterator(), key -> new Tuple2<>(key, named));
    }

    /// No more actors than it takes to know that there are too many.
    private static SortedMap<String, SortedSet<String>> add(
            SortedMap<String, SortedSet<String>> owners, Tuple2<String, String> named) {
        if (!Steps.isCommon(owners.size())) {
            owners.computeIfAbsent(named._1(), id -> new TreeSet<>()).add(named._2());
        }
        return owners;
    }

    private static SortedMap<String, SortedSet<String>> addAll(
            SortedMap<String, SortedSet<String>> owners, SortedMap<String, SortedSet<String>> others) {
        others.forEach((id, names) -> names.forEach(name -> add(owners, new Tuple2<>(id, name))));
        return owners;
    }

    /// For each pair what the key tells first.
    private static Iterator<Tuple2<Tuple2<String, String>, Likely>> pairs(
            String key, SortedMap<String, SortedSet<String>> owners) {
        if (Steps.isCommon(owners.size())) {
            return Collections.emptyIterator();
        }
        List<Tuple2<Tuple2<String, String>, Likely>> pairs = new ArrayList<>();
        Set<Tuple2<String, String>> once = new HashSet<>();
        Steps.candidates(key, owners)
                .forEach((actor, others) -> others.forEach(other -> {
                    Tuple2<String, String> pair = new Tuple2<>(actor, other.id());
                    if (once.add(pair)) {
                        pairs.add(new Tuple2<>(
                                pair,
                                new Likely(
                                        key,
                                        other.id(),
                                        other.why(),
                                        other.mine().getFirst(),
                                        other.theirs().getFirst())));
                    }
                }));
        return pairs.iterator();
    }

    private static Iterator<Row> actor(Steps steps, Iterable<Place> places, Iterable<Likely> others) {
        List<Place> inOrder = new ArrayList<>();
        places.forEach(inOrder::add);
        inOrder.sort(Comparator.comparing(Place::order));
        SortedMap<String, Actor.Candidate> candidates = new TreeMap<>();
        others.forEach(likely -> candidates.put(likely.id(), likely.candidate()));
        return steps.actor(inOrder.stream().map(Place::seen).toList(), candidates.values()).stream()
                .map(Finding::of)
                .iterator();
    }
}
