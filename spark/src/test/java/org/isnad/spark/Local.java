package org.isnad.spark;

import org.apache.spark.sql.SparkSession;

/// A Spark on this machine, shared by all tests.
final class Local {
    static final SparkSession SPARK = SparkSession.builder()
            .master("local[2]")
            .appName("isnad tests")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.default.parallelism", "2")
            .config("spark.sql.codegen.wholeStage", "false")
            .config("spark.sql.warehouse.dir", "target/warehouse")
            .getOrCreate();

    private Local() {}
}
