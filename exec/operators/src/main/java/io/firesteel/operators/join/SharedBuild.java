package io.firesteel.operators.join;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import io.firesteel.operators.OperatorErrors;
import io.firesteel.operators.exchange.SpillFile;
import io.firesteel.operators.keys.RowStore;

/// A join table that several workers build together: each collects the rows that its share of the input gives, the last
/// one to finish lays out the table, all index it, then everybody probes. Who comes later helps or just reads. When one of
/// them lacks memory, all write their rows to files divided by key, which everybody then reads part by part.
final class SharedBuild {
    private State state = State.COLLECTING;
    private int collectors;
    private RowStore rows;
    private final List<SpillFile[]> parts = new ArrayList<>();
    private volatile boolean dividing;
    private boolean nullKey;
    private BuildTable table;
    private RuntimeException failure;

    private enum State {
        /// Workers add rows.
        COLLECTING,
        /// The last worker writes rows that others had in memory to files.
        FLUSHING,
        /// The table is laid out and being filled.
        INDEXING,
        /// Readable by all.
        READY,
        /// All rows are in files.
        DIVIDED,
        /// A worker failed; nobody can use it.
        FAILED
    }

    /// Joins the collectors; false when rows are complete already.
    synchronized boolean enter() {
        if (state == State.COLLECTING) {
            collectors++;
            return true;
        }
        return false;
    }

    /// Tells all collectors to write their rows to files.
    void divide() {
        dividing = true;
    }

    boolean dividing() {
        return dividing;
    }

    /// What one worker has collected; at most one of the two.
    ///
    /// @param rows  in memory
    /// @param files divided by key
    record Share(RowStore rows, KeyDivider files) {
    }

    /// Ends one worker's collecting and gives the table once it is ready; null when the rows are in files.
    ///
    /// @param mine   null for a worker that did not collect
    /// @param layout makes the table when all rows are there
    /// @param flush  writes rows to files
    BuildTable finish(Share mine, Function<RowStore, BuildTable> layout, Function<RowStore, KeyDivider> flush) {
        RowStore late = null;
        synchronized (this) {
            if (mine != null) {
                take(mine);
                if (--collectors == 0 && state == State.COLLECTING) {
                    late = dividing && rows != null ? rows : null;
                    rows = late == null ? rows : null;
                    state = dividing ? State.FLUSHING : State.INDEXING;
                    table = dividing ? null : layout.apply(rows);
                    if (dividing && late == null) {
                        state = State.DIVIDED;
                    }
                    notifyAll();
                }
            }
        }
        if (late != null) {
            KeyDivider files = flush.apply(late);
            synchronized (this) {
                take(new Share(null, files));
                state = State.DIVIDED;
                notifyAll();
            }
        }
        BuildTable work;
        synchronized (this) {
            await(State.INDEXING);
            if (state == State.DIVIDED) {
                return null;
            }
            work = table;
        }
        boolean last = work.indexSome();
        synchronized (this) {
            if (last) {
                state = State.READY;
                notifyAll();
            }
            await(State.READY);
            return table;
        }
    }

    private void take(Share mine) {
        if (mine.files != null) {
            for (SpillFile f : mine.files.files()) {
                f.finish();
            }
            parts.add(mine.files.files());
            nullKey |= mine.files.nullKey();
        } else if (rows == null) {
            rows = mine.rows;
        } else {
            rows.take(mine.rows);
        }
    }

    /// The files of every worker, by part, once [#finish] has given null.
    synchronized List<SpillFile[]> parts() {
        return List.copyOf(parts);
    }

    /// Whether a row in the files has a null key.
    synchronized boolean hasNullKey() {
        return nullKey;
    }

    private void await(State wanted) {
        while (state.ordinal() < wanted.ordinal()) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw OperatorErrors.internal("Interrupted while waiting for a join table");
            }
        }
        if (state == State.FAILED) {
            throw failure;
        }
    }

    /// Makes every worker's wait end in an error.
    synchronized void fail(RuntimeException cause) {
        if (state != State.READY && state != State.DIVIDED) {
            state = State.FAILED;
            failure = cause;
            notifyAll();
        }
    }
}
