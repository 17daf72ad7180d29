package io.firesteel.rdd.ops;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firesteel.api.HashPartitioner;
import io.firesteel.api.Partitioner;
import io.firesteel.api.function.Function;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.PairForm;
import io.firesteel.rdd.closure.Closures;
import io.firesteel.rdd.iter.FilterIterator;
import io.firesteel.rdd.node.MapPartitionsRdd.Traits;
import io.firesteel.serial.PairAccess;

/// Operations on datasets as sets and multisets of whole elements.
public final class Sets {
    private static final PairAccess FORM = PairForm.PAIR;

    private Sets() {
    }

    private static <T> LineageRdd<Object> keyed(LineageRdd<T> rdd) {
        return Narrow.map(rdd, element -> FORM.make(element, null));
    }

    public static <T> LineageRdd<T> distinct(LineageRdd<T> rdd, int partitions) {
        Pairs.partitions(partitions);
        return Narrow.as(rdd, "distinct", () -> {
            if (rdd.partitioner().isPresent() && partitions == rdd.partitionCount()) {
                return Narrow.partitions(rdd, (task, index, in) -> {
                    Set<Object> seen = new HashSet<>();
                    return new FilterIterator<>(in, seen::add);
                }, Traits.KEEPS_KEYS);
            }
            Pairs<T, Object, Object> keyed = new Pairs<>(keyed(rdd), FORM);
            return new Pairs<T, Object, Object>(
                    keyed.reduceByKey((a, b) -> a, new HashPartitioner(partitions)), FORM).keys();
        });
    }

    public static <T> LineageRdd<T> intersection(LineageRdd<T> left, LineageRdd<T> right) {
        return intersection(left, right, null);
    }

    /// @param partitioner null for the usual one
    public static <T> LineageRdd<T> intersection(LineageRdd<T> left, LineageRdd<T> right, Partitioner partitioner) {
        return Narrow.as(left, "intersection", () -> {
            List<LineageRdd<Object>> sides = List.of(keyed(left), keyed(right));
            LineageRdd<Object> lists = Joins.cogroup(sides,
                    partitioner == null ? Partitioners.of(sides) : partitioner, FORM);
            LineageRdd<Object> same = Narrow.renamed(lists);
            LineageRdd<Object> both = Narrow.filter(same, pair -> {
                List<?>[] values = (List<?>[]) FORM.value(pair);
                return !values[0].isEmpty() && !values[1].isEmpty();
            });
            return new Pairs<T, Object, Object>(both, FORM).keys();
        });
    }

    public static <T> LineageRdd<T> subtract(LineageRdd<T> left, LineageRdd<T> right, Partitioner partitioner) {
        return Narrow.as(left, "subtract", () -> {
            Partitioner used = left.partitioner().filter(partitioner::equals).isPresent()
                    ? new KeysOfElements(partitioner, FORM)
                    : partitioner;
            return new Pairs<T, Object, Object>(Joins.subtractByKey(keyed(left), keyed(right), used, FORM), FORM)
                    .keys();
        });
    }

    /// Places whole pairs, as keys, where the pairs' own keys lie.
    private static final class KeysOfElements extends Partitioner {
        private static final long serialVersionUID = 1L;

        private final Partitioner inner;
        private final PairAccess form;

        KeysOfElements(Partitioner inner, PairAccess form) {
            this.inner = inner;
            this.form = form;
        }

        @Override
        public int numPartitions() {
            return inner.numPartitions();
        }

        @Override
        public int getPartition(Object key) {
            return inner.getPartition(form.type().isInstance(key) ? form.key(key) : key);
        }
    }

    public static <T, K, Q> LineageRdd<Q> groupBy(LineageRdd<T> rdd, Function<T, K> key, Partitioner partitioner,
            PairAccess pairs) {
        Closures.check(key, "groupBy");
        return Narrow.as(rdd, "groupBy", () -> {
            LineageRdd<Object> keyed = Narrow.map(rdd, element -> pairs.make(key.call(element), element));
            return new Pairs<K, T, Object>(keyed, pairs).groupByKey(partitioner);
        });
    }

    public static <T> Map<T, Long> countByValue(LineageRdd<T> rdd) {
        return Narrow.as(rdd, "countByValue", () -> new Pairs<T, Object, Object>(keyed(rdd), FORM).countByKey());
    }
}
