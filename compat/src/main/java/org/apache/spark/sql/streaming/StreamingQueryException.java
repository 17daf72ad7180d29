package org.apache.spark.sql.streaming;

/// A streaming query that ended with an error. Told apart from others by pyspark.
public class StreamingQueryException extends Exception {
    private static final long serialVersionUID = 1L;

    public StreamingQueryException(String message, Throwable cause) {
        super(message, cause);
    }
}
