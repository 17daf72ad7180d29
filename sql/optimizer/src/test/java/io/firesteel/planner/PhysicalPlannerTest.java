package io.firesteel.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import io.firesteel.analyzer.Analyzer;
import io.firesteel.analyzer.session.CatalogLookup;
import io.firesteel.analyzer.session.Ids;
import io.firesteel.analyzer.session.SessionFacts;
import io.firesteel.functions.Functions;
import io.firesteel.optimizer.ConstantEvaluator;
import io.firesteel.optimizer.Optimizer;
import io.firesteel.optimizer.PlanChecker;
import io.firesteel.optimizer.rule.PadChars.Padding;
import io.firesteel.parser.SqlParser;
import io.firesteel.plan.logical.FileRelation;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.physical.AggregateExec;
import io.firesteel.plan.physical.ExchangeExec;
import io.firesteel.plan.physical.ExpandExec;
import io.firesteel.plan.physical.HashJoinExec;
import io.firesteel.plan.physical.NestedLoopJoinExec;
import io.firesteel.plan.physical.Partitioning;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.plan.physical.ScanExec;
import io.firesteel.plan.physical.SortExec;
import io.firesteel.types.StructType;

import static org.assertj.core.api.Assertions.assertThat;

class PhysicalPlannerTest {
    private final Map<String, Long> rows = Map.of("big", 10_000_000L, "other", 9_000_000L, "small", 100L, "huge",
            60_000_000L);

    private List<PhysicalPlan> plan(String sql) {
        Ids ids = new Ids();
        LogicalPlan logical = new Optimizer(ConstantEvaluator.none(), ids::next, () -> Padding.READ, new PlanChecker())
                .optimize(new Analyzer(
                        new Functions(), new Tables(), ids)
                        .analyze(new SqlParser().parseQuery(sql), SessionFacts.defaults("UTC", 0)));
        PhysicalPlan plan = new PhysicalPlanner(new PlannerOptions(8, 1000, true, "UTC"),
                new AtomicInteger()::getAndIncrement)
                .plan(logical);
        assertThat(plan.schema().names()).isEqualTo(logical.output().stream().map(a -> a.name()).toList());
        assertThat(plan.schema().types()).isEqualTo(logical.output().stream().map(a -> a.type()).toList());
        List<PhysicalPlan> all = new ArrayList<>();
        walk(plan, all);
        return all;
    }

    private static void walk(PhysicalPlan plan, List<PhysicalPlan> all) {
        all.add(plan);
        plan.children().forEach(c -> walk(c, all));
    }

