package io.firesteel.operators.window;

import io.firesteel.operators.aggregate.AccumulatorFactory;
import io.firesteel.plan.bound.BoundLiteral;
import io.firesteel.plan.bound.BoundWindowFunction;
import io.firesteel.plan.bound.WindowFrame;

/// What a window function needs of a partition that is read from disk.
///
/// @param kind   how it is computed
/// @param before how many rows before the current one it looks at
/// @param after  how many rows behind it
record WindowShape(Kind kind, int before, int after) {
    /// Frames and offsets up to this many rows are held in memory.
    private static final long NEAR_ROWS = 1 << 16;

    enum Kind {
        /// The row's number and the number of rows say all.
        POSITION,
        /// Where the row's peers begin and end says all.
        PEERS,
        /// One value for the whole partition.
        WHOLE,
        /// From the first row to the current one.
        GROWING_ROWS,
        /// From the first row to the last peer of the current one.
        GROWING_PEERS,
        /// Some rows around the current one.
        NEAR,
        /// All rows in any order: the partition has to be in memory.
        ANYWHERE
    }

    static WindowShape of(BoundWindowFunction f) {
        return switch (f.call().function()) {
            case "row_number", "ntile" -> new WindowShape(Kind.POSITION, 0, 0);
            case "rank", "dense_rank", "percent_rank", "cume_dist" -> new WindowShape(Kind.PEERS, 0, 0);
            case "lag" -> f.ignoreNulls() ? anywhere() : near(-offset(f), -offset(f));
            case "lead" -> f.ignoreNulls() ? anywhere() : near(offset(f), offset(f));
            case "nth_value" -> framed(f, false);
            case "collect_list", "array_agg", "collect_set" -> framed(f, false);
            default -> framed(f, !f.call().distinct() && AccumulatorFactory.supports(f.call().function()));
        };
    }

    private static WindowShape anywhere() {
        return new WindowShape(Kind.ANYWHERE, 0, 0);
    }

    private static long offset(BoundWindowFunction f) {
        if (f.call().arguments().size() < 2) {
            return 1;
        }
        return f.call().arguments().get(1) instanceof BoundLiteral l && l.value() instanceof Number n
                ? n.longValue()
                : Long.MAX_VALUE;
    }

    private static WindowShape near(long lower, long upper) {
        return Math.abs(lower) > NEAR_ROWS || Math.abs(upper) > NEAR_ROWS
                ? anywhere()
                : new WindowShape(Kind.NEAR, (int) Math.max(0, -lower), (int) Math.max(0, upper));
    }

    private static WindowShape framed(BoundWindowFunction f, boolean streams) {
        WindowFrame frame = f.frame();
        boolean first = frame.lower().unbounded();
        boolean current = !frame.upper().unbounded() && frame.upper().offset() == null;
        if (streams && first && frame.upper().unbounded()) {
            return new WindowShape(Kind.WHOLE, 0, 0);
        }
        if (streams && first && current) {
            return new WindowShape(frame.rows() ? Kind.GROWING_ROWS : Kind.GROWING_PEERS, 0, 0);
        }
        return frame.rows() && !first && !frame.upper().unbounded()
                ? near(rows(frame.lower()), rows(frame.upper()))
                : anywhere();
    }

    private static long rows(WindowFrame.Bound bound) {
        return bound.offset() == null
                ? 0
                : bound.offset() instanceof BoundLiteral l && l.value() instanceof Number n
                        ? n.longValue()
                        : Long.MAX_VALUE;
    }
}
