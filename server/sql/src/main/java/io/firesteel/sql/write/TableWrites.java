package io.firesteel.sql.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.FiresteelException;
import io.firesteel.files.FileLocation;
import io.firesteel.plan.logical.DeclaredTypes;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.Cast;
import io.firesteel.plan.logical.FileRelation;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.sinks.JobCommit;
import io.firesteel.sinks.JobCommit.Replaced;
import io.firesteel.sinks.SinkFormat;
import io.firesteel.sinks.WriteSpec;
import io.firesteel.sinks.WrittenFile;
import io.firesteel.sql.SqlSession;
import io.firesteel.sql.SqlSettings;
import io.firesteel.sql.catalog.CatalogErrors;
import io.firesteel.sql.catalog.SessionCatalog.QualifiedName;
import io.firesteel.sql.catalog.TableMetadata;
import io.firesteel.sql.run.QueryRun;
import io.firesteel.types.CharVarchar;
import io.firesteel.types.DecimalType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// Writes the rows of analyzed queries into tables and folders of a session; SQL statements and DataFrames both end here.
public final class TableWrites {
    private static final Set<String> OVERFLOWS = Set.of("CAST_OVERFLOW", "NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION");

    private final SqlSession session;

    public TableWrites(SqlSession session) {
        this.session = session;
    }

    /// Where rows go.
    ///
    /// @param folder      its full name
    /// @param format      as the catalogue knows it
    /// @param options     of the writer
    /// @param partitionBy names of the columns that go into folder names
    /// @param replaced    what an overwrite takes away
    public record Target(FileLocation folder, String format, Map<String, String> options, List<String> partitionBy,
            Replaced replaced) {
    }

    /// Writes a query into a folder, as `DataFrameWriter.save` and INSERT OVERWRITE DIRECTORY do.
    public void save(LogicalPlan query, String provider, String path, Map<String, String> options,
            List<String> partitionBy, SaveMode mode) {
        String format = session.catalog().sources().format(provider);
        FileLocation folder = session.folders().locate(path);
        boolean there = session.folders().exists(folder);
        if (there && mode == SaveMode.ERROR_IF_EXISTS) {
            throw WriteErrors.of(WriteErrors.PATH_EXISTS, "outputPath", folder.shown());
        }
        if (there && mode == SaveMode.IGNORE) {
            return;
        }
        Replaced replaced = mode != SaveMode.OVERWRITE
                ? new Replaced.None()
                : dynamic(options) && !partitionBy.isEmpty() ? new Replaced.Written() : new Replaced.Below("");
        Target target = new Target(folder, format, options, partitionBy, replaced);
        write(partitionsLast(query, partitionBy), target, folder.shown(), WriteErrors.SELF_PATH);
    }

