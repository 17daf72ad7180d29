package io.firesteel.types;

import java.util.Locale;

/// The types without parameters. Spark's `IntegerType` is [#INTEGER], its `LongType` [#LONG], and so on.
public enum SimpleType implements DataType {
    /// Spark's `NullType`, SQL's `VOID`: only null.
    NULL("void", "void", false),
    /// True or false.
    BOOLEAN("boolean", "boolean", false),
    /// 8 bits, signed; SQL's `TINYINT`.
    BYTE("byte", "tinyint", true),
    /// 16 bits, signed.
    SHORT("short", "smallint", true),
    /// 32 bits, signed.
    INTEGER("integer", "int", true),
    /// 64 bits, signed.
    LONG("long", "bigint", true),
    /// IEEE 754 single; NaN equals NaN and is the greatest value.
    FLOAT("float", "float", true),
    /// IEEE 754 double; NaN equals NaN and is the greatest value.
    DOUBLE("double", "double", true),
    /// UTF-8 text, compared by bytes.
    STRING("string", "string", false),
    /// Bytes, compared unsigned.
    BINARY("binary", "binary", false),
    /// Days since 1970-01-01, proleptic Gregorian.
    DATE("date", "date", false),
    /// Microseconds since the epoch in UTC, shown in the session's zone.
    TIMESTAMP("timestamp", "timestamp", false),
    /// Microseconds since 1970-01-01 00:00:00 of a local clock.
    TIMESTAMP_NTZ("timestamp_ntz", "timestamp_ntz", false),
    /// Months, days and microseconds, not comparable.
    CALENDAR_INTERVAL("interval", "interval", false);

    private final String typeName;
    private final String catalogString;
    private final boolean number;

    SimpleType(String typeName, String catalogString, boolean number) {
        this.typeName = typeName;
        this.catalogString = catalogString;
        this.number = number;
    }

    boolean number() {
        return number;
    }

    @Override
    public String typeName() {
        return typeName;
    }

    @Override
    public String catalogString() {
        return catalogString;
    }

    @Override
    public String sql() {
        return catalogString.toUpperCase(Locale.ROOT);
    }

    /// The name of Spark's class, e.g. `IntegerType`.
    public String sparkName() {
        return switch (this) {
            case TIMESTAMP_NTZ -> "TimestampNTZType";
            case CALENDAR_INTERVAL -> "CalendarIntervalType";
            default -> name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT) + "Type";
        };
    }

    @Override
    public String toString() {
        return sparkName();
    }
}
