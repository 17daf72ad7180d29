package io.firesteel.functions;

import java.util.List;
import java.util.StringJoiner;

import io.firesteel.plan.logical.Expression;

/// One function: its names, how many arguments it takes, and how a call becomes a typed expression.
///
/// @param name    canonical, lower case
/// @param kind    where a call may stand
/// @param minimum least number of arguments
/// @param maximum greatest number, [#ANY] for no limit
/// @param binder  coerces the arguments and types the call
public record FunctionDefinition(String name, Kind kind, int minimum, int maximum, Binder binder) {
    public static final int ANY = Integer.MAX_VALUE;

    /// How a call under that name is written: what may be left out stands in brackets.
    public String usage(String called) {
        int shown = maximum == ANY ? minimum + 1 : maximum;
        StringJoiner arguments = new StringJoiner(", ", called + "(", maximum == ANY ? ", ...])" : ")");
        for (int i = 1; i <= shown; i++) {
            boolean optional = i > minimum;
            arguments.add((optional ? "[" : "") + "expr" + i + (optional && maximum != ANY ? "]" : ""));
        }
        return arguments.toString();
    }

    /// Where a call may stand.
    public enum Kind {
        SCALAR, AGGREGATE, WINDOW, GENERATOR
    }

    /// Makes the expression of one call; throws an `AnalysisException` for arguments of no legal type.
    @FunctionalInterface
    public interface Binder {
        Expression bind(Call call);
    }

    /// A call that is being bound.
    ///
    /// @param name      as written, for messages
    /// @param arguments resolved, not yet coerced
    /// @param distinct  DISTINCT was said
    /// @param filter    FILTER (WHERE …), or null
    /// @param session   settings and coercion of the session
    public record Call(String name, List<Expression> arguments, boolean distinct, Expression filter, Coercion session) {
        public Expression argument(int i) {
            return arguments.get(i);
        }

        public int count() {
            return arguments.size();
        }
    }
}
