package io.firesteel.operators.join;

import java.util.Arrays;

import io.firesteel.operators.Operator;
import io.firesteel.operators.expression.Evaluator;
import io.firesteel.operators.keys.RowStore;
import io.firesteel.plan.bound.BoundColumn;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.physical.JoinKind;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.Vector;

/// The common half of joins: takes candidate pairs of probe and build rows from a subclass, applies the condition, and
/// gives the rows that the kind of join asks for.
abstract class PairJoin implements Operator {
    final JoinShape shape;
    final Evaluator condition;
    final Operator probe;
    final int[] positions = new int[Batch.ROWS];
    final int[] ids = new int[Batch.ROWS];
    private final int[] rows = new int[Batch.ROWS];
    private final int[] hits = new int[Batch.ROWS];
    private final Batch joined;
    /// Columns of the pairs that the condition looks at.
    private final boolean[] tested;
    private final Batch leftOnly;
    private final BooleanVector exists;
    private boolean[] matched = new boolean[0];
    /// Build rows that found a match, by id; null when nobody asks.
    private boolean[] buildMatched;
    private Batch current;
    private int unmatchedAt = -1;
    private int buildAt = -1;
    private boolean probed;

    /// @param test      what `condition` evaluates; null for none
    PairJoin(JoinShape shape, BoundExpression test, Evaluator condition, Operator probe) {
        this.shape = shape;
        this.condition = condition;
        this.tested = new boolean[shape.joinedTypes().size()];
        if (test != null) {
            mark(test, tested);
        }
        this.probe = probe;
        this.joined = Batch.of(shape.joinedTypes(), Batch.ROWS);
        boolean existence = shape.kind() == JoinKind.EXISTENCE;
        this.exists = existence ? new BooleanVector(SimpleType.BOOLEAN, Batch.ROWS) : null;
        this.leftOnly = new Batch(new Vector[shape.leftTypes().size() + (existence ? 1 : 0)]);
    }

    private static void mark(BoundExpression e, boolean[] columns) {
        if (e instanceof BoundColumn c) {
            columns[c.ordinal()] = true;
        }
        e.children().forEach(x -> mark(x, columns));
    }

    /// Whether a row of the current batch has found its match.
    final boolean matched(int position) {
        return matched[position];
    }

    /// Whether a build row, by id, has found its match; build rows are kept track of where they come out themselves.
    final boolean buildMatched(int id) {
        return buildMatched[id];
    }

    /// The build side's rows; built at the first call.
    abstract RowStore build();

    /// Begins a probe batch.
    abstract void start(Batch batch);

    /// Writes the next candidate pairs of the batch to [#positions] and [#ids], at most [Batch#ROWS]; 0 when it is done.
    abstract int candidates();

    /// Whether a NOT IN that respects nulls is decided without looking at rows: 1 nothing comes out, 0 go on.
    boolean nothingComesOut() {
        return false;
    }

    @Override
    public Batch next() {
        RowStore store = build();
        if (nothingComesOut()) {
            return null;
        }
        if (marksBuild() && buildMatched == null) {
            buildMatched = new boolean[store.chunks().size() << RowStore.SHIFT];
        }
        while (!probed) {
            if (current == null && !startNext(store)) {
                break;
            }
            Batch out = unmatchedAt >= 0 ? leftOvers() : step(store);
            if (out != null) {
                return out;
            }
        }
        return marksBuild() ? buildRows(store) : null;
    }

    private boolean marksBuild() {
        return shape.buildOuter() || shape.leftOnly() && shape.buildLeft();
    }

    private boolean startNext(RowStore store) {
        boolean hopeless = store.rows() == 0 && !shape.probeOuter() && !shape.anti()
                && shape.kind() != JoinKind.EXISTENCE;
        current = hopeless ? null : probe.next();
        if (current == null) {
            probed = true;
            buildAt = 0;
            return false;
        }
        if (matched.length < current.count()) {
            matched = new boolean[current.count()];
        }
        Arrays.fill(matched, 0, current.count(), false);
        start(current);
        return true;
    }

    /// Handles some pairs; null when they give nothing to pass on.
    private Batch step(RowStore store) {
        int n = candidates();
        if (n == 0) {
            boolean more = shape.probeOuter() || shape.leftOnly() && !shape.buildLeft();
            unmatchedAt = more ? 0 : -1;
            if (!more) {
                current = null;
            }
            return null;
        }
        boolean pairsComeOut = !shape.leftOnly();
        if (pairsComeOut || condition != null) {
            join(store, n, pairsComeOut);
        }
        int kept = n;
        int[] selection = null;
        if (condition != null) {
            kept = condition.select(joined, null, n, hits);
            selection = hits;
        }
        boolean mark = shape.probeOuter() || shape.leftOnly();
        for (int i = 0; i < kept && (mark || buildMatched != null); i++) {
            int pair = selection == null ? i : selection[i];
            matched[positions[pair]] = true;
            if (buildMatched != null) {
                buildMatched[ids[pair]] = true;
            }
        }
        if (!pairsComeOut || kept == 0) {
            return null;
        }
        if (kept < n) {
            joined.select(selection, kept);
        }
        return joined;
    }

