package io.firesteel.operators.window;

import java.util.List;

import io.firesteel.operators.OperatorErrors;
import io.firesteel.operators.aggregate.AccumulatorFactory;
import io.firesteel.operators.aggregate.RunningAggregate;
import io.firesteel.operators.aggregate.WindowAggregate;
import io.firesteel.operators.expression.Evaluator;
import io.firesteel.operators.expression.ExpressionCompiler;
import io.firesteel.plan.bound.BoundAggregate;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.bound.BoundLiteral;
import io.firesteel.plan.bound.BoundWindowFunction;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;

/// Computes one window function for all rows of a partition.
final class WindowFunctions {
    private final BoundWindowFunction function;
    private final BoundAggregate call;
    private final List<Evaluator> arguments;
    private final Evaluator filter;

    WindowFunctions(BoundWindowFunction function, ExpressionCompiler compiler) {
        this.function = function;
        this.call = function.call();
        this.arguments = compiler.compileAll(call.arguments());
        this.filter = call.filter() == null ? null : compiler.compile(call.filter());
    }

    WindowShape shape() {
        return WindowShape.of(function);
    }

    /// The aggregate of a function whose frame only grows.
    RunningAggregate running() {
        if (!AccumulatorFactory.valued(call.function())) {
            return new RunningAggregate(call);
        }
        List<BoundExpression> values = List.of(call.arguments().getFirst(),
                new BoundLiteral(function.ignoreNulls(), SimpleType.BOOLEAN));
        return new RunningAggregate(
                new BoundAggregate(call.function(), values, false, call.filter(), call.type(), call.mode()));
    }

    DataType type() {
        return call.type();
    }

