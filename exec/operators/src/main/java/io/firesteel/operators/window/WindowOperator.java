package io.firesteel.operators.window;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.memory.Reservation;
import io.firesteel.operators.Operator;
import io.firesteel.operators.OperatorScope;
import io.firesteel.operators.Usage;
import io.firesteel.operators.expression.Evaluator;
import io.firesteel.operators.expression.ExpressionCompiler;
import io.firesteel.operators.sort.SortOperator;
import io.firesteel.operators.sort.SortOrder;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.bound.BoundWindowFunction;
import io.firesteel.plan.bound.SortKey;
import io.firesteel.plan.physical.WindowExec;
import io.firesteel.types.DataType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Rows;

/// Sorts its input by partition and order, holds one window partition at a time and adds the functions' columns. A partition
/// that the account has no room for goes to disk ([SpilledPartition]) where its functions allow that.
public final class WindowOperator implements Operator {
    /// What a function takes beside the rows: its frames and results.
    private static final long FUNCTION_BYTES = 24;

    private final Operator sorted;
    private final OperatorScope scope;
    private final List<DataType> inputTypes;
    private final List<DataType> outputTypes;
    private final List<Evaluator> partitionKeys;
    private final List<Evaluator> orderKeys;
    private final SortOrder order;
    private final List<WindowFunctions> functions = new ArrayList<>();
    private final Batch output;
    private final Reservation memory;
    private Batch pending;
    private int pendingAt;
    private Vector[] lastKey;
    private Batch partition;
    private List<Vector> results;
    private int emitted;
    private SpilledPartition spilled;
    private long spilledBytes;

    public WindowOperator(Operator input, WindowExec plan, OperatorScope scope) {
        this.scope = scope;
        this.inputTypes = plan.child().schema().types();
        List<SortKey> keys = new ArrayList<>();
        for (BoundExpression e : plan.partitionBy()) {
            keys.add(new SortKey(e, true, true));
        }
        keys.addAll(plan.orderBy());
        this.sorted = keys.isEmpty() ? input : new SortOperator(input, keys, -1, inputTypes, scope);
        ExpressionCompiler compiler = new ExpressionCompiler(scope.functions(), scope.parameters());
        this.partitionKeys = compiler.compileAll(plan.partitionBy());
        this.orderKeys = compiler.compileAll(plan.orderBy().stream().map(SortKey::expression).toList());
        int n = plan.orderBy().size();
        boolean[] ascending = new boolean[n];
        boolean[] nullsFirst = new boolean[n];
        int[] columns = new int[n];
        for (int k = 0; k < n; k++) {
            ascending[k] = plan.orderBy().get(k).ascending();
            nullsFirst[k] = plan.orderBy().get(k).nullsFirst();
            columns[k] = k;
        }
        this.order = new SortOrder(columns, ascending, nullsFirst);
        for (BoundWindowFunction f : plan.functions()) {
            functions.add(new WindowFunctions(f, compiler));
        }
        this.outputTypes = List.copyOf(plan.schema().types());
        this.output = Batch.of(outputTypes, Batch.ROWS);
        this.memory = scope.memory().fixed("window partition");
    }

    @Override
    public Batch next() {
        if (spilled == null && (partition == null || emitted == partition.size())) {
            scope.checkInterrupt();
            if (!nextPartition()) {
                return null;
            }
        }
        if (spilled != null) {
            scope.checkInterrupt();
            Batch rows = spilled.next();
            if (rows != null) {
                return rows;
            }
            forget();
            return next();
        }
        int n = Math.min(Batch.ROWS, partition.size() - emitted);
        output.clear();
        for (int c = 0; c < inputTypes.size(); c++) {
            output.column(c).append(partition.column(c), null, emitted, n, 0);
        }
        for (int f = 0; f < results.size(); f++) {
            output.column(inputTypes.size() + f).append(results.get(f), null, emitted, n, 0);
        }
        output.setSize(n);
        emitted += n;
        return output;
    }

