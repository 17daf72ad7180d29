package io.firesteel.operators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.plan.bound.BoundAggregate;
import io.firesteel.plan.bound.BoundColumn;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.physical.AggregateExec;
import io.firesteel.plan.physical.AggregateStates;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.plan.physical.ValuesExec;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AggregateOperatorTest {
    private static final StructType INPUT = StructType
            .fromDdl("k string, i int, l bigint, d double, p decimal(12,2), q decimal(38,4), b boolean, t date");
    private static final List<BoundAggregate> CALLS = List.of(Plans.aggregate("count", SimpleType.LONG),
            Plans.aggregate("count", SimpleType.LONG, Plans.column(INPUT, "d")),
            Plans.aggregate("sum", SimpleType.LONG, Plans.column(INPUT, "i")),
            Plans.aggregate("sum", new DecimalType(22, 2), Plans.column(INPUT, "p")),
            Plans.aggregate("avg", new DecimalType(16, 6), Plans.column(INPUT, "p")),
            Plans.aggregate("sum", new DecimalType(38, 4), Plans.column(INPUT, "q")),
            Plans.aggregate("min", SimpleType.STRING, Plans.column(INPUT, "k")),
            Plans.aggregate("max", new DecimalType(38, 4), Plans.column(INPUT, "q")),
            Plans.aggregate("max", SimpleType.DOUBLE, Plans.column(INPUT, "d")),
            Plans.aggregate("min", SimpleType.DATE, Plans.column(INPUT, "t")),
            Plans.aggregate("bool_or", SimpleType.BOOLEAN, Plans.column(INPUT, "b")),
            Plans.aggregate("avg", SimpleType.DOUBLE, Plans.column(INPUT, "l")));
    @TempDir
    Path folder;

    private static StructType schema(List<BoundExpression> keys, List<DataType> rest) {
        List<StructField> fields = new ArrayList<>();
        keys.forEach(k -> fields.add(new StructField("k" + fields.size(), k.type())));
        rest.forEach(t -> fields.add(new StructField("c" + fields.size(), t)));
        return new StructType(fields);
    }

    private static PhysicalPlan plan(PhysicalPlan child, AggregateExec.Phase phase, List<BoundExpression> keys) {
        boolean states = phase == AggregateExec.Phase.PARTIAL || phase == AggregateExec.Phase.MERGE;
        List<DataType> rest = new ArrayList<>();
        CALLS.forEach(c -> rest.addAll(states ? AggregateStates.types(c) : List.of(c.type())));
        return new AggregateExec(child, phase, keys, CALLS, schema(keys, rest));
    }

    /// The same grouping with maps and big decimals.
    private static List<List<Object>> naive(List<List<Object>> rows, int[] keys) {
        Map<List<Object>, List<List<Object>>> groups = new LinkedHashMap<>();
        for (List<Object> row : rows) {
            Object[] key = Arrays.stream(keys).mapToObj(k -> normal(row.get(k))).toArray();
            groups.computeIfAbsent(Arrays.asList(key), k -> new ArrayList<>()).add(row);
        }
        if (keys.length == 0 && groups.isEmpty()) {
            groups.put(List.of(), List.of());
        }
        List<List<Object>> out = new ArrayList<>();
        groups.forEach((key, group) -> {
            List<Object> row = new ArrayList<>(key);
            row.add((long) group.size());
            row.add(group.stream().filter(r -> r.get(3) != null).count());
            row.add(sum(group, 1) == null ? null : sum(group, 1).longValue());
            row.add(sum(group, 4));
            row.add(sum(group, 4) == null ? null : sum(group, 4).divide(count(group, 4), 6, RoundingMode.HALF_UP));
            row.add(sum(group, 5));
            row.add(extreme(group, 0, false));
            row.add(extreme(group, 5, true));
            row.add(extreme(group, 3, true));
            row.add(extreme(group, 7, false));
            row.add(extreme(group, 6, true));
            row.add(sum(group, 2) == null
                    ? null
                    : group.stream().map(r -> r.get(2)).filter(Objects::nonNull).mapToDouble(v -> (Long) v).sum()
                            / count(group, 2).doubleValue());
            out.add(row);
        });
        return out;
    }

    private static Object normal(Object o) {
        return o instanceof Double d && d == 0 ? (Object) 0.0 : o;
    }

    private static BigDecimal sum(List<List<Object>> rows, int c) {
        return rows.stream()
                .map(r -> r.get(c))
                .filter(Objects::nonNull)
                .map(v -> new BigDecimal(v.toString()))
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private static BigDecimal count(List<List<Object>> rows, int c) {
        return BigDecimal.valueOf(rows.stream().filter(r -> r.get(c) != null).count());
    }

    @SuppressWarnings("unchecked")
    private static Object extreme(List<List<Object>> rows, int c, boolean max) {
        TreeSet<Comparable<Object>> values = new TreeSet<>();
        rows.stream()
                .map(r -> normal(r.get(c)))
                .filter(Objects::nonNull)
                .forEach(v -> values.add((Comparable<Object>) v));
        return values.isEmpty() ? null : max ? values.last() : values.first();
    }

    @Test
    void everyPhaseAndMemoryGivesTheSameGroups() throws Exception {
        int[][] keySets = {{}, {0}, {1}, {0, 6}, {3, 5, 7}, {0, 1, 2, 3, 4, 5, 6, 7}};
        for (int[] keySet : keySets) {
            for (int variety : new int[]{3, 5000}) {
                List<List<Object>> rows = Plans.rows(INPUT, 9000, variety, keySet.length);
                List<BoundExpression> keys = new ArrayList<>();
                for (int k : keySet) {
                    keys.add(new BoundColumn(k, INPUT.field(k).type(), true));
                }
                List<String> expected = Plans.texts(naive(rows, keySet));
                PhysicalPlan values = new ValuesExec(rows, INPUT);
                for (long memory : new long[]{1L << 30, 900_000}) {
                    String what = Arrays.toString(keySet) + " " + variety + " " + memory;
                    PhysicalPlan complete = plan(values, AggregateExec.Phase.COMPLETE, keys);
                    assertThat(Plans.texts(Plans.run(complete, Plans.scope(folder.resolve("spill"), memory)))).as(what)
                            .isEqualTo(expected);
                    List<BoundExpression> positions = new ArrayList<>();
                    for (int i = 0; i < keys.size(); i++) {
                        positions.add(new BoundColumn(i, keys.get(i).type(), true));
                    }
                    PhysicalPlan twoPhase = plan(plan(values, AggregateExec.Phase.PARTIAL, keys),
                            AggregateExec.Phase.FINAL,
                            positions);
                    assertThat(Plans.texts(Plans.run(twoPhase, Plans.scope(folder.resolve("spill"), memory * 2))))
                            .as(what)
                            .isEqualTo(expected);
                }
            }
        }
        assertThat(folder.resolve("spill")).isEmptyDirectory();
    }

    @Test
    void noRows() {
        PhysicalPlan values = new ValuesExec(List.of(), INPUT);
        assertThat(Plans
                .texts(Plans.run(plan(values, AggregateExec.Phase.COMPLETE, List.of()), Plans.scope(folder, 1 << 20))))
                .isEqualTo(Plans.texts(naive(List.of(), new int[0])));
        assertThat(Plans.run(plan(values, AggregateExec.Phase.COMPLETE, List.of(Plans.column(INPUT, "k"))),
                Plans.scope(folder, 1 << 20))).isEmpty();
    }

    @Test
    void distinctFilteredCollectedAndMoments() {
        StructType in = StructType.fromDdl("k int, v int, x double");
        List<List<Object>> rows = List.of(Arrays.asList(1, 5, 1.0), Arrays.asList(1, 5, 2.0), Arrays.asList(1, 7, 4.0),
                Arrays.asList(2, null, null), Arrays.asList(1, null, 5.0));
        BoundExpression v = Plans.column(in, "v");
        List<BoundAggregate> calls = List.of(
                new BoundAggregate("count", List.of(v), true, null, SimpleType.LONG, EvalMode.ANSI),
                new BoundAggregate("sum", List.of(v), true, null, SimpleType.LONG, EvalMode.ANSI),
                new BoundAggregate("sum", List.of(v), false,
                        Plans.call(">", SimpleType.BOOLEAN, v, Plans.literal(5, SimpleType.INTEGER)), SimpleType.LONG,
                        EvalMode.ANSI),
                Plans.aggregate("collect_list", DataType.fromDdl("array<int>"), v),
                Plans.aggregate("collect_set", DataType.fromDdl("array<int>"), v),
                Plans.aggregate("stddev_samp", SimpleType.DOUBLE, Plans.column(in, "x")),
                Plans.aggregate("var_pop", SimpleType.DOUBLE, Plans.column(in, "x")),
                Plans.aggregate("first", SimpleType.INTEGER, v));
        List<BoundExpression> keys = List.of(Plans.column(in, "k"));
        PhysicalPlan plan = new AggregateExec(new ValuesExec(rows, in), AggregateExec.Phase.COMPLETE, keys, calls,
                schema(keys, calls.stream().map(BoundAggregate::type).toList()));
        List<List<Object>> result = Plans.run(plan, Plans.scope(folder, 1 << 20));
        // x is 1, 2, 4, 5: mean 3, squares 4+1+1+4 = 10.
        assertThat(result.get(0))
                .isEqualTo(List.of(1, 2L, 12L, 7L, List.of(5, 5, 7), List.of(5, 7), Math.sqrt(10.0 / 3), 2.5, 5));
        assertThat(result.get(1)).isEqualTo(Arrays.asList(2, 0L, null, null, List.of(), List.of(), null, null, null));
    }

    @Test
    void overflowIsAnErrorInAnsiMode() {
        StructType in = StructType.fromDdl("v bigint");
        List<List<Object>> rows = List.of(List.of(Long.MAX_VALUE), List.of(1L));
        BoundAggregate sum = Plans.aggregate("sum", SimpleType.LONG, Plans.column(in, "v"));
        PhysicalPlan plan = new AggregateExec(new ValuesExec(rows, in), AggregateExec.Phase.COMPLETE, List.of(),
                List.of(sum),
                StructType.fromDdl("s bigint"));
        assertThatThrownBy(() -> Plans.run(plan, Plans.scope(folder, 1 << 20)))
                .hasMessageContaining("ARITHMETIC_OVERFLOW");
        List<List<Object>> back = List.of(List.of(Long.MAX_VALUE), List.of(1L), List.of(-5L));
        PhysicalPlan fits = new AggregateExec(new ValuesExec(back, in), AggregateExec.Phase.COMPLETE, List.of(),
                List.of(sum),
                StructType.fromDdl("s bigint"));
        assertThat(Plans.run(fits, Plans.scope(folder, 1 << 20))).isEqualTo(List.of(List.of(Long.MAX_VALUE - 4)));
    }
}
