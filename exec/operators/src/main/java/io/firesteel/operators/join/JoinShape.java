package io.firesteel.operators.join;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.plan.physical.JoinKind;
import io.firesteel.types.DataType;

/// What a join's kind means once it is known which side is built: which rows must come out without a match, and how the
/// output is put together.
///
/// @param kind       of the plan
/// @param buildLeft  whether the left input is the build side
/// @param leftTypes  columns of the left input
/// @param rightTypes columns of the right input
record JoinShape(JoinKind kind, boolean buildLeft, List<DataType> leftTypes, List<DataType> rightTypes) {

    /// Probe rows without a match come out with nulls.
    boolean probeOuter() {
        return kind == JoinKind.FULL || kind == (buildLeft ? JoinKind.RIGHT : JoinKind.LEFT);
    }

    /// Build rows without a match come out with nulls.
    boolean buildOuter() {
        return kind == JoinKind.FULL || kind == (buildLeft ? JoinKind.LEFT : JoinKind.RIGHT);
    }

    boolean semi() {
        return kind == JoinKind.LEFT_SEMI;
    }

    boolean anti() {
        return kind == JoinKind.LEFT_ANTI || kind == JoinKind.LEFT_ANTI_NULL_AWARE;
    }

    /// Only left rows come out.
    boolean leftOnly() {
        return semi() || anti() || kind == JoinKind.EXISTENCE;
    }

    List<DataType> joinedTypes() {
        List<DataType> all = new ArrayList<>(leftTypes);
        all.addAll(rightTypes);
        return all;
    }

    List<DataType> probeTypes() {
        return buildLeft ? rightTypes : leftTypes;
    }

    List<DataType> buildTypes() {
        return buildLeft ? leftTypes : rightTypes;
    }

    /// Where the probe side's columns begin in left ++ right.
    int probeOffset() {
        return buildLeft ? leftTypes.size() : 0;
    }

    int buildOffset() {
        return buildLeft ? 0 : leftTypes.size();
    }
}
