-- The operators behind |>.
CREATE TEMPORARY VIEW t AS SELECT * FROM VALUES (1,'a',10),(2,'b',20),(3,'a',30) t(id,k,v);
--> 
FROM t |> WHERE v > 10 |> SELECT id, v * 2 AS w;
--> id : int | w : int
--= 2 | 40
--= 3 | 60
FROM t |> EXTEND v + 1 AS w |> SET v = v * 10 |> DROP id;
--> k : string | v : int | w : int
--= a | 100 | 11
--= b | 200 | 21
--= a | 300 | 31
FROM t |> SET v = v + 1, k = upper(k);
--> id : int | k : string | v : int
--= 1 | A | 11
--= 2 | B | 21
--= 3 | A | 31
FROM t |> AGGREGATE sum(v) AS s GROUP BY k |> ORDER BY k;
--> k : string | s : bigint
--= a | 40
--= b | 20
FROM t |> AGGREGATE sum(v) AS s, count(*);
--> s : bigint | count(1) : bigint
--= 60 | 3
FROM t |> JOIN (SELECT 'a' AS k, 'AA' AS kk) u USING (k) |> ORDER BY id;
--> k : string | id : int | v : int | kk : string
--= a | 1 | 10 | AA
--= a | 3 | 30 | AA
FROM t |> AS x |> SELECT x.id |> LIMIT 2 OFFSET 1;
--> id : int
--= 2
--= 3
FROM t |> UNION ALL TABLE t |> AGGREGATE count(*) AS n;
--> n : bigint
--= 6
FROM t |> PIVOT (sum(v) FOR k IN ('a', 'b'));
--> id : int | a : bigint | b : bigint
--= 2 | NULL | 20
--= 1 | 10 | NULL
--= 3 | 30 | NULL
FROM t |> UNPIVOT (val FOR name IN (id, v)) |> ORDER BY k, name, val;
--> k : string | name : string | val : int
--= a | id | 1
--= a | id | 3
--= a | v | 10
--= a | v | 30
--= b | id | 2
--= b | v | 20
FROM t |> TABLESAMPLE (100 PERCENT) |> AGGREGATE count(*) n;
--> n : bigint
--= 3
FROM t |> LATERAL VIEW explode(array(1, 2)) e AS x |> WHERE id = 1;
--! PARSE_SYNTAX_ERROR 42601
FROM t |> EXTEND row_number() OVER (ORDER BY v DESC) AS rn |> WHERE rn = 1;
--> id : int | k : string | v : int | rn : int
--= 3 | a | 30 | 1
FROM t |> SELECT sum(v);
--> sum(v) : bigint
--= 60
FROM t |> DROP nope;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
FROM t |> SET nope = 1;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
FROM t |> AGGREGATE v GROUP BY k;
--! PIPE_OPERATOR_AGGREGATE_EXPRESSION_CONTAINS_NO_AGGREGATE_FUNCTION 0A000
FROM t |> EXTEND id AS a, a + 1 AS b |> ORDER BY id;
--> id : int | k : string | v : int | a : int | b : int
--= 1 | a | 10 | 1 | 2
--= 2 | b | 20 | 2 | 3
--= 3 | a | 30 | 3 | 4
FROM t |> DISTINCT;
--! PARSE_SYNTAX_ERROR 42601
FROM t |> SELECT k |> EXCEPT DISTINCT (SELECT 'b') |> WHERE k IS NOT NULL;
--> k : string
--= a
SELECT * FROM t |> SET t.v = 1;
--! _LEGACY_ERROR_TEMP_0035 None
FROM t |> SET v = 1, v = 2;
--> id : int | k : string | v : int
--= 1 | a | 2
--= 2 | b | 2
--= 3 | a | 2
FROM t |> WHERE count(*) > 1;
--! INVALID_WHERE_CONDITION 42903
FROM t |> AGGREGATE GROUP BY k |> ORDER BY k;
--> k : string
--= a
--= b
FROM t |> WINDOW w AS (ORDER BY v) |> SELECT sum(v) OVER w;
--! UNSUPPORTED_FEATURE.CLAUSE_WITH_PIPE_OPERATORS 0A000
VALUES (0), (1) tab(col) |> SELECT col * 2 AS r;
--> r : int
--= 0
--= 2
