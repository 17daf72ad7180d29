package io.firesteel.rdd.ops;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import io.firesteel.api.HashPartitioner;
import io.firesteel.api.Partitioner;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.node.CoGroupedRdd;
import io.firesteel.rdd.node.SubtractedRdd;
import io.firesteel.serial.PairAccess;

/// Operations that bring keys of several datasets together. Results are pairs of the key and what a [Maker] makes of the
/// values, so that each front end gets its own tuples and optionals.
public final class Joins {
    private Joins() {
    }

    /// What a front end makes of the values of two sides; has to be serialisable.
    public interface Maker extends java.io.Serializable {

        /// Two values, each of which may be an [#some] or [#none].
        Object both(Object left, Object right);

        /// A present value of a side that may lack the key.
        Object some(Object value);

        /// The absence of one.
        Object none();
    }

    /// Pairs of a key and an array with one list of values for each side.
    public static <Q> LineageRdd<Q> cogroup(List<? extends LineageRdd<?>> sides, Partitioner partitioner,
            PairAccess pairs) {
        return Narrow.as(sides.getFirst(), "cogroup", () -> new CoGroupedRdd<>(sides, partitioner, pairs));
    }

    /// As [#cogroup(List, Partitioner, PairAccess)], with the lists made into whatever `make` gives.
    public static <Q> LineageRdd<Q> cogroup(List<? extends LineageRdd<?>> sides, Partitioner partitioner,
            PairAccess pairs, io.firesteel.api.function.Function<List<Object>[], Object> make) {
        return Narrow.as(sides.getFirst(), "cogroup", () -> {
            LineageRdd<Object> lists = cogroup(sides, partitioner, pairs);
            return Narrow.renamed(new Pairs<Object, List<Object>[], Object>(lists, pairs).<Object, Q>mapValues(make));
        });
    }

    public static <Q> LineageRdd<Q> join(LineageRdd<?> left, LineageRdd<?> right, Partitioner partitioner,
            PairAccess pairs, Maker maker) {
        return joined(left, right, partitioner, pairs, new Shape("join", false, false, maker));
    }

    public static <Q> LineageRdd<Q> leftOuterJoin(LineageRdd<?> left, LineageRdd<?> right, Partitioner partitioner,
            PairAccess pairs, Maker maker) {
        return joined(left, right, partitioner, pairs, new Shape("leftOuterJoin", true, false, maker));
    }

    public static <Q> LineageRdd<Q> rightOuterJoin(LineageRdd<?> left, LineageRdd<?> right, Partitioner partitioner,
            PairAccess pairs, Maker maker) {
        return joined(left, right, partitioner, pairs, new Shape("rightOuterJoin", false, true, maker));
    }

    public static <Q> LineageRdd<Q> fullOuterJoin(LineageRdd<?> left, LineageRdd<?> right, Partitioner partitioner,
            PairAccess pairs, Maker maker) {
        return joined(left, right, partitioner, pairs, new Shape("fullOuterJoin", true, true, maker));
    }

    private static <Q> LineageRdd<Q> joined(LineageRdd<?> left, LineageRdd<?> right, Partitioner partitioner,
            PairAccess pairs, Shape shape) {
        return Narrow.as(left, shape.name(), () -> {
            LineageRdd<Object> lists = cogroup(List.of(left, right), partitioner, pairs);
            // The same two steps as in Spark, so that ids and debug strings are the same.
            LineageRdd<Object> same = Narrow.renamed(lists);
            LineageRdd<Q> rows = new Pairs<Object, List<Object>[], Object>(same, pairs).flatMapValues(shape::rows);
            return shape.leftMissing() || shape.rightMissing()
                    ? Narrow.renamed(rows)
                    : rows;
        });
    }

    /// Which sides of a join may be missing.
    ///
    /// @param rightMissing keys of the left that the right lacks are kept
    /// @param leftMissing  keys of the right that the left lacks are kept
    private record Shape(String name, boolean rightMissing, boolean leftMissing, Maker maker)
            implements
                java.io.Serializable {

        Iterator<Object> rows(List<Object>[] sides) {
            List<Object> left = side(sides[0], leftMissing);
            List<Object> right = side(sides[1], rightMissing);
            return new JoinIterators.Product(left, right, maker);
        }

        private List<Object> side(List<Object> values, boolean mayLack) {
            if (!mayLack) {
                return values;
            }
            if (values.isEmpty()) {
                return List.of(maker.none());
            }
            List<Object> present = new ArrayList<>(values.size());
            for (Object value : values) {
                present.add(maker.some(value));
            }
            return present;
        }
    }

    public static <P> LineageRdd<P> subtractByKey(LineageRdd<P> left, LineageRdd<?> right, Partitioner partitioner,
            PairAccess pairs) {
        return Narrow.as(left, "subtractByKey", () -> new SubtractedRdd<>(left, right, partitioner, pairs));
    }

    /// The left side's own, or a hash partitioner as wide as it.
    public static Partitioner leftPartitioner(LineageRdd<?> left) {
        return left.partitioner().orElseGet(() -> new HashPartitioner(left.partitionCount()));
    }
}
