package io.firesteel.operators.expression.lambda;

import io.firesteel.operators.expression.Evaluator;
import io.firesteel.operators.function.collection.MapRows;
import io.firesteel.types.DataType;
import io.firesteel.types.MapType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.MapVector;
import io.firesteel.vector.Vector;

/// `transform_keys`, `transform_values` and `map_filter`: the lambda runs once over the entries of all maps of a batch.
public final class MapLambdaEvaluator extends Evaluator {
    private final String function;
    private final Evaluator map;
    private final LambdaBody body;
    private final Vector[] entries;
    private final MapVector result;

    public MapLambdaEvaluator(String function, Evaluator map, LambdaBody body, DataType type) {
        super(type);
        this.function = function;
        this.map = map;
        this.body = body;
        MapType in = (MapType) map.type();
        this.entries = new Vector[]{Vector.create(in.keyType(), 0), Vector.create(in.valueType(), 0)};
        this.result = new MapVector((MapType) type, 0);
    }

    @Override
    public boolean canFail() {
        return true;
    }

    @Override
    public Vector evaluate(Batch batch, int[] selection, int count) {
        ready(result, extent(selection, count));
        MapVector in = (MapVector) map.evaluate(batch, selection, count);
        body.enter(batch, selection, count);
        int n = 0;
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            n = Math.addExact(n, in.isNull(row) ? 0 : in.lengths()[row]);
        }
        int[] parents = new int[n];
        int[] places = new int[n];
        int at = 0;
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            for (int e = 0; !in.isNull(row) && e < in.lengths()[row]; e++) {
                parents[at] = row;
                places[at++] = in.offsets()[row] + e;
            }
        }
        Vector values = null;
        if (n > 0) {
            entries[0].clear();
            entries[1].clear();
            entries[0].append(in.keys(), places, 0, n, 0);
            entries[1].append(in.items(), places, 0, n, 0);
            values = body.evaluate(entries, parents, n, null, n);
        }
        at = 0;
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            if (in.isNull(row)) {
                result.set(row, null);
            } else {
                finish(row, values, at, in.lengths()[row]);
                at += in.lengths()[row];
            }
        }
        return result;
    }

    private void finish(int row, Vector values, int from, int n) {
        int[] kept = new int[n];
        int k = 0;
        for (int i = from; i < from + n; i++) {
            if (!function.equals("map_filter")
                    || !values.isNull(i) && ((BooleanVector) values).values()[i] != 0) {
                kept[k++] = i;
            }
        }
        if (k > 0) {
            Vector keys = function.equals("transform_keys") ? values : entries[0];
            Vector items = function.equals("transform_values") ? values : entries[1];
            result.keys().append(keys, kept, 0, k, result.usedEntries());
            result.items().append(items, kept, 0, k, result.usedEntries());
        }
        MapRows.commit(result, row, k);
    }
}
