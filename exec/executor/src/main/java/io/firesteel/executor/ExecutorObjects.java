package io.firesteel.executor;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Objects that the tasks of one executor share, such as a join's build side: built once, by the first task that asks,
/// while others wait. A build that fails or is killed is forgotten, so that the next asker builds. Owned by the executor.
public final class ExecutorObjects {
    private final Map<Integer, FutureTask<Object>> objects = new ConcurrentHashMap<>();

    /// The object, built by `build` where it is absent. The builder's own error reaches the builder; waiters build anew.
    Object get(int object, Callable<?> build) throws Exception {
        while (true) {
            FutureTask<Object> mine = new FutureTask<>(build::call);
            FutureTask<Object> first = objects.putIfAbsent(object, mine);
            if (first == null) {
                return buildHere(object, mine);
            }
            try {
                return first.get();
            } catch (ExecutionException | CancellationException e) {
                objects.remove(object, first);
            }
        }
    }

    private Object buildHere(int object, FutureTask<Object> mine) throws Exception {
        mine.run();
        try {
            return mine.get();
        } catch (ExecutionException e) {
            objects.remove(object, mine);
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) e.getCause();
        }
    }

    /// Forgets an object that no running stage needs any more; closes it if it can be closed.
    public void remove(int object) throws Exception {
        FutureTask<Object> gone = objects.remove(object);
        if (gone != null && gone.isDone() && gone.state() == FutureTask.State.SUCCESS
                && gone.resultNow() instanceof AutoCloseable closeable) {
            closeable.close();
        }
    }

    /// Which objects are here.
    public java.util.Set<Integer> ids() {
        return java.util.Set.copyOf(objects.keySet());
    }
}
