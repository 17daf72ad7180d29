package org.apache.spark.api.python;

import java.util.HashMap;
import java.util.Map;

import io.firesteel.python.rdd.PythonRuntime;

/// This process's Python workers: one runtime, made by the first Python task and ended with the application or the
/// process. Static, because tasks and context meet in nothing else.
public final class PythonWorkers {
    private static PythonRuntime runtime;
    private static Map<String, String> madeFor;
    private static boolean hooked;

    private PythonWorkers() {
    }

    /// The runtime for an application with `settings`.
    public static synchronized PythonRuntime runtime(Map<String, String> settings) {
        if (runtime == null || !settings.equals(madeFor)) {
            close();
            runtime = new PythonRuntime(settings, System.err);
            madeFor = new HashMap<>(settings);
            if (!hooked) {
                hooked = true;
                Runtime.getRuntime().addShutdownHook(new Thread(PythonWorkers::close, "end-python-workers"));
            }
        }
        return runtime;
    }

    /// Ends all workers.
    public static synchronized void close() {
        if (runtime != null) {
            runtime.close();
            runtime = null;
        }
    }
}
