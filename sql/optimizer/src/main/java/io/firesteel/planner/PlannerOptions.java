package io.firesteel.planner;

/// What the session decides about physical plans.
///
/// @param partitions     how many partitions an exchange has (`spark.sql.shuffle.partitions`, or twice the slots where it is
///                       not set)
/// @param broadcastRows  a build side of at most this many estimated rows is whole in each executor; -1 switches it off
/// @param runtimeFilters joins tell scans of their probe side what their keys can be
/// @param zone           the session's time zone
public record PlannerOptions(int partitions, long broadcastRows, boolean runtimeFilters, String zone) {
}
