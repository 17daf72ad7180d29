package io.firesteel.session;

import java.util.List;

import io.firesteel.conf.Conf;
import io.firesteel.events.EventSink;
import io.firesteel.events.ExecutorEvent;
import io.firesteel.events.ExecutorMetrics;
import io.firesteel.executor.ExecutorSettings;
import io.firesteel.executor.ProcessFigures;
import io.firesteel.scheduler.Heartbeat;

/// Reports the driver's own figures, and in local mode those of its running tasks, as executors elsewhere do with their
/// heartbeats. Nobody concludes from its silence: a suspended laptop loses no executor. Owned by the application.
final class DriverBeat implements AutoCloseable {
    private static final int DRIVER_STAGE = -1;

    private final Engine engine;
    private final EventSink events;
    private final long intervalMillis;
    private final Thread thread;

    DriverBeat(Engine engine, EventSink events, Conf conf) {
        this.engine = engine;
        this.events = events;
        this.intervalMillis = conf.get(ExecutorSettings.HEARTBEAT);
        this.thread = Thread.ofVirtual().name("driver-heartbeater").start(this::run);
    }

    private void run() {
        try {
            while (true) {
                Thread.sleep(intervalMillis);
                events.post(report());
            }
        } catch (InterruptedException e) {
            // The application has ended.
        }
    }

    private ExecutorEvent.ExecutorMetricsUpdate report() {
        List<ExecutorEvent.TaskUpdate> tasks = engine.localHeartbeat()
                .map(beat -> beat.running().stream().map(Heartbeat.Progress::event).toList())
                .orElse(List.of());
        ExecutorMetrics now = ExecutorMetrics.of(ProcessFigures.now(engine.storage().account(), ExecutorMetrics.NAMES));
        return new ExecutorEvent.ExecutorMetricsUpdate("driver", tasks, List.of(new ExecutorEvent.StagePeaks(
                DRIVER_STAGE, DRIVER_STAGE, now)));
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
