package io.firesteel.master.machine;

import java.util.Map;

/// Says which executor is to be given back for an application that waits: one whose move makes the cluster more equal, in
/// the sense of weighted max-min fairness, and never turns the two around. Levels are cores by weight: what memory keeps
/// anybody from using does not count.
final class Reclaiming {
    private static final double EQUAL = 1e-9;

    private final Cluster cluster;
    private final MasterPolicy policy;

    Reclaiming(Cluster cluster, MasterPolicy policy) {
        this.cluster = cluster;
        this.policy = policy;
    }

    /// Whether an application would take another executor if there was room.
    boolean waits(ApplicationEntry application) {
        return application.mayGrow() && application.executors.size() < application.wanted
                && application.unit() <= Allocation.coresLeft(application, cluster, policy, ApplicationEntry::cores);
    }

    /// The executor that is to go so that `waiting` can have one: of the application with the highest level, the youngest.
    /// Null where nobody has too much.
    ExecutorEntry toReclaim(ApplicationEntry waiting) {
        ExecutorEntry best = null;
        double highest = 0;
        for (ApplicationEntry victim : cluster.applications.values()) {
            double level = victim.cores() / victim.spec.weight();
            if (victim == waiting) {
                continue;
            }
            for (ExecutorEntry executor : victim.executors.values()) {
                if ((best == null || level > highest || level == highest && executor.since >= best.since)
                        && mayGo(victim, executor, waiting)) {
                    best = executor;
                    highest = level;
                }
            }
        }
        return best;
    }

    private boolean mayGo(ApplicationEntry victim, ExecutorEntry executor, ApplicationEntry waiting) {
        WorkerEntry worker = cluster.workers.get(executor.workerId);
        if (worker == null || worker.state != WorkerEntry.State.ALIVE || executor.ending) {
            return false;
        }
        int cores = worker.freeCores() + executor.cores;
        long memory = worker.freeMemory() + executor.memory;
        Map<String, Integer> resources = ResourceCounts.plus(ResourceCounts.of(worker.freeResources()),
                ResourceCounts.of(executor.resources));
        if (cores < waiting.unit() || memory < waiting.spec.executorMemory()
                || !ResourceCounts.cover(resources, waiting.spec.resources())) {
            return false;
        }
        double after = (victim.cores() - executor.cores) / victim.spec.weight();
        if (after >= (waiting.cores() + waiting.unit()) / waiting.spec.weight() - EQUAL) {
            return true;
        }
        // One that has nothing gets something all the same, unless the other would be left with nothing: else the two would
        // take from each other for ever.
        boolean bothFit = cores >= waiting.unit() + victim.unit()
                && memory >= waiting.spec.executorMemory() + victim.spec.executorMemory()
                && ResourceCounts.cover(resources,
                        ResourceCounts.plus(waiting.spec.resources(), victim.spec.resources()));
        return waiting.executors.isEmpty() && (victim.executors.size() > 1 || victim.isElastic() && bothFit);
    }
}
