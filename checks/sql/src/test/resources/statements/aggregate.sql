CREATE TEMPORARY VIEW emp AS SELECT * FROM VALUES (1, 'Ann', 10, 5000.00, DATE'2020-01-15', 4), (2, 'Bob', 10, 4000.00, DATE'2021-03-01', 1), (3, 'Cid', 20, 4500.50, DATE'2019-07-30', 1), (4, 'Dee', NULL, 9000.00, DATE'2015-05-05', NULL), (5, 'Eve', 20, NULL, DATE'2022-11-11', 3), (6, 'Fay', 30, 4000.00, NULL, 3) AS t(id, name, dept, salary, hired, boss);
--> 
CREATE TEMPORARY VIEW dept AS SELECT * FROM VALUES (10, 'Eng', 'Berlin'), (20, 'Ops', NULL), (40, 'Law', 'Paris') AS t(id, title, city);
--> 
CREATE TEMPORARY VIEW n AS SELECT * FROM VALUES (1, 'a', 1.5D), (2, 'b', NULL), (NULL, 'c', double('NaN')), (2, NULL, -0D), (3, 'a', 0D) AS t(i, s, d);
--> 
CREATE TEMPORARY VIEW sales AS SELECT * FROM VALUES ('EU', 'x', 2023, 10), ('EU', 'x', 2024, 20), ('EU', 'y', 2024, 5), ('US', 'x', 2023, 7), ('US', 'y', 2024, NULL), ('US', NULL, 2024, 3) AS t(region, item, yr, qty);
--> 
SELECT count(*) FROM emp;
--> count(1) : bigint
--= 6
SELECT dept, count(*), sum(salary), avg(salary), min(name), max(hired) FROM emp GROUP BY dept ORDER BY dept;
--> dept : int | count(1) : bigint | sum(salary) : decimal(16,2) | avg(salary) : decimal(10,6) | min(name) : string | max(hired) : date
--= NULL | 1 | 9000.00 | 9000.000000 | Dee | 2015-05-05
--= 10 | 2 | 9000.00 | 4500.000000 | Ann | 2021-03-01
--= 20 | 2 | 4500.50 | 4500.500000 | Cid | 2022-11-11
--= 30 | 1 | 4000.00 | 4000.000000 | Fay | NULL
SELECT dept, count(*) c FROM emp GROUP BY 1 HAVING c > 1 ORDER BY c, dept;
--> dept : int | c : bigint
--= 10 | 2
--= 20 | 2
SELECT dept, count(*) FROM emp GROUP BY ALL ORDER BY ALL;
--> dept : int | count(1) : bigint
--= NULL | 1
--= 10 | 2
--= 20 | 2
--= 30 | 1
SELECT count(*) FROM emp GROUP BY dept ORDER BY 1;
--> count(1) : bigint
--= 1
--= 1
--= 2
--= 2
SELECT dept % 20, sum(id) FROM emp GROUP BY dept % 20 ORDER BY 1;
--> (dept % 20) : int | sum(id) : bigint
--= NULL | 4
--= 0 | 8
--= 10 | 9
SELECT dept AS d, sum(id) FROM emp GROUP BY d ORDER BY d;
--> d : int | sum(id) : bigint
--= NULL | 4
--= 10 | 3
--= 20 | 8
--= 30 | 6
SELECT dept + 1, sum(id) FROM emp GROUP BY dept ORDER BY 1;
--> (dept + 1) : int | sum(id) : bigint
--= NULL | 4
--= 11 | 3
--= 21 | 8
--= 31 | 6
SELECT name, sum(id) FROM emp GROUP BY dept;
--! MISSING_AGGREGATION 42803
SELECT name FROM emp HAVING count(*) > 1;
--! MISSING_GROUP_BY 42803
SELECT count(*) FROM emp HAVING count(*) > 100;
--> count(1) : bigint
SELECT 1 FROM emp HAVING true;
--> 1 : int
--= 1
SELECT dept FROM emp GROUP BY dept HAVING max(salary) > 4500 ORDER BY dept;
--> dept : int
--= NULL
--= 10
--= 20
SELECT dept FROM emp GROUP BY dept ORDER BY max(salary) DESC, dept;
--> dept : int
--= NULL
--= 10
--= 20
--= 30
SELECT dept, sum(id) s FROM emp GROUP BY dept HAVING s > 3 AND dept IS NOT NULL ORDER BY s;
--> dept : int | s : bigint
--= 30 | 6
--= 20 | 8
SELECT sum(id) + 1, count(*) * 2 FROM emp;
--> (sum(id) + 1) : bigint | (count(1) * 2) : bigint
--= 22 | 12
SELECT sum(sum(id)) FROM emp GROUP BY dept;
--! NESTED_AGGREGATE_FUNCTION 42607
SELECT sum(max(id)) FROM emp;
--! NESTED_AGGREGATE_FUNCTION 42607
SELECT dept FROM emp GROUP BY 3;
--! GROUP_BY_POS_OUT_OF_RANGE 42805
SELECT dept FROM emp GROUP BY sum(id);
--! GROUP_BY_AGGREGATE 42903
SELECT sum(id) FROM emp GROUP BY 1;
--! GROUP_BY_POS_AGGREGATE 42903
SELECT dept FROM emp GROUP BY -1;
--! GROUP_BY_POS_OUT_OF_RANGE 42805
SELECT count(*), sum(x), avg(x), min(x), max(x) FROM VALUES (1) AS t(x) WHERE x > 1;
--> count(1) : bigint | sum(x) : bigint | avg(x) : double | min(x) : int | max(x) : int
--= 0 | NULL | NULL | NULL | NULL
SELECT x, count(*) FROM VALUES (1) AS t(x) WHERE x > 1 GROUP BY x;
--> x : int | count(1) : bigint
SELECT count(*) FILTER (WHERE dept = 10), sum(salary) FILTER (WHERE salary > 4000), avg(id) FILTER (WHERE false) FROM emp;
--> count(1) FILTER (WHERE (dept = 10)) : bigint | sum(salary) FILTER (WHERE (salary > 4000)) : decimal(16,2) | avg(id) FILTER (WHERE false) : double
--= 2 | 18500.50 | NULL
SELECT dept, count(*) FILTER (WHERE salary > 4000) FROM emp GROUP BY dept ORDER BY dept;
--> dept : int | count(1) FILTER (WHERE (salary > 4000)) : bigint
--= NULL | 1
--= 10 | 1
--= 20 | 1
--= 30 | 0
SELECT count(DISTINCT dept) FILTER (WHERE id > 1) FROM emp;
--> count(DISTINCT dept) FILTER (WHERE (id > 1)) : bigint
--= 3
SELECT sum(id) FILTER (WHERE sum(id) > 1) FROM emp;
--! INVALID_AGGREGATE_FILTER.CONTAINS_AGGREGATE 42903
SELECT upper(name) FILTER (WHERE true) FROM emp;
--! INVALID_SQL_SYNTAX.FUNCTION_WITH_UNSUPPORTED_SYNTAX 42000
SELECT upper(DISTINCT name) FROM emp;
--! INVALID_SQL_SYNTAX.FUNCTION_WITH_UNSUPPORTED_SYNTAX 42000
SELECT count(DISTINCT dept), sum(DISTINCT dept), avg(DISTINCT salary), count(DISTINCT dept, salary), max(DISTINCT id) FROM emp;
--> count(DISTINCT dept) : bigint | sum(DISTINCT dept) : bigint | avg(DISTINCT salary) : decimal(10,6) | count(DISTINCT dept, salary) : bigint | max(DISTINCT id) : int
--= 3 | 60 | 5625.125000 | 4 | 6
SELECT dept, count(DISTINCT salary), sum(DISTINCT id), count(*) FROM emp GROUP BY dept ORDER BY dept;
--> dept : int | count(DISTINCT salary) : bigint | sum(DISTINCT id) : bigint | count(1) : bigint
--= NULL | 1 | 4 | 1
--= 10 | 2 | 3 | 2
--= 20 | 1 | 8 | 2
--= 30 | 1 | 6 | 1
SELECT count(DISTINCT i), count(DISTINCT s), count(DISTINCT d), count(DISTINCT i, s) FROM n;
--> count(DISTINCT i) : bigint | count(DISTINCT s) : bigint | count(DISTINCT d) : bigint | count(DISTINCT i, s) : bigint
--= 3 | 3 | 3 | 3
SELECT d, count(*) FROM n GROUP BY d ORDER BY d;
--> d : double | count(1) : bigint
--= NULL | 1
--= 0.0 | 2
--= 1.5 | 1
--= NaN | 1
SELECT i, s, count(*) FROM n GROUP BY i, s ORDER BY i, s;
--> i : int | s : string | count(1) : bigint
--= NULL | c | 1
--= 1 | a | 1
--= 2 | NULL | 1
--= 2 | b | 1
--= 3 | a | 1
SELECT s, sum(d), avg(d), min(d), max(d) FROM n GROUP BY s ORDER BY s;
--> s : string | sum(d) : double | avg(d) : double | min(d) : double | max(d) : double
--= NULL | 0.0 | 0.0 | -0.0 | -0.0
--= a | 1.5 | 0.75 | 0.0 | 1.5
--= b | NULL | NULL | NULL | NULL
--= c | NaN | NaN | NaN | NaN
SELECT region, item, sum(qty) FROM sales GROUP BY region, item ORDER BY 1, 2;
--> region : string | item : string | sum(qty) : bigint
--= EU | x | 30
--= EU | y | 5
--= US | NULL | 3
--= US | x | 7
--= US | y | NULL
SELECT region, item, sum(qty) FROM sales GROUP BY ROLLUP (region, item) ORDER BY 1, 2, 3;
--> region : string | item : string | sum(qty) : bigint
--= NULL | NULL | 45
--= EU | NULL | 35
--= EU | x | 30
--= EU | y | 5
--= US | NULL | 3
--= US | NULL | 10
--= US | x | 7
--= US | y | NULL
SELECT region, item, sum(qty), grouping(region), grouping(item), grouping_id() FROM sales GROUP BY ROLLUP (region, item) ORDER BY 1, 2, 4, 5;
--> region : string | item : string | sum(qty) : bigint | grouping(region) : tinyint | grouping(item) : tinyint | grouping_id() : bigint
--= NULL | NULL | 45 | 1 | 1 | 3
--= EU | NULL | 35 | 0 | 1 | 1
--= EU | x | 30 | 0 | 0 | 0
--= EU | y | 5 | 0 | 0 | 0
--= US | NULL | 3 | 0 | 0 | 0
--= US | NULL | 10 | 0 | 1 | 1
--= US | x | 7 | 0 | 0 | 0
--= US | y | NULL | 0 | 0 | 0
SELECT region, item, sum(qty), grouping_id(region, item) FROM sales GROUP BY CUBE (region, item) ORDER BY 1, 2, 4;
--> region : string | item : string | sum(qty) : bigint | grouping_id(region, item) : bigint
--= NULL | NULL | 3 | 2
--= NULL | NULL | 45 | 3
--= NULL | x | 37 | 2
--= NULL | y | 5 | 2
--= EU | NULL | 35 | 1
--= EU | x | 30 | 0
--= EU | y | 5 | 0
--= US | NULL | 3 | 0
--= US | NULL | 10 | 1
--= US | x | 7 | 0
--= US | y | NULL | 0
SELECT region, item, yr, sum(qty) FROM sales GROUP BY GROUPING SETS ((region, item), (yr), ()) ORDER BY 1, 2, 3, 4;
--> region : string | item : string | yr : int | sum(qty) : bigint
--= NULL | NULL | NULL | 45
--= NULL | NULL | 2023 | 17
--= NULL | NULL | 2024 | 28
--= EU | x | NULL | 30
--= EU | y | NULL | 5
--= US | NULL | NULL | 3
--= US | x | NULL | 7
--= US | y | NULL | NULL
SELECT region, sum(qty) FROM sales GROUP BY region WITH ROLLUP ORDER BY 1;
--> region : string | sum(qty) : bigint
--= NULL | 45
--= EU | 35
--= US | 10
SELECT region, yr, sum(qty) FROM sales GROUP BY region, yr WITH CUBE ORDER BY 1, 2, 3;
--> region : string | yr : int | sum(qty) : bigint
--= NULL | NULL | 45
--= NULL | 2023 | 17
--= NULL | 2024 | 28
--= EU | NULL | 35
--= EU | 2023 | 10
--= EU | 2024 | 25
--= US | NULL | 10
--= US | 2023 | 7
--= US | 2024 | 3
SELECT region, yr, sum(qty) FROM sales GROUP BY region, ROLLUP (yr) ORDER BY 1, 2, 3;
--> region : string | yr : int | sum(qty) : bigint
--= EU | NULL | 35
--= EU | 2023 | 10
--= EU | 2024 | 25
--= US | NULL | 10
--= US | 2023 | 7
--= US | 2024 | 3
SELECT region, item, yr, count(*) FROM sales GROUP BY CUBE (region), ROLLUP (item, yr) ORDER BY 1, 2, 3, 4;
--> region : string | item : string | yr : int | count(1) : bigint
--= NULL | NULL | NULL | 1
--= NULL | NULL | NULL | 6
--= NULL | NULL | 2024 | 1
--= NULL | x | NULL | 3
--= NULL | x | 2023 | 2
--= NULL | x | 2024 | 1
--= NULL | y | NULL | 2
--= NULL | y | 2024 | 2
--= EU | NULL | NULL | 3
--= EU | x | NULL | 2
--= EU | x | 2023 | 1
--= EU | x | 2024 | 1
--= EU | y | NULL | 1
--= EU | y | 2024 | 1
--= US | NULL | NULL | 1
--= US | NULL | NULL | 3
--= US | NULL | 2024 | 1
--= US | x | NULL | 1
--= US | x | 2023 | 1
--= US | y | NULL | 1
--= US | y | 2024 | 1
SELECT region, item, count(*) FROM sales GROUP BY GROUPING SETS ((region), (region), (item)) ORDER BY 1, 2, 3;
--> region : string | item : string | count(1) : bigint
--= NULL | NULL | 1
--= NULL | x | 3
--= NULL | y | 2
--= EU | NULL | 3
--= EU | NULL | 3
--= US | NULL | 3
--= US | NULL | 3
SELECT region, count(*) FROM sales GROUP BY ROLLUP (region, (item, yr)) ORDER BY 1, 2;
--> region : string | count(1) : bigint
--= NULL | 6
--= EU | 1
--= EU | 1
--= EU | 1
--= EU | 3
--= US | 1
--= US | 1
--= US | 1
--= US | 3
SELECT region, sum(qty) FROM sales GROUP BY ROLLUP (region) HAVING grouping(region) = 1;
--> region : string | sum(qty) : bigint
--= NULL | 45
SELECT region, sum(qty) FROM sales GROUP BY CUBE (region) ORDER BY grouping(region), region;
--> region : string | sum(qty) : bigint
--= EU | 35
--= US | 10
--= NULL | 45
SELECT grouping(region) FROM sales GROUP BY region;
--! UNSUPPORTED_GROUPING_EXPRESSION 42K0E
SELECT grouping(qty) FROM sales GROUP BY ROLLUP (region);
--! GROUPING_COLUMN_MISMATCH 42803
SELECT grouping_id() FROM sales;
--! UNSUPPORTED_GROUPING_EXPRESSION 42K0E
SELECT grouping_id(qty) FROM sales GROUP BY CUBE (region);
--! GROUPING_ID_COLUMN_MISMATCH 42803
SELECT upper(region), count(*) FROM sales GROUP BY ROLLUP (upper(region)) ORDER BY 1;
--> upper(region) : string | count(1) : bigint
--= NULL | 6
--= EU | 3
--= US | 3
SELECT region, sum(qty), count(DISTINCT item) FROM sales GROUP BY ROLLUP (region) ORDER BY 1;
--> region : string | sum(qty) : bigint | count(DISTINCT item) : bigint
--= NULL | 45 | 2
--= EU | 35 | 2
--= US | 10 | 2
SELECT coalesce(region, 'all'), sum(qty) FROM sales GROUP BY ROLLUP (region) ORDER BY 1;
--> coalesce(region, all) : string | sum(qty) : bigint
--= EU | 35
--= US | 10
--= all | 45
SELECT first(name), last(name), any_value(name) IS NOT NULL FROM (SELECT name FROM emp ORDER BY id);
--> first(name) : string | last(name) : string | (any_value(name) IS NOT NULL) : boolean
--= Ann | Fay | true
SELECT first(x), first(x, true), first(x) IGNORE NULLS, last(x), last(x, true), first_value(x), last_value(x) FROM (SELECT * FROM VALUES (1, NULL), (2, 'a'), (3, 'b'), (4, NULL) AS t(o, x) ORDER BY o);
--> first(x) : string | first(x) : string | first(x) : string | last(x) : string | last(x) : string | first_value(x) : string | last_value(x) : string
--= NULL | a | a | NULL | b | NULL | NULL
SELECT any_value(x), any_value(x, true) FROM VALUES (5) AS t(x);
--> any_value(x) : int | any_value(x) : int
--= 5 | 5
SELECT collect_list(id), sort_array(collect_set(dept)) FROM (SELECT * FROM emp ORDER BY id);
--> collect_list(id) : array<int> | sort_array(collect_set(dept), true) : array<int>
--= [1, 2, 3, 4, 5, 6] | [10, 20, 30]
SELECT dept, sort_array(collect_list(name)) FROM emp GROUP BY dept ORDER BY dept;
--> dept : int | sort_array(collect_list(name), true) : array<string>
--= NULL | [Dee]
--= 10 | [Ann, Bob]
--= 20 | [Cid, Eve]
--= 30 | [Fay]
SELECT collect_list(x), collect_set(x) FROM VALUES (1) AS t(x) WHERE x > 1;
--> collect_list(x) : array<int> | collect_set(x) : array<int>
--= [] | []
SELECT collect_list(DISTINCT x) FROM VALUES (1), (1) AS t(x);
--> collect_list(DISTINCT x) : array<int>
--= [1]
SELECT array_agg(DISTINCT dept) FILTER (WHERE dept = 10) FROM emp;
--> collect_list(DISTINCT dept) FILTER (WHERE (dept = 10)) : array<int>
--= [10]
SELECT collect_set(map(1, 2));
--! DATATYPE_MISMATCH.UNSUPPORTED_INPUT_TYPE 42K09
SELECT stddev(id), stddev_samp(id), stddev_pop(id), variance(id), var_samp(id), var_pop(id), std(id) FROM emp;
--> stddev(id) : double | stddev_samp(id) : double | stddev_pop(id) : double | variance(id) : double | var_samp(id) : double | var_pop(id) : double | std(id) : double
--= 1.8708286933869707 | 1.8708286933869707 | 1.707825127659933 | 3.5 | 3.5 | 2.9166666666666665 | 1.8708286933869707
SELECT stddev(x), stddev_pop(x), var_samp(x), var_pop(x) FROM VALUES (5) AS t(x);
--> stddev(x) : double | stddev_pop(x) : double | var_samp(x) : double | var_pop(x) : double
--= NULL | 0.0 | NULL | 0.0
SELECT stddev(x), skewness(x), kurtosis(x), corr(x, x) FROM VALUES (1) AS t(x) WHERE x > 1;
--> stddev(x) : double | skewness(x) : double | kurtosis(x) : double | corr(x, x) : double
--= NULL | NULL | NULL | NULL
SELECT skewness(x), kurtosis(x) FROM VALUES (-10D), (-20D), (100D), (1000D), (NULL) AS t(x);
--> skewness(x) : double | kurtosis(x) : double
--= 1.1135657469022011 | -0.7014368047529627
SELECT skewness(x), kurtosis(x) FROM VALUES (1), (1) AS t(x);
--> skewness(x) : double | kurtosis(x) : double
--= NULL | NULL
SELECT corr(x, y), covar_pop(x, y), covar_samp(x, y) FROM VALUES (3, 2), (3, 3), (6, 4), (NULL, 1), (2, NULL) AS t(x, y);
--> corr(x, y) : double | covar_pop(x, y) : double | covar_samp(x, y) : double
--= 0.8660254037844387 | 1.0 | 1.5
SELECT corr(x, y), covar_pop(x, y), covar_samp(x, y) FROM VALUES (1, 2) AS t(x, y);
--> corr(x, y) : double | covar_pop(x, y) : double | covar_samp(x, y) : double
--= NULL | 0.0 | NULL
SELECT regr_count(y, x), regr_avgx(y, x), regr_avgy(y, x), regr_slope(y, x), regr_intercept(y, x), regr_r2(y, x), regr_sxx(y, x), regr_syy(y, x), regr_sxy(y, x) FROM VALUES (1, 2), (2, 2), (2, 3), (2, 4), (NULL, 3), (1, NULL) AS t(y, x);
--> regr_count(y, x) : bigint | regr_avgx(y, x) : double | regr_avgy(y, x) : double | regr_slope(y, x) : double | regr_intercept(y, x) : double | regr_r2(y, x) : double | regr_sxx(y, x) : double | regr_syy(y, x) : double | regr_sxy(y, x) : double
--= 4 | 2.75 | 1.75 | 0.27272727272727265 | 1.0000000000000002 | 0.2727272727272726 | 2.75 | 0.75 | 0.7499999999999998
SELECT regr_slope(y, x), regr_r2(y, x), regr_sxx(y, x) FROM VALUES (1, 2) AS t(y, x);
--> regr_slope(y, x) : double | regr_r2(y, x) : double | regr_sxx(y, x) : double
--= NULL | NULL | 0.0
SELECT percentile(x, 0.3), percentile(x, array(0.25, 0.75)), percentile(x, 0), percentile(x, 1), median(x) FROM VALUES (0), (10), (20), (NULL) AS t(x);
--> percentile(x, 0.3, 1) : double | percentile(x, array(0.25, 0.75), 1) : array<double> | percentile(x, 0, 1) : double | percentile(x, 1, 1) : double | median(x) : double
--= 6.0 | [5.0, 15.0] | 0.0 | 20.0 | 10.0
SELECT percentile(x, 0.5, f) FROM VALUES (1, 1), (2, 3), (5, 1) AS t(x, f);
--> percentile(x, 0.5, f) : double
--= 2.0
SELECT percentile(x, 2) FROM VALUES (1) AS t(x);
--! DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE 42K09
SELECT percentile(x, x) FROM VALUES (0.5) AS t(x);
--! DATATYPE_MISMATCH.NON_FOLDABLE_INPUT 42K09
SELECT percentile(x, 0.5, -1) FROM VALUES (1) AS t(x);
--! NEGATIVE_VALUES_IN_FREQUENCY_EXPRESSION 22003
SELECT median(x) FROM VALUES (INTERVAL '0' MONTH), (INTERVAL '10' MONTH) AS t(x);
--> median(x) : interval year to month
--= INTERVAL '0-5' YEAR TO MONTH
SELECT percentile_cont(0.25) WITHIN GROUP (ORDER BY x), percentile_cont(0.25) WITHIN GROUP (ORDER BY x DESC), percentile_disc(0.25) WITHIN GROUP (ORDER BY x) FROM VALUES (0), (10), (20), (30) AS t(x);
--> percentile_cont(0.25) WITHIN GROUP (ORDER BY x) : double | percentile_cont(0.25) WITHIN GROUP (ORDER BY x DESC) : double | percentile_disc(0.25) WITHIN GROUP (ORDER BY x) : double
--= 7.5 | 22.5 | 0.0
SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY x DESC) FROM VALUES (1D), (2D), (3D) AS t(x);
--> percentile_disc(0.5) WITHIN GROUP (ORDER BY x DESC) : double
--= 2.0
SELECT percentile_cont(0.5) FROM VALUES (1) AS t(x);
--! INVALID_WITHIN_GROUP_EXPRESSION.WITHIN_GROUP_MISSING 42K0K
SELECT percentile_approx(x, 0.5), approx_percentile(x, array(0.0, 0.5, 1.0), 100), percentile_approx(x, 0.5, 1) FROM VALUES (0), (6), (7), (9), (10), (10), (10) AS t(x);
--> percentile_approx(x, 0.5, 10000) : int | approx_percentile(x, array(0.0, 0.5, 1.0), 100) : array<int> | percentile_approx(x, 0.5, 1) : int
--= 9 | [0, 9, 10] | 0
SELECT percentile_approx(x, 0.5) FROM VALUES (1.5), (2.5), (NULL) AS t(x);
--> percentile_approx(x, 0.5, 10000) : decimal(2,1)
--= 1.5
SELECT percentile_approx(x, 0.5) FROM VALUES (DATE'2024-01-01'), (DATE'2024-01-03') AS t(x);
--> percentile_approx(x, 0.5, 10000) : date
--= 2024-01-01
SELECT percentile_approx(x, 2) FROM VALUES (1) AS t(x);
--! DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE 42K09
SELECT percentile_approx(x, 0.5, 0) FROM VALUES (1) AS t(x);
--! DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE 42K09
SELECT mode(x), mode(dept) FROM (SELECT dept % 20 AS x, dept FROM emp WHERE dept = 10);
--> mode(x) : int | mode(dept) : int
--= 10 | 10
SELECT mode(x) FROM VALUES (1), (2), (2), (NULL), (NULL), (NULL) AS t(x);
--> mode(x) : int
--= 2
SELECT mode(x, true) FROM VALUES (3), (1), (3), (1) AS t(x);
--> mode() WITHIN GROUP (ORDER BY x DESC) : int
--= 1
SELECT mode() WITHIN GROUP (ORDER BY x) FROM VALUES (3), (1), (3), (1) AS t(x);
--> mode() WITHIN GROUP (ORDER BY x DESC) : int
--= 1
SELECT max_by(name, salary), min_by(name, salary), max_by(name, NULL), min_by(salary, id) FROM emp;
--> max_by(name, salary) : string | min_by(name, salary) : string | max_by(name, NULL) : string | min_by(salary, id) : decimal(6,2)
--= Dee | Fay | NULL | 5000.00
SELECT dept, max_by(name, id) FROM emp GROUP BY dept ORDER BY dept;
--> dept : int | max_by(name, id) : string
--= NULL | Dee
--= 10 | Bob
--= 20 | Eve
--= 30 | Fay
SELECT max_by(name, map(1, 2)) FROM emp;
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
SELECT max_by(name, salary, 2), min_by(id, id, 3) FROM emp;
--> max_by(name, salary, 2) : array<string> | min_by(id, id, 3) : array<int>
--= [Dee, Ann] | [1, 2, 3]
SELECT histogram_numeric(x, 5) FROM VALUES (0), (1), (2), (10) AS t(x);
--> histogram_numeric(x, 5) : array<struct<x:int,y:double>>
--= [{0, 1.0}, {1, 1.0}, {2, 1.0}, {10, 1.0}]
SELECT histogram_numeric(x, 2) FROM VALUES (0D), (1D), (2D), (10D) AS t(x);
--> histogram_numeric(x, 2) : array<struct<x:double,y:double>>
--= [{1.0, 3.0}, {10.0, 1.0}]
SELECT approx_count_distinct(x), approx_count_distinct(x, 0.01) FROM VALUES (1), (1), (2), (2), (3), (NULL) AS t(x);
--> approx_count_distinct(x) : bigint | approx_count_distinct(x) : bigint
--= 3 | 3
SELECT approx_count_distinct(id) FROM range(1000);
--> approx_count_distinct(id) : bigint
--= 1026
SELECT approx_count_distinct(id, 0.01), approx_count_distinct(id % 10) FROM range(10000);
--> approx_count_distinct(id) : bigint | approx_count_distinct((id % 10)) : bigint
--= 9965 | 10
SELECT approx_count_distinct(x, 2) FROM VALUES (1) AS t(x);
--! _LEGACY_ERROR_TEMP_1104 None
SELECT bit_and(x), bit_or(x), bit_xor(x) FROM VALUES (3), (5), (NULL) AS t(x);
--> bit_and(x) : int | bit_or(x) : int | bit_xor(x) : int
--= 1 | 7 | 6
SELECT bit_and(x) FROM VALUES (1.5) AS t(x);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT bool_and(x), bool_or(x), every(x), some(x), any(x) FROM VALUES (true), (false), (NULL) AS t(x);
--> bool_and(x) : boolean | bool_or(x) : boolean | every(x) : boolean | some(x) : boolean | any(x) : boolean
--= false | true | false | true | true
SELECT bool_and(x), bool_or(x) FROM VALUES (CAST(NULL AS BOOLEAN)) AS t(x);
--> bool_and(x) : boolean | bool_or(x) : boolean
--= NULL | NULL
SELECT bool_and(1);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT count_if(x > 1), count_if(NULL) FROM VALUES (1), (2), (3), (NULL) AS t(x);
--> count_if((x > 1)) : bigint | count_if(NULL) : bigint
--= 2 | 0
SELECT count_if(1);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT listagg(name) FROM (SELECT name FROM emp WHERE id = 1);
--> listagg(name, NULL) : string
--= Ann
SELECT listagg(name, ', ') WITHIN GROUP (ORDER BY name) FROM emp;
--> listagg(name, , ) WITHIN GROUP (ORDER BY name ASC NULLS FIRST) : string
--= Ann, Bob, Cid, Dee, Eve, Fay
SELECT listagg(name, ', ') WITHIN GROUP (ORDER BY id DESC), string_agg(DISTINCT name, '-') WITHIN GROUP (ORDER BY name) FROM emp;
--> listagg(name, , ) WITHIN GROUP (ORDER BY id DESC NULLS LAST) : string | listagg(DISTINCT name, -) WITHIN GROUP (ORDER BY name ASC NULLS FIRST) : string
--= Fay, Eve, Dee, Cid, Bob, Ann | Ann-Bob-Cid-Dee-Eve-Fay
SELECT dept, string_agg(name, '|') WITHIN GROUP (ORDER BY name DESC) FROM emp GROUP BY dept ORDER BY dept;
--> dept : int | listagg(name, \|) WITHIN GROUP (ORDER BY name DESC NULLS LAST) : string
--= NULL | Dee
--= 10 | Bob\|Ann
--= 20 | Eve\|Cid
--= 30 | Fay
SELECT listagg(DISTINCT name) WITHIN GROUP (ORDER BY id) FROM emp;
--! INVALID_WITHIN_GROUP_EXPRESSION.MISMATCH_WITH_DISTINCT_INPUT 42K0K
SELECT listagg(x, 1) FROM VALUES ('a') AS t(x);
--> listagg(x, 1) : string
--= a
SELECT listagg(NULL), listagg(x) FROM VALUES (1) AS t(x);
--> listagg(NULL, NULL) : string | listagg(x, NULL) : string
--= NULL | 1
SELECT max(s), min(s), max(x), min(x) FROM VALUES ('a', NULL), (NULL, NULL), ('B', NULL) AS t(s, x);
--> max(s) : string | min(s) : string | max(x) : void | min(x) : void
--= a | B | NULL | NULL
SELECT max(x), min(x) FROM VALUES (array(1, 2)), (array(1, 3)), (NULL) AS t(x);
--> max(x) : array<int> | min(x) : array<int>
--= [1, 3] | [1, 2]
SELECT max(x), min(x) FROM VALUES (struct(1, 'a')), (struct(1, 'b')) AS t(x);
--! INVALID_INLINE_TABLE.NUM_COLUMNS_MISMATCH 42000
SELECT max(x) FROM VALUES (map(1, 2)) AS t(x);
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
SELECT max(x), min(x) FROM VALUES (true), (false) AS t(x);
--> max(x) : boolean | min(x) : boolean
--= true | false
SELECT max(x), min(x), sum(x), avg(x) FROM VALUES (double('NaN')), (1D), (NULL) AS t(x);
--> max(x) : double | min(x) : double | sum(x) : double | avg(x) : double
--= NaN | 1.0 | NaN | NaN
SELECT sum(x), avg(x), typeof(sum(x)), typeof(avg(x)) FROM VALUES (1.25), (2.50), (NULL) AS t(x) GROUP BY ();
--! PARSE_SYNTAX_ERROR 42601
SELECT sum(x), avg(x), typeof(sum(x)) FROM VALUES (1Y), (2Y) AS t(x);
--> sum(x) : bigint | avg(x) : double | typeof(sum(x)) : string
--= 3 | 1.5 | bigint
SELECT sum(x), avg(x) FROM VALUES (1.5F), (2.5F) AS t(x);
--> sum(x) : double | avg(x) : double
--= 4.0 | 2.0
SELECT sum(x), avg(x) FROM VALUES ('1'), ('2.5') AS t(x);
--> sum(x) : double | avg(x) : double
--= 3.5 | 1.75
SELECT sum(x) FROM VALUES ('a') AS t(x);
--! CAST_INVALID_INPUT 22018
SELECT sum(x) FROM VALUES (true) AS t(x);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT sum(x) FROM VALUES (DATE'2024-01-01') AS t(x);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT sum(x) FROM VALUES (9223372036854775807L), (1L) AS t(x);
--! ARITHMETIC_OVERFLOW 22003
SELECT try_sum(x), try_avg(x) FROM VALUES (9223372036854775807L), (1L) AS t(x);
--> try_sum(x) : bigint | try_avg(x) : double
--= NULL | 4.6116860184273879E18
SELECT sum(x) FROM VALUES (99999999999999999999999999999999999999), (1) AS t(x);
--! NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION 22003
SELECT try_sum(x) FROM VALUES (99999999999999999999999999999999999999), (1) AS t(x);
--> try_sum(x) : decimal(38,0)
--= NULL
SELECT avg(x) FROM VALUES (12345678901234567890.12), (0.01) AS t(x);
--> avg(x) : decimal(26,6)
--= 6172839450617283945.065000
SELECT product(x) FROM VALUES (2) AS t(x);
--! UNRESOLVED_ROUTINE 42883
SELECT count(NULL), sum(NULL), avg(NULL), max(NULL) FROM emp;
--> count(NULL) : bigint | sum(NULL) : double | avg(NULL) : double | max(NULL) : void
--= 0 | NULL | NULL | NULL
SELECT count(*), count(*) + sum(id) FROM emp WHERE id > 100;
--> count(1) : bigint | (count(1) + sum(id)) : bigint
--= 0 | NULL
SELECT dept, sum(salary) / count(*), avg(salary) = sum(salary) / count(salary) FROM emp GROUP BY dept ORDER BY dept;
--> dept : int | (sum(salary) / count(1)) : decimal(37,23) | (avg(salary) = (sum(salary) / count(salary))) : boolean
--= NULL | 9000.00000000000000000000000 | true
--= 10 | 4500.00000000000000000000000 | true
--= 20 | 2250.25000000000000000000000 | true
--= 30 | 4000.00000000000000000000000 | true
SELECT dept, CASE WHEN count(*) > 1 THEN 'many' ELSE 'one' END FROM emp GROUP BY dept ORDER BY dept;
--> dept : int | CASE WHEN (count(1) > 1) THEN many ELSE one END : string
--= NULL | one
--= 10 | many
--= 20 | many
--= 30 | one
SELECT DISTINCT count(*) FROM emp GROUP BY dept ORDER BY 1;
--> count(1) : bigint
--= 1
--= 2
SELECT id % 3, count(*), sum(id), collect_list(id)[0] IS NOT NULL FROM range(10) GROUP BY id % 3 ORDER BY 1;
--> (id % 3) : bigint | count(1) : bigint | sum(id) : bigint | (collect_list(id)[0] IS NOT NULL) : boolean
--= 0 | 4 | 18 | true
--= 1 | 3 | 12 | true
--= 2 | 3 | 15 | true
SELECT count(DISTINCT id % 7), sum(DISTINCT id % 7) FROM range(1000);
--> count(DISTINCT (id % 7)) : bigint | sum(DISTINCT (id % 7)) : bigint
--= 7 | 21
SELECT k, sum(v) FROM (SELECT id % 5 AS k, id AS v FROM range(100)) GROUP BY k HAVING sum(v) > 950 ORDER BY k;
--> k : bigint | sum(v) : bigint
--= 1 | 970
--= 2 | 990
--= 3 | 1010
--= 4 | 1030
SELECT array(dept), count(*) FROM emp GROUP BY array(dept) ORDER BY 1;
--> array(dept) : array<int> | count(1) : bigint
--= [null] | 1
--= [10] | 2
--= [20] | 2
--= [30] | 1
SELECT struct(dept), count(*) FROM emp GROUP BY struct(dept) ORDER BY 1;
--> struct(dept) : struct<dept:int> | count(1) : bigint
--= {null} | 1
--= {10} | 2
--= {20} | 2
--= {30} | 1
SELECT map(1, 2), count(*) FROM emp GROUP BY map(1, 2);
--> map(1, 2) : map<int,int> | count(1) : bigint
--= {1 -> 2} | 6
SELECT dept, boss, count(*) FROM emp GROUP BY dept, boss HAVING boss = 1 ORDER BY 1;
--> dept : int | boss : int | count(1) : bigint
--= 10 | 1 | 1
--= 20 | 1 | 1
SELECT CAST(hired AS STRING) AS h, count(*) FROM emp GROUP BY h ORDER BY h;
--> h : string | count(1) : bigint
--= NULL | 1
--= 2015-05-05 | 1
--= 2019-07-30 | 1
--= 2020-01-15 | 1
--= 2021-03-01 | 1
--= 2022-11-11 | 1
SELECT year(hired), count(*) FROM emp GROUP BY year(hired) ORDER BY 1;
--> year(hired) : int | count(1) : bigint
--= NULL | 1
--= 2015 | 1
--= 2019 | 1
--= 2020 | 1
--= 2021 | 1
--= 2022 | 1
SELECT * FROM sales PIVOT (sum(qty) FOR yr IN (2023, 2024)) ORDER BY region, item;
--> region : string | item : string | 2023 : bigint | 2024 : bigint
--= EU | x | 10 | 20
--= EU | y | NULL | 5
--= US | NULL | NULL | 3
--= US | x | 7 | NULL
--= US | y | NULL | NULL
SELECT * FROM (SELECT region, yr, qty FROM sales) PIVOT (sum(qty) FOR yr IN (2023, 2024)) ORDER BY region;
--> region : string | 2023 : bigint | 2024 : bigint
--= EU | 10 | 25
--= US | 7 | 3
SELECT * FROM (SELECT region, yr, qty FROM sales) PIVOT (sum(qty) AS s, count(qty) AS c FOR yr IN (2023 AS y23, 2024 AS y24)) ORDER BY region;
--> region : string | y23_s : bigint | y23_c : bigint | y24_s : bigint | y24_c : bigint
--= EU | 10 | 1 | 25 | 2
--= US | 7 | 1 | 3 | 1
SELECT * FROM sales PIVOT (sum(qty) FOR (item, yr) IN (('x', 2023), ('y', 2024) AS y24)) ORDER BY region;
--> region : string | {x, 2023} : bigint | y24 : bigint
--= EU | 10 | 5
--= US | 7 | NULL
SELECT * FROM (SELECT yr, qty FROM sales) PIVOT (max(qty) + 1 AS m FOR yr IN (2023, 2030));
--> 2023 : int | 2030 : int
--= 11 | NULL
SELECT * FROM sales PIVOT (qty FOR yr IN (2023));
--! _LEGACY_ERROR_TEMP_1006 None
SELECT * FROM sales PIVOT (sum(qty) FOR nope IN (2023));
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT * FROM sales PIVOT (sum(qty) FOR yr IN ('a'));
--! CAST_INVALID_INPUT 22018
SELECT * FROM VALUES (1, 10, 20), (2, NULL, 40) AS t(id, a, b) UNPIVOT (v FOR k IN (a, b)) ORDER BY id, k;
--> id : int | k : string | v : int
--= 1 | a | 10
--= 1 | b | 20
--= 2 | b | 40
SELECT * FROM VALUES (1, 10, 20), (2, NULL, 40) AS t(id, a, b) UNPIVOT INCLUDE NULLS (v FOR k IN (a AS x, b AS y)) ORDER BY id, k;
--> id : int | k : string | v : int
--= 1 | x | 10
--= 1 | y | 20
--= 2 | x | NULL
--= 2 | y | 40
SELECT * FROM VALUES (1, 10, 20, 30, 40) AS t(id, a, b, c, d) UNPIVOT ((p, q) FOR k IN ((a, b) AS ab, (c, d) AS cd)) ORDER BY k;
--> id : int | k : string | p : int | q : int
--= 1 | ab | 10 | 20
--= 1 | cd | 30 | 40
SELECT * FROM VALUES (1, 10, 20, 30, 40) AS t(id, a, b, c, d) UNPIVOT ((p, q) FOR k IN ((a, b), (c, d))) ORDER BY k;
--> id : int | k : string | p : int | q : int
--= 1 | a_b | 10 | 20
--= 1 | c_d | 30 | 40
SELECT * FROM VALUES (1, 10, 'x') AS t(id, a, b) UNPIVOT (v FOR k IN (a, b));
--! UNPIVOT_VALUE_DATA_TYPE_MISMATCH 42K09
SELECT * FROM VALUES (1, 10) AS t(id, a) UNPIVOT (v FOR k IN (nope));
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT max(struct(salary, name)).name FROM emp;
--> max(struct(salary, name)).name : string
--= Dee
SELECT count(*) FROM (SELECT DISTINCT dept, boss FROM emp);
--> count(1) : bigint
--= 6
SELECT sum(qty) FROM sales GROUP BY region ORDER BY region;
--> sum(qty) : bigint
--= 35
--= 10
SELECT region, sum(sum(qty)) OVER () FROM sales GROUP BY region ORDER BY 1;
--> region : string | sum(sum(qty)) OVER (ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) : bigint
--= EU | 45
--= US | 45
SELECT region, sum(qty), rank() OVER (ORDER BY sum(qty) DESC) FROM sales GROUP BY region ORDER BY 1;
--> region : string | sum(qty) : bigint | RANK() OVER (ORDER BY sum(qty) DESC NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) : int
--= EU | 35 | 1
--= US | 10 | 2
SELECT schema_of_json_agg('{}');
--! UNRESOLVED_ROUTINE 42883
SELECT bitmap_count(bitmap_construct_agg(bitmap_bit_position(x))) FROM VALUES (1), (2), (2) AS t(x);
--> bitmap_count(bitmap_construct_agg(bitmap_bit_position(x))) : bigint
--= 2
SELECT hll_sketch_estimate(hll_sketch_agg(x)) FROM VALUES (1), (2), (2) AS t(x);
--> hll_sketch_estimate(hll_sketch_agg(x, 12)) : bigint
--= 2
SELECT count_min_sketch(x, 0.5D, 0.5D, 1) IS NOT NULL FROM VALUES (1) AS t(x);
--> (count_min_sketch(x, 0.5, 0.5, 1) IS NOT NULL) : boolean
--= true
SELECT try_avg(x), avg(x) FROM VALUES (INTERVAL '1' DAY), (INTERVAL '2' DAY) AS t(x);
--> try_avg(x) : interval day to second | avg(x) : interval day to second
--= INTERVAL '1 12:00:00' DAY TO SECOND | INTERVAL '1 12:00:00' DAY TO SECOND
