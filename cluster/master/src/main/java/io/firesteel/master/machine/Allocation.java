package io.firesteel.master.machine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/// One round of giving away what is free: which application gets how many cores of which worker. Cores are given by the
/// unit, an executor's worth or a single core, to the application whose turn it is: the first one (FIFO), or the one that is
/// farthest below its weight (fair). An application's units go round its workers (Spark's spreadOut), or to one after the
/// other.
final class Allocation {
    private final Cluster cluster;
    private final MasterPolicy policy;
    private final List<WorkerEntry> workers;
    private final Map<String, Integer> freeCores = new HashMap<>();
    private final Map<String, Long> freeMemory = new HashMap<>();
    private final Map<String, Map<String, Integer>> freeResources = new HashMap<>();
    private final Map<String, Map<String, Grant>> grants = new LinkedHashMap<>();

    /// What an application gets of a worker.
    static final class Grant {
        final ApplicationEntry application;
        final WorkerEntry worker;
        int cores;
        int executors;

        Grant(ApplicationEntry application, WorkerEntry worker) {
            this.application = application;
            this.worker = worker;
        }
    }

    Allocation(Cluster cluster, MasterPolicy policy) {
        this.cluster = cluster;
        this.policy = policy;
        this.workers = cluster.alive(policy.workers().order());
        for (WorkerEntry worker : workers) {
            freeCores.put(worker.spec.id(), worker.freeCores());
            freeMemory.put(worker.spec.id(), worker.freeMemory());
            freeResources.put(worker.spec.id(), ResourceCounts.of(worker.freeResources()));
        }
    }

    /// Gives away as much as can be.
    List<Grant> run() {
        List<ApplicationEntry> open = new ArrayList<>(
                cluster.applications.values().stream().filter(ApplicationEntry::mayGrow).toList());
        while (!open.isEmpty()) {
            ApplicationEntry next = policy.fair() ? poorest(open) : open.getFirst();
            WorkerEntry worker = place(next);
            if (worker == null) {
                open.remove(next);
            } else {
                give(next, worker);
            }
        }
        return grants.values().stream().flatMap(g -> g.values().stream()).toList();
    }

    private ApplicationEntry poorest(List<ApplicationEntry> open) {
        ApplicationEntry best = null;
        double least = Double.MAX_VALUE;
        for (ApplicationEntry application : open) {
            double level = cores(application) / application.spec.weight();
            if (level < least) {
                least = level;
                best = application;
            }
        }
        return best;
    }

    private int granted(ApplicationEntry application) {
        return grants.getOrDefault(application.id, Map.of()).values().stream().mapToInt(g -> g.cores).sum();
    }

    private int grantedExecutors(ApplicationEntry application) {
        return grants.getOrDefault(application.id, Map.of()).values().stream().mapToInt(g -> g.executors).sum();
    }

    private int cores(ApplicationEntry application) {
        return application.cores() + granted(application);
    }

    /// Where the next unit of an application goes; null when it gets none.
    private WorkerEntry place(ApplicationEntry application) {
        if (coresLeft(application, cluster, policy, this::cores) < application.unit()) {
            return null;
        }
        WorkerEntry best = null;
        int fewest = Integer.MAX_VALUE;
        double most = 0;
        Map<String, Integer> there = application.hosts.isEmpty() ? Map.of() : coresByHost(application);
        for (WorkerEntry worker : workers) {
            Grant grant = grants.getOrDefault(application.id, Map.of()).get(worker.spec.id());
            int units = grant == null ? 0 : grant.cores;
            double want = tasksPerCore(application, worker, there);
            if ((want > most || want == most && units < fewest) && fits(application, worker, grant)) {
                most = want;
                // Packed, the first one of those that are wanted most.
                fewest = policy.spreadOut() ? units : Integer.MIN_VALUE;
                best = worker;
            }
        }
        return best;
    }

    /// How many tasks wait for each core that an application has on a worker's host, the next one included.
    private static double tasksPerCore(ApplicationEntry application, WorkerEntry worker, Map<String, Integer> there) {
        int tasks = application.hosts.getOrDefault(worker.spec.host(), 0);
        return tasks == 0 ? 0 : (double) tasks / (there.getOrDefault(worker.spec.host(), 0) + application.unit());
    }

    private Map<String, Integer> coresByHost(ApplicationEntry application) {
        Map<String, Integer> cores = new HashMap<>();
        for (WorkerEntry worker : cluster.workers.values()) {
            for (ExecutorEntry executor : worker.executors.values()) {
                if (executor.appId.equals(application.id) && !executor.draining) {
                    cores.merge(worker.spec.host(), executor.cores, Integer::sum);
                }
            }
        }
        grants.getOrDefault(application.id, Map.of())
                .values()
                .forEach(g -> cores.merge(g.worker.spec.host(), g.cores, Integer::sum));
        return cores;
    }

    private boolean fits(ApplicationEntry application, WorkerEntry worker, Grant grant) {
        if (freeCores.get(worker.spec.id()) < application.unit()) {
            return false;
        }
        boolean another = !application.isElastic() || grant == null;
        return !another || freeMemory.get(worker.spec.id()) >= application.spec.executorMemory()
                && ResourceCounts.cover(freeResources.get(worker.spec.id()), application.spec.resources())
                && application.staying() + grantedExecutors(application) < application.wanted;
    }

    /// How many cores more an application may have, by its own limit and its user's.
    ///
    /// @param cores how many an application has
    static int coresLeft(ApplicationEntry application, Cluster cluster, MasterPolicy policy,
            ToIntFunction<ApplicationEntry> cores) {
        int most = application.spec.maxCores() < 0 ? policy.defaultCores() : application.spec.maxCores();
        int left = most - cores.applyAsInt(application);
        Integer quota = policy.userCores().get(application.spec.user());
        if (quota == null) {
            return left;
        }
        int used = cluster.applications.values()
                .stream()
                .filter(a -> a.spec.user().equals(application.spec.user()))
                .mapToInt(cores)
                .sum();
        return Math.min(left, quota - used);
    }

    private void give(ApplicationEntry application, WorkerEntry worker) {
        Grant grant = grants.computeIfAbsent(application.id, id -> new LinkedHashMap<>())
                .computeIfAbsent(worker.spec.id(), id -> new Grant(application, worker));
        boolean another = !application.isElastic() || grant.executors == 0;
        grant.cores += application.unit();
        freeCores.merge(worker.spec.id(), -application.unit(), Integer::sum);
        if (another) {
            grant.executors++;
            freeMemory.merge(worker.spec.id(), -application.spec.executorMemory(), Long::sum);
            freeResources.computeIfPresent(worker.spec.id(),
                    (id, free) -> ResourceCounts.minus(free, application.spec.resources()));
        }
    }
}
