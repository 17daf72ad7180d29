package io.firesteel.sql.command;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import io.firesteel.analyzer.session.CatalogLookup.Found;
import io.firesteel.functions.FunctionDefinition;
import io.firesteel.functions.Functions;
import io.firesteel.plan.Origin;
import io.firesteel.plan.command.ShowCommand;
import io.firesteel.plan.logical.DeclaredTypes;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.sql.SqlSession;
import io.firesteel.sql.catalog.DatabaseMetadata;
import io.firesteel.sql.catalog.TableMetadata;
import io.firesteel.sql.routine.FunctionRunner;
import io.firesteel.sql.run.SqlResult;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// SHOW and DESCRIBE, with Spark's column names.
final class ShowRunner {
    private static final StructType DESCRIPTION = StructType.of(new StructField("col_name", SimpleType.STRING, false),
            new StructField("data_type", SimpleType.STRING, false), new StructField("comment", SimpleType.STRING));

    private final SqlSession session;
    private final FunctionRunner functions;

    ShowRunner(SqlSession session, FunctionRunner functions) {
        this.session = session;
        this.functions = functions;
    }

    SqlResult run(ShowCommand command) {
        return switch (command) {
            case ShowCommand.ShowDatabases s ->
                texts("namespace", matching(session.catalog().metastore().databases(), s.pattern()));
            case ShowCommand.ShowTables s -> tables(s.database(), s.pattern());
            case ShowCommand.ShowTableExtended s -> details(s);
            case ShowCommand.ShowViews s -> views(s);
            case ShowCommand.ShowColumns s -> texts("col_name",
                    schema(s.database()
                            .map(d -> List.of(d.getLast(), s.table().getLast()))
                            .orElse(s.table())).names());
            case ShowCommand.ShowFunctions s -> functions(s);
            case ShowCommand.DescribeFunction d -> SqlResult.ofTexts(List.of("function_desc"),
                    described(d).stream().map(List::of).toList());
            case ShowCommand.ShowCurrentDatabase s ->
                SqlResult.ofTexts(List.of("catalog", "namespace"), List.of(List.of(
                        "spark_catalog", session.catalog().currentDatabase())));
            case ShowCommand.ShowCatalogs s -> texts("catalog", List.of("spark_catalog"));
            case ShowCommand.ShowTableProperties s -> tableProperties(s);
            case ShowCommand.ShowCreateTable s -> createTable(s);
            case ShowCommand.DescribeTable d -> describe(d);
            case ShowCommand.DescribeQuery d -> SqlResult.of(DESCRIPTION,
                    session.analyze(d.query())
                            .output()
                            .stream()
                            .map(
                                    ShowRunner::described)
                            .toList());
            case ShowCommand.DescribeDatabase d -> database(d);
            default -> throw CommandErrors.unsupported(command.getClass().getSimpleName());
        };
    }

    private SqlResult functions(ShowCommand.ShowFunctions s) {
        Set<String> names = new TreeSet<>();
        if (!s.scope().equals("user")) {
            List<String> builtin = session.functions().names().stream().filter(n -> !n.startsWith("$")).toList();
            names.addAll(matching(builtin, s.pattern()));
        }
        if (!s.scope().equals("system")) {
            functions.names(s.database())
                    .stream()
                    .filter(n -> !matching(List.of(n.substring(n.lastIndexOf('.') + 1)), s.pattern()).isEmpty())
                    .forEach(names::add);
        }
        return texts("function", List.copyOf(names));
    }

    private List<String> described(ShowCommand.DescribeFunction d) {
        Functions builtin = session.functions();
        Optional<FunctionDefinition> known = builtin.find(d.name());
        if (known.isPresent()) {
            String name = d.name().toLowerCase(Locale.ROOT);
            List<String> lines = new ArrayList<>(List.of("Function: " + name, "Type:     " + known.get().kind(),
                    "Usage:    " + known.get().usage(name)));
            if (d.extended()) {
                List<String> others = builtin.synonyms(name);
                lines.add("Also:     " + (others.isEmpty() ? "no other name" : String.join(", ", others)));
            }
            return lines;
        }
        return functions.described(session.parser().parseName(d.name())).orElseThrow(() -> builtin.unknown(d.name()));
    }

    private static SqlResult texts(String name, List<String> values) {
        return SqlResult.ofTexts(List.of(name), values.stream().map(List::of).toList());
    }

