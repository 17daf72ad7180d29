package io.firesteel.frames;

import java.util.List;
import java.util.Map;

import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedPlan;

/// Constants for the markers of a statement.
///
/// @param positional for `?`, in order
/// @param named      for `:name`
public record StatementArguments(List<UnresolvedExpression> positional, Map<String, UnresolvedExpression> named) {

    boolean isEmpty() {
        return positional.isEmpty() && named.isEmpty();
    }

    UnresolvedPlan into(UnresolvedPlan plan) {
        throw FrameErrors.unsupported("parameters of a statement (" + plan.getClass().getSimpleName() + ")");
    }
}
