package io.firesteel.analyzer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.firesteel.analyzer.scope.Environment;
import io.firesteel.analyzer.scope.Resolved;
import io.firesteel.analyzer.scope.Scope;
import io.firesteel.analyzer.session.CatalogLookup;
import io.firesteel.analyzer.value.Constants;
import io.firesteel.functions.FunctionDefinition;
import io.firesteel.functions.FunctionErrors;
import io.firesteel.functions.Nearest;
import io.firesteel.plan.Origin;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.FileRelation;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedFunction;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedGenerate;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedInlineTable;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedRelation;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedTableFunction;
import io.firesteel.types.CharVarchar;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// Leaves: tables and views by name, VALUES, table functions; and generators, which act like one.
final class RelationResolver {
    private final AnalysisRun run;
    private final PlanResolver plans;

    RelationResolver(AnalysisRun run, PlanResolver plans) {
        this.run = run;
        this.plans = plans;
    }

    Resolved relation(UnresolvedRelation r, Environment env) {
        if (r.name().size() == 1) {
            Optional<Resolved> common = plans.commonTable(r.name().getFirst(), env);
            if (common.isPresent()) {
                return common.get();
            }
        }
        CatalogLookup.Found found = run.catalog().relation(r.name(), r.options()).orElseThrow(() -> unknown(r));
        return switch (found) {
            case CatalogLookup.Found.Files f -> files(f.relation(), f.name());
            case CatalogLookup.Found.View v -> plans.renamed(new PlanResolver(run.inside(v))
                    .resolve(v.plan(), env.view().deeper(String.join(".", v.name()))), v.name(), v.columns());
            case CatalogLookup.Found.Analyzed a -> fresh(a);
        };
    }

    private AnalysisException unknown(UnresolvedRelation r) {
        List<String> near = Nearest.of(r.name().getLast(), run.catalog().known(), 3);
        return AnalysisErrors.of(AnalysisErrors.TABLE,
                Map.of("relationName", AnalysisErrors.quoted(r.name()), "hint", near
                        .isEmpty()
                                ? ""
                                : " Did you mean one of " + near.stream().map(n -> "`" + n + "`").toList() + "?"),
                r.origin());
    }

    Resolved files(FileRelation relation, List<String> qualifier) {
        List<AttributeReference> output = new ArrayList<>();
        relation.dataSchema().fields().forEach(f -> output.add(run.ids().column(CharVarchar.plain(f))));
        relation.partitionSchema().fields().forEach(f -> output.add(run.ids().column(CharVarchar.plain(f))));
        return Resolved.qualified(new LogicalPlan.Scan(relation, output, List.of()), qualifier);
    }

    /// Two uses of one analysed plan must not share column ids.
    private Resolved fresh(CatalogLookup.Found.Analyzed a) {
        List<NamedExpression> items = a.plan()
                .output()
                .stream()
                .map(c -> new NamedExpression(run.ids().next(), c.name(), c))
                .toList();
        return Resolved.qualified(new LogicalPlan.Project(a.plan(), items), a.name());
    }

    Resolved inline(UnresolvedInlineTable t, Environment env) {
        ExpressionResolver resolver = new ExpressionResolver(run, new Scope(List.of(), run.session().caseSensitive()),
                env);
        List<List<Expression>> rows = new ArrayList<>();
        t.rows().forEach(row -> rows.add(new ArrayList<>(resolver.all(row))));
        List<AttributeReference> output = new ArrayList<>();
        boolean constant = true;
        for (int column = 0; column < t.columns().size(); column++) {
            List<Expression> cells = new ArrayList<>();
            for (List<Expression> row : rows) {
                cells.add(row.get(column));
            }
            List<Expression> unified = same(cells, t.columns().get(column), t.origin());
            boolean nullable = false;
            for (int row = 0; row < rows.size(); row++) {
                Literal literal = Constants.literal(unified.get(row));
                rows.get(row).set(column, literal == null ? unified.get(row) : literal);
                constant &= literal != null;
                nullable |= unified.get(row).nullable();
            }
            output.add(new AttributeReference(run.ids().next(), t.columns().get(column), unified.getFirst().type(),
                    nullable));
        }
        if (constant) {
            List<List<Object>> values = new ArrayList<>();
            rows.forEach(row -> values.add(row.stream().map(e -> ((Literal) e).value()).toList()));
            return Resolved.plain(new LogicalPlan.Values(output, values));
        }
        return Resolved.plain(computed(output, rows));
    }

    /// The cells of a column in their common type; texts do not turn into anything else.
    private List<Expression> same(List<Expression> cells, String column, Origin origin) {
        List<DataType> types = cells.stream().map(Expression::type).filter(t -> t != SimpleType.NULL).toList();
        boolean mixed = types.stream().anyMatch(DataType::isText) && !types.stream().allMatch(DataType::isText);
        DataType type = run.coercion()
                .commonOfCells(types)
                .filter(t -> run.session().ansi() || !mixed)
                .orElseThrow(() -> AnalysisErrors.of(AnalysisErrors.INLINE_TYPES, Map.of("colName", "`" + column + "`"),
                        origin));
        return cells.stream().map(c -> run.coercion().cast(c, type)).toList();
    }

