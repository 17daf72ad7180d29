package org.apache.spark.scheduler;

import scala.Option;

/// The application has started.
public record SparkListenerApplicationStart(String appName, Option<String> appId, long time, String sparkUser,
        Option<String> appAttemptId)
        implements
            SparkListenerEvent {
}
