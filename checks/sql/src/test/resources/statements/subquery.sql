CREATE TEMPORARY VIEW emp AS SELECT * FROM VALUES (1, 'Ann', 10, 5000.00, DATE'2020-01-15', 4), (2, 'Bob', 10, 4000.00, DATE'2021-03-01', 1), (3, 'Cid', 20, 4500.50, DATE'2019-07-30', 1), (4, 'Dee', NULL, 9000.00, DATE'2015-05-05', NULL), (5, 'Eve', 20, NULL, DATE'2022-11-11', 3), (6, 'Fay', 30, 4000.00, NULL, 3) AS t(id, name, dept, salary, hired, boss);
--> 
CREATE TEMPORARY VIEW dept AS SELECT * FROM VALUES (10, 'Eng', 'Berlin'), (20, 'Ops', NULL), (40, 'Law', 'Paris') AS t(id, title, city);
--> 
CREATE TEMPORARY VIEW n AS SELECT * FROM VALUES (1, 'a', 1.5D), (2, 'b', NULL), (NULL, 'c', double('NaN')), (2, NULL, -0D), (3, 'a', 0D) AS t(i, s, d);
--> 
CREATE TEMPORARY VIEW sales AS SELECT * FROM VALUES ('EU', 'x', 2023, 10), ('EU', 'x', 2024, 20), ('EU', 'y', 2024, 5), ('US', 'x', 2023, 7), ('US', 'y', 2024, NULL), ('US', NULL, 2024, 3) AS t(region, item, yr, qty);
--> 
SELECT (SELECT 1);
--> scalarsubquery() : int
--= 1
SELECT (SELECT max(id) FROM emp), (SELECT title FROM dept WHERE id = 10);
--> scalarsubquery() : int | scalarsubquery() : string
--= 6 | Eng
SELECT (SELECT id FROM emp WHERE id = 99);
--> scalarsubquery() : int
--= NULL
SELECT (SELECT id FROM emp);
--! SCALAR_SUBQUERY_TOO_MANY_ROWS 21000
SELECT (SELECT id, name FROM emp LIMIT 1);
--! INVALID_SUBQUERY_EXPRESSION.SCALAR_SUBQUERY_RETURN_MORE_THAN_ONE_OUTPUT_COLUMN 42823
SELECT name FROM emp WHERE salary = (SELECT max(salary) FROM emp);
--> name : string
--= Dee
SELECT name FROM emp WHERE salary > (SELECT avg(salary) FROM emp) ORDER BY id;
--> name : string
--= Dee
SELECT name, (SELECT title FROM dept d WHERE d.id = e.dept) AS t FROM emp e ORDER BY id;
--> name : string | t : string
--= Ann | Eng
--= Bob | Eng
--= Cid | Ops
--= Dee | NULL
--= Eve | Ops
--= Fay | NULL
SELECT name, (SELECT count(*) FROM emp b WHERE b.boss = e.id) AS c FROM emp e ORDER BY id;
--> name : string | c : bigint
--= Ann | 2
--= Bob | 0
--= Cid | 2
--= Dee | 1
--= Eve | 0
--= Fay | 0
SELECT name, (SELECT sum(salary) FROM emp b WHERE b.boss = e.id) AS c FROM emp e ORDER BY id;
--> name : string | c : decimal(16,2)
--= Ann | 8500.50
--= Bob | NULL
--= Cid | 4000.00
--= Dee | 5000.00
--= Eve | NULL
--= Fay | NULL
SELECT name, (SELECT max(b.name) FROM emp b WHERE b.dept = e.dept AND b.id <> e.id) AS c FROM emp e ORDER BY id;
--> name : string | c : string
--= Ann | Bob
--= Bob | Ann
--= Cid | Eve
--= Dee | NULL
--= Eve | Cid
--= Fay | NULL
SELECT name, (SELECT b.name FROM emp b WHERE b.boss = e.id) FROM emp e;
--! SCALAR_SUBQUERY_TOO_MANY_ROWS 21000
SELECT name, (SELECT count(*) FROM emp b WHERE b.id < e.id) AS c FROM emp e ORDER BY id;
--> name : string | c : bigint
--= Ann | 0
--= Bob | 1
--= Cid | 2
--= Dee | 3
--= Eve | 4
--= Fay | 5
SELECT name FROM emp e WHERE salary = (SELECT max(salary) FROM emp b WHERE b.dept = e.dept) ORDER BY id;
--> name : string
--= Ann
--= Cid
--= Fay
SELECT name FROM emp e WHERE EXISTS (SELECT 1 FROM emp b WHERE b.boss = e.id) ORDER BY id;
--> name : string
--= Ann
--= Cid
--= Dee
SELECT name FROM emp e WHERE NOT EXISTS (SELECT 1 FROM emp b WHERE b.boss = e.id) ORDER BY id;
--> name : string
--= Bob
--= Eve
--= Fay
SELECT name FROM emp e WHERE EXISTS (SELECT 1 FROM dept WHERE id = 99);
--> name : string
SELECT count(*) FROM emp WHERE EXISTS (SELECT 1 FROM dept);
--> count(1) : bigint
--= 6
SELECT name FROM emp WHERE dept IN (SELECT id FROM dept) ORDER BY id;
--> name : string
--= Ann
--= Bob
--= Cid
--= Eve
SELECT name FROM emp WHERE dept NOT IN (SELECT id FROM dept) ORDER BY id;
--> name : string
--= Fay
SELECT name FROM emp WHERE id NOT IN (SELECT boss FROM emp);
--> name : string
SELECT name FROM emp WHERE id NOT IN (SELECT boss FROM emp WHERE boss IS NOT NULL) ORDER BY id;
--> name : string
--= Bob
--= Eve
--= Fay
SELECT name FROM emp WHERE dept NOT IN (SELECT id FROM dept WHERE id > 1000) ORDER BY id;
--> name : string
--= Ann
--= Bob
--= Cid
--= Dee
--= Eve
--= Fay
SELECT name FROM emp WHERE (dept, name) IN (SELECT dept, name FROM emp WHERE id < 3) ORDER BY id;
--> name : string
--= Ann
--= Bob
SELECT name FROM emp WHERE (dept, boss) NOT IN (SELECT dept, boss FROM emp WHERE id = 2) ORDER BY id;
--> name : string
--= Ann
--= Cid
--= Eve
--= Fay
SELECT name FROM emp e WHERE dept IN (SELECT d.id FROM dept d WHERE d.id = e.dept AND d.city IS NOT NULL) ORDER BY id;
--> name : string
--= Ann
--= Bob
SELECT name FROM emp WHERE id IN (SELECT id, name FROM emp);
--! DATATYPE_MISMATCH.IN_SUBQUERY_LENGTH_MISMATCH 42K09
SELECT name FROM emp WHERE id IN (SELECT name FROM emp);
--! CAST_INVALID_INPUT 22018
SELECT name, dept IN (SELECT id FROM dept) AS known FROM emp ORDER BY id;
--> name : string | known : boolean
--= Ann | true
--= Bob | true
--= Cid | true
--= Dee | false
--= Eve | true
--= Fay | false
SELECT name, id IN (SELECT boss FROM emp) AS isboss FROM emp ORDER BY id;
--> name : string | isboss : boolean
--= Ann | true
--= Bob | false
--= Cid | true
--= Dee | true
--= Eve | false
--= Fay | false
SELECT name, EXISTS (SELECT 1 FROM dept d WHERE d.id = e.dept) AS known FROM emp e ORDER BY id;
--> name : string | known : boolean
--= Ann | true
--= Bob | true
--= Cid | true
--= Dee | false
--= Eve | true
--= Fay | false
SELECT name, NOT EXISTS (SELECT 1 FROM dept d WHERE d.id = e.dept) AND salary > 1 AS x FROM emp e ORDER BY id;
--> name : string | x : boolean
--= Ann | false
--= Bob | false
--= Cid | false
--= Dee | true
--= Eve | false
--= Fay | true
SELECT name FROM emp e WHERE dept IN (SELECT id FROM dept) OR salary > 8000 ORDER BY id;
--> name : string
--= Ann
--= Bob
--= Cid
--= Dee
--= Eve
SELECT name FROM emp e WHERE EXISTS (SELECT 1 FROM dept d WHERE d.id = e.dept) OR boss = 3 ORDER BY id;
--> name : string
--= Ann
--= Bob
--= Cid
--= Eve
--= Fay
SELECT CASE WHEN EXISTS (SELECT 1 FROM dept WHERE id = 10) THEN 'y' ELSE 'n' END;
--> CASE WHEN exists() THEN y ELSE n END : string
--= y
SELECT dept, count(*) FROM emp GROUP BY dept HAVING count(*) > (SELECT 1) ORDER BY dept;
--> dept : int | count(1) : bigint
--= 10 | 2
--= 20 | 2
SELECT dept, (SELECT title FROM dept d WHERE d.id = e.dept) FROM emp e GROUP BY dept ORDER BY dept;
--! SCALAR_SUBQUERY_IS_IN_GROUP_BY_OR_AGGREGATE_FUNCTION 0A000
SELECT max((SELECT max(id) FROM dept)) FROM emp;
--> max(scalarsubquery()) : int
--= 40
SELECT name FROM emp ORDER BY (SELECT max(id) FROM dept), id LIMIT 2;
--> name : string
--= Ann
--= Bob
SELECT * FROM (SELECT dept, avg(salary) AS a FROM emp GROUP BY dept) WHERE a > 4200 ORDER BY dept;
--> dept : int | a : decimal(10,6)
--= NULL | 9000.000000
--= 10 | 4500.000000
--= 20 | 4500.500000
SELECT a.x FROM (SELECT 1 AS x UNION ALL SELECT 2) a WHERE a.x > (SELECT min(id) FROM emp);
--> x : int
--= 2
SELECT name FROM emp e WHERE salary > (SELECT avg(salary) FROM emp b WHERE b.dept = e.dept OR b.dept IS NULL) ORDER BY id;
--> name : string
SELECT name FROM emp e WHERE 1 < (SELECT count(*) FROM emp b WHERE b.dept = e.dept) ORDER BY id;
--> name : string
--= Ann
--= Bob
--= Cid
--= Eve
SELECT name FROM emp e WHERE 0 = (SELECT count(*) FROM emp b WHERE b.boss = e.id) ORDER BY id;
--> name : string
--= Bob
--= Eve
--= Fay
SELECT name FROM emp e WHERE (SELECT count(*) FROM emp b WHERE b.boss = e.id) + 1 > 2 ORDER BY id;
--> name : string
--= Ann
--= Cid
SELECT name FROM emp e WHERE EXISTS (SELECT 1 FROM emp b WHERE b.boss = e.id AND EXISTS (SELECT 1 FROM dept d WHERE d.id = b.dept)) ORDER BY id;
--> name : string
--= Ann
--= Cid
--= Dee
SELECT name FROM emp e WHERE EXISTS (SELECT boss, count(*) FROM emp b WHERE b.boss = e.id GROUP BY boss HAVING count(*) > 1) ORDER BY id;
--> name : string
--= Ann
--= Cid
SELECT name FROM emp e WHERE EXISTS (SELECT * FROM dept d WHERE d.id > e.dept) ORDER BY id;
--> name : string
--= Ann
--= Bob
--= Cid
--= Eve
--= Fay
SELECT name FROM emp e WHERE EXISTS (SELECT * FROM dept d LEFT JOIN emp b ON b.dept = d.id WHERE d.id = e.dept) ORDER BY id;
--> name : string
--= Ann
--= Bob
--= Cid
--= Eve
SELECT name FROM emp e WHERE e.id IN (SELECT b.boss FROM emp b WHERE b.id > e.id) ORDER BY id;
--> name : string
--= Ann
--= Cid
SELECT e.name, (SELECT max(x) FROM (SELECT b.salary AS x FROM emp b WHERE b.dept = e.dept)) FROM emp e ORDER BY id;
--> name : string | scalarsubquery(dept) : decimal(6,2)
--= Ann | 5000.00
--= Bob | 5000.00
--= Cid | 4500.50
--= Dee | NULL
--= Eve | 4500.50
--= Fay | 4000.00
SELECT e.name, (SELECT b.name FROM emp b WHERE b.dept = e.dept ORDER BY b.salary DESC LIMIT 1) AS top FROM emp e ORDER BY id;
--> name : string | top : string
--= Ann | Ann
--= Bob | Ann
--= Cid | Cid
--= Dee | NULL
--= Eve | Cid
--= Fay | Fay
SELECT e.name, (SELECT nope FROM dept) FROM emp e;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT e.name FROM emp e WHERE id = (SELECT e.id);
--> name : string
--= Ann
--= Bob
--= Cid
--= Dee
--= Eve
--= Fay
SELECT (SELECT a + b FROM (SELECT 2 AS b)) FROM (SELECT 1 AS a);
--> scalarsubquery(a) : int
--= 3
SELECT (SELECT (SELECT e.id)) FROM emp e ORDER BY 1;
--! UNRESOLVED_COLUMN.WITHOUT_SUGGESTION 42703
SELECT name FROM emp WHERE id = ANY (SELECT 1);
--! PARSE_SYNTAX_ERROR 42601
SELECT EXISTS (SELECT 1 WHERE false), NOT EXISTS (SELECT 1);
--> exists() : boolean | (NOT exists()) : boolean
--= false | false
SELECT 1 IN (SELECT 1), 1 IN (SELECT 2), NULL IN (SELECT 1), 1 IN (SELECT NULL), 1 NOT IN (SELECT NULL), 1 IN (SELECT 1 WHERE false), NULL IN (SELECT 1 WHERE false);
--> (1 IN (listquery())) : boolean | (1 IN (listquery())) : boolean | (NULL IN (listquery())) : boolean | (1 IN (listquery())) : boolean | (NOT (1 IN (listquery()))) : boolean | (1 IN (listquery())) : boolean | (NULL IN (listquery())) : boolean
--= true | false | NULL | false | false | false | false
SELECT count(*) FROM emp WHERE NULL IN (SELECT 1 WHERE false);
--> count(1) : bigint
--= 0
SELECT count(*) FROM emp WHERE NULL NOT IN (SELECT 1 WHERE false);
--> count(1) : bigint
--= 6
SELECT array(1, (SELECT 2)), struct((SELECT 'a') AS x);
--> array(1, scalarsubquery()) : array<int> | struct(scalarsubquery() AS x) : struct<x:string>
--= [1, 2] | {a}
SELECT sum(x) FROM (SELECT (SELECT count(*) FROM dept) AS x FROM emp);
--> sum(x) : bigint
--= 18
WITH a AS (SELECT 1 AS x) SELECT * FROM a;
--> x : int
--= 1
WITH a AS (SELECT 1 AS x), b AS (SELECT x + 1 AS y FROM a) SELECT * FROM a, b;
--> x : int | y : int
--= 1 | 2
WITH a(p, q) AS (SELECT 1, 2) SELECT q, p FROM a;
--> q : int | p : int
--= 2 | 1
WITH a AS (SELECT id FROM emp WHERE dept = 10) SELECT * FROM a UNION ALL SELECT * FROM a ORDER BY id;
--> id : int
--= 1
--= 1
--= 2
--= 2
WITH a AS (SELECT 1), a AS (SELECT 2) SELECT * FROM a;
--! DUPLICATED_CTE_NAMES 42602
WITH a AS (SELECT * FROM nosuch) SELECT 1;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
WITH emp AS (SELECT 42 AS id) SELECT id FROM emp;
--> id : int
--= 42
WITH a AS (SELECT * FROM b), b AS (SELECT 1) SELECT * FROM a;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
WITH a AS (SELECT 1 AS x) SELECT (SELECT max(x) FROM a), x FROM a WHERE EXISTS (SELECT 1 FROM a);
--> scalarsubquery() : int | x : int
--= 1 | 1
WITH a AS (WITH b AS (SELECT 3 AS z) SELECT z FROM b) SELECT * FROM a;
--> z : int
--= 3
SELECT * FROM (WITH a AS (SELECT 5 AS x) SELECT x FROM a);
--> x : int
--= 5
SELECT (WITH a AS (SELECT 5 AS x) SELECT x FROM a);
--> scalarsubquery() : int
--= 5
WITH a AS (SELECT 1 AS x) SELECT * FROM a WHERE x IN (WITH a AS (SELECT 2 AS x) SELECT x FROM a);
--> x : int
WITH a(x, y) AS (SELECT 1) SELECT * FROM a;
--! ASSIGNMENT_ARITY_MISMATCH 42802
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 5) SELECT * FROM r ORDER BY n;
--> n : int
--= 1
--= 2
--= 3
--= 4
--= 5
WITH RECURSIVE r AS (SELECT 1 AS n, 'a' AS s UNION ALL SELECT n + 1, s || 'b' FROM r WHERE n < 3) SELECT * FROM r ORDER BY n;
--> n : int | s : string
--= 1 | a
--= 2 | ab
--= 3 | abb
WITH RECURSIVE tree AS (SELECT id, name, 0 AS lvl FROM emp WHERE boss IS NULL UNION ALL SELECT e.id, e.name, t.lvl + 1 FROM emp e JOIN tree t ON e.boss = t.id) SELECT * FROM tree ORDER BY lvl, id;
--> id : int | name : string | lvl : int
--= 4 | Dee | 0
--= 1 | Ann | 1
--= 2 | Bob | 2
--= 3 | Cid | 2
--= 5 | Eve | 3
--= 6 | Fay | 3
WITH RECURSIVE fib(a, b) AS (SELECT 0, 1 UNION ALL SELECT b, a + b FROM fib WHERE b < 50) SELECT a FROM fib ORDER BY a;
--> a : int
--= 0
--= 1
--= 1
--= 2
--= 3
--= 5
--= 8
--= 13
--= 21
--= 34
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT count(*) FROM r;
--! RECURSION_LEVEL_LIMIT_EXCEEDED 42836
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n FROM r LIMIT 5;
--> n : int
--= 1
--= 2
--= 3
--= 4
--= 5
WITH RECURSIVE r(n) AS (SELECT 1 UNION SELECT n + 1 FROM r WHERE n < 3) SELECT * FROM r;
--! UNION_NOT_SUPPORTED_IN_RECURSIVE_CTE 42836
WITH RECURSIVE r(n) MAX RECURSION LEVEL 3 AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT * FROM r;
--! RECURSION_LEVEL_LIMIT_EXCEEDED 42836
WITH RECURSIVE r(n) AS (SELECT 1) SELECT * FROM r;
--> n : int
--= 1
WITH r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 5) SELECT * FROM r;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT count(*) FROM r) SELECT * FROM r;
--! CANNOT_MERGE_INCOMPATIBLE_DATA_TYPE 42825
SELECT 1 UNION SELECT 1;
--> 1 : int
--= 1
SELECT 1 UNION ALL SELECT 1;
--> 1 : int
--= 1
--= 1
SELECT 1 AS a UNION ALL SELECT 2.5 ORDER BY a;
--> a : decimal(11,1)
--= 1.0
--= 2.5
SELECT 1 UNION ALL SELECT 'a';
--! CAST_INVALID_INPUT 22018
SELECT 1, 'a' UNION SELECT 1, 'a' UNION SELECT NULL, NULL UNION SELECT NULL, NULL;
--> 1 : int | a : string
--= 1 | a
--= NULL | NULL
SELECT dept FROM emp INTERSECT SELECT id FROM dept ORDER BY 1;
--> dept : int
--= 10
--= 20
SELECT dept FROM emp INTERSECT ALL SELECT dept FROM emp WHERE id < 4 ORDER BY 1;
--> dept : int
--= 10
--= 10
--= 20
SELECT dept FROM emp EXCEPT SELECT id FROM dept ORDER BY 1;
--> dept : int
--= NULL
--= 30
SELECT dept FROM emp EXCEPT ALL SELECT id FROM dept ORDER BY 1;
--> dept : int
--= NULL
--= 10
--= 20
--= 30
SELECT dept FROM emp MINUS SELECT 10 ORDER BY 1;
--> dept : int
--= NULL
--= 20
--= 30
SELECT i FROM n UNION SELECT i FROM n ORDER BY i;
--> i : int
--= NULL
--= 1
--= 2
--= 3
SELECT d FROM n UNION SELECT d FROM n ORDER BY d;
--> d : double
--= NULL
--= 0.0
--= 1.5
--= NaN
SELECT i FROM n INTERSECT SELECT NULL;
--> i : int
--= NULL
SELECT i FROM n EXCEPT SELECT NULL ORDER BY i;
--> i : int
--= 1
--= 2
--= 3
SELECT 1 UNION SELECT 2 INTERSECT SELECT 2 ORDER BY 1;
--> 1 : int
--= 1
--= 2
(SELECT 1 UNION SELECT 2) INTERSECT SELECT 2;
--> 1 : int
--= 2
SELECT 1 EXCEPT SELECT 1 UNION ALL SELECT 3;
--> 1 : int
--= 3
SELECT 1 UNION ALL SELECT 2 UNION SELECT 2 ORDER BY 1;
--> 1 : int
--= 1
--= 2
(SELECT id FROM emp ORDER BY id LIMIT 1) UNION ALL (SELECT id FROM dept ORDER BY id DESC LIMIT 1);
--> id : int
--= 1
--= 40
SELECT id FROM emp UNION ALL SELECT id FROM dept ORDER BY id LIMIT 3;
--> id : int
--= 1
--= 2
--= 3
SELECT id AS a FROM emp UNION ALL SELECT id AS b FROM dept ORDER BY b;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT array(1) UNION SELECT array(1);
--> array(1) : array<int>
--= [1]
SELECT map(1, 2) UNION SELECT map(1, 2);
--! UNSUPPORTED_FEATURE.SET_OPERATION_ON_MAP_TYPE 0A000
SELECT map(1, 2) UNION ALL SELECT map(1, 3);
--> map(1, 2) : map<int,int>
--= {1 -> 2}
--= {1 -> 3}
SELECT struct(1, 'a') INTERSECT SELECT struct(1, 'a');
--> struct(1, a) : struct<col1:int,col2:string>
--= {1, a}
SELECT DATE'2024-01-01' UNION ALL SELECT TIMESTAMP'2024-01-01 01:00:00';
--> DATE '2024-01-01' : timestamp
--= 2024-01-01 00:00:00
--= 2024-01-01 01:00:00
SELECT 1L UNION ALL SELECT 2Y UNION ALL SELECT NULL ORDER BY 1;
--> 1 : bigint
--= NULL
--= 1
--= 2
SELECT 1.5 UNION ALL SELECT 2.25 UNION ALL SELECT 3 ORDER BY 1;
--> 1.5 : decimal(12,2)
--= 1.50
--= 2.25
--= 3.00
SELECT * FROM (SELECT 1 AS x UNION ALL SELECT 2) t JOIN (SELECT 2 AS x UNION ALL SELECT 3) u USING (x);
--> x : int
--= 2
SELECT count(*) FROM (SELECT id FROM range(10) UNION SELECT id FROM range(5, 15));
--> count(1) : bigint
--= 15
SELECT count(*) FROM (SELECT id FROM range(10) INTERSECT SELECT id FROM range(5, 15));
--> count(1) : bigint
--= 5
SELECT count(*) FROM (SELECT id FROM range(10) EXCEPT SELECT id FROM range(5, 15));
--> count(1) : bigint
--= 5
