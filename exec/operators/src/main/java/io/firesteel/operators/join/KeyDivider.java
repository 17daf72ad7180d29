package io.firesteel.operators.join;

import java.nio.file.Path;
import java.util.List;

import io.firesteel.operators.exchange.BatchEncoder;
import io.firesteel.operators.exchange.SpillFile;
import io.firesteel.operators.keys.KeyHasher;
import io.firesteel.types.DataType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// Sends rows to files by the hash of their keys; each level looks at other bits. Both sides of a join that does not fit in
/// memory are divided alike.
final class KeyDivider {
    static final int PARTITIONS = 16;

    private final SpillFile[] files;
    private final BatchEncoder encoder = new BatchEncoder();
    private final int level;
    private final int width;
    private final boolean dropNullKeys;
    private long[] hashes = new long[Batch.ROWS];
    private int[] picked = new int[Batch.ROWS];
    private KeyHasher hasher;
    private boolean nullKey;

    /// @param level        how often the rows have been divided before
    /// @param dropNullKeys rows with a null key are left out
    KeyDivider(Path folder, List<DataType> types, int level, boolean dropNullKeys) {
        this.files = new SpillFile[PARTITIONS];
        for (int i = 0; i < PARTITIONS; i++) {
            files[i] = SpillFile.create(folder, types);
        }
        this.level = level;
        this.width = types.size();
        this.dropNullKeys = dropNullKeys;
    }

    SpillFile[] files() {
        return files;
    }

    /// Whether some row had a null key.
    boolean nullKey() {
        return nullKey;
    }

    /// Adds the first columns of the counting rows.
    void write(Batch b, Vector[] keys) {
        int count = b.count();
        if (hashes.length < count) {
            hashes = new long[count];
            picked = new int[count];
        }
        if (hasher == null) {
            hasher = new KeyHasher(keys.length);
        }
        hasher.hash(keys, b.selection(), count, hashes);
        Batch narrow = new Batch(new Vector[width]);
        for (int c = 0; c < width; c++) {
            narrow.setColumn(c, b.column(c));
        }
        boolean[] nulls = nulls(b, keys);
        for (int p = 0; p < PARTITIONS; p++) {
            int n = 0;
            for (int i = 0; i < count; i++) {
                if ((hashes[i] >>> 16 + 4 * level & PARTITIONS - 1) == p
                        && !(dropNullKeys && nulls != null && nulls[i])) {
                    picked[n++] = b.row(i);
                }
            }
            if (n > 0) {
                encoder.encode(narrow, picked, 0, n);
                files[p].writeEncoded(encoder, n);
            }
        }
    }

    /// By position, whether a key is null; null when none is.
    private boolean[] nulls(Batch b, Vector[] keys) {
        boolean[] nulls = null;
        for (Vector v : keys) {
            for (int i = 0; v.hasNulls() && i < b.count(); i++) {
                if (v.isNull(b.row(i))) {
                    nulls = nulls == null ? new boolean[b.count()] : nulls;
                    nulls[i] = true;
                    nullKey = true;
                }
            }
        }
        return nulls;
    }
}
