package io.firesteel.optimizer.stats;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firesteel.optimizer.Expressions;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.FileRelation.ColumnStatistics;
import io.firesteel.plan.logical.FileRelation.RelationStatistics;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.physical.JoinKind;
import io.firesteel.types.SimpleType;

/// Estimates how many rows a plan gives and how many distinct values its columns have, from file statistics. Rough on
/// purpose: it orders joins and picks build sides, and adaptive execution corrects it.
public final class Estimator {
    private static final double UNKNOWN_ROWS = 1_000_000;
    private static final double EQUAL = 0.05;
    private static final double RANGE = 0.3;
    private static final double OTHER = 0.25;
    private static final double LEAST_RANGE = 0.0001;
    private static final Set<String> RANGES = Set.of("<", "<=", ">", ">=");

    /// Rows and distinct values by column id.
    public record Estimate(double rows, Map<Long, Double> distinct, Map<Long, ColumnStatistics> bounds) {
        /// About how many values a column has, before filters thinned it out where files tell.
        public double valuesOf(long id) {
            return Math.max(1, distinct.getOrDefault(id, rows));
        }

        double distinctOf(long id) {
            return Math.max(1, Math.min(distinct.getOrDefault(id, rows), Math.max(rows, 1)));
        }

        Estimate scaled(double factor) {
            return new Estimate(Math.max(1, rows * factor), distinct, bounds);
        }
    }

    public Estimate estimate(LogicalPlan plan) {
        return switch (plan) {
            case LogicalPlan.Scan s -> filtered(scan(s), s.filters());
            case LogicalPlan.Filter f -> filtered(estimate(f.child()), Expressions.conjuncts(f.condition()));
            case LogicalPlan.Values v -> new Estimate(v.rows().size(), Map.of(), Map.of());
            case LogicalPlan.Range r ->
                new Estimate(Math.max(0, (r.end() - r.start()) / (double) r.step()), Map.of(), Map.of());
            case LogicalPlan.ExternalRelation e ->
                new Estimate(e.rows() < 0 ? UNKNOWN_ROWS : e.rows(), Map.of(), Map.of());
            case LogicalPlan.Project p -> project(p.items(), estimate(p.child()));
            case LogicalPlan.Aggregate a -> aggregate(a);
            case LogicalPlan.Join j -> join(j);
            case LogicalPlan.Union u ->
                new Estimate(u.children().stream().mapToDouble(c -> estimate(c).rows()).sum(), Map.of(), Map
                        .of());
            case LogicalPlan.Limit l -> {
                Estimate child = estimate(l.child());
                yield l.limit() < 0
                        ? child
                        : new Estimate(Math.min(child.rows(), l.limit()), child.distinct(), child.bounds());
            }
            case LogicalPlan.Expand e -> estimate(e.child()).scaled(e.projections().size());
            case LogicalPlan.Generate g -> estimate(g.child()).scaled(4);
            case LogicalPlan.Sample s -> estimate(s.child()).scaled(s.upper() - s.lower());
            default -> plan.children().isEmpty()
                    ? new Estimate(UNKNOWN_ROWS, Map.of(), Map.of())
                    : estimate(plan.children()
                            .getFirst());
        };
    }

    private static Estimate scan(LogicalPlan.Scan s) {
        RelationStatistics known = s.relation().files().statistics();
        double rows = known.rows() >= 0
                ? known.rows()
                : known.bytes() >= 0 ? Math.max(1, known.bytes() / 60.0) : UNKNOWN_ROWS;
        Map<Long, Double> distinct = new HashMap<>();
        Map<Long, ColumnStatistics> bounds = new HashMap<>();
        for (AttributeReference a : s.output()) {
            ColumnStatistics c = known.columns().get(a.name());
            if (c == null) {
                continue;
            }
            bounds.put(a.id(), c);
            double width = number(c.max()) - number(c.min()) + 1;
            if (c.distinct() >= 0) {
                distinct.put(a.id(), (double) c.distinct());
            } else if (!Double.isNaN(width)
                    && (a.type().isIntegral() || a.type() == SimpleType.DATE)) {
                distinct.put(a.id(), Math.min(rows, width));
            }
        }
        return new Estimate(rows, distinct, bounds);
    }

