package io.firesteel.analyzer.recursion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import io.firesteel.analyzer.AnalysisErrors;
import io.firesteel.analyzer.AnalysisException;
import io.firesteel.analyzer.scope.Environment;
import io.firesteel.analyzer.scope.Resolved;
import io.firesteel.analyzer.session.Ids;
import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.functions.Coercion;
import io.firesteel.plan.Origin;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.SubqueryExpression;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.logical.PlanExpressions;
import io.firesteel.plan.physical.JoinKind;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.plan.unresolved.UnresolvedPlan.AnalyzedRelation;
import io.firesteel.plan.unresolved.UnresolvedPlan.CommonTable;
import io.firesteel.plan.unresolved.UnresolvedPlan.SetOperator;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedSetOperation;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedWith;
import io.firesteel.plan.unresolved.UnresolvedPlan.VisibleColumn;

/// Definitions of WITH RECURSIVE: `anchor UNION ALL step`, where the step names the table itself. Made per use of such a
/// table by the plan resolver; the result is a [LogicalPlan.RecursiveUnion] where the step really names it.
public final class RecursiveTables {
    public static final ErrorCondition UNION = user("UNION_NOT_SUPPORTED_IN_RECURSIVE_CTE",
            "The UNION operator is not yet supported within recursive common table expressions (WITH clauses that refer to"
                    + " themselves, directly or indirectly). Please use UNION ALL instead.");
    public static final ErrorCondition FORM = user("INVALID_RECURSIVE_CTE",
            "Invalid recursive definition of <name>. Recursive queries must contain an UNION ALL of two children. The first"
                    + " child needs to be the anchor query without any recursive references.");
    public static final ErrorCondition PLACE = user("INVALID_RECURSIVE_REFERENCE.PLACE",
            "Invalid recursive reference found inside WITH RECURSIVE clause: recursive references cannot be used on the right"
                    + " side of left outer/semi/anti joins, on the left side of right outer joins, in full outer joins, and"
                    + " in aggregates.");
    public static final ErrorCondition TYPES = new ErrorCondition("CANNOT_MERGE_INCOMPATIBLE_DATA_TYPE", "42825",
            ErrorKind.USER,
            "Failed to merge incompatible data types <left> and <right>. Please check the data types of the"
                    + " columns being merged and ensure that they are compatible.");

    private final Ids ids;
    private final Coercion coercion;
    private final BiFunction<UnresolvedPlan, Environment, Resolved> resolver;

    public RecursiveTables(Ids ids, Coercion coercion, BiFunction<UnresolvedPlan, Environment, Resolved> resolver) {
        this.ids = ids;
        this.coercion = coercion;
        this.resolver = resolver;
    }

    /// The table's rows.
    ///
    /// @param home where it is defined
    public Resolved resolve(CommonTable table, Environment home) {
        Environment own = new Environment(null, home.tables(), home.windows(), home.depth(), home.parameters());
        UnresolvedPlan body = table.plan();
        Environment inside = own;
        if (body instanceof UnresolvedWith w) {
            for (CommonTable t : w.tables()) {
                inside = inside.with(t, w.recursive());
            }
            body = w.child();
        }
        boolean pair = body instanceof UnresolvedSetOperation s && s.operator() == SetOperator.UNION && s.all()
                && !s.byName();
        try {
            return pair
                    ? loop(table, (UnresolvedSetOperation) body, inside)
                    : resolver.apply(table.plan(), home);
        } catch (AnalysisException e) {
            throw itself(table, e) ? malformed(table, body) : e;
        }
    }

    private static boolean itself(CommonTable table, AnalysisException e) {
        return e.condition().equals(AnalysisErrors.TABLE.name())
                && ("`" + table.name() + "`").equalsIgnoreCase(String.valueOf(e.parameters().get("relationName")));
    }

    private static AnalysisException malformed(CommonTable table, UnresolvedPlan body) {
        boolean distinct = body instanceof UnresolvedSetOperation s && s.operator() == SetOperator.UNION && !s.all();
        return AnalysisErrors.of(distinct ? UNION : FORM, Map.of("name", "`" + table.name() + "`"), table.origin());
    }

