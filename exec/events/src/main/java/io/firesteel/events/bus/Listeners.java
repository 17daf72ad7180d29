package io.firesteel.events.bus;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;
import io.firesteel.events.Event;

/// The listeners of one queue: each hears the event, whatever the one before it did.
final class Listeners {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);
    private static final long TOLD_FULLY = 10;
    private static final long TOLD_EVERY = 10_000;

    private final String queue;
    private final List<EventListener> all = new CopyOnWriteArrayList<>();
    private final long slowNanos;
    private volatile long failures;

    Listeners(String queue, Conf conf) {
        this.queue = queue;
        this.slowNanos = conf.get(BusSettings.LOG_SLOW)
                ? TimeUnit.MILLISECONDS.toNanos(conf.get(BusSettings.SLOW_THRESHOLD))
                : Long.MAX_VALUE;
    }

    void add(EventListener listener) {
        all.add(listener);
    }

    boolean remove(EventListener listener) {
        return all.remove(listener);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    long failures() {
        return failures;
    }

    /// Called by the queue's thread only.
    void hear(Event event) {
        for (EventListener listener : all) {
            long begin = System.nanoTime();
            try {
                listener.on(event);
            } catch (InterruptedException e) {
                Thread.interrupted();
                report(listener, event, e);
            } catch (Throwable e) {
                // An Error of one listener must not silence the others either.
                report(listener, event, e);
            }
            long taken = System.nanoTime() - begin;
            if (taken > slowNanos) {
                LOG.info("Process of event {} by listener {} took {}s.", event.getClass().getSimpleName(),
                        listener.name(), taken / 1e9);
            }
        }
    }

    @SuppressWarnings("NonAtomicVolatileUpdate")
    private void report(EventListener listener, Event event, Throwable error) {
        long count = failures + 1;
        failures = count;
        if (count <= TOLD_FULLY) {
            LOG.error("Listener {} of queue {} threw an exception on {}", listener.name(), queue,
                    event.getClass().getSimpleName(), error);
        } else if (count % TOLD_EVERY == 0) {
            LOG.error("Listeners of queue {} threw {} exceptions so far, last {} ({})", queue, count, listener.name(),
                    error.toString());
        }
    }
}
