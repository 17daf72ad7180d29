package io.firesteel.rdd.job;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// The operations that an application's threads are in. Owned by the application; each thread sees its own.
public final class ScopeStack {
    private final AtomicLong ids = new AtomicLong();
    private final ThreadLocal<Scope> current = new ThreadLocal<>();

    /// The calling thread's operation; null outside of any.
    public Scope current() {
        return current.get();
    }

    /// Runs `body` as the operation `name`; inside another operation it is a part of that.
    public <R> R operation(String name, Supplier<R> body) {
        return current.get() == null ? inside(name, body) : body.get();
    }

    /// Runs `body` as an operation of its own, inside the current one if there is one.
    public <R> R inside(String name, Supplier<R> body) {
        Scope before = current.get();
        current.set(new Scope(Long.toString(ids.getAndIncrement()), name, before));
        try {
            return body.get();
        } finally {
            if (before == null) {
                current.remove();
            } else {
                current.set(before);
            }
        }
    }
}
