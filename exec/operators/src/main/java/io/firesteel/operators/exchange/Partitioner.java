package io.firesteel.operators.exchange;

import java.util.List;

import io.firesteel.operators.expression.Evaluator;
import io.firesteel.operators.expression.ExpressionCompiler;
import io.firesteel.operators.sort.SortOrder;
import io.firesteel.plan.bound.SortKey;
import io.firesteel.plan.physical.Partitioning;
import io.firesteel.vector.Batch;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Murmur3;

/// Decides for each row of a batch which partition of an exchange it goes to.
public final class Partitioner {
    private final Partitioning partitioning;
    private final List<Evaluator> keys;
    private final Vector[] vectors;
    private final SortOrder order;
    private final Vector[] bounds;
    private final int boundCount;
    private int[] hashes = new int[0];
    private int turn;

    /// @param start where round robin begins, so that tasks do not all begin at partition 0
    public Partitioner(Partitioning partitioning, ExpressionCompiler compiler, int start) {
        this.partitioning = partitioning;
        this.turn = start;
        List<SortKey> sortKeys = partitioning instanceof Partitioning.Range r ? r.keys() : List.of();
        this.keys = switch (partitioning) {
            case Partitioning.Hash h -> compiler.compileAll(h.keys());
            case Partitioning.Range r -> compiler.compileAll(sortKeys.stream().map(SortKey::expression).toList());
            default -> List.of();
        };
        this.vectors = new Vector[keys.size()];
        this.bounds = new Vector[sortKeys.size()];
        boolean[] ascending = new boolean[sortKeys.size()];
        boolean[] nullsFirst = new boolean[sortKeys.size()];
        int[] columns = new int[sortKeys.size()];
        List<List<Object>> rows = partitioning instanceof Partitioning.Range r ? r.bounds() : List.of();
        this.boundCount = rows.size();
        for (int k = 0; k < sortKeys.size(); k++) {
            ascending[k] = sortKeys.get(k).ascending();
            nullsFirst[k] = sortKeys.get(k).nullsFirst();
            columns[k] = k;
            bounds[k] = Vector.create(keys.get(k).type(), Math.max(1, rows.size()));
            for (int i = 0; i < rows.size(); i++) {
                bounds[k].set(i, rows.get(i).get(k));
            }
        }
        this.order = new SortOrder(columns, ascending, nullsFirst);
    }

    /// Writes the partition of the `i`-th counting row to `out[i]`.
    public void assign(Batch batch, int[] out) {
        int count = batch.count();
        for (int k = 0; k < vectors.length; k++) {
            vectors[k] = keys.get(k).evaluate(batch, batch.selection(), count);
            if (vectors[k] instanceof BytesVector b) {
                b.flatten(batch.size());
            }
        }
        switch (partitioning) {
            case Partitioning.Hash h -> hash(batch, h.count(), out);
            case Partitioning.RoundRobin r -> {
                for (int i = 0; i < count; i++) {
                    out[i] = Math.floorMod(turn++, r.count());
                }
            }
            case Partitioning.Range r -> {
                for (int i = 0; i < count; i++) {
                    out[i] = below(batch.row(i));
                }
            }
            case Partitioning.Single s -> java.util.Arrays.fill(out, 0, count, 0);
            case Partitioning.Broadcast b -> java.util.Arrays.fill(out, 0, count, 0);
        }
    }

    private void hash(Batch batch, int partitions, int[] out) {
        int count = batch.count();
        if (hashes.length < count) {
            hashes = new int[count];
        }
        Murmur3.start(count, hashes);
        for (Vector v : vectors) {
            Murmur3.column(v, batch.selection(), count, hashes);
        }
        for (int i = 0; i < count; i++) {
            out[i] = Math.floorMod(hashes[i], partitions);
        }
    }

    /// How many bounds are less than a row.
    private int below(int row) {
        int low = 0;
        int high = boundCount;
        while (low < high) {
            int middle = low + high >>> 1;
            if (order.compare(bounds, middle, vectors, row) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
