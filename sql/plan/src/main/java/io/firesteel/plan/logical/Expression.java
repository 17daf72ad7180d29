package io.firesteel.plan.logical;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import io.firesteel.plan.bound.EvalMode;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;

/// A resolved expression. Columns are known by id, so that a column keeps its identity through joins, aliases and pruning;
/// two uses of one table have different ids. Immutable; rules make copies by [#withChildren(List)].
public sealed interface Expression
        permits Expression.AttributeReference, Expression.OuterReference, Expression.Literal, Expression.FunctionCall,
        Expression.Cast, Expression.CaseWhen, Expression.AggregateCall, Expression.WindowCall,
        Expression.LambdaFunction,
        Expression.LambdaVariable, Expression.SubqueryExpression {

    DataType type();

    /// Whether the result may be null.
    boolean nullable();

    /// Operands in order; subquery plans are no operands.
    default List<Expression> children() {
        return List.of();
    }

    /// A copy over other operands, as many as [#children()] gives.
    default Expression withChildren(List<Expression> children) {
        return this;
    }

    /// Rewrites bottom-up: operands first, then the node itself.
    default Expression transformUp(UnaryOperator<Expression> rule) {
        List<Expression> before = children();
        if (before.isEmpty()) {
            return rule.apply(this);
        }
        List<Expression> after = new ArrayList<>(before.size());
        boolean changed = false;
        for (Expression child : before) {
            Expression next = child.transformUp(rule);
            changed |= next != child;
            after.add(next);
        }
        return rule.apply(changed ? withChildren(after) : this);
    }

    /// Shows every node to `visitor`, the node itself first.
    default void forEach(Consumer<Expression> visitor) {
        visitor.accept(this);
        for (Expression child : children()) {
            child.forEach(visitor);
        }
    }

    /// Whether a second evaluation gives the same value and has no other effect.
    default boolean deterministic() {
        return !contains(x -> x instanceof FunctionCall f && FunctionCall.CHANGING.contains(f.function()));
    }

    /// Whether any node satisfies `test`.
    default boolean contains(java.util.function.Predicate<Expression> test) {
        if (test.test(this)) {
            return true;
        }
        for (Expression child : children()) {
            if (child.contains(test)) {
                return true;
            }
        }
        return false;
    }

    /// A column of an input.
    record AttributeReference(long id, String name, DataType type, boolean nullable) implements Expression {

        /// The same column where an outer join may add nulls.
        public AttributeReference asNullable() {
            return nullable ? this : new AttributeReference(id, name, type, true);
        }
    }

    /// Inside a subquery: a column of the query around it.
    record OuterReference(AttributeReference attribute) implements Expression {
        @Override
        public DataType type() {
            return attribute.type();
        }

        @Override
        public boolean nullable() {
            return attribute.nullable();
        }
    }

    /// A constant; `value` in the form of `BoundLiteral`.
    record Literal(Object value, DataType type) implements Expression {
        public static final Literal TRUE = new Literal(true, SimpleType.BOOLEAN);
        public static final Literal FALSE = new Literal(false, SimpleType.BOOLEAN);

        @Override
        public boolean nullable() {
            return value == null;
        }
    }

    /// A scalar function, operator or generator by its canonical name; the names are those of `BoundCall`.
    record FunctionCall(String function, List<Expression> arguments, DataType type, boolean nullable, EvalMode mode)
            implements
                Expression {
        private static final Set<String> CHANGING = Set.of("rand", "randn", "uuid", "monotonically_increasing_id",
                "spark_partition_id", "shuffle", "randstr", "sampled");

        public FunctionCall {
            arguments = List.copyOf(arguments);
        }

        @Override
        public List<Expression> children() {
            return arguments;
        }

        @Override
        public Expression withChildren(List<Expression> children) {
            return new FunctionCall(function, children, type, nullable, mode);
        }
    }

    /// A conversion.
    ///
    /// @param zone the session's time zone
    record Cast(Expression child, DataType type, EvalMode mode, String zone, boolean nullable) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(child);
        }

        @Override
        public Expression withChildren(List<Expression> children) {
            return new Cast(children.getFirst(), type, mode, zone, nullable);
        }
    }

    /// CASE.
    ///
    /// @param otherwise null for no ELSE
    record CaseWhen(List<Expression> conditions, List<Expression> values, Expression otherwise, DataType type,
            boolean nullable) implements Expression {
        public CaseWhen {
            conditions = List.copyOf(conditions);
            values = List.copyOf(values);
        }

        @Override
        public List<Expression> children() {
            List<Expression> all = new ArrayList<>(conditions);
            all.addAll(values);
            if (otherwise != null) {
                all.add(otherwise);
            }
            return all;
        }

        @Override
        public Expression withChildren(List<Expression> children) {
            int n = conditions.size();
            return new CaseWhen(children.subList(0, n), children.subList(n, 2 * n),
                    children.size() > 2 * n ? children.getLast() : null, type, nullable);
        }
    }

    /// An aggregate function; legal in the outputs of an [LogicalPlan.Aggregate] and inside a [WindowCall] only.
    ///
    /// @param filter null for all rows
    record AggregateCall(String function, List<Expression> arguments, boolean distinct, Expression filter,
            DataType type,
            boolean nullable, EvalMode mode) implements Expression {
        public AggregateCall {
            arguments = List.copyOf(arguments);
        }

        @Override
        public List<Expression> children() {
            if (filter == null) {
                return arguments;
            }
            List<Expression> all = new ArrayList<>(arguments);
            all.add(filter);
            return all;
        }

        @Override
        public Expression withChildren(List<Expression> children) {
            int n = arguments.size();
            return new AggregateCall(function, children.subList(0, n), distinct,
                    filter == null ? null : children.get(n),
                    type, nullable, mode);
        }
    }

    /// A function over a window; legal in the outputs of a [LogicalPlan.Window] only.
    record WindowCall(AggregateCall call, List<Expression> partitionBy, List<SortOrder> orderBy, Frame frame,
            boolean ignoreNulls) implements Expression {
        public WindowCall {
            partitionBy = List.copyOf(partitionBy);
            orderBy = List.copyOf(orderBy);
        }

        @Override
        public DataType type() {
            return call.type();
        }

        @Override
        public boolean nullable() {
            return call.nullable();
        }

        @Override
        public List<Expression> children() {
            List<Expression> all = new ArrayList<>();
            all.add(call);
            all.addAll(partitionBy);
            orderBy.forEach(o -> all.add(o.child()));
            return all;
        }

        @Override
        public Expression withChildren(List<Expression> children) {
            int keys = 1 + partitionBy.size();
            List<SortOrder> order = new ArrayList<>();
            for (int i = 0; i < orderBy.size(); i++) {
                order.add(orderBy.get(i).withChild(children.get(keys + i)));
            }
            return new WindowCall((AggregateCall) children.getFirst(), children.subList(1, keys), order, frame,
                    ignoreNulls);
        }
    }

    /// A lambda as an argument of a higher-order function.
    record LambdaFunction(List<LambdaVariable> variables, Expression body) implements Expression {
        public LambdaFunction {
            variables = List.copyOf(variables);
        }

        @Override
        public DataType type() {
            return body.type();
        }

        @Override
        public boolean nullable() {
            return body.nullable();
        }

        @Override
        public List<Expression> children() {
            return List.of(body);
        }

        @Override
        public Expression withChildren(List<Expression> children) {
            return new LambdaFunction(variables, children.getFirst());
        }

        /// Lambdas that differ in their parameters' ids alone are the same: the one of GROUP BY and the one of the list.
        @Override
        public boolean equals(Object other) {
            if (!(other instanceof LambdaFunction f) || f.variables.size() != variables.size()) {
                return false;
            }
            return body.equals(f.body.transformUp(e -> {
                int i = e instanceof LambdaVariable v ? f.variables.indexOf(v) : -1;
                return i >= 0 && variables.get(i).type().equals(e.type()) ? variables.get(i) : e;
            }));
        }

        @Override
        public int hashCode() {
            return 31 * variables.size() + body.hashCode();
        }
    }

    /// A lambda's parameter.
    record LambdaVariable(int id, String name, DataType type, boolean nullable) implements Expression {
        @Override
        public int hashCode() {
            return type.hashCode();
        }
    }

    /// A query inside an expression; the optimizer turns it into a join or a value computed beforehand.
    ///
    /// @param values the left side of IN; empty for the others
    /// @param id     unique in the statement
    record SubqueryExpression(SubqueryKind kind, LogicalPlan plan, List<Expression> values, DataType type, int id)
            implements
                Expression {
        public SubqueryExpression {
            values = List.copyOf(values);
        }

        @Override
        public boolean nullable() {
            return kind != SubqueryKind.EXISTS;
        }

        @Override
        public List<Expression> children() {
            return values;
        }

        @Override
        public Expression withChildren(List<Expression> children) {
            return new SubqueryExpression(kind, plan, children, type, id);
        }

        /// The same expression over another plan.
        public SubqueryExpression withPlan(LogicalPlan next) {
            return new SubqueryExpression(kind, next, values, type, id);
        }
    }

    /// One key of an order.
    record SortOrder(Expression child, boolean ascending, boolean nullsFirst) {
        public SortOrder withChild(Expression next) {
            return next == child ? this : new SortOrder(next, ascending, nullsFirst);
        }
    }

    /// Rows around the current one.
    ///
    /// @param lower null for unbounded; an Integer offset for ROWS (0 = current, negative = before); for RANGE an expression's
    ///              constant in the key's unit, 0 for the peers
    record Frame(boolean rows, FrameEnd lower, FrameEnd upper) {
    }

    /// One end of a [Frame].
    ///
    /// @param unbounded no limit on this side
    /// @param offset    null for the current row; negative constants lie before it
    record FrameEnd(boolean unbounded, Literal offset) {
        public static final FrameEnd UNBOUNDED = new FrameEnd(true, null);
        public static final FrameEnd CURRENT = new FrameEnd(false, null);
    }

    /// What a subquery gives.
    enum SubqueryKind {
        /// Its only value, or null where it has no row.
        SCALAR,
        /// Whether it has a row.
        EXISTS,
        /// Whether a row equals the values.
        IN
    }
}
