SELECT 1, 'a', 2.50, 1e2, true, NULL, 3000000000
;
SELECT 1 + 2 * 3 - 4, 7 / 2, 7 div 2, 7 % 3, -(5), +3
;
SELECT 1 = 1, 1 <> 2, 1 < 2, 2 >= 3, NULL = 1, NULL <=> NULL, 'a' < 'b'
;
SELECT true AND NULL, false AND NULL, true OR NULL, NOT true, NULL IS NULL, 1 IS NOT NULL
;
SELECT CASE WHEN 1 = 2 THEN 'x' WHEN 2 = 2 THEN 'y' ELSE 'z' END, CASE 3 WHEN 1 THEN 'a' END
;
SELECT coalesce(NULL, 2, 3), nvl(NULL, 'd'), nullif(1, 1), if(1 < 2, 'l', 'r'), nvl2(NULL, 1, 2)
;
SELECT 5 BETWEEN 1 AND 10, 5 NOT BETWEEN 1 AND 4, 3 IN (1, 2, 3), 4 IN (1, NULL), 'b' NOT IN ('a')
;
SELECT 'abc' LIKE 'a%', 'abc' LIKE '_b_', 'abc' LIKE 'b%', 'a%c' LIKE 'a\\%c', NULL LIKE 'a'
;
SELECT CAST('12' AS INT), CAST(3.7 AS INT), CAST(1 AS STRING), CAST('2024-02-29' AS DATE), CAST('1.5' AS DECIMAL(5, 2))
;
SELECT CAST('abc' AS INT)
;
SELECT TRY_CAST('abc' AS INT), TRY_CAST('5' AS BIGINT)
;
SELECT 1 / 0
;
SELECT 2147483647 + 1
;
SELECT CAST(1.25 AS DECIMAL(10, 2)) * CAST(2.5 AS DECIMAL(5, 1)), CAST(10 AS DECIMAL(10, 2)) / 3
;
SELECT CAST(99999999999999999999999999999999999999 AS DECIMAL(38, 0)) + 1
;
SELECT DATE '2024-01-31' + INTERVAL 1 MONTH, DATE '2024-03-01' - DATE '2024-02-01', year(DATE '2024-05-06')
;
SELECT month(DATE '2024-05-06'), day(DATE '2024-05-06'), quarter(DATE '2024-05-06'), date_add(DATE '2024-02-28', 2)
;
SELECT substring('Spark SQL', 7), substring('Spark SQL', 1, 5), substring('Spark', -3), substring('héllo', 2, 3)
;
SELECT count(*), sum(x), avg(x), min(x), max(x) FROM VALUES (1), (2), (NULL), (4) AS t(x)
;
SELECT count(x), count(DISTINCT x), sum(DISTINCT x) FROM VALUES (1), (1), (NULL), (4) AS t(x)
;
SELECT k, sum(v), count(*) FROM VALUES ('a', 1), ('b', 2), ('a', 3) AS t(k, v) GROUP BY k ORDER BY k
;
SELECT k, sum(v) AS s FROM VALUES ('a', 1), ('b', 2), ('a', 3) AS t(k, v) GROUP BY k HAVING s > 2 ORDER BY s DESC
;
SELECT k, v, sum(n) FROM VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 30) AS t(k, v, n) GROUP BY ROLLUP (k, v) ORDER BY k, v
;
SELECT k, v, sum(n), grouping(k) FROM VALUES ('a', 1, 10), ('b', 1, 30) AS t(k, v, n) GROUP BY CUBE (k, v) ORDER BY k, v, 3
;
SELECT sum(CAST(x AS DECIMAL(10, 2))), avg(CAST(x AS DECIMAL(10, 2))) FROM VALUES (1.25), (2.50) AS t(x)
;
SELECT first(x), last(x), any_value(x) FROM VALUES (1), (1) AS t(x)
;
SELECT stddev(x), variance(x) FROM VALUES (1.0D), (2.0D), (4.0D) AS t(x)
;
SELECT sum(v) FILTER (WHERE v > 1), count_if(v > 1), bool_and(v > 0) FROM VALUES (1), (2), (3) AS t(v)
;
SELECT DISTINCT x FROM VALUES (3), (1), (3), (NULL) AS t(x) ORDER BY x
;
SELECT x FROM VALUES (3), (1), (NULL), (2) AS t(x) ORDER BY x DESC NULLS FIRST LIMIT 2 OFFSET 1
;
SELECT a.x, b.y FROM VALUES (1), (2), (3) AS a(x) JOIN VALUES (2, 'b'), (3, 'c'), (4, 'd') AS b(x, y) ON a.x = b.x ORDER BY 1
;
SELECT a.x, b.y FROM VALUES (1), (2) AS a(x) LEFT JOIN VALUES (2, 'b') AS b(x, y) ON a.x = b.x ORDER BY 1
;
SELECT a.x, b.x FROM VALUES (1), (2) AS a(x) FULL OUTER JOIN VALUES (2), (3) AS b(x) ON a.x = b.x ORDER BY a.x, b.x
;
SELECT a.x FROM VALUES (1), (2) AS a(x) LEFT SEMI JOIN VALUES (2), (2) AS b(x) ON a.x = b.x
;
SELECT a.x FROM VALUES (1), (2) AS a(x) LEFT ANTI JOIN VALUES (2) AS b(x) ON a.x = b.x
;
SELECT x, y FROM VALUES (1), (2) AS a(x) CROSS JOIN VALUES ('p'), ('q') AS b(y) ORDER BY x, y
;
SELECT x FROM VALUES (1), (2), (3) AS a(x) JOIN VALUES (2) AS b(y) ON x < y OR x > y ORDER BY x
;
SELECT * FROM VALUES (1, 'a') AS a(k, v) JOIN VALUES (1, 'z') AS b(k, w) USING (k)
;
SELECT x FROM VALUES (1), (2), (3) AS t(x) WHERE x IN (SELECT y FROM VALUES (2), (3) AS u(y)) ORDER BY x
;
SELECT x FROM VALUES (1), (2), (3) AS t(x) WHERE x NOT IN (SELECT y FROM VALUES (2), (NULL) AS u(y))
;
SELECT x FROM VALUES (1), (2) AS t(x) WHERE EXISTS (SELECT 1 FROM VALUES (2) AS u(y) WHERE y = x)
;
SELECT x, (SELECT max(y) FROM VALUES (1, 10), (1, 20), (2, 5) AS u(k, y) WHERE k = x) AS m FROM VALUES (1), (2), (3) AS t(x) ORDER BY x
;
SELECT x, (SELECT count(*) FROM VALUES (1), (1) AS u(k) WHERE k = x) AS n FROM VALUES (1), (2) AS t(x) ORDER BY x
;
SELECT (SELECT x FROM VALUES (1), (2) AS t(x))
;
SELECT 1 AS x UNION SELECT 1 UNION SELECT 2 ORDER BY x
;
SELECT 1 AS x UNION ALL SELECT 1.5 ORDER BY x
;
SELECT x FROM VALUES (1), (2), (2) AS t(x) INTERSECT SELECT y FROM VALUES (2), (3) AS u(y)
;
SELECT x FROM VALUES (1), (2), (NULL) AS t(x) EXCEPT SELECT y FROM VALUES (2) AS u(y) ORDER BY x
;
WITH a AS (SELECT 1 AS x UNION ALL SELECT 2), b AS (SELECT x + 10 AS y FROM a) SELECT sum(x), sum(y) FROM a, b
;
SELECT x, row_number() OVER (ORDER BY x), rank() OVER (ORDER BY x), dense_rank() OVER (ORDER BY x) FROM VALUES (1), (1), (3) AS t(x) ORDER BY 1, 2
;
SELECT k, v, sum(v) OVER (PARTITION BY k ORDER BY v) AS s, lag(v) OVER (PARTITION BY k ORDER BY v) AS l FROM VALUES ('a', 1), ('a', 2), ('b', 5) AS t(k, v) ORDER BY k, v
;
SELECT x, sum(x) OVER (ORDER BY x ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS s FROM VALUES (1), (2), (3), (4) AS t(x) ORDER BY x
;
SELECT x, ntile(2) OVER (ORDER BY x), first_value(x) OVER (ORDER BY x), last_value(x) OVER (ORDER BY x) FROM VALUES (1), (2), (3) AS t(x) ORDER BY x
;
SELECT e FROM VALUES (1) AS t(x) LATERAL VIEW explode(array(1, 2, 3)) y AS e
;
SELECT explode(array(1, 2))
;
SELECT id FROM range(5) WHERE id % 2 = 1
;
SELECT nope FROM VALUES (1) AS t(x)
;
SELECT x FROM missing_table
;
SELECT x FROM VALUES (1) AS t(x) GROUP BY x HAVING y > 1
;
SELECT x, sum(x) FROM VALUES (1) AS t(x)
;
SELECT FROM WHERE
;
SELECT nofunction(1)
;
SELECT x FROM VALUES (1) AS t(x) ORDER BY 2
;
SELECT 1 UNION SELECT 1, 2
;
SELECT sum(x) FROM VALUES ('a') AS t(x)
;
SELECT concat('a', 'b'), upper('abc'), lower('ABC'), length('héllo'), trim('  x  ')
;
SELECT round(2.567, 2), ceil(1.2), floor(-1.2), abs(-3), sqrt(16)
;
SELECT array(1, 2)[0], map('a', 1)['a'], named_struct('x', 1).x, size(array(1, 2, 3))
;
SELECT transform(array(1, 2), x -> x + 1), filter(array(1, 2, 3), x -> x > 1)
;
SELECT array(1, NULL, 2), map('k', 1), struct(1 AS a, 'b' AS c)
;
SELECT X'1F', INTERVAL '1-2' YEAR TO MONTH, INTERVAL '1 02:03:04' DAY TO SECOND
;
SELECT TIMESTAMP '2024-05-06 07:08:09.123', TIMESTAMP_NTZ '2024-05-06 07:08:09'
;
SELECT CAST(CAST(1.5 AS FLOAT) AS STRING), CAST(1e10 AS STRING), CAST(1.0E-5D AS STRING), CAST(DOUBLE('NaN') AS STRING)
;
SELECT x FROM VALUES (DOUBLE('NaN')), (1.0D), (DOUBLE('Infinity')), (NULL) AS t(x) ORDER BY x
