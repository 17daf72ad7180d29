package io.firesteel.python;

import io.firesteel.conf.Setting;

/// The settings of Python workers and of the sockets between Python and the JVM.
public final class PythonSettings {
    public static final Setting<Boolean> USE_DAEMON = Setting.bool("spark.python.use.daemon", true,
            "Workers are forked by one daemon process; otherwise each is a process of its own.");
    public static final Setting<Boolean> REUSE = Setting.bool("spark.python.worker.reuse", true,
            "A worker runs further tasks after one that ended well.");
    public static final Setting<String> DAEMON_MODULE = Setting.text("spark.python.daemon.module", "pyspark.daemon",
            "The Python module that forks workers.");
    public static final Setting<String> WORKER_MODULE = Setting.text("spark.python.worker.module", "pyspark.worker",
            "The Python module that a worker runs.");
    public static final Setting<Boolean> FAULTHANDLER = Setting.bool("spark.python.worker.faulthandler.enabled", true,
            "A worker that crashes leaves the Python stack of that moment, which the error then shows.");
    public static final Setting<Long> SOCKET_TIMEOUT = Setting.seconds("spark.python.authenticate.socketTimeout", "15s",
            "How long a local socket waits for Python to connect and to show the secret.");
    public static final Setting<Boolean> UNIX_SOCKETS = Setting.bool("spark.python.unix.domain.socket.enabled",
            false, "Sockets between the JVM and Python are files instead of loopback ports.");
    public static final Setting<String> UNIX_SOCKET_DIR = Setting.text("spark.python.unix.domain.socket.dir", "",
            "Where such files are made; empty: the folder for temporary files.");
    public static final Setting<Integer> IDLE_POOL_SIZE = Setting.integer("spark.python.factory.idleWorkerMaxPoolSize",
            64, "How many idle workers are kept.");
    public static final Setting<Integer> IDLE_TIMEOUT = Setting.integer("spark.python.worker.idleTimeoutSeconds", 0,
            "Seconds without a byte from or to a worker after which it counts as hung; 0: no limit.");
    public static final Setting<Boolean> KILL_ON_IDLE = Setting.bool("spark.python.worker.killOnIdleTimeout", false,
            "A worker that hangs is ended and its task fails; otherwise the hang is logged.");
    public static final Setting<Integer> TRACEBACK_INTERVAL = Setting.integer(
            "spark.python.worker.tracebackDumpIntervalSeconds", 0,
            "Workers write their stack to standard error every so many seconds; 0: never.");
    public static final Setting<Boolean> KILL_ON_FLUSH_FAILURE = Setting.bool(
            "spark.python.daemon.killWorkerOnFlushFailure", true,
            "A worker that cannot flush its output ends instead of going on.");
    public static final Setting<Long> WORKER_MEMORY = Setting.bytes("spark.executor.pyspark.memory", "0", 1L << 20,
            "Memory of all Python workers of an executor, shared equally by its task slots; 0: no limit.");
    public static final Setting<Long> MAX_FRAME = Setting.bytes("spark.firesteel.python.maxRecordSize",
            "2147483639b", 1L, "The largest single record (a pickled batch) that passes between the JVM and Python.");
    public static final Setting<Boolean> HIDE_TRACEBACK = Setting.bool(
            "spark.sql.execution.pyspark.udf.hideTraceback.enabled", false, "Only the exception, no Python stack.");
    public static final Setting<Boolean> SIMPLIFIED_TRACEBACK = Setting.bool(
            "spark.sql.execution.pyspark.udf.simplifiedTraceback.enabled", false,
            "Python stacks without the frames of the worker.");

    private PythonSettings() {
    }
}