    /// Rows with cells that the engine has to compute: a union of one-row projections.
    private LogicalPlan computed(List<AttributeReference> output, List<List<Expression>> rows) {
        List<LogicalPlan> inputs = new ArrayList<>();
        for (List<Expression> row : rows) {
            List<NamedExpression> items = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                items.add(new NamedExpression(run.ids().next(), output.get(i).name(), row.get(i)));
            }
            inputs.add(new LogicalPlan.Project(new LogicalPlan.Values(List.of(), List.of(List.of())), items));
        }
        return inputs.size() == 1 ? inputs.getFirst() : new LogicalPlan.Union(inputs, output);
    }

    Resolved function(UnresolvedTableFunction f, Environment env) {
        String name = f.name().getLast().toLowerCase(Locale.ROOT);
        if (name.equals("range")) {
            return range(f, env);
        }
        FunctionDefinition definition = run.functions().find(name).orElse(null);
        if (definition == null || definition.kind() != FunctionDefinition.Kind.GENERATOR) {
            Optional<CatalogLookup.Routine> routine = run.catalog().routine(f.name());
            if (routine.isPresent()) {
                Scope nothing = new Scope(List.of(), run.session().caseSensitive());
                return new RoutineResolver(new ExpressionResolver(run, nothing, env)).table(f, routine.get());
            }
            if (definition == null) {
                throw AnalysisErrors.of(AnalysisErrors.NO_TABLE_FUNCTION,
                        Map.of("name", AnalysisErrors.quoted(f.name())), f.origin());
            }
            throw new AnalysisException(run.functions().unknown(name), f.origin());
        }
        LogicalPlan row = new LogicalPlan.Values(List.of(), List.of(List.of()));
        UnresolvedExpression call = new UnresolvedFunction(f.name(), f.arguments(), false, Optional.empty(), List.of(),
                Optional
                        .empty(),
                f.origin());
        return generated(Resolved.plain(row), call, false, List.of(), f.columnAliases(), env);
    }

    private Resolved range(UnresolvedTableFunction f, Environment env) {
        ExpressionResolver resolver = new ExpressionResolver(run, new Scope(List.of(), run.session().caseSensitive()),
                env);
        List<Long> numbers = new ArrayList<>();
        for (UnresolvedExpression argument : f.arguments()) {
            Literal value = Constants.literal(resolver.resolve(argument));
            if (value == null || !(value.value() instanceof Number n)) {
                throw AnalysisErrors.unsupported("range over something that is no constant whole number", f.origin());
            }
            numbers.add(n.longValue());
        }
        if (numbers.isEmpty() || numbers.size() > 4) {
            throw AnalysisErrors.of(FunctionErrors.ARGUMENTS,
                    Map.of("functionName", "range", "expectedNum", "[1, 2, 3, 4]", "actualNum", "" + numbers.size()),
                    f.origin());
        }
        long start = numbers.size() == 1 ? 0 : numbers.get(0);
        long end = numbers.size() == 1 ? numbers.get(0) : numbers.get(1);
        long step = numbers.size() > 2 ? numbers.get(2) : 1;
        if (step == 0) {
            throw AnalysisErrors.unsupported("range with a step of 0", f.origin());
        }
        String name = f.columnAliases().isEmpty() ? "id" : f.columnAliases().getFirst();
        AttributeReference column = run.ids().column(new StructField(name, SimpleType.LONG, false));
        return Resolved.plain(new LogicalPlan.Range(column, start, end, step,
                numbers.size() > 3
                        ? numbers.get(3).intValue()
                        : 0));
    }

    Resolved generate(UnresolvedGenerate g, Environment env) {
        Resolved child = plans.resolve(g.child(), env);
        return generated(child, g.generator(), g.outer(), List.of(g.alias()), g.columns(), env);
    }

    Resolved generated(Resolved child, UnresolvedExpression call, boolean outer, List<String> qualifier,
            List<String> names,
            Environment env) {
        ExpressionResolver resolver = new ExpressionResolver(run, run.scope(child), env);
        UnresolvedFunction function = (UnresolvedFunction) call;
        String name = function.name().getLast().toLowerCase(Locale.ROOT);
        if (run.functions().find(name).filter(d -> d.kind() == FunctionDefinition.Kind.GENERATOR).isEmpty()) {
            throw AnalysisErrors.of(AnalysisErrors.NOT_GENERATOR, Map.of("functionName", "`" + name + "`"),
                    function.origin());
        }
        Expression bound = resolver.generator(function);
        if (!qualifier.isEmpty()) {
            checkNames(bound, names, function.origin());
        }
        return generated(child, (FunctionCall) bound, outer || name.endsWith("_outer"), qualifier, names);
    }

    /// Refuses names that are not as many as the columns of a generator.
    static void checkNames(Expression generator, List<String> names, Origin origin) {
        int columns = ((StructType) generator.type()).size();
        if (!names.isEmpty() && names.size() != columns) {
            throw AnalysisErrors.of(AnalysisErrors.GENERATOR_ALIASES, Map.of("aliasesSize", "" + columns,
                    "aliasesNames", String.join(", ", names)), origin);
        }
    }

    Resolved generated(Resolved child, FunctionCall generator, boolean outer, List<String> qualifier,
            List<String> names) {
        StructType row = (StructType) generator.type();
        if (!names.isEmpty() && names.size() != row.size()) {
            throw AnalysisErrors.of(AnalysisErrors.ALIASES,
                    Map.of("numTarget", "" + names.size(), "numExpr", "" + row.size()),
                    Origin.NONE);
        }
        List<AttributeReference> columns = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            StructField field = row.field(i);
            columns.add(new AttributeReference(run.ids().next(), names.isEmpty() ? field.name() : names.get(i),
                    field.type(),
                    field.nullable() || outer));
        }
        List<Scope.Column> all = new ArrayList<>(child.columns());
        all.addAll(PlanResolver.columns(columns, qualifier));
        return new Resolved(new LogicalPlan.Generate(child.plan(), generator, outer, columns), all);
    }
}
