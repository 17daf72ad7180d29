package io.firesteel.rdd.face;

import io.firesteel.api.Rdd;
import io.firesteel.api.function.Function;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.ops.Reshape;
import io.firesteel.rdd.ops.Sorting;

/// A dataset of any elements, as programs see it.
public final class RddFace<T> extends TransformFace<T, Rdd<T>> implements Rdd<T> {

    public RddFace(LineageRdd<T> rdd) {
        super(rdd);
    }

    @Override
    Rdd<T> self() {
        return this;
    }

    @Override
    Rdd<T> wrap(LineageRdd<T> other) {
        return new RddFace<>(other);
    }

    @Override
    public <S> Rdd<T> sortBy(Function<T, S> key, boolean ascending, int numPartitions) {
        return wrap(Sorting.sortBy(rdd, key, natural(), ascending, numPartitions));
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Rdd<T>[] randomSplit(double[] weights, long seed) {
        return Reshape.randomSplit(rdd, weights, seed).stream().map(RddFace::new).toArray(Rdd[]::new);
    }
}
