package io.firesteel.clusterui;

import java.util.List;
import java.util.Map;

/// An application as the master sees it.
///
/// @param cores             that it has now; once it ended, that it had at its most
/// @param memoryPerExecutor in MiB
/// @param startTime         milliseconds since 1970
/// @param duration          milliseconds to its end, or to now
/// @param state             WAITING, RUNNING, FINISHED, FAILED, KILLED or UNKNOWN
/// @param webUi             of its driver's pages; empty where it has none
/// @param driver            where its driver runs, in words: a driver's id, or the host of a client
/// @param executors         those that run, then those that ended
/// @param resources         how many addresses of special resources each executor has, by their names
/// @param message           why it waits or failed; empty where there is nothing to say
public record ApplicationInfo(String id, String name, int cores, String user, long memoryPerExecutor, long startTime,
        long duration, String state, String webUi, String driver, List<ExecutorInfo> executors,
        Map<String, Integer> resources, String message) {

    public ApplicationInfo {
        executors = List.copyOf(executors);
    }
}
