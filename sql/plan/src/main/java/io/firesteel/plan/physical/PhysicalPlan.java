package io.firesteel.plan.physical;

import java.io.Serializable;
import java.util.List;

import io.firesteel.types.StructType;

/// One operator of a physical plan with its inputs; expressions are bound to the input's column ordinals.
public sealed interface PhysicalPlan extends Serializable
        permits ScanExec, ValuesExec, RangeExec, FilterExec, ProjectExec,
        AggregateExec, HashJoinExec, NestedLoopJoinExec, SortExec, LimitExec, WindowExec, UnionExec, GenerateExec,
        ExpandExec,
        ExchangeExec, ExchangeReadExec, CountedExec, CoalesceExec {

    /// Names and types of the output columns.
    StructType schema();

    /// Inputs in order.
    List<PhysicalPlan> children();
}
