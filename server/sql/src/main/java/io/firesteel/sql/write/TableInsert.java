package io.firesteel.sql.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.firesteel.files.FileLocation;
import io.firesteel.fragments.AllFunctions;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.Cast;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.LimitedText;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedNamed;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.sinks.JobCommit.Replaced;
import io.firesteel.sinks.PartitionPath;
import io.firesteel.sql.SqlSession;
import io.firesteel.sql.SqlSettings;
import io.firesteel.sql.catalog.TableMetadata;
import io.firesteel.sql.run.EngineConstants;
import io.firesteel.types.CharVarchar;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;

/// One INSERT into a table: its PARTITION clause, its columns, what it replaces.
public final class TableInsert {
    private final SqlSession session;
    private final TableMetadata table;
    private final int named;
    private final Map<String, Expression> constants = new LinkedHashMap<>();
    private final List<String> staticFolders = new ArrayList<>();
    private final Map<String, String> folders = new LinkedHashMap<>();

    /// @param spec the PARTITION clause: columns with a constant, or without for dynamic ones
    public TableInsert(SqlSession session, TableMetadata table, Map<String, Optional<UnresolvedExpression>> spec) {
        this.session = session;
        this.table = table;
        Map<String, Optional<UnresolvedExpression>> given = new HashMap<>();
        spec.forEach((name, value) -> {
            if (table.partitions().stream().noneMatch(name::equalsIgnoreCase)) {
                throw WriteErrors.of(WriteErrors.NOT_PARTITION, "partitionList", "`" + name + "`", "tableName", name());
            }
            given.put(name.toLowerCase(Locale.ROOT), value);
        });
        this.named = given.size();
        boolean leading = true;
        for (StructField p : table.partitionSchema().fields()) {
            String key = p.name().toLowerCase(Locale.ROOT);
            Optional<UnresolvedExpression> value = given.getOrDefault(key, Optional.empty());
            if (value.isPresent()) {
                constant(p, value.get(), leading);
            } else {
                leading = false;
            }
        }
    }

    private void constant(StructField column, UnresolvedExpression written, boolean leading) {
        LogicalPlan row = session.analyze(new UnresolvedPlan.UnresolvedProject(new UnresolvedPlan.OneRow(),
                List.of(new UnresolvedNamed(written, List.of(column.name())))));
        Expression value = row instanceof LogicalPlan.Project p
                ? p.items().getFirst().child()
                : new Literal(((LogicalPlan.Values) row).rows().getFirst().getFirst(), row.output().getFirst().type());
        String zone = session.conf().zone().getId();
        DataType plain = CharVarchar.plain(column.type());
        Expression cast = value.type().equals(plain) ? value : new Cast(value, plain, EvalMode.ANSI, zone, true);
        Expression typed = limited() ? LimitedText.stored(cast, column.type()) : cast;
        EngineConstants engine = new EngineConstants(AllFunctions.get());
        Literal constant = engine.value(typed);
        constants.put(column.name().toLowerCase(Locale.ROOT), constant);
        Object text = plain == SimpleType.STRING
                ? constant.value()
                : engine.value(new Cast(constant, SimpleType.STRING, EvalMode.ANSI, zone, true)).value();
        String folder = PartitionPath.folder(column.name(), text == null ? null : text.toString());
        folders.put(column.name().toLowerCase(Locale.ROOT), folder);
        if (leading) {
            staticFolders.add(folder);
        }
    }

    /// The columns that a query has to give, in order.
    ///
    /// @param listed the column list, or empty
    public List<StructField> targets(List<String> listed) {
        List<StructField> fields = table.schema().fields();
        return listed.isEmpty()
                ? fields.stream().filter(f -> !constants.containsKey(ColumnDefaults.key(f.name()))).toList()
                : listed.stream()
                        .flatMap(n -> fields.stream().filter(f -> f.name().equalsIgnoreCase(n)))
                        .toList();
    }

    /// The folder names of the columns that have a constant, by column in lower case.
    public Map<String, String> folders() {
        return folders;
    }

    /// The folder of the partition, all of whose columns have to be given.
    public FileLocation wholeFolder() {
        if (staticFolders.size() < table.partitions().size()) {
            throw WriteErrors.of(WriteErrors.NOT_WHOLE, "specKeys", String.join(", ", folders.keySet()),
                    "partitionColumnNames",
                    String.join(", ", table.partitions()), "tableName", "`" + table.name() + "`");
        }
        return staticFolder();
    }

    /// The folder of the leading static partition columns; the table's without any.
    public FileLocation staticFolder() {
        return table.folder().child(String.join("/", staticFolders));
    }

    /// Whether the partition that the clause names whole is there.
    public boolean partitionExists() {
        return staticFolders.size() == table.partitions().size() && !staticFolders.isEmpty()
                && session.folders().isFolder(staticFolder());
    }

    private boolean limited() {
        return !session.conf().get(SqlSettings.CHAR_AS_STRING);
    }

    private String name() {
        return "`spark_catalog`.`" + table.database() + "`.`" + table.name() + "`";
    }

    /// Writes an analyzed query.
    ///
    /// @param listed the column list, or empty
    public void run(LogicalPlan query, List<String> listed, boolean byName, boolean overwrite) {
        boolean legacy = session.conf().get(SqlSettings.STORE_ASSIGNMENT).equalsIgnoreCase("LEGACY");
        if (named > 0 && named < table.partitions().size()) {
            throw WriteErrors.of(WriteErrors.PARTITIONING, "tableName", name(), "normalizedPartSpec",
                    String.join(",", constants.keySet()), "partColNames", String.join(",", table.partitions()));
        }
        InsertColumns columns = new InsertColumns(name(), table.schema(), constants,
                new ColumnDefaults(session).values(table.schema()), session.conf().zone().getId(), legacy, limited());
        LogicalPlan aligned = columns.over(query, listed, byName, session::newColumnId);
        boolean dynamic = constants.size() < table.partitions().size() && session.writes().dynamic(table.options());
        Replaced replaced = !overwrite
                ? new Replaced.None()
                : dynamic ? new Replaced.Written() : new Replaced.Below(String.join("/", staticFolders));
        session.writes().insert(table, aligned, replaced);
    }
}
