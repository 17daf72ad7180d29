-- DISTRIBUTE BY, SORT BY and CLUSTER BY of columns that are not shown; common tables that nothing reads; stars behind USING
CREATE TEMPORARY VIEW t AS SELECT * FROM VALUES (1, 'x', 3), (2, 'y', 1), (3, 'x', 2), (NULL, 'z', 0) AS t(a, b, c);
--> 
SELECT b FROM t DISTRIBUTE BY a;
--> b : string
--= y
--= x
--= z
--= x
SELECT b FROM t CLUSTER BY a;
--> b : string
--= z
--= x
--= y
--= x
SELECT b FROM t DISTRIBUTE BY a SORT BY c;
--> b : string
--= z
--= y
--= x
--= x
SELECT count(*) FROM (SELECT b FROM t DISTRIBUTE BY a, c + 1);
--> count(1) : bigint
--= 4
SELECT a + 1 AS a, b FROM t DISTRIBUTE BY a SORT BY b DESC;
--> a : int | b : string
--= NULL | z
--= 3 | y
--= 2 | x
--= 4 | x
SELECT b, sum(c) AS s FROM t GROUP BY b DISTRIBUTE BY b SORT BY s;
--> b : string | s : bigint
--= z | 0
--= y | 1
--= x | 5
SELECT DISTINCT b FROM t DISTRIBUTE BY b;
--> b : string
--= x
--= z
--= y
SELECT b FROM t DISTRIBUTE BY 1;
--> b : string
--= x
--= y
--= x
--= z
SELECT b FROM t DISTRIBUTE BY nosuch;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT b FROM t DISTRIBUTE BY a SORT BY nosuch;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT a FROM t UNION ALL SELECT c FROM t DISTRIBUTE BY a;
--> a : int
--= 2
--= 1
--= NULL
--= 3
--= 3
--= 1
--= 2
--= 0
SELECT t.b FROM t JOIN (SELECT 1 AS k, 2 AS v) u ON t.a = u.k DISTRIBUTE BY u.v;
--> b : string
--= x
WITH unread AS (SELECT nosuch FROM t) SELECT 1;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
WITH unread AS (SELECT * FROM nowhere) SELECT 1;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
WITH unread AS (SELECT a FROM t), r AS (SELECT 1 AS k) SELECT k FROM r;
--> k : int
--= 1
WITH r AS (SELECT 1 AS k), unread AS (SELECT nosuch FROM r) SELECT k FROM r;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT (WITH unread AS (SELECT nosuch FROM t) SELECT 1);
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
WITH unread AS (SELECT t.a FROM t GROUP BY b) SELECT 1;
--! MISSING_AGGREGATION 42803
WITH unread(x, y) AS (SELECT a FROM t) SELECT 1;
--! ASSIGNMENT_ARITY_MISMATCH 42802
WITH RECURSIVE unread AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM unread WHERE n < 3) SELECT 1;
--> 1 : int
--= 1
SELECT x.* FROM (SELECT 2 AS b, 1 AS a) x JOIN (SELECT 3 AS c, 1 AS a) y USING (a);
--> a : int | b : int
--= 1 | 2
SELECT y.*, x.* FROM (SELECT 2 AS b, 1 AS a) x JOIN (SELECT 3 AS c, 1 AS a) y USING (a);
--> a : int | c : int | a : int | b : int
--= 1 | 3 | 1 | 2
SELECT * FROM (SELECT 2 AS b, 1 AS a) x FULL JOIN (SELECT 3 AS c, 4 AS a) y USING (a);
--> a : int | b : int | c : int
--= 1 | 2 | NULL
--= 4 | NULL | 3
SELECT x.*, '|', y.* FROM (SELECT 2 AS b, 1 AS a) x FULL JOIN (SELECT 3 AS c, 4 AS a) y USING (a) ORDER BY c;
--> a : int | b : int | \| : string | a : int | c : int
--= 1 | 2 | \| | NULL | NULL
--= NULL | NULL | \| | 4 | 3
SELECT x.*, y.* FROM (SELECT 2 AS b, 1 AS a) x RIGHT JOIN (SELECT 3 AS c, 4 AS a) y USING (a);
--> a : int | b : int | a : int | c : int
--= NULL | NULL | 4 | 3
SELECT x.*, y.* FROM (SELECT 2 AS b, 1 AS a, 5 AS d) x JOIN (SELECT 3 AS c, 5 AS d, 1 AS a) y USING (d, a);
--> d : int | a : int | b : int | d : int | a : int | c : int
--= 5 | 1 | 2 | 5 | 1 | 3
SELECT x.*, y.* FROM (SELECT 2 AS b, 1 AS a, 5 AS d) x NATURAL JOIN (SELECT 3 AS c, 5 AS d, 1 AS a) y;
--> a : int | d : int | b : int | a : int | d : int | c : int
--= 1 | 5 | 2 | 1 | 5 | 3
SELECT x.*, z.* FROM (SELECT 2 AS b, 1 AS a) x JOIN (SELECT 3 AS c, 1 AS a) y USING (a) JOIN (SELECT 4 AS e, 1 AS a) z USING (a);
--> a : int | b : int | a : int | e : int
--= 1 | 2 | 1 | 4
