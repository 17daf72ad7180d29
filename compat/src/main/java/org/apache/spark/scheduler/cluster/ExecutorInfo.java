package org.apache.spark.scheduler.cluster;

import scala.collection.immutable.Map;

/// What an executor registered with.
public record ExecutorInfo(String executorHost, int totalCores, Map<String, String> logUrlMap,
        Map<String, String> attributes, int resourceProfileId) {
}
