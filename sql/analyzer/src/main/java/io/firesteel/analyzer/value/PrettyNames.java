package io.firesteel.analyzer.value;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.BoundAttribute;
import io.firesteel.plan.unresolved.UnresolvedExpression.ExistsSubquery;
import io.firesteel.plan.unresolved.UnresolvedExpression.FrameBound;
import io.firesteel.plan.unresolved.UnresolvedExpression.InSubquery;
import io.firesteel.plan.unresolved.UnresolvedExpression.Literal;
import io.firesteel.plan.unresolved.UnresolvedExpression.NamedArgument;
import io.firesteel.plan.unresolved.UnresolvedExpression.ScalarSubquery;
import io.firesteel.plan.unresolved.UnresolvedExpression.SortKey;
import io.firesteel.plan.unresolved.UnresolvedExpression.TypedLiteral;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedAttribute;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedCase;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedCast;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedField;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedFunction;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedIn;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedLambda;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedNamed;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedParameter;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedRegex;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedStar;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedSubscript;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedWindow;
import io.firesteel.plan.unresolved.UnresolvedExpression.WindowSpec;
import io.firesteel.types.DataType;
import io.firesteel.types.DayTimeIntervalType;
import io.firesteel.types.MapType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.YearMonthIntervalType;

/// The names that Spark gives to output columns without an alias: the expression in its pretty SQL form. The analyzer makes
/// one per SELECT list; where names depend on types it asks for them.
public final class PrettyNames {
    private static final Set<String> INFIX = Set.of("+", "-", "*", "/", "%", "div", "=", "<", "<=", ">", ">=", "<=>",
            "and",
            "or", "&", "|", "^", "<<", ">>", ">>>");

    private static final Set<String> CHOICES = Set.of("first", "last", "any_value", "first_value", "last_value");
    private static final Set<String> RANKS = Set.of("row_number", "rank", "dense_rank", "percent_rank",
            "ntile");

    private final String zone;
    private final Function<UnresolvedExpression, DataType> types;
    private final Function<List<String>, String> others;
    private final Function<UnresolvedExpression, List<String>> columns;
    private final UnaryOperator<UnresolvedFunction> calls;
    private final UnaryOperator<WindowSpec> windows;
    private final Set<String> variables;

    /// @param zone   in which timestamps are shown
    /// @param types  the type of an expression, or null where it cannot be told
    /// @param others what stands for a name that is no column's, or null
    /// @param columns those of a star, and those of the query around it that a subquery uses
    /// @param calls  a call as it is shown: those of functions written in SQL differ from what was written
    /// @param windows the definition behind the name of a window
    public PrettyNames(String zone, Function<UnresolvedExpression, DataType> types,
            Function<List<String>, String> others, Function<UnresolvedExpression, List<String>> columns,
            UnaryOperator<UnresolvedFunction> calls, UnaryOperator<WindowSpec> windows) {
        this(zone, types, others, columns, calls, windows, Set.of());
    }

    /// @param zone  in which timestamps are shown
    /// @param types the type of an expression, or null where it cannot be told
    public PrettyNames(String zone, Function<UnresolvedExpression, DataType> types) {
        this(zone, types, name -> null,
                e -> e instanceof UnresolvedStar s
                        ? List.of(s.target().isEmpty() ? "*" : String.join(".", s.target()) + ".*")
                        : List.of(),
                UnaryOperator.identity(), UnaryOperator.identity());
    }

    private PrettyNames(String zone, Function<UnresolvedExpression, DataType> types,
            Function<List<String>, String> others, Function<UnresolvedExpression, List<String>> columns,
            UnaryOperator<UnresolvedFunction> calls, UnaryOperator<WindowSpec> windows, Set<String> variables) {
        this.zone = zone;
        this.types = types;
        this.others = others;
        this.columns = columns;
        this.calls = calls;
        this.windows = windows;
        this.variables = variables;
    }

    /// The expression in a message, where types are not known.
    public static String of(UnresolvedExpression e) {
        return new PrettyNames("UTC", x -> null).text(e);
    }

    /// The name of an output column where types are not known.
    public static String columnOf(UnresolvedExpression e) {
        return new PrettyNames("UTC", x -> null).column(e);
    }

    /// The name of an output column.
    public String column(UnresolvedExpression e) {
        return switch (e) {
            case UnresolvedAttribute a -> a.name().getLast();
            case BoundAttribute b -> b.attribute().name();
            case UnresolvedField f when ofColumn(f) -> f.field();
            case UnresolvedCast c when c.child() instanceof UnresolvedAttribute a
                    && text(a).equals(a.name().getLast()) ->
                a.name().getLast();
            case UnresolvedCast c when c.child() instanceof BoundAttribute b -> b.attribute().name();
            default -> text(e);
        };
    }

