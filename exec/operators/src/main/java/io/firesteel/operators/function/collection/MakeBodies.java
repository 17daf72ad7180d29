package io.firesteel.operators.function.collection;

import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.MapVector;
import io.firesteel.vector.StructVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.VectorFunction;

/// Collections out of single values: `array`, `map`, `struct`, `array_repeat`.
final class MakeBodies {
    private static final int MAX_ELEMENTS = Integer.MAX_VALUE - 15;

    private MakeBodies() {
    }

    static void register(BodyList list) {
        list.add("array", s -> RowFunction.lenient((a, row, result) -> {
            ArrayVector out = (ArrayVector) result;
            for (int i = 0; i < a.length; i++) {
                out.elements().append(a[i], null, row, 1, out.usedElements() + i);
            }
            out.commit(row, a.length);
            return true;
        }));
        list.add("map", s -> RowFunction.lenient((a, row, result) -> {
            MapVector out = (MapVector) result;
            for (int i = 0; i < a.length; i += 2) {
                if (a[i].isNull(row)) {
                    throw BodyErrors.nullKey();
                }
                out.keys().append(a[i], null, row, 1, out.usedEntries() + i / 2);
                out.items().append(a[i + 1], null, row, 1, out.usedEntries() + i / 2);
            }
            return Elements.commit(out, row, a.length / 2);
        }));
        list.add("struct", s -> new Fields());
        list.add("array_repeat", s -> RowFunction.lenient((a, row, out) -> {
            if (a[1].isNull(row)) {
                return false;
            }
            int n = Math.max(0, Values.integer(a[1], row));
            if (n > MAX_ELEMENTS) {
                throw BodyErrors.tooLong("array_repeat", n);
            }
            int[] rows = new int[n];
            java.util.Arrays.fill(rows, row);
            return Elements.gather(a[0], rows, n, out, row);
        }));
    }

    /// `struct`: whole columns become fields.
    private static final class Fields implements VectorFunction {
        private int[] all = new int[0];

        @Override
        public boolean nullPropagating() {
            return false;
        }

        @Override
        public void evaluate(Vector[] arguments, int[] selection, int count, Vector result) {
            if (selection == null && all.length < count) {
                all = new int[count];
                java.util.Arrays.setAll(all, i -> i);
            }
            StructVector out = (StructVector) result;
            for (int i = 0; i < arguments.length; i++) {
                out.field(i).copyRows(arguments[i], selection == null ? all : selection, count);
            }
        }
    }
}
