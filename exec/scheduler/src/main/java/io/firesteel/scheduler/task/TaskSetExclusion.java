package io.firesteel.scheduler.task;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import io.firesteel.events.ExclusionEvent;
import io.firesteel.scheduler.machine.ExclusionSettings;

/// Where tasks of one stage attempt failed, and what may therefore not run there again (Spark's `TaskSetExcludelist`).
final class TaskSetExclusion {
    private final ExclusionSettings settings;
    /// By executor, then by task.
    private final Map<String, Map<Integer, Integer>> failures = new LinkedHashMap<>();
    private final Map<String, String> hosts = new HashMap<>();
    private final Map<String, Set<Integer>> tasksOffHost = new HashMap<>();
    private final Set<String> excludedExecutors = new HashSet<>();
    private final Set<String> excludedHosts = new HashSet<>();
    private String lastFailure = "";

    TaskSetExclusion(ExclusionSettings settings) {
        this.settings = settings;
    }

    boolean excludes(String executorId, String host) {
        return excludedExecutors.contains(executorId) || excludedHosts.contains(host);
    }

    boolean excludes(int index, String executorId, String host) {
        if (failures.isEmpty()) {
            return false;
        }
        return excludes(executorId, host)
                || failures.getOrDefault(executorId, Map.of()).getOrDefault(index, 0) >= settings.taskPerExecutor()
                || tasksOffHost.getOrDefault(host, Set.of()).contains(index);
    }

    /// A task failed; what follows for executor and host is told to the listeners.
    void failed(TaskBook book, TaskSet set, ExecutorState executor, int index, String reason) {
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
        if (ofExecutor.size() >= settings.stagePerExecutor() && excludedExecutors.add(id)) {
            TaskLog.TASK_SET.info("Excluding executor {} for stage {}", id, set.id);
            book.out.emit(new ExclusionEvent.ExecutorExcludedForStage(book.clock.millis(), id, ofExecutor.size(),
                    set.id.stageId(), set.id.attempt()));
            int excludedOnHost = (int) excludedExecutors.stream().filter(e -> host.equals(hosts.get(e))).count();
            if (excludedOnHost >= settings.stagePerNode() && excludedHosts.add(host)) {
                TaskLog.TASK_SET.info("Excluding {} for stage {}", host, set.id);
                book.out.emit(new ExclusionEvent.NodeExcludedForStage(book.clock.millis(), host, excludedOnHost,
                        set.id.stageId(), set.id.attempt()));
            }
        }
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