    private static boolean ofColumn(UnresolvedField f) {
        return f.base() instanceof UnresolvedAttribute || f.base() instanceof UnresolvedField inner && ofColumn(inner);
    }

    String text(UnresolvedExpression e) {
        return switch (e) {
            case Literal l -> literal(l);
            case TypedLiteral l -> MomentText.sql(l, zone);
            case UnresolvedAttribute a -> attribute(a.name());
            case BoundAttribute b -> b.attribute().name();
            case UnresolvedFunction f -> function(calls.apply(f));
            case UnresolvedCast c -> c.type().isNested()
                    ? text(c.child())
                    : (c.tryCast() ? "TRY_CAST(" : "CAST(") + text(c.child()) + " AS "
                            + (c.type().isText() ? "STRING" : c.type().sql()) + ")";
            case UnresolvedCase c -> "CASE"
                    + c.branches()
                            .stream()
                            .map(b -> " WHEN " + text(b.condition()) + " THEN " + text(b
                                    .result()))
                            .collect(Collectors.joining())
                    + c.otherwise().map(o -> " ELSE " + text(o)).orElse("") + " END";
            case UnresolvedNamed n -> text(n.child()) + " AS " + String.join(", ", n.names());
            case UnresolvedIn in -> "(" + text(in.value()) + " IN (" + texts(in.list()) + "))";
            case InSubquery in -> "(" + (in.values().size() == 1
                    ? text(in.values().getFirst())
                    : row(in.values()))
                    + " IN (listquery(" + outer(in) + ")))";
            case ExistsSubquery x -> "exists(" + outer(x) + ")";
            case ScalarSubquery s -> "scalarsubquery(" + outer(s) + ")";
            case UnresolvedLambda l -> "lambdafunction(" + inside(l).text(l.body()) + ", " + l.parameters()
                    .stream()
                    .map(
                            p -> "namedlambdavariable()")
                    .collect(Collectors.joining(", ")) + ")";
            case UnresolvedWindow w -> text(w.function()) + " OVER (" + window(w) + ")";
            case UnresolvedSubscript s -> text(s.base()) + "[" + text(s.index()) + "]";
            case UnresolvedField f -> text(f.base()) + "." + f.field();
            case UnresolvedStar s -> String.join(", ", columns.apply(s));
            case UnresolvedRegex r -> r.pattern();
            case NamedArgument n -> text(n.value());
            case UnresolvedParameter p -> p.name().map(n -> ":" + n).orElse("?");
        };
    }

    private String outer(UnresolvedExpression subquery) {
        return String.join(", ", columns.apply(subquery));
    }

    /// The left side of IN over several columns, whose fields are named as the values read.
    private String row(List<UnresolvedExpression> values) {
        return "named_struct(" + values.stream()
                .map(v -> "'" + text(v) + "', " + text(v))
                .collect(Collectors.joining(", ")) + ")";
    }

    private String attribute(List<String> name) {
        if (variables.contains(name.getFirst().toLowerCase(Locale.ROOT))) {
            return String.join(".", Stream.concat(Stream.of("namedlambdavariable()"), name.stream().skip(1)).toList());
        }
        String variable = others.apply(name);
        return variable == null ? name.getLast() : variable;
    }

    private PrettyNames inside(UnresolvedLambda lambda) {
        Set<String> all = new HashSet<>(variables);
        lambda.parameters().forEach(p -> all.add(p.toLowerCase(Locale.ROOT)));
        return new PrettyNames(zone, types, others, columns, calls, windows, all);
    }

    private String texts(List<UnresolvedExpression> list) {
        return list.stream().map(this::text).collect(Collectors.joining(", "));
    }

    private String literal(Literal l) {
        if (l.value() == null) {
            return "NULL";
        }
        if (l.value() instanceof byte[] bytes) {
            return "X'" + HexFormat.of().withUpperCase().formatHex(bytes) + "'";
        }
        if (l.type() instanceof DayTimeIntervalType
                || l.type() instanceof YearMonthIntervalType) {
            return IntervalText.sql(l.value(), l.type());
        }
        if (MomentText.is(l.type())) {
            return MomentText.sql(l.value(), l.type(), zone);
        }
        return l.value() instanceof BigDecimal d ? d.toPlainString() : l.value().toString();
    }

