package org.apache.spark;

/// An error while a program runs. Told apart from others by pyspark.
public class SparkRuntimeException extends RuntimeException implements SparkThrowable {
    private static final long serialVersionUID = 1L;

    private final transient ErrorFacts facts;

    public SparkRuntimeException(String message, ErrorFacts facts, Throwable cause) {
        super(message, cause);
        this.facts = facts;
    }

    @Override
    public ErrorFacts facts() {
        return facts == null ? ErrorFacts.NONE : facts;
    }
}