    /// Values of the arguments for all rows of a batch without selection.
    Vector[] arguments(Batch rows) {
        Vector[] vectors = new Vector[arguments.size()];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = arguments.get(i).evaluate(rows, null, rows.size());
        }
        return vectors;
    }

    /// Which rows of a batch the FILTER clause lets through; null for all.
    boolean[] counts(Batch rows) {
        if (filter == null) {
            return null;
        }
        boolean[] counts = new boolean[rows.size()];
        int[] hits = new int[rows.size()];
        int k = filter.select(rows, null, rows.size(), hits);
        for (int i = 0; i < k; i++) {
            counts[hits[i]] = true;
        }
        return counts;
    }

    /// Results of a function that only looks at where a row and its peers are.
    void place(Vector out, int row, RowPlace place) {
        switch (call.function()) {
            case "row_number" -> put(out, row, place.at() + 1);
            case "rank" -> put(out, row, place.peerStart() + 1);
            case "dense_rank" -> put(out, row, place.peers() + 1);
            case "ntile" -> put(out, row, tile(place.at(), place.count(), Math.max(1, number(0, 1))));
            case "cume_dist" -> ((DoubleVector) out).values()[row] = (double) place.peerEnd() / place.count();
            default ->
                ((DoubleVector) out).values()[row] = place.count() == 1
                        ? 0
                        : (double) place.peerStart() / (place.count() - 1);
        }
    }

    /// The results by row of the partition.
    Vector evaluate(WindowPartition p) {
        int n = p.count();
        Vector out = Vector.create(call.type(), n);
        switch (call.function()) {
            case "row_number", "rank", "dense_rank" -> ranks(p, out);
            case "percent_rank", "cume_dist" -> shares(p, (DoubleVector) out);
            case "ntile" -> tiles(p, out);
            case "lag", "lead" -> neighbours(p, out);
            case "first_value", "first", "any_value", "last_value", "last", "nth_value" -> framed(p, out);
            default -> aggregate(p, out);
        }
        return out;
    }

    private static void put(Vector out, int row, long value) {
        if (out instanceof IntVector v) {
            v.values()[row] = (int) value;
        } else {
            ((LongVector) out).values()[row] = value;
        }
    }

    private void ranks(WindowPartition p, Vector out) {
        int dense = 0;
        for (int i = 0; i < p.count(); i++) {
            dense += p.peerStart()[i] == i ? 1 : 0;
            put(out, i, switch (call.function()) {
                case "row_number" -> i + 1;
                case "rank" -> p.peerStart()[i] + 1;
                default -> dense;
            });
        }
    }

    private void shares(WindowPartition p, DoubleVector out) {
        int n = p.count();
        for (int i = 0; i < n; i++) {
            out.values()[i] = call.function().equals("cume_dist")
                    ? (double) p.peerEnd()[i] / n
                    : n == 1 ? 0 : (double) p.peerStart()[i] / (n - 1);
        }
    }

    private void tiles(WindowPartition p, Vector out) {
        int n = p.count();
        long tiles = Math.max(1, number(0, 1));
        for (int i = 0; i < n; i++) {
            put(out, i, tile(i, n, tiles));
        }
    }

    /// The bucket of a row, from 1: the first buckets have one row more than the others.
    private static long tile(long row, long rows, long tiles) {
        long small = rows / tiles;
        long large = rows % tiles;
        long border = large * (small + 1);
        return (row < border ? row / (small + 1) : large + (row - border) / Math.max(1, small)) + 1;
    }

    private long number(int argument, long otherwise) {
        if (call.arguments().size() <= argument) {
            return otherwise;
        }
        BoundExpression e = call.arguments().get(argument);
        if (e instanceof BoundLiteral l && l.value() instanceof Number v) {
            return v.longValue();
        }
        throw OperatorErrors.unsupported("an argument of " + call.function() + " that is not a literal number");
    }

    private void neighbours(WindowPartition p, Vector out) {
        int n = p.count();
        long offset = number(1, 1) * (call.function().equals("lag") ? -1 : 1);
        Vector values = arguments.getFirst().evaluate(p.rows(), null, n);
        Vector otherwise = arguments.size() > 2 ? arguments.get(2).evaluate(p.rows(), null, n) : null;
        int[] from = new int[n];
        int[] missing = new int[n];
        int gaps = 0;
        for (int i = 0; i < n; i++) {
            long at = function.ignoreNulls() ? skipNulls(values, i, offset, n) : i + offset;
            from[i] = at < 0 || at >= n ? -1 : (int) at;
            if (from[i] < 0) {
                missing[gaps++] = i;
            }
        }
        out.append(values, from, 0, n, 0);
        if (otherwise != null && gaps > 0) {
            out.copyRows(otherwise, missing, gaps);
        }
    }

    private static long skipNulls(Vector values, int row, long offset, int n) {
        long left = Math.abs(offset);
        int step = Long.signum(offset);
        int at = row;
        while (left > 0) {
            at += step;
            if (at < 0 || at >= n) {
                return -1;
            }
            left -= values.isNull(at) ? 0 : 1;
        }
        return at;
    }

    private void framed(WindowPartition p, Vector out) {
        int n = p.count();
        Frames frames = Frames.of(p, function.frame());
        Vector values = arguments.getFirst().evaluate(p.rows(), null, n);
        boolean last = call.function().startsWith("last");
        long nth = call.function().equals("nth_value") ? number(1, 1) : 1;
        int[] from = new int[n];
        for (int i = 0; i < n; i++) {
            from[i] = pick(values, frames.start()[i], frames.end()[i], nth, last);
        }
        out.append(values, from, 0, n, 0);
    }

    private int pick(Vector values, int start, int end, long nth, boolean last) {
        if (!function.ignoreNulls()) {
            long at = last ? end - 1 : start + nth - 1;
            return at >= start && at < end ? (int) at : -1;
        }
        long left = nth;
        for (int k = 0; k < end - start; k++) {
            int row = last ? end - 1 - k : start + k;
            if (!values.isNull(row) && --left == 0) {
                return row;
            }
        }
        return -1;
    }

    private void aggregate(WindowPartition p, Vector out) {
        if (!AccumulatorFactory.supports(call.function())) {
            throw OperatorErrors.unsupported("the window function " + call.function());
        }
        Frames frames = Frames.of(p, function.frame());
        new WindowAggregate(call, arguments(p.rows()), counts(p.rows()), p.count()).evaluate(frames.start(),
                frames.end(), out);
    }
}
