package io.firesteel.sql.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.Cast;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.LimitedText;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.types.CharVarchar;
import io.firesteel.types.DataType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// Brings the columns of a query into the order and types of a table: by position, by a list of columns or by name, with
/// constants for static partitions, DEFAULT or NULL for columns that a list leaves out, and casts as store assignment allows them.
final class InsertColumns {
    private final String table;
    private final StructType schema;
    private final Map<String, Expression> constants;
    private final Map<String, Expression> defaults;
    private final String zone;
    private final boolean legacy;
    private final boolean limited;

    /// @param table     as errors name it
    /// @param schema    of the table, partition columns last
    /// @param constants values of static partition columns, by name in lower case
    /// @param defaults  what columns hold that the query leaves out, by name in lower case; NULL for others
    /// @param legacy    any cast goes, and overflow gives another number, as Hive did it
    /// @param limited   what CHAR and VARCHAR say of lengths holds
    InsertColumns(String table, StructType schema, Map<String, Expression> constants, Map<String, Expression> defaults,
            String zone, boolean legacy, boolean limited) {
        this.table = table;
        this.schema = schema;
        this.constants = constants;
        this.defaults = defaults;
        this.zone = zone;
        this.legacy = legacy;
        this.limited = limited;
    }

    /// The query with the table's columns.
    ///
    /// @param listed the column list of the statement, or empty
    LogicalPlan over(LogicalPlan query, List<String> listed, boolean byName, LongSupplier ids) {
        List<AttributeReference> data = query.output();
        Map<String, Expression> sources = byName
                ? byName(data)
                : byPosition(data, listed.isEmpty() ? dynamicNames() : checked(listed), listed.isEmpty());
        List<NamedExpression> items = new ArrayList<>();
        for (StructField f : schema.fields()) {
            String key = key(f.name());
            Expression source = constants.containsKey(key)
                    ? constants.get(key)
                    : sources.getOrDefault(key, defaults.get(key));
            Expression value = source == null ? new Literal(null, CharVarchar.plain(f.type())) : assigned(source, f);
            items.add(new NamedExpression(ids.getAsLong(), f.name(), value));
        }
        return new LogicalPlan.Project(query, items);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private List<String> dynamicNames() {
        return schema.names().stream().filter(n -> !constants.containsKey(key(n))).toList();
    }

    private List<String> checked(List<String> listed) {
        List<String> seen = new ArrayList<>();
        for (String name : listed) {
            if (schema.indexOfIgnoreCase(name) < 0) {
                throw WriteErrors.of(WriteErrors.COLUMN, "objectName", "`" + name + "`", "proposal",
                        WriteErrors.quoted(schema.names()));
            }
            if (seen.contains(key(name)) || constants.containsKey(key(name))) {
                throw WriteErrors.of(WriteErrors.COLUMN_TWICE, "columnName", "`" + name + "`");
            }
            seen.add(key(name));
        }
        return listed;
    }

    private Map<String, Expression> byPosition(List<AttributeReference> data, List<String> names, boolean all) {
        List<String> given = data.stream().map(AttributeReference::name).toList();
        if (data.size() != names.size()) {
            if (all && !constants.isEmpty()) {
                throw WriteErrors.of(WriteErrors.PARTITION_ARITY, "tableName", table, "tableColumns",
                        WriteErrors.quoted(schema.names()), "staticPartCols",
                        WriteErrors.quoted(List.copyOf(constants.keySet())), "dataColumns", WriteErrors.quoted(given));
            }
            throw WriteErrors.arity(data.size() > names.size(), table, names, given);
        }
        Map<String, Expression> sources = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            sources.put(key(names.get(i)), data.get(i));
        }
        return sources;
    }

    private Map<String, Expression> byName(List<AttributeReference> data) {
        Map<String, Expression> sources = new HashMap<>();
        data.forEach(a -> sources.put(key(a.name()), a));
        List<String> extra = data.stream()
                .map(AttributeReference::name)
                .filter(n -> schema.indexOfIgnoreCase(n) < 0 || constants.containsKey(key(n)))
                .toList();
        if (data.size() > dynamicNames().size()) {
            throw WriteErrors.arity(true, table, schema.names(),
                    data.stream().map(AttributeReference::name).toList());
        }
        if (!extra.isEmpty()) {
            throw WriteErrors.of(WriteErrors.EXTRA, "tableName", table, "extraColumns", WriteErrors.quoted(extra));
        }
        return sources;
    }

    private Expression assigned(Expression source, StructField target) {
        Expression value = cast(source, CharVarchar.plain(target));
        return limited ? LimitedText.stored(value, target.type()) : value;
    }

    private Expression cast(Expression source, StructField target) {
        DataType from = source.type();
        if (from.equals(target.type())) {
            return source;
        }
        boolean constant = source instanceof Literal;
        if (!legacy && !constant && !StoreAssignment.allowed(from, target.type())) {
            throw WriteErrors.cast(table, target.name(), from, target.type());
        }
        return new Cast(source, target.type(), legacy ? EvalMode.LEGACY : EvalMode.ANSI, zone, true);
    }
}
