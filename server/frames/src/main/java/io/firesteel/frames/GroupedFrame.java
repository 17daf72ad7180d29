package io.firesteel.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.types.StructField;

/// A DataFrame with what it is to be grouped by. Made by `groupBy`, `rollup`, `cube`; read once by an aggregation.
///
/// @param kind  `GroupBy`, `Rollup`, `Cube` or `GroupingSets`
/// @param sets  indexes into `keys`; empty for a plain grouping
/// @param pivot null where there is none
public record GroupedFrame(Frame frame, List<UnresolvedExpression> keys, String kind, List<List<Integer>> sets,
        Pivot pivot) {

    /// The column whose values become columns.
    public record Pivot(UnresolvedExpression on, List<UnresolvedExpression> values) {
    }

    public static GroupedFrame by(Frame frame, List<UnresolvedExpression> keys) {
        return new GroupedFrame(frame, keys, "GroupBy", List.of(), null);
    }

    public static GroupedFrame rollup(Frame frame, List<UnresolvedExpression> keys) {
        List<List<Integer>> sets = new ArrayList<>();
        for (int n = keys.size(); n >= 0; n--) {
            sets.add(IntStream.range(0, n).boxed().toList());
        }
        return new GroupedFrame(frame, keys, "Rollup", sets, null);
    }

    public static GroupedFrame cube(Frame frame, List<UnresolvedExpression> keys) {
        if (keys.size() > 16) {
            throw FrameErrors.unsupported("cube over " + keys.size() + " columns; up to 16 are");
        }
        List<List<Integer>> sets = new ArrayList<>();
        for (int mask = (1 << keys.size()) - 1; mask >= 0; mask--) {
            int bits = mask;
            sets.add(IntStream.range(0, keys.size())
                    .filter(i -> (bits >>> keys.size() - 1 - i & 1) != 0)
                    .boxed()
                    .toList());
        }
        return new GroupedFrame(frame, keys, "Cube", sets, null);
    }

    /// The same groups with a pivot column; its values are read from the data where none are given.
    public GroupedFrame pivoted(UnresolvedExpression on, List<UnresolvedExpression> given) {
        if (pivot != null) {
            throw FrameErrors.unsupported("a pivot of a pivot");
        }
        return new GroupedFrame(frame, keys, kind, sets, new Pivot(on, given.isEmpty() ? values(on) : given));
    }

    private List<UnresolvedExpression> values(UnresolvedExpression on) {
        Frame distinct = frame.then(p -> PlanBuilder.sort(PlanBuilder.distinct(PlanBuilder.select(p, List.of(Columns.as(
                on, List.of("value"))))), List.of(Columns.ascending(Columns.named("value"))), true));
        return distinct.run("pivot").rows().stream().map(r -> Columns.literal(r.getFirst())).toList();
    }

    public Frame aggregated(List<UnresolvedExpression> aggregates) {
        if (pivot == null) {
            return frame.then(p -> PlanBuilder.grouped(p, keys, sets, aggregates));
        }
        return frame.then(p -> PlanBuilder.pivot(projected(p, aggregates), aggregates, pivot.on(), pivot.values()));
    }

    /// A pivot groups by every column that it is not told of, so that its input has only those that are needed.
    private UnresolvedPlan projected(UnresolvedPlan p,
            List<UnresolvedExpression> aggregates) {
        List<UnresolvedExpression> items = new ArrayList<>(keys);
        items.add(pivot.on());
        List<String> known = items.stream().map(Columns::name).map(n -> n.toLowerCase(Locale.ROOT)).toList();
        ColumnUses.of(aggregates, frame)
                .filter(c -> !known.contains(c.toLowerCase(Locale.ROOT)))
                .distinct()
                .forEach(c -> items.add(
                        frame.column("`" + c.replace("`", "``") + "`")));
        return PlanBuilder.select(p, items);
    }

    public Frame counted() {
        return aggregated(List.of(Columns.as(Columns.call("count", Columns.literal(1)), List.of("count"))));
    }

    /// One aggregate function over some columns; over all numeric ones that are no keys where none are named.
    public Frame each(String function, List<String> columns) {
        List<UnresolvedExpression> chosen = columns.isEmpty()
                ? numeric()
                : columns.stream().map(this::numeric).toList();
        return aggregated(chosen.stream().map(c -> Columns.call(function, c)).toList());
    }

    private List<UnresolvedExpression> numeric() {
        List<String> names = keys.stream().map(Columns::name).toList();
        List<StructField> fields = frame.schema().fields();
        return IntStream.range(0, fields.size())
                .filter(i -> fields.get(i).type().isNumeric() && !names.contains(fields.get(i).name()))
                .mapToObj(frame::column)
                .toList();
    }

    private UnresolvedExpression numeric(String name) {
        UnresolvedExpression column = frame.column(name);
        if (column instanceof UnresolvedExpression.BoundAttribute b && !b.attribute().type().isNumeric()) {
            throw FrameErrors.of(FrameErrors.NOT_NUMERIC, Map.of("colName", name));
        }
        return column;
    }

    @Override
    public String toString() {
        List<StructField> fields = frame.schema().fields();
        String value = fields.stream()
                .limit(2)
                .map(f -> f.name() + ": " + f.type().simpleString())
                .collect(Collectors.joining(", "));
        String more = fields.size() > 2
                ? " ... " + (fields.size() - 2) + " more field"
                        + (fields.size() > 3 ? "s" : "")
                : "";
        return "RelationalGroupedDataset: [grouping expressions: ["
                + keys.stream().map(Columns::name).collect(Collectors.joining(", ")) + "], value: [" + value + more
                + "], type: " + kind + "]";
    }
}
