DROP TABLE IF EXISTS r0;
--> 
CREATE TABLE r0 USING parquet AS SELECT CAST(id AS int) AS id, CAST(k AS int) AS k, CAST(i AS tinyint) AS i, CAST(l AS bigint) AS l, CAST(b AS boolean) AS b, CAST(d AS double) AS d, CAST(m AS decimal(18,6)) AS m, CAST(n AS decimal(9,9)) AS n, CAST(s AS string) AS s, CAST(t AS string) AS t, CAST(dt AS date) AS dt, CAST(ts AS timestamp) AS ts FROM (VALUES
(0, CAST('0' AS int), CAST('1' AS tinyint), CAST('2' AS bigint), true, CAST('-5.5' AS DOUBLE), CAST('-0.094149' AS decimal(18,6)), CAST('0.612668367' AS decimal(9,9)), 'héllo', CAST(NULL AS string), DATE'1969-12-31', TIMESTAMP'2000-02-29 12:34:56.789'),
(1, CAST('2' AS int), CAST(NULL AS tinyint), CAST('1000000000000' AS bigint), true, CAST('-Infinity' AS DOUBLE), CAST(NULL AS decimal(18,6)), CAST(NULL AS decimal(9,9)), '2024-02-29', 'a', DATE'9999-12-31', TIMESTAMP'2000-02-29 12:34:56.789'),
(2, CAST(NULL AS int), CAST('-128' AS tinyint), CAST('6' AS bigint), true, CAST('4.5' AS DOUBLE), CAST('329595818112.729983' AS decimal(18,6)), CAST('-0.000289918' AS decimal(9,9)), ' ', '😀x', DATE'2024-03-01', TIMESTAMP'2000-02-29 03:04:05.6'),
(3, CAST('0' AS int), CAST('127' AS tinyint), CAST('-1' AS bigint), false, CAST('2.5' AS DOUBLE), CAST('-0.000008' AS decimal(18,6)), CAST('0.000000004' AS decimal(9,9)), 'it''s', CAST(NULL AS string), DATE'2000-02-29', TIMESTAMP'1970-01-01 00:00:00'),
(4, CAST('3' AS int), CAST('0' AS tinyint), CAST('1000000000000' AS bigint), false, CAST('1.5' AS DOUBLE), CAST(NULL AS decimal(18,6)), CAST('0.756398327' AS decimal(9,9)), 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Abc', DATE'2000-02-29', TIMESTAMP'2023-12-31 23:59:59.999999'),
(5, CAST('1' AS int), CAST('7' AS tinyint), CAST('1000000000000' AS bigint), CAST(NULL AS boolean), CAST('1.5' AS DOUBLE), CAST('0.000007' AS decimal(18,6)), CAST('-0.703393581' AS decimal(9,9)), 'a_b', '2024-01-31 12:34:56', DATE'9999-12-31', TIMESTAMP'2023-12-31 23:59:59.999999'),
(6, CAST('1' AS int), CAST('-128' AS tinyint), CAST(NULL AS bigint), true, CAST('0.0' AS DOUBLE), CAST('-301024218115.553778' AS decimal(18,6)), CAST('0.685407245' AS decimal(9,9)), CAST(NULL AS string), '日本語', DATE'2024-02-29', TIMESTAMP'2023-12-31 23:59:59.999999')) AS v(id, k, i, l, b, d, m, n, s, t, dt, ts);
--> 
DROP TABLE IF EXISTS r1;
--> 
CREATE TABLE r1 USING parquet AS SELECT CAST(id AS int) AS id, CAST(k AS int) AS k, CAST(i AS smallint) AS i, CAST(l AS bigint) AS l, CAST(b AS boolean) AS b, CAST(d AS double) AS d, CAST(m AS decimal(9,9)) AS m, CAST(n AS decimal(10,0)) AS n, CAST(s AS string) AS s, CAST(t AS string) AS t, CAST(dt AS date) AS dt, CAST(ts AS timestamp) AS ts FROM (VALUES
(0, CAST('2' AS int), CAST('32767' AS smallint), CAST(NULL AS bigint), CAST(NULL AS boolean), CAST(NULL AS double), CAST('0.006326169' AS decimal(9,9)), CAST('2998183082' AS decimal(10,0)), '1', CAST(NULL AS string), DATE'9999-12-31', CAST(NULL AS timestamp)),
(1, CAST('4' AS int), CAST('7' AS smallint), CAST(NULL AS bigint), false, CAST('6.25' AS DOUBLE), CAST('0.000217215' AS decimal(9,9)), CAST('6635770088' AS decimal(10,0)), '0', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', DATE'2024-01-31', TIMESTAMP'1970-01-01 03:04:05.6'),
(2, CAST('3' AS int), CAST('-85' AS smallint), CAST('71' AS bigint), CAST(NULL AS boolean), CAST('0.0' AS DOUBLE), CAST('0.131065638' AS decimal(9,9)), CAST('7729579251' AS decimal(10,0)), '', 'it''s', DATE'2000-02-29', TIMESTAMP'2024-03-01 23:59:59.999999'),
(3, CAST('4' AS int), CAST('4' AS smallint), CAST('5' AS bigint), true, CAST('7.5' AS DOUBLE), CAST('0.999999999' AS decimal(9,9)), CAST('687694851' AS decimal(10,0)), '日本語', '2024-02-29', DATE'1900-02-28', TIMESTAMP'1969-12-31 12:34:56.789'),
(4, CAST('1' AS int), CAST('6' AS smallint), CAST('-2' AS bigint), true, CAST('NaN' AS DOUBLE), CAST('0.076788841' AS decimal(9,9)), CAST(NULL AS decimal(10,0)), CAST(NULL AS string), '😀x', DATE'2024-02-29', TIMESTAMP'2024-03-01 03:04:05.6'),
(5, CAST('3' AS int), CAST('-32768' AS smallint), CAST(NULL AS bigint), false, CAST('0.0' AS DOUBLE), CAST('-0.417991486' AS decimal(9,9)), CAST(NULL AS decimal(10,0)), 'true', 'a,b,,c', DATE'1969-12-31', CAST(NULL AS timestamp)),
(6, CAST('1' AS int), CAST(NULL AS smallint), CAST('-3' AS bigint), true, CAST('1.5' AS DOUBLE), CAST('0.004014378' AS decimal(9,9)), CAST('-9805785' AS decimal(10,0)), 'NaN', '0', DATE'2024-02-29', TIMESTAMP'9999-12-31 12:34:56.789')) AS v(id, k, i, l, b, d, m, n, s, t, dt, ts);
--> 
DROP TABLE IF EXISTS r2;
--> 
CREATE TABLE r2 USING parquet AS SELECT CAST(id AS int) AS id, CAST(k AS int) AS k, CAST(i AS tinyint) AS i, CAST(l AS bigint) AS l, CAST(b AS boolean) AS b, CAST(d AS double) AS d, CAST(m AS decimal(18,6)) AS m, CAST(n AS decimal(1,0)) AS n, CAST(s AS string) AS s, CAST(t AS string) AS t, CAST(dt AS date) AS dt, CAST(ts AS timestamp) AS ts FROM (VALUES
(0, CAST(NULL AS int), CAST(NULL AS tinyint), CAST(NULL AS bigint), CAST(NULL AS boolean), CAST(NULL AS double), CAST(NULL AS decimal(18,6)), CAST(NULL AS decimal(1,0)), CAST(NULL AS string), CAST(NULL AS string), CAST(NULL AS date), CAST(NULL AS timestamp))) AS v(id, k, i, l, b, d, m, n, s, t, dt, ts) WHERE id < 0;
--> 
(SELECT CAST(a1.k AS double) AS c0, a1.m AS c1 FROM r2 AS a1 WHERE (CAST(a1.ts AS date) IN (DATE'2024-02-29', DATE'9999-12-31', DATE'2023-12-31'))) INTERSECT ALL (SELECT a2.d AS c0, a2.n AS c1 FROM r0 AS a2);
--> c0 : double | c1 : decimal(21,9)
SELECT CASE WHEN (a3.s NOT IN ('', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx')) THEN lower(a3.t) WHEN a3.b THEN coalesce(a3.t, a3.t) ELSE a3.t END AS c0, coalesce(a3.l, CAST(a3.k AS bigint)) AS c1, (SELECT max(u11.n) FROM r1 AS u11 WHERE u11.k = a3.i) AS c2 FROM r1 AS a3 ANTI JOIN r2 AS a4 ON a3.k = a4.k AND (a3.n NOT BETWEEN 0.25 AND a4.n) JOIN ((SELECT a5.dt AS c0, a5.s AS c1 FROM r0 AS a5 JOIN r0 AS a6 ON a5.k = a6.k AND (a6.k IS NULL) WHERE (CAST(a6.dt AS timestamp) <> a5.ts)) INTERSECT (SELECT CAST(a7.ts AS date) AS c0, a7.s AS c1 FROM r2 AS a7) INTERSECT (SELECT a8.dt AS c0, replace(a8.s, 'a', 'bb') AS c1 FROM r2 AS a8 SEMI JOIN r0 AS a9 ON a8.k = a9.k AND a8.s = a9.t AND a8.b WHERE coalesce((a8.s <= a8.t), (a8.dt = a8.dt)))) AS q10 ON a3.s = q10.c1 WHERE (CAST(a3.dt AS string) NOT LIKE 'a%');
--> c0 : string | c1 : bigint | c2 : decimal(10,0)
SELECT a13.d AS c0, count(DISTINCT a13.b) AS c1 FROM r2 AS a12 RIGHT JOIN r2 AS a13 ON a12.k = a13.k AND (a12.ts < a13.ts) WHERE a12.ts < (SELECT max(u14.ts) FROM r0 AS u14) GROUP BY a13.d;
--> c0 : double | c1 : bigint
SELECT percent_rank() OVER (PARTITION BY '2024-01-31 12:34:56' ORDER BY DATE'2024-01-31' ASC NULLS FIRST) AS c0, true AS c1, TIMESTAMP'2024-03-01 00:00:00' AS c2 FROM (SELECT coalesce(a16.d, a15.d) AS c0, count(*) AS c1, avg(a15.i) AS c2 FROM r2 AS a15 LEFT JOIN r2 AS a16 ON a15.k = a16.k AND a15.ts = a16.ts WHERE false GROUP BY coalesce(a16.d, a15.d)) AS q17;
--> c0 : double | c1 : boolean | c2 : timestamp
WITH w19 AS (SELECT a18.l AS c0, min(a18.ts) FILTER (WHERE a18.b) AS c1, min(CAST(a18.i AS decimal(12,2))) AS c2, count(*) AS c3 FROM r0 AS a18 WHERE (CAST('8.5' AS DOUBLE) < a18.d) GROUP BY a18.l) SELECT count(*) AS c0, count(x.c0) AS c1 FROM w19 AS x, w19 AS y;
--> c0 : bigint | c1 : bigint
--= 0 | 0
(SELECT a20.ts AS c0 FROM r1 AS a20 WHERE (a20.l <> coalesce(a20.l, a20.l))) UNION (SELECT a21.ts AS c0 FROM r0 AS a21 ANTI JOIN r0 AS a22 ON a21.k = a22.k AND a21.n = a22.n WHERE (CASE WHEN a21.b THEN a21.i WHEN a21.b THEN a21.id END BETWEEN -2 AND a21.k));
--> c0 : timestamp
SELECT CAST('1.5' AS DOUBLE) AS c0 FROM (SELECT a23.b AS c0, count(DISTINCT a23.id) AS c1, count(*) AS c2, count(DISTINCT (a23.k = a23.i)) AS c3 FROM r2 AS a23 LEFT JOIN r2 AS a24 ON a23.b = a24.b GROUP BY a23.b) AS q25 SEMI JOIN (SELECT coalesce(a28.dt, a26.dt) AS c0, a28.m AS c1 FROM r0 AS a26 ANTI JOIN r0 AS a27 ON a26.k = a27.k AND a26.ts = a27.ts JOIN r2 AS a28 ON a26.b = a28.b WHERE NOT EXISTS (SELECT 1 FROM r0 AS u29 WHERE u29.k = a28.id AND (u29.id IS DISTINCT FROM u29.id))) AS q30 ON (' abc ' NOT LIKE '%c') WHERE (CAST(-2 AS double) >= CAST(0 AS double));
--> c0 : double
SELECT first_value(a31.k) OVER (PARTITION BY a32.d ORDER BY a31.d ASC NULLS FIRST, a31.id NULLS FIRST, a32.id NULLS FIRST ROWS BETWEEN 3 PRECEDING AND 1 PRECEDING) AS c0, a31.ts AS c1, a32.ts AS c2 FROM r2 AS a31 FULL JOIN r0 AS a32 ON a31.d = a32.d SEMI JOIN r2 AS a33 ON a31.k = a33.k AND a33.b WHERE (length(a32.t) < a32.i);
--> c0 : int | c1 : timestamp | c2 : timestamp
(SELECT a34.l AS c0, false AS c1 FROM r0 AS a34 ANTI JOIN r0 AS a35 ON a34.k = a35.k AND a34.k = a35.k WHERE a34.b) UNION ALL (SELECT a36.l AS c0, a36.b AS c1 FROM r1 AS a36 LEFT JOIN r2 AS a37 ON a36.k = a37.k AND a36.k = a37.k);
--> c0 : bigint | c1 : boolean
--= 6 | false
--= NULL | NULL
--= NULL | false
--= 71 | NULL
--= 5 | true
--= -2 | true
--= NULL | false
--= -3 | true
SELECT coalesce(CAST(CAST(month(a40.dt) AS int) AS double), CASE WHEN a40.b THEN a40.d WHEN CASE WHEN a40.b THEN a40.b WHEN a40.b THEN a40.b ELSE a40.b END THEN CAST(a40.i AS double) END) AS c0, a40.dt AS c1, CAST(CAST(q39.c3 AS date) AS timestamp) AS c2 FROM (SELECT CAST(a38.ts AS date) AS c0, CAST(CAST(month(a38.dt) AS int) AS decimal(12,2)) AS c1, (replace(CASE WHEN a38.b THEN a38.s WHEN a38.b THEN a38.t ELSE a38.s END, 'a', 'bb') || substring(lower(a38.t), 1, 2)) AS c2, CAST(coalesce(CAST(a38.ts AS date), CAST(a38.ts AS date)) AS timestamp) AS c3 FROM r1 AS a38 ORDER BY 1 ASC NULLS FIRST, 2 ASC NULLS FIRST, 3 ASC NULLS LAST, 4 ASC NULLS LAST LIMIT 6) AS q39 LEFT JOIN r2 AS a40 ON q39.c2 = a40.t AND a40.b WHERE a40.m IN (SELECT u41.n FROM r0 AS u41);
--> c0 : double | c1 : date | c2 : timestamp
WITH w45 AS (SELECT coalesce(a44.m, a43.m) AS c0, sum(a44.i) AS c1, max(a42.d) AS c2 FROM r1 AS a42 CROSS JOIN r2 AS a43 JOIN r1 AS a44 ON a43.k = a44.k AND a42.b WHERE coalesce((NOT a42.b), (a42.b OR a43.b)) GROUP BY coalesce(a44.m, a43.m)) SELECT count(*) AS c0, count(x.c0) AS c1 FROM w45 AS x, w45 AS y;
--> c0 : bigint | c1 : bigint
--= 0 | 0
(SELECT a46.ts AS c0 FROM r2 AS a46 WHERE a46.b) EXCEPT ALL (SELECT a47.ts AS c0 FROM r0 AS a47 ANTI JOIN r0 AS a48 ON a47.k = a48.k AND a47.b = a48.b AND (a47.k >= a48.i) WHERE a47.b) ORDER BY 1 ASC NULLS FIRST LIMIT 1 OFFSET 1;
--> c0 : timestamp
SELECT max(a50.k) AS c0, count(CASE WHEN a49.b THEN a49.b WHEN a50.b THEN a49.b ELSE a50.b END) AS c1, min(a49.d) AS c2 FROM r2 AS a49 JOIN r2 AS a50 ON a49.k = a50.k HAVING count(*) > 0;
--> c0 : int | c1 : bigint | c2 : double
SELECT a51.dt AS c0, a51.b AS c1 FROM r0 AS a51 WHERE a51.i IN (SELECT u52.k FROM r0 AS u52 WHERE (u52.t <= u52.s));
--> c0 : date | c1 : boolean
--= 1969-12-31 | true
SELECT a53.dt AS c0, max(a53.l) AS c1 FROM r1 AS a53 GROUP BY a53.dt ORDER BY 1 DESC NULLS FIRST, 2 DESC NULLS FIRST;
--> c0 : date | c1 : bigint
--= 9999-12-31 | NULL
--= 2024-02-29 | -2
--= 2024-01-31 | NULL
--= 2000-02-29 | 71
--= 1969-12-31 | NULL
--= 1900-02-28 | 5
SELECT CAST(a54.dt AS timestamp) AS c0 FROM r0 AS a54 WHERE a54.ts IN (SELECT u55.ts FROM r2 AS u55 WHERE u55.b) AND (a54.d IS NULL);
--> c0 : timestamp
SELECT a56.d AS c0, CAST(CASE WHEN a56.b THEN 1 ELSE 0 END AS int) AS c1, count(DISTINCT a56.dt) FILTER (WHERE a56.b) AS c2 FROM r2 AS a56 JOIN (SELECT CAST(a57.i AS decimal(12,2)) AS c0, a57.ts AS c1, (SELECT min(u58.t) FROM r2 AS u58 WHERE u58.k = a57.k) AS c2 FROM r1 AS a57 WHERE a57.n IN (SELECT u59.m FROM r1 AS u59)) AS q60 ON a56.s = q60.c2 WHERE a56.b GROUP BY a56.d, CAST(CASE WHEN a56.b THEN 1 ELSE 0 END AS int) HAVING min(a56.id) < 5;
--> c0 : double | c1 : int | c2 : bigint
SELECT CAST(a62.k AS decimal(12,2)) AS c0, q65.c2 AS c1, (nullif(a61.l, CAST(a62.i AS bigint)) IS DISTINCT FROM CAST(-1 AS bigint)) AS c2, CAST(CAST(a61.ts AS date) AS timestamp) AS c3 FROM r2 AS a61 FULL JOIN r2 AS a62 ON a61.k = a62.k AND a61.k = a62.k RIGHT JOIN (SELECT count(*) AS c0, max(a63.d) AS c1, max(CAST(a64.i AS bigint)) AS c2 FROM r0 AS a63 CROSS JOIN r1 AS a64 WHERE (a63.s IN (''))) AS q65 ON a62.d = q65.c1 AND a61.d = q65.c1 WHERE a61.s NOT IN (SELECT u66.t FROM r2 AS u66 WHERE false);
--> c0 : decimal(12,2) | c1 : bigint | c2 : boolean | c3 : timestamp
--= NULL | NULL | true | NULL
SELECT max(0) AS c0 FROM ((SELECT a67.m AS c0 FROM r0 AS a67) EXCEPT ALL (SELECT a68.n AS c0 FROM r1 AS a68 WHERE (DATE'2023-12-31' < CAST(a68.ts AS date)))) AS q69 WHERE (CAST(TIMESTAMP'2024-02-29 00:00:00' AS date) IN (DATE'1900-02-28', DATE'1970-01-01')) HAVING min(2) < 5;
--> c0 : int
SELECT 1.5 AS c0, coalesce(a70.d, CAST(a70.id AS double)) AS c1 FROM r2 AS a70 WHERE ((a70.dt NOT IN (DATE'1969-12-31', DATE'2024-03-01', a70.dt)) OR coalesce(a70.b, a70.b));
--> c0 : decimal(2,1) | c1 : double
SELECT a71.s AS c0, min(a71.dt) AS c1, sum(a71.d) AS c2 FROM r0 AS a71 GROUP BY a71.s;
--> c0 : string | c1 : date | c2 : double
--= héllo | 1969-12-31 | -5.5
--= 2024-02-29 | 9999-12-31 | -Infinity
--=   | 2024-03-01 | 4.5
--= it's | 2000-02-29 | 2.5
--= xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | 2000-02-29 | 1.5
--= a_b | 9999-12-31 | 1.5
--= NULL | 2024-02-29 | 0.0
SELECT 0 AS c0, a73.k AS c1, CAST(a73.k AS bigint) AS c2 FROM r2 AS a72 RIGHT JOIN r0 AS a73 ON a72.k = a73.k AND a72.t = a73.t WHERE a72.i >= (SELECT count(*) FROM r1 AS u74 WHERE u74.k = a73.k);
--> c0 : int | c1 : int | c2 : bigint
SELECT a76.s AS c0, a76.ts AS c1 FROM r1 AS a75 RIGHT JOIN r0 AS a76 ON a75.d = a76.d WHERE a76.k >= (SELECT count(*) FROM r1 AS u77 WHERE u77.k = a75.id) ORDER BY 1 ASC NULLS LAST, 2 ASC NULLS LAST LIMIT 3;
--> c0 : string | c1 : timestamp
--= 2024-02-29 | 2000-02-29 12:34:56.789
--= a_b | 2023-12-31 23:59:59.999999
--= héllo | 2000-02-29 12:34:56.789
SELECT a78.t AS c0, a78.l AS c1, (SELECT min(u79.s) FROM r0 AS u79 WHERE u79.k = a78.k) AS c2 FROM r2 AS a78;
--> c0 : string | c1 : bigint | c2 : string
SELECT a80.s AS c0, CAST(CAST(a80.ts AS date) AS timestamp) AS c1 FROM r0 AS a80 WHERE false;
--> c0 : string | c1 : timestamp
SELECT q83.c1 AS c0, CAST(length(CAST(4 AS string)) AS bigint) AS c1 FROM (SELECT (a82.ts BETWEEN TIMESTAMP'2024-01-31 03:04:05.6' AND a82.ts) AS c0, count(DISTINCT CAST('0.0' AS DOUBLE)) AS c1 FROM r2 AS a81 JOIN r0 AS a82 ON a81.dt = a82.dt GROUP BY (a82.ts BETWEEN TIMESTAMP'2024-01-31 03:04:05.6' AND a82.ts)) AS q83;
--> c0 : bigint | c1 : bigint
(SELECT a85.b AS c0, a84.dt AS c1 FROM r2 AS a84 JOIN r1 AS a85 ON a84.k = a85.k WHERE (least(a85.t, a85.t) NOT LIKE '')) EXCEPT (SELECT a86.b AS c0, a86.dt AS c1 FROM r1 AS a86);
--> c0 : boolean | c1 : date
SELECT DISTINCT a87.b AS c0 FROM r0 AS a87 LEFT JOIN r0 AS a88 ON a87.n = a88.n;
--> c0 : boolean
--= true
--= false
--= NULL
SELECT a89.b AS c0, min(a89.m) FILTER (WHERE (a89.t IN ('1', a89.s))) AS c1, sum(a89.m) AS c2 FROM r0 AS a89 ANTI JOIN r0 AS a90 ON a89.k = a90.k WHERE a89.b GROUP BY a89.b HAVING count(*) > 2;
--> c0 : boolean | c1 : decimal(18,6) | c2 : decimal(28,6)
(SELECT CAST(a93.ts AS date) AS c0 FROM r1 AS a91 LEFT JOIN r1 AS a92 ON a91.n = a92.n AND a91.k = a92.k RIGHT JOIN r0 AS a93 ON a92.dt = a93.dt AND a91.k = a93.k) INTERSECT ALL (SELECT a94.dt AS c0 FROM r1 AS a94 SEMI JOIN r0 AS a95 ON a94.k = a95.k AND (a95.dt <= a95.dt) WHERE coalesce(a94.b, a94.b)) INTERSECT ALL (SELECT a98.dt AS c0 FROM r0 AS a96 JOIN r0 AS a97 ON a96.ts = a97.ts JOIN r0 AS a98 ON a96.s = a98.s) ORDER BY 1 ASC NULLS FIRST LIMIT 3 OFFSET 0;
--> c0 : date
SELECT greatest(CAST(CASE WHEN (q101.c0 OR a103.b) THEN 1 ELSE 0 END AS int), a102.i) AS c0, replace(a102.t, 'a', 'bb') AS c1, a102.d AS c2 FROM (SELECT a99.b AS c0, (a99.b AND a100.b) AS c1, min(a100.n) AS c2 FROM r2 AS a99 JOIN r0 AS a100 ON a99.n = a100.m GROUP BY a99.b, (a99.b AND a100.b) HAVING max(a99.t) IS NOT NULL) AS q101 LEFT JOIN r0 AS a102 ON q101.c2 = a102.m AND q101.c1 = a102.b AND coalesce(q101.c0, q101.c0) RIGHT JOIN r0 AS a103 ON a102.k = a103.k AND a102.k = a103.k WHERE NOT EXISTS (SELECT 1 FROM r1 AS u104 WHERE u104.k = a102.k AND u104.b);
--> c0 : int | c1 : string | c2 : double
--= 1 | NULL | NULL
--= 1 | NULL | NULL
--= 0 | NULL | NULL
--= 0 | NULL | NULL
--= 1 | NULL | NULL
--= 1 | NULL | NULL
--= 0 | NULL | NULL
SELECT CAST(a105.k AS bigint) AS c0, a105.dt AS c1, CAST(CAST(CASE WHEN (NOT a105.b) THEN 1 ELSE 0 END AS int) AS double) AS c2, a105.ts AS c3, (SELECT min(u106.m) FROM r1 AS u106 WHERE u106.k = a105.k) AS c4 FROM r0 AS a105 WHERE (nullif(a105.s, a105.s) LIKE '%');
--> c0 : bigint | c1 : date | c2 : double | c3 : timestamp | c4 : decimal(9,9)
WITH w111 AS ((SELECT a107.t AS c0, CAST(a107.i AS bigint) AS c1 FROM r2 AS a107) INTERSECT (SELECT CASE WHEN a108.b THEN a108.t WHEN a108.b THEN a108.t ELSE a108.s END AS c0, a108.l AS c1 FROM r2 AS a108 WHERE a108.b) INTERSECT (SELECT a109.t AS c0, a110.l AS c1 FROM r2 AS a109 LEFT JOIN r1 AS a110 ON a109.k = a110.k WHERE a110.b)) SELECT count(*) AS c0, min(x.c0) AS c1 FROM w111 AS x, w111 AS y;
--> c0 : bigint | c1 : string
--= 0 | NULL
SELECT CAST(a112.id AS double) AS c0, (nullif(a112.s, a112.s) || a112.s) AS c1, CAST(CAST(CAST(a112.ts AS date) AS timestamp) AS date) AS c2, least(a112.ts, a112.ts) AS c3 FROM r1 AS a112 WHERE a112.ts >= (SELECT min(u113.ts) FROM r0 AS u113) AND true ORDER BY 1 DESC NULLS FIRST, 2 ASC NULLS LAST, 3 ASC NULLS FIRST, 4 ASC NULLS LAST LIMIT 8;
--> c0 : double | c1 : string | c2 : date | c3 : timestamp
--= 6.0 | NULL | 9999-12-31 | 9999-12-31 12:34:56.789
--= 4.0 | NULL | 2024-03-01 | 2024-03-01 03:04:05.6
--= 2.0 | NULL | 2024-03-01 | 2024-03-01 23:59:59.999999
--= 1.0 | NULL | 1970-01-01 | 1970-01-01 03:04:05.6
SELECT least(a114.dt, CAST(a114.ts AS date)) AS c0 FROM r1 AS a114 WHERE a114.i >= (SELECT max(u115.i) FROM r2 AS u115);
--> c0 : date
SELECT CAST(q119.c2 AS date) AS c0, a120.b AS c1, min(a120.dt) AS c2 FROM (SELECT a117.d AS c0, CAST(coalesce(a118.k, a116.i) AS decimal(12,2)) AS c1, a117.ts AS c2 FROM r1 AS a116 CROSS JOIN r1 AS a117 FULL JOIN r1 AS a118 ON a116.ts = a118.ts AND a116.b WHERE (7 <= length(a118.s))) AS q119 LEFT JOIN r0 AS a120 ON q119.c2 = a120.ts AND q119.c1 = a120.m GROUP BY CAST(q119.c2 AS date), a120.b HAVING max(a120.s) IS NOT NULL;
--> c0 : date | c1 : boolean | c2 : date
SELECT a121.s AS c0 FROM r0 AS a121 WHERE a121.s IN (SELECT u122.s FROM r2 AS u122);
--> c0 : string
SELECT cume_dist() OVER (PARTITION BY a123.d ORDER BY a123.d ASC NULLS LAST) AS c0, a123.dt AS c1 FROM r0 AS a123 JOIN (SELECT coalesce(a124.t, a124.t) AS c0, a124.b AS c1, CAST(CASE WHEN (a124.k IS NOT NULL) THEN 1 ELSE 0 END AS int) AS c2, CAST(coalesce(CAST(month(a124.dt) AS int), CAST(month(a124.dt) AS int)) AS string) AS c3 FROM r1 AS a124) AS q125 ON a123.k = q125.c2 AND (q125.c3 LIKE 'a%') WHERE (CAST(q125.c2 AS double) = CAST(q125.c2 AS double));
--> c0 : double | c1 : date
SELECT CAST(a128.k AS decimal(12,2)) AS c0, count(DISTINCT a128.ts) AS c1, count(*) FILTER (WHERE CASE WHEN a128.b THEN a128.b WHEN a126.b THEN a127.b END) AS c2 FROM r1 AS a126 LEFT JOIN r1 AS a127 ON a126.dt = a127.dt LEFT JOIN r1 AS a128 ON a126.k = a128.k GROUP BY CAST(a128.k AS decimal(12,2)) HAVING min(a127.id) < 5 ORDER BY 1 DESC NULLS LAST, 2 ASC NULLS LAST, 3 DESC NULLS LAST LIMIT 1;
--> c0 : decimal(12,2) | c1 : bigint | c2 : bigint
--= 4.00 | 2 | 3
SELECT a129.b AS c0, a129.s AS c1, lower(coalesce(a129.t, a129.s)) AS c2, a129.b AS c3 FROM r0 AS a129 ORDER BY 1 ASC NULLS LAST, 2 ASC NULLS LAST, 3 DESC NULLS FIRST, 4 ASC NULLS FIRST LIMIT 6;
--> c0 : boolean | c1 : string | c2 : string | c3 : boolean
--= false | it's | it's | false
--= false | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | abc | false
--= true |   | 😀x | true
--= true | 2024-02-29 | a | true
--= true | héllo | héllo | true
--= true | NULL | 日本語 | true
SELECT count(*) AS c0, max(a130.n) AS c1, sum(a130.n) AS c2 FROM r1 AS a130 WHERE NOT EXISTS (SELECT 1 FROM r0 AS u131 WHERE u131.k = a130.k AND u131.b) AND coalesce(a130.b, a130.b) HAVING max(a130.s) IS NOT NULL ORDER BY 1 ASC NULLS LAST, 2 DESC NULLS LAST, 3 ASC NULLS FIRST;
--> c0 : bigint | c1 : decimal(10,0) | c2 : decimal(20,0)
--= 1 | 687694851 | 687694851
SELECT a132.dt AS c0, a132.dt AS c1, a132.b AS c2, a133.dt AS c3 FROM r1 AS a132 JOIN r1 AS a133 ON a132.l = a133.l AND a132.k = a133.k SEMI JOIN (SELECT a134.d AS c0, sum(a134.d) AS c1, count(*) AS c2, min(CAST(a134.i AS decimal(12,2))) AS c3 FROM r0 AS a134 WHERE (a134.s IS NOT NULL) GROUP BY a134.d HAVING max(a134.t) IS NOT NULL) AS q135 ON a132.d = q135.c0 AND a133.d = q135.c1;
--> c0 : date | c1 : date | c2 : boolean | c3 : date
SELECT count(*) OVER (PARTITION BY CAST(-1 AS decimal(12,2)) ) AS c0, percent_rank() OVER (ORDER BY DATE'2023-12-31' DESC NULLS LAST) AS c1, false AS c2, q138.c0 AS c3 FROM (SELECT a136.d AS c0, max(a136.d) AS c1 FROM r2 AS a136 ANTI JOIN r1 AS a137 ON a136.k = a137.k AND a136.k = a137.k GROUP BY a136.d) AS q138;
--> c0 : bigint | c1 : double | c2 : boolean | c3 : double
SELECT a140.ts AS c0, sum(a140.i) AS c1, sum(a140.d) AS c2, sum(a139.n) AS c3 FROM r2 AS a139 JOIN r0 AS a140 ON a139.dt = a140.dt WHERE a140.m IN (SELECT u141.m FROM r2 AS u141) AND (a140.dt <= a139.dt) GROUP BY a140.ts HAVING min(a140.i) < 5;
--> c0 : timestamp | c1 : bigint | c2 : double | c3 : decimal(11,0)
SELECT sum(a142.k) OVER (ORDER BY a142.ts ASC NULLS LAST, a142.id NULLS FIRST ROWS BETWEEN 3 PRECEDING AND 1 PRECEDING) AS c0, a142.dt AS c1 FROM r1 AS a142 ORDER BY 1 ASC NULLS LAST, 2 DESC NULLS FIRST LIMIT 2;
--> c0 : bigint | c1 : date
--= 4 | 2024-01-31
--= 5 | 9999-12-31
SELECT percent_rank() OVER (PARTITION BY a143.d ORDER BY a143.i DESC NULLS LAST) AS c0, lead(a143.s, 1) OVER (ORDER BY a143.b ASC NULLS FIRST, a143.id NULLS FIRST) AS c1, a143.b AS c2, a143.ts AS c3 FROM r2 AS a143;
--> c0 : double | c1 : string | c2 : boolean | c3 : timestamp
SELECT sum(a144.i) AS c0 FROM r0 AS a144 JOIN (SELECT max(a146.d) OVER (PARTITION BY CAST(a146.i AS bigint) ORDER BY a146.s ASC NULLS FIRST, a145.id NULLS FIRST, a146.id NULLS FIRST ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS c0, a145.ts AS c1, a145.dt AS c2 FROM r1 AS a145 RIGHT JOIN r1 AS a146 ON a145.k = a146.k AND a145.m = a146.m WHERE coalesce(a145.b, (a146.t BETWEEN '0' AND a145.s)) ORDER BY 1 ASC NULLS FIRST, 2 DESC NULLS LAST, 3 DESC NULLS FIRST LIMIT 2) AS q147 ON a144.ts = q147.c1 AND (q147.c0 IS NOT NULL);
--> c0 : bigint
--= NULL
SELECT a149.t AS c0, a149.dt AS c1 FROM r2 AS a148 CROSS JOIN r0 AS a149 WHERE (NOT (a148.ts IS DISTINCT FROM a149.ts)) ORDER BY 1 ASC NULLS LAST, 2 DESC NULLS LAST;
--> c0 : string | c1 : date
WITH w151 AS (SELECT row_number() OVER (PARTITION BY a150.dt ORDER BY a150.ts ASC NULLS FIRST, a150.id NULLS FIRST) AS c0, a150.l AS c1, a150.b AS c2 FROM r1 AS a150) SELECT count(*) AS c0, count(x.c0) AS c1 FROM w151 AS x, w151 AS y;
--> c0 : bigint | c1 : bigint
--= 49 | 49
(SELECT a153.d AS c0, a152.t AS c1 FROM r0 AS a152 CROSS JOIN r2 AS a153 WHERE (CAST(year(a152.dt) AS int) <= nullif(a152.id, a153.id))) INTERSECT (SELECT CAST('1.5' AS DOUBLE) AS c0, coalesce(a154.s, a154.t) AS c1 FROM r2 AS a154 LEFT JOIN r0 AS a155 ON a154.k = a155.k WHERE (a155.k IS NULL));
--> c0 : double | c1 : string
