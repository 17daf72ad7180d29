package io.firesteel.vector;

import java.util.Arrays;
import java.util.List;

import io.firesteel.types.StructType;

/// Nested rows: one vector per field, all with this vector's row numbers. Fields of a null row are arbitrary.
public final class StructVector extends Vector {
    private final Vector[] fields;
    private int capacity;

    public StructVector(StructType type, int capacity) {
        super(type, capacity);
        this.capacity = capacity;
        fields = new Vector[type.size()];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = Vector.create(type.field(i).type(), capacity);
        }
    }

    public Vector field(int ordinal) {
        return fields[ordinal];
    }

    public int fieldCount() {
        return fields.length;
    }

    @Override
    public void clear() {
        super.clear();
        for (Vector f : fields) {
            f.clear();
        }
    }

    @Override
    public int capacity() {
        return capacity;
    }

    @Override
    void grow(int rows) {
        capacity = rows;
        for (Vector f : fields) {
            f.reserve(rows);
        }
    }

    @Override
    void copyRange(Vector source, int from, int n, int at) {
        for (int i = 0; i < fields.length; i++) {
            fields[i].append(((StructVector) source).fields[i], null, from, n, at);
        }
        nullRange(source, from, n, at);
    }

    @Override
    void gather(Vector source, int[] rows, int from, int n, int at) {
        for (int i = 0; i < fields.length; i++) {
            fields[i].append(((StructVector) source).fields[i], rows, from, n, at);
        }
        nullGather(source, rows, from, n, at);
    }

    @Override
    void scatter(Vector source, int[] rows, int n) {
        for (int i = 0; i < fields.length; i++) {
            fields[i].copyRows(((StructVector) source).fields[i], rows, n);
        }
    }

    @Override
    Object value(int row) {
        Object[] values = new Object[fields.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = fields[i].get(row);
        }
        return Arrays.asList(values);
    }

    @Override
    void put(int row, Object value) {
        List<?> list = (List<?>) value;
        for (int i = 0; i < fields.length; i++) {
            fields[i].set(row, list.get(i));
        }
    }

    @Override
    void putNull(int row) {
        for (Vector f : fields) {
            f.set(row, null);
        }
    }

    @Override
    public long bytes() {
        long sum = nullBytes();
        for (Vector f : fields) {
            sum += f.bytes();
        }
        return sum;
    }
}
