-- What a user asks of small tables, and what is answered to mistakes.
CREATE TABLE emp (id INT, name STRING, mgr INT, sal DECIMAL(10,2), hired DATE) USING parquet;
--> 
INSERT INTO emp VALUES (1,'a',NULL,1000.50,DATE'2020-01-15'),(2,'b',1,800,DATE'2020-03-31'),(3,'c',1,900.25,DATE'2021-07-01'),(4,'d',2,700,NULL),(5,'e',2,NULL,DATE'2022-12-31');
--> 
WITH RECURSIVE h AS (SELECT id, name, 0 AS lvl, CAST(name AS STRING) AS path FROM emp WHERE mgr IS NULL UNION ALL SELECT e.id, e.name, lvl + 1, path || '/' || e.name FROM emp e JOIN h ON e.mgr = h.id) SELECT * FROM h ORDER BY path;
--> id : int | name : string | lvl : int | path : string
--= 1 | a | 0 | a
--= 2 | b | 1 | a/b
--= 4 | d | 2 | a/b/d
--= 5 | e | 2 | a/b/e
--= 3 | c | 1 | a/c
WITH RECURSIVE f(n, a, b) AS (SELECT 1, 0, 1 UNION ALL SELECT n + 1, b, a + b FROM f WHERE n < 10) SELECT n, a FROM f ORDER BY n;
--> n : int | a : int
--= 1 | 0
--= 2 | 1
--= 3 | 1
--= 4 | 2
--= 5 | 3
--= 6 | 5
--= 7 | 8
--= 8 | 13
--= 9 | 21
--= 10 | 34
WITH RECURSIVE x AS (SELECT 1 AS n UNION SELECT n + 1 FROM x WHERE n < 3) SELECT * FROM x ORDER BY n;
--! UNION_NOT_SUPPORTED_IN_RECURSIVE_CTE 42836
WITH RECURSIVE x AS (SELECT 1 AS n UNION ALL SELECT sum(n) FROM x) SELECT * FROM x;
--! CANNOT_MERGE_INCOMPATIBLE_DATA_TYPE 42825
WITH RECURSIVE x AS (SELECT n + 1 AS n FROM x) SELECT * FROM x;
--! INVALID_RECURSIVE_CTE 42836
WITH RECURSIVE d AS (SELECT DATE'2024-01-01' AS d UNION ALL SELECT d + INTERVAL 1 DAY FROM d WHERE d < DATE'2024-01-05') SELECT count(*), max(d) FROM d;
--> count(1) : bigint | max(d) : date
--= 5 | 2024-01-05
SELECT e.name, m.name FROM emp e LEFT JOIN emp m ON e.mgr = m.id ORDER BY e.id;
--> name : string | name : string
--= a | NULL
--= b | a
--= c | a
--= d | b
--= e | b
SELECT mgr, count(*), sum(sal), avg(sal), min(hired), max(hired) FROM emp GROUP BY mgr ORDER BY mgr NULLS FIRST;
--> mgr : int | count(1) : bigint | sum(sal) : decimal(20,2) | avg(sal) : decimal(14,6) | min(hired) : date | max(hired) : date
--= NULL | 1 | 1000.50 | 1000.500000 | 2020-01-15 | 2020-01-15
--= 1 | 2 | 1700.25 | 850.125000 | 2020-03-31 | 2021-07-01
--= 2 | 2 | 700.00 | 700.000000 | 2022-12-31 | 2022-12-31
SELECT year(hired) y, count(*) FROM emp GROUP BY y ORDER BY y DESC NULLS LAST;
--> y : int | count(1) : bigint
--= 2022 | 1
--= 2021 | 1
--= 2020 | 2
--= NULL | 1
SELECT name, sal, rank() OVER (ORDER BY sal DESC NULLS LAST) r, sal - lag(sal) OVER (ORDER BY sal) d FROM emp ORDER BY r, name;
--> name : string | sal : decimal(10,2) | r : int | d : decimal(11,2)
--= a | 1000.50 | 1 | 100.25
--= c | 900.25 | 2 | 100.25
--= b | 800.00 | 3 | 100.00
--= d | 700.00 | 4 | NULL
--= e | NULL | 5 | NULL
SELECT name, round(sal / sum(sal) OVER () * 100, 2) pct FROM emp ORDER BY name;
--> name : string | pct : decimal(17,2)
--= a | 29.42
--= b | 23.52
--= c | 26.47
--= d | 20.58
--= e | NULL
SELECT date_trunc('MONTH', hired) m, count(*) FROM emp WHERE hired IS NOT NULL GROUP BY 1 ORDER BY 1;
--> m : timestamp | count(1) : bigint
--= 2020-01-01 00:00:00 | 1
--= 2020-03-01 00:00:00 | 1
--= 2021-07-01 00:00:00 | 1
--= 2022-12-01 00:00:00 | 1
SELECT * FROM emp WHERE hired BETWEEN '2020-01-01' AND '2020-12-31' ORDER BY id;
--> id : int | name : string | mgr : int | sal : decimal(10,2) | hired : date
--= 1 | a | NULL | 1000.50 | 2020-01-15
--= 2 | b | 1 | 800.00 | 2020-03-31
SELECT * FROM emp WHERE sal > '850' ORDER BY id;
--> id : int | name : string | mgr : int | sal : decimal(10,2) | hired : date
--= 1 | a | NULL | 1000.50 | 2020-01-15
--= 3 | c | 1 | 900.25 | 2021-07-01
SELECT name FROM emp WHERE name > 1;
--! CAST_INVALID_INPUT 22018
SELECT coalesce(sal, 0) + 1, nvl(mgr, -1), if(sal > 800, 'hi', 'lo'), sal * 1.1, sal / 3 FROM emp ORDER BY id;
--> (coalesce(sal, 0) + 1) : decimal(13,2) | nvl(mgr, -1) : int | (IF((sal > 800), hi, lo)) : string | (sal * 1.1) : decimal(13,3) | (sal / 3) : decimal(14,6)
--= 1001.50 | -1 | hi | 1100.550 | 333.500000
--= 801.00 | 1 | lo | 880.000 | 266.666667
--= 901.25 | 1 | hi | 990.275 | 300.083333
--= 701.00 | 2 | lo | 770.000 | 233.333333
--= 1.00 | 2 | lo | NULL | NULL
SELECT * FROM (SELECT mgr, name FROM emp) PIVOT (count(name) FOR mgr IN (1 AS m1, 2 AS m2, NULL AS mn));
--> m1 : bigint | m2 : bigint | mn : bigint
--= 2 | 2 | 1
SELECT id, stack(2, 'sal', CAST(sal AS STRING), 'name', name) AS (k, v) FROM emp WHERE id = 1;
--> id : int | k : string | v : string
--= 1 | sal | 1000.50
--= 1 | name | a
SELECT max_by(name, sal), min_by(name, hired), collect_list(name), count_if(sal > 800), any_value(mgr) FROM (SELECT * FROM emp ORDER BY id);
--> max_by(name, sal) : string | min_by(name, hired) : string | collect_list(name) : array<string> | count_if((sal > 800)) : bigint | any_value(mgr) : int
--= a | a | [a, b, c, d, e] | 2 | NULL
SELECT id FROM emp ORDER BY sal DESC NULLS LAST, id LIMIT 2 OFFSET 1;
--> id : int
--= 3
--= 2
SELECT id FROM emp LIMIT 0;
--> id : int
SELECT id FROM emp LIMIT -1;
--! INVALID_LIMIT_LIKE_EXPRESSION.IS_NEGATIVE 42K0E
SELECT id FROM emp ORDER BY nope;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT id, nam FROM emp;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT e.* FROM emp;
--! CANNOT_RESOLVE_STAR_EXPAND 42704
SELECT id FROM emp e JOIN emp f ON e.id = f.id;
--! AMBIGUOUS_REFERENCE 42704
SELECT name, sum(sal) FROM emp;
--! MISSING_GROUP_BY 42803
SELECT upper(name, 1) FROM emp;
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
SELECT sum(name) FROM emp;
--! CAST_INVALID_INPUT 22018
SELECT CAST(name AS INT) FROM emp;
--! CAST_INVALID_INPUT 22018
SELECT name + 1 FROM emp;
--! CAST_INVALID_INPUT 22018
SELECT * FROM emp WHERE sal;
--! DATATYPE_MISMATCH.FILTER_NOT_BOOLEAN 42K09
SELECT * FROM emp WHERE sum(sal) > 1;
--! INVALID_WHERE_CONDITION 42903
SELECT * FROM emp UNION SELECT id FROM emp;
--! NUM_COLUMNS_MISMATCH 42826
SELECT id id2, id2 + 1 FROM emp ORDER BY 1 LIMIT 1;
--> id2 : int | (lateralAliasReference(id2) + 1) : int
--= 1 | 2
SELECT DISTINCT mgr FROM emp ORDER BY mgr;
--> mgr : int
--= NULL
--= 1
--= 2
SELECT count(DISTINCT mgr, sal) FROM emp;
--> count(DISTINCT mgr, sal) : bigint
--= 3
INSERT INTO emp SELECT 6, 'f', 1, 12345678.999, NULL;
--> 
INSERT INTO emp VALUES (7, 'g', 1, 123456789.999, NULL);
--! CAST_OVERFLOW_IN_TABLE_INSERT 22003
INSERT INTO emp VALUES (8, 'h', 1, 'abc', NULL);
--! INCOMPATIBLE_DATA_FOR_TABLE.CANNOT_SAFELY_CAST KD000
INSERT INTO emp VALUES (9, 'i');
--! INSERT_COLUMN_ARITY_MISMATCH.NOT_ENOUGH_DATA_COLUMNS 21S01
INSERT INTO emp (id, nope) VALUES (9, 1);
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
INSERT INTO emp (id, id) VALUES (9, 1);
--! COLUMN_ALREADY_EXISTS 42711
SELECT id, sal FROM emp WHERE id > 5 ORDER BY id;
--> id : int | sal : decimal(10,2)
--= 6 | 12345679.00
CREATE TABLE emp2 AS SELECT id, name || '!' AS n, sal * 2 AS s2 FROM emp;
--> 
DESCRIBE emp2;
--> col_name : string | data_type : string | comment : string
--= id | int | NULL
--= n | string | NULL
--= s2 | decimal(12,2) | NULL
SELECT * FROM emp2 ORDER BY id LIMIT 2;
--> id : int | n : string | s2 : decimal(12,2)
--= 1 | a! | 2001.00
--= 2 | b! | 1600.00
CREATE OR REPLACE TEMPORARY VIEW ev AS SELECT * FROM emp WHERE id < 3;
--> 
SELECT * FROM ev ORDER BY id;
--> id : int | name : string | mgr : int | sal : decimal(10,2) | hired : date
--= 1 | a | NULL | 1000.50 | 2020-01-15
--= 2 | b | 1 | 800.00 | 2020-03-31
CREATE OR REPLACE VIEW pv (x, y) AS SELECT id, name FROM emp;
--> 
SELECT y FROM pv WHERE x = 2;
--> y : string
--= b
DROP VIEW pv;
--> 
INSERT INTO emp2 TABLE emp;
--! INSERT_COLUMN_ARITY_MISMATCH.TOO_MANY_DATA_COLUMNS 21S01
TRUNCATE TABLE emp2;
--> 
SELECT count(*) FROM emp2;
--> count(1) : bigint
--= 0
SELECT /*+ BROADCAST(e) */ count(*) FROM emp e JOIN emp f ON e.id = f.mgr;
--> count(1) : bigint
--= 5
SELECT /*+ REPARTITION(3) */ id FROM emp ORDER BY id LIMIT 1;
--> id : int
--= 1
SELECT * FROM range(5) WHERE id % 2 = 0 ORDER BY id DESC;
--> id : bigint
--= 4
--= 2
--= 0
SELECT * FROM range(2, 10, 3);
--> id : bigint
--= 2
--= 5
--= 8
SELECT id, id * 2 AS d FROM range(3) ORDER BY d DESC;
--> id : bigint | d : bigint
--= 2 | 4
--= 1 | 2
--= 0 | 0
SELECT * FROM VALUES ('a', 1), ('b', 2) AS t(k, v) ORDER BY v DESC;
--> k : string | v : int
--= b | 2
--= a | 1
SELECT inline(array(struct(1, 'a')));
--> col1 : int | col2 : string
--= 1 | a
SELECT posexplode_outer(NULL);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT * FROM emp TABLESAMPLE (0 PERCENT);
--> id : int | name : string | mgr : int | sal : decimal(10,2) | hired : date
SELECT try_divide(sal, 0), try_add(id, 2147483647), try_cast(name AS INT) FROM emp WHERE id = 1;
--> try_divide(sal, 0) : decimal(14,6) | try_add(id, 2147483647) : int | name : int
--= NULL | NULL | NULL
SELECT sal / 0 FROM emp WHERE id = 1;
--! DIVIDE_BY_ZERO 22012
SELECT id % 0 FROM emp WHERE id = 1;
--! REMAINDER_BY_ZERO 22012
SELECT array(1, 2)[id] FROM emp WHERE id = 5;
--! INVALID_ARRAY_INDEX 22003
SELECT element_at(map('a', 1), name) FROM emp WHERE id <= 2 ORDER BY id;
--> element_at(map(a, 1), name) : int
--= 1
--= NULL
SELECT id, CASE WHEN sal IS NULL THEN 'none' WHEN sal > 850 THEN 'high' ELSE 'low' END band, count(*) OVER (PARTITION BY sal > 850) FROM emp WHERE id < 6 ORDER BY id;
--> id : int | band : string | count(1) OVER (PARTITION BY (sal > 850) ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) : bigint
--= 1 | high | 2
--= 2 | low | 2
--= 3 | high | 2
--= 4 | low | 2
--= 5 | none | 1
SELECT band, count(*) FROM (SELECT CASE WHEN sal > 850 THEN 'h' ELSE 'l' END band FROM emp WHERE id < 6) GROUP BY band ORDER BY band;
--> band : string | count(1) : bigint
--= h | 2
--= l | 3
SHOW TABLES LIKE 'emp*';
--> namespace : string | tableName : string | isTemporary : boolean
--= default | emp | false
--= default | emp2 | false
SELECT * FROM emp AS OF VERSION 1;
--! PARSE_SYNTAX_ERROR 42601
