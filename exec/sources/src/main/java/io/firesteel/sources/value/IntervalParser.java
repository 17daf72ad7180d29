package io.firesteel.sources.value;

import java.time.ZoneOffset;

import io.firesteel.operators.cast.Casts;
import io.firesteel.operators.cast.RowCast;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.Vector;

/// Intervals, as a cast reads them.
public final class IntervalParser implements FieldParser {
    private final RowCast cast;
    private final BytesVector text = new BytesVector(SimpleType.STRING, 1);
    private final Vector value;

    public IntervalParser(DataType type) {
        this.cast = Casts.of(SimpleType.STRING, type, EvalMode.TRY, ZoneOffset.UTC);
        this.value = Vector.create(type, 1);
    }

    @Override
    public boolean parse(byte[] data, int from, int to, int row, Vector out) {
        text.clear();
        text.setBytes(0, data, from, to - from);
        if (!cast.apply(text, 0, value)) {
            return false;
        }
        out.append(value, null, 0, 1, row);
        return true;
    }
}
