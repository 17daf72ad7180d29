package io.firesteel.sql.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import io.firesteel.analyzer.session.CatalogLookup.Found;
import io.firesteel.error.FiresteelException;
import io.firesteel.files.FileLocation;
import io.firesteel.plan.Origin;
import io.firesteel.plan.command.DdlCommand;
import io.firesteel.plan.command.DdlCommand.ViewKind;
import io.firesteel.plan.logical.DeclaredTypes;
import io.firesteel.plan.logical.FileRelation;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.sql.SqlSession;
import io.firesteel.sql.SqlSettings;
import io.firesteel.sql.catalog.CatalogErrors;
import io.firesteel.sql.catalog.DatabaseMetadata;
import io.firesteel.sql.catalog.Metastore;
import io.firesteel.sql.catalog.SessionCatalog.QualifiedName;
import io.firesteel.sql.catalog.TableMetadata;
import io.firesteel.sql.run.SqlResult;
import io.firesteel.sql.source.FileSources;
import io.firesteel.sql.write.ColumnDefaults;
import io.firesteel.sql.write.TableWrites;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// CREATE, ALTER and DROP of databases, tables and views.
final class DdlRunner {
    private final SqlSession session;
    private final TableRunner tables;

    DdlRunner(SqlSession session) {
        this.session = session;
        this.tables = new TableRunner(session);
    }

    SqlResult run(DdlCommand command) {
        switch (command) {
            case DdlCommand.CreateDatabase c -> createDatabase(c);
            case DdlCommand.AlterDatabase a -> alterDatabase(a);
            case DdlCommand.DropDatabase d -> dropDatabase(d);
            case DdlCommand.CreateView v -> createView(v);
            case DdlCommand.CreateTempViewUsing v -> createViewUsing(v);
            case DdlCommand.CreateTable t -> createTable(t);
            case DdlCommand.CreateTableLike l -> createLike(l);
            case DdlCommand.DropTable d -> drop(d);
            case DdlCommand.RenameTable r -> rename(r);
            case DdlCommand.AlterTableProperties a -> tables.properties(a);
            case DdlCommand.AlterColumn a -> tables.column(a);
            case DdlCommand.RenameColumn r -> throw tables.operation(r.name(), "RENAME COLUMN");
            case DdlCommand.DropColumns d -> throw tables.operation(d.name(), "DROP COLUMN");
            case DdlCommand.ReplaceColumns r -> throw tables.operation(r.name(), "REPLACE COLUMNS");
            case DdlCommand.AnalyzeTable a -> tables.analyze(a);
            case DdlCommand.AddColumns a -> addColumns(a);
            case DdlCommand.CommentOn c when !c.database() -> {
                TableMetadata table = session.catalog().require(c.name());
                metastore().replaceTable(table.commented(c.comment()));
            }
            default -> throw CommandErrors.unsupported(command.getClass().getSimpleName());
        }
        return SqlResult.nothing();
    }

    private Metastore metastore() {
        return session.catalog().metastore();
    }

    private void createDatabase(DdlCommand.CreateDatabase c) {
        String name = c.name().getLast().toLowerCase(Locale.ROOT);
        String location = c.location()
                .map(l -> session.folders().locate(l).path())
                .orElseGet(() -> metastore().warehouse().child(name + ".db").path());
        boolean made = metastore()
                .createDatabase(new DatabaseMetadata(name, c.comment().orElse(""), location, c.properties(), System
                        .getProperty("user.name", "")));
        if (!made && !c.ifNotExists()) {
            throw CatalogErrors.schema(CatalogErrors.SCHEMA_EXISTS, name);
        }
    }

    private void alterDatabase(DdlCommand.AlterDatabase a) {
        DatabaseMetadata old = metastore().requireDatabase(a.name().getLast());
        Map<String, String> properties = new HashMap<>(old.properties());
        properties.putAll(a.properties());
        metastore().alterDatabase(new DatabaseMetadata(old.name(), old.comment(),
                a.location()
                        .map(l -> session.folders().locate(l).path())
                        .orElse(old.location()),
                properties, old.owner()));
    }

