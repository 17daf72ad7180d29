SET spark.sql.ansi.enabled=false;
--> key : string | value : string
--= spark.sql.ansi.enabled | false
DROP TABLE IF EXISTS r0;
--> 
CREATE TABLE r0 USING parquet AS SELECT CAST(id AS int) AS id, CAST(k AS int) AS k, CAST(i AS tinyint) AS i, CAST(l AS bigint) AS l, CAST(b AS boolean) AS b, CAST(d AS double) AS d, CAST(m AS decimal(9,9)) AS m, CAST(n AS decimal(1,0)) AS n, CAST(s AS string) AS s, CAST(t AS string) AS t, CAST(dt AS date) AS dt, CAST(ts AS timestamp) AS ts, CAST(f AS float) AS f, CAST(ai AS array<int>) AS ai, CAST(sa AS array<string>) AS sa, CAST(st AS struct<x:int,y:string>) AS st, CAST(mp AS map<string,int>) AS mp FROM (VALUES
(0, CAST('2' AS int), CAST('34' AS tinyint), CAST(NULL AS bigint), false, CAST(NULL AS double), CAST('-0.017478474' AS decimal(9,9)), CAST(NULL AS decimal(1,0)), '-7', 'abc', DATE'0001-01-01', TIMESTAMP'1582-10-04 03:04:05.6', CAST('3.4028235E38' AS FLOAT), array(CAST('91' AS int), CAST(NULL AS int), CAST(NULL AS int)), CAST(NULL AS array<string>), named_struct('x', CAST('2147483647' AS int), 'y', 'a%b'), map('Abc', CAST('6' AS int), 'a', CAST('-2147483648' AS int))),
(1, CAST('1' AS int), CAST('-96' AS tinyint), CAST('16' AS bigint), true, CAST('-Infinity' AS DOUBLE), CAST('0.000008180' AS decimal(9,9)), CAST('5' AS decimal(1,0)), 'it\'s', ' ', CAST(NULL AS date), TIMESTAMP'2024-01-31 00:00:00', CAST('NaN' AS FLOAT), CAST(NULL AS array<int>), array('日本語'), named_struct('x', CAST('36' AS int), 'y', CAST(NULL AS string)), map('ab', CAST('2' AS int))),
(2, CAST('0' AS int), CAST('2' AS tinyint), CAST('9223372036854775807' AS bigint), false, CAST('Infinity' AS DOUBLE), CAST('0.564134969' AS decimal(9,9)), CAST(NULL AS decimal(1,0)), '1e3', CAST(NULL AS string), DATE'9999-12-31', TIMESTAMP'0001-01-01 00:00:00', CAST('1.4E-45' AS FLOAT), array(CAST('2147483647' AS int), CAST('-2147483648' AS int)), array('1', 'true'), named_struct('x', CAST('-55' AS int), 'y', ''), map('a_b', CAST('47' AS int))),
(3, CAST('1' AS int), CAST(NULL AS tinyint), CAST('-3' AS bigint), CAST(NULL AS boolean), CAST('NaN' AS DOUBLE), CAST('-0.999999999' AS decimal(9,9)), CAST('-0' AS decimal(1,0)), 'a,b,,c', 'ab', DATE'0001-01-01', TIMESTAMP'1582-10-04 00:00:00', CAST('1.4E-45' AS FLOAT), array(CAST('27' AS int)), array('Abc', '0'), named_struct('x', CAST('-3' AS int), 'y', CAST(NULL AS string)), map(' abc ', CAST('-61' AS int))),
(4, CAST('2' AS int), CAST('-66' AS tinyint), CAST('-39' AS bigint), true, CAST('-7.75' AS DOUBLE), CAST('-0.717107255' AS decimal(9,9)), CAST('4' AS decimal(1,0)), 'A', 'zz\\z', DATE'2024-02-29', TIMESTAMP'0001-01-01 23:59:59.999999', CAST('3.4028235E38' AS FLOAT), array(CAST('2147483647' AS int), CAST('-2147483648' AS int), CAST(NULL AS int)), array('a%b', CAST(NULL AS string), CAST(NULL AS string)), named_struct('x', CAST('-2147483648' AS int), 'y', CAST(NULL AS string)), map(' abc ', CAST(NULL AS int), 'ab', CAST('-1' AS int))),
(5, CAST(NULL AS int), CAST('2' AS tinyint), CAST('68' AS bigint), false, CAST('Infinity' AS DOUBLE), CAST('-0.000072310' AS decimal(9,9)), CAST('9' AS decimal(1,0)), '0', CAST(NULL AS string), DATE'1582-10-15', TIMESTAMP'1582-10-15 23:59:59.999999', CAST('0.1' AS FLOAT), array(CAST('-2147483648' AS int), CAST('-2147483648' AS int), CAST('10' AS int)), CAST(NULL AS array<string>), named_struct('x', CAST(NULL AS int), 'y', 'it\'s'), map('ab', CAST('-2147483648' AS int), 'A', CAST('2147483647' AS int), 'a', CAST('4' AS int))),
(6, CAST('3' AS int), CAST('0' AS tinyint), CAST('0' AS bigint), false, CAST('-7.75' AS DOUBLE), CAST(NULL AS decimal(9,9)), CAST('7' AS decimal(1,0)), '1e3', CAST(NULL AS string), CAST(NULL AS date), CAST(NULL AS timestamp), CAST('0.1' AS FLOAT), array(CAST(NULL AS int), CAST(NULL AS int), CAST('6' AS int)), CAST(NULL AS array<string>), named_struct('x', CAST('2147483647' AS int), 'y', '0'), map('', CAST(NULL AS int)))) AS v(id, k, i, l, b, d, m, n, s, t, dt, ts, f, ai, sa, st, mp);
--> 
DROP TABLE IF EXISTS r1;
--> 
CREATE TABLE r1 USING parquet AS SELECT CAST(id AS int) AS id, CAST(k AS int) AS k, CAST(i AS smallint) AS i, CAST(l AS bigint) AS l, CAST(b AS boolean) AS b, CAST(d AS double) AS d, CAST(m AS decimal(10,0)) AS m, CAST(n AS decimal(18,6)) AS n, CAST(s AS string) AS s, CAST(t AS string) AS t, CAST(dt AS date) AS dt, CAST(ts AS timestamp) AS ts, CAST(f AS float) AS f, CAST(ai AS array<int>) AS ai, CAST(sa AS array<string>) AS sa, CAST(st AS struct<x:int,y:string>) AS st, CAST(mp AS map<string,int>) AS mp FROM (VALUES
(0, CAST('0' AS int), CAST('7' AS smallint), CAST('9223372036854775807' AS bigint), true, CAST('NaN' AS DOUBLE), CAST('-9999999999' AS decimal(10,0)), CAST('-999999999999.999999' AS decimal(18,6)), '2024-02-29', 'abc', CAST(NULL AS date), TIMESTAMP'2023-12-31 03:04:05.6', CAST('3.4028235E38' AS FLOAT), CAST(NULL AS array<int>), array('0', '', ' '), named_struct('x', CAST('-23' AS int), 'y', '2024-01-31 12:34:56'), map('abc', CAST('-2147483648' AS int))),
(1, CAST('0' AS int), CAST('-2' AS smallint), CAST('-9223372036854775808' AS bigint), true, CAST('-6.25' AS DOUBLE), CAST(NULL AS decimal(10,0)), CAST('-846683757652.677560' AS decimal(18,6)), CAST(NULL AS string), CAST(NULL AS string), DATE'2024-02-29', TIMESTAMP'1582-10-04 12:34:56.789', CAST('0.1' AS FLOAT), array(CAST('-2147483648' AS int)), array('a%b'), named_struct('x', CAST('36' AS int), 'y', 'a'), map('a', CAST('-2' AS int), 'a_b', CAST('2147483647' AS int), 'Abc', CAST('-2' AS int))),
(2, CAST('4' AS int), CAST(NULL AS smallint), CAST('5' AS bigint), false, CAST('0.0' AS DOUBLE), CAST('-1684721623' AS decimal(10,0)), CAST('-4911271.412695' AS decimal(18,6)), CAST(NULL AS string), '1', DATE'1970-01-01', CAST(NULL AS timestamp), CAST(NULL AS float), array(CAST('-3' AS int), CAST(NULL AS int)), CAST(NULL AS array<string>), named_struct('x', CAST('71' AS int), 'y', 'HÉLLO'), map(' ', CAST('1' AS int), 'a_b', CAST('2147483647' AS int))),
(3, CAST('3' AS int), CAST('-32768' AS smallint), CAST('7' AS bigint), true, CAST('NaN' AS DOUBLE), CAST(NULL AS decimal(10,0)), CAST('723306803835.077432' AS decimal(18,6)), 'it\'s', 'Abc', DATE'1969-12-31', TIMESTAMP'1582-10-15 03:04:05.6', CAST('1.4E-45' AS FLOAT), array(CAST('73' AS int), CAST('4' AS int), CAST('2' AS int)), array('abc', '-7'), named_struct('x', CAST('-1' AS int), 'y', CAST(NULL AS string)), map('ab', CAST('-2147483648' AS int), 'abc', CAST('7' AS int), '', CAST('5' AS int))),
(4, CAST('4' AS int), CAST('32767' AS smallint), CAST('1' AS bigint), false, CAST('0.0' AS DOUBLE), CAST(NULL AS decimal(10,0)), CAST(NULL AS decimal(18,6)), 'it\'s', 'a', DATE'2000-02-29', TIMESTAMP'2024-01-31 23:59:59.999999', CAST('-3.0' AS FLOAT), array(CAST('0' AS int), CAST('2' AS int), CAST(NULL AS int)), array('A', '12.50'), named_struct('x', CAST('-1' AS int), 'y', '2024-01-31 12:34:56'), map('a_b', CAST('1' AS int), 'a', CAST('2147483647' AS int), 'abc', CAST('13' AS int))),
(5, CAST('4' AS int), CAST('2' AS smallint), CAST('-3' AS bigint), false, CAST('-6.0' AS DOUBLE), CAST('120' AS decimal(10,0)), CAST('337262216857.403101' AS decimal(18,6)), '😀x', 'a,b,,c', CAST(NULL AS date), TIMESTAMP'2000-02-29 23:59:59.999999', CAST('1.4E-45' AS FLOAT), array(CAST('-44' AS int), CAST('3' AS int)), array('a,b,,c', 'zz\\z'), named_struct('x', CAST('44' AS int), 'y', '2024-02-29'), CAST(NULL AS map<string,int>)),
(6, CAST('4' AS int), CAST('0' AS smallint), CAST('3' AS bigint), false, CAST('1.5' AS DOUBLE), CAST('-7' AS decimal(10,0)), CAST('-0.000018' AS decimal(18,6)), 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'ß', DATE'1582-10-15', TIMESTAMP'2023-12-31 03:04:05.6', CAST('1.25' AS FLOAT), array(CAST('-2147483648' AS int)), CAST(NULL AS array<string>), named_struct('x', CAST('-3' AS int), 'y', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'), map(' abc ', CAST(NULL AS int))),
(7, CAST('2' AS int), CAST('1' AS smallint), CAST('-9223372036854775808' AS bigint), true, CAST('5.75' AS DOUBLE), CAST(NULL AS decimal(10,0)), CAST(NULL AS decimal(18,6)), '0', CAST(NULL AS string), DATE'2000-02-29', TIMESTAMP'0001-01-01 00:00:00', CAST('NaN' AS FLOAT), array(CAST(NULL AS int), CAST('6' AS int), CAST('-2147483648' AS int)), array('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Abc', CAST(NULL AS string)), CAST(NULL AS struct<x:int,y:string>), map('a%b', CAST('0' AS int), ' ', CAST(NULL AS int), 'Abc', CAST('-2' AS int))),
(8, CAST('0' AS int), CAST('32767' AS smallint), CAST(NULL AS bigint), CAST(NULL AS boolean), CAST('Infinity' AS DOUBLE), CAST('9999999999' AS decimal(10,0)), CAST('-741.225514' AS decimal(18,6)), '2024-02-29', CAST(NULL AS string), DATE'2000-02-29', TIMESTAMP'1970-01-01 12:34:56.789', CAST('0.5' AS FLOAT), array(CAST('-39' AS int), CAST('0' AS int)), array('ß', '12.50'), CAST(NULL AS struct<x:int,y:string>), map('abc', CAST('-2147483648' AS int), ' ', CAST('55' AS int), 'a%b', CAST('-2147483648' AS int))),
(9, CAST('2' AS int), CAST('-3' AS smallint), CAST('-2' AS bigint), CAST(NULL AS boolean), CAST('0.0' AS DOUBLE), CAST('-9172350801' AS decimal(10,0)), CAST('-0.003285' AS decimal(18,6)), 'ab', '1e3', DATE'2023-12-31', TIMESTAMP'2024-02-29 12:34:56.789', CAST('3.4028235E38' AS FLOAT), array(CAST('-2147483648' AS int)), array(CAST(NULL AS string), 'true', CAST(NULL AS string)), named_struct('x', CAST('0' AS int), 'y', ' abc '), map(' abc ', CAST('-2147483648' AS int), '', CAST('-3' AS int))),
(10, CAST(NULL AS int), CAST('1' AS smallint), CAST('49' AS bigint), false, CAST('NaN' AS DOUBLE), CAST('568' AS decimal(10,0)), CAST('-0.001757' AS decimal(18,6)), 'it\'s', CAST(NULL AS string), DATE'1582-10-15', CAST(NULL AS timestamp), CAST('NaN' AS FLOAT), array(CAST('-2147483648' AS int), CAST('-2147483648' AS int), CAST('0' AS int)), array(' ', '2024-02-29'), named_struct('x', CAST('-2147483648' AS int), 'y', 'zz\\z'), CAST(NULL AS map<string,int>)),
(11, CAST('1' AS int), CAST('7' AS smallint), CAST('5' AS bigint), false, CAST('8.25' AS DOUBLE), CAST('8' AS decimal(10,0)), CAST('-609538491258.677541' AS decimal(18,6)), 'zz\\z', 'HÉLLO', DATE'1900-02-28', TIMESTAMP'2024-02-29 12:34:56.789', CAST('1.25' AS FLOAT), array(CAST('-3' AS int), CAST(NULL AS int), CAST('82' AS int)), array('it\'s'), named_struct('x', CAST(NULL AS int), 'y', '1'), map('ab', CAST('-91' AS int), ' ', CAST('4' AS int))),
(12, CAST('0' AS int), CAST('3' AS smallint), CAST(NULL AS bigint), false, CAST(NULL AS double), CAST('-61439' AS decimal(10,0)), CAST('999999999999.999999' AS decimal(18,6)), 'NaN', '12.50', DATE'1900-02-28', TIMESTAMP'2023-12-31 00:00:00', CAST('-3.0' AS FLOAT), array(CAST('-2147483648' AS int)), array('a_b', ''), named_struct('x', CAST('54' AS int), 'y', 'it\'s'), map('ab', CAST('-3' AS int), 'a%b', CAST('-2147483648' AS int))),
(13, CAST('0' AS int), CAST(NULL AS smallint), CAST('-9223372036854775808' AS bigint), true, CAST('1.5' AS DOUBLE), CAST('7588307' AS decimal(10,0)), CAST('-243217194213.343236' AS decimal(18,6)), '2024-02-29', CAST(NULL AS string), CAST(NULL AS date), TIMESTAMP'1582-10-04 23:59:59.999999', CAST('1.25' AS FLOAT), array(CAST('2147483647' AS int), CAST('6' AS int), CAST('6' AS int)), array('2024-02-29', CAST(NULL AS string)), named_struct('x', CAST('-1' AS int), 'y', CAST(NULL AS string)), map('', CAST('-2' AS int))),
(14, CAST('3' AS int), CAST('2' AS smallint), CAST('62' AS bigint), true, CAST('-0.75' AS DOUBLE), CAST('-60908' AS decimal(10,0)), CAST(NULL AS decimal(18,6)), CAST(NULL AS string), 'a', DATE'1969-12-31', TIMESTAMP'1582-10-04 03:04:05.6', CAST(NULL AS float), CAST(NULL AS array<int>), CAST(NULL AS array<string>), named_struct('x', CAST('7' AS int), 'y', 'zz\\z'), map('A', CAST('2' AS int)))) AS v(id, k, i, l, b, d, m, n, s, t, dt, ts, f, ai, sa, st, mp);
--> 
DROP TABLE IF EXISTS r2;
--> 
CREATE TABLE r2 USING parquet AS SELECT CAST(id AS int) AS id, CAST(k AS int) AS k, CAST(i AS tinyint) AS i, CAST(l AS bigint) AS l, CAST(b AS boolean) AS b, CAST(d AS double) AS d, CAST(m AS decimal(9,9)) AS m, CAST(n AS decimal(18,6)) AS n, CAST(s AS string) AS s, CAST(t AS string) AS t, CAST(dt AS date) AS dt, CAST(ts AS timestamp) AS ts, CAST(f AS float) AS f, CAST(ai AS array<int>) AS ai, CAST(sa AS array<string>) AS sa, CAST(st AS struct<x:int,y:string>) AS st, CAST(mp AS map<string,int>) AS mp FROM (VALUES
(0, CAST(NULL AS int), CAST(NULL AS tinyint), CAST(NULL AS bigint), CAST(NULL AS boolean), CAST(NULL AS double), CAST(NULL AS decimal(9,9)), CAST(NULL AS decimal(18,6)), CAST(NULL AS string), CAST(NULL AS string), CAST(NULL AS date), CAST(NULL AS timestamp), CAST(NULL AS float), array(CAST('-38' AS int)), array(CAST(NULL AS string), 'a_b'), named_struct('x', CAST('2147483647' AS int), 'y', 'a'), map('ab', CAST('-3' AS int), 'Abc', CAST('2' AS int)))) AS v(id, k, i, l, b, d, m, n, s, t, dt, ts, f, ai, sa, st, mp) WHERE id < 0;
--> 
WITH w5 AS ((SELECT a1.id AS c0, a1.b AS c1 FROM r1 AS a1 WHERE a1.b) INTERSECT ALL (SELECT a2.id AS c0, coalesce(a3.b, a2.b) AS c1 FROM r1 AS a2 LEFT JOIN r1 AS a3 ON a2.k <=> a3.k AND (a2.d < a2.d)) INTERSECT ALL (SELECT cardinality(a4.mp) AS c0, a4.b AS c1 FROM r0 AS a4)) SELECT count(*) AS c0, min(x.c0) AS c1 FROM w5 AS x, w5 AS y;
--> c0 : bigint | c1 : int
--= 1 | 1
SELECT coalesce(q8.c0, q8.c0) AS c0, a9.d AS c1, sum(DISTINCT a9.k) AS c2, avg(a9.k) AS c3 FROM (SELECT count(a6.t) OVER (PARTITION BY a6.b ORDER BY a7.m DESC NULLS LAST) AS c0, count(*) OVER (PARTITION BY sha2(a6.t, 256) ) AS c1, a7.l AS c2 FROM r1 AS a6 CROSS JOIN r0 AS a7 ORDER BY 1 ASC NULLS LAST, 2 ASC NULLS LAST, 3 ASC NULLS LAST LIMIT 7) AS q8 JOIN r0 AS a9 ON q8.c0 <=> a9.l GROUP BY coalesce(q8.c0, q8.c0), a9.d;
--> c0 : bigint | c1 : double | c2 : bigint | c3 : double
SELECT x11.p AS c0, x11.e AS c1, a10.i AS c2 FROM r2 AS a10 LATERAL VIEW OUTER posexplode(a10.sa) x11 AS p, e WHERE (substring(a10.s, 2, 1) NOT LIKE 'h_llo');
--> c0 : int | c1 : string | c2 : tinyint
SELECT a12.n AS c0, (a12.id % 5) AS c1 FROM r1 AS a12 WHERE false;
--> c0 : decimal(18,6) | c1 : int
SELECT array_append(transform(a15.sa, v -> upper(v)), a14.s) AS c0, CAST((a15.k + a14.i) AS double) AS c1, try_element_at(a14.mp, 'a') AS c2, (SELECT min(u16.m) FROM r1 AS u16 WHERE u16.k = a15.i) AS c3 FROM r2 AS a13 RIGHT JOIN r2 AS a14 ON a13.k = a14.k JOIN r1 AS a15 ON a13.m = a15.m AND (a14.l <=> a13.l) WHERE coalesce((NOT a15.b), (a13.ts IS NULL));
--> c0 : array<string> | c1 : double | c2 : int | c3 : decimal(10,0)
(SELECT a17.b AS c0, a17.l AS c1 FROM r1 AS a17) INTERSECT ALL (SELECT a18.b AS c0, a18.l AS c1 FROM r2 AS a18 WHERE a18.b) INTERSECT ALL (SELECT (NOT a19.b) AS c0, a19.l AS c1 FROM r2 AS a19 WHERE a19.b) ORDER BY 1 ASC NULLS FIRST, 2 DESC NULLS FIRST LIMIT 5;
--> c0 : boolean | c1 : bigint
SELECT a20.m AS c0, a20.f AS c1, a21.d AS c2 FROM r0 AS a20 CROSS JOIN r1 AS a21;
--> c0 : decimal(9,9) | c1 : float | c2 : double
--= -0.017478474 | 3.4028235E38 | NaN
--= -0.017478474 | 3.4028235E38 | -6.25
--= -0.017478474 | 3.4028235E38 | 0.0
--= -0.017478474 | 3.4028235E38 | NaN
--= -0.017478474 | 3.4028235E38 | 0.0
--= -0.017478474 | 3.4028235E38 | -6.0
--= -0.017478474 | 3.4028235E38 | 1.5
--= -0.017478474 | 3.4028235E38 | 5.75
--= -0.017478474 | 3.4028235E38 | Infinity
--= -0.017478474 | 3.4028235E38 | 0.0
--= -0.017478474 | 3.4028235E38 | NaN
--= -0.017478474 | 3.4028235E38 | 8.25
--= -0.017478474 | 3.4028235E38 | NULL
--= -0.017478474 | 3.4028235E38 | 1.5
--= -0.017478474 | 3.4028235E38 | -0.75
--= 0.000008180 | NaN | NaN
--= 0.000008180 | NaN | -6.25
--= 0.000008180 | NaN | 0.0
--= 0.000008180 | NaN | NaN
--= 0.000008180 | NaN | 0.0
--= 0.000008180 | NaN | -6.0
--= 0.000008180 | NaN | 1.5
--= 0.000008180 | NaN | 5.75
--= 0.000008180 | NaN | Infinity
--= 0.000008180 | NaN | 0.0
--= 0.000008180 | NaN | NaN
--= 0.000008180 | NaN | 8.25
--= 0.000008180 | NaN | NULL
--= 0.000008180 | NaN | 1.5
--= 0.000008180 | NaN | -0.75
--= 0.564134969 | 1.4E-45 | NaN
--= 0.564134969 | 1.4E-45 | -6.25
--= 0.564134969 | 1.4E-45 | 0.0
--= 0.564134969 | 1.4E-45 | NaN
--= 0.564134969 | 1.4E-45 | 0.0
--= 0.564134969 | 1.4E-45 | -6.0
--= 0.564134969 | 1.4E-45 | 1.5
--= 0.564134969 | 1.4E-45 | 5.75
--= 0.564134969 | 1.4E-45 | Infinity
--= 0.564134969 | 1.4E-45 | 0.0
--= 0.564134969 | 1.4E-45 | NaN
--= 0.564134969 | 1.4E-45 | 8.25
--= 0.564134969 | 1.4E-45 | NULL
--= 0.564134969 | 1.4E-45 | 1.5
--= 0.564134969 | 1.4E-45 | -0.75
--= -0.999999999 | 1.4E-45 | NaN
--= -0.999999999 | 1.4E-45 | -6.25
--= -0.999999999 | 1.4E-45 | 0.0
--= -0.999999999 | 1.4E-45 | NaN
--= -0.999999999 | 1.4E-45 | 0.0
--= -0.999999999 | 1.4E-45 | -6.0
--= -0.999999999 | 1.4E-45 | 1.5
--= -0.999999999 | 1.4E-45 | 5.75
--= -0.999999999 | 1.4E-45 | Infinity
--= -0.999999999 | 1.4E-45 | 0.0
--= -0.999999999 | 1.4E-45 | NaN
--= -0.999999999 | 1.4E-45 | 8.25
--= -0.999999999 | 1.4E-45 | NULL
--= -0.999999999 | 1.4E-45 | 1.5
--= -0.999999999 | 1.4E-45 | -0.75
--= -0.717107255 | 3.4028235E38 | NaN
--= -0.717107255 | 3.4028235E38 | -6.25
--= -0.717107255 | 3.4028235E38 | 0.0
--= -0.717107255 | 3.4028235E38 | NaN
--= -0.717107255 | 3.4028235E38 | 0.0
--= -0.717107255 | 3.4028235E38 | -6.0
--= -0.717107255 | 3.4028235E38 | 1.5
--= -0.717107255 | 3.4028235E38 | 5.75
--= -0.717107255 | 3.4028235E38 | Infinity
--= -0.717107255 | 3.4028235E38 | 0.0
--= -0.717107255 | 3.4028235E38 | NaN
--= -0.717107255 | 3.4028235E38 | 8.25
--= -0.717107255 | 3.4028235E38 | NULL
--= -0.717107255 | 3.4028235E38 | 1.5
--= -0.717107255 | 3.4028235E38 | -0.75
--= -0.000072310 | 0.1 | NaN
--= -0.000072310 | 0.1 | -6.25
--= -0.000072310 | 0.1 | 0.0
--= -0.000072310 | 0.1 | NaN
--= -0.000072310 | 0.1 | 0.0
--= -0.000072310 | 0.1 | -6.0
--= -0.000072310 | 0.1 | 1.5
--= -0.000072310 | 0.1 | 5.75
--= -0.000072310 | 0.1 | Infinity
--= -0.000072310 | 0.1 | 0.0
--= -0.000072310 | 0.1 | NaN
--= -0.000072310 | 0.1 | 8.25
--= -0.000072310 | 0.1 | NULL
--= -0.000072310 | 0.1 | 1.5
--= -0.000072310 | 0.1 | -0.75
--= NULL | 0.1 | NaN
--= NULL | 0.1 | -6.25
--= NULL | 0.1 | 0.0
--= NULL | 0.1 | NaN
--= NULL | 0.1 | 0.0
--= NULL | 0.1 | -6.0
--= NULL | 0.1 | 1.5
--= NULL | 0.1 | 5.75
--= NULL | 0.1 | Infinity
--= NULL | 0.1 | 0.0
--= NULL | 0.1 | NaN
--= NULL | 0.1 | 8.25
--= NULL | 0.1 | NULL
--= NULL | 0.1 | 1.5
--= NULL | 0.1 | -0.75
SELECT x23.p AS c0, x23.e AS c1, datediff(a22.dt, a22.dt) AS c2 FROM r1 AS a22 LATERAL VIEW posexplode(map_keys(a22.mp)) x23 AS p, e;
--> c0 : int | c1 : string | c2 : int
--= 0 | abc | NULL
--= 0 | a | 0
--= 1 | a_b | 0
--= 2 | Abc | 0
--= 0 |   | 0
--= 1 | a_b | 0
--= 0 | ab | 0
--= 1 | abc | 0
--= 2 |  | 0
--= 0 | a_b | 0
--= 1 | a | 0
--= 2 | abc | 0
--= 0 |  abc  | 0
--= 0 | a%b | 0
--= 1 |   | 0
--= 2 | Abc | 0
--= 0 | abc | 0
--= 1 |   | 0
--= 2 | a%b | 0
--= 0 |  abc  | 0
--= 1 |  | 0
--= 0 | ab | 0
--= 1 |   | 0
--= 0 | ab | 0
--= 1 | a%b | 0
--= 0 |  | NULL
--= 0 | A | 0
SELECT a24.l AS c0, max(a24.dt) AS c1, sort_array(collect_set(a24.s)) AS c2, avg(a24.i) FILTER (WHERE a24.b) AS c3 FROM r0 AS a24 WHERE a24.k >= (SELECT count(*) FROM r0 AS u25 WHERE u25.k = a24.i) AND a24.b GROUP BY GROUPING SETS ((a24.l), ());
--> c0 : bigint | c1 : date | c2 : array<string> | c3 : double
--= 16 | NULL | [it's] | -96.0
--= NULL | 2024-02-29 | [A, it's] | -81.0
--= -39 | 2024-02-29 | [A] | -66.0
SELECT locate('a', a26.s) AS c0, a27.sa AS c1, a27.l AS c2, (a27.d * a26.d) AS c3, (SELECT min(u29.s) FROM r0 AS u29 WHERE u29.k = a26.i) AS c4 FROM r1 AS a26 CROSS JOIN r1 AS a27 LEFT ANTI JOIN r2 AS a28 ON a26.k = a28.k AND a26.b WHERE a27.i >= (SELECT count(*) FROM r2 AS u30 WHERE u30.k = a26.i);
--> c0 : int | c1 : array<string> | c2 : bigint | c3 : double | c4 : string
--= 0 | [0, ,  ] | 9223372036854775807 | NaN | NULL
--= NULL | [0, ,  ] | 9223372036854775807 | NaN | NULL
--= NULL | [0, ,  ] | 9223372036854775807 | NaN | NULL
--= 0 | [0, ,  ] | 9223372036854775807 | NaN | NULL
--= 0 | [0, ,  ] | 9223372036854775807 | NaN | NULL
--= 0 | [0, ,  ] | 9223372036854775807 | NaN | -7
--= 0 | [0, ,  ] | 9223372036854775807 | NaN | 1e3
--= 0 | [0, ,  ] | 9223372036854775807 | NaN | a,b,,c
--= 0 | [0, ,  ] | 9223372036854775807 | NaN | NULL
--= 1 | [0, ,  ] | 9223372036854775807 | NaN | NULL
--= 0 | [0, ,  ] | 9223372036854775807 | NaN | a,b,,c
--= 0 | [0, ,  ] | 9223372036854775807 | NaN | NULL
--= 2 | [0, ,  ] | 9223372036854775807 | NULL | 1e3
--= 0 | [0, ,  ] | 9223372036854775807 | NaN | NULL
--= NULL | [0, ,  ] | 9223372036854775807 | NaN | -7
--= 0 | [A, 12.50] | 1 | NaN | NULL
--= NULL | [A, 12.50] | 1 | -0.0 | NULL
--= NULL | [A, 12.50] | 1 | 0.0 | NULL
--= 0 | [A, 12.50] | 1 | NaN | NULL
--= 0 | [A, 12.50] | 1 | 0.0 | NULL
--= 0 | [A, 12.50] | 1 | -0.0 | -7
--= 0 | [A, 12.50] | 1 | 0.0 | 1e3
--= 0 | [A, 12.50] | 1 | 0.0 | a,b,,c
--= 0 | [A, 12.50] | 1 | NaN | NULL
--= 1 | [A, 12.50] | 1 | 0.0 | NULL
--= 0 | [A, 12.50] | 1 | NaN | a,b,,c
--= 0 | [A, 12.50] | 1 | 0.0 | NULL
--= 2 | [A, 12.50] | 1 | NULL | 1e3
--= 0 | [A, 12.50] | 1 | 0.0 | NULL
--= NULL | [A, 12.50] | 1 | -0.0 | -7
--= 0 | [a,b,,c, zz\\z] | -3 | NaN | NULL
--= NULL | [a,b,,c, zz\\z] | -3 | 37.5 | NULL
--= NULL | [a,b,,c, zz\\z] | -3 | -0.0 | NULL
--= 0 | [a,b,,c, zz\\z] | -3 | NaN | NULL
--= 0 | [a,b,,c, zz\\z] | -3 | -0.0 | NULL
--= 0 | [a,b,,c, zz\\z] | -3 | 36.0 | -7
--= 0 | [a,b,,c, zz\\z] | -3 | -9.0 | 1e3
--= 0 | [a,b,,c, zz\\z] | -3 | -34.5 | a,b,,c
--= 0 | [a,b,,c, zz\\z] | -3 | -Infinity | NULL
--= 1 | [a,b,,c, zz\\z] | -3 | -0.0 | NULL
--= 0 | [a,b,,c, zz\\z] | -3 | NaN | a,b,,c
--= 0 | [a,b,,c, zz\\z] | -3 | -49.5 | NULL
--= 2 | [a,b,,c, zz\\z] | -3 | NULL | 1e3
--= 0 | [a,b,,c, zz\\z] | -3 | -9.0 | NULL
--= NULL | [a,b,,c, zz\\z] | -3 | 4.5 | -7
--= 0 | NULL | 3 | NaN | NULL
--= NULL | NULL | 3 | -9.375 | NULL
--= NULL | NULL | 3 | 0.0 | NULL
--= 0 | NULL | 3 | NaN | NULL
--= 0 | NULL | 3 | 0.0 | NULL
--= 0 | NULL | 3 | -9.0 | -7
--= 0 | NULL | 3 | 2.25 | 1e3
--= 0 | NULL | 3 | 8.625 | a,b,,c
--= 0 | NULL | 3 | Infinity | NULL
--= 1 | NULL | 3 | 0.0 | NULL
--= 0 | NULL | 3 | NaN | a,b,,c
--= 0 | NULL | 3 | 12.375 | NULL
--= 2 | NULL | 3 | NULL | 1e3
--= 0 | NULL | 3 | 2.25 | NULL
--= NULL | NULL | 3 | -1.125 | -7
--= 0 | [xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, Abc, null] | -9223372036854775808 | NaN | NULL
--= NULL | [xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, Abc, null] | -9223372036854775808 | -35.9375 | NULL
--= NULL | [xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, Abc, null] | -9223372036854775808 | 0.0 | NULL
--= 0 | [xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, Abc, null] | -9223372036854775808 | NaN | NULL
--= 0 | [xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, Abc, null] | -9223372036854775808 | 0.0 | NULL
--= 0 | [xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, Abc, null] | -9223372036854775808 | -34.5 | -7
--= 0 | [xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, Abc, null] | -9223372036854775808 | 8.625 | 1e3
--= 0 | [xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, Abc, null] | -9223372036854775808 | 33.0625 | a,b,,c
--= 0 | [xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, Abc, null] | -9223372036854775808 | Infinity | NULL
--= 1 | [xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, Abc, null] | -9223372036854775808 | 0.0 | NULL
--= 0 | [xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, Abc, null] | -9223372036854775808 | NaN | a,b,,c
--= 0 | [xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, Abc, null] | -9223372036854775808 | 47.4375 | NULL
--= 2 | [xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, Abc, null] | -9223372036854775808 | NULL | 1e3
--= 0 | [xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, Abc, null] | -9223372036854775808 | 8.625 | NULL
--= NULL | [xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, Abc, null] | -9223372036854775808 | -4.3125 | -7
--= 0 | [ß, 12.50] | NULL | NaN | NULL
--= NULL | [ß, 12.50] | NULL | -Infinity | NULL
--= NULL | [ß, 12.50] | NULL | NaN | NULL
--= 0 | [ß, 12.50] | NULL | NaN | NULL
--= 0 | [ß, 12.50] | NULL | NaN | NULL
--= 0 | [ß, 12.50] | NULL | -Infinity | -7
--= 0 | [ß, 12.50] | NULL | Infinity | 1e3
--= 0 | [ß, 12.50] | NULL | Infinity | a,b,,c
--= 0 | [ß, 12.50] | NULL | Infinity | NULL
--= 1 | [ß, 12.50] | NULL | NaN | NULL
--= 0 | [ß, 12.50] | NULL | NaN | a,b,,c
--= 0 | [ß, 12.50] | NULL | Infinity | NULL
--= 2 | [ß, 12.50] | NULL | NULL | 1e3
--= 0 | [ß, 12.50] | NULL | Infinity | NULL
--= NULL | [ß, 12.50] | NULL | -Infinity | -7
--= 0 | [ , 2024-02-29] | 49 | NaN | NULL
--= NULL | [ , 2024-02-29] | 49 | NaN | NULL
--= NULL | [ , 2024-02-29] | 49 | NaN | NULL
--= 0 | [ , 2024-02-29] | 49 | NaN | NULL
--= 0 | [ , 2024-02-29] | 49 | NaN | NULL
--= 0 | [ , 2024-02-29] | 49 | NaN | -7
--= 0 | [ , 2024-02-29] | 49 | NaN | 1e3
--= 0 | [ , 2024-02-29] | 49 | NaN | a,b,,c
--= 0 | [ , 2024-02-29] | 49 | NaN | NULL
--= 1 | [ , 2024-02-29] | 49 | NaN | NULL
--= 0 | [ , 2024-02-29] | 49 | NaN | a,b,,c
--= 0 | [ , 2024-02-29] | 49 | NaN | NULL
--= 2 | [ , 2024-02-29] | 49 | NULL | 1e3
--= 0 | [ , 2024-02-29] | 49 | NaN | NULL
--= NULL | [ , 2024-02-29] | 49 | NaN | -7
--= 0 | [it's] | 5 | NaN | NULL
--= NULL | [it's] | 5 | -51.5625 | NULL
--= NULL | [it's] | 5 | 0.0 | NULL
--= 0 | [it's] | 5 | NaN | NULL
--= 0 | [it's] | 5 | 0.0 | NULL
--= 0 | [it's] | 5 | -49.5 | -7
--= 0 | [it's] | 5 | 12.375 | 1e3
--= 0 | [it's] | 5 | 47.4375 | a,b,,c
--= 0 | [it's] | 5 | Infinity | NULL
--= 1 | [it's] | 5 | 0.0 | NULL
--= 0 | [it's] | 5 | NaN | a,b,,c
--= 0 | [it's] | 5 | 68.0625 | NULL
--= 2 | [it's] | 5 | NULL | 1e3
--= 0 | [it's] | 5 | 12.375 | NULL
--= NULL | [it's] | 5 | -6.1875 | -7
--= 0 | [a_b, ] | NULL | NULL | NULL
--= NULL | [a_b, ] | NULL | NULL | NULL
--= NULL | [a_b, ] | NULL | NULL | NULL
--= 0 | [a_b, ] | NULL | NULL | NULL
--= 0 | [a_b, ] | NULL | NULL | NULL
--= 0 | [a_b, ] | NULL | NULL | -7
--= 0 | [a_b, ] | NULL | NULL | 1e3
--= 0 | [a_b, ] | NULL | NULL | a,b,,c
--= 0 | [a_b, ] | NULL | NULL | NULL
--= 1 | [a_b, ] | NULL | NULL | NULL
--= 0 | [a_b, ] | NULL | NULL | a,b,,c
--= 0 | [a_b, ] | NULL | NULL | NULL
--= 2 | [a_b, ] | NULL | NULL | 1e3
--= 0 | [a_b, ] | NULL | NULL | NULL
--= NULL | [a_b, ] | NULL | NULL | -7
--= 0 | NULL | 62 | NaN | NULL
--= NULL | NULL | 62 | 4.6875 | NULL
--= NULL | NULL | 62 | -0.0 | NULL
--= 0 | NULL | 62 | NaN | NULL
--= 0 | NULL | 62 | -0.0 | NULL
--= 0 | NULL | 62 | 4.5 | -7
--= 0 | NULL | 62 | -1.125 | 1e3
--= 0 | NULL | 62 | -4.3125 | a,b,,c
--= 0 | NULL | 62 | -Infinity | NULL
--= 1 | NULL | 62 | -0.0 | NULL
--= 0 | NULL | 62 | NaN | a,b,,c
--= 0 | NULL | 62 | -6.1875 | NULL
--= 2 | NULL | 62 | NULL | 1e3
--= 0 | NULL | 62 | -1.125 | NULL
--= NULL | NULL | 62 | 0.5625 | -7
SELECT a31.l AS c0, map('', CAST('55' AS int)) AS c1, sort_array(a31.sa) AS c2, (a31.d - a31.d) AS c3 FROM r0 AS a31 WHERE CASE WHEN coalesce(a31.b, a31.b) THEN a31.b WHEN a31.b THEN coalesce(a31.b, a31.b) END;
--> c0 : bigint | c1 : map<string,int> | c2 : array<string> | c3 : double
--= 16 | { -> 55} | [日本語] | NaN
--= -39 | { -> 55} | [null, null, a%b] | 0.0
SELECT count(a32.d) OVER (PARTITION BY a32.b ORDER BY a32.m DESC NULLS LAST) AS c0, a32.n AS c1 FROM r2 AS a32 WHERE nullif((a32.ts NOT BETWEEN TIMESTAMP'2024-02-29 03:04:05.6' AND a32.ts), a32.b);
--> c0 : bigint | c1 : decimal(18,6)
SELECT (a33.d <= (a33.id / a33.k)) AS c0, CASE WHEN (a33.t RLIKE '[a-b]+c?') THEN a33.s WHEN (a33.i IS NULL) THEN a33.s END AS c1, (a33.ts - INTERVAL '21' MONTH) AS c2 FROM r2 AS a33;
--> c0 : boolean | c1 : string | c2 : timestamp
(SELECT a35.l AS c0 FROM r1 AS a34 RIGHT JOIN r2 AS a35 ON a34.l = a35.l WHERE (instr(a35.s, 'b') > CASE WHEN a35.b THEN a34.i WHEN a35.b THEN a35.k ELSE a34.k END)) EXCEPT ALL (SELECT a37.l AS c0 FROM r1 AS a36 JOIN r0 AS a37 ON a36.k <=> a37.k WHERE ((NOT a37.b) <> (NOT a36.b))) EXCEPT ALL (SELECT a38.l AS c0 FROM r1 AS a38 LEFT JOIN r0 AS a39 ON a38.t = a39.s FULL JOIN r2 AS a40 ON a38.k = a40.k AND (a40.dt <> a38.dt)) ORDER BY 1 DESC NULLS FIRST;
--> c0 : bigint
(SELECT a41.ts AS c0, a41.b AS c1 FROM r0 AS a41) EXCEPT (SELECT a42.ts AS c0, a42.b AS c1 FROM r0 AS a42) EXCEPT (SELECT a43.ts AS c0, a43.b AS c1 FROM r1 AS a43 WHERE (greatest(a43.dt, a43.dt) <= a43.dt)) ORDER BY 1 DESC NULLS LAST, 2 ASC NULLS FIRST LIMIT 8;
--> c0 : timestamp | c1 : boolean
SELECT a44.d AS c0, a44.s AS c1, max(CAST(a44.l AS tinyint)) AS c2, count(*) AS c3 FROM r1 AS a44 GROUP BY ROLLUP (a44.d, a44.s);
--> c0 : double | c1 : string | c2 : tinyint | c3 : bigint
--= NaN | 2024-02-29 | -1 | 1
--= NaN | NULL | 49 | 3
--= NULL | NULL | 62 | 15
--= -6.25 | NULL | 0 | 1
--= -6.25 | NULL | 0 | 1
--= 0.0 | NULL | 5 | 1
--= 0.0 | NULL | 5 | 3
--= NaN | it's | 49 | 2
--= 0.0 | it's | 1 | 1
--= -6.0 | 😀x | -3 | 1
--= -6.0 | NULL | -3 | 1
--= 1.5 | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | 3 | 1
--= 1.5 | NULL | 3 | 2
--= 5.75 | 0 | 0 | 1
--= 5.75 | NULL | 0 | 1
--= Infinity | 2024-02-29 | NULL | 1
--= Infinity | NULL | NULL | 1
--= 0.0 | ab | -2 | 1
--= 8.25 | zz\\z | 5 | 1
--= 8.25 | NULL | 5 | 1
--= NULL | NaN | NULL | 1
--= NULL | NULL | NULL | 1
--= 1.5 | 2024-02-29 | 0 | 1
--= -0.75 | NULL | 62 | 1
--= -0.75 | NULL | 62 | 1
SELECT DISTINCT a45.d AS c0, ifnull(greatest(a45.d, a45.d), a45.d) AS c1, a45.dt AS c2 FROM r2 AS a45 WHERE (a45.dt IS NULL);
--> c0 : double | c1 : double | c2 : date
SELECT DISTINCT a47.n AS c0, a46.f AS c1, a47.ai AS c2, abs(coalesce(bit_length(a46.s), a46.k)) AS c3 FROM r0 AS a46 LEFT JOIN r1 AS a47 ON a46.k = a47.k;
--> c0 : decimal(18,6) | c1 : float | c2 : array<int> | c3 : int
--= -0.003285 | 3.4028235E38 | [-2147483648] | 16
--= NULL | 3.4028235E38 | [null, 6, -2147483648] | 16
--= -609538491258.677541 | NaN | [-3, null, 82] | 32
--= -243217194213.343236 | 1.4E-45 | [2147483647, 6, 6] | 24
--= 999999999999.999999 | 1.4E-45 | [-2147483648] | 24
--= -741.225514 | 1.4E-45 | [-39, 0] | 24
--= -846683757652.677560 | 1.4E-45 | [-2147483648] | 24
--= -999999999999.999999 | 1.4E-45 | NULL | 24
--= -609538491258.677541 | 1.4E-45 | [-3, null, 82] | 48
--= -0.003285 | 3.4028235E38 | [-2147483648] | 8
--= NULL | 3.4028235E38 | [null, 6, -2147483648] | 8
--= NULL | 0.1 | NULL | 8
--= NULL | 0.1 | NULL | 24
--= 723306803835.077432 | 0.1 | [73, 4, 2] | 24
SELECT row_number() OVER (PARTITION BY a48.ts ORDER BY a48.l ASC NULLS FIRST, a48.id NULLS FIRST) AS c0, a48.b AS c1, a48.d AS c2 FROM r1 AS a48 WHERE a48.l IN (SELECT u49.l FROM r0 AS u49 WHERE (u49.ts IS NOT NULL));
--> c0 : int | c1 : boolean | c2 : double
--= 1 | false | -6.0
--= 1 | true | NaN
SELECT a50.d AS c0, greatest(a50.n, try_divide(CAST(a50.l AS decimal(20,10)), a50.n)) AS c1 FROM r1 AS a50;
--> c0 : double | c1 : decimal(38,22)
--= NaN | -999999999999.9999990000000000000000
--= -6.25 | -846683757652.6775600000000000000000
--= 0.0 | -0.0000010180663172219821
--= NaN | 723306803835.0774320000000000000000
--= 0.0 | NULL
--= -6.0 | 337262216857.4031010000000000000000
--= 1.5 | -0.0000180000000000000000
--= 5.75 | NULL
--= Infinity | -741.2255140000000000000000
--= 0.0 | 608.8280060882800608828006
--= NaN | -0.0017570000000000000000
--= 8.25 | -8.2029274143E-12
--= NULL | 999999999999.9999990000000000000000
--= 1.5 | -243217194213.3432360000000000000000
--= -0.75 | NULL
WITH w53 AS (SELECT DISTINCT a51.dt AS c0, (SELECT min(u52.id) FROM r1 AS u52 WHERE u52.k = a51.k) AS c1 FROM r2 AS a51 WHERE ifnull((a51.s NOT LIKE '%b%'), (a51.ts NOT IN (TIMESTAMP'1969-12-31 12:34:56.789')))) SELECT count(*) AS c0, count(x.c0) AS c1 FROM w53 AS x, w53 AS y;
--> c0 : bigint | c1 : bigint
--= 0 | 0
SELECT try_element_at(a54.mp, 'a') AS c0, sum(DISTINCT a54.k) AS c1, sum(a54.m) AS c2, bit_xor(a54.k) AS c3 FROM r2 AS a54 GROUP BY ROLLUP (try_element_at(a54.mp, 'a'));
--> c0 : int | c1 : bigint | c2 : decimal(19,9) | c3 : int
SELECT x56.mk AS c0, x56.mv AS c1, a55.id AS c2 FROM r0 AS a55 LATERAL VIEW explode(a55.mp) x56 AS mk, mv WHERE (a55.s NOT LIKE '%');
--> c0 : string | c1 : int | c2 : int
SELECT row_number() OVER (PARTITION BY a57.l ORDER BY a57.d DESC NULLS LAST, a57.id NULLS FIRST) AS c0, a57.dt AS c1 FROM r0 AS a57 WHERE true;
--> c0 : int | c1 : date
--= 1 | 0001-01-01
--= 1 | 2024-02-29
--= 1 | 0001-01-01
--= 1 | NULL
--= 1 | NULL
--= 1 | 1582-10-15
--= 1 | 9999-12-31
SELECT x59.p AS c0, x59.e AS c1, a58.i AS c2 FROM r2 AS a58 LATERAL VIEW posexplode(array(' abc ', '', 'héllo')) x59 AS p, e WHERE ((a58.d IS NOT NULL) AND a58.b);
--> c0 : int | c1 : string | c2 : tinyint
SELECT x61.e AS c0, CAST(a60.l AS int) AS c1 FROM r0 AS a60 LATERAL VIEW OUTER explode(array(CAST('-1' AS int))) x61 AS e WHERE a60.b;
--> c0 : int | c1 : int
--= -1 | 16
--= -1 | -39
SELECT coalesce(CASE WHEN (a62.t <> a63.t) THEN ceil(a63.d) WHEN (NOT a62.b) THEN nvl2(a63.l, a63.l, a63.l) ELSE a63.l END, 10L) AS c0, CASE WHEN nvl2(a62.b, a62.b, a63.b) THEN (a63.d + a62.d) WHEN (a63.t NOT LIKE '%c') THEN (a62.d + a63.d) ELSE degrees(a62.d) END AS c1, a62.dt AS c2, array_compact(a63.sa) AS c3 FROM r1 AS a62 LEFT JOIN r2 AS a63 ON a62.k = a63.k AND (a63.n BETWEEN 1.5 AND a63.m) WHERE a63.b;
--> c0 : bigint | c1 : double | c2 : date | c3 : array<string>
WITH w66 AS (SELECT x65.mk AS c0, x65.mv AS c1, a64.k AS c2 FROM r0 AS a64 LATERAL VIEW OUTER explode(transform_values(a64.mp, (k, v) -> v % 7)) x65 AS mk, mv) SELECT count(*) AS c0, min(x.c0) AS c1 FROM w66 AS x, w66 AS y;
--> c0 : bigint | c1 : string
--= 121 | 
(SELECT a67.l AS c0, nullif(a67.dt, a67.dt) AS c1 FROM r1 AS a67) EXCEPT (SELECT a68.l AS c0, a68.dt AS c1 FROM r0 AS a68 WHERE (a68.t NOT LIKE '_b%'));
--> c0 : bigint | c1 : date
--= 9223372036854775807 | NULL
--= -9223372036854775808 | NULL
--= 5 | NULL
--= 7 | NULL
--= 1 | NULL
--= -3 | NULL
--= 3 | NULL
--= NULL | NULL
--= -2 | NULL
--= 49 | NULL
--= 62 | NULL
SELECT (date_trunc('quarter', TIMESTAMP'9999-12-31 12:34:56.789') + INTERVAL '76 05:06:07.89' DAY TO SECOND) AS c0, unix_micros(coalesce((TIMESTAMP'2024-03-01 03:04:05.6' - INTERVAL '6' MONTH), CAST(q70.c0 AS timestamp))) AS c1 FROM (SELECT a69.dt AS c0, named_struct('x', a69.i, 'y', a69.t) AS c1, a69.k AS c2 FROM r0 AS a69) AS q70 ORDER BY 1 DESC NULLS FIRST, 2 DESC NULLS FIRST LIMIT 8 OFFSET 0;
--> c0 : timestamp | c1 : bigint
--= 9999-12-16 05:06:07.89 | 1693537445600000
--= 9999-12-16 05:06:07.89 | 1693537445600000
--= 9999-12-16 05:06:07.89 | 1693537445600000
--= 9999-12-16 05:06:07.89 | 1693537445600000
--= 9999-12-16 05:06:07.89 | 1693537445600000
--= 9999-12-16 05:06:07.89 | 1693537445600000
--= 9999-12-16 05:06:07.89 | 1693537445600000
SELECT a71.st AS c0 FROM r0 AS a71 JOIN r1 AS a72 ON a71.k = a72.k WHERE nvl2(a71.b, (a72.i IS NOT NULL), a71.b) ORDER BY 1 ASC NULLS FIRST;
--> c0 : struct<x:int,y:string>
--= {-2147483648, null}
--= {-2147483648, null}
--= {-55, }
--= {-55, }
--= {-55, }
--= {-55, }
--= {36, null}
--= {2147483647, 0}
--= {2147483647, 0}
--= {2147483647, a%b}
--= {2147483647, a%b}
SELECT a73.l AS c0, CAST(a73.id AS float) AS c1, a73.mp AS c2, (SELECT min(u77.id) FROM r0 AS u77 WHERE u77.k = a73.i) AS c3 FROM r2 AS a73 CROSS JOIN (SELECT (q75.c3 * q75.c3) AS c0, sum(6) AS c1 FROM (SELECT a74.m AS c0, min_by(a74.d, a74.id) AS c1, max(a74.dt) AS c2, percentile(a74.i, 0.5) FILTER (WHERE nvl2(a74.b, a74.b, a74.b)) AS c3 FROM r1 AS a74 GROUP BY a74.m) AS q75 GROUP BY ROLLUP ((q75.c3 * q75.c3))) AS q76;
--> c0 : bigint | c1 : float | c2 : map<string,int> | c3 : int
SELECT x79.e AS c0, unix_date(a78.dt) AS c1 FROM r2 AS a78 LATERAL VIEW OUTER explode(a78.ai) x79 AS e WHERE a78.b;
--> c0 : int | c1 : int
SELECT a80.s AS c0, a81.ts AS c1, sum(a81.d) AS c2, max(a81.ts) AS c3 FROM r0 AS a80 RIGHT JOIN r0 AS a81 ON a80.k = a81.k GROUP BY GROUPING SETS ((a80.s, a81.ts), ()) HAVING min(a81.k) < 5;
--> c0 : string | c1 : timestamp | c2 : double | c3 : timestamp
--= A | 1582-10-04 03:04:05.6 | NULL | 1582-10-04 03:04:05.6
--= NULL | NULL | NaN | 2024-01-31 00:00:00
--= -7 | 1582-10-04 03:04:05.6 | NULL | 1582-10-04 03:04:05.6
--= a,b,,c | 2024-01-31 00:00:00 | -Infinity | 2024-01-31 00:00:00
--= it's | 2024-01-31 00:00:00 | -Infinity | 2024-01-31 00:00:00
--= 1e3 | 0001-01-01 00:00:00 | Infinity | 0001-01-01 00:00:00
--= a,b,,c | 1582-10-04 00:00:00 | NaN | 1582-10-04 00:00:00
--= it's | 1582-10-04 00:00:00 | NaN | 1582-10-04 00:00:00
--= A | 0001-01-01 23:59:59.999999 | -7.75 | 0001-01-01 23:59:59.999999
--= -7 | 0001-01-01 23:59:59.999999 | -7.75 | 0001-01-01 23:59:59.999999
--= 1e3 | NULL | -7.75 | NULL
SELECT true AS c0, a82.n AS c1, (SELECT max(u84.id) FROM r0 AS u84 WHERE u84.k = a83.id) AS c2 FROM r2 AS a82 LEFT JOIN r1 AS a83 ON a82.k = a83.k AND a82.dt = a83.dt AND a83.b WHERE a82.id NOT IN (SELECT u85.id FROM r1 AS u85 WHERE (u85.b OR u85.b)) ORDER BY 1 DESC NULLS FIRST, 2 DESC NULLS FIRST, 3 DESC NULLS FIRST LIMIT 5 OFFSET 2;
--> c0 : boolean | c1 : decimal(18,6) | c2 : int
SELECT x87.e AS c0, nullif(a86.k, x87.e) AS c1 FROM r2 AS a86 LATERAL VIEW explode(a86.ai) x87 AS e WHERE a86.b;
--> c0 : int | c1 : int
SELECT a88.n AS c0, max(a88.ts) AS c1, avg(a88.i) AS c2 FROM r2 AS a88 WHERE a88.id >= (SELECT max(u89.k) FROM r0 AS u89) GROUP BY ROLLUP (a88.n) ORDER BY 1 DESC NULLS LAST, 2 ASC NULLS FIRST, 3 DESC NULLS FIRST;
--> c0 : decimal(18,6) | c1 : timestamp | c2 : double
SELECT sum(a94.id) OVER (ORDER BY q93.c0 ASC NULLS FIRST) AS c0, a94.d AS c1, a94.m AS c2 FROM (SELECT ((concat_ws('-', '-7', 'HÉLLO', array('12.50', 'a%b')) || substring_index('a_b', ',', 1)) IS NOT NULL) AS c0, q91.c1 AS c1, next_day(q91.c1, 'Mon') AS c2 FROM (SELECT map('a', try_element_at(transform_values(a90.mp, (k, v) -> v % 7), 'a')) AS c0, last_day(CAST(a90.ts AS date)) AS c1, a90.d AS c2 FROM r1 AS a90) AS q91 WHERE q91.c1 NOT IN (SELECT u92.dt FROM r2 AS u92) ORDER BY 1 DESC NULLS LAST, 2 ASC NULLS LAST, 3 ASC NULLS LAST LIMIT 6 OFFSET 0) AS q93 FULL JOIN r1 AS a94 ON q93.c0 = a94.b LEFT SEMI JOIN r2 AS a95 ON a94.k = a95.k AND a94.d = a95.d WHERE (a94.id IS NOT NULL);
--> c0 : bigint | c1 : double | c2 : decimal(10,0)
(SELECT a96.d AS c0 FROM r1 AS a96 WHERE a96.b) INTERSECT (SELECT a97.d AS c0 FROM r0 AS a97 WHERE (a97.dt NOT BETWEEN DATE'2024-03-01' AND a97.dt)) INTERSECT (SELECT a98.d AS c0 FROM r2 AS a98);
--> c0 : double
SELECT dense_rank() OVER (PARTITION BY a99.ts ORDER BY a99.ts DESC NULLS LAST) AS c0, collect_list(a99.i) OVER (PARTITION BY a99.dt ORDER BY a99.n ASC NULLS LAST, a99.id NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS c1, a99.n AS c2 FROM r2 AS a99;
--> c0 : int | c1 : array<tinyint> | c2 : decimal(18,6)
SELECT row_number() OVER (PARTITION BY a100.t ORDER BY a100.b ASC NULLS LAST, a100.id NULLS FIRST) AS c0, rank() OVER (PARTITION BY CAST('-6.5' AS DOUBLE) ORDER BY a100.id ASC NULLS LAST) AS c1, a100.s AS c2 FROM r0 AS a100 WHERE a100.l NOT IN (SELECT u101.l FROM r0 AS u101 WHERE nullif(u101.b, u101.b));
--> c0 : int | c1 : int | c2 : string
--= 1 | 3 | 1e3
--= 2 | 6 | 0
--= 3 | 7 | 1e3
--= 1 | 2 | it's
--= 1 | 4 | a,b,,c
--= 1 | 1 | -7
--= 1 | 5 | A
SELECT a102.k AS c0, a102.s AS c1, sum(a102.i) AS c2 FROM r0 AS a102 LEFT SEMI JOIN r2 AS a103 ON a102.k = a103.k GROUP BY a102.k, a102.s ORDER BY 1 ASC NULLS LAST, 2 DESC NULLS FIRST, 3 ASC NULLS LAST LIMIT 1 OFFSET 2;
--> c0 : int | c1 : string | c2 : bigint
SELECT DISTINCT ifnull(a104.b, a104.b) AS c0, 0L AS c1, a104.m AS c2, map_keys(a104.mp) AS c3, (SELECT min(u105.t) FROM r0 AS u105 WHERE u105.k = a104.k) AS c4 FROM r2 AS a104 WHERE NOT EXISTS (SELECT 1 FROM r1 AS u106 WHERE u106.k = a104.i AND (u106.b <= u106.b)) AND a104.b;
--> c0 : boolean | c1 : bigint | c2 : decimal(9,9) | c3 : array<string> | c4 : string
(SELECT a107.d AS c0, sha2(a107.t, 256) AS c1 FROM r2 AS a107) INTERSECT ALL (SELECT a108.d AS c0, a109.t AS c1 FROM r1 AS a108 FULL JOIN r2 AS a109 ON a108.k = a109.k WHERE (a109.b OR false)) ORDER BY 1 ASC NULLS LAST, 2 ASC NULLS FIRST;
--> c0 : double | c1 : string
SELECT 10L AS c0 FROM (SELECT (regexp_extract(a113.t, '([a-z])(.*)', 2) NOT LIKE '') AS c0, a113.dt AS c1, nullif(a113.dt, a113.dt) AS c2 FROM (SELECT a111.sa AS c0, abs(a110.d) AS c1, a110.mp AS c2, a110.ai AS c3 FROM r2 AS a110 JOIN r0 AS a111 ON a110.k = a111.k AND a110.d = a111.d WHERE (if(a110.b, a110.i, a110.i) < a111.k)) AS q112 LEFT JOIN r0 AS a113 ON q112.c1 = a113.d) AS q114 WHERE q114.c0 >= (SELECT min(u115.b) FROM r1 AS u115);
--> c0 : bigint
SELECT try_element_at(a116.sa, -1) AS c0 FROM r0 AS a116 WHERE a116.k >= (SELECT count(*) FROM r1 AS u117 WHERE u117.k = a116.k);
--> c0 : string
--= NULL
--= 日本語
--= 0
--= NULL
--= NULL
SELECT a118.sa AS c0, (a118.d * (a120.i / a120.i)) AS c1, (SELECT max(u121.m) FROM r1 AS u121 WHERE u121.k = a120.id) AS c2 FROM r2 AS a118 LEFT ANTI JOIN r0 AS a119 ON a118.d = a119.d AND a118.ts = a119.ts JOIN r0 AS a120 ON a118.b = a120.b;
--> c0 : array<string> | c1 : double | c2 : decimal(10,0)
SELECT sum(a123.k) OVER (PARTITION BY a122.d ORDER BY a123.k ASC NULLS FIRST) AS c0, a122.n AS c1 FROM r0 AS a122 JOIN r1 AS a123 ON a122.n = a123.n JOIN r2 AS a124 ON a122.k = a124.k;
--> c0 : bigint | c1 : decimal(1,0)
SELECT a125.ts AS c0, (a125.i div 3) AS c1, a125.s AS c2, a125.m AS c3, (SELECT min(u126.n) FROM r0 AS u126 WHERE u126.k = a125.i) AS c4 FROM r0 AS a125 ORDER BY 1 DESC NULLS FIRST, 2 DESC NULLS FIRST, 3 DESC NULLS FIRST, 4 DESC NULLS LAST, 5 ASC NULLS FIRST LIMIT 1;
--> c0 : timestamp | c1 : bigint | c2 : string | c3 : decimal(9,9) | c4 : decimal(1,0)
--= NULL | 0 | 1e3 | NULL | NULL
SELECT q129.c1 AS c0, trim(CAST(try_divide(CAST('NaN' AS DOUBLE), CAST('0.0' AS DOUBLE)) AS string)) AS c1, named_struct('x', q129.c2, 'y', q129.c1) AS c2, (SELECT max(u130.m) FROM r2 AS u130 WHERE u130.k = q129.c2) AS c3 FROM (SELECT x128.p AS c0, x128.e AS c1, CAST(a127.t AS int) AS c2 FROM r0 AS a127 LATERAL VIEW posexplode(transform(a127.sa, v -> upper(v))) x128 AS p, e WHERE if((a127.dt <=> a127.dt), a127.b, (a127.b AND a127.b))) AS q129 WHERE ((q129.c1 > q129.c1) <> false);
--> c0 : string | c1 : string | c2 : struct<x:int,y:string> | c3 : decimal(9,9)
