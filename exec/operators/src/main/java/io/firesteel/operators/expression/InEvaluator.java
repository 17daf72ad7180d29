package io.firesteel.operators.expression;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.firesteel.types.SimpleType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.DecimalVector;
import io.firesteel.vector.Dictionary;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;

/// `IN` over literals: a sorted array for numbers, a set for the rest, asked once per dictionary entry where there is one.
/// A list with null makes a miss null.
final class InEvaluator extends Evaluator {
    private final Evaluator child;
    private final Set<Object> values = new HashSet<>();
    private final long[] numbers;
    private final boolean listHasNull;
    private final BooleanVector result = new BooleanVector(SimpleType.BOOLEAN, 0);
    private Dictionary seen;
    private byte[] pass = new byte[0];

    InEvaluator(Evaluator child, List<Object> list) {
        super(SimpleType.BOOLEAN);
        this.child = child;
        this.listHasNull = list.contains(null);
        for (Object o : list) {
            if (o != null) {
                values.add(normal(o));
            }
        }
        Vector sample = Vector.create(child.type(), 1);
        boolean numeric = sample instanceof IntVector || sample.getClass() == LongVector.class;
        numbers = numeric ? list.stream().filter(o -> o != null).mapToLong(o -> raw(o)).sorted().toArray() : null;
    }

    private long raw(Object o) {
        Vector one = Vector.create(child.type(), 1);
        one.set(0, o);
        return one instanceof IntVector v ? v.values()[0] : ((LongVector) one).values()[0];
    }

    /// A value that equals another exactly when SQL says so.
    private static Object normal(Object o) {
        return switch (o) {
            case byte[] b -> java.nio.ByteBuffer.wrap(b);
            case java.math.BigDecimal d -> d.stripTrailingZeros();
            case Double d -> d == 0 ? (Double) 0.0 : d;
            case Float f -> f == 0 ? (Float) 0.0f : f;
            default -> o;
        };
    }

    @Override
    public boolean canFail() {
        return child.canFail();
    }

    @Override
    public Vector evaluate(Batch batch, int[] selection, int count) {
        Vector v = child.evaluate(batch, selection, count);
        int rows = extent(selection, count);
        ready(result, rows);
        result.orNulls(v, rows);
        byte[] out = result.values();
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            if (v.isNull(row)) {
                result.setNull(row);
                continue;
            }
            boolean hit = contains(v, row);
            out[row] = (byte) (hit ? 1 : 0);
            if (!hit && listHasNull) {
                result.setNull(row);
            }
        }
        return result;
    }

    private boolean contains(Vector v, int row) {
        if (numbers != null) {
            return Arrays.binarySearch(numbers,
                    v instanceof IntVector i ? i.values()[row] : ((LongVector) v).values()[row]) >= 0;
        }
        if (v instanceof BytesVector b && b.dictionary() != null && b.dictionary().size() <= Batch.ROWS) {
            learn(b.dictionary(), b);
            return pass[b.ids()[row]] != 0;
        }
        return values.contains(normal(v instanceof DecimalVector d ? d.get(row) : v.get(row)));
    }

    private void learn(Dictionary dictionary, BytesVector like) {
        if (dictionary == seen) {
            return;
        }
        seen = dictionary;
        pass = new byte[dictionary.size()];
        BytesVector one = new BytesVector(like.type(), 1);
        for (int i = 0; i < pass.length; i++) {
            one.useDictionary(dictionary)[0] = i;
            pass[i] = (byte) (values.contains(normal(one.get(0))) ? 1 : 0);
        }
    }
}
