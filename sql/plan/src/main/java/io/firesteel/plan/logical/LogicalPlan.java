package io.firesteel.plan.logical;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.SortOrder;
import io.firesteel.plan.physical.JoinKind;

/// A resolved relational plan. Immutable; the output columns of every node are known by id.
public sealed interface LogicalPlan {

    /// The columns that the node gives, in order.
    List<AttributeReference> output();

    /// Inputs in order.
    List<LogicalPlan> children();

    /// A copy over other inputs, as many as [#children()] gives.
    LogicalPlan withChildren(List<LogicalPlan> children);

    /// Rewrites bottom-up.
    default LogicalPlan transformUp(UnaryOperator<LogicalPlan> rule) {
        return rule.apply(mapChildren(c -> c.transformUp(rule)));
    }

    /// Rewrites top-down: the node itself, then the inputs of what came of it.
    default LogicalPlan transformDown(UnaryOperator<LogicalPlan> rule) {
        return rule.apply(this).mapChildren(c -> c.transformDown(rule));
    }

    /// A copy with every input replaced by what `rule` makes of it; this node where nothing changes.
    default LogicalPlan mapChildren(UnaryOperator<LogicalPlan> rule) {
        List<LogicalPlan> before = children();
        List<LogicalPlan> after = new ArrayList<>(before.size());
        boolean changed = false;
        for (LogicalPlan child : before) {
            LogicalPlan next = rule.apply(child);
            changed |= next != child;
            after.add(next);
        }
        return changed ? withChildren(after) : this;
    }

    /// A node without inputs.
    sealed interface Leaf extends LogicalPlan {
        @Override
        default List<LogicalPlan> children() {
            return List.of();
        }

        @Override
        default LogicalPlan withChildren(List<LogicalPlan> children) {
            return this;
        }
    }

    /// A node with one input.
    sealed interface Unary extends LogicalPlan {
        LogicalPlan child();

        LogicalPlan withChild(LogicalPlan next);

        @Override
        default List<LogicalPlan> children() {
            return List.of(child());
        }

        @Override
        default LogicalPlan withChildren(List<LogicalPlan> children) {
            return withChild(children.getFirst());
        }
    }

    /// Reads a table of files.
    ///
    /// @param output  the columns that are read, a subset of the relation's; names are those of the relation
    /// @param filters conjuncts that the scan applies; over `output`
    record Scan(FileRelation relation, List<AttributeReference> output, List<Expression> filters) implements Leaf {
        public Scan {
            output = List.copyOf(output);
            filters = List.copyOf(filters);
        }
    }

    /// Rows that the plan holds itself; values in the form of `BoundLiteral`.
    record Values(List<AttributeReference> output, List<List<Object>> rows) implements Leaf {
        public Values {
            output = List.copyOf(output);
        }
    }

    /// `range(start, end, step)`.
    ///
    /// @param slices partitions, 0 for the default
    record Range(AttributeReference column, long start, long end, long step, int slices) implements Leaf {
        @Override
        public List<AttributeReference> output() {
            return List.of(column);
        }
    }

    /// A dataset of another front end or a cached relation, by an id that the session knows.
    ///
    /// @param rows estimated, -1 if unknown
    record ExternalRelation(String kind, long relation, List<AttributeReference> output, long rows) implements Leaf {
        public ExternalRelation {
            output = List.copyOf(output);
        }
    }

    /// SELECT list.
    record Project(LogicalPlan child, List<NamedExpression> items) implements Unary {
        public Project {
            items = List.copyOf(items);
        }

        @Override
        public List<AttributeReference> output() {
            return items.stream().map(NamedExpression::toAttribute).toList();
        }

        @Override
        public LogicalPlan withChild(LogicalPlan next) {
            return new Project(next, items);
        }
    }

    /// WHERE, HAVING, ON.
    record Filter(LogicalPlan child, Expression condition) implements Unary {
        @Override
        public List<AttributeReference> output() {
            return child.output();
        }

        @Override
        public LogicalPlan withChild(LogicalPlan next) {
            return new Filter(next, condition);
        }
    }

    /// GROUP BY: `outputs` use `groupings` (by equal expressions) and aggregate calls only.
    record Aggregate(LogicalPlan child, List<Expression> groupings, List<NamedExpression> outputs) implements Unary {
        public Aggregate {
            groupings = List.copyOf(groupings);
            outputs = List.copyOf(outputs);
        }

        @Override
        public List<AttributeReference> output() {
            return outputs.stream().map(NamedExpression::toAttribute).toList();
        }

        @Override
        public LogicalPlan withChild(LogicalPlan next) {
            return new Aggregate(next, groupings, outputs);
        }
    }

    /// Adds one column per window call; all calls have the same partitioning and order.
    record Window(LogicalPlan child, List<NamedExpression> calls) implements Unary {
        public Window {
            calls = List.copyOf(calls);
        }

        @Override
        public List<AttributeReference> output() {
            List<AttributeReference> all = new ArrayList<>(child.output());
            calls.forEach(c -> all.add(c.toAttribute()));
            return all;
        }

        @Override
        public LogicalPlan withChild(LogicalPlan next) {
            return new Window(next, calls);
        }
    }

    /// Each input row once per projection; grouping sets.
    record Expand(LogicalPlan child, List<List<Expression>> projections, List<AttributeReference> output)
            implements
                Unary {
        @Override
        public LogicalPlan withChild(LogicalPlan next) {
            return new Expand(next, projections, output);
        }
    }

