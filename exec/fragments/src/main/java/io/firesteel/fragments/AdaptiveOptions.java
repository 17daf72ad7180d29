package io.firesteel.fragments;

/// What the session decides about following measured sizes.
///
/// @param coalesce        parts of exchanges are brought together
/// @param advisoryBytes   how much one task reads after that
/// @param minBytes        a task reads no less than this where there is more
/// @param minTasks        as long as there is enough for each, parts stay apart for so many tasks
/// @param maxPartsPerTask parts that one task reads at most
/// @param broadcastBytes  a join's build side of at most this goes whole to every executor; -1 for none
/// @param waits           probe sides wait for build sides that may turn out small
/// @param skew            which parts of a probe side are divided among tasks
public record AdaptiveOptions(boolean coalesce, long advisoryBytes, long minBytes, int minTasks, int maxPartsPerTask,
        long broadcastBytes, boolean waits, Skew skew) {

    /// When a part of a join's side counts as skewed.
    ///
    /// @param factor how many times the median it has at least
    /// @param bytes  and how much at least
    public record Skew(boolean enabled, double factor, long bytes) {
        /// Parts stay whole.
        public static final Skew OFF = new Skew(false, 0, 0);
    }
}
