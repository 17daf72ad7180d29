package io.firesteel.optimizer;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.firesteel.analyzer.Analyzer;
import io.firesteel.analyzer.session.CatalogLookup;
import io.firesteel.analyzer.session.Ids;
import io.firesteel.analyzer.session.SessionFacts;
import io.firesteel.functions.Functions;
import io.firesteel.optimizer.rule.PadChars.Padding;
import io.firesteel.optimizer.stats.Estimator;
import io.firesteel.parser.SqlParser;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.FileRelation;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.PlanText;
import io.firesteel.types.StructType;

import static org.assertj.core.api.Assertions.assertThat;

class OptimizerTest {
    private final Map<String, String> tables = Map.of("fact",
            "k BIGINT NOT NULL, d1 BIGINT NOT NULL, d2 BIGINT NOT NULL,"
                    + " v DECIMAL(12,2), s STRING",
            "dim1", "id BIGINT NOT NULL, name STRING, region BIGINT NOT NULL", "dim2",
            "id BIGINT NOT NULL, name STRING", "region", "id BIGINT NOT NULL, name STRING");
    private final Map<String, Long> rows = Map.of("fact", 1_000_000L, "dim1", 1_000L, "dim2", 100L, "region", 5L);

    private LogicalPlan optimize(String sql) {
        Ids ids = new Ids();
        LogicalPlan plan = new Analyzer(new Functions(), new Tables(), ids).analyze(new SqlParser().parseQuery(sql),
                SessionFacts
                        .defaults("UTC", 0));
        PlanChecker checker = new PlanChecker();
        checker.accept(plan);
        LogicalPlan optimized = new Optimizer(ConstantEvaluator.none(), ids::next, () -> Padding.READ, checker)
                .optimize(plan);
        assertThat(optimized.output()).extracting(AttributeReference::name)
                .isEqualTo(plan.output()
                        .stream()
                        .map(
                                AttributeReference::name)
                        .toList());
        assertThat(optimized.output()).extracting(AttributeReference::type)
                .isEqualTo(plan.output()
                        .stream()
                        .map(
                                AttributeReference::type)
                        .toList());
        return optimized;
    }

    private String text(String sql) {
        return PlanText.of(optimize(sql)).replaceAll("#\\d+", "");
    }

    /// Of a million rows whose d1 is spread evenly from 1 to 1000.
    @Test
    void boundsOfOneColumnLeaveWhatLiesBetweenThem() {
        assertThat(estimated("d1 >= 501L AND d1 < 521L")).isBetween(19_900.0, 20_100.0);
        assertThat(estimated("d1 >= 501L")).isBetween(499_000.0, 501_000.0);
        assertThat(estimated("521L > d1 AND d1 >= 501L AND d1 > 10L")).isBetween(19_900.0, 20_100.0);
        assertThat(estimated("d1 >= 501L AND d1 < 521L OR d1 >= 101L AND d1 < 121L")).isBetween(39_000.0, 41_000.0);
        assertThat(estimated("d1 > 900L AND d1 < 100L")).isBetween(1.0, 1_000.0);
        // Two columns are taken as independent.
        assertThat(estimated("d1 >= 501L AND d1 < 521L AND d2 < 51L")).isBetween(9_900.0, 10_400.0);
    }

    private double estimated(String condition) {
        return new Estimator().estimate(optimize("SELECT * FROM fact WHERE " + condition)).rows();
    }

    @Test
    void filtersReachTheScans() {
        assertThat(text(
                "SELECT f.v FROM fact f JOIN dim1 d ON f.d1 = d.id WHERE f.k > 5L AND d.name = 'x' AND f.v < d.region"))
                .contains("filters [(k > 5)]", "filters [(name = x)]", "Join INNER")
                .doesNotContain("Filter ");
        assertThat(text("SELECT * FROM (SELECT k + 1L AS k1, s FROM fact) WHERE k1 = 3L"))
                .contains("filters [((k + 1) = 3)]");
        assertThat(text("SELECT k FROM fact WHERE k = 1 UNION ALL SELECT id FROM dim1")).contains("Scan parquet fact");
        assertThat(text("SELECT * FROM (SELECT d1, sum(v) AS t FROM fact GROUP BY d1) WHERE d1 = 3L AND t > 10"))
                .contains(
                        "filters [(d1 = 3)]", "Filter (sum > ");
    }