    private String function(UnresolvedFunction f) {
        String name = f.name().getLast();
        List<UnresolvedExpression> args = f.arguments();
        if (args.size() == 2 && INFIX.contains(name)) {
            String moment = new ArithmeticNames(this, types).text(name, args.get(0), args.get(1));
            if (moment != null) {
                return moment;
            }
            String sign = name.equals("and") || name.equals("or") ? name.toUpperCase(Locale.ROOT) : name;
            return "(" + text(args.get(0)) + " " + sign + " " + text(args.get(1)) + ")";
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "not" -> "(NOT " + text(args.get(0)) + ")";
            case "-" -> "(- " + text(args.get(0)) + ")";
            case "positive" -> "(+ " + text(args.get(0)) + ")";
            case "~" -> "~" + text(args.get(0));
            case "isnull" -> "(" + text(args.get(0)) + " IS NULL)";
            case "isnotnull" -> "(" + text(args.get(0)) + " IS NOT NULL)";
            case "like", "ilike" -> lower.equals("ilike")
                    ? "ilike(" + texts(args) + ")"
                    : text(args.get(0)) + " LIKE " + text(args.get(1))
                            + (args.size() > 2
                                    ? " ESCAPE '" + text(args.get(2))
                                            + "'"
                                    : "");
            case "||" -> "concat(" + texts(args) + ")";
            case "extract" -> "extract(" + text(args.get(0)) + " FROM " + text(args.get(1)) + ")";
            case "$trim",
                    "trim" ->
                args.size() == 1
                        ? "trim(" + text(args.get(0)) + ")"
                        : "TRIM(BOTH " + text(args.get(lower
                                .startsWith("$") ? 1 : 0)) + " FROM " + text(args.get(lower.startsWith("$") ? 0 : 1))
                                + ")";
            case "$ltrim" -> "TRIM(LEADING " + text(args.get(1)) + " FROM " + text(args.get(0)) + ")";
            case "$rtrim" -> "TRIM(TRAILING " + text(args.get(1)) + " FROM " + text(args.get(0)) + ")";
            case "if" -> "(IF(" + texts(args) + "))";
            case "current_date", "current_timestamp", "current_user", "now" -> lower + "()";
            default -> replaced(f, lower, args);
        };
    }

    /// Calls that Spark has replaced by others or completed by the time it names the column.
    private String replaced(UnresolvedFunction f, String lower, List<UnresolvedExpression> args) {
        String name = f.name().getLast();
        return switch (lower) {
            case "$row" -> "named_struct(" + IntStream.range(0, args.size())
                    .mapToObj(i -> args.get(i) instanceof UnresolvedNamed n
                            ? n.names().getFirst() + ", " + text(n.child())
                            : (args.get(i) instanceof UnresolvedAttribute a ? a.name().getLast() : "col" + (i + 1))
                                    + ", " + text(args.get(i)))
                    .collect(Collectors.joining(", ")) + ")";
            case "$likeany", "$likeall", "$notlikeany", "$notlikeall" -> lower.substring(1) + "(" + text(args.get(0))
                    + ")";
            case "datepart" -> "datepart(" + text(args.get(0)) + " FROM " + text(args.get(1)) + ")";
            case "dateadd" -> args.size() == 2 ? "date_add(" + texts(args) + ")" : call(f, "dateadd");
            case "curdate" -> "current_date()";
            case "current_database" -> "current_schema()";
            case "pi", "e" -> args.isEmpty() ? lower.toUpperCase(Locale.ROOT) + "()" : call(f, name);
            case "ltrim", "rtrim" -> args.size() == 1
                    ? lower + "(" + text(args.get(0)) + ")"
                    : "TRIM(" + (lower.equals("ltrim") ? "LEADING " : "TRAILING ") + text(args.get(0)) + " FROM "
                            + text(args.get(1)) + ")";
            case "array_sort" -> args.size() == 1
                    ? "array_sort(" + texts(args) + ", " + CallNames.DEFAULT_COMPARATOR + ")"
                    : call(f, name);
            // The schema and the options leave no trace.
            case "from_json", "from_csv", "to_json", "to_csv", "schema_of_json", "schema_of_csv" ->
                types.apply(f) instanceof MapType ? "entries" : lower + "(" + text(args.getFirst()) + ")";
            case "aggregate", "reduce" -> args.size() == 3
                    ? lower + "(" + texts(args)
                            + ", lambdafunction(namedlambdavariable(), namedlambdavariable()))"
                    : call(f, name);
            default -> call(f, String.join(".", f.name()));
        };
    }

