SELECT * FROM parquet.`${data}/parquet/arrow-numbers.parquet`
;
SELECT * FROM parquet.`${data}/parquet/arrow-decimals.parquet`
;
SELECT * FROM parquet.`${data}/parquet/arrow-decimals-integer.parquet`
;
SELECT * FROM parquet.`${data}/parquet/arrow-texts.parquet`
;
SELECT * FROM parquet.`${data}/parquet/arrow-moments.parquet`
;
SELECT * FROM parquet.`${data}/parquet/arrow-moments-millis.parquet`
;
SELECT * FROM parquet.`${data}/parquet/arrow-moments-nanos.parquet`
;
SELECT * FROM parquet.`${data}/parquet/arrow-int96.parquet`
;
SELECT * FROM parquet.`${data}/parquet/arrow-nested.parquet`
;
SELECT * FROM parquet.`${data}/parquet/arrow-nested-v2.parquet`
;
SELECT * FROM parquet.`${data}/parquet/arrow-empty.parquet`
;
SELECT * FROM parquet.`${data}/parquet/arrow-groups.parquet`
;
SELECT * FROM parquet.`${data}/parquet/arrow-refused-half.parquet`
;
SELECT * FROM parquet.`${data}/parquet/arrow-refused-time.parquet`
;
SELECT * FROM parquet.`${data}/parquet/duckdb-v1.parquet`
;
SELECT * FROM parquet.`${data}/parquet/duckdb-v2.parquet`
;
SELECT * FROM parquet.`${data}/parquet/duckdb-bloom.parquet`
;
SELECT * FROM parquet.`${data}/parquet/refused-interval.parquet`
;
SELECT * FROM parquet.`${data}/parquet/spark-types.parquet`
;
SELECT * FROM parquet.`${data}/parquet/spark-types-v2.parquet`
;
SELECT * FROM parquet.`${data}/parquet/spark-legacy.parquet`
;
SELECT * FROM parquet.`${data}/parquet/spark-millis.parquet`
;
SELECT * FROM parquet.`${data}/parquet/spark-bloom.parquet`
;
SELECT * FROM parquet.`${data}/parquet/spark-old.parquet`
;
SELECT * FROM parquet.`${data}/parquet/spark-old-int96.parquet`
;
SELECT * FROM parquet.`${data}/parquet/spark-old-rebased.parquet`
;
SELECT * FROM parquet.`${data}/parquet/spark-old-int96-rebased.parquet`
;
SELECT count(*), sum(id), sum(small), count(small), sum(jump), sum(crc32(word)), count(word), sum(crc32(path)), sum(real), count_if(flag) FROM parquet.`${data}/parquet/arrow-pages-v1.parquet`
;
SELECT count(*), sum(id), sum(small), count(small), sum(jump), sum(crc32(word)), count(word), sum(crc32(path)), sum(real), count_if(flag) FROM parquet.`${data}/parquet/arrow-pages-v2.parquet`
;
SELECT count(*), sum(id), sum(small), count(small), sum(jump), sum(crc32(word)), count(word), sum(crc32(path)), sum(real), count_if(flag) FROM parquet.`${data}/parquet/arrow-delta.parquet`
;
SELECT count(*), sum(id), sum(small), count(small), sum(jump), sum(crc32(word)), count(word), sum(crc32(path)), sum(real), count_if(flag) FROM parquet.`${data}/parquet/arrow-split.parquet`
;
SELECT count(*), sum(id), sum(small), count(small), sum(jump), sum(crc32(word)), count(word), sum(crc32(path)), sum(real), count_if(flag) FROM parquet.`${data}/parquet/arrow-none-v1.parquet`
;
SELECT count(*), sum(id), sum(small), count(small), sum(jump), sum(crc32(word)), count(word), sum(crc32(path)), sum(real), count_if(flag) FROM parquet.`${data}/parquet/arrow-none-v2.parquet`
;
SELECT count(*), sum(id), sum(small), count(small), sum(jump), sum(crc32(word)), count(word), sum(crc32(path)), sum(real), count_if(flag) FROM parquet.`${data}/parquet/arrow-snappy-v1.parquet`
;
SELECT count(*), sum(id), sum(small), count(small), sum(jump), sum(crc32(word)), count(word), sum(crc32(path)), sum(real), count_if(flag) FROM parquet.`${data}/parquet/arrow-snappy-v2.parquet`
;
SELECT count(*), sum(id), sum(small), count(small), sum(jump), sum(crc32(word)), count(word), sum(crc32(path)), sum(real), count_if(flag) FROM parquet.`${data}/parquet/arrow-gzip-v1.parquet`
;
SELECT count(*), sum(id), sum(small), count(small), sum(jump), sum(crc32(word)), count(word), sum(crc32(path)), sum(real), count_if(flag) FROM parquet.`${data}/parquet/arrow-gzip-v2.parquet`
;
SELECT count(*), sum(id), sum(small), count(small), sum(jump), sum(crc32(word)), count(word), sum(crc32(path)), sum(real), count_if(flag) FROM parquet.`${data}/parquet/arrow-brotli-v1.parquet`
;
SELECT count(*), sum(id), sum(small), count(small), sum(jump), sum(crc32(word)), count(word), sum(crc32(path)), sum(real), count_if(flag) FROM parquet.`${data}/parquet/arrow-brotli-v2.parquet`
;
SELECT count(*), sum(id), sum(small), count(small), sum(jump), sum(crc32(word)), count(word), sum(crc32(path)), sum(real), count_if(flag) FROM parquet.`${data}/parquet/arrow-zstd-v1.parquet`
;
SELECT count(*), sum(id), sum(small), count(small), sum(jump), sum(crc32(word)), count(word), sum(crc32(path)), sum(real), count_if(flag) FROM parquet.`${data}/parquet/arrow-zstd-v2.parquet`
;
SELECT count(*), sum(id), sum(small), count(small), sum(jump), sum(crc32(word)), count(word), sum(crc32(path)), sum(real), count_if(flag) FROM parquet.`${data}/parquet/arrow-lz4-v1.parquet`
;
SELECT count(*), sum(id), sum(small), count(small), sum(jump), sum(crc32(word)), count(word), sum(crc32(path)), sum(real), count_if(flag) FROM parquet.`${data}/parquet/arrow-lz4-v2.parquet`
;
SELECT * FROM parquet.`${data}/parquet/arrow-pages-v1.parquet` WHERE id BETWEEN 98 AND 104
;
SELECT id, word FROM parquet.`${data}/parquet/arrow-pages-v1.parquet` WHERE word = 'word 007' AND small IS NULL
;
SELECT id, path FROM parquet.`${data}/parquet/arrow-pages-v1.parquet` WHERE path = '/a/b/12/123' OR jump = -49999
;
SELECT word, sum(real) FROM parquet.`${data}/parquet/arrow-pages-v1.parquet` WHERE flag AND id % 10 = 3 AND id < 150 GROUP BY word
;
SELECT * FROM parquet.`${data}/parquet/arrow-pages-v2.parquet` WHERE id BETWEEN 98 AND 104
;
SELECT id, word FROM parquet.`${data}/parquet/arrow-pages-v2.parquet` WHERE word = 'word 007' AND small IS NULL
;
SELECT id, path FROM parquet.`${data}/parquet/arrow-pages-v2.parquet` WHERE path = '/a/b/12/123' OR jump = -49999
;
SELECT word, sum(real) FROM parquet.`${data}/parquet/arrow-pages-v2.parquet` WHERE flag AND id % 10 = 3 AND id < 150 GROUP BY word
;
SELECT * FROM parquet.`${data}/parquet/arrow-delta.parquet` WHERE id BETWEEN 98 AND 104
;
SELECT id, word FROM parquet.`${data}/parquet/arrow-delta.parquet` WHERE word = 'word 007' AND small IS NULL
;
SELECT id, path FROM parquet.`${data}/parquet/arrow-delta.parquet` WHERE path = '/a/b/12/123' OR jump = -49999
;
SELECT word, sum(real) FROM parquet.`${data}/parquet/arrow-delta.parquet` WHERE flag AND id % 10 = 3 AND id < 150 GROUP BY word
;
SELECT * FROM parquet.`${data}/parquet/arrow-split.parquet` WHERE id BETWEEN 98 AND 104
;
SELECT id, word FROM parquet.`${data}/parquet/arrow-split.parquet` WHERE word = 'word 007' AND small IS NULL
;
SELECT id, path FROM parquet.`${data}/parquet/arrow-split.parquet` WHERE path = '/a/b/12/123' OR jump = -49999
;
SELECT word, sum(real) FROM parquet.`${data}/parquet/arrow-split.parquet` WHERE flag AND id % 10 = 3 AND id < 150 GROUP BY word
;
SELECT d, f FROM parquet.`${data}/parquet/arrow-numbers.parquet` WHERE d = 0.0D
;
SELECT d FROM parquet.`${data}/parquet/arrow-numbers.parquet` WHERE d > 1e300D
;
SELECT f FROM parquet.`${data}/parquet/arrow-numbers.parquet` WHERE f = CAST('NaN' AS FLOAT)
;
SELECT u64 FROM parquet.`${data}/parquet/arrow-numbers.parquet` WHERE u64 > 9223372036854775807BD
;
SELECT u32 FROM parquet.`${data}/parquet/arrow-numbers.parquet` WHERE u32 > 2147483648L
;
SELECT d38_18 FROM parquet.`${data}/parquet/arrow-decimals.parquet` WHERE d38_18 < 0
;
SELECT d4_2, d18_6 FROM parquet.`${data}/parquet/arrow-decimals-integer.parquet` WHERE d18_6 = 0.000001
;
SELECT day, local FROM parquet.`${data}/parquet/arrow-moments.parquet` WHERE day < DATE '1582-10-15'
;
SELECT moment FROM parquet.`${data}/parquet/arrow-moments.parquet` WHERE moment < TIMESTAMP '1600-01-01 00:00:00'
;
SELECT s FROM parquet.`${data}/parquet/arrow-texts.parquet` WHERE s >= 'b'
;
SELECT l[0], s.y, m['a'], ls.x, ms[1].y FROM parquet.`${data}/parquet/arrow-nested.parquet`
;
SELECT explode(ll) FROM parquet.`${data}/parquet/arrow-nested-v2.parquet`
;
SELECT s.x FROM parquet.`${data}/parquet/arrow-nested.parquet` WHERE s.x > 1
;
SELECT id FROM parquet.`${data}/parquet/spark-bloom.parquet` WHERE s = 's7'
;
SELECT id FROM parquet.`${data}/parquet/spark-bloom.parquet` WHERE s = 'absent'
;
SELECT i FROM parquet.`${data}/parquet/duckdb-bloom.parquet` WHERE s = 'text 3' AND i < 20
;
SELECT i FROM parquet.`${data}/parquet/duckdb-v2.parquet` WHERE i IN (5, 55, 70)
;
SELECT id, moment FROM parquet.`${data}/parquet/spark-old-rebased.parquet` WHERE moment < TIMESTAMP '1300-01-01 00:00:00'
;
SELECT id, day FROM parquet.`${data}/parquet/spark-old-rebased.parquet` WHERE day = DATE '1110-07-08'
;
SELECT count(*) FROM parquet.`${data}/parquet/arrow-empty.parquet`
;
SELECT sum(id), min(d18), max(d38), max(ym), min(dti) FROM parquet.`${data}/parquet/spark-*.parquet` WHERE id > 3
;
CREATE TEMPORARY VIEW wide USING parquet OPTIONS (path '${data}/parquet/arrow-numbers.parquet', mergeSchema 'true')
;
DESCRIBE wide
;
SELECT * FROM parquet.`${data}/parquet/absent.parquet`
;
