package io.firesteel.worker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import io.firesteel.clusterui.DriverInfo;
import io.firesteel.clusterui.ExecutorInfo;
import io.firesteel.protocol.ResourceMessages;
import io.firesteel.protocol.wire.LaunchDriver;
import io.firesteel.protocol.wire.LaunchExecutor;
import io.firesteel.protocol.wire.ProcessChanged;

/// The last executors and drivers that ended on a worker, for its pages.
final class Finished {
    private static final int RETAINED = 1000;

    private final Deque<ExecutorInfo> executors = new ArrayDeque<>();
    private final Deque<DriverInfo> drivers = new ArrayDeque<>();
    private final Deque<ProcessChanged> ends = new ArrayDeque<>();

    synchronized void add(ExecutorRunner runner, ProcessChanged change) {
        executors.add(info(runner, "", change.getState()));
        if (executors.size() > RETAINED) {
            executors.removeFirst();
        }
    }

    synchronized void add(DriverRunner runner, ProcessChanged change) {
        drivers.add(info(runner, "", change.getState(), change.getMessage()));
        ends.add(change);
        if (drivers.size() > RETAINED) {
            drivers.removeFirst();
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
