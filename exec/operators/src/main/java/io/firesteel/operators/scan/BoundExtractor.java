package io.firesteel.operators.scan;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.formats.parquet.ColumnBound;
import io.firesteel.plan.bound.BoundCall;
import io.firesteel.plan.bound.BoundColumn;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.bound.BoundLiteral;

/// Finds in a conjunct what statistics can refute: comparisons of a column with a literal, IN lists, null tests.
final class BoundExtractor {

    private BoundExtractor() {
    }

    /// Every demand that holds for each row which passes the conjunct.
    static List<ColumnBound> bounds(BoundExpression conjunct) {
        List<ColumnBound> found = new ArrayList<>();
        collect(conjunct, found);
        return found;
    }

    private static void collect(BoundExpression e, List<ColumnBound> found) {
        if (!(e instanceof BoundCall c)) {
            return;
        }
        if (c.function().equals("and")) {
            c.arguments().forEach(a -> collect(a, found));
            return;
        }
        if (c.arguments().isEmpty() || c.arguments().size() > 1 && c.arguments().get(0) instanceof BoundLiteral
                && c.arguments().get(1) instanceof BoundColumn) {
            flipped(c, found);
            return;
        }
        if (!(c.arguments().getFirst() instanceof BoundColumn column)) {
            return;
        }
        switch (c.function()) {
            case "isnull" -> found.add(new ColumnBound(column.ordinal(), ColumnBound.Test.IS_NULL, List.of()));
            case "isnotnull" -> found.add(new ColumnBound(column.ordinal(), ColumnBound.Test.NOT_NULL, List.of()));
            case "in" -> in(c, column, found);
            case "=", "==", "<", "<=", ">", ">=" -> literal(c.arguments().get(1), test(c.function()), column, found);
            default -> {
            }
        }
    }

    private static void flipped(BoundCall c, List<ColumnBound> found) {
        String turned = switch (c.function()) {
            case "<" -> ">";
            case "<=" -> ">=";
            case ">" -> "<";
            case ">=" -> "<=";
            case "=", "==" -> "=";
            default -> null;
        };
        if (turned != null && c.arguments().size() == 2) {
            literal(c.arguments().get(0), test(turned), (BoundColumn) c.arguments().get(1), found);
        }
    }

    private static ColumnBound.Test test(String sign) {
        return switch (sign) {
            case "<" -> ColumnBound.Test.LT;
            case "<=" -> ColumnBound.Test.LE;
            case ">" -> ColumnBound.Test.GT;
            case ">=" -> ColumnBound.Test.GE;
            default -> ColumnBound.Test.EQ;
        };
    }

    private static void literal(BoundExpression e, ColumnBound.Test test, BoundColumn column, List<ColumnBound> found) {
        if (e instanceof BoundLiteral l && l.value() != null) {
            found.add(new ColumnBound(column.ordinal(), test, List.of(l.value())));
        }
    }

    private static void in(BoundCall c, BoundColumn column, List<ColumnBound> found) {
        List<Object> values = new ArrayList<>();
        for (BoundExpression e : c.arguments().subList(1, c.arguments().size())) {
            if (!(e instanceof BoundLiteral l)) {
                return;
            }
            if (l.value() != null) {
                values.add(l.value());
            }
        }
        if (!values.isEmpty()) {
            found.add(new ColumnBound(column.ordinal(), ColumnBound.Test.IN, values));
        }
    }
}
