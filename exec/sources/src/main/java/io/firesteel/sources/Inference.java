package io.firesteel.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Looks into several files at once on the driver.
public final class Inference {

    private Inference() {
    }

    /// What each look gave, in order.
    public static <T> List<T> all(List<Callable<T>> looks, int threads) {
        List<T> answers = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, looks.size())), r -> {
            Thread t = new Thread(r, "schema-inference");
            t.setDaemon(true);
            return t;
        });
        try {
            List<Future<T>> running = new ArrayList<>();
            looks.forEach(l -> running.add(pool.submit(l)));
            for (Future<T> f : running) {
                answers.add(f.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("schema inference was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException("schema inference failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
