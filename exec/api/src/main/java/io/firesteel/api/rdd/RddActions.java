package io.firesteel.api.rdd;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import io.firesteel.api.function.Function2;
import io.firesteel.api.function.VoidFunction;

/// Actions of any dataset: each runs a job and waits for it.
public interface RddActions<T> {

    List<T> collect();

    /// The elements of some partitions, by partition.
    List<List<T>> collectPartitions(int[] partitions);

    long count();

    Map<T, Long> countByValue();

    /// The first `n` elements in the order of partitions; looks at as few partitions as it can.
    List<T> take(int n);

    /// An error when there is none.
    T first();

    boolean isEmpty();

    /// The smallest `n`, smallest first.
    List<T> takeOrdered(int n);

    List<T> takeOrdered(int n, Comparator<T> order);

    /// The largest `n`, largest first.
    List<T> top(int n);

    List<T> top(int n, Comparator<T> order);

    List<T> takeSample(boolean withReplacement, int n, long seed);

    default List<T> takeSample(boolean withReplacement, int n) {
        return takeSample(withReplacement, n, System.nanoTime());
    }

    T max(Comparator<T> order);

    T min(Comparator<T> order);

    /// An error on an empty dataset.
    T reduce(Function2<T, T, T> f);

    T fold(T zero, Function2<T, T, T> f);

    <U> U aggregate(U zero, Function2<U, T, U> add, Function2<U, U, U> merge);

    T treeReduce(Function2<T, T, T> f, int depth);

    default T treeReduce(Function2<T, T, T> f) {
        return treeReduce(f, 2);
    }

    <U> U treeAggregate(U zero, Function2<U, T, U> add, Function2<U, U, U> merge, int depth);

    default <U> U treeAggregate(U zero, Function2<U, T, U> add, Function2<U, U, U> merge) {
        return treeAggregate(zero, add, merge, 2);
    }

    void foreach(VoidFunction<T> f);

    void foreachPartition(VoidFunction<Iterator<T>> f);

    /// All elements, one partition in memory at a time; runs a job for each.
    Iterator<T> toLocalIterator();
}
