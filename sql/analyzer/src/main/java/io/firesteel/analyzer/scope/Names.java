package io.firesteel.analyzer.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.firesteel.analyzer.AnalysisErrors;
import io.firesteel.analyzer.AnalysisException;
import io.firesteel.analyzer.session.CatalogLookup;
import io.firesteel.analyzer.session.CatalogLookup.Variable;
import io.firesteel.analyzer.value.ConstantSql;
import io.firesteel.plan.Origin;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.plan.logical.Expression.LambdaVariable;
import io.firesteel.plan.logical.Expression.OuterReference;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.MapType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// Looks up a name: lambda parameters first, then columns, aliases of the same SELECT list, columns of the queries around,
/// parameters of the function whose body this is, variables of the session.
///
/// @param environment the queries around, and the parameters of the function whose body this is
/// @param catalog   knows the session's variables
/// @param variables lambda parameters by lower-case name
/// @param aliases   tried after the columns, by lower-case name
/// @param preferred tried before the columns, by lower-case name
public record Names(Scope scope, Environment environment, CatalogLookup catalog, Map<String, LambdaVariable> variables,
        Map<String, Expression> aliases, Map<String, Expression> preferred) {

    public Names withVariables(List<LambdaVariable> more) {
        Map<String, LambdaVariable> next = new HashMap<>(variables);
        more.forEach(v -> next.put(v.name().toLowerCase(Locale.ROOT), v));
        return new Names(scope, environment, catalog, next, aliases, preferred);
    }

    public Names withAliases(Map<String, Expression> more) {
        return new Names(scope, environment, catalog, variables, more, preferred);
    }

    public Names preferring(Map<String, Expression> more) {
        return new Names(scope, environment, catalog, variables, aliases, more);
    }

    public Expression resolve(List<String> name, Origin origin) {
        Expression column = column(name, origin);
        if (column != null) {
            return column;
        }
        Match variable = variable(name);
        if (variable != null) {
            Variable found = variable.variable();
            return fields(new Expression.Literal(found.value(), found.type()), name.subList(variable.parts(), name
                    .size()), origin);
        }
        List<String> near = new ArrayList<>(scope.names());
        near.addAll(environment.parameters().values().keySet());
        throw AnalysisErrors.column(name, near, origin);
    }

    /// A variable that a name's first parts stand for, and how many parts it took.
    private record Match(Variable variable, int parts) {
    }

    /// What stands in a column's name for an alias of the same list, or for a session variable with its value; null for any
    /// other name.
    public String shown(List<String> name, String zone) {
        if (isColumn(name)) {
            return path(name);
        }
        if (aliases.containsKey(name.getFirst().toLowerCase(Locale.ROOT))) {
            return "lateralAliasReference(" + String.join(".", name) + ")";
        }
        Match match = variable(name);
        if (match == null) {
            return null;
        }
        Variable v = match.variable();
        List<String> text = new ArrayList<>(List.of("variablereference(" + String.join(".", v.name()) + "="
                + ConstantSql.of(v.value(), v.type(), zone) + ")"));
        text.addAll(name.subList(match.parts(), name.size()));
        return String.join(".", text);
    }

    /// A column's field with the way to it; null for a whole column.
    private String path(List<String> name) {
        Scope.Match match = variables.containsKey(name.getFirst().toLowerCase(Locale.ROOT))
                ? null
                : scope.find(name, Origin.NONE);
        if (match == null || match.parts() == name.size()) {
            return null;
        }
        StringBuilder text = new StringBuilder(match.attribute().name());
        Expression base = match.attribute();
        for (String field : name.subList(match.parts(), name.size())) {
            text.append(base.type() instanceof MapType ? "[" + field + "]" : "." + field);
            base = field(base, field, scope, Origin.NONE);
        }
        return text.toString();
    }

    private boolean isColumn(List<String> name) {
        try {
            Names plain = aliases.isEmpty() ? this : withAliases(Map.of());
            return plain.column(name, Origin.NONE) != null;
        } catch (AnalysisException unclear) {
            return true;
        }
    }

    private Match variable(List<String> name) {
        for (int parts = name.size(); parts >= 1; parts--) {
            Optional<Variable> found = catalog.variable(name.subList(0, parts));
            if (found.isPresent()) {
                return new Match(found.get(), parts);
            }
        }
        return null;
    }

    private Expression column(List<String> name, Origin origin) {
        LambdaVariable variable = variables.get(name.getFirst().toLowerCase(Locale.ROOT));
        if (variable != null) {
            return fields(variable, name.subList(1, name.size()), origin);
        }
        Expression first = preferred.get(name.getFirst().toLowerCase(Locale.ROOT));
        if (first != null && name.size() == 1) {
            return first;
        }
        Scope.Match match = scope.find(name, origin);
        if (match != null) {
            return fields(match.attribute(), name.subList(match.parts(), name.size()), origin);
        }
        Expression alias = aliases.get(name.getFirst().toLowerCase(Locale.ROOT));
        if (alias != null) {
            return fields(alias, name.subList(1, name.size()), origin);
        }
        for (Environment.Outer around = environment.outer(); around != null; around = around.next()) {
            Scope.Match found = around.scope().find(name, origin);
            if (found != null) {
                return fields(new OuterReference(found.attribute()), name.subList(found.parts(), name.size()), origin);
            }
        }
        int parts = environment.parameters().parts(name);
        return parts == 0
                ? keyword(name)
                : fields(environment.parameters().value(name.get(parts - 1)), name.subList(parts, name.size()), origin);
    }

    /// The column of that identity, as this input gives it; else of the queries around.
    public Expression bound(AttributeReference wanted) {
        for (Scope.Column column : scope.columns()) {
            if (column.attribute().id() == wanted.id()) {
                return column.attribute();
            }
        }
        for (Environment.Outer around = environment.outer(); around != null; around = around.next()) {
            for (Scope.Column column : around.scope().columns()) {
                if (column.attribute().id() == wanted.id()) {
                    return new OuterReference(column.attribute());
                }
            }
        }
        throw AnalysisErrors.missing(wanted.name(), scope.names());
    }

    /// Functions that Spark lets stand without parentheses.
    private static Expression keyword(List<String> name) {
        if (name.size() == 1 && name.getFirst().equalsIgnoreCase("current_timestamp")) {
            return new FunctionCall("current_timestamp", List.of(), SimpleType.TIMESTAMP, false, EvalMode.ANSI);
        }
        return null;
    }

    private Expression fields(Expression base, List<String> rest, Origin origin) {
        Expression result = base;
        for (String field : rest) {
            result = field(result, field, scope, origin);
        }
        return result;
    }

    /// `base.field`: a struct's field, a map's value, or that field of every struct of an array.
    public static Expression field(Expression base, String name, Scope scope, Origin origin) {
        return switch (base.type()) {
            case StructType s -> {
                int i = index(s, name, scope, origin);
                StructField f = s.field(i);
                yield get("get_struct_field", base, i, f.type(), base.nullable() || f.nullable());
            }
            case ArrayType a when a.elementType() instanceof StructType s -> {
                int i = index(s, name, scope, origin);
                yield get("get_array_struct_fields", base, i,
                        new ArrayType(s.field(i).type(), a.containsNull() || s.field(i)
                                .nullable()),
                        base.nullable());
            }
            case MapType m when m.keyType().isText() ->
                new FunctionCall("get_map_value", List.of(base, new Expression.Literal(
                        name, SimpleType.STRING)), m.valueType(), true, EvalMode.ANSI);
            default -> throw AnalysisErrors.of(AnalysisErrors.NO_FIELDS,
                    Map.of("base", base instanceof Expression.AttributeReference r ? r.name() : "expression", "other",
                            base.type().sql()),
                    origin);
        };
    }

    private static Expression get(String function, Expression base, int ordinal, DataType type, boolean nullable) {
        return new FunctionCall(function, List.of(base, new Expression.Literal(ordinal, SimpleType.INTEGER)), type,
                nullable,
                EvalMode.ANSI);
    }

    private static int index(StructType struct, String name, Scope scope, Origin origin) {
        int found = -1;
        for (int i = 0; i < struct.size(); i++) {
            if (scope.same(struct.field(i).name(), name)) {
                if (found >= 0) {
                    throw AnalysisErrors.of(AnalysisErrors.AMBIGUOUS, Map.of("name", "`" + name + "`", "referenceNames",
                            struct.names().toString()), origin);
                }
                found = i;
            }
        }
        if (found < 0) {
            throw AnalysisErrors.of(AnalysisErrors.FIELD,
                    Map.of("fieldName", "`" + name + "`", "fields", String.join(", ",
                            struct.names().stream().map(n -> "`" + n + "`").toList())),
                    origin);
        }
        return found;
    }
}
