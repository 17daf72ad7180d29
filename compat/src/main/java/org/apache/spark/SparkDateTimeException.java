package org.apache.spark;

/// A text that is no date, or a date that does not exist.
public class SparkDateTimeException extends java.time.DateTimeException implements SparkThrowable {
    private static final long serialVersionUID = 1L;

    private final transient ErrorFacts facts;

    public SparkDateTimeException(String message, ErrorFacts facts, Throwable cause) {
        super(message);
        this.facts = facts;
        if (cause != null) {
            initCause(cause);
        }
    }

    @Override
    public ErrorFacts facts() {
        return facts == null ? ErrorFacts.NONE : facts;
    }
}
