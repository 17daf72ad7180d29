package io.firesteel.rdd.ops;

import java.util.Iterator;
import java.util.List;

import io.firesteel.api.function.VoidFunction;
import io.firesteel.api.rdd.JobFuture;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.closure.Closures;
import io.firesteel.rdd.job.ElementList;
import io.firesteel.rdd.job.JobFutures;

/// Actions that come back at once.
public final class Async {
    private Async() {
    }

    public static JobFuture<Long> count(LineageRdd<?> rdd) {
        return JobFutures.all(rdd, (task, partition, in) -> Actions.size(in),
                parts -> parts.stream().mapToLong(Long::longValue).sum());
    }

    public static <T> JobFuture<List<T>> collect(LineageRdd<T> rdd) {
        return JobFutures.all(rdd, (task, partition, in) -> ElementList.of(in), Actions::joined);
    }

    public static <T> JobFuture<Void> foreach(LineageRdd<T> rdd, VoidFunction<T> f) {
        Closures.check(f, "foreachAsync");
        return JobFutures.all(rdd, (task, partition, in) -> Actions.each(in, f), parts -> null);
    }

    public static <T> JobFuture<Void> foreachPartition(LineageRdd<T> rdd, VoidFunction<Iterator<T>> f) {
        Closures.check(f, "foreachPartitionAsync");
        return JobFutures.all(rdd, (task, partition, in) -> {
            f.call(in);
            return null;
        }, parts -> null);
    }
}
