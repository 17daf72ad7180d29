package org.apache.spark;

/// Spark's general exception: a job that failed, a setting that is wrong. Thrown by the classes of this module in place of
/// the engine's own.
public class SparkException extends Exception implements SparkThrowable {
    private static final long serialVersionUID = 1L;

    private final transient ErrorFacts facts;

    public SparkException(String message, Throwable cause) {
        this(message, cause, ErrorFacts.NONE);
    }

    SparkException(String message, Throwable cause, ErrorFacts facts) {
        super(message, cause);
        this.facts = facts;
    }

    public SparkException(String message) {
        this(message, null);
    }

    @Override
    public ErrorFacts facts() {
        return facts == null ? ErrorFacts.NONE : facts;
    }
}
