package io.firesteel.operators.aggregate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.firesteel.plan.bound.BoundAggregate;
import io.firesteel.plan.physical.AggregateStates;
import io.firesteel.types.DataType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// An aggregate over the frames of one window partition: once for frames that are all alike, step by step for frames that
/// only grow, and for all others from the states of aligned blocks of rows (a segment tree with wide nodes).
public final class WindowAggregate {
    private static final int[] BLOCKS = {32, 1024, 32_768};

    private final BoundAggregate call;
    private final Vector[] arguments;
    private final boolean[] counts;
    private final int rows;
    private final List<Vector[]> levels = new ArrayList<>();
    private final boolean mergeable;

    /// @param arguments of the call, by row of the partition
    /// @param counts    rows that the FILTER clause lets through; null for all
    public WindowAggregate(BoundAggregate call, Vector[] arguments, boolean[] counts, int rows) {
        this.call = call;
        this.arguments = arguments;
        this.counts = counts;
        this.rows = rows;
        this.mergeable = !call.distinct() && switch (call.function()) {
            case "first", "last", "first_value", "last_value", "any_value", "collect_list", "array_agg",
                    "collect_set" ->
                false;
            default -> true;
        };
    }

    /// Writes the result of each row's frame `[start, end)` to `out`.
    public void evaluate(int[] start, int[] end, Vector out) {
        boolean growing = true;
        boolean alike = true;
        for (int i = 1; i < rows; i++) {
            growing &= start[i] == start[0] && end[i] >= end[i - 1];
            alike &= start[i] == start[0] && end[i] == end[0];
        }
        out.reserve(rows);
        if (alike || growing) {
            running(start, end, out);
        } else {
            sliding(start, end, out);
        }
    }

    private void running(int[] start, int[] end, Vector out) {
        Accumulator a = AccumulatorFactory.create(call);
        a.reserve(1);
        Vector one = Vector.create(out.type(), 1);
        int[] zeros = new int[rows];
        int[] picked = new int[rows];
        int[] same = new int[rows];
        int at = start[0];
        for (int i = 0; i < rows;) {
            int to = end[i];
            int n = pick(at, to, picked);
            if (n > 0) {
                a.update(zeros, arguments, picked, n);
            }
            at = Math.max(at, to);
            one.clear();
            a.results(0, 1, one);
            int k = i;
            while (k < rows && end[k] == to) {
                k++;
            }
            out.append(one, same, 0, k - i, i);
            i = k;
        }
    }

    private int pick(int from, int to, int[] picked) {
        int n = 0;
        for (int row = from; row < to; row++) {
            if (counts == null || counts[row]) {
                picked[n++] = row;
            }
        }
        return n;
    }

    private void sliding(int[] start, int[] end, Vector out) {
        if (mergeable) {
            for (int block : BLOCKS) {
                if (rows > block) {
                    levels.add(blockStates(block));
                }
            }
        }
        for (int from = 0; from < rows; from += Batch.ROWS) {
            piece(start, end, from, Math.min(Batch.ROWS, rows - from), out);
        }
    }

    private Vector[] blockStates(int block) {
        Accumulator a = AccumulatorFactory.create(call);
        int blocks = (rows + block - 1) / block;
        a.reserve(blocks);
        int[] picked = new int[rows];
        int n = pick(0, rows, picked);
        int[] groups = new int[n];
        for (int i = 0; i < n; i++) {
            groups[i] = picked[i] / block;
        }
        a.update(groups, arguments, picked, n);
        List<DataType> types = AggregateStates.types(call);
        Vector[] states = new Vector[types.size()];
        Arrays.setAll(states, i -> Vector.create(types.get(i), blocks));
        a.states(0, blocks, states);
        return states;
    }

    private void piece(int[] start, int[] end, int from, int n, Vector out) {
        Accumulator a = AccumulatorFactory.create(call);
        a.reserve(n);
        Steps single = new Steps();
        Steps[] merged = new Steps[levels.size()];
        Arrays.setAll(merged, i -> new Steps());
        for (int i = 0; i < n; i++) {
            int at = start[from + i];
            int to = end[from + i];
            while (at < to) {
                int level = levels.size() - 1;
                while (level >= 0 && (at % BLOCKS[level] != 0 || at + BLOCKS[level] > to)) {
                    level--;
                }
                if (level >= 0) {
                    merged[level].add(i, at / BLOCKS[level]);
                    at += BLOCKS[level];
                } else {
                    if (counts == null || counts[at]) {
                        single.add(i, at);
                    }
                    at++;
                }
            }
        }
        if (single.size > 0) {
            a.update(single.groups, arguments, single.rows, single.size);
        }
        for (int level = 0; level < merged.length; level++) {
            if (merged[level].size > 0) {
                a.merge(merged[level].groups, levels.get(level), merged[level].rows, merged[level].size);
            }
        }
        Vector results = Vector.create(out.type(), n);
        a.results(0, n, results);
        out.append(results, null, 0, n, from);
        if (from == 0 && out instanceof io.firesteel.vector.BytesVector b) {
            b.ownBytes(n);
        }
    }

    /// Pairs of a frame's number and a row or block.
    private static final class Steps {
        private int[] groups = new int[256];
        private int[] rows = new int[256];
        private int size;

        void add(int group, int row) {
            if (size == groups.length) {
                groups = Arrays.copyOf(groups, size * 2);
                rows = Arrays.copyOf(rows, size * 2);
            }
            groups[size] = group;
            rows[size++] = row;
        }
    }
}
