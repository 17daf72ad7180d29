DROP TABLE IF EXISTS r0;
--> 
CREATE TABLE r0 USING parquet AS SELECT CAST(id AS int) AS id, CAST(k AS int) AS k, CAST(i AS int) AS i, CAST(l AS bigint) AS l, CAST(b AS boolean) AS b, CAST(d AS double) AS d, CAST(m AS decimal(9,9)) AS m, CAST(n AS decimal(9,9)) AS n, CAST(s AS string) AS s, CAST(t AS string) AS t, CAST(dt AS date) AS dt, CAST(ts AS timestamp) AS ts, CAST(f AS float) AS f, CAST(ai AS array<int>) AS ai, CAST(sa AS array<string>) AS sa, CAST(st AS struct<x:int,y:string>) AS st, CAST(mp AS map<string,int>) AS mp FROM (VALUES
(0, CAST(NULL AS int), CAST('6' AS int), CAST('-1' AS bigint), false, CAST('NaN' AS DOUBLE), CAST('0.540282277' AS decimal(9,9)), CAST('-0.999999999' AS decimal(9,9)), '2024-01-31 12:34:56', '', DATE'0001-01-01', TIMESTAMP'2024-03-01 00:00:00', CAST('0.1' AS FLOAT), array(CAST('-3' AS int), CAST(NULL AS int)), array('1'), named_struct('x', CAST('38' AS int), 'y', '日本語'), map('Abc', CAST('4' AS int), ' ', CAST('-3' AS int), 'A', CAST('6' AS int)))) AS v(id, k, i, l, b, d, m, n, s, t, dt, ts, f, ai, sa, st, mp);
--> 
DROP TABLE IF EXISTS r1;
--> 
CREATE TABLE r1 USING parquet AS SELECT CAST(id AS int) AS id, CAST(k AS int) AS k, CAST(i AS smallint) AS i, CAST(l AS bigint) AS l, CAST(b AS boolean) AS b, CAST(d AS double) AS d, CAST(m AS decimal(5,2)) AS m, CAST(n AS decimal(5,2)) AS n, CAST(s AS string) AS s, CAST(t AS string) AS t, CAST(dt AS date) AS dt, CAST(ts AS timestamp) AS ts, CAST(f AS float) AS f, CAST(ai AS array<int>) AS ai, CAST(sa AS array<string>) AS sa, CAST(st AS struct<x:int,y:string>) AS st, CAST(mp AS map<string,int>) AS mp FROM (VALUES
(0, CAST('3' AS int), CAST(NULL AS smallint), CAST('-23' AS bigint), true, CAST('7.0' AS DOUBLE), CAST('48.36' AS decimal(5,2)), CAST('11.57' AS decimal(5,2)), 'zz\\z', 'true', DATE'1582-10-04', TIMESTAMP'0001-01-01 03:04:05.6', CAST('0.1' AS FLOAT), array(CAST('5' AS int), CAST('-44' AS int), CAST(NULL AS int)), array('a_b', CAST(NULL AS string)), named_struct('x', CAST('-22' AS int), 'y', 'héllo'), map('a_b', CAST('-31' AS int), '', CAST('80' AS int), ' abc ', CAST('5' AS int))),
(1, CAST('2' AS int), CAST('32767' AS smallint), CAST('3' AS bigint), true, CAST(NULL AS double), CAST('-2.49' AS decimal(5,2)), CAST('-96.93' AS decimal(5,2)), '2024-01-31 12:34:56', 'a%b', CAST(NULL AS date), CAST(NULL AS timestamp), CAST(NULL AS float), array(CAST('3' AS int), CAST('-2147483648' AS int), CAST('0' AS int)), array('a', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'), named_struct('x', CAST('2147483647' AS int), 'y', 'a,b,,c'), map(' abc ', CAST('0' AS int), ' ', CAST('5' AS int), 'Abc', CAST(NULL AS int))),
(2, CAST('4' AS int), CAST('3' AS smallint), CAST(NULL AS bigint), true, CAST(NULL AS double), CAST('-667.09' AS decimal(5,2)), CAST('-999.99' AS decimal(5,2)), ' ', '1', DATE'0001-01-01', CAST(NULL AS timestamp), CAST('0.1' AS FLOAT), array(CAST(NULL AS int), CAST('2147483647' AS int), CAST('6' AS int)), CAST(NULL AS array<string>), CAST(NULL AS struct<x:int,y:string>), map('a_b', CAST(NULL AS int), 'ab', CAST('3' AS int), ' abc ', CAST('-100' AS int))),
(3, CAST('2' AS int), CAST('-32768' AS smallint), CAST('-58' AS bigint), false, CAST('-0.75' AS DOUBLE), CAST(NULL AS decimal(5,2)), CAST('690.87' AS decimal(5,2)), 'ß', 'NaN', DATE'1970-01-01', TIMESTAMP'0001-01-01 12:34:56.789', CAST('NaN' AS FLOAT), array(CAST(NULL AS int), CAST('5' AS int), CAST('79' AS int)), array('true', '1e3'), named_struct('x', CAST('-2' AS int), 'y', '0'), CAST(NULL AS map<string,int>)),
(4, CAST('3' AS int), CAST('20' AS smallint), CAST('1000000000000' AS bigint), true, CAST('9.5' AS DOUBLE), CAST(NULL AS decimal(5,2)), CAST('999.99' AS decimal(5,2)), 'true', 'héllo', DATE'2024-01-31', TIMESTAMP'1969-12-31 00:00:00', CAST(NULL AS float), array(CAST(NULL AS int)), array(CAST(NULL AS string), CAST(NULL AS string), 'a,b,,c'), named_struct('x', CAST(NULL AS int), 'y', 'a_b'), map('abc', CAST('-80' AS int), 'a_b', CAST(NULL AS int), ' abc ', CAST('3' AS int))),
(5, CAST('4' AS int), CAST('32767' AS smallint), CAST(NULL AS bigint), false, CAST(NULL AS double), CAST('-164.92' AS decimal(5,2)), CAST(NULL AS decimal(5,2)), '1', 'Abc', DATE'1582-10-15', TIMESTAMP'2000-02-29 03:04:05.6', CAST('0.5' AS FLOAT), CAST(NULL AS array<int>), array('12.50'), named_struct('x', CAST('5' AS int), 'y', '😀x'), map(' ', CAST(NULL AS int), 'a_b', CAST('61' AS int))),
(6, CAST('3' AS int), CAST('-32768' AS smallint), CAST('2' AS bigint), false, CAST('Infinity' AS DOUBLE), CAST('-2.73' AS decimal(5,2)), CAST('999.99' AS decimal(5,2)), 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '2024-02-29', DATE'1582-10-04', TIMESTAMP'1582-10-15 12:34:56.789', CAST('1.25' AS FLOAT), array(CAST('7' AS int), CAST('2147483647' AS int)), array('HÉLLO', 'a', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'), named_struct('x', CAST('-1' AS int), 'y', 'a%b'), map('Abc', CAST('62' AS int), 'ab', CAST('-2147483648' AS int))),
(7, CAST(NULL AS int), CAST('6' AS smallint), CAST('4' AS bigint), true, CAST('NaN' AS DOUBLE), CAST('9.83' AS decimal(5,2)), CAST(NULL AS decimal(5,2)), CAST(NULL AS string), 'ab', CAST(NULL AS date), TIMESTAMP'1582-10-04 03:04:05.6', CAST('NaN' AS FLOAT), CAST(NULL AS array<int>), array(''), named_struct('x', CAST(NULL AS int), 'y', 'A'), map('A', CAST('96' AS int), ' ', CAST('-2147483648' AS int))),
(8, CAST('4' AS int), CAST('-32768' AS smallint), CAST('1000000000000' AS bigint), true, CAST('5.75' AS DOUBLE), CAST('663.84' AS decimal(5,2)), CAST(NULL AS decimal(5,2)), 'ß', '1', DATE'2024-01-31', TIMESTAMP'2024-02-29 12:34:56.789', CAST('1.25' AS FLOAT), array(CAST('7' AS int)), array(' abc '), named_struct('x', CAST(NULL AS int), 'y', '12.50'), CAST(NULL AS map<string,int>)),
(9, CAST('0' AS int), CAST('-67' AS smallint), CAST('1000000000000' AS bigint), true, CAST(NULL AS double), CAST('-999.99' AS decimal(5,2)), CAST('654.46' AS decimal(5,2)), CAST(NULL AS string), 'abc', CAST(NULL AS date), TIMESTAMP'2000-02-29 03:04:05.6', CAST(NULL AS float), CAST(NULL AS array<int>), array('-7'), named_struct('x', CAST('-3' AS int), 'y', ' '), map('A', CAST('-2' AS int), 'Abc', CAST('83' AS int), 'ab', CAST('-34' AS int))),
(10, CAST('2' AS int), CAST('32767' AS smallint), CAST('1000000000000' AS bigint), false, CAST('0.0' AS DOUBLE), CAST('-0.00' AS decimal(5,2)), CAST('-420.18' AS decimal(5,2)), 'a_b', 'a,b,,c', DATE'1582-10-04', TIMESTAMP'2023-12-31 00:00:00', CAST(NULL AS float), array(CAST('4' AS int)), CAST(NULL AS array<string>), named_struct('x', CAST('6' AS int), 'y', 'true'), map(' ', CAST('2147483647' AS int), 'Abc', CAST(NULL AS int))),
(11, CAST('2' AS int), CAST('-30' AS smallint), CAST('1000000000000' AS bigint), true, CAST('-5.0' AS DOUBLE), CAST('-244.89' AS decimal(5,2)), CAST('299.98' AS decimal(5,2)), 'héllo', CAST(NULL AS string), CAST(NULL AS date), TIMESTAMP'2023-12-31 03:04:05.6', CAST('0.5' AS FLOAT), array(CAST('0' AS int), CAST('-2' AS int), CAST('-33' AS int)), array('0', 'a,b,,c', '0'), CAST(NULL AS struct<x:int,y:string>), map('Abc', CAST('-2147483648' AS int), ' ', CAST('0' AS int), 'abc', CAST('5' AS int))),
(12, CAST('3' AS int), CAST(NULL AS smallint), CAST(NULL AS bigint), true, CAST('1.5' AS DOUBLE), CAST('842.84' AS decimal(5,2)), CAST('999.99' AS decimal(5,2)), '2024-01-31 12:34:56', '1', DATE'1582-10-04', TIMESTAMP'9999-12-31 12:34:56.789', CAST(NULL AS float), array(CAST('-3' AS int), CAST(NULL AS int), CAST('71' AS int)), array('-7'), named_struct('x', CAST('2147483647' AS int), 'y', '2024-01-31 12:34:56'), map('a', CAST('0' AS int), 'A', CAST(NULL AS int))),
(13, CAST('0' AS int), CAST(NULL AS smallint), CAST(NULL AS bigint), true, CAST('0.0' AS DOUBLE), CAST('-0.05' AS decimal(5,2)), CAST('-0.08' AS decimal(5,2)), '1', 'a', CAST(NULL AS date), TIMESTAMP'1582-10-15 03:04:05.6', CAST('3.4028235E38' AS FLOAT), array(CAST('-3' AS int)), CAST(NULL AS array<string>), named_struct('x', CAST('-2' AS int), 'y', CAST(NULL AS string)), map('abc', CAST(NULL AS int))),
(14, CAST('2' AS int), CAST('5' AS smallint), CAST(NULL AS bigint), false, CAST('-6.0' AS DOUBLE), CAST('-927.57' AS decimal(5,2)), CAST('5.31' AS decimal(5,2)), 'abc', '12.50', CAST(NULL AS date), TIMESTAMP'1900-02-28 03:04:05.6', CAST('NaN' AS FLOAT), array(CAST('-2' AS int), CAST('47' AS int), CAST(NULL AS int)), CAST(NULL AS array<string>), named_struct('x', CAST('3' AS int), 'y', '1e3'), map(' ', CAST('2147483647' AS int)))) AS v(id, k, i, l, b, d, m, n, s, t, dt, ts, f, ai, sa, st, mp);
--> 
DROP TABLE IF EXISTS r2;
--> 
CREATE TABLE r2 USING parquet AS SELECT CAST(id AS int) AS id, CAST(k AS int) AS k, CAST(i AS tinyint) AS i, CAST(l AS bigint) AS l, CAST(b AS boolean) AS b, CAST(d AS double) AS d, CAST(m AS decimal(5,2)) AS m, CAST(n AS decimal(9,9)) AS n, CAST(s AS string) AS s, CAST(t AS string) AS t, CAST(dt AS date) AS dt, CAST(ts AS timestamp) AS ts, CAST(f AS float) AS f, CAST(ai AS array<int>) AS ai, CAST(sa AS array<string>) AS sa, CAST(st AS struct<x:int,y:string>) AS st, CAST(mp AS map<string,int>) AS mp FROM (VALUES
(0, CAST(NULL AS int), CAST(NULL AS tinyint), CAST(NULL AS bigint), CAST(NULL AS boolean), CAST(NULL AS double), CAST(NULL AS decimal(5,2)), CAST(NULL AS decimal(9,9)), CAST(NULL AS string), CAST(NULL AS string), CAST(NULL AS date), CAST(NULL AS timestamp), CAST(NULL AS float), array(CAST('7' AS int), CAST('3' AS int)), array('12.50', '-7'), named_struct('x', CAST('-2' AS int), 'y', CAST(NULL AS string)), map(' ', CAST('-2147483648' AS int), 'A', CAST('7' AS int), 'abc', CAST(NULL AS int)))) AS v(id, k, i, l, b, d, m, n, s, t, dt, ts, f, ai, sa, st, mp) WHERE id < 0;
--> 
(SELECT a1.id AS c0 FROM r1 AS a1) UNION (SELECT a3.id AS c0 FROM r1 AS a2 LEFT JOIN r0 AS a3 ON a2.k = a3.k);
--> c0 : int
--= 0
--= 1
--= 2
--= 3
--= 4
--= 5
--= 6
--= 7
--= 8
--= 9
--= 10
--= 11
--= 12
--= 13
--= 14
--= NULL
SELECT a4.sa AS c0, try_cast(date_format(nvl2(a4.ts, a4.ts, a4.ts), 'yyyy/MM/dd HH:mm:ss.SSS') AS date) AS c1, split_part(a4.s, ',', -1) AS c2, a4.s AS c3 FROM r2 AS a4 WHERE ((a4.b OR a4.b) OR nullif(a4.b, a4.b));
--> c0 : array<string> | c1 : date | c2 : string | c3 : string
SELECT sum(a5.i) OVER (ORDER BY a5.id ASC NULLS LAST) AS c0, sum(a5.id) OVER (PARTITION BY a5.s ORDER BY a5.k DESC NULLS LAST) AS c1, a5.k AS c2 FROM r2 AS a5 ORDER BY 1 ASC NULLS FIRST, 2 ASC NULLS LAST, 3 DESC NULLS FIRST;
--> c0 : bigint | c1 : bigint | c2 : int
WITH w7 AS (SELECT try_add(a6.m, a6.n) AS c0, approx_count_distinct(a6.d) AS c1, sum(DISTINCT a6.i) FILTER (WHERE (a6.l <=> a6.l)) AS c2 FROM r0 AS a6 GROUP BY CUBE (try_add(a6.m, a6.n))) SELECT count(*) AS c0, min(x.c0) AS c1 FROM w7 AS x, w7 AS y;
--> c0 : bigint | c1 : decimal(10,9)
--= 4 | -0.459717722
(SELECT try_subtract(a10.l, a10.l) AS c0 FROM r2 AS a8 LEFT ANTI JOIN r2 AS a9 ON a8.s = a9.t LEFT JOIN r1 AS a10 ON a8.k = a10.k AND a8.k = a10.k AND (a8.d NOT BETWEEN CAST('1.5' AS DOUBLE) AND a10.d) WHERE (unix_timestamp(a8.ts) <= try_cast(a10.s AS bigint))) INTERSECT ALL (SELECT greatest(a11.l, a11.l) AS c0 FROM r2 AS a11 LEFT SEMI JOIN r2 AS a12 ON a11.k <=> a12.k AND (a11.k NOT IN (1)) WHERE a11.b) ORDER BY 1 ASC NULLS LAST;
--> c0 : bigint
(SELECT a13.n AS c0, a13.t AS c1 FROM r2 AS a13 LEFT SEMI JOIN r1 AS a14 ON a13.k = a14.k AND a13.k = a14.k WHERE a13.b) UNION (SELECT a15.n AS c0, overlay(a15.t PLACING '__' FROM 2) AS c1 FROM r2 AS a15 WHERE a15.b) UNION (SELECT a16.n AS c0, a16.st.y AS c1 FROM r1 AS a16 WHERE a16.b) ORDER BY 1 ASC NULLS FIRST, 2 DESC NULLS FIRST LIMIT 4;
--> c0 : decimal(12,9) | c1 : string
--= NULL | A
--= NULL | 12.50
--= -999.990000000 | NULL
--= -96.930000000 | a,b,,c
(SELECT (a18.i <> a18.id) AS c0, a17.m AS c1 FROM r1 AS a17 RIGHT JOIN r0 AS a18 ON a17.k <=> a18.k AND (a17.t LIKE 'a%')) INTERSECT (SELECT a19.b AS c0, a19.n AS c1 FROM r0 AS a19 WHERE ifnull((a19.l IS NOT NULL), true));
--> c0 : boolean | c1 : decimal(12,9)
(SELECT a20.id AS c0, a20.dt AS c1 FROM r2 AS a20 JOIN r2 AS a21 ON a20.k = a21.k AND a20.k <=> a21.k WHERE false) EXCEPT ALL (SELECT a23.id AS c0, a22.dt AS c1 FROM r2 AS a22 JOIN r0 AS a23 ON a22.dt = a23.dt WHERE (try_subtract(a22.n, a23.n) IS NOT NULL));
--> c0 : int | c1 : date
SELECT a24.id AS c0, sort_array(collect_list(a24.i)) AS c1, sum(DISTINCT a24.i) AS c2 FROM r1 AS a24 WHERE (a24.dt NOT BETWEEN DATE'1582-10-15' AND a24.dt) GROUP BY a24.id HAVING min(a24.id) < 5 ORDER BY 1 ASC NULLS FIRST, 2 DESC NULLS LAST, 3 DESC NULLS FIRST;
--> c0 : int | c1 : array<smallint> | c2 : bigint
--= 0 | [] | NULL
--= 2 | [3] | 3
SELECT a25.ts AS c0, a25.sa AS c1, a26.st AS c2 FROM r1 AS a25 LEFT JOIN r2 AS a26 ON a25.k = a26.k WHERE a25.id < (SELECT count(*) FROM r2 AS u27 WHERE u27.k = a26.k) ORDER BY 1 ASC NULLS FIRST, 2 ASC NULLS FIRST, 3 DESC NULLS LAST LIMIT 1;
--> c0 : timestamp | c1 : array<string> | c2 : struct<x:int,y:string>
SELECT array_append(array_compact(a28.sa), replace(a28.t, 'a', 'bb')) AS c0, try_multiply(a28.m, a28.n) AS c1 FROM r1 AS a28 ORDER BY 1 DESC NULLS LAST, 2 DESC NULLS FIRST;
--> c0 : array<string> | c1 : decimal(11,4)
--= [true, 1e3, NbbN] | NULL
--= [a_b, true] | 559.5252
--= [a,b,,c, héllo] | NULL
--= [a, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, bb%b] | 241.3557
--= [HÉLLO, a, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, 2024-02-29] | -2729.9727
--= [12.50, Abc] | NULL
--= [0, a,b,,c, 0, null] | -73462.1022
--= [-7, bbbc] | -654453.4554
--= [-7, 1] | 842831.5716
--= [ abc , 1] | NULL
--= [, bbb] | NULL
--= NULL | 667083.3291
--= NULL | 0.0040
--= NULL | 0.0000
--= NULL | -4925.3967
SELECT a29.ts AS c0, a29.ai AS c1, array(a29.s, a29.s) AS c2 FROM r2 AS a29 WHERE a29.b;
--> c0 : timestamp | c1 : array<int> | c2 : array<string>
SELECT a32.n AS c0, (a32.b OR a31.b) AS c1, a31.sa AS c2 FROM r1 AS a30 FULL JOIN r0 AS a31 ON a30.b = a31.b FULL JOIN r2 AS a32 ON a31.k = a32.k ORDER BY 1 DESC NULLS FIRST, 2 ASC NULLS FIRST, 3 DESC NULLS FIRST;
--> c0 : decimal(9,9) | c1 : boolean | c2 : array<string>
--= NULL | NULL | NULL
--= NULL | NULL | NULL
--= NULL | NULL | NULL
--= NULL | NULL | NULL
--= NULL | NULL | NULL
--= NULL | NULL | NULL
--= NULL | NULL | NULL
--= NULL | NULL | NULL
--= NULL | NULL | NULL
--= NULL | NULL | NULL
--= NULL | NULL | [1]
--= NULL | NULL | [1]
--= NULL | NULL | [1]
--= NULL | NULL | [1]
--= NULL | NULL | [1]
SELECT a33.n AS c0 FROM r0 AS a33 WHERE a33.b;
--> c0 : decimal(9,9)
SELECT date_add(a37.dt, a37.id % 1000) AS c0, a37.s AS c1, crc32(a37.s) AS c2 FROM (SELECT x35.mk AS c0, x35.mv AS c1, -2 AS c2 FROM r1 AS a34 LATERAL VIEW explode(map_filter(a34.mp, (k, v) -> v > 1)) x35 AS mk, mv WHERE a34.b) AS q36 CROSS JOIN r0 AS a37 JOIN r2 AS a38 ON a37.t <=> a38.s AND a37.k = a38.k WHERE ((a37.ts + INTERVAL '61 05:06:07.89' DAY TO SECOND) NOT BETWEEN TIMESTAMP'9999-12-31 03:04:05.6' AND a38.ts);
--> c0 : date | c1 : string | c2 : bigint
WITH w43 AS (SELECT (a39.b OR a39.b) AS c0, a39.m AS c1, min(a39.s) AS c2, bool_and(a39.b) FILTER (WHERE (a39.l BETWEEN 0L AND a39.l)) AS c3, avg(a39.m) AS c4 FROM r2 AS a39 FULL JOIN (SELECT x41.e AS c0, coalesce(a40.k, x41.e) AS c1 FROM r0 AS a40 LATERAL VIEW OUTER explode(array_except(a40.ai, a40.ai)) x41 AS e WHERE (nullif(a40.l, a40.l) NOT IN (3L, 10L, 0L))) AS q42 ON a39.k = q42.c1 AND a39.k = q42.c0 GROUP BY (a39.b OR a39.b), a39.m) SELECT count(*) AS c0, count(x.c0) AS c1 FROM w43 AS x, w43 AS y;
--> c0 : bigint | c1 : bigint
--= 0 | 0
SELECT a44.mp AS c0, sort_array(a44.sa) AS c1, bit_count(a44.l) AS c2 FROM r1 AS a44;
--> c0 : map<string,int> | c1 : array<string> | c2 : int
--= {a_b -> -31,  -> 80,  abc  -> 5} | [null, a_b] | 61
--= { abc  -> 0,   -> 5, Abc -> null} | [a, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx] | 2
--= {a_b -> null, ab -> 3,  abc  -> -100} | NULL | NULL
--= NULL | [1e3, true] | 60
--= {abc -> -80, a_b -> null,  abc  -> 3} | [null, null, a,b,,c] | 13
--= {  -> null, a_b -> 61} | [12.50] | NULL
--= {Abc -> 62, ab -> -2147483648} | [HÉLLO, a, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx] | 1
--= {A -> 96,   -> -2147483648} | [] | 1
--= NULL | [ abc ] | 13
--= {A -> -2, Abc -> 83, ab -> -34} | [-7] | 13
--= {  -> 2147483647, Abc -> null} | NULL | 13
--= {Abc -> -2147483648,   -> 0, abc -> 5} | [0, 0, a,b,,c] | 13
--= {a -> 0, A -> null} | [-7] | NULL
--= {abc -> null} | NULL | NULL
--= {  -> 2147483647} | NULL | NULL
SELECT a45.dt AS c0, a45.n AS c1, a45.d AS c2, a45.dt AS c3 FROM r1 AS a45 WHERE a45.b;
--> c0 : date | c1 : decimal(5,2) | c2 : double | c3 : date
--= 1582-10-04 | 11.57 | 7.0 | 1582-10-04
--= NULL | -96.93 | NULL | NULL
--= 0001-01-01 | -999.99 | NULL | 0001-01-01
--= 2024-01-31 | 999.99 | 9.5 | 2024-01-31
--= NULL | NULL | NaN | NULL
--= 2024-01-31 | NULL | 5.75 | 2024-01-31
--= NULL | 654.46 | NULL | NULL
--= NULL | 299.98 | -5.0 | NULL
--= 1582-10-04 | 999.99 | 1.5 | 1582-10-04
--= NULL | -0.08 | 0.0 | NULL
SELECT a46.b AS c0, CAST(ifnull(date_sub(a46.dt, 303), nullif(a46.dt, a46.dt)) AS timestamp) AS c1, abs(a46.m) AS c2 FROM r1 AS a46;
--> c0 : boolean | c1 : timestamp | c2 : decimal(5,2)
--= true | 1581-12-05 00:00:00 | 48.36
--= true | NULL | 2.49
--= true | 0000-03-04 00:00:00 | 667.09
--= false | 1969-03-04 00:00:00 | NULL
--= true | 2023-04-03 00:00:00 | NULL
--= false | 1581-12-16 00:00:00 | 164.92
--= false | 1581-12-05 00:00:00 | 2.73
--= true | NULL | 9.83
--= true | 2023-04-03 00:00:00 | 663.84
--= true | NULL | 999.99
--= false | 1581-12-05 00:00:00 | 0.00
--= true | NULL | 244.89
--= true | 1581-12-05 00:00:00 | 842.84
--= true | NULL | 0.05
--= false | NULL | 927.57
WITH w52 AS ((SELECT nullif(a48.b, a48.b) AS c0 FROM r0 AS a47 LEFT JOIN r1 AS a48 ON a47.k = a48.k AND a47.t = a48.s JOIN r2 AS a49 ON a48.k = a49.k) INTERSECT ALL (SELECT a50.b AS c0 FROM r2 AS a50 LEFT SEMI JOIN r2 AS a51 ON a50.m = a51.m WHERE nvl2(a50.b, a50.b, a50.b))) SELECT count(*) AS c0, count(x.c0) AS c1 FROM w52 AS x, w52 AS y;
--> c0 : bigint | c1 : bigint
--= 0 | 0
WITH w59 AS ((SELECT a53.id AS c0 FROM r2 AS a53 FULL JOIN r1 AS a54 ON a53.k = a54.k FULL JOIN r0 AS a55 ON a53.k = a55.k AND a54.k <=> a55.k) UNION (SELECT array_max(a57.ai) AS c0 FROM r0 AS a56 JOIN r1 AS a57 ON a56.k <=> a57.k AND a56.k = a57.k FULL JOIN r1 AS a58 ON a56.d = a58.d WHERE a58.b)) SELECT count(*) AS c0, min(x.c0) AS c1 FROM w59 AS x, w59 AS y;
--> c0 : bigint | c1 : int
--= 1 | NULL
SELECT DISTINCT size(a60.ai) AS c0, pmod(a60.k, 7) AS c1, a60.id AS c2 FROM r2 AS a60 WHERE (a60.ts NOT IN (a60.ts, TIMESTAMP'0001-01-01 03:04:05.6')) ORDER BY 1 ASC NULLS FIRST, 2 ASC NULLS LAST, 3 ASC NULLS FIRST LIMIT 8;
--> c0 : int | c1 : int | c2 : int
(SELECT a61.m AS c0 FROM r1 AS a61) INTERSECT (SELECT a62.n AS c0 FROM r2 AS a62 WHERE coalesce(a62.b, forall(a62.ai, v -> v > -5)));
--> c0 : decimal(12,9)
SELECT DISTINCT a63.ai AS c0, nullif(a63.d, a63.d) AS c1, a64.s AS c2, a64.b AS c3 FROM r0 AS a63 JOIN r0 AS a64 ON a63.k = a64.k AND a63.l = a64.l RIGHT JOIN (SELECT x66.mk AS c0, x66.mv AS c1, bit_length(a65.t) AS c2 FROM r2 AS a65 LATERAL VIEW explode(a65.mp) x66 AS mk, mv) AS q67 ON a63.k = q67.c1 WHERE EXISTS (SELECT 1 FROM r0 AS u68 WHERE u68.k = a64.i AND u68.b) ORDER BY 1 DESC NULLS LAST, 2 ASC NULLS FIRST, 3 ASC NULLS LAST, 4 ASC NULLS FIRST;
--> c0 : array<int> | c1 : double | c2 : string | c3 : boolean
(SELECT a69.m AS c0, a69.m AS c1 FROM r0 AS a69 LEFT JOIN r2 AS a70 ON a69.k = a70.k AND a69.n = a70.m AND a69.b WHERE false) EXCEPT (SELECT a71.m AS c0, a73.m AS c1 FROM r2 AS a71 LEFT JOIN r0 AS a72 ON a71.k = a72.k LEFT JOIN r2 AS a73 ON a71.k = a73.k AND a72.b = a73.b AND (a73.l IS NOT NULL) WHERE a71.b);
--> c0 : decimal(12,9) | c1 : decimal(12,9)
SELECT a74.i AS c0, (try_subtract(a74.l, a74.l) IS NOT NULL) AS c1 FROM r0 AS a74 WHERE a74.ts >= (SELECT max(u75.ts) FROM r2 AS u75 WHERE u75.k = a74.k) AND (a74.b AND a74.b);
--> c0 : int | c1 : boolean
SELECT x77.mk AS c0, x77.mv AS c1, x77.mv AS c2 FROM r0 AS a76 LATERAL VIEW OUTER explode(transform_values(a76.mp, (k, v) -> v % 7)) x77 AS mk, mv WHERE (least(a76.n, a76.m) > coalesce(a76.m, a76.m));
--> c0 : string | c1 : int | c2 : int
(SELECT a78.b AS c0, a78.ts AS c1 FROM r0 AS a78 LEFT SEMI JOIN r0 AS a79 ON a78.b = a79.b LEFT ANTI JOIN r1 AS a80 ON a78.k = a80.k) UNION (SELECT (NOT a82.b) AS c0, a81.ts AS c1 FROM r2 AS a81 CROSS JOIN r0 AS a82 LEFT JOIN r2 AS a83 ON a82.dt = a83.dt) ORDER BY 1 ASC NULLS FIRST, 2 ASC NULLS FIRST LIMIT 8;
--> c0 : boolean | c1 : timestamp
--= false | 2024-03-01 00:00:00
SELECT DISTINCT array_repeat(a84.i, 2) AS c0, next_day(trunc(CASE WHEN a84.b THEN a84.dt WHEN a84.b THEN a84.dt ELSE a84.dt END, 'bad'), 'Mon') AS c1, (SELECT max(u85.t) FROM r0 AS u85 WHERE u85.k = a84.id) AS c2 FROM r2 AS a84 WHERE ifnull(coalesce(a84.b, a84.b), CASE WHEN a84.b THEN a84.b WHEN a84.b THEN a84.b ELSE a84.b END) ORDER BY 1 DESC NULLS FIRST, 2 DESC NULLS LAST, 3 DESC NULLS FIRST LIMIT 6;
--> c0 : array<tinyint> | c1 : date | c2 : string
SELECT CAST(hash(a86.l) AS float) AS c0, ifnull((a86.k <= q89.c0), a86.b) AS c1, (SELECT min(u90.m) FROM r0 AS u90 WHERE u90.k = a86.k) AS c2 FROM r2 AS a86 FULL JOIN (SELECT x88.e AS c0, cardinality(a87.mp) AS c1 FROM r1 AS a87 LATERAL VIEW OUTER explode(a87.ai) x88 AS e ORDER BY 1 DESC NULLS FIRST, 2 DESC NULLS LAST LIMIT 1 OFFSET 3) AS q89 ON a86.k = q89.c1 AND a86.k = q89.c1 AND true WHERE a86.b ORDER BY 1 DESC NULLS LAST, 2 ASC NULLS FIRST, 3 ASC NULLS FIRST LIMIT 6 OFFSET 3;
--> c0 : float | c1 : boolean | c2 : decimal(9,9)
SELECT lag(a91.dt, 1) IGNORE NULLS OVER (PARTITION BY try_cast(a91.m AS bigint) ORDER BY a91.d ASC NULLS FIRST, a91.id NULLS FIRST) AS c0, a91.dt AS c1 FROM r0 AS a91;
--> c0 : date | c1 : date
--= NULL | 0001-01-01
(SELECT a92.d AS c0 FROM r2 AS a92 CROSS JOIN r0 AS a93 WHERE a92.b) EXCEPT (SELECT a94.d AS c0 FROM r1 AS a94 WHERE (ifnull(a94.k, a94.id) <> coalesce(a94.i, a94.i))) EXCEPT (SELECT a96.d AS c0 FROM r1 AS a95 FULL JOIN r0 AS a96 ON a95.k = a96.k AND a95.d = a96.d WHERE (regexp_extract(a95.s, '([a-z])(.*)', 2) ILIKE 'A%'));
--> c0 : double
SELECT q99.c0 AS c0, (a97.ts - INTERVAL '22' MONTH) AS c1 FROM r2 AS a97 LEFT JOIN (SELECT a98.ts AS c0, max(a98.b) AS c1 FROM r1 AS a98 GROUP BY CUBE (a98.ts) HAVING min(a98.id) < 5) AS q99 ON a97.b = q99.c1 AND (q99.c1 AND a97.b) LEFT JOIN r1 AS a100 ON a97.l = a100.l;
--> c0 : timestamp | c1 : timestamp
SELECT CAST(a101.id AS string) AS c0, count(DISTINCT a102.ts, a102.k) AS c1, bit_and(a101.i) AS c2 FROM r1 AS a101 LEFT JOIN r2 AS a102 ON a101.l = a102.l GROUP BY ROLLUP (CAST(a101.id AS string));
--> c0 : string | c1 : bigint | c2 : smallint
--= 0 | 0 | NULL
--= NULL | 0 | 0
--= 1 | 0 | 32767
--= 2 | 0 | 3
--= 3 | 0 | -32768
--= 4 | 0 | 20
--= 5 | 0 | 32767
--= 6 | 0 | -32768
--= 7 | 0 | 6
--= 8 | 0 | -32768
--= 9 | 0 | -67
--= 10 | 0 | 32767
--= 11 | 0 | -30
--= 12 | 0 | NULL
--= 13 | 0 | NULL
--= 14 | 0 | 5
WITH w105 AS (SELECT x104.p AS c0, x104.e AS c1, ascii(a103.s) AS c2 FROM r1 AS a103 LATERAL VIEW posexplode(transform(a103.sa, v -> upper(v))) x104 AS p, e) SELECT count(*) AS c0, min(x.c0) AS c1 FROM w105 AS x, w105 AS y;
--> c0 : bigint | c1 : int
--= 400 | 0
SELECT upper(a106.s) AS c0, upper(overlay('ab' PLACING '__' FROM 2)) AS c1, a106.i AS c2 FROM r1 AS a106 LEFT SEMI JOIN r1 AS a107 ON a106.k = a107.k AND a106.k = a107.k AND a107.b WHERE a106.ts = (SELECT min(u108.ts) FROM r2 AS u108 WHERE u108.k = a106.id) ORDER BY 1 DESC NULLS LAST, 2 ASC NULLS FIRST, 3 ASC NULLS FIRST;
--> c0 : string | c1 : string | c2 : smallint
(SELECT a109.b AS c0, a109.i AS c1 FROM r0 AS a109) EXCEPT (SELECT a110.b AS c0, a110.id AS c1 FROM r2 AS a110 LEFT ANTI JOIN r2 AS a111 ON a110.k = a111.k) EXCEPT (SELECT a112.b AS c0, a114.i AS c1 FROM r1 AS a112 LEFT ANTI JOIN r1 AS a113 ON a112.k = a113.k JOIN r0 AS a114 ON a112.k = a114.k);
--> c0 : boolean | c1 : int
--= false | 6
SELECT a115.t AS c0, a115.ts AS c1, approx_count_distinct(a115.ts) FILTER (WHERE (NOT a115.b)) AS c2 FROM r0 AS a115 WHERE a115.id < (SELECT count(*) FROM r2 AS u116 WHERE u116.k = a115.i) GROUP BY a115.t, a115.ts;
--> c0 : string | c1 : timestamp | c2 : bigint
SELECT x118.p AS c0, x118.e AS c1, a117.k AS c2 FROM r1 AS a117 LATERAL VIEW OUTER posexplode(array_append(a117.sa, a117.s)) x118 AS p, e WHERE ((a117.ts - INTERVAL '13' MONTH) <=> CASE WHEN a117.b THEN a117.ts WHEN a117.b THEN a117.ts END);
--> c0 : int | c1 : string | c2 : int
--= 0 | a | 2
--= 1 | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | 2
--= 2 | 2024-01-31 12:34:56 | 2
--= NULL | NULL | 4
SELECT named_struct('x', a119.id, 'y', regexp_extract(a119.s, '([a-z])(.*)', 2)) AS c0, (date_trunc('week', (a119.ts + INTERVAL '8 05:06:07.89' DAY TO SECOND)) + INTERVAL '55 05:06:07.89' DAY TO SECOND) AS c1, a119.n AS c2, CASE WHEN a119.b THEN if(a119.b, a119.l, a119.l) WHEN coalesce(a119.b, a119.b) THEN try_multiply(a119.l, a119.l) ELSE try_cast(a119.t AS bigint) END AS c3 FROM r1 AS a119 LEFT SEMI JOIN r1 AS a120 ON a119.s = a120.s WHERE a119.b;
--> c0 : struct<x:int,y:string> | c1 : timestamp | c2 : decimal(5,2) | c3 : bigint
--= {0, z\\z} | 0001-03-04 05:06:07.89 | 11.57 | -23
--= {1, } | NULL | -96.93 | 3
--= {2, } | NULL | -999.99 | NULL
--= {4, rue} | 1970-03-01 05:06:07.89 | 999.99 | 1000000000000
--= {8, } | 2024-04-28 05:06:07.89 | NULL | 1000000000000
--= {11, éllo} | 2024-03-03 05:06:07.89 | 299.98 | 1000000000000
--= {12, } | +10000-02-27 05:06:07.89 | 999.99 | NULL
--= {13, } | 1582-12-12 05:06:07.89 | -0.08 | NULL
SELECT a121.b AS c0, avg(a121.n) AS c1 FROM r0 AS a121 GROUP BY CUBE (a121.b);
--> c0 : boolean | c1 : decimal(13,13)
--= false | -0.9999999990000
--= NULL | -0.9999999990000
SELECT sum(a122.i) OVER (PARTITION BY a122.b ORDER BY a122.ts DESC NULLS LAST) AS c0, first_value(a122.l) OVER (ORDER BY a122.d DESC NULLS LAST, a122.id NULLS FIRST ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS c1, a122.b AS c2 FROM r0 AS a122;
--> c0 : bigint | c1 : bigint | c2 : boolean
--= 6 | -1 | false
SELECT count(a123.l) OVER (ORDER BY a123.n ASC NULLS FIRST, a123.id NULLS FIRST ROWS BETWEEN 2 PRECEDING AND 1 FOLLOWING) AS c0, a123.t AS c1 FROM r2 AS a123;
--> c0 : bigint | c1 : string
(SELECT base64(CAST(a124.t AS binary)) AS c0, a124.dt AS c1 FROM r0 AS a124) UNION ALL (SELECT a126.t AS c0, a125.dt AS c1 FROM r2 AS a125 JOIN r2 AS a126 ON a125.k <=> a126.k JOIN r2 AS a127 ON a125.d <=> a127.d AND a125.k = a127.k WHERE (a125.l IS NULL)) ORDER BY 1 DESC NULLS LAST, 2 DESC NULLS LAST LIMIT 1;
--> c0 : string | c1 : date
--=  | 0001-01-01
WITH w131 AS ((SELECT a128.b AS c0, a128.s AS c1 FROM r0 AS a128 CROSS JOIN r1 AS a129 WHERE (a129.b <= a128.b)) EXCEPT ALL (SELECT (a130.id IN (3, 3)) AS c0, a130.t AS c1 FROM r1 AS a130)) SELECT count(*) AS c0, count(x.c0) AS c1 FROM w131 AS x, w131 AS y;
--> c0 : bigint | c1 : bigint
--= 25 | 25
SELECT x133.e AS c0, -2 AS c1 FROM r2 AS a132 LATERAL VIEW explode(reverse(a132.ai)) x133 AS e WHERE startswith(repeat(a132.t, 2), a132.s);
--> c0 : int | c1 : int
SELECT a134.t AS c0, (a134.d + q140.c1) AS c1 FROM r1 AS a134 LEFT ANTI JOIN r2 AS a135 ON a134.b = a135.b AND a134.l = a135.l LEFT JOIN (SELECT count(*) OVER () AS c0, percent_rank() OVER (ORDER BY a137.n DESC NULLS LAST) AS c1, a136.k AS c2, a136.id AS c3 FROM r0 AS a136 FULL JOIN r2 AS a137 ON a136.dt = a137.dt AND a136.k = a137.k AND nullif(a136.b, a136.b) LEFT JOIN (SELECT a138.t AS c0, avg(a138.m) AS c1 FROM r0 AS a138 GROUP BY a138.t) AS q139 ON a137.n = q139.c1 WHERE (CAST('0.0' AS DOUBLE) IN (CAST('0.0' AS DOUBLE), CAST('0.0' AS DOUBLE), a137.d))) AS q140 ON a134.d = q140.c1 AND ifnull(a134.b, a134.b) WHERE (CASE WHEN a134.b THEN a134.t WHEN a134.b THEN a134.t ELSE a134.t END > coalesce(a134.t, a134.t)) ORDER BY 1 DESC NULLS FIRST, 2 DESC NULLS FIRST;
--> c0 : string | c1 : double
SELECT q143.c0 AS c0, named_struct('x', 8, 'y', q146.c1) AS c1, DATE'9999-12-31' AS c2, CAST(array_max(array(CAST('0' AS int), CAST('-95' AS int))) AS float) AS c3 FROM ((SELECT a141.l AS c0 FROM r0 AS a141) EXCEPT (SELECT a142.l AS c0 FROM r0 AS a142)) AS q143 JOIN (SELECT x145.p AS c0, x145.e AS c1, pmod(a144.k, 7) AS c2 FROM r0 AS a144 LATERAL VIEW posexplode(a144.sa) x145 AS p, e ORDER BY 1 DESC NULLS FIRST, 2 ASC NULLS FIRST, 3 ASC NULLS LAST LIMIT 5) AS q146 ON nullif(true, true);
--> c0 : bigint | c1 : struct<x:int,y:string> | c2 : date | c3 : float
SELECT x148.e AS c0, unix_date(a147.dt) AS c1 FROM r2 AS a147 LATERAL VIEW explode(a147.ai) x148 AS e;
--> c0 : int | c1 : int
WITH w151 AS (SELECT a149.ai AS c0, a149.b AS c1, try_subtract(a149.n, try_multiply(a149.m, a149.n)) AS c2, (a149.n >= a149.m) AS c3 FROM r1 AS a149 LEFT SEMI JOIN r0 AS a150 ON a149.k <=> a150.k AND a149.k = a150.k) SELECT count(*) AS c0, count(x.c0) AS c1 FROM w151 AS x, w151 AS y;
--> c0 : bigint | c1 : bigint
--= 0 | 0