    static double number(Object value) {
        return switch (value) {
            case BigDecimal d -> d.doubleValue();
            case Number n -> n.doubleValue();
            case null, default -> Double.NaN;
        };
    }

    private static Estimate filtered(Estimate input, List<Expression> conditions) {
        return input.scaled(allHold(conditions, input));
    }

    /// The share of rows of which all conditions hold, taken as independent but for the bounds of one column: two of them
    /// leave what lies between.
    private static double allHold(List<Expression> conditions, Estimate input) {
        double factor = 1;
        Map<Long, Interval> intervals = new HashMap<>();
        for (Expression c : conditions) {
            Bound bound = bound(c, input);
            if (bound == null) {
                factor *= selectivity(c, input);
            } else {
                intervals.merge(bound.column(), bound.interval(), Interval::and);
            }
        }
        for (Interval interval : intervals.values()) {
            factor *= interval.share();
        }
        return factor;
    }

    static double selectivity(Expression c, Estimate input) {
        if (!(c instanceof FunctionCall f)) {
            return OTHER;
        }
        return switch (f.function()) {
            case "and" -> allHold(Expressions.conjuncts(c), input);
            case "or" -> {
                double a = selectivity(f.arguments().get(0), input);
                double b = selectivity(f.arguments().get(1), input);
                yield Math.min(1, a + b - a * b);
            }
            case "not" -> 1 - selectivity(f.arguments().getFirst(), input);
            case "=", "<=>" -> equal(f, input);
            case "in" -> Math.min(0.5, (f.arguments().size() - 1) * valueShare(f.arguments().getFirst(), input));
            case "<", "<=", ">", ">=" -> range(f, input);
            case "isnotnull" -> 0.95;
            case "isnull" -> 0.05;
            case "like", "rlike", "contains" -> 0.1;
            case "startswith" -> 0.1;
            default -> OTHER;
        };
    }

    private static double equal(FunctionCall f, Estimate input) {
        Expression a = f.arguments().get(0);
        Expression b = f.arguments().get(1);
        return a instanceof AttributeReference && b instanceof AttributeReference
                ? Math.min(valueShare(a, input), valueShare(b, input))
                : valueShare(a instanceof Literal ? b : a, input);
    }

    private static double valueShare(Expression e, Estimate input) {
        return e instanceof AttributeReference a && input.distinct().containsKey(a.id())
                ? 1 / input.distinctOf(a.id())
                : EQUAL;
    }

    /// What part of a column's values lies between two bounds, as shares of its whole range.
    private record Interval(double from, double to) {
        Interval and(Interval other) {
            return new Interval(Math.max(from, other.from), Math.min(to, other.to));
        }

        double share() {
            return Math.max(LEAST_RANGE, to - from);
        }
    }

    private record Bound(long column, Interval interval) {
    }

    private static double range(FunctionCall f, Estimate input) {
        Bound bound = bound(f, input);
        return bound == null ? RANGE : bound.interval().share();
    }

    /// A comparison of a column whose least and greatest values are known with a literal; null for anything else.
    private static Bound bound(Expression e, Estimate input) {
        if (!(e instanceof FunctionCall f) || !RANGES.contains(f.function())) {
            return null;
        }
        boolean columnFirst = f.arguments().get(0) instanceof AttributeReference;
        Expression column = f.arguments().get(columnFirst ? 0 : 1);
        Expression bound = f.arguments().get(columnFirst ? 1 : 0);
        if (!(column instanceof AttributeReference a) || !(bound instanceof Literal l)
                || !input.bounds().containsKey(a.id())) {
            return null;
        }
        ColumnStatistics c = input.bounds().get(a.id());
        double low = number(c.min());
        double high = number(c.max());
        double at = number(l.value());
        if (Double.isNaN(low + high + at) || high <= low) {
            return null;
        }
        double below = Math.max(0, Math.min(1, (at - low) / (high - low)));
        boolean less = f.function().startsWith("<") == columnFirst;
        return new Bound(a.id(), less ? new Interval(0, below) : new Interval(below, 1));
    }

