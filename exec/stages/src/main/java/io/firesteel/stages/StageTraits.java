package io.firesteel.stages;

/// How the tasks of a stage may be scheduled and retried.
///
/// @param determinism     whether a re-run gives the same output
/// @param barrier         all tasks start together or not at all, and fail together
/// @param engineCommits   outputs become visible only through the engine's commit, so twins are harmless and speculation
///                        may be on by default
/// @param resourceProfile id of the resource profile its tasks need; 0 is the default profile
public record StageTraits(Determinism determinism, boolean barrier, boolean engineCommits, int resourceProfile) {
    public static final StageTraits DEFAULT = new StageTraits(Determinism.DETERMINATE, false, false, 0);

    /// Whether a re-run of a partition gives the same output (Spark's `DeterministicLevel`).
    public enum Determinism {
        /// Same rows in the same order.
        DETERMINATE,
        /// Same rows, perhaps in another order.
        UNORDERED,
        /// Perhaps other rows: consumers that have seen the old output have to be rolled back.
        INDETERMINATE
    }
}
