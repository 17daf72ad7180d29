package io.firesteel.vector;

import io.firesteel.types.DataType;
import io.firesteel.types.DayTimeIntervalType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.YearMonthIntervalType;

/// How values of a type lie in memory; kernels exist per kind, not per type.
public enum Kind {
    /// No value at all.
    NULL,
    /// One byte, 0 or 1.
    BOOLEAN,
    /// `int`: byte, short, int, date and year-month interval.
    INT,
    /// `long`: long, timestamps, day-time interval and decimals of up to 18 digits.
    LONG,
    /// `float`.
    FLOAT,
    /// `double`.
    DOUBLE,
    /// Decimals of 19 to 38 digits: a low and a high `long`.
    DECIMAL,
    /// Text and binary: offset and length into a byte array.
    BYTES,
    /// Months, days and microseconds.
    INTERVAL,
    /// Offset and length into an element vector.
    ARRAY,
    /// Offset and length into a key and a value vector.
    MAP,
    /// One vector per field.
    STRUCT;

    /// The kind of a type's values.
    public static Kind of(DataType type) {
        return switch (type) {
            case SimpleType.NULL -> NULL;
            case SimpleType.BOOLEAN -> BOOLEAN;
            case SimpleType.BYTE, SimpleType.SHORT, SimpleType.INTEGER, SimpleType.DATE -> INT;
            case YearMonthIntervalType t -> INT;
            case SimpleType.LONG, SimpleType.TIMESTAMP, SimpleType.TIMESTAMP_NTZ -> LONG;
            case DayTimeIntervalType t -> LONG;
            case DecimalType d -> d.compact() ? LONG : DECIMAL;
            case SimpleType.FLOAT -> FLOAT;
            case SimpleType.DOUBLE -> DOUBLE;
            case SimpleType.CALENDAR_INTERVAL -> INTERVAL;
            case io.firesteel.types.ArrayType t -> ARRAY;
            case io.firesteel.types.MapType t -> MAP;
            case io.firesteel.types.StructType t -> STRUCT;
            default -> BYTES;
        };
    }
}
