package io.firesteel.sql.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.FiresteelException;
import io.firesteel.fragments.AllFunctions;
import io.firesteel.plan.Origin;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.Cast;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.Expression.SubqueryExpression;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedAttribute;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedCast;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedNamed;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedInlineTable;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedProject;
import io.firesteel.sql.SqlSession;
import io.firesteel.sql.run.EngineConstants;
import io.firesteel.types.CharVarchar;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

import static io.firesteel.error.ErrorCondition.user;

/// What columns hold where an INSERT gives them nothing: expressions of `DEFAULT`, kept as texts with the columns.
public final class ColumnDefaults {
    private static final ErrorCondition TYPE = invalid("DATA_TYPE",
            "requires <expectedType> type, but the statement provided a value of incompatible <actualType> type.");
    private static final ErrorCondition SUBQUERY = invalid("SUBQUERY_EXPRESSION",
            "contains a subquery, which is not allowed.");
    private static final ErrorCondition CONSTANT = invalid("NOT_CONSTANT",
            "is not a constant: it refers to columns or gives another value each time.");
    private static final ErrorCondition PLACE = user("DEFAULT_PLACEMENT_INVALID", "42608",
            "A DEFAULT keyword in a MERGE, INSERT, UPDATE, or SET VARIABLE command could not be directly assigned to a"
                    + " target column because it was part of an expression.");

    private final SqlSession session;

    public ColumnDefaults(SqlSession session) {
        this.session = session;
    }

    private static ErrorCondition invalid(String name, String reason) {
        return user("INVALID_DEFAULT_VALUE." + name, "42623",
                "Failed to execute <statement> command because the destination column or variable `<colName>` has a DEFAULT"
                        + " value <defaultValue>, which " + reason);
    }

    /// Refuses defaults that no INSERT could use.
    public void check(StructType schema, String statement) {
        for (StructField f : schema.fields()) {
            if (f.defaultSql() != null) {
                check(f, statement);
            }
        }
    }

    private void check(StructField f, String statement) {
        Expression value;
        try {
            value = analyzed(session.parser().parseExpression(f.defaultSql()));
        } catch (FiresteelException e) {
            throw e.condition().startsWith("UNRESOLVED_COLUMN") ? refused(CONSTANT, f, statement, null) : e;
        }
        if (value.contains(SubqueryExpression.class::isInstance)) {
            throw refused(SUBQUERY, f, statement, value.type());
        }
        DataType type = CharVarchar.plain(f.type());
        boolean cut = type.isIntegral() && value.type().isNumeric() && !value.type().isIntegral();
        if (cut || !StoreAssignment.allowed(value.type(), type)) {
            throw refused(TYPE, f, statement, value.type());
        }
        if (!value.deterministic()) {
            throw refused(CONSTANT, f, statement, value.type());
        }
        if (value instanceof Literal && type.isIntegral()) {
            try {
                new EngineConstants(AllFunctions.get()).value(cast(value, type));
            } catch (FiresteelException tooLarge) {
                throw refused(TYPE, f, statement, value.type());
            }
        }
    }

    private static FiresteelException refused(ErrorCondition condition, StructField f, String statement,
            DataType type) {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("statement", statement);
        parameters.put("colName", f.name());
        parameters.put("defaultValue", f.defaultSql());
        parameters.put("expectedType", "\"" + f.type().sql() + "\"");
        parameters.put("actualType", "\"" + (type == null ? "" : type.sql()) + "\"");
        return new FiresteelException(condition, parameters);
    }

    private Expression analyzed(UnresolvedExpression written) {
        LogicalPlan row = session.analyze(new UnresolvedProject(new UnresolvedPlan.OneRow(),
                List.of(new UnresolvedNamed(written, List.of("value")))));
        return row instanceof LogicalPlan.Project p
                ? p.items().getFirst().child()
                : new Literal(((LogicalPlan.Values) row).rows().getFirst().getFirst(), row.output().getFirst().type());
    }

    private Cast cast(Expression value, DataType type) {
        return new Cast(value, type, EvalMode.ANSI, session.conf().zone().getId(), true);
    }

    /// What the columns of a table hold that an INSERT leaves out, by name in lower case; those without DEFAULT are absent.
    Map<String, Expression> values(StructType schema) {
        Map<String, Expression> values = new LinkedHashMap<>();
        for (StructField f : schema.fields()) {
            if (f.defaultSql() != null) {
                Expression value = analyzed(session.parser().parseExpression(f.defaultSql()));
                DataType type = CharVarchar.plain(f.type());
                values.put(key(f.name()), value.type().equals(type) ? value : cast(value, type));
            }
        }
        return values;
    }

    /// The query of an INSERT, analyzed, with values for the word DEFAULT in its VALUES or its SELECT list.
    ///
    /// @param targets the columns that it gives, in order
    public LogicalPlan analyzed(UnresolvedPlan query, List<StructField> targets) {
        UnresolvedPlan plain = switch (query) {
            case UnresolvedInlineTable t -> new UnresolvedInlineTable(t.columns(), t.rows()
                    .stream()
                    .map(row -> filled(row, targets))
                    .toList(), t.origin());
            case UnresolvedProject p -> new UnresolvedProject(p.child(), filled(p.items(), targets));
            default -> query;
        };
        try {
            return session.analyze(plain);
        } catch (FiresteelException e) {
            if (e.condition().startsWith("UNRESOLVED_COLUMN")
                    && "`default`".equalsIgnoreCase(e.parameters().get("objectName"))) {
                throw new FiresteelException(PLACE, Map.of());
            }
            throw e;
        }
    }

    private List<UnresolvedExpression> filled(List<UnresolvedExpression> row, List<StructField> targets) {
        if (row.size() != targets.size() || row.stream().noneMatch(ColumnDefaults::isDefault)) {
            return row;
        }
        List<UnresolvedExpression> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            values.add(isDefault(row.get(i)) ? written(targets.get(i)) : row.get(i));
        }
        return values;
    }

    private UnresolvedExpression written(StructField f) {
        UnresolvedExpression value = f.defaultSql() == null
                ? new UnresolvedExpression.Literal(null, SimpleType.NULL, Origin.NONE)
                : session.parser().parseExpression(f.defaultSql());
        return new UnresolvedNamed(new UnresolvedCast(value, CharVarchar.plain(f.type()), false, Origin.NONE), List.of(
                f.name()));
    }

    private static boolean isDefault(UnresolvedExpression e) {
        return e instanceof UnresolvedAttribute a && a.name().size() == 1
                && a.name().getFirst().equalsIgnoreCase("default");
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
