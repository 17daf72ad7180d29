package io.firesteel.operators.expression;

import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.StructVector;
import io.firesteel.vector.Vector;

/// A field of a struct (`get_struct_field`): the field's own vector, or a copy of it where structs are null.
final class FieldEvaluator extends Evaluator {
    private final Evaluator child;
    private final int field;
    private Vector copy;

    FieldEvaluator(Evaluator child, int field) {
        super(((StructType) child.type()).field(field).type());
        this.child = child;
        this.field = field;
    }

    @Override
    public boolean canFail() {
        return child.canFail();
    }

    @Override
    public Vector evaluate(Batch batch, int[] selection, int count) {
        StructVector struct = (StructVector) child.evaluate(batch, selection, count);
        Vector values = struct.field(field);
        if (!struct.hasNulls()) {
            return values;
        }
        int rows = extent(selection, count);
        if (copy == null) {
            copy = Vector.create(type(), rows);
        }
        copy.clear();
        copy.append(values, null, 0, rows, 0);
        copy.orNulls(struct, rows);
        return copy;
    }
}
