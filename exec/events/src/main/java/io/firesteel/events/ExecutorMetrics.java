package io.firesteel.events;

import java.util.Arrays;
import java.util.List;

/// Peaks (or current values) of one executor's memory and garbage collection, by the names of Spark's
/// `ExecutorMetricType`. Immutable.
public final class ExecutorMetrics {
    /// The metrics' names in their order.
    public static final List<String> NAMES = List.of("JVMHeapMemory", "JVMOffHeapMemory", "OnHeapExecutionMemory",
            "OffHeapExecutionMemory", "OnHeapStorageMemory", "OffHeapStorageMemory", "OnHeapUnifiedMemory",
            "OffHeapUnifiedMemory", "DirectPoolMemory", "MappedPoolMemory", "ProcessTreeJVMVMemory",
            "ProcessTreeJVMRSSMemory", "ProcessTreePythonVMemory", "ProcessTreePythonRSSMemory",
            "ProcessTreeOtherVMemory", "ProcessTreeOtherRSSMemory", "MinorGCCount", "MinorGCTime", "MajorGCCount",
            "MajorGCTime", "TotalGCTime", "ConcurrentGCCount", "ConcurrentGCTime");
    /// Nothing was measured.
    public static final ExecutorMetrics ZERO = new ExecutorMetrics(new long[NAMES.size()]);

    private final long[] values;

    private ExecutorMetrics(long[] values) {
        this.values = values;
    }

    /// Values in the order of [#NAMES].
    public static ExecutorMetrics of(long[] values) {
        if (values.length != NAMES.size()) {
            throw new IllegalArgumentException(values.length + " values for " + NAMES.size() + " metrics");
        }
        return new ExecutorMetrics(values.clone());
    }

    /// The value at a position of [#NAMES].
    public long get(int index) {
        return values[index];
    }

    /// The value under a name of [#NAMES].
    public long get(String name) {
        int index = NAMES.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("no executor metric " + name + "; there are " + NAMES);
        }
        return values[index];
    }

    /// The larger of both for each metric.
    public ExecutorMetrics max(ExecutorMetrics other) {
        long[] peaks = values.clone();
        for (int i = 0; i < peaks.length; i++) {
            peaks[i] = Math.max(peaks[i], other.values[i]);
        }
        return new ExecutorMetrics(peaks);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExecutorMetrics o && Arrays.equals(values, o.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "ExecutorMetrics" + Arrays.toString(values);
    }
}
