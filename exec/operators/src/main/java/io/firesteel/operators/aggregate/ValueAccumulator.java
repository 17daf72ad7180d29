package io.firesteel.operators.aggregate;

import java.util.Arrays;

import io.firesteel.types.DataType;
import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.DecimalVector;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Rows;

/// Aggregates that keep one of their values per group: `min`, `max`, `first`, `last`,
/// `any_value`. Numbers lie in arrays; all other values are rows of their own in a vector that is
/// rewritten when too many of its rows are dead.
final class ValueAccumulator implements Accumulator {
    private final DataType type;
    private final Choice choice;
    private final boolean ignoreNulls;
    private Vector values;
    private int[] rows = new int[0];
    private int used;
    private int live;
    private final int[] one = new int[1];

    /// Which value of a group stays.
    enum Choice {
        MIN, MAX, FIRST, LAST
    }

    ValueAccumulator(DataType type, Choice choice, boolean ignoreNulls) {
        this.type = type;
        this.choice = choice;
        this.ignoreNulls = ignoreNulls;
        this.values = Vector.create(type, 64);
    }

    @Override
    public void reserve(int groups) {
        if (rows.length < groups) {
            int before = rows.length;
            rows = Arrays.copyOf(rows, Math.max(groups, rows.length * 2));
            Arrays.fill(rows, before, rows.length, -1);
        }
    }

    @Override
    public void update(int[] groups, Vector[] arguments, int[] selection, int count) {
        Vector v = arguments[0];
        if (v instanceof BytesVector b) {
            b.flatten(selection == null ? count : count == 0 ? 0 : selection[count - 1] + 1);
        }
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            offer(groups[i], v, row);
        }
    }

    private void offer(int g, Vector v, int row) {
        boolean isNull = v.isNull(row);
        if (isNull && (ignoreNulls || choice == Choice.MIN || choice == Choice.MAX)) {
            return;
        }
        int at = rows[g];
        if (at < 0) {
            rows[g] = used;
            live++;
            put(v, row);
            return;
        }
        boolean replace = switch (choice) {
            case FIRST -> false;
            case LAST -> true;
            case MIN -> less(v, row, values, at);
            case MAX -> less(values, at, v, row);
        };
        if (replace) {
            if (inPlace(v, row, at)) {
                return;
            }
            rows[g] = used;
            put(v, row);
            if (used > 4096 && used > live * 4L) {
                compact();
            }
        }
    }

    private static boolean less(Vector a, int i, Vector b, int j) {
        return switch (a) {
            case IntVector x -> x.values()[i] < ((IntVector) b).values()[j];
            case DecimalVector x -> Rows.compare(a, i, b, j) < 0;
            case LongVector x -> x.values()[i] < ((LongVector) b).values()[j];
            default -> Rows.compare(a, i, b, j) < 0;
        };
    }

    /// Overwrites values of fixed size; false for the others.
    private boolean inPlace(Vector v, int row, int at) {
        if (v.isNull(row)) {
            values.setNull(at);
            return true;
        }
        switch (values) {
            case IntVector x -> x.values()[at] = ((IntVector) v).values()[row];
            case DecimalVector x -> {
                DecimalVector in = (DecimalVector) v;
                x.setUnscaled(at, in.isNarrow() ? in.values()[row] >> 63 : in.high()[row], in.values()[row]);
            }
            case LongVector x -> x.values()[at] = ((LongVector) v).values()[row];
            case DoubleVector x -> x.values()[at] = ((DoubleVector) v).values()[row];
            case BooleanVector x -> x.values()[at] = ((BooleanVector) v).values()[row];
            default -> {
                return false;
            }
        }
        values.setNotNull(at);
        return true;
    }

    private void put(Vector v, int row) {
        one[0] = row;
        values.append(v, one, 0, 1, used);
        if (used == 0 && values instanceof BytesVector b) {
            b.ownBytes(1);
        }
        used++;
    }

    private void compact() {
        Vector next = Vector.create(type, live);
        int n = 0;
        for (int g = 0; g < rows.length; g++) {
            if (rows[g] >= 0) {
                one[0] = rows[g];
                next.append(values, one, 0, 1, n);
                rows[g] = n++;
            }
        }
        values = next;
        used = n;
    }

    @Override
    public void merge(int[] groups, Vector[] states, int[] selection, int count) {
        if (states.length == 1) {
            update(groups, states, selection, count);
            return;
        }
        byte[] present = ((BooleanVector) states[1]).values();
        for (int i = 0; i < count; i++) {
            int row = selection == null ? i : selection[i];
            if (present[row] != 0) {
                offer(groups[i], states[0], row);
            }
        }
    }

    @Override
    public void states(int from, int n, Vector[] out) {
        results(from, n, out[0]);
        if (out.length > 1) {
            out[1].reserve(n);
            for (int i = 0; i < n; i++) {
                ((BooleanVector) out[1]).values()[i] = (byte) (rows[from + i] >= 0 ? 1 : 0);
            }
        }
    }

    @Override
    public void results(int from, int n, Vector out) {
        out.append(values, rows, from, n, 0);
    }

    @Override
    public void clear() {
        Arrays.fill(rows, -1);
        values = Vector.create(type, 64);
        used = 0;
        live = 0;
    }

    @Override
    public long bytes() {
        return 4L * rows.length + values.bytes();
    }
}
