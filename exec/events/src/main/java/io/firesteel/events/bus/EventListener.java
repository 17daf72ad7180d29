package io.firesteel.events.bus;

import io.firesteel.events.Event;

/// Hears every event of an application, in order, always on the thread of its queue. Added to a [ListenerBus] by event
/// log, status store, allocation and users.
@FunctionalInterface
public interface EventListener {

    /// An event. What this throws is reported and keeps nobody else from hearing it.
    void on(Event event) throws Exception;

    /// What reports of trouble call it.
    default String name() {
        return getClass().getName();
    }
}
