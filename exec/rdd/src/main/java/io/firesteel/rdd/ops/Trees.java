package io.firesteel.rdd.ops;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.api.HashPartitioner;
import io.firesteel.api.function.Function2;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.PairForm;
import io.firesteel.rdd.RddErrors;
import io.firesteel.rdd.closure.Closures;
import io.firesteel.rdd.iter.MapIterator;
import io.firesteel.rdd.job.ElementList;
import io.firesteel.rdd.job.ZeroValue;
import io.firesteel.rdd.node.MapPartitionsRdd.Traits;

/// Aggregations that merge in several levels on the executors before the driver sees anything.
public final class Trees {
    private Trees() {
    }

    public static <T, U> U treeAggregate(LineageRdd<T> rdd, U zero, Function2<U, T, U> add, Function2<U, U, U> merge,
            int depth) {
        RddErrors.require(depth >= 1, "Depth must be greater than or equal to 1 but got " + depth + ".");
        Closures.check(add, "treeAggregate");
        Closures.check(merge, "treeAggregate");
        ZeroValue<U> zeros = ZeroValue.of(zero, "treeAggregate");
        if (rdd.partitionCount() == 0) {
            return zeros.copy();
        }
        return Narrow.as(rdd, "treeAggregate", () -> {
            LineageRdd<U> partial = Narrow.partitions(rdd,
                    (task, index, in) -> one(Actions.folded(in, zeros.copy(), add)).iterator(), Traits.PLAIN);
            int partitions = rdd.partitionCount();
            int scale = Math.max((int) Math.ceil(Math.pow(partitions, 1.0 / depth)), 2);
            while (partitions > scale + Math.ceil((double) partitions / scale)) {
                partitions /= scale;
                partial = level(partial, zero, merge, partitions);
            }
            return Actions.fold(partial, zero, merge);
        });
    }

    private static <U> List<U> one(U value) {
        List<U> list = new ArrayList<>(1);
        list.add(value);
        return list;
    }

    private static <U> LineageRdd<U> level(LineageRdd<U> partial, U zero, Function2<U, U, U> merge, int partitions) {
        LineageRdd<Object> keyed = Narrow.partitions(partial, (task, index, in) -> new MapIterator<>(in,
                value -> PairForm.PAIR.make(index % partitions, value)), Traits.PLAIN);
        LineageRdd<Object> merged = new Pairs<Integer, U, Object>(keyed, PairForm.PAIR).foldByKey(zero,
                new HashPartitioner(partitions), merge);
        return new Pairs<Integer, U, Object>(merged, PairForm.PAIR).values();
    }

    public static <T> T treeReduce(LineageRdd<T> rdd, Function2<T, T, T> f, int depth) {
        RddErrors.require(depth >= 1, "Depth must be greater than or equal to 1 but got " + depth + ".");
        Closures.check(f, "treeReduce");
        return Narrow.as(rdd, "treeReduce", () -> {
            LineageRdd<ElementList> reduced = Narrow.partitions(rdd,
                    (task, index, in) -> one(Actions.reduced(in, f)).iterator(), Traits.PLAIN);
            Function2<ElementList, ElementList, ElementList> merge = (a, b) -> {
                if (a.elements().isEmpty() || b.elements().isEmpty()) {
                    return a.elements().isEmpty() ? b : a;
                }
                List<T> left = a.as();
                List<T> right = b.as();
                return new ElementList(new ArrayList<>(one(f.call(left.getFirst(), right.getFirst()))));
            };
            ElementList result = treeAggregate(reduced, new ElementList(List.of()), merge, merge, depth);
            if (result.elements().isEmpty()) {
                throw RddErrors.empty();
            }
            List<T> value = result.as();
            return value.getFirst();
        });
    }
}
