package io.firesteel.frames;

import java.util.List;

import io.firesteel.plan.Origin;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedAttribute;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedLambda;

/// Lambda functions whose bodies are columns.
public final class Lambdas {
    private Lambdas() {
    }

    public static UnresolvedExpression variable(String name) {
        return new UnresolvedAttribute(List.of(name), Origin.NONE);
    }

    public static UnresolvedExpression function(UnresolvedExpression body, List<UnresolvedExpression> parameters) {
        return new UnresolvedLambda(parameters.stream()
                .map(p -> ((UnresolvedAttribute) p).name().getFirst())
                .toList(), body);
    }
}
