package io.firesteel.master.machine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Everything that a master knows. Owned by the [MasterMachine].
final class Cluster {
    final Map<String, WorkerEntry> workers = new LinkedHashMap<>();
    final Map<String, ApplicationEntry> applications = new LinkedHashMap<>();
    final Map<String, DriverEntry> drivers = new LinkedHashMap<>();
    final Deque<ApplicationEntry> endedApplications = new ArrayDeque<>();
    final Deque<DriverEntry> endedDrivers = new ArrayDeque<>();

    /// The workers that take something new, in the order in which they came.
    List<WorkerEntry> alive() {
        return workers.values().stream().filter(w -> w.state == WorkerEntry.State.ALIVE).toList();
    }

    /// The same in that order.
    List<WorkerEntry> alive(WorkerOrder order) {
        List<WorkerEntry> alive = new ArrayList<>(alive());
        alive.sort(order.comparator());
        return alive;
    }

    /// A driver that runs, waits or has ended; null when it is unknown.
    DriverEntry driver(String id) {
        DriverEntry driver = drivers.get(id);
        return driver != null
                ? driver
                : endedDrivers.stream().filter(d -> d.id.equals(id)).findFirst().orElse(null);
    }

    /// An executor of a running application, or null.
    ExecutorEntry executor(String appId, int id) {
        ApplicationEntry application = applications.get(appId);
        return application == null ? null : application.executors.get(id);
    }

    void add(ExecutorEntry executor) {
        ApplicationEntry application = applications.get(executor.appId);
        if (application != null) {
            application.executors.put(executor.id, executor);
            application.nextExecutor = Math.max(application.nextExecutor, executor.id + 1);
        }
        WorkerEntry worker = workers.get(executor.workerId);
        if (worker != null) {
            worker.executors.put(executor.fullId(), executor);
        }
    }

    void remove(ExecutorEntry executor) {
        ApplicationEntry application = applications.get(executor.appId);
        if (application != null) {
            application.executors.remove(executor.id);
        }
        WorkerEntry worker = workers.get(executor.workerId);
        if (worker != null) {
            worker.executors.remove(executor.fullId());
        }
    }
}