    private <T extends PhysicalPlan> List<T> find(String sql, Class<T> type) {
        return plan(sql).stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void groupingIsTwoPhasesAroundOneExchange() {
        String sql = "SELECT k, sum(v), avg(v) FROM big GROUP BY k";
        assertThat(find(sql, AggregateExec.class)).extracting(AggregateExec::phase)
                .containsExactly(AggregateExec.Phase.FINAL,
                        AggregateExec.Phase.PARTIAL);
        assertThat(find(sql, ExchangeExec.class)).singleElement()
                .extracting(ExchangeExec::partitioning)
                .isInstanceOf(
                        Partitioning.Hash.class);
        assertThat(find("SELECT count(*) FROM big", ExchangeExec.class)).singleElement()
                .extracting(ExchangeExec::partitioning)
                .isInstanceOf(Partitioning.Single.class);
    }

    @Test
    void nullSafeEqualityIsHashedByValue() {
        // One key for k, which is never null; two for s.
        for (String kind : List.of("JOIN", "LEFT SEMI JOIN", "LEFT ANTI JOIN", "FULL JOIN")) {
            String sql = "SELECT b.v FROM big b " + kind + " other o ON b.k <=> o.k AND b.s <=> o.s";
            assertThat(find(sql, HashJoinExec.class)).singleElement().satisfies(j -> {
                assertThat(j.leftKeys()).hasSize(3);
                assertThat(j.rightKeys()).hasSize(3);
                assertThat(j.condition()).isNull();
            });
        }
    }

    @Test
    void distinctBesideOthersRunsOverCopiesInTwoPhases() {
        String mixed = "SELECT k, sum(v), count(DISTINCT s) FROM big GROUP BY k";
        assertThat(find(mixed, AggregateExec.class)).extracting(AggregateExec::phase)
                .doesNotContain(AggregateExec.Phase.COMPLETE)
                .hasSize(4);
        assertThat(find(mixed, ExpandExec.class)).singleElement()
                .satisfies(e -> assertThat(e.projections()).hasSize(2));
        assertThat(find("SELECT k, min(DISTINCT v) FROM big GROUP BY k", AggregateExec.class)).hasSize(2);
    }

    @Test
    void smallBuildSidesAreWholeLargeOnesPartitioned() {
        HashJoinExec small = find("SELECT * FROM big JOIN small USING (k)", HashJoinExec.class).getFirst();
        assertThat(small.sharedBuild()).isNotNegative();
        assertThat(small.buildLeft() ? small.left() : small.right()).isInstanceOfSatisfying(ExchangeExec.class,
                e -> assertThat(e
                        .partitioning()).isInstanceOf(Partitioning.Broadcast.class));
        List<ExchangeExec> both = find("SELECT * FROM big JOIN other USING (k)", ExchangeExec.class);
        assertThat(both).hasSize(2).allMatch(e -> e.partitioning() instanceof Partitioning.Hash);
        assertThat(find("SELECT * FROM big JOIN other USING (k)", HashJoinExec.class).getFirst().sharedBuild())
                .isEqualTo(-1);
    }

    @Test
    void outerJoinsNeverShareTheSideWhoseRowsTheyKeep() {
        HashJoinExec full = find("SELECT * FROM big FULL JOIN small USING (k)", HashJoinExec.class).getFirst();
        assertThat(full.sharedBuild()).isEqualTo(-1);
        HashJoinExec left = find("SELECT * FROM small LEFT JOIN big USING (k)", HashJoinExec.class).getFirst();
        assertThat(left.sharedBuild()).isEqualTo(-1);
    }

    @Test
    void semiAndAntiJoinsBuildTheSideThatIsMuchSmaller() {
        for (String not : List.of("", "NOT ")) {
            String sql = "SELECT s FROM other o WHERE " + not
                    + "EXISTS (SELECT 1 FROM huge WHERE k = o.k AND v <> o.v)";
            HashJoinExec small = find(sql, HashJoinExec.class).getFirst();
            assertThat(small.buildLeft()).isTrue();
            assertThat(small.sharedBuild()).isEqualTo(-1);
            String same = "SELECT s FROM other o WHERE " + not
                    + "EXISTS (SELECT 1 FROM big WHERE k = o.k AND v <> o.v)";
            assertThat(find(same, HashJoinExec.class).getFirst().buildLeft()).isFalse();
            String whole = "SELECT s FROM small o WHERE " + not
                    + "EXISTS (SELECT 1 FROM small WHERE k = o.k AND v > 1)";
            assertThat(find(whole, HashJoinExec.class).getFirst().buildLeft()).isFalse();
        }
        // Right rows that no left row asks for are left out at the scan.
        assertThat(find("SELECT k FROM (SELECT k FROM small GROUP BY k HAVING sum(v) > 5) o WHERE NOT EXISTS "
                + "(SELECT 1 FROM huge WHERE k = o.k)", ScanExec.class))
                .flatExtracting(ScanExec::runtimeFilters)
                .hasSize(1);
        assertThat(find("SELECT k FROM other WHERE s NOT IN (SELECT s FROM huge)", HashJoinExec.class).getFirst()
                .buildLeft()).isFalse();
    }

    @Test
    void groupingOverAJoinOnTheSameKeysNeedsNoFurtherExchange() {
        assertThat(find("SELECT big.k, count(*) FROM big JOIN other ON big.k = other.k GROUP BY big.k",
                ExchangeExec.class))
                .hasSize(2);
    }

    @Test
    void joinsWithoutEqualityTestEveryPair() {
        assertThat(find("SELECT * FROM big, small WHERE big.v < small.v", NestedLoopJoinExec.class)).hasSize(1);
        assertThat(
                plan("SELECT big.s, small.s FROM big RIGHT JOIN small ON big.v < small.v").getFirst().schema().names())
                .containsExactly("s", "s");
    }

    @Test
    void topNIsLimitedBeforeTheExchange() {
        assertThat(find("SELECT k FROM big ORDER BY v LIMIT 10", SortExec.class)).extracting(SortExec::limit)
                .containsExactly(10L,
                        10L);
        assertThat(find("SELECT k FROM big ORDER BY v LIMIT 10 OFFSET 5", SortExec.class)).extracting(SortExec::limit)
                .containsExactly(15L, 15L);
    }

    @Test
    void groupsLeftByAConditionTellScansHoweverManyTheyAreThoughtToBe() {
        String outer = "SELECT v FROM huge WHERE k IN (SELECT k FROM huge ";
        assertThat(find(outer + "GROUP BY k HAVING sum(v) > 5)", ScanExec.class)).flatExtracting(
                ScanExec::runtimeFilters).singleElement().satisfies(f -> assertThat(f.exchange()).isNotNegative());
        assertThat(find(outer + "WHERE v > 5)", ScanExec.class)).flatExtracting(ScanExec::runtimeFilters).isEmpty();
    }

    private final class Tables implements CatalogLookup {

        @Override
        public Optional<Found> relation(List<String> name, Map<String, String> options) {
            String table = name.getLast();
            return Optional.of(
                    new Found.Files(List.of(table), files(table, List.of(), Map.of(), Optional.of(StructType.fromDdl(
                            "k BIGINT NOT NULL, v INT, s STRING")))));
        }

        @Override
        public FileRelation files(String table, List<String> paths, Map<String, String> options,
                Optional<StructType> schema) {
            return new FileRelation(table, "parquet", options, schema.orElseThrow(), new StructType(List.of()),
                    new FileRelation.FileIndex() {
                        @Override
                        public List<FileRelation.FileEntry> list() {
                            return List.of();
                        }

                        @Override
                        public FileRelation.RelationStatistics statistics() {
                            return new FileRelation.RelationStatistics(rows.get(table), -1, table.equals("huge")
                                    ? Map.of("k", new FileRelation.ColumnStatistics(-1, -1, 1L, 60_000_000L))
                                    : Map.of());
                        }
                    });
        }

        @Override
        public List<String> known() {
            return List.copyOf(rows.keySet());
        }
    }
}
