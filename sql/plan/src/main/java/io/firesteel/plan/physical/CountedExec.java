package io.firesteel.plan.physical;

import java.io.Serializable;
import java.util.List;

import io.firesteel.types.StructType;

/// Measures its child. Stands only in the plans that tasks run, put there when a stage is made.
///
/// @param metrics what is measured; without any, the time that the child takes is only kept apart from that of others
public record CountedExec(PhysicalPlan child, List<Metric> metrics) implements PhysicalPlan {

    public CountedExec {
        metrics = List.copyOf(metrics);
    }

    @Override
    public List<PhysicalPlan> children() {
        return List.of(child);
    }

    @Override
    public StructType schema() {
        return child.schema();
    }

    /// Something that is measured of an operator, under the name and the type that Spark has for it.
    ///
    /// @param accumulator application-wide id of where the values of all tasks arrive
    public record Metric(long accumulator, String name, Kind kind) implements Serializable {
    }

    /// How a metric is shown, by Spark's names.
    public enum Kind {
        /// A plain number.
        SUM("sum"),
        /// Bytes.
        SIZE("size"),
        /// Milliseconds; measured in nanoseconds within a task.
        TIMING("timing"),
        /// Nanoseconds.
        NANOS("nsTiming");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        public String type() {
            return type;
        }
    }
}
