package io.firesteel.operators.join;

import java.util.List;

import io.firesteel.operators.Operator;
import io.firesteel.operators.expression.Evaluator;
import io.firesteel.operators.keys.KeyHasher;
import io.firesteel.operators.keys.RowStore;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.physical.JoinKind;
import io.firesteel.vector.Batch;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.NullVector;
import io.firesteel.vector.Vector;

/// Probes a hash table. Where no build key occurs twice, probe columns pass through under a selection and only build
/// columns are gathered; else pairs are made chain by chain.
final class HashJoinOperator extends PairJoin {
    private final BuildSide side;
    private final List<Evaluator> keys;
    private final KeyHasher hasher;
    private final Vector[] keyVectors;
    private final Batch passing;
    private final Vector[] gathered;
    private int[] chosen = new int[Batch.ROWS];
    private BuildTable table;
    private long[][] longKeys;
    private int[][] intKeys;
    private long[] hashes = new long[Batch.ROWS];
    private int[] chain = new int[Batch.ROWS];
    private int[] selection = new int[Batch.ROWS];
    private Batch batch;
    private int at;
    private final int[] open = new int[Batch.ROWS + 1];
    private int openRows;

    /// @param keys over the probe input
    HashJoinOperator(JoinShape shape, BoundExpression test, Evaluator condition, Operator probe, List<Evaluator> keys,
            BuildSide side) {
        super(shape, test, condition, probe);
        this.side = side;
        this.keys = keys;
        this.hasher = new KeyHasher(keys.size());
        this.keyVectors = new Vector[keys.size()];
        int width = shape.leftOnly() ? 0 : shape.leftTypes().size() + shape.rightTypes().size();
        this.passing = new Batch(new Vector[width]);
        this.gathered = new Vector[shape.buildTypes().size()];
        for (int c = 0; c < gathered.length; c++) {
            gathered[c] = Vector.create(shape.buildTypes().get(c), Batch.ROWS);
        }
    }

    @Override
    RowStore build() {
        if (table == null) {
            table = side.table();
            longKeys = table.longKeys();
            intKeys = table.intKeys();
        }
        return table.rows();
    }

    @Override
    boolean nothingComesOut() {
        return shape.kind() == JoinKind.LEFT_ANTI_NULL_AWARE && condition == null && table.hasNullKey();
    }

