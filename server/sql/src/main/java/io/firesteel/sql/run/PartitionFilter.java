package io.firesteel.sql.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.firesteel.error.FiresteelException;
import io.firesteel.fragments.AllFunctions;
import io.firesteel.operators.expression.Evaluator;
import io.firesteel.operators.expression.ExpressionCompiler;
import io.firesteel.plan.bound.BoundColumn;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.logical.FileRelation.FileEntry;
import io.firesteel.planner.PhysicalPlanner.PlannedScan;
import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// The conditions of a scan that partition columns alone decide: files of other partitions are not read (Spark's partition
/// filters). Made by [ScanSplits]; asked once for each partition.
final class PartitionFilter {
    private final StructType schema;
    /// By ordinal of the schema: the place among the partition values, or -1.
    private final int[] places;
    private final List<Evaluator> conditions;

    private PartitionFilter(PlannedScan scan) {
        schema = scan.schema();
        StructType partition = scan.relation().partitionSchema();
        places = IntStream.range(0, schema.size())
                .map(i -> partition.indexOfIgnoreCase(schema.field(i).name()))
                .toArray();
        List<BoundExpression> mine = scan.filters().stream().filter(f -> hasColumn(f) && ofPartition(f)).toList();
        conditions = mine.isEmpty() ? List.of() : compiled(mine);
    }

    /// Functions are registered anew, which scans without such a condition need not pay.
    private static List<Evaluator> compiled(List<BoundExpression> filters) {
        ExpressionCompiler compiler = new ExpressionCompiler(AllFunctions.get());
        return filters.stream().map(compiler::compile).toList();
    }

    static PartitionFilter of(PlannedScan scan) {
        return new PartitionFilter(scan);
    }

    private static boolean hasColumn(BoundExpression e) {
        return e instanceof BoundColumn || e.children().stream().anyMatch(PartitionFilter::hasColumn);
    }

    private boolean ofPartition(BoundExpression e) {
        return e instanceof BoundColumn c
                ? places[c.ordinal()] >= 0
                : e.children().stream().allMatch(this::ofPartition);
    }

    /// The files whose rows may pass.
    List<FileEntry> kept(List<FileEntry> files) {
        if (conditions.isEmpty()) {
            return files;
        }
        Map<List<Object>, Boolean> known = new HashMap<>();
        return files.stream().filter(f -> known.computeIfAbsent(f.partitionValues(), this::passes)).toList();
    }

    private boolean passes(List<Object> values) {
        Batch row = new Batch(new Vector[schema.size()]);
        for (int i = 0; i < places.length; i++) {
            row.setColumn(i, Vector.constant(schema.field(i).type(), places[i] < 0 ? null : values.get(places[i]), 1));
        }
        row.setSize(1);
        int[] out = new int[1];
        try {
            return conditions.stream().allMatch(c -> c.select(row, null, 1, out) == 1);
        } catch (FiresteelException | ArithmeticException e) {
            // The scan meets the same error if the partition has a row.
            return true;
        }
    }
}
