package io.firesteel.frames;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.BoundAttribute;
import io.firesteel.sql.SqlSettings;

/// Calls that keep most columns of a DataFrame as they are: add, replace, rename, drop.
public final class ColumnOps {
    private final Frame frame;

    public ColumnOps(Frame frame) {
        this.frame = frame;
    }

    boolean same(String a, String b) {
        return frame.session().sql().conf().get(SqlSettings.CASE_SENSITIVE) ? a.equals(b) : a.equalsIgnoreCase(b);
    }

    /// Adds columns; one of a known name takes that one's place.
    public Frame withColumns(List<String> names, List<UnresolvedExpression> values) {
        List<String> columns = frame.columns();
        List<UnresolvedExpression> items = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            int at = indexOf(names, columns.get(i));
            used.add(at);
            items.add(at < 0 ? frame.column(i) : Columns.as(values.get(at), List.of(names.get(at))));
        }
        IntStream.range(0, names.size())
                .filter(i -> !used.contains(i))
                .forEach(i -> items.add(Columns.as(values.get(i), List.of(names.get(i)))));
        return frame.then(p -> PlanBuilder.select(p, items));
    }

    private int indexOf(List<String> names, String name) {
        return IntStream.range(0, names.size()).filter(i -> same(names.get(i), name)).findFirst().orElse(-1);
    }

    /// Renames columns one after the other; unknown ones are passed over.
    public Frame renamed(List<String> from, List<String> to) {
        List<String> before = frame.columns();
        List<String> after = new ArrayList<>(before);
        for (int i = 0; i < from.size(); i++) {
            for (int c = 0; c < after.size(); c++) {
                if (same(after.get(c), from.get(i))) {
                    after.set(c, to.get(i));
                }
            }
        }
        return before.equals(after) ? frame : items(i -> named(i, after.get(i)));
    }

    /// All columns under new names.
    public Frame named(List<String> names) {
        int size = frame.columns().size();
        if (names.size() != size) {
            throw FrameErrors.of(FrameErrors.COLUMN_NAMES, Map.of("numTarget", "" + size, "numExpr",
                    "" + names.size()));
        }
        return items(i -> named(i, names.get(i)));
    }

    private UnresolvedExpression named(int i, String name) {
        return name.equals(frame.columns().get(i)) ? frame.column(i) : Columns.as(frame.column(i), List.of(name));
    }

    private Frame items(IntFunction<UnresolvedExpression> item) {
        List<UnresolvedExpression> items = IntStream.range(0, frame.columns().size()).mapToObj(item).toList();
        return frame.then(p -> PlanBuilder.select(p, items));
    }

    /// Without the columns of some names; unknown ones are passed over.
    public Frame dropped(List<String> names) {
        List<String> columns = frame.columns();
        List<UnresolvedExpression> kept = IntStream.range(0, columns.size())
                .filter(i -> names.stream().noneMatch(n -> same(n, columns.get(i))))
                .mapToObj(frame::column)
                .toList();
        return kept.size() == columns.size() ? frame : frame.then(p -> PlanBuilder.select(p, kept));
    }

    /// Without some columns of this or another DataFrame; those that are not here are passed over.
    public Frame droppedColumns(List<UnresolvedExpression> gone) {
        List<String> names = new ArrayList<>();
        Set<Long> ids = new HashSet<>();
        for (UnresolvedExpression e : gone) {
            switch (e) {
                case BoundAttribute b -> ids.add(b.attribute().id());
                case UnresolvedExpression.UnresolvedAttribute a -> names.add(a.name().getLast());
                default -> {
                    // What is no column of the input cannot be dropped from it.
                }
            }
        }
        int size = frame.columns().size();
        List<UnresolvedExpression> kept = IntStream.range(0, size)
                .mapToObj(frame::column)
                .filter(c -> !ids.contains(((BoundAttribute) c).attribute().id()))
                .filter(c -> names.stream().noneMatch(n -> same(n, ((BoundAttribute) c).attribute().name())))
                .toList();
        return kept.size() == size ? frame : frame.then(p -> PlanBuilder.select(p, kept));
    }

    /// The rows that a seeded coin lets through, the same for each run over the same partitions.
    public Frame sampled(double lower, double upper, long seed) {
        UnresolvedExpression coin = Columns.call("rand", Columns.literal(seed));
        UnresolvedExpression below = Columns.call("<", coin, Columns.literal(upper));
        UnresolvedExpression test = lower <= 0
                ? below
                : Columns.call("and", Columns.call(">=", coin, Columns.literal(lower)), below);
        return frame.then(p -> PlanBuilder.filter(p, test));
    }

    /// Parts whose sizes are about as the weights, without common rows.
    public List<Frame> split(List<Double> weights, long seed) {
        Frame sorted = frame.then(p -> PlanBuilder.sort(p, IntStream.range(0, frame.columns().size())
                .mapToObj(i -> Columns.ascending(frame.column(i)))
                .toList(), false));
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        List<Frame> parts = new ArrayList<>();
        double from = 0;
        for (double weight : weights) {
            double to = from + weight / sum;
            parts.add(new ColumnOps(sorted).sampled(from, to, seed));
            from = to;
        }
        return parts;
    }

    /// Columns become rows of a name and a value beside the columns that stay.
    ///
    /// @param values all that do not stay where there are none
    public Frame unpivoted(List<UnresolvedExpression> ids, List<UnresolvedExpression> values, String nameColumn,
            String valueColumn) {
        List<String> staying = ids.stream().map(Columns::name).toList();
        List<UnresolvedExpression> turned = !values.isEmpty()
                ? values
                : IntStream.range(0, frame.columns().size())
                        .filter(i -> staying.stream().noneMatch(n -> same(n, frame.columns().get(i))))
                        .mapToObj(frame::column)
                        .toList();
        List<UnresolvedExpression> all = new ArrayList<>(ids);
        all.addAll(turned);
        return frame.then(p -> PlanBuilder.unpivot(PlanBuilder.select(p, all), turned, nameColumn, valueColumn));
    }

    /// Rows that differ in some columns; all of them where none are named.
    public Frame deduplicated(Optional<List<String>> columns) {
        return frame.then(p -> PlanBuilder.deduplicate(p, columns.orElseGet(frame::columns)));
    }
}
