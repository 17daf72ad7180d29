package io.firesteel.scheduler.task;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

import io.firesteel.events.TaskInfo.Locality;
import io.firesteel.stages.Location;

/// The tasks of one task set that wait for a slot, queued under every place where they like to run. An index may be in
/// many queues; the caller's `waiting` test tells whether it still waits.
final class PendingTasks {
    private final ExecutorTable executors;
    private final Map<String, IndexQueue> byExecutor = new HashMap<>();
    private final Map<String, IndexQueue> byHost = new HashMap<>();
    private final Map<String, IndexQueue> byRack = new HashMap<>();
    private final IndexQueue noPreference;
    private final IndexQueue preferring;
    private boolean prefersHosts;

    /// @param capacity how many tasks there will be at once, at most
    PendingTasks(ExecutorTable executors, int capacity) {
        this.executors = executors;
        this.noPreference = new IndexQueue(capacity);
        this.preferring = new IndexQueue(4);
    }

    /// Queues a task; those added last come first.
    void add(int index, List<Location> preferred) {
        if (preferred.isEmpty()) {
            noPreference.push(index);
            return;
        }
        preferring.push(index);
        for (Location location : preferred) {
            if (location instanceof Location.OnExecutor at) {
                queue(byExecutor, at.executorId()).push(index);
            } else {
                prefersHosts = true;
            }
            queue(byHost, location.host()).push(index);
            String rack = executors.rack(location.host());
            if (rack != null) {
                queue(byRack, rack).push(index);
            }
        }
    }

    private static IndexQueue queue(Map<String, IndexQueue> queues, String key) {
        return queues.computeIfAbsent(key, k -> new IndexQueue(4));
    }

    /// What a slot gets.
    record Pick(int index, Locality locality) {
    }

    /// The best waiting task for a slot of `executor`, no farther from its data than `max`; null if there is none.
    Pick pick(ExecutorState executor, Locality max, IntPredicate waiting, IntPredicate allowed) {
        int index = take(byExecutor.get(executor.id()), waiting, allowed);
        if (index >= 0) {
            return new Pick(index, Locality.PROCESS_LOCAL);
        }
        if (max.compareTo(Locality.NODE_LOCAL) >= 0
                && (index = take(byHost.get(executor.host()), waiting, allowed)) >= 0) {
            return new Pick(index, Locality.NODE_LOCAL);
        }
        // As in Spark, a task that does not care runs as if it were at home.
        if (max.compareTo(Locality.NO_PREF) >= 0 && (index = noPreference.take(waiting, allowed)) >= 0) {
            return new Pick(index, Locality.PROCESS_LOCAL);
        }
        if (max.compareTo(Locality.RACK_LOCAL) >= 0) {
            String rack = executors.rack(executor.host());
            if (rack != null && (index = take(byRack.get(rack), waiting, allowed)) >= 0) {
                return new Pick(index, Locality.RACK_LOCAL);
            }
        }
        if (max == Locality.ANY && (index = preferring.take(waiting, allowed)) >= 0) {
            return new Pick(index, Locality.ANY);
        }
        return null;
    }

    /// A waiting task that could not be nearer to its data on any other executor; null if there is none.
    Pick pickNearest(ExecutorState executor, IntPredicate waiting, IntPredicate allowed) {
        Locality nearest = levelPossible(Locality.PROCESS_LOCAL) ? Locality.PROCESS_LOCAL : Locality.NODE_LOCAL;
        Pick pick = pick(executor, nearest, waiting, allowed);
        if (pick != null) {
            return pick;
        }
        int index = noPreference.take(waiting, allowed);
        return index < 0 ? null : new Pick(index, Locality.PROCESS_LOCAL);
    }

    private static int take(IndexQueue queue, IntPredicate waiting, IntPredicate allowed) {
        return queue == null ? -1 : queue.take(waiting, allowed);
    }

    /// Whether a task has a host of its own liking: where a block of a file lies, not where an executor has a dataset.
    boolean prefersHosts() {
        return prefersHosts;
    }

    /// Adds up by host how many tasks wait that would like to run there.
    ///
    /// @param most of these are looked at
    void addHosts(IntPredicate waiting, int most, Map<String, Integer> tasks) {
        byHost.forEach((host, queue) -> {
            int count = queue.count(waiting, most);
            if (count > 0) {
                tasks.merge(host, count, Integer::sum);
            }
        });
    }

    /// Whether any task waits.
    boolean any(IntPredicate waiting) {
        return noPreference.any(waiting) || preferring.any(waiting);
    }

    /// Some task that waits, or -1.
    int some(IntPredicate waiting) {
        int index = noPreference.firstWaiting(waiting);
        return index >= 0 ? index : preferring.firstWaiting(waiting);
    }

    /// Whether a task waits that could run as near as `level`, wherever its place is.
    boolean anyAt(Locality level, IntPredicate waiting) {
        return switch (level) {
            case PROCESS_LOCAL -> anyIn(byExecutor, waiting);
            case NODE_LOCAL -> anyIn(byHost, waiting);
            case NO_PREF -> noPreference.any(waiting);
            case RACK_LOCAL -> anyIn(byRack, waiting);
            case ANY -> any(waiting);
        };
    }

    private static boolean anyIn(Map<String, IndexQueue> queues, IntPredicate waiting) {
        for (Iterator<IndexQueue> it = queues.values().iterator(); it.hasNext();) {
            if (it.next().any(waiting)) {
                return true;
            }
            it.remove();
        }
        return false;
    }

    /// The locality levels that make sense with the executors of now; always ends with ANY.
    boolean levelPossible(Locality level) {
        return switch (level) {
            case PROCESS_LOCAL -> anyKey(byExecutor.keySet(), executors::alive);
            case NODE_LOCAL -> anyKey(byHost.keySet(), executors::hostAlive);
            case NO_PREF -> noPreference.size() > 0;
            case RACK_LOCAL -> anyKey(byRack.keySet(), executors::rackAlive);
            case ANY -> true;
        };
    }

    private static boolean anyKey(Set<String> keys, java.util.function.Predicate<String> alive) {
        for (String key : keys) {
            if (alive.test(key)) {
                return true;
            }
        }
        return false;
    }
}
