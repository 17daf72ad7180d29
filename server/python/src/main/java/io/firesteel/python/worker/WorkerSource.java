package io.firesteel.python.worker;

import java.io.IOException;

/// Makes workers of one [WorkerKey]: by a daemon that forks, or one process each.
interface WorkerSource extends AutoCloseable {

    /// A connected, authenticated worker.
    PythonWorker create() throws IOException, InterruptedException;

    /// Ends the process of `worker` at once.
    void kill(PythonWorker worker);

    /// See [PythonWorker#exitDetail()].
    String exitDetail(PythonWorker worker);

    /// Whether it can still make workers.
    boolean alive();

    /// Ends every process that came from it.
    @Override
    void close();
}
