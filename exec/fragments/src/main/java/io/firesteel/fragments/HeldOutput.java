package io.firesteel.fragments;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.memory.MemoryAccount;
import io.firesteel.vector.Batch;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.Dictionary;
import io.firesteel.vector.Vector;

/// One map output of an exchange as batches in memory, for readers in the same process. Filled by the writing task until the
/// account has no room; what comes after goes the way of all shuffles. Then read by any number of tasks and never changed.
final class HeldOutput {
    /// Share of the account that held outputs may take, so that operators and cached blocks keep the rest.
    private static final double SHARE = 0.4;

    private final MemoryAccount account;
    private final List<List<Batch>> parts = new ArrayList<>();
    private final Map<Dictionary, Boolean> dictionaries = new IdentityHashMap<>();
    private long bytes;
    private boolean full;

    HeldOutput(MemoryAccount account, int parts) {
        this.account = account;
        for (int i = 0; i < parts; i++) {
            this.parts.add(new ArrayList<>());
        }
    }

    /// Keeps a batch without selection; false when there is no room any more.
    boolean take(int part, Batch batch) {
        if (full) {
            return false;
        }
        long more = batch.bytes();
        for (int c = 0; c < batch.width(); c++) {
            more += settle(batch.column(c), batch.size());
        }
        if (account.usage().storage() + more > account.usage().total() * SHARE || !account.tryAcquireStorage(more)) {
            full = true;
            return false;
        }
        bytes += more;
        parts.get(part).add(batch);
        return true;
    }

    /// Does now what readers would else do lazily, each on its own thread; the bytes of a dictionary not seen before.
    private long settle(Vector v, int rows) {
        if (!(v instanceof BytesVector b) || b.dictionary() == null) {
            return 0;
        }
        b.flatten(rows);
        Dictionary d = b.dictionary();
        return dictionaries.putIfAbsent(d, true) == null ? d.data().length + 4L * d.size() : 0;
    }

    /// Whether some rows are not here but in the shuffle's own output.
    boolean hasRest() {
        return full;
    }

    List<Batch> part(int part) {
        return parts.get(part);
    }

    /// Bytes by part, at least one where there are rows.
    long[] sizes() {
        return parts.stream().mapToLong(p -> p.stream().mapToLong(b -> Math.max(1, b.bytes())).sum()).toArray();
    }

    /// Gives the memory back.
    void release() {
        account.releaseStorage(bytes);
        bytes = 0;
        parts.forEach(List::clear);
    }
}
