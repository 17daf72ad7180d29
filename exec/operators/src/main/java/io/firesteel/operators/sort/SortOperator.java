package io.firesteel.operators.sort;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

import io.firesteel.memory.Reservation;
import io.firesteel.operators.Operator;
import io.firesteel.operators.OperatorScope;
import io.firesteel.operators.Usage;
import io.firesteel.operators.exchange.BatchEncoder;
import io.firesteel.operators.exchange.SpillFile;
import io.firesteel.operators.expression.Evaluator;
import io.firesteel.operators.expression.ExpressionCompiler;
import io.firesteel.operators.keys.RowStore;
import io.firesteel.plan.bound.BoundColumn;
import io.firesteel.plan.bound.SortKey;
import io.firesteel.types.DataType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// Sorts its input; with a limit it drops what cannot be among the first rows as it goes. Short of memory it writes sorted
/// runs and merges them in the end.
public final class SortOperator implements Operator {
    private static final int SPARE_ROWS = 64 << 10;

    private final Operator input;
    private final OperatorScope scope;
    private final long limit;
    private final int width;
    private final List<DataType> types;
    private final List<Evaluator> computed = new ArrayList<>();
    private final SortOrder order;
    private final Reservation memory;
    private final Batch output;
    private final List<SpillFile> runs = new ArrayList<>();
    private RowStore store;
    private int[] sorted;
    private int emitted;
    private PriorityQueue<Run> merging;
    private long given;
    private boolean closed;
    private long spilled;

    /// @param limit -1 for all rows
    public SortOperator(Operator input, List<SortKey> keys, long limit, List<DataType> inputTypes,
            OperatorScope scope) {
        this.input = input;
        this.scope = scope;
        this.limit = limit < 0 ? Long.MAX_VALUE : limit;
        this.width = inputTypes.size();
        this.types = new ArrayList<>(inputTypes);
        ExpressionCompiler compiler = new ExpressionCompiler(scope.functions(), scope.parameters());
        int n = keys.size();
        int[] columns = new int[n];
        boolean[] ascending = new boolean[n];
        boolean[] nullsFirst = new boolean[n];
        for (int k = 0; k < n; k++) {
            SortKey key = keys.get(k);
            ascending[k] = key.ascending();
            nullsFirst[k] = key.nullsFirst();
            if (key.expression() instanceof BoundColumn c) {
                columns[k] = c.ordinal();
            } else {
                columns[k] = types.size();
                types.add(key.expression().type());
                computed.add(compiler.compile(key.expression()));
            }
        }
        this.order = new SortOrder(columns, ascending, nullsFirst);
        this.memory = scope.memory().revocable("sort");
        this.store = new RowStore(types);
        this.output = Batch.of(inputTypes, Batch.ROWS);
    }

    @Override
    public Batch next() {
        if (limit == 0 || closed) {
            return null;
        }
        if (sorted == null && merging == null) {
            drain();
        }
        return merging != null ? nextMerged() : nextSorted();
    }

    private void drain() {
        Batch wide = new Batch(new Vector[types.size()]);
        for (Batch b; (b = input.next()) != null;) {
            scope.checkInterrupt();
            for (int c = 0; c < width; c++) {
                wide.setColumn(c, b.column(c));
            }
            for (int k = 0; k < computed.size(); k++) {
                wide.setColumn(width + k, computed.get(k).evaluate(b, b.selection(), b.count()));
            }
            wide.setSize(b.size());
            if (b.selection() != null) {
                wide.select(b.selection(), b.count());
            }
            long more = store.add(wide) + RowSorter.bytesFor(b.count());
            if (limit < Integer.MAX_VALUE && store.rows() > limit + SPARE_ROWS) {
                cut();
            } else if (memory.spillRequested() || !memory.tryGrow(more)) {
                run();
            }
        }
        if (runs.isEmpty()) {
            store.seal();
            sorted = RowSorter.sorted(store, order);
        } else {
            run();
            merge();
        }
    }

