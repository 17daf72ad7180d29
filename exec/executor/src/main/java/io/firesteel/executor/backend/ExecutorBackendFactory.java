package io.firesteel.executor.backend;

import java.io.IOException;

import io.firesteel.conf.Conf;

/// Makes the backend for master URLs of one form, but for `local`, which the session knows itself. Found by the session
/// through `ServiceLoader`.
public interface ExecutorBackendFactory {

    /// Whether this factory understands `master`.
    boolean accepts(String master);

    /// How such URLs are written, for error messages.
    String form();

    /// How many tasks run at once when `spark.default.parallelism` is not set.
    int defaultParallelism(String master, Conf conf);

    /// The settings that the application runs with: those given, and this master's defaults for what is not set.
    default Conf settings(String master, Conf conf) {
        return conf;
    }

    /// Refuses what `spark.task.cpus` and `spark.task.resource.*` ask for where no executor could ever run such a task.
    void requireRoom(String master, Conf conf);

    /// Opens the driver's block traffic.
    DriverNetwork network(String master, Conf conf) throws IOException;

    /// The backend; nothing is started before [io.firesteel.scheduler.ExecutorBackend#start].
    ManagedBackend make(String master, BackendSetup setup) throws IOException;
}
