package io.firesteel.analyzer.value;

import io.firesteel.plan.Origin;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.Literal;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedAttribute;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedCase;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedCast;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedField;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedFunction;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedIn;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedNamed;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedSubscript;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedWindow;

/// Where in the statement parsed expressions stand, for errors of the analyzer.
public final class Origins {

    private Origins() {
    }

    /// The place of a node, as far as it knows.
    public static Origin of(UnresolvedExpression e) {
        return switch (e) {
            case UnresolvedAttribute a -> a.origin();
            case UnresolvedFunction f -> f.origin();
            case UnresolvedCast c -> c.origin();
            case UnresolvedCase c -> c.origin();
            case UnresolvedIn i -> i.origin();
            case Literal l -> l.origin();
            case UnresolvedNamed n -> of(n.child());
            case UnresolvedWindow w -> of(w.function());
            case UnresolvedSubscript s -> s.origin();
            case UnresolvedField f -> f.origin();
            default -> Origin.NONE;
        };
    }
}
