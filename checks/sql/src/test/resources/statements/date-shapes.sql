-- Dates, timestamps in zones with daylight saving, intervals.
SELECT DATE'2024-02-29' + INTERVAL 1 YEAR, DATE'2024-01-31' + INTERVAL 1 MONTH, DATE'2024-03-31' - INTERVAL 1 MONTH, add_months(DATE'2024-02-29', 12), add_months('2024-01-31', -2);
--> DATE '2024-02-29' + INTERVAL '1' YEAR : date | DATE '2024-01-31' + INTERVAL '1' MONTH : date | DATE '2024-03-31' - INTERVAL '1' MONTH : date | add_months(DATE '2024-02-29', 12) : date | add_months(2024-01-31, -2) : date
--= 2025-02-28 | 2024-02-29 | 2024-02-29 | 2025-02-28 | 2023-11-30
SELECT DATE'2024-03-01' - DATE'2024-02-01', typeof(DATE'2024-03-01' - DATE'2024-02-01'), DATE'2024-03-01' + 5, DATE'2024-03-01' - 5, date_add('2024-01-01', 31), date_sub(DATE'2024-03-01', 1);
--> (DATE '2024-03-01' - DATE '2024-02-01') : interval day | typeof((DATE '2024-03-01' - DATE '2024-02-01')) : string | date_add(DATE '2024-03-01', 5) : date | date_sub(DATE '2024-03-01', 5) : date | date_add(2024-01-01, 31) : date | date_sub(DATE '2024-03-01', 1) : date
--= INTERVAL '29' DAY | interval day | 2024-03-06 | 2024-02-25 | 2024-02-01 | 2024-02-29
SELECT TIMESTAMP'2024-03-01 00:00:00' - TIMESTAMP'2024-02-01 12:00:00', typeof(TIMESTAMP'2024-03-01 00:00:00' - DATE'2024-02-01');
--> (TIMESTAMP '2024-03-01 00:00:00' - TIMESTAMP '2024-02-01 12:00:00') : interval day to second | typeof((TIMESTAMP '2024-03-01 00:00:00' - DATE '2024-02-01')) : string
--= INTERVAL '28 12:00:00' DAY TO SECOND | interval day to second
SELECT DATE'2024-01-01' + INTERVAL '1' HOUR, typeof(DATE'2024-01-01' + INTERVAL '1' HOUR);
--> DATE '2024-01-01' + INTERVAL '01' HOUR : timestamp | typeof(DATE '2024-01-01' + INTERVAL '01' HOUR) : string
--= 2024-01-01 01:00:00 | timestamp
SELECT DATE'2024-01-01' + INTERVAL '1 02:03:04' DAY TO SECOND, DATE'2024-01-01' + INTERVAL '1' DAY, typeof(DATE'2024-01-01' + INTERVAL '1' DAY);
--> DATE '2024-01-01' + INTERVAL '1 02:03:04' DAY TO SECOND : timestamp | date_add(DATE '2024-01-01', extractansiintervaldays(INTERVAL '1' DAY)) : date | typeof(date_add(DATE '2024-01-01', extractansiintervaldays(INTERVAL '1' DAY))) : string
--= 2024-01-02 02:03:04 | 2024-01-02 | date
SELECT months_between('2024-03-31', '2024-02-29'), months_between('2024-03-15 12:00:00', '2024-01-01'), months_between('2024-03-15', '2024-01-01', false);
--> months_between(2024-03-31, 2024-02-29, true) : double | months_between(2024-03-15 12:00:00, 2024-01-01, true) : double | months_between(2024-03-15, 2024-01-01, false) : double
--= 1.0 | 2.46774194 | 2.4516129032258065
SELECT last_day('2024-02-10'), next_day('2024-02-10', 'MON'), next_day('2024-02-10', 'sunday'), trunc('2024-05-17', 'quarter'), trunc('2024-05-17', 'week'), trunc('2024-05-17', 'bad'), date_trunc('hour', '2024-05-17 13:45:59.123456'), date_trunc('decade', '2024-05-17');
--> last_day(2024-02-10) : date | next_day(2024-02-10, MON) : date | next_day(2024-02-10, sunday) : date | trunc(2024-05-17, quarter) : date | trunc(2024-05-17, week) : date | trunc(2024-05-17, bad) : date | date_trunc(hour, 2024-05-17 13:45:59.123456) : timestamp | date_trunc(decade, 2024-05-17) : timestamp
--= 2024-02-29 | 2024-02-12 | 2024-02-11 | 2024-04-01 | 2024-05-13 | NULL | 2024-05-17 13:00:00 | NULL
SELECT next_day('2024-02-10', 'xx');
--! ILLEGAL_DAY_OF_WEEK 22009
SELECT date_format(TIMESTAMP'2024-02-09 03:04:05.678', 'yyyy-MM-dd HH:mm:ss.SSS a EEEE MMM D Q'), date_format('2024-02-09', 'E, dd MMM yyyy'), date_format(TIMESTAMP'2024-02-09 15:04:05', 'hh:mm a'), date_format(TIMESTAMP'2024-02-09 00:04:05', 'K k h H');
--> date_format(TIMESTAMP '2024-02-09 03:04:05.678', yyyy-MM-dd HH:mm:ss.SSS a EEEE MMM D Q) : string | date_format(2024-02-09, E, dd MMM yyyy) : string | date_format(TIMESTAMP '2024-02-09 15:04:05', hh:mm a) : string | date_format(TIMESTAMP '2024-02-09 00:04:05', K k h H) : string
--= 2024-02-09 03:04:05.678 AM Friday Feb 40 1 | Fri, 09 Feb 2024 | 03:04 PM | 0 24 12 0
SELECT to_date('2024-02-30');
--! CAST_INVALID_INPUT 22018
SELECT to_date('31/12/2023', 'dd/MM/yyyy'), to_timestamp('2024-02-09 03:04:05.678'), to_timestamp('09.02.2024 3:4', 'dd.MM.yyyy H:m'), to_date('2024-02-09 10:00:00'), to_date('20240209', 'yyyyMMdd');
--> to_date(31/12/2023, dd/MM/yyyy) : date | to_timestamp(2024-02-09 03:04:05.678) : timestamp | to_timestamp(09.02.2024 3:4, dd.MM.yyyy H:m) : timestamp | to_date(2024-02-09 10:00:00) : date | to_date(20240209, yyyyMMdd) : date
--= 2023-12-31 | 2024-02-09 03:04:05.678 | 2024-02-09 03:04:00 | 2024-02-09 | 2024-02-09
SELECT to_date('abc', 'yyyy-MM-dd');
--! CANNOT_PARSE_TIMESTAMP 22007
SELECT try_to_date('abc', 'yyyy-MM-dd'), try_to_timestamp('abc'), try_to_timestamp('2024', 'yyyy'), try_cast('2024-13-01' AS DATE), try_cast('2024-1-1' AS DATE), try_cast('2024' AS DATE), try_cast('2024-02' AS TIMESTAMP);
--> try_to_date(abc, yyyy-MM-dd) : date | try_to_timestamp(abc) : timestamp | try_to_timestamp(2024, yyyy) : timestamp | TRY_CAST(2024-13-01 AS DATE) : date | TRY_CAST(2024-1-1 AS DATE) : date | TRY_CAST(2024 AS DATE) : date | TRY_CAST(2024-02 AS TIMESTAMP) : timestamp
--= NULL | NULL | 2024-01-01 00:00:00 | NULL | 2024-01-01 | 2024-01-01 | 2024-02-01 00:00:00
SELECT unix_timestamp('2024-02-09 03:04:05'), unix_timestamp('2024-02-09', 'yyyy-MM-dd'), from_unixtime(0), from_unixtime(1707447845, 'yyyy/MM/dd'), to_unix_timestamp('2024-02-09 00:00:00'), unix_date(DATE'1970-01-10'), date_from_unix_date(19000), timestamp_millis(1707447845123), timestamp_micros(1), unix_millis(TIMESTAMP'1970-01-01 00:00:01.5');
--> unix_timestamp(2024-02-09 03:04:05, yyyy-MM-dd HH:mm:ss) : bigint | unix_timestamp(2024-02-09, yyyy-MM-dd) : bigint | from_unixtime(0, yyyy-MM-dd HH:mm:ss) : string | from_unixtime(1707447845, yyyy/MM/dd) : string | to_unix_timestamp(2024-02-09 00:00:00, yyyy-MM-dd HH:mm:ss) : bigint | unix_date(DATE '1970-01-10') : int | date_from_unix_date(19000) : date | timestamp_millis(1707447845123) : timestamp | timestamp_micros(1) : timestamp | unix_millis(TIMESTAMP '1970-01-01 00:00:01.5') : bigint
--= 1707447845 | 1707436800 | 1970-01-01 00:00:00 | 2024/02/09 | 1707436800 | 9 | 2022-01-08 | 2024-02-09 03:04:05.123 | 1970-01-01 00:00:00.000001 | 1500
SELECT year('2024-02-09'), quarter(DATE'2024-05-01'), month('2024-02-09'), day('2024-02-09'), dayofweek('2024-02-09'), weekday('2024-02-09'), dayofyear('2024-12-31'), weekofyear('2024-12-30'), hour('2024-02-09 13:14:15'), minute('2024-02-09 13:14:15'), second('2024-02-09 13:14:15.5');
--> year(2024-02-09) : int | quarter(DATE '2024-05-01') : int | month(2024-02-09) : int | day(2024-02-09) : int | dayofweek(2024-02-09) : int | weekday(2024-02-09) : int | dayofyear(2024-12-31) : int | weekofyear(2024-12-30) : int | hour(2024-02-09 13:14:15) : int | minute(2024-02-09 13:14:15) : int | second(2024-02-09 13:14:15.5) : int
--= 2024 | 2 | 2 | 9 | 6 | 4 | 366 | 1 | 13 | 14 | 15
SELECT extract(YEAR FROM DATE'2024-02-09'), extract(SECOND FROM TIMESTAMP'2024-02-09 01:02:03.456'), extract(DOW FROM DATE'2024-02-09'), extract(DAYOFWEEK_ISO FROM DATE'2024-02-11'), extract(YEAROFWEEK FROM DATE'2024-12-30'), extract(WEEK FROM DATE'2021-01-01'), date_part('doy', DATE'2024-02-09'), extract(MONTH FROM INTERVAL '1-3' YEAR TO MONTH), extract(HOUR FROM INTERVAL '1 05:06:07' DAY TO SECOND), date_part('epoch', DATE'2024-01-01');
--! INVALID_EXTRACT_FIELD 42601
SELECT extract(EPOCH FROM TIMESTAMP'1970-01-01 00:00:10');
--! INVALID_EXTRACT_FIELD 42601
SELECT datediff('2024-03-01', '2024-02-01'), datediff(MONTH, DATE'2024-01-31', DATE'2024-02-29'), datediff(HOUR, TIMESTAMP'2024-01-01 00:00:00', TIMESTAMP'2024-01-02 01:59:59'), timestampdiff(WEEK, DATE'2024-01-01', DATE'2024-01-20'), timestampdiff(QUARTER, DATE'2023-01-01', DATE'2024-01-20'), dateadd(MONTH, 1, DATE'2024-01-31'), dateadd(HOUR, -1, TIMESTAMP'2024-01-01 00:00:00'), timestampadd(WEEK, 2, DATE'2024-01-01');
--> datediff(2024-03-01, 2024-02-01) : int | timestampdiff(MONTH, DATE '2024-01-31', DATE '2024-02-29') : bigint | timestampdiff(HOUR, TIMESTAMP '2024-01-01 00:00:00', TIMESTAMP '2024-01-02 01:59:59') : bigint | timestampdiff(WEEK, DATE '2024-01-01', DATE '2024-01-20') : bigint | timestampdiff(QUARTER, DATE '2023-01-01', DATE '2024-01-20') : bigint | timestampadd(MONTH, 1, DATE '2024-01-31') : timestamp | timestampadd(HOUR, -1, TIMESTAMP '2024-01-01 00:00:00') : timestamp | timestampadd(WEEK, 2, DATE '2024-01-01') : timestamp
--= 29 | 0 | 25 | 2 | 4 | 2024-02-29 00:00:00 | 2023-12-31 23:00:00 | 2024-01-15 00:00:00
SELECT make_date(2024, 2, 29), make_timestamp(2024, 2, 29, 12, 30, 45.887), make_interval(1, 2, 3, 4, 5, 6, 7.5), make_dt_interval(1, 2, 3, 4.5), make_ym_interval(1, 2);
--> make_date(2024, 2, 29) : date | make_timestamp(2024, 2, 29, 12, 30, 45.887) : timestamp | make_interval(1, 2, 3, 4, 5, 6, 7.5) : interval | make_dt_interval(1, 2, 3, 4.5) : interval day to second | make_ym_interval(1, 2) : interval year to month
--= 2024-02-29 | 2024-02-29 12:30:45.887 | 1 years 2 months 25 days 5 hours 6 minutes 7.5 seconds | INTERVAL '1 02:03:04.5' DAY TO SECOND | INTERVAL '1-2' YEAR TO MONTH
SELECT make_date(2023, 2, 29);
--! DATETIME_FIELD_OUT_OF_BOUNDS.WITHOUT_SUGGESTION 22023
SELECT INTERVAL 1 YEAR 2 MONTHS + INTERVAL 3 MONTHS, INTERVAL '1-2' YEAR TO MONTH * 3, INTERVAL 10 DAYS / 4, -INTERVAL 1 DAY, INTERVAL '10:20' MINUTE TO SECOND, INTERVAL 90 MINUTES, abs(INTERVAL -3 DAYS);
--> (INTERVAL '1-2' YEAR TO MONTH + INTERVAL '3' MONTH) : interval year to month | (INTERVAL '1-2' YEAR TO MONTH * 3) : interval year to month | (INTERVAL '10' DAY / 4) : interval day to second | (- INTERVAL '1' DAY) : interval day | INTERVAL '10:20' MINUTE TO SECOND : interval minute to second | INTERVAL '90' MINUTE : interval minute | abs(INTERVAL '-3' DAY) : interval day
--= INTERVAL '1-5' YEAR TO MONTH | INTERVAL '3-6' YEAR TO MONTH | INTERVAL '2 12:00:00' DAY TO SECOND | INTERVAL '-1' DAY | INTERVAL '10:20' MINUTE TO SECOND | INTERVAL '90' MINUTE | INTERVAL '3' DAY
SELECT INTERVAL '1' DAY > INTERVAL '23' HOUR, INTERVAL '12' MONTH = INTERVAL '1' YEAR;
--> (INTERVAL '1' DAY > INTERVAL '23' HOUR) : boolean | (INTERVAL '12' MONTH = INTERVAL '1' YEAR) : boolean
--= true | true
SELECT INTERVAL 1 DAY + INTERVAL 1 MONTH;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT TIMESTAMP'2024-03-10 01:30:00 America/New_York', TIMESTAMP'2024-03-10 02:30:00 America/New_York', TIMESTAMP'2024-03-10 00:00:00+05:30', TIMESTAMP'2024-03-10T10:00:00Z';
--> TIMESTAMP '2024-03-10 06:30:00' : timestamp | TIMESTAMP '2024-03-10 07:30:00' : timestamp | TIMESTAMP '2024-03-09 18:30:00' : timestamp | TIMESTAMP '2024-03-10 10:00:00' : timestamp
--= 2024-03-10 06:30:00 | 2024-03-10 07:30:00 | 2024-03-09 18:30:00 | 2024-03-10 10:00:00
SELECT from_utc_timestamp('2024-07-01 12:00:00', 'America/Los_Angeles'), to_utc_timestamp('2024-07-01 12:00:00', 'Europe/Berlin'), from_utc_timestamp('2024-07-01 12:00:00', '+05:30'), convert_timezone('UTC', 'Asia/Tokyo', TIMESTAMP_NTZ'2024-07-01 12:00:00'), convert_timezone('Europe/Berlin', 'America/New_York', TIMESTAMP_NTZ'2024-03-31 02:30:00');
--> from_utc_timestamp(2024-07-01 12:00:00, America/Los_Angeles) : timestamp | to_utc_timestamp(2024-07-01 12:00:00, Europe/Berlin) : timestamp | from_utc_timestamp(2024-07-01 12:00:00, +05:30) : timestamp | convert_timezone(UTC, Asia/Tokyo, TIMESTAMP_NTZ '2024-07-01 12:00:00') : timestamp_ntz | convert_timezone(Europe/Berlin, America/New_York, TIMESTAMP_NTZ '2024-03-31 02:30:00') : timestamp_ntz
--= 2024-07-01 05:00:00 | 2024-07-01 10:00:00 | 2024-07-01 17:30:00 | 2024-07-01 21:00:00 | 2024-03-30 21:30:00
SET spark.sql.session.timeZone=America/New_York;
--> key : string | value : string
--= spark.sql.session.timeZone | America/New_York
SELECT TIMESTAMP'2024-03-10 02:30:00', TIMESTAMP'2024-11-03 01:30:00', TIMESTAMP'2024-03-09 02:30:00' + INTERVAL '1' DAY, TIMESTAMP'2024-03-09 02:30:00' + INTERVAL '24' HOUR, TIMESTAMP'2024-02-10 02:30:00' + INTERVAL 1 MONTH;
--> TIMESTAMP '2024-03-10 03:30:00' : timestamp | TIMESTAMP '2024-11-03 01:30:00' : timestamp | TIMESTAMP '2024-03-09 02:30:00' + INTERVAL '1' DAY : timestamp | TIMESTAMP '2024-03-09 02:30:00' + INTERVAL '24' HOUR : timestamp | TIMESTAMP '2024-02-10 02:30:00' + INTERVAL '1' MONTH : timestamp
--= 2024-03-10 03:30:00 | 2024-11-03 01:30:00 | 2024-03-10 03:30:00 | 2024-03-10 03:30:00 | 2024-03-10 03:30:00
SELECT unix_timestamp(TIMESTAMP'2024-11-03 01:30:00'), TIMESTAMP'2024-11-03 01:30:00' + INTERVAL '1' HOUR, TIMESTAMP'2024-11-03 01:30:00' + INTERVAL '2' HOUR, date_trunc('DAY', TIMESTAMP'2024-11-03 12:30:00'), CAST(DATE'2024-03-10' AS TIMESTAMP);
--> unix_timestamp(TIMESTAMP '2024-11-03 01:30:00', yyyy-MM-dd HH:mm:ss) : bigint | TIMESTAMP '2024-11-03 01:30:00' + INTERVAL '01' HOUR : timestamp | TIMESTAMP '2024-11-03 01:30:00' + INTERVAL '02' HOUR : timestamp | date_trunc(DAY, TIMESTAMP '2024-11-03 12:30:00') : timestamp | CAST(DATE '2024-03-10' AS TIMESTAMP) : timestamp
--= 1730611800 | 2024-11-03 01:30:00 | 2024-11-03 02:30:00 | 2024-11-03 00:00:00 | 2024-03-10 00:00:00
SELECT CAST(TIMESTAMP'2024-07-01 12:00:00' AS TIMESTAMP_NTZ), CAST(TIMESTAMP_NTZ'2024-07-01 12:00:00' AS TIMESTAMP), CAST(TIMESTAMP'2024-07-01 23:00:00' AS DATE), TIMESTAMP_NTZ'2024-07-01 12:00:00' = TIMESTAMP'2024-07-01 12:00:00', typeof(TIMESTAMP_NTZ'2024-07-01 12:00:00' - TIMESTAMP'2024-07-01 12:00:00');
--> CAST(TIMESTAMP '2024-07-01 12:00:00' AS TIMESTAMP_NTZ) : timestamp_ntz | CAST(TIMESTAMP_NTZ '2024-07-01 12:00:00' AS TIMESTAMP) : timestamp | CAST(TIMESTAMP '2024-07-01 23:00:00' AS DATE) : date | (TIMESTAMP_NTZ '2024-07-01 12:00:00' = TIMESTAMP '2024-07-01 12:00:00') : boolean | typeof((TIMESTAMP_NTZ '2024-07-01 12:00:00' - TIMESTAMP '2024-07-01 12:00:00')) : string
--= 2024-07-01 12:00:00 | 2024-07-01 12:00:00 | 2024-07-01 | true | interval day to second
SELECT datediff(DAY, TIMESTAMP'2024-03-09 12:00:00', TIMESTAMP'2024-03-10 12:00:00'), timestampdiff(HOUR, TIMESTAMP'2024-03-09 12:00:00', TIMESTAMP'2024-03-10 12:00:00'), TIMESTAMP'2024-03-10 12:00:00' - TIMESTAMP'2024-03-09 12:00:00';
--> timestampdiff(DAY, TIMESTAMP '2024-03-09 12:00:00', TIMESTAMP '2024-03-10 12:00:00') : bigint | timestampdiff(HOUR, TIMESTAMP '2024-03-09 12:00:00', TIMESTAMP '2024-03-10 12:00:00') : bigint | (TIMESTAMP '2024-03-10 12:00:00' - TIMESTAMP '2024-03-09 12:00:00') : interval day to second
--= 1 | 24 | INTERVAL '1 00:00:00' DAY TO SECOND
SELECT to_timestamp('2024-07-01T12:00:00+02:00'), CAST('2024-07-01 12:00:00 Europe/Paris' AS TIMESTAMP), CAST('2024-07-01 12:00' AS TIMESTAMP), CAST('T12:00:00' AS STRING), hour(TIMESTAMP'2024-07-01 12:00:00Z');
--> to_timestamp(2024-07-01T12:00:00+02:00) : timestamp | CAST(2024-07-01 12:00:00 Europe/Paris AS TIMESTAMP) : timestamp | CAST(2024-07-01 12:00 AS TIMESTAMP) : timestamp | CAST(T12:00:00 AS STRING) : string | hour(TIMESTAMP '2024-07-01 08:00:00') : int
--= 2024-07-01 06:00:00 | 2024-07-01 06:00:00 | 2024-07-01 12:00:00 | T12:00:00 | 8
SELECT sequence(TIMESTAMP'2024-03-09 12:00:00', TIMESTAMP'2024-03-11 12:00:00', INTERVAL 1 DAY), sequence(DATE'2024-01-31', DATE'2024-05-31', INTERVAL 1 MONTH);
--> sequence(TIMESTAMP '2024-03-09 12:00:00', TIMESTAMP '2024-03-11 12:00:00', INTERVAL '1' DAY) : array<timestamp> | sequence(DATE '2024-01-31', DATE '2024-05-31', INTERVAL '1' MONTH) : array<date>
--= [2024-03-09 12:00:00, 2024-03-10 12:00:00, 2024-03-11 12:00:00] | [2024-01-31, 2024-02-29, 2024-03-31, 2024-04-30, 2024-05-31]
SELECT date_format(TIMESTAMP'2024-07-01 12:00:00', 'yyyy-MM-dd HH:mm:ss XXX VV z O'), date_format(TIMESTAMP'2024-12-01 12:00:00', 'zzzz');
--> date_format(TIMESTAMP '2024-07-01 12:00:00', yyyy-MM-dd HH:mm:ss XXX VV z O) : string | date_format(TIMESTAMP '2024-12-01 12:00:00', zzzz) : string
--= 2024-07-01 12:00:00 -04:00 America/New_York EDT GMT-4 | Eastern Standard Time
SET spark.sql.session.timeZone=UTC;
--> key : string | value : string
--= spark.sql.session.timeZone | UTC
SELECT CAST('12:30:45' AS TIMESTAMP) IS NOT NULL;
--> (CAST(12:30:45 AS TIMESTAMP) IS NOT NULL) : boolean
--= true
SELECT TIMESTAMP'0001-01-01 00:00:00' - INTERVAL 1 DAY, DATE'9999-12-31' + 1, CAST('+10000-01-01' AS DATE), DATE'-0001-01-01', CAST('0000-01-01' AS DATE);
--> TIMESTAMP '0001-01-01 00:00:00' - INTERVAL '1' DAY : timestamp | date_add(DATE '9999-12-31', 1) : date | CAST(+10000-01-01 AS DATE) : date | DATE '-0001-01-01' : date | CAST(0000-01-01 AS DATE) : date
--= 0000-12-31 00:00:00 | +10000-01-01 | +10000-01-01 | -0001-01-01 | 0000-01-01
SELECT DATE'2024-02-30';
--! INVALID_TYPED_LITERAL 42604
SELECT TIMESTAMP'abc';
--! INVALID_TYPED_LITERAL 42604
SELECT CAST(DATE'2024-01-01' AS INT);
--! DATATYPE_MISMATCH.CAST_WITH_FUNC_SUGGESTION 42K09
SELECT CAST(1 AS DATE);
--! DATATYPE_MISMATCH.CAST_WITH_FUNC_SUGGESTION 42K09
SELECT CAST(TIMESTAMP'2024-01-01 00:00:00' AS BIGINT), CAST(1.5 AS TIMESTAMP), CAST(1704067200 AS TIMESTAMP), CAST(TIMESTAMP'1969-12-31 23:59:59.5' AS BIGINT), CAST(TIMESTAMP'2024-01-01 00:00:00.5' AS DOUBLE);
--> CAST(TIMESTAMP '2024-01-01 00:00:00' AS BIGINT) : bigint | CAST(1.5 AS TIMESTAMP) : timestamp | CAST(1704067200 AS TIMESTAMP) : timestamp | CAST(TIMESTAMP '1969-12-31 23:59:59.5' AS BIGINT) : bigint | CAST(TIMESTAMP '2024-01-01 00:00:00.5' AS DOUBLE) : double
--= 1704067200 | 1970-01-01 00:00:01.5 | 2024-01-01 00:00:00 | -1 | 1.7040672005E9
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS STRING), CAST('1 02:03:04' AS INTERVAL DAY TO SECOND), CAST(INTERVAL '3' DAY AS INT), CAST(5 AS INTERVAL DAY), CAST('1-2' AS INTERVAL YEAR TO MONTH), CAST(INTERVAL '90' MINUTE AS INTERVAL HOUR);
--> CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS STRING) : string | CAST(1 02:03:04 AS INTERVAL DAY TO SECOND) : interval day to second | CAST(INTERVAL '3' DAY AS INT) : int | CAST(5 AS INTERVAL DAY) : interval day | CAST(1-2 AS INTERVAL YEAR TO MONTH) : interval year to month | CAST(INTERVAL '90' MINUTE AS INTERVAL HOUR) : interval hour
--= INTERVAL '1 02:03:04.5' DAY TO SECOND | INTERVAL '1 02:03:04' DAY TO SECOND | 3 | INTERVAL '5' DAY | INTERVAL '1-2' YEAR TO MONTH | INTERVAL '01' HOUR
SELECT sum(i), avg(i), max(i) FROM VALUES (INTERVAL '1' DAY), (INTERVAL '2 12' DAY TO HOUR) t(i);
--> sum(i) : interval day to hour | avg(i) : interval day to second | max(i) : interval day to hour
--= INTERVAL '3 12' DAY TO HOUR | INTERVAL '1 18:00:00' DAY TO SECOND | INTERVAL '2 12' DAY TO HOUR
SELECT date_diff('2024-01-10', '2024-01-01'), dayname(DATE'2024-02-09'), monthname(DATE'2024-02-09'), current_date() = curdate(), now() IS NOT NULL, date(TIMESTAMP'2024-02-09 10:00:00'), timestamp('2024-02-09');
--> date_diff(2024-01-10, 2024-01-01) : int | dayname(DATE '2024-02-09') : string | monthname(DATE '2024-02-09') : string | (current_date() = current_date()) : boolean | (now() IS NOT NULL) : boolean | TIMESTAMP '2024-02-09 10:00:00' : date | 2024-02-09 : timestamp
--= 9 | Fri | Feb | true | true | 2024-02-09 | 2024-02-09 00:00:00
SELECT '2024-01-01' < DATE'2024-01-02', DATE'2024-01-01' = TIMESTAMP'2024-01-01 00:00:00', DATE'2024-01-01' BETWEEN '2023-12-31' AND '2024-01-02', '2024-01-01' + INTERVAL 1 DAY;
--> (2024-01-01 < DATE '2024-01-02') : boolean | (DATE '2024-01-01' = TIMESTAMP '2024-01-01 00:00:00') : boolean | between(DATE '2024-01-01', 2023-12-31, 2024-01-02) : boolean | 2024-01-01 + INTERVAL '1' DAY : string
--= true | true | true | 2024-01-02 00:00:00
SELECT typeof('2024-01-01' + INTERVAL 1 DAY), '2024-01-01 10:00:00' - INTERVAL 1 HOUR;
--> typeof(2024-01-01 + INTERVAL '1' DAY) : string | 2024-01-01 10:00:00 - INTERVAL '01' HOUR : string
--= string | 2024-01-01 09:00:00
SELECT unix_timestamp('2024-02-09 03:04');
--! CANNOT_PARSE_TIMESTAMP 22007
SELECT window(TIMESTAMP'2024-01-01 00:07:00', '5 minutes');
--> window : struct<start:timestamp,end:timestamp>
--= {2024-01-01 00:05:00, 2024-01-01 00:10:00}
