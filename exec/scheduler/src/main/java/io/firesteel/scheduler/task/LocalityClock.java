package io.firesteel.scheduler.task;

import java.util.Arrays;
import java.util.function.Predicate;

import io.firesteel.events.TaskInfo.Locality;

/// Delay scheduling of one task set: how far from their data its tasks may run by now (Zaharia et al., EuroSys 2010;
/// Spark's `getAllowedLocalityLevel`).
final class LocalityClock {
    private final long[] waits;
    private Locality[] levels = {Locality.ANY};
    private int current;
    private long since;

    /// @param waits milliseconds for process, node and rack
    LocalityClock(long[] waits, long now) {
        this.waits = waits;
        this.since = now;
    }

    /// The levels that are possible have changed; the level reached is kept unless there are nearer ones now.
    void setLevels(Predicate<Locality> possible) {
        Locality reached = levels[current];
        levels = Arrays.stream(Locality.values()).filter(possible).toArray(Locality[]::new);
        int at = indexOf(reached);
        // A nearer level than before has become possible: waiting begins there (SPARK-31837).
        current = at > current ? 0 : at;
    }

    Locality[] levels() {
        return levels;
    }

    private int indexOf(Locality level) {
        int at = 0;
        while (levels[at].compareTo(level) < 0) {
            at++;
        }
        return at;
    }

    private long waitAt(int at) {
        return switch (levels[at]) {
            case PROCESS_LOCAL -> waits[0];
            case NODE_LOCAL -> waits[1];
            case RACK_LOCAL -> waits[2];
            case NO_PREF, ANY -> 0;
        };
    }

    /// The farthest level allowed at `now`; moves on when a level has no waiting task left or its wait is over.
    Locality allowed(long now, Predicate<Locality> anyWaiting) {
        while (current < levels.length - 1) {
            if (!anyWaiting.test(levels[current])) {
                since = now;
            } else if (now - since >= waitAt(current)) {
                since += waitAt(current);
            } else {
                break;
            }
            current++;
        }
        return levels[current];
    }

    /// A task was launched at `level` while nothing was held back: waiting starts anew there.
    void launched(long now, Locality level) {
        current = indexOf(level);
        since = now;
    }

    /// Milliseconds until the next level is allowed; -1 at the last.
    long untilNext(long now) {
        return current == levels.length - 1 ? -1 : Math.max(0, since + waitAt(current) - now);
    }
}
