package io.firesteel.parser;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.firesteel.plan.command.DdlCommand;
import io.firesteel.plan.command.DdlCommand.CreateTable;
import io.firesteel.plan.command.DmlCommand.Insert;
import io.firesteel.plan.command.DmlCommand.InsertDirectory;
import io.firesteel.plan.command.DmlCommand.LoadData;
import io.firesteel.plan.command.SessionCommand.Explain;
import io.firesteel.plan.command.SessionCommand.SetConf;
import io.firesteel.plan.command.Statement;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.InSubquery;
import io.firesteel.plan.unresolved.UnresolvedExpression.Literal;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedAttribute;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedFunction;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedNamed;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedWindow;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.plan.unresolved.UnresolvedPlan.JoinKind;
import io.firesteel.plan.unresolved.UnresolvedPlan.SetOperator;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedAggregate;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedFilter;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedJoin;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedLimit;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedProject;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedRelation;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedSetOperation;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedSort;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DayTimeIntervalType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.YearMonthIntervalType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SqlParserTest {
    private final SqlParser parser = new SqlParser();

    private Literal literal(String sql) {
        return (Literal) parser.parseExpression(sql);
    }

    @Test
    void numbersHaveTheSmallestTypeThatSparkGivesThem() {
        assertThat(literal("1").value()).isEqualTo(1);
        assertThat(literal("3000000000").type()).isEqualTo(SimpleType.LONG);
        assertThat(literal("99999999999999999999").type()).isEqualTo(new DecimalType(20, 0));
        assertThat(literal("1.50").value()).isEqualTo(new BigDecimal("1.50"));
        assertThat(literal("1.50").type()).isEqualTo(new DecimalType(3, 2));
        assertThat(literal(".5").type()).isEqualTo(new DecimalType(1, 1));
        assertThat(literal("1e3").type()).isEqualTo(SimpleType.DOUBLE);
        assertThat(literal("7L").value()).isEqualTo(7L);
        assertThat(literal("7Y").value()).isEqualTo((byte) 7);
        assertThat(literal("2.5BD").type()).isEqualTo(new DecimalType(2, 1));
        assertThatThrownBy(() -> literal("300Y")).hasMessageContaining("INVALID_NUMERIC_LITERAL_RANGE")
                .hasMessageContaining(
                        "tinyint");
    }

    @Test
    void stringsAreUnescapedAsSparkDoes() {
        assertThat(literal("'a\\tb'").value()).isEqualTo("a\tb");
        assertThat(literal("'it''s'").value()).isEqualTo("it's");
        assertThat(literal("'50\\%'").value()).isEqualTo("50\\%");
        assertThat(literal("'\\u0041'").value()).isEqualTo("A");
        assertThat(literal("r'a\\nb'").value()).isEqualTo("a\\nb");
        assertThat(literal("\"x\" 'y'").value()).isEqualTo("xy");
        assertThat(literal("X'1F'").value()).isEqualTo(new byte[]{0x1F});
    }

    @Test
    void intervalsBecomeMonthsOrMicroseconds() {
        assertThat(literal("INTERVAL '1-2' YEAR TO MONTH").value()).isEqualTo(14);
        assertThat(literal("INTERVAL 3 MONTHS").type()).isEqualTo(new YearMonthIntervalType(
                YearMonthIntervalType.Field.MONTH, YearMonthIntervalType.Field.MONTH));
        assertThat(literal("INTERVAL '1 02:03:04.5' DAY TO SECOND").value()).isEqualTo(93_784_500_000L);
        assertThat(literal("INTERVAL '90' DAY").type()).isEqualTo(new DayTimeIntervalType(DayTimeIntervalType.Field.DAY,
                DayTimeIntervalType.Field.DAY));
        assertThat(literal("INTERVAL '1 day 2 hours'").value()).isEqualTo(93_600_000_000L);
        assertThatThrownBy(() -> literal("INTERVAL 1 MONTH 1 DAY")).hasMessageContaining("mixes year-month");
    }

    @Test
    void operatorsBindAsInSpark() {
        assertThat(shape("1 + 2 * 3 - 4")).isEqualTo("-(+(1, *(2, 3)), 4)");
        assertThat(shape("NOT a = 1 OR b AND c")).isEqualTo("or(not(=(a, 1)), and(b, c))");
        assertThat(shape("a BETWEEN 1 AND 2 AND b")).isEqualTo("and(between(a, 1, 2), b)");
        assertThat(shape("a NOT LIKE 'x%' ESCAPE '/'")).isEqualTo("not(like(a, x%, /))");
        assertThat(shape("a IS NOT DISTINCT FROM b")).isEqualTo("<=>(a, b)");
        assertThat(shape("a <> b")).isEqualTo("not(=(a, b))");
        assertThat(shape("-a || b")).isEqualTo("||(-(a), b)");
        assertThat(shape("extract(year FROM d)")).isEqualTo("extract(year, d)");
        assertThat(shape("trim(BOTH 'x' FROM s)")).isEqualTo("$trim(s, x)");
    }

    private String shape(String sql) {
        return shape(parser.parseExpression(sql));
    }

    private static String shape(UnresolvedExpression e) {
        return switch (e) {
            case Literal l -> String.valueOf(l.value());
            case UnresolvedAttribute a -> String.join(".", a.name());
            case UnresolvedFunction f -> String.join(".", f.name()) + f.arguments()
                    .stream()
                    .map(SqlParserTest::shape)
                    .toList()
                    .toString()
                    .replaceFirst("^\\[", "(")
                    .replaceFirst("]$", ")");
            default -> e.toString();
        };
    }

    @Test
    void aSelectReadsInsideOut() {
        UnresolvedPlan plan = parser.parseQuery("SELECT a, sum(b) AS s FROM t WHERE c > 1 GROUP BY a HAVING sum(b) > 2"
                + " ORDER BY s DESC NULLS LAST LIMIT 10");
        UnresolvedLimit limit = (UnresolvedLimit) plan;
        UnresolvedSort sort = (UnresolvedSort) limit.child();
        assertThat(sort.global()).isTrue();
        assertThat(sort.keys().getFirst().ascending()).isFalse();
        assertThat(sort.keys().getFirst().nullsFirst()).contains(false);
        UnresolvedAggregate aggregate = (UnresolvedAggregate) sort.child();
        assertThat(aggregate.having()).isPresent();
        assertThat(aggregate.sets()).isEmpty();
        assertThat(((UnresolvedNamed) aggregate.items().get(1)).names()).containsExactly("s");
        UnresolvedFilter filter = (UnresolvedFilter) aggregate.child();
        assertThat(((UnresolvedRelation) filter.child()).name()).containsExactly("t");
    }

    @Test
    void groupingSetsAreListed() {
        assertThat(sets("GROUP BY ROLLUP (a, b)")).isEqualTo(List.of(List.of(0, 1), List.of(0), List.of()));
        assertThat(sets("GROUP BY CUBE (a, b)")).isEqualTo(List.of(List.of(0, 1), List.of(0), List.of(1), List.of()));
        assertThat(sets("GROUP BY a, ROLLUP (b)")).isEqualTo(List.of(List.of(0, 1), List.of(0)));
        assertThat(sets("GROUP BY a, b GROUPING SETS ((a, b), (a), ())"))
                .isEqualTo(List.of(List.of(0, 1), List.of(0), List
                        .of()));
        assertThat(sets("GROUP BY a, b WITH ROLLUP")).isEqualTo(List.of(List.of(0, 1), List.of(0), List.of()));
    }

    private List<List<Integer>> sets(String groupBy) {
        return ((UnresolvedAggregate) parser.parseQuery("SELECT a, count(*) FROM t " + groupBy)).sets();
    }

    @Test
    void joinsAndSetOperations() {
        UnresolvedJoin join = (UnresolvedJoin) ((UnresolvedProject) parser.parseQuery(
                "SELECT * FROM a LEFT JOIN b ON a.x = b.x FULL OUTER JOIN c USING (x)")).child();
        assertThat(join.kind()).isEqualTo(JoinKind.FULL_OUTER);
        assertThat(join.using()).containsExactly("x");
        assertThat(((UnresolvedJoin) join.left()).kind()).isEqualTo(JoinKind.LEFT_OUTER);
        UnresolvedSetOperation union = (UnresolvedSetOperation) parser.parseQuery(
                "SELECT 1 UNION SELECT 2 INTERSECT SELECT 3");
        assertThat(union.operator()).isEqualTo(SetOperator.UNION);
        assertThat(((UnresolvedSetOperation) union.right()).operator()).isEqualTo(SetOperator.INTERSECT);
    }

    @Test
    void rowInSubqueryHasSeveralColumns() {
        UnresolvedFilter filter = (UnresolvedFilter) ((UnresolvedProject) parser.parseQuery(
                "SELECT 1 FROM t WHERE (a, b) IN (SELECT x, y FROM u)")).child();
        assertThat(((InSubquery) filter.condition()).values()).hasSize(2);
    }

    @Test
    void windowsHaveFrames() {
        UnresolvedWindow window = (UnresolvedWindow) parser.parseExpression(
                "sum(x) OVER (PARTITION BY a ORDER BY b ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)");
        assertThat(window.window().partitionBy()).hasSize(1);
        assertThat(window.window().frame().orElseThrow().rows()).isTrue();
        assertThat(window.window().frame().orElseThrow().start())
                .isInstanceOf(UnresolvedExpression.FrameBound.Offset.class);
    }

    @Test
    void types() {
        assertThat(parser.parseDataType("array<decimal(12,2)>")).isEqualTo(new ArrayType(new DecimalType(12, 2)));
        assertThat(parser.parseDataType("map<string,struct<a:int,b:timestamp_ntz>>").catalogString()).isEqualTo(
                "map<string,struct<a:int,b:timestamp_ntz>>");
        assertThat(parser.parseDataType("interval day to second")).isEqualTo(DayTimeIntervalType.DEFAULT);
        assertThat(parser.parseColumns("a INT NOT NULL COMMENT 'x', b STRING").ddl()).isEqualTo(
                "a INT NOT NULL COMMENT 'x',b STRING");
        assertThatThrownBy(() -> parser.parseDataType("varchar")).hasMessageContaining("DATATYPE_MISSING_SIZE");
        assertThatThrownBy(() -> parser.parseDataType("foo")).hasMessageContaining("UNSUPPORTED_DATATYPE");
    }

    @Test
    void createTables() {
        CreateTable spark = (CreateTable) parser
                .parseStatement("CREATE TABLE IF NOT EXISTS db.t (a INT, p STRING) USING parquet"
                        + " OPTIONS (compression 'zstd') PARTITIONED BY (p) LOCATION '/x' TBLPROPERTIES ('k' = 'v')");
        assertThat(spark.name()).containsExactly("db", "t");
        assertThat(spark.ifNotExists()).isTrue();
        assertThat(spark.definition().options()).containsEntry("compression", "zstd");
        assertThat(spark.definition().partitions()).containsExactly("p");
        CreateTable hive = (CreateTable) parser
                .parseStatement("CREATE EXTERNAL TABLE t (a INT) PARTITIONED BY (d DATE) ROW FORMAT"
                        + " DELIMITED FIELDS TERMINATED BY ',' STORED AS TEXTFILE");
        assertThat(hive.external()).isTrue();
        assertThat(hive.definition().rowFormat()).containsEntry("field.delim", ",");
        assertThat(hive.definition().storedAs()).contains("TEXTFILE");
        assertThat(hive.definition().schema().orElseThrow().names()).containsExactly("a", "d");
        assertThatThrownBy(() -> parser.parseStatement("CREATE TABLE t (a INT) LOCATION 'x' LOCATION 'y'"))
                .hasMessageContaining(
                        "DUPLICATE_CLAUSES");
    }

    @Test
    void insertsAndLoads() {
        Insert insert = (Insert) parser.parseStatement("INSERT OVERWRITE t PARTITION (p = 1, q) SELECT * FROM s");
        assertThat(insert.overwrite()).isTrue();
        assertThat(insert.partition().orElseThrow().values().get("q")).isEmpty();
        InsertDirectory dir = (InsertDirectory) parser.parseStatement(
                "INSERT OVERWRITE LOCAL DIRECTORY '/o' ROW FORMAT DELIMITED FIELDS TERMINATED BY '|' SELECT 1");
        assertThat(dir.local()).isTrue();
        assertThat(dir.rowFormat()).containsEntry("field.delim", "|");
        LoadData load = (LoadData) parser.parseStatement("LOAD DATA LOCAL INPATH '/f' OVERWRITE INTO TABLE t");
        assertThat(load.local() && load.overwrite()).isTrue();
    }

    @Test
    void settings() {
        assertThat(parser.parseStatement("SET spark.sql.ansi.enabled = false")).isEqualTo(new SetConf(Optional.of(
                "spark.sql.ansi.enabled"), Optional.of("false"), false));
        assertThat(parser.parseStatement("SET hive.exec.dynamic.partition.mode=nonstrict;"))
                .isEqualTo(new SetConf(Optional.of(
                        "hive.exec.dynamic.partition.mode"), Optional.of("nonstrict"), false));
        assertThat(parser.parseStatement("SET")).isEqualTo(new SetConf(Optional.empty(), Optional.empty(), false));
        assertThat(((Explain) parser.parseStatement("EXPLAIN EXTENDED SELECT 1")).statement()).isInstanceOf(
                Statement.Query.class);
    }

    @Test
    void viewsKeepTheirText() {
        DdlCommand.CreateView view = (DdlCommand.CreateView) parser.parseStatement(
                "CREATE OR REPLACE TEMP VIEW v AS  SELECT 1 AS `a b`");
        assertThat(view.sql()).isEqualTo("SELECT 1 AS `a b`");
        assertThat(view.kind()).isEqualTo(DdlCommand.ViewKind.LOCAL_TEMPORARY);
    }

    @Test
    void syntaxErrorsSayWhereAndWhat() {
        assertThatThrownBy(() -> parser.parseStatement("SELECT a\nFRM t WHERE")).isInstanceOfSatisfying(
                ParseException.class,
                e -> {
                    assertThat(e.condition()).isEqualTo("PARSE_SYNTAX_ERROR");
                    assertThat(e.sqlState()).isEqualTo("42601");
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e.getMessage()).contains("near 't'").contains("----^^^");
                });
        assertThatThrownBy(() -> parser.parseStatement("SELECT 1 +")).hasMessageContaining("end of input");
        assertThatThrownBy(() -> parser.parseStatement("SELECT * FROM test-table")).hasMessageContaining(
                "INVALID_IDENTIFIER");
        assertThatThrownBy(() -> parser.parseStatement("GRANT ROLE x TO y"))
                .hasMessageContaining("OPERATION_NOT_ALLOWED");
        assertThatThrownBy(() -> parser.parseStatement("SELECT TRANSFORM(a) USING 'cat' FROM t")).hasMessageContaining(
                "UNSUPPORTED_FEATURE");
    }

    @Test
    void whatOnlyALaterGrammarHasIsRefusedByName() {
        Map.of("SELECT * FROM a ASOF JOIN b MATCH_CONDITION (a.t >= b.t) ON a.k = b.k", "ASOF JOIN",
                "SELECT * FROM UNNEST(array(1, 2))\nWITH ORDINALITY AS t(x, n)", "WITH ORDINALITY",
                "SELECT * FROM JSON_TABLE('[{\"a\":1}]', '$[*]' COLUMNS (a INT PATH '$.a'))", "JSON_TABLE",
                "COMMENT ON COLUMN t.a IS 'text'", "COMMENT ON COLUMN",
                "CREATE FLOW f AS AUTO CDC INTO t FROM s KEYS (id) SEQUENCE BY ts", "AUTO CDC",
                "SELECT * FROM t@v1", "a table's version behind @",
                "SELECT * FROM t BIN BY (RANGE BETWEEN s TO e BIN WIDTH INTERVAL 5 MINUTES)", "BIN BY")
                .forEach((sql, name) -> assertThatThrownBy(() -> parser.parseStatement(sql)).as(sql)
                        .isInstanceOfSatisfying(ParseException.class, e -> {
                            assertThat(e.condition()).isEqualTo("UNSUPPORTED_FEATURE.SQL_SYNTAX");
                            assertThat(e.getMessage()).contains(name + " in SQL text");
                        }));
        // The same words where they mean nothing: plain syntax errors.
        for (String sql : List.of("SELECT * FROM t GROUP COLUMN", "SELECT 1 ORDINALITY x",
                "SELECT 'JSON_TABLE(' COLUMNS x",
                "SELECT * FROM t WHERE @")) {
            assertThatThrownBy(() -> parser.parseStatement(sql)).as(sql).hasMessageContaining("PARSE_SYNTAX_ERROR");
        }
    }

    @Test
    void longChainsNeedNoDeepStack() {
        String ands = String.join(" AND ", Collections.nCopies(10_000, "a = 1"));
        assertThat(parser.parseExpression(ands)).isInstanceOf(UnresolvedFunction.class);
        String sums = String.join(" + ", Collections.nCopies(3_000, "1"));
        assertThat(parser.parseExpression(sums)).isInstanceOf(UnresolvedFunction.class);
        String unions = String.join(" UNION ALL ", Collections.nCopies(1_000, "SELECT 1"));
        assertThat(parser.parseQuery(unions)).isInstanceOf(UnresolvedSetOperation.class);
        String nested = "(".repeat(2_000) + "1" + ")".repeat(2_000);
        assertThat(literal(nested).value()).isEqualTo(1);
    }
}
