package io.firesteel.rdd.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;

import io.firesteel.api.rdd.JobFuture;
import io.firesteel.api.rdd.PartialResult;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.scheduler.JobHandle;

/// Jobs that nobody waits for, or not to their end.
public final class JobFutures {
    private JobFutures() {
    }

    /// A job whose results, in the order of partitions, `finish` makes one value of.
    public static <T, R, V> JobFuture<V> all(LineageRdd<T> rdd, ResultFunction<T, R> function,
            java.util.function.Function<List<R>, V> finish) {
        List<R> results = new ArrayList<>();
        for (int i = 0; i < rdd.partitionCount(); i++) {
            results.add(null);
        }
        JobHandle job = Jobs.submit(rdd, function, null, (position, result) -> {
            results.set(position, result);
            return false;
        });
        return new SubmittedJob<>(job, () -> finish.apply(results));
    }

    /// A program of several jobs on a thread of its own.
    public static <V> JobFuture<V> program(Supplier<V> body) {
        return new JobProgram<>(body);
    }

    /// What is known of a job's result after `timeout` milliseconds, and all of it later.
    ///
    /// @param merge   takes each partition's result
    /// @param current the result, when that share of the partitions is merged
    public static <T, R, V> PartialResult<V> partial(LineageRdd<T> rdd, ResultFunction<T, R> function,
            Consumer<R> merge, DoubleFunction<V> current, long timeout) {
        int total = rdd.partitionCount();
        PartialJob<V> partial = new PartialJob<>(total, current);
        JobHandle job = Jobs.submit(rdd, function, null, (position, result) -> {
            partial.merge(() -> merge.accept(result));
            return false;
        });
        partial.await(job, timeout, TimeUnit.MILLISECONDS);
        return partial;
    }
}
