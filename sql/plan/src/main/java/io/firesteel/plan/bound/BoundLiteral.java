package io.firesteel.plan.bound;

import io.firesteel.types.DataType;

/// A constant.
///
/// @param value as `Vector.get` gives it (Integer days for a date, Long microseconds for a timestamp, BigDecimal, String,
///              byte[], List, Map …); null for null
public record BoundLiteral(Object value, DataType type) implements BoundExpression {

    @Override
    public boolean nullable() {
        return value == null;
    }
}
