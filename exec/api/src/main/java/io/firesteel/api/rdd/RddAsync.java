package io.firesteel.api.rdd;

import java.util.Iterator;
import java.util.List;

import io.firesteel.api.function.VoidFunction;

/// Actions that come back at once.
public interface RddAsync<T> {

    JobFuture<Long> countAsync();

    JobFuture<List<T>> collectAsync();

    JobFuture<List<T>> takeAsync(int n);

    JobFuture<Void> foreachAsync(VoidFunction<T> f);

    JobFuture<Void> foreachPartitionAsync(VoidFunction<Iterator<T>> f);
}
