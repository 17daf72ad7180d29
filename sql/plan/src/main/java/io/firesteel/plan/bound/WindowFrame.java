package io.firesteel.plan.bound;

import java.io.Serializable;

/// Which rows around the current one a window function sees.
///
/// @param rows  `ROWS` when true, else `RANGE`
/// @param lower first row; null bound value = unbounded
/// @param upper last row
public record WindowFrame(boolean rows, Bound lower, Bound upper) implements Serializable {
    public static final WindowFrame WHOLE_PARTITION = new WindowFrame(true, Bound.UNBOUNDED, Bound.UNBOUNDED);
    public static final WindowFrame UP_TO_PEERS = new WindowFrame(false, Bound.UNBOUNDED, Bound.CURRENT);

    /// One end of a frame.
    ///
    /// @param unbounded no limit on this side
    /// @param offset    added to the current row's number (ROWS: an Integer) or order key (RANGE: a value of a type that the
    ///                  key can be added to); negative is before; null for the current row (RANGE: its peers)
    public record Bound(boolean unbounded, BoundExpression offset) implements Serializable {
        public static final Bound UNBOUNDED = new Bound(true, null);
        public static final Bound CURRENT = new Bound(false, null);
    }
}
