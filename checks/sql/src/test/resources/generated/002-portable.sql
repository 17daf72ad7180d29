DROP TABLE IF EXISTS r0;
--> 
CREATE TABLE r0 USING parquet AS SELECT CAST(id AS int) AS id, CAST(k AS int) AS k, CAST(i AS tinyint) AS i, CAST(l AS bigint) AS l, CAST(b AS boolean) AS b, CAST(d AS double) AS d, CAST(m AS decimal(1,0)) AS m, CAST(n AS decimal(1,0)) AS n, CAST(s AS string) AS s, CAST(t AS string) AS t, CAST(dt AS date) AS dt, CAST(ts AS timestamp) AS ts FROM (VALUES
(0, CAST('1' AS int), CAST('-1' AS tinyint), CAST(NULL AS bigint), true, CAST('0.0' AS DOUBLE), CAST('3' AS decimal(1,0)), CAST('0' AS decimal(1,0)), CAST(NULL AS string), CAST(NULL AS string), DATE'2023-12-31', TIMESTAMP'2000-02-29 12:34:56.789')) AS v(id, k, i, l, b, d, m, n, s, t, dt, ts);
--> 
DROP TABLE IF EXISTS r1;
--> 
CREATE TABLE r1 USING parquet AS SELECT CAST(id AS int) AS id, CAST(k AS int) AS k, CAST(i AS tinyint) AS i, CAST(l AS bigint) AS l, CAST(b AS boolean) AS b, CAST(d AS double) AS d, CAST(m AS decimal(5,2)) AS m, CAST(n AS decimal(5,2)) AS n, CAST(s AS string) AS s, CAST(t AS string) AS t, CAST(dt AS date) AS dt, CAST(ts AS timestamp) AS ts FROM (VALUES
(0, CAST('2' AS int), CAST('-128' AS tinyint), CAST('1000000000000' AS bigint), true, CAST('NaN' AS DOUBLE), CAST('999.99' AS decimal(5,2)), CAST('75.97' AS decimal(5,2)), CAST(NULL AS string), CAST(NULL AS string), DATE'2024-02-29', TIMESTAMP'2024-02-29 12:34:56.789'),
(1, CAST('2' AS int), CAST('6' AS tinyint), CAST('7' AS bigint), true, CAST('Infinity' AS DOUBLE), CAST('33.25' AS decimal(5,2)), CAST('-0.08' AS decimal(5,2)), '日本語', '-7', DATE'2023-12-31', TIMESTAMP'2024-01-31 03:04:05.6'),
(2, CAST('1' AS int), CAST(NULL AS tinyint), CAST('-38' AS bigint), false, CAST('-7.5' AS DOUBLE), CAST('-0.96' AS decimal(5,2)), CAST('-999.99' AS decimal(5,2)), 'A', ' abc ', DATE'1970-01-01', TIMESTAMP'2000-02-29 03:04:05.6'),
(3, CAST('4' AS int), CAST(NULL AS tinyint), CAST('11' AS bigint), true, CAST('-Infinity' AS DOUBLE), CAST('-999.99' AS decimal(5,2)), CAST('0.12' AS decimal(5,2)), 'ab', 'a_b', DATE'1900-02-28', TIMESTAMP'2024-01-31 23:59:59.999999'),
(4, CAST('4' AS int), CAST('39' AS tinyint), CAST('7' AS bigint), false, CAST('Infinity' AS DOUBLE), CAST('282.05' AS decimal(5,2)), CAST('-5.88' AS decimal(5,2)), 'NaN', '日本語', CAST(NULL AS date), TIMESTAMP'1969-12-31 00:00:00'),
(5, CAST('3' AS int), CAST('127' AS tinyint), CAST('0' AS bigint), true, CAST('0.0' AS DOUBLE), CAST('-0.04' AS decimal(5,2)), CAST('-870.77' AS decimal(5,2)), 'a_b', '1e3', DATE'1970-01-01', CAST(NULL AS timestamp)),
(6, CAST('3' AS int), CAST('66' AS tinyint), CAST('1000000000000' AS bigint), false, CAST('NaN' AS DOUBLE), CAST('14.39' AS decimal(5,2)), CAST('999.99' AS decimal(5,2)), 'a%b', 'NaN', CAST(NULL AS date), TIMESTAMP'2024-01-31 00:00:00')) AS v(id, k, i, l, b, d, m, n, s, t, dt, ts);
--> 
DROP TABLE IF EXISTS r2;
--> 
CREATE TABLE r2 USING parquet AS SELECT CAST(id AS int) AS id, CAST(k AS int) AS k, CAST(i AS int) AS i, CAST(l AS bigint) AS l, CAST(b AS boolean) AS b, CAST(d AS double) AS d, CAST(m AS decimal(1,0)) AS m, CAST(n AS decimal(1,0)) AS n, CAST(s AS string) AS s, CAST(t AS string) AS t, CAST(dt AS date) AS dt, CAST(ts AS timestamp) AS ts FROM (VALUES
(0, CAST(NULL AS int), CAST('91' AS int), CAST('0' AS bigint), CAST(NULL AS boolean), CAST('0.0' AS DOUBLE), CAST('-7' AS decimal(1,0)), CAST('6' AS decimal(1,0)), 'it''s', 'héllo', DATE'1970-01-01', TIMESTAMP'2023-12-31 23:59:59.999999'),
(1, CAST('3' AS int), CAST('-99' AS int), CAST('1000000000000' AS bigint), true, CAST(NULL AS double), CAST('-1' AS decimal(1,0)), CAST(NULL AS decimal(1,0)), 'a%b', 'a', DATE'2024-01-31', TIMESTAMP'9999-12-31 00:00:00'),
(2, CAST('0' AS int), CAST('5' AS int), CAST('4' AS bigint), false, CAST('-Infinity' AS DOUBLE), CAST('9' AS decimal(1,0)), CAST('9' AS decimal(1,0)), ' ', '😀x', DATE'9999-12-31', CAST(NULL AS timestamp)),
(3, CAST('2' AS int), CAST('2147483647' AS int), CAST('1000000000000' AS bigint), false, CAST(NULL AS double), CAST('9' AS decimal(1,0)), CAST('6' AS decimal(1,0)), CAST(NULL AS string), ' abc ', DATE'2024-03-01', CAST(NULL AS timestamp)),
(4, CAST('4' AS int), CAST(NULL AS int), CAST('1000000000000' AS bigint), true, CAST('-Infinity' AS DOUBLE), CAST(NULL AS decimal(1,0)), CAST('9' AS decimal(1,0)), CAST(NULL AS string), 'a,b,,c', DATE'1970-01-01', TIMESTAMP'2024-01-31 03:04:05.6'),
(5, CAST('4' AS int), CAST('5' AS int), CAST('6' AS bigint), CAST(NULL AS boolean), CAST('NaN' AS DOUBLE), CAST('-9' AS decimal(1,0)), CAST('6' AS decimal(1,0)), 'NaN', 'a%b', CAST(NULL AS date), TIMESTAMP'2024-03-01 23:59:59.999999'),
(6, CAST('0' AS int), CAST('3' AS int), CAST('-83' AS bigint), true, CAST(NULL AS double), CAST('1' AS decimal(1,0)), CAST('-8' AS decimal(1,0)), '2024-02-29', ' ', DATE'1970-01-01', TIMESTAMP'2024-01-31 00:00:00')) AS v(id, k, i, l, b, d, m, n, s, t, dt, ts);
--> 
SELECT count(*) OVER () AS c0, sum(a1.k) OVER (PARTITION BY CAST(CASE WHEN a1.b THEN 1 ELSE 0 END AS int) ORDER BY a1.id DESC NULLS LAST, a1.id NULLS FIRST ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS c1, a1.id AS c2 FROM r2 AS a1 SEMI JOIN r0 AS a2 ON a1.m = a2.n WHERE a1.b;
--> c0 : bigint | c1 : bigint | c2 : int
SELECT CAST(CAST(TIMESTAMP'2023-12-31 00:00:00' AS date) AS string) AS c0 FROM (SELECT a3.d AS c0, count(a3.b) AS c1 FROM r0 AS a3 LEFT JOIN (SELECT a4.dt AS c0 FROM r1 AS a4 WHERE (greatest(a4.l, a4.l) <> CASE WHEN a4.b THEN a4.l WHEN a4.b THEN a4.l ELSE a4.l END)) AS q5 ON a3.dt = q5.c0 WHERE (a3.s NOT LIKE '') GROUP BY a3.d) AS q6 ANTI JOIN r0 AS a7 ON q6.c0 = a7.d AND q6.c1 = a7.l WHERE q6.c0 = (SELECT max(u8.d) FROM r2 AS u8) AND (q6.c0 IN (CAST('4.25' AS DOUBLE), q6.c0, q6.c0)) ORDER BY 1 DESC NULLS LAST;
--> c0 : string
SELECT DISTINCT coalesce(TIMESTAMP'9999-12-31 23:59:59.999999', TIMESTAMP'2023-12-31 23:59:59.999999') AS c0, TIMESTAMP'1900-02-28 12:34:56.789' AS c1, replace('1', 'a', 'bb') AS c2, (('Abc' || 'ab') NOT LIKE '%') AS c3 FROM ((SELECT CAST(a9.id AS double) AS c0, a9.l AS c1 FROM r2 AS a9 WHERE a9.b) UNION (SELECT CAST('Infinity' AS DOUBLE) AS c0, a10.l AS c1 FROM r1 AS a10 WHERE a10.b) UNION (SELECT CAST(a12.k AS double) AS c0, a11.l AS c1 FROM r2 AS a11 LEFT JOIN r0 AS a12 ON a11.m = a12.m AND a11.t = a12.s LEFT JOIN r0 AS a13 ON a12.k = a13.k AND a12.b WHERE a12.b)) AS q14 SEMI JOIN r2 AS a15 ON q14.c1 = a15.l AND q14.c0 = a15.d WHERE true;
--> c0 : timestamp | c1 : timestamp | c2 : string | c3 : boolean
(SELECT a16.b AS c0, nullif(a16.dt, a17.dt) AS c1 FROM r1 AS a16 CROSS JOIN r2 AS a17 WHERE (a17.i <= a17.id)) EXCEPT (SELECT (a19.b AND a18.b) AS c0, a19.dt AS c1 FROM r1 AS a18 FULL JOIN r1 AS a19 ON a18.k = a19.k WHERE CASE WHEN (a18.d NOT IN (CAST('1.5' AS DOUBLE), a18.d, CAST('1.5' AS DOUBLE))) THEN a18.b WHEN (a18.i <= a19.i) THEN true END);
--> c0 : boolean | c1 : date
--= true | 1900-02-28
--= true | NULL
SELECT CAST(a20.i AS decimal(12,2)) AS c0, sum(a20.k) AS c1, sum(a20.n) AS c2, sum(a20.n) AS c3 FROM r2 AS a20 WHERE ((a20.t || a20.s) LIKE 'h_llo') GROUP BY CAST(a20.i AS decimal(12,2));
--> c0 : decimal(12,2) | c1 : bigint | c2 : decimal(11,0) | c3 : decimal(11,0)
SELECT DISTINCT a21.dt AS c0, (SELECT min(u23.k) FROM r2 AS u23 WHERE u23.k = a22.k) AS c1 FROM r1 AS a21 FULL JOIN r1 AS a22 ON a21.k = a22.k WHERE coalesce(a21.b, (a22.b AND a21.b)) ORDER BY 1 DESC NULLS FIRST, 2 DESC NULLS LAST LIMIT 5 OFFSET 0;
--> c0 : date | c1 : int
--= 2024-02-29 | 2
--= 2023-12-31 | 2
--= 1970-01-01 | 3
--= 1900-02-28 | 4
SELECT a24.dt AS c0, a24.l AS c1 FROM r2 AS a24 WHERE nullif(a24.b, (a24.t NOT LIKE 'a%')) ORDER BY 1 DESC NULLS FIRST, 2 ASC NULLS LAST;
--> c0 : date | c1 : bigint
--= 2024-01-31 | 1000000000000
--= 1970-01-01 | 1000000000000
SELECT a25.d AS c0, a25.b AS c1, CAST(year(a25.dt) AS int) AS c2 FROM r2 AS a25;
--> c0 : double | c1 : boolean | c2 : int
--= 0.0 | NULL | 1970
--= NULL | true | 2024
--= -Infinity | false | 9999
--= NULL | false | 2024
--= -Infinity | true | 1970
--= NaN | NULL | NULL
--= NULL | true | 1970
SELECT count(a27.id) OVER (PARTITION BY a26.d ORDER BY a26.i ASC NULLS FIRST, a26.id NULLS FIRST, a27.id NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS c0, a26.m AS c1, a26.dt AS c2 FROM r1 AS a26 CROSS JOIN r1 AS a27 WHERE a27.t = (SELECT max(u28.t) FROM r0 AS u28 WHERE u28.k = a27.i);
--> c0 : bigint | c1 : decimal(5,2) | c2 : date
SELECT sum(q31.c3) OVER (PARTITION BY CAST(q31.c3 AS bigint) ORDER BY q31.c3 ASC NULLS LAST) AS c0, count(q31.c0) OVER (ORDER BY TIMESTAMP'1900-02-28 00:00:00' DESC NULLS LAST) AS c1, q31.c1 AS c2 FROM (SELECT a29.t AS c0, a29.b AS c1, a29.d AS c2, (SELECT max(u30.k) FROM r2 AS u30 WHERE u30.k = a29.id) AS c3 FROM r1 AS a29) AS q31 WHERE q31.c2 IN (SELECT u32.d FROM r0 AS u32 WHERE u32.b);
--> c0 : bigint | c1 : bigint | c2 : boolean
--= NULL | 1 | true
SELECT a33.dt AS c0, count(DISTINCT a33.id) AS c1 FROM r2 AS a33 SEMI JOIN r1 AS a34 ON a33.b = a34.b AND coalesce(a34.b, a33.b) JOIN (SELECT last_value(a35.l) OVER (PARTITION BY a35.b ORDER BY a35.ts DESC NULLS LAST, a35.id NULLS FIRST ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS c0, row_number() OVER (PARTITION BY a35.s ORDER BY a35.s DESC NULLS LAST, a35.id NULLS FIRST) AS c1, a35.n AS c2 FROM r0 AS a35) AS q36 ON a33.k = q36.c1 AND a33.k = q36.c1 WHERE a33.s IN (SELECT u37.s FROM r0 AS u37 WHERE u37.b) GROUP BY a33.dt;
--> c0 : date | c1 : bigint
SELECT least(a38.dt, CAST(a38.ts AS date)) AS c0 FROM r0 AS a38 SEMI JOIN r1 AS a39 ON a38.ts = a39.ts;
--> c0 : date
SELECT (a40.id > a40.k) AS c0, count(*) AS c1, max(a40.n) AS c2 FROM r0 AS a40 GROUP BY (a40.id > a40.k);
--> c0 : boolean | c1 : bigint | c2 : decimal(1,0)
--= false | 1 | 0
SELECT DISTINCT false AS c0, CAST(a45.k AS decimal(12,2)) AS c1 FROM (SELECT q43.c1 AS c0, max(q43.c3) AS c1, sum(0.25) AS c2, count(*) AS c3 FROM (SELECT a42.t AS c0, a41.i AS c1, count(a41.b) AS c2, count(a42.s) AS c3, count(a42.b) AS c4 FROM r1 AS a41 JOIN r0 AS a42 ON a41.b = a42.b AND a41.k = a42.k AND a41.b GROUP BY a42.t, a41.i) AS q43 GROUP BY q43.c1 HAVING count(*) > 2 ORDER BY 1 DESC NULLS LAST, 2 ASC NULLS FIRST, 3 DESC NULLS FIRST, 4 DESC NULLS FIRST LIMIT 6) AS q44 JOIN r1 AS a45 ON q44.c3 = a45.l WHERE (NOT a45.b);
--> c0 : boolean | c1 : decimal(12,2)
SELECT a46.l AS c0, sum(a46.n) AS c1, count(a46.n) AS c2, sum(a46.d) AS c3 FROM r0 AS a46 GROUP BY a46.l ORDER BY 1 ASC NULLS FIRST, 2 ASC NULLS LAST, 3 DESC NULLS LAST, 4 DESC NULLS LAST LIMIT 5;
--> c0 : bigint | c1 : decimal(11,0) | c2 : bigint | c3 : double
--= NULL | 0 | 1 | 0.0
WITH w51 AS ((SELECT a47.s AS c0 FROM r0 AS a47) UNION (SELECT a48.t AS c0 FROM r1 AS a48) UNION (SELECT a49.s AS c0 FROM r0 AS a49 SEMI JOIN r2 AS a50 ON a49.s = a50.s WHERE (length(a49.t) >= CAST(month(a49.dt) AS int)))) SELECT count(*) AS c0, min(x.c0) AS c1 FROM w51 AS x, w51 AS y;
--> c0 : bigint | c1 : string
--= 49 |  abc 
SELECT count(DISTINCT coalesce(a55.dt, a55.dt)) AS c0, count(DISTINCT a55.id) AS c1, count(a55.ts) FILTER (WHERE (a55.ts IN (TIMESTAMP'2024-02-29 03:04:05.6', TIMESTAMP'9999-12-31 12:34:56.789'))) AS c2 FROM (SELECT min(a52.s) AS c0, sum(a52.d) FILTER (WHERE (a52.t IS NOT NULL)) AS c1 FROM r0 AS a52 WHERE (coalesce(a52.s, a52.s) NOT LIKE 'a%')) AS q53 SEMI JOIN r1 AS a54 ON q53.c1 = a54.d JOIN r1 AS a55 ON q53.c0 = a55.t WHERE coalesce((a55.n = a55.n), a55.b);
--> c0 : bigint | c1 : bigint | c2 : bigint
--= 0 | 0 | 0
SELECT sum(a56.d) AS c0 FROM r2 AS a56 WHERE a56.ts >= (SELECT max(u57.ts) FROM r2 AS u57 WHERE u57.k = a56.k) AND (a56.l = a56.l) HAVING count(*) > 0;
--> c0 : double
--= NaN
SELECT a58.k AS c0, coalesce(a58.l, a58.l) AS c1, sum(a58.k) AS c2, sum(a58.id) AS c3, sum(a58.k) AS c4 FROM r2 AS a58 WHERE (CAST(a58.id AS bigint) < greatest(a58.l, a58.l)) GROUP BY a58.k, coalesce(a58.l, a58.l);
--> c0 : int | c1 : bigint | c2 : bigint | c3 : bigint | c4 : bigint
--= 3 | 1000000000000 | 3 | 1 | 3
--= 0 | 4 | 0 | 2 | 0
--= 2 | 1000000000000 | 2 | 3 | 2
--= 4 | 1000000000000 | 4 | 4 | 4
--= 4 | 6 | 4 | 5 | 4
WITH w62 AS ((SELECT a60.ts AS c0 FROM r0 AS a59 RIGHT JOIN r2 AS a60 ON a59.k = a60.k AND (a59.n > a59.m) WHERE nullif((a59.d IS NULL), a59.b)) EXCEPT ALL (SELECT a61.ts AS c0 FROM r2 AS a61 WHERE (CAST(a61.id AS bigint) >= CAST(a61.id AS bigint)))) SELECT count(*) AS c0, count(x.c0) AS c1 FROM w62 AS x, w62 AS y;
--> c0 : bigint | c1 : bigint
--= 0 | 0
SELECT false AS c0, (q69.c0 IS DISTINCT FROM q69.c0) AS c1, q73.c3 AS c2, CAST(q69.c0 AS bigint) AS c3, (SELECT max(u74.t) FROM r1 AS u74 WHERE u74.k = q69.c0) AS c4 FROM ((SELECT a64.id AS c0 FROM r0 AS a63 LEFT JOIN r2 AS a64 ON a63.ts = a64.ts AND nullif(a63.b, a64.b)) EXCEPT (SELECT length(a65.t) AS c0 FROM r2 AS a65 ANTI JOIN r1 AS a66 ON a65.k = a66.k AND (a65.k <= a66.k)) EXCEPT (SELECT a68.k AS c0 FROM r1 AS a67 JOIN r0 AS a68 ON a67.dt = a68.dt WHERE (coalesce(a67.k, a67.id) >= CAST(month(a67.dt) AS int)))) AS q69 JOIN (SELECT coalesce(a71.d, a71.d) AS c0, a71.t AS c1, sum(a70.d) AS c2, count(DISTINCT a70.dt) AS c3 FROM r2 AS a70 LEFT JOIN r0 AS a71 ON a70.b = a71.b WHERE a70.ts = (SELECT max(u72.ts) FROM r2 AS u72) AND (a71.ts > a71.ts) GROUP BY coalesce(a71.d, a71.d), a71.t) AS q73 ON (0.25 BETWEEN 0.25 AND 1.5) WHERE q73.c1 < (SELECT max(u75.t) FROM r2 AS u75);
--> c0 : boolean | c1 : boolean | c2 : bigint | c3 : bigint | c4 : string
WITH w78 AS (SELECT last_value(a77.n) OVER (ORDER BY a76.s DESC NULLS LAST, a76.id NULLS FIRST, a77.id NULLS FIRST ROWS BETWEEN 1 FOLLOWING AND 3 FOLLOWING) AS c0, first_value(a77.n) OVER (ORDER BY a76.m ASC NULLS LAST, a76.id NULLS FIRST, a77.id NULLS FIRST ROWS BETWEEN 3 PRECEDING AND 1 PRECEDING) AS c1, a76.b AS c2 FROM r0 AS a76 JOIN r2 AS a77 ON a76.s = a77.t AND a76.k = a77.k WHERE a77.b) SELECT count(*) AS c0, count(x.c0) AS c1 FROM w78 AS x, w78 AS y;
--> c0 : bigint | c1 : bigint
--= 0 | 0
WITH w82 AS (SELECT a81.ts AS c0, avg(a79.k) AS c1 FROM r0 AS a79 FULL JOIN r2 AS a80 ON a79.n = a80.m AND a79.dt = a80.dt JOIN r2 AS a81 ON a79.k = a81.k AND a80.k = a81.k WHERE coalesce((a80.d NOT BETWEEN CAST('-Infinity' AS DOUBLE) AND a81.d), a80.b) GROUP BY a81.ts) SELECT count(*) AS c0, min(x.c0) AS c1 FROM w82 AS x, w82 AS y;
--> c0 : bigint | c1 : timestamp
--= 0 | NULL
SELECT CASE WHEN a83.b THEN CAST(month(CAST(a83.ts AS date)) AS int) WHEN true THEN CAST(CASE WHEN coalesce(a83.b, a83.b) THEN 1 ELSE 0 END AS int) ELSE a83.i END AS c0, CAST(a83.i AS bigint) AS c1, CAST(month(a83.dt) AS int) AS c2 FROM r0 AS a83 SEMI JOIN r2 AS a84 ON a83.k = a84.k WHERE a83.b;
--> c0 : int | c1 : bigint | c2 : int
SELECT sum(a87.i) OVER (ORDER BY a87.b DESC NULLS LAST) AS c0, cume_dist() OVER (ORDER BY a87.b ASC NULLS FIRST) AS c1, a87.d AS c2 FROM (SELECT a85.l AS c0, count(DISTINCT a85.i) AS c1, count(a85.k) AS c2 FROM r2 AS a85 WHERE CASE WHEN a85.b THEN (a85.d IS NOT NULL) WHEN a85.b THEN a85.b ELSE a85.b END GROUP BY a85.l) AS q86 LEFT JOIN r2 AS a87 ON q86.c1 = a87.l AND q86.c0 = a87.l JOIN (SELECT sum(a88.id) OVER (PARTITION BY a88.l ORDER BY a88.m ASC NULLS FIRST) AS c0, max(a88.l) OVER (ORDER BY a88.i ASC NULLS LAST, a88.id NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS c1, a88.ts AS c2 FROM r0 AS a88) AS q89 ON q86.c2 = q89.c0 AND a87.l = q89.c1 WHERE (a87.n = CAST(a87.k AS decimal(12,2)));
--> c0 : bigint | c1 : double | c2 : double
SELECT sum(a90.k) AS c0 FROM r1 AS a90 WHERE a90.k >= (SELECT count(*) FROM r0 AS u91 WHERE u91.k = a90.i);
--> c0 : bigint
--= 19
SELECT CAST(a97.id AS decimal(12,2)) AS c0, a97.ts AS c1, min(a97.m) AS c2, sum(a97.i) AS c3 FROM ((SELECT a92.s AS c0, a92.l AS c1 FROM r0 AS a92 WHERE a92.b) UNION ALL (SELECT a93.t AS c0, a93.l AS c1 FROM r2 AS a93) UNION ALL (SELECT a94.s AS c0, a94.l AS c1 FROM r2 AS a94 ANTI JOIN r2 AS a95 ON a94.k = a95.k AND a94.b)) AS q96 FULL JOIN r1 AS a97 ON q96.c1 = a97.l SEMI JOIN r0 AS a98 ON a97.k = a98.k AND a97.k = a98.k WHERE a97.b GROUP BY CAST(a97.id AS decimal(12,2)), a97.ts;
--> c0 : decimal(12,2) | c1 : timestamp | c2 : decimal(5,2) | c3 : bigint
SELECT avg(a101.i) AS c0 FROM r1 AS a99 LEFT JOIN r2 AS a100 ON a99.l = a100.l AND a99.ts = a100.ts FULL JOIN r0 AS a101 ON a99.k = a101.k AND a100.k = a101.k WHERE a101.dt NOT IN (SELECT u102.dt FROM r2 AS u102) ORDER BY 1 DESC NULLS LAST;
--> c0 : double
--= NULL
SELECT q108.c2 AS c0, 0.25 AS c1 FROM (SELECT cume_dist() OVER (PARTITION BY a103.dt ORDER BY a103.t ASC NULLS FIRST) AS c0, a103.k AS c1, a103.b AS c2 FROM r1 AS a103 JOIN (SELECT cume_dist() OVER (PARTITION BY a106.t ORDER BY a106.d DESC NULLS LAST) AS c0, min(a106.d) OVER (PARTITION BY a106.n ORDER BY a106.n DESC NULLS LAST, a104.id NULLS FIRST, a106.id NULLS FIRST ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS c1, a104.l AS c2 FROM r0 AS a104 ANTI JOIN r1 AS a105 ON a104.b = a105.b RIGHT JOIN r1 AS a106 ON a104.b = a106.b WHERE a106.b) AS q107 ON a103.d = q107.c1 AND a103.l = q107.c2) AS q108 WHERE EXISTS (SELECT 1 FROM r1 AS u109 WHERE u109.k = q108.c1 AND u109.b) AND ('abc' IS NULL);
--> c0 : boolean | c1 : decimal(2,2)
(SELECT a110.n AS c0, CASE WHEN a110.b THEN a110.dt WHEN a110.b THEN a110.dt ELSE a110.dt END AS c1 FROM r1 AS a110 WHERE (CAST(a110.id AS decimal(12,2)) = coalesce(a110.m, a110.m))) EXCEPT (SELECT CAST(a111.i AS decimal(12,2)) AS c0, a111.dt AS c1 FROM r1 AS a111 WHERE (CASE WHEN a111.b THEN a111.d WHEN a111.b THEN a111.d ELSE a111.d END < a111.d)) EXCEPT (SELECT a112.n AS c0, a113.dt AS c1 FROM r0 AS a112 RIGHT JOIN r1 AS a113 ON a112.k = a113.k WHERE a112.b) ORDER BY 1 DESC NULLS FIRST, 2 DESC NULLS FIRST;
--> c0 : decimal(12,2) | c1 : date
SELECT a116.d AS c0, a116.ts AS c1 FROM r2 AS a114 CROSS JOIN r0 AS a115 JOIN r1 AS a116 ON a114.d = a116.d WHERE CASE WHEN a116.b THEN a115.b WHEN (a114.l = a116.l) THEN a116.b ELSE a116.b END;
--> c0 : double | c1 : timestamp
--= NaN | 2024-02-29 12:34:56.789
--= -Infinity | 2024-01-31 23:59:59.999999
--= -Infinity | 2024-01-31 23:59:59.999999
--= 0.0 | NULL
SELECT a117.l AS c0 FROM r0 AS a117;
--> c0 : bigint
--= NULL
SELECT a118.ts AS c0, sum(a118.i) AS c1, count(*) AS c2 FROM r0 AS a118 WHERE a118.b GROUP BY a118.ts;
--> c0 : timestamp | c1 : bigint | c2 : bigint
--= 2000-02-29 12:34:56.789 | -1 | 1
SELECT a119.m AS c0, max(a119.d) AS c1 FROM r1 AS a119 GROUP BY a119.m;
--> c0 : decimal(5,2) | c1 : double
--= 999.99 | NaN
--= 33.25 | Infinity
--= -0.96 | -7.5
--= -999.99 | -Infinity
--= 282.05 | Infinity
--= -0.04 | 0.0
--= 14.39 | NaN
SELECT a120.i AS c0, max(a120.id) AS c1, min(CAST(a120.id AS double)) AS c2 FROM r1 AS a120 WHERE a120.id < (SELECT count(*) FROM r2 AS u121 WHERE u121.k = a120.k) GROUP BY a120.i;
--> c0 : tinyint | c1 : int | c2 : double
--= -128 | 0 | 0.0
SELECT a122.d AS c0, (SELECT min(u123.s) FROM r2 AS u123 WHERE u123.k = a122.i) AS c1 FROM r0 AS a122 ORDER BY 1 ASC NULLS FIRST, 2 ASC NULLS FIRST LIMIT 6;
--> c0 : double | c1 : string
--= 0.0 | NULL
SELECT CAST(CAST(year(coalesce(a124.dt, a124.dt)) AS int) AS bigint) AS c0, a124.m AS c1 FROM r2 AS a124;
--> c0 : bigint | c1 : decimal(1,0)
--= 1970 | -7
--= 2024 | -1
--= 9999 | 9
--= 2024 | 9
--= 1970 | NULL
--= NULL | -9
--= 1970 | 1
SELECT sum(a127.m) AS c0 FROM (SELECT CAST(CAST(a125.dt AS timestamp) AS date) AS c0, a125.ts AS c1, a125.s AS c2, a125.n AS c3 FROM r1 AS a125 WHERE coalesce(a125.b, false) ORDER BY 1 DESC NULLS FIRST, 2 ASC NULLS LAST, 3 ASC NULLS LAST, 4 ASC NULLS LAST LIMIT 4) AS q126 JOIN r2 AS a127 ON q126.c2 = a127.s AND a127.b WHERE (a127.l < greatest(a127.l, a127.l)) ORDER BY 1 ASC NULLS FIRST;
--> c0 : decimal(11,0)
--= NULL
(SELECT DATE'2000-02-29' AS c0, a130.l AS c1 FROM r1 AS a128 FULL JOIN r1 AS a129 ON a128.k = a129.k LEFT JOIN r2 AS a130 ON a129.n = a130.m) UNION ALL (SELECT a131.dt AS c0, a131.l AS c1 FROM r2 AS a131 SEMI JOIN r2 AS a132 ON a131.d = a132.d AND a131.k = a132.k AND (a132.dt <> a131.dt) WHERE a131.b) ORDER BY 1 ASC NULLS LAST, 2 ASC NULLS LAST LIMIT 6;
--> c0 : date | c1 : bigint
--= 2000-02-29 | NULL
--= 2000-02-29 | NULL
--= 2000-02-29 | NULL
--= 2000-02-29 | NULL
--= 2000-02-29 | NULL
--= 2000-02-29 | NULL
SELECT DISTINCT CAST(length(a133.t) AS double) AS c0, CAST(year(CAST(a133.ts AS date)) AS int) AS c1, DATE'1900-02-28' AS c2 FROM r0 AS a133;
--> c0 : double | c1 : int | c2 : date
--= NULL | 2000 | 1900-02-28
SELECT sum(a135.k) AS c0, sum(a135.d) AS c1, avg(a135.id) FILTER (WHERE a135.b) AS c2 FROM r2 AS a134 JOIN r0 AS a135 ON a134.k = a135.k AND a135.b WHERE false;
--> c0 : bigint | c1 : double | c2 : double
--= NULL | NULL | NULL
SELECT sum(-1) AS c0, sum(3) AS c1, count(*) AS c2 FROM (SELECT a136.b AS c0, a137.l AS c1, CAST(a136.ts AS date) AS c2 FROM r2 AS a136 JOIN r0 AS a137 ON a136.ts = a137.ts AND a136.b JOIN r0 AS a138 ON a136.k = a138.k AND true WHERE (a136.l < CAST(a137.k AS bigint))) AS q139;
--> c0 : bigint | c1 : bigint | c2 : bigint
--= NULL | NULL | 0
SELECT a140.ts AS c0, CAST(CAST(month(CAST(a140.ts AS date)) AS int) AS bigint) AS c1, a140.t AS c2, (a140.t NOT LIKE 'h_llo') AS c3 FROM r2 AS a140 WHERE (nullif(a140.s, a140.s) NOT LIKE 'h_llo');
--> c0 : timestamp | c1 : bigint | c2 : string | c3 : boolean
SELECT sum(a142.d) AS c0, count(a142.dt) AS c1 FROM r2 AS a141 CROSS JOIN r2 AS a142 ANTI JOIN r0 AS a143 ON a141.ts = a143.ts WHERE (NOT a142.b) HAVING max(a141.t) IS NOT NULL;
--> c0 : double | c1 : bigint
--= -Infinity | 14
WITH w145 AS (SELECT CAST(CAST(CASE WHEN a144.b THEN 1 ELSE 0 END AS int) AS bigint) AS c0, coalesce(nullif(a144.b, (NOT a144.b)), a144.b) AS c1, (replace(a144.t, 'a', 'bb') || nullif(a144.s, a144.s)) AS c2, a144.b AS c3 FROM r1 AS a144 WHERE true) SELECT count(*) AS c0, count(x.c0) AS c1 FROM w145 AS x, w145 AS y;
--> c0 : bigint | c1 : bigint
--= 49 | 49
SELECT a154.ts AS c0, a154.l AS c1, a154.t AS c2, a154.t AS c3 FROM ((SELECT a147.id AS c0, a147.l AS c1 FROM r0 AS a146 CROSS JOIN r2 AS a147 WHERE coalesce(a146.b, (a146.m IS NOT NULL))) EXCEPT ALL (SELECT a148.i AS c0, a148.l AS c1 FROM r1 AS a148 JOIN r1 AS a149 ON a148.ts = a149.ts AND a148.k = a149.k ANTI JOIN r0 AS a150 ON a149.k = a150.k WHERE a149.b) EXCEPT ALL (SELECT CASE WHEN a151.b THEN a152.i WHEN a151.b THEN a151.i ELSE a151.id END AS c0, a151.l AS c1 FROM r0 AS a151 RIGHT JOIN r1 AS a152 ON a151.k = a152.k AND a151.k = a152.k AND (a152.d <= a152.d))) AS q153 JOIN r1 AS a154 ON q153.c0 = a154.k WHERE NOT EXISTS (SELECT 1 FROM r1 AS u155 WHERE u155.k = a154.i AND u155.b);
--> c0 : timestamp | c1 : bigint | c2 : string | c3 : string
--= 2000-02-29 03:04:05.6 | -38 |  abc  |  abc 
--= 2024-01-31 03:04:05.6 | 7 | -7 | -7
--= 2024-02-29 12:34:56.789 | 1000000000000 | NULL | NULL
--= 2024-01-31 00:00:00 | 1000000000000 | NaN | NaN
--= NULL | 0 | 1e3 | 1e3
--= 1969-12-31 00:00:00 | 7 | 日本語 | 日本語
--= 2024-01-31 23:59:59.999999 | 11 | a_b | a_b
SELECT CAST(month(a163.dt) AS int) AS c0, a163.b AS c1 FROM ((SELECT a156.t AS c0 FROM r0 AS a156 ANTI JOIN r1 AS a157 ON a156.k = a157.k AND a156.k = a157.k AND coalesce(a156.b, a156.b) SEMI JOIN r0 AS a158 ON a156.k = a158.k) INTERSECT ALL (SELECT CAST(a161.id AS string) AS c0 FROM r1 AS a159 JOIN r0 AS a160 ON a159.ts = a160.ts AND a159.k = a160.k AND coalesce(a160.b, a160.b) RIGHT JOIN r1 AS a161 ON a160.l = a161.l WHERE coalesce(a160.b, a159.b))) AS q162 JOIN r0 AS a163 ON q162.c0 = a163.s AND (a163.dt <= a163.dt);
--> c0 : int | c1 : boolean
SELECT a164.i AS c0, a164.n AS c1 FROM r1 AS a164 ANTI JOIN r1 AS a165 ON a164.k = a165.k AND (a164.t LIKE '') WHERE CASE WHEN (a164.d IS NULL) THEN (a164.dt <= a164.dt) WHEN false THEN a164.b ELSE (NOT a164.b) END;
--> c0 : tinyint | c1 : decimal(5,2)
--= NULL | -999.99
--= 39 | -5.88
--= 66 | 999.99
(SELECT a167.s AS c0 FROM r1 AS a166 RIGHT JOIN r2 AS a167 ON a166.d = a167.d RIGHT JOIN r0 AS a168 ON a166.k = a168.k AND a166.m = a168.n WHERE ('2024-01-31 12:34:56' NOT BETWEEN 'NaN' AND a167.s)) EXCEPT ALL (SELECT a169.s AS c0 FROM r2 AS a169 WHERE a169.b);
--> c0 : string
SELECT CASE WHEN a170.b THEN a170.d WHEN a170.b THEN a171.d ELSE a170.d END AS c0, sum(a170.d) AS c1 FROM r2 AS a170 CROSS JOIN r1 AS a171 WHERE (DATE'9999-12-31' NOT IN (a171.dt, DATE'2000-02-29', DATE'2024-02-29')) GROUP BY CASE WHEN a170.b THEN a170.d WHEN a170.b THEN a171.d ELSE a170.d END ORDER BY 1 DESC NULLS FIRST, 2 DESC NULLS FIRST LIMIT 5;
--> c0 : double | c1 : double
--= NULL | NULL
--= NaN | NaN
--= 0.0 | 0.0
--= -Infinity | -Infinity
