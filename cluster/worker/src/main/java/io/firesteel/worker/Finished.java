package io.firesteel.worker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import io.firesteel.clusterui.DriverInfo;
import io.firesteel.clusterui.ExecutorInfo;
import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.protocol.ResourceMessages;
import io.firesteel.protocol.wire.LaunchDriver;
import io.firesteel.protocol.wire.LaunchExecutor;
import io.firesteel.protocol.wire.ProcessChanged;

/// The last executors and drivers that ended on a worker, for its pages.
final class Finished {
    private static final Setting<Integer> EXECUTORS = Setting.integer("spark.worker.ui.retainedExecutors", 1000,
            "How many ended executors a worker's pages show.").where(n -> n >= 0, "a whole number of 0 or more");
    private static final Setting<Integer> DRIVERS = Setting.integer("spark.worker.ui.retainedDrivers", 1000,
            "How many ended drivers a worker's pages show.").where(n -> n >= 0, "a whole number of 0 or more");
    /// However few the pages show, a new master is told of so many.
    private static final int ENDS = 1000;

    private final int retainedExecutors;
    private final int retainedDrivers;
    private final Deque<ExecutorInfo> executors = new ArrayDeque<>();
    private final Deque<DriverInfo> drivers = new ArrayDeque<>();
    private final Deque<ProcessChanged> ends = new ArrayDeque<>();

    Finished(Conf conf) {
        retainedExecutors = conf.get(EXECUTORS);
        retainedDrivers = conf.get(DRIVERS);
    }

    synchronized void add(ExecutorRunner runner, ProcessChanged change) {
        executors.add(info(runner, "", change.getState()));
        if (executors.size() > retainedExecutors) {
            executors.removeFirst();
        }
    }

    synchronized void add(DriverRunner runner, ProcessChanged change) {
        drivers.add(info(runner, "", change.getState(), change.getMessage()));
        ends.add(change);
        if (drivers.size() > retainedDrivers) {
            drivers.removeFirst();
        }
        if (ends.size() > ENDS) {
            ends.removeFirst();
        }
    }

    /// How they ended, as masters were told.
    synchronized List<ProcessChanged> endedDrivers() {
        return List.copyOf(ends);
    }

    synchronized List<ExecutorInfo> executors() {
        return List.copyOf(executors);
    }

    synchronized List<DriverInfo> drivers() {
        return List.copyOf(drivers);
    }

    static ExecutorInfo info(ExecutorRunner runner, String workerId, String state) {
        LaunchExecutor order = runner.order();
        return new ExecutorInfo(order.getAppId(), order.getExecutorId(), workerId, "", order.getCores(),
                order.getMemory(), state, order.getOrder().getAppName(),
                order.getOrder().getConfMap().getOrDefault("spark.app.user", ""), "",
                ResourceMessages.read(order.getResourcesMap()));
    }

    static DriverInfo info(DriverRunner runner, String workerId, String state, String message) {
        LaunchDriver order = runner.order();
        return new DriverInfo(order.getDriverId(), runner.since(), state, order.getOrder().getCores(),
                order.getOrder().getMemory(), workerId, "", order.getOrder().getMainClass(), message,
                ResourceMessages.read(order.getResourcesMap()));
    }
}
