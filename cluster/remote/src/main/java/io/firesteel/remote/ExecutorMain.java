package io.firesteel.remote;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import io.firesteel.conf.Conf;
import io.firesteel.logging.LogLevels;
import io.firesteel.remote.logs.RollingLogs;
import io.firesteel.wire.control.Bootstrap;

/// The main program of an executor process. Reads from standard input what it has to know, then lives until the driver
/// says stop, the control stream breaks, or standard input ends, which means that the driver is dead; where a worker started
/// it, that may end before it.
public final class ExecutorMain {
    private static final int EXIT_NO_ORDER = 2;
    static final int EXIT_FAILED = 1;

    private ExecutorMain() {
    }

    public static void main(String[] args) throws IOException {
        InputStream in = System.in;
        Bootstrap order = Bootstrap.parseDelimitedFrom(in);
        if (order == null) {
            System.err.println("An executor is started by its driver, which tells it everything on standard input.");
            System.exit(EXIT_NO_ORDER);
        }
        if (order.getOutlivesStarter()) {
            RollingLogs.setUp(Conf.of(order.getConfMap()), Path.of(""));
        }
        LogLevels.setUp();
        if (!order.getOutlivesStarter()) {
            Thread.ofPlatform().daemon().name("driver-watch").start(() -> {
                awaitEnd(in);
                ExecutorProcess.exit(0);
            });
        }
        try {
            new ExecutorProcess(order).run();
        } catch (IOException | RuntimeException e) {
            System.err.println("Executor " + order.getExecutorId() + " cannot start: " + e);
            ExecutorProcess.exit(EXIT_FAILED);
        }
    }

    private static void awaitEnd(InputStream in) {
        byte[] ignored = new byte[64];
        try {
            while (in.read(ignored) >= 0) {
                // Nothing is said after the order.
            }
        } catch (IOException e) {
            // Broken is as good as ended.
        }
    }
}
