package io.firesteel.standalone;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.protocol.wire.ApplicationOrder;
import io.firesteel.protocol.wire.ClusterFree;

/// Warns, now and again, while an application has no executor: what it asks for, and what the cluster has.
final class StarvationWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("TaskSchedulerImpl");
    private static final long PERIOD_SECONDS = 15;

    private final ApplicationOrder order;
    private final StandaloneAppClient client;
    private final Thread thread = Thread.ofVirtual().name("starvation-watch").unstarted(this::run);
    private volatile ClusterFree free;
    private volatile boolean satisfied;
    private volatile boolean wanted;

    StarvationWatch(ApplicationOrder order, StandaloneAppClient client) {
        this.order = order;
        this.client = client;
        this.wanted = order.getExecutors() != 0;
    }

    /// How many executors are asked for by now; of an application that wants none, none are missing.
    void wanted(int executors) {
        wanted = executors != 0;
    }

    void start() {
        thread.start();
    }

    void free(ClusterFree now) {
        boolean first = free == null;
        free = now;
        // Once the cluster has said that nothing fits, there is nothing to wait for.
        if (first && wanted && !satisfied) {
            warn();
        }
    }

    void satisfied() {
        satisfied = true;
    }

    private void run() {
        try {
            while (!satisfied) {
                TimeUnit.SECONDS.sleep(PERIOD_SECONDS);
                if (!satisfied && wanted) {
                    warn();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void warn() {
        ClusterFree now = free;
        String there = !client.isConnected()
                ? "No master is connected, and executors are granted by masters alone; it is looked for all the time"
                : now == null
                        ? "The master has not said what is free"
                        : now.getWorkers() == 0
                                ? "No worker is registered"
                                : now.getWorkers() + " worker(s) have " + now.getFreeCores()
                                        + " free core(s) in all, at most "
                                        + now.getLargestCores() + " core(s) and " + now.getLargestMemory() + " MiB"
                                        + named(now.getLargestResourcesMap()) + " on one";
        LOG.warn(
                "Initial job has not accepted any resources; check your cluster UI to ensure that workers are registered "
                        + "and have sufficient resources. {} asks for executors with {} core(s) and {} MiB{} each "
                        + "(spark.executor.cores, spark.executor.memory{}). {}.",
                client.appId(),
                Math.max(1, order.getExecutorCores()), order.getExecutorMemory(),
                named(order.getExecutorResourcesMap()),
                order.getExecutorResourcesCount() == 0 ? "" : ", spark.executor.resource.*.amount", there + limit());
    }

    /// What the application's own settings forbid, whatever is free.
    private String limit() {
        int most = order.getMaxCores();
        return most >= 0 && most < order.getExecutorCores()
                ? ". It gets none: spark.cores.max (--total-executor-cores) allows " + most + " core(s) in all"
                : "";
    }

    /// As `, 2 gpu`.
    private static String named(Map<String, Integer> resources) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(resources).forEach((name, count) -> text.append(", ").append(count).append(' ').append(name));
        return text.toString();
    }

    @Override
    public void close() {
        satisfied = true;
        thread.interrupt();
    }
}
