package org.apache.spark;

/// Overflow or division by zero.
public class SparkArithmeticException extends ArithmeticException implements SparkThrowable {
    private static final long serialVersionUID = 1L;

    private final transient ErrorFacts facts;

    public SparkArithmeticException(String message, ErrorFacts facts, Throwable cause) {
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
