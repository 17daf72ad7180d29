-- Groups of equal lengths of time.
CREATE TEMPORARY VIEW ev AS SELECT * FROM VALUES ('a', TIMESTAMP'2021-01-01 00:00:00', 1), ('a', TIMESTAMP'2021-01-01 00:04:30', 2), ('a', TIMESTAMP'2021-01-01 00:06:00', 3), ('b', TIMESTAMP'2021-01-01 00:01:00', 4), ('b', NULL, 5), ('c', TIMESTAMP'1969-12-31 23:59:59.5', 6) AS t(k, ts, v);
--> 
SELECT window(ts, '5 minutes') FROM ev WHERE v = 1;
--> window : struct<start:timestamp,end:timestamp>
--= {2021-01-01 00:00:00, 2021-01-01 00:05:00}
SELECT k, window.start, window.end, count(*) AS cnt FROM ev GROUP BY k, window(ts, '5 minutes') ORDER BY k, window.start;
--> k : string | start : timestamp | end : timestamp | cnt : bigint
--= a | 2021-01-01 00:00:00 | 2021-01-01 00:05:00 | 2
--= a | 2021-01-01 00:05:00 | 2021-01-01 00:10:00 | 1
--= b | 2021-01-01 00:00:00 | 2021-01-01 00:05:00 | 1
--= c | 1969-12-31 23:55:00 | 1970-01-01 00:00:00 | 1
SELECT k, window(ts, '5 minutes').start AS s, sum(v) FROM ev GROUP BY k, window(ts, '5 minutes') ORDER BY k, s;
--> k : string | s : timestamp | sum(v) : bigint
--= a | 2021-01-01 00:00:00 | 3
--= a | 2021-01-01 00:05:00 | 3
--= b | 2021-01-01 00:00:00 | 4
--= c | 1969-12-31 23:55:00 | 6
SELECT window(ts, '5 minutes') AS w, count(*) FROM ev GROUP BY w ORDER BY w;
--> w : struct<start:timestamp,end:timestamp> | count(1) : bigint
--= {1969-12-31 23:55:00, 1970-01-01 00:00:00} | 1
--= {2021-01-01 00:00:00, 2021-01-01 00:05:00} | 3
--= {2021-01-01 00:05:00, 2021-01-01 00:10:00} | 1
SELECT window(ts, '5 minutes'), count(*) FROM ev GROUP BY 1 ORDER BY 1;
--> window : struct<start:timestamp,end:timestamp> | count(1) : bigint
--= {1969-12-31 23:55:00, 1970-01-01 00:00:00} | 1
--= {2021-01-01 00:00:00, 2021-01-01 00:05:00} | 3
--= {2021-01-01 00:05:00, 2021-01-01 00:10:00} | 1
SELECT window.start, window.end, sum(v) FROM ev GROUP BY window(ts, '10 minutes', '5 minutes') ORDER BY window.start;
--> start : timestamp | end : timestamp | sum(v) : bigint
--= 1969-12-31 23:50:00 | 1970-01-01 00:00:00 | 6
--= 1969-12-31 23:55:00 | 1970-01-01 00:05:00 | 6
--= 2020-12-31 23:55:00 | 2021-01-01 00:05:00 | 7
--= 2021-01-01 00:00:00 | 2021-01-01 00:10:00 | 10
--= 2021-01-01 00:05:00 | 2021-01-01 00:15:00 | 3
SELECT window.start, window.end, sum(v) FROM ev GROUP BY window(ts, '10 minutes', '4 minutes') ORDER BY window.start;
--> start : timestamp | end : timestamp | sum(v) : bigint
--= 1969-12-31 23:52:00 | 1970-01-01 00:02:00 | 6
--= 1969-12-31 23:56:00 | 1970-01-01 00:06:00 | 6
--= 2020-12-31 23:52:00 | 2021-01-01 00:02:00 | 5
--= 2020-12-31 23:56:00 | 2021-01-01 00:06:00 | 7
--= 2021-01-01 00:00:00 | 2021-01-01 00:10:00 | 10
--= 2021-01-01 00:04:00 | 2021-01-01 00:14:00 | 5
SELECT window.start, sum(v) FROM ev GROUP BY window(ts, '1 hour', '1 hour', '15 minutes') ORDER BY window.start;
--> start : timestamp | sum(v) : bigint
--= 1969-12-31 23:15:00 | 6
--= 2020-12-31 23:15:00 | 10
SELECT window.start, sum(v) FROM ev GROUP BY window(ts, INTERVAL '5' MINUTE) ORDER BY window.start;
--! _LEGACY_ERROR_TEMP_1207 None
SELECT window.start, sum(v) FROM ev GROUP BY window(ts, 'interval 1 day 2 hours') ORDER BY window.start;
--> start : timestamp | sum(v) : bigint
--= 1969-12-30 22:00:00 | 6
--= 2020-12-31 22:00:00 | 10
SELECT window.start, sum(v) FROM ev GROUP BY window(ts, '90 seconds 500 milliseconds') ORDER BY window.start;
--> start : timestamp | sum(v) : bigint
--= 1969-12-31 23:58:29.5 | 6
--= 2020-12-31 23:59:09.5 | 1
--= 2021-01-01 00:00:40 | 4
--= 2021-01-01 00:03:41 | 2
--= 2021-01-01 00:05:11.5 | 3
SELECT window.start, count(*) FROM (SELECT '2021-01-01 00:07:00' AS s) GROUP BY window(s, '5 minutes');
--> start : timestamp | count(1) : bigint
--= 2021-01-01 00:05:00 | 1
SELECT window.start, count(*) FROM (SELECT DATE'2021-01-01' AS s) GROUP BY window(s, '1 week') ORDER BY 1;
--> start : timestamp | count(1) : bigint
--= 2020-12-31 00:00:00 | 1
SELECT v, window(ts, '10 minutes', '5 minutes').start AS s FROM ev ORDER BY v, s;
--> v : int | s : timestamp
--= 1 | 2020-12-31 23:55:00
--= 1 | 2021-01-01 00:00:00
--= 2 | 2020-12-31 23:55:00
--= 2 | 2021-01-01 00:00:00
--= 3 | 2021-01-01 00:00:00
--= 3 | 2021-01-01 00:05:00
--= 4 | 2020-12-31 23:55:00
--= 4 | 2021-01-01 00:00:00
--= 6 | 1969-12-31 23:50:00
--= 6 | 1969-12-31 23:55:00
SELECT window.start, sum(v) AS x FROM ev GROUP BY window(ts, '5 minutes') HAVING sum(v) > 3 ORDER BY x;
--> start : timestamp | x : bigint
--= 1969-12-31 23:55:00 | 6
--= 2021-01-01 00:00:00 | 7
SELECT max(window.end) FROM (SELECT window(ts, '5 minutes') AS window FROM ev);
--> max(window.end) : timestamp
--= 2021-01-01 00:10:00
SELECT window_time(window), count(*) FROM ev GROUP BY window(ts, '5 minutes'), window_time(window) ORDER BY 1;
--> window_time(window) : timestamp | count(1) : bigint
--= 1969-12-31 23:59:59.999999 | 1
--= 2021-01-01 00:04:59.999999 | 3
--= 2021-01-01 00:09:59.999999 | 1
SELECT typeof(window(ts, '5 minutes')) FROM ev WHERE v = 1;
--> typeof(window) : string
--= struct<start:timestamp,end:timestamp>
SELECT window(ts, '5 minutes'), window(ts, '10 minutes') FROM ev;
--! _LEGACY_ERROR_TEMP_1039 None
SELECT window(ts, '1 month') FROM ev;
--! _LEGACY_ERROR_TEMP_3231 None
SELECT window(ts, '0 seconds') FROM ev;
--! DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE 42K09
SELECT window(ts, '-5 minutes') FROM ev;
--! DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE 42K09
SELECT window(ts, '5 minutes', '10 minutes') FROM ev;
--! DATATYPE_MISMATCH.PARAMETER_CONSTRAINT_VIOLATION 42K09
SELECT window(ts, '5 minutes', '5 minutes', '6 minutes') FROM ev;
--! DATATYPE_MISMATCH.PARAMETER_CONSTRAINT_VIOLATION 42K09
SELECT window(ts, 'nonsense') FROM ev;
--! CANNOT_PARSE_INTERVAL 22006
SELECT window(v, '5 minutes') FROM ev;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT window(ts) FROM ev;
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
SELECT window(ts, v) FROM ev;
--! _LEGACY_ERROR_TEMP_1207 None
SELECT count(*) FROM ev GROUP BY session_window(ts, '5 minutes');
--> count(1) : bigint
--= 1
--= 4
SELECT *, window(ts, '5 minutes').start AS s FROM ev ORDER BY v;
--> k : string | ts : timestamp | v : int | s : timestamp
--= a | 2021-01-01 00:00:00 | 1 | 2021-01-01 00:00:00
--= a | 2021-01-01 00:04:30 | 2 | 2021-01-01 00:00:00
--= a | 2021-01-01 00:06:00 | 3 | 2021-01-01 00:05:00
--= b | 2021-01-01 00:01:00 | 4 | 2021-01-01 00:00:00
--= c | 1969-12-31 23:59:59.5 | 6 | 1969-12-31 23:55:00
SELECT window(x.ts, '1 hour'), x.* FROM ev x JOIN ev y USING (v) ORDER BY v;
--> window : struct<start:timestamp,end:timestamp> | v : int | k : string | ts : timestamp
--= {2021-01-01 00:00:00, 2021-01-01 01:00:00} | 1 | a | 2021-01-01 00:00:00
--= {2021-01-01 00:00:00, 2021-01-01 01:00:00} | 2 | a | 2021-01-01 00:04:30
--= {2021-01-01 00:00:00, 2021-01-01 01:00:00} | 3 | a | 2021-01-01 00:06:00
--= {2021-01-01 00:00:00, 2021-01-01 01:00:00} | 4 | b | 2021-01-01 00:01:00
--= {1969-12-31 23:00:00, 1970-01-01 00:00:00} | 6 | c | 1969-12-31 23:59:59.5
SELECT * FROM (SELECT *, window(ts, '5 minutes') FROM ev) WHERE window.start > TIMESTAMP'2021-01-01' ORDER BY v;
--> k : string | ts : timestamp | v : int | window : struct<start:timestamp,end:timestamp>
--= a | 2021-01-01 00:06:00 | 3 | {2021-01-01 00:05:00, 2021-01-01 00:10:00}
SELECT window.start, count(*) FROM VALUES (TIMESTAMP'2021-01-01 00:00:00', 1) AS t(ts, window) GROUP BY window(ts, '5 minutes');
--! INVALID_EXTRACT_BASE_FIELD_TYPE 42000
SELECT sum(count(*)) OVER (ORDER BY window.start) FROM ev GROUP BY window(ts, '5 minutes') ORDER BY 1;
--> sum(count(1)) OVER (ORDER BY window.start ASC NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) : bigint
--= 1
--= 4
--= 5
SELECT k FROM ev GROUP BY k, window(ts, '5 minutes') ORDER BY window(ts, '5 minutes').start, k;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
