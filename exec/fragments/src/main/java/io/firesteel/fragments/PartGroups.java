package io.firesteel.fragments;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.stages.ReadPlan;

/// Brings neighbouring small parts of exchanges together, as Spark's `ShufflePartitionsUtil` does: the same parts of all
/// exchanges that a fragment reads side by side go to one task.
final class PartGroups {

    private PartGroups() {
    }

    /// What each task reads of each of the exchanges.
    ///
    /// @param sizes bytes by part, summed up over the exchanges
    static List<List<ReadPlan.Range>> of(long[] sizes, AdaptiveOptions options) {
        long total = 0;
        for (long size : sizes) {
            total += size;
        }
        long share = Math.ceilDiv(total, Math.max(1, options.minTasks()));
        long target = Math.max(options.minBytes(), Math.min(options.advisoryBytes(), share));
        List<List<ReadPlan.Range>> tasks = new ArrayList<>();
        int from = 0;
        long bytes = 0;
        for (int part = 0; part < sizes.length; part++) {
            boolean full = bytes > 0 && sizes[part] > 0 && bytes + sizes[part] > target;
            if (part > from && (full || part - from >= options.maxPartsPerTask())) {
                tasks.add(List.of(ReadPlan.Range.ofParts(from, part)));
                from = part;
                bytes = 0;
            }
            bytes += sizes[part];
        }
        tasks.add(List.of(ReadPlan.Range.ofParts(from, sizes.length)));
        return tasks;
    }
}
