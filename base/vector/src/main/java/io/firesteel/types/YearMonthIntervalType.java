package io.firesteel.types;

/// ANSI year-month intervals, a count of months in an `int`.
///
/// @param start first field
/// @param end   last field, the same or a smaller one
public record YearMonthIntervalType(Field start, Field end) implements DataType {
    public static final YearMonthIntervalType DEFAULT = new YearMonthIntervalType(Field.YEAR, Field.MONTH);

    public YearMonthIntervalType {
        if (start.compareTo(end) > 0) {
            throw TypeErrors.interval(start.name(), end.name());
        }
    }

    @Override
    public String typeName() {
        return IntervalNames.of(start.name(), end.name());
    }

    @Override
    public String catalogString() {
        return typeName();
    }

    /// The fields, greatest first.
    public enum Field {
        YEAR, MONTH
    }
}
