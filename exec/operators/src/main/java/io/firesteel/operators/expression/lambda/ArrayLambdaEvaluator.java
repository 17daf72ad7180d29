package io.firesteel.operators.expression.lambda;

import io.firesteel.operators.expression.Evaluator;
import io.firesteel.types.DataType;
import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.Batch;
import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.Vector;

/// `transform`, `filter`, `exists`, `forall` and `zip_with`: the lambda runs once over the elements of all arrays of a
/// batch.
public final class ArrayLambdaEvaluator extends Evaluator {
    private final String function;
    private final Evaluator[] arrays;
    private final LambdaBody body;
    private final Vector[] elements;
    private final Vector result;
    private int[] parents = new int[0];
    private int[] starts = new int[0];

    public ArrayLambdaEvaluator(String function, Evaluator[] arrays, LambdaBody body, DataType type) {
        super(type);
        this.function = function;
        this.arrays = arrays;
        this.body = body;
        this.result = Vector.create(type, 0);
        this.elements = new Vector[Math.max(2, arrays.length)];
        for (int i = 0; i < arrays.length; i++) {
            elements[i] = Vector.create(((io.firesteel.types.ArrayType) arrays[i].type()).elementType(), 0);
        }
        if (arrays.length == 1) {
            elements[1] = Vector.create(io.firesteel.types.SimpleType.INTEGER, 0);
        }
    }

    @Override
    public boolean canFail() {
        return true;
    }

    @Override
    public Vector evaluate(Batch batch, int[] selection, int count) {
        ready(result, extent(selection, count));
        ArrayVector[] in = new ArrayVector[arrays.length];
        for (int i = 0; i < in.length; i++) {
            in[i] = (ArrayVector) arrays[i].evaluate(batch, selection, count);
        }
        body.enter(batch, selection, count);
        int n = spread(in, selection, count);
        Vector values = n == 0 ? null : body.evaluate(elements, parents, n, null, n);
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            if (absent(in, row)) {
                result.set(row, null);
            } else {
                finish(in[0], row, values, starts[i], length(in, row));
            }
        }
        return result;
    }

    private static boolean absent(ArrayVector[] in, int row) {
        return in[0].isNull(row) || in.length > 1 && in[1].isNull(row);
    }

    private static int length(ArrayVector[] in, int row) {
        return in.length == 1 ? in[0].lengths()[row] : Math.max(in[0].lengths()[row], in[1].lengths()[row]);
    }

    /// Lays the elements of all rows out one after the other.
    private int spread(ArrayVector[] in, int[] selection, int count) {
        long all = 0;
        if (starts.length < count) {
            starts = new int[Math.max(count, Batch.ROWS)];
        }
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            starts[i] = Math.toIntExact(all);
            all += absent(in, row) ? 0 : length(in, row);
        }
        int n = Math.toIntExact(all);
        parents = parents.length < n ? new int[n] : parents;
        int[][] places = new int[in.length][n];
        int[] index = index(n);
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            int length = absent(in, row) ? 0 : length(in, row);
            for (int e = 0; e < length; e++) {
                parents[starts[i] + e] = row;
                index[starts[i] + e] = e;
                for (int a = 0; a < in.length; a++) {
                    places[a][starts[i] + e] = e < in[a].lengths()[row] ? in[a].offsets()[row] + e : -1;
                }
            }
        }
        for (int a = 0; a < in.length && n > 0; a++) {
            elements[a].clear();
            elements[a].append(in[a].elements(), places[a], 0, n, 0);
        }
        return n;
    }

    private int[] index(int n) {
        if (arrays.length > 1) {
            return new int[n];
        }
        elements[1].reserve(n);
        return ((IntVector) elements[1]).values();
    }

    private void finish(ArrayVector in, int row, Vector values, int from, int n) {
        switch (function) {
            case "exists", "forall" -> judge(row, values, from, n, function.equals("exists") ? 1 : 0);
            case "filter" -> {
                ArrayVector out = (ArrayVector) result;
                int[] kept = new int[n];
                int k = 0;
                for (int i = 0; i < n; i++) {
                    if (!values.isNull(from + i) && ((BooleanVector) values).values()[from + i] != 0) {
                        kept[k++] = in.offsets()[row] + i;
                    }
                }
                if (k > 0) {
                    out.elements().append(in.elements(), kept, 0, k, out.usedElements());
                }
                out.commit(row, k);
            }
            default -> {
                ArrayVector out = (ArrayVector) result;
                if (n > 0) {
                    out.elements().append(values, null, from, n, out.usedElements());
                }
                out.commit(row, n);
            }
        }
    }

    /// The deciding answer if any element gives it, else null if one is unknown, else the opposite.
    private void judge(int row, Vector values, int from, int n, int deciding) {
        boolean unknown = false;
        for (int i = from; i < from + n; i++) {
            if (values.isNull(i)) {
                unknown = true;
            } else if (((BooleanVector) values).values()[i] == deciding) {
                ((BooleanVector) result).values()[row] = (byte) deciding;
                return;
            }
        }
        if (unknown) {
            result.setNull(row);
        } else {
            ((BooleanVector) result).values()[row] = (byte) (1 - deciding);
        }
    }
}
