package io.firesteel.operators.expression.lambda;

import java.util.Arrays;

import io.firesteel.operators.expression.Evaluator;
import io.firesteel.operators.function.collection.ElementSet;
import io.firesteel.operators.function.collection.MapRows;
import io.firesteel.types.DataType;
import io.firesteel.types.MapType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.MapVector;
import io.firesteel.vector.Vector;

/// `map_zip_with`: the lambda runs once over the keys of both maps of all rows of a batch, those of the first map first; a
/// map that lacks a key gives null for it.
public final class MapZipEvaluator extends Evaluator {
    private final Evaluator left;
    private final Evaluator right;
    private final LambdaBody body;
    private final Vector[] entries;
    private final MapVector result;
    /// Places of entries in the maps, -1 for none; rows they belong to.
    private int[] lefts = new int[16];
    private int[] rights = new int[16];
    private int[] parents = new int[16];
    private int count;

    public MapZipEvaluator(Evaluator left, Evaluator right, LambdaBody body, DataType type) {
        super(type);
        this.left = left;
        this.right = right;
        this.body = body;
        MapType l = (MapType) left.type();
        this.entries = new Vector[]{Vector.create(l.keyType(), 0), Vector.create(l.valueType(), 0),
            Vector.create(((MapType) right.type()).valueType(), 0)};
        this.result = new MapVector((MapType) type, 0);
    }

    @Override
    public boolean canFail() {
        return true;
    }

    @Override
    public Vector evaluate(Batch batch, int[] selection, int rows) {
        ready(result, extent(selection, rows));
        MapVector l = (MapVector) left.evaluate(batch, selection, rows);
        MapVector r = (MapVector) right.evaluate(batch, selection, rows);
        body.enter(batch, selection, rows);
        for (Vector v : entries) {
            v.clear();
        }
        count = 0;
        int[] ends = new int[rows];
        for (int i = 0; i < rows; i++) {
            int row = selection == null ? i : selection[i];
            if (!l.isNull(row) && !r.isNull(row)) {
                pair(l, r, row);
            }
            ends[i] = count;
        }
        Vector values = null;
        if (count > 0) {
            entries[1].append(l.items(), lefts, 0, count, 0);
            entries[2].append(r.items(), rights, 0, count, 0);
            values = body.evaluate(entries, parents, count, null, count);
        }
        for (int i = 0; i < rows; i++) {
            int row = selection == null ? i : selection[i];
            if (l.isNull(row) || r.isNull(row)) {
                result.set(row, null);
            } else {
                finish(row, values, i == 0 ? 0 : ends[i - 1], ends[i]);
            }
        }
        return result;
    }

    /// Lists the keys of one row: all of the left map with their entries on the right, then those of the right alone.
    private void pair(MapVector l, MapVector r, int row) {
        int start = count;
        ElementSet known = new ElementSet(r.lengths()[row]);
        for (int e = 0; e < r.lengths()[row]; e++) {
            known.add(r.keys(), r.offsets()[row] + e);
        }
        ElementSet seen = new ElementSet(l.lengths()[row]);
        for (int e = 0; e < l.lengths()[row]; e++) {
            int at = l.offsets()[row] + e;
            seen.add(l.keys(), at);
            add(at, known.rowOf(l.keys(), at), row);
        }
        if (count > start) {
            entries[0].append(l.keys(), lefts, start, count - start, start);
        }
        int both = count;
        for (int e = 0; e < r.lengths()[row]; e++) {
            int at = r.offsets()[row] + e;
            if (!seen.contains(r.keys(), at)) {
                add(-1, at, row);
            }
        }
        if (count > both) {
            entries[0].append(r.keys(), rights, both, count - both, both);
        }
    }

    private void add(int leftPlace, int rightPlace, int row) {
        if (count == lefts.length) {
            lefts = Arrays.copyOf(lefts, Math.multiplyExact(count, 2));
            rights = Arrays.copyOf(rights, lefts.length);
            parents = Arrays.copyOf(parents, lefts.length);
        }
        lefts[count] = leftPlace;
        rights[count] = rightPlace;
        parents[count++] = row;
    }

    private void finish(int row, Vector values, int from, int to) {
        if (to > from) {
            result.keys().append(entries[0], null, from, to - from, result.usedEntries());
            result.items().append(values, null, from, to - from, result.usedEntries());
        }
        MapRows.commit(result, row, to - from);
    }
}
