package io.firesteel.operators.function.collection;

import java.util.Arrays;

import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Murmur3;
import io.firesteel.vector.kernel.Rows;

/// A set of values given as rows of vectors; null is a value like others. Made per row by functions over collections.
public final class ElementSet {
    private final int[] table;
    private final Vector[] vectors;
    private final int[] rows;
    private final int[] one = new int[1];
    private final int[] hash = new int[1];

    /// @param capacity how many values come at most
    public ElementSet(int capacity) {
        table = new int[Math.max(4, Integer.highestOneBit(Math.max(1, capacity)) * 4)];
        Arrays.fill(table, -1);
        vectors = new Vector[table.length];
        rows = new int[table.length];
    }

    /// False where an equal value is there.
    public boolean add(Vector v, int row) {
        int at = place(v, row);
        if (table[at] >= 0) {
            return false;
        }
        table[at] = 0;
        vectors[at] = v;
        rows[at] = row;
        return true;
    }

    /// The row of the equal value that was added, or -1.
    public int rowOf(Vector v, int row) {
        int at = place(v, row);
        return table[at] >= 0 ? rows[at] : -1;
    }

    public boolean contains(Vector v, int row) {
        return table[place(v, row)] >= 0;
    }

    private int place(Vector v, int row) {
        one[0] = row;
        hash[0] = 42;
        Murmur3.column(v, one, 1, hash);
        int at = hash[0] & table.length - 1;
        while (table[at] >= 0 && Rows.compareNullsFirst(vectors[at], rows[at], v, row) != 0) {
            at = at + 1 & table.length - 1;
        }
        return at;
    }
}
