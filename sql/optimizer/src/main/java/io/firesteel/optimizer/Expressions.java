package io.firesteel.optimizer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.Expression.SubqueryExpression;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.logical.PlanExpressions;
import io.firesteel.types.SimpleType;

/// Questions and small rewritings that many rules share.
public final class Expressions {
    private Expressions() {
    }

    /// The conjuncts of a condition.
    public static List<Expression> conjuncts(Expression condition) {
        List<Expression> list = new ArrayList<>();
        split(condition, "and", list);
        return list;
    }

    /// The disjuncts of a condition.
    public static List<Expression> disjuncts(Expression condition) {
        List<Expression> list = new ArrayList<>();
        split(condition, "or", list);
        return list;
    }

    private static void split(Expression e, String operator, List<Expression> into) {
        if (e == null) {
            return;
        }
        if (e instanceof FunctionCall f && f.function().equals(operator)) {
            f.arguments().forEach(a -> split(a, operator, into));
        } else {
            into.add(e);
        }
    }

    /// All of `parts`, or null for none; balanced, so that its depth grows with the logarithm.
    public static Expression and(List<Expression> parts) {
        return join("and", new ArrayList<>(new LinkedHashSet<>(parts)));
    }

    /// Any of `parts`.
    public static Expression or(List<Expression> parts) {
        return join("or", new ArrayList<>(new LinkedHashSet<>(parts)));
    }

    private static Expression join(String operator, List<Expression> parts) {
        if (parts.isEmpty()) {
            return null;
        }
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        int half = parts.size() / 2;
        Expression left = join(operator, parts.subList(0, half));
        Expression right = join(operator, parts.subList(half, parts.size()));
        return call(operator, left, right);
    }

    /// A boolean function over its arguments.
    public static FunctionCall call(String function, Expression... arguments) {
        List<Expression> list = List.of(arguments);
        boolean nullable = list.stream().anyMatch(Expression::nullable) && !function.equals("isnull")
                && !function.equals(
                        "isnotnull")
                && !function.equals("<=>");
        return new FunctionCall(function, list, SimpleType.BOOLEAN, nullable, EvalMode.ANSI);
    }

    /// A filter over `child`, or `child` itself for no condition.
    public static LogicalPlan filter(LogicalPlan child, List<Expression> conditions) {
        Expression condition = and(conditions);
        return condition == null ? child : new LogicalPlan.Filter(child, condition);
    }

    /// Ids of the columns that an expression uses; columns of the query around a subquery do not count.
    public static Set<Long> references(Expression e) {
        Set<Long> ids = new HashSet<>();
        collect(e, ids);
        return ids;
    }

    public static Set<Long> references(Collection<? extends Expression> all) {
        Set<Long> ids = new HashSet<>();
        all.forEach(e -> collect(e, ids));
        return ids;
    }

    private static void collect(Expression e, Set<Long> ids) {
        e.forEach(x -> {
            if (x instanceof AttributeReference a) {
                ids.add(a.id());
            } else if (x instanceof SubqueryExpression s) {
                PlanExpressions.outer(s.plan()).forEach(o -> ids.add(o.id()));
            }
        });
    }

    public static Set<Long> ids(List<AttributeReference> columns) {
        Set<Long> ids = new HashSet<>();
        columns.forEach(c -> ids.add(c.id()));
        return ids;
    }

    /// Whether every column that `e` uses is among `columns`.
    public static boolean covered(Expression e, Set<Long> columns) {
        return columns.containsAll(references(e));
    }

    /// Columns replaced by what computes them.
    public static Expression substitute(Expression e, Map<Long, Expression> by) {
        return e.transformUp(x -> x instanceof AttributeReference a && by.containsKey(a.id()) ? by.get(a.id()) : x);
    }

    public static boolean hasSubquery(Expression e) {
        return e.contains(x -> x instanceof SubqueryExpression);
    }

    /// Whether the expression is null as soon as all of `columns` are null; so far as simple functions tell.
    public static boolean rejectsNulls(Expression e, Set<Long> columns) {
        if (e instanceof FunctionCall f) {
            return switch (f.function()) {
                case "and" -> f.arguments().stream().anyMatch(a -> rejectsNulls(a, columns));
                case "or" -> f.arguments().stream().allMatch(a -> rejectsNulls(a, columns));
                case "isnotnull" -> strict(f.arguments().getFirst(), columns);
                case "=", "<", "<=", ">", ">=", "like", "rlike" ->
                    f.arguments().stream().anyMatch(a -> strict(a, columns));
                case "in" -> strict(f.arguments().getFirst(), columns);
                case "not" ->
                    f.arguments().getFirst() instanceof FunctionCall g && Set.of("=", "<", "<=", ">", ">=", "like",
                            "in").contains(g.function()) && rejectsNulls(g, columns);
                default -> false;
            };
        }
        return e.equals(Literal.FALSE);
    }

    /// Whether the value is null when all of `columns` are.
    private static boolean strict(Expression e, Set<Long> columns) {
        return switch (e) {
            case AttributeReference a -> columns.contains(a.id());
            case Expression.Cast c -> strict(c.child(), columns);
            case FunctionCall f when Set
                    .of("+", "-", "*", "/", "negative", "substring", "upper", "lower", "year", "abs")
                    .contains(
                            f.function()) ->
                f.arguments().stream().anyMatch(a -> strict(a, columns));
            default -> false;
        };
    }

    /// Output columns by what computes them.
    public static Map<Long, Expression> bodies(List<NamedExpression> items) {
        Map<Long, Expression> map = new java.util.HashMap<>();
        items.forEach(i -> map.put(i.id(), i.child()));
        return map;
    }
}
