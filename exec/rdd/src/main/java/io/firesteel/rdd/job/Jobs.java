package io.firesteel.rdd.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import io.firesteel.error.FiresteelException;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddErrors;
import io.firesteel.rdd.Thrown;
import io.firesteel.rdd.checkpoint.Checkpoints;
import io.firesteel.rdd.closure.Closures;
import io.firesteel.rdd.cut.LineageCutter;
import io.firesteel.scheduler.JobHandle;
import io.firesteel.scheduler.JobRequest;
import io.firesteel.scheduler.ResultSink;
import io.firesteel.stages.JobPlan;
import io.firesteel.stages.StageGraph;
import io.firesteel.task.TaskValue;

/// Runs jobs over a dataset: cuts it on the calling thread, submits, waits.
public final class Jobs {
    private Jobs() {
    }

    /// Takes the result of one partition, in order of completion, one call at a time.
    @FunctionalInterface
    public interface Taker<R> {

        /// Says whether enough is known; tasks that still run are then killed.
        boolean take(int position, R result) throws Exception;

        /// Whether nobody sees what it takes before the job has ended.
        default boolean forgets() {
            return false;
        }

        /// What it has taken counts for nothing.
        default void forget() {
        }
    }

    /// Runs a function over all partitions for what it does elsewhere: a partition that has succeeded is not run again.
    public static <T, R> void each(LineageRdd<T> rdd, ResultFunction<T, R> function) {
        run(rdd, function, null, (position, result) -> false);
    }

    /// Results of all partitions, in their order.
    public static <T, R> List<R> all(LineageRdd<T> rdd, ResultFunction<T, R> function) {
        return some(rdd, function, null);
    }

    /// Results of some partitions, in the order given; null asks for all.
    @SuppressWarnings("unchecked")
    public static <T, R> List<R> some(LineageRdd<T> rdd, ResultFunction<T, R> function, int[] partitions) {
        Object[] results = new Object[partitions == null ? rdd.partitionCount() : partitions.length];
        run(rdd, function, partitions, new Taker<R>() {
            @Override
            public boolean take(int position, R result) {
                results[position] = result;
                return false;
            }

            @Override
            public boolean forgets() {
                return true;
            }

            @Override
            public void forget() {
                Arrays.fill(results, null);
            }
        });
        return (List<R>) new ArrayList<>(Arrays.asList(results));
    }

    /// Runs a job and waits for it.
    public static <T, R> void run(LineageRdd<T> rdd, ResultFunction<T, R> function, int[] partitions, Taker<R> taker) {
        JobHandle job = submit(rdd, function, partitions, taker);
        if (job != null) {
            await(job);
        }
        Checkpoints.afterJob(rdd);
    }

    /// Submits a job; null where there is nothing to run.
    public static <T, R> JobHandle submit(LineageRdd<T> rdd, ResultFunction<T, R> function, int[] partitions,
            Taker<R> taker) {
        LineageDriver driver = rdd.driver();
        CallSite site = CallSite.capture(driver);
        Closures.check(function, site.shortForm());
        if ((partitions == null ? rdd.partitionCount() : partitions.length) == 0) {
            return null;
        }
        Checkpoints.beforeJob(rdd);
        StageGraph graph = LineageCutter.cut(rdd, function, partitions, site);
        return driver.jobs()
                .submit(new JobRequest(JobPlan.fixed(graph), new Sink<>(taker, driver), driver.accumulators(),
                        driver.localProperties(), site.shortForm(), site.longForm()));
    }

    private record Sink<R>(Taker<R> taker, LineageDriver driver) implements ResultSink {
        @Override
        @SuppressWarnings("unchecked")
        public boolean accept(int partition, TaskValue value) throws Exception {
            return taker.take(partition, (R) decode(value, driver));
        }

        @Override
        public boolean forgets() {
            return taker.forgets();
        }

        @Override
        public void forget() {
            taker.forget();
        }
    }

    /// The value that a task has sent.
    static Object decode(TaskValue value, LineageDriver driver) {
        return switch (value) {
            case TaskValue.ByReference(Object known) -> known;
            case TaskValue.Bytes(byte[] content) -> ResultBytes.decode(content, driver.serializer());
            default -> throw new IllegalStateException("a result stage gave " + value);
        };
    }

    /// Waits for a job; its failure is thrown here. An interrupt cancels it.
    public static void await(JobHandle job) {
        CompletableFuture<Void> done = job.done();
        try {
            done.get();
        } catch (InterruptedException e) {
            job.cancel("the thread that waited for it was interrupted");
            Thread.currentThread().interrupt();
            throw new FiresteelException(RddErrors.INTERRUPTED, Map.of("job", Integer.toString(job.jobId())), e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (CancellationException e) {
            throw new FiresteelException(RddErrors.JOB_FAILED, Map.of("reason", "it was cancelled"), e);
        }
    }

    /// As the caller sees it: the scheduler's own error, with the caller's stack.
    public static RuntimeException failure(Throwable error) {
        if (error instanceof RuntimeException known) {
            StackTraceElement[] here = new Throwable().getStackTrace();
            known.setStackTrace(Arrays.copyOfRange(here, 1, here.length));
            return known;
        }
        throw Thrown.pass(error);
    }
}
