package io.firesteel.api.rdd;

/// What every dataset can do.
///
/// @param <T> its elements
/// @param <R> its own kind: `Rdd<T>`, `PairRdd<K, V>` or `DoubleRdd`
public interface RddLike<T, R extends RddLike<T, R>>
        extends
            RddFacts,
            RddKeeping<R>,
            RddSameKind<T, R>,
            RddTransformations<T>,
            RddActions<T>,
            RddApproximations<T>,
            RddAsync<T>,
            RddSaves {
}
