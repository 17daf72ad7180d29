package io.firesteel.sql.source;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import io.firesteel.error.FiresteelException;
import io.firesteel.files.FileStores;
import io.firesteel.plan.logical.FileRelation;
import io.firesteel.plan.logical.FileRelation.FileEntry;
import io.firesteel.plan.logical.FileRelation.FileIndex;
import io.firesteel.plan.logical.FileRelation.RelationStatistics;
import io.firesteel.types.CharVarchar;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// Paths and a format to a [FileRelation]: files are listed once per relation, schemas and statistics asked of the format
/// when they are needed.
public final class FileSources {
    /// Sources of Spark that have no reader here; their names are known all the same.
    private static final Set<String> MISSING = Set.of("orc", "avro", "xml", "jdbc", "binaryfile", "hive", "kafka");

    private final Map<String, SchemaReader> readers = new HashMap<>();
    private final Supplier<Map<String, String>> defaults;
    private final FileStores stores;

    /// @param defaults options that the session gives to text formats, keys in lower case: its time zone and the like
    /// @param stores   where files lie
    public FileSources(Supplier<Map<String, String>> defaults, FileStores stores) {
        this.defaults = defaults;
        this.stores = stores;
        readers.put("parquet", new ParquetSchemaReader(stores));
        TextSchemaReaders.all(stores).forEach(r -> readers.put(r.format(), r));
    }

    /// Where files lie.
    public FileStores stores() {
        return stores;
    }

    /// The canonical name of a format, also from the class names that Spark programs use.
    public String format(String provider) {
        String name = provider.toLowerCase(Locale.ROOT);
        if (name.startsWith("org.apache.spark.sql.")) {
            String last = name.substring(name.lastIndexOf('.') + 1);
            String[] parts = name.split("\\.");
            name = last.equals("defaultsource")
                    ? parts[parts.length - 2]
                    : last.replaceFirst("(datasourcev2|fileformat)$", "");
        }
        if (name.equals("avro")) {
            throw SourceErrors.of(SourceErrors.AVRO, "provider", name);
        }
        if (!readers.containsKey(name)) {
            throw new FiresteelException(SourceErrors.SOURCE,
                    Map.of("provider", provider, "known", String.join(
                            ", ", readers.keySet().stream().sorted().toList())));
        }
        return name;
    }

    /// Whether a name is a format, as in ``parquet.`/path` ``.
    public boolean known(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (MISSING.contains(lower)) {
            throw SourceErrors.of(SourceErrors.DIRECT_QUERY, "dataSourceType", name);
        }
        return readers.containsKey(lower);
    }

    /// A relation over paths.
    ///
    /// @param name   what plans call it
    /// @param schema of all columns, partition columns included, or empty to infer
    public FileRelation relation(String name, String provider, List<String> paths, Map<String, String> options,
            Optional<StructType> schema) {
        String format = format(provider);
        Map<String, String> lower = lower(format, options);
        Listed files = new Listed(stores, paths, lower);
        StructType folders = files.recursive()
                ? new StructType(List.of())
                : PartitionFolders.infer(files.found(), !"false".equals(lower.get("partitioninference")));
        StructType partitions = new StructType(folders.fields().stream().map(f -> given(schema, f)).toList());
        StructType data = schema.map(s -> without(s, partitions))
                .orElseGet(() -> without(infer(format, files.found(), lower),
                        partitions));
        refuseTwins(data);
        readers.get(format).check(CharVarchar.plain(data));
        return new FileRelation(name, format, lower, data, partitions, index(format, files, data, partitions));
    }

    /// A relation of the catalogue, whose schema is given whole.
    public FileRelation table(String name, String provider, String location, Map<String, String> options,
            StructType data,
            StructType partitions) {
        String format = format(provider);
        Map<String, String> lower = lower(format, options);
        Listed files = new Listed(stores, List.of(location), lower);
        return new FileRelation(name, format, lower, data, partitions, index(format, files, data, partitions));
    }

    private StructType infer(String format, List<FileListing.Found> files, Map<String, String> options) {
        if (files.isEmpty()) {
            throw SourceErrors.of(SourceErrors.NO_SCHEMA, "format",
                    format.substring(0, 1).toUpperCase(Locale.ROOT) + format
                            .substring(1));
        }
        return readers.get(format).infer(files, options);
    }

    private FileIndex index(String format, Listed files, StructType data, StructType partitions) {
        return new FileIndex() {
            @Override
            public List<FileEntry> list() {
                List<FileEntry> entries = new ArrayList<>();
                for (FileListing.Found f : files.found()) {
                    Map<String, String> texts = PartitionFolders.texts(f.root(), f.path());
                    List<Object> values = new ArrayList<>();
                    partitions.fields()
                            .forEach(p -> values.add(PartitionFolders.value(texts.get(p.name()),
                                    CharVarchar.plain(p.type()))));
                    entries.add(new FileEntry(f.path().toString(), f.length(), f.modified(), values, f.extents()));
                }
                return entries;
            }

            @Override
            public RelationStatistics statistics() {
                return files.statistics(readers.get(format), CharVarchar.plain(data));
            }
        };
    }

    /// The files of some paths, listed when first asked for and then known.
    private static final class Listed {
        private final FileStores stores;
        private final List<String> paths;
        private final Map<String, String> options;
        private List<FileListing.Found> found;
        private RelationStatistics statistics;

        Listed(FileStores stores, List<String> paths, Map<String, String> options) {
            this.stores = stores;
            this.paths = List.copyOf(paths);
            this.options = options;
        }

        boolean recursive() {
            return "true".equalsIgnoreCase(options.get("recursivefilelookup"));
        }

        synchronized List<FileListing.Found> found() {
            if (found == null) {
                found = new FileListing(stores).list(paths)
                        .stream()
                        .filter(f -> recursive() || PartitionFolders.reachable(f.root(), f.path()))
                        .filter(this::wanted)
                        .toList();
            }
            return found;
        }

        private boolean wanted(FileListing.Found file) {
            String glob = options.get("pathglobfilter");
            return glob == null || FileSystems.getDefault()
                    .getPathMatcher("glob:" + glob)
                    .matches(Path.of(file.path().name()));
        }

        synchronized RelationStatistics statistics(SchemaReader reader, StructType schema) {
            if (statistics == null) {
                statistics = found().isEmpty()
                        ? new RelationStatistics(0, 0, Map.of())
                        : reader.statistics(found(), schema);
            }
            return statistics;
        }
    }

    private static StructField given(Optional<StructType> schema, StructField folder) {
        return schema.map(s -> s.indexOfIgnoreCase(folder.name()))
                .filter(i -> i >= 0)
                .map(i -> schema.get().field(i))
                .orElse(
                        folder);
    }

    private static StructType without(StructType schema, StructType partitions) {
        return new StructType(
                schema.fields().stream().filter(f -> partitions.indexOfIgnoreCase(f.name()) < 0).toList());
    }

    /// Refuses two columns of one name.
    public static void refuseTwins(StructType schema) {
        for (int i = 0; i < schema.size(); i++) {
            if (schema.indexOfIgnoreCase(schema.field(i).name()) != i) {
                throw SourceErrors.of(SourceErrors.COLUMN_TWICE, "columnName", schema.field(i).name());
            }
        }
    }

    private Map<String, String> lower(String format, Map<String, String> options) {
        Map<String, String> lower = new HashMap<>(format.equals("parquet") ? Map.of() : defaults.get());
        options.forEach((k, v) -> lower.put(k.toLowerCase(Locale.ROOT), v));
        return lower;
    }
}
