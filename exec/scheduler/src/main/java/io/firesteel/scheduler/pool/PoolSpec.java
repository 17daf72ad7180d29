package io.firesteel.scheduler.pool;

/// One pool as `fairscheduler.xml` describes it.
///
/// @param mode     how it orders its own task sets
/// @param minShare slots that it should have before others get more than theirs
/// @param weight   its share relative to other pools'
public record PoolSpec(String name, Mode mode, int minShare, int weight) {

    /// The order within a pool.
    public enum Mode {
        FIFO, FAIR
    }

    /// What a pool that nobody configured is like.
    public static PoolSpec named(String name) {
        return new PoolSpec(name, Mode.FIFO, 0, 1);
    }
}
