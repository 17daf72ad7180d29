package io.firesteel.rdd.cut;

import java.util.List;

import io.firesteel.rdd.LineageRdd;

/// All ancestors of a dataset.
public final class Ancestry {
    private Ancestry() {
    }

    /// Parents first, the dataset itself last; also those behind exchanges.
    public static List<LineageRdd<?>> of(LineageRdd<?> rdd) {
        return StageNodes.ancestry(rdd);
    }
}
