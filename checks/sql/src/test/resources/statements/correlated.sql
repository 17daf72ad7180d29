-- Correlated subqueries of every shape, LATERAL, recursive common tables, samples.
CREATE TEMPORARY VIEW o AS SELECT * FROM VALUES (1, 'a', 10), (2, 'b', 20), (3, 'c', NULL), (4, NULL, 40) AS o(id, k, v);
--> 
CREATE TEMPORARY VIEW i AS SELECT * FROM VALUES (1, 'a', 5), (1, 'b', 15), (2, 'b', 25), (2, 'a', 35), (5, 'c', 45), (NULL, 'a', 55) AS i(oid, k, w);
--> 
SELECT id, (SELECT coalesce(sum(w), 0) FROM i WHERE i.oid = o.id) AS s FROM o ORDER BY id;
--> id : int | s : bigint
--= 1 | 20
--= 2 | 60
--= 3 | 0
--= 4 | 0
SELECT id, (SELECT count(*) + 1 FROM i WHERE i.oid < o.id) AS s FROM o ORDER BY id;
--> id : int | s : bigint
--= 1 | 1
--= 2 | 3
--= 3 | 5
--= 4 | 5
SELECT id, (SELECT max(w) FROM i WHERE i.oid <> o.id AND i.k = o.k) AS s FROM o ORDER BY id;
--> id : int | s : int
--= 1 | 35
--= 2 | 15
--= 3 | 45
--= 4 | NULL
SELECT id, (SELECT w FROM i WHERE i.k = o.k ORDER BY w DESC LIMIT 1) AS s FROM o ORDER BY id;
--> id : int | s : int
--= 1 | 55
--= 2 | 25
--= 3 | 45
--= 4 | NULL
SELECT id, (SELECT sum(w + o.v) FROM i WHERE i.oid = o.id) AS s FROM o ORDER BY id;
--! UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.AGGREGATE_FUNCTION_MIXED_OUTER_LOCAL_REFERENCES 0A000
SELECT id, (SELECT o.v + 1) AS s FROM o ORDER BY id;
--> id : int | s : int
--= 1 | 11
--= 2 | 21
--= 3 | NULL
--= 4 | 41
SELECT id FROM o WHERE v < (SELECT sum(w) FROM i WHERE i.oid = o.id OR i.oid IS NULL) ORDER BY id;
--> id : int
--= 1
--= 2
--= 4
SELECT id FROM o WHERE EXISTS (SELECT 1 FROM i WHERE i.oid > o.id AND i.k = o.k) ORDER BY id;
--> id : int
--= 1
--= 3
SELECT id FROM o WHERE NOT EXISTS (SELECT 1 FROM i WHERE i.oid > o.id) ORDER BY id;
--> id : int
SELECT id FROM o WHERE v IN (SELECT w + 5 FROM i WHERE i.oid <= o.id) ORDER BY id;
--> id : int
--= 1
--= 2
--= 4
SELECT id FROM o WHERE EXISTS (SELECT oid FROM i WHERE i.oid <= o.id GROUP BY oid HAVING sum(w) > 50) ORDER BY id;
--> id : int
--= 2
--= 3
--= 4
SELECT id, (SELECT count(*) FROM (SELECT oid FROM i WHERE i.oid <= o.id UNION ALL SELECT id FROM o b WHERE b.id = o.id)) AS c FROM o ORDER BY id;
--> id : int | c : bigint
--= 1 | 3
--= 2 | 5
--= 3 | 5
--= 4 | 5
SELECT id, (SELECT count(DISTINCT i.k) FROM i WHERE i.oid >= o.id) AS c FROM o ORDER BY id;
--> id : int | c : bigint
--= 1 | 3
--= 2 | 3
--= 3 | 1
--= 4 | 1
SELECT id, (SELECT max(r) FROM (SELECT row_number() OVER (ORDER BY w) AS r FROM i WHERE i.oid >= o.id)) AS c FROM o ORDER BY id;
--> id : int | c : int
--= 1 | 5
--= 2 | 3
--= 3 | 1
--= 4 | 1
SELECT o.id, x.w FROM o, LATERAL (SELECT w FROM i WHERE i.oid = o.id) x ORDER BY 1, 2;
--> id : int | w : int
--= 1 | 5
--= 1 | 15
--= 2 | 25
--= 2 | 35
SELECT o.id, x.w FROM o LEFT JOIN LATERAL (SELECT w FROM i WHERE i.oid = o.id) x ORDER BY 1, 2;
--> id : int | w : int
--= 1 | 5
--= 1 | 15
--= 2 | 25
--= 2 | 35
--= 3 | NULL
--= 4 | NULL
SELECT o.id, x.w FROM o LEFT JOIN LATERAL (SELECT w FROM i WHERE i.oid = o.id) x ON x.w > 10 ORDER BY 1, 2;
--> id : int | w : int
--= 1 | 15
--= 2 | 25
--= 2 | 35
--= 3 | NULL
--= 4 | NULL
SELECT o.id, x.s, x.c FROM o, LATERAL (SELECT sum(w) AS s, count(*) AS c FROM i WHERE i.oid = o.id) x ORDER BY 1;
--> id : int | s : bigint | c : bigint
--= 1 | 20 | 2
--= 2 | 60 | 2
--= 3 | NULL | 0
--= 4 | NULL | 0
SELECT o.id, x.k, x.s FROM o, LATERAL (SELECT k, sum(w) AS s FROM i WHERE i.oid >= o.id GROUP BY k) x ORDER BY 1, 2;
--> id : int | k : string | s : bigint
--= 1 | a | 40
--= 1 | b | 40
--= 1 | c | 45
--= 2 | a | 35
--= 2 | b | 25
--= 2 | c | 45
--= 3 | c | 45
--= 4 | c | 45
SELECT o.id, x.w FROM o, LATERAL (SELECT w FROM i WHERE i.oid <= o.id ORDER BY w DESC LIMIT 2) x ORDER BY 1, 2;
--> id : int | w : int
--= 1 | 5
--= 1 | 15
--= 2 | 25
--= 2 | 35
--= 3 | 25
--= 3 | 35
--= 4 | 25
--= 4 | 35
SELECT o.id, x.w FROM o, LATERAL (SELECT w FROM i WHERE i.oid <= o.id ORDER BY w LIMIT 2 OFFSET 1) x ORDER BY 1, 2;
--> id : int | w : int
--= 1 | 15
--= 2 | 15
--= 2 | 25
--= 3 | 15
--= 3 | 25
--= 4 | 15
--= 4 | 25
SELECT o.id, y.b FROM o, LATERAL (SELECT o.id + 1 AS a) x, LATERAL (SELECT x.a * o.id AS b) y ORDER BY 1;
--> id : int | b : int
--= 1 | 2
--= 2 | 6
--= 3 | 12
--= 4 | 20
SELECT o.id, x.z FROM o, LATERAL (SELECT o.v AS z UNION ALL SELECT w FROM i WHERE i.oid = o.id) x ORDER BY 1, 2;
--> id : int | z : int
--= 1 | 5
--= 1 | 10
--= 1 | 15
--= 2 | 20
--= 2 | 25
--= 2 | 35
--= 3 | NULL
--= 4 | 40
SELECT o.id, x.z FROM o, LATERAL (SELECT o.v AS z UNION SELECT w FROM i WHERE i.oid = o.id) x ORDER BY 1, 2;
--> id : int | z : int
--= 1 | 5
--= 1 | 10
--= 1 | 15
--= 2 | 20
--= 2 | 25
--= 2 | 35
--= 3 | NULL
--= 4 | 40
SELECT o.id, x.c FROM o, LATERAL (SELECT explode(array(o.id, o.v)) AS c) x ORDER BY 1, 2;
--> id : int | c : int
--= 1 | 1
--= 1 | 10
--= 2 | 2
--= 2 | 20
--= 3 | NULL
--= 3 | 3
--= 4 | 4
--= 4 | 40
SELECT o.id, x.r FROM o, LATERAL (SELECT w, rank() OVER (ORDER BY w DESC) AS r FROM i WHERE i.oid = o.id) x ORDER BY 1, 2;
--> id : int | r : int
--= 1 | 1
--= 1 | 2
--= 2 | 1
--= 2 | 2
SELECT o.id, x.w FROM o JOIN LATERAL (SELECT DISTINCT w FROM i LEFT JOIN o b ON b.id = i.oid AND b.id = o.id) x ON x.w = o.v + 5 ORDER BY 1, 2;
--> id : int | w : int
--= 1 | 15
--= 2 | 25
--= 4 | 45
SELECT a.id, b.s FROM o a CROSS JOIN LATERAL (SELECT sum(w) AS s FROM i WHERE i.k = a.k AND EXISTS (SELECT 1 FROM o c WHERE c.id = i.oid AND c.id >= a.id)) b ORDER BY 1;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT o.id FROM o RIGHT JOIN LATERAL (SELECT o.id) x;
--! INVALID_LATERAL_JOIN_TYPE 42613
SELECT o.id FROM o FULL JOIN LATERAL (SELECT o.id) x;
--! INVALID_LATERAL_JOIN_TYPE 42613
SELECT o.id FROM o NATURAL JOIN LATERAL (SELECT o.id) x;
--! INCOMPATIBLE_JOIN_TYPES 42613
SELECT o.id FROM o JOIN LATERAL (SELECT o.id AS id) x USING (id);
--! UNSUPPORTED_FEATURE.LATERAL_JOIN_USING 0A000
SELECT * FROM LATERAL (SELECT 1 AS a) x;
--> a : int
--= 1
SELECT o.id, x.a FROM o, LATERAL (SELECT b.nope AS a FROM i b) x;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT o.id, x.id FROM o, LATERAL range(o.id) x ORDER BY 1, 2;
--! NON_FOLDABLE_ARGUMENT 42K08
SELECT o.id, x.* FROM o, LATERAL (VALUES (1, 2), (3, 4)) x(p, q) WHERE o.id = x.p ORDER BY 1;
--> id : int | p : int | q : int
--= 1 | 1 | 2
--= 3 | 3 | 4
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 5) SELECT sum(n), count(*) FROM r;
--> sum(n) : bigint | count(1) : bigint
--= 15 | 5
WITH RECURSIVE r(n) AS (VALUES (1), (10) UNION ALL SELECT n + 1 FROM r WHERE n < 12) SELECT n FROM r ORDER BY n;
--> n : int
--= 1
--= 2
--= 3
--= 4
--= 5
--= 6
--= 7
--= 8
--= 9
--= 10
--= 10
--= 11
--= 11
--= 12
--= 12
WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n * 2 FROM r WHERE n < 100) SELECT a.n, b.n FROM r a JOIN r b ON a.n = b.n * 2 ORDER BY 1;
--> n : int | n : int
--= 2 | 1
--= 4 | 2
--= 8 | 4
--= 16 | 8
--= 32 | 16
--= 64 | 32
--= 128 | 64
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 3), s(m) AS (SELECT n FROM r UNION ALL SELECT m + 10 FROM s WHERE m < 30) SELECT m FROM s ORDER BY m;
--> m : int
--= 1
--= 2
--= 3
--= 11
--= 12
--= 13
--= 21
--= 22
--= 23
--= 31
--= 32
--= 33
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 3) SELECT o.id, (SELECT max(n) FROM r WHERE n <= o.id) AS m FROM o ORDER BY 1;
--> id : int | m : int
--= 1 | 1
--= 2 | 2
--= 3 | 3
--= 4 | 3
WITH RECURSIVE r(a, n) AS (SELECT CAST(1 AS BIGINT), 1 UNION ALL SELECT a * n, n + 1 FROM r WHERE n < 6) SELECT * FROM r ORDER BY n;
--> a : bigint | n : int
--= 1 | 1
--= 1 | 2
--= 2 | 3
--= 6 | 4
--= 24 | 5
--= 120 | 6
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT CAST(n + 1 AS BIGINT) FROM r WHERE n < 3) SELECT * FROM r;
--! CANNOT_MERGE_INCOMPATIBLE_DATA_TYPE 42825
WITH RECURSIVE r(n) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT CAST(n + 1 AS INT) FROM r WHERE n < 3) SELECT * FROM r;
--> n : bigint
--= 1
--= 2
--= 3
WITH RECURSIVE r(n) AS (SELECT 1.0 UNION ALL SELECT n + 1 FROM r WHERE n < 3) SELECT * FROM r;
--! CANNOT_MERGE_INCOMPATIBLE_DATA_TYPE 42825
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT 'x' FROM r) SELECT * FROM r;
--! CANNOT_MERGE_INCOMPATIBLE_DATA_TYPE 42825
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n, n FROM r) SELECT * FROM r;
--! INVALID_USAGE_OF_STAR_OR_REGEX 42000
WITH RECURSIVE r(n, m) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT * FROM r;
--! ASSIGNMENT_ARITY_MISMATCH 42802
WITH RECURSIVE r(n) AS (SELECT n + 1 FROM r) SELECT * FROM r;
--! INVALID_RECURSIVE_CTE 42836
WITH RECURSIVE r(n) AS (SELECT n FROM r UNION ALL SELECT 1) SELECT * FROM r;
--! INVALID_RECURSIVE_CTE 42836
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT a.n + 1 FROM r a JOIN r b ON a.n = b.n WHERE a.n < 3) SELECT * FROM r ORDER BY 1;
--> n : int
--= 1
--= 2
--= 3
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < (SELECT 4)) SELECT * FROM r ORDER BY n;
--> n : int
--= 1
--= 2
--= 3
--= 4
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT 2 WHERE 2 IN (SELECT n FROM r)) SELECT * FROM r;
--> n : int
--= 1
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT o.id FROM o LEFT JOIN r ON o.id = r.n + 1) SELECT * FROM r;
--! INVALID_RECURSIVE_REFERENCE.PLACE 42836
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r ORDER BY 1) SELECT * FROM r;
--! INVALID_RECURSIVE_CTE 42836
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r LIMIT 10) SELECT count(*) FROM r;
--! INVALID_RECURSIVE_CTE 42836
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL (SELECT n + 1 FROM r WHERE n < 4 UNION ALL SELECT n + 2 FROM r WHERE n < 4)) SELECT count(*) FROM r;
--> count(1) : bigint
--= 9
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n FROM r LIMIT 3 OFFSET 2;
--> n : int
--= 3
--= 4
--= 5
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n * 2 AS d FROM r LIMIT 4;
--> d : int
--= 2
--= 4
--= 6
--= 8
WITH RECURSIVE r(n) MAX RECURSION LEVEL 7 AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 7) SELECT max(n) FROM r;
--> max(n) : int
--= 7
WITH RECURSIVE r(n) AS (SELECT 1 INTERSECT SELECT n FROM r) SELECT * FROM r;
--! INVALID_RECURSIVE_CTE 42836
WITH RECURSIVE a(n) AS (SELECT n FROM b), b(n) AS (SELECT 1) SELECT * FROM a;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
WITH r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 5) SELECT * FROM r;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT DISTINCT n + 1 FROM r WHERE n < 4) SELECT * FROM r ORDER BY n;
--> n : int
--= 1
--= 2
--= 3
--= 4
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT max(n) + 1 FROM r WHERE n < 4) SELECT * FROM r ORDER BY n LIMIT 8;
--! INVALID_RECURSIVE_REFERENCE.PLACE 42836
WITH RECURSIVE g(src, dst) AS (VALUES (1, 2), (2, 3), (3, 1)), w(node, path) AS (SELECT 1, array(1) UNION ALL SELECT g.dst, array_append(path, g.dst) FROM w JOIN g ON g.src = w.node WHERE NOT array_contains(path, g.dst)) SELECT * FROM w ORDER BY 1;
--> node : int | path : array<int>
--= 1 | [1]
--= 2 | [1, 2]
--= 3 | [1, 2, 3]
WITH RECURSIVE r(n, s) AS (SELECT 1, NULL UNION ALL SELECT n + 1, 'x' FROM r WHERE n < 3) SELECT * FROM r;
--! CANNOT_MERGE_INCOMPATIBLE_DATA_TYPE 42825
SET spark.sql.cteRecursionLevelLimit=10;
--> key : string | value : string
--= spark.sql.cteRecursionLevelLimit | 10
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 11) SELECT count(*) FROM r;
--! RECURSION_LEVEL_LIMIT_EXCEEDED 42836
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 10) SELECT count(*) FROM r;
--> count(1) : bigint
--= 10
SET spark.sql.cteRecursionRowLimit=20;
--> key : string | value : string
--= spark.sql.cteRecursionRowLimit | 20
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + x FROM r, VALUES (1), (2), (3) AS t(x) WHERE n < 8) SELECT count(*) FROM r;
--! RECURSION_ROW_LIMIT_EXCEEDED 42836
RESET spark.sql.cteRecursionLevelLimit;
--> 
RESET spark.sql.cteRecursionRowLimit;
--> 
SELECT id FROM range(0, 20, 1, 1) TABLESAMPLE (30 PERCENT) REPEATABLE (7);
--! PARSE_SYNTAX_ERROR 42601
SELECT count(*) FROM range(0, 10000, 1, 2) TABLESAMPLE (25 PERCENT) REPEATABLE (11);
--! PARSE_SYNTAX_ERROR 42601
SELECT id FROM range(0, 20, 1, 1) TABLESAMPLE (5 ROWS) ORDER BY id;
--! PARSE_SYNTAX_ERROR 42601
SELECT count(*) FROM range(0, 1000, 1, 1) TABLESAMPLE (BUCKET 4 OUT OF 10) REPEATABLE (3);
--! PARSE_SYNTAX_ERROR 42601
SELECT count(*) FROM range(10) TABLESAMPLE (101 PERCENT);
--! PARSE_SYNTAX_ERROR 42601
SELECT count(*) FROM range(10) TABLESAMPLE (-1 PERCENT);
--! PARSE_SYNTAX_ERROR 42601
SELECT count(*) FROM range(10) TABLESAMPLE (100 PERCENT);
--! PARSE_SYNTAX_ERROR 42601
SELECT count(*) FROM range(10) TABLESAMPLE (3 BYTES);
--! PARSE_SYNTAX_ERROR 42601
SELECT count(*) FROM range(10) TABLESAMPLE (BUCKET 1 OUT OF 2 ON id);
--! PARSE_SYNTAX_ERROR 42601
SELECT count(*) FROM range(10) TABLESAMPLE (-1 ROWS);
--! PARSE_SYNTAX_ERROR 42601
SELECT id, rand(5), rand(5) = rand(5), randn(3) FROM range(0, 4, 1, 1);
--> id : bigint | rand(5) : double | (rand(5) = rand(5)) : boolean | randn(3) : double
--= 0 | 0.02390696427502892 | true | -1.1854930781734352
--= 1 | 0.09509767744084452 | true | 0.8301167121353836
--= 2 | 0.7705061443410145 | true | 0.11523977257141632
--= 3 | 0.5445134295748614 | true | 0.05997281649929846
SELECT id, rand(5), spark_partition_id(), monotonically_increasing_id() FROM range(0, 6, 1, 2);
--> id : bigint | rand(5) : double | SPARK_PARTITION_ID() : int | monotonically_increasing_id() : bigint
--= 0 | 0.02390696427502892 | 0 | 0
--= 1 | 0.09509767744084452 | 0 | 1
--= 2 | 0.7705061443410145 | 0 | 2
--= 3 | 0.07039836716341774 | 1 | 8589934592
--= 4 | 0.7362038093711971 | 1 | 8589934593
--= 5 | 0.48449433485094373 | 1 | 8589934594
