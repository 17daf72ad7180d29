package org.apache.spark.sql.execution;

import io.firesteel.frames.Frame;
import io.firesteel.frames.show.PlanExplanation;

/// What pyspark passes on to be explained.
public record QueryExecution(Frame frame) {

    /// The plans of a mode: `simple`, `extended`, `codegen`, `cost` or `formatted`.
    public String explainString(String mode) {
        return PlanExplanation.of(frame, mode);
    }
}
