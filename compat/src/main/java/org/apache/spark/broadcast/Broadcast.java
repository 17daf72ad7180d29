package org.apache.spark.broadcast;

import java.io.Serializable;

/// Spark's name for a broadcast variable; travels inside functions.
public class Broadcast<T> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final io.firesteel.api.Broadcast<T> broadcast;

    public Broadcast(io.firesteel.api.Broadcast<T> broadcast) {
        this.broadcast = broadcast;
    }

    /// The same under the engine's name.
    public io.firesteel.api.Broadcast<T> broadcast() {
        return broadcast;
    }

    public long id() {
        return broadcast.id();
    }

    public T value() {
        return broadcast.value();
    }

    public T getValue() {
        return broadcast.value();
    }

    public void unpersist() {
        broadcast.unpersist();
    }

    public void unpersist(boolean blocking) {
        broadcast.unpersist(blocking);
    }

    public void destroy() {
        broadcast.destroy();
    }

    /// Destroying never waits; the flag is Spark's.
    public void destroy(boolean blocking) {
        broadcast.destroy();
    }

    @Override
    public String toString() {
        return "Broadcast(" + id() + ")";
    }
}
