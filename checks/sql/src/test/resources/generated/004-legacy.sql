SET spark.sql.ansi.enabled=false;
--> key : string | value : string
--= spark.sql.ansi.enabled | false
DROP TABLE IF EXISTS r0;
--> 
CREATE TABLE r0 USING parquet AS SELECT CAST(id AS int) AS id, CAST(k AS int) AS k, CAST(i AS int) AS i, CAST(l AS bigint) AS l, CAST(b AS boolean) AS b, CAST(d AS double) AS d, CAST(m AS decimal(18,6)) AS m, CAST(n AS decimal(10,0)) AS n, CAST(s AS string) AS s, CAST(t AS string) AS t, CAST(dt AS date) AS dt, CAST(ts AS timestamp) AS ts, CAST(f AS float) AS f, CAST(ai AS array<int>) AS ai, CAST(sa AS array<string>) AS sa, CAST(st AS struct<x:int,y:string>) AS st, CAST(mp AS map<string,int>) AS mp FROM (VALUES
(0, CAST('4' AS int), CAST('4' AS int), CAST('9223372036854775807' AS bigint), true, CAST('Infinity' AS DOUBLE), CAST('-521801779781.416396' AS decimal(18,6)), CAST('-5181002277' AS decimal(10,0)), 'Abc', 'a,b,,c', DATE'2024-02-29', CAST(NULL AS timestamp), CAST('NaN' AS FLOAT), array(CAST('7' AS int), CAST('-18' AS int), CAST('5' AS int)), array('日本語', 'Abc', 'NaN'), named_struct('x', CAST('6' AS int), 'y', '12.50'), map('a', CAST('4' AS int), 'Abc', CAST('72' AS int)))) AS v(id, k, i, l, b, d, m, n, s, t, dt, ts, f, ai, sa, st, mp);
--> 
DROP TABLE IF EXISTS r1;
--> 
CREATE TABLE r1 USING parquet AS SELECT CAST(id AS int) AS id, CAST(k AS int) AS k, CAST(i AS int) AS i, CAST(l AS bigint) AS l, CAST(b AS boolean) AS b, CAST(d AS double) AS d, CAST(m AS decimal(9,9)) AS m, CAST(n AS decimal(18,6)) AS n, CAST(s AS string) AS s, CAST(t AS string) AS t, CAST(dt AS date) AS dt, CAST(ts AS timestamp) AS ts, CAST(f AS float) AS f, CAST(ai AS array<int>) AS ai, CAST(sa AS array<string>) AS sa, CAST(st AS struct<x:int,y:string>) AS st, CAST(mp AS map<string,int>) AS mp FROM (VALUES
(0, CAST('4' AS int), CAST('-72' AS int), CAST('0' AS bigint), CAST(NULL AS boolean), CAST('-0.5' AS DOUBLE), CAST('-0.000263082' AS decimal(9,9)), CAST('-598571424242.243327' AS decimal(18,6)), '2024-02-29', '2024-01-31 12:34:56', CAST(NULL AS date), CAST(NULL AS timestamp), CAST('0.1' AS FLOAT), array(CAST('-2147483648' AS int), CAST('-56' AS int)), array('😀x'), CAST(NULL AS struct<x:int,y:string>), map('a%b', CAST('-1' AS int), 'a_b', CAST(NULL AS int), 'abc', CAST('5' AS int)))) AS v(id, k, i, l, b, d, m, n, s, t, dt, ts, f, ai, sa, st, mp);
--> 
DROP TABLE IF EXISTS r2;
--> 
CREATE TABLE r2 USING parquet AS SELECT CAST(id AS int) AS id, CAST(k AS int) AS k, CAST(i AS smallint) AS i, CAST(l AS bigint) AS l, CAST(b AS boolean) AS b, CAST(d AS double) AS d, CAST(m AS decimal(5,2)) AS m, CAST(n AS decimal(1,0)) AS n, CAST(s AS string) AS s, CAST(t AS string) AS t, CAST(dt AS date) AS dt, CAST(ts AS timestamp) AS ts, CAST(f AS float) AS f, CAST(ai AS array<int>) AS ai, CAST(sa AS array<string>) AS sa, CAST(st AS struct<x:int,y:string>) AS st, CAST(mp AS map<string,int>) AS mp FROM (VALUES
(0, CAST('0' AS int), CAST('32767' AS smallint), CAST('6' AS bigint), CAST(NULL AS boolean), CAST('-Infinity' AS DOUBLE), CAST('0.50' AS decimal(5,2)), CAST('-7' AS decimal(1,0)), 'abc', 'zz\\z', DATE'2024-02-29', TIMESTAMP'1970-01-01 12:34:56.789', CAST(NULL AS float), array(CAST('6' AS int), CAST(NULL AS int)), array(CAST(NULL AS string)), named_struct('x', CAST('-8' AS int), 'y', CAST(NULL AS string)), map('A', CAST('-2' AS int), '', CAST('-2147483648' AS int), 'abc', CAST('2147483647' AS int)))) AS v(id, k, i, l, b, d, m, n, s, t, dt, ts, f, ai, sa, st, mp);
--> 
SELECT max(a1.k) OVER (ORDER BY a1.d ASC NULLS LAST) AS c0, max(a1.d) OVER (ORDER BY a1.ts ASC NULLS LAST, a1.id NULLS FIRST ROWS BETWEEN 2 PRECEDING AND 1 FOLLOWING) AS c1, a1.t AS c2 FROM r2 AS a1 LEFT ANTI JOIN r0 AS a2 ON a1.k = a2.k AND a1.k = a2.k AND true;
--> c0 : int | c1 : double | c2 : string
--= 0 | -Infinity | zz\\z
(SELECT a3.b AS c0 FROM r2 AS a3 WHERE (CASE WHEN a3.b THEN a3.s WHEN a3.b THEN a3.s END <> a3.t)) UNION ALL (SELECT a5.b AS c0 FROM r0 AS a4 JOIN r1 AS a5 ON a4.k = a5.k) UNION ALL (SELECT (a6.dt IS NULL) AS c0 FROM r0 AS a6 WHERE (a6.m NOT IN (12.345)));
--> c0 : boolean
--= NULL
--= false
SELECT DISTINCT least(a7.ts, a7.ts) AS c0, a7.l AS c1, a7.b AS c2 FROM r0 AS a7 LEFT ANTI JOIN r0 AS a8 ON a7.l = a8.l LEFT JOIN (SELECT a10.n AS c0 FROM r1 AS a9 LEFT JOIN r2 AS a10 ON a9.d = a10.d LEFT JOIN r2 AS a11 ON a9.d = a11.d ORDER BY 1 DESC NULLS FIRST LIMIT 5) AS q12 ON a7.n = q12.c0 ORDER BY 1 ASC NULLS LAST, 2 ASC NULLS LAST, 3 DESC NULLS FIRST LIMIT 7;
--> c0 : timestamp | c1 : bigint | c2 : boolean
SELECT count(*) AS c0 FROM (SELECT a13.sa AS c0, a13.dt AS c1 FROM r2 AS a13 ORDER BY 1 DESC NULLS LAST, 2 ASC NULLS FIRST LIMIT 2) AS q14 WHERE ((CAST('NaN' AS DOUBLE) + CAST('0.0' AS DOUBLE)) BETWEEN CAST('NaN' AS DOUBLE) AND CAST('Infinity' AS DOUBLE)) HAVING min(6) < 5;
--> c0 : bigint
SELECT nullif(q16.c1, q16.c1) AS c0 FROM (SELECT count(*) OVER () AS c0, a15.b AS c1, a15.m AS c2 FROM r1 AS a15) AS q16;
--> c0 : boolean
--= NULL
(SELECT a17.t AS c0 FROM r0 AS a17 JOIN r0 AS a18 ON a17.d = a18.d AND a17.ts = a18.ts WHERE (6 <=> CASE WHEN a17.b THEN a18.id WHEN a17.b THEN a18.id ELSE a17.id END)) INTERSECT (SELECT a19.s AS c0 FROM r1 AS a19) INTERSECT (SELECT a20.t AS c0 FROM r0 AS a20 LEFT SEMI JOIN r2 AS a21 ON a20.k = a21.k AND a20.b) ORDER BY 1 ASC NULLS LAST LIMIT 8;
--> c0 : string
SELECT 4 AS c0 FROM (SELECT a23.d AS c0, try_divide(a23.id, a23.k) AS c1, a23.f AS c2 FROM r1 AS a22 JOIN r2 AS a23 ON a22.k = a23.k WHERE a22.d < (SELECT min(u24.d) FROM r0 AS u24 WHERE u24.k = a23.id)) AS q25 WHERE q25.c0 < (SELECT max(u26.d) FROM r2 AS u26);
--> c0 : int
SELECT a27.l AS c0, CASE WHEN a27.b THEN a27.n WHEN a27.b THEN a27.m ELSE a27.m END AS c1, avg(a27.i) AS c2, count(*) AS c3 FROM r0 AS a27 GROUP BY CUBE (a27.l, CASE WHEN a27.b THEN a27.n WHEN a27.b THEN a27.m ELSE a27.m END);
--> c0 : bigint | c1 : decimal(18,6) | c2 : double | c3 : bigint
--= 9223372036854775807 | -5181002277.000000 | 4.0 | 1
--= 9223372036854775807 | NULL | 4.0 | 1
--= NULL | -5181002277.000000 | 4.0 | 1
--= NULL | NULL | 4.0 | 1
SELECT last_day(a28.dt) AS c0 FROM r0 AS a28 JOIN (SELECT x30.e AS c0, x30.e AS c1 FROM r2 AS a29 LATERAL VIEW OUTER explode(a29.ai) x30 AS e) AS q31 ON a28.k <=> q31.c0 AND a28.b LEFT SEMI JOIN r0 AS a32 ON a28.k = a32.k AND a28.k = a32.k;
--> c0 : date
WITH w34 AS (SELECT a33.dt AS c0, a33.dt AS c1, nanvl(a33.d, a33.d) AS c2 FROM r0 AS a33 WHERE ifnull(a33.b, (a33.t NOT LIKE 'h_llo'))) SELECT count(*) AS c0, count(x.c0) AS c1 FROM w34 AS x, w34 AS y;
--> c0 : bigint | c1 : bigint
--= 1 | 1
SELECT a35.t AS c0, sum(a35.d) FILTER (WHERE nvl2(a35.b, a35.b, a35.b)) AS c1, max(a35.ts) AS c2, avg(a35.i) AS c3 FROM r0 AS a35 WHERE a35.b GROUP BY a35.t HAVING min(a35.id) < 5;
--> c0 : string | c1 : double | c2 : timestamp | c3 : double
--= a,b,,c | Infinity | NULL | 4.0
WITH w38 AS (SELECT a36.b AS c0, a36.i AS c1, a36.b AS c2, CAST(a36.ts AS bigint) AS c3 FROM r1 AS a36 WHERE a36.d >= (SELECT max(u37.d) FROM r2 AS u37 WHERE u37.k = a36.i) ORDER BY 1 ASC NULLS FIRST, 2 ASC NULLS LAST, 3 ASC NULLS FIRST, 4 DESC NULLS FIRST LIMIT 3) SELECT count(*) AS c0, count(x.c0) AS c1 FROM w38 AS x, w38 AS y;
--> c0 : bigint | c1 : bigint
--= 0 | 0
SELECT x40.p AS c0, x40.e AS c1, a39.k AS c2 FROM r2 AS a39 LATERAL VIEW OUTER posexplode(a39.sa) x40 AS p, e;
--> c0 : int | c1 : string | c2 : int
--= 0 | NULL | 0
SELECT date_trunc('year', (a41.ts + INTERVAL '56 05:06:07.89' DAY TO SECOND)) AS c0, a41.s AS c1 FROM r2 AS a41;
--> c0 : timestamp | c1 : string
--= 1970-01-01 00:00:00 | abc
SELECT x43.p AS c0, x43.e AS c1, coalesce(x43.p, a42.id) AS c2 FROM r2 AS a42 LATERAL VIEW posexplode(a42.sa) x43 AS p, e WHERE (greatest(a42.n, a42.m) >= (a42.m + x43.p)) ORDER BY 1 ASC NULLS LAST, 2 ASC NULLS FIRST, 3 DESC NULLS LAST;
--> c0 : int | c1 : string | c2 : int
--= 0 | NULL | 0
SELECT signum(a44.d) AS c0 FROM r1 AS a44 JOIN r2 AS a45 ON a44.k = a45.k AND a44.b WHERE a45.ts NOT IN (SELECT u46.ts FROM r0 AS u46 WHERE u46.b) AND a44.b ORDER BY 1 DESC NULLS FIRST;
--> c0 : double
SELECT q51.c1 AS c0, trunc(a52.dt, 'year') AS c1, a52.f AS c2 FROM (SELECT a48.d AS c0, sum(DISTINCT a47.i) AS c1, max(a47.b) AS c2 FROM r0 AS a47 LEFT JOIN r0 AS a48 ON a47.k = a48.k AND a47.l = a48.l JOIN r0 AS a49 ON a48.s <=> a49.t WHERE EXISTS (SELECT 1 FROM r0 AS u50 WHERE u50.k = a48.i AND true) GROUP BY GROUPING SETS ((a48.d), ())) AS q51 LEFT JOIN r1 AS a52 ON q51.c0 = a52.d AND contains(a52.t, 'b') WHERE a52.ts = (SELECT max(u53.ts) FROM r1 AS u53) AND ifnull(q51.c2, q51.c2) ORDER BY 1 ASC NULLS LAST, 2 DESC NULLS FIRST, 3 DESC NULLS LAST LIMIT 1 OFFSET 2;
--> c0 : bigint | c1 : date | c2 : float
SELECT max(date_add(DATE'1969-12-31', q56.c0 % 1000)) AS c0, count(*) AS c1, max(q56.c0) AS c2 FROM (SELECT x55.p AS c0, x55.e AS c1, (a54.k + x55.p) AS c2 FROM r1 AS a54 LATERAL VIEW posexplode(array(a54.s, a54.t)) x55 AS p, e WHERE a54.b) AS q56;
--> c0 : date | c1 : bigint | c2 : int
--= NULL | 0 | NULL
SELECT x58.e AS c0, pmod(a57.k, 7) AS c1 FROM r1 AS a57 LATERAL VIEW OUTER explode(a57.ai) x58 AS e;
--> c0 : int | c1 : int
--= -2147483648 | 4
--= -56 | 4
SELECT sum(DISTINCT q60.c0) AS c0, avg(0.1) AS c1 FROM (SELECT a59.i AS c0, count(DISTINCT a59.i, a59.k) AS c1 FROM r1 AS a59 WHERE a59.b GROUP BY ROLLUP (a59.i) HAVING count(*) > 2) AS q60 WHERE coalesce(coalesce(CAST(NULL AS boolean), false), ('a%b' LIKE '%c'));
--> c0 : bigint | c1 : decimal(5,5)
--= NULL | NULL
(SELECT ifnull(a61.ts, a61.ts) AS c0 FROM r1 AS a61) EXCEPT ALL (SELECT a62.ts AS c0 FROM r1 AS a62 LEFT SEMI JOIN r2 AS a63 ON a62.k = a63.k) ORDER BY 1 ASC NULLS LAST LIMIT 8;
--> c0 : timestamp
--= NULL
SELECT trim(a65.s) AS c0, (SELECT min(u66.m) FROM r2 AS u66 WHERE u66.k = a65.id) AS c1 FROM r0 AS a64 FULL JOIN r2 AS a65 ON a64.m = a65.n WHERE ((a64.m >= a64.n) OR (a65.t NOT LIKE 'h_llo'));
--> c0 : string | c1 : decimal(5,2)
--= abc | 0.50
SELECT count(DISTINCT CASE WHEN a67.b THEN a68.b WHEN a68.b THEN a68.b ELSE a68.b END, a68.i) AS c0, count(*) AS c1, sum(DISTINCT a68.id) AS c2 FROM r0 AS a67 FULL JOIN r2 AS a68 ON a67.k = a68.k WHERE CASE WHEN (NOT a67.b) THEN coalesce(a68.b, a68.b) WHEN (a67.dt > a67.dt) THEN (a68.l <= a68.l) ELSE a67.b END;
--> c0 : bigint | c1 : bigint | c2 : bigint
--= 0 | 1 | NULL
SELECT (a69.b OR a69.b) AS c0, max(a69.d) AS c1, avg(a69.id) AS c2, max(a69.dt) AS c3 FROM r1 AS a69 LEFT ANTI JOIN (SELECT a70.i AS c0, a70.dt AS c1 FROM r2 AS a70) AS q71 ON a69.k = q71.c0 AND a69.k = q71.c0 GROUP BY ROLLUP ((a69.b OR a69.b)) HAVING max(a69.s) IS NOT NULL;
--> c0 : boolean | c1 : double | c2 : double | c3 : date
--= NULL | -0.5 | 0.0 | NULL
--= NULL | -0.5 | 0.0 | NULL
SELECT a72.dt AS c0, avg(a72.m) AS c1 FROM r2 AS a72 LEFT SEMI JOIN r0 AS a73 ON a72.k = a73.k AND a72.k = a73.k FULL JOIN (SELECT a74.l AS c0 FROM r2 AS a74 ORDER BY 1 ASC NULLS FIRST LIMIT 1 OFFSET 0) AS q75 ON a72.l <=> q75.c0 GROUP BY CUBE (a72.dt) ORDER BY 1 ASC NULLS FIRST, 2 DESC NULLS LAST LIMIT 4 OFFSET 0;
--> c0 : date | c1 : decimal(9,6)
--= NULL | NULL
--= NULL | NULL
SELECT transform_values(a78.mp, (k, v) -> v % 7) AS c0, greatest(CASE WHEN a78.b THEN coalesce(a77.ts, a77.ts) WHEN (a77.k NOT IN (1, a76.i, a78.k)) THEN a76.ts ELSE a77.ts END, (TIMESTAMP'1970-01-01 03:04:05.6' - INTERVAL '34' MONTH)) AS c1, named_struct('x', CASE WHEN (a77.d < a78.d) THEN a77.st.x WHEN nullif(a78.b, a76.b) THEN a78.k ELSE try_element_at(a78.mp, 'a') END, 'y', a77.s) AS c2, a77.f AS c3, (SELECT max(u79.t) FROM r2 AS u79 WHERE u79.k = a76.i) AS c4 FROM r1 AS a76 LEFT JOIN r1 AS a77 ON a76.l = a77.l AND a77.b LEFT JOIN r2 AS a78 ON a77.m <=> a78.m;
--> c0 : map<string,int> | c1 : timestamp | c2 : struct<x:int,y:string> | c3 : float | c4 : string
--= NULL | 1967-03-01 03:04:05.6 | {null, null} | NULL | NULL
SELECT CAST(CAST(coalesce(a86.ts, a86.ts) AS date) AS timestamp) AS c0, named_struct('x', unix_date(a86.dt), 'y', btrim(a86.t, ' a')) AS c1, a80.s AS c2, (ifnull(a80.l, a86.l) + abs(a86.l)) AS c3 FROM r0 AS a80 RIGHT JOIN ((SELECT a81.d AS c0 FROM r0 AS a81 LEFT SEMI JOIN r0 AS a82 ON a81.m = a82.n WHERE a81.b) INTERSECT ALL (SELECT (-a84.d) AS c0 FROM r0 AS a83 CROSS JOIN r0 AS a84)) AS q85 ON a80.d = q85.c0 JOIN r2 AS a86 ON a80.b <=> a86.b WHERE (bround(a80.m, 1) < 12.345);
--> c0 : timestamp | c1 : struct<x:int,y:string> | c2 : string | c3 : bigint
SELECT a87.d AS c0, named_struct('x', a87.k, 'y', a88.t) AS c1, a87.mp AS c2, a88.mp AS c3 FROM r2 AS a87 RIGHT JOIN r1 AS a88 ON a87.ts = a88.ts WHERE a88.ts = (SELECT max(u89.ts) FROM r0 AS u89 WHERE u89.k = a87.id);
--> c0 : double | c1 : struct<x:int,y:string> | c2 : map<string,int> | c3 : map<string,int>
SELECT a90.mp AS c0, a91.l AS c1, a90.d AS c2 FROM r2 AS a90 CROSS JOIN r1 AS a91;
--> c0 : map<string,int> | c1 : bigint | c2 : double
--= {A -> -2,  -> -2147483648, abc -> 2147483647} | 0 | -Infinity
SELECT a93.l AS c0, a92.ts AS c1, sum(DISTINCT a92.k) AS c2, max(a92.b) AS c3 FROM r2 AS a92 RIGHT JOIN r1 AS a93 ON a92.d = a93.d AND a92.l = a93.l GROUP BY GROUPING SETS ((a93.l, a92.ts), ()) HAVING count(*) > 1;
--> c0 : bigint | c1 : timestamp | c2 : bigint | c3 : boolean
SELECT nullif(a94.l, a94.l) AS c0, bit_count(bit_count(a94.l)) AS c1, add_months(a94.dt, 7) AS c2 FROM r0 AS a94 WHERE (regexp_replace(a94.t, '[a-c]', '<$0>') NOT IN (a94.s)) ORDER BY 1 ASC NULLS FIRST, 2 ASC NULLS FIRST, 3 ASC NULLS FIRST;
--> c0 : bigint | c1 : int | c2 : date
--= NULL | 6 | 2024-09-29
SELECT locate('a', a96.t) AS c0, count(DISTINCT a95.n, a96.i) AS c1, count(*) AS c2 FROM r0 AS a95 CROSS JOIN r2 AS a96 WHERE a95.i = (SELECT max(u97.i) FROM r1 AS u97 WHERE u97.k = a95.id) AND a96.b GROUP BY CUBE (locate('a', a96.t)) HAVING count(*) > 1;
--> c0 : int | c1 : bigint | c2 : bigint
WITH w99 AS (SELECT a98.id AS c0, a98.s AS c1, count(*) AS c2 FROM r0 AS a98 GROUP BY GROUPING SETS ((a98.id, a98.s), ()) HAVING max(a98.s) IS NOT NULL) SELECT count(*) AS c0, min(x.c0) AS c1 FROM w99 AS x, w99 AS y;
--> c0 : bigint | c1 : int
--= 4 | 0
SELECT a100.b AS c0 FROM r0 AS a100 WHERE a100.b;
--> c0 : boolean
--= true
WITH w105 AS (SELECT count(DISTINCT CAST(q104.c4 AS bigint)) AS c0, percentile(q104.c4, 0.5) AS c1 FROM (SELECT date_sub(add_months(a101.dt, -19), 21) AS c0, CAST(a101.d AS float) AS c1, trunc(date_sub(coalesce(a101.dt, a101.dt), 82), 'quarter') AS c2, TIMESTAMP'1969-12-31 12:34:56.789' AS c3, (SELECT max(u102.k) FROM r2 AS u102 WHERE u102.k = a101.id) AS c4 FROM r0 AS a101 WHERE NOT EXISTS (SELECT 1 FROM r0 AS u103 WHERE u103.k = a101.id AND u103.b) AND coalesce(a101.b, a101.b)) AS q104 ORDER BY 1 DESC NULLS FIRST, 2 ASC NULLS LAST LIMIT 1) SELECT count(*) AS c0, min(x.c0) AS c1 FROM w105 AS x, w105 AS y;
--> c0 : bigint | c1 : bigint
--= 1 | 1
SELECT array(CAST(CAST('Infinity' AS DOUBLE) AS int), hour(TIMESTAMP'2024-03-01 00:00:00')) AS c0, try_cast(concat_ws('-', CAST(1 AS string), q110.c0, array('ab', CAST(NULL AS string), CAST(NULL AS string))) AS timestamp) AS c1, transform(array_append(array_compact(array('a', CAST(NULL AS string))), q110.c0), v -> upper(v)) AS c2, degrees(CAST('-3.25' AS DOUBLE)) AS c3 FROM (SELECT a106.s AS c0, avg(a107.m) AS c1, count(DATE'2023-12-31') AS c2 FROM r2 AS a106 LEFT JOIN r0 AS a107 ON a106.m = a107.n AND a106.dt = a107.dt JOIN (SELECT a108.k AS c0, a108.mp AS c1, ((a108.n / a108.m) - nullif(a108.m, a108.m)) AS c2, ceil((a108.d % a108.d)) AS c3 FROM r0 AS a108) AS q109 ON a106.l = q109.c3 AND a107.b GROUP BY CUBE (a106.s)) AS q110;
--> c0 : array<int> | c1 : timestamp | c2 : array<string> | c3 : double
SELECT a112.n AS c0, a112.d AS c1, sort_array(collect_list(a111.id)) AS c2 FROM r0 AS a111 LEFT JOIN r1 AS a112 ON a111.k = a112.k LEFT JOIN (SELECT rank() OVER (ORDER BY CAST('-Infinity' AS DOUBLE) ASC NULLS LAST) AS c0, cume_dist() OVER (ORDER BY -2 ASC NULLS FIRST) AS c1, TIMESTAMP'2024-02-29 23:59:59.999999' AS c2 FROM (SELECT min((a115.k div 3)) FILTER (WHERE true) AS c0, max(a113.s) AS c1 FROM r2 AS a113 FULL JOIN r1 AS a114 ON a113.l = a114.l JOIN r2 AS a115 ON a113.dt <=> a115.dt) AS q116) AS q117 ON a112.k = q117.c0 AND a112.k = q117.c0 WHERE a111.l = (SELECT min(u118.l) FROM r1 AS u118 WHERE u118.k = a112.id) AND a112.b GROUP BY a112.n, a112.d HAVING count(*) > 1;
--> c0 : decimal(18,6) | c1 : double | c2 : array<int>
SELECT x120.mk AS c0, x120.mv AS c1, CASE WHEN a119.b THEN x120.mv WHEN a119.b THEN x120.mv ELSE a119.id END AS c2 FROM r2 AS a119 LATERAL VIEW OUTER explode(transform_values(a119.mp, (k, v) -> v % 7)) x120 AS mk, mv ORDER BY 1 ASC NULLS FIRST, 2 DESC NULLS FIRST, 3 ASC NULLS FIRST LIMIT 2 OFFSET 2;
--> c0 : string | c1 : int | c2 : int
--= abc | 1 | 0
(SELECT a121.b AS c0, base64(CAST(a121.t AS binary)) AS c1 FROM r1 AS a121) UNION (SELECT a122.b AS c0, array_join(a122.sa, '|', 'N') AS c1 FROM r1 AS a122 WHERE false);
--> c0 : boolean | c1 : string
--= NULL | MjAyNC0wMS0zMSAxMjozNDo1Ng==
SELECT named_struct('x', (a123.i & a123.k), 'y', split_part(a123.s, ',', 2)) AS c0, a123.st AS c1, a123.b AS c2, (a123.n * a123.m) AS c3 FROM r0 AS a123 ORDER BY 1 DESC NULLS LAST, 2 DESC NULLS FIRST, 3 DESC NULLS LAST, 4 ASC NULLS LAST;
--> c0 : struct<x:int,y:string> | c1 : struct<x:int,y:string> | c2 : boolean | c3 : decimal(29,6)
--= {4, } | {6, 12.50} | true | 2703456209190170909961.133692
SELECT a124.k AS c0 FROM r2 AS a124 WHERE a124.b ORDER BY 1 DESC NULLS FIRST;
--> c0 : int
SELECT a125.d AS c0, nullif(abs((a125.m - a125.m)), a125.m) AS c1, CASE WHEN a125.b THEN a125.dt WHEN a125.b THEN a125.dt ELSE a125.dt END AS c2, a125.dt AS c3 FROM r2 AS a125 WHERE a125.b ORDER BY 1 ASC NULLS FIRST, 2 DESC NULLS LAST, 3 DESC NULLS FIRST, 4 DESC NULLS FIRST;
--> c0 : double | c1 : decimal(6,2) | c2 : date | c3 : date
WITH w134 AS (SELECT bit_and(q133.c0) AS c0 FROM (SELECT aggregate(a127.ai, 0, (acc, v) -> acc + coalesce(v % 100, 1)) AS c0, (a127.s NOT LIKE '_b%') AS c1, a127.ai AS c2, (SELECT min(u131.k) FROM r2 AS u131 WHERE u131.k = a127.id) AS c3 FROM r2 AS a126 FULL JOIN r1 AS a127 ON a126.k <=> a127.k AND a126.k = a127.k AND nullif(a127.b, a126.b) JOIN (SELECT sum(a128.id) OVER (PARTITION BY add_months(a129.dt, -12) ORDER BY a129.d DESC NULLS LAST) AS c0, sum(a129.n) OVER (PARTITION BY a128.dt ORDER BY a128.ts ASC NULLS LAST, a128.id NULLS FIRST, a129.id NULLS FIRST ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS c1, a129.d AS c2 FROM r0 AS a128 LEFT JOIN r1 AS a129 ON a128.k = a129.k AND a128.b = a129.b AND CASE WHEN a128.b THEN a128.b WHEN a128.b THEN a128.b ELSE a129.b END) AS q130 ON a126.d = q130.c2 AND a127.d = q130.c2 WHERE a127.i < (SELECT count(*) FROM r0 AS u132 WHERE u132.k = a126.i)) AS q133 WHERE (typeof(q133.c0) LIKE '%b%') ORDER BY 1 DESC NULLS FIRST LIMIT 7 OFFSET 2) SELECT count(*) AS c0, count(x.c0) AS c1 FROM w134 AS x, w134 AS y;
--> c0 : bigint | c1 : bigint
--= 0 | 0
SELECT sort_array(collect_list(3)) AS c0, count_if(q140.c1) AS c1, sort_array(collect_set('Abc')) AS c2 FROM ((SELECT a135.d AS c0, a135.b AS c1 FROM r0 AS a135 WHERE (CASE WHEN a135.b THEN a135.b WHEN a135.b THEN a135.b END OR a135.b)) UNION ALL (SELECT a136.d AS c0, a137.b AS c1 FROM r1 AS a136 LEFT JOIN r0 AS a137 ON a136.k = a137.k AND a136.k = a137.k WHERE (a136.s LIKE '%b%')) UNION ALL (SELECT nullif(a138.d, a138.d) AS c0, a139.b AS c1 FROM r2 AS a138 CROSS JOIN r2 AS a139 WHERE (a139.l NOT BETWEEN 0L AND a139.l))) AS q140 ORDER BY 1 DESC NULLS FIRST, 2 DESC NULLS FIRST, 3 ASC NULLS FIRST LIMIT 4;
--> c0 : array<int> | c1 : bigint | c2 : array<string>
--= [3] | 1 | [Abc]
SELECT named_struct('x', 1, 'y', (CAST(a141.id AS string) || CASE WHEN a141.b THEN a141.t WHEN a141.b THEN a141.s ELSE a141.s END)) AS c0, a141.mp AS c1 FROM r2 AS a141 WHERE a141.k < (SELECT count(*) FROM r0 AS u142 WHERE u142.k = a141.id);
--> c0 : struct<x:int,y:string> | c1 : map<string,int>
SELECT a143.l AS c0 FROM r1 AS a143 CROSS JOIN r2 AS a144;
--> c0 : bigint
--= 0
SELECT coalesce(nvl2((0.00 % 12.345), least(12.345, 100), abs(1.5)), coalesce((1.5 + q147.c0), CAST(0.00 AS decimal(38,0)))) AS c0, DATE'1582-10-15' AS c1, array(locate('a', format_number(CAST('-4.0' AS DOUBLE), 2)), coalesce(q147.c1, locate('a', '😀x'))) AS c2, named_struct('x', nullif(q147.c0, try_element_at(map('Abc', CAST('7' AS int)), 'a')), 'y', regexp_extract(CAST('-7' AS string), '([a-z])(.*)', 2)) AS c3 FROM (SELECT x146.e AS c0, a145.i AS c1 FROM r2 AS a145 LATERAL VIEW explode(a145.ai) x146 AS e WHERE ((a145.k + a145.k) <=> ~a145.k)) AS q147;
--> c0 : decimal(38,0) | c1 : date | c2 : array<int> | c3 : struct<x:int,y:string>
SELECT x149.e AS c0, shiftleft(a148.id, 3) AS c1 FROM r0 AS a148 LATERAL VIEW explode(a148.ai) x149 AS e;
--> c0 : int | c1 : int
--= 7 | 0
--= -18 | 0
--= 5 | 0
SELECT DISTINCT a154.i AS c0, forall(a150.ai, v -> v > -5) AS c1, (SELECT min(u155.i) FROM r0 AS u155 WHERE u155.k = q153.c0) AS c2 FROM r1 AS a150 CROSS JOIN (SELECT x152.e AS c0, a151.k AS c1 FROM r2 AS a151 LATERAL VIEW OUTER explode(sort_array(a151.ai, false)) x152 AS e ORDER BY 1 ASC NULLS FIRST, 2 ASC NULLS LAST LIMIT 7 OFFSET 1) AS q153 JOIN r0 AS a154 ON a150.k = a154.k;
--> c0 : int | c1 : boolean | c2 : int
--= 4 | false | NULL
SELECT sum(a156.k) OVER (PARTITION BY coalesce(a156.d, a156.d) ORDER BY a156.dt ASC NULLS LAST, a156.id NULLS FIRST ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS c0, a156.l AS c1, a156.n AS c2 FROM r0 AS a156 WHERE ((a156.l IN (3L, 3L, a156.l)) OR (a156.dt >= a156.dt)) ORDER BY 1 DESC NULLS LAST, 2 DESC NULLS LAST, 3 DESC NULLS LAST;
--> c0 : bigint | c1 : bigint | c2 : decimal(10,0)
--= 4 | 9223372036854775807 | -5181002277
