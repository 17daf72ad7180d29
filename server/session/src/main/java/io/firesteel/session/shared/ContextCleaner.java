package io.firesteel.session.shared;

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Removes what datasets, exchanges, broadcasts and accumulators have left behind once the program holds them no more
/// (Spark's `ContextCleaner`). Owns one daemon thread, started with the first registration.
public final class ContextCleaner {
    private static final Logger LOG = LoggerFactory.getLogger(ContextCleaner.class);

    private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
    private final Set<Tracked> tracked = ConcurrentHashMap.newKeySet();
    private final long gcMillis;
    private Thread thread;
    private volatile boolean stopped;

    /// @param gcMillis how often a collection is asked for, so that unreachable objects are noticed in an idle driver
    public ContextCleaner(long gcMillis) {
        this.gcMillis = gcMillis;
    }

    /// Runs `clean` some time after `owner` has become unreachable; `clean` must not hold `owner`.
    public void register(Object owner, Runnable clean) {
        tracked.add(new Tracked(owner, queue, clean));
        synchronized (this) {
            if (thread == null && !stopped) {
                thread = Thread.ofPlatform().daemon().name("Spark Context Cleaner").start(this::loop);
            }
        }
    }

    private void loop() {
        long lastGc = System.nanoTime();
        while (!stopped) {
            try {
                Reference<?> gone = queue.remove(Math.min(gcMillis, 60_000L));
                if (gone instanceof Tracked dead && tracked.remove(dead)) {
                    clean(dead);
                }
                if ((System.nanoTime() - lastGc) / 1_000_000L >= gcMillis) {
                    System.gc();
                    lastGc = System.nanoTime();
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void clean(Tracked dead) {
        try {
            dead.clean.run();
        } catch (RuntimeException e) {
            if (!stopped) {
                LOG.error("Error in cleaning thread", e);
            }
        }
    }

    public synchronized void stop() {
        stopped = true;
        if (thread != null) {
            thread.interrupt();
        }
        tracked.clear();
    }

    private static final class Tracked extends PhantomReference<Object> {
        private final Runnable clean;

        Tracked(Object owner, ReferenceQueue<Object> queue, Runnable clean) {
            super(owner, queue);
            this.clean = clean;
        }
    }
}