    @Override
    boolean antiRow(int position) {
        if (shape.kind() != JoinKind.LEFT_ANTI_NULL_AWARE || table.rows().rows() == 0) {
            return true;
        }
        int row = batch.row(position);
        for (Vector v : keyVectors) {
            if (v.isNull(row)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Batch next() {
        build();
        boolean passes = table.unique() && !shape.leftOnly() && !shape.buildOuter()
                && (condition == null || !shape.probeOuter());
        return passes ? nextPassing() : super.next();
    }

    /// Each probe row has one match at most, so the probe batch itself is the output.
    private Batch nextPassing() {
        RowStore store = table.rows();
        if (store.rows() == 0 && !shape.probeOuter()) {
            return null;
        }
        for (Batch b; (b = probe.next()) != null;) {
            start(b);
            int count = b.count();
            int[] rows = selection;
            int n = 0;
            for (int i = 0; i < count; i++) {
                int id = match(i, chain[i]);
                int row = b.row(i);
                rows[n] = row;
                chosen[n] = id;
                n += id >= 0 || shape.probeOuter() ? 1 : 0;
            }
            if (n == 0) {
                continue;
            }
            Batch out = passOn(b, store, rows, n);
            if (condition != null) {
                int kept = condition.select(out, rows, n, rows);
                if (kept == 0) {
                    continue;
                }
                out.select(rows, kept);
            }
            return out;
        }
        return null;
    }

    private Batch passOn(Batch b, RowStore store, int[] rows, int n) {
        for (int c = 0; c < b.width(); c++) {
            passing.setColumn(shape.probeOffset() + c, b.column(c));
        }
        for (int c = 0; c < gathered.length; c++) {
            gathered[c].clear();
            gathered[c].reserve(b.size());
            store.gather(c, chosen, rows, n, gathered[c]);
            passing.setColumn(shape.buildOffset() + c, gathered[c]);
        }
        passing.setSize(b.size());
        if (n < b.size()) {
            passing.select(rows, n);
        }
        return passing;
    }

    @Override
    void start(Batch b) {
        batch = b;
        at = 0;
        int count = b.count();
        if (hashes.length < count) {
            hashes = new long[count];
            chain = new int[count];
            selection = new int[count];
        }
        if (chosen.length < count) {
            chosen = new int[count];
        }
        boolean nulls = false;
        for (int k = 0; k < keyVectors.length; k++) {
            Vector v = keys.get(k).evaluate(b, b.selection(), count);
            keyVectors[k] = v;
            nulls |= v.hasNulls() || v instanceof NullVector;
            if (v instanceof BytesVector bytes) {
                bytes.flatten(b.size());
            }
        }
        if (table.direct()) {
            table.first(keyVectors[0], b.selection(), count, chain);
        } else {
            hasher.hash(keyVectors, b.selection(), count, hashes);
            table.first(hashes, count, chain);
        }
        if (nulls) {
            for (int i = 0; i < count; i++) {
                for (Vector v : keyVectors) {
                    if (v.isNull(b.row(i))) {
                        chain[i] = -1;
                    }
                }
            }
        }
    }

    /// The first row of a chain, from `id` on, with the keys of a probe row; -1 for none.
    private int match(int position, int id) {
        int row = batch.row(position);
        int[] next = table.next();
        int found = id;
        if (table.direct()) {
            return found;
        }
        if (longKeys != null && keyVectors[0] instanceof LongVector v) {
            long key = v.values()[row];
            while (found >= 0 && longKeys[found >>> RowStore.SHIFT][found & RowStore.MASK] != key) {
                found = next[found];
            }
        } else if (intKeys != null && keyVectors[0] instanceof IntVector v) {
            int key = v.values()[row];
            while (found >= 0 && intKeys[found >>> RowStore.SHIFT][found & RowStore.MASK] != key) {
                found = next[found];
            }
        } else {
            while (found >= 0 && !table.equal(keyVectors, row, found)) {
                found = next[found];
            }
        }
        return found;
    }

    @Override
    int candidates() {
        int n = 0;
        boolean oneIsEnough = shape.leftOnly() && !shape.buildLeft();
        int count = batch.count();
        if (oneIsEnough && condition != null && count <= Batch.ROWS) {
            return nextOfEach();
        }
        boolean firstOnly = oneIsEnough && condition == null;
        boolean unmatchedOnly = shape.leftOnly() && shape.buildLeft();
        while (at < count && n < Batch.ROWS) {
            int id = match(at, chain[at]);
            if (id < 0) {
                at++;
                continue;
            }
            if (unmatchedOnly && buildMatched(id)) {
                // Without a condition all rows of a key are matched together.
                chain[at] = condition == null ? -1 : table.next()[id];
                continue;
            }
            positions[n] = at;
            ids[n++] = id;
            if (firstOnly) {
                at++;
            } else {
                chain[at] = table.next()[id];
            }
        }
        return n;
    }

    /// For each row without a match so far the next one to try: most rows need no more than the first.
    private int nextOfEach() {
        if (at == 0) {
            at = 1;
            openRows = 0;
            for (int i = 0; i < batch.count(); i++) {
                open[openRows] = i;
                openRows += chain[i] >= 0 ? 1 : 0;
            }
        }
        int n = 0;
        for (int i = 0; i < openRows; i++) {
            int position = open[i];
            int id = matched(position) ? -1 : match(position, chain[position]);
            if (id >= 0) {
                chain[position] = table.next()[id];
                open[n] = position;
                positions[n] = position;
                ids[n++] = id;
            }
        }
        openRows = n;
        return n;
    }

    @Override
    public void close() {
        probe.close();
        side.close();
    }
}
