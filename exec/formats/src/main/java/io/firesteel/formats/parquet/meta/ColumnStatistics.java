package io.firesteel.formats.parquet.meta;

/// Bounds and null count of a column chunk or page in their PLAIN bytes; null where the writer gave none or none that can
/// be trusted.
///
/// @param min       no value is less
/// @param max       no value is greater
/// @param nullCount or -1
/// @param deprecated from the fields that unsigned and text columns must not use
public record ColumnStatistics(byte[] min, byte[] max, long nullCount, boolean deprecated) {
    public static final ColumnStatistics NONE = new ColumnStatistics(null, null, -1, false);

    static ColumnStatistics read(ThriftReader t) {
        byte[] oldMax = null;
        byte[] oldMin = null;
        byte[] max = null;
        byte[] min = null;
        long nulls = -1;
        for (int f = 0; (f = t.field(f)) != 0;) {
            switch (f) {
                case 1 -> oldMax = t.binary();
                case 2 -> oldMin = t.binary();
                case 3 -> nulls = t.i64();
                case 5 -> max = t.binary();
                case 6 -> min = t.binary();
                default -> t.skip();
            }
        }
        boolean old = min == null && max == null;
        return new ColumnStatistics(old ? oldMin : min, old ? oldMax : max, nulls, old);
    }

    /// The statistics as far as they can be trusted: the deprecated pair was compared as signed bytes, which is right for
    /// numbers only.
    ColumnStatistics trusted(PhysicalType type) {
        boolean number = type == PhysicalType.INT32 || type == PhysicalType.INT64 || type == PhysicalType.FLOAT
                || type == PhysicalType.DOUBLE || type == PhysicalType.BOOLEAN;
        return deprecated && !number ? new ColumnStatistics(null, null, nullCount, false) : this;
    }
}
