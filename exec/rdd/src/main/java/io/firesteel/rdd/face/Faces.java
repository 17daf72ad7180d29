package io.firesteel.rdd.face;

import io.firesteel.api.rdd.RddLike;
import io.firesteel.rdd.LineageRdd;

/// Finds the lineage behind what programs hold; for contexts and other front ends.
public final class Faces {
    private Faces() {
    }

    /// The lineage of a dataset of this engine.
    public static <T> LineageRdd<T> lineage(RddLike<T, ?> dataset) {
        return FactsFace.lineage(dataset);
    }
}
