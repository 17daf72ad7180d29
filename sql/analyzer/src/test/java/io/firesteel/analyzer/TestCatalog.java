package io.firesteel.analyzer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.firesteel.analyzer.session.CatalogLookup;
import io.firesteel.parser.SqlParser;
import io.firesteel.plan.logical.FileRelation;
import io.firesteel.types.StructType;

/// Tables of the tests: schemas by name without files, views by text.
final class TestCatalog implements CatalogLookup {
    private final Map<String, Found> tables = new HashMap<>();

    TestCatalog table(String name, String ddl) {
        FileRelation relation = files("parquet", List.of("/" + name), Map.of(), Optional.of(StructType.fromDdl(ddl)));
        tables.put(name, new Found.Files(List.of("spark_catalog", "default", name), relation));
        return this;
    }

    TestCatalog view(String name, String sql) {
        tables.put(name, new Found.View(List.of(name), new SqlParser().parseQuery(sql), List.of(), "default"));
        return this;
    }

    @Override
    public Optional<Found> relation(List<String> name, Map<String, String> options) {
        return Optional.ofNullable(tables.get(name.getLast().toLowerCase(Locale.ROOT)));
    }

    @Override
    public FileRelation files(String format, List<String> paths, Map<String, String> options,
            Optional<StructType> schema) {
        return new FileRelation(paths.getFirst(), format, options, schema.orElseThrow(), new StructType(List.of()),
                new FileRelation.FileIndex() {
                    @Override
                    public List<FileRelation.FileEntry> list() {
                        return List.of();
                    }

                    @Override
                    public FileRelation.RelationStatistics statistics() {
                        return FileRelation.RelationStatistics.UNKNOWN;
                    }
                });
    }

    @Override
    public List<String> known() {
        return List.copyOf(tables.keySet());
    }
}
