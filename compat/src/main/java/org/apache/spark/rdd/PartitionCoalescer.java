package org.apache.spark.rdd;

/// A program's own way of gathering partitions; the type alone, since the engine has its own.
public interface PartitionCoalescer {
}
