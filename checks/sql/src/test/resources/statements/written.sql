CREATE TABLE whole USING parquet LOCATION '${out}/whole' AS SELECT * FROM VALUES (true, CAST(-128 AS TINYINT), CAST(-32768 AS SMALLINT), -2147483648, -9223372036854775807L - 1), (false, 127Y, 32767S, 2147483647, 9223372036854775807L), (NULL, NULL, NULL, NULL, NULL), (true, 0Y, 0S, 0, 0L) AS t(b, i8, i16, i32, i64)
;
SELECT * FROM parquet.`${out}/whole`
;
SELECT * FROM parquet.`${out}/whole` WHERE i64 < 0 OR i8 IS NULL
;
CREATE TABLE reals USING parquet LOCATION '${out}/reals' AS SELECT CAST(x AS FLOAT) AS f, CAST(x AS DOUBLE) AS d FROM VALUES ('NaN'), ('-0.0'), ('0.0'), ('Infinity'), ('-Infinity'), (NULL), ('1.4E-45'), ('0.1'), ('-3.4028235E38') AS t(x)
;
SELECT * FROM parquet.`${out}/reals`
;
CREATE TABLE small USING parquet LOCATION '${out}/small' AS SELECT CAST('4.9E-324' AS DOUBLE) AS d, CAST('1.7976931348623157E308' AS DOUBLE) AS m
;
SELECT * FROM parquet.`${out}/small`
;
CREATE TABLE decimals USING parquet LOCATION '${out}/decimals' AS SELECT CAST(x AS DECIMAL(1, 0)) AS d1, CAST(x AS DECIMAL(4, 2)) AS d4, CAST(concat(x, '.99999999') AS DECIMAL(10, 8)) AS d10, CAST(concat(x, '99999999') AS DECIMAL(9, 0)) AS d9, CAST(concat(x, '12345678901.123456') AS DECIMAL(18, 6)) AS d18, CAST(concat(x, '12345678901234567.1') AS DECIMAL(19, 1)) AS d19, CAST(concat(x, '999999999999999999999999999') AS DECIMAL(28, 0)) AS d28, CAST(concat(x, '9999999999999999999999999999999999999') AS DECIMAL(38, 0)) AS d38, CAST(concat(x, '1234567890123456789.123456789012345678') AS DECIMAL(38, 18)) AS d38_18 FROM VALUES ('9'), ('-9'), ('0'), ('1'), (NULL) AS t(x)
;
SELECT * FROM parquet.`${out}/decimals`
;
CREATE TABLE texts (s STRING, c CHAR(5), v VARCHAR(10), b BINARY) USING parquet LOCATION '${out}/texts'
;
INSERT INTO texts VALUES ('', '', '', X''), ('añb𝄞', 'ab', 'é', X'00FF'), (NULL, NULL, NULL, NULL), (repeat('x', 300), 'abcde', '0123456789', X'80'), ('NULL', ' a', ' b ', X'61'), ('line\nbreak', 'ñ', '𝄞', X'6162'), ('a\0b', 'z', 'zz', X'0000')
;
SELECT * FROM parquet.`${out}/texts`
;
SELECT s FROM parquet.`${out}/texts` WHERE s >= 'a'
;
CREATE TABLE days USING parquet LOCATION '${out}/days' AS SELECT * FROM VALUES (DATE '0001-01-01'), (DATE '1500-02-28'), (DATE '1582-10-04'), (DATE '1582-10-15'), (DATE '1969-12-31'), (DATE '1970-01-01'), (NULL), (DATE '9999-12-31') AS t(d)
;
SELECT * FROM parquet.`${out}/days`
;
CREATE TABLE moments USING parquet LOCATION '${out}/moments' AS SELECT CAST(x AS TIMESTAMP) AS t, CAST(x AS TIMESTAMP_NTZ) AS n FROM VALUES ('1700-01-01 00:00:00.123456'), ('1900-01-01 00:00:00'), ('1969-12-31 23:59:59.999999'), ('1970-01-01 00:00:00'), ('2024-02-29 12:30:15.5'), (NULL), ('2262-01-01 00:00:00') AS t(x)
;
SELECT * FROM parquet.`${out}/moments`
;
CREATE TABLE far USING parquet OPTIONS (outputTimestampType 'TIMESTAMP_MICROS') LOCATION '${out}/far' AS SELECT CAST(x AS TIMESTAMP) AS t, CAST(x AS TIMESTAMP_NTZ) AS n FROM VALUES ('0001-01-01 00:00:00'), ('1500-02-28 12:30:15'), ('1582-10-04 23:59:59.999999'), ('1582-10-15 00:00:00'), (NULL), ('9999-12-31 23:59:59.999999') AS t(x)
;
SELECT * FROM parquet.`${out}/far`
;
CREATE TABLE intervals USING parquet LOCATION '${out}/intervals' AS SELECT * FROM VALUES (INTERVAL '1-2' YEAR TO MONTH, INTERVAL '1 02:03:04.567' DAY TO SECOND), (INTERVAL '-9-11' YEAR TO MONTH, INTERVAL '-5 00:00:00' DAY TO SECOND), (NULL, NULL) AS t(ym, dt)
;
SELECT ym, dt FROM parquet.`${out}/intervals`
;
CREATE TABLE lists USING parquet LOCATION '${out}/lists' AS SELECT * FROM VALUES (1, array(1, NULL, 3), array(array('a', NULL), array(), NULL), array(1.5, -2.5), array(DATE '2020-01-01')), (2, array(), array(), array(), array()), (3, NULL, NULL, NULL, NULL), (4, array(NULL), array(array()), array(NULL), array(NULL)) AS t(id, l, ll, ds, dd)
;
SELECT * FROM parquet.`${out}/lists`
;
CREATE TABLE maps USING parquet LOCATION '${out}/maps' AS SELECT * FROM VALUES (1, map('a', 1, 'b', NULL), map('k', named_struct('x', 1, 'y', 'z')), map('m', map('n', array(1, 2)))), (2, map(), map(), map()), (3, NULL, NULL, NULL), (4, map('q', 7), map('s', NULL), map('t', NULL)) AS t(id, m, ms, mm)
;
SELECT * FROM parquet.`${out}/maps`
;
CREATE TABLE structs USING parquet LOCATION '${out}/structs' AS SELECT id, IF(id = 2, NULL, named_struct('a', id, 'b', IF(id = 3, NULL, named_struct('c', CAST(id AS STRING), 'l', array(named_struct('e', id), NULL))))) AS s, IF(id = 4, NULL, array(named_struct('p', id, 'q', IF(id = 1, NULL, array(id, id + 1))))) AS a FROM VALUES (1), (2), (3), (4), (5) AS t(id)
;
SELECT * FROM parquet.`${out}/structs`
;
SELECT id, s.b.l.e, a.q FROM parquet.`${out}/structs` WHERE s.a > 2
;
CREATE TABLE nothing USING parquet LOCATION '${out}/nothing' AS SELECT id, CAST(id AS STRING) AS s, array(id) AS l FROM range(10) WHERE id > 20
;
SELECT * FROM parquet.`${out}/nothing`
;
CREATE TABLE nulls USING parquet LOCATION '${out}/nulls' AS SELECT CAST(NULL AS INT) AS i, CAST(NULL AS STRING) AS s, CAST(NULL AS ARRAY<INT>) AS l, CAST(NULL AS STRUCT<a: INT>) AS r FROM range(100)
;
SELECT count(*), count(i), count(s), count(l), count(r) FROM parquet.`${out}/nulls`
;
CREATE TABLE packed_none USING parquet OPTIONS (compression 'none') LOCATION '${out}/packed_none' AS SELECT id, IF(id % 7 = 0, NULL, id % 100) AS small, concat('text ', id % 50) AS word, uuid_text.u AS path, id * 0.5D AS real, array(id, id + 1) AS l FROM range(3000), LATERAL (SELECT md5(CAST(id AS STRING)) AS u) AS uuid_text
;
SELECT count(*), sum(id), sum(small), count(small), sum(crc32(word)), sum(crc32(path)), sum(real), sum(l[1]) FROM parquet.`${out}/packed_none`
;
CREATE TABLE packed_snappy USING parquet OPTIONS (compression 'snappy') LOCATION '${out}/packed_snappy' AS SELECT * FROM parquet.`${out}/packed_none`
;
SELECT count(*), sum(id), sum(small), count(small), sum(crc32(word)), sum(crc32(path)), sum(real), sum(l[1]) FROM parquet.`${out}/packed_snappy`
;
CREATE TABLE packed_gzip USING parquet OPTIONS (compression 'gzip') LOCATION '${out}/packed_gzip' AS SELECT * FROM parquet.`${out}/packed_none`
;
SELECT count(*), sum(id), sum(small), count(small), sum(crc32(word)), sum(crc32(path)), sum(real), sum(l[1]) FROM parquet.`${out}/packed_gzip`
;
CREATE TABLE packed_zstd USING parquet OPTIONS (compression 'zstd') LOCATION '${out}/packed_zstd' AS SELECT * FROM parquet.`${out}/packed_none`
;
SELECT count(*), sum(id), sum(small), count(small), sum(crc32(word)), sum(crc32(path)), sum(real), sum(l[1]) FROM parquet.`${out}/packed_zstd`
;
CREATE TABLE packed_lz4_raw USING parquet OPTIONS (compression 'lz4_raw') LOCATION '${out}/packed_lz4_raw' AS SELECT * FROM parquet.`${out}/packed_none`
;
SELECT count(*), sum(id), sum(small), count(small), sum(crc32(word)), sum(crc32(path)), sum(real), sum(l[1]) FROM parquet.`${out}/packed_lz4_raw`
;
CREATE TABLE parts USING parquet PARTITIONED BY (i, s, d) LOCATION '${out}/parts' AS SELECT id, IF(id = 3, NULL, id % 2) AS i, CASE id WHEN 1 THEN 'a b=c/ñ' WHEN 2 THEN NULL ELSE 'x' END AS s, DATE '2024-02-28' + CAST(id AS INT) AS d FROM range(5)
;
SELECT * FROM parquet.`${out}/parts`
;
CREATE TABLE many USING parquet OPTIONS (`parquet.block.size` '65536', `parquet.page.size` '4096') LOCATION '${out}/many' AS SELECT id, md5(CAST(id AS STRING)) AS h, IF(id % 3 = 0, NULL, id) AS n, array(id) AS l FROM range(0, 20000, 1, 1)
;
SELECT count(*), sum(id), min(h), max(h), sum(n), sum(l[0]) FROM parquet.`${out}/many`
;
SELECT * FROM parquet.`${out}/many` WHERE id BETWEEN 12345 AND 12347
;
CREATE TABLE plain USING parquet OPTIONS (`parquet.enable.dictionary` 'false') LOCATION '${out}/plain' AS SELECT id % 3 AS i, concat('s', id % 3) AS s, CAST(id % 3 AS DECIMAL(20, 2)) AS d, id % 2 = 0 AS b FROM range(100)
;
SELECT i, s, d, b, count(*) FROM parquet.`${out}/plain` GROUP BY ALL
