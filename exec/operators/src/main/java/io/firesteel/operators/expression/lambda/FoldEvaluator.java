package io.firesteel.operators.expression.lambda;

import io.firesteel.operators.expression.Evaluator;
import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// `aggregate` over arrays: the n-th elements of all arrays of a batch are merged together, then the next ones.
public final class FoldEvaluator extends Evaluator {
    private final Evaluator array;
    private final Evaluator initial;
    private final LambdaBody merge;
    private final LambdaBody finish;
    private final Vector state;
    private final Vector element;
    private final Vector result;

    public FoldEvaluator(Evaluator array, Evaluator initial, LambdaBody merge, LambdaBody finish) {
        super(finish == null ? initial.type() : finish.type());
        this.array = array;
        this.initial = initial;
        this.merge = merge;
        this.finish = finish;
        this.state = Vector.create(initial.type(), 0);
        this.element = Vector.create(((io.firesteel.types.ArrayType) array.type()).elementType(), 0);
        this.result = Vector.create(type(), 0);
    }

    @Override
    public boolean canFail() {
        return true;
    }

    @Override
    public Vector evaluate(Batch batch, int[] selection, int count) {
        ArrayVector in = (ArrayVector) array.evaluate(batch, selection, count);
        Vector first = initial.evaluate(batch, selection, count);
        int[] rows = new int[count];
        int longest = 0;
        for (int i = 0; i < count; i++) {
            rows[i] = selection == null ? i : selection[i];
            longest = Math.max(longest, in.isNull(rows[i]) ? 0 : in.lengths()[rows[i]]);
        }
        state.clear();
        state.append(first, rows, 0, count, 0);
        merge.enter(batch, selection, count);
        int[] places = new int[count];
        for (int step = 0; step < longest; step++) {
            int[] active = new int[count];
            int n = 0;
            for (int i = 0; i < count; i++) {
                boolean more = !in.isNull(rows[i]) && step < in.lengths()[rows[i]];
                places[i] = more ? in.offsets()[rows[i]] + step : -1;
                if (more) {
                    active[n++] = i;
                }
            }
            element.clear();
            element.append(in.elements(), places, 0, count, 0);
            Vector next = merge.evaluate(new Vector[]{state, element}, rows, count, active, n);
            if (next != state) {
                state.copyRows(next, active, n);
            }
        }
        return finished(batch, selection, count, in, rows);
    }

    private Vector finished(Batch batch, int[] selection, int count, ArrayVector in, int[] rows) {
        Vector last = state;
        if (finish != null && count > 0) {
            finish.enter(batch, selection, count);
            last = finish.evaluate(new Vector[]{state}, rows, count, null, count);
        }
        int extent = extent(selection, count);
        ready(result, extent);
        int[] back = new int[extent];
        java.util.Arrays.fill(back, -1);
        for (int i = 0; i < count; i++) {
            back[rows[i]] = in.isNull(rows[i]) ? -1 : i;
        }
        result.append(last, back, 0, extent, 0);
        return result;
    }
}
