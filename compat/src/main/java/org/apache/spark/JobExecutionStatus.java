package org.apache.spark;

/// The states of a job.
public enum JobExecutionStatus {
    RUNNING, SUCCEEDED, FAILED, UNKNOWN;

    public static JobExecutionStatus fromString(String text) {
        return valueOf(text.toUpperCase(java.util.Locale.ROOT));
    }
}
