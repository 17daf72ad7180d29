package io.firesteel.types;

/// Fixed-point numbers of up to 38 digits. Up to 18 digits vectors hold the unscaled value as one `long`, else as two.
///
/// @param precision digits in all, 1 to 38
/// @param scale     digits after the point, 0 to `precision`
public record DecimalType(int precision, int scale) implements DataType {
    public static final int MAX_PRECISION = 38;
    public static final int MAX_LONG_DIGITS = 18;
    /// What `DECIMAL` without parameters means.
    public static final DecimalType USER_DEFAULT = new DecimalType(10, 0);
    /// What a number of unknown size becomes (Spark's `SYSTEM_DEFAULT`).
    public static final DecimalType SYSTEM_DEFAULT = new DecimalType(38, 18);

    public DecimalType {
        if (precision < 1 || precision > MAX_PRECISION) {
            throw TypeErrors.precision(precision);
        }
        if (scale < 0 || scale > precision) {
            throw TypeErrors.scale(scale, precision);
        }
    }

    /// Whether the unscaled value fits a `long`.
    public boolean compact() {
        return precision <= MAX_LONG_DIGITS;
    }

    /// Both parts cut to what is legal.
    public static DecimalType bounded(int precision, int scale) {
        int p = Math.min(Math.max(precision, 1), MAX_PRECISION);
        return new DecimalType(p, Math.max(0, Math.min(scale, Math.min(p, MAX_PRECISION))));
    }

    /// Results of arithmetic that need more than 38 digits: integral digits are kept, the scale falls to no less than six
    /// digits or its own (Spark's `adjustPrecisionScale`, SQL Server's rule).
    public static DecimalType adjusted(int precision, int scale) {
        if (precision <= MAX_PRECISION) {
            return new DecimalType(Math.max(precision, 1), scale);
        }
        int integral = precision - scale;
        int least = Math.min(scale, 6);
        return new DecimalType(MAX_PRECISION, Math.max(MAX_PRECISION - integral, least));
    }

    /// The decimal that holds every value of an integral type; 38,18-style defaults for the others as Spark's `forType`.
    public static DecimalType forType(DataType type) {
        return switch (type) {
            case SimpleType.BYTE -> new DecimalType(3, 0);
            case SimpleType.SHORT -> new DecimalType(5, 0);
            case SimpleType.INTEGER -> new DecimalType(10, 0);
            case SimpleType.LONG -> new DecimalType(20, 0);
            case SimpleType.FLOAT -> new DecimalType(14, 7);
            case SimpleType.DOUBLE -> new DecimalType(30, 15);
            case DecimalType d -> d;
            default -> SYSTEM_DEFAULT;
        };
    }

    @Override
    public String typeName() {
        return "decimal(" + precision + "," + scale + ")";
    }

    @Override
    public String catalogString() {
        return typeName();
    }

    @Override
    public String toString() {
        return "DecimalType(" + precision + "," + scale + ")";
    }
}
