package io.firesteel.formats.parquet.meta;

/// Parquet's physical types, in the order of their numbers.
public enum PhysicalType {
    BOOLEAN, INT32, INT64, INT96, FLOAT, DOUBLE, BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY;

    private static final PhysicalType[] ALL = values();

    static PhysicalType of(int number) {
        if (number < 0 || number >= ALL.length) {
            throw new CorruptFile("physical type " + number);
        }
        return ALL[number];
    }

    /// Bytes of a PLAIN value, or 0 where it varies or is a bit.
    public int width(int fixedLength) {
        return switch (this) {
            case INT32, FLOAT -> 4;
            case INT64, DOUBLE -> 8;
            case INT96 -> 12;
            case FIXED_LEN_BYTE_ARRAY -> fixedLength;
            default -> 0;
        };
    }
}
