-- Filters over windows.
CREATE TEMPORARY VIEW q AS SELECT * FROM VALUES (1, 'a', 10), (2, 'a', 30), (3, 'b', 20), (4, 'b', NULL), (5, 'b', 20) AS t(id, k, v);
--> 
SELECT * FROM q QUALIFY row_number() OVER (PARTITION BY k ORDER BY id DESC) = 1 ORDER BY id;
--> id : int | k : string | v : int
--= 2 | a | 30
--= 5 | b | 20
SELECT id, k, rank() OVER (PARTITION BY k ORDER BY v) AS r FROM q QUALIFY r = 1 ORDER BY id;
--> id : int | k : string | r : int
--= 1 | a | 1
--= 4 | b | 1
SELECT id FROM q WHERE v IS NOT NULL QUALIFY sum(v) OVER (PARTITION BY k) > 40 ORDER BY id;
--> id : int
SELECT k, sum(v) AS s FROM q GROUP BY k QUALIFY row_number() OVER (ORDER BY sum(v)) = 1;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT k, sum(v) AS s FROM q GROUP BY k HAVING count(*) > 1 QUALIFY rank() OVER (ORDER BY s DESC) <= 2 ORDER BY k;
--> k : string | s : bigint
--= a | 40
--= b | 40
SELECT DISTINCT k FROM q QUALIFY row_number() OVER (ORDER BY id) > 1 ORDER BY k;
--> k : string
--= a
--= b
SELECT id FROM q QUALIFY max(v) OVER w = v WINDOW w AS (PARTITION BY k) ORDER BY id;
--! PARSE_SYNTAX_ERROR 42601
SELECT id, v FROM q QUALIFY lag(v) OVER (ORDER BY id) < v OR id = 1 ORDER BY id;
--> id : int | v : int
--= 1 | 10
--= 2 | 30
SELECT id FROM q QUALIFY row_number() OVER (PARTITION BY k ORDER BY id) = 1 ORDER BY v DESC;
--> id : int
--= 3
--= 1
SELECT count(*) FROM (SELECT id FROM q QUALIFY row_number() OVER (PARTITION BY k ORDER BY id) = 1);
--> count(1) : bigint
--= 2
SELECT id FROM q QUALIFY id > 1;
--! QUALIFY_REQUIRES_WINDOW_FUNCTION 42903
SELECT id FROM q QUALIFY v;
--! QUALIFY_REQUIRES_WINDOW_FUNCTION 42903
SELECT id FROM q QUALIFY sum(v) > 1;
--! QUALIFY_AGGREGATE_NOT_ALLOWED 42903
SELECT id FROM q QUALIFY nosuch = 1;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT id FROM q QUALIFY row_number() OVER (ORDER BY nosuch) = 1;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT k, count(*) FROM q GROUP BY k QUALIFY row_number() OVER (ORDER BY id) = 1;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
