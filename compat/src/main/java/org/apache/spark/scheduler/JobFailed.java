package org.apache.spark.scheduler;

/// A job failed or was cancelled.
public record JobFailed(Exception exception) implements JobResult {
    @Override
    public String toString() {
        return "JobFailed(" + exception + ")";
    }
}
