package io.firesteel.events;

import java.util.List;
import java.util.Map;

/// The life of a job.
public sealed interface JobEvent extends Event {

    int jobId();

    /// A job was submitted.
    ///
    /// @param stages     all its stages, skipped ones too
    /// @param properties the submitting thread's local properties
    record JobStart(int jobId, long time, List<StageInfo> stages, Map<String, String> properties) implements JobEvent {
        public JobStart {
            stages = List.copyOf(stages);
            properties = Map.copyOf(properties);
        }
    }

    /// A job has ended.
    record JobEnd(int jobId, long time, JobResult result) implements JobEvent {
    }
}
