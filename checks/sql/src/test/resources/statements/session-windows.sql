-- Sessions: groups of rows that follow each other within a gap.
CREATE TEMPORARY VIEW s AS SELECT * FROM VALUES ('a', TIMESTAMP'2024-01-01 00:01:00', 1), ('a', TIMESTAMP'2024-01-01 00:04:00', 2), ('a', TIMESTAMP'2024-01-01 00:09:00', 3), ('a', TIMESTAMP'2024-01-01 00:20:00', 4), ('b', TIMESTAMP'2024-01-01 00:02:00', 5), ('b', TIMESTAMP'2024-01-01 00:06:59.999', 6), ('b', NULL, 7), ('a', TIMESTAMP'2024-01-01 00:01:00', 8) AS t(k, ts, v);
--> 
SELECT session_window.start, session_window.end, count(*), sum(v) FROM s GROUP BY session_window(ts, '5 minutes') ORDER BY 1;
--> start : timestamp | end : timestamp | count(1) : bigint | sum(v) : bigint
--= 2024-01-01 00:01:00 | 2024-01-01 00:14:00 | 6 | 25
--= 2024-01-01 00:20:00 | 2024-01-01 00:25:00 | 1 | 4
SELECT k, session_window.start, session_window.end, count(*) AS n FROM s GROUP BY k, session_window(ts, '5 minutes') ORDER BY k, 2;
--> k : string | start : timestamp | end : timestamp | n : bigint
--= a | 2024-01-01 00:01:00 | 2024-01-01 00:14:00 | 4
--= a | 2024-01-01 00:20:00 | 2024-01-01 00:25:00 | 1
--= b | 2024-01-01 00:02:00 | 2024-01-01 00:11:59.999 | 2
SELECT session_window(ts, '3 minutes') AS w, k, max(v) FROM s GROUP BY session_window(ts, '3 minutes'), k ORDER BY k, w;
--> w : struct<start:timestamp,end:timestamp> | k : string | max(v) : int
--= {2024-01-01 00:01:00, 2024-01-01 00:07:00} | a | 8
--= {2024-01-01 00:09:00, 2024-01-01 00:12:00} | a | 3
--= {2024-01-01 00:20:00, 2024-01-01 00:23:00} | a | 4
--= {2024-01-01 00:02:00, 2024-01-01 00:05:00} | b | 5
--= {2024-01-01 00:06:59.999, 2024-01-01 00:09:59.999} | b | 6
SELECT session_window(ts, '3 minutes'), count(*) FROM s GROUP BY 1 ORDER BY 1;
--> session_window : struct<start:timestamp,end:timestamp> | count(1) : bigint
--= {2024-01-01 00:01:00, 2024-01-01 00:12:00} | 6
--= {2024-01-01 00:20:00, 2024-01-01 00:23:00} | 1
SELECT session_window(ts, '3 minutes') AS w, count(*) FROM s GROUP BY w ORDER BY w;
--> w : struct<start:timestamp,end:timestamp> | count(1) : bigint
--= {2024-01-01 00:01:00, 2024-01-01 00:12:00} | 6
--= {2024-01-01 00:20:00, 2024-01-01 00:23:00} | 1
SELECT count(*) FROM s GROUP BY session_window(ts, '1 hour');
--> count(1) : bigint
--= 7
SELECT k, count(DISTINCT v) FROM s GROUP BY session_window(ts, '5 minutes'), k ORDER BY k, 2;
--> k : string | count(DISTINCT v) : bigint
--= a | 1
--= a | 4
--= b | 2
SELECT k, session_window.start, count(*) FROM s GROUP BY k, session_window(ts, INTERVAL '5' MINUTE) ORDER BY 1, 2;
--! _LEGACY_ERROR_TEMP_1040 None
SELECT k, session_window.start, count(*) FROM s GROUP BY k, session_window(ts, CASE WHEN k = 'a' THEN '2 minutes' ELSE '10 minutes' END) ORDER BY 1, 2;
--> k : string | start : timestamp | count(1) : bigint
--= a | 2024-01-01 00:01:00 | 2
--= a | 2024-01-01 00:04:00 | 1
--= a | 2024-01-01 00:09:00 | 1
--= a | 2024-01-01 00:20:00 | 1
--= b | 2024-01-01 00:02:00 | 2
SELECT session_window(ts, '5 minutes'), v FROM s ORDER BY v;
--> session_window : struct<start:timestamp,end:timestamp> | v : int
--= {2024-01-01 00:01:00, 2024-01-01 00:06:00} | 1
--= {2024-01-01 00:04:00, 2024-01-01 00:09:00} | 2
--= {2024-01-01 00:09:00, 2024-01-01 00:14:00} | 3
--= {2024-01-01 00:20:00, 2024-01-01 00:25:00} | 4
--= {2024-01-01 00:02:00, 2024-01-01 00:07:00} | 5
--= {2024-01-01 00:06:59.999, 2024-01-01 00:11:59.999} | 6
--= {2024-01-01 00:01:00, 2024-01-01 00:06:00} | 8
SELECT upper(k), session_window.end, sum(v) FROM s GROUP BY upper(k), session_window(ts, '10 minutes') HAVING sum(v) > 3 ORDER BY 1, 2;
--> upper(k) : string | end : timestamp | sum(v) : bigint
--= A | 2024-01-01 00:19:00 | 14
--= A | 2024-01-01 00:30:00 | 4
--= B | 2024-01-01 00:16:59.999 | 11
SELECT count(*) FROM s GROUP BY session_window(ts, '0 seconds');
--> count(1) : bigint
SELECT count(*) FROM s GROUP BY session_window(ts, '-5 minutes');
--> count(1) : bigint
SELECT count(*) FROM s GROUP BY session_window(ts, 'nonsense');
--> count(1) : bigint
SELECT count(*) FROM s GROUP BY session_window(v, '5 minutes');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT count(*) FROM s GROUP BY session_window(ts);
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
SELECT count(*) FROM s GROUP BY session_window(ts, '5 minutes'), session_window(ts, '6 minutes');
--! _LEGACY_ERROR_TEMP_1039 None
SELECT count(*) FROM s GROUP BY session_window(ts, '5 minutes'), window(ts, '6 minutes');
--! _LEGACY_ERROR_TEMP_1039 None
SELECT session_window.start, count(*) FROM VALUES ('2024-01-01 00:00:00'), ('2024-01-01 00:00:30') AS t(x) GROUP BY session_window(x, '1 minute');
--> start : timestamp | count(1) : bigint
--= 2024-01-01 00:00:00 | 2
SELECT window_time(window), count(*) FROM s GROUP BY window(ts, '5 minutes'), window_time(window) ORDER BY 1;
--> window_time(window) : timestamp | count(1) : bigint
--= 2024-01-01 00:04:59.999999 | 4
--= 2024-01-01 00:09:59.999999 | 2
--= 2024-01-01 00:24:59.999999 | 1
SELECT window.start, window_time(window), count(*) FROM s GROUP BY window(ts, '10 minutes') ORDER BY 1;
--! MISSING_AGGREGATION 42803
SELECT window_time(w) FROM (SELECT window(ts, '5 minutes') AS w FROM s WHERE v = 1);
--> window_time(w) : timestamp
--= 2024-01-01 00:04:59.999999
SELECT window_time(1);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
