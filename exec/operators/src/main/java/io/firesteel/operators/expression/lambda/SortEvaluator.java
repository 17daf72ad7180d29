package io.firesteel.operators.expression.lambda;

import java.util.Arrays;

import io.firesteel.operators.expression.Evaluator;
import io.firesteel.operators.expression.ExpressionErrors;
import io.firesteel.types.ArrayType;
import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.Batch;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.Vector;

/// `array_sort` with a comparator: all arrays of a batch are merge-sorted together, so that the lambda runs once over the
/// next pairs of all merges.
public final class SortEvaluator extends Evaluator {
    private final Evaluator array;
    private final LambdaBody comparator;
    private final Vector left;
    private final Vector right;
    private final ArrayVector result;
    private Vector elements;
    private int[] order = new int[0];
    private int[] parents = new int[0];

    public SortEvaluator(Evaluator array, LambdaBody comparator) {
        super(array.type());
        this.array = array;
        this.comparator = comparator;
        ArrayType type = (ArrayType) array.type();
        this.left = Vector.create(type.elementType(), 0);
        this.right = Vector.create(type.elementType(), 0);
        this.result = new ArrayVector(type, 0);
    }

    @Override
    public boolean canFail() {
        return true;
    }

    @Override
    public Vector evaluate(Batch batch, int[] selection, int count) {
        ready(result, extent(selection, count));
        ArrayVector in = (ArrayVector) array.evaluate(batch, selection, count);
        comparator.enter(batch, selection, count);
        elements = in.elements();
        int[] starts = new int[count + 1];
        int longest = 0;
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            int length = in.isNull(row) ? 0 : in.lengths()[row];
            starts[i + 1] = Math.addExact(starts[i], length);
            longest = Math.max(longest, length);
        }
        order = new int[starts[count]];
        parents = new int[order.length];
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            for (int e = starts[i]; e < starts[i + 1]; e++) {
                order[e] = in.offsets()[row] + e - starts[i];
                parents[e] = row;
            }
        }
        for (long width = 1; width < longest; width *= 2) {
            merge(starts, (int) width);
        }
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            if (in.isNull(row)) {
                result.set(row, null);
                continue;
            }
            int length = starts[i + 1] - starts[i];
            if (length > 0) {
                result.elements().append(elements, order, starts[i], length, result.usedElements());
            }
            result.commit(row, length);
        }
        return result;
    }

    /// Merges neighbouring runs of `width` elements of every array, one element of each at a time.
    private void merge(int[] starts, int width) {
        int[] merged = order.clone();
        int pairs = 0;
        int[] a = new int[order.length];
        int[] b = new int[order.length];
        int[] middle = new int[order.length];
        int[] end = new int[order.length];
        for (int i = 0; i + 1 < starts.length; i++) {
            for (long from = starts[i]; from + width < starts[i + 1]; from += 2L * width) {
                a[pairs] = (int) from;
                b[pairs] = middle[pairs] = (int) from + width;
                end[pairs++] = (int) Math.min(starts[i + 1], from + 2L * width);
            }
        }
        int[] open = new int[pairs];
        Arrays.setAll(open, p -> p);
        int n = pairs;
        while (n > 0) {
            IntVector signs = compared(open, n, a, b);
            int still = 0;
            for (int i = 0; i < n; i++) {
                int p = open[i];
                int to = a[p] + b[p] - middle[p];
                merged[to] = signs.values()[i] <= 0 ? order[a[p]++] : order[b[p]++];
                if (a[p] < middle[p] && b[p] < end[p]) {
                    open[still++] = p;
                } else if (a[p] < middle[p]) {
                    System.arraycopy(order, a[p], merged, to + 1, middle[p] - a[p]);
                }
            }
            n = still;
        }
        order = merged;
    }

    private IntVector compared(int[] open, int n, int[] a, int[] b) {
        int[] lefts = new int[n];
        int[] rights = new int[n];
        int[] rows = new int[n];
        for (int i = 0; i < n; i++) {
            lefts[i] = order[a[open[i]]];
            rights[i] = order[b[open[i]]];
            rows[i] = parents[a[open[i]]];
        }
        left.clear();
        right.clear();
        left.append(elements, lefts, 0, n, 0);
        right.append(elements, rights, 0, n, 0);
        Vector signs = comparator.evaluate(new Vector[]{left, right}, rows, n, null, n);
        for (int i = 0; i < n; i++) {
            if (signs.isNull(i)) {
                throw ExpressionErrors.comparatorNull(left.get(i), right.get(i));
            }
        }
        return (IntVector) signs;
    }
}
