package io.firesteel.formats.parquet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import io.firesteel.files.ByteSource;
import io.firesteel.formats.parquet.meta.CorruptFile;
import io.firesteel.formats.parquet.meta.ParquetErrors;
import io.firesteel.formats.parquet.meta.RowGroup;
import io.firesteel.formats.parquet.meta.SchemaNode;
import io.firesteel.formats.parquet.meta.ThriftReader;
import io.firesteel.formats.parquet.meta.UnsupportedFile;
import io.firesteel.formats.parquet.page.ColumnReader;
import io.firesteel.formats.parquet.page.Rebase;
import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// Reads row groups of one file into batches of the wanted columns, rows that fail a filter left out. Filter columns are
/// decoded first; the others only for batches in which rows are left. One per thread and file; row groups are given one by
/// one, so that several scans can share a file's groups.
///
/// What goes wrong is a `FAILED_READ_FILE` error that names the file; the scan must not be used afterwards.
public final class ParquetScan {
    /// From here on loading native codecs pays.
    private static final long LARGE_SCAN = 48L << 20;

    private final ParquetFile file;
    private final List<ScanFilter> filters;
    private final StatisticsPruner pruner;
    private final ColumnReader[] readers;
    private final int[] firstLeaf;
    private final Batch batch;
    private final PassingRows passing;
    private final List<ColumnBound> bounds = new ArrayList<>();
    private RowGroup group;
    private RowRanges ranges = RowRanges.none();
    private int range;
    private long position;
    private long skipped;

    /// @param wanted  columns by name; what the file lacks is null
    /// @param filters conjuncts over `wanted`, cheapest first; as rows are counted, those that drop most are asked first
    public ParquetScan(ParquetFile file, StructType wanted, List<ScanFilter> filters) {
        this.file = file;
        this.filters = filters;
        Rebase rebase = Rebase.of(file.footer());
        this.pruner = new StatisticsPruner(file.source(), file.footer(), wanted, rebase);
        int n = wanted.size();
        readers = new ColumnReader[n];
        firstLeaf = new int[n];
        batch = Batch.of(wanted.types(), Batch.ROWS);
        Vector[] columns = new Vector[n];
        if (bytes(file, wanted) > LARGE_SCAN) {
            file.decompressed().expectMuch();
        }
        for (int c = 0; c < n; c++) {
            SchemaNode node = file.footer().root().child(wanted.field(c).name());
            readers[c] = ColumnMatcher.reader(file, wanted.field(c), rebase);
            firstLeaf[c] = node == null ? -1 : firstLeaf(node);
            columns[c] = batch.column(c);
            if (readers[c] == null) {
                for (int i = 0; i < Batch.ROWS; i++) {
                    columns[c].set(i, null);
                }
            }
        }
        passing = new PassingRows(readers, columns, filters);
    }

    /// What the wanted columns of the whole file are uncompressed.
    private static long bytes(ParquetFile file, StructType wanted) {
        long sum = 0;
        for (String name : wanted.names()) {
            SchemaNode node = file.footer().root().child(name);
            int leaf = node == null ? -1 : firstLeaf(node);
            for (RowGroup g : file.footer().groups()) {
                sum += leaf < 0 ? 0 : g.columns().get(leaf).uncompressed();
            }
        }
        return sum;
    }

    private static int firstLeaf(SchemaNode node) {
        SchemaNode n = node;
        while (!n.isLeaf() && !n.children().isEmpty()) {
            n = n.children().getFirst();
        }
        return n.leaf();
    }

    /// Goes on with a row group; false when statistics show that none of its rows can pass.
    public boolean open(RowGroup next) {
        try {
            group = next;
            range = 0;
            bounds.clear();
            filters.forEach(f -> bounds.addAll(f.bounds()));
            ranges = pruner.keep(next, bounds);
            skipped += next.rows() - rows(ranges);
            position = 0;
            if (ranges.isEmpty()) {
                return false;
            }
            ByteSource source = file.source().remote() ? new GroupSource(file.source()) : file.source();
            for (int c = 0; c < readers.length; c++) {
                if (readers[c] != null) {
                    readers[c].open(source, next.columns(), firstLeaf[c]);
                }
            }
            passing.open(next.rows());
            return true;
        } catch (IOException | RuntimeException e) {
            throw failure(e);
        }
    }

    private static long rows(RowRanges r) {
        long sum = 0;
        for (int i = 0; i < r.bounds().length; i += 2) {
            sum += r.bounds()[i + 1] - r.bounds()[i];
        }
        return sum;
    }

    /// Rows that statistics kept from being read, so far.
    public long prunedRows() {
        return skipped;
    }

    /// The next batch with at least one row, or null at the end of the row group.
    public Batch next() {
        try {
            while (group != null && range < ranges.bounds().length) {
                long from = ranges.bounds()[range];
                if (position < from) {
                    skipAll(from - position);
                    position = from;
                }
                int n = (int) Math.min(Batch.ROWS, ranges.bounds()[range + 1] - position);
                int read = readBatch(n);
                position += read;
                if (position == ranges.bounds()[range + 1]) {
                    range += 2;
                }
                if (batch.count() > 0) {
                    return batch;
                }
            }
            return null;
        } catch (IOException | RuntimeException e) {
            throw failure(e);
        }
    }

    private void skipAll(long rows) throws IOException {
        for (long left = rows; left > 0; left -= Integer.MAX_VALUE) {
            for (ColumnReader r : readers) {
                if (r != null) {
                    r.skip((int) Math.min(left, Integer.MAX_VALUE));
                }
            }
        }
    }

    /// Reads up to `rows` rows; how many were gone through.
    private int readBatch(int rows) throws IOException {
        int n = passing.read(rows);
        batch.setSize(n);
        if (passing.selection() != null && passing.count() < n) {
            batch.select(passing.selection(), passing.count());
        }
        return n;
    }

    private RuntimeException failure(Exception e) {
        boolean decoding = e instanceof IOException || e instanceof CorruptFile || e instanceof UnsupportedFile
                || e instanceof ThriftReader.Truncated || e instanceof IndexOutOfBoundsException
                || e instanceof NegativeArraySizeException || e instanceof ArithmeticException
                || e instanceof io.airlift.compress.v3.MalformedInputException;
        return decoding ? ParquetErrors.read(file.source().name(), e) : (RuntimeException) e;
    }
}
