package org.apache.spark.broadcast;

import java.io.Serializable;

import org.apache.spark.SparkException;
import org.apache.spark.Thrown;

import io.firesteel.error.FiresteelException;

/// Spark's name for a broadcast variable; travels inside functions.
public class Broadcast<T> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final io.firesteel.api.Broadcast<T> broadcast;
    private transient volatile boolean destroyed;

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

    /// Tasks read it for each element: no lambda here, and an error under Spark's name.
    public T value() {
        try {
            return broadcast.value();
        } catch (FiresteelException e) {
            throw Thrown.<RuntimeException>sneaky(Thrown.translate(e));
        }
    }

    public T getValue() {
        return value();
    }

    public void unpersist() {
        usable().unpersist();
    }

    public void unpersist(boolean blocking) {
        usable().unpersist(blocking);
    }

    public void destroy() {
        usable().destroy();
        destroyed = true;
    }

    /// The engine's, for use by a new function; an error once it was destroyed.
    public io.firesteel.api.Broadcast<T> usable() {
        if (destroyed) {
            throw Thrown.<RuntimeException>sneaky(
                    new SparkException("Attempted to use " + this + " after it was destroyed"));
        }
        return broadcast;
    }

    /// Destroying never waits; the flag is Spark's.
    public void destroy(boolean blocking) {
        destroy();
    }

    @Override
    public String toString() {
        return "Broadcast(" + id() + ")";
    }
}
