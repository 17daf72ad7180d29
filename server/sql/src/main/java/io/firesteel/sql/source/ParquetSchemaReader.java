package io.firesteel.sql.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.files.FileStores;
import io.firesteel.formats.parquet.ParquetFile;
import io.firesteel.formats.parquet.meta.RowGroup;
import io.firesteel.formats.parquet.page.Decompressed;
import io.firesteel.plan.logical.FileRelation.ColumnStatistics;
import io.firesteel.plan.logical.FileRelation.RelationStatistics;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// Parquet: schema of the first file, or of all with `mergeSchema`; row counts and bounds from footers.
final class ParquetSchemaReader implements SchemaReader {
    /// Footers are read for statistics only of so many files; the rest is scaled up by size.
    private static final int STATISTICS_FILES = 16;

    private final FileStores stores;

    ParquetSchemaReader(FileStores stores) {
        this.stores = stores;
    }

    @Override
    public String format() {
        return "parquet";
    }

    @Override
    public StructType infer(List<FileListing.Found> files, Map<String, String> options) {
        boolean merge = Boolean.parseBoolean(options.getOrDefault("mergeschema", "false"));
        Map<String, StructField> fields = new LinkedHashMap<>();
        for (FileListing.Found file : merge ? files : files.subList(0, 1)) {
            for (StructField f : opened(file, ParquetFile::schema).fields()) {
                fields.putIfAbsent(f.name(), new StructField(f.name(), f.type(), true, f.metadata()));
            }
        }
        return new StructType(List.copyOf(fields.values()));
    }

    /// Something that is read from an open file.
    @FunctionalInterface
    private interface Reading<T> {
        T of(ParquetFile file);
    }

    private <T> T opened(FileListing.Found file, Reading<T> reading) {
        try (ParquetFile open = ParquetFile.open(stores, file.path().path(), file.length(), new Decompressed())) {
            return reading.of(open);
        } catch (IOException e) {
            throw new UncheckedIOException("closing " + file.path(), e);
        }
    }

    @Override
    public RelationStatistics statistics(List<FileListing.Found> files, StructType schema) {
        long bytes = files.stream().mapToLong(FileListing.Found::length).sum();
        List<FileListing.Found> read = files.subList(0, Math.min(files.size(), STATISTICS_FILES));
        Bounds bounds = new Bounds();
        long rows = 0;
        for (FileListing.Found file : read) {
            rows += opened(file, open -> {
                long count = 0;
                for (RowGroup group : open.footer().groups()) {
                    count += group.rows();
                    bounds.add(open, group, schema);
                }
                return count;
            });
        }
        long readBytes = Math.max(1, read.stream().mapToLong(FileListing.Found::length).sum());
        long estimate = read.size() == files.size() ? rows : (long) (rows * ((double) bytes / readBytes));
        return new RelationStatistics(estimate, bytes, bounds.columns());
    }

    /// Least and greatest values of numeric columns over row groups.
    private static final class Bounds {
        private final Map<String, Number> least = new HashMap<>();
        private final Map<String, Number> greatest = new HashMap<>();

        void add(ParquetFile file, RowGroup group, StructType schema) {
            for (StructField field : schema.fields()) {
                ParquetBounds.of(file, group, field).ifPresent(b -> {
                    least.merge(field.name(), b.least(), (x, y) -> x.doubleValue() <= y.doubleValue() ? x : y);
                    greatest.merge(field.name(), b.greatest(), (x, y) -> x.doubleValue() >= y.doubleValue() ? x : y);
                });
            }
        }

        Map<String, ColumnStatistics> columns() {
            Map<String, ColumnStatistics> all = new HashMap<>();
            least.forEach((name, min) -> all.put(name, new ColumnStatistics(-1, -1, min, greatest.get(name))));
            return all;
        }
    }
}
