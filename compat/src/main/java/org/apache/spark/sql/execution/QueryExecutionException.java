package org.apache.spark.sql.execution;

/// A query that failed while it ran. Told apart from others by pyspark.
public class QueryExecutionException extends Exception {
    private static final long serialVersionUID = 1L;

    public QueryExecutionException(String message, Throwable cause) {
        super(message, cause);
    }
}
