package io.firesteel.formats.parquet.meta;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import io.firesteel.files.ByteSource;

/// Bounds and first rows of the pages of one column chunk (Parquet's column index and offset index).
///
/// @param statistics bounds per page; a page of nulls has none and a null count of its own
/// @param firstRow   first row of each page
/// @param nullPages  pages that hold only nulls
public record PageIndex(List<ColumnStatistics> statistics, long[] firstRow, boolean[] nullPages) {
    private static final int MAX_BYTES = 64 << 20;

    /// The index of a chunk; null when the file has none or a broken one, which only costs the chance to skip pages.
    public static PageIndex read(ByteSource file, ColumnChunk chunk, long rows) throws IOException {
        if (chunk.columnIndex() == 0 || chunk.offsetIndex() == 0 || chunk.columnIndexLength() > MAX_BYTES
                || chunk.offsetIndexLength() > MAX_BYTES) {
            return null;
        }
        try {
            ColumnIndex index = columnIndex(bytes(file, chunk.columnIndex(), chunk.columnIndexLength()));
            long[] first = firstRows(bytes(file, chunk.offsetIndex(), chunk.offsetIndexLength()));
            int pages = first.length;
            if (pages == 0 || index.nullPages.length != pages || index.min.size() != pages
                    || index.max.size() != pages) {
                return null;
            }
            List<ColumnStatistics> statistics = new ArrayList<>(pages);
            for (int i = 0; i < pages; i++) {
                if (first[i] < 0 || first[i] >= Math.max(1, rows) || i > 0 && first[i] <= first[i - 1]
                        || i == 0 && first[0] != 0) {
                    return null;
                }
                long nulls = index.nulls == null || index.nulls.length != pages ? -1 : index.nulls[i];
                statistics.add(index.nullPages[i]
                        ? new ColumnStatistics(null, null, nulls, false)
                        : new ColumnStatistics(index.min.get(i), index.max.get(i), nulls, false));
            }
            return new PageIndex(statistics, first, index.nullPages);
        } catch (CorruptFile | ThriftReader.Truncated e) {
            return null;
        }
    }

    private static ThriftReader bytes(ByteSource file, long offset, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.read(offset, bytes, 0, length);
        return new ThriftReader(bytes, 0, length);
    }

    private static ColumnIndex columnIndex(ThriftReader t) {
        ColumnIndex index = new ColumnIndex();
        for (int f = 0; (f = t.field(f)) != 0;) {
            switch (f) {
                case 1 -> {
                    index.nullPages = new boolean[t.list()];
                    for (int i = 0; i < index.nullPages.length; i++) {
                        index.nullPages[i] = t.int8() == 1;
                    }
                }
                case 2 -> index.min = binaries(t);
                case 3 -> index.max = binaries(t);
                case 5 -> {
                    index.nulls = new long[t.list()];
                    for (int i = 0; i < index.nulls.length; i++) {
                        index.nulls[i] = t.i64();
                    }
                }
                default -> t.skip();
            }
        }
        return index;
    }

    private static List<byte[]> binaries(ThriftReader t) {
        int n = t.list();
        List<byte[]> values = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            values.add(t.binary());
        }
        return values;
    }

    private static long[] firstRows(ThriftReader t) {
        long[] rows = new long[0];
        for (int f = 0; (f = t.field(f)) != 0;) {
            if (f == 1) {
                rows = t.structs(PageIndex::firstRow).stream().mapToLong(Long::longValue).toArray();
            } else {
                t.skip();
            }
        }
        return rows;
    }

    private static Long firstRow(ThriftReader t) {
        long row = -1;
        for (int f = 0; (f = t.field(f)) != 0;) {
            if (f == 3) {
                row = t.i64();
            } else {
                t.skip();
            }
        }
        return row;
    }

    private static final class ColumnIndex {
        private boolean[] nullPages = new boolean[0];
        private List<byte[]> min = List.of();
        private List<byte[]> max = List.of();
        private long[] nulls;
    }
}