    /// Adds the columns of a generator; several rows per input row.
    ///
    /// @param outer a row that generates nothing gives one row of nulls
    record Generate(LogicalPlan child, Expression.FunctionCall generator, boolean outer,
            List<AttributeReference> generated) implements Unary {
        @Override
        public List<AttributeReference> output() {
            List<AttributeReference> all = new ArrayList<>(child.output());
            all.addAll(generated);
            return all;
        }

        @Override
        public LogicalPlan withChild(LogicalPlan next) {
            return new Generate(next, generator, outer, generated);
        }
    }

    /// ORDER BY when `global`, else within partitions.
    record Sort(LogicalPlan child, List<SortOrder> orders, boolean global) implements Unary {
        public Sort {
            orders = List.copyOf(orders);
        }

        @Override
        public List<AttributeReference> output() {
            return child.output();
        }

        @Override
        public LogicalPlan withChild(LogicalPlan next) {
            return new Sort(next, orders, global);
        }
    }

    /// LIMIT with OFFSET.
    ///
    /// @param limit -1 for all
    record Limit(LogicalPlan child, long limit, long offset) implements Unary {
        @Override
        public List<AttributeReference> output() {
            return child.output();
        }

        @Override
        public LogicalPlan withChild(LogicalPlan next) {
            return new Limit(next, limit, offset);
        }
    }

    /// DISTRIBUTE BY, `repartition`, `coalesce`.
    ///
    /// @param count 0 for the default
    record Repartition(LogicalPlan child, List<Expression> keys, int count, boolean shuffle) implements Unary {
        @Override
        public List<AttributeReference> output() {
            return child.output();
        }

        @Override
        public LogicalPlan withChild(LogicalPlan next) {
            return new Repartition(next, keys, count, shuffle);
        }
    }

    /// Bernoulli sampling, reproducible by its seed.
    record Sample(LogicalPlan child, double lower, double upper, boolean replacement, long seed) implements Unary {
        @Override
        public List<AttributeReference> output() {
            return child.output();
        }

        @Override
        public LogicalPlan withChild(LogicalPlan next) {
            return new Sample(next, lower, upper, replacement, seed);
        }
    }

    /// A hint for the planner, e.g. `broadcast`.
    record Hint(LogicalPlan child, String name) implements Unary {
        @Override
        public List<AttributeReference> output() {
            return child.output();
        }

        @Override
        public LogicalPlan withChild(LogicalPlan next) {
            return new Hint(next, name);
        }
    }

    /// A join; null `condition` for none.
    ///
    /// @param exists the column of an EXISTENCE join; null otherwise
    record Join(LogicalPlan left, LogicalPlan right, JoinKind kind, Expression condition, AttributeReference exists)
            implements
                LogicalPlan {
        @Override
        public List<AttributeReference> output() {
            return switch (kind) {
                case LEFT_SEMI, LEFT_ANTI, LEFT_ANTI_NULL_AWARE -> left.output();
                case EXISTENCE -> {
                    List<AttributeReference> all = new ArrayList<>(left.output());
                    all.add(exists);
                    yield all;
                }
                case INNER, LEFT, RIGHT, FULL -> {
                    boolean leftNull = kind == JoinKind.RIGHT || kind == JoinKind.FULL;
                    boolean rightNull = kind == JoinKind.LEFT || kind == JoinKind.FULL;
                    List<AttributeReference> all = new ArrayList<>();
                    left.output().forEach(a -> all.add(leftNull ? a.asNullable() : a));
                    right.output().forEach(a -> all.add(rightNull ? a.asNullable() : a));
                    yield all;
                }
            };
        }

        @Override
        public List<LogicalPlan> children() {
            return List.of(left, right);
        }

        @Override
        public LogicalPlan withChildren(List<LogicalPlan> children) {
            return new Join(children.get(0), children.get(1), kind, condition, exists);
        }
    }

    /// UNION ALL; `output` has ids of its own, types of the inputs are equal.
    record Union(List<LogicalPlan> children, List<AttributeReference> output) implements LogicalPlan {
        public Union {
            children = List.copyOf(children);
            output = List.copyOf(output);
        }

        @Override
        public LogicalPlan withChildren(List<LogicalPlan> next) {
            return new Union(next, output);
        }
    }

    /// A table that is defined by itself: the rows of `anchor`, and those of `step` over the rows of the round before until
    /// there are none. Run round by round before the query around it is optimized.
    ///
    /// @param id       of the [ExternalRelation] of kind [#BEFORE] in `step` that stands for the rows of the round before
    /// @param maxLevel rounds at most, -1 for any number, [#DEFAULT_LEVEL] for what the session says
    record RecursiveUnion(long id, String name, LogicalPlan anchor, LogicalPlan step, List<AttributeReference> output,
            int maxLevel) implements LogicalPlan {
        public static final String BEFORE = "recursion";
        public static final int DEFAULT_LEVEL = Integer.MIN_VALUE;

        @Override
        public List<LogicalPlan> children() {
            return List.of(anchor, step);
        }

        @Override
        public LogicalPlan withChildren(List<LogicalPlan> next) {
            return new RecursiveUnion(id, name, next.get(0), next.get(1), output, maxLevel);
        }
    }

    /// INTERSECT and EXCEPT, rewritten by the optimizer; `output` is that of the left side.
    record SetOperation(LogicalPlan left, LogicalPlan right, boolean intersect, boolean all) implements LogicalPlan {
        @Override
        public List<AttributeReference> output() {
            return left.output();
        }

        @Override
        public List<LogicalPlan> children() {
            return List.of(left, right);
        }

        @Override
        public LogicalPlan withChildren(List<LogicalPlan> children) {
            return new SetOperation(children.get(0), children.get(1), intersect, all);
        }
    }
}
