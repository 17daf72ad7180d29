package io.firesteel.python.worker;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What every process of a pool is started with.
///
/// @param secret       shown on each connection before anything else
/// @param unixSockets  connections are socket files in `socketFolder`
/// @param socketFolder readable by this user only; null without socket files
/// @param log          where the processes' output goes
record WorkerLaunch(String secret, boolean unixSockets, Path socketFolder, long timeoutMillis, PrintStream log,
        Interpreter interpreter) {

    Process process(WorkerKey key, List<String> command, Map<String, String> more) {
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.putAll(key.environment());
        environment.put("PYTHONUNBUFFERED", "YES");
        environment.put("PYTHON_WORKER_FACTORY_SECRET", secret);
        environment.putAll(more);
        try {
            return builder.start();
        } catch (IOException e) {
            throw Interpreter.notStarted(key, command, e.getMessage(), "", e);
        }
    }
}
