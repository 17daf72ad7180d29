package io.firesteel.api.rdd;

import io.firesteel.api.Optional;
import io.firesteel.api.Pair;
import io.firesteel.api.PairRdd;
import io.firesteel.api.Partitioner;
import io.firesteel.api.Quadruple;
import io.firesteel.api.Triple;

/// Bringing keys of several datasets together.
public interface PairJoins<K, V> {

    /// Every pair of values with the same key.
    <W> PairRdd<K, Pair<V, W>> join(PairRdd<K, W> other);

    <W> PairRdd<K, Pair<V, W>> join(PairRdd<K, W> other, int numPartitions);

    <W> PairRdd<K, Pair<V, W>> join(PairRdd<K, W> other, Partitioner partitioner);

    /// As `join`, with keys of this that `other` lacks.
    <W> PairRdd<K, Pair<V, Optional<W>>> leftOuterJoin(PairRdd<K, W> other);

    <W> PairRdd<K, Pair<V, Optional<W>>> leftOuterJoin(PairRdd<K, W> other, int numPartitions);

    <W> PairRdd<K, Pair<V, Optional<W>>> leftOuterJoin(PairRdd<K, W> other, Partitioner partitioner);

    /// As `join`, with keys of `other` that this lacks.
    <W> PairRdd<K, Pair<Optional<V>, W>> rightOuterJoin(PairRdd<K, W> other);

    <W> PairRdd<K, Pair<Optional<V>, W>> rightOuterJoin(PairRdd<K, W> other, int numPartitions);

    <W> PairRdd<K, Pair<Optional<V>, W>> rightOuterJoin(PairRdd<K, W> other, Partitioner partitioner);

    /// As `join`, with the keys that either side lacks.
    <W> PairRdd<K, Pair<Optional<V>, Optional<W>>> fullOuterJoin(PairRdd<K, W> other);

    <W> PairRdd<K, Pair<Optional<V>, Optional<W>>> fullOuterJoin(PairRdd<K, W> other, int numPartitions);

    <W> PairRdd<K, Pair<Optional<V>, Optional<W>>> fullOuterJoin(PairRdd<K, W> other, Partitioner partitioner);

    /// All values of each key, of each side.
    <W> PairRdd<K, Pair<Iterable<V>, Iterable<W>>> cogroup(PairRdd<K, W> other);

    <W> PairRdd<K, Pair<Iterable<V>, Iterable<W>>> cogroup(PairRdd<K, W> other, int numPartitions);

    <W> PairRdd<K, Pair<Iterable<V>, Iterable<W>>> cogroup(PairRdd<K, W> other, Partitioner partitioner);

    <A, B> PairRdd<K, Triple<Iterable<V>, Iterable<A>, Iterable<B>>> cogroup(PairRdd<K, A> first, PairRdd<K, B> second);

    <A, B> PairRdd<K, Triple<Iterable<V>, Iterable<A>, Iterable<B>>> cogroup(PairRdd<K, A> first, PairRdd<K, B> second,
            int numPartitions);

    <A, B> PairRdd<K, Triple<Iterable<V>, Iterable<A>, Iterable<B>>> cogroup(PairRdd<K, A> first, PairRdd<K, B> second,
            Partitioner partitioner);

    <A, B, C> PairRdd<K, Quadruple<Iterable<V>, Iterable<A>, Iterable<B>, Iterable<C>>> cogroup(PairRdd<K, A> first,
            PairRdd<K, B> second, PairRdd<K, C> third);

    <A, B, C> PairRdd<K, Quadruple<Iterable<V>, Iterable<A>, Iterable<B>, Iterable<C>>> cogroup(PairRdd<K, A> first,
            PairRdd<K, B> second, PairRdd<K, C> third, int numPartitions);

    <A, B, C> PairRdd<K, Quadruple<Iterable<V>, Iterable<A>, Iterable<B>, Iterable<C>>> cogroup(PairRdd<K, A> first,
            PairRdd<K, B> second, PairRdd<K, C> third, Partitioner partitioner);

    /// Another name of `cogroup`.
    default <W> PairRdd<K, Pair<Iterable<V>, Iterable<W>>> groupWith(PairRdd<K, W> other) {
        return cogroup(other);
    }

    /// Pairs whose key `other` lacks.
    <W> PairRdd<K, V> subtractByKey(PairRdd<K, W> other);

    <W> PairRdd<K, V> subtractByKey(PairRdd<K, W> other, int numPartitions);

    <W> PairRdd<K, V> subtractByKey(PairRdd<K, W> other, Partitioner partitioner);
}
