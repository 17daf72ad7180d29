package io.firesteel.operators;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.error.FiresteelException;
import io.firesteel.files.FileStores;
import io.firesteel.memory.MemoryAccount;
import io.firesteel.memory.TaskMemory;
import io.firesteel.operators.exchange.BatchSource;
import io.firesteel.operators.function.EngineFunctions;
import io.firesteel.operators.join.BuildRegistry;
import io.firesteel.operators.join.RuntimeFilters;
import io.firesteel.operators.scan.FileCache;
import io.firesteel.plan.bound.BoundColumn;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.physical.ExchangeReadExec;
import io.firesteel.plan.physical.HashJoinExec;
import io.firesteel.plan.physical.JoinKind;
import io.firesteel.plan.physical.NestedLoopJoinExec;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.plan.physical.ValuesExec;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JoinOperatorTest {
    private static final StructType LEFT = StructType.fromDdl("a int, b string, x bigint, w decimal(30,2)");
    private static final StructType RIGHT = StructType.fromDdl("c int, d string, y bigint, v string");
    @TempDir
    Path folder;
    private int spills;

    private static StructType schema(JoinKind kind) {
        List<StructField> fields = new ArrayList<>(LEFT.fields());
        switch (kind) {
            case LEFT_SEMI, LEFT_ANTI, LEFT_ANTI_NULL_AWARE -> {
            }
            case EXISTENCE -> fields.add(new StructField("e", SimpleType.BOOLEAN));
            default -> fields.addAll(RIGHT.fields());
        }
        return new StructType(fields);
    }

    /// x < y over left ++ right.
    private static BoundExpression condition() {
        return Plans.call("<", SimpleType.BOOLEAN, new BoundColumn(2, SimpleType.LONG, true),
                new BoundColumn(6, SimpleType.LONG, true));
    }

    private static boolean matches(List<Object> l, List<Object> r, int keys, boolean condition) {
        for (int k = 0; k < keys; k++) {
            if (l.get(k) == null || !l.get(k).equals(r.get(k))) {
                return false;
            }
        }
        return !condition || l.get(2) != null && r.get(2) != null && (Long) l.get(2) < (Long) r.get(2);
    }

    private static List<List<Object>> naive(JoinKind kind, List<List<Object>> left, List<List<Object>> right, int keys,
            boolean condition) {
        List<List<Object>> out = new ArrayList<>();
        boolean[] rightHit = new boolean[right.size()];
        boolean nullOnRight = right.stream().anyMatch(r -> r.get(0) == null);
        for (List<Object> l : left) {
            boolean hit = false;
            for (int j = 0; j < right.size(); j++) {
                if (matches(l, right.get(j), keys, condition)) {
                    hit = true;
                    rightHit[j] = true;
                    if (schema(kind).size() == LEFT.size() + RIGHT.size()) {
                        out.add(both(l, right.get(j)));
                    }
                }
            }
            switch (kind) {
                case LEFT, FULL -> {
                    if (!hit) {
                        out.add(both(l, Collections.nCopies(RIGHT.size(), null)));
                    }
                }
                case LEFT_SEMI -> {
                    if (hit) {
                        out.add(l);
                    }
                }
                case LEFT_ANTI -> {
                    if (!hit) {
                        out.add(l);
                    }
                }
                case LEFT_ANTI_NULL_AWARE -> {
                    if (right.isEmpty() || !hit && !nullOnRight && l.get(0) != null) {
                        out.add(l);
                    }
                }
                case EXISTENCE -> out.add(both(l, List.of(hit)));
                default -> {
                }
            }
        }
        for (int j = 0; j < right.size(); j++) {
            if (!rightHit[j] && (kind == JoinKind.RIGHT || kind == JoinKind.FULL)) {
                out.add(both(Collections.nCopies(LEFT.size(), null), right.get(j)));
            }
        }
        return out;
    }

    private static List<Object> both(List<?> l, List<?> r) {
        List<Object> row = new ArrayList<>(l);
        row.addAll(r);
        return row;
    }

    private static List<BoundExpression> keys(StructType schema, int n) {
        List<BoundExpression> keys = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            keys.add(new BoundColumn(k, schema.field(k).type(), true));
        }
        return keys;
    }

    @Test
    void everyKindAgreesWithNestedLoops() throws Exception {
        for (int variety : new int[]{4, 300}) {
            List<List<Object>> left = Plans.rows(LEFT, 400, variety, 1);
            List<List<Object>> right = new ArrayList<>(Plans.rows(RIGHT, 350, variety, 2));
            if (variety == 300) {
                // Unique keys, so that probe rows pass through.
                for (int i = 0; i < right.size(); i++) {
                    right.set(i, Arrays.asList(i - 3, "u" + i, right.get(i).get(2), right.get(i).get(3)));
                }
            }
            for (JoinKind kind : JoinKind.values()) {
                for (boolean buildLeft : new boolean[]{false, true}) {
                    for (boolean condition : new boolean[]{false, true}) {
                        for (int n : new int[]{1, 2}) {
                            check(kind, left, right, buildLeft, condition, n);
                        }
                    }
                }
            }
        }
        for (Path sub : Files.list(folder).toList()) {
            assertThat(Files.list(sub)).isEmpty();
        }
    }

    private void check(JoinKind kind, List<List<Object>> left, List<List<Object>> right, boolean buildLeft,
            boolean condition, int n) {
        boolean nullAware = kind == JoinKind.LEFT_ANTI_NULL_AWARE;
        if (nullAware && (buildLeft || condition || n > 1)) {
            return;
        }
        PhysicalPlan plan = new HashJoinExec(new ValuesExec(left, LEFT), new ValuesExec(right, RIGHT), kind, buildLeft,
                keys(LEFT, n), keys(RIGHT, n), condition ? condition() : null, -1, List.of(), schema(kind));
        List<String> expected = Plans.texts(naive(kind, left, right, n, condition));
        String what = kind + " " + buildLeft + " " + condition + " " + n;
        assertThat(Plans.texts(Plans.run(plan, Plans.scope(folder, 1L << 28)))).as(what).isEqualTo(expected);
        if (!nullAware && n == 1) {
            Path files = folder.resolve("spill" + spills++);
            assertThat(Plans.texts(Plans.run(plan, Plans.scope(files, 20_000)))).as(what + " spilled")
                    .isEqualTo(expected);
            assertThat(left.size() < 100 || Files.exists(files)).as(what + " uses files").isTrue();
        }
    }

    @Test
    void notInWithAndWithoutNulls() {
        List<List<Object>> left = Plans.rows(LEFT, 50, 10, 3);
        List<List<Object>> full = Plans.rows(RIGHT, 5, 10, 9)
                .stream()
                .map(r -> both(List.of(4), r.subList(1, 4)))
                .toList();
        for (List<List<Object>> right : List.of(full, List.<List<Object>>of(), Plans.rows(RIGHT, 60, 10, 4))) {
            check(JoinKind.LEFT_ANTI_NULL_AWARE, left, right, false, false, 1);
        }
    }

    @Test
    void nestedLoopsOfEveryKind() {
        List<List<Object>> left = Plans.rows(LEFT, 120, 9, 5);
        List<List<Object>> right = Plans.rows(RIGHT, 70, 9, 6);
        for (JoinKind kind : List.of(JoinKind.INNER, JoinKind.LEFT, JoinKind.RIGHT, JoinKind.FULL, JoinKind.LEFT_SEMI,
                JoinKind.LEFT_ANTI, JoinKind.EXISTENCE)) {
            PhysicalPlan plan = new NestedLoopJoinExec(new ValuesExec(left, LEFT), new ValuesExec(right, RIGHT), kind,
                    condition(), -1, schema(kind));
            assertThat(Plans.texts(Plans.run(plan, Plans.scope(folder, 1 << 26)))).as(kind.name())
                    .isEqualTo(Plans.texts(naive(kind, left, right, 0, true)));
        }
        PhysicalPlan cross = new NestedLoopJoinExec(new ValuesExec(left, LEFT), new ValuesExec(right, RIGHT),
                JoinKind.INNER,
                null, -1, schema(JoinKind.INNER));
        assertThat(Plans.run(cross, Plans.scope(folder, 1 << 26))).hasSize(120 * 70);
    }

    /// The joins around it have taken the task's share; there is more, which other tasks do not use.
    @Test
    void aTaskWhoseShareIsTakenJoinsInTheEnd() {
        List<List<Object>> left = Plans.rows(LEFT, 300, 60, 17);
        List<List<Object>> right = Plans.rows(RIGHT, 300, 60, 18);
        HashJoinExec plan = new HashJoinExec(new ValuesExec(left, LEFT), new ValuesExec(right, RIGHT), JoinKind.INNER,
                false, keys(LEFT, 1), keys(RIGHT, 1), null, -1, List.of(), schema(JoinKind.INNER));
        MemoryAccount account = new MemoryAccount(64 << 20, 0, 1000);
        List<List<Object>> rows = new ArrayList<>();
        try (TaskMemory other = account.open(1); TaskMemory task = account.open(2)) {
            task.fixed("joins around it").grow(task.share());
            OperatorScope scope = OperatorScope.of(task, folder, new EngineFunctions());
            try (Operator join = new OperatorBuilder(scope, 0).open(plan)) {
                for (Batch b; (b = join.next()) != null;) {
                    rows.addAll(b.rows());
                }
            }
            assertThat(other.held()).isZero();
        }
        assertThat(Plans.texts(rows)).isEqualTo(Plans.texts(naive(JoinKind.INNER, left, right, 1, false)));
    }

    /// Rows of one key cannot be parted.
    @Test
    void aTableThatFitsNowhereIsAnErrorOfMemory() {
        List<List<Object>> right = Plans.rows(RIGHT, 4000, 1, 19);
        HashJoinExec plan = new HashJoinExec(new ValuesExec(right, RIGHT), new ValuesExec(right, RIGHT), JoinKind.INNER,
                false, keys(RIGHT, 1), keys(RIGHT, 1), null, -1, List.of(), schema(JoinKind.INNER));
        assertThatThrownBy(() -> Plans.run(plan, Plans.scope(folder, 20_000)))
                .isInstanceOfSatisfying(FiresteelException.class, e -> assertThat(e.condition())
                        .isEqualTo("UNABLE_TO_ACQUIRE_MEMORY"));
    }

    /// Four workers pull build and probe rows from common queues, build one table together and probe it.
    @Test
    void workersShareOneTable() throws Exception {
        List<List<Object>> left = Plans.rows(LEFT, 6000, 900, 7);
        List<List<Object>> right = Plans.rows(RIGHT, 5000, 900, 8);
        HashJoinExec plan = new HashJoinExec(new ExchangeReadExec(1, LEFT), new ExchangeReadExec(2, RIGHT),
                JoinKind.INNER, false,
                keys(LEFT, 2), keys(RIGHT, 2), null, 5, List.of(), schema(JoinKind.INNER));
        Queue probes = new Queue(left, LEFT);
        Queue builds = new Queue(right, RIGHT);
        MemoryAccount account = new MemoryAccount(1L << 28, 0, 1000);
        RuntimeFilters filters = new RuntimeFilters();
        FileCache files = new FileCache(FileStores.plain());
        List<List<Object>> all = new ArrayList<>();
        try (BuildRegistry registry = new BuildRegistry(); ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<List<List<Object>>>> runs = new ArrayList<>();
            for (int w = 0; w < 4; w++) {
                OperatorScope scope = OperatorScope
                        .of(account.open(w), folder, new EngineFunctions())
                        .withExchanges(id -> (id == 1 ? probes : builds).worker())
                        .sharing(filters, registry, files);
                runs.add(pool.submit(() -> Plans.run(plan, scope)));
            }
            for (Future<List<List<Object>>> r : runs) {
                all.addAll(r.get());
            }
        }
        assertThat(Plans.texts(all)).isEqualTo(Plans.texts(naive(JoinKind.INNER, left, right, 2, false)));
    }

    private static final class Queue {
        private final List<List<Object>> rows;
        private final StructType schema;
        private int at;

        Queue(List<List<Object>> rows, StructType schema) {
            this.rows = rows;
            this.schema = schema;
        }

        private synchronized List<List<Object>> take() {
            int from = at;
            at = Math.min(rows.size(), at + 500);
            return rows.subList(from, at);
        }

        BatchSource worker() {
            Batch batch = Batch.of(schema.types(), 500);
            return () -> {
                List<List<Object>> piece = take();
                batch.clear();
                for (int i = 0; i < piece.size(); i++) {
                    for (int c = 0; c < schema.size(); c++) {
                        batch.column(c).set(i, piece.get(i).get(c));
                    }
                }
                batch.setSize(piece.size());
                return piece.isEmpty() ? null : batch;
            };
        }
    }
}
