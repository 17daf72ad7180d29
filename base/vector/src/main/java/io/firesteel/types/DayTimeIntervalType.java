package io.firesteel.types;

/// ANSI day-time intervals, a count of microseconds in a `long`.
///
/// @param start first field
/// @param end   last field, the same or a smaller one
public record DayTimeIntervalType(Field start, Field end) implements DataType {
    public static final DayTimeIntervalType DEFAULT = new DayTimeIntervalType(Field.DAY, Field.SECOND);

    public DayTimeIntervalType {
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
        DAY, HOUR, MINUTE, SECOND
    }
}
