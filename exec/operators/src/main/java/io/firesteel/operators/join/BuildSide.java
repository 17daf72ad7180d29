package io.firesteel.operators.join;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import io.firesteel.memory.Reservation;
import io.firesteel.operators.Operator;
import io.firesteel.operators.OperatorScope;
import io.firesteel.operators.Usage;
import io.firesteel.operators.expression.ColumnEvaluator;
import io.firesteel.operators.expression.Evaluator;
import io.firesteel.operators.keys.RowStore;
import io.firesteel.plan.physical.RuntimeFilterUse;
import io.firesteel.types.DataType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// Collects the build input of one join, computed keys behind the columns, into a table of its own or one shared with other
/// workers, and publishes its runtime filters. A shared one that lacks memory ends up in files, divided by key.
final class BuildSide {
    /// Directory and chains, at most; taken with the rows so that the table itself cannot be refused afterwards.
    private static final long TABLE_BYTES_PER_ROW = 40;

    private final Operator input;
    private final List<Evaluator> keys;
    /// Where each key is in the collected rows.
    private final int[] keyColumns;
    private final int inputWidth;
    private final List<DataType> types;
    private final List<RuntimeFilterUse.Source> filters;
    private final OperatorScope scope;
    private final int sharedId;
    private final Reservation memory;
    private final Reservation sharedMemory;
    private RowStore collected;
    private BuildTable table;
    private boolean inputOpen = true;
    private long tableReserved;
    private boolean divisible;
    private SharedBuild shared;
    private KeyDivider divider;
    private long inputNanos;
    private long buildNanos;

    /// @param sharedId -1 for a table of its own
    BuildSide(Operator input, List<Evaluator> keys, List<DataType> inputTypes, List<RuntimeFilterUse.Source> filters,
            OperatorScope scope, int sharedId) {
        this.input = input;
        this.keys = keys;
        this.inputWidth = inputTypes.size();
        this.types = new ArrayList<>(inputTypes);
        this.keyColumns = new int[keys.size()];
        for (int k = 0; k < keyColumns.length; k++) {
            int plain = keys.get(k) instanceof ColumnEvaluator c ? c.ordinal() : -1;
            keyColumns[k] = plain >= 0 ? plain : types.size();
            if (plain < 0) {
                types.add(keys.get(k).type());
            }
        }
        this.filters = filters;
        this.scope = scope;
        this.sharedId = sharedId;
        this.sharedMemory = sharedId < 0 ? null : scope.builds().reservation();
        this.memory = scope.memory().fixed("join build");
    }

    /// Adds input until it ends; false when memory ran out before, and then [#collected] has what came so far and the
    /// rest is still in the input.
    boolean collect() {
        return timed(() -> collect(false));
    }

    /// @param all whether there is nowhere else to go, so that memory is waited for, and the lack of it an error
    private boolean collect(boolean all) {
        collected = collected == null ? new RowStore(types) : collected;
        Batch wide = new Batch(new Vector[types.size()]);
        for (Batch b; (b = pulled()) != null;) {
            scope.checkInterrupt();
            widen(b, wide);
            long forTable = TABLE_BYTES_PER_ROW * b.count();
            tableReserved += forTable;
            boolean whole = input.lasting() && types.size() == inputWidth && b.selection() == null
                    && b.size() >= RowStore.CHUNK / 4;
            long more = (whole ? collected.adopt(b) : collected.add(wide)) + forTable;
            if (!reservation().tryGrow(more)) {
                if (sharedId < 0 && !all) {
                    return false;
                }
                if (divisible) {
                    shared.divide();
                } else {
                    reservation().grow(more);
                }
            }
            if (divisible && shared.dividing()) {
                divideRest();
                break;
            }
        }
        closeInput();
        return true;
    }

    /// Writes what has been collected and the rest of the input to files.
    private void divideRest() {
        divider = flush(collected);
        drop();
        Batch wide = new Batch(new Vector[types.size()]);
        for (Batch b; (b = pulled()) != null;) {
            scope.checkInterrupt();
            widen(b, wide);
            divider.write(wide, keys(wide));
        }
    }

