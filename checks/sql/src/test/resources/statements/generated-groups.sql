-- Generators over aggregates.
CREATE TEMPORARY VIEW gg AS SELECT * FROM VALUES (1, 'a', array(1, 2)), (2, 'a', array(3)), (3, 'b', array()) AS t(id, k, l);
--> 
SELECT explode(array(1, 2)), count(*) FROM gg;
--> col : int | count(1) : bigint
--= 1 | 3
--= 2 | 3
SELECT k, explode(array(min(id), max(id))) AS x FROM gg GROUP BY k ORDER BY k, x;
--> k : string | x : int
--= a | 1
--= a | 2
--= b | 3
--= b | 3
SELECT k, explode(sort_array(collect_list(id))) FROM gg GROUP BY k ORDER BY k, col;
--> k : string | col : int
--= a | 1
--= a | 2
--= b | 3
SELECT k, count(*) AS c, posexplode(array(10, 20)) FROM gg GROUP BY k ORDER BY k, pos;
--> k : string | c : bigint | pos : int | col : int
--= a | 2 | 0 | 10
--= a | 2 | 1 | 20
--= b | 1 | 0 | 10
--= b | 1 | 1 | 20
SELECT k, count(*) AS c, posexplode(array(k)) AS (p, v) FROM gg GROUP BY k ORDER BY v DESC;
--> k : string | c : bigint | p : int | v : string
--= b | 1 | 0 | b
--= a | 2 | 0 | a
SELECT explode(array_distinct(flatten(collect_list(l)))) AS e FROM gg ORDER BY e;
--> e : int
--= 1
--= 2
--= 3
SELECT explode(map(k, count(*))) FROM gg GROUP BY k ORDER BY key;
--> key : string | value : bigint
--= a | 2
--= b | 1
SELECT k, explode(l) FROM gg GROUP BY k;
--! MISSING_AGGREGATION 42803
SELECT k, explode(collect_list(id)), explode(collect_list(id)) FROM gg GROUP BY k;
--! UNSUPPORTED_GENERATOR.MULTI_GENERATOR 42K0E
SELECT explode(l), count(*) FROM gg GROUP BY explode(l);
--! MISSING_AGGREGATION 42803
SELECT count(*) FROM gg GROUP BY explode(l);
--! UNSUPPORTED_EXPR_FOR_OPERATOR 42K0E
SELECT id FROM gg ORDER BY explode(l);
--! UNSUPPORTED_GENERATOR.OUTSIDE_SELECT 42K0E
SELECT id FROM gg WHERE explode(l) = 1;
--! UNSUPPORTED_GENERATOR.OUTSIDE_SELECT 42K0E
SELECT sum(explode(l)) FROM gg;
--! UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS 42K0E
SELECT 1 + explode(l) FROM gg;
--! UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS 42K0E
SELECT explode(explode(array(l))) FROM gg;
--! UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS 42K0E
