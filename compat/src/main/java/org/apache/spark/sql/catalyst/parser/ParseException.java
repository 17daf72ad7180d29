package org.apache.spark.sql.catalyst.parser;

import org.apache.spark.ErrorFacts;
import org.apache.spark.sql.AnalysisException;

/// A text that is no statement. Told apart from others by pyspark.
public class ParseException extends AnalysisException {
    private static final long serialVersionUID = 1L;

    public ParseException(String message, ErrorFacts facts, Throwable cause) {
        super(message, facts, cause);
    }
}
