package io.firesteel.operators.join;

import java.util.function.Function;

import io.firesteel.operators.OperatorErrors;
import io.firesteel.operators.keys.RowStore;

/// A join table that several workers build together: each collects the rows that its share of the input gives, the last
/// one to finish lays out the table, all index it, then everybody probes. Who comes later helps or just reads.
final class SharedBuild {
    private State state = State.COLLECTING;
    private int collectors;
    private RowStore rows;
    private BuildTable table;
    private RuntimeException failure;

    private enum State {
        /// Workers add rows.
        COLLECTING,
        /// The table is laid out and being filled.
        INDEXING,
        /// Readable by all.
        READY,
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

    /// Ends one worker's collecting and gives the table once it is ready.
    ///
    /// @param mine   the worker's rows; null for one that did not collect
    /// @param layout makes the table when all rows are there
    BuildTable finish(RowStore mine, Function<RowStore, BuildTable> layout) {
        BuildTable work;
        synchronized (this) {
            if (mine != null) {
                if (rows == null) {
                    rows = mine;
                } else {
                    rows.take(mine);
                }
                if (--collectors == 0 && state == State.COLLECTING) {
                    table = layout.apply(rows);
                    state = State.INDEXING;
                    notifyAll();
                }
            }
            await(State.INDEXING);
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
        if (state != State.READY) {
            state = State.FAILED;
            failure = cause;
            notifyAll();
        }
    }
}
