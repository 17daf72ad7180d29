package io.firesteel.analyzer.value;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.SortKey;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedCase;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedCast;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedField;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedFunction;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedIn;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedNamed;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedSubscript;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedWindow;
import io.firesteel.plan.unresolved.UnresolvedExpression.When;
import io.firesteel.plan.unresolved.UnresolvedExpression.WindowSpec;

/// Puts something else in the place of calls before an expression is resolved. Subqueries and lambdas are left as they are.
public final class CallReplacer {
    private final Function<UnresolvedFunction, Optional<UnresolvedExpression>> replacement;

    /// @param replacement for a call; empty to look at its arguments
    public CallReplacer(Function<UnresolvedFunction, Optional<UnresolvedExpression>> replacement) {
        this.replacement = replacement;
    }

    public List<UnresolvedExpression> all(List<UnresolvedExpression> expressions) {
        return expressions.stream().map(this::in).toList();
    }

    public List<SortKey> keys(List<SortKey> keys) {
        return keys.stream().map(k -> new SortKey(in(k.child()), k.ascending(), k.nullsFirst())).toList();
    }

    /// The expression with its calls replaced.
    public UnresolvedExpression in(UnresolvedExpression e) {
        return switch (e) {
            case UnresolvedFunction f -> replacement.apply(f).orElseGet(() -> call(f));
            case UnresolvedNamed n -> new UnresolvedNamed(in(n.child()), n.names());
            case UnresolvedField f -> new UnresolvedField(in(f.base()), f.field(), f.origin());
            case UnresolvedCast c -> new UnresolvedCast(in(c.child()), c.type(), c.tryCast(), c.origin());
            case UnresolvedSubscript s -> new UnresolvedSubscript(in(s.base()), in(s.index()), s.origin());
            case UnresolvedIn i -> new UnresolvedIn(in(i.value()), all(i.list()), i.origin());
            case UnresolvedCase c -> new UnresolvedCase(
                    c.branches().stream().map(w -> new When(in(w.condition()), in(w.result()))).toList(),
                    c.otherwise().map(this::in), c.origin());
            case UnresolvedWindow w -> new UnresolvedWindow(in(w.function()), spec(w.window()));
            default -> e;
        };
    }

    private UnresolvedFunction call(UnresolvedFunction f) {
        return new UnresolvedFunction(f.name(), all(f.arguments()), f.distinct(), f.filter().map(this::in),
                keys(f.withinGroup()), f.ignoreNulls(), f.origin());
    }

    private WindowSpec spec(WindowSpec s) {
        return new WindowSpec(s.reference(), all(s.partitionBy()), keys(s.orderBy()), s.frame(),
                s.origin());
    }
}
