package io.firesteel.scheduler.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

import io.firesteel.scheduler.machine.SchedulerEvent;
import io.firesteel.scheduler.machine.Wakeup;
import io.firesteel.time.Clock;

/// The wake-ups that the schedulers asked for, by time. Owned by the loop's thread.
final class DueTimers {
    private final Clock clock;
    private final PriorityQueue<Due> queue = new PriorityQueue<>((a, b) -> Long.compare(a.nanos, b.nanos));

    private record Due(long nanos, Wakeup timer) {
    }

    DueTimers(Clock clock) {
        this.clock = clock;
    }

    void start(Wakeup timer, long delayMillis) {
        // Far ends are as good as none, and must not overflow.
        long delay = Math.min(delayMillis, 365L * 86_400_000L * 50);
        queue.add(new Due(clock.nanos() + delay * 1_000_000, timer));
    }

    /// Nanoseconds until the next one; at most `most`.
    long untilNext(long most) {
        return queue.isEmpty() ? most : Math.min(most, Math.max(0, queue.peek().nanos() - clock.nanos()));
    }

    List<SchedulerEvent> due() {
        if (queue.isEmpty() || queue.peek().nanos() > clock.nanos()) {
            return List.of();
        }
        List<SchedulerEvent> due = new ArrayList<>();
        while (!queue.isEmpty() && queue.peek().nanos() <= clock.nanos()) {
            due.add(new SchedulerEvent.TimerFired(queue.poll().timer()));
        }
        return due;
    }
}
