package org.apache.spark.api.python;

import java.util.HashMap;
import java.util.Map;

import org.apache.spark.SparkThrowable;

/// Owns nothing: what pyspark asks of an exception.
public final class PythonErrorUtils {
    private PythonErrorUtils() {
    }

    public static String getCondition(Throwable thrown) {
        return thrown instanceof SparkThrowable known ? known.getCondition() : null;
    }

    public static String getErrorClass(Throwable thrown) {
        return getCondition(thrown);
    }

    public static String getSqlState(Throwable thrown) {
        return thrown instanceof SparkThrowable known ? known.getSqlState() : null;
    }

    public static Map<String, String> getMessageParameters(Throwable thrown) {
        return thrown instanceof SparkThrowable known ? known.getMessageParameters() : new HashMap<>();
    }

    public static Object[] getQueryContext(Throwable thrown) {
        return thrown instanceof SparkThrowable known ? known.getQueryContext() : new Object[0];
    }
}
