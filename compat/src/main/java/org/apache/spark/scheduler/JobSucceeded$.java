package org.apache.spark.scheduler;

/// Every result was delivered.
public final class JobSucceeded$ implements JobResult {
    public static final JobSucceeded$ MODULE$ = new JobSucceeded$();

    private JobSucceeded$() {
    }

    @Override
    public String toString() {
        return "JobSucceeded";
    }
}
