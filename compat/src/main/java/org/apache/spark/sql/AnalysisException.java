package org.apache.spark.sql;

/// A query that does not fit its data. Told apart from others by pyspark.
public class AnalysisException extends Exception {
    private static final long serialVersionUID = 1L;

    public AnalysisException(String message, Throwable cause) {
        super(message, cause);
    }
}
