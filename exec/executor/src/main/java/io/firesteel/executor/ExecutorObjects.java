package io.firesteel.executor;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Objects that the tasks of one executor share, such as a join's build side: built once, by the first task that asks,
/// while others wait. A build that fails or is killed is forgotten, so that the next asker builds. Owned by the executor.
public final class ExecutorObjects {
    private static final Logger LOG = LoggerFactory.getLogger(ExecutorObjects.class);

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
    public void remove(int object) {
        FutureTask<Object> gone = objects.remove(object);
        if (gone != null && gone.isDone() && gone.state() == FutureTask.State.SUCCESS
                && gone.resultNow() instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                LOG.warn("Cannot close shared object {}", object, e);
            }
        }
    }

    /// Which objects are here.
    public Set<Integer> ids() {
        return Set.copyOf(objects.keySet());
    }
}