    @Test
    void outerJoinsKeepTheirFiltersApart() {
        assertThat(text("SELECT * FROM fact f LEFT JOIN dim1 d ON f.d1 = d.id AND d.name = 'x' WHERE f.k = 1L"))
                .contains(
                        "Join LEFT", "filters [(k = 1)]", "filters [(name = x)]");
        assertThat(text("SELECT * FROM fact f LEFT JOIN dim1 d ON f.d1 = d.id WHERE d.name = 'x'"))
                .contains("Join INNER");
        assertThat(text("SELECT * FROM fact f LEFT JOIN dim1 d ON f.d1 = d.id WHERE d.name IS NULL")).contains(
                "Join LEFT",
                "Filter isnull(name)");
    }

    @Test
    void onlyUsedColumnsAreRead() {
        assertThat(text("SELECT count(*) FROM fact WHERE k = 1")).contains("Scan parquet fact [k]");
        assertThat(text("SELECT d.name, sum(f.v) FROM fact f, dim1 d WHERE f.d1 = d.id GROUP BY d.name")).contains(
                "Scan parquet fact [d1, v]", "Scan parquet dim1 [id, name]");
    }

    @Test
    void smallInputsAreJoinedFirstAndBuilt() {
        String text = text(
                "SELECT count(*) FROM region r, fact f, dim1 d WHERE f.d1 = d.id AND d.region = r.id AND r.name = 'x'");
        assertThat(text.indexOf("Scan parquet fact")).isLessThan(text.indexOf("Scan parquet dim1"));
        assertThat(text.indexOf("Scan parquet dim1")).isLessThan(text.indexOf("Scan parquet region"));
    }

    @Test
    void subqueriesBecomeJoins() {
        assertThat(text("SELECT k FROM fact WHERE EXISTS (SELECT 1 FROM dim1 WHERE id = d1 AND name = 'x')")).contains(
                "Join LEFT_SEMI, (id = d1)");
        assertThat(text("SELECT k FROM fact WHERE d1 NOT IN (SELECT id FROM dim1)")).contains("Join LEFT_ANTI,");
        assertThat(text("SELECT k FROM fact WHERE s NOT IN (SELECT name FROM dim1)"))
                .contains("Join LEFT_ANTI_NULL_AWARE");
        assertThat(text("SELECT k FROM fact f WHERE v > (SELECT avg(v) FROM fact i WHERE i.d1 = f.d1)")).contains(
                "Aggregate [d1]", "Join INNER");
        assertThat(text("SELECT k, (SELECT count(*) FROM dim1 d WHERE d.id = f.d1) AS n FROM fact f")).contains(
                "Join LEFT",
                "CASE WHEN isnull(matched) THEN 0 ELSE");
        assertThat(text("SELECT k FROM fact WHERE k = 1 OR d1 IN (SELECT id FROM dim1)")).contains("Join EXISTENCE");
    }

    @Test
    void nestedSubqueriesSeeTheirOwnQuery() {
        String text = text("SELECT id FROM dim1 WHERE id IN (SELECT d1 FROM fact f WHERE k IN (SELECT id FROM dim2)"
                + " AND v > (SELECT 0.5 * sum(v) FROM fact i WHERE i.d1 = f.d1 AND i.d2 = f.d2))");
        assertThat(text).contains("Aggregate [d1, d2]").doesNotContain("outer(").doesNotContain("subquery");
    }

