package org.isnad.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.Optional;
import org.apache.spark.broadcast.Broadcast;
import org.isnad.chain.CodedArticle;
import org.isnad.knowledge.Print;
import org.isnad.knowledge.Said;
import org.isnad.knowledge.Steps;
import org.isnad.store.CodedJson;

/// Makes of each coded article its statements with who is meant, each alone.
final class Statements {
    private Statements() {}

    /// @param articles coded articles by their SHA-256
    static JavaRDD<Placed> of(JavaPairRDD<String, String> articles, Broadcast<Asked> asked, int partitions) {
        JavaPairRDD<String, Map<String, String>> owners = Owners.of(articles, asked, partitions);
        JavaPairRDD<String, String> origins = Origins.of(articles, partitions);
        return articles.leftOuterJoin(owners, partitions)
                .leftOuterJoin(origins, partitions)
                .values()
                .mapPartitions(all -> {
                    Steps steps = new Steps(Readers.whosWho(asked.value()));
                    return new Flat<>(
                            all,
                            one -> statements(steps, one._1()._1(), one._1()._2(), one._2()));
                });
    }

    private static Iterator<Placed> statements(
            Steps steps, String line, Optional<Map<String, String>> owners, Optional<String> elsewhere) {
        CodedArticle article = CodedJson.parse(line);
        Map<String, String> known = owners.isPresent() ? owners.get() : Map.of();
        String origin = elsewhere.isPresent()
                ? elsewhere.get()
                : Print.origin(Print.of(article).order());
        List<Placed> placed = new ArrayList<>();
        for (Said said : steps.said(article, known, origin)) {
            placed.add(new Placed(placed.size(), origin, Steps.alone(said)));
        }
        return placed.iterator();
    }
}
