package io.firesteel.rdd.node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import io.firesteel.api.Partitioner;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.iter.FlatMapIterator;
import io.firesteel.rdd.iter.MapIterator;
import io.firesteel.serial.PairAccess;
import io.firesteel.tasks.TaskRuntime;

/// The pairs of the left parent whose key the right one lacks; only the left side's values are held.
public final class SubtractedRdd<P> extends KeyedParentsRdd<P> {
    private static final long serialVersionUID = 1L;

    public SubtractedRdd(LineageRdd<P> left, LineageRdd<?> right, Partitioner partitioner, PairAccess pairs) {
        super(List.of(left, right), partitioner, pairs, "subtract");
    }

    @Override
    public String kind() {
        return "SubtractedRDD";
    }

    @Override
    @SuppressWarnings("unchecked")
    protected Iterator<P> compute(RddPartition partition, TaskRuntime task) throws Exception {
        PairAccess pairs = pairs();
        Map<Object, List<P>> left = new HashMap<>();
        ((Iterator<P>) side(0, partition, task))
                .forEachRemaining(pair -> left.computeIfAbsent(pairs.key(pair), k -> new ArrayList<>(1)).add(pair));
        side(1, partition, task).forEachRemaining(pair -> left.remove(pairs.key(pair)));
        return new FlatMapIterator<>(new MapIterator<>(left.values().iterator(), list -> list), List::iterator);
    }

    private Iterator<?> side(int number, RddPartition partition, TaskRuntime task) throws Exception {
        return exchange(number) == null
                ? inPlace(number, partition, task)
                : Exchanges.read(exchange(number), partition.index(), task);
    }
}