    @Test
    void correlationWithoutEqualityIsJoinedByItsDomain() {
        assertThat(text("SELECT (SELECT v FROM fact f WHERE f.d1 = d.id) FROM dim1 d")).contains("raise_too_many_rows");
        String unnested = text("SELECT id FROM dim1 d WHERE 1 < (SELECT sum(v) FROM fact f WHERE f.k > d.id)");
        assertThat(unnested).contains("Join INNER, (k > id)", "Aggregate [id], [sum(v) AS sum, id]");
    }

    @Test
    void disjunctionsAreFactoredAndLimitEachSide() {
        String text = text("SELECT count(*) FROM dim1 a, dim2 b WHERE (a.id = b.id AND a.name = 'x' AND b.name = 'y')"
                + " OR (a.id = b.id AND a.name = 'y' AND b.name = 'x')");
        assertThat(text).contains("(id = id)", "filters [((name = x) or (name = y))]",
                "filters [((name = y) or (name = x))]");
    }

    @Test
    void setOperationsAndDistincts() {
        assertThat(text("SELECT id FROM dim1 INTERSECT SELECT id FROM dim2")).contains("Join LEFT_SEMI, (id <=> id)",
                "Aggregate [id]");
        assertThat(text("SELECT id FROM dim1 EXCEPT ALL SELECT id FROM dim2")).contains("Generate explode", "Union");
        assertThat(text("SELECT d1, count(DISTINCT d2) FROM fact GROUP BY d1")).contains("Aggregate [d1, d2]")
                .doesNotContain(
                        "distinct");
    }

    @Test
    void limitsAndEmptyInputs() {
        assertThat(text("SELECT k + 1 FROM fact LIMIT 5")).startsWith("Project");
        assertThat(text("SELECT k FROM fact WHERE false")).isEqualTo("Values [k] 0 rows\n");
        assertThat(text("SELECT k FROM fact LIMIT 0")).contains("0 rows").doesNotContain("Scan");
    }

    @Test
    void wideAndLongStatementsStayQuick() {
        StringBuilder joins = new StringBuilder("SELECT count(*) FROM dim1 t0");
        for (int i = 1; i < 20; i++) {
            joins.append(" JOIN dim1 t")
                    .append(i)
                    .append(" ON t")
                    .append(i)
                    .append(".id = t")
                    .append(i - 1)
                    .append(".region");
        }
        assertThat(optimize(joins.toString()).output()).hasSize(1);
        String ands = String.join(" OR ", Collections.nCopies(3_000, "k = 1 AND s = 'x'"));
        assertThat(optimize("SELECT k FROM fact WHERE " + ands).output()).hasSize(1);
    }

    /// Schemas with row counts, and key ranges from 1 to the number of rows of what they point at.
    private final class Tables implements CatalogLookup {

        @Override
        public Optional<Found> relation(List<String> name, Map<String, String> options) {
            String table = name.getLast();
            return Optional.ofNullable(tables.get(table))
                    .map(ddl -> new Found.Files(List.of(table), files(table, List.of(), Map
                            .of(), Optional.of(StructType.fromDdl(ddl)))));
        }

        @Override
        public FileRelation files(String table, List<String> paths, Map<String, String> options,
                Optional<StructType> schema) {
            Map<String, FileRelation.ColumnStatistics> columns = new HashMap<>();
            columns.put("id", new FileRelation.ColumnStatistics(-1, 0, 1L, rows.get(table)));
            columns.put("d1", new FileRelation.ColumnStatistics(-1, 0, 1L, 1000L));
            columns.put("d2", new FileRelation.ColumnStatistics(-1, 0, 1L, 100L));
            columns.put("region", new FileRelation.ColumnStatistics(-1, 0, 1L, 5L));
            return new FileRelation(table, "parquet", options, schema.orElseThrow(), new StructType(List.of()),
                    new FileRelation.FileIndex() {
                        @Override
                        public List<FileRelation.FileEntry> list() {
                            return List.of();
                        }

                        @Override
                        public FileRelation.RelationStatistics statistics() {
                            return new FileRelation.RelationStatistics(rows.get(table), -1, columns);
                        }
                    });
        }

        @Override
        public List<String> known() {
            return List.copyOf(tables.keySet());
        }
    }
}
