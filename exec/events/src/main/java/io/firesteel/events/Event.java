package io.firesteel.events;

/// Something that happened in an application (Spark's `SparkListenerEvent`). Made by schedulers, storage, session and SQL
/// execution; read by the listeners of the bus: event log, status store, allocation, user listeners. Immutable.
///
/// Times are milliseconds since the epoch, sizes bytes.
public sealed interface Event
        permits
        ApplicationEvent,
        JobEvent,
        StageEvent,
        TaskEvent,
        ExecutorEvent,
        ExclusionEvent,
        StorageEvent,
        SqlEvent,
        RawEvent {

    /// Stands for a time, size or id that is not known; its JSON field is left out.
    long NONE = -1L;
}
