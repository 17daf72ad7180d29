package io.firesteel.cluster.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.executor.backend.BackendSetup;
import io.firesteel.process.StartCaches;
import io.firesteel.remote.ExecutorCommand;
import io.firesteel.remote.RemoteBackend;
import io.firesteel.remote.RemoteSettings;
import io.firesteel.scheduler.LossReason;
import io.firesteel.wire.Secret;

/// The child processes of a `local-cluster` driver: starts them, replaces those that are lost, ends them all. Owned by
/// the backend.
final class ChildExecutors implements RemoteBackend.Executors {
    private static final Logger LOG = LoggerFactory.getLogger(ChildExecutors.class);
    private static final long EXIT_CODE_MILLIS = 500;
    private static final long STOP_MILLIS = 3_000;

    private final LocalClusterMaster master;
    private final BackendSetup setup;
    private final Secret secret;
    private final AtomicInteger nextId = new AtomicInteger();
    private final AtomicInteger failedStarts = new AtomicInteger();
    private final Map<String, ChildProcess> children = new ConcurrentHashMap<>();
    private volatile int port;
    private volatile boolean stopping;

    ChildExecutors(LocalClusterMaster master, BackendSetup setup, Secret secret) {
        this.master = master;
        this.setup = setup;
        this.secret = secret;
    }

    @Override
    public void begin(RemoteBackend backend, int driverPort) {
        port = driverPort;
        for (int i = 0; i < master.executors(); i++) {
            startOne();
        }
    }

    private synchronized void startOne() {
        if (stopping) {
            return;
        }
        String id = String.valueOf(nextId.getAndIncrement());
        try {
            ChildProcess child = ChildProcess.start(id, master, setup, secret, port);
            children.put(id, child);
            child.onExit(code -> ended(id, code));
        } catch (IOException e) {
            LOG.error("Cannot start executor {}", id, e);
            failed("cannot start a process: " + e.getMessage());
        }
    }

    /// A process has ended; if it had registered, its stream tells the rest.
    private void ended(String id, int code) {
        ChildProcess child = children.get(id);
        if (child != null && !child.registered() && children.remove(id, child)) {
            failed("executor " + id + " ended before it was ready, with " + ChildProcess.describe(code));
        }
    }

    private void failed(String why) {
        if (stopping) {
            return;
        }
        int limit = setup.conf().get(RemoteSettings.MAX_RETRIES);
        int failures = failedStarts.incrementAndGet();
        if (limit >= 0 && failures > limit) {
            setup.fatal().accept(failures + " executors in a row could not be started, at last: " + why);
        } else {
            LOG.warn("Starting another executor: {}", why);
            startOne();
        }
    }

    @Override
    public void registered(String executorId) {
        failedStarts.set(0);
        ChildProcess child = children.get(executorId);
        if (child != null) {
            child.register();
        }
    }

    @Override
    public void lost(String executorId) {
        ChildProcess child = children.remove(executorId);
        if (child != null) {
            child.kill();
            startOne();
        }
    }

    @Override
    public LossReason lossReason(String executorId, String otherwise) {
        ChildProcess child = children.get(executorId);
        return LossReason.crashed(child == null ? otherwise : child.exitReason(EXIT_CODE_MILLIS, otherwise));
    }

    @Override
    public void stop() {
        synchronized (this) {
            stopping = true;
        }
        List<ChildProcess> left = new ArrayList<>(children.values());
        long deadline = System.nanoTime()
                + TimeUnit.MILLISECONDS.toNanos(ExecutorCommand.exitMillis(setup.conf(), STOP_MILLIS));
        for (ChildProcess child : left) {
            child.closeInput();
        }
        for (ChildProcess child : left) {
            child.awaitExit(Math.max(0, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime())));
            child.kill();
        }
        StartCaches.recordForExecutors(ProcessHandle.current().pid());
    }
}
