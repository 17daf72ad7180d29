package io.firesteel.rdd.face;

import java.util.List;

import io.firesteel.api.HashPartitioner;
import io.firesteel.api.Optional;
import io.firesteel.api.Pair;
import io.firesteel.api.PairRdd;
import io.firesteel.api.Partitioner;
import io.firesteel.api.Quadruple;
import io.firesteel.api.Triple;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.PairForm;
import io.firesteel.rdd.ops.Joins;
import io.firesteel.rdd.ops.Partitioners;

/// The joins of the pair face.
abstract class PairJoinFace<K, V> extends TransformFace<Pair<K, V>, PairRdd<K, V>> implements PairRdd<K, V> {

    PairJoinFace(LineageRdd<Pair<K, V>> rdd) {
        super(rdd);
    }

    /// Our own pairs and optionals.
    private enum Rows implements Joins.Maker {
        PAIRS;

        @Override
        public Object both(Object left, Object right) {
            return new Pair<>(left, right);
        }

        @Override
        public Object some(Object value) {
            return Optional.ofNullable(value);
        }

        @Override
        public Object none() {
            return Optional.empty();
        }
    }

    private Partitioner common(PairRdd<?, ?>... others) {
        List<LineageRdd<?>> all = new java.util.ArrayList<>();
        all.add(rdd);
        for (PairRdd<?, ?> other : others) {
            all.add(lineage(other));
        }
        return Partitioners.of(all);
    }

    private static LineageRdd<?> of(PairRdd<?, ?> other) {
        return lineage(other);
    }

    @Override
    public <W> PairRdd<K, Pair<V, W>> join(PairRdd<K, W> other) {
        return join(other, common(other));
    }

    @Override
    public <W> PairRdd<K, Pair<V, W>> join(PairRdd<K, W> other, int numPartitions) {
        return join(other, new HashPartitioner(numPartitions));
    }

    @Override
    public <W> PairRdd<K, Pair<V, W>> join(PairRdd<K, W> other, Partitioner partitioner) {
        return new PairFace<>(Joins.join(rdd, of(other), partitioner, PairForm.PAIR, Rows.PAIRS));
    }

    @Override
    public <W> PairRdd<K, Pair<V, Optional<W>>> leftOuterJoin(PairRdd<K, W> other) {
        return leftOuterJoin(other, common(other));
    }

    @Override
    public <W> PairRdd<K, Pair<V, Optional<W>>> leftOuterJoin(PairRdd<K, W> other, int numPartitions) {
        return leftOuterJoin(other, new HashPartitioner(numPartitions));
    }

    @Override
    public <W> PairRdd<K, Pair<V, Optional<W>>> leftOuterJoin(PairRdd<K, W> other, Partitioner partitioner) {
        return new PairFace<>(Joins.leftOuterJoin(rdd, of(other), partitioner, PairForm.PAIR, Rows.PAIRS));
    }

    @Override
    public <W> PairRdd<K, Pair<Optional<V>, W>> rightOuterJoin(PairRdd<K, W> other) {
        return rightOuterJoin(other, common(other));
    }

    @Override
    public <W> PairRdd<K, Pair<Optional<V>, W>> rightOuterJoin(PairRdd<K, W> other, int numPartitions) {
        return rightOuterJoin(other, new HashPartitioner(numPartitions));
    }

    @Override
    public <W> PairRdd<K, Pair<Optional<V>, W>> rightOuterJoin(PairRdd<K, W> other, Partitioner partitioner) {
        return new PairFace<>(Joins.rightOuterJoin(rdd, of(other), partitioner, PairForm.PAIR, Rows.PAIRS));
    }

    @Override
    public <W> PairRdd<K, Pair<Optional<V>, Optional<W>>> fullOuterJoin(PairRdd<K, W> other) {
        return fullOuterJoin(other, common(other));
    }

    @Override
    public <W> PairRdd<K, Pair<Optional<V>, Optional<W>>> fullOuterJoin(PairRdd<K, W> other, int numPartitions) {
        return fullOuterJoin(other, new HashPartitioner(numPartitions));
    }

