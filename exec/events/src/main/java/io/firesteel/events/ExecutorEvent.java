package io.firesteel.events;

import java.util.List;
import java.util.Map;

/// Executors that come, go and report.
public sealed interface ExecutorEvent extends Event {

    String executorId();

    /// An executor registered.
    record ExecutorAdded(long time, String executorId, ExecutorInfo info) implements ExecutorEvent {
    }

    /// An executor is gone.
    record ExecutorRemoved(long time, String executorId, String reason) implements ExecutorEvent {
    }

    /// A heartbeat: what running tasks have added so far and the executor's peaks.
    ///
    /// @param peaks by stage attempt; stage -1 stands for the driver's own
    record ExecutorMetricsUpdate(String executorId, List<TaskUpdate> tasks, List<StagePeaks> peaks)
            implements
                ExecutorEvent {
        public ExecutorMetricsUpdate {
            tasks = List.copyOf(tasks);
            peaks = List.copyOf(peaks);
        }
    }

    /// What one running task has added so far.
    record TaskUpdate(long taskId, int stageId, int stageAttempt, List<AccumulableInfo> updates) {
        public TaskUpdate {
            updates = List.copyOf(updates);
        }
    }

    /// An executor's peaks during one stage attempt.
    record StagePeaks(int stageId, int stageAttempt, ExecutorMetrics peaks) {
    }

    /// What an executor registered with.
    ///
    /// @param logUrls          log name to URL
    /// @param resources        addresses by resource name, e.g. `gpu`
    /// @param requestTime      when the driver asked for it; [Event#NONE] if it did not
    /// @param registrationTime when it registered; [Event#NONE] if not known
    record ExecutorInfo(String host, int cores, Map<String, String> logUrls, Map<String, String> attributes,
            Map<String, List<String>> resources, int resourceProfileId, long registrationTime, long requestTime) {
        public ExecutorInfo {
            logUrls = Map.copyOf(logUrls);
            attributes = Map.copyOf(attributes);
            resources = Map.copyOf(resources);
        }
    }
}
