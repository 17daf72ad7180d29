package io.firesteel.scheduler.machine;

import java.util.EnumMap;
import java.util.Map;

import io.firesteel.time.Clock;

/// The wake-ups that are on their way, at most one of each kind unless an earlier one is needed.
public final class Wakeups {
    private final Clock clock;
    private final Outbox out;
    private final Map<Wakeup, Long> due = new EnumMap<>(Wakeup.class);

    public Wakeups(Clock clock, Outbox out) {
        this.clock = clock;
        this.out = out;
    }

    /// Asks for a wake-up after at most `delayMillis`.
    public void wake(Wakeup timer, long delayMillis) {
        long at = clock.nanos() / 1_000_000 + delayMillis;
        Long pending = due.get(timer);
        if (pending == null || at < pending) {
            due.put(timer, at);
            out.act(new SchedulerAction.StartTimer(timer, delayMillis));
        }
    }

    /// A wake-up has come.
    public void woken(Wakeup timer) {
        due.remove(timer);
    }
}
