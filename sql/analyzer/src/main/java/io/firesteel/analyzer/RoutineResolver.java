package io.firesteel.analyzer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import io.firesteel.analyzer.scope.Environment;
import io.firesteel.analyzer.scope.Parameters;
import io.firesteel.analyzer.scope.Resolved;
import io.firesteel.analyzer.scope.Scope;
import io.firesteel.analyzer.session.CatalogLookup.Routine;
import io.firesteel.functions.FunctionErrors;
import io.firesteel.plan.Origin;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.unresolved.SqlFunction;
import io.firesteel.plan.unresolved.SqlFunction.Parameter;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.NamedArgument;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedFunction;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedTableFunction;
import io.firesteel.types.DataType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// Calls of functions written in SQL: the body stands in the place of the call, the arguments in those of the parameters, as
/// Spark's `SQLFunction` does it. Made per call.
final class RoutineResolver {
    private final ExpressionResolver around;
    private final AnalysisRun run;

    RoutineResolver(ExpressionResolver around) {
        this.around = around;
        this.run = around.run();
    }

    Expression scalar(UnresolvedFunction f, Routine r) {
        if (f.distinct() || f.filter().isPresent()) {
            throw AnalysisErrors.of(AnalysisErrors.FUNCTION_SYNTAX, Map.of("prettyName", f.name().getLast(), "syntax",
                    f.distinct() ? "DISTINCT" : "FILTER clause"), f.origin());
        }
        Map<String, Expression> values = values(r, f.arguments(), f.origin());
        Expression value = value(r, values, f.origin());
        for (Expression argument : values.values()) {
            int[] uses = new int[1];
            value.forEach(e -> uses[0] += e == argument ? 1 : 0);
            if (uses[0] > 1 && !argument.deterministic()) {
                throw AnalysisErrors.unsupported("an argument that is not deterministic and that the function "
                        + f.name().getLast() + " uses more than once", f.origin());
            }
        }
        return value;
    }

    private Expression value(Routine r, Map<String, Expression> values, Origin origin) {
        UnresolvedExpression body = r.function()
                .expression()
                .orElseThrow(() -> AnalysisErrors.of(AnalysisErrors.NOT_SCALAR, named(r), origin));
        Environment inside = around.environment().body(new Parameters(r.name().getLast(), values, false));
        Expression value = new ExpressionResolver(run, nothing(), inside).resolve(body);
        return r.function().returns().map(t -> cast(value, t)).orElse(value);
    }

    /// The rows of a call, with the function's name before the columns.
    Resolved table(UnresolvedTableFunction f, Routine r) {
        LogicalPlan rows = rows(r, values(r, f.arguments(), f.origin()), f.origin());
        List<String> names = f.columnAliases().isEmpty()
                ? rows.output().stream().map(AttributeReference::name).toList()
                : f.columnAliases();
        if (names.size() != rows.output().size()) {
            throw AnalysisErrors.of(AnalysisErrors.ALIASES, Map.of("numTarget", "" + names.size(), "numExpr",
                    "" + rows.output().size()), f.origin());
        }
        List<NamedExpression> items = IntStream.range(0, names.size())
                .mapToObj(i -> run.ids().named(names.get(i), rows.output().get(i)))
                .toList();
        return Resolved.qualified(new LogicalPlan.Project(rows, items), List.of(r.name().getLast()));
    }

    private LogicalPlan rows(Routine r, Map<String, Expression> values, Origin origin) {
        Environment inside = around.environment().body(new Parameters(r.name().getLast(), values, true));
        LogicalPlan plan = new PlanResolver(run).resolve(r.function()
                .query()
                .orElseThrow(() -> AnalysisErrors.of(AnalysisErrors.NOT_TABLE, named(r), origin)), inside).visible();
        List<AttributeReference> given = plan.output();
        Optional<DataType> returns = r.function().returns();
        if (returns.isEmpty()) {
            return plan;
        }
        StructType columns = (StructType) returns.get();
        if (columns.size() != given.size()) {
            throw AnalysisErrors.of(AnalysisErrors.RETURN_COLUMNS, Map.of("name", r.name().getLast(), "outputSize",
                    "" + given.size(), "returnParamSize", "" + columns.size()), origin);
        }
        return new LogicalPlan.Project(plan, IntStream.range(0, given.size())
                .mapToObj(i -> run.ids().named(columns.field(i).name(), cast(given.get(i), columns.field(i).type())))
                .toList());
    }

