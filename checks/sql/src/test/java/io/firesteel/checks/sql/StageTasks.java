package io.firesteel.checks.sql;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.firesteel.events.Event;
import io.firesteel.events.StageEvent;
import io.firesteel.events.bus.EventListener;
import io.firesteel.events.bus.ListenerBus;
import io.firesteel.session.Application;

/// Hears how many tasks the stages of an application have, in the order in which they are submitted.
final class StageTasks implements EventListener, AutoCloseable {
    private final Application application;
    private final List<Integer> counts = new ArrayList<>();

    StageTasks(Application application) {
        this.application = application;
        application.events().add(this, ListenerBus.SHARED);
    }

    @Override
    public synchronized void on(Event event) {
        if (event instanceof StageEvent.StageSubmitted submitted) {
            counts.add(submitted.stage().taskCount());
        }
    }

    /// What was heard since the last call.
    List<Integer> take() {
        try {
            assert application.events().awaitEmpty(Duration.ofSeconds(30));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        synchronized (this) {
            List<Integer> heard = List.copyOf(counts);
            counts.clear();
            return heard;
        }
    }

    @Override
    public void close() {
        application.events().remove(this);
    }
}
