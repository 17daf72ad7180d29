package io.firesteel.events.bus;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;
import io.firesteel.events.Event;
import io.firesteel.events.EventSink;

/// Hands events to listeners (Spark's `LiveListenerBus`). One per application: schedulers post, listeners are grouped into
/// named queues with a thread each, so that a slow event log does not hold up the status store.
///
/// A queue keeps a bounded number of events in memory and any number more in an unnamed file: nothing is dropped and
/// whoever posts never waits for a listener. What is posted before [#start()] is heard by all who are added before it.
public final class ListenerBus implements EventSink {
    /// For user listeners.
    public static final String SHARED = "shared";
    /// For the status store behind the web UI.
    public static final String APP_STATUS = "appStatus";
    /// For dynamic allocation and heartbeats.
    public static final String EXECUTOR_MANAGEMENT = "executorManagement";
    /// For the event log.
    public static final String EVENT_LOG = "eventLog";

    private static final Logger LOG = LoggerFactory.getLogger(ListenerBus.class);

    private enum State {
        /// Events are collected.
        NEW,
        /// Events go to the queues.
        STARTED,
        /// Nothing is taken any more.
        STOPPED
    }

    private final Conf conf;
    private final Path journalFolder;
    private final List<Event> early = new ArrayList<>();
    private final Object lifecycle = new Object();
    /// Replaced as a whole under `lifecycle`, so that posting reads it without a lock or an iterator.
    private volatile ListenerQueue[] queues = new ListenerQueue[0];
    private volatile State state = State.NEW;
    private volatile boolean lateEventTold;

    /// @param journalFolder where queues put what does not fit in memory; made when it is needed
    public ListenerBus(Conf conf, Path journalFolder) {
        this.conf = conf;
        this.journalFolder = journalFolder;
    }

    /// Adds a listener to a queue, which is made when nobody is in it yet.
    public void add(EventListener listener, String queue) {
        synchronized (lifecycle) {
            if (state == State.STOPPED) {
                throw new IllegalStateException("the listener bus is stopped");
            }
            for (ListenerQueue each : queues) {
                if (each.name().equals(queue)) {
                    each.add(listener);
                    return;
                }
            }
            ListenerQueue added = new ListenerQueue(queue, conf, journalFolder);
            added.add(listener);
            if (state == State.STARTED) {
                added.start();
            }
            queues = Stream.concat(Arrays.stream(queues), Stream.of(added)).toArray(ListenerQueue[]::new);
        }
    }

    /// Takes a listener away; a queue whose last listener went hands out what it has and ends.
    public void remove(EventListener listener) {
        synchronized (lifecycle) {
            for (ListenerQueue each : queues) {
                if (each.remove(listener) && each.isEmptyOfListeners()) {
                    queues = Arrays.stream(queues).filter(q -> q != each).toArray(ListenerQueue[]::new);
                    each.close();
                }
            }
        }
    }

    /// Begins to hand out events, first those that were posted before.
    public void start() {
        synchronized (lifecycle) {
            if (state != State.NEW) {
                throw new IllegalStateException("the listener bus was started before");
            }
            for (ListenerQueue queue : queues) {
                early.forEach(queue::post);
                queue.start();
            }
            early.clear();
            state = State.STARTED;
        }
    }

    @Override
    public void post(Event event) {
        if (state != State.STARTED && takenBeforeStart(event)) {
            return;
        }
        if (state == State.STOPPED) {
            if (!lateEventTold) {
                lateEventTold = true;
                LOG.error("The listener bus is stopped: {} and what follows is not heard.", event.getClass());
            }
            return;
        }
        for (ListenerQueue queue : queues) {
            queue.post(event);
        }
    }

    private boolean takenBeforeStart(Event event) {
        synchronized (lifecycle) {
            if (state == State.NEW) {
                early.add(event);
                return true;
            }
            return false;
        }
    }

    /// Waits until every listener has heard everything posted so far; false when `limit` passes first. Not for listeners.
    public boolean awaitEmpty(Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        for (ListenerQueue queue : queues) {
            if (!queue.awaitEmpty(deadline)) {
                return false;
            }
        }
        return true;
    }

    /// Hands out everything that was posted and ends; a second call does nothing.
    public void stop() {
        List<ListenerQueue> ending;
        synchronized (lifecycle) {
            if (state == State.NEW && !early.isEmpty()) {
                LOG.warn("The listener bus is stopped before its start: {} events are not heard.", early.size());
            }
            state = State.STOPPED;
            ending = List.of(queues);
            queues = new ListenerQueue[0];
        }
        ending.forEach(ListenerQueue::close);
        long timeout = conf.get(BusSettings.EXIT_TIMEOUT);
        ending.forEach(queue -> queue.join(timeout));
    }

    /// How each queue has done so far.
    public List<QueueStatus> status() {
        return Arrays.stream(queues).map(ListenerQueue::status).toList();
    }

    /// The figures of one queue.
    ///
    /// @param posted    events taken
    /// @param heard     events that all listeners have heard
    /// @param journaled of those taken, how many went through the file
    /// @param lost      events whose file the disk did not give back; 0 unless hardware fails
    /// @param failures  how often a listener threw
    public record QueueStatus(String name, long posted, long heard, long journaled, long lost, long failures) {
    }
}
