package io.firesteel.python;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;

/// The error conditions of Python workers and of the sockets between Python and the JVM.
public final class PythonErrors {
    /// User code raised; the traceback is Python's own text.
    public static final ErrorCondition PYTHON_EXCEPTION = new ErrorCondition("PYTHON_EXCEPTION", "38000",
            ErrorKind.USER, "<msg>: <traceback>");
    public static final ErrorCondition WORKER_CRASHED = new ErrorCondition("PYTHON_WORKER_CRASHED", "38000",
            ErrorKind.USER, "Python worker exited unexpectedly (crashed)<detail>");
    public static final ErrorCondition WORKER_NOT_STARTED = new ErrorCondition("PYTHON_WORKER_NOT_STARTED", "38000",
            ErrorKind.USER, "No Python worker could be started: <reason>\n"
                    + "Command: <command>\nPYTHONPATH: <pythonPath>\n"
                    + "Set PYSPARK_PYTHON (or spark.pyspark.python) to an interpreter that can import pyspark.<output>");
    public static final ErrorCondition HANDSHAKE_NOISE = new ErrorCondition("PYTHON_WORKER_HANDSHAKE", "38000",
            ErrorKind.USER, "Bad data in <module>'s standard output where its <expected> has to be: '<noise>'.\n"
                    + "Command: <command>\nPYTHONPATH: <pythonPath>\n"
                    + "Something prints while Python starts: look for a sitecustomize.py, a usercustomize.py or a .pth file "
                    + "that writes to standard output, and let it write to standard error.");
    public static final ErrorCondition UNSUPPORTED_VERSION = new ErrorCondition("UNSUPPORTED_PYSPARK_VERSION", "0A000",
            ErrorKind.USER, "<interpreter> has pyspark <version>; workers are spoken to in the protocols of pyspark "
                    + "<legal>. Set PYSPARK_PYTHON to an interpreter with one of these.");
    public static final ErrorCondition PROTOCOL = new ErrorCondition("PYTHON_WORKER_PROTOCOL", "08000",
            ErrorKind.INTERNAL, "The Python worker sent <what> where <expected> was due.");
    public static final ErrorCondition FRAME_TOO_LARGE = new ErrorCondition("PYTHON_FRAME_TOO_LARGE", "54000",
            ErrorKind.RESOURCES,
            "A record of <size> bytes passes the limit of <limit> bytes for one record between the "
                    + "JVM and Python. Raise <setting>, or make the records smaller.");
    public static final ErrorCondition WORKER_IDLE = new ErrorCondition("PYTHON_WORKER_IDLE", "57000",
            ErrorKind.RESOURCES, "The Python worker neither read nor wrote for <seconds> seconds and was ended, as "
                    + "spark.python.worker.killOnIdleTimeout asks. Raise spark.python.worker.idleTimeoutSeconds, or set "
                    + "it to 0 for no limit.");
    public static final ErrorCondition TASK_KILLED = new ErrorCondition("PYTHON_TASK_KILLED", "57014", ErrorKind.USER,
            "The task was told to stop: <reason>.");
    public static final ErrorCondition SOCKET_AUTHENTICATION = new ErrorCondition("PYTHON_SOCKET_AUTHENTICATION",
            "28000", ErrorKind.EXTERNAL, "A connection to <server> did not show the secret.");
    public static final ErrorCondition SOCKET_TIMEOUT = new ErrorCondition("PYTHON_SOCKET_TIMEOUT", "08001",
            ErrorKind.EXTERNAL, "Nobody connected to <server> within <millis> ms "
                    + "(spark.python.authenticate.socketTimeout).");

    private PythonErrors() {
    }
}
