package org.apache.spark;

/// An index behind the end of an array.
public class SparkArrayIndexOutOfBoundsException extends ArrayIndexOutOfBoundsException implements SparkThrowable {
    private static final long serialVersionUID = 1L;

    private final transient ErrorFacts facts;

    public SparkArrayIndexOutOfBoundsException(String message, ErrorFacts facts, Throwable cause) {
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
