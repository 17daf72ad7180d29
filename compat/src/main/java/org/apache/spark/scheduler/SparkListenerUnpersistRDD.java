package org.apache.spark.scheduler;

/// A dataset is not kept any more.
public record SparkListenerUnpersistRDD(int rddId)
        implements
            SparkListenerEvent {
}
