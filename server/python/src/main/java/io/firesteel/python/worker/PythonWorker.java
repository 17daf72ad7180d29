package io.firesteel.python.worker;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import io.firesteel.python.protocol.PysparkVersion;
import io.firesteel.python.protocol.WorkerCodec;

/// One worker process while a task, or the pool, owns it.
public final class PythonWorker {
    private final WorkerKey key;
    private final WorkerSource source;
    private final long pid;
    private final Duplex duplex;
    private final PysparkVersion version;
    private final Set<Long> broadcasts = new HashSet<>();

    PythonWorker(WorkerKey key, WorkerSource source, long pid, Duplex duplex, PysparkVersion version) {
        this.key = key;
        this.source = source;
        this.pid = pid;
        this.duplex = duplex;
        this.version = version;
    }

    public WorkerKey key() {
        return key;
    }

    public long pid() {
        return pid;
    }

    public Duplex duplex() {
        return duplex;
    }

    public WorkerCodec codec() {
        return version.codec(key.pythonExec());
    }

    /// Ids of the broadcast values that the process remembers; kept by the task runner.
    public Set<Long> broadcasts() {
        return broadcasts;
    }

    /// How the process ended, e.g. ` by signal 11`, where that can be known; otherwise empty.
    public String exitDetail() {
        return source.exitDetail(this);
    }

    WorkerSource source() {
        return source;
    }

    void disconnect() {
        try {
            duplex.close();
        } catch (IOException e) {
            // The process is being given up; a connection that does not even close changes nothing.
            assert e != null;
        }
    }
}
