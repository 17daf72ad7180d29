package io.firesteel.formats.parquet;

import java.util.List;

/// What a filter demands of one column, as far as statistics can refute it. Made by the scan operator from conjuncts.
///
/// @param column ordinal in the scan's schema
/// @param test   which demand
/// @param values to compare with, of the column's type as `Vector.get` gives it; one but for IN; none for null tests
public record ColumnBound(int column, Test test, List<Object> values) {

    /// Kinds of demands.
    public enum Test {
        EQ, LT, LE, GT, GE, IN, IS_NULL, NOT_NULL
    }
}
