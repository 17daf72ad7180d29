package io.firesteel.api;

import java.io.Serializable;

/// A read-only value that is sent to each executor once. Made by [FiresteelContext#broadcast], captured by functions.
public interface Broadcast<T> extends Serializable {

    /// Unique in the application.
    long id();

    /// The value; in a task, fetched on first use. An error after [#destroy].
    T value();

    /// The value, under Spark's other name.
    default T getValue() {
        return value();
    }

    /// Drops the executors' copies; the next use fetches it again.
    void unpersist(boolean blocking);

    default void unpersist() {
        unpersist(false);
    }

    /// Drops it everywhere, for good.
    void destroy();
}
