package io.firesteel.formats.parquet.page;

import java.io.IOException;
import java.util.Arrays;

import io.firesteel.files.ByteSource;
import io.firesteel.formats.parquet.meta.ColumnChunk;
import io.firesteel.formats.parquet.meta.CorruptFile;
import io.firesteel.vector.Vector;

/// One leaf of a nested column: reads level entries row by row and remembers, for the node that is being put together,
/// at which entry each of its instances begins.
final class LevelColumn {
    private static final int AHEAD = 1024;
    /// Entries of one batch of rows; more means a hostile file or a row that cannot be held anyway.
    private static final int MAX_ENTRIES = 1 << 26;

    private final LeafPages pages;
    private final int number;
    private final int maxDef;
    private final Vector values;
    private final int[] nextRep = new int[AHEAD];
    private final int[] nextDef = new int[AHEAD];
    private int aheadAt;
    private int aheadEnd;
    private int[] rep = new int[64];
    private int[] def = new int[64];
    private int[] valueAt = new int[64];
    private int entries;
    private int valueCount;
    private int[] starts = new int[0];
    private int[] parent = new int[0];

    LevelColumn(LeafType type) {
        this.pages = new LeafPages(type);
        this.number = type.leaf().leaf();
        this.maxDef = type.leaf().maxDef();
        this.values = Vector.create(type.wanted(), 64);
    }

    int number() {
        return number;
    }

    void open(ByteSource file, ColumnChunk chunk) {
        pages.open(file, chunk);
        aheadAt = 0;
        aheadEnd = 0;
    }

    /// Reads the entries of the next `rows` rows; [#starts] then has one start per row.
    void readRows(int rows) throws IOException {
        entries = 0;
        valueCount = 0;
        values.clear();
        starts = new int[rows];
        int begun = 0;
        while (true) {
            if (aheadAt == aheadEnd && !refill()) {
                break;
            }
            if (nextRep[aheadAt] == 0) {
                if (begun == rows) {
                    break;
                }
                starts[begun++] = entries;
            } else if (begun == 0) {
                throw new CorruptFile("a column chunk begins in the middle of a row");
            }
            takeEntry();
        }
        if (begun < rows) {
            throw new CorruptFile("a column has fewer rows than its row group");
        }
    }

    private void takeEntry() {
        if (entries == rep.length) {
            if (entries >= MAX_ENTRIES) {
                throw new CorruptFile("one batch of rows has more than " + MAX_ENTRIES + " nested values");
            }
            rep = Arrays.copyOf(rep, entries * 2);
            def = Arrays.copyOf(def, entries * 2);
            valueAt = Arrays.copyOf(valueAt, entries * 2);
        }
        rep[entries] = nextRep[aheadAt];
        def[entries] = nextDef[aheadAt];
        valueAt[entries] = def[entries] == maxDef ? valueCount++ : -1;
        if (valueAt[entries] >= 0) {
            values.append(ahead, null, aheadValue++, 1, valueAt[entries]);
        }
        entries++;
        aheadAt++;
    }

    private Vector ahead;
    private int aheadValue;

    /// Reads the next levels and their values; false at the end of the chunk.
    private boolean refill() throws IOException {
        int k = Math.min(AHEAD, pages.available());
        if (k == 0) {
            return false;
        }
        if (pages.repetitions().max() > 0) {
            pages.repetitions().read(nextRep, 0, k);
        } else {
            Arrays.fill(nextRep, 0, k, 0);
        }
        if (maxDef > 0) {
            pages.definitions().read(nextDef, 0, k);
        } else {
            Arrays.fill(nextDef, 0, k, 0);
        }
        int n = 0;
        for (int i = 0; i < k; i++) {
            n += nextDef[i] == maxDef ? 1 : 0;
        }
        if (ahead == null) {
            ahead = Vector.create(values.type(), AHEAD);
        }
        ahead.clear();
        pages.readValues(ahead, 0, n);
        pages.took(k);
        aheadValue = 0;
        aheadAt = 0;
        aheadEnd = k;
        return true;
    }

    /// Definition level of instance `i` of the current node.
    int level(int i) {
        return def[starts[i]];
    }

    int levelOf(int[] from, int i) {
        return def[from[i]];
    }

    /// Goes from the instances of a repeated node to its elements.
    ///
    /// @return how many elements in all; `lengths` has them per instance
    int descend(int repetition, int element, int count, int[] lengths) {
        int[] next = new int[Math.max(16, count)];
        int n = 0;
        for (int i = 0; i < count; i++) {
            int begin = starts[i];
            if (def[begin] < element) {
                lengths[i] = 0;
                continue;
            }
            int before = n;
            for (int e = begin; e < entries && (e == begin || rep[e] >= repetition); e++) {
                if (e == begin || rep[e] == repetition) {
                    if (n == next.length) {
                        next = Arrays.copyOf(next, n * 2);
                    }
                    next[n++] = e;
                }
            }
            lengths[i] = n - before;
        }
        parent = starts;
        starts = next;
        return n;
    }

    /// The starts that the last [#descend] replaced.
    int[] pushed() {
        return parent;
    }

    /// Goes back to instances seen before.
    void restore(int[] saved, int count) {
        starts = saved;
    }

    /// Puts the values of the current instances into rows `at` on.
    void take(Vector out, int at, int count) {
        int[] rows = new int[count];
        for (int i = 0; i < count; i++) {
            rows[i] = valueAt[starts[i]];
        }
        out.append(values, rows, 0, count, at);
    }
}
