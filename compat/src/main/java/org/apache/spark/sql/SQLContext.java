package org.apache.spark.sql;

/// The session under its oldest name.
public record SQLContext(SparkSession sparkSession) {
}
