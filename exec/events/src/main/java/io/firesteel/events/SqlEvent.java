package io.firesteel.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// The life of a query execution (Spark's events of `org.apache.spark.sql.execution.ui`).
public sealed interface SqlEvent extends Event {

    long executionId();

    /// A query began to run.
    ///
    /// @param rootExecutionId the outermost execution that this one runs in; itself if none
    /// @param physicalPlan    `EXPLAIN FORMATTED` text
    /// @param modifiedConfigs settings of the session that differ from their defaults
    record SqlExecutionStart(long executionId, OptionalLong rootExecutionId, String description, String details,
            String physicalPlan, PlanNode plan, long time, Map<String, String> modifiedConfigs, List<String> jobTags,
            Optional<String> jobGroupId, Optional<String> queryId) implements SqlEvent {
        public SqlExecutionStart {
            modifiedConfigs = Map.copyOf(modifiedConfigs);
            jobTags = List.copyOf(jobTags);
        }
    }

    /// The plan was changed while it ran.
    record SqlAdaptiveExecutionUpdate(long executionId, String physicalPlan, PlanNode plan) implements SqlEvent {
    }

    /// The changed plan has more metrics.
    record SqlAdaptiveMetricUpdates(long executionId, List<PlanNode.Metric> metrics) implements SqlEvent {
        public SqlAdaptiveMetricUpdates {
            metrics = List.copyOf(metrics);
        }
    }

    /// Metrics that the driver itself counted.
    record DriverAccumUpdates(long executionId, List<AccumValue> updates) implements SqlEvent {
        public DriverAccumUpdates {
            updates = List.copyOf(updates);
        }
    }

    /// A value for an accumulator.
    record AccumValue(long accumulatorId, long value) {
    }

    /// A query has ended.
    ///
    /// @param errorMessage the empty text when it ended well
    record SqlExecutionEnd(long executionId, long time, Optional<String> errorMessage, Optional<String> queryId)
            implements
                SqlEvent {
    }
}
