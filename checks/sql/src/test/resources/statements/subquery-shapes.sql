-- Subqueries in every place, joins of every kind beside them.
CREATE TEMPORARY VIEW e AS SELECT * FROM VALUES (1,'ann',10,100),(2,'bob',10,200),(3,'cid',20,50),(4,'dan',NULL,70),(5,'eve',20,NULL),(6,'fay',30,100) t(id,name,d,sal);
--> 
CREATE TEMPORARY VIEW dp AS SELECT * FROM VALUES (10,'x'),(20,'y'),(40,'w'),(NULL,'n') t(d,dn);
--> 
SELECT name, (SELECT dn FROM dp WHERE dp.d = e.d) FROM e ORDER BY id;
--> name : string | scalarsubquery(d) : string
--= ann | x
--= bob | x
--= cid | y
--= dan | NULL
--= eve | y
--= fay | NULL
SELECT name, (SELECT count(*) FROM dp WHERE dp.d = e.d) FROM e ORDER BY id;
--> name : string | scalarsubquery(d) : bigint
--= ann | 1
--= bob | 1
--= cid | 1
--= dan | 0
--= eve | 1
--= fay | 0
SELECT name, (SELECT count(*) FROM e x WHERE x.d = e.d AND x.sal > e.sal) AS c FROM e ORDER BY id;
--> name : string | c : bigint
--= ann | 1
--= bob | 0
--= cid | 0
--= dan | 0
--= eve | 0
--= fay | 0
SELECT name, (SELECT sum(sal) FROM e x WHERE x.d = e.d) * 2 FROM e ORDER BY id;
--> name : string | (scalarsubquery(d) * 2) : bigint
--= ann | 600
--= bob | 600
--= cid | 100
--= dan | NULL
--= eve | 100
--= fay | 200
SELECT d, sum(sal) FROM e GROUP BY d HAVING sum(sal) > (SELECT avg(sal) FROM e) ORDER BY d;
--> d : int | sum(sal) : bigint
--= 10 | 300
SELECT d, count(*) FROM e GROUP BY d HAVING count(*) > (SELECT count(*) FROM dp WHERE dp.d = e.d) ORDER BY d;
--> d : int | count(1) : bigint
--= NULL | 1
--= 10 | 2
--= 20 | 2
--= 30 | 1
SELECT name FROM e WHERE sal = (SELECT max(sal) FROM e x WHERE x.d = e.d) ORDER BY id;
--> name : string
--= bob
--= cid
--= fay
SELECT name FROM e WHERE EXISTS (SELECT 1 FROM dp WHERE dp.d = e.d) ORDER BY id;
--> name : string
--= ann
--= bob
--= cid
--= eve
SELECT name FROM e WHERE NOT EXISTS (SELECT 1 FROM dp WHERE dp.d = e.d) ORDER BY id;
--> name : string
--= dan
--= fay
SELECT name FROM e WHERE d IN (SELECT d FROM dp) ORDER BY id;
--> name : string
--= ann
--= bob
--= cid
--= eve
SELECT name FROM e WHERE d NOT IN (SELECT d FROM dp) ORDER BY id;
--> name : string
SELECT name FROM e WHERE d NOT IN (SELECT d FROM dp WHERE d IS NOT NULL) ORDER BY id;
--> name : string
--= fay
SELECT name FROM e WHERE (d, sal) IN (SELECT d, max(sal) FROM e GROUP BY d) ORDER BY id;
--> name : string
--= bob
--= cid
--= fay
SELECT name FROM e WHERE (d, sal) NOT IN (SELECT d, max(sal) FROM e GROUP BY d) ORDER BY id;
--> name : string
--= ann
SELECT name, CASE WHEN EXISTS (SELECT 1 FROM dp WHERE dp.d = e.d) THEN 'in' ELSE 'out' END FROM e ORDER BY id;
--> name : string | CASE WHEN exists(d) THEN in ELSE out END : string
--= ann | in
--= bob | in
--= cid | in
--= dan | out
--= eve | in
--= fay | out
SELECT name, d IN (SELECT d FROM dp) FROM e ORDER BY id;
--> name : string | (d IN (listquery())) : boolean
--= ann | true
--= bob | true
--= cid | true
--= dan | false
--= eve | true
--= fay | false
SELECT name, (SELECT x.name FROM e x WHERE x.d = e.d ORDER BY x.sal DESC NULLS LAST LIMIT 1) FROM e ORDER BY id;
--> name : string | scalarsubquery(d) : string
--= ann | bob
--= bob | bob
--= cid | cid
--= dan | NULL
--= eve | cid
--= fay | fay
SELECT name, (SELECT x.name FROM e x WHERE x.d = e.d AND x.id <> e.id LIMIT 1) FROM e WHERE d = 10 ORDER BY id;
--> name : string | scalarsubquery(d, id) : string
--= ann | bob
--= bob | ann
SELECT name, (SELECT max(x.sal) FROM e x WHERE x.d = e.d AND x.id < e.id) AS prev FROM e ORDER BY id;
--> name : string | prev : int
--= ann | NULL
--= bob | 100
--= cid | NULL
--= dan | NULL
--= eve | 50
--= fay | NULL
SELECT name, (SELECT max(x.sal) - min(y.sal) FROM e x JOIN e y ON x.d = y.d WHERE x.d = e.d) AS m FROM e ORDER BY id;
--> name : string | m : int
--= ann | 100
--= bob | 100
--= cid | 0
--= dan | NULL
--= eve | 0
--= fay | 0
SELECT name, (SELECT (SELECT max(dn) FROM dp WHERE dp.d = x.d) FROM e x WHERE x.id = e.id) FROM e ORDER BY id;
--> name : string | scalarsubquery(id) : string
--= ann | x
--= bob | x
--= cid | y
--= dan | NULL
--= eve | y
--= fay | NULL
SELECT name FROM e WHERE sal > ALL (SELECT 50);
--! PARSE_SYNTAX_ERROR 42601
SELECT name, (SELECT dn FROM dp) FROM e;
--! SCALAR_SUBQUERY_TOO_MANY_ROWS 21000
SELECT e.name, l.n FROM e, LATERAL (SELECT count(*) AS n FROM e x WHERE x.d = e.d) l ORDER BY e.id;
--> name : string | n : bigint
--= ann | 2
--= bob | 2
--= cid | 2
--= dan | 0
--= eve | 2
--= fay | 1
SELECT e.name, l.dn FROM e LEFT JOIN LATERAL (SELECT dn FROM dp WHERE dp.d = e.d) l ON true ORDER BY e.id;
--> name : string | dn : string
--= ann | x
--= bob | x
--= cid | y
--= dan | NULL
--= eve | y
--= fay | NULL
SELECT e.name, l.name FROM e JOIN LATERAL (SELECT name FROM e x WHERE x.d = e.d ORDER BY sal DESC NULLS LAST LIMIT 1) l ORDER BY e.id;
--> name : string | name : string
--= ann | bob
--= bob | bob
--= cid | cid
--= eve | cid
--= fay | fay
SELECT e.name, l.a FROM e, LATERAL (SELECT e.sal + 1 AS a) l, LATERAL (SELECT l.a + 1 AS b) m WHERE m.b > 102 ORDER BY e.id;
--> name : string | a : int
--= bob | 201
SELECT e.name, g.x FROM e, LATERAL explode(array(e.id, e.sal)) AS g(x) WHERE e.id < 3 ORDER BY e.id, g.x;
--> name : string | x : int
--= ann | 1
--= ann | 100
--= bob | 2
--= bob | 200
SELECT count(*) FROM e WHERE sal > (SELECT avg(sal) FROM e x WHERE x.d = e.d OR x.d IS NULL);
--> count(1) : bigint
--= 2
SELECT name FROM e WHERE id IN (SELECT max(id) FROM e GROUP BY d) ORDER BY id;
--> name : string
--= bob
--= dan
--= eve
--= fay
SELECT name FROM e WHERE EXISTS (SELECT d FROM dp GROUP BY d HAVING max(dn) = 'y' AND d = e.d) ORDER BY id;
--> name : string
--= cid
--= eve
SELECT name FROM e WHERE id > (SELECT count(*) FROM dp WHERE dp.d < e.d) + 2 ORDER BY id;
--> name : string
--= dan
--= eve
--= fay
SELECT name FROM e WHERE EXISTS (SELECT 1 FROM dp WHERE dp.d = e.d UNION ALL SELECT 1 FROM dp WHERE dp.d = e.d + 10) ORDER BY id;
--> name : string
--= ann
--= bob
--= cid
--= eve
--= fay
SELECT name, EXISTS (SELECT 1 FROM dp WHERE dp.d = e.d) OR sal > 80 AS f FROM e ORDER BY id;
--> name : string | f : boolean
--= ann | true
--= bob | true
--= cid | true
--= dan | false
--= eve | true
--= fay | true
SELECT * FROM e WHERE sal IN (SELECT sal FROM e x WHERE x.id <> e.id) ORDER BY id;
--> id : int | name : string | d : int | sal : int
--= 1 | ann | 10 | 100
--= 6 | fay | 30 | 100
SELECT name, (SELECT count(DISTINCT x.sal) FROM e x WHERE x.d <=> e.d) FROM e ORDER BY id;
--> name : string | scalarsubquery(d) : bigint
--= ann | 2
--= bob | 2
--= cid | 1
--= dan | 1
--= eve | 1
--= fay | 1
SELECT name, (SELECT listagg(x.name, ',') WITHIN GROUP (ORDER BY x.name) FROM e x WHERE x.d = e.d) FROM e ORDER BY id;
--> name : string | scalarsubquery(d) : string
--= ann | ann,bob
--= bob | ann,bob
--= cid | cid,eve
--= dan | NULL
--= eve | cid,eve
--= fay | fay
SELECT name, (SELECT first_value(x.name) OVER (ORDER BY x.id) FROM e x WHERE x.d = e.d LIMIT 1) FROM e ORDER BY id;
--> name : string | scalarsubquery(d) : string
--= ann | ann
--= bob | ann
--= cid | cid
--= dan | NULL
--= eve | cid
--= fay | fay
WITH c AS (SELECT d, max(sal) m FROM e GROUP BY d) SELECT e.name FROM e WHERE (SELECT m FROM c WHERE c.d = e.d) = e.sal ORDER BY id;
--> name : string
--= bob
--= cid
--= fay
WITH a AS (SELECT 1 x), b AS (SELECT x + 1 y FROM a) SELECT * FROM b, a;
--> y : int | x : int
--= 2 | 1
WITH a AS (WITH b AS (SELECT 5 z) SELECT z FROM b) SELECT * FROM a;
--> z : int
--= 5
WITH a(p, q) AS (SELECT 1, 2) SELECT q, p FROM a;
--> q : int | p : int
--= 2 | 1
WITH a AS (SELECT 1), a AS (SELECT 2) SELECT * FROM a;
--! DUPLICATED_CTE_NAMES 42602
SELECT e.name, dp.dn FROM e LEFT JOIN dp ON e.d = dp.d AND e.sal > 60 ORDER BY id;
--> name : string | dn : string
--= ann | x
--= bob | x
--= cid | NULL
--= dan | NULL
--= eve | NULL
--= fay | NULL
SELECT e.name, dp.dn FROM e FULL OUTER JOIN dp ON e.d = dp.d ORDER BY id, dn;
--> name : string | dn : string
--= NULL | n
--= NULL | w
--= ann | x
--= bob | x
--= cid | y
--= dan | NULL
--= eve | y
--= fay | NULL
SELECT e.name, dp.dn FROM e RIGHT JOIN dp ON e.d = dp.d AND dp.dn <> 'x' ORDER BY dn, id;
--> name : string | dn : string
--= NULL | n
--= NULL | w
--= NULL | x
--= cid | y
--= eve | y
SELECT e.name, dp.dn FROM e LEFT JOIN dp ON e.d = dp.d OR e.sal = 100 ORDER BY id, dn;
--> name : string | dn : string
--= ann | n
--= ann | w
--= ann | x
--= ann | y
--= bob | x
--= cid | y
--= dan | NULL
--= eve | y
--= fay | n
--= fay | w
--= fay | x
--= fay | y
SELECT e.name, dp.dn FROM e FULL JOIN dp ON e.d < dp.d AND e.sal > 60 ORDER BY id, dn;
--> name : string | dn : string
--= NULL | n
--= NULL | x
--= ann | w
--= ann | y
--= bob | w
--= bob | y
--= cid | NULL
--= dan | NULL
--= eve | NULL
--= fay | w
SELECT * FROM e LEFT SEMI JOIN dp ON e.d = dp.d ORDER BY id;
--> id : int | name : string | d : int | sal : int
--= 1 | ann | 10 | 100
--= 2 | bob | 10 | 200
--= 3 | cid | 20 | 50
--= 5 | eve | 20 | NULL
SELECT id FROM e LEFT ANTI JOIN dp ON e.d = dp.d AND e.sal > 60 ORDER BY id;
--> id : int
--= 3
--= 4
--= 5
--= 6
SELECT d, name, dn FROM e JOIN dp USING (d) ORDER BY id;
--> d : int | name : string | dn : string
--= 10 | ann | x
--= 10 | bob | x
--= 20 | cid | y
--= 20 | eve | y
SELECT d, e.d, dp.d FROM e FULL JOIN dp USING (d) ORDER BY 1, 2, 3;
--> d : int | d : int | d : int
--= NULL | NULL | NULL
--= NULL | NULL | NULL
--= 10 | 10 | 10
--= 10 | 10 | 10
--= 20 | 20 | 20
--= 20 | 20 | 20
--= 30 | 30 | NULL
--= 40 | NULL | 40
SELECT * FROM e NATURAL JOIN dp ORDER BY id;
--> d : int | id : int | name : string | sal : int | dn : string
--= 10 | 1 | ann | 100 | x
--= 10 | 2 | bob | 200 | x
--= 20 | 3 | cid | 50 | y
--= 20 | 5 | eve | NULL | y
SELECT * FROM e CROSS JOIN dp WHERE e.id = 1 ORDER BY dn;
--> id : int | name : string | d : int | sal : int | d : int | dn : string
--= 1 | ann | 10 | 100 | NULL | n
--= 1 | ann | 10 | 100 | 40 | w
--= 1 | ann | 10 | 100 | 10 | x
--= 1 | ann | 10 | 100 | 20 | y
SELECT e.id FROM e JOIN dp ON e.d = dp.d JOIN dp dp2 ON dp2.d = dp.d + 10 ORDER BY 1;
--> id : int
--= 1
--= 2
SELECT a.id, b.id FROM e a LEFT JOIN e b ON a.d = b.d AND a.id < b.id LEFT JOIN dp ON b.d = dp.d WHERE dp.dn IS NULL ORDER BY 1, 2;
--> id : int | id : int
--= 2 | NULL
--= 4 | NULL
--= 5 | NULL
--= 6 | NULL
SELECT id FROM e EXCEPT SELECT 1 ORDER BY id;
--> id : int
--= 2
--= 3
--= 4
--= 5
--= 6
SELECT d FROM e EXCEPT ALL SELECT d FROM dp ORDER BY d;
--> d : int
--= 10
--= 20
--= 30
SELECT d FROM e INTERSECT ALL SELECT d FROM dp ORDER BY d;
--> d : int
--= NULL
--= 10
--= 20
SELECT d FROM e INTERSECT SELECT d FROM dp ORDER BY d;
--> d : int
--= NULL
--= 10
--= 20
SELECT d FROM e UNION SELECT d FROM dp ORDER BY d;
--> d : int
--= NULL
--= 10
--= 20
--= 30
--= 40
SELECT 1 UNION ALL SELECT 2.5 UNION ALL SELECT 3;
--> 1 : decimal(11,1)
--= 1.0
--= 2.5
--= 3.0
SELECT 1 UNION SELECT 'a';
--! CAST_INVALID_INPUT 22018
SELECT 1, 2 UNION SELECT 1;
--! NUM_COLUMNS_MISMATCH 42826
SELECT DISTINCT d FROM e ORDER BY sal;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
(SELECT 1 AS a) UNION ALL (SELECT 2 LIMIT 1) ORDER BY a DESC LIMIT 1;
--> a : int
--= 2
SELECT id FROM e WHERE (SELECT true);
--> id : int
--= 1
--= 2
--= 3
--= 4
--= 5
--= 6
SELECT sum((SELECT max(d) FROM dp)) FROM e;
--> sum(scalarsubquery()) : bigint
--= 240
SELECT max(sal) FROM e WHERE id < (SELECT 4) GROUP BY d ORDER BY 1;
--> max(sal) : int
--= 50
--= 200
SELECT id, (SELECT id) FROM e ORDER BY id LIMIT 1;
--> id : int | scalarsubquery(id) : int
--= 1 | 1
SELECT (SELECT max(id) FROM e), (SELECT struct(1, 2)), (SELECT 1, 2);
--! INVALID_SUBQUERY_EXPRESSION.SCALAR_SUBQUERY_RETURN_MORE_THAN_ONE_OUTPUT_COLUMN 42823
SELECT id, sal + (SELECT avg(sal) FROM e) FROM e ORDER BY 1;
--> id : int | (sal + scalarsubquery()) : double
--= 1 | 204.0
--= 2 | 304.0
--= 3 | 154.0
--= 4 | 174.0
--= 5 | NULL
--= 6 | 204.0
SELECT * FROM (SELECT id, (SELECT max(d) FROM dp WHERE dp.d <= e.d) md FROM e) WHERE md = 20 ORDER BY id;
--> id : int | md : int
--= 3 | 20
--= 5 | 20
--= 6 | 20
SELECT e.id FROM e JOIN dp ON e.d = dp.d AND e.sal IN (SELECT sal FROM e WHERE sal > 60) ORDER BY 1;
--> id : int
--= 1
--= 2
SELECT e.id, dp.d FROM e LEFT JOIN dp ON e.d = dp.d AND EXISTS (SELECT 1 FROM e x WHERE x.id = 3 AND x.d = dp.d) ORDER BY 1;
--> id : int | d : int
--= 1 | NULL
--= 2 | NULL
--= 3 | 20
--= 4 | NULL
--= 5 | 20
--= 6 | NULL
WITH RECURSIVE r(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM r WHERE n < 5) SELECT sum(n) FROM r;
--> sum(n) : bigint
--= 15
WITH RECURSIVE t(a, b) AS (SELECT 1, 'x' UNION ALL SELECT a + 1, b || 'x' FROM t WHERE a < 3) SELECT * FROM t ORDER BY a;
--> a : int | b : string
--= 1 | x
--= 2 | xx
--= 3 | xxx
WITH RECURSIVE r MAX RECURSION LEVEL 3 AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r) SELECT * FROM r;
--! RECURSION_LEVEL_LIMIT_EXCEEDED 42836
SELECT name FROM e WHERE d = 10 AND sal >= (SELECT percentile(sal, 0.5) FROM e x WHERE x.d = e.d) ORDER BY id;
--> name : string
--= bob
