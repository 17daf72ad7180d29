package io.firesteel.standalone;

import io.firesteel.conf.Setting;

/// The settings of applications on a standalone cluster.
final class StandaloneSettings {
    private static final long MIB = 1L << 20;

    static final Setting<Long> EXECUTOR_MEMORY = Setting.bytes("spark.executor.memory", "1g", MIB,
            "The memory of an executor.");
    static final Setting<Integer> EXECUTOR_CORES = Setting.integer("spark.executor.cores", 0,
            "The cores of an executor; without it, one executor per worker with all that is free.");
    static final Setting<Integer> CORES_MAX = Setting.integer("spark.cores.max", -1,
            "The most cores of an application in the whole cluster.");
    static final Setting<Double> WEIGHT = Setting.decimal("spark.deploy.application.weight", 1.0,
            "The application's share of the cluster relative to others.");
    static final Setting<String> DRIVER_HOST = Setting.text("spark.driver.host", "",
            "The name by which executors reach the driver; without it, its address towards the master.");
    static final Setting<String> BIND_ADDRESS = Setting.text("spark.driver.bindAddress", "",
            "The address on which the driver listens; without it, spark.driver.host.");
    static final Setting<String> DRIVER_ID = Setting.text("spark.driver.id", "",
            "The name of a driver that runs on a worker; the worker sets it.");
    static final Setting<Integer> DRIVER_PORT = Setting.integer("spark.driver.port", 0,
            "The port on which the driver listens for executors; 0: any.")
            .where(p -> p >= 0 && p <= 65_535, "a port from 0 to 65535");
    static final Setting<Long> REGISTRATION = Setting.seconds("spark.standalone.registrationTimeout", "60s",
            "So long a driver or submitter looks for a master that answers.");

    private StandaloneSettings() {
    }

    static long mib(long bytes) {
        return Math.max(1, bytes / MIB);
    }
}
