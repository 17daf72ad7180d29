package io.firesteel.time;

/// Time as a value that is given in: the wall clock in production, a scripted one in simulators and tests.
public interface Clock {

    /// Milliseconds since the epoch; what events carry.
    long millis();

    /// A steady count in nanoseconds; what durations are measured with.
    long nanos();

    /// The machine's clock.
    static Clock system() {
        return SystemClock.INSTANCE;
    }

    /// The machine's clock; a constant without state.
    enum SystemClock implements Clock {
        INSTANCE;

        @Override
        public long millis() {
            return System.currentTimeMillis();
        }

        @Override
        public long nanos() {
            return System.nanoTime();
        }
    }
}