    /// Keeps the first `limit` rows of what has come so far.
    private void cut() {
        store.seal();
        int[] ids = RowSorter.sorted(store, order);
        RowStore kept = new RowStore(types);
        Batch piece = Batch.of(types, Batch.ROWS);
        for (int from = 0; from < limit; from += Batch.ROWS) {
            int n = (int) Math.min(Batch.ROWS, limit - from);
            fill(piece, store, ids, from, n, types.size());
            kept.add(piece);
        }
        store = kept;
        memory.shrink(memory.held());
        memory.grow(kept.bytes());
    }

    private static void fill(Batch target, RowStore store, int[] ids, int from, int n, int columns) {
        int[] picked = java.util.Arrays.copyOfRange(ids, from, from + n);
        target.clear();
        for (int c = 0; c < columns; c++) {
            store.gather(c, picked, null, n, target.column(c));
        }
        target.setSize(n);
    }

    /// Writes what is in memory as a sorted run.
    private void run() {
        if (store.rows() == 0) {
            return;
        }
        store.seal();
        int[] ids = RowSorter.sorted(store, order);
        SpillFile file = SpillFile.create(scope.spillFolder(), types);
        runs.add(file);
        BatchEncoder encoder = new BatchEncoder();
        Batch piece = Batch.of(types, Batch.ROWS);
        int end = (int) Math.min(ids.length, limit);
        for (int from = 0; from < end; from += Batch.ROWS) {
            fill(piece, store, ids, from, Math.min(Batch.ROWS, end - from), types.size());
            file.write(piece, encoder);
        }
        file.finish();
        spilled += file.bytes();
        store.clear();
        memory.shrink(memory.held());
    }

    private void merge() {
        merging = new PriorityQueue<>(Math.max(1, runs.size()));
        for (int i = 0; i < runs.size(); i++) {
            Run r = new Run(runs.get(i), i, order);
            if (r.advance()) {
                merging.add(r);
            }
        }
    }

    private Batch nextSorted() {
        int end = (int) Math.min(sorted.length, limit);
        int n = Math.min(Batch.ROWS, end - emitted);
        if (n <= 0) {
            return null;
        }
        fill(output, store, sorted, emitted, n, width);
        emitted += n;
        return output;
    }

    private Batch nextMerged() {
        output.clear();
        int n = 0;
        int[] one = new int[1];
        while (n < Batch.ROWS && given < limit && !merging.isEmpty()) {
            Run r = merging.poll();
            one[0] = r.row;
            for (int c = 0; c < width; c++) {
                output.column(c).append(r.batch.column(c), one, 0, 1, n);
                if (n == 0 && output.column(c) instanceof io.firesteel.vector.BytesVector b) {
                    b.ownBytes(1);
                }
            }
            n++;
            given++;
            if (r.advance()) {
                merging.add(r);
            }
        }
        output.setSize(n);
        return n == 0 ? null : output;
    }

    @Override
    public Usage usage() {
        return new Usage(memory.peak(), spilled, 0);
    }

    @Override
    public void close() {
        closed = true;
        input.close();
        runs.forEach(SpillFile::close);
        runs.clear();
        store.clear();
        memory.close();
    }

    /// A cursor over one sorted run; earlier runs come first among equal rows.
    private static final class Run implements Comparable<Run> {
        private final SpillFile file;
        private final int number;
        private final SortOrder order;
        private Batch batch;
        private int row;
        private Vector[] keys;

        Run(SpillFile file, int number, SortOrder order) {
            this.file = file;
            this.number = number;
            this.order = order;
        }

        boolean advance() {
            row++;
            if (batch == null || row >= batch.size()) {
                batch = file.next();
                row = 0;
                if (batch == null) {
                    return false;
                }
                keys = new Vector[order.columns().length];
                for (int k = 0; k < keys.length; k++) {
                    keys[k] = batch.column(order.columns()[k]);
                }
            }
            return true;
        }

        @Override
        public int compareTo(Run o) {
            int c = order.compare(keys, row, o.keys, o.row);
            return c != 0 ? c : Integer.compare(number, o.number);
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Run r && r.number == number && r.file.equals(file);
        }

        @Override
        public int hashCode() {
            return number;
        }
    }
}
