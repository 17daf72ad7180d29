package io.firesteel.session;

import java.util.List;
import java.util.concurrent.ExecutionException;

import io.firesteel.api.status.ExecutorControl;
import io.firesteel.scheduler.ExecutorRequest;

/// The context's part that asks for executors.
interface ContextExecutors extends ExecutorControl {

    /// The live application; an error after its end.
    Application live();

    private Object ask(ExecutorRequest request) {
        try {
            return live().engine().schedulers().ask(request).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while executors were asked for", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the schedulers did not answer", e.getCause());
        }
    }

    private static int positive(int executors) {
        if (executors < 0) {
            throw new IllegalArgumentException("Attempted to request a negative number of executor(s) " + executors
                    + " from the cluster manager. Please specify a positive number!");
        }
        return executors;
    }

    @Override
    default boolean requestExecutors(int additional) {
        return (Boolean) ask(new ExecutorRequest.More(positive(additional)));
    }

    @Override
    default boolean requestTotalExecutors(int executors) {
        return (Boolean) ask(new ExecutorRequest.Total(positive(executors)));
    }

    @Override
    default boolean killExecutors(List<String> executorIds) {
        return (Boolean) ask(new ExecutorRequest.End(executorIds, false));
    }

    @Override
    default boolean killAndReplaceExecutor(String executorId) {
        return (Boolean) ask(new ExecutorRequest.End(List.of(executorId), true));
    }

    @Override
    default List<String> getExecutorIds() {
        if (live().engine().isLocal()) {
            return List.of();
        }
        return ((List<?>) ask(new ExecutorRequest.Ids())).stream().map(String::valueOf).toList();
    }
}
