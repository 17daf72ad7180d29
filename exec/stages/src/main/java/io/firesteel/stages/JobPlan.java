package io.firesteel.stages;

import java.util.List;

import io.firesteel.task.TaskValue;

/// What the scheduler asks how a job goes on. Runs on the job's own thread, never on the scheduler's: file listing,
/// closure serialisation and re-planning happen here and reach the scheduler as data.
public interface JobPlan {

    /// The first version of the graph; at least one stage, with exactly one result stage when nothing is added later.
    StageGraph graph();

    /// Called after each stage of the job has completed; `done` carries the measured sizes.
    default Step stageCompleted(StageCompleted done) {
        return new Step.Continue();
    }

    /// Whether [#stageCompleted] can answer anything but `Continue`; if not it is never asked.
    default boolean adapts() {
        return true;
    }

    /// A plan that never changes.
    static JobPlan fixed(StageGraph graph) {
        return new JobPlan() {
            @Override
            public StageGraph graph() {
                return graph;
            }

            @Override
            public boolean adapts() {
                return false;
            }
        };
    }

    /// How the job goes on.
    sealed interface Step {
        /// As planned.
        record Continue() implements Step {
        }

        /// With more stages.
        record Extend(List<Stage> stages) implements Step {
        }

        /// With other stages in place of some that have not been submitted.
        record Replace(List<Integer> removed, List<Stage> stages) implements Step {
        }

        /// No further stage is needed.
        record Finish() implements Step {
        }
    }

    /// What is known of a completed stage.
    ///
    /// @param stageId   which stage
    /// @param bytesByReducer total bytes per reduce part over all map outputs; empty when it is no exchange
    /// @param bytesByMap the same by map output and reduce part; not to be changed
    /// @param rows      rows written, or -1 where nobody counted
    /// @param values    per partition, what the tasks of a value stage returned; empty otherwise
    record StageCompleted(int stageId, long[] bytesByReducer, List<long[]> bytesByMap, long rows,
            List<TaskValue> values) {
    }
}
