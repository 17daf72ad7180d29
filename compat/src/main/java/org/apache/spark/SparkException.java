package org.apache.spark;

/// Spark's general exception: a job that failed, a setting that is wrong. Thrown by the classes of this module in place of
/// the engine's own.
public class SparkException extends Exception {
    private static final long serialVersionUID = 1L;

    public SparkException(String message, Throwable cause) {
        super(message, cause);
    }

    public SparkException(String message) {
        this(message, null);
    }
}
