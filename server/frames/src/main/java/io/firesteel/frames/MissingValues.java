package io.firesteel.frames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;

/// `na`: rows with nulls are dropped, nulls filled, values replaced. A NaN counts as null in a float column.
public final class MissingValues {
    private final Frame frame;
    private final ColumnOps names;

    public MissingValues(Frame frame) {
        this.frame = frame;
        this.names = new ColumnOps(frame);
    }

    /// Rows with at least so many values in some columns.
    ///
    /// @param columns all where none are named
    public Frame drop(int least, List<String> columns) {
        List<UnresolvedExpression> values = new ArrayList<>();
        if (columns.isEmpty()) {
            IntStream.range(0, frame.columns().size()).forEach(i -> values.add(frame.column(i)));
        } else {
            columns.forEach(c -> values.add(frame.column(c)));
        }
        UnresolvedExpression sum = Columns.literal(0);
        for (UnresolvedExpression v : values) {
            sum = Columns.call("+", sum, Columns.call("if", present(v), Columns.literal(1), Columns.literal(0)));
        }
        UnresolvedExpression test = Columns.call(">=", sum, Columns.literal(least));
        return frame.then(p -> PlanBuilder.filter(p, test));
    }

    private static UnresolvedExpression present(UnresolvedExpression v) {
        UnresolvedExpression known = Columns.call("isnotnull", v);
        return floating(v) ? Columns.call("and", known, Columns.call("not", Columns.call("isnan", v))) : known;
    }

    private static boolean floating(UnresolvedExpression v) {
        return v instanceof UnresolvedExpression.BoundAttribute b
                && (b.attribute().type() == SimpleType.FLOAT || b.attribute().type() == SimpleType.DOUBLE);
    }

    /// One value for the nulls of every column that it fits.
    ///
    /// @param columns all where none are named
    public Frame fill(Object value, List<String> columns) {
        Map<String, Object> values = new HashMap<>();
        (columns.isEmpty() ? frame.columns() : columns).forEach(c -> values.put(c, value));
        return fill(values, false);
    }

    /// A value for the nulls of each named column.
    public Frame fill(Map<String, ?> values) {
        values.keySet().forEach(frame::column);
        return fill(values, true);
    }

    private Frame fill(Map<String, ?> values, boolean always) {
        List<StructField> fields = frame.schema().fields();
        List<UnresolvedExpression> items = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            StructField field = fields.get(i);
            Object value = values.entrySet()
                    .stream()
                    .filter(e -> names.same(e.getKey(), field.name()))
                    .map(e -> (Object) e.getValue())
                    .findFirst()
                    .orElse(null);
            items.add(value != null && (always || fits(value, field.type()))
                    ? filled(frame.column(i), field, value)
                    : frame.column(i));
        }
        return frame.then(p -> PlanBuilder.select(p, items));
    }

    private static boolean fits(Object value, DataType type) {
        return switch (value) {
            case Number n -> type.isNumeric();
            case Boolean b -> type == SimpleType.BOOLEAN;
            case String s -> type.isText();
            default -> false;
        };
    }

    private static UnresolvedExpression filled(UnresolvedExpression column, StructField field, Object value) {
        UnresolvedExpression known = floating(column)
                ? Columns.call("nanvl", column, Columns.cast(Columns.literal(null), field.type(), false))
                : column;
        UnresolvedExpression other = Columns.cast(Columns.literal(value), field.type(), false);
        return Columns.as(Columns.call("coalesce", known, other), List.of(field.name()));
    }

    /// Values of some columns by others; only columns of the values' own kind are looked at.
    ///
    /// @param columns `*` for all
    public Frame replace(List<String> columns, Map<?, ?> replacements) {
        List<StructField> fields = frame.schema().fields();
        Object sample = replacements.keySet().stream().filter(k -> k != null).findFirst().orElse(null);
        List<UnresolvedExpression> items = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            StructField field = fields.get(i);
            boolean chosen = columns.contains("*") || columns.stream().anyMatch(c -> names.same(c, field.name()));
            items.add(chosen && sample != null && fits(sample, field.type())
                    ? replaced(frame.column(i), field, replacements)
                    : frame.column(i));
        }
        return frame.then(p -> PlanBuilder.select(p, items));
    }

    private static UnresolvedExpression replaced(UnresolvedExpression column, StructField field,
            Map<?, ?> replacements) {
        UnresolvedExpression result = null;
        for (Map.Entry<?, ?> e : replacements.entrySet()) {
            UnresolvedExpression test = Columns.call("=", column, typed(e.getKey(), field));
            UnresolvedExpression value = typed(e.getValue(), field);
            result = result == null ? Columns.when(test, value) : Columns.when(result, test, value);
        }
        return Columns.as(Columns.otherwise(result, column), List.of(field.name()));
    }

    /// A value that the column's type does not hold is equal to none of its values.
    private static UnresolvedExpression typed(Object value, StructField field) {
        return Columns.cast(Columns.literal(value), field.type(), true);
    }
}
