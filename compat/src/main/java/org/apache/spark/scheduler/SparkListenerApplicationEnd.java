package org.apache.spark.scheduler;

import scala.Option;

/// The application has ended.
public record SparkListenerApplicationEnd(long time, Option<Object> exitCode)
        implements
            SparkListenerEvent {
}