    /// @param all columns, or only those that the condition looks at
    private void join(RowStore store, int n, boolean all) {
        for (int i = 0; i < n; i++) {
            rows[i] = current.row(positions[i]);
        }
        joined.clear();
        for (int c = 0; c < shape.probeTypes().size(); c++) {
            if (all || tested[shape.probeOffset() + c]) {
                joined.column(shape.probeOffset() + c).append(current.column(c), rows, 0, n, 0);
            }
        }
        for (int c = 0; c < shape.buildTypes().size(); c++) {
            if (all || tested[shape.buildOffset() + c]) {
                store.gather(c, ids, null, n, joined.column(shape.buildOffset() + c));
            }
        }
        joined.setSize(n);
    }

    /// After a batch's pairs: probe rows without match for outer joins, the answer of semi, anti and existence joins.
    private Batch leftOvers() {
        Batch b = current;
        if (shape.probeOuter()) {
            int n = 0;
            while (unmatchedAt < b.count() && n < Batch.ROWS) {
                if (!matched[unmatchedAt]) {
                    rows[n++] = b.row(unmatchedAt);
                }
                unmatchedAt++;
            }
            boolean done = unmatchedAt >= b.count();
            if (n > 0) {
                outer(b, n);
            }
            if (done) {
                unmatchedAt = -1;
                current = null;
            }
            return n > 0 ? joined : null;
        }
        unmatchedAt = -1;
        current = null;
        return answer(b);
    }

    private void outer(Batch b, int n) {
        joined.clear();
        for (int c = 0; c < shape.probeTypes().size(); c++) {
            joined.column(shape.probeOffset() + c).append(b.column(c), rows, 0, n, 0);
        }
        for (int c = 0; c < shape.buildTypes().size(); c++) {
            Vector v = joined.column(shape.buildOffset() + c);
            for (int i = 0; i < n; i++) {
                v.set(i, null);
            }
        }
        joined.setSize(n);
    }

    /// Whether a probe row without match may come out of an anti join; null keys of a null-aware one may not.
    boolean antiRow(int position) {
        return true;
    }

    private Batch answer(Batch b) {
        for (int c = 0; c < b.width() && c < shape.leftTypes().size(); c++) {
            leftOnly.setColumn(c, b.column(c));
        }
        leftOnly.setSize(b.size());
        if (exists != null) {
            exists.reserve(b.size());
            for (int i = 0; i < b.count(); i++) {
                exists.values()[b.row(i)] = (byte) (matched[i] ? 1 : 0);
            }
            leftOnly.setColumn(shape.leftTypes().size(), exists);
            if (b.selection() != null) {
                leftOnly.select(b.selection(), b.count());
            }
            return leftOnly;
        }
        int n = 0;
        int[] kept = b.count() <= hits.length ? hits : new int[b.count()];
        for (int i = 0; i < b.count(); i++) {
            if (matched[i] == shape.semi() && (shape.semi() || antiRow(i))) {
                kept[n++] = b.row(i);
            }
        }
        leftOnly.select(kept, n);
        return n == 0 ? null : leftOnly;
    }

    /// After the last probe batch: build rows that the kind of join asks for.
    private Batch buildRows(RowStore store) {
        boolean wanted = shape.leftOnly() && shape.semi();
        boolean every = shape.kind() == JoinKind.EXISTENCE;
        int end = store.chunks().size() << RowStore.SHIFT;
        int n = 0;
        while (buildAt < end && n < Batch.ROWS) {
            int id = buildAt++;
            boolean real = (id & RowStore.MASK) < store.chunks().get(id >>> RowStore.SHIFT).size();
            if (real && (every || buildMatched[id] == wanted)) {
                ids[n++] = id;
            }
        }
        if (n == 0) {
            return null;
        }
        joined.clear();
        for (int c = 0; c < shape.buildTypes().size(); c++) {
            store.gather(c, ids, null, n, joined.column(shape.buildOffset() + c));
        }
        if (shape.leftOnly()) {
            for (int c = 0; c < shape.leftTypes().size(); c++) {
                leftOnly.setColumn(c, joined.column(c));
            }
            if (every) {
                for (int i = 0; i < n; i++) {
                    exists.values()[i] = (byte) (buildMatched[ids[i]] ? 1 : 0);
                }
                leftOnly.setColumn(shape.leftTypes().size(), exists);
            }
            leftOnly.setSize(n);
            return leftOnly;
        }
        for (int c = 0; c < shape.probeTypes().size(); c++) {
            Vector v = joined.column(shape.probeOffset() + c);
            for (int i = 0; i < n; i++) {
                v.set(i, null);
            }
        }
        joined.setSize(n);
        return joined;
    }
}
