package io.firesteel.sql.source;

import java.util.List;
import java.util.Map;

import io.firesteel.files.FileStores;
import io.firesteel.sources.FileHandle;
import io.firesteel.sources.SourceOptions;
import io.firesteel.sources.csv.CsvInference;
import io.firesteel.sources.json.JsonInference;
import io.firesteel.sources.value.FieldParser;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// The schema readers of CSV, JSON and text.
final class TextSchemaReaders {

    private TextSchemaReaders() {
    }

    static List<SchemaReader> all(FileStores stores) {
        return List.of(new Csv(stores), new Json(stores), new Text(), new Hive());
    }

    private static List<FileHandle> handles(List<FileListing.Found> files, FileStores stores) {
        return files.stream().map(f -> new FileHandle(f.path().toString(), f.length(), stores)).toList();
    }

    /// Files are looked at by as many threads as the machine has processors.
    private static int threads() {
        return Runtime.getRuntime().availableProcessors();
    }

    private record Csv(FileStores stores) implements SchemaReader {
        @Override
        public String format() {
            return "csv";
        }

        @Override
        public StructType infer(List<FileListing.Found> files, Map<String, String> options) {
            return new CsvInference(options).infer(handles(files, stores), threads());
        }

        @Override
        public void check(StructType data) {
            SourceOptions none = new SourceOptions(Map.of());
            data.fields().forEach(f -> FieldParser.of(f.type(), f.name(), "CSV", none));
        }
    }

    private record Json(FileStores stores) implements SchemaReader {
        @Override
        public String format() {
            return "json";
        }

        @Override
        public StructType infer(List<FileListing.Found> files, Map<String, String> options) {
            return new JsonInference(options).infer(handles(files, stores), threads());
        }
    }

    private record Text() implements SchemaReader {
        @Override
        public String format() {
            return "text";
        }

        @Override
        public StructType infer(List<FileListing.Found> files, Map<String, String> options) {
            return StructType.of(new StructField("value", SimpleType.STRING));
        }
    }

    private record Hive() implements SchemaReader {
        @Override
        public String format() {
            return "hivetext";
        }

        @Override
        public StructType infer(List<FileListing.Found> files, Map<String, String> options) {
            throw SourceErrors.of(SourceErrors.NO_SCHEMA, "format", "Hive text");
        }
    }
}
