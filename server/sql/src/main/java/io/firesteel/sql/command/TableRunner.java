package io.firesteel.sql.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.firesteel.analyzer.AnalysisErrors;
import io.firesteel.error.FiresteelException;
import io.firesteel.plan.Origin;
import io.firesteel.plan.command.DdlCommand;
import io.firesteel.plan.command.DmlCommand;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedProject;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedRelation;
import io.firesteel.sql.SqlSession;
import io.firesteel.sql.catalog.SessionCatalog;
import io.firesteel.sql.catalog.TableMetadata;
import io.firesteel.sql.run.SqlResult;
import io.firesteel.sql.source.FileListing;
import io.firesteel.sql.write.ColumnDefaults;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// What changes columns, properties and statistics of a table, and refuses what a table of files cannot do.
final class TableRunner {
    /// Properties that have clauses of their own.
    private static final Set<String> RESERVED = Set.of("provider", "location", "owner", "external",
            "is_managed_location");

    private final SqlSession session;

    TableRunner(SqlSession session) {
        this.session = session;
    }

    /// Adds, changes and takes away properties.
    void properties(DdlCommand.AlterTableProperties a) {
        TableMetadata table = session.catalog().require(a.name());
        for (String key : a.set().keySet()) {
            if (RESERVED.contains(key)) {
                throw new FiresteelException(CommandErrors.RESERVED_PROPERTY, Map.of("property", key));
            }
        }
        Map<String, String> properties = new HashMap<>(table.properties());
        properties.putAll(a.set());
        a.unset().forEach(properties::remove);
        keep(table, table.schema(), properties);
    }

    private void keep(TableMetadata table, StructType schema, Map<String, String> properties) {
        session.catalog().metastore().replaceTable(table.with(schema, properties, table.location()));
    }

    /// Changes the comment of a column, or its DEFAULT.
    void column(DdlCommand.AlterColumn a) {
        TableMetadata table = session.catalog().require(a.name());
        int i = a.column().size() == 1 ? table.schema().indexOfIgnoreCase(a.column().getFirst()) : -1;
        if (i < 0) {
            throw AnalysisErrors.column(a.column(), table.schema().names(), Origin.NONE);
        }
        StructField old = table.schema().field(i);
        if (a.type().filter(t -> !t.equals(old.type())).isPresent()) {
            throw new FiresteelException(CommandErrors.COLUMN_CHANGE,
                    Map.of("table", shown(table), "originName", old.name(), "originType", old.type().sql(), "newName",
                            old.name(), "newType", a.type().get().sql()));
        }
        List<StructField> fields = new ArrayList<>(table.schema().fields());
        a.comment().ifPresent(c -> fields.set(i, old.withComment(c)));
        if (a.dropDefault() || a.otherwise().isPresent()) {
            fields.set(i, old.withDefault(a.otherwise().orElse(null)));
            new ColumnDefaults(session).check(new StructType(List.of(fields.get(i))), "ALTER TABLE ALTER COLUMN");
        }
        keep(table, new StructType(fields), table.properties());
    }

    /// Counts rows and bytes, and what columns hold; `DESCRIBE EXTENDED` shows them until the table changes.
    void analyze(DdlCommand.AnalyzeTable a) {
        if (session.catalog().temporaryView(a.name()).isPresent()) {
            throw new FiresteelException(CommandErrors.ANALYZE_VIEW, Map.of());
        }
        TableMetadata table = session.catalog().require(a.name());
        if (table.view()) {
            throw new FiresteelException(CommandErrors.ANALYZE_VIEW, Map.of());
        }
        for (String column : a.columns()) {
            if (table.schema().indexOfIgnoreCase(column) < 0) {
                throw CommandErrors.noColumn(column, table.schema().names());
            }
        }
        Map<String, String> properties = new HashMap<>(table.properties());
        properties.put(TableMetadata.STATISTICS_BYTES, "" + bytes(table));
        properties.remove(TableMetadata.STATISTICS_ROWS);
        if (!a.noScan()) {
            properties.put(TableMetadata.STATISTICS_ROWS, "" + rows(a.name()));
        }
        List<StructField> columns = table.schema()
                .fields()
                .stream()
                .filter(f -> a.allColumns() || a.columns().stream().anyMatch(f.name()::equalsIgnoreCase))
                .toList();
        if (!columns.isEmpty()) {
            properties.putAll(ColumnStatistics.of(session, table, columns));
        }
        keep(table, table.schema(), properties);
    }

    private Object rows(List<String> name) {
        UnresolvedExpression count = UnresolvedExpression.UnresolvedFunction.of("count", Origin.NONE,
                new UnresolvedExpression.Literal(1, io.firesteel.types.SimpleType.INTEGER, Origin.NONE));
        SqlResult result = session.query(new UnresolvedProject(new UnresolvedRelation(name, Map.of(), Origin.NONE),
                List.of(count))).run("count of " + String.join(".", name));
        return result.rows().getFirst().getFirst();
    }

    private long bytes(TableMetadata table) {
        return new FileListing(session.folders().stores()).list(List.of(table.folder().shown()))
                .stream()
                .mapToLong(f -> f.length())
                .sum();
    }

    /// Statistics that a write has made untrue go.
    void forgetStatistics(List<String> name) {
        SessionCatalog catalog = session.catalog();
        Optional<TableMetadata> table = catalog.table(name)
                .filter(t -> t.properties().containsKey(TableMetadata.STATISTICS_BYTES));
        table.ifPresent(t -> {
            Map<String, String> properties = new HashMap<>(t.properties());
            properties.keySet().removeIf(k -> k.startsWith(TableMetadata.STATISTICS));
            keep(t, t.schema(), properties);
        });
    }

    /// Refuses a change of single rows, once its tables are known to be there.
    void refuse(DmlCommand.RowChange change) {
        for (List<String> name : change.tables()) {
            if (session.catalog().temporaryView(name).isEmpty()) {
                session.catalog().require(name);
            }
        }
        throw operation(change.tables().getFirst(), change.operation());
    }

    /// Refuses what only tables of other kinds can do.
    FiresteelException operation(List<String> name, String operation) {
        return new FiresteelException(CommandErrors.TABLE_OPERATION,
                Map.of("tableName", shown(session.catalog().require(name)), "operation", operation));
    }

    private static String shown(TableMetadata table) {
        return "`spark_catalog`.`" + table.database() + "`.`" + table.name() + "`";
    }
}
