package org.apache.spark;

import java.util.NoSuchElementException;

/// Something that was asked for by name is not there. Told apart from others by pyspark.
public class SparkNoSuchElementException extends NoSuchElementException implements SparkThrowable {
    private static final long serialVersionUID = 1L;

    private final String condition;

    public SparkNoSuchElementException(String message, String condition) {
        super(message);
        this.condition = condition;
    }

    @Override
    public String getCondition() {
        return condition;
    }

    @Override
    public String getSqlState() {
        return null;
    }
}
