package io.firesteel.operators.exchange;

import java.util.List;

import io.firesteel.types.DataType;
import io.firesteel.vector.Batch;

/// Divides batches into one growing batch per partition and hands full ones on; the writing half of an exchange.
public final class BatchSplitter {
    private final Partitioner partitioner;
    private final int partitions;
    private final List<? extends DataType> types;
    private final Sink sink;
    private final boolean collecting;
    private final Batch[] pending;
    private final boolean[] full;
    private int[] targets = new int[Batch.ROWS];
    private int[] starts;
    private int[] grouped = new int[Batch.ROWS];

    /// Takes the rows of one partition.
    public interface Sink {
        /// Whether the sink keeps the batch; else it is refilled afterwards. Only batches of the splitter's own are
        /// offered to keep, and only to a splitter that collects.
        boolean write(int partition, Batch batch);
    }

    /// @param collecting batches for the only partition are made full, too, before they are handed on; else they are
    ///                   passed as they come
    public BatchSplitter(Partitioner partitioner, int partitions, List<? extends DataType> types, boolean collecting,
            Sink sink) {
        this.partitioner = partitioner;
        this.partitions = partitions;
        this.types = types;
        this.sink = sink;
        this.collecting = collecting;
        this.pending = new Batch[partitions];
        this.full = new boolean[partitions];
        this.starts = new int[partitions + 1];
    }

    /// Divides the counting rows of a batch.
    public void add(Batch batch) {
        if (partitions == 1) {
            if (collecting) {
                append(0, batch, batch.selection(), 0, batch.count());
            } else {
                sink.write(0, batch);
            }
            return;
        }
        int count = batch.count();
        if (targets.length < count) {
            targets = new int[count];
            grouped = new int[count];
        }
        partitioner.assign(batch, targets);
        java.util.Arrays.fill(starts, 0);
        for (int i = 0; i < count; i++) {
            starts[targets[i] + 1]++;
        }
        for (int p = 0; p < partitions; p++) {
            starts[p + 1] += starts[p];
        }
        int[] next = starts.clone();
        for (int i = 0; i < count; i++) {
            grouped[next[targets[i]]++] = batch.row(i);
        }
        for (int p = 0; p < partitions; p++) {
            append(p, batch, grouped, starts[p], starts[p + 1] - starts[p]);
        }
    }

    private void append(int p, Batch batch, int[] rows, int from, int n) {
        int done = 0;
        while (done < n) {
            if (pending[p] == null) {
                pending[p] = Batch.of(types, full[p] ? Batch.ROWS : 256);
            }
            Batch target = pending[p];
            int take = Math.min(n - done, Batch.ROWS - target.size());
            int at = target.size();
            for (int c = 0; c < target.width(); c++) {
                target.column(c).append(batch.column(c), rows, from + done, take, at);
            }
            target.setSize(at + take);
            done += take;
            if (target.size() == Batch.ROWS) {
                flush(p);
            }
        }
    }

    private void flush(int p) {
        full[p] = pending[p].size() == Batch.ROWS;
        if (sink.write(p, pending[p])) {
            pending[p] = null;
        } else {
            pending[p].clear();
        }
    }

    /// Hands on what is left.
    public void finish() {
        for (int p = 0; p < partitions; p++) {
            if (pending[p] != null && pending[p].size() > 0) {
                flush(p);
            }
        }
    }
}
