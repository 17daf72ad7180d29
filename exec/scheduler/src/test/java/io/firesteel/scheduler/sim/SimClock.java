package io.firesteel.scheduler.sim;

import io.firesteel.time.Clock;

/// Time that stands still until the simulation moves it.
public final class SimClock implements Clock {
    private long millis;

    @Override
    public long millis() {
        return millis;
    }

    @Override
    public long nanos() {
        return millis * 1_000_000;
    }

    public void advanceTo(long time) {
        if (time < millis) {
            throw new IllegalStateException("time runs backwards");
        }
        millis = time;
    }

    public void advance(long by) {
        advanceTo(millis + by);
    }
}
