package io.firesteel.formats.parquet.meta;

/// Where the pages of one column of a row group lie.
///
/// @param physical          type of the values
/// @param codec             Parquet's number of the compression
/// @param values            level entries in all pages
/// @param start             first byte: dictionary or data page
/// @param length            bytes of all pages
/// @param uncompressed      what the writer says they are uncompressed
/// @param statistics        of the whole chunk
/// @param columnIndex       offset, 0 for none
/// @param columnIndexLength its bytes
/// @param offsetIndex       offset, 0 for none
/// @param offsetIndexLength its bytes
/// @param bloomFilter       offset, 0 for none
public record ColumnChunk(PhysicalType physical, int codec, long values, long start, long length, long uncompressed,
        ColumnStatistics statistics, long columnIndex, int columnIndexLength, long offsetIndex, int offsetIndexLength,
        long bloomFilter) {
}
