package io.firesteel.rdd.job;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.DoubleFunction;

import io.firesteel.api.function.VoidFunction;
import io.firesteel.api.rdd.PartialResult;
import io.firesteel.rdd.Thrown;
import io.firesteel.scheduler.JobHandle;

/// A job's result as far as it is known: merged on the job's thread, read by the program's.
final class PartialJob<V> implements PartialResult<V> {
    private final int total;
    private final DoubleFunction<V> current;
    private final CompletableFuture<V> last = new CompletableFuture<>();
    private int merged;
    private V initial;
    private boolean initialIsFinal;

    PartialJob(int total, DoubleFunction<V> current) {
        this.total = total;
        this.current = current;
    }

    synchronized void merge(Runnable merge) {
        merge.run();
        merged++;
    }

    private synchronized V known() {
        return current.apply(total == 0 ? 1 : (double) merged / total);
    }

    /// Waits for the job, but no longer than `timeout`.
    void await(JobHandle job, long timeout, TimeUnit unit) {
        if (job == null) {
            last.complete(known());
        } else {
            job.done().whenComplete((nothing, error) -> {
                if (error == null) {
                    last.complete(known());
                } else {
                    last.completeExceptionally(error);
                }
            });
        }
        try {
            initial = last.get(timeout, unit);
            initialIsFinal = true;
        } catch (TimeoutException e) {
            initial = known();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            initial = known();
        } catch (ExecutionException e) {
            throw Jobs.failure(e.getCause());
        }
    }

    @Override
    public V initialValue() {
        return initial;
    }

    @Override
    public boolean isInitialValueFinal() {
        return initialIsFinal;
    }

    @Override
    public V getFinalValue() {
        try {
            return last.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Thrown.pass(e);
        } catch (ExecutionException e) {
            throw Jobs.failure(e.getCause());
        }
    }

    @Override
    public PartialResult<V> onComplete(VoidFunction<V> handler) {
        last.thenAccept(value -> call(handler, value));
        return this;
    }

    @Override
    public PartialResult<V> onFail(VoidFunction<Exception> handler) {
        last.whenComplete((value, error) -> {
            if (error instanceof Exception e) {
                call(handler, e);
            }
        });
        return this;
    }

    private static <A> void call(VoidFunction<A> handler, A value) {
        try {
            handler.call(value);
        } catch (Exception e) {
            throw Thrown.pass(e);
        }
    }
}
