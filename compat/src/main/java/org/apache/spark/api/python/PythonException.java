package org.apache.spark.api.python;

/// Code in a Python worker raised; the message carries its traceback.
public class PythonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PythonException(String message, Throwable cause) {
        super(message, cause);
    }
}
