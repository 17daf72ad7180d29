package io.firesteel.plan.unresolved;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firesteel.plan.Origin;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.types.DataType;

/// An expression before its names are looked up and its types are known. Operators are calls of functions with the
/// operator's text as name (`+`, `=`, `and`, `like` …), so that there is one registry and one coercion road.
public sealed interface UnresolvedExpression {

    /// A constant.
    ///
    /// @param value in the form that `io.firesteel.types` states for the type; null for SQL NULL
    record Literal(Object value, DataType type, Origin origin) implements UnresolvedExpression {
    }

    /// `DATE '…'`, `TIMESTAMP '…'`, `INTERVAL '…'` and their like: the text needs the session's zone to become a value.
    record TypedLiteral(String typeName, String text, Origin origin) implements UnresolvedExpression {
    }

    /// A column, struct field, lambda variable or outer column: `a`, `t.a`, `t.a.b`.
    record UnresolvedAttribute(List<String> name, Origin origin) implements UnresolvedExpression {
        public UnresolvedAttribute {
            name = List.copyOf(name);
        }
    }

    /// A column of one DataFrame, by identity and not by name: `df["a"]`.
    ///
    /// @param frame number of that DataFrame
    record BoundAttribute(AttributeReference attribute, long frame) implements UnresolvedExpression {
    }

    /// `*` or `t.*`, less the columns of EXCEPT.
    ///
    /// @param replaced what stands in the place of a column, by its name
    record UnresolvedStar(List<String> target, List<List<String>> except, Map<String, UnresolvedExpression> replaced,
            Origin origin)
            implements
                UnresolvedExpression {

        public UnresolvedStar(List<String> target, List<List<String>> except, Origin origin) {
            this(target, except, Map.of(), origin);
        }
    }

    /// A column whose name matches a regular expression (`df.colRegex`, quoted regex names).
    record UnresolvedRegex(String pattern, Optional<String> table) implements UnresolvedExpression {
    }

    /// A scalar, aggregate or window function, or an operator.
    ///
    /// @param filter      FILTER (WHERE …)
    /// @param withinGroup ORDER BY of WITHIN GROUP
    /// @param ignoreNulls empty when nothing was said
    record UnresolvedFunction(List<String> name, List<UnresolvedExpression> arguments, boolean distinct,
            Optional<UnresolvedExpression> filter, List<SortKey> withinGroup, Optional<Boolean> ignoreNulls,
            Origin origin) implements UnresolvedExpression {

        /// The same call with other arguments.
        public UnresolvedFunction withArguments(List<UnresolvedExpression> next) {
            return new UnresolvedFunction(name, next, distinct, filter, withinGroup, ignoreNulls, origin);
        }

        /// A plain call.
        public static UnresolvedFunction of(String name, Origin origin, UnresolvedExpression... arguments) {
            return new UnresolvedFunction(List.of(name), List.of(arguments), false, Optional.empty(), List.of(),
                    Optional.empty(), origin);
        }
    }

    /// `name => value` among a function's arguments.
    record NamedArgument(String name, UnresolvedExpression value) implements UnresolvedExpression {
    }

    record UnresolvedCast(UnresolvedExpression child, DataType type, boolean tryCast, Origin origin)
            implements
                UnresolvedExpression {
    }

    /// CASE; a simple CASE has its operand in each condition already.
    record UnresolvedCase(List<When> branches, Optional<UnresolvedExpression> otherwise, Origin origin)
            implements
                UnresolvedExpression {
    }

    /// `expr AS name`, or several names for a generator.
    record UnresolvedNamed(UnresolvedExpression child, List<String> names) implements UnresolvedExpression {
    }

    /// `value IN (a, b)`.
    record UnresolvedIn(UnresolvedExpression value, List<UnresolvedExpression> list, Origin origin)
            implements
                UnresolvedExpression {
    }

    /// `(a, b) IN (SELECT …)`.
    record InSubquery(List<UnresolvedExpression> values, UnresolvedPlan query, Origin origin)
            implements
                UnresolvedExpression {
    }

    record ExistsSubquery(UnresolvedPlan query, Origin origin) implements UnresolvedExpression {
    }

    record ScalarSubquery(UnresolvedPlan query, Origin origin) implements UnresolvedExpression {
    }

    /// `(x, y) -> body`.
    record UnresolvedLambda(List<String> parameters, UnresolvedExpression body) implements UnresolvedExpression {
    }

    /// `function OVER window`.
    record UnresolvedWindow(UnresolvedExpression function, WindowSpec window) implements UnresolvedExpression {
    }

    /// `base[index]`: array element or map value.
    record UnresolvedSubscript(UnresolvedExpression base, UnresolvedExpression index, Origin origin)
            implements
                UnresolvedExpression {
    }

    /// `base.field` where base is no plain name.
    record UnresolvedField(UnresolvedExpression base, String field, Origin origin) implements UnresolvedExpression {
    }

    /// `?` or `:name`.
    record UnresolvedParameter(Optional<String> name, int position, Origin origin) implements UnresolvedExpression {
    }

    /// One branch of CASE.
    record When(UnresolvedExpression condition, UnresolvedExpression result) {
    }

    /// One key of an ordering.
    ///
    /// @param nullsFirst empty for the default: first when ascending, last when descending
    record SortKey(UnresolvedExpression child, boolean ascending, Optional<Boolean> nullsFirst) {
    }

    /// What follows OVER.
    ///
    /// @param reference a name of the WINDOW clause; empty when it is written out
    record WindowSpec(Optional<String> reference, List<UnresolvedExpression> partitionBy, List<SortKey> orderBy,
            Optional<WindowFrame> frame, Origin origin) {
    }

    /// ROWS or RANGE with its ends.
    record WindowFrame(boolean rows, FrameBound start, FrameBound end) {
    }

    /// One end of a window frame.
    sealed interface FrameBound {
        record Unbounded(boolean preceding) implements FrameBound {
        }

        record CurrentRow() implements FrameBound {
        }

        record Offset(UnresolvedExpression amount, boolean preceding) implements FrameBound {
        }
    }
}
