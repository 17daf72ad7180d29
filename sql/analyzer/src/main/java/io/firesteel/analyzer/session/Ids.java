package io.firesteel.analyzer.session;

import java.util.concurrent.atomic.AtomicLong;

import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.types.StructField;

/// Gives out column ids; one per session.
public final class Ids {
    private final AtomicLong next = new AtomicLong(1);

    public long next() {
        return next.getAndIncrement();
    }

    /// A new column for a field of a schema.
    public AttributeReference column(StructField field) {
        return new AttributeReference(next(), field.name(), field.type(), field.nullable());
    }

    /// An output column for an expression; a plain column keeps its id where it keeps its name.
    public NamedExpression named(String name, Expression child) {
        return child instanceof AttributeReference a && a.name().equals(name)
                ? NamedExpression.of(a)
                : new NamedExpression(next(), name, child);
    }
}
