CREATE TABLE t1 USING parquet AS SELECT id, id * 2 AS d, CAST(id AS STRING) AS s FROM range(10)
;
SELECT * FROM t1
;
DESCRIBE t1
;
INSERT INTO t1 VALUES (100, 200, 'x'), (101, NULL, NULL)
;
SELECT count(*), sum(id), sum(d), max(s) FROM t1
;
INSERT INTO t1 (s, id) VALUES ('only', 7)
;
SELECT * FROM t1 WHERE s = 'only'
;
INSERT INTO t1 (id, d) SELECT 8, 9
;
SELECT id, d, s FROM t1 WHERE d = 9
;
INSERT INTO t1 SELECT 1, 2
;
INSERT INTO t1 SELECT 1, 2, 3, 4
;
INSERT INTO t1 (id, nope) VALUES (1, 2)
;
INSERT INTO t1 (id, id, s) VALUES (1, 2, '3')
;
INSERT INTO t1 BY NAME SELECT 'n' AS s, 55 AS id, 56 AS d
;
SELECT * FROM t1 WHERE id = 55
;
INSERT INTO t1 BY NAME SELECT 'n' AS s, 55 AS id, 56 AS other
;
INSERT OVERWRITE t1 SELECT id, id, 'o' FROM range(3)
;
SELECT * FROM t1
;
INSERT OVERWRITE t1 SELECT * FROM t1
;
INSERT INTO t1 SELECT * FROM t1
;
SELECT count(*) FROM t1
;
INSERT INTO nosuch VALUES (1)
;
CREATE TABLE t1 USING parquet AS SELECT 1 AS a
;
CREATE TABLE IF NOT EXISTS t1 USING parquet AS SELECT 1 AS a
;
SELECT count(*) FROM t1
;
CREATE TABLE casts (b TINYINT, i INT, dec DECIMAL(5, 2), d DATE, ts TIMESTAMP, s STRING, f FLOAT, bo BOOLEAN) USING parquet
;
INSERT INTO casts VALUES (1, 2, 3.456, DATE '2024-01-01', TIMESTAMP '2024-01-01 01:02:03', 5, 1.5, true)
;
INSERT INTO casts SELECT 1L, 2L, 3, TIMESTAMP '2024-05-05 10:00:00', DATE '2024-06-06', DATE '2024-07-07', 2.5D, false
;
SELECT * FROM casts
;
INSERT INTO casts (i) SELECT 3000000000L
;
INSERT INTO casts (b) VALUES (300)
;
INSERT INTO casts (i) SELECT 'abc'
;
INSERT INTO casts (i) SELECT s FROM casts
;
INSERT INTO casts (d) SELECT 1
;
INSERT INTO casts (dec) SELECT 12345.67
;
INSERT INTO casts (bo) SELECT 1
;
INSERT INTO casts (s) SELECT array(1)
;
CREATE TABLE p1 (v INT, y INT, m STRING) USING parquet PARTITIONED BY (y, m)
;
INSERT INTO p1 VALUES (1, 2024, 'jan'), (2, 2024, 'feb'), (3, 2023, NULL), (4, 2023, ''), (5, 2023, 'a/b c=d%')
;
SELECT * FROM p1
;
SELECT v FROM p1 WHERE y = 2024 AND m = 'feb'
;
INSERT INTO p1 PARTITION (y = 2025, m = 'x') SELECT 6
;
INSERT INTO p1 PARTITION (y = 2025, m) SELECT 7, 'y'
;
INSERT INTO p1 PARTITION (y, m) SELECT 8, 2026, 'z'
;
INSERT INTO p1 PARTITION (y = 2025) (v, m) VALUES (9, 'w')
;
SELECT * FROM p1 WHERE y >= 2025
;
INSERT OVERWRITE p1 PARTITION (y = 2025, m = 'x') SELECT 60
;
SELECT * FROM p1 WHERE y >= 2025
;
INSERT OVERWRITE p1 PARTITION (y = 2025) SELECT 70, 'only'
;
SELECT * FROM p1 WHERE y >= 2025
;
SET spark.sql.sources.partitionOverwriteMode = DYNAMIC
;
INSERT OVERWRITE p1 SELECT 80, 2026, 'z'
;
INSERT OVERWRITE p1 PARTITION (y = 2024, m) SELECT 81, 'jan'
;
SELECT * FROM p1
;
SET spark.sql.sources.partitionOverwriteMode = STATIC
;
INSERT OVERWRITE p1 SELECT 90, 1, 'all'
;
SELECT * FROM p1
;
SHOW PARTITIONS p1
;
INSERT INTO p1 PARTITION (nope = 1) SELECT 1, 2, 3
;
INSERT INTO p1 PARTITION (y = 2025, m = 'x') SELECT 1, 2
;
INSERT INTO p1 PARTITION (y = 'abc', m = 'x') SELECT 1
;
CREATE TABLE ctasp USING json PARTITIONED BY (k) AS SELECT id % 3 AS k, id AS v, 'q"\\' AS s FROM range(6)
;
SELECT * FROM ctasp
;
DESCRIBE ctasp
;
CREATE TABLE csvw USING csv OPTIONS (header true, sep ';') AS SELECT 1 AS a, 'x;y' AS b, CAST(NULL AS STRING) AS c, '' AS d, 'q"r' AS e, ' pad ' AS f, DATE '2024-02-03' AS g, TIMESTAMP '2024-02-03 04:05:06.789' AS h, 1.50 AS i, 2.5D AS j, true AS k
;
SELECT * FROM csvw
;
SELECT value FROM text.`${out}/warehouse/csvw`
;
CREATE TABLE jsonw USING json AS SELECT 1 AS a, CAST(NULL AS INT) AS b, array(1, NULL) AS c, map('k', 1.5) AS d, named_struct('x', 1, 'y', CAST(NULL AS STRING)) AS e, TIMESTAMP '2024-02-03 04:05:06.789' AS f, DATE '2024-02-03' AS g, 'u\n"' AS h, CAST('hi' AS BINARY) AS i, 1e10 AS j, CAST(0.0000001 AS DECIMAL(10, 8)) AS k
;
SELECT value FROM text.`${out}/warehouse/jsonw`
;
SELECT * FROM jsonw
;
CREATE TABLE textw USING text AS SELECT 'line' AS value UNION ALL SELECT NULL
;
SELECT value FROM textw
;
CREATE TABLE textbad USING text AS SELECT 1 AS a
;
CREATE TABLE textbad2 USING text AS SELECT 'a' AS a, 'b' AS b
;
CREATE TABLE csvbad USING csv AS SELECT array(1) AS a
;
CREATE TABLE voidbad USING parquet AS SELECT NULL AS a
;
CREATE TABLE twice USING parquet AS SELECT 1 AS a, 2 AS A
;
CREATE TABLE allp USING parquet PARTITIONED BY (a) AS SELECT 1 AS a
;
CREATE TABLE nop USING parquet PARTITIONED BY (zz) AS SELECT 1 AS a
;
CREATE TABLE orcw USING orcish AS SELECT 1 AS a
;
CREATE TABLE nested USING parquet AS SELECT array(named_struct('a', 1, 'b', array('x', NULL))) AS l, map(1, map('k', 2.5)) AS m, named_struct('s', named_struct('t', DATE '2020-01-01')) AS n, array() AS e, CAST(NULL AS ARRAY<INT>) AS z
;
SELECT * FROM nested
;
CREATE TABLE alltypes USING parquet AS SELECT CAST(1 AS TINYINT) AS a, CAST(-2 AS SMALLINT) AS b, 3 AS c, 4L AS d, CAST(1.5 AS FLOAT) AS e, 2.5D AS f, CAST(1.23 AS DECIMAL(5, 2)) AS g, CAST(-123456789012.345 AS DECIMAL(17, 3)) AS h, CAST(-12345678901234567890.12345 AS DECIMAL(38, 10)) AS i, 'tex' AS j, X'00FF' AS k, DATE '1000-01-01' AS l, TIMESTAMP '1960-01-01 00:00:00.000001' AS m, TIMESTAMP_NTZ '2024-01-01 12:00:00' AS n, true AS o, INTERVAL '1-2' YEAR TO MONTH AS p, INTERVAL '1 02:03:04.5' DAY TO SECOND AS q
;
SELECT * FROM alltypes
;
INSERT OVERWRITE DIRECTORY '${out}/dir1' USING csv OPTIONS (header true) SELECT 1 AS a, 'b' AS b
;
SELECT * FROM text.`${out}/dir1`
;
INSERT OVERWRITE DIRECTORY '${out}/dir1' USING json SELECT 2 AS a
;
SELECT * FROM text.`${out}/dir1`
;
INSERT OVERWRITE LOCAL DIRECTORY '${out}/dir2' USING parquet SELECT id FROM range(4)
;
SELECT sum(id) FROM parquet.`${out}/dir2`
;
CREATE TABLE ext (a INT, b STRING) USING csv LOCATION '${out}/ext'
;
INSERT INTO ext VALUES (1, 'x'), (2, NULL)
;
SELECT * FROM ext
;
DROP TABLE ext
;
SELECT * FROM csv.`${out}/ext`
;
CREATE TABLE empty USING parquet AS SELECT id AS a FROM range(3) WHERE id > 100
;
SELECT * FROM empty
;
TRUNCATE TABLE t1
;
SELECT count(*) FROM t1
;
ALTER TABLE p1 ADD PARTITION (y = 5, m = 'new')
;
ALTER TABLE p1 ADD PARTITION (y = 5, m = 'new')
;
SHOW PARTITIONS p1
;
ALTER TABLE p1 DROP PARTITION (y = 5)
;
ALTER TABLE p1 DROP PARTITION (y = 5)
;
SHOW PARTITIONS p1
;
SHOW PARTITIONS t1
;
CACHE TABLE p1
;
SELECT * FROM p1
;
UNCACHE TABLE p1
;
CACHE LAZY TABLE cached AS SELECT 1 AS one
;
SELECT * FROM cached
;
REFRESH TABLE p1
;
INSERT INTO TABLE p1 VALUES (1, 2, '3')
;
FROM range(4) INSERT INTO t1 SELECT id, 1, 'm1' WHERE id < 2 INSERT INTO t1 SELECT id, 2, 'm2' WHERE id >= 2
;
SELECT * FROM t1
;
CREATE VIEW v1 AS SELECT * FROM t1
;
INSERT INTO v1 VALUES (1, 2, '3')
;
WITH c AS (SELECT 42 AS id) INSERT INTO t1 SELECT id, id, 'cte' FROM c
;
SELECT s FROM t1 WHERE id = 42
;
CREATE TABLE gz USING csv OPTIONS (compression 'gzip') AS SELECT 1 AS a
;
SELECT * FROM gz
;
CREATE TABLE zs USING parquet OPTIONS (compression 'zstd') AS SELECT 1 AS a
;
SELECT * FROM zs
;
CREATE TABLE badcodec USING parquet OPTIONS (compression 'nonsense') AS SELECT 1 AS a
;
SET spark.sql.parquet.outputTimestampType
;
CREATE TABLE limited (k INT, v VARCHAR(3)) USING parquet
;
INSERT INTO limited VALUES (1, 'abc'), (2, 'ab'), (3, NULL), (4, 'äöü')
;
INSERT INTO limited VALUES (5, 'abc   ')
;
SELECT k, concat('<', v, '>'), length(v) FROM limited
;
INSERT INTO limited VALUES (6, 'abcd')
;
INSERT INTO limited SELECT 7, concat('a', id, 'xyz') FROM range(3)
;
INSERT INTO limited SELECT id, id FROM range(998, 1000)
;
INSERT INTO limited SELECT id, id FROM range(998, 1001)
;
SELECT count(*), max(length(v)) FROM limited
;
CREATE TABLE fixed (c CHAR(2)) USING parquet
;
INSERT INTO fixed VALUES ('abc')
