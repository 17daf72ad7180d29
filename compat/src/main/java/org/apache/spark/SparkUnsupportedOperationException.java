package org.apache.spark;

/// Something that is not supported.
public class SparkUnsupportedOperationException extends UnsupportedOperationException implements SparkThrowable {
    private static final long serialVersionUID = 1L;

    private final transient ErrorFacts facts;

    public SparkUnsupportedOperationException(String message, ErrorFacts facts, Throwable cause) {
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
