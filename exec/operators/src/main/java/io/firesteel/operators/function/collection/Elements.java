package io.firesteel.operators.function.collection;

import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.MapVector;
import io.firesteel.vector.StructVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Rows;

/// Moving single values and runs of elements between vectors.
final class Elements {

    private Elements() {
    }

    /// Copies one value to another row; true unless it is null.
    static boolean copy(Vector source, int from, Vector out, int row) {
        if (source.isNull(from)) {
            out.set(row, null);
            return false;
        }
        switch (out) {
            case BytesVector o -> {
                BytesVector b = (BytesVector) source;
                b.flatten(from + 1);
                o.setNotNull(row);
                o.setBytes(row, b.data(), b.offsets()[from], b.lengths()[from]);
            }
            case StructVector o -> {
                o.setNotNull(row);
                for (int f = 0; f < o.fieldCount(); f++) {
                    copy(((StructVector) source).field(f), from, o.field(f), row);
                }
            }
            default -> out.append(source, null, from, 1, row);
        }
        return true;
    }

    /// Appends the listed elements as one row; a negative number gives null.
    static boolean gather(Vector source, int[] rows, int n, Vector result, int row) {
        ArrayVector out = (ArrayVector) result;
        if (n > 0) {
            out.elements().append(source, rows, 0, n, out.usedElements());
        }
        out.commit(row, n);
        return true;
    }

    /// Appends a run of elements as one row.
    static boolean range(Vector source, int from, int n, Vector result, int row) {
        ArrayVector out = (ArrayVector) result;
        if (n > 0) {
            out.elements().append(source, null, from, n, out.usedElements());
        }
        out.commit(row, n);
        return true;
    }

    /// Ends a map row of `n` entries behind the used ones: keys must be there once each and not null.
    static boolean commit(MapVector out, int row, int n) {
        int from = out.usedEntries();
        ElementSet seen = new ElementSet(n);
        for (int i = from; i < from + n; i++) {
            if (out.keys().isNull(i)) {
                throw BodyErrors.nullKey();
            }
            if (!seen.add(out.keys(), i)) {
                throw BodyErrors.duplicateKey(out.keys().get(i));
            }
        }
        out.commit(row, n);
        return true;
    }

    /// Where an element equal to a value is among the elements of a row, or -1; null equals nothing.
    static int find(Vector elements, int from, int n, Vector value, int row) {
        for (int i = from; i < from + n; i++) {
            if (!elements.isNull(i) && Rows.compare(elements, i, value, row) == 0) {
                return i;
            }
        }
        return -1;
    }
}