    /// Gathers the rows of the next partition and computes its functions.
    private boolean nextPartition() {
        memory.shrink(memory.held());
        partition = null;
        results = null;
        Batch rows = Batch.of(inputTypes, 256);
        while (true) {
            if (pending == null) {
                pending = sorted.next();
                pendingAt = 0;
                if (pending == null) {
                    break;
                }
            }
            int n = sameKey(rows.size() > 0 || spilled != null);
            if (n > 0 && spilled != null) {
                scope.checkInterrupt();
                spilled.add(pending, pendingAt, n);
            } else if (n > 0) {
                boolean first = rows.size() == 0;
                long before = rows.bytes();
                rows.append(pending, pendingAt, n);
                if (first) {
                    own(rows);
                }
                if (!grow(rows.bytes() - before)) {
                    rows = spill(rows);
                }
            }
            pendingAt += n;
            if (pendingAt < pending.count()) {
                break;
            }
            pending = null;
        }
        if (spilled == null && rows.size() > 0
                && !grow((long) rows.size() * (16 + FUNCTION_BYTES * functions.size()))) {
            rows = spill(rows);
        }
        emitted = 0;
        if (spilled != null) {
            spilled.finish();
            return true;
        }
        if (rows.size() == 0) {
            return false;
        }
        partition = rows;
        compute();
        return true;
    }

    /// Takes memory for a partition; false when it has to go to disk.
    private boolean grow(long bytes) {
        if (memory.tryGrow(bytes)) {
            return true;
        }
        if (SpilledPartition.supports(functions)) {
            return false;
        }
        memory.grow(bytes);
        return true;
    }

    /// Puts the rows of a partition on disk; what is left in memory.
    private Batch spill(Batch rows) {
        spilled = new SpilledPartition(inputTypes, outputTypes, functions, orderKeys, order, scope, memory);
        spilled.add(rows, 0, rows.size());
        memory.shrink(memory.held());
        return Batch.of(inputTypes, 0);
    }

    private void forget() {
        spilledBytes += spilled.bytes();
        spilled.close();
        spilled = null;
    }

    private static void own(Batch rows) {
        for (int c = 0; c < rows.width(); c++) {
            if (rows.column(c) instanceof BytesVector b && b.dictionary() == null) {
                b.ownBytes(rows.size());
            }
        }
    }

    /// How many of the pending rows belong to the partition that is being gathered.
    private int sameKey(boolean begun) {
        Vector[] keys = new Vector[partitionKeys.size()];
        for (int k = 0; k < keys.length; k++) {
            keys[k] = partitionKeys.get(k).evaluate(pending, pending.selection(), pending.count());
        }
        int i = pendingAt;
        if (begun && !equal(lastKey, 0, keys, pending.row(i))) {
            return 0;
        }
        i++;
        while (i < pending.count() && equal(keys, pending.row(i - 1), keys, pending.row(i))) {
            i++;
        }
        lastKey = new Vector[keys.length];
        for (int k = 0; k < keys.length; k++) {
            lastKey[k] = Vector.create(keys[k].type(), 1);
            lastKey[k].append(keys[k], new int[]{pending.row(i - 1)}, 0, 1, 0);
            if (lastKey[k] instanceof BytesVector b) {
                b.ownBytes(1);
            }
        }
        return i - pendingAt;
    }

    private static boolean equal(Vector[] a, int i, Vector[] b, int j) {
        for (int k = 0; k < a.length; k++) {
            if (Rows.compareNullsFirst(a[k], i, b[k], j) != 0) {
                return false;
            }
        }
        return true;
    }

    private void compute() {
        List<Vector> keys = new ArrayList<>();
        for (Evaluator e : orderKeys) {
            keys.add(e.evaluate(partition, null, partition.size()));
        }
        WindowPartition p = WindowPartition.of(partition, keys, order);
        results = new ArrayList<>();
        for (WindowFunctions f : functions) {
            results.add(f.evaluate(p));
        }
    }

    /// With that of its own sort.
    @Override
    public Usage usage() {
        Usage own = new Usage(memory.peak(), spilledBytes + (spilled == null ? 0 : spilled.bytes()), 0);
        return sorted instanceof SortOperator sort ? own.plus(sort.usage()) : own;
    }

    @Override
    public void close() {
        sorted.close();
        if (spilled != null) {
            forget();
        }
        memory.close();
    }
}