    /// Whether an overwrite replaces only the partitions that rows are written to.
    public boolean dynamic(Map<String, String> options) {
        String mode = options.entrySet()
                .stream()
                .filter(e -> e.getKey().equalsIgnoreCase("partitionOverwriteMode"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(session.conf().get(SqlSettings.PARTITION_OVERWRITE));
        return mode.equalsIgnoreCase("DYNAMIC");
    }

    /// Puts partition columns behind the others, as tables have them.
    public LogicalPlan partitionsLast(LogicalPlan query, List<String> partitionBy) {
        if (partitionBy.isEmpty()) {
            return query;
        }
        List<NamedExpression> data = new ArrayList<>();
        List<NamedExpression> keys = new ArrayList<>();
        for (AttributeReference a : query.output()) {
            if (partitionBy.stream().noneMatch(a.name()::equalsIgnoreCase)) {
                data.add(NamedExpression.of(a));
            }
        }
        requireColumns(partitionBy, schema(query));
        for (String name : partitionBy) {
            query.output()
                    .stream()
                    .filter(a -> a.name().equalsIgnoreCase(name))
                    .map(NamedExpression::of)
                    .findFirst()
                    .ifPresent(keys::add);
        }
        if (data.isEmpty()) {
            throw WriteErrors.of(WriteErrors.ALL_PARTITIONS);
        }
        data.addAll(keys);
        return new LogicalPlan.Project(query, data);
    }

    /// Refuses a table whose columns are all in folder names.
    public static void requireData(List<String> partitions, StructType schema) {
        if (partitions.size() == schema.size()) {
            throw WriteErrors.of(WriteErrors.ALL_PARTITIONS);
        }
    }

    /// The columns of a query as a table would have them.
    public static StructType schema(LogicalPlan query) {
        return new StructType(DeclaredTypes.schema(query)
                .fields()
                .stream()
                .map(f -> new StructField(f.name(), f.type(), true))
                .toList());
    }

    /// Writes a query that has a table's columns into the table.
    public List<WrittenFile> insert(TableMetadata table, LogicalPlan aligned, Replaced replaced) {
        Target target = new Target(table.folder(), table.provider(), table.options(), table.partitions(), replaced);
        return write(aligned, target, "`spark_catalog`.`" + table.database() + "`.`" + table.name() + "`",
                WriteErrors.SELF);
    }

    /// CREATE TABLE … AS SELECT: the rows are there before the table is.
    public void create(TableMetadata table, LogicalPlan query) {
        FileLocation folder = table.folder();
        if (session.folders().holdsAnything(folder)) {
            throw WriteErrors.of(WriteErrors.LOCATION, "identifier",
                    "`spark_catalog`.`" + table.database() + "`.`" + table.name() + "`", "location",
                    "'" + folder.shown() + "'");
        }
        List<WrittenFile> files = insert(table, query, new Replaced.None());
        if (!session.catalog().metastore().createTable(table)) {
            // Another session was faster; its folder may be the same one.
            files.forEach(f -> session.folders().delete(folder.child(f.partition()).child(f.name())));
            throw CatalogErrors.table(CatalogErrors.TABLE_EXISTS, table.database(), table.name());
        }
    }

    /// Writes a query as a table of the catalogue, as `DataFrameWriter.saveAsTable` does: appended rows go to the columns of
    /// their names, an overwrite makes the table anew.
    public void saveAsTable(LogicalPlan query, List<String> name, String provider, Map<String, String> options,
            List<String> partitionBy, SaveMode mode) {
        QualifiedName q = session.catalog().qualify(name);
        Optional<TableMetadata> there = session.catalog().metastore().table(q.database(), q.table());
        if (there.isPresent() && mode == SaveMode.ERROR_IF_EXISTS) {
            throw CatalogErrors.table(CatalogErrors.TABLE_EXISTS, q.database(), q.table());
        }
        if (there.isPresent() && mode == SaveMode.IGNORE) {
            return;
        }
        if (there.isPresent() && mode == SaveMode.APPEND) {
            new TableInsert(session, there.get(), Map.of()).run(query, List.of(), true, false);
            return;
        }
        LogicalPlan ordered = partitionsLast(query, partitionBy);
        StructType schema = schema(ordered);
        Optional<String> path = options.entrySet()
                .stream()
                .filter(e -> e.getKey().equalsIgnoreCase("path"))
                .map(Map.Entry::getValue)
                .findFirst();
        String location = path.map(p -> session.folders().locate(p).path())
                .or(() -> there.map(TableMetadata::location))
                .orElseGet(() -> session.catalog()
                        .metastore()
                        .requireDatabase(q.database())
                        .folder()
                        .child(q.table())
                        .path());
        TableMetadata table = new TableMetadata(q.database(), q.table(), session.catalog().sources().format(provider),
                schema, partitionBy.stream().map(p -> schema.field(schema.indexOfIgnoreCase(p)).name()).toList(),
                location, path.isEmpty() && there.map(TableMetadata::managed).orElse(true), options, Map.of(),
                Optional.empty(), "", "", System.getProperty("user.name", ""), System.currentTimeMillis());
        if (there.isEmpty()) {
            create(table, ordered);
        } else {
            insert(table, ordered, new Replaced.Below(""));
            session.catalog().metastore().replaceTable(table);
        }
    }

    /// Refuses partitions by columns that there are not.
    public static void requireColumns(List<String> partitionBy, StructType schema) {
        for (String name : partitionBy) {
            if (schema.indexOfIgnoreCase(name) < 0) {
                throw WriteErrors.of(WriteErrors.PARTITION_COLUMN, "column", "`" + name + "`", "schema",
                        schema.simpleString());
            }
        }
    }

    /// Writes a query into a table by the position of its columns, as `DataFrameWriter.insertInto` does.
    public void insertInto(LogicalPlan query, List<String> name, boolean overwrite) {
        new TableInsert(session, session.catalog().require(name), Map.of()).run(query, List.of(), false, overwrite);
    }

    private List<WrittenFile> write(LogicalPlan query, Target target, String shown,
            ErrorCondition self) {
        StructType columns = CharVarchar.plain(schema(query));
        for (int i = 0; i < columns.size(); i++) {
            if (columns.indexOfIgnoreCase(columns.field(i).name()) != i) {
                throw WriteErrors.of(WriteErrors.COLUMN_TWICE, "columnName",
                        "`" + columns.field(i).name().toLowerCase(Locale.ROOT) + "`");
            }
        }
        List<Integer> partitions = target.partitionBy().stream().map(columns::indexOfIgnoreCase).toList();
        WriteSpec spec = new WriteSpec(target.folder(), UUID.randomUUID().toString(), target.format(),
                options(target), columns, partitions, session.conf().get(SqlSettings.MAX_RECORDS),
                session.folders().stores(), !session.folders().exists(target.folder()));
        SinkFormat.of(spec);
        QueryRun run = session.query(query);
        if (target.replaced() instanceof Replaced.Below && reads(run.optimized(), target.folder())) {
            throw WriteErrors.of(self, "table", shown, "path", shown);
        }
        JobCommit job = JobCommit.begin(spec);
        boolean done = false;
        try {
            List<WrittenFile> files = run.save(spec, "write into " + shown);
            job.commit(files, target.replaced());
            done = true;
            return files;
        } catch (FiresteelException e) {
            throw overflow(e, query);
        } finally {
            if (!done) {
                job.abort();
            }
        }
    }

    /// Overflow of the cast into a column has a condition of its own.
    private static FiresteelException overflow(FiresteelException e, LogicalPlan query) {
        if (!OVERFLOWS.contains(e.condition()) || !(query instanceof LogicalPlan.Project p)) {
            return e;
        }
        for (NamedExpression item : p.items()) {
            if (item.child() instanceof Cast c && overflows(e, c)) {
                return WriteErrors.of(WriteErrors.OVERFLOW, "sourceType", "\"" + c.child().type().sql() + "\"",
                        "targetType", "\"" + c.type().sql() + "\"", "columnName", "`" + item.name() + "`");
            }
        }
        return e;
    }

    private static boolean overflows(FiresteelException e, Cast cast) {
        String message = String.valueOf(e.getMessage());
        return cast.type() instanceof DecimalType d
                ? message.contains("represented as Decimal(" + d.precision() + ", " + d.scale() + ")")
                : message
                        .contains("of the type \"" + cast.child().type().sql() + "\" cannot be cast to \"" + cast.type()
                                .sql() + "\"");
    }

    private Map<String, String> options(Target target) {
        Map<String, String> options = new HashMap<>(session.conf().sourceDefaults());
        if (target.format().equals("parquet")) {
            options.put("compression", session.conf().get(SqlSettings.PARQUET_CODEC));
            options.put("outputtimestamptype", session.conf().get(SqlSettings.PARQUET_TIMESTAMPS));
        }
        target.options().forEach((k, v) -> options.put(k.toLowerCase(Locale.ROOT), v));
        return options;
    }

    /// Whether a plan reads files of a folder.
    private static boolean reads(LogicalPlan plan, FileLocation folder) {
        if (plan instanceof LogicalPlan.Scan s && holds(s.relation(), folder)) {
            return true;
        }
        return plan.children().stream().anyMatch(c -> reads(c, folder));
    }

    private static boolean holds(FileRelation relation, FileLocation folder) {
        return relation.files().list().stream().anyMatch(f -> new FileLocation(f.path()).within(folder));
    }
}
