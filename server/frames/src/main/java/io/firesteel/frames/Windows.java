package io.firesteel.frames;

import java.util.List;
import java.util.Optional;

import io.firesteel.plan.Origin;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.FrameBound;
import io.firesteel.plan.unresolved.UnresolvedExpression.SortKey;
import io.firesteel.plan.unresolved.UnresolvedExpression.WindowFrame;
import io.firesteel.plan.unresolved.UnresolvedExpression.WindowSpec;

/// Window specifications piece by piece.
public final class Windows {
    /// One partition, no order, the default frame.
    public static final WindowSpec EMPTY = new WindowSpec(Optional.empty(), List.of(), List.of(), Optional.empty(),
            Origin.NONE);

    private Windows() {
    }

    public static WindowSpec partitioned(WindowSpec w, List<UnresolvedExpression> by) {
        return new WindowSpec(w.reference(), by, w.orderBy(), w.frame(), w.origin());
    }

    public static WindowSpec ordered(WindowSpec w, List<SortKey> by) {
        return new WindowSpec(w.reference(), w.partitionBy(), by, w.frame(), w.origin());
    }

    /// @param start `Long.MIN_VALUE` for unbounded, 0 for the current row
    /// @param end   `Long.MAX_VALUE` for unbounded
    public static WindowSpec framed(WindowSpec w, boolean rows, long start, long end) {
        WindowFrame frame = new WindowFrame(rows, bound(start, rows), bound(end, rows));
        return new WindowSpec(w.reference(), w.partitionBy(), w.orderBy(), Optional.of(frame), w.origin());
    }

    private static FrameBound bound(long at, boolean rows) {
        if (at == Long.MIN_VALUE || at == Long.MAX_VALUE) {
            return new FrameBound.Unbounded(at < 0);
        }
        if (at == 0) {
            return new FrameBound.CurrentRow();
        }
        return new FrameBound.Offset(rows || at == (int) at ? Columns.literal((int) at) : Columns.literal(at), false);
    }
}
