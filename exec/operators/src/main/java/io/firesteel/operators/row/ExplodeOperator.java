package io.firesteel.operators.row;

import java.util.List;

import io.firesteel.operators.Operator;
import io.firesteel.operators.expression.Evaluator;
import io.firesteel.plan.physical.GenerateExec;
import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.Batch;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.MapVector;
import io.firesteel.vector.StructVector;
import io.firesteel.vector.Vector;

/// `explode`, `posexplode` and `inline` of arrays and maps, with `outer` for rows that have nothing.
public final class ExplodeOperator implements Operator {
    private final Operator input;
    private final Evaluator argument;
    private final GenerateExec plan;
    private final boolean positions;
    private final Batch output;
    private final int[] parents = new int[Batch.ROWS];
    private final int[] elements = new int[Batch.ROWS];
    private final int[] indexes = new int[Batch.ROWS];
    private Batch current;
    private Vector collection;
    private int row;
    private int element;

    public ExplodeOperator(Operator input, Evaluator argument, GenerateExec plan) {
        this.input = input;
        this.argument = argument;
        this.plan = plan;
        this.positions = plan.generator().startsWith("posexplode");
        this.output = Batch.of(plan.schema().types(), Batch.ROWS);
    }

    @Override
    public Batch next() {
        while (true) {
            if (current == null) {
                current = input.next();
                if (current == null) {
                    return null;
                }
                collection = argument.evaluate(current, current.selection(), current.count());
                row = 0;
                element = 0;
            }
            int n = fill();
            if (n > 0) {
                emit(n);
                return output;
            }
            current = null;
        }
    }

    private int fill() {
        int n = 0;
        while (row < current.count() && n < Batch.ROWS) {
            int at = current.row(row);
            int length = collection.isNull(at) ? 0 : lengths()[at];
            int from = length == 0 ? 0 : offsets()[at];
            if (length == 0 && plan.outer()) {
                parents[n] = at;
                elements[n] = -1;
                indexes[n++] = -1;
            }
            while (element < length && n < Batch.ROWS) {
                parents[n] = at;
                elements[n] = from + element;
                indexes[n++] = element++;
            }
            if (element >= length) {
                row++;
                element = 0;
            }
        }
        return n;
    }

    private int[] lengths() {
        return collection instanceof ArrayVector a ? a.lengths() : ((MapVector) collection).lengths();
    }

    private int[] offsets() {
        return collection instanceof ArrayVector a ? a.offsets() : ((MapVector) collection).offsets();
    }

    private void emit(int n) {
        output.clear();
        int c = 0;
        for (int kept : plan.kept()) {
            output.column(c++).append(current.column(kept), parents, 0, n, 0);
        }
        if (positions) {
            IntVector position = (IntVector) output.column(c++);
            for (int i = 0; i < n; i++) {
                position.values()[i] = indexes[i];
                if (indexes[i] < 0) {
                    position.setNull(i);
                }
            }
        }
        for (Vector v : generated()) {
            // Outer rows are gathered as nulls, also when there is no element at all.
            v.reserve(1);
            output.column(c++).append(v, elements, 0, n, 0);
        }
        output.setSize(n);
    }

    private List<Vector> generated() {
        if (collection instanceof MapVector m) {
            return List.of(m.keys(), m.items());
        }
        Vector items = ((ArrayVector) collection).elements();
        if (plan.generator().startsWith("inline") && items instanceof StructVector s) {
            List<Vector> fields = new java.util.ArrayList<>();
            for (int i = 0; i < s.fieldCount(); i++) {
                fields.add(nulled(s.field(i), s));
            }
            return fields;
        }
        return List.of(items);
    }

    /// A field as it is seen through its struct: null where the struct is.
    private static Vector nulled(Vector field, StructVector struct) {
        if (!struct.hasNulls()) {
            return field;
        }
        Vector copy = Vector.create(field.type(), struct.capacity());
        copy.append(field, null, 0, Math.min(field.capacity(), struct.capacity()), 0);
        copy.orNulls(struct, Math.min(copy.capacity(), struct.capacity()));
        return copy;
    }

    @Override
    public void close() {
        input.close();
    }
}