    @Override
    public <W> PairRdd<K, Pair<Optional<V>, Optional<W>>> fullOuterJoin(PairRdd<K, W> other, Partitioner partitioner) {
        return new PairFace<>(Joins.fullOuterJoin(rdd, of(other), partitioner, PairForm.PAIR, Rows.PAIRS));
    }

    @Override
    public <W> PairRdd<K, Pair<Iterable<V>, Iterable<W>>> cogroup(PairRdd<K, W> other) {
        return cogroup(other, common(other));
    }

    @Override
    public <W> PairRdd<K, Pair<Iterable<V>, Iterable<W>>> cogroup(PairRdd<K, W> other, int numPartitions) {
        return cogroup(other, new HashPartitioner(numPartitions));
    }

    @Override
    public <W> PairRdd<K, Pair<Iterable<V>, Iterable<W>>> cogroup(PairRdd<K, W> other, Partitioner partitioner) {
        return new PairFace<>(Joins.cogroup(List.of(rdd, of(other)), partitioner, PairForm.PAIR,
                lists -> new Pair<>(lists[0], lists[1])));
    }

    @Override
    public <A, B> PairRdd<K, Triple<Iterable<V>, Iterable<A>, Iterable<B>>> cogroup(PairRdd<K, A> first,
            PairRdd<K, B> second) {
        return cogroup(first, second, common(first, second));
    }

    @Override
    public <A, B> PairRdd<K, Triple<Iterable<V>, Iterable<A>, Iterable<B>>> cogroup(PairRdd<K, A> first,
            PairRdd<K, B> second, int numPartitions) {
        return cogroup(first, second, new HashPartitioner(numPartitions));
    }

    @Override
    public <A, B> PairRdd<K, Triple<Iterable<V>, Iterable<A>, Iterable<B>>> cogroup(PairRdd<K, A> first,
            PairRdd<K, B> second, Partitioner partitioner) {
        return new PairFace<>(Joins.cogroup(List.of(rdd, of(first), of(second)), partitioner, PairForm.PAIR,
                lists -> new Triple<>(lists[0], lists[1], lists[2])));
    }

    @Override
    public <A, B, C> PairRdd<K, Quadruple<Iterable<V>, Iterable<A>, Iterable<B>, Iterable<C>>> cogroup(
            PairRdd<K, A> first, PairRdd<K, B> second, PairRdd<K, C> third) {
        return cogroup(first, second, third, common(first, second, third));
    }

    @Override
    public <A, B, C> PairRdd<K, Quadruple<Iterable<V>, Iterable<A>, Iterable<B>, Iterable<C>>> cogroup(
            PairRdd<K, A> first, PairRdd<K, B> second, PairRdd<K, C> third, int numPartitions) {
        return cogroup(first, second, third, new HashPartitioner(numPartitions));
    }

    @Override
    public <A, B, C> PairRdd<K, Quadruple<Iterable<V>, Iterable<A>, Iterable<B>, Iterable<C>>> cogroup(
            PairRdd<K, A> first, PairRdd<K, B> second, PairRdd<K, C> third, Partitioner partitioner) {
        return new PairFace<>(Joins.cogroup(List.of(rdd, of(first), of(second), of(third)), partitioner, PairForm.PAIR,
                lists -> new Quadruple<>(lists[0], lists[1], lists[2], lists[3])));
    }

    @Override
    public <W> PairRdd<K, V> subtractByKey(PairRdd<K, W> other) {
        return subtractByKey(other, Joins.leftPartitioner(rdd));
    }

    @Override
    public <W> PairRdd<K, V> subtractByKey(PairRdd<K, W> other, int numPartitions) {
        return subtractByKey(other, new HashPartitioner(numPartitions));
    }

    @Override
    public <W> PairRdd<K, V> subtractByKey(PairRdd<K, W> other, Partitioner partitioner) {
        return new PairFace<>(Joins.subtractByKey(rdd, of(other), partitioner, PairForm.PAIR));
    }
}
