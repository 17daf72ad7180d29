package io.firesteel.operators.cast;

import io.firesteel.vector.Vector;

/// Converts one row at a time; made by [Casts] for a pair of types and a mode.
public interface RowCast {

    /// Converts a row that is not null; false for null. Errors of ANSI mode are thrown.
    boolean apply(Vector in, int row, Vector out);

    /// Whether some value cannot be converted.
    default boolean canFail() {
        return true;
    }

    /// A cast that always works.
    static RowCast total(RowCast cast) {
        return new RowCast() {
            @Override
            public boolean apply(Vector in, int row, Vector out) {
                return cast.apply(in, row, out);
            }

            @Override
            public boolean canFail() {
                return false;
            }
        };
    }
}
