package io.firesteel.operators.expression;

import java.util.Arrays;
import java.util.List;

import io.firesteel.types.SimpleType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Selections;

/// AND and OR over any number of operands with SQL's three values. Later operands see only the rows that earlier ones left
/// open, so they may be guarded by them.
final class LogicEvaluator extends Evaluator {
    private final boolean and;
    private final List<Evaluator> operands;
    private final BooleanVector result = new BooleanVector(SimpleType.BOOLEAN, 0);
    private int[] open = new int[0];
    private int[] hits = new int[0];
    private int[] merged = new int[0];

    LogicEvaluator(boolean and, List<Evaluator> operands) {
        super(SimpleType.BOOLEAN);
        this.and = and;
        this.operands = List.copyOf(operands);
    }

    List<Evaluator> operands() {
        return operands;
    }

    boolean isAnd() {
        return and;
    }

    @Override
    public boolean canFail() {
        return operands.stream().anyMatch(Evaluator::canFail);
    }

    @Override
    public int select(Batch batch, int[] selection, int count, int[] out) {
        return and ? selectAll(batch, selection, count, out) : selectAny(batch, selection, count, out);
    }

    private int selectAll(Batch batch, int[] selection, int count, int[] out) {
        int[] rows = selection;
        int n = count;
        for (Evaluator e : operands) {
            if (n == 0) {
                return 0;
            }
            n = e.select(batch, rows, n, out);
            rows = out;
        }
        return n;
    }

    private int selectAny(Batch batch, int[] selection, int count, int[] out) {
        open = room(open, count);
        hits = room(hits, count);
        merged = room(merged, count);
        int left = Selections.copy(selection, count, open);
        int found = 0;
        int[] all = scratch(count);
        for (Evaluator e : operands) {
            if (left == 0) {
                break;
            }
            int n = e.select(batch, open, left, hits);
            left = Selections.minus(open, left, hits, n, open);
            found = Selections.merge(all, found, hits, n, merged);
            System.arraycopy(merged, 0, all, 0, found);
        }
        System.arraycopy(all, 0, out, 0, found);
        return found;
    }

    private static int[] room(int[] buffer, int n) {
        return buffer.length >= n ? buffer : new int[Math.max(n, Batch.ROWS)];
    }

    @Override
    public Vector evaluate(Batch batch, int[] selection, int count) {
        int rows = extent(selection, count);
        ready(result, rows);
        byte decided = (byte) (and ? 0 : 1);
        Arrays.fill(result.values(), 0, rows, (byte) (and ? 1 : 0));
        open = room(open, count);
        int left = Selections.copy(selection, count, open);
        byte[] out = result.values();
        for (Evaluator e : operands) {
            BooleanVector v = (BooleanVector) e.evaluate(batch, open, left);
            int n = 0;
            for (int i = 0; i < left; i++) {
                int row = open[i];
                boolean isNull = v.isNull(row);
                if (!isNull && v.values()[row] == decided) {
                    out[row] = decided;
                    result.setNotNull(row);
                } else {
                    if (isNull) {
                        result.setNull(row);
                    }
                    open[n++] = row;
                }
            }
            left = n;
        }
        return result;
    }
}
