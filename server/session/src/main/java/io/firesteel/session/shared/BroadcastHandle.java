package io.firesteel.session.shared;

import io.firesteel.api.Broadcast;
import io.firesteel.tasks.CurrentTask;
import io.firesteel.tasks.TaskRuntime;

/// What programs hold of a broadcast value: its id, and on the driver the table that has it. Travels inside functions; in a
/// task it finds the value through its executor.
public final class BroadcastHandle<T> implements Broadcast<T> {
    private static final long serialVersionUID = 1L;

    private final long id;
    private final transient BroadcastTable table;
    private transient volatile Object fetched;

    public BroadcastHandle(long id, BroadcastTable table) {
        this.id = id;
        this.table = table;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T value() {
        if (table != null) {
            return (T) table.value(id);
        }
        // Threads that a task starts have no task of their own: they see what the task has fetched.
        Object value = fetched;
        if (value == null) {
            TaskRuntime task = CurrentTask.get();
            if (task == null) {
                throw new IllegalStateException(
                        "Broadcast(" + id + ") is read outside of the application that made it");
            }
            value = task.broadcast(id);
            fetched = value;
        }
        return (T) value;
    }

    @Override
    public void unpersist(boolean blocking) {
        driver().unpersist(id);
    }

    @Override
    public void destroy() {
        driver().destroy(id);
    }

    private BroadcastTable driver() {
        if (table == null) {
            throw new IllegalStateException("Broadcast(" + id + ") can only be dropped on the driver");
        }
        return table;
    }

    @Override
    public String toString() {
        return "Broadcast(" + id + ")";
    }
}
