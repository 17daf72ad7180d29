package io.firesteel.events.bus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;
import io.firesteel.events.Event;
import io.firesteel.events.journal.EventJournal;

/// One queue of a [ListenerBus] and its thread. Posting threads fill one array while the consumer hands out another; when
/// the array is full, events go through a journal until the consumer has read all of it. Events leave in the order
/// array, journal, kept: `kept` is used only when the disk fails, because losing events or stalling a scheduler is worse
/// than using memory.
final class ListenerQueue {
    private static final Logger LOG = LoggerFactory.getLogger(ListenerQueue.class);

    private final String name;
    private final Path journalFolder;
    private final Listeners listeners;
    private final Thread thread;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Condition progress = lock.newCondition();

    // Under the lock.
    private Event[] filling;
    private int filled;
    private EventJournal journal;
    private long inJournal;
    private boolean journalFailed;
    private final ArrayDeque<Event> kept = new ArrayDeque<>(0);
    private boolean waiting;
    private boolean closed;
    private long posted;
    private long heard;
    private long lost;
    private long journaled;

    // The consumer's.
    private Event[] handing;

    ListenerQueue(String name, Conf conf, Path journalFolder) {
        this.name = name;
        this.journalFolder = journalFolder;
        this.listeners = new Listeners(name, conf);
        int half = BusSettings.capacityOf(conf, name) / 2;
        this.filling = new Event[half];
        this.handing = new Event[half];
        this.thread = new Thread(this::run, "spark-listener-group-" + name);
        this.thread.setDaemon(true);
    }

    String name() {
        return name;
    }

    void add(EventListener listener) {
        listeners.add(listener);
    }

    boolean remove(EventListener listener) {
        return listeners.remove(listener);
    }

    boolean isEmptyOfListeners() {
        return listeners.isEmpty();
    }

    void start() {
        thread.start();
    }

    /// Takes an event in constant time; copying to the journal is the most it ever does.
    void post(Event event) {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            posted++;
            if (inJournal == 0 && kept.isEmpty() && filled < filling.length) {
                filling[filled++] = event;
            } else {
                overflow(event);
            }
            if (waiting) {
                arrived.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    private void overflow(Event event) {
        if (!journalFailed) {
            try {
                if (journal == null) {
                    journal = EventJournal.open(journalFolder);
                    LOG.info("Queue {} has {} events in memory; further ones wait in {}", name, filling.length,
                            journalFolder);
                }
                journal.append(event);
                inJournal++;
                journaled++;
                return;
            } catch (IOException | RuntimeException e) {
                journalFailed = true;
                LOG.error("Events of queue {} cannot be written to {}; they are kept in memory without a limit", name,
                        journalFolder, e);
            }
        }
        kept.add(event);
    }

    private void run() {
        boolean more = true;
        while (more) {
            more = handOut();
        }
        lock.lock();
        try {
            if (journal != null) {
                journal.close();
            }
        } catch (IOException e) {
            LOG.warn("The journal of queue {} cannot be closed", name, e);
        } finally {
            lock.unlock();
        }
    }

    /// Hands out one batch; false when the queue is closed and empty.
    private boolean handOut() {
        int count = 0;
        EventJournal.Readable readable = null;
        ArrayDeque<Event> rest = null;
        lock.lock();
        try {
            while (filled == 0 && inJournal == 0 && kept.isEmpty()) {
                progress.signalAll();
                if (closed) {
                    return false;
                }
                waiting = true;
                arrived.awaitUninterruptibly();
                waiting = false;
            }
            if (filled > 0) {
                Event[] next = filling;
                filling = handing;
                handing = next;
                count = filled;
                filled = 0;
            } else if (inJournal > 0) {
                readable = journal.readable();
            } else {
                rest = new ArrayDeque<>(kept);
                kept.clear();
            }
        } finally {
            lock.unlock();
        }
        if (count > 0) {
            handOutArray(count);
        } else if (readable != null) {
            handOutJournal(readable);
        } else {
            rest.forEach(listeners::hear);
            done(rest.size(), 0);
        }
        return true;
    }

    private void handOutArray(int count) {
        for (int i = 0; i < count; i++) {
            listeners.hear(handing[i]);
        }
        Arrays.fill(handing, 0, count, null);
        done(count, 0);
    }

    private void handOutJournal(EventJournal.Readable readable) {
        List<Event> events;
        try {
            events = journal.read(readable);
        } catch (IOException | RuntimeException e) {
            loseJournal(e);
            return;
        }
        events.forEach(listeners::hear);
        done(events.size(), events.size());
    }

    private void loseJournal(Exception cause) {
        lock.lock();
        try {
            LOG.error("{} events of queue {} are lost: their journal in {} cannot be read", inJournal, name,
                    journalFolder, cause);
            journalFailed = true;
            lost += inJournal;
            done(0, inJournal);
        } finally {
            lock.unlock();
        }
    }

    private void done(long newlyHeard, long fromJournal) {
        lock.lock();
        try {
            heard += newlyHeard;
            inJournal -= fromJournal;
            if (fromJournal > 0 && inJournal == 0) {
                journal.clear();
            }
        } catch (IOException e) {
            LOG.warn("The journal of queue {} cannot be emptied", name, e);
        } finally {
            lock.unlock();
        }
    }

    boolean awaitEmpty(long deadline) throws InterruptedException {
        lock.lock();
        try {
            while (heard + lost < posted && thread.isAlive()) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                progress.awaitNanos(Math.min(left, TimeUnit.MILLISECONDS.toNanos(100)));
            }
            return heard + lost >= posted;
        } finally {
            lock.unlock();
        }
    }

    /// Takes no more events; what was taken is still handed out.
    void close() {
        lock.lock();
        try {
            closed = true;
            arrived.signal();
        } finally {
            lock.unlock();
        }
    }

    /// Waits for the end of a closed queue; a listener that stops its own bus does not wait for itself.
    void join(long timeoutMillis) {
        if (Thread.currentThread().equals(thread)) {
            return;
        }
        boolean interrupted = false;
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeoutMillis);
        while (thread.isAlive()) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (timeoutMillis > 0 && left <= 0) {
                LOG.warn("Queue {} has not handed out its events in {} ms", name, timeoutMillis);
                break;
            }
            try {
                thread.join(timeoutMillis > 0 ? left : 0);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    ListenerBus.QueueStatus status() {
        lock.lock();
        try {
            return new ListenerBus.QueueStatus(name, posted, heard, journaled, lost, listeners.failures());
        } finally {
            lock.unlock();
        }
    }
}
