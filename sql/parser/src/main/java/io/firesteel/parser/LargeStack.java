package io.firesteel.parser;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import io.firesteel.error.FiresteelException;

/// Runs recursive work over statements and plans: on the caller's thread, and once more on a thread with a large stack where
/// a deeply nested statement has used that up. What does not fit there either is refused by name.
public final class LargeStack {
    private static final long BYTES = 256L << 20;

    private LargeStack() {
    }

    /// @param work may run twice
    public static <T> T call(Supplier<T> work) {
        return call(work, e -> new FiresteelException(ParseErrors.TOO_DEEP, Map.of(), e));
    }

    static <T> T call(Supplier<T> work, Function<StackOverflowError, RuntimeException> tooDeep) {
        try {
            return work.get();
        } catch (StackOverflowError shallow) {
            return deep(work, tooDeep);
        }
    }

    private static <T> T deep(Supplier<T> work,
            Function<StackOverflowError, RuntimeException> tooDeep) {
        Object[] result = new Object[1];
        Throwable[] failure = new Throwable[1];
        Thread thread = new Thread(null, () -> {
            try {
                result[0] = work.get();
            } catch (Throwable e) {
                failure[0] = e;
            }
        }, "large-stack", BYTES);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in a deeply nested statement", e);
        }
        if (failure[0] instanceof StackOverflowError e) {
            throw tooDeep.apply(e);
        }
        if (failure[0] instanceof RuntimeException e) {
            throw e;
        }
        if (failure[0] instanceof Error e) {
            throw e;
        }
        @SuppressWarnings("unchecked")
        T value = (T) result[0];
        return value;
    }
}
