package io.firesteel.rdd.ops;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

import io.firesteel.api.function.DoubleFunction;
import io.firesteel.api.function.FlatMapFunction;
import io.firesteel.api.function.FlatMapFunction2;
import io.firesteel.api.function.Function;
import io.firesteel.api.function.Function2;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.closure.Closures;
import io.firesteel.rdd.iter.DoubleMapIterator;
import io.firesteel.rdd.iter.FilterIterator;
import io.firesteel.rdd.iter.FlatMapIterator;
import io.firesteel.rdd.iter.MapIterator;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.rdd.node.CartesianRdd;
import io.firesteel.rdd.node.MapPartitionsRdd;
import io.firesteel.rdd.node.MapPartitionsRdd.Traits;
import io.firesteel.rdd.node.PartitionFunction;
import io.firesteel.rdd.node.ZippedPartitionsRdd;
import io.firesteel.serial.PairAccess;

/// Operations within partitions.
public final class Narrow {
    private Narrow() {
    }

    /// Runs `body` as the operation `name` of a dataset's application.
    public static <R> R as(LineageRdd<?> rdd, String name, Supplier<R> body) {
        return as(rdd.driver(), name, body);
    }

    static <R> R as(LineageDriver driver, String name, Supplier<R> body) {
        return driver.scopes().operation(name, body);
    }

    static <T, U> LineageRdd<U> partitions(LineageRdd<T> rdd, PartitionFunction<T, U> function, Traits traits) {
        return new MapPartitionsRdd<>(rdd, function, traits);
    }

    public static <T, U> LineageRdd<U> map(LineageRdd<T> rdd, Function<T, U> f) {
        Closures.check(f, "map");
        return as(rdd, "map", () -> partitions(rdd, (task, index, in) -> new MapIterator<>(in, f), Traits.PLAIN));
    }

    public static <T> LineageRdd<Double> mapToDouble(LineageRdd<T> rdd, DoubleFunction<T> f) {
        Closures.check(f, "mapToDouble");
        return as(rdd, "mapToDouble",
                () -> partitions(rdd, (task, index, in) -> new DoubleMapIterator<>(in, f), Traits.PLAIN));
    }

    public static <T, U> LineageRdd<U> flatMap(LineageRdd<T> rdd, FlatMapFunction<T, U> f) {
        Closures.check(f, "flatMap");
        return as(rdd, "flatMap",
                () -> partitions(rdd, (task, index, in) -> new FlatMapIterator<>(in, f), Traits.PLAIN));
    }

    public static <T> LineageRdd<T> filter(LineageRdd<T> rdd, Function<T, Boolean> f) {
        Closures.check(f, "filter");
        return as(rdd, "filter",
                () -> partitions(rdd, (task, index, in) -> new FilterIterator<>(in, f), Traits.KEEPS_KEYS));
    }

    public static <T, U> LineageRdd<U> mapPartitions(LineageRdd<T> rdd, FlatMapFunction<Iterator<T>, U> f,
            boolean keepsPartitioner) {
        Closures.check(f, "mapPartitions");
        return as(rdd, "mapPartitions",
                () -> partitions(rdd, (task, index, in) -> f.call(in), keepingKeys(keepsPartitioner).named(f)));
    }

    public static <T, U> LineageRdd<U> mapPartitionsWithIndex(LineageRdd<T> rdd,
            Function2<Integer, Iterator<T>, Iterator<U>> f, boolean keepsPartitioner) {
        Closures.check(f, "mapPartitionsWithIndex");
        return as(rdd, "mapPartitionsWithIndex",
                () -> partitions(rdd, (task, index, in) -> f.call(index, in), keepingKeys(keepsPartitioner).named(f)));
    }

    /// With the stage's tasks all running together.
    public static <T, U> LineageRdd<U> barrier(LineageRdd<T> rdd, Function2<Integer, Iterator<T>, Iterator<U>> f) {
        Closures.check(f, "mapPartitions");
        return as(rdd, "mapPartitions",
                () -> partitions(rdd, (task, index, in) -> f.call(index, in), Traits.BARRIER.named(f)));
    }

    /// The same elements as a dataset of its own.
    public static <T> LineageRdd<T> renamed(LineageRdd<T> rdd) {
        return partitions(rdd, (task, index, in) -> in, Traits.KEEPS_KEYS);
    }

    static Traits keepingKeys(boolean keeps) {
        return keeps ? Traits.KEEPS_KEYS : Traits.PLAIN;
    }

    public static <T> LineageRdd<List<T>> glom(LineageRdd<T> rdd) {
        return as(rdd, "glom", () -> partitions(rdd, (task, index, in) -> {
            List<T> list = new ArrayList<>();
            in.forEachRemaining(list::add);
            return List.of(list).iterator();
        }, Traits.PLAIN));
    }

    @SuppressWarnings("unchecked")
    public static <T, K, P> LineageRdd<P> keyBy(LineageRdd<T> rdd, Function<T, K> key, PairAccess pairs) {
        Closures.check(key, "keyBy");
        return as(rdd, "keyBy", () -> map(rdd, element -> (P) pairs.make(key.call(element), element)));
    }

    public static <A, B, P> LineageRdd<P> cartesian(LineageRdd<A> left, LineageRdd<B> right, PairAccess pairs) {
        return as(left, "cartesian", () -> new CartesianRdd<>(left, right, pairs));
    }

    public static <A, B, U> LineageRdd<U> zipPartitions(LineageRdd<A> left, LineageRdd<B> right,
            FlatMapFunction2<Iterator<A>, Iterator<B>, U> f, boolean keepsPartitioner) {
        Closures.check(f, "zipPartitions");
        return as(left, "zipPartitions", () -> new ZippedPartitionsRdd<>(left, right, f::call, keepsPartitioner));
    }

    public static <A, B, P> LineageRdd<P> zip(LineageRdd<A> left, LineageRdd<B> right, PairAccess pairs) {
        return as(left, "zip",
                () -> zipPartitions(left, right, (a, b) -> new ZipIterator<A, B, P>(a, b, pairs), false));
    }

    /// Pairs of elements at the same place.
    private record ZipIterator<A, B, P>(Iterator<A> left, Iterator<B> right, PairAccess pairs) implements Iterator<P> {
        @Override
        public boolean hasNext() {
            boolean more = left.hasNext();
            if (more != right.hasNext()) {
                throw new IllegalStateException(
                        "Can only zip RDDs with same number of elements in each partition");
            }
            return more;
        }

        @Override
        @SuppressWarnings("unchecked")
        public P next() {
            return (P) pairs.make(left.next(), right.next());
        }
    }
}
