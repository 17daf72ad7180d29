package io.firesteel.analyzer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.firesteel.analyzer.recursion.RecursiveTables;
import io.firesteel.analyzer.scope.DroppedColumns;
import io.firesteel.analyzer.scope.Environment;
import io.firesteel.analyzer.scope.Resolved;
import io.firesteel.analyzer.scope.Scope;
import io.firesteel.analyzer.scope.Scope.Column;
import io.firesteel.analyzer.value.Constants;
import io.firesteel.analyzer.value.Origins;
import io.firesteel.analyzer.value.PrettyNames;
import io.firesteel.functions.FunctionErrors;
import io.firesteel.plan.Origin;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.plan.unresolved.UnresolvedPlan.AnalyzedRelation;
import io.firesteel.plan.unresolved.UnresolvedPlan.CommonTable;
import io.firesteel.plan.unresolved.UnresolvedPlan.LocalRelation;
import io.firesteel.plan.unresolved.UnresolvedPlan.OneRow;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedAggregate;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedAlias;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedDataSource;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedDeduplicate;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedDistinct;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedFilter;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedGenerate;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedHaving;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedHint;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedInlineTable;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedJoin;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedLimit;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedOffset;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedPivot;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedProject;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedQualify;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedRelation;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedRepartition;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedSample;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedSetOperation;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedSort;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedTableFunction;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedTail;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedUnpivot;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedWindows;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedWith;
import io.firesteel.types.CharVarchar;
import io.firesteel.types.StructType;

/// Sends each kind of plan to its resolver; holds the small ones itself.
final class PlanResolver {
    private final AnalysisRun run;
    private final SelectResolver selects;
    private final RelationResolver relations;
    /// Common tables that something reads; the others are resolved for their errors alone.
    private final Set<CommonTable> used = Collections.newSetFromMap(new IdentityHashMap<>());

    PlanResolver(AnalysisRun run) {
        this.run = run;
        this.selects = new SelectResolver(run, this);
        this.relations = new RelationResolver(run, this);
    }

    /// A schema for a reader, where CHAR and VARCHAR stand for nothing.
    private StructType given(StructType schema) {
        if (CharVarchar.holds(schema) && !run.session().charAsString()) {
            throw FunctionErrors.charAsString();
        }
        return CharVarchar.plain(schema);
    }

    Resolved resolve(UnresolvedPlan plan, Environment env) {
        return switch (plan) {
            case UnresolvedProject p -> selects.resolve(p, env);
            case UnresolvedAggregate a -> selects.resolve(a, env);
            case UnresolvedHaving h -> selects.resolve(h, env);
            case UnresolvedQualify q -> selects.resolve(q, env);
            case UnresolvedSort s -> selects.resolve(s, env);
            case UnresolvedDistinct d -> selects.resolve(d, env);
            case UnresolvedRelation r -> relations.relation(r, env);
            case UnresolvedDataSource d ->
                relations.files(run.catalog().files(d.format(), d.paths(), d.options(), d.schema().map(this::given)),
                        List.of());
            case UnresolvedTableFunction f -> relations.function(f, env);
            case UnresolvedInlineTable t -> relations.inline(t, env);
            case LocalRelation l -> local(l);
            case AnalyzedRelation a -> new Resolved(a.plan(), a.columns()
                    .stream()
                    .map(c -> new Column(c.qualifier(), c.attribute(), c.hidden()))
                    .toList());
            case OneRow o -> Resolved.plain(new LogicalPlan.Values(List.of(), List.of(List.of())));
            case UnresolvedFilter f -> filter(f, env);
            case UnresolvedJoin j -> new JoinResolver(run, this).resolve(j, env);
            case UnresolvedSetOperation s ->
                new SetOperationResolver(run).resolve(s, resolve(s.left(), env).visible(), resolve(
                        s.right(), env).visible());
            case UnresolvedAlias a -> alias(a, env);
            case UnresolvedWith w -> with(w, env);
            case UnresolvedWindows w -> resolve(w.child(), env.with(w.windows()));
            case UnresolvedGenerate g -> relations.generate(g, env);
            default -> shape(plan, env);
        };
    }

    private Resolved shape(UnresolvedPlan plan, Environment env) {
        return switch (plan) {
            case UnresolvedLimit l -> limit(resolve(l.child(), env), count(l.count(), "limit", env), 0);
            case UnresolvedOffset o -> limit(resolve(o.child(), env), -1, count(o.count(), "offset", env));
            case UnresolvedTail t -> throw AnalysisErrors.unsupported("tail as part of a larger plan", Origin.NONE);
            case UnresolvedDeduplicate d -> new DistinctResolver(run).deduplicate(d, resolve(d.child(), env));
            case UnresolvedRepartition r when !r.keys().isEmpty() && r.keys()
                    .stream()
                    .allMatch(k -> SelectResolver.position(k) == null) ->
                selects.distributed(r, List.of(), env);
            case UnresolvedRepartition r -> {
                Resolved child = resolve(r.child(), env);
                ExpressionResolver resolver = new ExpressionResolver(run, run.scope(child), env);
                yield child.over(
                        new LogicalPlan.Repartition(child.plan(), resolver.all(r.keys()), r.count(), r.shuffle()));
            }
            case UnresolvedSample s -> {
                Resolved child = resolve(s.child(), env);
                long seed = s.seed().orElseGet(() -> run.session().timestampMicros());
                yield child.over(new LogicalPlan.Sample(child.plan(), s.lower(), s.upper(), s.replacement(), seed));
            }
            case UnresolvedHint h -> {
                Resolved child = resolve(h.child(), env);
                if (PartitionHints.is(h)) {
                    yield child.over(PartitionHints.over(h, child,
                            new ExpressionResolver(run, run.scope(child), env)));
                }
                yield child.over(new LogicalPlan.Hint(child.plan(), h.name().toLowerCase(Locale.ROOT)));
            }
            case UnresolvedPivot p -> new PivotResolver(run).pivot(p, resolve(p.child(), env), env);
            case UnresolvedUnpivot u -> new PivotResolver(run).unpivot(u, resolve(u.child(), env), env);
            default -> throw new IllegalStateException("no resolver for " + plan.getClass().getSimpleName());
        };
    }

