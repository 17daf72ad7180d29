package io.firesteel.events;

import java.util.List;
import java.util.Map;

/// An operator of a physical plan as the SQL page draws it (Spark's `SparkPlanInfo`).
///
/// @param simpleString one line, as `EXPLAIN` shows it
/// @param metadata     e.g. the location of a scan
public record PlanNode(String nodeName, String simpleString, List<PlanNode> children, Map<String, String> metadata,
        List<Metric> metrics) {

    public PlanNode {
        children = List.copyOf(children);
        metadata = Map.copyOf(metadata);
        metrics = List.copyOf(metrics);
    }

    /// An operator metric.
    ///
    /// @param accumulatorId where its values arrive
    /// @param type          `sum`, `size`, `timing`, `nsTiming`, `average` or another kind of Spark's
    public record Metric(String name, long accumulatorId, String type) {
    }
}
