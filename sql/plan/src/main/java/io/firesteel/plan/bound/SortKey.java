package io.firesteel.plan.bound;

import java.io.Serializable;

/// One key of an order.
public record SortKey(BoundExpression expression, boolean ascending, boolean nullsFirst) implements Serializable {
}
