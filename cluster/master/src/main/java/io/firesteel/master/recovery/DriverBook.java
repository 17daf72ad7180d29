package io.firesteel.master.recovery;

import java.io.IOException;
import java.util.Map;

import io.firesteel.protocol.wire.DriverOrder;

/// Where a master keeps what must outlive it: the orders of drivers that have not ended. All else comes back from workers and
/// drivers themselves.
public interface DriverBook {

    /// Keeps nothing (`spark.deploy.recoveryMode=NONE`).
    DriverBook NONE = new DriverBook() {
        @Override
        public Map<String, DriverOrder> orders() {
            return Map.of();
        }

        @Override
        public void save(String driverId, DriverOrder order) {
            // A master that comes after this one does not know of it.
        }

        @Override
        public void remove(String driverId) {
            // Nothing is kept.
        }
    };

    /// What was kept, by driver.
    Map<String, DriverOrder> orders();

    /// Keeps an order; it is safe when this returns.
    ///
    /// @throws IOException it cannot be kept, or another master leads now
    void save(String driverId, DriverOrder order) throws IOException;

    /// Forgets an order; soon, and without making the caller wait for another machine.
    void remove(String driverId);
}
