package io.firesteel.rdd.iter;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;

/// A table from keys to values that only grows, in the order of Spark's `AppendOnlyMap` (null first, then by place in an
/// open-addressing table): results that nobody sorted come out in Spark's order.
public final class AppendTable<V> {
    private static final double LOAD = 0.7;
    private static final int FIRST_CAPACITY = 64;

    private Object[] keys = new Object[FIRST_CAPACITY];
    private Object[] values = new Object[FIRST_CAPACITY];
    private V ofNull;
    private boolean hasNull;
    private int size;

    /// The value of a key, or null.
    @SuppressWarnings("unchecked")
    public V get(Object key) {
        return key == null ? ofNull : (V) values[place(keys, key)];
    }

    /// Puts what `change` makes of the key's value, or of null where it has none.
    @SuppressWarnings("unchecked")
    public V change(Object key, BiFunction<Object, V, V> change) {
        if (key == null) {
            hasNull = true;
            ofNull = change.apply(null, ofNull);
            return ofNull;
        }
        int at = place(keys, key);
        V changed = change.apply(key, (V) values[at]);
        if (keys[at] == null) {
            keys[at] = key;
            values[at] = changed;
            // Grows when full, as the map in Spark: the order depends on when.
            if (++size > LOAD * keys.length) {
                grow();
            }
        } else {
            values[at] = changed;
        }
        return changed;
    }

    public int size() {
        return size + (hasNull ? 1 : 0);
    }

    /// A key with its value.
    public record Entry<V>(Object key, V value) {
    }

    /// Entries in order; values are let go of on the way.
    public Iterator<Entry<V>> drain() {
        return new Iterator<>() {
            private int at = hasNull ? -1 : 0;

            @Override
            public boolean hasNext() {
                while (at >= 0 && at < keys.length && keys[at] == null) {
                    at++;
                }
                return at < keys.length;
            }

            @Override
            @SuppressWarnings("unchecked")
            public Entry<V> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                int given = at++;
                if (given < 0) {
                    return new Entry<>(null, ofNull);
                }
                Entry<V> entry = new Entry<>(keys[given], (V) values[given]);
                values[given] = null;
                return entry;
            }
        };
    }

    private static int place(Object[] keys, Object key) {
        int mask = keys.length - 1;
        int at = spread(key.hashCode()) & mask;
        int step = 1;
        while (keys[at] != null && !keys[at].equals(key)) {
            at = at + step++ & mask;
        }
        return at;
    }

    /// Murmur3 of one int, as Guava's `murmur3_32().hashInt`.
    static int spread(int hash) {
        int k = Integer.rotateLeft(hash * 0xcc9e2d51, 15) * 0x1b873593;
        int h = Integer.rotateLeft(k, 13) * 5 + 0xe6546b64;
        h ^= 4;
        h = (h ^ h >>> 16) * 0x85ebca6b;
        h = (h ^ h >>> 13) * 0xc2b2ae35;
        return h ^ h >>> 16;
    }

    private void grow() {
        Object[] newKeys = new Object[keys.length * 2];
        Object[] newValues = new Object[keys.length * 2];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != null) {
                int at = place(newKeys, keys[i]);
                newKeys[at] = keys[i];
                newValues[at] = values[i];
            }
        }
        keys = newKeys;
        values = newValues;
    }
}