    private Resolved loop(CommonTable table, UnresolvedSetOperation body, Environment env) {
        LogicalPlan anchor = resolver.apply(body.left(), env).visible();
        long id = ids.next();
        List<String> names = table.columns().isEmpty()
                ? anchor.output().stream().map(AttributeReference::name).toList()
                : table.columns();
        // Under names of their own, so that each use of the table gets columns with new ids.
        List<AttributeReference> rows = columns(anchor.output(), i -> "_" + i);
        LogicalPlan before = new LogicalPlan.ExternalRelation(LogicalPlan.RecursiveUnion.BEFORE, id, rows, -1);
        CommonTable self = new CommonTable(table.name(), names, new AnalyzedRelation(before, rows.stream()
                .map(a -> new VisibleColumn(List.of(table.name()), a, false))
                .toList(), Set.of()), table.maxLevel(), table.origin());
        LogicalPlan step = resolver.apply(body.right(), env.with(self, false)).visible();
        if (!uses(step, id)) {
            return resolver.apply(table.plan(), env);
        }
        LogicalPlan typed = cast(step, anchor.output());
        check(typed, id, table);
        List<AttributeReference> output = columns(anchor.output(), i -> anchor.output().get(i).name());
        return Resolved.plain(new LogicalPlan.RecursiveUnion(id, table.name(), anchor, typed, output,
                table.maxLevel().orElse(LogicalPlan.RecursiveUnion.DEFAULT_LEVEL)));
    }

    private List<AttributeReference> columns(List<AttributeReference> like, IntFunction<String> names) {
        return IntStream.range(0, like.size())
                .mapToObj(i -> new AttributeReference(ids.next(), names.apply(i), like.get(i).type(), true))
                .toList();
    }

    /// The step with the anchor's types.
    private LogicalPlan cast(LogicalPlan step, List<AttributeReference> anchor) {
        List<AttributeReference> given = step.output();
        if (given.size() != anchor.size()) {
            throw AnalysisErrors.of(AnalysisErrors.COLUMNS, Map.of("operator", "UNION", "firstNumColumns", ""
                    + anchor.size(), "invalidOrdinalNum", "second", "invalidNumColumns", "" + given.size()),
                    Origin.NONE);
        }
        List<NamedExpression> items = new ArrayList<>();
        for (int i = 0; i < anchor.size(); i++) {
            AttributeReference from = given.get(i);
            if (!from.type().simpleString().equals(anchor.get(i).type().simpleString())
                    && !Coercion.upCast(from.type(), anchor.get(i).type())) {
                throw AnalysisErrors.of(TYPES, Map.of("left", "\"" + anchor.get(i).type().sql() + "\"", "right", "\""
                        + from.type().sql() + "\""), Origin.NONE);
            }
            Expression value = coercion.cast(from, anchor.get(i).type());
            items.add(value == from ? NamedExpression.of(from) : new NamedExpression(ids.next(), from.name(), value));
        }
        return items.stream().allMatch(NamedExpression::passes) ? step : new LogicalPlan.Project(step, items);
    }

    private static boolean uses(LogicalPlan plan, long id) {
        return plan instanceof LogicalPlan.ExternalRelation e && e.relation() == id
                || plan.children().stream().anyMatch(c -> uses(c, id))
                || PlanExpressions.of(plan)
                        .stream()
                        .anyMatch(x -> x.contains(y -> y instanceof SubqueryExpression s && uses(s.plan(), id)));
    }

    private static void check(LogicalPlan plan, long id, CommonTable table) {
        boolean misplaced = switch (plan) {
            case LogicalPlan.Aggregate a -> a.outputs()
                    .stream()
                    .anyMatch(o -> o.child().contains(Expression.AggregateCall.class::isInstance))
                    && uses(a.child(), id);
            case LogicalPlan.Join j -> j.kind() != JoinKind.INNER && j.kind() != JoinKind.RIGHT && uses(j.right(), id)
                    || (j.kind() == JoinKind.RIGHT || j.kind() == JoinKind.FULL) && uses(j.left(), id);
            default -> false;
        };
        if (misplaced) {
            throw AnalysisErrors.of(PLACE, Map.of(), table.origin());
        }
        plan.children().forEach(c -> check(c, id, table));
    }

    private static ErrorCondition user(String name, String template) {
        return new ErrorCondition(name, "42836", ErrorKind.USER, template);
    }
}
