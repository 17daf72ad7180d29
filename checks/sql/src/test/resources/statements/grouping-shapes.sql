-- Grouping sets, ALL, aliases that the list itself uses, PIVOT and UNPIVOT.
CREATE TEMPORARY VIEW s AS SELECT * FROM VALUES ('a','x',1),('a','y',2),('b','x',3),('b',NULL,4),(NULL,'x',5) t(p,q,n);
--> 
SELECT p, q, sum(n), grouping(p), grouping(q), grouping_id(), grouping_id(p, q) FROM s GROUP BY CUBE(p, q) ORDER BY 6, 1, 2;
--> p : string | q : string | sum(n) : bigint | grouping(p) : tinyint | grouping(q) : tinyint | grouping_id() : bigint | grouping_id(p, q) : bigint
--= NULL | x | 5 | 0 | 0 | 0 | 0
--= a | x | 1 | 0 | 0 | 0 | 0
--= a | y | 2 | 0 | 0 | 0 | 0
--= b | NULL | 4 | 0 | 0 | 0 | 0
--= b | x | 3 | 0 | 0 | 0 | 0
--= NULL | NULL | 5 | 0 | 1 | 1 | 1
--= a | NULL | 3 | 0 | 1 | 1 | 1
--= b | NULL | 7 | 0 | 1 | 1 | 1
--= NULL | NULL | 4 | 1 | 0 | 2 | 2
--= NULL | x | 9 | 1 | 0 | 2 | 2
--= NULL | y | 2 | 1 | 0 | 2 | 2
--= NULL | NULL | 15 | 1 | 1 | 3 | 3
SELECT p, q, sum(n), grouping_id(q, p) FROM s GROUP BY ROLLUP(p, q) ORDER BY 1, 2, 3;
--! GROUPING_ID_COLUMN_MISMATCH 42803
SELECT p, sum(n) FROM s GROUP BY GROUPING SETS ((p), ()) ORDER BY 1, 2;
--> p : string | sum(n) : bigint
--= NULL | 5
--= NULL | 15
--= a | 3
--= b | 7
SELECT p, q, sum(n) FROM s GROUP BY GROUPING SETS ((p, q), (p), (p), ()) ORDER BY 1, 2, 3;
--> p : string | q : string | sum(n) : bigint
--= NULL | NULL | 5
--= NULL | NULL | 5
--= NULL | NULL | 15
--= NULL | x | 5
--= a | NULL | 3
--= a | NULL | 3
--= a | x | 1
--= a | y | 2
--= b | NULL | 4
--= b | NULL | 7
--= b | NULL | 7
--= b | x | 3
SELECT p, q, sum(n) FROM s GROUP BY p, ROLLUP(q) ORDER BY 1, 2, 3;
--> p : string | q : string | sum(n) : bigint
--= NULL | NULL | 5
--= NULL | x | 5
--= a | NULL | 3
--= a | x | 1
--= a | y | 2
--= b | NULL | 4
--= b | NULL | 7
--= b | x | 3
SELECT p, q, sum(n) FROM s GROUP BY ROLLUP(p), CUBE(q) ORDER BY 1, 2, 3;
--> p : string | q : string | sum(n) : bigint
--= NULL | NULL | 4
--= NULL | NULL | 5
--= NULL | NULL | 15
--= NULL | x | 5
--= NULL | x | 9
--= NULL | y | 2
--= a | NULL | 3
--= a | x | 1
--= a | y | 2
--= b | NULL | 4
--= b | NULL | 7
--= b | x | 3
SELECT p, q, sum(n) FROM s GROUP BY p, q WITH ROLLUP ORDER BY 1, 2, 3;
--> p : string | q : string | sum(n) : bigint
--= NULL | NULL | 5
--= NULL | NULL | 15
--= NULL | x | 5
--= a | NULL | 3
--= a | x | 1
--= a | y | 2
--= b | NULL | 4
--= b | NULL | 7
--= b | x | 3
SELECT p, q, sum(n) FROM s GROUP BY p, q GROUPING SETS (p, q) ORDER BY 1, 2, 3;
--> p : string | q : string | sum(n) : bigint
--= NULL | NULL | 4
--= NULL | NULL | 5
--= NULL | x | 9
--= NULL | y | 2
--= a | NULL | 3
--= b | NULL | 7
SELECT p, sum(n) FROM s GROUP BY ALL ORDER BY ALL;
--> p : string | sum(n) : bigint
--= NULL | 5
--= a | 3
--= b | 7
SELECT p, q || 'z' AS qz, sum(n) + 1 FROM s GROUP BY ALL ORDER BY ALL DESC NULLS LAST;
--> p : string | qz : string | (sum(n) + 1) : bigint
--= b | xz | 4
--= b | NULL | 5
--= a | yz | 3
--= a | xz | 2
--= NULL | xz | 6
SELECT sum(n) FROM s GROUP BY ALL;
--> sum(n) : bigint
--= 15
SELECT p, p || 'x' FROM s GROUP BY ALL ORDER BY 1;
--> p : string | concat(p, x) : string
--= NULL | NULL
--= a | ax
--= b | bx
SELECT upper(p) AS u, count(*) FROM s GROUP BY u ORDER BY u;
--> u : string | count(1) : bigint
--= NULL | 1
--= A | 2
--= B | 2
SELECT p AS q, count(*) FROM s GROUP BY q ORDER BY 1, 2;
--! MISSING_AGGREGATION 42803
SELECT 1 AS a, a + 1 AS b, b * 2 AS c;
--> a : int | b : int | c : int
--= 1 | 2 | 4
SELECT sum(n) AS t, t / 2 FROM s;
--> t : bigint | (lateralAliasReference(t) / 2) : double
--= 15 | 7.5
SELECT p, sum(n) AS t, t + 1 AS t2 FROM s GROUP BY p HAVING t2 > 4 ORDER BY t2;
--> p : string | t : bigint | t2 : bigint
--= NULL | 5 | 6
--= b | 7 | 8
SELECT n AS p, p FROM s ORDER BY 1;
--> p : int | p : string
--= 1 | a
--= 2 | a
--= 3 | b
--= 4 | b
--= 5 | NULL
SELECT p, count(*) FROM s GROUP BY 1 ORDER BY 2, 1;
--> p : string | count(1) : bigint
--= NULL | 1
--= a | 2
--= b | 2
SELECT p, count(*) FROM s GROUP BY 3;
--! GROUP_BY_POS_OUT_OF_RANGE 42805
SELECT count(*) FROM s GROUP BY 1;
--! GROUP_BY_POS_AGGREGATE 42903
SELECT p, n FROM s GROUP BY p;
--! MISSING_AGGREGATION 42803
SELECT p, any_value(n) IS NOT NULL FROM s GROUP BY p ORDER BY p;
--> p : string | (any_value(n) IS NOT NULL) : boolean
--= NULL | true
--= a | true
--= b | true
SELECT * FROM s PIVOT (sum(n) FOR q IN ('x', 'y')) ORDER BY p;
--> p : string | x : bigint | y : bigint
--= NULL | 5 | NULL
--= a | 1 | 2
--= b | 3 | NULL
SELECT * FROM s PIVOT (sum(n) AS t, count(*) AS c FOR q IN ('x' AS ex, 'y' AS yy)) ORDER BY p;
--> p : string | ex_t : bigint | ex_c : bigint | yy_t : bigint | yy_c : bigint
--= NULL | 5 | 1 | NULL | NULL
--= a | 1 | 1 | 2 | 1
--= b | 3 | 1 | NULL | NULL
SELECT * FROM (SELECT q, n FROM s) PIVOT (max(n) FOR q IN ('x', NULL));
--> x : int | null : int
--= 5 | 4
SELECT * FROM s UNPIVOT (val FOR col IN (p, q)) ORDER BY n, col;
--> n : int | col : string | val : string
--= 1 | p | a
--= 1 | q | x
--= 2 | p | a
--= 2 | q | y
--= 3 | p | b
--= 3 | q | x
--= 4 | p | b
--= 5 | q | x
SELECT * FROM s UNPIVOT INCLUDE NULLS (val FOR col IN (p AS pp, q)) ORDER BY n, col;
--> n : int | col : string | val : string
--= 1 | pp | a
--= 1 | q | x
--= 2 | pp | a
--= 2 | q | y
--= 3 | pp | b
--= 3 | q | x
--= 4 | pp | b
--= 4 | q | NULL
--= 5 | pp | NULL
--= 5 | q | x
SELECT * FROM VALUES (1, 2, 3, 4) t(a, b, c, d) UNPIVOT ((x, y) FOR z IN ((a, b) AS ab, (c, d) AS cd));
--> z : string | x : int | y : int
--= ab | 1 | 2
--= cd | 3 | 4
SELECT count(*), count(DISTINCT p), count(DISTINCT p, q), sum(DISTINCT n % 2), avg(n), stddev_samp(n), var_pop(n), corr(n, n * 2), covar_pop(n, 2) FROM s;
--> count(1) : bigint | count(DISTINCT p) : bigint | count(DISTINCT p, q) : bigint | sum(DISTINCT (n % 2)) : bigint | avg(n) : double | stddev_samp(n) : double | var_pop(n) : double | corr(n, (n * 2)) : double | covar_pop(n, 2) : double
--= 5 | 2 | 3 | 1 | 3.0 | 1.5811388300841898 | 2.0 | 1.0 | 0.0
SELECT min_by(p, n), max_by(q, n), first(p), last(q, true), any_value(q, true), bool_or(n > 4), every(n > 0), bit_xor(n), count_if(n > 2) FROM s;
--> min_by(p, n) : string | max_by(q, n) : string | first(p) : string | last(q) : string | any_value(q) : string | bool_or((n > 4)) : boolean | every((n > 0)) : boolean | bit_xor(n) : int | count_if((n > 2)) : bigint
--= a | x | a | x | x | true | true | 1 | 3
SELECT array_agg(n ORDER BY n DESC) FROM s;
--! PARSE_SYNTAX_ERROR 42601
SELECT approx_count_distinct(n), approx_percentile(n, 0.5), percentile(n, array(0.25, 0.5, 0.75)), histogram_numeric(n, 3), kurtosis(n), skewness(n), median(n), product(n) FROM s;
--! UNRESOLVED_ROUTINE 42883
SELECT regr_slope(n, n), regr_r2(n, n * 2), sum(n) FILTER (WHERE p = 'a'), grouping_id() FROM s GROUP BY ();
--! PARSE_SYNTAX_ERROR 42601
SELECT p, sum(n) FROM s WHERE sum(n) > 1 GROUP BY p;
--! INVALID_WHERE_CONDITION 42903
SELECT sum(sum(n)) FROM s;
--! NESTED_AGGREGATE_FUNCTION 42607
SELECT p FROM s GROUP BY sum(n);
--! GROUP_BY_AGGREGATE 42903
SELECT p, q FROM s GROUP BY p, q HAVING n > 1;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT count(*) FROM s HAVING count(*) > 100;
--> count(1) : bigint
SELECT 'a' FROM s HAVING sum(n) > 1;
--> a : string
--= a
SELECT sum(n), p FROM s;
--! MISSING_GROUP_BY 42803
SELECT * FROM s TABLESAMPLE (2 ROWS);
--> p : string | q : string | n : int
--= a | x | 1
--= a | y | 2
SELECT count(*) FROM s TABLESAMPLE (100 PERCENT) REPEATABLE (1);
--> count(1) : bigint
--= 5
SELECT count(*) <= 5 FROM s TABLESAMPLE (BUCKET 1 OUT OF 2);
--> (count(1) <= 5) : boolean
--= true
SELECT p, max(n) FROM s GROUP BY p ORDER BY max(n) DESC, p LIMIT 1 OFFSET 1;
--> p : string | max(n) : int
--= b | 4
SELECT * EXCEPT (n) FROM s ORDER BY 1, 2;
--> p : string | q : string
--= NULL | x
--= a | x
--= a | y
--= b | NULL
--= b | x
SELECT s.* EXCEPT (p, q) FROM s ORDER BY 1 LIMIT 1;
--> n : int
--= 1
SELECT * EXCEPT (nope) FROM s;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT grouping(p) FROM s GROUP BY p;
--! UNSUPPORTED_GROUPING_EXPRESSION 42K0E
SELECT p, hour(max(current_timestamp())) >= 0 FROM s GROUP BY p ORDER BY p LIMIT 1;
--> p : string | (hour(max(current_timestamp())) >= 0) : boolean
--= NULL | true
SELECT DISTINCT ON (p) p, n FROM s;
--! UNRESOLVED_ROUTINE 42883
SELECT sum('1'), avg('2.5'), max('a'), min(true), sum(n / 2) FROM s;
--> sum(1) : double | avg(2.5) : double | max(a) : string | min(true) : boolean | sum((n / 2)) : double
--= 5.0 | 2.5 | a | true | 7.5
SELECT sum(p) FROM s;
--! CAST_INVALID_INPUT 22018
SELECT try_avg(n), try_sum(n), mean(n), std(n), first_value(n), last_value(n), bit_and(n), bit_or(n) FROM s WHERE n < 3;
--> try_avg(n) : double | try_sum(n) : bigint | mean(n) : double | std(n) : double | first_value(n) : int | last_value(n) : int | bit_and(n) : int | bit_or(n) : int
--= 1.5 | 3 | 1.5 | 0.7071067811865476 | 1 | 2 | 0 | 3
