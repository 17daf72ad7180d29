DROP TABLE IF EXISTS r0;
--> 
CREATE TABLE r0 USING parquet AS SELECT CAST(id AS int) AS id, CAST(k AS int) AS k, CAST(i AS smallint) AS i, CAST(l AS bigint) AS l, CAST(b AS boolean) AS b, CAST(d AS double) AS d, CAST(m AS decimal(10,0)) AS m, CAST(n AS decimal(10,0)) AS n, CAST(s AS string) AS s, CAST(t AS string) AS t, CAST(dt AS date) AS dt, CAST(ts AS timestamp) AS ts, CAST(f AS float) AS f, CAST(ai AS array<int>) AS ai, CAST(sa AS array<string>) AS sa, CAST(st AS struct<x:int,y:string>) AS st, CAST(mp AS map<string,int>) AS mp FROM (VALUES
(0, CAST(NULL AS int), CAST(NULL AS smallint), CAST(NULL AS bigint), CAST(NULL AS boolean), CAST(NULL AS double), CAST(NULL AS decimal(10,0)), CAST(NULL AS decimal(10,0)), CAST(NULL AS string), CAST(NULL AS string), CAST(NULL AS date), CAST(NULL AS timestamp), CAST(NULL AS float), array(CAST('2147483647' AS int), CAST('5' AS int), CAST('80' AS int)), array('Abc'), named_struct('x', CAST('31' AS int), 'y', 'HÉLLO'), map(' abc ', CAST('-14' AS int), 'ab', CAST('2' AS int), ' ', CAST('3' AS int)))) AS v(id, k, i, l, b, d, m, n, s, t, dt, ts, f, ai, sa, st, mp) WHERE id < 0;
--> 
DROP TABLE IF EXISTS r1;
--> 
CREATE TABLE r1 USING parquet AS SELECT CAST(id AS int) AS id, CAST(k AS int) AS k, CAST(i AS int) AS i, CAST(l AS bigint) AS l, CAST(b AS boolean) AS b, CAST(d AS double) AS d, CAST(m AS decimal(5,2)) AS m, CAST(n AS decimal(5,2)) AS n, CAST(s AS string) AS s, CAST(t AS string) AS t, CAST(dt AS date) AS dt, CAST(ts AS timestamp) AS ts, CAST(f AS float) AS f, CAST(ai AS array<int>) AS ai, CAST(sa AS array<string>) AS sa, CAST(st AS struct<x:int,y:string>) AS st, CAST(mp AS map<string,int>) AS mp FROM (VALUES
(0, CAST('0' AS int), CAST('1' AS int), CAST('7' AS bigint), true, CAST('-4.25' AS DOUBLE), CAST('-391.79' AS decimal(5,2)), CAST('5.41' AS decimal(5,2)), '-7', 'true', DATE'1970-01-01', CAST(NULL AS timestamp), CAST('1.4E-45' AS FLOAT), array(CAST('-2' AS int), CAST('34' AS int), CAST('-2147483648' AS int)), array(CAST(NULL AS string), CAST(NULL AS string), 'abc'), named_struct('x', CAST('3' AS int), 'y', '日本語'), map(' ', CAST(NULL AS int), 'a_b', CAST(NULL AS int))),
(1, CAST('3' AS int), CAST('20' AS int), CAST('0' AS bigint), CAST(NULL AS boolean), CAST('0.0' AS DOUBLE), CAST(NULL AS decimal(5,2)), CAST('-644.67' AS decimal(5,2)), 'héllo', CAST(NULL AS string), DATE'1582-10-04', TIMESTAMP'9999-12-31 00:00:00', CAST('1.25' AS FLOAT), array(CAST('2' AS int)), array('ab'), named_struct('x', CAST('-93' AS int), 'y', ' '), map(' abc ', CAST('-2' AS int))),
(2, CAST('2' AS int), CAST('-1' AS int), CAST('1000000000000' AS bigint), false, CAST('-3.5' AS DOUBLE), CAST(NULL AS decimal(5,2)), CAST(NULL AS decimal(5,2)), 'héllo', 'NaN', DATE'2023-12-31', CAST(NULL AS timestamp), CAST('1.25' AS FLOAT), array(CAST('-4' AS int)), array('a', '2024-01-31 12:34:56', '-7'), named_struct('x', CAST('4' AS int), 'y', ''), map(' abc ', CAST('3' AS int), 'A', CAST(NULL AS int), 'abc', CAST('2147483647' AS int))),
(3, CAST('0' AS int), CAST('2' AS int), CAST('5' AS bigint), false, CAST('8.75' AS DOUBLE), CAST('-3.54' AS decimal(5,2)), CAST('55.07' AS decimal(5,2)), 'Abc', CAST(NULL AS string), DATE'2024-01-31', CAST(NULL AS timestamp), CAST('-3.0' AS FLOAT), array(CAST('2147483647' AS int), CAST('7' AS int)), CAST(NULL AS array<string>), CAST(NULL AS struct<x:int,y:string>), map(' abc ', CAST('2' AS int), 'A', CAST('2147483647' AS int))),
(4, CAST('1' AS int), CAST('-3' AS int), CAST('0' AS bigint), false, CAST('NaN' AS DOUBLE), CAST('0.54' AS decimal(5,2)), CAST('0.91' AS decimal(5,2)), 'ab', 'a', DATE'1582-10-15', TIMESTAMP'2024-02-29 12:34:56.789', CAST('NaN' AS FLOAT), array(CAST('2147483647' AS int), CAST('-3' AS int), CAST('-85' AS int)), array('日本語'), named_struct('x', CAST('5' AS int), 'y', 'a,b,,c'), map('a', CAST(NULL AS int))),
(5, CAST('0' AS int), CAST('2' AS int), CAST('-2' AS bigint), false, CAST('NaN' AS DOUBLE), CAST('-999.99' AS decimal(5,2)), CAST('999.99' AS decimal(5,2)), 'a%b', CAST(NULL AS string), DATE'2024-03-01', TIMESTAMP'0001-01-01 03:04:05.6', CAST('1.25' AS FLOAT), array(CAST('53' AS int), CAST('-2147483648' AS int)), array('abc'), named_struct('x', CAST('2' AS int), 'y', '0'), map('ab', CAST('2' AS int), ' abc ', CAST('0' AS int))),
(6, CAST('3' AS int), CAST('-3' AS int), CAST('-1' AS bigint), false, CAST('-9.75' AS DOUBLE), CAST(NULL AS decimal(5,2)), CAST('62.14' AS decimal(5,2)), 'zz\\z', 'NaN', DATE'1582-10-15', TIMESTAMP'2000-02-29 03:04:05.6', CAST('0.1' AS FLOAT), array(CAST('2147483647' AS int), CAST('7' AS int)), array(CAST(NULL AS string), ' '), named_struct('x', CAST('0' AS int), 'y', '😀x'), map('Abc', CAST('-2147483648' AS int), ' abc ', CAST('19' AS int)))) AS v(id, k, i, l, b, d, m, n, s, t, dt, ts, f, ai, sa, st, mp);
--> 
DROP TABLE IF EXISTS r2;
--> 
CREATE TABLE r2 USING parquet AS SELECT CAST(id AS int) AS id, CAST(k AS int) AS k, CAST(i AS tinyint) AS i, CAST(l AS bigint) AS l, CAST(b AS boolean) AS b, CAST(d AS double) AS d, CAST(m AS decimal(20,10)) AS m, CAST(n AS decimal(10,0)) AS n, CAST(s AS string) AS s, CAST(t AS string) AS t, CAST(dt AS date) AS dt, CAST(ts AS timestamp) AS ts, CAST(f AS float) AS f, CAST(ai AS array<int>) AS ai, CAST(sa AS array<string>) AS sa, CAST(st AS struct<x:int,y:string>) AS st, CAST(mp AS map<string,int>) AS mp FROM (VALUES
(0, CAST('4' AS int), CAST('-2' AS tinyint), CAST('1000000000000' AS bigint), CAST(NULL AS boolean), CAST('1.5' AS DOUBLE), CAST('9979934237.4588808971' AS decimal(20,10)), CAST('4731800399' AS decimal(10,0)), '2024-02-29', '12.50', DATE'1970-01-01', CAST(NULL AS timestamp), CAST('NaN' AS FLOAT), array(CAST('-1' AS int), CAST('89' AS int), CAST('-45' AS int)), array('abc', 'a%b'), named_struct('x', CAST('-3' AS int), 'y', '0'), map('a%b', CAST('-3' AS int))),
(1, CAST('1' AS int), CAST('73' AS tinyint), CAST('1000000000000' AS bigint), CAST(NULL AS boolean), CAST('1.5' AS DOUBLE), CAST('-18232.7935708934' AS decimal(20,10)), CAST('-9999999999' AS decimal(10,0)), '', '12.50', DATE'1969-12-31', CAST(NULL AS timestamp), CAST('1.4E-45' AS FLOAT), CAST(NULL AS array<int>), array(CAST(NULL AS string)), named_struct('x', CAST(NULL AS int), 'y', 'NaN'), map('', CAST('-2147483648' AS int))),
(2, CAST('4' AS int), CAST('4' AS tinyint), CAST('5' AS bigint), false, CAST('1.5' AS DOUBLE), CAST(NULL AS decimal(20,10)), CAST('23713235' AS decimal(10,0)), 'a%b', '1', DATE'1900-02-28', TIMESTAMP'1900-02-28 23:59:59.999999', CAST(NULL AS float), array(CAST('21' AS int)), array('NaN'), CAST(NULL AS struct<x:int,y:string>), map(' abc ', CAST('-66' AS int), 'A', CAST('2' AS int), ' ', CAST('-2147483648' AS int))),
(3, CAST('0' AS int), CAST('-3' AS tinyint), CAST('1000000000000' AS bigint), true, CAST('NaN' AS DOUBLE), CAST('-835832637.1616348207' AS decimal(20,10)), CAST('9999999999' AS decimal(10,0)), 'a,b,,c', '-7', DATE'1970-01-01', TIMESTAMP'1582-10-15 00:00:00', CAST('0.5' AS FLOAT), array(CAST('-2' AS int), CAST('2147483647' AS int), CAST(NULL AS int)), array(CAST(NULL AS string)), CAST(NULL AS struct<x:int,y:string>), CAST(NULL AS map<string,int>)),
(4, CAST('3' AS int), CAST('-2' AS tinyint), CAST('1000000000000' AS bigint), true, CAST('NaN' AS DOUBLE), CAST('-5393578.2195916353' AS decimal(20,10)), CAST('-9999999999' AS decimal(10,0)), '1', 'zz\\z', DATE'1582-10-04', TIMESTAMP'9999-12-31 23:59:59.999999', CAST('-3.0' AS FLOAT), array(CAST('2' AS int), CAST('0' AS int)), array('it\'s', ' abc '), named_struct('x', CAST('4' AS int), 'y', '2024-02-29'), map('a', CAST('-2' AS int), 'abc', CAST('20' AS int))),
(5, CAST('3' AS int), CAST('127' AS tinyint), CAST('-69' AS bigint), false, CAST('Infinity' AS DOUBLE), CAST('-6265916778.8543215308' AS decimal(20,10)), CAST('6883' AS decimal(10,0)), CAST(NULL AS string), '1e3', DATE'1970-01-01', TIMESTAMP'2000-02-29 23:59:59.999999', CAST('0.5' AS FLOAT), array(CAST('-1' AS int)), array('12.50'), named_struct('x', CAST('-2' AS int), 'y', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'), map('a', CAST('4' AS int), 'abc', CAST('-2' AS int), ' abc ', CAST('84' AS int))),
(6, CAST('0' AS int), CAST('3' AS tinyint), CAST(NULL AS bigint), false, CAST('-Infinity' AS DOUBLE), CAST('-12674133.1606372578' AS decimal(20,10)), CAST('242956040' AS decimal(10,0)), 'a,b,,c', '1', CAST(NULL AS date), TIMESTAMP'1970-01-01 12:34:56.789', CAST(NULL AS float), array(CAST('16' AS int), CAST('27' AS int), CAST('7' AS int)), CAST(NULL AS array<string>), named_struct('x', CAST('0' AS int), 'y', 'ß'), map('A', CAST('2147483647' AS int))),
(7, CAST('2' AS int), CAST('-1' AS tinyint), CAST('51' AS bigint), true, CAST('-1.75' AS DOUBLE), CAST('17256.3839302724' AS decimal(20,10)), CAST('-8' AS decimal(10,0)), 'true', 'a_b', DATE'2024-02-29', TIMESTAMP'1969-12-31 03:04:05.6', CAST(NULL AS float), array(CAST('4' AS int), CAST('4' AS int)), array('😀x', 'true', CAST(NULL AS string)), named_struct('x', CAST('-2147483648' AS int), 'y', 'HÉLLO'), CAST(NULL AS map<string,int>)),
(8, CAST('2' AS int), CAST(NULL AS tinyint), CAST('0' AS bigint), false, CAST('NaN' AS DOUBLE), CAST('-273418529.2724852367' AS decimal(20,10)), CAST('-7459645863' AS decimal(10,0)), '日本語', '0', DATE'1582-10-15', TIMESTAMP'2024-02-29 00:00:00', CAST('1.4E-45' AS FLOAT), array(CAST('-2147483648' AS int), CAST('-2147483648' AS int), CAST('-2147483648' AS int)), array('ab', 'héllo', 'abc'), CAST(NULL AS struct<x:int,y:string>), map(' ', CAST('0' AS int), 'abc', CAST('-2' AS int), 'a_b', CAST('-50' AS int))),
(9, CAST('0' AS int), CAST('-40' AS tinyint), CAST('-2' AS bigint), false, CAST('-Infinity' AS DOUBLE), CAST('0.0000000073' AS decimal(20,10)), CAST('1880275532' AS decimal(10,0)), 'ab', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', DATE'2024-01-31', TIMESTAMP'1582-10-04 12:34:56.789', CAST('3.4028235E38' AS FLOAT), array(CAST('-2' AS int), CAST('2' AS int), CAST('-2147483648' AS int)), array(CAST(NULL AS string), 'a'), named_struct('x', CAST('-1' AS int), 'y', CAST(NULL AS string)), map('a_b', CAST('-38' AS int), 'abc', CAST(NULL AS int))),
(10, CAST('1' AS int), CAST(NULL AS tinyint), CAST('1000000000000' AS bigint), true, CAST('-Infinity' AS DOUBLE), CAST('9999999999.9999999999' AS decimal(20,10)), CAST('9233013933' AS decimal(10,0)), '1', 'abc', DATE'1900-02-28', TIMESTAMP'1900-02-28 23:59:59.999999', CAST(NULL AS float), array(CAST('-88' AS int), CAST('-24' AS int)), array('NaN', 'Abc'), named_struct('x', CAST('5' AS int), 'y', '-7'), map('A', CAST(NULL AS int), '', CAST('2147483647' AS int), ' ', CAST('98' AS int))),
(11, CAST('2' AS int), CAST('-128' AS tinyint), CAST('0' AS bigint), true, CAST(NULL AS double), CAST('-9999999999.9999999999' AS decimal(20,10)), CAST('9781974' AS decimal(10,0)), 'ab', '0', DATE'0001-01-01', TIMESTAMP'2024-02-29 12:34:56.789', CAST('0.1' AS FLOAT), array(CAST('-2147483648' AS int), CAST('5' AS int), CAST('-11' AS int)), array(' abc ', '', ' '), named_struct('x', CAST('-2147483648' AS int), 'y', '1'), map('A', CAST('0' AS int), '', CAST('-74' AS int), 'ab', CAST('-1' AS int))),
(12, CAST('3' AS int), CAST('-99' AS tinyint), CAST(NULL AS bigint), false, CAST('0.0' AS DOUBLE), CAST('44497.6842329035' AS decimal(20,10)), CAST(NULL AS decimal(10,0)), 'A', '1', DATE'2000-02-29', TIMESTAMP'2000-02-29 12:34:56.789', CAST('-3.0' AS FLOAT), array(CAST('2' AS int), CAST(NULL AS int)), array('ab'), CAST(NULL AS struct<x:int,y:string>), map('abc', CAST('2147483647' AS int), 'A', CAST(NULL AS int), '', CAST('4' AS int))),
(13, CAST('3' AS int), CAST(NULL AS tinyint), CAST('93' AS bigint), true, CAST('Infinity' AS DOUBLE), CAST(NULL AS decimal(20,10)), CAST(NULL AS decimal(10,0)), ' ', 'NaN', DATE'0001-01-01', TIMESTAMP'1582-10-15 00:00:00', CAST('1.4E-45' AS FLOAT), array(CAST('-2147483648' AS int), CAST('60' AS int)), array('abc', '12.50', '日本語'), named_struct('x', CAST('-2' AS int), 'y', 'true'), map('a%b', CAST('-2147483648' AS int), ' ', CAST('6' AS int))),
(14, CAST('2' AS int), CAST('1' AS tinyint), CAST('-2' AS bigint), true, CAST('-0.5' AS DOUBLE), CAST('9999999999.9999999999' AS decimal(20,10)), CAST('0' AS decimal(10,0)), 'true', 'Abc', DATE'2024-02-29', TIMESTAMP'0001-01-01 00:00:00', CAST('0.5' AS FLOAT), CAST(NULL AS array<int>), array('A', '', 'a_b'), named_struct('x', CAST('-2147483648' AS int), 'y', '0'), map(' abc ', CAST('7' AS int), '', CAST('2147483647' AS int), 'Abc', CAST('-5' AS int))),
(15, CAST('3' AS int), CAST('-128' AS tinyint), CAST('5' AS bigint), false, CAST('-Infinity' AS DOUBLE), CAST('-160956.1686709566' AS decimal(20,10)), CAST('5144' AS decimal(10,0)), 'NaN', 'ß', DATE'1970-01-01', TIMESTAMP'2023-12-31 00:00:00', CAST(NULL AS float), array(CAST('4' AS int)), array('NaN', '12.50'), CAST(NULL AS struct<x:int,y:string>), map('ab', CAST(NULL AS int))),
(16, CAST('3' AS int), CAST('-128' AS tinyint), CAST('1000000000000' AS bigint), true, CAST('Infinity' AS DOUBLE), CAST('-5733265676.3506718314' AS decimal(20,10)), CAST('-9999999999' AS decimal(10,0)), 'Abc', '1e3', DATE'2000-02-29', TIMESTAMP'9999-12-31 12:34:56.789', CAST('NaN' AS FLOAT), CAST(NULL AS array<int>), array('abc', '😀x', CAST(NULL AS string)), named_struct('x', CAST('0' AS int), 'y', 'NaN'), map('abc', CAST('-2147483648' AS int))),
(17, CAST(NULL AS int), CAST('1' AS tinyint), CAST('1000000000000' AS bigint), false, CAST('1.5' AS DOUBLE), CAST('38.1217918583' AS decimal(20,10)), CAST('-5599769431' AS decimal(10,0)), CAST(NULL AS string), '😀x', DATE'2000-02-29', TIMESTAMP'2000-02-29 12:34:56.789', CAST('3.4028235E38' AS FLOAT), array(CAST('2147483647' AS int), CAST('5' AS int)), array('a'), named_struct('x', CAST('0' AS int), 'y', 'Abc'), CAST(NULL AS map<string,int>)),
(18, CAST('2' AS int), CAST('-1' AS tinyint), CAST(NULL AS bigint), false, CAST('-Infinity' AS DOUBLE), CAST('-9999999999.9999999999' AS decimal(20,10)), CAST('58' AS decimal(10,0)), CAST(NULL AS string), '😀x', DATE'2024-02-29', TIMESTAMP'2024-03-01 12:34:56.789', CAST('3.4028235E38' AS FLOAT), array(CAST('2147483647' AS int), CAST('-2147483648' AS int), CAST('48' AS int)), array('true'), named_struct('x', CAST('46' AS int), 'y', 'true'), map('ab', CAST('2147483647' AS int), ' abc ', CAST('12' AS int))),
(19, CAST('4' AS int), CAST('6' AS tinyint), CAST('2' AS bigint), CAST(NULL AS boolean), CAST('0.0' AS DOUBLE), CAST('51209443.0186096259' AS decimal(20,10)), CAST('782420279' AS decimal(10,0)), 'A', '2024-01-31 12:34:56', CAST(NULL AS date), CAST(NULL AS timestamp), CAST('1.4E-45' AS FLOAT), CAST(NULL AS array<int>), array('a', 'Abc', ' abc '), named_struct('x', CAST('-99' AS int), 'y', '1'), map(' abc ', CAST('3' AS int), 'Abc', CAST('0' AS int))),
(20, CAST('1' AS int), CAST('-44' AS tinyint), CAST('0' AS bigint), false, CAST('-Infinity' AS DOUBLE), CAST('0.0000000080' AS decimal(20,10)), CAST('-3566606182' AS decimal(10,0)), '2024-01-31 12:34:56', '😀x', DATE'1582-10-04', TIMESTAMP'2000-02-29 23:59:59.999999', CAST('1.4E-45' AS FLOAT), array(CAST('0' AS int), CAST('6' AS int), CAST('-3' AS int)), CAST(NULL AS array<string>), CAST(NULL AS struct<x:int,y:string>), map(' abc ', CAST('3' AS int), 'a_b', CAST('6' AS int), 'Abc', CAST('3' AS int))),
(21, CAST('3' AS int), CAST('-2' AS tinyint), CAST('1000000000000' AS bigint), CAST(NULL AS boolean), CAST('0.0' AS DOUBLE), CAST('-0.0000000064' AS decimal(20,10)), CAST('-38685177' AS decimal(10,0)), 'Abc', '', DATE'2024-02-29', TIMESTAMP'2000-02-29 12:34:56.789', CAST('1.4E-45' AS FLOAT), array(CAST('-32' AS int)), array(CAST(NULL AS string), 'A'), named_struct('x', CAST('16' AS int), 'y', ''), map('', CAST('3' AS int), ' ', CAST('-38' AS int))),
(22, CAST('2' AS int), CAST('-128' AS tinyint), CAST('52' AS bigint), false, CAST('1.5' AS DOUBLE), CAST('-4878912064.1160005255' AS decimal(20,10)), CAST('159193849' AS decimal(10,0)), 'NaN', 'it\'s', DATE'2024-03-01', TIMESTAMP'2023-12-31 00:00:00', CAST('0.5' AS FLOAT), array(CAST('-31' AS int)), array('2024-02-29', 'ß', 'true'), named_struct('x', CAST('1' AS int), 'y', '1'), map(' ', CAST('72' AS int), 'A', CAST('-2147483648' AS int), 'a', CAST(NULL AS int))),
(23, CAST('4' AS int), CAST('9' AS tinyint), CAST('69' AS bigint), CAST(NULL AS boolean), CAST('0.0' AS DOUBLE), CAST('-965926089.5499065465' AS decimal(20,10)), CAST('10728627' AS decimal(10,0)), '12.50', '日本語', DATE'2000-02-29', TIMESTAMP'2024-01-31 00:00:00', CAST('3.4028235E38' AS FLOAT), array(CAST('-18' AS int), CAST('98' AS int)), array('2024-01-31 12:34:56', '😀x'), named_struct('x', CAST('2147483647' AS int), 'y', 'ß'), map('a', CAST('4' AS int)))) AS v(id, k, i, l, b, d, m, n, s, t, dt, ts, f, ai, sa, st, mp);
--> 
SELECT sum(1) AS c0, approx_count_distinct(CAST(NULL AS date)) AS c1, sort_array(collect_list(4)) AS c2 FROM (SELECT DISTINCT a1.sa AS c0, CASE WHEN a3.b THEN ifnull(nullif(a1.s, a1.t), a2.t) WHEN a3.b THEN 'A' ELSE CASE WHEN (a1.t > a2.s) THEN concat_ws('-', a3.s, a1.s, a1.sa) WHEN (a3.t NOT LIKE '%b%') THEN CASE WHEN a1.b THEN a3.t WHEN a2.b THEN a1.t ELSE a2.s END END END AS c1 FROM r0 AS a1 CROSS JOIN r0 AS a2 JOIN r2 AS a3 ON a1.k = a3.k AND a2.d = a3.d WHERE a1.id < (SELECT min(u4.id) FROM r1 AS u4 WHERE u4.k = a1.i) AND (a3.ts >= a3.ts)) AS q5 WHERE q5.c1 >= (SELECT min(u6.t) FROM r0 AS u6) AND CASE WHEN false THEN true WHEN true THEN false ELSE true END ORDER BY 1 DESC NULLS LAST, 2 ASC NULLS LAST, 3 ASC NULLS LAST;
--> c0 : bigint | c1 : bigint | c2 : array<int>
--= NULL | 0 | []
SELECT a7.i AS c0, count(*) FILTER (WHERE (a7.dt > a7.dt)) AS c1, sum(a7.n) AS c2, count(DISTINCT a7.ts, a7.i) AS c3 FROM r2 AS a7 WHERE (1.5 <=> try_divide(a7.n, a7.m)) GROUP BY a7.i;
--> c0 : tinyint | c1 : bigint | c2 : decimal(20,0) | c3 : bigint
SELECT xxhash64(a8.dt) AS c0, (SELECT max(u9.i) FROM r2 AS u9 WHERE u9.k = a8.k) AS c1 FROM r2 AS a8 WHERE NOT EXISTS (SELECT 1 FROM r0 AS u10 WHERE u10.k = a8.k AND false);
--> c0 : bigint | c1 : tinyint
--= 3614696996920510707 | 9
--= 2017008487422258757 | 73
--= -2695928276362326722 | 9
--= 3614696996920510707 | 3
--= -2418494163656035636 | 127
--= 3614696996920510707 | 127
--= 42 | 3
--= 4183429117450946631 | 1
--= 368781402421712356 | 1
--= 794358553571913204 | 3
--= -2695928276362326722 | 73
--= 6773727150484150602 | 1
--= 1726035171866906964 | 127
--= 6773727150484150602 | 127
--= 4183429117450946631 | 1
--= 3614696996920510707 | 127
--= 1726035171866906964 | 127
--= 1726035171866906964 | NULL
--= 4183429117450946631 | 1
--= 42 | 9
--= -2418494163656035636 | 73
--= 4183429117450946631 | 127
--= 1763388596767996625 | 1
--= 1726035171866906964 | 9
SELECT a11.d AS c0, a11.b AS c1, sort_array(collect_list(a11.id)) AS c2 FROM r2 AS a11 WHERE (NOT (a11.t NOT LIKE '')) GROUP BY GROUPING SETS ((a11.d, a11.b), ()) HAVING min(a11.k) < 5;
--> c0 : double | c1 : boolean | c2 : array<int>
--= 0.0 | NULL | [21]
--= NULL | NULL | [21]
SELECT a12.b AS c0, count(DISTINCT a12.n, a12.k) AS c1, avg(a12.m) AS c2 FROM r2 AS a12 WHERE a12.i < (SELECT min(u13.k) FROM r2 AS u13) GROUP BY ROLLUP (a12.b) ORDER BY 1 DESC NULLS FIRST, 2 ASC NULLS LAST, 3 ASC NULLS LAST LIMIT 6;
--> c0 : boolean | c1 : bigint | c2 : decimal(24,14)
--= NULL | 2 | 4989967118.72944044535000
--= NULL | 11 | -1651812993.88380966826154
--= true | 4 | -3314894927.06959360298000
--= false | 5 | -2479838087.10007309386667
SELECT a17.dt AS c0, CAST(a17.id AS float) AS c1, (-a17.m) AS c2 FROM (SELECT sum(a14.d) AS c0 FROM r2 AS a14 LEFT SEMI JOIN r2 AS a15 ON a14.k <=> a15.k ORDER BY 1 DESC NULLS FIRST LIMIT 5) AS q16 LEFT JOIN r2 AS a17 ON q16.c0 = a17.d WHERE a17.b ORDER BY 1 DESC NULLS FIRST, 2 DESC NULLS FIRST, 3 ASC NULLS LAST LIMIT 4;
--> c0 : date | c1 : float | c2 : decimal(20,10)
--= 1970-01-01 | 3.0 | 835832637.1616348207
--= 1582-10-04 | 4.0 | 5393578.2195916353
SELECT a18.ai AS c0, try_cast(a19.n AS bigint) AS c1, a19.b AS c2 FROM r1 AS a18 LEFT JOIN r2 AS a19 ON a18.k = a19.k JOIN r2 AS a20 ON a19.s = a20.s AND a20.b;
--> c0 : array<int> | c1 : bigint | c2 : boolean
--= [53, -2147483648] | 9999999999 | true
--= [2147483647, 7] | 9999999999 | true
--= [-2, 34, -2147483648] | 9999999999 | true
--= [2147483647, 7] | -9999999999 | true
--= [2147483647, 7] | -9999999999 | true
--= [2] | -9999999999 | true
--= [2] | -9999999999 | true
--= [53, -2147483648] | 242956040 | false
--= [2147483647, 7] | 242956040 | false
--= [-2, 34, -2147483648] | 242956040 | false
--= [-4] | -8 | true
--= [-4] | -8 | true
--= [53, -2147483648] | 1880275532 | false
--= [2147483647, 7] | 1880275532 | false
--= [-2, 34, -2147483648] | 1880275532 | false
--= [2147483647, -3, -85] | 9233013933 | true
--= [2147483647, -3, -85] | 9233013933 | true
--= [-4] | 9781974 | true
--= [2147483647, 7] | NULL | true
--= [2] | NULL | true
--= [-4] | 0 | true
--= [-4] | 0 | true
--= [2147483647, 7] | -9999999999 | true
--= [2] | -9999999999 | true
--= [2147483647, 7] | -38685177 | NULL
--= [2] | -38685177 | NULL
SELECT DISTINCT date_sub(nvl2(date_sub(DATE'1582-10-04', 168), add_months(DATE'1582-10-04', -13), try_cast('日本語' AS date)), 291) AS c0, 0.1 AS c1, DATE'2000-02-29' AS c2, named_struct('x', q23.c0, 'y', btrim('A', ' a')) AS c3 FROM (SELECT a21.i AS c0, (substring_index('日本語', ',', 2) NOT IN (a21.t)) AS c1 FROM r0 AS a21 WHERE NOT EXISTS (SELECT 1 FROM r0 AS u22 WHERE u22.k = a21.i AND u22.b)) AS q23 WHERE q23.c1 >= (SELECT max(u24.b) FROM r0 AS u24 WHERE u24.k = q23.c0) AND q23.c1;
--> c0 : date | c1 : decimal(1,1) | c2 : date | c3 : struct<x:smallint,y:string>
(SELECT a25.dt AS c0, a25.id AS c1 FROM r1 AS a25 WHERE ((a25.k ^ 5) > nullif(a25.i, a25.k))) UNION ALL (SELECT a26.dt AS c0, a26.id AS c1 FROM r1 AS a26) ORDER BY 1 DESC NULLS LAST, 2 DESC NULLS FIRST;
--> c0 : date | c1 : int
--= 2024-03-01 | 5
--= 2024-03-01 | 5
--= 2024-01-31 | 3
--= 2024-01-31 | 3
--= 2023-12-31 | 2
--= 2023-12-31 | 2
--= 1970-01-01 | 0
--= 1970-01-01 | 0
--= 1582-10-15 | 6
--= 1582-10-15 | 6
--= 1582-10-15 | 4
--= 1582-10-15 | 4
--= 1582-10-04 | 1
SELECT (a27.t NOT LIKE '_b%') AS c0, sum(a27.n) AS c1, percentile(a27.i, 0.5) AS c2 FROM r0 AS a27 WHERE a27.id < (SELECT count(*) FROM r2 AS u28 WHERE u28.k = a27.k) GROUP BY (a27.t NOT LIKE '_b%') HAVING max(a27.t) IS NOT NULL;
--> c0 : boolean | c1 : decimal(20,0) | c2 : double
SELECT a29.m AS c0, map('a', a29.st.x) AS c1 FROM r2 AS a29 WHERE a29.b;
--> c0 : decimal(20,10) | c1 : map<string,int>
--= -835832637.1616348207 | {a -> null}
--= -5393578.2195916353 | {a -> 4}
--= 17256.3839302724 | {a -> -2147483648}
--= 9999999999.9999999999 | {a -> 5}
--= -9999999999.9999999999 | {a -> -2147483648}
--= NULL | {a -> -2}
--= 9999999999.9999999999 | {a -> -2147483648}
--= -5733265676.3506718314 | {a -> 0}
SELECT ntile(10) OVER (PARTITION BY a30.l ORDER BY a30.l DESC NULLS LAST, a30.id NULLS FIRST) AS c0, a30.dt AS c1, a30.t AS c2 FROM r0 AS a30;
--> c0 : int | c1 : date | c2 : string
SELECT bit_xor(a31.id) AS c0, avg(a32.m) AS c1 FROM r1 AS a31 LEFT JOIN r1 AS a32 ON a31.k = a32.k HAVING count(*) > 1 ORDER BY 1 DESC NULLS FIRST, 2 ASC NULLS LAST LIMIT 3;
--> c0 : int | c1 : decimal(9,6)
--= 0 | -418.542000
SELECT a33.m AS c0, avg(a33.n) AS c1 FROM r1 AS a33 WHERE nvl2(a33.b, (a33.l IN (a33.l, 0L, a33.l)), a33.b) GROUP BY a33.m HAVING count(*) > 1;
--> c0 : decimal(5,2) | c1 : decimal(9,6)
--= NULL | 62.140000
SELECT a34.mp AS c0 FROM r0 AS a34 WHERE nvl2((a34.dt < a34.dt), a34.b, a34.b);
--> c0 : map<string,int>
SELECT min(a35.k) OVER (PARTITION BY a35.m ORDER BY q37.c0 ASC NULLS FIRST) AS c0, rank() OVER (ORDER BY a35.d ASC NULLS FIRST) AS c1, a35.i AS c2 FROM r1 AS a35 LEFT JOIN (SELECT a36.dt AS c0, a36.st AS c1, map('A', CAST('55' AS int)) AS c2, a36.i AS c3 FROM r0 AS a36 WHERE a36.b) AS q37 ON a35.dt = q37.c0 AND a35.k = q37.c3 AND a35.b WHERE a35.t < (SELECT min(u38.t) FROM r1 AS u38) ORDER BY 1 DESC NULLS LAST, 2 ASC NULLS LAST, 3 DESC NULLS FIRST LIMIT 7;
--> c0 : int | c1 : int | c2 : int
SELECT percent_rank() OVER (ORDER BY q41.c1 DESC NULLS LAST) AS c0, q41.c1 AS c1 FROM (SELECT x40.e AS c0, a39.i AS c1 FROM r1 AS a39 LATERAL VIEW explode(array_union(a39.ai, a39.ai)) x40 AS e WHERE a39.b) AS q41;
--> c0 : double | c1 : int
--= 0.0 | 1
--= 0.0 | 1
--= 0.0 | 1
SELECT sum(a43.id) OVER (ORDER BY a42.id ASC NULLS FIRST, a42.id NULLS FIRST, a43.id NULLS FIRST, a44.id NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS c0, a44.n AS c1 FROM r1 AS a42 FULL JOIN r1 AS a43 ON a42.k = a43.k AND false JOIN r2 AS a44 ON a43.k = a44.k ORDER BY 1 ASC NULLS LAST, 2 ASC NULLS LAST LIMIT 8;
--> c0 : bigint | c1 : decimal(10,0)
--= 0 | 242956040
--= 0 | 1880275532
--= 0 | 9999999999
--= 1 | -9999999999
--= 2 | 6883
--= 3 | NULL
--= 4 | NULL
--= 5 | 5144
SELECT DISTINCT a45.ts AS c0 FROM r0 AS a45;
--> c0 : timestamp
SELECT map_filter(a46.mp, (k, v) -> v > 1) AS c0 FROM r0 AS a46 RIGHT JOIN (SELECT DISTINCT lpad(q52.c2, 3, 'xy') AS c0, q52.c1 AS c1, DATE'1582-10-15' AS c2, named_struct('x', try_cast(q52.c2 AS int), 'y', split_part(q48.c0, ',', 1)) AS c3 FROM (SELECT regexp_replace(substring(a47.s, -1, 2), '[a-c]', '<$0>') AS c0 FROM r2 AS a47) AS q48 LEFT SEMI JOIN r2 AS a49 ON q48.c0 = a49.t JOIN (SELECT a50.mp AS c0, (a50.k NOT IN (1, a51.k)) AS c1, a51.s AS c2 FROM r1 AS a50 CROSS JOIN r1 AS a51 WHERE if((a50.i IN (8)), CASE WHEN a50.b THEN a51.b WHEN a50.b THEN a50.b ELSE a51.b END, ifnull(a51.b, a50.b))) AS q52 ON q48.c0 = q52.c2 AND q48.c0 = q52.c2 AND (7 IS NOT NULL) WHERE nullif((q48.c0 NOT LIKE '%'), q52.c1)) AS q53 ON a46.b = q53.c1 WHERE EXISTS (SELECT 1 FROM r2 AS u54 WHERE u54.k = a46.k AND u54.b) AND q53.c1;
--> c0 : map<string,int>
SELECT a55.d AS c0, bit_and(a55.id) AS c1 FROM r1 AS a55 GROUP BY ROLLUP (a55.d);
--> c0 : double | c1 : int
--= -4.25 | 0
--= NULL | 0
--= 0.0 | 1
--= -3.5 | 2
--= 8.75 | 3
--= NaN | 4
--= -9.75 | 6
SELECT a56.ts AS c0, count(try_multiply(a56.l, a56.l)) AS c1 FROM r1 AS a56 GROUP BY ROLLUP (a56.ts) ORDER BY 1 DESC NULLS FIRST, 2 DESC NULLS LAST;
--> c0 : timestamp | c1 : bigint
--= NULL | 6
--= NULL | 2
--= 9999-12-31 00:00:00 | 1
--= 2024-02-29 12:34:56.789 | 1
--= 2000-02-29 03:04:05.6 | 1
--= 0001-01-01 03:04:05.6 | 1
(SELECT a57.s AS c0, a58.l AS c1 FROM r0 AS a57 FULL JOIN r0 AS a58 ON a57.b = a58.b AND a57.k = a58.k) INTERSECT (SELECT regexp_replace(a60.t, '[a-c]', '<$0>') AS c0, a60.l AS c1 FROM r2 AS a59 FULL JOIN r0 AS a60 ON a59.t = a60.s AND a59.k = a60.k AND (a60.t LIKE '%')) INTERSECT (SELECT a61.s AS c0, try_subtract(a61.l, a61.l) AS c1 FROM r1 AS a61 LEFT ANTI JOIN r1 AS a62 ON a61.k = a62.k AND a61.dt = a62.dt AND a62.b WHERE (a61.s BETWEEN '' AND a61.t));
--> c0 : string | c1 : bigint
SELECT a63.dt AS c0, sort_array(collect_list(a63.i)) AS c1 FROM r2 AS a63 WHERE a63.k IN (SELECT u64.id FROM r0 AS u64) AND nvl2(a63.b, a63.b, a63.b) GROUP BY CUBE (a63.dt) HAVING max(a63.t) IS NOT NULL ORDER BY 1 ASC NULLS FIRST, 2 ASC NULLS FIRST LIMIT 1;
--> c0 : date | c1 : array<tinyint>
SELECT sort_array(collect_set(a65.t)) AS c0, count(try_multiply(a66.n, a65.n)) AS c1, count(DISTINCT a65.dt, a65.i) FILTER (WHERE (a65.id >= a66.id)) AS c2 FROM r2 AS a65 CROSS JOIN r2 AS a66;
--> c0 : array<string> | c1 : bigint | c2 : bigint
--= [, -7, 0, 1, 12.50, 1e3, 2024-01-31 12:34:56, Abc, NaN, a_b, abc, it's, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, zz\\z, ß, 日本語, 😀x] | 484 | 18
SELECT trim(a67.t) AS c0, a69.b AS c1, sum(a69.d) AS c2, count(a67.n) FILTER (WHERE (a67.d NOT IN (CAST('Infinity' AS DOUBLE)))) AS c3 FROM r1 AS a67 LEFT ANTI JOIN r2 AS a68 ON a67.k = a68.k AND a67.b <=> a68.b RIGHT JOIN r2 AS a69 ON a67.k = a69.k AND nvl2(a67.b, a67.b, a69.b) GROUP BY GROUPING SETS ((trim(a67.t), a69.b), ());
--> c0 : string | c1 : boolean | c2 : double | c3 : bigint
--= NULL | NULL | 3.0 | 0
--= NULL | NULL | NaN | 0
--= NULL | false | NaN | 0
--= NULL | true | NaN | 0
SELECT CAST(nullif(a70.ts, a70.ts) AS date) AS c0, map_filter(a70.mp, (k, v) -> v > 1) AS c1, array_except(array(CAST('-1' AS int)), sort_array(array_except(q73.c0, a70.ai), true)) AS c2, named_struct('x', q73.c1, 'y', a70.s) AS c3 FROM r1 AS a70 LEFT JOIN (SELECT a71.ai AS c0, length(a71.s) AS c1 FROM r0 AS a71 LEFT ANTI JOIN r2 AS a72 ON a71.k <=> a72.k AND a71.n <=> a72.m WHERE a71.b) AS q73 ON a70.k = q73.c1 LEFT ANTI JOIN r2 AS a74 ON a70.n = a74.m WHERE if(forall(q73.c0, v -> v > -5), (a70.b OR a70.b), (a70.t > a70.s));
--> c0 : date | c1 : map<string,int> | c2 : array<int> | c3 : struct<x:int,y:string>
--= NULL | {} | NULL | {null, -7}
SELECT a75.b AS c0, map('a', a75.id) AS c1, (SELECT min(u76.n) FROM r0 AS u76 WHERE u76.k = a75.i) AS c2 FROM r2 AS a75;
--> c0 : boolean | c1 : map<string,int> | c2 : decimal(10,0)
--= NULL | {a -> 0} | NULL
--= NULL | {a -> 1} | NULL
--= false | {a -> 2} | NULL
--= true | {a -> 3} | NULL
--= true | {a -> 4} | NULL
--= false | {a -> 5} | NULL
--= false | {a -> 6} | NULL
--= true | {a -> 7} | NULL
--= false | {a -> 8} | NULL
--= false | {a -> 9} | NULL
--= true | {a -> 10} | NULL
--= true | {a -> 11} | NULL
--= false | {a -> 12} | NULL
--= true | {a -> 13} | NULL
--= true | {a -> 14} | NULL
--= false | {a -> 15} | NULL
--= true | {a -> 16} | NULL
--= false | {a -> 17} | NULL
--= false | {a -> 18} | NULL
--= NULL | {a -> 19} | NULL
--= false | {a -> 20} | NULL
--= NULL | {a -> 21} | NULL
--= false | {a -> 22} | NULL
--= NULL | {a -> 23} | NULL
SELECT a77.ts AS c0, a77.l AS c1, min(a77.ts) AS c2 FROM r1 AS a77 WHERE a77.b = (SELECT max(u78.b) FROM r2 AS u78) AND isnan(a77.d) GROUP BY a77.ts, a77.l;
--> c0 : timestamp | c1 : bigint | c2 : timestamp
SELECT a80.d AS c0, typeof(a79.b) AS c1, (NOT a79.b) AS c2, a80.b AS c3, (SELECT max(u81.n) FROM r0 AS u81 WHERE u81.k = a80.id) AS c4 FROM r0 AS a79 JOIN r2 AS a80 ON a79.k = a80.k;
--> c0 : double | c1 : string | c2 : boolean | c3 : boolean | c4 : decimal(10,0)
SELECT row_number() OVER (PARTITION BY a82.d ORDER BY a82.s DESC NULLS LAST, a82.id NULLS FIRST) AS c0, collect_list(a82.i) OVER (PARTITION BY a82.dt ORDER BY a82.dt DESC NULLS LAST, a82.id NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS c1, a82.n AS c2 FROM r0 AS a82 WHERE a82.b ORDER BY 1 DESC NULLS LAST, 2 ASC NULLS FIRST, 3 ASC NULLS FIRST;
--> c0 : int | c1 : array<smallint> | c2 : decimal(10,0)
SELECT try_element_at(array_repeat(a83.i, 2), -1) AS c0, sqrt(abs(a83.d)) AS c1, a83.s AS c2, transform_values(a83.mp, (k, v) -> v % 7) AS c3 FROM r2 AS a83;
--> c0 : tinyint | c1 : double | c2 : string | c3 : map<string,int>
--= -2 | 1.224744871391589 | 2024-02-29 | {a%b -> -3}
--= 73 | 1.224744871391589 |  | { -> -2}
--= 4 | 1.224744871391589 | a%b | { abc  -> -3, A -> 2,   -> -2}
--= -3 | NaN | a,b,,c | NULL
--= -2 | NaN | 1 | {a -> -2, abc -> 6}
--= 127 | Infinity | NULL | {a -> 4, abc -> -2,  abc  -> 0}
--= 3 | Infinity | a,b,,c | {A -> 1}
--= -1 | 1.3228756555322954 | true | NULL
--= NULL | NaN | 日本語 | {  -> 0, abc -> -2, a_b -> -1}
--= -40 | Infinity | ab | {a_b -> -3, abc -> null}
--= NULL | Infinity | 1 | {A -> null,  -> 1,   -> 0}
--= -128 | NULL | ab | {A -> 0,  -> -4, ab -> -1}
--= -99 | 0.0 | A | {abc -> 1, A -> null,  -> 4}
--= NULL | Infinity |   | {a%b -> -2,   -> 6}
--= 1 | 0.7071067811865476 | true | { abc  -> 0,  -> 1, Abc -> -5}
--= -128 | Infinity | NaN | {ab -> null}
--= -128 | Infinity | Abc | {abc -> -2}
--= 1 | 1.224744871391589 | NULL | NULL
--= -1 | Infinity | NULL | {ab -> 1,  abc  -> 5}
--= 6 | 0.0 | A | { abc  -> 3, Abc -> 0}
--= -44 | Infinity | 2024-01-31 12:34:56 | { abc  -> 3, a_b -> 6, Abc -> 3}
--= -2 | 0.0 | Abc | { -> 3,   -> -3}
--= -128 | 1.224744871391589 | NaN | {  -> 2, A -> -2, a -> null}
--= 9 | 0.0 | 12.50 | {a -> 4}
SELECT x85.p AS c0, x85.e AS c1, a84.k AS c2 FROM r2 AS a84 LATERAL VIEW posexplode(array_compact(a84.sa)) x85 AS p, e WHERE (try_multiply(a84.m, a84.m) IN (100)) ORDER BY 1 ASC NULLS FIRST, 2 ASC NULLS LAST, 3 DESC NULLS LAST LIMIT 2 OFFSET 0;
--> c0 : int | c1 : string | c2 : int
(SELECT a86.l AS c0 FROM r0 AS a86 LEFT ANTI JOIN r0 AS a87 ON a86.b <=> a87.b AND (NOT a86.b)) UNION (SELECT a88.l AS c0 FROM r2 AS a88 WHERE ((a88.k ^ 5) NOT IN (-1))) UNION (SELECT a90.l AS c0 FROM r0 AS a89 JOIN r1 AS a90 ON a89.dt = a90.dt AND a89.ts = a90.ts AND a90.b);
--> c0 : bigint
--= 1000000000000
--= 5
--= -69
--= NULL
--= 51
--= 0
--= -2
--= 93
--= 2
--= 52
--= 69
SELECT array('😀x', 'A', '-7') AS c0, a91.f AS c1, a91.sa AS c2 FROM r0 AS a91 ORDER BY 1 ASC NULLS LAST, 2 ASC NULLS FIRST, 3 DESC NULLS LAST LIMIT 2;
--> c0 : array<string> | c1 : float | c2 : array<string>
SELECT DISTINCT bit_length(a92.t) AS c0, a92.id AS c1, (SELECT min(u93.k) FROM r1 AS u93 WHERE u93.k = a92.id) AS c2 FROM r0 AS a92 WHERE a92.b;
--> c0 : int | c1 : int | c2 : int
SELECT min(a94.k) OVER (PARTITION BY a94.dt ORDER BY a94.m DESC NULLS LAST) AS c0, a94.dt AS c1 FROM r1 AS a94 WHERE a94.b;
--> c0 : int | c1 : date
--= 0 | 1970-01-01
SELECT x96.e AS c0, a95.i AS c1 FROM r1 AS a95 LATERAL VIEW OUTER explode(a95.ai) x96 AS e WHERE (a95.t NOT LIKE '_b%');
--> c0 : int | c1 : int
--= -2 | 1
--= 34 | 1
--= -2147483648 | 1
--= -4 | -1
--= 2147483647 | -3
--= -3 | -3
--= -85 | -3
--= 2147483647 | -3
--= 7 | -3
SELECT false AS c0, transform(array('A', 'abc', 'abc'), v -> upper(v)) AS c1 FROM ((SELECT a97.ts AS c0, a97.dt AS c1 FROM r0 AS a97 WHERE a97.b) EXCEPT (SELECT a98.ts AS c0, a98.dt AS c1 FROM r1 AS a98 RIGHT JOIN r0 AS a99 ON a98.k = a99.k AND a98.ts = a99.ts AND a98.b) ORDER BY 1 ASC NULLS LAST, 2 ASC NULLS FIRST LIMIT 3) AS q100 WHERE nullif(nvl2(false, true, false), ('ab' NOT LIKE ''));
--> c0 : boolean | c1 : array<string>
SELECT a105.dt AS c0, transform_values(a105.mp, (k, v) -> v % 7) AS c1 FROM (SELECT a101.l AS c0, a101.d AS c1, abs(try_subtract(a101.n, a101.m)) AS c2, a101.ts AS c3 FROM r0 AS a101 WHERE a101.l IN (SELECT u102.l FROM r1 AS u102) AND a101.b) AS q103 LEFT ANTI JOIN r1 AS a104 ON q103.c0 = a104.l AND CASE WHEN a104.b THEN a104.b WHEN a104.b THEN a104.b ELSE a104.b END RIGHT JOIN r0 AS a105 ON q103.c2 = a105.n AND (a105.id = a105.id) WHERE a105.b;
--> c0 : date | c1 : map<string,int>
SELECT a106.ai AS c0, next_day(a106.dt, 'Mon') AS c1, CAST(a106.k AS float) AS c2 FROM r1 AS a106 WHERE a106.id < (SELECT count(*) FROM r0 AS u107 WHERE u107.k = a106.i) ORDER BY 1 ASC NULLS FIRST, 2 DESC NULLS FIRST, 3 ASC NULLS FIRST;
--> c0 : array<int> | c1 : date | c2 : float
SELECT sum(DISTINCT 8) AS c0, sum(5) AS c1, sort_array(collect_list(0)) AS c2 FROM (SELECT a108.dt AS c0, a108.ts AS c1, any(CASE WHEN a108.b THEN a108.b WHEN a108.b THEN a108.b ELSE a108.b END) AS c2, avg(a108.id) AS c3 FROM r2 AS a108 LEFT ANTI JOIN ((SELECT a109.ts AS c0, a109.s AS c1 FROM r1 AS a109) INTERSECT (SELECT a110.ts AS c0, '1e3' AS c1 FROM r1 AS a110 LEFT JOIN r1 AS a111 ON a110.k = a111.k AND a110.dt = a111.dt AND a111.b WHERE a110.b)) AS q112 ON a108.s = q112.c1 GROUP BY CUBE (a108.dt, a108.ts)) AS q113;
--> c0 : bigint | c1 : bigint | c2 : array<int>
--= 8 | 250 | [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
(SELECT a116.ts AS c0, (a116.b OR a114.b) AS c1 FROM r0 AS a114 LEFT SEMI JOIN r2 AS a115 ON a114.k = a115.k AND a114.d = a115.d AND ifnull(a115.b, a114.b) RIGHT JOIN r1 AS a116 ON a114.d = a116.d AND a114.k = a116.k WHERE nullif(a116.b, coalesce(a114.b, a114.b))) INTERSECT (SELECT a117.ts AS c0, a117.b AS c1 FROM r1 AS a117 WHERE a117.b) INTERSECT (SELECT (a118.ts - INTERVAL '27' MONTH) AS c0, (a118.t IN (a118.t, '0', a118.t)) AS c1 FROM r2 AS a118 LEFT SEMI JOIN r2 AS a119 ON a118.k = a119.k AND a118.k <=> a119.k);
--> c0 : timestamp | c1 : boolean
--= NULL | true
WITH w122 AS ((SELECT (a120.d <= a120.d) AS c0, add_months(a120.dt, -22) AS c1 FROM r1 AS a120) INTERSECT ALL (SELECT a121.b AS c0, (a121.dt + INTERVAL '25' MONTH) AS c1 FROM r2 AS a121)) SELECT count(*) AS c0, count(x.c0) AS c1 FROM w122 AS x, w122 AS y;
--> c0 : bigint | c1 : bigint
--= 0 | 0
SELECT try_multiply(a125.l, a125.l) AS c0, (CAST((a123.s NOT LIKE '') AS int) div 3) AS c1, (SELECT min(u126.n) FROM r2 AS u126 WHERE u126.k = a123.id) AS c2 FROM r0 AS a123 CROSS JOIN r2 AS a124 FULL JOIN r1 AS a125 ON a123.k = a125.k AND (a125.b OR a123.b) WHERE (a123.d IN (CAST(NULL AS double)));
--> c0 : bigint | c1 : bigint | c2 : decimal(10,0)
SELECT a127.t AS c0 FROM r1 AS a127 WHERE true ORDER BY 1 ASC NULLS FIRST LIMIT 2 OFFSET 0;
--> c0 : string
--= NULL
--= NULL
SELECT x129.mk AS c0, x129.mv AS c1, day(a128.dt) AS c2 FROM r0 AS a128 LATERAL VIEW OUTER explode(map('a', a128.id)) x129 AS mk, mv WHERE nullif(nullif(a128.b, a128.b), if(a128.b, a128.b, a128.b));
--> c0 : string | c1 : int | c2 : int
SELECT a132.dt AS c0, add_months((a132.dt + INTERVAL '39' MONTH), 12) AS c1, try_cast(a130.s AS decimal(1,0)) AS c2 FROM r0 AS a130 JOIN r0 AS a131 ON a130.k = a131.k JOIN r2 AS a132 ON a131.s = a132.s AND a130.b WHERE a130.dt < (SELECT max(u133.dt) FROM r0 AS u133 WHERE u133.k = a130.i) AND a132.b;
--> c0 : date | c1 : date | c2 : decimal(1,0)
SELECT coalesce(a134.l, (a134.k div 3)) AS c0, a134.d AS c1, a134.d AS c2 FROM r1 AS a134 LEFT SEMI JOIN r0 AS a135 ON a134.k = a135.k AND a134.b = a135.b AND a135.b;
--> c0 : bigint | c1 : double | c2 : double
SELECT min(a137.i) OVER (PARTITION BY a136.b ORDER BY a136.b DESC NULLS LAST) AS c0, row_number() OVER (PARTITION BY a136.k ORDER BY a137.s DESC NULLS LAST, a136.id NULLS FIRST, a137.id NULLS FIRST) AS c1, a137.s AS c2 FROM r2 AS a136 FULL JOIN r0 AS a137 ON a136.k = a137.k AND nullif(a136.b, a137.b);
--> c0 : smallint | c1 : int | c2 : string
--= NULL | 1 | NULL
--= NULL | 1 | NULL
--= NULL | 2 | NULL
--= NULL | 3 | NULL
--= NULL | 1 | NULL
--= NULL | 2 | NULL
--= NULL | 3 | NULL
--= NULL | 1 | NULL
--= NULL | 2 | NULL
--= NULL | 3 | NULL
--= NULL | 4 | NULL
--= NULL | 5 | NULL
--= NULL | 6 | NULL
--= NULL | 1 | NULL
--= NULL | 2 | NULL
--= NULL | 3 | NULL
--= NULL | 4 | NULL
--= NULL | 5 | NULL
--= NULL | 6 | NULL
--= NULL | 7 | NULL
--= NULL | 1 | NULL
--= NULL | 2 | NULL
--= NULL | 3 | NULL
--= NULL | 4 | NULL