    private void dropDatabase(DdlCommand.DropDatabase d) {
        String name = d.name().getLast();
        if (metastore().database(name).isEmpty()) {
            if (d.ifExists()) {
                return;
            }
            throw CatalogErrors.schema(CatalogErrors.SCHEMA_MISSING, name);
        }
        if (d.cascade()) {
            metastore().tables(name).forEach(t -> dropTable(metastore().table(name, t).orElseThrow()));
            metastore().functions(name).forEach(f -> metastore().dropFunction(name, f));
        }
        metastore().dropDatabase(name);
        if (session.catalog().currentDatabase().equalsIgnoreCase(name)) {
            session.catalog().use(Metastore.DEFAULT);
        }
    }

    private void createView(DdlCommand.CreateView v) {
        if (v.kind() == ViewKind.PERSISTENT) {
            persistentView(v);
            return;
        }
        checkNames(v, session.analyze(v.query()).output().size());
        String name = v.name().getLast();
        Found view = new Found.View(List.of(name), v.query(), v.columns(), session.catalog().currentDatabase());
        put(name, v.kind() == ViewKind.GLOBAL_TEMPORARY, v.replace(), view);
    }

    private static void checkNames(DdlCommand.CreateView v, int columns) {
        if (!v.columns().isEmpty() && v.columns().size() != columns) {
            throw new FiresteelException(v.columns().size() < columns
                    ? CommandErrors.MANY_COLUMNS
                    : CommandErrors.FEW_COLUMNS, Map.of("viewName", String.join(".", v.name())));
        }
    }

    private void put(String name, boolean global, boolean replace, Found view) {
        if (!session.catalog().putView(name, global, replace, view)) {
            throw new FiresteelException(CommandErrors.TEMP_EXISTS, Map.of("relationName", "`" + name + "`"));
        }
    }

    private void persistentView(DdlCommand.CreateView v) {
        QualifiedName name = session.catalog().qualify(v.name());
        LogicalPlan plan = session.analyzeStored(v.query(), name.database() + "`.`" + name.table());
        List<StructField> declared = DeclaredTypes.schema(plan).fields();
        List<StructField> fields = declared;
        if (!v.columns().isEmpty()) {
            checkNames(v, fields.size());
            fields = IntStream.range(0, fields.size())
                    .mapToObj(i -> new StructField(v.columns().get(i), declared.get(i).type()))
                    .toList();
        }
        boolean there = metastore().table(name.database(), name.table()).isPresent();
        if (!there || v.replace()) {
            ViewAliases.require(v.query(), v.name());
            FileSources.refuseTwins(new StructType(fields));
        }
        TableMetadata view = new TableMetadata(name.database(), name.table(), "view", new StructType(fields), List.of(),
                "", false,
                Map.of(), Map.of(), v.comment(), v.sql(), session.catalog().currentDatabase(),
                System.getProperty("user.name", ""),
                System.currentTimeMillis());
        store(view, v.replace(), v.ifNotExists());
    }

    private void store(TableMetadata table, boolean replace, boolean ifNotExists) {
        if (replace) {
            metastore().replaceTable(table);
        } else if (!metastore().createTable(table) && !ifNotExists) {
            throw CatalogErrors.table(CatalogErrors.TABLE_EXISTS, table.database(), table.name());
        }
    }