    private static Resolved limit(Resolved child, long limit, long offset) {
        LogicalPlan plan = child.plan() instanceof LogicalPlan.Limit inner && inner.limit() == -1 && offset == 0
                ? new LogicalPlan.Limit(inner.child(), limit, inner.offset())
                : new LogicalPlan.Limit(child.plan(), limit, offset);
        return child.over(plan);
    }

    private long count(UnresolvedExpression expression, String name, Environment env) {
        Scope nothing = new Scope(List.of(), run.session().caseSensitive());
        Literal value = Constants.literal(new ExpressionResolver(run, nothing, env).resolve(expression));
        Map<String, String> parameters = Map.of("expr", PrettyNames.of(expression), "name", name, "v", value == null
                ? ""
                : String.valueOf(value.value()));
        if (value == null || !(value.value() instanceof Number n)) {
            throw AnalysisErrors.of(AnalysisErrors.LIMIT_CONSTANT, parameters, Origins.of(expression));
        }
        if (n.longValue() < 0) {
            throw AnalysisErrors.of(AnalysisErrors.LIMIT, parameters, Origins.of(expression));
        }
        return n.longValue();
    }

    private Resolved filter(UnresolvedFilter f, Environment env) {
        Resolved input = resolve(f.child(), env);
        DroppedColumns below = new DroppedColumns(input, run.session().caseSensitive());
        Resolved child = f.child() instanceof AnalyzedRelation
                ? below.needed(s -> new ExpressionResolver(run, s, env).condition(f.condition()))
                : input;
        SelectListResolver.refuseGenerators(run, f.condition());
        Expression condition = new ExpressionResolver(run, run.scope(child), env).condition(f.condition());
        if (condition.contains(e -> e instanceof Expression.WindowCall)) {
            throw AnalysisErrors.of(AnalysisErrors.WINDOW_IN_WHERE, Map.of("clause", "WHERE"),
                    Origins.of(f.condition()));
        }
        if (condition.contains(e -> e instanceof Expression.AggregateCall)) {
            String text = PrettyNames.of(f.condition());
            throw AnalysisErrors.of(AnalysisErrors.MISPLACED_AGGREGATE,
                    Map.of("condition", text, "expressionList", text),
                    Origins.of(f.condition()));
        }
        return input.over(new LogicalPlan.Filter(child.plan(), condition));
    }

    private Resolved local(LocalRelation l) {
        List<AttributeReference> output = l.schema().fields().stream().map(run.ids()::column).toList();
        List<List<Object>> rows = l.rows().stream().map(Arrays::asList).toList();
        return Resolved.plain(new LogicalPlan.Values(output, rows));
    }

    private Resolved alias(UnresolvedAlias a, Environment env) {
        return renamed(resolve(a.child(), env), List.of(a.name()), a.columns());
    }

    /// The columns under another qualifier and, where given, other names.
    Resolved renamed(Resolved child, List<String> qualifier, List<String> names) {
        if (names.isEmpty()) {
            return new Resolved(child.plan(), child.columns().stream().map(c -> c.qualified(qualifier)).toList());
        }
        LogicalPlan plan = child.visible();
        List<AttributeReference> output = plan.output();
        if (output.size() != names.size()) {
            throw AnalysisErrors.of(AnalysisErrors.ALIASES,
                    Map.of("numTarget", "" + names.size(), "numExpr", "" + output
                            .size()),
                    Origin.NONE);
        }
        List<NamedExpression> items = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            items.add(run.ids().named(names.get(i), output.get(i)));
        }
        return Resolved.qualified(new LogicalPlan.Project(plan, items), qualifier);
    }

    private Resolved with(UnresolvedWith w, Environment env) {
        Environment next = env;
        for (CommonTable table : w.tables()) {
            next = next.with(table, w.recursive());
        }
        Resolved body = resolve(w.child(), next);
        for (CommonTable table : w.tables()) {
            if (!used.contains(table)) {
                commonTable(table.name(), next);
            }
        }
        return body;
    }

    Optional<Resolved> commonTable(String name, Environment env) {
        Environment.Definition definition = env.tables().get(name.toLowerCase(Locale.ROOT));
        if (definition == null) {
            return Optional.empty();
        }
        used.add(definition.table());
        // Its own environment has the outer query of its use, for tables defined inside of subqueries.
        Environment home = new Environment(env.outer(), definition.environment().tables(),
                definition.environment().windows(), env.depth(), env.parameters())
                .deeper(name);
        Resolved body = definition.recursive()
                ? new RecursiveTables(run.ids(), run.coercion(), this::resolve).resolve(definition.table(), home)
                : resolve(definition.table().plan(), home);
        return Optional.of(renamed(body, List.of(definition.table().name()), definition.table().columns()));
    }

    static List<Column> columns(List<AttributeReference> attributes, List<String> qualifier) {
        return attributes.stream().map(a -> new Column(qualifier, a)).toList();
    }
}
