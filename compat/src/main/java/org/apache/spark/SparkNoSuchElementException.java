package org.apache.spark;

import java.util.NoSuchElementException;

/// Something that was asked for by name is not there. Told apart from others by pyspark.
public class SparkNoSuchElementException extends NoSuchElementException implements SparkThrowable {
    private static final long serialVersionUID = 1L;

    private final transient ErrorFacts facts;

    public SparkNoSuchElementException(String message, ErrorFacts facts) {
        super(message);
        this.facts = facts;
    }

    @Override
    public ErrorFacts facts() {
        return facts == null ? ErrorFacts.NONE : facts;
    }
}
