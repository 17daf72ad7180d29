CREATE TEMPORARY VIEW emp AS SELECT * FROM VALUES (1, 'Ann', 10, 5000.00, DATE'2020-01-15', 4), (2, 'Bob', 10, 4000.00, DATE'2021-03-01', 1), (3, 'Cid', 20, 4500.50, DATE'2019-07-30', 1), (4, 'Dee', NULL, 9000.00, DATE'2015-05-05', NULL), (5, 'Eve', 20, NULL, DATE'2022-11-11', 3), (6, 'Fay', 30, 4000.00, NULL, 3) AS t(id, name, dept, salary, hired, boss);
--> 
CREATE TEMPORARY VIEW dept AS SELECT * FROM VALUES (10, 'Eng', 'Berlin'), (20, 'Ops', NULL), (40, 'Law', 'Paris') AS t(id, title, city);
--> 
CREATE TEMPORARY VIEW n AS SELECT * FROM VALUES (1, 'a', 1.5D), (2, 'b', NULL), (NULL, 'c', double('NaN')), (2, NULL, -0D), (3, 'a', 0D) AS t(i, s, d);
--> 
CREATE TEMPORARY VIEW sales AS SELECT * FROM VALUES ('EU', 'x', 2023, 10), ('EU', 'x', 2024, 20), ('EU', 'y', 2024, 5), ('US', 'x', 2023, 7), ('US', 'y', 2024, NULL), ('US', NULL, 2024, 3) AS t(region, item, yr, qty);
--> 
SELECT e.name, d.title FROM emp e JOIN dept d ON e.dept = d.id ORDER BY e.id;
--> name : string | title : string
--= Ann | Eng
--= Bob | Eng
--= Cid | Ops
--= Eve | Ops
SELECT e.name, d.title FROM emp e INNER JOIN dept d ON e.dept = d.id AND d.city IS NOT NULL ORDER BY e.id;
--> name : string | title : string
--= Ann | Eng
--= Bob | Eng
SELECT e.name, d.title FROM emp e LEFT JOIN dept d ON e.dept = d.id ORDER BY e.id;
--> name : string | title : string
--= Ann | Eng
--= Bob | Eng
--= Cid | Ops
--= Dee | NULL
--= Eve | Ops
--= Fay | NULL
SELECT e.name, d.title FROM emp e LEFT OUTER JOIN dept d ON e.dept = d.id AND e.salary > 4000 ORDER BY e.id;
--> name : string | title : string
--= Ann | Eng
--= Bob | NULL
--= Cid | Ops
--= Dee | NULL
--= Eve | NULL
--= Fay | NULL
SELECT e.name, d.title FROM emp e RIGHT JOIN dept d ON e.dept = d.id ORDER BY d.id, e.id;
--> name : string | title : string
--= Ann | Eng
--= Bob | Eng
--= Cid | Ops
--= Eve | Ops
--= NULL | Law
SELECT e.name, d.title FROM emp e FULL OUTER JOIN dept d ON e.dept = d.id ORDER BY e.id NULLS LAST, d.id;
--> name : string | title : string
--= Ann | Eng
--= Bob | Eng
--= Cid | Ops
--= Dee | NULL
--= Eve | Ops
--= Fay | NULL
--= NULL | Law
SELECT e.name FROM emp e LEFT SEMI JOIN dept d ON e.dept = d.id ORDER BY e.id;
--> name : string
--= Ann
--= Bob
--= Cid
--= Eve
SELECT e.name FROM emp e LEFT ANTI JOIN dept d ON e.dept = d.id ORDER BY e.id;
--> name : string
--= Dee
--= Fay
SELECT e.name FROM emp e SEMI JOIN dept d ON e.dept = d.id ORDER BY 1;
--> name : string
--= Ann
--= Bob
--= Cid
--= Eve
SELECT e.name FROM emp e ANTI JOIN dept d ON e.dept = d.id ORDER BY 1;
--> name : string
--= Dee
--= Fay
SELECT count(*) FROM emp CROSS JOIN dept;
--> count(1) : bigint
--= 18
SELECT count(*) FROM emp JOIN dept;
--> count(1) : bigint
--= 18
SELECT count(*) FROM emp, dept;
--> count(1) : bigint
--= 18
SELECT e.name, b.name FROM emp e JOIN emp b ON e.boss = b.id ORDER BY e.id;
--> name : string | name : string
--= Ann | Dee
--= Bob | Ann
--= Cid | Ann
--= Eve | Cid
--= Fay | Cid
SELECT e.name, b.name FROM emp e LEFT JOIN emp b ON e.boss = b.id ORDER BY e.id;
--> name : string | name : string
--= Ann | Dee
--= Bob | Ann
--= Cid | Ann
--= Dee | NULL
--= Eve | Cid
--= Fay | Cid
SELECT e.name, b.name, g.name FROM emp e LEFT JOIN emp b ON e.boss = b.id LEFT JOIN emp g ON b.boss = g.id ORDER BY e.id;
--> name : string | name : string | name : string
--= Ann | Dee | NULL
--= Bob | Ann | Dee
--= Cid | Ann | Dee
--= Dee | NULL | NULL
--= Eve | Cid | Ann
--= Fay | Cid | Ann
SELECT * FROM (SELECT id, name FROM emp) a JOIN (SELECT id, title FROM dept) b USING (id);
--> id : int | name : string | title : string
SELECT * FROM (SELECT dept AS id, name FROM emp) a LEFT JOIN dept b USING (id) ORDER BY name;
--> id : int | name : string | title : string | city : string
--= 10 | Ann | Eng | Berlin
--= 10 | Bob | Eng | Berlin
--= 20 | Cid | Ops | NULL
--= NULL | Dee | NULL | NULL
--= 20 | Eve | Ops | NULL
--= 30 | Fay | NULL | NULL
SELECT * FROM (SELECT dept AS id, name FROM emp) a RIGHT JOIN dept b USING (id) ORDER BY id, name;
--> id : int | name : string | title : string | city : string
--= 10 | Ann | Eng | Berlin
--= 10 | Bob | Eng | Berlin
--= 20 | Cid | Ops | NULL
--= 20 | Eve | Ops | NULL
--= 40 | NULL | Law | Paris
SELECT * FROM (SELECT dept AS id, name FROM emp) a FULL JOIN dept b USING (id) ORDER BY id, name;
--> id : int | name : string | title : string | city : string
--= NULL | Dee | NULL | NULL
--= 10 | Ann | Eng | Berlin
--= 10 | Bob | Eng | Berlin
--= 20 | Cid | Ops | NULL
--= 20 | Eve | Ops | NULL
--= 30 | Fay | NULL | NULL
--= 40 | NULL | Law | Paris
SELECT id, a.id, b.id FROM (SELECT dept AS id FROM emp) a FULL JOIN dept b USING (id) ORDER BY 1, 2, 3;
--> id : int | id : int | id : int
--= NULL | NULL | NULL
--= 10 | 10 | 10
--= 10 | 10 | 10
--= 20 | 20 | 20
--= 20 | 20 | 20
--= 30 | 30 | NULL
--= 40 | NULL | 40
SELECT * FROM (SELECT dept AS id, name FROM emp) a NATURAL JOIN dept ORDER BY name;
--> id : int | name : string | title : string | city : string
--= 10 | Ann | Eng | Berlin
--= 10 | Bob | Eng | Berlin
--= 20 | Cid | Ops | NULL
--= 20 | Eve | Ops | NULL
SELECT * FROM (SELECT dept AS id, name FROM emp) a NATURAL LEFT JOIN dept ORDER BY name;
--> id : int | name : string | title : string | city : string
--= 10 | Ann | Eng | Berlin
--= 10 | Bob | Eng | Berlin
--= 20 | Cid | Ops | NULL
--= NULL | Dee | NULL | NULL
--= 20 | Eve | Ops | NULL
--= 30 | Fay | NULL | NULL
SELECT * FROM (SELECT 1 AS x) a NATURAL JOIN (SELECT 2 AS y) b;
--> x : int | y : int
--= 1 | 2
SELECT * FROM emp JOIN dept USING (nope);
--! UNRESOLVED_USING_COLUMN_FOR_JOIN 42703
SELECT * FROM emp JOIN dept USING (title);
--! UNRESOLVED_USING_COLUMN_FOR_JOIN 42703
SELECT id FROM emp JOIN dept ON emp.dept = dept.id;
--! AMBIGUOUS_REFERENCE 42704
SELECT e.name FROM emp e JOIN dept d ON e.dept;
--! JOIN_CONDITION_IS_NOT_BOOLEAN_TYPE 42K0E
SELECT e.name FROM emp e JOIN dept d ON e.nope = d.id;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT e.name FROM emp e JOIN dept d ON sum(e.id) = 1;
--! UNSUPPORTED_EXPR_FOR_OPERATOR 42K0E
SELECT a.id FROM emp a JOIN emp a ON a.id = a.id;
--! AMBIGUOUS_REFERENCE 42704
SELECT e.name, d.title FROM emp e JOIN dept d ON e.dept < d.id ORDER BY e.id, d.id;
--> name : string | title : string
--= Ann | Ops
--= Ann | Law
--= Bob | Ops
--= Bob | Law
--= Cid | Law
--= Eve | Law
--= Fay | Law
SELECT e.name, d.title FROM emp e LEFT JOIN dept d ON e.dept < d.id AND d.city = 'Paris' ORDER BY e.id, d.id;
--> name : string | title : string
--= Ann | Law
--= Bob | Law
--= Cid | Law
--= Dee | NULL
--= Eve | Law
--= Fay | Law
SELECT e.name, d.title FROM emp e RIGHT JOIN dept d ON e.dept > d.id ORDER BY d.id, e.id;
--> name : string | title : string
--= Cid | Eng
--= Eve | Eng
--= Fay | Eng
--= Fay | Ops
--= NULL | Law
SELECT e.name, d.title FROM emp e FULL JOIN dept d ON e.dept > d.id ORDER BY d.id, e.id;
--> name : string | title : string
--= Ann | NULL
--= Bob | NULL
--= Dee | NULL
--= Cid | Eng
--= Eve | Eng
--= Fay | Eng
--= Fay | Ops
--= NULL | Law
SELECT e.name FROM emp e LEFT SEMI JOIN dept d ON e.dept < d.id ORDER BY 1;
--> name : string
--= Ann
--= Bob
--= Cid
--= Eve
--= Fay
SELECT e.name FROM emp e LEFT ANTI JOIN dept d ON e.dept < d.id ORDER BY 1;
--> name : string
--= Dee
SELECT e.name, d.title FROM emp e LEFT JOIN dept d ON false ORDER BY e.id;
--> name : string | title : string
--= Ann | NULL
--= Bob | NULL
--= Cid | NULL
--= Dee | NULL
--= Eve | NULL
--= Fay | NULL
SELECT e.name, d.title FROM emp e FULL JOIN dept d ON false ORDER BY e.id, d.id;
--> name : string | title : string
--= NULL | Eng
--= NULL | Ops
--= NULL | Law
--= Ann | NULL
--= Bob | NULL
--= Cid | NULL
--= Dee | NULL
--= Eve | NULL
--= Fay | NULL
SELECT e.name, d.title FROM emp e LEFT JOIN dept d ON true WHERE e.id = 1 ORDER BY d.id;
--> name : string | title : string
--= Ann | Eng
--= Ann | Ops
--= Ann | Law
SELECT e.name, d.title FROM emp e LEFT JOIN dept d ON NULL ORDER BY e.id;
--! JOIN_CONDITION_IS_NOT_BOOLEAN_TYPE 42K0E
SELECT a.i, b.i FROM n a JOIN n b ON a.i = b.i ORDER BY 1, 2;
--> i : int | i : int
--= 1 | 1
--= 2 | 2
--= 2 | 2
--= 2 | 2
--= 2 | 2
--= 3 | 3
SELECT a.i, b.i FROM n a JOIN n b ON a.i <=> b.i ORDER BY 1, 2;
--> i : int | i : int
--= NULL | NULL
--= 1 | 1
--= 2 | 2
--= 2 | 2
--= 2 | 2
--= 2 | 2
--= 3 | 3
SELECT a.d, b.d FROM n a JOIN n b ON a.d = b.d ORDER BY 1, 2;
--> d : double | d : double
--= -0.0 | 0.0
--= -0.0 | -0.0
--= 0.0 | 0.0
--= 0.0 | -0.0
--= 1.5 | 1.5
--= NaN | NaN
SELECT a.s, b.s FROM n a FULL JOIN n b ON a.s = b.s AND a.i = b.i ORDER BY 1, 2;
--> s : string | s : string
--= NULL | NULL
--= NULL | NULL
--= NULL | c
--= a | a
--= a | a
--= b | b
--= c | NULL
SELECT a.i, b.i FROM n a LEFT JOIN n b ON a.i = b.i AND a.i > 1 ORDER BY 1, 2;
--> i : int | i : int
--= NULL | NULL
--= 1 | NULL
--= 2 | 2
--= 2 | 2
--= 2 | 2
--= 2 | 2
--= 3 | 3
SELECT a.i, b.i FROM n a LEFT JOIN n b ON a.i = b.i WHERE b.i IS NULL ORDER BY 1;
--> i : int | i : int
--= NULL | NULL
SELECT a.i FROM n a LEFT ANTI JOIN n b ON a.i = b.i + 1 ORDER BY 1;
--> i : int
--= NULL
--= 1
SELECT a.x, b.y FROM VALUES (1), (2) a(x) JOIN VALUES (2L), (3L) b(y) ON a.x = b.y;
--> x : int | y : bigint
--= 2 | 2
SELECT a.x, b.y FROM VALUES (1), (2) a(x) JOIN VALUES ('2'), ('3') b(y) ON a.x = b.y;
--> x : int | y : string
--= 2 | 2
SELECT a.x, b.y FROM VALUES (1.0), (2.50) a(x) JOIN VALUES (2.5D), (3D) b(y) ON a.x = b.y;
--> x : decimal(3,2) | y : double
--= 2.50 | 2.5
SELECT a.x, b.y FROM VALUES (1.0), (2.50) a(x) JOIN VALUES (2.500), (1) b(y) ON a.x = b.y ORDER BY 1;
--> x : decimal(3,2) | y : decimal(13,3)
--= 1.00 | 1.000
--= 2.50 | 2.500
SELECT a.x, b.y FROM VALUES (DATE'2024-01-01') a(x) JOIN VALUES (TIMESTAMP'2024-01-01 00:00:00') b(y) ON a.x = b.y;
--> x : date | y : timestamp
--= 2024-01-01 | 2024-01-01 00:00:00
SELECT a.x, b.y FROM VALUES (struct(1, 'a')), (struct(2, NULL)) a(x) JOIN VALUES (struct(1, 'a')), (struct(2, NULL)) b(y) ON a.x = b.y ORDER BY 1;
--! INVALID_INLINE_TABLE.NUM_COLUMNS_MISMATCH 42000
SELECT a.x FROM VALUES (array(1, 2)), (array(NULL)) a(x) JOIN VALUES (array(1, 2)), (array(NULL)) b(y) ON a.x = b.y ORDER BY 1;
--> x : array<int>
--= [null]
--= [1, 2]
SELECT a.x FROM VALUES (map(1, 2)) a(x) JOIN VALUES (map(1, 2)) b(y) ON a.x = b.y;
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
SELECT count(*) FROM range(100) a JOIN range(50, 150) b ON a.id = b.id;
--> count(1) : bigint
--= 50
SELECT count(*), sum(a.id) FROM range(1000) a LEFT JOIN range(0, 1000, 3) b ON a.id = b.id WHERE b.id IS NULL;
--> count(1) : bigint | sum(id) : bigint
--= 666 | 332667
SELECT count(*) FROM range(100) a JOIN range(100) b ON a.id % 10 = b.id % 10 AND a.id < b.id;
--> count(1) : bigint
--= 450
SELECT count(*) FROM range(20) a FULL JOIN range(10, 30) b ON a.id = b.id;
--> count(1) : bigint
--= 30
SELECT a.id, b.id FROM range(3) a JOIN range(3) b ON a.id = b.id JOIN range(2) c ON c.id = a.id ORDER BY 1;
--> id : bigint | id : bigint
--= 0 | 0
--= 1 | 1
SELECT e.name, x.m FROM emp e JOIN (SELECT dept, max(salary) AS m FROM emp GROUP BY dept) x ON e.dept = x.dept AND e.salary = x.m ORDER BY 1;
--> name : string | m : decimal(6,2)
--= Ann | 5000.00
--= Cid | 4500.50
--= Fay | 4000.00
SELECT e.name, d.title FROM emp e, dept d WHERE e.dept = d.id AND e.salary > 4000 ORDER BY 1;
--> name : string | title : string
--= Ann | Eng
--= Cid | Ops
SELECT e.name FROM emp e JOIN dept d ON e.dept = d.id WHERE d.title = 'Eng' OR e.salary > 4200 ORDER BY 1;
--> name : string
--= Ann
--= Bob
--= Cid
SELECT * FROM emp e JOIN dept d ON e.dept = d.id, LATERAL (SELECT e.id + d.id AS t) ORDER BY t;
--> id : int | name : string | dept : int | salary : decimal(6,2) | hired : date | boss : int | id : int | title : string | city : string | t : int
--= 1 | Ann | 10 | 5000.00 | 2020-01-15 | 4 | 10 | Eng | Berlin | 11
--= 2 | Bob | 10 | 4000.00 | 2021-03-01 | 1 | 10 | Eng | Berlin | 12
--= 3 | Cid | 20 | 4500.50 | 2019-07-30 | 1 | 20 | Ops | NULL | 23
--= 5 | Eve | 20 | NULL | 2022-11-11 | 3 | 20 | Ops | NULL | 25
SELECT e.name, x.c FROM emp e, LATERAL (SELECT count(*) AS c FROM emp b WHERE b.boss = e.id) x ORDER BY e.id;
--> name : string | c : bigint
--= Ann | 2
--= Bob | 0
--= Cid | 2
--= Dee | 1
--= Eve | 0
--= Fay | 0
SELECT e.name, x.name FROM emp e LEFT JOIN LATERAL (SELECT name FROM emp b WHERE b.boss = e.id ORDER BY b.id LIMIT 1) x ORDER BY e.id;
--> name : string | name : string
--= Ann | Bob
--= Bob | NULL
--= Cid | Eve
--= Dee | Ann
--= Eve | NULL
--= Fay | NULL
SELECT e.name, x.s FROM emp e JOIN LATERAL (SELECT e.salary * 2 AS s) x ON x.s > 8000 ORDER BY e.id;
--> name : string | s : decimal(8,2)
--= Ann | 10000.00
--= Cid | 9001.00
--= Dee | 18000.00
SELECT e.id, y.b FROM emp e, LATERAL (SELECT e.id + 1 AS a) x, LATERAL (SELECT x.a * 2 AS b) y ORDER BY e.id;
--> id : int | b : int
--= 1 | 4
--= 2 | 6
--= 3 | 8
--= 4 | 10
--= 5 | 12
--= 6 | 14
SELECT e.id, x.v FROM emp e, LATERAL explode(array(e.id, e.dept)) AS x(v) ORDER BY 1, 2;
--> id : int | v : int
--= 1 | 1
--= 1 | 10
--= 2 | 2
--= 2 | 10
--= 3 | 3
--= 3 | 20
--= 4 | NULL
--= 4 | 4
--= 5 | 5
--= 5 | 20
--= 6 | 6
--= 6 | 30
SELECT e.id FROM emp e RIGHT JOIN LATERAL (SELECT e.id) x;
--! INVALID_LATERAL_JOIN_TYPE 42613
SELECT e.id FROM emp e JOIN LATERAL (SELECT nope.id) x;
--! UNRESOLVED_COLUMN.WITHOUT_SUGGESTION 42703
SELECT t.a, v.x FROM VALUES (array(1, 2)), (array()) AS t(a) LATERAL VIEW explode(a) v AS x ORDER BY x;
--> a : array<int> | x : int
--= [1, 2] | 1
--= [1, 2] | 2
SELECT t.k, v.x FROM VALUES (1, array(1, 2)), (2, array()), (3, NULL) AS t(k, a) LATERAL VIEW OUTER explode(a) v AS x ORDER BY k, x;
--> k : int | x : int
--= 1 | 1
--= 1 | 2
--= 2 | NULL
--= 3 | NULL
SELECT k, p, x FROM VALUES (1, array('a', 'b')) AS t(k, a) LATERAL VIEW posexplode(a) v AS p, x ORDER BY p;
--> k : int | p : int | x : string
--= 1 | 0 | a
--= 1 | 1 | b
SELECT k, kk, vv FROM VALUES (1, map('a', 1, 'b', 2)) AS t(k, m) LATERAL VIEW explode(m) v AS kk, vv ORDER BY kk;
--> k : int | kk : string | vv : int
--= 1 | a | 1
--= 1 | b | 2
SELECT x, y FROM VALUES (array(array(1, 2), array(3))) AS t(a) LATERAL VIEW explode(a) v AS x LATERAL VIEW explode(x) w AS y ORDER BY y;
--> x : array<int> | y : int
--= [1, 2] | 1
--= [1, 2] | 2
--= [3] | 3
SELECT c, d FROM VALUES (array(struct(1, 'a'))) AS t(a) LATERAL VIEW inline(a) v AS c, d;
--> c : int | d : string
--= 1 | a
SELECT a, x FROM VALUES (1) AS t(a) LATERAL VIEW stack(2, 'p', 'q') v AS x ORDER BY x;
--> a : int | x : string
--= 1 | p
--= 1 | q
SELECT * FROM VALUES (1) AS t(a) LATERAL VIEW explode(array(1, 2)) v AS x, y;
--! UDTF_ALIAS_NUMBER_MISMATCH 42802
SELECT * FROM VALUES (1) AS t(a) LATERAL VIEW upper('a') v AS x;
--! UNSUPPORTED_GENERATOR.NOT_GENERATOR 42K0E
SELECT id, explode(array(id, dept)) FROM emp WHERE id < 3 ORDER BY 1, 2;
--> id : int | col : int
--= 1 | 1
--= 1 | 10
--= 2 | 2
--= 2 | 10
SELECT id, explode(array()) FROM emp;
--> id : int | col : void
SELECT id, explode_outer(array()) FROM emp WHERE id = 1;
--> id : int | col : void
--= 1 | NULL
SELECT e.id, d.id FROM emp e LEFT JOIN dept d ON e.dept = d.id AND e.id IN (1, 3) ORDER BY e.id;
--> id : int | id : int
--= 1 | 10
--= 2 | NULL
--= 3 | 20
--= 4 | NULL
--= 5 | NULL
--= 6 | NULL
SELECT e.id FROM emp e JOIN dept d ON e.dept = d.id AND EXISTS (SELECT 1 FROM dept x WHERE x.id = d.id) ORDER BY 1;
--> id : int
--= 1
--= 2
--= 3
--= 5
SELECT 1 FROM emp JOIN dept ON emp.id = dept.id JOIN;
--! PARSE_SYNTAX_ERROR 42601
SELECT * FROM emp NATURAL JOIN dept ON 1 = 1;
--! PARSE_SYNTAX_ERROR 42601
SELECT a.x, b.x FROM VALUES ('a'), ('A'), (NULL) a(x) JOIN VALUES ('a'), (NULL) b(x) ON a.x = b.x;
--> x : string | x : string
--= a | a
SELECT a.x, b.x FROM VALUES (X'01') a(x) JOIN VALUES (X'01'), (X'02') b(x) ON a.x = b.x;
--> x : binary | x : binary
--=  | 
SELECT a.x FROM VALUES (true), (false), (NULL) a(x) JOIN VALUES (true), (NULL) b(x) USING (x);
--> x : boolean
--= true
SELECT a.x FROM VALUES (INTERVAL '1' DAY) a(x) JOIN VALUES (INTERVAL '24' HOUR) b(x) ON a.x = b.x;
--> x : interval day
--= INTERVAL '1' DAY
SELECT a.v, b.v, c.v FROM VALUES (1), (2) a(v) FULL JOIN VALUES (2), (3) b(v) ON a.v = b.v FULL JOIN VALUES (3), (4) c(v) ON coalesce(a.v, b.v) = c.v ORDER BY 1, 2, 3;
--> v : int | v : int | v : int
--= NULL | NULL | 4
--= NULL | 3 | 3
--= 1 | NULL | NULL
--= 2 | 2 | NULL
