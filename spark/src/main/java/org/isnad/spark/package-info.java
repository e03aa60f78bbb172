/// Coding and bringing together over a cluster, by Apache Spark: the same core in each partition, the same merge.
/// Start with {@link org.isnad.spark.Main}; {@link org.isnad.spark.Coding} makes coded articles,
/// {@link org.isnad.spark.Merging} the tables of what they say together.
@NullMarked
package org.isnad.spark;

import org.jspecify.annotations.NullMarked;