    private KeyDivider flush(RowStore rows) {
        KeyDivider files = new KeyDivider(scope.builds().folder(scope.spill()), types.subList(0, inputWidth), 0,
                false);
        for (Batch chunk : rows.chunks()) {
            files.write(chunk, keys(chunk));
        }
        return files;
    }

    private Vector[] keys(Batch wide) {
        Vector[] columns = new Vector[keyColumns.length];
        for (int k = 0; k < columns.length; k++) {
            columns[k] = wide.column(keyColumns[k]);
        }
        return columns;
    }

    private Reservation reservation() {
        return sharedMemory == null ? memory : sharedMemory;
    }

    private void widen(Batch b, Batch wide) {
        for (int c = 0; c < inputWidth; c++) {
            wide.setColumn(c, b.column(c));
        }
        for (int k = 0; k < keyColumns.length; k++) {
            if (keyColumns[k] >= inputWidth) {
                wide.setColumn(keyColumns[k], keys.get(k).evaluate(b, b.selection(), b.count()));
            }
        }
        wide.setSize(b.size());
        if (b.selection() != null) {
            wide.select(b.selection(), b.count());
        }
    }

    /// Where each key is in the collected rows.
    int[] keyColumns() {
        return keyColumns;
    }

    /// What [#collect] has added.
    RowStore collected() {
        return collected;
    }

    Operator input() {
        return input;
    }

    /// Takes back everything collected, after it was written elsewhere.
    void drop() {
        collected = null;
        tableReserved = 0;
        memory.shrink(memory.held());
    }

    /// Builds a shared table that may end up in files, which are given then; null when there is a table.
    SharedBuild divided() {
        return timed(this::dividedOrBuilt);
    }

    private SharedBuild dividedOrBuilt() {
        divisible = true;
        table = shared();
        if (table == null) {
            drop();
            return shared;
        }
        publish();
        return null;
    }

    /// The finished table; builds it at the first call.
    BuildTable table() {
        if (table == null) {
            table = timed(sharedId < 0 ? this::own : this::shared);
            publish();
        }
        return table;
    }

    private void publish() {
        for (RuntimeFilterUse.Source f : filters) {
            scope.filters().publish(f.id(), () -> table.filter(f.key()));
        }
    }

    private BuildTable own() {
        if (collected == null) {
            collect(true);
        }
        BuildTable made = layout(collected);
        made.indexSome();
        return made;
    }

    private BuildTable layout(RowStore rows) {
        if (sharedId >= 0 || BuildTable.bytesFor(rows.rows()) > tableReserved) {
            long reserved = sharedId >= 0 ? TABLE_BYTES_PER_ROW * rows.rows() : tableReserved;
            reservation().grow(Math.max(0, BuildTable.bytesFor(rows.rows()) - reserved));
        }
        return new BuildTable(rows, keyColumns);
    }

    private BuildTable shared() {
        SharedBuild build = scope.builds().get(sharedId);
        shared = build;
        try {
            boolean collecting = build.enter();
            if (collecting) {
                collect();
            }
            SharedBuild.Share mine = divider == null
                    ? new SharedBuild.Share(collected, null)
                    : new SharedBuild.Share(null, divider);
            return build.finish(collecting ? mine : null, this::layout, this::flush);
        } catch (RuntimeException e) {
            build.fail(e);
            scope.builds().forget(sharedId, build);
            throw e;
        }
    }

    private Batch pulled() {
        long began = System.nanoTime();
        Batch b = input.next();
        inputNanos += System.nanoTime() - began;
        return b;
    }

    /// What takes time besides pulling the input.
    private <T> T timed(Supplier<T> building) {
        long began = System.nanoTime();
        long before = inputNanos;
        T result = building.get();
        buildNanos += System.nanoTime() - began - (inputNanos - before);
        return result;
    }

    /// What the build side has needed.
    Usage usage() {
        return new Usage(reservation().peak(), 0, buildNanos);
    }

    private void closeInput() {
        if (inputOpen) {
            inputOpen = false;
            input.close();
        }
    }

    void close() {
        closeInput();
        memory.close();
    }
}
