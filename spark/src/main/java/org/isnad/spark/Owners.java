package org.isnad.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.isnad.chain.CodedArticle;
import org.isnad.knowledge.Sighted;
import org.isnad.knowledge.Steps;
import org.isnad.store.CodedJson;
import scala.Tuple2;

/// Finds out to whom the names in articles belong, blocked by name, and by the last word of names and the day.
final class Owners {
    private static final int SEVERAL = 2;
    private static final String DAY = " ";

    private Owners() {}

    /// A name in an article.
    ///
    /// @param day of publication, in days since 1970; asked for only where it is known
    private record Name(String sha256, long day, Sighted sighted) implements Serializable {
        /// The word and the day by which a longer name is looked for.
        String alone() {
            return sighted.node() + DAY + day;
        }

        Asking asking() {
            return new Asking(sha256, sighted.slot());
        }
    }

    /// An article, and what it asks.
    private record Asking(String sha256, String slot) implements Serializable {}

    /// For each article, by its SHA-256, the ids of actors by the slots in which it asks for them.
    static JavaPairRDD<String, Map<String, String>> of(
            JavaPairRDD<String, String> articles, Broadcast<Asked> asked, int partitions) {
        JavaRDD<Name> names = articles.values()
                .mapPartitions(lines -> {
                    Steps steps = new Steps(Readers.whosWho(asked.value()));
                    return new Flat<>(lines, line -> names(steps, line));
                })
                .persist(StorageLevel.DISK_ONLY());
        JavaPairRDD<String, String> actors = actors(names, partitions);
        JavaPairRDD<String, Asking> byNode = names.filter(name ->
                        !name.sighted().slot().isEmpty() && !name.sighted().alone())
                .mapToPair(name -> new Tuple2<>(name.sighted().node(), name.asking()))
                .union(alone(names, partitions));
        return byNode.distinct(partitions)
                .leftOuterJoin(actors, partitions)
                .mapToPair(one -> new Tuple2<>(
                        one._2()._1().sha256(),
                        new Tuple2<>(one._2()._1().slot(), one._2()._2().orElse(Steps.owner(one._1(), one._1())))))
                .aggregateByKey(new HashMap<String, String>(), partitions, Owners::put, Owners::putAll);
    }

    private static Iterator<Name> names(Steps steps, String line) {
        CodedArticle article = CodedJson.parse(line);
        long day = article.date().map(LocalDate::toEpochDay).orElse(0L);
        return new Each<>(steps.sighted(article).iterator(), sighted -> new Name(article.sha256(), day, sighted));
    }

    /// The id of the owner of each node, made of the least of its names.
    private static JavaPairRDD<String, String> actors(JavaRDD<Name> names, int partitions) {
        return names.filter(name -> !name.sighted().slot().isEmpty())
                .mapToPair(name ->
                        new Tuple2<>(name.sighted().node(), name.sighted().name()))
                .reduceByKey((one, other) -> one.compareTo(other) <= 0 ? one : other, partitions)
                .mapToPair(one -> new Tuple2<>(one._1(), Steps.owner(one._1(), one._2())));
    }

    /// The nodes for which names of one word stand: that of the only longer name of those days that ends with it.
    private static JavaPairRDD<String, Asking> alone(JavaRDD<Name> names, int partitions) {
        JavaPairRDD<String, SortedSet<String>> longer = names.filter(
                        name -> !name.sighted().last().isEmpty())
                .flatMapToPair(Owners::days)
                .distinct(partitions)
                .aggregateByKey(new TreeSet<String>(), partitions, Owners::add, Owners::addAll)
                .filter(one -> one._2().size() < SEVERAL);
        return names.filter(name -> name.sighted().alone())
                .mapToPair(name -> new Tuple2<>(name.alone(), name))
                .leftOuterJoin(longer, partitions)
                .mapToPair(one -> new Tuple2<>(
                        one._2()._2().isPresent()
                                ? one._2()._2().get().first()
                                : one._2()._1().sighted().node(),
                        one._2()._1().asking()));
    }

    private static Iterator<Tuple2<String, String>> days(Name name) {
        List<Tuple2<String, String>> days = new ArrayList<>();
        for (long day = name.day() - Sighted.DAYS; day <= name.day() + Sighted.DAYS; day++) {
            days.add(new Tuple2<>(
                    name.sighted().last() + DAY + day, name.sighted().node()));
        }
        return days.iterator();
    }

    /// No more than it takes to know that there are several.
    private static SortedSet<String> add(SortedSet<String> nodes, String node) {
        if (nodes.size() < SEVERAL) {
            nodes.add(node);
        }
        return nodes;
    }

    private static SortedSet<String> addAll(SortedSet<String> nodes, SortedSet<String> others) {
        others.forEach(node -> add(nodes, node));
        return nodes;
    }

    static Map<String, String> put(Map<String, String> owners, Tuple2<String, String> owner) {
        owners.put(owner._1(), owner._2());
        return owners;
    }

    static Map<String, String> putAll(Map<String, String> owners, Map<String, String> others) {
        owners.putAll(others);
        return owners;
    }
}
