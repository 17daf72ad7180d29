package io.firesteel.master.machine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The part of the [MasterMachine] that launches executors where applications may have them, and takes them back.
final class Executors {
    private static final Logger LOG = LoggerFactory.getLogger("Master");

    private final Cluster cluster;
    private final MasterPolicy policy;

    Executors(Cluster cluster, MasterPolicy policy) {
        this.cluster = cluster;
        this.policy = policy;
    }

    /// Gives away what is free.
    void launch(long now, List<MasterAction> actions) {
        for (Allocation.Grant grant : new Allocation(cluster, policy).run()) {
            int each = grant.cores / grant.executors;
            for (int i = 0; i < grant.executors; i++) {
                launch(grant, each, now, actions);
            }
        }
    }

    private void launch(Allocation.Grant grant, int cores, long now, List<MasterAction> actions) {
        ApplicationEntry application = grant.application;
        String workerId = grant.worker.spec.id();
        ExecutorEntry executor = new ExecutorEntry(application.id, application.nextExecutor, workerId, cores,
                application.spec.executorMemory(), grant.worker.pick(application.spec.resources()), now);
        cluster.add(executor);
        application.state = ApplicationEntry.State.RUNNING;
        LOG.info("Launching executor {} on worker {}", executor.fullId(), workerId);
        actions.add(new MasterAction.LaunchExecutor(workerId, application.id, executor.id, cores, executor.memory,
                executor.resources));
    }

    /// Ends an executor; harmless when repeated.
    void kill(ExecutorEntry executor, List<MasterAction> actions) {
        if (!executor.ending) {
            executor.ending = true;
            actions.add(new MasterAction.KillExecutor(executor.workerId, executor.appId, executor.id));
        }
    }

    /// Tells an application how an executor of its goes on.
    void tell(ExecutorEntry executor, ProcessEnd change, List<MasterAction> actions) {
        actions.add(new MasterAction.TellExecutor(executor.appId, executor.id, change.state(), change.message(),
                change.exitCode(), executor.takenAway));
    }

    /// Has one executor given back where an application waits below its share; the next one when that is gone.
    void reclaim(long now, List<MasterAction> actions) {
        if (!policy.fair()) {
            return;
        }
        Reclaiming reclaiming = new Reclaiming(cluster, policy);
        boolean underWay = cluster.applications.values()
                .stream()
                .flatMap(a -> a.executors.values().stream())
                .anyMatch(e -> e.ending && e.takenAway);
        for (ApplicationEntry application : cluster.applications.values()) {
            if (!reclaiming.waits(application)) {
                application.starvedSince = -1;
            } else if (application.starvedSince < 0) {
                application.starvedSince = now;
            } else if (!underWay && now - application.starvedSince >= policy.reclaimAfterMillis()) {
                ExecutorEntry executor = reclaiming.toReclaim(application);
                if (executor != null) {
                    LOG.info("Executor {} is given back for application {}, which is below its share",
                            executor.fullId(), application.id);
                    executor.takenAway = true;
                    kill(executor, actions);
                    underWay = true;
                }
            }
        }
    }

    /// Tells applications that have nothing yet what is free, where that has changed.
    void tellFree(List<MasterAction> actions) {
        for (ApplicationEntry application : cluster.applications.values()) {
            if (application.mayGrow() && application.executors.isEmpty()) {
                tellFree(application, actions);
            }
        }
    }

    private void tellFree(ApplicationEntry application, List<MasterAction> actions) {
        List<WorkerEntry> alive = cluster.alive();
        MasterAction free = new MasterAction.TellFree(application.id, alive.size(),
                alive.stream().mapToInt(WorkerEntry::freeCores).sum(),
                alive.stream().mapToInt(WorkerEntry::freeCores).max().orElse(0),
                alive.stream().mapToLong(WorkerEntry::freeMemory).max().orElse(0), largest(application, alive));
        if (!free.equals(application.told)) {
            application.told = free;
            actions.add(free);
        }
    }

    private static Map<String, Integer> largest(ApplicationEntry application, List<WorkerEntry> alive) {
        Map<String, Integer> largest = new HashMap<>();
        for (String name : application.spec.resources().keySet()) {
            largest.put(name, alive.stream()
                    .mapToInt(w -> w.freeResources().getOrDefault(name, List.of()).size())
                    .max()
                    .orElse(0));
        }
        return largest;
    }
}
