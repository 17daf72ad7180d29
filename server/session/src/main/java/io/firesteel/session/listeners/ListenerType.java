package io.firesteel.session.listeners;

import io.firesteel.api.FiresteelConf;
import io.firesteel.events.bus.EventListener;

/// A type of which the classes in `spark.extraListeners` may be. Found by `ServiceLoader`, so that the names of Spark's are
/// known where they can be loaded.
public interface ListenerType {

    /// What such a class is a subclass of.
    Class<?> type();

    /// What its constructor may take.
    Class<?> confType();

    /// The application's settings as that constructor takes them.
    Object conf(FiresteelConf settings);

    /// The listener on the engine's bus.
    EventListener onBus(Object listener);
}
