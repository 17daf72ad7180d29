package io.firesteel.session.shared;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

import io.firesteel.api.Broadcast;
import io.firesteel.executor.BroadcastSource;

/// The driver's broadcast values by id. Owned by the application; tasks in this process read the values by reference,
/// executors elsewhere fetch the blocks that the publisher made of them.
public final class BroadcastTable implements BroadcastSource {
    // ConcurrentHashMap takes no null value.
    private static final Object NULL = new Object();

    private final AtomicLong ids = new AtomicLong();
    private final Map<Long, Object> values = new ConcurrentHashMap<>();
    private final Publisher publisher;
    private final LongConsumer remove;

    /// Makes a value readable in other processes.
    @FunctionalInterface
    public interface Publisher {
        void publish(long id, Object value);
    }

    /// @param remove drops the copies of one value on the executors
    public BroadcastTable(Publisher publisher, LongConsumer remove) {
        this.publisher = publisher;
        this.remove = remove;
    }

    /// Keeps `value` under a new id.
    public <T> Broadcast<T> add(T value) {
        long id = ids.getAndIncrement();
        publisher.publish(id, value);
        values.put(id, value == null ? NULL : value);
        return new BroadcastHandle<>(id, this);
    }

    @Override
    public Object value(long id) {
        Object value = values.get(id);
        if (value == null) {
            throw SharedErrors.destroyed(id);
        }
        return NULL.equals(value) ? null : value;
    }

    /// Drops the executors' copies; they fetch it again when they need it.
    public void unpersist(long id) {
        value(id);
        remove.accept(id);
    }

    /// Drops the value everywhere, for good; nothing happens if it is gone already.
    public void destroy(long id) {
        if (values.remove(id) != null) {
            remove.accept(id);
        }
    }
}
