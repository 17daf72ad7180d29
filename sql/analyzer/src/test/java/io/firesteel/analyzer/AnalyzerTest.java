package io.firesteel.analyzer;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import io.firesteel.analyzer.session.Ids;
import io.firesteel.analyzer.session.SessionFacts;
import io.firesteel.error.FiresteelException;
import io.firesteel.functions.Functions;
import io.firesteel.parser.SqlParser;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.PlanText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AnalyzerTest {
    private final TestCatalog catalog = new TestCatalog()
            .table("t", "a INT, b BIGINT, s STRING, d DECIMAL(12,2), dt DATE")
            .table("u", "a INT, c STRING, st STRUCT<x: INT, y: STRING>, arr ARRAY<INT>, m MAP<STRING, INT>")
            .view("v",
                    "SELECT a AS k, sum(b) AS total FROM t GROUP BY a");
    private final Functions functions = new Functions();

    private LogicalPlan analyze(String sql) {
        return new Analyzer(functions, catalog, new Ids()).analyze(new SqlParser().parseQuery(sql),
                SessionFacts.defaults("UTC",
                        1_700_000_000_000_000L));
    }

    private String schema(String sql) {
        return analyze(sql).output().stream().map(a -> a.name() + ":" + a.type().catalogString()).toList().toString();
    }

    private String error(String sql) {
        try {
            analyze(sql);
        } catch (FiresteelException e) {
            return e.condition();
        }
        return "none";
    }

    @Test
    void columnNamesAndTypesAreSparks() {
        assertThat(schema("SELECT a + 1, sum(b), count(*), avg(d), -a FROM t GROUP BY a")).isEqualTo(
                "[(a + 1):int, sum(b):bigint, count(1):bigint, avg(d):decimal(16,6), (- a):int]");
        assertThat(schema("SELECT a AS x, t.b, * FROM t LIMIT 3"))
                .startsWith("[x:int, b:bigint, a:int, b:bigint, s:string");
        assertThat(schema("SELECT st.x, st.y AS q, arr[0], m['k'], size(arr) FROM u")).isEqualTo(
                "[x:int, q:string, arr[0]:int, m[k]:int, size(arr):int]");
        assertThat(schema("SELECT CAST(a AS STRING), upper(s), s || 'x', a BETWEEN 1 AND 2 FROM t")).startsWith(
                "[a:string, upper(s):string, concat(s, x):string");
        assertThat(schema("SELECT CASE WHEN a = 1 THEN 'x' ELSE 'y' END FROM t")).isEqualTo(
                "[CASE WHEN (a = 1) THEN x ELSE y END:string]");
    }

    @Test
    void arithmeticTypesFollowSpark() {
        assertThat(schema(
                "SELECT a / 2 AS q, a + b AS s, d * d AS p, d + 1 AS n, d / 3 AS r, a % 2 AS m, 1.5 + 1 AS k FROM t"))
                .isEqualTo(
                        "[q:double, s:bigint, p:decimal(25,4), n:decimal(13,2), r:decimal(16,6), m:int, k:decimal(3,1)]");
        assertThat(schema(
                "SELECT dt + 1 AS x, dt - dt AS y, dt + INTERVAL 1 MONTH AS z, dt - INTERVAL '1' DAY AS w FROM t"))
                .isEqualTo("[x:date, y:interval day, z:date, w:date]");
        assertThat(schema("SELECT 1 = '1' AS x, 1 + '2' AS y, coalesce(a, 1.5) AS z FROM t")).isEqualTo(
                "[x:boolean, y:bigint, z:decimal(11,1)]");
    }

    @Test
    void groupingRewritesTheListOverTheAggregate() {
        LogicalPlan plan = analyze(
                "SELECT a, sum(b) + 1 AS x FROM t GROUP BY a HAVING count(*) > 2 ORDER BY max(s) LIMIT 5");
        String text = PlanText.of(plan);
        assertThat(text).contains("Aggregate [a#").contains("Filter (count#").contains("Sort [sort0#");
        assertThat(plan.output()).extracting(AttributeReference::name).containsExactly("a", "x");
    }

    @Test
    void groupByTakesOrdinalsAliasesAndAll() {
        assertThat(schema("SELECT a + 1 AS k, count(*) AS n FROM t GROUP BY 1")).isEqualTo("[k:int, n:bigint]");
        assertThat(schema("SELECT a + 1 AS k, count(*) AS n FROM t GROUP BY k ORDER BY k"))
                .isEqualTo("[k:int, n:bigint]");
        assertThat(schema("SELECT a, s, max(b) AS n FROM t GROUP BY ALL")).isEqualTo("[a:int, s:string, n:bigint]");
        assertThat(schema("SELECT a, s, grouping(a), grouping_id() FROM t GROUP BY CUBE (a, s)")).isEqualTo(
                "[a:int, s:string, grouping(a):tinyint, grouping_id():bigint]");
    }

    @Test
    void joinsResolveSides() {
        assertThat(schema("SELECT t.a, u.c FROM t JOIN u ON t.a = u.a WHERE u.c = 'x'")).isEqualTo("[a:int, c:string]");
        assertThat(schema("SELECT * FROM (SELECT a, b FROM t) x JOIN (SELECT a, c FROM u) y USING (a)")).isEqualTo(
                "[a:int, b:bigint, c:string]");
        assertThat(schema("SELECT x.a, y.a FROM t x, t y WHERE x.a = y.b")).isEqualTo("[a:int, a:int]");
        assertThat(schema("SELECT a, y.a AS other FROM t FULL OUTER JOIN u y USING (a)"))
                .isEqualTo("[a:int, other:int]");
    }

    @Test
    void viewsAndCommonTables() {
        assertThat(schema("SELECT k, total FROM v ORDER BY total DESC")).isEqualTo("[k:int, total:bigint]");
        assertThat(schema("WITH x AS (SELECT a FROM t), y(z) AS (SELECT a + 1 FROM x) SELECT z FROM y, x"))
                .isEqualTo("[z:int]");
        assertThat(error("WITH x AS (SELECT * FROM x) SELECT * FROM x")).isEqualTo("TABLE_OR_VIEW_NOT_FOUND");
    }

    @Test
    void subqueriesSeeTheQueryAround() {
        String text = PlanText.of(analyze("SELECT a FROM t WHERE b > (SELECT avg(b) FROM t i WHERE i.a = t.a)"
                + " AND EXISTS (SELECT 1 FROM u WHERE u.a = t.a) AND a NOT IN (SELECT a FROM u)"));
        assertThat(text).contains("scalar-subquery#0").contains("exists-subquery#1").contains("in-subquery#2");
    }

    @Test
    void windowsGetTheirOwnNode() {
        String text = PlanText
                .of(analyze("SELECT a, rank() OVER (PARTITION BY s ORDER BY b DESC) AS r, sum(sum(b)) OVER () AS x"
                        + " FROM t GROUP BY a, s, b"));
        assertThat(text).contains("Window [rank() over ([s#").contains("Window [sum(sum#");
        assertThat(schema("SELECT lag(a, 1, 0) OVER w AS l, ntile(4) OVER w AS n FROM t WINDOW w AS (ORDER BY b)"))
                .isEqualTo(
                        "[l:int, n:int]");
    }

    @Test
    void generatorsAndLambdas() {
        assertThat(schema("SELECT a, e FROM u LATERAL VIEW explode(arr) x AS e")).isEqualTo("[a:int, e:int]");
        assertThat(schema("SELECT explode(m) AS (k, v), a FROM u")).isEqualTo("[k:string, v:int, a:int]");
        assertThat(schema("SELECT transform(arr, x -> x + 1) AS t, aggregate(arr, 0L, (s, x) -> s + x) AS s,"
                + " filter(arr, x -> x > a) AS f FROM u")).isEqualTo("[t:array<int>, s:bigint, f:array<int>]");
        assertThat(schema("SELECT posexplode(array(1, 2))")).isEqualTo("[pos:int, col:int]");
    }

    @Test
    void valuesMeetInCommonTypes() {
        assertThat(schema("SELECT * FROM VALUES (1, 'a'), (2.5, NULL) AS x(n, s)"))
                .isEqualTo("[n:decimal(11,1), s:string]");
        assertThat(schema("SELECT 1 AS x UNION ALL SELECT 2L UNION ALL SELECT NULL")).isEqualTo("[x:bigint]");
        assertThat(schema("SELECT id FROM range(3)")).isEqualTo("[id:bigint]");
    }

    @Test
    void errorsHaveSparksConditions() {
        assertThat(error("SELECT nope FROM t")).isEqualTo("UNRESOLVED_COLUMN.WITH_SUGGESTION");
        assertThat(error("SELECT * FROM missing")).isEqualTo("TABLE_OR_VIEW_NOT_FOUND");
        assertThat(error("SELECT nofunc(a) FROM t")).isEqualTo("UNRESOLVED_ROUTINE");
        assertThat(error("SELECT a, sum(b) FROM t")).isEqualTo("MISSING_GROUP_BY");
        assertThat(error("SELECT s, sum(b) FROM t GROUP BY a")).isEqualTo("MISSING_AGGREGATION");
        assertThat(error("SELECT a FROM t, u")).isEqualTo("AMBIGUOUS_REFERENCE");
        assertThat(error("SELECT sum(sum(b)) FROM t")).isEqualTo("NESTED_AGGREGATE_FUNCTION");
        assertThat(error("SELECT a FROM t WHERE sum(b) > 1")).isEqualTo("INVALID_WHERE_CONDITION");
        assertThat(error("SELECT a FROM t UNION SELECT a, b FROM t")).isEqualTo("NUM_COLUMNS_MISMATCH");
        assertThat(error("SELECT a FROM t ORDER BY 3")).isEqualTo("ORDER_BY_POS_OUT_OF_RANGE");
        assertThat(error("SELECT substring(a) FROM t")).isEqualTo("WRONG_NUM_ARGS.WITHOUT_SUGGESTION");
        assertThat(error("SELECT a + arr FROM u")).startsWith("DATATYPE_MISMATCH");
        assertThat(error("SELECT rank() FROM t")).isEqualTo("WINDOW_FUNCTION_WITHOUT_OVER_CLAUSE");
        assertThat(error("SELECT st.nope FROM u")).isEqualTo("FIELD_NOT_FOUND");
        assertThat(error("SELECT a FROM t LIMIT -1")).isEqualTo("INVALID_LIMIT_LIKE_EXPRESSION.IS_NEGATIVE");
        assertThat(error("SELECT DATE '2024-13-01'")).isEqualTo("INVALID_TYPED_LITERAL");
        assertThatThrownBy(() -> analyze("SELECT aa FROM t")).hasMessageContaining("[`a`, `dt`")
                .hasMessageContaining(
                        "line 1 pos 7");
    }

    @Test
    void everyFunctionHasANameInLowerCase() {
        assertThat(functions.names()).allMatch(n -> n.equals(n.toLowerCase(Locale.ROOT)));
        assertThat(functions.names().size()).isGreaterThan(250);
        assertThat(List.of("substr", "nvl", "date_trunc", "regexp_replace", "stddev")).allMatch(n -> functions.find(n)
                .isPresent());
    }
}
