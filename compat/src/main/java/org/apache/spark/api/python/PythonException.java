package org.apache.spark.api.python;

import java.util.HashMap;
import java.util.Map;

import org.apache.spark.SparkThrowable;

import io.firesteel.python.PythonErrors;

/// Code in a Python worker raised; the message carries its traceback.
public class PythonException extends RuntimeException implements SparkThrowable {
    private static final long serialVersionUID = 1L;

    private final String condition;
    private final String sqlState;
    private final Map<String, String> parameters;

    /// @param message with the condition in front
    /// @param failed  what the worker's error made of the job; null when it is known by itself
    public PythonException(String message, Throwable failed) {
        super(message, failed);
        this.condition = PythonErrors.PYTHON_EXCEPTION.name();
        this.sqlState = PythonErrors.PYTHON_EXCEPTION.sqlState();
        this.parameters = new HashMap<>(Map.of("msg", "An exception was thrown from the Python worker", "traceback",
                message.substring(message.indexOf(": ") + 2)));
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
