package org.apache.spark.firesteel;

import org.apache.spark.SparkConf;
import org.apache.spark.scheduler.SparkListenerInterface;

import io.firesteel.api.FiresteelConf;
import io.firesteel.events.bus.EventListener;
import io.firesteel.session.listeners.ListenerType;

/// Spark's listeners, where `spark.extraListeners` names them. Found by `ServiceLoader`.
public final class SparkListenerType implements ListenerType {
    @Override
    public Class<?> type() {
        return SparkListenerInterface.class;
    }

    @Override
    public Class<?> confType() {
        return SparkConf.class;
    }

    @Override
    public Object conf(FiresteelConf settings) {
        return new SparkConf(settings);
    }

    @Override
    public EventListener onBus(Object listener) {
        return new ListenerBridge((SparkListenerInterface) listener);
    }
}
