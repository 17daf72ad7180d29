package io.firesteel.operators.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import io.firesteel.formats.parquet.ParquetFile;
import io.firesteel.formats.parquet.ParquetScan;
import io.firesteel.formats.parquet.ScanFilter;
import io.firesteel.formats.parquet.meta.RowGroup;
import io.firesteel.operators.Operator;
import io.firesteel.operators.OperatorScope;
import io.firesteel.operators.expression.Evaluator;
import io.firesteel.operators.expression.ExpressionCompiler;
import io.firesteel.plan.bound.BoundCall;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.physical.RuntimeFilterUse;
import io.firesteel.plan.physical.ScanExec;
import io.firesteel.plan.physical.ScanSplit;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// Reads the splits of one scan: filters over file columns go into the reader (beside partition columns only such as cannot
/// fail), the others are applied to its batches, partition columns are constants per split.
public final class ScanOperator implements Operator {
    private final ScanExec scan;
    private final OperatorScope scope;
    private final SplitSource splits;
    private final StructType fileColumns;
    private final int[] fileOrdinals;
    private final boolean plain;
    private final List<BoundExpression> pushed = new ArrayList<>();
    private final List<Evaluator> residual = new ArrayList<>();
    private final Batch output;
    private final int[] selection = new int[Batch.ROWS];
    private ScanSplit split;
    private ParquetFile file;
    private ParquetScan reader;
    private Operator foreign;
    private final Deque<RowGroup> groups = new ArrayDeque<>();
    private boolean open;

    public ScanOperator(ScanExec scan, OperatorScope scope) {
        this.scan = scan;
        this.scope = scope;
        this.splits = scope.splits().apply(scan.id());
        List<StructField> fields = new ArrayList<>();
        List<Integer> ordinals = new ArrayList<>();
        for (int i = 0; i < scan.schema().size(); i++) {
            if (scan.source().partitionColumns().indexOfIgnoreCase(scan.schema().field(i).name()) < 0) {
                fields.add(scan.schema().field(i));
                ordinals.add(i);
            }
        }
        this.fileColumns = new StructType(fields);
        this.fileOrdinals = ordinals.stream().mapToInt(Integer::intValue).toArray();
        this.plain = fileOrdinals.length == scan.schema().size() && scan.source().format().equals("parquet");
        ExpressionCompiler compiler = new ExpressionCompiler(scope.functions(), scope.parameters());
        for (BoundExpression e : perColumn(scan.filters())) {
            Evaluator condition = plain ? null : compiler.compile(e);
            if (plain || readerSees(e) && !condition.canFail()) {
                pushed.add(e);
            } else {
                residual.add(condition);
            }
        }
        this.output = new Batch(new Vector[scan.schema().size()]);
    }

    /// Whether a condition is over columns that Parquet files have, at the ordinals that the reader knows them by: those
    /// before the partition columns.
    private boolean readerSees(BoundExpression e) {
        TreeSet<Integer> used = new TreeSet<>();
        ExpressionFilter.collect(e, used);
        return !used.isEmpty() && used.stream().allMatch(this::readerSees);
    }

    private boolean readerSees(int ordinal) {
        return scan.source().format().equals("parquet") && ordinal < fileOrdinals.length
                && fileOrdinals[ordinal] == ordinal;
    }

    /// Conjuncts over the same single column become one, so that a dictionary is asked once.
    private static List<BoundExpression> perColumn(List<BoundExpression> conjuncts) {
        List<BoundExpression> merged = new ArrayList<>();
        Map<Integer, Integer> places = new HashMap<>();
        for (BoundExpression e : conjuncts) {
            TreeSet<Integer> used = new TreeSet<>();
            ExpressionFilter.collect(e, used);
            Integer place = used.size() == 1 ? places.putIfAbsent(used.first(), merged.size()) : null;
            if (place == null) {
                merged.add(e);
            } else {
                merged.set(place,
                        new BoundCall("and", List.of(merged.get(place), e), SimpleType.BOOLEAN, true, EvalMode.ANSI));
            }
        }
        return merged;
    }

    @Override
    public Batch next() {
        while (true) {
            scope.checkInterrupt();
            if (foreign != null) {
                Batch b = foreign.next();
                if (b == null) {
                    foreign.close();
                    foreign = null;
                    continue;
                }
                b = finish(b);
                if (b != null) {
                    return b;
                }
            } else if (open) {
                Batch b = reader.next();
                if (b == null) {
                    open = false;
                    continue;
                }
                b = plain ? b : finish(b);
                if (b != null) {
                    return b;
                }
            } else if (!groups.isEmpty()) {
                open = reader.open(groups.removeFirst());
            } else if (!nextSplit()) {
                return null;
            }
        }
    }

    private boolean nextSplit() {
        ScanSplit next = splits.next();
        if (next == null) {
            return false;
        }
        if (!scan.source().format().equals("parquet")) {
            FileFormat format = scope.formats().get(scan.source().format());
            if (format == null) {
                throw io.firesteel.operators.OperatorErrors
                        .unsupported("reading files in the format " + scan.source().format());
            }
            split = next;
            constants(next);
            foreign = format.open(scan, next, fileColumns, scope);
            return true;
        }
        boolean same = split != null && reader != null && split.path().equals(next.path())
                && split.modified() == next.modified() && split.partitionValues().equals(next.partitionValues());
        ScanSplit previous = split;
        if (!same) {
            closeFile(previous);
            split = next;
            file = scope.files().open(next);
            reader = new ParquetScan(file, fileColumns, filters());
            constants(next);
        }
        groups.addAll(file.groups(next.start(), next.length()));
        return true;
    }

    private List<ScanFilter> filters() {
        List<ScanFilter> all = new ArrayList<>();
        ExpressionCompiler compiler = new ExpressionCompiler(scope.functions(), scope.parameters());
        for (BoundExpression e : pushed) {
            all.add(new ExpressionFilter(e, compiler.compile(e)));
        }
        for (RuntimeFilterUse use : scan.runtimeFilters()) {
            if (readerSees(use.column())) {
                all.add(new RuntimeScanFilter(scope.filters(), use));
            }
        }
        return all;
    }

    private void constants(ScanSplit from) {
        StructType partition = scan.source().partitionColumns();
        for (int i = 0; i < scan.schema().size(); i++) {
            int p = partition.indexOfIgnoreCase(scan.schema().field(i).name());
            if (p >= 0) {
                output.setColumn(i,
                        Vector.constant(scan.schema().field(i).type(), from.partitionValues().get(p), Batch.ROWS));
            }
        }
    }

    /// Adds partition columns and applies what the reader could not; null when no row is left.
    private Batch finish(Batch b) {
        for (int i = 0; i < fileOrdinals.length; i++) {
            output.setColumn(fileOrdinals[i], b.column(i));
        }
        output.setSize(b.size());
        if (b.selection() != null) {
            output.select(b.selection(), b.count());
        }
        int[] rows = output.selection();
        int n = output.count();
        for (Evaluator e : residual) {
            n = e.select(output, rows, n, selection);
            rows = selection;
            if (n == 0) {
                return null;
            }
        }
        if (rows != null) {
            output.select(rows, n);
        }
        return output;
    }

    private void closeFile(ScanSplit of) {
        if (file != null) {
            scope.files().release(of);
            file = null;
            reader = null;
        }
    }

    @Override
    public void close() {
        closeFile(split);
        if (foreign != null) {
            foreign.close();
            foreign = null;
        }
    }
}
