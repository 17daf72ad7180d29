package io.firesteel.formats.parquet.meta;

/// Reads a column chunk's metadata and checks that its bytes lie inside the file.
final class ChunkReader {
    private ColumnStatistics statistics = ColumnStatistics.NONE;
    private PhysicalType physical;
    private final long[] numbers = new long[20];

    private ChunkReader() {
    }

    /// The chunk; null when the file has no metadata for it.
    static ColumnChunk read(ThriftReader t, long fileLength) {
        ChunkReader meta = null;
        long[] index = new long[8];
        for (int f = 0; (f = t.field(f)) != 0;) {
            switch (f) {
                case 1 -> throw new UnsupportedFile("column chunks in another file (" + t.string() + ")");
                case 3 -> meta = t.nested(ChunkReader::metaData);
                case 4, 6 -> index[f] = t.i64();
                case 5, 7 -> index[f] = t.i32();
                case 8, 9 -> throw new UnsupportedFile("the columns are encrypted and keys are not supported");
                default -> t.skip();
            }
        }
        return meta == null ? null : meta.checked(index, fileLength);
    }

    private ColumnChunk checked(long[] index, long fileLength) {
        long data = numbers[9];
        long dictionary = numbers[11];
        long start = dictionary > 0 && dictionary < data ? dictionary : data;
        long length = numbers[7];
        if (physical == null || numbers[5] < 0 || start < 0 || length < 0 || start > fileLength - length) {
            throw new CorruptFile("a column chunk of " + numbers[5] + " values lies at " + start + ", " + length
                    + " bytes, in a file of " + fileLength);
        }
        boolean columns = inside(index[6], index[7], fileLength);
        boolean offsets = inside(index[4], index[5], fileLength);
        long bloom = numbers[14] > 0 && numbers[14] < fileLength ? numbers[14] : 0;
        return new ColumnChunk(physical, (int) numbers[4], numbers[5], start, length, Math.max(0, numbers[6]),
                statistics.trusted(physical),
                columns ? index[6] : 0, columns ? (int) index[7] : 0, offsets ? index[4] : 0,
                offsets ? (int) index[5] : 0,
                bloom);
    }

    private static boolean inside(long offset, long length, long fileLength) {
        return offset > 0 && length > 0 && offset <= fileLength - length;
    }

    private static ChunkReader metaData(ThriftReader t) {
        ChunkReader c = new ChunkReader();
        for (int f = 0; (f = t.field(f)) != 0;) {
            switch (f) {
                case 1 -> c.physical = PhysicalType.of(t.i32());
                case 4 -> c.numbers[f] = t.i32();
                case 5, 6, 7, 9, 11, 14 -> c.numbers[f] = t.i64();
                case 12 -> c.statistics = t.nested(ColumnStatistics::read);
                default -> t.skip();
            }
        }
        return c;
    }
}
