package io.firesteel.operators.scan;

import java.util.List;
import java.util.TreeSet;

import io.firesteel.formats.parquet.ColumnBound;
import io.firesteel.formats.parquet.ScanFilter;
import io.firesteel.operators.expression.Evaluator;
import io.firesteel.plan.bound.BoundColumn;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// A conjunct of the plan as a filter of the reader.
final class ExpressionFilter implements ScanFilter {
    private final Evaluator condition;
    private final int[] columns;
    private final List<ColumnBound> bounds;

    ExpressionFilter(BoundExpression expression, Evaluator condition) {
        this.condition = condition;
        TreeSet<Integer> used = new TreeSet<>();
        collect(expression, used);
        this.columns = used.stream().mapToInt(Integer::intValue).toArray();
        this.bounds = BoundExtractor.bounds(expression);
    }

    static void collect(BoundExpression e, TreeSet<Integer> used) {
        if (e instanceof BoundColumn c) {
            used.add(c.ordinal());
        }
        e.children().forEach(x -> collect(x, used));
    }

    @Override
    public int[] columns() {
        return columns;
    }

    @Override
    public int select(Vector[] vectors, int[] selection, int count, int[] out) {
        Batch batch = new Batch(vectors);
        batch.setSize(selection == null ? count : count == 0 ? 0 : selection[count - 1] + 1);
        return condition.select(batch, selection, count, out);
    }

    @Override
    public boolean total() {
        return !condition.canFail();
    }

    @Override
    public List<ColumnBound> bounds() {
        return bounds;
    }
}