    private void createViewUsing(DdlCommand.CreateTempViewUsing v) {
        Map<String, String> options = new HashMap<>(v.options());
        String path = options.entrySet()
                .stream()
                .filter(e -> e.getKey().equalsIgnoreCase("path"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> CommandErrors.unsupported("CREATE TEMPORARY VIEW USING " + v.provider()
                        + " without the option path"));
        FileRelation files = session.catalog().files(v.provider(), List.of(path), options, v.schema());
        String name = v.name().getLast();
        put(name, v.global(), v.replace(), new Found.Files(List.of(name), files));
    }

    private void createTable(DdlCommand.CreateTable c) {
        QualifiedName name = session.catalog().qualify(c.name());
        if (c.ifNotExists() && metastore().table(name.database(), name.table()).isPresent()) {
            return;
        }
        DdlCommand.TableDefinition d = c.definition();
        if (d.buckets().isPresent()) {
            throw CommandErrors.unsupported("CLUSTERED BY … INTO BUCKETS");
        }
        String provider = provider(d, Optional.empty());
        Optional<String> given = d.location().or(() -> Optional.ofNullable(d.options().get("path")));
        String location = location(given, name);
        if (c.query().isPresent()) {
            createAs(c, name, provider, location, given.isEmpty());
            return;
        }
        Optional<FileRelation> found = d.schema().isPresent()
                ? Optional.empty()
                : Optional.of(session.catalog().files(provider, List.of(location), d.options(), Optional.empty()));
        StructType schema = found.map(DdlRunner::whole).or(d::schema).orElseThrow();
        List<String> partitions = found.map(f -> f.partitionSchema().names()).orElse(d.partitions());
        FileSources.refuseTwins(schema);
        TableWrites.requireColumns(partitions, schema);
        TableWrites.requireData(partitions, schema);
        new ColumnDefaults(session).check(schema, "CREATE TABLE");
        Map<String, String> options = new HashMap<>(d.options());
        options.putAll(d.rowFormat());
        List<String> keys = partitions.stream().map(p -> schema.field(schema.indexOfIgnoreCase(p)).name()).toList();
        TableMetadata table = new TableMetadata(name.database(), name.table(), provider, schema, keys, location, given
                .isEmpty(),
                options, d.properties(), d.comment(), "", "", System.getProperty("user.name", ""), System
                        .currentTimeMillis());
        store(table, c.replace(), false);
        makeFolder(location);
    }

    /// The format that a definition names, in one way or another; else that of the table it is made after, else the session's.
    private String provider(DdlCommand.TableDefinition d, Optional<String> like) {
        return session.catalog()
                .sources()
                .format(d.provider()
                        .or(() -> d.storedAs().map(DdlRunner::hiveFormat))
                        .or(() -> d.rowFormat().isEmpty() ? Optional.empty() : Optional.of("hivetext"))
                        .or(() -> like)
                        .orElseGet(() -> session.conf().get(SqlSettings.DEFAULT_SOURCE)));
    }

    private String location(Optional<String> given, QualifiedName name) {
        return given.map(l -> session.folders().locate(l).path())
                .orElseGet(() -> metastore().requireDatabase(name.database()).folder().child(name.table()).path());
    }

    /// An empty table with the columns of another table or view; of a table also its format, partitions and options.
    private void createLike(DdlCommand.CreateTableLike c) {
        QualifiedName name = session.catalog().qualify(c.name());
        Optional<TableMetadata> source = session.catalog().temporaryView(c.source()).isPresent()
                ? Optional.empty()
                : Optional.of(session.catalog().require(c.source()));
        StructType schema = source.map(TableMetadata::schema)
                .orElseGet(() -> DeclaredTypes.schema(session.analyze(new UnresolvedPlan.UnresolvedRelation(c.source(),
                        Map.of(), Origin.NONE))));
        Optional<TableMetadata> table = source.filter(t -> !t.view());
        DdlCommand.TableDefinition d = c.definition();
        String provider = provider(d, table.map(TableMetadata::provider));
        Map<String, String> options = new HashMap<>();
        table.filter(t -> t.provider().equals(provider)).ifPresent(t -> options.putAll(t.options()));
        options.remove("path");
        options.putAll(d.rowFormat());
        String location = location(d.location(), name);
        store(new TableMetadata(name.database(), name.table(), provider, schema,
                table.map(TableMetadata::partitions).orElse(List.of()), location, d.location().isEmpty(), options,
                d.properties(), Optional.empty(), "", "", System.getProperty("user.name", ""),
                System.currentTimeMillis()), false, c.ifNotExists());
        makeFolder(location);
    }

    private void createAs(DdlCommand.CreateTable c, QualifiedName name, String provider, String location,
            boolean managed) {
        DdlCommand.TableDefinition d = c.definition();
        if (d.schema().isPresent()) {
            throw new FiresteelException(CommandErrors.CTAS_SCHEMA, Map.of());
        }
        if (c.replace()) {
            throw CommandErrors.unsupported("REPLACE TABLE … AS SELECT");
        }
        if (metastore().table(name.database(), name.table()).isPresent()) {
            throw CatalogErrors.table(CatalogErrors.TABLE_EXISTS, name.database(), name.table());
        }
        LogicalPlan query = session.writes().partitionsLast(session.analyze(c.query().orElseThrow()), d.partitions());
        StructType schema = TableWrites.schema(query);
        List<String> partitions = d.partitions()
                .stream()
                .map(p -> schema.field(schema.indexOfIgnoreCase(p)).name())
                .toList();
        Map<String, String> options = new HashMap<>(d.options());
        options.putAll(d.rowFormat());
        session.writes()
                .create(new TableMetadata(name.database(), name.table(), provider, schema, partitions,
                        location, managed, options, d.properties(), d.comment(), "", "",
                        System.getProperty("user.name", ""),
                        System.currentTimeMillis()), query);
    }

    private static StructType whole(FileRelation files) {
        List<StructField> all = new ArrayList<>(files.dataSchema().fields());
        all.addAll(files.partitionSchema().fields());
        return new StructType(all);
    }

    private static String hiveFormat(String storedAs) {
        return switch (storedAs.toLowerCase(Locale.ROOT)) {
            case "textfile", "org.apache.hadoop.mapred.textinputformat" -> "hivetext";
            case String other -> other;
        };
    }

    /// A location may also be one file that is there already.
    private void makeFolder(String location) {
        FileLocation folder = new FileLocation(location);
        if (!session.folders().exists(folder)) {
            session.folders().make(folder);
        }
    }

    private void drop(DdlCommand.DropTable d) {
        if (session.catalog().temporaryView(d.name()).isPresent()) {
            session.catalog().dropView(d.name());
            return;
        }
        Optional<TableMetadata> table = session.catalog().table(d.name());
        if (table.isEmpty()) {
            if (!d.ifExists()) {
                QualifiedName q = session.catalog().qualify(d.name());
                throw CatalogErrors.table(CatalogErrors.TABLE_MISSING, q.database(), q.table());
            }
            return;
        }
        if (d.view() && !table.get().view()) {
            throw new FiresteelException(CommandErrors.WRONG_COMMAND,
                    Map.of("operation", "DROP VIEW", "objectName", table.get().name()));
        }
        dropTable(table.get());
    }

    private void dropTable(TableMetadata table) {
        metastore().dropTable(table.database(), table.name());
        if (table.managed() && !table.view()) {
            session.folders().delete(table.folder());
        }
    }

    private void rename(DdlCommand.RenameTable r) {
        TableMetadata from = session.catalog().require(r.from());
        QualifiedName to = session.catalog()
                .qualify(r.to().size() == 1 ? List.of(from.database(), r.to().getFirst()) : r.to());
        metastore().renameTable(from, from.named(to.database(), to.table(), from.location()));
    }

    private void addColumns(DdlCommand.AddColumns a) {
        TableMetadata table = session.catalog().require(a.name());
        List<StructField> fields = new ArrayList<>(table.dataSchema().fields());
        fields.addAll(a.columns().fields());
        fields.addAll(table.partitionSchema().fields());
        FileSources.refuseTwins(new StructType(fields));
        metastore().replaceTable(table.with(new StructType(fields), table.properties(), table.location()));
    }
}
