package io.firesteel.scheduler;

import java.util.List;
import java.util.Map;

import io.firesteel.stages.JobPlan;
import io.firesteel.task.AccumulatorUpdate;

/// One job as a front end hands it in.
///
/// @param plan            the first graph, and how it goes on
/// @param sink            takes the results
/// @param accumulators    takes what tasks add to accumulators
/// @param localProperties of the submitting thread: pool, job group, tags, SQL execution id …; travel with every task
/// @param callSite        short, e.g. `count at Job.java:12`
/// @param callSiteDetails the stack, one frame a line
public record JobRequest(JobPlan plan, ResultSink sink, AccumulatorSink accumulators,
        Map<String, String> localProperties, String callSite, String callSiteDetails) {

    public JobRequest {
        localProperties = Map.copyOf(localProperties);
    }

    /// Takes what the tasks of a job add to accumulators. Called on the job's own thread, once for each successful
    /// (stage, partition), and for failed attempts of accumulators that count those.
    @FunctionalInterface
    public interface AccumulatorSink {

        /// Merges the updates of one task.
        void merge(int stageId, int partition, boolean failed, List<AccumulatorUpdate> updates) throws Exception;

        /// For jobs whose tasks add to none.
        AccumulatorSink NONE = (stage, partition, failed, updates) -> {
        };
    }
}
