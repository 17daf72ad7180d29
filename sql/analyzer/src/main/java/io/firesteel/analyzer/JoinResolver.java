package io.firesteel.analyzer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firesteel.analyzer.scope.Environment;
import io.firesteel.analyzer.scope.Resolved;
import io.firesteel.analyzer.scope.Scope;
import io.firesteel.analyzer.scope.Scope.Column;
import io.firesteel.analyzer.scope.SelfJoin;
import io.firesteel.analyzer.value.PrettyNames;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.physical.JoinKind;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedFunction;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedAlias;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedJoin;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedTableFunction;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;

/// Joins: ON, USING and NATURAL, and which side's column a shared name means.
final class JoinResolver {
    private final AnalysisRun run;
    private final PlanResolver plans;

    JoinResolver(AnalysisRun run, PlanResolver plans) {
        this.run = run;
        this.plans = plans;
    }

    Resolved resolve(UnresolvedJoin j, Environment env) {
        Resolved left = plans.resolve(j.left(), env);
        if (j.lateral()) {
            return lateral(j, left, env);
        }
        SelfJoin twins = SelfJoin.of(run.ids(), j, left, plans.resolve(j.right(), env));
        Resolved right = twins.right();
        JoinKind kind = switch (j.kind()) {
            case INNER, CROSS -> JoinKind.INNER;
            case LEFT_OUTER -> JoinKind.LEFT;
            case RIGHT_OUTER -> JoinKind.RIGHT;
            case FULL_OUTER -> JoinKind.FULL;
            case LEFT_SEMI -> JoinKind.LEFT_SEMI;
            case LEFT_ANTI -> JoinKind.LEFT_ANTI;
        };
        List<String> shared = j.natural() ? common(left, right) : j.using();
        if (!shared.isEmpty()) {
            return using(j, left, right, kind, shared);
        }
        Expression condition = j.on().isPresent()
                ? condition(j, joined(left.columns(), right.columns()), twins.condition(j.on().get()), env)
                : null;
        LogicalPlan plan = new LogicalPlan.Join(left.plan(), right.plan(), kind, condition, null);
        return new Resolved(plan, visible(kind, left.columns(), right.columns()));
    }

    private Expression condition(UnresolvedJoin j, List<Column> columns, UnresolvedExpression on, Environment env) {
        Scope both = new Scope(columns, run.session().caseSensitive());
        Expression condition = new ExpressionResolver(run, both, env).resolve(on);
        if (condition.type() != SimpleType.BOOLEAN) {
            throw AnalysisErrors.of(AnalysisErrors.JOIN_TYPE, Map.of("joinCondition", "\"" + PrettyNames.of(j.on()
                    .get()) + "\"", "conditionType", "\"" + condition.type().sql() + "\""), j.origin());
        }
        if (condition.contains(e -> e instanceof Expression.AggregateCall)) {
            throw AnalysisErrors.unsupported("an aggregate function in a join condition", j.origin());
        }
        return condition;
    }

    /// LATERAL with a table function is a generator over the left side.
    private Resolved lateral(UnresolvedJoin j, Resolved left, Environment env) {
        boolean outer = j.kind() == UnresolvedPlan.JoinKind.LEFT_OUTER;
        String alias = j.right() instanceof UnresolvedAlias a ? a.name() : "";
        if ((j.right() instanceof UnresolvedAlias a ? a.child() : j.right()) instanceof UnresolvedTableFunction f
                && j.on().isEmpty() && run.functions().find(f.name().getLast()).isPresent()) {
            UnresolvedFunction call = new UnresolvedFunction(f.name(), f.arguments(), false, Optional.empty(),
                    List
                            .of(),
                    Optional.empty(), f.origin());
            return new RelationResolver(run, plans).generated(left, call, outer,
                    alias.isEmpty() ? List.of() : List.of(alias), f
                            .columnAliases(),
                    env);
        }
        if (j.kind() != UnresolvedPlan.JoinKind.INNER && j.kind() != UnresolvedPlan.JoinKind.CROSS && !outer) {
            throw AnalysisErrors.of(AnalysisErrors.LATERAL_TYPE, Map.of("joinType", j.kind().name().replace('_', ' ')),
                    j.origin());
        }
        if (j.natural() || !j.using().isEmpty()) {
            throw AnalysisErrors.of(AnalysisErrors.LATERAL_USING, Map.of(), j.origin());
        }
        Resolved right = plans.resolve(j.right(), env.inside(run.scope(left)));
        Expression condition = j.on().isPresent()
                ? condition(j, joined(left.columns(), right.columns()), j.on().get(),
                        env)
                : null;
        JoinKind kind = outer ? JoinKind.LEFT : JoinKind.INNER;
        // The right side uses the left one's columns: the optimizer makes a plain join of it.
        return new Resolved(new LogicalPlan.Join(left.plan(), right.plan(), kind, condition, null),
                visible(kind, left.columns(), right.columns()));
    }

