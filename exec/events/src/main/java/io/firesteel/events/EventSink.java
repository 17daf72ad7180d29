package io.firesteel.events;

/// Where those who report events put them; in production the listener bus, in tests and the simulator a list.
@FunctionalInterface
public interface EventSink {

    /// Takes an event and returns at once; never throws, never waits for a listener or a disk.
    void post(Event event);

    /// Forgets everything.
    static EventSink none() {
        return _ -> {
        };
    }
}
