package io.firesteel.plan.logical;

import io.firesteel.plan.logical.Expression.AttributeReference;

/// One output column of a projection or aggregate: an expression under a name and an id.
///
/// @param id the output column's id; the same as that of `child` where a column passes unchanged
public record NamedExpression(long id, String name, Expression child) {

    /// A column that passes as it is.
    public static NamedExpression of(AttributeReference attribute) {
        return new NamedExpression(attribute.id(), attribute.name(), attribute);
    }

    /// The column that others see.
    public AttributeReference toAttribute() {
        return new AttributeReference(id, name, child.type(), child.nullable());
    }

    /// Whether it is a column that passes under its own id.
    public boolean passes() {
        return child instanceof AttributeReference a && a.id() == id;
    }

    public NamedExpression withChild(Expression next) {
        return next == child ? this : new NamedExpression(id, name, next);
    }
}
