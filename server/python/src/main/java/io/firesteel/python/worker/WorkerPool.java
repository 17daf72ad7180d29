package io.firesteel.python.worker;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

import io.firesteel.conf.Conf;
import io.firesteel.files.TemporaryNames;
import io.firesteel.python.PythonSettings;
import io.firesteel.python.local.Secrets;
import io.firesteel.python.protocol.PysparkVersion;

/// The Python workers of one executor process: handed to one task at a time, kept idle for the next one, ended together
/// with the pool. Safe for many threads.
public final class WorkerPool implements AutoCloseable {
    private static final long IDLE_NANOS = 60_000_000_000L;

    private final boolean useDaemon;
    private final boolean reuse;
    private final int maxIdle;
    private final WorkerLaunch launch;
    private final Map<WorkerKey, WorkerSource> sources = new HashMap<>();
    private final Deque<Idle> idle = new ArrayDeque<>();
    private boolean closed;

    /// @param log where the workers' standard output and error go
    public WorkerPool(Conf conf, PrintStream log) {
        this.useDaemon = conf.get(PythonSettings.USE_DAEMON);
        this.reuse = conf.get(PythonSettings.REUSE);
        this.maxIdle = conf.get(PythonSettings.IDLE_POOL_SIZE);
        boolean unix = conf.get(PythonSettings.UNIX_SOCKETS);
        this.launch = new WorkerLaunch(Secrets.create(), unix, unix ? socketFolder(conf) : null,
                conf.get(PythonSettings.SOCKET_TIMEOUT), log, new Interpreter());
    }

    private static Path socketFolder(Conf conf) {
        String folder = conf.get(PythonSettings.UNIX_SOCKET_DIR);
        Path parent = Path.of(folder.isEmpty() ? System.getProperty("java.io.tmpdir") : folder);
        try {
            Path made = Files.createTempDirectory(parent, TemporaryNames.prefix("sockets"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            made.toFile().deleteOnExit();
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for socket files could be made in " + parent, e);
        }
    }

    /// A worker that no one else uses; started when none lies idle.
    public PythonWorker acquire(WorkerKey key) {
        PythonWorker waiting = takeIdle(key);
        if (waiting != null) {
            return waiting;
        }
        try {
            WorkerSource source = source(key, null);
            try {
                return source.create();
            } catch (IOException | HandshakeTimeoutException e) {
                // The daemon may have been killed from outside; a new one gets one more chance.
                WorkerSource next = source(key, source);
                return next.create();
            }
        } catch (IOException | HandshakeTimeoutException e) {
            throw Interpreter.notStarted(key, java.util.List.of(key.pythonExec(), "-m", key.daemonModule()),
                    e.getMessage(), "", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Interpreter.notStarted(key, java.util.List.of(key.pythonExec()), "interrupted", "", e);
        }
    }

    /// Which pyspark the interpreter of `key` has; asked once.
    public PysparkVersion version(WorkerKey key) {
        return launch.interpreter().version(key);
    }

    /// Gives back a worker whose task ended in good order.
    public void release(PythonWorker worker) {
        PythonWorker evicted = null;
        boolean keep;
        synchronized (this) {
            keep = reuse && !closed;
            if (keep) {
                idle.push(new Idle(worker, System.nanoTime()));
                evicted = idle.size() > maxIdle ? idle.removeLast().worker : null;
            }
        }
        if (!keep) {
            worker.disconnect();
        }
        if (evicted != null) {
            evicted.disconnect();
        }
        dropStale();
    }

    /// Ends a worker whose task did not end in good order.
    public void destroy(PythonWorker worker) {
        worker.source().kill(worker);
    }

    private PythonWorker takeIdle(WorkerKey key) {
        while (true) {
            PythonWorker found = null;
            synchronized (this) {
                for (Iterator<Idle> all = idle.iterator(); all.hasNext() && found == null;) {
                    Idle next = all.next();
                    if (next.worker.key().equals(key)) {
                        all.remove();
                        found = next.worker;
                    }
                }
            }
            if (found == null || !found.duplex().peerGone()) {
                return found;
            }
            found.disconnect();
        }
    }

    private void dropStale() {
        long now = System.nanoTime();
        while (true) {
            PythonWorker stale;
            synchronized (this) {
                Idle oldest = idle.peekLast();
                stale = oldest != null && now - oldest.since > IDLE_NANOS ? idle.removeLast().worker : null;
            }
            if (stale == null) {
                return;
            }
            stale.disconnect();
        }
    }

    /// The source of `key`; another one than `broken`.
    private synchronized WorkerSource source(WorkerKey key, WorkerSource broken) throws IOException {
        if (closed) {
            throw new IllegalStateException("the pool of Python workers is closed");
        }
        WorkerSource source = sources.get(key);
        if (source != null && (source.equals(broken) || !source.alive())) {
            source.close();
            sources.remove(key);
            source = null;
        }
        if (source == null) {
            launch.interpreter().prefetch(key);
            WorkerLaunch how = launch.unixSockets()
                    && !launch.interpreter().version(key).codec(key.pythonExec()).unixSockets()
                            ? new WorkerLaunch(launch.secret(), false, null, launch.timeoutMillis(), launch.log(),
                                    launch.interpreter())
                            : launch;
            source = useDaemon ? DaemonSource.start(key, how) : new ProcessSource(key, how);
            sources.put(key, source);
        }
        return source;
    }

    /// Ends every process; workers in use break off.
    @Override
    public void close() {
        Map<WorkerKey, WorkerSource> all;
        synchronized (this) {
            closed = true;
            idle.forEach(i -> i.worker.disconnect());
            idle.clear();
            all = new HashMap<>(sources);
            sources.clear();
        }
        all.values().forEach(WorkerSource::close);
        if (launch.socketFolder() != null) {
            launch.socketFolder().toFile().delete();
        }
    }

    private record Idle(PythonWorker worker, long since) {
    }
}
