package io.firesteel.rdd.job;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// The future of several jobs that a thread of its own runs one after the other. Cancelling interrupts that thread, which
/// cancels the job that it waits for.
final class JobProgram<V> extends ResultFuture<V> {
    private final Thread thread;

    JobProgram(Supplier<V> body) {
        this(body, new CompletableFuture<>());
    }

    private JobProgram(Supplier<V> body, CompletableFuture<V> result) {
        super(result);
        thread = Thread.ofVirtual().name("job-program").start(() -> {
            try {
                result.complete(body.get());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
    }

    @Override
    public List<Integer> jobIds() {
        return List.of();
    }

    @Override
    void stop() {
        thread.interrupt();
    }
}
