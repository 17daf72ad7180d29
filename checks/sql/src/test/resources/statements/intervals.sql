-- Intervals of all three kinds with moments, texts and numbers.
SELECT '2024-01-31' + INTERVAL '1 02:03:04' DAY TO SECOND, '2024-01-31 10:00:00' - INTERVAL '1' DAY;
--> 2024-01-31 + INTERVAL '1 02:03:04' DAY TO SECOND : string | 2024-01-31 10:00:00 - INTERVAL '1' DAY : string
--= 2024-02-01 02:03:04 | 2024-01-30 10:00:00
SELECT INTERVAL '1' HOUR + '2024-01-31';
--> 2024-01-31 + INTERVAL '01' HOUR : string
--= 2024-01-31 01:00:00
SELECT '2024-01-31' + INTERVAL '1' MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT '2024-01-31' - INTERVAL '1' MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1' MONTH - '7';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1' DAY + INTERVAL '1' MONTH;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT INTERVAL '1' DAY - INTERVAL '1' MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1' MONTH + INTERVAL '1' DAY;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT INTERVAL '1' MONTH - INTERVAL '1' DAY;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT 3 + INTERVAL '1' MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1' MONTH - 3;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1' MONTH - DATE'2024-01-01';
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT TIMESTAMP'2024-01-01 00:00:00' + 1;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT TIMESTAMP'2024-01-01 00:00:00' - 1;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT DATE'2024-01-01' + 1Y, DATE'2024-01-01' + 2S, DATE'2024-01-01' - 3, 4 + DATE'2024-01-01';
--> date_add(DATE '2024-01-01', 1) : date | date_add(DATE '2024-01-01', 2) : date | date_sub(DATE '2024-01-01', 3) : date | date_add(DATE '2024-01-01', 4) : date
--= 2024-01-02 | 2024-01-03 | 2023-12-29 | 2024-01-05
SELECT DATE'2024-01-01' + 1.5;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT DATE'2024-01-01' + '7';
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT INTERVAL '1' DAY IN ('1');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT INTERVAL '1' DAY = '1';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT CASE WHEN true THEN INTERVAL '1' DAY ELSE '1' END;
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT greatest(INTERVAL '1' DAY, INTERVAL '25' HOUR), least(INTERVAL '1' YEAR, INTERVAL '13' MONTH);
--> greatest(INTERVAL '1' DAY, INTERVAL '25' HOUR) : interval day to hour | least(INTERVAL '1' YEAR, INTERVAL '13' MONTH) : interval year to month
--= INTERVAL '1 01' DAY TO HOUR | INTERVAL '1-0' YEAR TO MONTH
SELECT INTERVAL '1' DAY BETWEEN INTERVAL '23' HOUR AND INTERVAL '2' DAY;
--> between(INTERVAL '1' DAY, INTERVAL '23' HOUR, INTERVAL '2' DAY) : boolean
--= true
SELECT NULL / INTERVAL '1' MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1' MONTH / NULL;
--> (INTERVAL '1' MONTH / NULL) : interval year to month
--= NULL
SELECT INTERVAL '10' MONTH / 3, INTERVAL '10' DAY / 4, INTERVAL '1' DAY * 0.5, 2 * INTERVAL '1-1' YEAR TO MONTH;
--> (INTERVAL '10' MONTH / 3) : interval year to month | (INTERVAL '10' DAY / 4) : interval day to second | (INTERVAL '1' DAY * 0.5) : interval day to second | (INTERVAL '1-1' YEAR TO MONTH * 2) : interval year to month
--= INTERVAL '0-3' YEAR TO MONTH | INTERVAL '2 12:00:00' DAY TO SECOND | INTERVAL '0 12:00:00' DAY TO SECOND | INTERVAL '2-2' YEAR TO MONTH
SELECT INTERVAL '1' DAY / 0;
--! INTERVAL_DIVIDED_BY_ZERO 22012
SELECT try_divide(INTERVAL '1' DAY, 0), try_multiply(INTERVAL '1' DAY, 9223372036854775807L), try_add(INTERVAL '1' DAY, INTERVAL '1' HOUR);
--> try_divide(INTERVAL '1' DAY, 0) : interval day to second | try_multiply(INTERVAL '1' DAY, 9223372036854775807) : interval day to second | try_add(INTERVAL '1' DAY, INTERVAL '01' HOUR) : interval day to hour
--= NULL | NULL | INTERVAL '1 01' DAY TO HOUR
SELECT - INTERVAL '1' DAY, + INTERVAL '1' MONTH, abs(INTERVAL '-1' DAY);
--> (- INTERVAL '1' DAY) : interval day | (+ INTERVAL '1' MONTH) : interval month | abs(INTERVAL '-1' DAY) : interval day
--= INTERVAL '-1' DAY | INTERVAL '1' MONTH | INTERVAL '1' DAY
SELECT extract(YEAR FROM INTERVAL '2-3' YEAR TO MONTH), extract(MONTH FROM INTERVAL '2-3' YEAR TO MONTH), extract(DAY FROM INTERVAL '5 12:30:45.25' DAY TO SECOND), extract(HOUR FROM INTERVAL '5 12:30:45.25' DAY TO SECOND), extract(MINUTE FROM INTERVAL '5 12:30:45.25' DAY TO SECOND), extract(SECOND FROM INTERVAL '5 12:30:45.25' DAY TO SECOND);
--> extract(YEAR FROM INTERVAL '2-3' YEAR TO MONTH) : int | extract(MONTH FROM INTERVAL '2-3' YEAR TO MONTH) : tinyint | extract(DAY FROM INTERVAL '5 12:30:45.25' DAY TO SECOND) : int | extract(HOUR FROM INTERVAL '5 12:30:45.25' DAY TO SECOND) : tinyint | extract(MINUTE FROM INTERVAL '5 12:30:45.25' DAY TO SECOND) : tinyint | extract(SECOND FROM INTERVAL '5 12:30:45.25' DAY TO SECOND) : decimal(8,6)
--= 2 | 3 | 5 | 12 | 30 | 45.250000
SELECT extract(YEAR FROM INTERVAL '1' DAY);
--! INVALID_EXTRACT_FIELD 42601
SELECT extract(DAY FROM INTERVAL '1' MONTH);
--! INVALID_EXTRACT_FIELD 42601
SELECT extract(WEEK FROM INTERVAL '1' DAY);
--! INVALID_EXTRACT_FIELD 42601
SELECT sum(i), avg(i), min(i), max(i) FROM VALUES (INTERVAL '1' DAY), (INTERVAL '3' DAY), (NULL) AS t(i);
--> sum(i) : interval day | avg(i) : interval day to second | min(i) : interval day | max(i) : interval day
--= INTERVAL '4' DAY | INTERVAL '2 00:00:00' DAY TO SECOND | INTERVAL '1' DAY | INTERVAL '3' DAY
SELECT sum(i), avg(i) FROM VALUES (INTERVAL '1' MONTH), (INTERVAL '3' MONTH) AS t(i);
--> sum(i) : interval month | avg(i) : interval year to month
--= INTERVAL '4' MONTH | INTERVAL '0-2' YEAR TO MONTH
SELECT make_interval(1, 2, 3, 4, 5, 6, 7.008009), make_interval(0, -1, 0, -1), make_interval(0, 0, 0, 0, 0, 0, -0.5), make_interval(0, 13, 1);
--> make_interval(1, 2, 3, 4, 5, 6, 7.008009) : interval | make_interval(0, -1, 0, -1, 0, 0, 0.000000) : interval | make_interval(0, 0, 0, 0, 0, 0, -0.5) : interval | make_interval(0, 13, 1, 0, 0, 0, 0.000000) : interval
--= 1 years 2 months 25 days 5 hours 6 minutes 7.008009 seconds | -1 months -1 days | -0.5 seconds | 1 years 1 months 7 days
SELECT make_interval(2147483647, 1);
--! ARITHMETIC_OVERFLOW 22003
SELECT make_interval('1', 2);
--> make_interval(1, 2, 0, 0, 0, 0, 0.000000) : interval
--= 1 years 2 months
SELECT make_interval(1.5);
--> make_interval(1.5, 0, 0, 0, 0, 0, 0.000000) : interval
--= 1 years
SELECT make_interval(1, 2, 3, 4, 5, 6, 7, 8);
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
SELECT try_make_interval(1, 2), try_make_interval(2147483647, 12);
--> try_make_interval(1, 2, 0, 0, 0, 0, 0.000000) : interval | try_make_interval(2147483647, 12, 0, 0, 0, 0, 0.000000) : interval
--= 1 years 2 months | NULL
SELECT typeof(make_interval(1)), typeof(make_ym_interval(1)), typeof(make_dt_interval(1));
--> typeof(make_interval(1, 0, 0, 0, 0, 0, 0.000000)) : string | typeof(make_ym_interval(1, 0)) : string | typeof(make_dt_interval(1, 0, 0, 0.000000)) : string
--= interval | interval year to month | interval day to second
SELECT make_ym_interval(1, 2), make_ym_interval(0, -1), make_dt_interval(1, 12, 30, 1.001001), make_dt_interval(), make_ym_interval();
--> make_ym_interval(1, 2) : interval year to month | make_ym_interval(0, -1) : interval year to month | make_dt_interval(1, 12, 30, 1.001001) : interval day to second | make_dt_interval(0, 0, 0, 0.000000) : interval day to second | make_ym_interval(0, 0) : interval year to month
--= INTERVAL '1-2' YEAR TO MONTH | INTERVAL '-0-1' YEAR TO MONTH | INTERVAL '1 12:30:01.001001' DAY TO SECOND | INTERVAL '0 00:00:00' DAY TO SECOND | INTERVAL '0-0' YEAR TO MONTH
SELECT make_ym_interval(178956970, 8);
--! INTERVAL_ARITHMETIC_OVERFLOW.WITHOUT_SUGGESTION 22015
SELECT make_dt_interval(2147483647, 0, 0, 0.1), make_dt_interval(NULL, 1);
--! INTERVAL_ARITHMETIC_OVERFLOW.WITHOUT_SUGGESTION 22015
SELECT DATE'2024-01-31' + make_interval(0, 1), DATE'2024-01-31' - make_interval(0, 0, 0, 31), make_interval(1) + DATE'2024-02-29';
--> DATE '2024-01-31' + make_interval(0, 1, 0, 0, 0, 0, 0.000000) : date | DATE '2024-01-31' - make_interval(0, 0, 0, 31, 0, 0, 0.000000) : date | DATE '2024-02-29' + make_interval(1, 0, 0, 0, 0, 0, 0.000000) : date
--= 2024-02-29 | 2023-12-31 | 2025-02-28
SELECT DATE'2024-01-31' + make_interval(0, 0, 0, 0, 1);
--! INVALID_INTERVAL_WITH_MICROSECONDS_ADDITION 22006
SELECT TIMESTAMP'2024-01-31 10:00:00' + make_interval(0, 1, 0, 1, 1), TIMESTAMP_NTZ'2024-01-31 10:00:00' - make_interval(0, 1, 0, 1, 1);
--> TIMESTAMP '2024-01-31 10:00:00' + make_interval(0, 1, 0, 1, 1, 0, 0.000000) : timestamp | TIMESTAMP_NTZ '2024-01-31 10:00:00' - make_interval(0, 1, 0, 1, 1, 0, 0.000000) : timestamp_ntz
--= 2024-03-01 11:00:00 | 2023-12-30 09:00:00
SELECT '2024-01-31' + make_interval(0, 0, 0, 1);
--> 2024-01-31 + make_interval(0, 0, 0, 1, 0, 0, 0.000000) : string
--= 2024-02-01 00:00:00
SELECT make_interval(1) + make_interval(0, 1), make_interval(1) - make_interval(0, 1, 0, 1), - make_interval(1, 0, 0, 2);
--> (make_interval(1, 0, 0, 0, 0, 0, 0.000000) + make_interval(0, 1, 0, 0, 0, 0, 0.000000)) : interval | (make_interval(1, 0, 0, 0, 0, 0, 0.000000) - make_interval(0, 1, 0, 1, 0, 0, 0.000000)) : interval | (- make_interval(1, 0, 0, 2, 0, 0, 0.000000)) : interval
--= 1 years 1 months | 11 months -1 days | -1 years -2 days
SELECT make_interval(1, 1, 0, 1) * 1.5, make_interval(1, 1, 0, 3) / 2, 2 * make_interval(0, 1);
--> multiply_interval(make_interval(1, 1, 0, 1, 0, 0, 0.000000), 1.5) : interval | divide_interval(make_interval(1, 1, 0, 3, 0, 0, 0.000000), 2) : interval | multiply_interval(make_interval(0, 1, 0, 0, 0, 0, 0.000000), 2) : interval
--= 1 years 7 months 1 days 12 hours | 6 months 1 days 12 hours | 2 months
SELECT make_interval(1) / 0;
--! INTERVAL_DIVIDED_BY_ZERO 22012
SELECT make_interval(1) + INTERVAL '1' DAY;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT make_interval(1) = make_interval(1);
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
SELECT make_interval(1) < make_interval(2);
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
SELECT make_interval(1) IS NULL, make_interval(1, NULL) IS NULL;
--> (make_interval(1, 0, 0, 0, 0, 0, 0.000000) IS NULL) : boolean | (make_interval(1, NULL, 0, 0, 0, 0, 0.000000) IS NULL) : boolean
--= false | true
SELECT abs(make_interval(-1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT extract(YEAR FROM make_interval(1, 14)), extract(MONTH FROM make_interval(1, 14)), extract(DAY FROM make_interval(0, 0, 1, 3)), extract(HOUR FROM make_interval(0, 0, 0, 0, 27)), extract(SECOND FROM make_interval(0, 0, 0, 0, 0, 1, 1.5));
--> extract(YEAR FROM make_interval(1, 14, 0, 0, 0, 0, 0.000000)) : int | extract(MONTH FROM make_interval(1, 14, 0, 0, 0, 0, 0.000000)) : tinyint | extract(DAY FROM make_interval(0, 0, 1, 3, 0, 0, 0.000000)) : int | extract(HOUR FROM make_interval(0, 0, 0, 0, 27, 0, 0.000000)) : tinyint | extract(SECOND FROM make_interval(0, 0, 0, 0, 0, 1, 1.5)) : decimal(8,6)
--= 2 | 2 | 10 | 3 | 1.500000
SELECT sum(i) FROM VALUES (make_interval(1)) AS t(i);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT max(i) FROM VALUES (make_interval(1)) AS t(i);
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
SELECT CAST('1 year 2 months -3 days' AS INTERVAL), CAST('interval 1 day 2.5 seconds' AS INTERVAL), CAST('2 weeks 3 milliseconds' AS INTERVAL), CAST(' 1 hour ' AS INTERVAL), CAST('- 1 day' AS INTERVAL);
--> CAST(1 year 2 months -3 days AS INTERVAL) : interval | CAST(interval 1 day 2.5 seconds AS INTERVAL) : interval | CAST(2 weeks 3 milliseconds AS INTERVAL) : interval | CAST( 1 hour  AS INTERVAL) : interval | CAST(- 1 day AS INTERVAL) : interval
--= 1 years 2 months -3 days | 1 days 2.5 seconds | 14 days 0.003 seconds | 1 hours | -1 days
SELECT CAST('' AS INTERVAL), CAST('1' AS INTERVAL), CAST('1 lightyear' AS INTERVAL), CAST('1.5 days' AS INTERVAL), CAST('1day' AS INTERVAL), CAST('interval' AS INTERVAL);
--> CAST( AS INTERVAL) : interval | CAST(1 AS INTERVAL) : interval | CAST(1 lightyear AS INTERVAL) : interval | CAST(1.5 days AS INTERVAL) : interval | CAST(1day AS INTERVAL) : interval | CAST(interval AS INTERVAL) : interval
--= NULL | NULL | NULL | NULL | NULL | NULL
SELECT CAST(make_interval(1, 2, 3) AS STRING), CAST(1 AS INTERVAL);
--! DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION 42K09
SELECT i, d + i FROM VALUES (make_interval(0, 1), DATE'2024-01-31'), (make_interval(0, 0, 0, 1), DATE'2024-02-28') AS t(i, d) ORDER BY d;
--> i : interval | d + i : date
--= 1 months | 2024-02-29
--= 1 days | 2024-02-29
SELECT DATE'2024-03-31' - i FROM VALUES (INTERVAL '1' MONTH), (INTERVAL '1' YEAR) AS t(i);
--> DATE '2024-03-31' - i : date
--= 2024-02-29
--= 2023-03-31
SELECT collect_list(i) FROM VALUES (make_interval(0, 1)) AS t(i);
--> collect_list(i) : array<interval>
--= [1 months]
SELECT array(make_interval(1), NULL), map('a', make_interval(0, 0, 0, 1)), named_struct('i', make_interval(1));
--> array(make_interval(1, 0, 0, 0, 0, 0, 0.000000), NULL) : array<interval> | map(a, make_interval(0, 0, 0, 1, 0, 0, 0.000000)) : map<string,interval> | named_struct(i, make_interval(1, 0, 0, 0, 0, 0, 0.000000)) : struct<i:interval>
--= [1 years, null] | {a -> 1 days} | {1 years}
SELECT INTERVAL '10' MONTH div INTERVAL '3' MONTH, INTERVAL '10' DAY div INTERVAL '36' HOUR, INTERVAL '-10' DAY div INTERVAL '3' DAY;
--> (INTERVAL '10' MONTH div INTERVAL '3' MONTH) : bigint | (INTERVAL '10' DAY div INTERVAL '36' HOUR) : bigint | (INTERVAL '-10' DAY div INTERVAL '3' DAY) : bigint
--= 3 | 6 | -3
SELECT INTERVAL '1' DAY div INTERVAL '0' DAY;
--! DIVIDE_BY_ZERO 22012
SELECT INTERVAL '1' DAY div INTERVAL '1' MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT sign(INTERVAL '-1' DAY), signum(INTERVAL '1' MONTH), sign(INTERVAL '0' DAY);
--> sign(INTERVAL '-1' DAY) : double | SIGNUM(INTERVAL '1' MONTH) : double | sign(INTERVAL '0' DAY) : double
--= -1.0 | 1.0 | 0.0
