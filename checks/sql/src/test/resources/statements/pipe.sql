CREATE TEMPORARY VIEW emp AS SELECT * FROM VALUES (1, 'Ann', 10, 5000.00, DATE'2020-01-15', 4), (2, 'Bob', 10, 4000.00, DATE'2021-03-01', 1), (3, 'Cid', 20, 4500.50, DATE'2019-07-30', 1), (4, 'Dee', NULL, 9000.00, DATE'2015-05-05', NULL), (5, 'Eve', 20, NULL, DATE'2022-11-11', 3), (6, 'Fay', 30, 4000.00, NULL, 3) AS t(id, name, dept, salary, hired, boss);
--> 
CREATE TEMPORARY VIEW dept AS SELECT * FROM VALUES (10, 'Eng', 'Berlin'), (20, 'Ops', NULL), (40, 'Law', 'Paris') AS t(id, title, city);
--> 
CREATE TEMPORARY VIEW n AS SELECT * FROM VALUES (1, 'a', 1.5D), (2, 'b', NULL), (NULL, 'c', double('NaN')), (2, NULL, -0D), (3, 'a', 0D) AS t(i, s, d);
--> 
CREATE TEMPORARY VIEW sales AS SELECT * FROM VALUES ('EU', 'x', 2023, 10), ('EU', 'x', 2024, 20), ('EU', 'y', 2024, 5), ('US', 'x', 2023, 7), ('US', 'y', 2024, NULL), ('US', NULL, 2024, 3) AS t(region, item, yr, qty);
--> 
FROM emp |> SELECT id, name |> WHERE id < 3;
--> id : int | name : string
--= 1 | Ann
--= 2 | Bob
FROM emp |> WHERE dept = 10 |> SELECT name;
--> name : string
--= Ann
--= Bob
TABLE emp |> SELECT id |> ORDER BY id DESC |> LIMIT 2;
--> id : int
--= 6
--= 5
VALUES (1, 2), (3, 4) t(a, b) |> EXTEND a + b AS c;
--> a : int | b : int | c : int
--= 1 | 2 | 3
--= 3 | 4 | 7
VALUES (1, 2), (3, 4) t(a, b) |> SET a = a * 10;
--> a : int | b : int
--= 10 | 2
--= 30 | 4
VALUES (1, 2) t(a, b) |> DROP b;
--> a : int
--= 1
VALUES (1, 2) t(a, b) |> AS u |> SELECT u.a;
--> a : int
--= 1
FROM emp |> AGGREGATE count(*) AS c, sum(id);
--> c : bigint | sum(id) : bigint
--= 6 | 21
FROM emp |> AGGREGATE count(*) AS c GROUP BY dept |> ORDER BY dept;
--> dept : int | c : bigint
--= NULL | 1
--= 10 | 2
--= 20 | 2
--= 30 | 1
FROM emp |> AGGREGATE max(salary) GROUP BY dept AS d |> WHERE d IS NOT NULL |> ORDER BY d;
--> d : int | max(salary) : decimal(6,2)
--= 10 | 5000.00
--= 20 | 4500.50
--= 30 | 4000.00
FROM emp |> JOIN dept ON emp.dept = dept.id |> SELECT name, title |> ORDER BY name;
--> name : string | title : string
--= Ann | Eng
--= Bob | Eng
--= Cid | Ops
--= Eve | Ops
FROM emp |> LEFT JOIN dept ON emp.dept = dept.id |> SELECT name, title |> ORDER BY name;
--> name : string | title : string
--= Ann | Eng
--= Bob | Eng
--= Cid | Ops
--= Dee | NULL
--= Eve | Ops
--= Fay | NULL
VALUES (1), (2) t(a) |> UNION ALL VALUES (3);
--> a : int
--= 1
--= 2
--= 3
VALUES (1), (2) t(a) |> EXCEPT VALUES (2);
--> a : int
--= 1
VALUES (1), (2) t(a) |> INTERSECT VALUES (2);
--> a : int
--= 2
FROM sales |> SELECT region, yr, qty |> PIVOT (sum(qty) FOR yr IN (2023, 2024)) |> ORDER BY region;
--> region : string | 2023 : bigint | 2024 : bigint
--= EU | 10 | 25
--= US | 7 | 3
VALUES (1, 10, 20) t(id, a, b) |> UNPIVOT (v FOR k IN (a, b)) |> ORDER BY k;
--> id : int | k : string | v : int
--= 1 | a | 10
--= 1 | b | 20
FROM emp |> TABLESAMPLE (100 PERCENT) |> AGGREGATE count(*);
--> count(1) : bigint
--= 6
FROM emp |> SELECT sum(id);
--> sum(id) : bigint
--= 21
FROM emp |> EXTEND sum(id) OVER (ORDER BY id) AS s |> SELECT id, s |> ORDER BY id;
--> id : int | s : bigint
--= 1 | 1
--= 2 | 3
--= 3 | 6
--= 4 | 10
--= 5 | 15
--= 6 | 21
FROM emp |> WHERE nope = 1;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
FROM emp |> LIMIT 2 OFFSET 1 |> AGGREGATE count(*);
--> count(1) : bigint
--= 2
FROM emp |> SELECT id |> SELECT name;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
VALUES (array(1, 2)) t(a) |> LATERAL VIEW explode(a) v AS x |> SELECT x;
--! PARSE_SYNTAX_ERROR 42601
SELECT 1 AS x |> EXTEND x + 1 AS y |> EXTEND y * 2 AS z;
--> x : int | y : int | z : int
--= 1 | 2 | 4
FROM emp |> DROP nope;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
FROM emp |> SET nope = 1;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
FROM emp |> EXTEND 1 AS one, one + 1 AS two |> SELECT one, two |> LIMIT 1;
--> one : int | two : int
--= 1 | 2
(SELECT 1 AS a UNION ALL SELECT 2) |> ORDER BY a DESC;
--> a : int
--= 2
--= 1
WITH c AS (SELECT 1 AS x) FROM c |> SELECT x + 1;
--> (x + 1) : int
--= 2
FROM range(10) |> WHERE id % 2 = 0 |> AGGREGATE sum(id) AS s |> SELECT s * 2;
--> (s * 2) : bigint
--= 40
