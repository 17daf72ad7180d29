package org.apache.spark.api.python;

import java.util.HashMap;
import java.util.Map;

import org.apache.spark.SparkThrowable;

import io.firesteel.error.FiresteelException;

/// Code in a Python worker raised; the message carries its traceback.
public class PythonException extends RuntimeException implements SparkThrowable {
    private static final long serialVersionUID = 1L;

    private final String condition;
    private final String sqlState;
    private final Map<String, String> parameters;

    /// @param raised what the worker's error was
    /// @param failed what it made of the job
    public PythonException(FiresteelException raised, Throwable failed) {
        super(raised.getMessage(), raised.equals(failed) ? null : failed);
        this.condition = raised.condition();
        this.sqlState = raised.sqlState();
        this.parameters = new HashMap<>(raised.parameters());
    }

    @Override
    public String getCondition() {
        return condition;
    }

    @Override
    public String getSqlState() {
        return sqlState;
    }

    @Override
    public Map<String, String> getMessageParameters() {
        return parameters;
    }
}
