package io.firesteel.operators;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.plan.bound.BoundAggregate;
import io.firesteel.plan.bound.BoundColumn;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.bound.BoundWindowFunction;
import io.firesteel.plan.bound.SortKey;
import io.firesteel.plan.bound.WindowFrame;
import io.firesteel.plan.physical.SortExec;
import io.firesteel.plan.physical.ValuesExec;
import io.firesteel.plan.physical.WindowExec;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SortAndWindowTest {
    private static final StructType INPUT = StructType
            .fromDdl("s string, i int, d double, p decimal(38,3), l bigint, b boolean, n int");
    @TempDir
    Path folder;

    private static Comparator<List<Object>> order(List<SortKey> keys) {
        return (x, y) -> {
            for (SortKey k : keys) {
                Object a = x.get(((BoundColumn) k.expression()).ordinal());
                Object b = y.get(((BoundColumn) k.expression()).ordinal());
                int c = a == null || b == null
                        ? a == b ? 0 : a == null == k.nullsFirst() ? -1 : 1
                        : k.ascending() ? compare(a, b) : compare(b, a);
                if (c != 0) {
                    return c;
                }
            }
            return 0;
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(Object a, Object b) {
        Object x = a instanceof Double d && d == 0 ? (Object) 0.0 : a;
        Object y = b instanceof Double d && d == 0 ? (Object) 0.0 : b;
        return ((Comparable) x).compareTo(y);
    }

    private static List<List<Object>> numbered(int n, int variety, long seed) {
        List<List<Object>> rows = Plans.rows(INPUT, n, variety, seed);
        for (int i = 0; i < n; i++) {
            rows.get(i).set(6, i);
        }
        return rows;
    }

    @Test
    void sortsLikeAStableComparatorSort() {
        for (int[] columns : new int[][]{{0}, {1}, {2}, {3}, {5, 4}, {5, 1, 0}, {2, 3, 1}, {4, 0}}) {
            for (int flags = 0; flags < 4; flags += columns.length) {
                List<SortKey> keys = new ArrayList<>();
                for (int c : columns) {
                    keys.add(new SortKey(new BoundColumn(c, INPUT.field(c).type(), true), (flags & 1) == 0,
                            (flags & 2) == 0));
                }
                for (int variety : new int[]{6, 4000}) {
                    List<List<Object>> rows = numbered(5500, variety, flags);
                    List<List<Object>> expected = new ArrayList<>(rows);
                    expected.sort(order(keys));
                    String what = java.util.Arrays.toString(columns) + flags + " " + variety;
                    assertThat(numbers(Plans.run(new SortExec(new ValuesExec(rows, INPUT), keys, -1),
                            Plans.scope(folder, 1 << 28))))
                            .as(what)
                            .isEqualTo(numbers(expected));
                    assertThat(numbers(Plans.run(new SortExec(new ValuesExec(rows, INPUT), keys, -1),
                            Plans.scope(folder.resolve("spill"), 300_000))))
                            .as(what + " spilled")
                            .isEqualTo(numbers(expected));
                    assertThat(numbers(Plans.run(new SortExec(new ValuesExec(rows, INPUT), keys, 17),
                            Plans.scope(folder, 1 << 28))))
                            .as(what + " top")
                            .isEqualTo(numbers(expected.subList(0, 17)));
                }
            }
        }
        assertThat(folder.resolve("spill")).isEmptyDirectory();
    }

    private static List<Object> numbers(List<List<Object>> rows) {
        return rows.stream().map(r -> r.get(6)).toList();
    }

    @Test
    void topRowsOfManyStayExact() {
        List<List<Object>> rows = numbered(150_000, 90_000, 5);
        List<SortKey> keys = List.of(new SortKey(Plans.column(INPUT, "l"), false, false));
        List<List<Object>> expected = new ArrayList<>(rows);
        expected.sort(order(keys));
        assertThat(
                numbers(Plans.run(new SortExec(new ValuesExec(rows, INPUT), keys, 5000), Plans.scope(folder, 1 << 28))))
                .isEqualTo(numbers(expected.subList(0, 5000)));
    }

    private static WindowFrame.Bound rows(int offset) {
        return new WindowFrame.Bound(false, Plans.literal(offset, SimpleType.INTEGER));
    }

    private static BoundWindowFunction over(String function, DataType type, WindowFrame frame,
            BoundExpression... arguments) {
        return new BoundWindowFunction(new BoundAggregate(function, List.of(arguments), false, null, type,
                io.firesteel.plan.bound.EvalMode.ANSI), frame, false);
    }

    @Test
    void framesAgreeWithCountingByHand() {
        BoundExpression l = Plans.column(INPUT, "l");
        BoundExpression i = Plans.column(INPUT, "i");
        WindowFrame near = new WindowFrame(true, rows(-3), rows(2));
        WindowFrame wide = new WindowFrame(true, rows(-900), rows(700));
        WindowFrame range = new WindowFrame(false, rows(-2), rows(1));
        List<BoundWindowFunction> functions = List.of(over("row_number", SimpleType.INTEGER, WindowFrame.UP_TO_PEERS),
                over("rank", SimpleType.INTEGER, WindowFrame.UP_TO_PEERS),
                over("dense_rank", SimpleType.INTEGER, WindowFrame.UP_TO_PEERS),
                over("sum", SimpleType.LONG, WindowFrame.UP_TO_PEERS, i), over("sum", SimpleType.LONG, near, i),
                over("sum", SimpleType.LONG, wide, i), over("min", SimpleType.LONG, wide, l),
                over("count", SimpleType.LONG, range),
                over("max", SimpleType.STRING, WindowFrame.WHOLE_PARTITION, Plans.column(INPUT, "s")),
                over("lag", SimpleType.LONG, WindowFrame.UP_TO_PEERS, l, Plans.literal(2, SimpleType.INTEGER)),
                over("last_value", SimpleType.INTEGER, near, i),
                over("avg", new DecimalType(38, 7), near, Plans.column(INPUT, "p")));
        List<StructField> fields = new ArrayList<>(INPUT.fields());
        functions.forEach(f -> fields.add(new StructField("w" + fields.size(), f.call().type())));
        List<List<Object>> rows = numbered(4000, 4, 3);
        // Unique second key keeps row_number and ROWS frames determined; RANGE needs exactly one key.
        List<SortKey> byNumber = List.of(new SortKey(Plans.column(INPUT, "n"), true, true));
        List<SortKey> byInt = List.of(new SortKey(i, true, true));
        for (List<SortKey> order : List.of(byNumber, byInt)) {
            List<BoundWindowFunction> used = order == byInt
                    ? List.of(functions.get(1), functions.get(2), functions.get(3), functions.get(7),
                            functions.get(8))
                    : functions;
            List<StructField> shown = new ArrayList<>(INPUT.fields());
            used.forEach(f -> shown.add(new StructField("w" + shown.size(), f.call().type())));
            WindowExec plan = new WindowExec(new ValuesExec(rows, INPUT),
                    List.of(Plans.column(INPUT, "s"), Plans.column(INPUT, "b")), order,
                    used, new StructType(shown));
            assertThat(Plans.texts(Plans.run(plan, Plans.scope(folder, 1 << 28))))
                    .isEqualTo(Plans.texts(naive(rows, order, used)));
        }
    }

    @Test
    void partitionsThatDoNotFitAnswerAsThoseThatDo() {
        BoundExpression l = Plans.column(INPUT, "l");
        BoundExpression i = Plans.column(INPUT, "i");
        BoundExpression s = Plans.column(INPUT, "s");
        WindowFrame near = new WindowFrame(true, rows(-30), rows(20));
        WindowFrame ahead = new WindowFrame(true, rows(100), rows(2000));
        WindowFrame toRow = new WindowFrame(true, WindowFrame.Bound.UNBOUNDED, WindowFrame.Bound.CURRENT);
        WindowFrame peers = WindowFrame.UP_TO_PEERS;
        List<BoundWindowFunction> functions = new ArrayList<>(List.of(over("row_number", SimpleType.INTEGER, peers),
                over("rank", SimpleType.INTEGER, peers), over("dense_rank", SimpleType.INTEGER, peers),
                over("percent_rank", SimpleType.DOUBLE, peers), over("cume_dist", SimpleType.DOUBLE, peers),
                over("ntile", SimpleType.INTEGER, peers, Plans.literal(7, SimpleType.INTEGER)),
                over("sum", SimpleType.LONG, peers, i), over("max", SimpleType.STRING, peers, s),
                over("sum", SimpleType.LONG, toRow, i), over("min", SimpleType.STRING, toRow, s),
                over("count", SimpleType.LONG, near), over("max", SimpleType.STRING, near, s),
                over("sum", SimpleType.LONG, ahead, i),
                over("max", SimpleType.STRING, WindowFrame.WHOLE_PARTITION, s),
                over("avg", new DecimalType(38, 7), WindowFrame.WHOLE_PARTITION, Plans.column(INPUT, "p")),
                over("first_value", SimpleType.STRING, peers, s), over("last_value", SimpleType.LONG, peers, l),
                over("nth_value", SimpleType.STRING, near, s, Plans.literal(3, SimpleType.INTEGER)),
                over("lag", SimpleType.STRING, peers, s, Plans.literal(1500, SimpleType.INTEGER)),
                over("lead", SimpleType.LONG, peers, l, Plans.literal(1, SimpleType.INTEGER), l)));
        List<List<Object>> rows = numbered(12_000, 9, 11);
        for (String key : List.of("n", "i")) {
            // Rows that are equal in the order come as they came in, in memory and from disk.
            List<SortKey> order = List.of(new SortKey(Plans.column(INPUT, key), key.equals("n"), true));
            WindowExec plan = window(rows, order, functions);
            assertThat(Plans.texts(Plans.run(plan, Plans.scope(folder.resolve("spill"), 700_000)))).as(key)
                    .isEqualTo(Plans.texts(Plans.run(plan, Plans.scope(folder, 1 << 28))));
        }
        assertThat(folder.resolve("spill")).isEmptyDirectory();
        WindowExec anywhere = window(rows, List.of(new SortKey(i, true, true)),
                List.of(over("count", SimpleType.LONG, new WindowFrame(false, rows(-2), rows(1)))));
        assertThatThrownBy(() -> Plans.run(anywhere, Plans.scope(folder.resolve("spill"), 400_000)))
                .hasMessageContaining("window partition");
    }

    private static WindowExec window(List<List<Object>> rows, List<SortKey> order,
            List<BoundWindowFunction> functions) {
        List<StructField> fields = new ArrayList<>(INPUT.fields());
        functions.forEach(f -> fields.add(new StructField("w" + fields.size(), f.call().type())));
        return new WindowExec(new ValuesExec(rows, INPUT), List.of(Plans.column(INPUT, "b")), order, functions,
                new StructType(fields));
    }

    private static List<List<Object>> naive(List<List<Object>> rows, List<SortKey> order,
            List<BoundWindowFunction> functions) {
        Map<List<Object>, List<List<Object>>> parts = new LinkedHashMap<>();
        for (List<Object> r : rows) {
            parts.computeIfAbsent(java.util.Arrays.asList(r.get(0), r.get(5)), k -> new ArrayList<>()).add(r);
        }
        Comparator<List<Object>> comparator = order(order);
        int key = ((BoundColumn) order.getFirst().expression()).ordinal();
        List<List<Object>> out = new ArrayList<>();
        for (List<List<Object>> part : parts.values()) {
            part.sort(comparator);
            for (int at = 0; at < part.size(); at++) {
                List<Object> row = new ArrayList<>(part.get(at));
                for (BoundWindowFunction f : functions) {
                    row.add(value(f, part, at, comparator, key));
                }
                out.add(row);
            }
        }
        return out;
    }

    private static Object value(BoundWindowFunction f, List<List<Object>> part, int at, Comparator<List<Object>> order,
            int key) {
        List<Object> me = part.get(at);
        List<List<Object>> before = part.stream().filter(r -> order.compare(r, me) < 0).toList();
        switch (f.call().function()) {
            case "row_number" -> {
                return at + 1;
            }
            case "rank" -> {
                return before.size() + 1;
            }
            case "dense_rank" -> {
                return (int) before.stream().map(r -> java.util.Optional.ofNullable(r.get(key))).distinct().count() + 1;
            }
            case "lag" -> {
                return at < 2 ? null : part.get(at - 2).get(4);
            }
            default -> {
            }
        }
        List<List<Object>> frame = new ArrayList<>();
        for (int j = 0; j < part.size(); j++) {
            if (inFrame(f.frame(), part, at, j, order, key)) {
                frame.add(part.get(j));
            }
        }
        int c = f.call().arguments().isEmpty() ? -1 : ((BoundColumn) f.call().arguments().getFirst()).ordinal();
        List<Object> values = frame.stream().map(r -> c < 0 ? (Object) 1 : r.get(c)).filter(Objects::nonNull).toList();
        return switch (f.call().function()) {
            case "count" -> (long) values.size();
            case "sum" -> values.isEmpty() ? null : values.stream().mapToLong(v -> (Integer) v).sum();
            case "min" -> values.isEmpty() ? null : values.stream().min(SortAndWindowTest::compare).get();
            case "max" -> values.isEmpty() ? null : values.stream().max(SortAndWindowTest::compare).get();
            case "avg" -> values.isEmpty()
                    ? null
                    : values.stream()
                            .map(v -> (BigDecimal) v)
                            .reduce(BigDecimal::add)
                            .get()
                            .divide(BigDecimal.valueOf(values.size()), 7, java.math.RoundingMode.HALF_UP);
            default -> frame.getLast().get(c);
        };
    }

    private static boolean inFrame(WindowFrame frame, List<List<Object>> part, int at, int j,
            Comparator<List<Object>> order, int key) {
        if (frame.rows()) {
            long lower = frame.lower().unbounded() ? Integer.MIN_VALUE : offset(frame.lower());
            long upper = frame.upper().unbounded() ? Integer.MAX_VALUE : offset(frame.upper());
            return j - at >= lower && j - at <= upper;
        }
        if (frame.lower().unbounded()) {
            return order.compare(part.get(j), part.get(at)) <= 0;
        }
        Integer mine = (Integer) part.get(at).get(key);
        Integer other = (Integer) part.get(j).get(key);
        return mine == null || other == null
                ? Objects.equals(mine, other)
                : other >= mine + offset(frame.lower()) && other <= mine + offset(frame.upper());
    }

    private static int offset(WindowFrame.Bound b) {
        return b.offset() == null ? 0 : (Integer) ((io.firesteel.plan.bound.BoundLiteral) b.offset()).value();
    }
}
