package io.firesteel.python.task;

import java.nio.file.Path;
import java.util.Map;

import io.firesteel.python.protocol.WorkerTask;
import io.firesteel.python.worker.WorkerKey;

/// One task, ready to run in a worker.
///
/// @param key         which workers can run it
/// @param work        what the worker is told
/// @param broadcasts  files with the pickled values that it reads, by id
/// @param crashFolder where the worker leaves its stack when it crashes; null: nowhere
/// @param maxFrame    the largest record that is read from it
/// @param idleSeconds see `spark.python.worker.idleTimeoutSeconds`
/// @param killIdle    whether an idle worker is ended
public record PythonTask(WorkerKey key, WorkerTask work, Map<Long, Path> broadcasts, Path crashFolder, long maxFrame,
        int idleSeconds, boolean killIdle) {
}
