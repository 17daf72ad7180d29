package io.firesteel.master.machine;

import java.util.List;
import java.util.OptionalInt;

/// The part of the [MasterMachine] that takes over executors which run already: those that workers and drivers bring along
/// when they come, whatever this master knew of them.
final class Adoption {
    private final Cluster cluster;
    private final Executors executors;

    Adoption(Cluster cluster, Executors executors) {
        this.cluster = cluster;
        this.executors = executors;
    }

    /// A worker has come with all that it knows.
    ///
    /// @param mayComeBack whether applications may still come that were another master's
    void worker(WorkerEntry worker, List<HeldExecutor> reported, boolean mayComeBack, long now,
            List<MasterAction> actions) {
        for (HeldExecutor held : reported) {
            ExecutorEntry known = cluster.executor(held.appId(), held.id());
            if (known != null) {
                cluster.remove(known);
            }
            ExecutorEntry executor = new ExecutorEntry(held.appId(), held.id(), worker.spec.id(), held.cores(),
                    held.memory(), held.resources(), known == null ? now : known.since);
            executor.state = ProcessState.RUNNING;
            executor.attached = known != null && known.attached;
            cluster.add(executor);
            // One of an unknown application may be of one that has not come back yet; else that is over, or has given it up.
            if (known == null && !mayComeBack) {
                executors.kill(executor, actions);
            }
        }
        cluster.applications.values().forEach(application -> missing(application, worker, actions));
    }

    /// Executors of this worker that it does not know any more have ended while nobody looked.
    private void missing(ApplicationEntry application, WorkerEntry worker, List<MasterAction> actions) {
        for (ExecutorEntry executor : List.copyOf(application.executors.values())) {
            if (executor.workerId.equals(worker.spec.id()) && !worker.executors.containsKey(executor.fullId())) {
                cluster.remove(executor);
                executors.tell(executor, new ProcessEnd(ProcessState.LOST, "its worker does not know it any more",
                        OptionalInt.empty()), actions);
            }
        }
    }

    /// A driver has come with its executors; others of its may have been reported by workers before.
    void application(ApplicationEntry application, List<HeldExecutor> reported, long now) {
        for (HeldExecutor held : reported) {
            ExecutorEntry executor = application.executors.get(held.id());
            WorkerEntry worker = cluster.workers.get(held.workerId());
            ExecutorEntry there = worker == null ? null : worker.executors.get(application.id + "/" + held.id());
            if (executor == null) {
                executor = there != null
                        ? there
                        : new ExecutorEntry(application.id, held.id(), held.workerId(), held.cores(), held.memory(),
                                held.resources(), now);
                executor.state = ProcessState.RUNNING;
                cluster.add(executor);
            }
            executor.attached = true;
        }
        for (WorkerEntry worker : cluster.workers.values()) {
            for (ExecutorEntry executor : worker.executors.values()) {
                if (executor.appId.equals(application.id)) {
                    application.executors.putIfAbsent(executor.id, executor);
                    application.nextExecutor = Math.max(application.nextExecutor, executor.id + 1);
                }
            }
        }
    }
}
