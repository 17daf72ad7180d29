package org.apache.spark.sql;

import org.apache.spark.ErrorFacts;
import org.apache.spark.SparkThrowable;

/// A query that does not fit its data. Told apart from others by pyspark.
public class AnalysisException extends Exception implements SparkThrowable {
    private static final long serialVersionUID = 1L;

    private final transient ErrorFacts facts;

    public AnalysisException(String message, ErrorFacts facts, Throwable cause) {
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