    /// Names that a SHOW pattern fits: `*` is anything, `|` parts alternatives.
    static List<String> matching(List<String> names, Optional<String> pattern) {
        if (pattern.isEmpty()) {
            return names;
        }
        List<String> forms = new ArrayList<>();
        for (String part : pattern.get().toLowerCase(Locale.ROOT).split("\\|")) {
            StringBuilder form = new StringBuilder();
            for (char c : part.strip().toCharArray()) {
                form.append(c == '*' || c == '%' ? ".*" : Pattern.quote(String.valueOf(c)));
            }
            forms.add(form.toString());
        }
        return names.stream().filter(n -> forms.stream().anyMatch(f -> n.toLowerCase(Locale.ROOT).matches(f))).toList();
    }

    private SqlResult tables(Optional<List<String>> database, Optional<String> pattern) {
        String name = database.map(List::getLast).orElse(session.catalog().currentDatabase());
        session.catalog().metastore().requireDatabase(name);
        List<List<Object>> rows = new ArrayList<>();
        matching(session.catalog().metastore().tables(name), pattern).forEach(t -> rows.add(List.of(name, t, false)));
        matching(session.catalog().temporaryViews(), pattern).forEach(t -> rows.add(List.of("", t, true)));
        return SqlResult
                .of(StructType.of(new StructField("namespace", SimpleType.STRING, false), new StructField("tableName",
                        SimpleType.STRING, false), new StructField("isTemporary", SimpleType.BOOLEAN, false)), rows);
    }

    private SqlResult details(ShowCommand.ShowTableExtended s) {
        if (s.partition().isPresent()) {
            throw CommandErrors.unsupported("SHOW TABLE EXTENDED … PARTITION");
        }
        String name = s.database().map(List::getLast).orElse(session.catalog().currentDatabase());
        session.catalog().metastore().requireDatabase(name);
        Optional<String> pattern = Optional.of(s.pattern());
        List<List<Object>> rows = new ArrayList<>();
        matching(session.catalog().metastore().tables(name), pattern).forEach(t -> rows.add(List.of(name, t, false,
                TableDetails.of(session.catalog().metastore().table(name, t).orElseThrow()))));
        matching(session.catalog().temporaryViews(), pattern).forEach(t -> rows.add(List.of("", t, true,
                TableDetails.of(t, schema(List.of(t))))));
        return SqlResult.of(StructType.of(new StructField("namespace", SimpleType.STRING, false),
                new StructField("tableName", SimpleType.STRING, false),
                new StructField("isTemporary", SimpleType.BOOLEAN, false),
                new StructField("information", SimpleType.STRING, false)), rows);
    }

    private SqlResult views(ShowCommand.ShowViews s) {
        String name = s.database().map(List::getLast).orElse(session.catalog().currentDatabase());
        List<List<Object>> rows = new ArrayList<>();
        matching(session.catalog().metastore().tables(name), s.pattern()).stream()
                .filter(t -> session.catalog()
                        .metastore()
                        .table(
                                name, t)
                        .map(TableMetadata::view)
                        .orElse(false))
                .forEach(t -> rows.add(List.of(name, t, false)));
        matching(session.catalog().temporaryViews(), s.pattern()).forEach(t -> rows.add(List.of("", t, true)));
        return SqlResult
                .of(StructType.of(new StructField("namespace", SimpleType.STRING, false), new StructField("viewName",
                        SimpleType.STRING, false), new StructField("isTemporary", SimpleType.BOOLEAN, false)), rows);
    }

    private StructType schema(List<String> name) {
        Optional<Found> view = session.catalog().temporaryView(name);
        if (view.isEmpty()) {
            return session.catalog().require(name).schema();
        }
        return DeclaredTypes.schema(session.analyze(new UnresolvedPlan.UnresolvedRelation(name, Map.of(),
                Origin.NONE)));
    }

    private SqlResult tableProperties(ShowCommand.ShowTableProperties s) {
        Map<String, String> properties = new TreeMap<>(session.catalog().require(s.table()).properties());
        List<List<String>> rows = new ArrayList<>();
        properties.keySet().removeIf(k -> k.startsWith(TableMetadata.STATISTICS));
        if (s.key().isPresent()) {
            String key = s.key().get();
            TableMetadata table = session.catalog().require(s.table());
            rows.add(List.of(key, properties.getOrDefault(key, "Table spark_catalog." + table.database() + "."
                    + table.name() + " does not have property: " + key)));
        } else {
            properties.forEach((k, v) -> rows.add(List.of(k, v)));
        }
        return SqlResult.ofTexts(List.of("key", "value"), rows);
    }

