SELECT 1, 'a', 2.50, 1e2, true, NULL, 3000000000;
--> 1 : int | a : string | 2.50 : decimal(3,2) | 100.0 : double | true : boolean | NULL : void | 3000000000 : bigint
--= 1 | a | 2.50 | 100.0 | true | NULL | 3000000000
SELECT 1 + 2 * 3 - 4, 7 / 2, 7 div 2, 7 % 3, -(5), +3;
--> ((1 + (2 * 3)) - 4) : int | (7 / 2) : double | (7 div 2) : bigint | (7 % 3) : int | (- 5) : int | (+ 3) : int
--= 3 | 3.5 | 3 | 1 | -5 | 3
SELECT 1 = 1, 1 <> 2, 1 < 2, 2 >= 3, NULL = 1, NULL <=> NULL, 'a' < 'b';
--> (1 = 1) : boolean | (NOT (1 = 2)) : boolean | (1 < 2) : boolean | (2 >= 3) : boolean | (NULL = 1) : boolean | (NULL <=> NULL) : boolean | (a < b) : boolean
--= true | true | true | false | NULL | true | true
SELECT true AND NULL, false AND NULL, true OR NULL, NOT true, NULL IS NULL, 1 IS NOT NULL;
--> (true AND NULL) : boolean | (false AND NULL) : boolean | (true OR NULL) : boolean | (NOT true) : boolean | (NULL IS NULL) : boolean | (1 IS NOT NULL) : boolean
--= NULL | false | true | false | true | true
SELECT CASE WHEN 1 = 2 THEN 'x' WHEN 2 = 2 THEN 'y' ELSE 'z' END, CASE 3 WHEN 1 THEN 'a' END;
--> CASE WHEN (1 = 2) THEN x WHEN (2 = 2) THEN y ELSE z END : string | CASE WHEN (3 = 1) THEN a END : string
--= y | NULL
SELECT coalesce(NULL, 2, 3), nvl(NULL, 'd'), nullif(1, 1), if(1 < 2, 'l', 'r'), nvl2(NULL, 1, 2);
--> coalesce(NULL, 2, 3) : int | nvl(NULL, d) : string | nullif(1, 1) : int | (IF((1 < 2), l, r)) : string | nvl2(NULL, 1, 2) : int
--= 2 | d | NULL | l | 2
SELECT 5 BETWEEN 1 AND 10, 5 NOT BETWEEN 1 AND 4, 3 IN (1, 2, 3), 4 IN (1, NULL), 'b' NOT IN ('a');
--> between(5, 1, 10) : boolean | (NOT between(5, 1, 4)) : boolean | (3 IN (1, 2, 3)) : boolean | (4 IN (1, NULL)) : boolean | (NOT (b IN (a))) : boolean
--= true | true | true | NULL | true
SELECT 'abc' LIKE 'a%', 'abc' LIKE '_b_', 'abc' LIKE 'b%', 'a%c' LIKE 'a\\%c', NULL LIKE 'a';
--> abc LIKE a% : boolean | abc LIKE _b_ : boolean | abc LIKE b% : boolean | a%c LIKE a\\%c : boolean | NULL LIKE a : boolean
--= true | true | false | true | NULL
SELECT CAST('12' AS INT), CAST(3.7 AS INT), CAST(1 AS STRING), CAST('2024-02-29' AS DATE), CAST('1.5' AS DECIMAL(5, 2));
--> CAST(12 AS INT) : int | CAST(3.7 AS INT) : int | CAST(1 AS STRING) : string | CAST(2024-02-29 AS DATE) : date | CAST(1.5 AS DECIMAL(5,2)) : decimal(5,2)
--= 12 | 3 | 1 | 2024-02-29 | 1.50
SELECT CAST('abc' AS INT);
--! CAST_INVALID_INPUT 22018
SELECT TRY_CAST('abc' AS INT), TRY_CAST('5' AS BIGINT);
--> TRY_CAST(abc AS INT) : int | TRY_CAST(5 AS BIGINT) : bigint
--= NULL | 5
SELECT 1 / 0;
--! DIVIDE_BY_ZERO 22012
SELECT 2147483647 + 1;
--! ARITHMETIC_OVERFLOW 22003
SELECT CAST(1.25 AS DECIMAL(10, 2)) * CAST(2.5 AS DECIMAL(5, 1)), CAST(10 AS DECIMAL(10, 2)) / 3;
--> (CAST(1.25 AS DECIMAL(10,2)) * CAST(2.5 AS DECIMAL(5,1))) : decimal(16,3) | (CAST(10 AS DECIMAL(10,2)) / 3) : decimal(14,6)
--= 3.125 | 3.333333
SELECT CAST(99999999999999999999999999999999999999 AS DECIMAL(38, 0)) + 1;
--! NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION 22003
SELECT DATE '2024-01-31' + INTERVAL 1 MONTH, DATE '2024-03-01' - DATE '2024-02-01', year(DATE '2024-05-06');
--> DATE '2024-01-31' + INTERVAL '1' MONTH : date | (DATE '2024-03-01' - DATE '2024-02-01') : interval day | year(DATE '2024-05-06') : int
--= 2024-02-29 | INTERVAL '29' DAY | 2024
SELECT month(DATE '2024-05-06'), day(DATE '2024-05-06'), quarter(DATE '2024-05-06'), date_add(DATE '2024-02-28', 2);
--> month(DATE '2024-05-06') : int | day(DATE '2024-05-06') : int | quarter(DATE '2024-05-06') : int | date_add(DATE '2024-02-28', 2) : date
--= 5 | 6 | 2 | 2024-03-01
SELECT substring('Spark SQL', 7), substring('Spark SQL', 1, 5), substring('Spark', -3), substring('héllo', 2, 3);
--> substring(Spark SQL, 7, 2147483647) : string | substring(Spark SQL, 1, 5) : string | substring(Spark, -3, 2147483647) : string | substring(héllo, 2, 3) : string
--= SQL | Spark | ark | éll
SELECT count(*), sum(x), avg(x), min(x), max(x) FROM VALUES (1), (2), (NULL), (4) AS t(x);
--> count(1) : bigint | sum(x) : bigint | avg(x) : double | min(x) : int | max(x) : int
--= 4 | 7 | 2.3333333333333335 | 1 | 4
SELECT count(x), count(DISTINCT x), sum(DISTINCT x) FROM VALUES (1), (1), (NULL), (4) AS t(x);
--> count(x) : bigint | count(DISTINCT x) : bigint | sum(DISTINCT x) : bigint
--= 3 | 2 | 5
SELECT k, sum(v), count(*) FROM VALUES ('a', 1), ('b', 2), ('a', 3) AS t(k, v) GROUP BY k ORDER BY k;
--> k : string | sum(v) : bigint | count(1) : bigint
--= a | 4 | 2
--= b | 2 | 1
SELECT k, sum(v) AS s FROM VALUES ('a', 1), ('b', 2), ('a', 3) AS t(k, v) GROUP BY k HAVING s > 2 ORDER BY s DESC;
--> k : string | s : bigint
--= a | 4
SELECT k, v, sum(n) FROM VALUES ('a', 1, 10), ('a', 2, 20), ('b', 1, 30) AS t(k, v, n) GROUP BY ROLLUP (k, v) ORDER BY k, v;
--> k : string | v : int | sum(n) : bigint
--= NULL | NULL | 60
--= a | NULL | 30
--= a | 1 | 10
--= a | 2 | 20
--= b | NULL | 30
--= b | 1 | 30
SELECT k, v, sum(n), grouping(k) FROM VALUES ('a', 1, 10), ('b', 1, 30) AS t(k, v, n) GROUP BY CUBE (k, v) ORDER BY k, v, 3;
--> k : string | v : int | sum(n) : bigint | grouping(k) : tinyint
--= NULL | NULL | 40 | 1
--= NULL | 1 | 40 | 1
--= a | NULL | 10 | 0
--= a | 1 | 10 | 0
--= b | NULL | 30 | 0
--= b | 1 | 30 | 0
SELECT sum(CAST(x AS DECIMAL(10, 2))), avg(CAST(x AS DECIMAL(10, 2))) FROM VALUES (1.25), (2.50) AS t(x);
--> sum(CAST(x AS DECIMAL(10,2))) : decimal(20,2) | avg(CAST(x AS DECIMAL(10,2))) : decimal(14,6)
--= 3.75 | 1.875000
SELECT first(x), last(x), any_value(x) FROM VALUES (1), (1) AS t(x);
--> first(x) : int | last(x) : int | any_value(x) : int
--= 1 | 1 | 1
SELECT stddev(x), variance(x) FROM VALUES (1.0D), (2.0D), (4.0D) AS t(x);
--> stddev(x) : double | variance(x) : double
--= 1.5275252316519465 | 2.333333333333333
SELECT sum(v) FILTER (WHERE v > 1), count_if(v > 1), bool_and(v > 0) FROM VALUES (1), (2), (3) AS t(v);
--> sum(v) FILTER (WHERE (v > 1)) : bigint | count_if((v > 1)) : bigint | bool_and((v > 0)) : boolean
--= 5 | 2 | true
SELECT DISTINCT x FROM VALUES (3), (1), (3), (NULL) AS t(x) ORDER BY x;
--> x : int
--= NULL
--= 1
--= 3
SELECT x FROM VALUES (3), (1), (NULL), (2) AS t(x) ORDER BY x DESC NULLS FIRST LIMIT 2 OFFSET 1;
--> x : int
--= 3
--= 2
SELECT a.x, b.y FROM VALUES (1), (2), (3) AS a(x) JOIN VALUES (2, 'b'), (3, 'c'), (4, 'd') AS b(x, y) ON a.x = b.x ORDER BY 1;
--> x : int | y : string
--= 2 | b
--= 3 | c
SELECT a.x, b.y FROM VALUES (1), (2) AS a(x) LEFT JOIN VALUES (2, 'b') AS b(x, y) ON a.x = b.x ORDER BY 1;
--> x : int | y : string
--= 1 | NULL
--= 2 | b
SELECT a.x, b.x FROM VALUES (1), (2) AS a(x) FULL OUTER JOIN VALUES (2), (3) AS b(x) ON a.x = b.x ORDER BY a.x, b.x;
--> x : int | x : int
--= NULL | 3
--= 1 | NULL
--= 2 | 2
SELECT a.x FROM VALUES (1), (2) AS a(x) LEFT SEMI JOIN VALUES (2), (2) AS b(x) ON a.x = b.x;
--> x : int
--= 2
SELECT a.x FROM VALUES (1), (2) AS a(x) LEFT ANTI JOIN VALUES (2) AS b(x) ON a.x = b.x;
--> x : int
--= 1
SELECT x, y FROM VALUES (1), (2) AS a(x) CROSS JOIN VALUES ('p'), ('q') AS b(y) ORDER BY x, y;
--> x : int | y : string
--= 1 | p
--= 1 | q
--= 2 | p
--= 2 | q
SELECT x FROM VALUES (1), (2), (3) AS a(x) JOIN VALUES (2) AS b(y) ON x < y OR x > y ORDER BY x;
--> x : int
--= 1
--= 3
SELECT * FROM VALUES (1, 'a') AS a(k, v) JOIN VALUES (1, 'z') AS b(k, w) USING (k);
--> k : int | v : string | w : string
--= 1 | a | z
SELECT x FROM VALUES (1), (2), (3) AS t(x) WHERE x IN (SELECT y FROM VALUES (2), (3) AS u(y)) ORDER BY x;
--> x : int
--= 2
--= 3
SELECT x FROM VALUES (1), (2), (3) AS t(x) WHERE x NOT IN (SELECT y FROM VALUES (2), (NULL) AS u(y));
--> x : int
SELECT x FROM VALUES (1), (2) AS t(x) WHERE EXISTS (SELECT 1 FROM VALUES (2) AS u(y) WHERE y = x);
--> x : int
--= 2
SELECT x, (SELECT max(y) FROM VALUES (1, 10), (1, 20), (2, 5) AS u(k, y) WHERE k = x) AS m FROM VALUES (1), (2), (3) AS t(x) ORDER BY x;
--> x : int | m : int
--= 1 | 20
--= 2 | 5
--= 3 | NULL
SELECT x, (SELECT count(*) FROM VALUES (1), (1) AS u(k) WHERE k = x) AS n FROM VALUES (1), (2) AS t(x) ORDER BY x;
--> x : int | n : bigint
--= 1 | 2
--= 2 | 0
SELECT (SELECT x FROM VALUES (1), (2) AS t(x));
--! SCALAR_SUBQUERY_TOO_MANY_ROWS 21000
SELECT 1 AS x UNION SELECT 1 UNION SELECT 2 ORDER BY x;
--> x : int
--= 1
--= 2
SELECT 1 AS x UNION ALL SELECT 1.5 ORDER BY x;
--> x : decimal(11,1)
--= 1.0
--= 1.5
SELECT x FROM VALUES (1), (2), (2) AS t(x) INTERSECT SELECT y FROM VALUES (2), (3) AS u(y);
--> x : int
--= 2
SELECT x FROM VALUES (1), (2), (NULL) AS t(x) EXCEPT SELECT y FROM VALUES (2) AS u(y) ORDER BY x;
--> x : int
--= NULL
--= 1
WITH a AS (SELECT 1 AS x UNION ALL SELECT 2), b AS (SELECT x + 10 AS y FROM a) SELECT sum(x), sum(y) FROM a, b;
--> sum(x) : bigint | sum(y) : bigint
--= 6 | 46
SELECT x, row_number() OVER (ORDER BY x), rank() OVER (ORDER BY x), dense_rank() OVER (ORDER BY x) FROM VALUES (1), (1), (3) AS t(x) ORDER BY 1, 2;
--> x : int | row_number() OVER (ORDER BY x ASC NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) : int | RANK() OVER (ORDER BY x ASC NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) : int | DENSE_RANK() OVER (ORDER BY x ASC NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) : int
--= 1 | 1 | 1 | 1
--= 1 | 2 | 1 | 1
--= 3 | 3 | 3 | 2
SELECT k, v, sum(v) OVER (PARTITION BY k ORDER BY v) AS s, lag(v) OVER (PARTITION BY k ORDER BY v) AS l FROM VALUES ('a', 1), ('a', 2), ('b', 5) AS t(k, v) ORDER BY k, v;
--> k : string | v : int | s : bigint | l : int
--= a | 1 | 1 | NULL
--= a | 2 | 3 | 1
--= b | 5 | 5 | NULL
SELECT x, sum(x) OVER (ORDER BY x ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS s FROM VALUES (1), (2), (3), (4) AS t(x) ORDER BY x;
--> x : int | s : bigint
--= 1 | 3
--= 2 | 6
--= 3 | 9
--= 4 | 7
SELECT x, ntile(2) OVER (ORDER BY x), first_value(x) OVER (ORDER BY x), last_value(x) OVER (ORDER BY x) FROM VALUES (1), (2), (3) AS t(x) ORDER BY x;
--> x : int | ntile(2) OVER (ORDER BY x ASC NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) : int | first_value(x) OVER (ORDER BY x ASC NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) : int | last_value(x) OVER (ORDER BY x ASC NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) : int
--= 1 | 1 | 1 | 1
--= 2 | 1 | 1 | 2
--= 3 | 2 | 1 | 3
SELECT e FROM VALUES (1) AS t(x) LATERAL VIEW explode(array(1, 2, 3)) y AS e;
--> e : int
--= 1
--= 2
--= 3
SELECT explode(array(1, 2));
--> col : int
--= 1
--= 2
SELECT id FROM range(5) WHERE id % 2 = 1;
--> id : bigint
--= 1
--= 3
SELECT nope FROM VALUES (1) AS t(x);
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT x FROM missing_table;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
SELECT x FROM VALUES (1) AS t(x) GROUP BY x HAVING y > 1;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT x, sum(x) FROM VALUES (1) AS t(x);
--! MISSING_GROUP_BY 42803
SELECT FROM WHERE;
--! UNRESOLVED_COLUMN.WITHOUT_SUGGESTION 42703
SELECT nofunction(1);
--! UNRESOLVED_ROUTINE 42883
SELECT x FROM VALUES (1) AS t(x) ORDER BY 2;
--! ORDER_BY_POS_OUT_OF_RANGE 42805
SELECT sum(x) FROM VALUES ('a') AS t(x);
--! CAST_INVALID_INPUT 22018
SELECT concat('a', 'b'), upper('abc'), lower('ABC'), length('héllo'), trim('  x  ');
--> concat(a, b) : string | upper(abc) : string | lower(ABC) : string | length(héllo) : int | trim(  x  ) : string
--= ab | ABC | abc | 5 | x
SELECT round(2.567, 2), ceil(1.2), floor(-1.2), abs(-3), sqrt(16);
--> round(2.567, 2) : decimal(4,2) | CEIL(1.2) : decimal(2,0) | FLOOR(-1.2) : decimal(2,0) | abs(-3) : int | SQRT(16) : double
--= 2.57 | 2 | -2 | 3 | 4.0
SELECT array(1, 2)[0], map('a', 1)['a'], named_struct('x', 1).x, size(array(1, 2, 3));
--> array(1, 2)[0] : int | map(a, 1)[a] : int | named_struct(x, 1).x : int | size(array(1, 2, 3)) : int
--= 1 | 1 | 1 | 3
SELECT transform(array(1, 2), x -> x + 1), filter(array(1, 2, 3), x -> x > 1);
--> transform(array(1, 2), lambdafunction((namedlambdavariable() + 1), namedlambdavariable())) : array<int> | filter(array(1, 2, 3), lambdafunction((namedlambdavariable() > 1), namedlambdavariable())) : array<int>
--= [2, 3] | [2, 3]
SELECT array(1, NULL, 2), map('k', 1), struct(1 AS a, 'b' AS c);
--> array(1, NULL, 2) : array<int> | map(k, 1) : map<string,int> | struct(1 AS a, b AS c) : struct<a:int,c:string>
--= [1, null, 2] | {k -> 1} | {1, b}
SELECT X'1F', INTERVAL '1-2' YEAR TO MONTH, INTERVAL '1 02:03:04' DAY TO SECOND;
--> X'1F' : binary | INTERVAL '1-2' YEAR TO MONTH : interval year to month | INTERVAL '1 02:03:04' DAY TO SECOND : interval day to second
--=  | INTERVAL '1-2' YEAR TO MONTH | INTERVAL '1 02:03:04' DAY TO SECOND
SELECT TIMESTAMP '2024-05-06 07:08:09.123', TIMESTAMP_NTZ '2024-05-06 07:08:09';
--> TIMESTAMP '2024-05-06 07:08:09.123' : timestamp | TIMESTAMP_NTZ '2024-05-06 07:08:09' : timestamp_ntz
--= 2024-05-06 07:08:09.123 | 2024-05-06 07:08:09
SELECT CAST(CAST(1.5 AS FLOAT) AS STRING), CAST(1e10 AS STRING), CAST(1.0E-5D AS STRING), CAST(DOUBLE('NaN') AS STRING);
--> CAST(CAST(1.5 AS FLOAT) AS STRING) : string | CAST(1.0E10 AS STRING) : string | CAST(1.0E-5 AS STRING) : string | CAST(NaN AS STRING) : string
--= 1.5 | 1.0E10 | 1.0E-5 | NaN
SELECT x FROM VALUES (DOUBLE('NaN')), (1.0D), (DOUBLE('Infinity')), (NULL) AS t(x) ORDER BY x;
--> x : double
--= NULL
--= 1.0
--= Infinity
--= NaN
