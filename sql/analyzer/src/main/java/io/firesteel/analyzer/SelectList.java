package io.firesteel.analyzer;

import java.util.List;

import io.firesteel.analyzer.scope.Resolved;
import io.firesteel.plan.logical.NamedExpression;

/// A resolved SELECT list over its input, which a generator in the list may have extended.
record SelectList(Resolved child, List<NamedExpression> items) {
}
