package io.firesteel.plan.bound;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.types.DataType;

/// `CASE WHEN … THEN … ELSE … END`: the value of the first condition that is true, evaluated only for its rows.
///
/// @param conditions booleans
/// @param values     one per condition
/// @param otherwise  null for no ELSE
public record BoundCase(List<BoundExpression> conditions, List<BoundExpression> values, BoundExpression otherwise,
        DataType type, boolean nullable) implements BoundExpression {

    public BoundCase {
        conditions = List.copyOf(conditions);
        values = List.copyOf(values);
    }

    @Override
    public List<BoundExpression> children() {
        List<BoundExpression> all = new ArrayList<>(conditions);
        all.addAll(values);
        if (otherwise != null) {
            all.add(otherwise);
        }
        return all;
    }
}
