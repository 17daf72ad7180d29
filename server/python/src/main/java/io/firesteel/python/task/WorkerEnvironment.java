package io.firesteel.python.task;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import io.firesteel.conf.Conf;
import io.firesteel.python.PythonSettings;
import io.firesteel.python.worker.WorkerKey;

/// Which environment variables a worker starts with; made once per executor from its settings.
public final class WorkerEnvironment {
    private final Map<String, String> fixed = new HashMap<>();
    private final String daemonModule;
    private final String workerModule;

    /// @param localDirs   where workers may spill
    /// @param taskSlots   among which the workers' memory is divided
    /// @param crashFolder where workers leave the stack of a crash; null: nowhere
    public WorkerEnvironment(Conf conf, String localDirs, int taskSlots, Path crashFolder) {
        this.daemonModule = conf.get(PythonSettings.DAEMON_MODULE);
        this.workerModule = conf.get(PythonSettings.WORKER_MODULE);
        fixed.put("SPARK_PYTHON_RUNTIME", "PYTHON_WORKER");
        fixed.put("SPARK_BUFFER_SIZE", conf.text("spark.buffer.size", "65536"));
        fixed.put("SPARK_AUTH_SOCKET_TIMEOUT", Long.toString(conf.get(PythonSettings.SOCKET_TIMEOUT) / 1000));
        fixed.put("SPARK_LOCAL_DIRS", localDirs);
        fixed.put("SPARK_JOB_ARTIFACT_UUID", "default");
        fixed.put("PYTHON_UDF_BATCH_SIZE", "100");
        flag(conf.get(PythonSettings.REUSE), "SPARK_REUSE_WORKER");
        flag(conf.get(PythonSettings.KILL_ON_FLUSH_FAILURE), "PYTHON_DAEMON_KILL_WORKER_ON_FLUSH_FAILURE");
        flag(conf.get(PythonSettings.HIDE_TRACEBACK), "SPARK_HIDE_TRACEBACK");
        flag(conf.get(PythonSettings.SIMPLIFIED_TRACEBACK), "SPARK_SIMPLIFIED_TRACEBACK");
        int interval = conf.get(PythonSettings.TRACEBACK_INTERVAL);
        if (interval > 0) {
            fixed.put("PYTHON_TRACEBACK_DUMP_INTERVAL_SECONDS", Integer.toString(interval));
        }
        if (crashFolder != null) {
            fixed.put("PYTHON_FAULTHANDLER_DIR", crashFolder.toString());
        }
        long memory = conf.get(PythonSettings.WORKER_MEMORY);
        if (memory > 0) {
            fixed.put("PYSPARK_EXECUTOR_MEMORY_MB",
                    Long.toString(Math.max(1, (memory >> 20) / Math.max(1, taskSlots))));
        }
        // Numeric libraries would otherwise start a thread per core of the machine in each worker.
        fixed.put("OMP_NUM_THREADS", conf.text("spark.executorEnv.OMP_NUM_THREADS",
                System.getenv().getOrDefault("OMP_NUM_THREADS", conf.text("spark.task.cpus", "1"))));
    }

    private void flag(boolean on, String name) {
        if (on) {
            fixed.put(name, "1");
        }
    }

    /// The pool's key for workers that run `function`.
    public WorkerKey key(PythonFunction function) {
        Map<String, String> environment = new HashMap<>(function.environment());
        environment.putAll(fixed);
        return new WorkerKey(function.pythonExec(), workerModule, daemonModule, environment);
    }
}