    private static List<Column> joined(List<Column> left, List<Column> right) {
        List<Column> all = new ArrayList<>(left);
        all.addAll(right);
        return all;
    }

    private static List<Column> visible(JoinKind kind, List<Column> left, List<Column> right) {
        if (kind == JoinKind.LEFT_SEMI || kind == JoinKind.LEFT_ANTI) {
            return left;
        }
        boolean leftNull = kind == JoinKind.RIGHT || kind == JoinKind.FULL;
        boolean rightNull = kind == JoinKind.LEFT || kind == JoinKind.FULL;
        List<Column> all = new ArrayList<>();
        left.forEach(c -> all.add(leftNull ? new Column(c.qualifier(), c.attribute().asNullable(), c.hidden()) : c));
        right.forEach(c -> all.add(rightNull ? new Column(c.qualifier(), c.attribute().asNullable(), c.hidden()) : c));
        return all;
    }

    private List<String> common(Resolved left, Resolved right) {
        Scope other = run.scope(right);
        return left.columns()
                .stream()
                .filter(c -> !c.hidden())
                .map(c -> c.attribute().name())
                .filter(n -> other.columns()
                        .stream()
                        .anyMatch(r -> !r.hidden() && other.same(r.attribute().name(), n)))
                .distinct()
                .toList();
    }

    private Resolved using(UnresolvedJoin j, Resolved left, Resolved right, JoinKind kind, List<String> names) {
        Scope leftScope = run.scope(left);
        Scope rightScope = run.scope(right);
        Expression condition = null;
        List<Column> first = new ArrayList<>();
        List<AttributeReference> gone = new ArrayList<>();
        List<NamedExpression> merged = new ArrayList<>();
        for (String name : names) {
            AttributeReference l = side(name, leftScope, "left", j);
            AttributeReference r = side(name, rightScope, "right", j);
            DataType common = run.coercion()
                    .common(l.type(), r.type())
                    .orElseThrow(() -> AnalysisErrors.unsupported(
                            "USING over the different types " + l.type().sql() + " and " + r.type().sql(), j.origin()));
            Expression equal = new FunctionCall("=",
                    List.of(run.coercion().cast(l, common), run.coercion().cast(r, common)),
                    SimpleType.BOOLEAN, l.nullable() || r.nullable(), EvalMode.ANSI);
            condition = condition == null
                    ? equal
                    : new FunctionCall("and", List.of(condition, equal), SimpleType.BOOLEAN,
                            condition.nullable() || equal.nullable(), EvalMode.ANSI);
            gone.add(l);
            gone.add(r);
            if (kind == JoinKind.FULL) {
                NamedExpression both = new NamedExpression(run.ids().next(), l.name(),
                        new FunctionCall("coalesce", List.of(run
                                .coercion()
                                .cast(l.asNullable(), common), run.coercion().cast(r.asNullable(), common)), common,
                                true,
                                EvalMode.ANSI));
                merged.add(both);
                first.add(new Column(List.of(), both.toAttribute()));
            } else {
                first.add(new Column(List.of(), kind == JoinKind.RIGHT ? r : l));
            }
        }
        LogicalPlan plan = new LogicalPlan.Join(left.plan(), right.plan(), kind, condition, null);
        List<Column> rest = visible(kind, left.columns(), right.columns());
        if (!merged.isEmpty()) {
            List<NamedExpression> items = new ArrayList<>();
            plan.output().forEach(a -> items.add(NamedExpression.of(a)));
            items.addAll(merged);
            plan = new LogicalPlan.Project(plan, items);
        }
        // A side's own star shows its keys first.
        for (AttributeReference g : gone) {
            rest.stream()
                    .filter(c -> c.attribute().id() == g.id())
                    .forEach(c -> first.add(new Column(c.qualifier(), c.attribute(), true)));
        }
        rest.stream().filter(c -> gone.stream().noneMatch(g -> g.id() == c.attribute().id())).forEach(first::add);
        return new Resolved(plan, first);
    }

    private static AttributeReference side(String name, Scope scope, String side, UnresolvedJoin j) {
        Scope.Match match = scope.find(List.of(name), j.origin());
        if (match == null) {
            throw AnalysisErrors.of(AnalysisErrors.USING,
                    Map.of("colName", "`" + name + "`", "side", side, "suggestion", String
                            .join(", ", scope.names().stream().map(n -> "`" + n + "`").toList())),
                    j.origin());
        }
        return match.attribute();
    }
}
