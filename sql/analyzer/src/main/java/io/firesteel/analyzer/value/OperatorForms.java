package io.firesteel.analyzer.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedFunction;

/// Forms of the grammar that are short for other functions: unary minus, row constructors, LIKE with several patterns. Their
/// own names last until here because columns are named after them.
public final class OperatorForms {

    private OperatorForms() {
    }

    /// The function that a form stands for; the call itself where it is a function.
    public static UnresolvedFunction plain(UnresolvedFunction f) {
        String name = f.name().getLast().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "-" -> f.arguments().size() == 1 ? renamed(f, "negative") : f;
            case "$row" -> renamed(f, "struct");
            case "$likeany" -> likes(f, "or", false);
            case "$likeall" -> likes(f, "and", false);
            case "$notlikeany" -> likes(f, "or", true);
            case "$notlikeall" -> likes(f, "and", true);
            default -> f;
        };
    }

    private static UnresolvedFunction renamed(UnresolvedFunction f, String name) {
        return new UnresolvedFunction(List.of(name), f.arguments(), f.distinct(), f.filter(), f.withinGroup(), f
                .ignoreNulls(), f.origin());
    }

    private static UnresolvedFunction likes(UnresolvedFunction f, String joined, boolean negated) {
        UnresolvedExpression value = f.arguments().getFirst();
        List<UnresolvedFunction> terms = new ArrayList<>();
        for (UnresolvedExpression pattern : f.arguments().subList(1, f.arguments().size())) {
            UnresolvedFunction one = UnresolvedFunction.of("like", f.origin(), value, pattern);
            terms.add(negated ? UnresolvedFunction.of("not", f.origin(), one) : one);
        }
        return terms.stream().reduce((a, b) -> UnresolvedFunction.of(joined, f.origin(), a, b)).orElseThrow();
    }
}
