package org.apache.spark;

/// A text that is no number.
public class SparkNumberFormatException extends NumberFormatException implements SparkThrowable {
    private static final long serialVersionUID = 1L;

    private final transient ErrorFacts facts;

    public SparkNumberFormatException(String message, ErrorFacts facts, Throwable cause) {
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
