package org.apache.spark.sql.catalyst.parser;

/// A query that cannot be parsed. Told apart from others by pyspark.
public class ParseException extends org.apache.spark.sql.AnalysisException {
    private static final long serialVersionUID = 1L;

    public ParseException(String message, Throwable cause) {
        super(message, cause);
    }
}