    private String call(UnresolvedFunction f, String name) {
        String arguments = f.arguments().size() == 1 && f.arguments().getFirst() instanceof UnresolvedStar && name
                .equalsIgnoreCase("count") ? "1" : texts(f.arguments());
        String lower = name.toLowerCase(Locale.ROOT);
        int count = f.arguments().size();
        if (count == 1 && CallNames.CONVERSIONS.contains(lower)) {
            return arguments;
        }
        boolean choice = CHOICES.contains(lower) || lower.equals("approx_count_distinct");
        if (choice && count == 2) {
            // How nulls or errors are treated leaves no trace.
            arguments = text(f.arguments().getFirst());
        }
        if (count == 2 && lower.endsWith("pad") && types.apply(f.arguments().getFirst()) == SimpleType.BINARY) {
            return lower + "(" + arguments + ", X'00')";
        }
        boolean shortened = f.ignoreNulls().orElse(false)
                && (lower.equals("first_value") || lower.equals("last_value"));
        String shownName = shortened ? lower.substring(0, lower.indexOf('_')) : CallNames.name(lower, count);
        String text = shownName + "(" + (f.distinct() ? "DISTINCT " : "")
                + CallNames.arguments(lower, count, arguments) + ")";
        if (!f.withinGroup().isEmpty()) {
            boolean inverse = lower.startsWith("percentile_");
            text += " WITHIN GROUP (ORDER BY " + (inverse
                    ? text(f.withinGroup().getFirst().child()) + (f.withinGroup().getFirst().ascending() ? "" : " DESC")
                    : keys(f.withinGroup())) + ")";
        }
        if (f.filter().isPresent()) {
            text += " FILTER (WHERE " + text(f.filter().get()) + ")";
        }
        boolean shown = f.ignoreNulls().orElse(false) && !choice && !lower.equals("lag") && !lower.equals("lead");
        return shown ? text + " ignore nulls" : text;
    }

    private String keys(List<SortKey> keys) {
        return keys.stream()
                .map(k -> text(k.child()) + (k.ascending() ? " ASC" : " DESC") + " NULLS " + (k.nullsFirst()
                        .orElse(
                                k.ascending()) ? "FIRST" : "LAST"))
                .collect(Collectors.joining(", "));
    }

    private String window(UnresolvedWindow window) {
        WindowSpec w = windows.apply(window.window());
        String shifted = window.function() instanceof UnresolvedFunction f ? shifted(f) : null;
        boolean ranks = window.function() instanceof UnresolvedFunction f
                && RANKS.contains(f.name().getLast().toLowerCase(Locale.ROOT));
        StringBuilder text = new StringBuilder();
        if (!w.partitionBy().isEmpty()) {
            text.append("PARTITION BY ").append(texts(w.partitionBy())).append(' ');
        }
        if (!w.orderBy().isEmpty()) {
            text.append("ORDER BY ").append(keys(w.orderBy())).append(' ');
        }
        String frame = ranks
                ? "ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW"
                : shifted != null
                        ? shifted
                        : w.frame()
                                .map(f -> (f.rows() ? "ROWS" : "RANGE") + " BETWEEN " + bound(w, f.start()) + " AND "
                                        + bound(w, f.end()))
                                .orElse(w.orderBy().isEmpty()
                                        ? "ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING"
                                        : "RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW");
        return text.append(frame).toString();
    }

    /// `lead` and `lag` look at the one row that is so far away.
    private String shifted(UnresolvedFunction f) {
        String name = f.name().getLast().toLowerCase(Locale.ROOT);
        if (!name.equals("lead") && !name.equals("lag")) {
            return null;
        }
        String offset = f.arguments().size() > 1 ? text(f.arguments().get(1)) : "1";
        String away = name.equals("lead") || offset.equals("0")
                ? offset
                : offset.startsWith("-") ? offset.substring(1) : "-" + offset;
        return "ROWS BETWEEN " + away + " FOLLOWING AND " + away + " FOLLOWING";
    }

    /// A distance that becomes the type of the number that the window is ordered by shows that it is turned round.
    private boolean converted(WindowSpec w, FrameBound bound) {
        if (w.frame().orElseThrow().rows() || w.orderBy().size() != 1
                || !(bound instanceof FrameBound.Offset o) || !o.preceding()) {
            return false;
        }
        DataType key = types.apply(w.orderBy().getFirst().child());
        return key != null && key.isNumeric() && !key.equals(types.apply(o.amount()));
    }

    private String bound(WindowSpec w, FrameBound bound) {
        return switch (bound) {
            case FrameBound.Offset o when converted(w, o) -> "(- " + text(o.amount()) + ") FOLLOWING";
            case FrameBound.Unbounded u -> u.preceding() ? "UNBOUNDED PRECEDING" : "UNBOUNDED FOLLOWING";
            case FrameBound.CurrentRow c -> "CURRENT ROW";
            case FrameBound.Offset o -> text(o.amount()) + (o.preceding() ? " PRECEDING" : " FOLLOWING");
        };
    }
}
