package io.firesteel.fragments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import io.firesteel.stages.ReadPlan;

/// Brings neighbouring small parts of exchanges together, as Spark's `ShufflePartitionsUtil` does: the same parts of all
/// exchanges that a fragment reads side by side go to one task. Divides skewed parts by map outputs.
final class PartGroups {

    private PartGroups() {
    }

    /// What each task reads of each of the exchanges.
    ///
    /// @param sizes bytes by part, summed up over the exchanges
    static List<List<ReadPlan.Range>> of(long[] sizes, AdaptiveOptions options) {
        return of(sizes, new BitSet(), options);
    }

    /// @param alone parts that go with no other one
    static List<List<ReadPlan.Range>> of(long[] sizes, BitSet alone, AdaptiveOptions options) {
        long share = Math.ceilDiv(Arrays.stream(sizes).sum(), Math.max(1, options.minTasks()));
        long target = Math.max(options.minBytes(), Math.min(options.advisoryBytes(), share));
        List<List<ReadPlan.Range>> tasks = new ArrayList<>();
        int from = 0;
        long bytes = 0;
        for (int part = 0; part < sizes.length; part++) {
            boolean full = bytes > 0 && sizes[part] > 0 && bytes + sizes[part] > target;
            boolean cut = full || part - from >= options.maxPartsPerTask() || !options.coalesce() || alone.get(part)
                    || part > 0 && alone.get(part - 1);
            if (part > from && cut) {
                tasks.add(List.of(ReadPlan.Range.ofParts(from, part)));
                from = part;
                bytes = 0;
            }
            bytes += sizes[part];
        }
        tasks.add(List.of(ReadPlan.Range.ofParts(from, sizes.length)));
        return tasks;
    }

    /// The parts of an exchange that are skewed.
    static BitSet skewed(long[] sizes, AdaptiveOptions.Skew skew) {
        BitSet found = new BitSet();
        if (skew.enabled()) {
            long[] sorted = sizes.clone();
            Arrays.sort(sorted);
            int half = sorted.length / 2;
            long median = Math.max(1,
                    sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
            for (int p = 0; p < sizes.length; p++) {
                if (sizes[p] > skew.bytes() && sizes[p] > median * skew.factor()) {
                    found.set(p);
                }
            }
        }
        return found;
    }

    /// One part divided by map outputs into pieces of about `target` bytes.
    ///
    /// @param maps bytes by map output and part
    static List<ReadPlan.Range> pieces(List<long[]> maps, int part, long target) {
        List<ReadPlan.Range> pieces = new ArrayList<>();
        int from = 0;
        long bytes = 0;
        for (int map = 0; map < maps.size(); map++) {
            long size = maps.get(map)[part];
            if (map > from && bytes > 0 && bytes + size > target) {
                pieces.add(new ReadPlan.Range(from, map, part, part + 1));
                from = map;
                bytes = 0;
            }
            bytes += size;
        }
        pieces.add(new ReadPlan.Range(from, Integer.MAX_VALUE, part, part + 1));
        return pieces;
    }
}
