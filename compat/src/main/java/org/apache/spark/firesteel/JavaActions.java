package org.apache.spark.firesteel;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.spark.Thrown;
import org.apache.spark.api.java.JavaFutureAction;
import scala.Tuple2;

import io.firesteel.api.rdd.JobFuture;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.job.JobFutures;
import io.firesteel.rdd.ops.Actions;
import io.firesteel.rdd.ops.Narrow;
import io.firesteel.rdd.ops.Pairs;

/// Results of the engine's actions in the shapes of Spark's Java API.
public final class JavaActions {
    private JavaActions() {
    }

    @SuppressWarnings("unchecked")
    public static <T> List<T>[] array(List<List<T>> lists) {
        return lists.toArray(List[]::new);
    }

    @SuppressWarnings("unchecked")
    public static <T> Comparator<T> natural() {
        return (Comparator<T>) Comparator.naturalOrder();
    }

    /// How often each element is there, in the order of Scala's map of what was collected.
    public static <T> Map<T, Long> countByValue(LineageRdd<T> rdd) {
        return ScalaViews.immutableMap(valueCounts(rdd));
    }

    /// As [#countByValue], as it was collected.
    public static <T> List<Tuple2<T, Long>> valueCounts(LineageRdd<T> rdd) {
        return Narrow.as(rdd, "countByValue", () -> {
            LineageRdd<Tuple2<T, Object>> keyed = Narrow.map(rdd, element -> new Tuple2<>(element, null));
            return keyCounts(new Pairs<T, Object, Tuple2<T, Object>>(keyed, TupleForm.TUPLE));
        });
    }

    /// How often each key is there.
    public static <K, V> Map<K, Long> countByKey(Pairs<K, V, Tuple2<K, V>> pairs) {
        return ScalaViews.immutableMap(keyCounts(pairs));
    }

    /// As [#countByKey], as it was collected.
    public static <K, V> List<Tuple2<K, Long>> keyCounts(Pairs<K, V, Tuple2<K, V>> pairs) {
        return Narrow.as(pairs.rdd(), "countByKey", () -> {
            Pairs<K, Long, Tuple2<K, Long>> ones = new Pairs<>(pairs.mapValues(v -> 1L), TupleForm.TUPLE);
            return Actions.collect(ones.reduceByKey(Long::sum, ones.defaultPartitioner()));
        });
    }

    public static <T> JavaFutureAction<List<T>> take(LineageRdd<T> rdd, int count) {
        return future(JobFutures.program(() -> Actions.take(rdd, count)));
    }

    public static <T> JavaFutureAction<T> future(JobFuture<T> future) {
        return new Future<>(future);
    }

    /// The engine's future; what failed it leaves under Spark's name.
    private record Future<T>(JobFuture<T> future) implements JavaFutureAction<T> {
        @Override
        public List<Integer> jobIds() {
            return future.jobIds();
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            return future.cancel(mayInterruptIfRunning);
        }

        @Override
        public boolean isCancelled() {
            return future.isCancelled();
        }

        @Override
        public boolean isDone() {
            return future.isDone();
        }

        @Override
        public T get() throws InterruptedException, ExecutionException {
            try {
                return future.get();
            } catch (ExecutionException e) {
                throw named(e);
            }
        }

        @Override
        public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
            try {
                return future.get(timeout, unit);
            } catch (ExecutionException e) {
                throw named(e);
            }
        }

        private static ExecutionException named(ExecutionException e) {
            return new ExecutionException("Exception thrown by job", Thrown.translate(e.getCause()));
        }
    }
}
