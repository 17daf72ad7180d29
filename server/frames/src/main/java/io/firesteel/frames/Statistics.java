package io.firesteel.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// `describe`, `summary` and the numbers of `stat`: computed at once, one query each.
public final class Statistics {
    private static final List<String> DESCRIBED = List.of("count", "mean", "stddev", "min", "max");
    private static final List<String> SUMMARY = List.of("count", "mean", "stddev", "min", "25%", "50%", "75%", "max");
    private static final ErrorCondition UNKNOWN = new ErrorCondition("UNRECOGNIZED_STATISTIC", "42K09", ErrorKind.USER,
            "The statistic <stats> is not recognized. Valid statistics include `count`, `count_distinct`,"
                    + " `approx_count_distinct`, `mean`, `stddev`, `min`, `max`, and percentile values. Percentile must be a"
                    + " numeric value followed by '%', within the range 0% to 100%.");

    private final Frame frame;

    public Statistics(Frame frame) {
        this.frame = frame;
    }

    /// @param columns all numbers and texts where none are named
    public Frame describe(List<String> columns) {
        List<StructField> fields = columns.isEmpty()
                ? described()
                : columns.stream().map(c -> field(frame.column(c), c)).toList();
        return table(DESCRIBED, fields);
    }

    public Frame summary(List<String> statistics) {
        return table(statistics.isEmpty() ? SUMMARY : statistics, described());
    }

    private List<StructField> described() {
        return frame.schema().fields().stream().filter(f -> f.type().isNumeric() || f.type().isText()).toList();
    }

    private static StructField field(UnresolvedExpression column, String name) {
        DataType type = column instanceof UnresolvedExpression.BoundAttribute b
                ? b.attribute().type()
                : SimpleType.STRING;
        return new StructField(name, type);
    }

    private Frame table(List<String> statistics, List<StructField> fields) {
        List<UnresolvedExpression> cells = new ArrayList<>();
        for (String statistic : statistics) {
            fields.forEach(f -> cells.add(Columns.cast(cell(statistic, f), SimpleType.STRING, false)));
        }
        List<Object> values = cells.isEmpty()
                ? List.of()
                : frame.then(p -> PlanBuilder.aggregate(p, List.of(), cells)).run("describe").rows().getFirst();
        List<StructField> output = new ArrayList<>(List.of(new StructField("summary", SimpleType.STRING)));
        fields.forEach(f -> output.add(new StructField(f.name(), SimpleType.STRING)));
        List<Object[]> rows = new ArrayList<>();
        for (int s = 0; s < statistics.size(); s++) {
            List<Object> row = new ArrayList<>(List.of(statistics.get(s)));
            row.addAll(values.subList(s * fields.size(), (s + 1) * fields.size()));
            rows.add(row.toArray());
        }
        return frame.session().local(new StructType(output), rows);
    }

    private UnresolvedExpression cell(String statistic, StructField f) {
        UnresolvedExpression column = frame.column("`" + f.name().replace("`", "``") + "`");
        boolean number = f.type().isNumeric();
        return switch (statistic.toLowerCase(Locale.ROOT)) {
            case "count" -> Columns.call("count", column);
            case "count_distinct" -> Columns.call("count", List.of(column), true);
            case "approx_count_distinct" -> Columns.call("approx_count_distinct", column);
            case "mean" -> number ? Columns.call("avg", column) : tried("avg", column);
            case "stddev" -> number ? Columns.call("stddev_samp", column) : tried("stddev_samp", column);
            case "min" -> Columns.call("min", column);
            case "max" -> Columns.call("max", column);
            default -> number
                    ? percentile(statistic, column)
                    : percentile(statistic, Columns.cast(column,
                            SimpleType.DOUBLE, true));
        };
    }

    /// Texts that are numbers count.
    private static UnresolvedExpression tried(String function, UnresolvedExpression column) {
        return Columns.call(function, Columns.cast(column, SimpleType.DOUBLE, true));
    }

    private static UnresolvedExpression percentile(String statistic, UnresolvedExpression column) {
        if (!statistic.matches("\\d+(\\.\\d+)?%")) {
            throw FrameErrors.of(UNKNOWN, Map.of("stats", statistic));
        }
        double at = Double.parseDouble(statistic.substring(0, statistic.length() - 1)) / 100;
        if (at > 1) {
            throw FrameErrors.of(UNKNOWN, Map.of("stats", statistic));
        }
        return Columns.call("approx_percentile", column, Columns.literal(at));
    }

    /// A number of two columns: `corr` or `covar_samp`.
    public double ofTwo(String function, String first, String second) {
        List<UnresolvedExpression> pair = List.of(frame.column(first), frame.column(second));
        Object value = frame.then(p -> PlanBuilder.aggregate(p, List.of(), List.of(Columns.call(function, pair))))
                .run(function)
                .rows()
                .getFirst()
                .getFirst();
        return value == null ? Double.NaN : ((Number) value).doubleValue();
    }

    /// Values below which some shares of each column lie; exact, so within any error that is allowed.
    public double[][] quantiles(List<String> columns, double[] shares) {
        List<UnresolvedExpression> cells = new ArrayList<>();
        for (String column : columns) {
            for (double share : shares) {
                cells.add(Columns.cast(Columns.call("approx_percentile", Columns.cast(frame.column(column),
                        SimpleType.DOUBLE, false), Columns.literal(share)), SimpleType.DOUBLE, false));
            }
        }
        List<Object> values = frame.then(p -> PlanBuilder.aggregate(p, List.of(), cells))
                .run("approxQuantile")
                .rows()
                .getFirst();
        return IntStream.range(0, columns.size())
                .mapToObj(c -> values.subList(c * shares.length, (c + 1) * shares.length)
                        .stream()
                        .filter(v -> v != null)
                        .mapToDouble(v -> ((Number) v).doubleValue())
                        .toArray())
                .toArray(double[][]::new);
    }
}
