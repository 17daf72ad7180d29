package io.firesteel.analyzer.scope;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.firesteel.analyzer.AnalysisErrors;
import io.firesteel.plan.Origin;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AggregateCall;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.OuterReference;
import io.firesteel.plan.logical.Expression.WindowCall;

/// What the parameters of a function written in SQL stand for while its body is resolved: the arguments of the call.
///
/// @param routine the function's name, which can stand before a parameter's
/// @param values  the arguments by lower-case name
/// @param nested  the body's query sees the columns of the call from inside of a subquery
public record Parameters(String routine, Map<String, Expression> values, boolean nested) {
    static final Parameters NONE = new Parameters("", Map.of(), false);

    /// As a subquery of the body sees them.
    Parameters inside() {
        return nested || values.isEmpty() ? this : new Parameters(routine, values, true);
    }

    /// How many parts of a name are a parameter's: none, one, or two with the function's name.
    int parts(List<String> name) {
        if (values.containsKey(name.getFirst().toLowerCase(Locale.ROOT))) {
            return 1;
        }
        return name.size() > 1 && name.getFirst().equalsIgnoreCase(routine)
                && values.containsKey(name.get(1).toLowerCase(Locale.ROOT)) ? 2 : 0;
    }

    /// The argument of that parameter.
    Expression value(String name) {
        Expression value = values.get(name.toLowerCase(Locale.ROOT));
        if (!nested) {
            return value;
        }
        if (value.contains(e -> e instanceof AggregateCall || e instanceof WindowCall)) {
            throw AnalysisErrors.unsupported("an aggregate as an argument of the function " + routine
                    + ", which has a query", Origin.NONE);
        }
        return value.transformUp(e -> e instanceof AttributeReference a ? new OuterReference(a) : e);
    }
}
