package io.firesteel.vector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.firesteel.types.ArrayType;

/// Lists: row `i` is `lengths[i]` elements of [#elements()] from `offsets[i]` on. Elements are appended in row order.
public final class ArrayVector extends Vector {
    private int[] offsets;
    private int[] lengths;
    private final Vector elements;
    private int used;

    public ArrayVector(ArrayType type, int capacity) {
        super(type, capacity);
        offsets = new int[capacity];
        lengths = new int[capacity];
        elements = Vector.create(type.elementType(), capacity);
    }

    public int[] offsets() {
        return offsets;
    }

    public int[] lengths() {
        return lengths;
    }

    public Vector elements() {
        return elements;
    }

    /// How many elements are in use; the next row's elements go there.
    public int usedElements() {
        return used;
    }

    /// Makes the next `length` elements, already put into [#elements()], the value of a row.
    public void commit(int row, int length) {
        offsets[row] = used;
        lengths[row] = length;
        used += length;
    }

    /// Declares how many elements are in use, for readers that fill offsets themselves.
    public void setUsedElements(int count) {
        used = count;
    }

    @Override
    public void clear() {
        super.clear();
        used = 0;
        elements.clear();
    }

    @Override
    public int capacity() {
        return offsets.length;
    }

    @Override
    void grow(int rows) {
        offsets = Arrays.copyOf(offsets, rows);
        lengths = Arrays.copyOf(lengths, rows);
    }

    @Override
    void copyRange(Vector source, int from, int n, int at) {
        take((ArrayVector) source, null, from, n, at);
        nullRange(source, from, n, at);
    }

    @Override
    void gather(Vector source, int[] rows, int from, int n, int at) {
        take((ArrayVector) source, rows, from, n, at);
        nullGather(source, rows, from, n, at);
    }

    private void take(ArrayVector s, int[] rows, int from, int n, int at) {
        if (at == 0) {
            used = 0;
            elements.clear();
        }
        for (int i = 0; i < n; i++) {
            int row = rows == null ? from + i : rows[from + i];
            int length = row < 0 || s.isNull(row) ? 0 : s.lengths[row];
            if (length > 0) {
                elements.append(s.elements, null, s.offsets[row], length, used);
            }
            commit(at + i, length);
        }
    }

    @Override
    void scatter(Vector source, int[] rows, int n) {
        ArrayVector s = (ArrayVector) source;
        for (int i = 0; i < n; i++) {
            int row = rows[i];
            int length = s.isNull(row) ? 0 : s.lengths[row];
            if (length > 0) {
                elements.append(s.elements, null, s.offsets[row], length, used);
            }
            commit(row, length);
        }
    }

    @Override
    Object value(int row) {
        List<Object> list = new ArrayList<>(lengths[row]);
        for (int i = 0; i < lengths[row]; i++) {
            list.add(elements.get(offsets[row] + i));
        }
        return list;
    }

    @Override
    void put(int row, Object value) {
        List<?> list = (List<?>) value;
        for (int i = 0; i < list.size(); i++) {
            elements.set(used + i, list.get(i));
        }
        commit(row, list.size());
    }

    @Override
    void putNull(int row) {
        commit(row, 0);
    }

    @Override
    public long bytes() {
        return 8L * offsets.length + elements.bytes() + nullBytes();
    }
}