    private SqlResult createTable(ShowCommand.ShowCreateTable s) {
        TableMetadata t = session.catalog().require(s.table());
        return texts("createtab_stmt", List.of(CreateText.of(t)));
    }

    private static List<Object> described(AttributeReference a) {
        List<Object> row = new ArrayList<>();
        row.add(a.name());
        row.add(a.type().simpleString());
        row.add(null);
        return row;
    }

    private SqlResult describe(ShowCommand.DescribeTable d) {
        List<List<Object>> rows = new ArrayList<>();
        StructType schema = schema(d.name());
        if (d.column().isPresent()) {
            int i = schema.indexOfIgnoreCase(d.column().get().getLast());
            if (i < 0) {
                throw CommandErrors.noColumn(String.join(".", d.column().get()), schema.names());
            }
            StructField f = schema.field(i);
            List<List<String>> lines = new ArrayList<>(List.of(List.of("col_name", f.name()), List.of("data_type", f
                    .type()
                    .catalogString()), List.of("comment", f.comment() == null ? "NULL" : f.comment())));
            if (d.extended() && session.catalog().temporaryView(d.name()).isEmpty()) {
                session.catalog().table(d.name()).ifPresent(t -> lines.addAll(ColumnStatistics.lines(t, f)));
            }
            return SqlResult.ofTexts(List.of("info_name", "info_value"), lines);
        }
        schema.fields().forEach(f -> rows.add(row(f.name(), f.type().simpleString(), f.comment())));
        Optional<TableMetadata> table = session.catalog().temporaryView(d.name()).isPresent()
                ? Optional.empty()
                : session.catalog().table(d.name());
        table.filter(t -> !t.partitions().isEmpty()).ifPresent(t -> {
            rows.add(row("# Partition Information", "", ""));
            rows.add(row("# col_name", "data_type", "comment"));
            t.partitionSchema().fields().forEach(f -> rows.add(row(f.name(), f.type().simpleString(), f.comment())));
        });
        if (schema.fields().stream().anyMatch(f -> f.defaultSql() != null)) {
            rows.add(row("", "", ""));
            rows.add(row("# Column Default Values", "", ""));
            schema.fields()
                    .stream()
                    .filter(f -> f.defaultSql() != null)
                    .forEach(f -> rows.add(row(f.name(), f.type().simpleString(), f.defaultSql())));
        }
        if (d.extended()) {
            table.ifPresent(t -> details(t, rows));
        }
        return SqlResult.of(DESCRIPTION, rows);
    }

    private static void details(TableMetadata t, List<List<Object>> rows) {
        rows.add(row("", "", ""));
        rows.add(row("# Detailed Table Information", "", ""));
        rows.add(row("Catalog", "spark_catalog", ""));
        rows.add(row("Database", t.database(), ""));
        rows.add(row("Table", t.name(), ""));
        rows.add(row("Owner", t.owner(), ""));
        rows.add(row("Created Time", new Date(t.created()).toString(), ""));
        rows.add(row("Type", t.view() ? "VIEW" : t.managed() ? "MANAGED" : "EXTERNAL", ""));
        if (t.view()) {
            rows.add(row("View Text", t.viewText(), ""));
        } else {
            rows.add(row("Provider", t.provider(), ""));
            String bytes = t.properties().get(TableMetadata.STATISTICS_BYTES);
            if (bytes != null) {
                String count = t.properties().get(TableMetadata.STATISTICS_ROWS);
                rows.add(row("Statistics", bytes + " bytes" + (count == null ? "" : ", " + count + " rows"), ""));
            }
            rows.add(row("Location", t.folder().shown(), ""));
        }
    }

    private static List<Object> row(String name, String type, String comment) {
        List<Object> row = new ArrayList<>();
        row.add(name);
        row.add(type);
        row.add(comment);
        return row;
    }

    private SqlResult database(ShowCommand.DescribeDatabase d) {
        DatabaseMetadata b = session.catalog().metastore().requireDatabase(d.name().getLast());
        List<List<String>> rows = new ArrayList<>(
                List.of(List.of("Catalog Name", "spark_catalog"), List.of("Namespace Name", b.name()),
                        List.of("Comment", b.comment()), List.of("Location", b.folder().shown()),
                        List.of("Owner", b.owner())));
        if (d.extended()) {
            rows.add(List.of("Properties",
                    b.properties().isEmpty() ? "" : new TreeMap<>(b.properties()).toString()));
        }
        return SqlResult.ofTexts(List.of("info_name", "info_value"), rows);
    }
}
