package io.firesteel.frames;

import java.util.List;
import java.util.stream.Collectors;

import io.firesteel.analyzer.value.PrettyNames;
import io.firesteel.parser.ParseException;
import io.firesteel.parser.SqlParser;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.SortKey;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedCase;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedCast;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedFunction;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedIn;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedNamed;
import io.firesteel.types.DataType;

/// A column as `repr` prints it, and the types that it can be cast to by name.
public final class ColumnText {

    private ColumnText() {
    }

    /// A type by its SQL name or JSON.
    public static DataType type(String text) {
        return text.startsWith("{") || text.startsWith("\"")
                ? DataType.fromJson(text)
                : new SqlParser().parseDataType(text);
    }

    /// A list of columns, or one type.
    public static DataType columnsOrType(String text) {
        SqlParser parser = new SqlParser();
        try {
            return parser.parseColumns(text);
        } catch (ParseException columns) {
            try {
                return parser.parseDataType(text);
            } catch (ParseException type) {
                throw columns;
            }
        }
    }

    public static String of(SortKey key) {
        boolean first = key.nullsFirst().orElse(key.ascending());
        return of(key.child()) + (key.ascending() ? " ASC" : " DESC") + (first ? " NULLS FIRST" : " NULLS LAST");
    }

    public static String of(UnresolvedExpression e) {
        return switch (e) {
            case UnresolvedExpression.Literal l when l.value() instanceof String s -> "'" + s + "'";
            case UnresolvedExpression.UnresolvedAttribute a -> String.join(".", a.name());
            case UnresolvedFunction f when f.name().getLast().equals("not") -> "!(" + all(f.arguments()) + ")";
            case UnresolvedFunction f -> String.join(".", f.name()) + "(" + (f.distinct() ? "DISTINCT " : "")
                    + all(f.arguments()) + ")";
            case UnresolvedCast c -> (c.tryCast() ? "TRY_CAST(" : "CAST(") + of(c.child()) + " AS " + c.type().sql()
                    + ")";
            case UnresolvedCase c -> "CASE" + c.branches()
                    .stream()
                    .map(b -> " WHEN " + of(b.condition()) + " THEN " + of(b.result()))
                    .collect(Collectors.joining()) + c.otherwise().map(o -> " ELSE " + of(o)).orElse("") + " END";
            case UnresolvedNamed n -> of(n.child()) + " AS " + (n.names().size() == 1
                    ? n.names().getFirst()
                    : "(" + String.join(", ", n.names()) + ")");
            case UnresolvedIn i -> "in(" + of(i.value()) + ", " + all(i.list()) + ")";
            default -> PrettyNames.of(e);
        };
    }

    private static String all(List<UnresolvedExpression> list) {
        return list.stream().map(ColumnText::of).collect(Collectors.joining(", "));
    }
}
