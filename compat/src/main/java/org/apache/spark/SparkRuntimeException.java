package org.apache.spark;

/// An error while a program runs. Told apart from others by pyspark.
public class SparkRuntimeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SparkRuntimeException(String message, Throwable cause) {
        super(message, cause);
    }
}