    private static Estimate project(List<NamedExpression> items, Estimate child) {
        Map<Long, Double> distinct = new HashMap<>(child.distinct());
        Map<Long, ColumnStatistics> bounds = new HashMap<>(child.bounds());
        for (NamedExpression item : items) {
            if (item.child() instanceof AttributeReference a && a.id() != item.id()) {
                if (child.distinct().containsKey(a.id())) {
                    distinct.put(item.id(), child.distinct().get(a.id()));
                }
                if (child.bounds().containsKey(a.id())) {
                    bounds.put(item.id(), child.bounds().get(a.id()));
                }
            }
        }
        return new Estimate(child.rows(), distinct, bounds);
    }

    private Estimate aggregate(LogicalPlan.Aggregate a) {
        Estimate child = estimate(a.child());
        double groups = 1;
        for (Expression g : a.groupings()) {
            groups *= g instanceof AttributeReference r
                    ? child.distinct().containsKey(r.id())
                            ? child.distinctOf(r.id())
                            : Math.sqrt(
                                    child.rows())
                    : Math.sqrt(child.rows());
        }
        double rows = Math.max(1, Math.min(groups, child.rows()));
        return project(a.outputs(), new Estimate(rows, child.distinct(), child.bounds()));
    }

    private Estimate join(LogicalPlan.Join j) {
        Estimate left = estimate(j.left());
        Estimate right = estimate(j.right());
        return joined(left, right, j.kind(), Expressions.conjuncts(j.condition()));
    }

    static Estimate joined(Estimate left, Estimate right, JoinKind kind, List<Expression> conditions) {
        double rows = left.rows() * right.rows();
        Map<Long, Double> distinct = new HashMap<>(left.distinct());
        distinct.putAll(right.distinct());
        Map<Long, ColumnStatistics> bounds = new HashMap<>(left.bounds());
        bounds.putAll(right.bounds());
        boolean keyed = false;
        for (Expression c : conditions) {
            if (c instanceof FunctionCall f && (f.function().equals("=") || f.function().equals("<=>"))) {
                double values = Math.max(keyValues(f.arguments().get(0), left, right),
                        keyValues(f.arguments().get(1), left,
                                right));
                // Further keys of the same pair of tables are rarely independent.
                rows /= keyed ? Math.sqrt(values) : values;
                keyed = true;
            } else {
                rows *= selectivity(c, new Estimate(rows, distinct, bounds));
            }
        }
        rows = switch (kind) {
            case INNER -> rows;
            case LEFT -> Math.max(rows, left.rows());
            case RIGHT -> Math.max(rows, right.rows());
            case FULL -> Math.max(rows, left.rows() + right.rows());
            case LEFT_SEMI -> Math.min(rows, left.rows()) * 0.9;
            case LEFT_ANTI, LEFT_ANTI_NULL_AWARE -> Math.max(1, left.rows() * 0.5);
            case EXISTENCE -> left.rows();
        };
        return new Estimate(Math.max(1, rows), distinct, bounds);
    }

    /// Distinct values of a join key before filters thinned its side out: a foreign key meets all of its parents.
    private static double keyValues(Expression key, Estimate left, Estimate right) {
        if (key instanceof AttributeReference a) {
            Double values = left.distinct().getOrDefault(a.id(), right.distinct().get(a.id()));
            if (values != null) {
                return Math.max(1, values);
            }
        }
        return Math.max(1, Math.min(left.rows(), right.rows()));
    }
}
