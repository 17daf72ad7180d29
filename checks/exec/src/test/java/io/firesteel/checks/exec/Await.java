package io.firesteel.checks.exec;

import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/// Waits for what other processes do.
final class Await {
    private static final int LIMIT_SECONDS = 60;
    private static final long PAUSE_MILLIS = 50;

    private Await() {
    }

    /// What is waited for.
    @FunctionalInterface
    interface Condition {
        boolean holds() throws Exception;
    }

    /// Until it holds, at most a minute.
    static void until(Condition condition) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("waited for %d s", LIMIT_SECONDS).isLessThan(deadline);
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /// Until a process is gone.
    static void gone(long pid) throws Exception {
        until(() -> !ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false));
    }
}