    /// What a function gives, found by its body alone: a struct of the columns for a table.
    DataType type(Routine r) {
        Map<String, Expression> values = new LinkedHashMap<>();
        for (Parameter p : r.function().parameters()) {
            p.otherwise()
                    .ifPresent(e -> cast(new ExpressionResolver(run, nothing(), Environment.TOP).resolve(e), p.type()));
            values.put(p.name().toLowerCase(Locale.ROOT), run.ids().column(new StructField(p.name(), p.type())));
        }
        if (r.function().query().isPresent()) {
            return new StructType(rows(r, values, Origin.NONE).output()
                    .stream()
                    .map(a -> new StructField(a.name(), a.type()))
                    .toList());
        }
        Expression value = value(r, values, Origin.NONE);
        if (value.contains(e -> e instanceof Expression.AggregateCall || e instanceof Expression.WindowCall)) {
            throw AnalysisErrors.of(AnalysisErrors.COMPLEX_BODY, named(r), Origin.NONE);
        }
        return value.type();
    }

    private Expression cast(Expression value, DataType type) {
        return run.coercion().explicitCast(value, type, run.coercion().mode());
    }

    private Scope nothing() {
        return new Scope(List.of(), run.session().caseSensitive());
    }

    private static Map<String, String> named(Routine r) {
        return Map.of("functionName", AnalysisErrors.quoted(r.name()));
    }

    /// The arguments by parameter, each of its parameter's type.
    private Map<String, Expression> values(Routine r, List<UnresolvedExpression> given, Origin origin) {
        List<Optional<UnresolvedExpression>> placed = placed(r, given, origin);
        Map<String, Expression> values = new LinkedHashMap<>();
        for (int i = 0; i < placed.size(); i++) {
            Parameter p = r.function().parameters().get(i);
            UnresolvedExpression value = placed.get(i).or(p::otherwise).orElseThrow();
            values.put(p.name().toLowerCase(Locale.ROOT), cast(around.resolve(value), p.type()));
        }
        return values;
    }

    /// A call as columns show it: by the function's full name, its arguments in order.
    static UnresolvedFunction shown(UnresolvedFunction f, Routine r) {
        List<UnresolvedExpression> arguments = f.arguments();
        if (arguments.stream().anyMatch(NamedArgument.class::isInstance)) {
            List<Optional<UnresolvedExpression>> placed = placed(r, arguments, f.origin());
            arguments = IntStream.range(0, placed.size())
                    .mapToObj(i -> placed.get(i).or(r.function().parameters().get(i)::otherwise).orElseThrow())
                    .toList();
        }
        return new UnresolvedFunction(r.name(), arguments, f.distinct(), f.filter(), f.withinGroup(), f.ignoreNulls(),
                f.origin());
    }

    /// What a call gives for each parameter, empty where its default stands in.
    private static List<Optional<UnresolvedExpression>> placed(Routine r, List<UnresolvedExpression> given,
            Origin origin) {
        List<Parameter> parameters = r.function().parameters();
        if (given.size() > parameters.size()) {
            throw count(r, given.size(), origin);
        }
        List<UnresolvedExpression> values = new ArrayList<>(java.util.Collections.nCopies(parameters.size(), null));
        boolean byName = false;
        for (int i = 0; i < given.size(); i++) {
            int place = i;
            UnresolvedExpression value = given.get(i);
            if (value instanceof NamedArgument n) {
                byName = true;
                place = place(r, n.name(), origin);
                value = n.value();
            }
            if (values.get(place) != null) {
                throw AnalysisErrors.of(AnalysisErrors.PARAMETER_TWICE, Map.of("routineName", r.name().getLast(),
                        "parameterName", parameters.get(place).name()), origin);
            }
            values.set(place, value);
        }
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) == null && parameters.get(i).otherwise().isEmpty()) {
                throw byName
                        ? AnalysisErrors.of(AnalysisErrors.PARAMETER_MISSING, Map.of("routineName",
                                r.name().getLast(), "parameterName", parameters.get(i).name(), "index", "" + i), origin)
                        : count(r, given.size(), origin);
            }
        }
        return values.stream().map(Optional::ofNullable).toList();
    }

    private static int place(Routine r, String name, Origin origin) {
        List<Parameter> parameters = r.function().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equalsIgnoreCase(name)) {
                return i;
            }
        }
        throw AnalysisErrors.of(AnalysisErrors.PARAMETER_UNKNOWN, Map.of("routineName", r.name().getLast(),
                "argumentName", name), origin);
    }

    private static AnalysisException count(Routine r, int actual, Origin origin) {
        SqlFunction f = r.function();
        return new AnalysisException(FunctionErrors.count(r.name().getLast(), "" + f.parameters().size(), actual),
                origin);
    }
}
