package io.firesteel.vector;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import io.firesteel.types.MapType;

/// Maps: row `i` is `lengths[i]` entries of [#keys()] and [#items()] from `offsets[i]` on, in the order they were made.
public final class MapVector extends Vector {
    private int[] offsets;
    private int[] lengths;
    private final Vector keys;
    private final Vector items;
    private int used;

    public MapVector(MapType type, int capacity) {
        super(type, capacity);
        offsets = new int[capacity];
        lengths = new int[capacity];
        keys = Vector.create(type.keyType(), capacity);
        items = Vector.create(type.valueType(), capacity);
    }

    public int[] offsets() {
        return offsets;
    }

    public int[] lengths() {
        return lengths;
    }

    public Vector keys() {
        return keys;
    }

    /// The entries' values.
    public Vector items() {
        return items;
    }

    /// How many entries are in use; the next row's entries go there.
    public int usedEntries() {
        return used;
    }

    /// Makes the next `length` entries, already put into keys and items, the value of a row.
    public void commit(int row, int length) {
        offsets[row] = used;
        lengths[row] = length;
        used += length;
    }

    /// Declares how many entries are in use, for readers that fill offsets themselves.
    public void setUsedEntries(int count) {
        used = count;
    }

    @Override
    public void clear() {
        super.clear();
        used = 0;
        keys.clear();
        items.clear();
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
        take((MapVector) source, null, from, n, at);
        nullRange(source, from, n, at);
    }

    @Override
    void gather(Vector source, int[] rows, int from, int n, int at) {
        take((MapVector) source, rows, from, n, at);
        nullGather(source, rows, from, n, at);
    }

    private void take(MapVector s, int[] rows, int from, int n, int at) {
        if (at == 0) {
            used = 0;
            keys.clear();
            items.clear();
        }
        for (int i = 0; i < n; i++) {
            int row = rows == null ? from + i : rows[from + i];
            int length = row < 0 || s.isNull(row) ? 0 : s.lengths[row];
            if (length > 0) {
                keys.append(s.keys, null, s.offsets[row], length, used);
                items.append(s.items, null, s.offsets[row], length, used);
            }
            commit(at + i, length);
        }
    }

    @Override
    void scatter(Vector source, int[] rows, int n) {
        MapVector s = (MapVector) source;
        for (int i = 0; i < n; i++) {
            int row = rows[i];
            int length = s.isNull(row) ? 0 : s.lengths[row];
            if (length > 0) {
                keys.append(s.keys, null, s.offsets[row], length, used);
                items.append(s.items, null, s.offsets[row], length, used);
            }
            commit(row, length);
        }
    }

    @Override
    Object value(int row) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = offsets[row]; i < offsets[row] + lengths[row]; i++) {
            map.put(keys.get(i), items.get(i));
        }
        return map;
    }

    @Override
    void put(int row, Object value) {
        int n = 0;
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
            keys.set(used + n, entry.getKey());
            items.set(used + n, entry.getValue());
            n++;
        }
        commit(row, n);
    }

    @Override
    void putNull(int row) {
        commit(row, 0);
    }

    @Override
    public long bytes() {
        return 8L * offsets.length + keys.bytes() + items.bytes() + nullBytes();
    }
}
