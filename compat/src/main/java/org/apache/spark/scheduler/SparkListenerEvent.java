package org.apache.spark.scheduler;

/// Something that happened in an application.
public interface SparkListenerEvent {
    /// Whether it is written to the event log.
    default boolean logEvent() {
        return true;
    }
}
