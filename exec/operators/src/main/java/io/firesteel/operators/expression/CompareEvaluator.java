package io.firesteel.operators.expression;

import io.firesteel.types.SimpleType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.DecimalVector;
import io.firesteel.vector.Dictionary;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.FloatVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.NullVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Comparison;
import io.firesteel.vector.kernel.Selections;

/// `= <> < <= > >=` over two values of one type. Text in dictionary form against a constant is compared once per
/// dictionary.
final class CompareEvaluator extends Evaluator {
    private final Comparison op;
    private final Evaluator left;
    private final Evaluator right;
    private final BooleanVector result = new BooleanVector(SimpleType.BOOLEAN, 0);
    private long[] keysA = new long[0];
    private long[] keysB = new long[0];
    private Dictionary seen;
    private byte[] pass = new byte[0];

    CompareEvaluator(Comparison op, Evaluator left, Evaluator right) {
        super(SimpleType.BOOLEAN);
        boolean swap = left instanceof ConstantEvaluator && !(right instanceof ConstantEvaluator);
        this.op = swap ? op.flipped() : op;
        this.left = swap ? right : left;
        this.right = swap ? left : right;
    }

    @Override
    public boolean canFail() {
        return left.canFail() || right.canFail();
    }

    @Override
    public Vector evaluate(Batch batch, int[] selection, int count) {
        Vector a = left.evaluate(batch, selection, count);
        Vector b = right.evaluate(batch, selection, count);
        int rows = extent(selection, count);
        ready(result, rows);
        if (a instanceof NullVector || b instanceof NullVector) {
            for (int i = 0; i < rows; i++) {
                result.setNull(i);
            }
            return result;
        }
        java.util.Arrays.fill(result.values(), 0, rows, (byte) 0);
        result.orNulls(a, rows);
        result.orNulls(b, rows);
        int[] hits = scratch(count);
        int n = selectFrom(a, b, selection, count, hits);
        byte[] flags = result.values();
        for (int i = 0; i < n; i++) {
            flags[hits[i]] = 1;
        }
        return result;
    }

    @Override
    public int select(Batch batch, int[] selection, int count, int[] out) {
        Vector a = left.evaluate(batch, selection, count);
        Vector b = right.evaluate(batch, selection, count);
        return a instanceof NullVector || b instanceof NullVector ? 0 : selectFrom(a, b, selection, count, out);
    }

    private int selectFrom(Vector a, Vector b, int[] selection, int count, int[] out) {
        int[] rows = selection;
        int n = count;
        if (a.hasNulls()) {
            n = Selections.nulls(a, false, rows, n, out);
            rows = out;
        }
        if (b.hasNulls()) {
            n = Selections.nulls(b, false, rows, n, out);
            rows = out;
        }
        if (n == 0) {
            return 0;
        }
        return compare(a, b, rows, n, out);
    }

    private int compare(Vector a, Vector b, int[] rows, int n, int[] out) {
        boolean constant = b.isConstant();
        if (a instanceof IntVector x) {
            int[] y = ((IntVector) b).values();
            return constant
                    ? Selections.compare(op, x.values(), y[0], rows, n, out)
                    : Selections.compare(op, x.values(), y, rows, n, out);
        }
        if (Selections.isLong(a) && Selections.isLong(b)) {
            long[] x = ((LongVector) a).values();
            long[] y = ((LongVector) b).values();
            return constant
                    ? Selections.compare(op, x, y[0], rows, n, out)
                    : Selections.compare(op, x, y, rows, n, out);
        }
        if (a instanceof DecimalVector x && b instanceof DecimalVector y) {
            return Selections.compare(op, x, y, rows, n, out);
        }
        if (a instanceof DoubleVector || a instanceof FloatVector) {
            int extent = extent(rows, n);
            keysA = keys(a, extent, keysA);
            keysB = keys(b, constant ? 1 : extent, keysB);
            return constant
                    ? Selections.compare(op, keysA, keysB[0], rows, n, out)
                    : Selections.compare(op, keysA, keysB, rows, n, out);
        }
        if (a instanceof BytesVector x) {
            return bytes(x, (BytesVector) b, rows, n, out);
        }
        return Selections.compareRows(op, a, b, rows, n, out);
    }

    private static long[] keys(Vector v, int n, long[] buffer) {
        long[] keys = buffer.length >= n ? buffer : new long[Math.max(n, Batch.ROWS)];
        if (v instanceof DoubleVector d) {
            Selections.keys(d, n, keys);
        } else {
            Selections.keys((FloatVector) v, n, keys);
        }
        return keys;
    }

    private int bytes(BytesVector a, BytesVector b, int[] rows, int n, int[] out) {
        Dictionary dictionary = a.dictionary();
        if (dictionary != null && b.isConstant() && dictionary.size() <= Math.max(n, 256) * 4L) {
            learn(dictionary, b);
            return lookup(a.ids(), rows, n, out);
        }
        int extent = extent(rows, n);
        a.flatten(extent);
        b.flatten(extent);
        return Selections.compare(op, a, b, rows, n, out);
    }

    private void learn(Dictionary dictionary, BytesVector constant) {
        if (dictionary == seen) {
            return;
        }
        int size = dictionary.size();
        if (pass.length < size) {
            pass = new byte[size];
        }
        byte[] wanted = constant.bytesOf(0);
        for (int i = 0; i < size; i++) {
            int from = dictionary.offset(i);
            pass[i] = (byte) (op.holds(java.util.Arrays.compareUnsigned(dictionary.data(), from,
                    from + dictionary.length(i), wanted, 0, wanted.length)) ? 1 : 0);
        }
        seen = dictionary;
    }

    private int lookup(int[] ids, int[] rows, int n, int[] out) {
        byte[] p = pass;
        int hits = 0;
        for (int i = 0; i < n; i++) {
            int row = rows == null ? i : rows[i];
            out[hits] = row;
            hits += p[ids[row]];
        }
        return hits;
    }
}
