package io.firesteel.python.task;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import io.firesteel.python.protocol.SocketAddressInfo;
import io.firesteel.python.protocol.WorkerTask;
import io.firesteel.python.worker.WorkerKey;

/// One task, ready to run in a worker.
///
/// @param key         which workers can run it
/// @param work        what the worker is told
/// @param broadcasts  files with the pickled values that it reads, by id
/// @param decryption  serves the values of those ids to a worker; null where the files are not encrypted
/// @param crashFolder where the worker leaves its stack when it crashes; null: nowhere
/// @param maxFrame    the largest record that is read from it
/// @param idleSeconds see `spark.python.worker.idleTimeoutSeconds`
/// @param killIdle    whether an idle worker is ended
public record PythonTask(WorkerKey key, WorkerTask work, Map<Long, Path> broadcasts,
        Function<Set<Long>, SocketAddressInfo> decryption, Path crashFolder, long maxFrame, int idleSeconds,
        boolean killIdle) {
}
