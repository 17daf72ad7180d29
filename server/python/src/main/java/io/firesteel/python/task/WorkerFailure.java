package io.firesteel.python.task;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.FiresteelException;
import io.firesteel.python.PythonErrors;

/// A task that failed in its Python worker: user code raised, or the worker is gone. Shown as the exceptions that Spark's
/// users search logs for.
final class WorkerFailure extends FiresteelException {
    private static final long serialVersionUID = 1L;

    WorkerFailure(ErrorCondition condition, Map<String, String> parameters, Throwable cause) {
        super(condition, parameters, cause);
    }

    private boolean raised() {
        return condition().equals(PythonErrors.PYTHON_EXCEPTION.name());
    }

    @Override
    public String shownAs() {
        return raised() ? "org.apache.spark.api.python.PythonException" : "org.apache.spark.SparkException";
    }

    /// Spark has no condition for a worker that crashed.
    @Override
    public String toString() {
        String text = getMessage();
        return shownAs() + ": "
                + (raised() ? text : text.substring(text.indexOf("] ") + 2, text.lastIndexOf(" SQLSTATE")));
    }
}
