package io.firesteel.sources.csv;

import java.math.BigDecimal;

import io.firesteel.sources.SourceOptions;
import io.firesteel.sources.value.FieldParser;
import io.firesteel.sources.value.MomentParser;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.Vector;

/// The narrowest type that holds the fields of a column, in Spark's order: int, long, decimal of whole digits, double, date,
/// timestamp, boolean, string.
final class CsvTypes {
    private static final int MAX_PRECISION = 38;

    private final FieldParser ints = FieldParser.of(SimpleType.INTEGER, "", "CSV",
            new SourceOptions(java.util.Map.of()));
    private final FieldParser longs = FieldParser.of(SimpleType.LONG, "", "CSV", new SourceOptions(java.util.Map.of()));
    private final FieldParser doubles;
    private final FieldParser dates;
    /// Null unless timestamps are tried without a zone first.
    private final MomentParser locals;
    private final FieldParser stamps;
    private final FieldParser booleans;
    private final boolean preferDate;
    private final boolean formatted;
    private final Vector[] cells = {Vector.create(SimpleType.INTEGER, 1), Vector.create(SimpleType.LONG, 1),
        Vector.create(SimpleType.DOUBLE, 1), Vector.create(SimpleType.BOOLEAN, 1)};

    CsvTypes(SourceOptions options) {
        this.doubles = FieldParser.of(SimpleType.DOUBLE, "", "CSV", options);
        this.dates = FieldParser.of(SimpleType.DATE, "", "CSV", options);
        this.locals = options.localTimestamps() ? new MomentParser(SimpleType.TIMESTAMP_NTZ, options) : null;
        this.stamps = FieldParser.of(SimpleType.TIMESTAMP, "", "CSV", options);
        this.booleans = FieldParser.of(SimpleType.BOOLEAN, "", "CSV", options);
        this.formatted = options.find("dateformat").isPresent();
        this.preferDate = options.flag("preferdate", true);
    }

    /// The type of a column that had `soFar` when one more field is seen; NULL for a column without any.
    DataType with(DataType soFar, byte[] data, int from, int to) {
        if (soFar == SimpleType.STRING) {
            return soFar;
        }
        return wider(soFar, type(soFar, data, from, to));
    }

    private DataType type(DataType least, byte[] data, int from, int to) {
        int rank = rank(least);
        if (rank <= 1 && ints.parse(data, from, to, 0, cells[0])) {
            return SimpleType.INTEGER;
        }
        if (rank <= 2 && longs.parse(data, from, to, 0, cells[1])) {
            return SimpleType.LONG;
        }
        if (rank <= 3) {
            DataType decimal = decimal(data, from, to);
            if (decimal != null) {
                return decimal;
            }
        }
        if (rank <= 4 && doubles.parse(data, from, to, 0, cells[2])) {
            return SimpleType.DOUBLE;
        }
        if (rank <= 5 && preferDate && (formatted || bare(data, from, to))
                && dates.parse(data, from, to, 0, cells[0])) {
            return SimpleType.DATE;
        }
        if (rank <= 6 && locals != null && locals.parseLocal(data, from, to, 0, cells[1])) {
            return SimpleType.TIMESTAMP_NTZ;
        }
        if (rank <= 6 && stamps.parse(data, from, to, 0, cells[1])) {
            return SimpleType.TIMESTAMP;
        }
        return booleans.parse(data, from, to, 0, cells[3]) ? SimpleType.BOOLEAN : SimpleType.STRING;
    }

    /// Whether a text may be a date without a time; a cast would cut the time off.
    private static boolean bare(byte[] data, int from, int to) {
        for (int i = from; i < to; i++) {
            if (data[i] != '-' && (data[i] < '0' || data[i] > '9')) {
                return false;
            }
        }
        return true;
    }

    private static int rank(DataType type) {
        return switch (type) {
            case SimpleType.NULL, SimpleType.INTEGER -> 1;
            case SimpleType.LONG -> 2;
            case DecimalType d -> 3;
            case SimpleType.DOUBLE -> 4;
            case SimpleType.DATE -> 5;
            case SimpleType.TIMESTAMP, SimpleType.TIMESTAMP_NTZ -> 6;
            default -> 7;
        };
    }

    /// Whole numbers that no long holds; null for anything else.
    private static DataType decimal(byte[] data, int from, int to) {
        if (to - from > 2 * MAX_PRECISION) {
            return null;
        }
        for (int i = from; i < to; i++) {
            int c = data[i];
            if ((c < '0' || c > '9') && c != '-' && c != '+' && c != '.' && c != 'e' && c != 'E') {
                return null;
            }
        }
        try {
            BigDecimal value = new BigDecimal(FieldParser.text(data, from, to));
            return value.scale() <= 0 && value.precision() - value.scale() <= MAX_PRECISION
                    ? new DecimalType(Math.max(1, value.precision()), Math.max(0, value.scale()))
                    : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /// The type that holds the values of both.
    static DataType wider(DataType a, DataType b) {
        if (a.equals(b) || b == SimpleType.NULL) {
            return a;
        }
        if (a == SimpleType.NULL) {
            return b;
        }
        if (a.isNumeric() && b.isNumeric()) {
            if (a == SimpleType.DOUBLE || b == SimpleType.DOUBLE) {
                return SimpleType.DOUBLE;
            }
            if (a instanceof DecimalType || b instanceof DecimalType) {
                return decimals(DecimalType.forType(a), DecimalType.forType(b));
            }
            return SimpleType.LONG;
        }
        if (stamp(a) && stamp(b)) {
            return SimpleType.TIMESTAMP;
        }
        boolean days = a == SimpleType.DATE || b == SimpleType.DATE;
        boolean stamps = stamp(a) || stamp(b);
        return days && stamps ? stamp(a) ? a : b : SimpleType.STRING;
    }

    private static boolean stamp(DataType t) {
        return t == SimpleType.TIMESTAMP || t == SimpleType.TIMESTAMP_NTZ;
    }

    private static DataType decimals(DecimalType a, DecimalType b) {
        int scale = Math.max(a.scale(), b.scale());
        int whole = Math.max(a.precision() - a.scale(), b.precision() - b.scale());
        return whole + scale > MAX_PRECISION ? SimpleType.DOUBLE : new DecimalType(whole + scale, scale);
    }
}
