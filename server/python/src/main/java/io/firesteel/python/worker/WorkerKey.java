package io.firesteel.python.worker;

import java.util.Map;

/// What decides whether a worker can serve a task: interpreter, modules and environment.
///
/// @param pythonExec   a name that is looked up on PATH, or a path
/// @param workerModule e.g. `pyspark.worker`
/// @param daemonModule e.g. `pyspark.daemon`
/// @param environment  variables set on top of the JVM's own
public record WorkerKey(String pythonExec, String workerModule, String daemonModule,
        Map<String, String> environment) {
    public WorkerKey {
        environment = Map.copyOf(environment);
    }
}
