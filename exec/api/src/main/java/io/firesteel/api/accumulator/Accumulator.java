package io.firesteel.api.accumulator;

import java.io.Serializable;

import io.firesteel.api.TaskContext;

/// Tasks add `I`, the driver reads `O`; each (stage, partition) counts once, however often it runs. Subclasses keep the
/// partial value; registered through the context, which gives the id. Travels to tasks as an empty copy (Spark's
/// `AccumulatorV2`).
public abstract class Accumulator<I, O> implements Serializable {
    private static final long serialVersionUID = 1L;

    private long id = -1;
    private String name = "";
    private boolean atDriver = true;

    /// Whether nothing was added.
    public abstract boolean isZero();

    /// An independent copy of the partial value.
    public abstract Accumulator<I, O> copy();

    public abstract void reset();

    public abstract void add(I value);

    /// Adds another partial value of the same accumulator.
    public abstract void merge(Accumulator<I, O> other);

    public abstract O value();

    /// An empty copy.
    public Accumulator<I, O> copyAndReset() {
        Accumulator<I, O> copy = copy();
        copy.reset();
        return copy;
    }

    /// Unique in the application; -1 before it is registered.
    public final long id() {
        return id;
    }

    /// What pages show; empty when it is not shown.
    public final String label() {
        return name;
    }

    public final boolean isRegistered() {
        return id >= 0;
    }

    /// Whether this is the driver's own, not a task's copy.
    public final boolean isAtDriver() {
        return atDriver;
    }

    /// Called once by the context.
    public final void registered(long withId, String withName) {
        if (id >= 0) {
            throw new IllegalStateException("Cannot register an Accumulator twice.");
        }
        id = withId;
        name = withName == null ? "" : withName;
    }

    /// What travels to a task: an empty copy with the same id. A task's own value (sent back to the driver) travels as is.
    protected final Object writeReplace() {
        if (!atDriver) {
            return this;
        }
        if (id < 0) {
            throw new IllegalStateException(
                    "Accumulator must be registered before send to executor: call FiresteelContext.register first");
        }
        Accumulator<I, O> copy = copyAndReset();
        if (!copy.isZero()) {
            throw new IllegalStateException("copyAndReset of " + getClass().getName() + " is not zero");
        }
        copy.id = id;
        copy.name = name;
        copy.atDriver = false;
        return copy;
    }

    /// In a task, all copies of one accumulator are one object, and it counts towards the attempt.
    protected final Object readResolve() {
        TaskContext task = TaskContext.get();
        return task == null ? this : task.register(this);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "(id: " + id + ", name: " + name + ", value: " + value() + ")";
    }
}
