package io.firesteel.vector;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.types.DataType;

/// Up to [#ROWS] rows in columns, of which a selection counts. An operator's `next()` gives one; it and its vectors stay
/// valid until the operator is asked again, so who keeps rows copies them.
public final class Batch {
    /// Rows of a full batch.
    public static final int ROWS = 4096;

    private final Vector[] columns;
    private int size;
    private int[] selection;
    private int count;
    private int version;

    public Batch(Vector... columns) {
        this.columns = columns;
    }

    /// An empty batch with a new vector per type.
    public static Batch of(List<? extends DataType> types, int capacity) {
        Vector[] columns = new Vector[types.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = Vector.create(types.get(i), capacity);
        }
        return new Batch(columns);
    }

    public int width() {
        return columns.length;
    }

    public Vector column(int ordinal) {
        return columns[ordinal];
    }

    /// Puts another vector in a column's place, for operators that pass columns on.
    public void setColumn(int ordinal, Vector vector) {
        columns[ordinal] = vector;
    }

    /// Physical rows.
    public int size() {
        return size;
    }

    /// The rows that count, ascending, [#count()] of them; null when all do.
    public int[] selection() {
        return selection;
    }

    /// How many rows count.
    public int count() {
        return count;
    }

    /// Declares `rows` physical rows, all counting.
    public void setSize(int rows) {
        size = rows;
        selection = null;
        count = rows;
        version++;
    }

    /// Declares which of the physical rows count; the array is not copied.
    public void select(int[] rows, int n) {
        selection = rows;
        count = n;
        version++;
    }

    /// Changes whenever size or selection are set, so that who remembers something about a batch sees that it is refilled.
    public int version() {
        return version;
    }

    /// The physical number of the `i`-th row that counts.
    public int row(int i) {
        return selection == null ? i : selection[i];
    }

    /// Forgets all rows, keeps the buffers.
    public void clear() {
        for (Vector v : columns) {
            v.clear();
        }
        setSize(0);
    }

    /// Copies `n` counting rows of `source`, from its `from`-th on, behind this batch's own rows.
    public void append(Batch source, int from, int n) {
        for (int c = 0; c < columns.length; c++) {
            columns[c].append(source.columns[c], source.selection, from, n, size);
        }
        setSize(size + n);
    }

    /// Rows as Java objects, for results and tests.
    public List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Object[] values = new Object[columns.length];
            for (int c = 0; c < values.length; c++) {
                values[c] = columns[c].get(row(i));
            }
            rows.add(java.util.Arrays.asList(values));
        }
        return rows;
    }

    /// About how many bytes the buffers take.
    public long bytes() {
        long sum = 0;
        for (Vector v : columns) {
            sum += v.bytes();
        }
        return sum;
    }
}
