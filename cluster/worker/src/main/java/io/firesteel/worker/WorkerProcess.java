package io.firesteel.worker;

import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.protocol.ClusterSecret;

/// A running worker. Made by [WorkerMain] and by tests.
public final class WorkerProcess implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("Worker");

    private final CountDownLatch ended = new CountDownLatch(1);

    private WorkerProcess() {
    }

    /// Starts a worker; what keeps it from running is an error in words.
    public static WorkerProcess start(WorkerOptions options, Map<String, String> environment) {
        ClusterSecret.findOrMake(options.conf(), environment);
        LOG.info("Starting Spark worker {} with {} cores, {} MiB RAM", options.host(), options.cores(),
                options.memory());
        return new WorkerProcess();
    }

    /// Waits for the end and answers the exit code.
    int await() throws InterruptedException {
        ended.await();
        return 0;
    }

    @Override
    public void close() {
        ended.countDown();
    }
}
