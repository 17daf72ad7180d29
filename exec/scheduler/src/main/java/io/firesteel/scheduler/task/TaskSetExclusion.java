package io.firesteel.scheduler.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import io.firesteel.events.ExclusionEvent;
import io.firesteel.scheduler.machine.ExclusionSettings;
import io.firesteel.stages.Location;

/// Where tasks of one stage attempt failed, and what may therefore not run there again (Spark's `TaskSetExcludelist`).
final class TaskSetExclusion {
    private final TaskBook book;
    private final ExclusionSettings settings;
    /// By executor, then by task.
    private final Map<String, Map<Integer, Integer>> failures = new LinkedHashMap<>();
    private final Map<String, int[]> successes = new HashMap<>();
    private final Map<String, String> hosts = new HashMap<>();
    private final Map<String, Set<Integer>> tasksOffHost = new HashMap<>();
    private final Set<String> excludedExecutors = new HashSet<>();
    private final Set<String> excludedHosts = new HashSet<>();
    /// Tasks for which a host, or an executor, is no longer closed because they could run nowhere.
    private final Set<Integer> anyHost = new HashSet<>();
    private final Set<Integer> anyExecutor = new HashSet<>();
    private String lastFailure = "";

    TaskSetExclusion(TaskBook book) {
        this.book = book;
        this.settings = book.settings.exclusion();
    }

    /// Whether no task of the set has failed so far.
    boolean isEmpty() {
        return failures.isEmpty();
    }

    boolean failedOn(String executorId) {
        return failures.containsKey(executorId);
    }

    /// Those places of `preferred` at which an executor may run the task.
    List<Location> open(int index, List<Location> preferred) {
        if (isEmpty()) {
            return preferred;
        }
        List<Location> open = new ArrayList<>(preferred.size());
        for (Location location : preferred) {
            boolean closed = switch (location) {
                case Location.OnExecutor at -> excludes(index, at.executorId(), at.host());
                case Location.OnHost at -> book.executors.hostAlive(at.host()) && book.executors.onHost(at.host())
                        .stream()
                        .allMatch(id -> excludes(index, id, at.host()));
            };
            if (!closed) {
                open.add(location);
            }
        }
        return open;
    }

    boolean excludes(String executorId, String host) {
        return excludedExecutors.contains(executorId) || excludedHosts.contains(host);
    }

    boolean excludes(int index, String executorId, String host) {
        if (failures.isEmpty()) {
            return false;
        }
        return excludes(executorId, host)
                || !anyExecutor.contains(index) && failures.getOrDefault(executorId, Map.of())
                        .getOrDefault(index, 0) >= settings.taskPerExecutor()
                || !anyHost.contains(index) && tasksOffHost.getOrDefault(host, Set.of()).contains(index);
    }

    void succeeded(String executorId) {
        successes.computeIfAbsent(executorId, e -> new int[1])[0]++;
    }

    /// Whether failures are so many among its tasks that they are likely to be the executor's own; where the user asked for
    /// exclusion any number is.
    boolean atFault(String executorId) {
        int failed = failures.getOrDefault(executorId, Map.of()).size();
        int succeeded = successes.getOrDefault(executorId, new int[1])[0];
        return !settings.givesWay() || 2 * failed > succeeded;
    }

    /// A task failed; what follows for executor and host is told to the listeners.
    void failed(TaskSet set, ExecutorState executor, int index, String reason) {
        String id = executor.id();
        String host = executor.host();
        lastFailure = reason;
        hosts.put(id, host);
        Map<Integer, Integer> ofExecutor = failures.computeIfAbsent(id, e -> new HashMap<>());
        ofExecutor.merge(index, 1, Integer::sum);
        int onHost = 0;
        for (Map.Entry<String, Map<Integer, Integer>> other : failures.entrySet()) {
            onHost += hosts.get(other.getKey()).equals(host) ? other.getValue().getOrDefault(index, 0) : 0;
        }
        if (onHost >= settings.taskPerNode()) {
            tasksOffHost.computeIfAbsent(host, h -> new HashSet<>()).add(index);
        }
        if (ofExecutor.size() >= settings.stagePerExecutor() && !excludedExecutors.contains(id) && atFault(id)
                && spares(e -> e.id().equals(id))) {
            excludedExecutors.add(id);
            TaskLog.TASK_SET.warn("Excluding executor {} on {} for stage {}: {} of its tasks failed there"
                    + " (spark.excludeOnFailure.stage.maxFailedTasksPerExecutor={}), the last with {}", id, host,
                    set.id,
                    ofExecutor.size(), settings.stagePerExecutor(), reason);
            book.out.emit(new ExclusionEvent.ExecutorExcludedForStage(book.clock.millis(), id, ofExecutor.size(),
                    set.id.stageId(), set.id.attempt()));
            excludeHostOfMany(set, host);
        }
    }

    private void excludeHostOfMany(TaskSet set, String host) {
        int excluded = (int) excludedExecutors.stream().filter(e -> host.equals(hosts.get(e))).count();
        if (excluded >= settings.stagePerNode() && !excludedHosts.contains(host)
                && spares(e -> e.host().equals(host))) {
            excludedHosts.add(host);
            TaskLog.TASK_SET.warn("Excluding {} for stage {}: {} of its executors are excluded"
                    + " (spark.excludeOnFailure.stage.maxFailedExecutorsPerNode={})", host, set.id, excluded,
                    settings.stagePerNode());
            book.out.emit(new ExclusionEvent.NodeExcludedForStage(book.clock.millis(), host, excluded,
                    set.id.stageId(), set.id.attempt()));
        }
    }

    private boolean spares(Predicate<ExecutorState> also) {
        return ExclusionPolicy.leavesHalf(book, e -> also.test(e) || excludes(e.id(), e.host()));
    }

    /// Opens for a task what keeps it from running anywhere, in steps until one is enough.
    ///
    /// @return whether anything was opened
    boolean giveWay(int index, BooleanSupplier nowhere) {
        boolean opened = anyHost.add(index) | !excludedHosts.isEmpty();
        excludedHosts.clear();
        if (nowhere.getAsBoolean()) {
            opened |= anyExecutor.add(index);
        }
        if (nowhere.getAsBoolean()) {
            opened |= !excludedExecutors.isEmpty();
            excludedExecutors.clear();
        }
        return opened;
    }

    /// How many tasks failed by executor, and on which host each executor is.
    Map<String, Integer> failuresByExecutor() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        failures.forEach((id, tasks) -> counts.put(id, tasks.values().stream().mapToInt(Integer::intValue).sum()));
        return counts;
    }

    String host(String executorId) {
        return hosts.get(executorId);
    }

    String lastFailure() {
        return lastFailure;
    }
}
