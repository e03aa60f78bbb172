package org.isnad.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.isnad.chain.CodedArticle;
import org.isnad.knowledge.Print;
import org.isnad.knowledge.Steps;
import org.isnad.store.CodedJson;
import scala.Tuple2;

/// Finds articles that come from one report, blocked by the runs of words that they share.
final class Origins {
    private Origins() {}

    /// The ids of origins by the SHA-256 of their articles, for articles that are not the first of theirs.
    static JavaPairRDD<String, String> of(JavaPairRDD<String, String> articles, int partitions) {
        JavaPairRDD<Tuple2<Print, Print>, Integer> shared = articles.values()
                .flatMapToPair(Origins::runs)
                .aggregateByKey(new ArrayList<Print>(), partitions, Origins::add, Origins::addAll)
                .values()
                .flatMapToPair(Origins::pairs)
                .reduceByKey(Integer::sum, partitions);
        JavaPairRDD<String, String> copies = shared.filter(
                        pair -> pair._1()._1().isCopy(pair._1()._2(), pair._2()))
                .mapToPair(pair ->
                        new Tuple2<>(pair._1()._1().order(), pair._1()._2().order()));
        return joined(copies).mapToPair(one -> new Tuple2<>(Print.sha256(one._1()), Print.origin(one._2())));
    }

    private static Iterator<Tuple2<Integer, Print>> runs(String line) {
        CodedArticle article = CodedJson.parse(line);
        Print print = Print.of(article);
        List<Tuple2<Integer, Print>> runs = new ArrayList<>();
        for (int run : Print.runs(article)) {
            runs.add(new Tuple2<>(run, print));
        }
        return runs.iterator();
    }

    /// No more than it takes to know that a run is a formula: however many articles have it, they fit in memory.
    private static List<Print> add(List<Print> prints, Print print) {
        if (prints.size() <= Print.FORMULA) {
            prints.add(print);
        }
        return prints;
    }

    private static List<Print> addAll(List<Print> prints, List<Print> others) {
        others.forEach(print -> add(prints, print));
        return prints;
    }

    private static Iterator<Tuple2<Tuple2<Print, Print>, Integer>> pairs(List<Print> prints) {
        if (prints.size() < 2 || prints.size() > Print.FORMULA) {
            return Collections.emptyIterator();
        }
        List<Print> sorted =
                prints.stream().sorted(Comparator.comparing(Print::order)).toList();
        List<Tuple2<Tuple2<Print, Print>, Integer>> pairs = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                if (sorted.get(i).isNear(sorted.get(j))) {
                    pairs.add(new Tuple2<>(new Tuple2<>(sorted.get(i), sorted.get(j)), 1));
                }
            }
        }
        return pairs.iterator();
    }

    /// For each that is joined with a lesser one the least. Pairs only: one task holds them all.
    static JavaPairRDD<String, String> joined(JavaPairRDD<String, String> pairs) {
        JavaRDD<Tuple2<String, String>> one = pairs.distinct().map(pair -> pair).coalesce(1);
        return one.mapPartitionsToPair(all -> {
            Iterable<Map.Entry<String, String>> entries =
                    () -> new Each<>(all, pair -> Map.entry(pair._1(), pair._2()));
            return new Each<>(
                    Steps.joined(entries).entrySet().iterator(),
                    whole -> new Tuple2<>(whole.getKey(), whole.getValue()));
        });
    }
}
