SELECT year(DATE'2024-02-29'), year(DATE'1970-01-01'), year(DATE'0001-01-01'), year(DATE'9999-12-31'), year(DATE'1582-10-15'), year(CAST(NULL AS DATE));
--> year(DATE '2024-02-29') : int | year(DATE '1970-01-01') : int | year(DATE '0001-01-01') : int | year(DATE '9999-12-31') : int | year(DATE '1582-10-15') : int | year(CAST(NULL AS DATE)) : int
--= 2024 | 1970 | 1 | 9999 | 1582 | NULL
SELECT year(a) FROM VALUES (DATE'2024-02-29'), (DATE'1970-01-01'), (DATE'0001-01-01'), (DATE'9999-12-31'), (DATE'1582-10-15'), (CAST(NULL AS DATE)) AS t(a);
--> year(a) : int
--= 2024
--= 1970
--= 1
--= 9999
--= 1582
--= NULL
SELECT year(TIMESTAMP'2024-02-29 13:45:59.123456'), year(TIMESTAMP'1970-01-01 00:00:00'), year(TIMESTAMP'1969-12-31 23:59:59.999999'), year(TIMESTAMP'9999-12-31 23:59:59'), year(CAST(NULL AS TIMESTAMP));
--> year(TIMESTAMP '2024-02-29 13:45:59.123456') : int | year(TIMESTAMP '1970-01-01 00:00:00') : int | year(TIMESTAMP '1969-12-31 23:59:59.999999') : int | year(TIMESTAMP '9999-12-31 23:59:59') : int | year(CAST(NULL AS TIMESTAMP)) : int
--= 2024 | 1970 | 1969 | 9999 | NULL
SELECT year(a) FROM VALUES (TIMESTAMP'2024-02-29 13:45:59.123456'), (TIMESTAMP'1970-01-01 00:00:00'), (TIMESTAMP'1969-12-31 23:59:59.999999'), (TIMESTAMP'9999-12-31 23:59:59'), (CAST(NULL AS TIMESTAMP)) AS t(a);
--> year(a) : int
--= 2024
--= 1970
--= 1969
--= 9999
--= NULL
SELECT year(TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), year(TIMESTAMP_NTZ'1582-10-05 00:00:00');
--> year(TIMESTAMP_NTZ '2024-02-29 13:45:59.123456') : int | year(TIMESTAMP_NTZ '1582-10-05 00:00:00') : int
--= 2024 | 1582
SELECT year(a) FROM VALUES (TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), (TIMESTAMP_NTZ'1582-10-05 00:00:00') AS t(a);
--> year(a) : int
--= 2024
--= 1582
SELECT year('2024-03-01 01:02:03.5'), year('2024-03-01');
--> year(2024-03-01 01:02:03.5) : int | year(2024-03-01) : int
--= 2024 | 2024
SELECT year('x');
--! CAST_INVALID_INPUT 22018
SELECT year(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT month(DATE'2024-02-29'), month(DATE'1970-01-01'), month(DATE'0001-01-01'), month(DATE'9999-12-31'), month(DATE'1582-10-15'), month(CAST(NULL AS DATE));
--> month(DATE '2024-02-29') : int | month(DATE '1970-01-01') : int | month(DATE '0001-01-01') : int | month(DATE '9999-12-31') : int | month(DATE '1582-10-15') : int | month(CAST(NULL AS DATE)) : int
--= 2 | 1 | 1 | 12 | 10 | NULL
SELECT month(a) FROM VALUES (DATE'2024-02-29'), (DATE'1970-01-01'), (DATE'0001-01-01'), (DATE'9999-12-31'), (DATE'1582-10-15'), (CAST(NULL AS DATE)) AS t(a);
--> month(a) : int
--= 2
--= 1
--= 1
--= 12
--= 10
--= NULL
SELECT month(TIMESTAMP'2024-02-29 13:45:59.123456'), month(TIMESTAMP'1970-01-01 00:00:00'), month(TIMESTAMP'1969-12-31 23:59:59.999999'), month(TIMESTAMP'9999-12-31 23:59:59'), month(CAST(NULL AS TIMESTAMP));
--> month(TIMESTAMP '2024-02-29 13:45:59.123456') : int | month(TIMESTAMP '1970-01-01 00:00:00') : int | month(TIMESTAMP '1969-12-31 23:59:59.999999') : int | month(TIMESTAMP '9999-12-31 23:59:59') : int | month(CAST(NULL AS TIMESTAMP)) : int
--= 2 | 1 | 12 | 12 | NULL
SELECT month(a) FROM VALUES (TIMESTAMP'2024-02-29 13:45:59.123456'), (TIMESTAMP'1970-01-01 00:00:00'), (TIMESTAMP'1969-12-31 23:59:59.999999'), (TIMESTAMP'9999-12-31 23:59:59'), (CAST(NULL AS TIMESTAMP)) AS t(a);
--> month(a) : int
--= 2
--= 1
--= 12
--= 12
--= NULL
SELECT month(TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), month(TIMESTAMP_NTZ'1582-10-05 00:00:00');
--> month(TIMESTAMP_NTZ '2024-02-29 13:45:59.123456') : int | month(TIMESTAMP_NTZ '1582-10-05 00:00:00') : int
--= 2 | 10
SELECT month(a) FROM VALUES (TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), (TIMESTAMP_NTZ'1582-10-05 00:00:00') AS t(a);
--> month(a) : int
--= 2
--= 10
SELECT month('2024-03-01 01:02:03.5'), month('2024-03-01');
--> month(2024-03-01 01:02:03.5) : int | month(2024-03-01) : int
--= 3 | 3
SELECT month('x');
--! CAST_INVALID_INPUT 22018
SELECT month(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT day(DATE'2024-02-29'), day(DATE'1970-01-01'), day(DATE'0001-01-01'), day(DATE'9999-12-31'), day(DATE'1582-10-15'), day(CAST(NULL AS DATE));
--> day(DATE '2024-02-29') : int | day(DATE '1970-01-01') : int | day(DATE '0001-01-01') : int | day(DATE '9999-12-31') : int | day(DATE '1582-10-15') : int | day(CAST(NULL AS DATE)) : int
--= 29 | 1 | 1 | 31 | 15 | NULL
SELECT day(a) FROM VALUES (DATE'2024-02-29'), (DATE'1970-01-01'), (DATE'0001-01-01'), (DATE'9999-12-31'), (DATE'1582-10-15'), (CAST(NULL AS DATE)) AS t(a);
--> day(a) : int
--= 29
--= 1
--= 1
--= 31
--= 15
--= NULL
SELECT day(TIMESTAMP'2024-02-29 13:45:59.123456'), day(TIMESTAMP'1970-01-01 00:00:00'), day(TIMESTAMP'1969-12-31 23:59:59.999999'), day(TIMESTAMP'9999-12-31 23:59:59'), day(CAST(NULL AS TIMESTAMP));
--> day(TIMESTAMP '2024-02-29 13:45:59.123456') : int | day(TIMESTAMP '1970-01-01 00:00:00') : int | day(TIMESTAMP '1969-12-31 23:59:59.999999') : int | day(TIMESTAMP '9999-12-31 23:59:59') : int | day(CAST(NULL AS TIMESTAMP)) : int
--= 29 | 1 | 31 | 31 | NULL
SELECT day(a) FROM VALUES (TIMESTAMP'2024-02-29 13:45:59.123456'), (TIMESTAMP'1970-01-01 00:00:00'), (TIMESTAMP'1969-12-31 23:59:59.999999'), (TIMESTAMP'9999-12-31 23:59:59'), (CAST(NULL AS TIMESTAMP)) AS t(a);
--> day(a) : int
--= 29
--= 1
--= 31
--= 31
--= NULL
SELECT day(TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), day(TIMESTAMP_NTZ'1582-10-05 00:00:00');
--> day(TIMESTAMP_NTZ '2024-02-29 13:45:59.123456') : int | day(TIMESTAMP_NTZ '1582-10-05 00:00:00') : int
--= 29 | 5
SELECT day(a) FROM VALUES (TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), (TIMESTAMP_NTZ'1582-10-05 00:00:00') AS t(a);
--> day(a) : int
--= 29
--= 5
SELECT day('2024-03-01 01:02:03.5'), day('2024-03-01');
--> day(2024-03-01 01:02:03.5) : int | day(2024-03-01) : int
--= 1 | 1
SELECT day('x');
--! CAST_INVALID_INPUT 22018
SELECT day(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT dayofmonth(DATE'2024-02-29'), dayofmonth(DATE'1970-01-01'), dayofmonth(DATE'0001-01-01'), dayofmonth(DATE'9999-12-31'), dayofmonth(DATE'1582-10-15'), dayofmonth(CAST(NULL AS DATE));
--> dayofmonth(DATE '2024-02-29') : int | dayofmonth(DATE '1970-01-01') : int | dayofmonth(DATE '0001-01-01') : int | dayofmonth(DATE '9999-12-31') : int | dayofmonth(DATE '1582-10-15') : int | dayofmonth(CAST(NULL AS DATE)) : int
--= 29 | 1 | 1 | 31 | 15 | NULL
SELECT dayofmonth(a) FROM VALUES (DATE'2024-02-29'), (DATE'1970-01-01'), (DATE'0001-01-01'), (DATE'9999-12-31'), (DATE'1582-10-15'), (CAST(NULL AS DATE)) AS t(a);
--> dayofmonth(a) : int
--= 29
--= 1
--= 1
--= 31
--= 15
--= NULL
SELECT dayofmonth(TIMESTAMP'2024-02-29 13:45:59.123456'), dayofmonth(TIMESTAMP'1970-01-01 00:00:00'), dayofmonth(TIMESTAMP'1969-12-31 23:59:59.999999'), dayofmonth(TIMESTAMP'9999-12-31 23:59:59'), dayofmonth(CAST(NULL AS TIMESTAMP));
--> dayofmonth(TIMESTAMP '2024-02-29 13:45:59.123456') : int | dayofmonth(TIMESTAMP '1970-01-01 00:00:00') : int | dayofmonth(TIMESTAMP '1969-12-31 23:59:59.999999') : int | dayofmonth(TIMESTAMP '9999-12-31 23:59:59') : int | dayofmonth(CAST(NULL AS TIMESTAMP)) : int
--= 29 | 1 | 31 | 31 | NULL
SELECT dayofmonth(a) FROM VALUES (TIMESTAMP'2024-02-29 13:45:59.123456'), (TIMESTAMP'1970-01-01 00:00:00'), (TIMESTAMP'1969-12-31 23:59:59.999999'), (TIMESTAMP'9999-12-31 23:59:59'), (CAST(NULL AS TIMESTAMP)) AS t(a);
--> dayofmonth(a) : int
--= 29
--= 1
--= 31
--= 31
--= NULL
SELECT dayofmonth(TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), dayofmonth(TIMESTAMP_NTZ'1582-10-05 00:00:00');
--> dayofmonth(TIMESTAMP_NTZ '2024-02-29 13:45:59.123456') : int | dayofmonth(TIMESTAMP_NTZ '1582-10-05 00:00:00') : int
--= 29 | 5
SELECT dayofmonth(a) FROM VALUES (TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), (TIMESTAMP_NTZ'1582-10-05 00:00:00') AS t(a);
--> dayofmonth(a) : int
--= 29
--= 5
SELECT dayofmonth('2024-03-01 01:02:03.5'), dayofmonth('2024-03-01');
--> dayofmonth(2024-03-01 01:02:03.5) : int | dayofmonth(2024-03-01) : int
--= 1 | 1
SELECT dayofmonth('x');
--! CAST_INVALID_INPUT 22018
SELECT dayofmonth(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT dayofweek(DATE'2024-02-29'), dayofweek(DATE'1970-01-01'), dayofweek(DATE'0001-01-01'), dayofweek(DATE'9999-12-31'), dayofweek(DATE'1582-10-15'), dayofweek(CAST(NULL AS DATE));
--> dayofweek(DATE '2024-02-29') : int | dayofweek(DATE '1970-01-01') : int | dayofweek(DATE '0001-01-01') : int | dayofweek(DATE '9999-12-31') : int | dayofweek(DATE '1582-10-15') : int | dayofweek(CAST(NULL AS DATE)) : int
--= 5 | 5 | 2 | 6 | 6 | NULL
SELECT dayofweek(a) FROM VALUES (DATE'2024-02-29'), (DATE'1970-01-01'), (DATE'0001-01-01'), (DATE'9999-12-31'), (DATE'1582-10-15'), (CAST(NULL AS DATE)) AS t(a);
--> dayofweek(a) : int
--= 5
--= 5
--= 2
--= 6
--= 6
--= NULL
SELECT dayofweek(TIMESTAMP'2024-02-29 13:45:59.123456'), dayofweek(TIMESTAMP'1970-01-01 00:00:00'), dayofweek(TIMESTAMP'1969-12-31 23:59:59.999999'), dayofweek(TIMESTAMP'9999-12-31 23:59:59'), dayofweek(CAST(NULL AS TIMESTAMP));
--> dayofweek(TIMESTAMP '2024-02-29 13:45:59.123456') : int | dayofweek(TIMESTAMP '1970-01-01 00:00:00') : int | dayofweek(TIMESTAMP '1969-12-31 23:59:59.999999') : int | dayofweek(TIMESTAMP '9999-12-31 23:59:59') : int | dayofweek(CAST(NULL AS TIMESTAMP)) : int
--= 5 | 5 | 4 | 6 | NULL
SELECT dayofweek(a) FROM VALUES (TIMESTAMP'2024-02-29 13:45:59.123456'), (TIMESTAMP'1970-01-01 00:00:00'), (TIMESTAMP'1969-12-31 23:59:59.999999'), (TIMESTAMP'9999-12-31 23:59:59'), (CAST(NULL AS TIMESTAMP)) AS t(a);
--> dayofweek(a) : int
--= 5
--= 5
--= 4
--= 6
--= NULL
SELECT dayofweek(TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), dayofweek(TIMESTAMP_NTZ'1582-10-05 00:00:00');
--> dayofweek(TIMESTAMP_NTZ '2024-02-29 13:45:59.123456') : int | dayofweek(TIMESTAMP_NTZ '1582-10-05 00:00:00') : int
--= 5 | 3
SELECT dayofweek(a) FROM VALUES (TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), (TIMESTAMP_NTZ'1582-10-05 00:00:00') AS t(a);
--> dayofweek(a) : int
--= 5
--= 3
SELECT dayofweek('2024-03-01 01:02:03.5'), dayofweek('2024-03-01');
--> dayofweek(2024-03-01 01:02:03.5) : int | dayofweek(2024-03-01) : int
--= 6 | 6
SELECT dayofweek('x');
--! CAST_INVALID_INPUT 22018
SELECT dayofweek(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT dayofyear(DATE'2024-02-29'), dayofyear(DATE'1970-01-01'), dayofyear(DATE'0001-01-01'), dayofyear(DATE'9999-12-31'), dayofyear(DATE'1582-10-15'), dayofyear(CAST(NULL AS DATE));
--> dayofyear(DATE '2024-02-29') : int | dayofyear(DATE '1970-01-01') : int | dayofyear(DATE '0001-01-01') : int | dayofyear(DATE '9999-12-31') : int | dayofyear(DATE '1582-10-15') : int | dayofyear(CAST(NULL AS DATE)) : int
--= 60 | 1 | 1 | 365 | 288 | NULL
SELECT dayofyear(a) FROM VALUES (DATE'2024-02-29'), (DATE'1970-01-01'), (DATE'0001-01-01'), (DATE'9999-12-31'), (DATE'1582-10-15'), (CAST(NULL AS DATE)) AS t(a);
--> dayofyear(a) : int
--= 60
--= 1
--= 1
--= 365
--= 288
--= NULL
SELECT dayofyear(TIMESTAMP'2024-02-29 13:45:59.123456'), dayofyear(TIMESTAMP'1970-01-01 00:00:00'), dayofyear(TIMESTAMP'1969-12-31 23:59:59.999999'), dayofyear(TIMESTAMP'9999-12-31 23:59:59'), dayofyear(CAST(NULL AS TIMESTAMP));
--> dayofyear(TIMESTAMP '2024-02-29 13:45:59.123456') : int | dayofyear(TIMESTAMP '1970-01-01 00:00:00') : int | dayofyear(TIMESTAMP '1969-12-31 23:59:59.999999') : int | dayofyear(TIMESTAMP '9999-12-31 23:59:59') : int | dayofyear(CAST(NULL AS TIMESTAMP)) : int
--= 60 | 1 | 365 | 365 | NULL
SELECT dayofyear(a) FROM VALUES (TIMESTAMP'2024-02-29 13:45:59.123456'), (TIMESTAMP'1970-01-01 00:00:00'), (TIMESTAMP'1969-12-31 23:59:59.999999'), (TIMESTAMP'9999-12-31 23:59:59'), (CAST(NULL AS TIMESTAMP)) AS t(a);
--> dayofyear(a) : int
--= 60
--= 1
--= 365
--= 365
--= NULL
SELECT dayofyear(TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), dayofyear(TIMESTAMP_NTZ'1582-10-05 00:00:00');
--> dayofyear(TIMESTAMP_NTZ '2024-02-29 13:45:59.123456') : int | dayofyear(TIMESTAMP_NTZ '1582-10-05 00:00:00') : int
--= 60 | 278
SELECT dayofyear(a) FROM VALUES (TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), (TIMESTAMP_NTZ'1582-10-05 00:00:00') AS t(a);
--> dayofyear(a) : int
--= 60
--= 278
SELECT dayofyear('2024-03-01 01:02:03.5'), dayofyear('2024-03-01');
--> dayofyear(2024-03-01 01:02:03.5) : int | dayofyear(2024-03-01) : int
--= 61 | 61
SELECT dayofyear('x');
--! CAST_INVALID_INPUT 22018
SELECT dayofyear(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT weekday(DATE'2024-02-29'), weekday(DATE'1970-01-01'), weekday(DATE'0001-01-01'), weekday(DATE'9999-12-31'), weekday(DATE'1582-10-15'), weekday(CAST(NULL AS DATE));
--> weekday(DATE '2024-02-29') : int | weekday(DATE '1970-01-01') : int | weekday(DATE '0001-01-01') : int | weekday(DATE '9999-12-31') : int | weekday(DATE '1582-10-15') : int | weekday(CAST(NULL AS DATE)) : int
--= 3 | 3 | 0 | 4 | 4 | NULL
SELECT weekday(a) FROM VALUES (DATE'2024-02-29'), (DATE'1970-01-01'), (DATE'0001-01-01'), (DATE'9999-12-31'), (DATE'1582-10-15'), (CAST(NULL AS DATE)) AS t(a);
--> weekday(a) : int
--= 3
--= 3
--= 0
--= 4
--= 4
--= NULL
SELECT weekday(TIMESTAMP'2024-02-29 13:45:59.123456'), weekday(TIMESTAMP'1970-01-01 00:00:00'), weekday(TIMESTAMP'1969-12-31 23:59:59.999999'), weekday(TIMESTAMP'9999-12-31 23:59:59'), weekday(CAST(NULL AS TIMESTAMP));
--> weekday(TIMESTAMP '2024-02-29 13:45:59.123456') : int | weekday(TIMESTAMP '1970-01-01 00:00:00') : int | weekday(TIMESTAMP '1969-12-31 23:59:59.999999') : int | weekday(TIMESTAMP '9999-12-31 23:59:59') : int | weekday(CAST(NULL AS TIMESTAMP)) : int
--= 3 | 3 | 2 | 4 | NULL
SELECT weekday(a) FROM VALUES (TIMESTAMP'2024-02-29 13:45:59.123456'), (TIMESTAMP'1970-01-01 00:00:00'), (TIMESTAMP'1969-12-31 23:59:59.999999'), (TIMESTAMP'9999-12-31 23:59:59'), (CAST(NULL AS TIMESTAMP)) AS t(a);
--> weekday(a) : int
--= 3
--= 3
--= 2
--= 4
--= NULL
SELECT weekday(TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), weekday(TIMESTAMP_NTZ'1582-10-05 00:00:00');
--> weekday(TIMESTAMP_NTZ '2024-02-29 13:45:59.123456') : int | weekday(TIMESTAMP_NTZ '1582-10-05 00:00:00') : int
--= 3 | 1
SELECT weekday(a) FROM VALUES (TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), (TIMESTAMP_NTZ'1582-10-05 00:00:00') AS t(a);
--> weekday(a) : int
--= 3
--= 1
SELECT weekday('2024-03-01 01:02:03.5'), weekday('2024-03-01');
--> weekday(2024-03-01 01:02:03.5) : int | weekday(2024-03-01) : int
--= 4 | 4
SELECT weekday('x');
--! CAST_INVALID_INPUT 22018
SELECT weekday(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT weekofyear(DATE'2024-02-29'), weekofyear(DATE'1970-01-01'), weekofyear(DATE'0001-01-01'), weekofyear(DATE'9999-12-31'), weekofyear(DATE'1582-10-15'), weekofyear(CAST(NULL AS DATE));
--> weekofyear(DATE '2024-02-29') : int | weekofyear(DATE '1970-01-01') : int | weekofyear(DATE '0001-01-01') : int | weekofyear(DATE '9999-12-31') : int | weekofyear(DATE '1582-10-15') : int | weekofyear(CAST(NULL AS DATE)) : int
--= 9 | 1 | 1 | 52 | 41 | NULL
SELECT weekofyear(a) FROM VALUES (DATE'2024-02-29'), (DATE'1970-01-01'), (DATE'0001-01-01'), (DATE'9999-12-31'), (DATE'1582-10-15'), (CAST(NULL AS DATE)) AS t(a);
--> weekofyear(a) : int
--= 9
--= 1
--= 1
--= 52
--= 41
--= NULL
SELECT weekofyear(TIMESTAMP'2024-02-29 13:45:59.123456'), weekofyear(TIMESTAMP'1970-01-01 00:00:00'), weekofyear(TIMESTAMP'1969-12-31 23:59:59.999999'), weekofyear(TIMESTAMP'9999-12-31 23:59:59'), weekofyear(CAST(NULL AS TIMESTAMP));
--> weekofyear(TIMESTAMP '2024-02-29 13:45:59.123456') : int | weekofyear(TIMESTAMP '1970-01-01 00:00:00') : int | weekofyear(TIMESTAMP '1969-12-31 23:59:59.999999') : int | weekofyear(TIMESTAMP '9999-12-31 23:59:59') : int | weekofyear(CAST(NULL AS TIMESTAMP)) : int
--= 9 | 1 | 1 | 52 | NULL
SELECT weekofyear(a) FROM VALUES (TIMESTAMP'2024-02-29 13:45:59.123456'), (TIMESTAMP'1970-01-01 00:00:00'), (TIMESTAMP'1969-12-31 23:59:59.999999'), (TIMESTAMP'9999-12-31 23:59:59'), (CAST(NULL AS TIMESTAMP)) AS t(a);
--> weekofyear(a) : int
--= 9
--= 1
--= 1
--= 52
--= NULL
SELECT weekofyear(TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), weekofyear(TIMESTAMP_NTZ'1582-10-05 00:00:00');
--> weekofyear(TIMESTAMP_NTZ '2024-02-29 13:45:59.123456') : int | weekofyear(TIMESTAMP_NTZ '1582-10-05 00:00:00') : int
--= 9 | 40
SELECT weekofyear(a) FROM VALUES (TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), (TIMESTAMP_NTZ'1582-10-05 00:00:00') AS t(a);
--> weekofyear(a) : int
--= 9
--= 40
SELECT weekofyear('2024-03-01 01:02:03.5'), weekofyear('2024-03-01');
--> weekofyear(2024-03-01 01:02:03.5) : int | weekofyear(2024-03-01) : int
--= 9 | 9
SELECT weekofyear('x');
--! CAST_INVALID_INPUT 22018
SELECT weekofyear(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT quarter(DATE'2024-02-29'), quarter(DATE'1970-01-01'), quarter(DATE'0001-01-01'), quarter(DATE'9999-12-31'), quarter(DATE'1582-10-15'), quarter(CAST(NULL AS DATE));
--> quarter(DATE '2024-02-29') : int | quarter(DATE '1970-01-01') : int | quarter(DATE '0001-01-01') : int | quarter(DATE '9999-12-31') : int | quarter(DATE '1582-10-15') : int | quarter(CAST(NULL AS DATE)) : int
--= 1 | 1 | 1 | 4 | 4 | NULL
SELECT quarter(a) FROM VALUES (DATE'2024-02-29'), (DATE'1970-01-01'), (DATE'0001-01-01'), (DATE'9999-12-31'), (DATE'1582-10-15'), (CAST(NULL AS DATE)) AS t(a);
--> quarter(a) : int
--= 1
--= 1
--= 1
--= 4
--= 4
--= NULL
SELECT quarter(TIMESTAMP'2024-02-29 13:45:59.123456'), quarter(TIMESTAMP'1970-01-01 00:00:00'), quarter(TIMESTAMP'1969-12-31 23:59:59.999999'), quarter(TIMESTAMP'9999-12-31 23:59:59'), quarter(CAST(NULL AS TIMESTAMP));
--> quarter(TIMESTAMP '2024-02-29 13:45:59.123456') : int | quarter(TIMESTAMP '1970-01-01 00:00:00') : int | quarter(TIMESTAMP '1969-12-31 23:59:59.999999') : int | quarter(TIMESTAMP '9999-12-31 23:59:59') : int | quarter(CAST(NULL AS TIMESTAMP)) : int
--= 1 | 1 | 4 | 4 | NULL
SELECT quarter(a) FROM VALUES (TIMESTAMP'2024-02-29 13:45:59.123456'), (TIMESTAMP'1970-01-01 00:00:00'), (TIMESTAMP'1969-12-31 23:59:59.999999'), (TIMESTAMP'9999-12-31 23:59:59'), (CAST(NULL AS TIMESTAMP)) AS t(a);
--> quarter(a) : int
--= 1
--= 1
--= 4
--= 4
--= NULL
SELECT quarter(TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), quarter(TIMESTAMP_NTZ'1582-10-05 00:00:00');
--> quarter(TIMESTAMP_NTZ '2024-02-29 13:45:59.123456') : int | quarter(TIMESTAMP_NTZ '1582-10-05 00:00:00') : int
--= 1 | 4
SELECT quarter(a) FROM VALUES (TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), (TIMESTAMP_NTZ'1582-10-05 00:00:00') AS t(a);
--> quarter(a) : int
--= 1
--= 4
SELECT quarter('2024-03-01 01:02:03.5'), quarter('2024-03-01');
--> quarter(2024-03-01 01:02:03.5) : int | quarter(2024-03-01) : int
--= 1 | 1
SELECT quarter('x');
--! CAST_INVALID_INPUT 22018
SELECT quarter(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT last_day(DATE'2024-02-29'), last_day(DATE'1970-01-01'), last_day(DATE'0001-01-01'), last_day(DATE'9999-12-31'), last_day(DATE'1582-10-15'), last_day(CAST(NULL AS DATE));
--> last_day(DATE '2024-02-29') : date | last_day(DATE '1970-01-01') : date | last_day(DATE '0001-01-01') : date | last_day(DATE '9999-12-31') : date | last_day(DATE '1582-10-15') : date | last_day(CAST(NULL AS DATE)) : date
--= 2024-02-29 | 1970-01-31 | 0001-01-31 | 9999-12-31 | 1582-10-31 | NULL
SELECT last_day(a) FROM VALUES (DATE'2024-02-29'), (DATE'1970-01-01'), (DATE'0001-01-01'), (DATE'9999-12-31'), (DATE'1582-10-15'), (CAST(NULL AS DATE)) AS t(a);
--> last_day(a) : date
--= 2024-02-29
--= 1970-01-31
--= 0001-01-31
--= 9999-12-31
--= 1582-10-31
--= NULL
SELECT last_day(TIMESTAMP'2024-02-29 13:45:59.123456'), last_day(TIMESTAMP'1970-01-01 00:00:00'), last_day(TIMESTAMP'1969-12-31 23:59:59.999999'), last_day(TIMESTAMP'9999-12-31 23:59:59'), last_day(CAST(NULL AS TIMESTAMP));
--> last_day(TIMESTAMP '2024-02-29 13:45:59.123456') : date | last_day(TIMESTAMP '1970-01-01 00:00:00') : date | last_day(TIMESTAMP '1969-12-31 23:59:59.999999') : date | last_day(TIMESTAMP '9999-12-31 23:59:59') : date | last_day(CAST(NULL AS TIMESTAMP)) : date
--= 2024-02-29 | 1970-01-31 | 1969-12-31 | 9999-12-31 | NULL
SELECT last_day(a) FROM VALUES (TIMESTAMP'2024-02-29 13:45:59.123456'), (TIMESTAMP'1970-01-01 00:00:00'), (TIMESTAMP'1969-12-31 23:59:59.999999'), (TIMESTAMP'9999-12-31 23:59:59'), (CAST(NULL AS TIMESTAMP)) AS t(a);
--> last_day(a) : date
--= 2024-02-29
--= 1970-01-31
--= 1969-12-31
--= 9999-12-31
--= NULL
SELECT last_day(TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), last_day(TIMESTAMP_NTZ'1582-10-05 00:00:00');
--> last_day(TIMESTAMP_NTZ '2024-02-29 13:45:59.123456') : date | last_day(TIMESTAMP_NTZ '1582-10-05 00:00:00') : date
--= 2024-02-29 | 1582-10-31
SELECT last_day(a) FROM VALUES (TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), (TIMESTAMP_NTZ'1582-10-05 00:00:00') AS t(a);
--> last_day(a) : date
--= 2024-02-29
--= 1582-10-31
SELECT last_day('2024-03-01 01:02:03.5'), last_day('2024-03-01');
--> last_day(2024-03-01 01:02:03.5) : date | last_day(2024-03-01) : date
--= 2024-03-31 | 2024-03-31
SELECT last_day('x');
--! CAST_INVALID_INPUT 22018
SELECT last_day(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT dayname(DATE'2024-02-29'), dayname(DATE'1970-01-01'), dayname(DATE'0001-01-01'), dayname(DATE'9999-12-31'), dayname(DATE'1582-10-15'), dayname(CAST(NULL AS DATE));
--> dayname(DATE '2024-02-29') : string | dayname(DATE '1970-01-01') : string | dayname(DATE '0001-01-01') : string | dayname(DATE '9999-12-31') : string | dayname(DATE '1582-10-15') : string | dayname(CAST(NULL AS DATE)) : string
--= Thu | Thu | Mon | Fri | Fri | NULL
SELECT dayname(a) FROM VALUES (DATE'2024-02-29'), (DATE'1970-01-01'), (DATE'0001-01-01'), (DATE'9999-12-31'), (DATE'1582-10-15'), (CAST(NULL AS DATE)) AS t(a);
--> dayname(a) : string
--= Thu
--= Thu
--= Mon
--= Fri
--= Fri
--= NULL
SELECT dayname(TIMESTAMP'2024-02-29 13:45:59.123456'), dayname(TIMESTAMP'1970-01-01 00:00:00'), dayname(TIMESTAMP'1969-12-31 23:59:59.999999'), dayname(TIMESTAMP'9999-12-31 23:59:59'), dayname(CAST(NULL AS TIMESTAMP));
--> dayname(TIMESTAMP '2024-02-29 13:45:59.123456') : string | dayname(TIMESTAMP '1970-01-01 00:00:00') : string | dayname(TIMESTAMP '1969-12-31 23:59:59.999999') : string | dayname(TIMESTAMP '9999-12-31 23:59:59') : string | dayname(CAST(NULL AS TIMESTAMP)) : string
--= Thu | Thu | Wed | Fri | NULL
SELECT dayname(a) FROM VALUES (TIMESTAMP'2024-02-29 13:45:59.123456'), (TIMESTAMP'1970-01-01 00:00:00'), (TIMESTAMP'1969-12-31 23:59:59.999999'), (TIMESTAMP'9999-12-31 23:59:59'), (CAST(NULL AS TIMESTAMP)) AS t(a);
--> dayname(a) : string
--= Thu
--= Thu
--= Wed
--= Fri
--= NULL
SELECT dayname(TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), dayname(TIMESTAMP_NTZ'1582-10-05 00:00:00');
--> dayname(TIMESTAMP_NTZ '2024-02-29 13:45:59.123456') : string | dayname(TIMESTAMP_NTZ '1582-10-05 00:00:00') : string
--= Thu | Tue
SELECT dayname(a) FROM VALUES (TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), (TIMESTAMP_NTZ'1582-10-05 00:00:00') AS t(a);
--> dayname(a) : string
--= Thu
--= Tue
SELECT dayname('2024-03-01 01:02:03.5'), dayname('2024-03-01');
--> dayname(2024-03-01 01:02:03.5) : string | dayname(2024-03-01) : string
--= Fri | Fri
SELECT dayname('x');
--! CAST_INVALID_INPUT 22018
SELECT dayname(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT monthname(DATE'2024-02-29'), monthname(DATE'1970-01-01'), monthname(DATE'0001-01-01'), monthname(DATE'9999-12-31'), monthname(DATE'1582-10-15'), monthname(CAST(NULL AS DATE));
--> monthname(DATE '2024-02-29') : string | monthname(DATE '1970-01-01') : string | monthname(DATE '0001-01-01') : string | monthname(DATE '9999-12-31') : string | monthname(DATE '1582-10-15') : string | monthname(CAST(NULL AS DATE)) : string
--= Feb | Jan | Jan | Dec | Oct | NULL
SELECT monthname(a) FROM VALUES (DATE'2024-02-29'), (DATE'1970-01-01'), (DATE'0001-01-01'), (DATE'9999-12-31'), (DATE'1582-10-15'), (CAST(NULL AS DATE)) AS t(a);
--> monthname(a) : string
--= Feb
--= Jan
--= Jan
--= Dec
--= Oct
--= NULL
SELECT monthname(TIMESTAMP'2024-02-29 13:45:59.123456'), monthname(TIMESTAMP'1970-01-01 00:00:00'), monthname(TIMESTAMP'1969-12-31 23:59:59.999999'), monthname(TIMESTAMP'9999-12-31 23:59:59'), monthname(CAST(NULL AS TIMESTAMP));
--> monthname(TIMESTAMP '2024-02-29 13:45:59.123456') : string | monthname(TIMESTAMP '1970-01-01 00:00:00') : string | monthname(TIMESTAMP '1969-12-31 23:59:59.999999') : string | monthname(TIMESTAMP '9999-12-31 23:59:59') : string | monthname(CAST(NULL AS TIMESTAMP)) : string
--= Feb | Jan | Dec | Dec | NULL
SELECT monthname(a) FROM VALUES (TIMESTAMP'2024-02-29 13:45:59.123456'), (TIMESTAMP'1970-01-01 00:00:00'), (TIMESTAMP'1969-12-31 23:59:59.999999'), (TIMESTAMP'9999-12-31 23:59:59'), (CAST(NULL AS TIMESTAMP)) AS t(a);
--> monthname(a) : string
--= Feb
--= Jan
--= Dec
--= Dec
--= NULL
SELECT monthname(TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), monthname(TIMESTAMP_NTZ'1582-10-05 00:00:00');
--> monthname(TIMESTAMP_NTZ '2024-02-29 13:45:59.123456') : string | monthname(TIMESTAMP_NTZ '1582-10-05 00:00:00') : string
--= Feb | Oct
SELECT monthname(a) FROM VALUES (TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), (TIMESTAMP_NTZ'1582-10-05 00:00:00') AS t(a);
--> monthname(a) : string
--= Feb
--= Oct
SELECT monthname('2024-03-01 01:02:03.5'), monthname('2024-03-01');
--> monthname(2024-03-01 01:02:03.5) : string | monthname(2024-03-01) : string
--= Mar | Mar
SELECT monthname('x');
--! CAST_INVALID_INPUT 22018
SELECT monthname(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT unix_date(DATE'2024-02-29'), unix_date(DATE'1970-01-01'), unix_date(DATE'0001-01-01'), unix_date(DATE'9999-12-31'), unix_date(DATE'1582-10-15'), unix_date(CAST(NULL AS DATE));
--> unix_date(DATE '2024-02-29') : int | unix_date(DATE '1970-01-01') : int | unix_date(DATE '0001-01-01') : int | unix_date(DATE '9999-12-31') : int | unix_date(DATE '1582-10-15') : int | unix_date(CAST(NULL AS DATE)) : int
--= 19782 | 0 | -719162 | 2932896 | -141427 | NULL
SELECT unix_date(a) FROM VALUES (DATE'2024-02-29'), (DATE'1970-01-01'), (DATE'0001-01-01'), (DATE'9999-12-31'), (DATE'1582-10-15'), (CAST(NULL AS DATE)) AS t(a);
--> unix_date(a) : int
--= 19782
--= 0
--= -719162
--= 2932896
--= -141427
--= NULL
SELECT unix_date('x');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT unix_date(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT hour(DATE'2024-02-29'), hour(DATE'1970-01-01'), hour(DATE'0001-01-01'), hour(DATE'9999-12-31'), hour(DATE'1582-10-15'), hour(CAST(NULL AS DATE));
--> hour(DATE '2024-02-29') : int | hour(DATE '1970-01-01') : int | hour(DATE '0001-01-01') : int | hour(DATE '9999-12-31') : int | hour(DATE '1582-10-15') : int | hour(CAST(NULL AS DATE)) : int
--= 0 | 0 | 0 | 0 | 0 | NULL
SELECT hour(a) FROM VALUES (DATE'2024-02-29'), (DATE'1970-01-01'), (DATE'0001-01-01'), (DATE'9999-12-31'), (DATE'1582-10-15'), (CAST(NULL AS DATE)) AS t(a);
--> hour(a) : int
--= 0
--= 0
--= 0
--= 0
--= 0
--= NULL
SELECT hour(TIMESTAMP'2024-02-29 13:45:59.123456'), hour(TIMESTAMP'1970-01-01 00:00:00'), hour(TIMESTAMP'1969-12-31 23:59:59.999999'), hour(TIMESTAMP'9999-12-31 23:59:59'), hour(CAST(NULL AS TIMESTAMP));
--> hour(TIMESTAMP '2024-02-29 13:45:59.123456') : int | hour(TIMESTAMP '1970-01-01 00:00:00') : int | hour(TIMESTAMP '1969-12-31 23:59:59.999999') : int | hour(TIMESTAMP '9999-12-31 23:59:59') : int | hour(CAST(NULL AS TIMESTAMP)) : int
--= 13 | 0 | 23 | 23 | NULL
SELECT hour(a) FROM VALUES (TIMESTAMP'2024-02-29 13:45:59.123456'), (TIMESTAMP'1970-01-01 00:00:00'), (TIMESTAMP'1969-12-31 23:59:59.999999'), (TIMESTAMP'9999-12-31 23:59:59'), (CAST(NULL AS TIMESTAMP)) AS t(a);
--> hour(a) : int
--= 13
--= 0
--= 23
--= 23
--= NULL
SELECT hour(TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), hour(TIMESTAMP_NTZ'1582-10-05 00:00:00');
--> hour(TIMESTAMP_NTZ '2024-02-29 13:45:59.123456') : int | hour(TIMESTAMP_NTZ '1582-10-05 00:00:00') : int
--= 13 | 0
SELECT hour(a) FROM VALUES (TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), (TIMESTAMP_NTZ'1582-10-05 00:00:00') AS t(a);
--> hour(a) : int
--= 13
--= 0
SELECT hour('2024-03-01 01:02:03.5'), hour('2024-03-01');
--> hour(2024-03-01 01:02:03.5) : int | hour(2024-03-01) : int
--= 1 | 0
SELECT hour('x');
--! CAST_INVALID_INPUT 22018
SELECT hour(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT minute(DATE'2024-02-29'), minute(DATE'1970-01-01'), minute(DATE'0001-01-01'), minute(DATE'9999-12-31'), minute(DATE'1582-10-15'), minute(CAST(NULL AS DATE));
--> minute(DATE '2024-02-29') : int | minute(DATE '1970-01-01') : int | minute(DATE '0001-01-01') : int | minute(DATE '9999-12-31') : int | minute(DATE '1582-10-15') : int | minute(CAST(NULL AS DATE)) : int
--= 0 | 0 | 0 | 0 | 0 | NULL
SELECT minute(a) FROM VALUES (DATE'2024-02-29'), (DATE'1970-01-01'), (DATE'0001-01-01'), (DATE'9999-12-31'), (DATE'1582-10-15'), (CAST(NULL AS DATE)) AS t(a);
--> minute(a) : int
--= 0
--= 0
--= 0
--= 0
--= 0
--= NULL
SELECT minute(TIMESTAMP'2024-02-29 13:45:59.123456'), minute(TIMESTAMP'1970-01-01 00:00:00'), minute(TIMESTAMP'1969-12-31 23:59:59.999999'), minute(TIMESTAMP'9999-12-31 23:59:59'), minute(CAST(NULL AS TIMESTAMP));
--> minute(TIMESTAMP '2024-02-29 13:45:59.123456') : int | minute(TIMESTAMP '1970-01-01 00:00:00') : int | minute(TIMESTAMP '1969-12-31 23:59:59.999999') : int | minute(TIMESTAMP '9999-12-31 23:59:59') : int | minute(CAST(NULL AS TIMESTAMP)) : int
--= 45 | 0 | 59 | 59 | NULL
SELECT minute(a) FROM VALUES (TIMESTAMP'2024-02-29 13:45:59.123456'), (TIMESTAMP'1970-01-01 00:00:00'), (TIMESTAMP'1969-12-31 23:59:59.999999'), (TIMESTAMP'9999-12-31 23:59:59'), (CAST(NULL AS TIMESTAMP)) AS t(a);
--> minute(a) : int
--= 45
--= 0
--= 59
--= 59
--= NULL
SELECT minute(TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), minute(TIMESTAMP_NTZ'1582-10-05 00:00:00');
--> minute(TIMESTAMP_NTZ '2024-02-29 13:45:59.123456') : int | minute(TIMESTAMP_NTZ '1582-10-05 00:00:00') : int
--= 45 | 0
SELECT minute(a) FROM VALUES (TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), (TIMESTAMP_NTZ'1582-10-05 00:00:00') AS t(a);
--> minute(a) : int
--= 45
--= 0
SELECT minute('2024-03-01 01:02:03.5'), minute('2024-03-01');
--> minute(2024-03-01 01:02:03.5) : int | minute(2024-03-01) : int
--= 2 | 0
SELECT minute('x');
--! CAST_INVALID_INPUT 22018
SELECT minute(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT second(DATE'2024-02-29'), second(DATE'1970-01-01'), second(DATE'0001-01-01'), second(DATE'9999-12-31'), second(DATE'1582-10-15'), second(CAST(NULL AS DATE));
--> second(DATE '2024-02-29') : int | second(DATE '1970-01-01') : int | second(DATE '0001-01-01') : int | second(DATE '9999-12-31') : int | second(DATE '1582-10-15') : int | second(CAST(NULL AS DATE)) : int
--= 0 | 0 | 0 | 0 | 0 | NULL
SELECT second(a) FROM VALUES (DATE'2024-02-29'), (DATE'1970-01-01'), (DATE'0001-01-01'), (DATE'9999-12-31'), (DATE'1582-10-15'), (CAST(NULL AS DATE)) AS t(a);
--> second(a) : int
--= 0
--= 0
--= 0
--= 0
--= 0
--= NULL
SELECT second(TIMESTAMP'2024-02-29 13:45:59.123456'), second(TIMESTAMP'1970-01-01 00:00:00'), second(TIMESTAMP'1969-12-31 23:59:59.999999'), second(TIMESTAMP'9999-12-31 23:59:59'), second(CAST(NULL AS TIMESTAMP));
--> second(TIMESTAMP '2024-02-29 13:45:59.123456') : int | second(TIMESTAMP '1970-01-01 00:00:00') : int | second(TIMESTAMP '1969-12-31 23:59:59.999999') : int | second(TIMESTAMP '9999-12-31 23:59:59') : int | second(CAST(NULL AS TIMESTAMP)) : int
--= 59 | 0 | 59 | 59 | NULL
SELECT second(a) FROM VALUES (TIMESTAMP'2024-02-29 13:45:59.123456'), (TIMESTAMP'1970-01-01 00:00:00'), (TIMESTAMP'1969-12-31 23:59:59.999999'), (TIMESTAMP'9999-12-31 23:59:59'), (CAST(NULL AS TIMESTAMP)) AS t(a);
--> second(a) : int
--= 59
--= 0
--= 59
--= 59
--= NULL
SELECT second(TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), second(TIMESTAMP_NTZ'1582-10-05 00:00:00');
--> second(TIMESTAMP_NTZ '2024-02-29 13:45:59.123456') : int | second(TIMESTAMP_NTZ '1582-10-05 00:00:00') : int
--= 59 | 0
SELECT second(a) FROM VALUES (TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), (TIMESTAMP_NTZ'1582-10-05 00:00:00') AS t(a);
--> second(a) : int
--= 59
--= 0
SELECT second('2024-03-01 01:02:03.5'), second('2024-03-01');
--> second(2024-03-01 01:02:03.5) : int | second(2024-03-01) : int
--= 3 | 0
SELECT second('x');
--! CAST_INVALID_INPUT 22018
SELECT second(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT unix_micros(TIMESTAMP'2024-02-29 13:45:59.123456'), unix_micros(TIMESTAMP'1970-01-01 00:00:00'), unix_micros(TIMESTAMP'1969-12-31 23:59:59.999999'), unix_micros(TIMESTAMP'9999-12-31 23:59:59'), unix_micros(CAST(NULL AS TIMESTAMP));
--> unix_micros(TIMESTAMP '2024-02-29 13:45:59.123456') : bigint | unix_micros(TIMESTAMP '1970-01-01 00:00:00') : bigint | unix_micros(TIMESTAMP '1969-12-31 23:59:59.999999') : bigint | unix_micros(TIMESTAMP '9999-12-31 23:59:59') : bigint | unix_micros(CAST(NULL AS TIMESTAMP)) : bigint
--= 1709214359123456 | 0 | -1 | 253402300799000000 | NULL
SELECT unix_micros(a) FROM VALUES (TIMESTAMP'2024-02-29 13:45:59.123456'), (TIMESTAMP'1970-01-01 00:00:00'), (TIMESTAMP'1969-12-31 23:59:59.999999'), (TIMESTAMP'9999-12-31 23:59:59'), (CAST(NULL AS TIMESTAMP)) AS t(a);
--> unix_micros(a) : bigint
--= 1709214359123456
--= 0
--= -1
--= 253402300799000000
--= NULL
SELECT unix_micros('x');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT unix_micros(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT unix_millis(TIMESTAMP'2024-02-29 13:45:59.123456'), unix_millis(TIMESTAMP'1970-01-01 00:00:00'), unix_millis(TIMESTAMP'1969-12-31 23:59:59.999999'), unix_millis(TIMESTAMP'9999-12-31 23:59:59'), unix_millis(CAST(NULL AS TIMESTAMP));
--> unix_millis(TIMESTAMP '2024-02-29 13:45:59.123456') : bigint | unix_millis(TIMESTAMP '1970-01-01 00:00:00') : bigint | unix_millis(TIMESTAMP '1969-12-31 23:59:59.999999') : bigint | unix_millis(TIMESTAMP '9999-12-31 23:59:59') : bigint | unix_millis(CAST(NULL AS TIMESTAMP)) : bigint
--= 1709214359123 | 0 | -1 | 253402300799000 | NULL
SELECT unix_millis(a) FROM VALUES (TIMESTAMP'2024-02-29 13:45:59.123456'), (TIMESTAMP'1970-01-01 00:00:00'), (TIMESTAMP'1969-12-31 23:59:59.999999'), (TIMESTAMP'9999-12-31 23:59:59'), (CAST(NULL AS TIMESTAMP)) AS t(a);
--> unix_millis(a) : bigint
--= 1709214359123
--= 0
--= -1
--= 253402300799000
--= NULL
SELECT unix_millis('x');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT unix_millis(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT unix_seconds(TIMESTAMP'2024-02-29 13:45:59.123456'), unix_seconds(TIMESTAMP'1970-01-01 00:00:00'), unix_seconds(TIMESTAMP'1969-12-31 23:59:59.999999'), unix_seconds(TIMESTAMP'9999-12-31 23:59:59'), unix_seconds(CAST(NULL AS TIMESTAMP));
--> unix_seconds(TIMESTAMP '2024-02-29 13:45:59.123456') : bigint | unix_seconds(TIMESTAMP '1970-01-01 00:00:00') : bigint | unix_seconds(TIMESTAMP '1969-12-31 23:59:59.999999') : bigint | unix_seconds(TIMESTAMP '9999-12-31 23:59:59') : bigint | unix_seconds(CAST(NULL AS TIMESTAMP)) : bigint
--= 1709214359 | 0 | -1 | 253402300799 | NULL
SELECT unix_seconds(a) FROM VALUES (TIMESTAMP'2024-02-29 13:45:59.123456'), (TIMESTAMP'1970-01-01 00:00:00'), (TIMESTAMP'1969-12-31 23:59:59.999999'), (TIMESTAMP'9999-12-31 23:59:59'), (CAST(NULL AS TIMESTAMP)) AS t(a);
--> unix_seconds(a) : bigint
--= 1709214359
--= 0
--= -1
--= 253402300799
--= NULL
SELECT unix_seconds('x');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT unix_seconds(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT unix_timestamp(DATE'2024-02-29'), unix_timestamp(DATE'1970-01-01'), unix_timestamp(DATE'0001-01-01'), unix_timestamp(DATE'9999-12-31'), unix_timestamp(DATE'1582-10-15'), unix_timestamp(CAST(NULL AS DATE));
--> unix_timestamp(DATE '2024-02-29', yyyy-MM-dd HH:mm:ss) : bigint | unix_timestamp(DATE '1970-01-01', yyyy-MM-dd HH:mm:ss) : bigint | unix_timestamp(DATE '0001-01-01', yyyy-MM-dd HH:mm:ss) : bigint | unix_timestamp(DATE '9999-12-31', yyyy-MM-dd HH:mm:ss) : bigint | unix_timestamp(DATE '1582-10-15', yyyy-MM-dd HH:mm:ss) : bigint | unix_timestamp(CAST(NULL AS DATE), yyyy-MM-dd HH:mm:ss) : bigint
--= 1709164800 | 0 | -62135596800 | 253402214400 | -12219292800 | NULL
SELECT unix_timestamp(a) FROM VALUES (DATE'2024-02-29'), (DATE'1970-01-01'), (DATE'0001-01-01'), (DATE'9999-12-31'), (DATE'1582-10-15'), (CAST(NULL AS DATE)) AS t(a);
--> unix_timestamp(a, yyyy-MM-dd HH:mm:ss) : bigint
--= 1709164800
--= 0
--= -62135596800
--= 253402214400
--= -12219292800
--= NULL
SELECT unix_timestamp(TIMESTAMP'2024-02-29 13:45:59.123456'), unix_timestamp(TIMESTAMP'1970-01-01 00:00:00'), unix_timestamp(TIMESTAMP'1969-12-31 23:59:59.999999'), unix_timestamp(TIMESTAMP'9999-12-31 23:59:59'), unix_timestamp(CAST(NULL AS TIMESTAMP));
--> unix_timestamp(TIMESTAMP '2024-02-29 13:45:59.123456', yyyy-MM-dd HH:mm:ss) : bigint | unix_timestamp(TIMESTAMP '1970-01-01 00:00:00', yyyy-MM-dd HH:mm:ss) : bigint | unix_timestamp(TIMESTAMP '1969-12-31 23:59:59.999999', yyyy-MM-dd HH:mm:ss) : bigint | unix_timestamp(TIMESTAMP '9999-12-31 23:59:59', yyyy-MM-dd HH:mm:ss) : bigint | unix_timestamp(CAST(NULL AS TIMESTAMP), yyyy-MM-dd HH:mm:ss) : bigint
--= 1709214359 | 0 | 0 | 253402300799 | NULL
SELECT unix_timestamp(a) FROM VALUES (TIMESTAMP'2024-02-29 13:45:59.123456'), (TIMESTAMP'1970-01-01 00:00:00'), (TIMESTAMP'1969-12-31 23:59:59.999999'), (TIMESTAMP'9999-12-31 23:59:59'), (CAST(NULL AS TIMESTAMP)) AS t(a);
--> unix_timestamp(a, yyyy-MM-dd HH:mm:ss) : bigint
--= 1709214359
--= 0
--= 0
--= 253402300799
--= NULL
SELECT unix_timestamp(TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), unix_timestamp(TIMESTAMP_NTZ'1582-10-05 00:00:00');
--> unix_timestamp(TIMESTAMP_NTZ '2024-02-29 13:45:59.123456', yyyy-MM-dd HH:mm:ss) : bigint | unix_timestamp(TIMESTAMP_NTZ '1582-10-05 00:00:00', yyyy-MM-dd HH:mm:ss) : bigint
--= 1709214359 | -12220156800
SELECT unix_timestamp(a) FROM VALUES (TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), (TIMESTAMP_NTZ'1582-10-05 00:00:00') AS t(a);
--> unix_timestamp(a, yyyy-MM-dd HH:mm:ss) : bigint
--= 1709214359
--= -12220156800
SELECT unix_timestamp('x');
--! CANNOT_PARSE_TIMESTAMP 22007
SELECT unix_timestamp(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT to_unix_timestamp(DATE'2024-02-29'), to_unix_timestamp(DATE'1970-01-01'), to_unix_timestamp(DATE'0001-01-01'), to_unix_timestamp(DATE'9999-12-31'), to_unix_timestamp(DATE'1582-10-15'), to_unix_timestamp(CAST(NULL AS DATE));
--> to_unix_timestamp(DATE '2024-02-29', yyyy-MM-dd HH:mm:ss) : bigint | to_unix_timestamp(DATE '1970-01-01', yyyy-MM-dd HH:mm:ss) : bigint | to_unix_timestamp(DATE '0001-01-01', yyyy-MM-dd HH:mm:ss) : bigint | to_unix_timestamp(DATE '9999-12-31', yyyy-MM-dd HH:mm:ss) : bigint | to_unix_timestamp(DATE '1582-10-15', yyyy-MM-dd HH:mm:ss) : bigint | to_unix_timestamp(CAST(NULL AS DATE), yyyy-MM-dd HH:mm:ss) : bigint
--= 1709164800 | 0 | -62135596800 | 253402214400 | -12219292800 | NULL
SELECT to_unix_timestamp(a) FROM VALUES (DATE'2024-02-29'), (DATE'1970-01-01'), (DATE'0001-01-01'), (DATE'9999-12-31'), (DATE'1582-10-15'), (CAST(NULL AS DATE)) AS t(a);
--> to_unix_timestamp(a, yyyy-MM-dd HH:mm:ss) : bigint
--= 1709164800
--= 0
--= -62135596800
--= 253402214400
--= -12219292800
--= NULL
SELECT to_unix_timestamp(TIMESTAMP'2024-02-29 13:45:59.123456'), to_unix_timestamp(TIMESTAMP'1970-01-01 00:00:00'), to_unix_timestamp(TIMESTAMP'1969-12-31 23:59:59.999999'), to_unix_timestamp(TIMESTAMP'9999-12-31 23:59:59'), to_unix_timestamp(CAST(NULL AS TIMESTAMP));
--> to_unix_timestamp(TIMESTAMP '2024-02-29 13:45:59.123456', yyyy-MM-dd HH:mm:ss) : bigint | to_unix_timestamp(TIMESTAMP '1970-01-01 00:00:00', yyyy-MM-dd HH:mm:ss) : bigint | to_unix_timestamp(TIMESTAMP '1969-12-31 23:59:59.999999', yyyy-MM-dd HH:mm:ss) : bigint | to_unix_timestamp(TIMESTAMP '9999-12-31 23:59:59', yyyy-MM-dd HH:mm:ss) : bigint | to_unix_timestamp(CAST(NULL AS TIMESTAMP), yyyy-MM-dd HH:mm:ss) : bigint
--= 1709214359 | 0 | 0 | 253402300799 | NULL
SELECT to_unix_timestamp(a) FROM VALUES (TIMESTAMP'2024-02-29 13:45:59.123456'), (TIMESTAMP'1970-01-01 00:00:00'), (TIMESTAMP'1969-12-31 23:59:59.999999'), (TIMESTAMP'9999-12-31 23:59:59'), (CAST(NULL AS TIMESTAMP)) AS t(a);
--> to_unix_timestamp(a, yyyy-MM-dd HH:mm:ss) : bigint
--= 1709214359
--= 0
--= 0
--= 253402300799
--= NULL
SELECT to_unix_timestamp(TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), to_unix_timestamp(TIMESTAMP_NTZ'1582-10-05 00:00:00');
--> to_unix_timestamp(TIMESTAMP_NTZ '2024-02-29 13:45:59.123456', yyyy-MM-dd HH:mm:ss) : bigint | to_unix_timestamp(TIMESTAMP_NTZ '1582-10-05 00:00:00', yyyy-MM-dd HH:mm:ss) : bigint
--= 1709214359 | -12220156800
SELECT to_unix_timestamp(a) FROM VALUES (TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), (TIMESTAMP_NTZ'1582-10-05 00:00:00') AS t(a);
--> to_unix_timestamp(a, yyyy-MM-dd HH:mm:ss) : bigint
--= 1709214359
--= -12220156800
SELECT to_unix_timestamp('x');
--! CANNOT_PARSE_TIMESTAMP 22007
SELECT to_unix_timestamp(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT to_date(DATE'2024-02-29'), to_date(DATE'1970-01-01'), to_date(DATE'0001-01-01'), to_date(DATE'9999-12-31'), to_date(DATE'1582-10-15'), to_date(CAST(NULL AS DATE));
--> to_date(DATE '2024-02-29') : date | to_date(DATE '1970-01-01') : date | to_date(DATE '0001-01-01') : date | to_date(DATE '9999-12-31') : date | to_date(DATE '1582-10-15') : date | to_date(CAST(NULL AS DATE)) : date
--= 2024-02-29 | 1970-01-01 | 0001-01-01 | 9999-12-31 | 1582-10-15 | NULL
SELECT to_date(a) FROM VALUES (DATE'2024-02-29'), (DATE'1970-01-01'), (DATE'0001-01-01'), (DATE'9999-12-31'), (DATE'1582-10-15'), (CAST(NULL AS DATE)) AS t(a);
--> to_date(a) : date
--= 2024-02-29
--= 1970-01-01
--= 0001-01-01
--= 9999-12-31
--= 1582-10-15
--= NULL
SELECT to_date(TIMESTAMP'2024-02-29 13:45:59.123456'), to_date(TIMESTAMP'1970-01-01 00:00:00'), to_date(TIMESTAMP'1969-12-31 23:59:59.999999'), to_date(TIMESTAMP'9999-12-31 23:59:59'), to_date(CAST(NULL AS TIMESTAMP));
--> to_date(TIMESTAMP '2024-02-29 13:45:59.123456') : date | to_date(TIMESTAMP '1970-01-01 00:00:00') : date | to_date(TIMESTAMP '1969-12-31 23:59:59.999999') : date | to_date(TIMESTAMP '9999-12-31 23:59:59') : date | to_date(CAST(NULL AS TIMESTAMP)) : date
--= 2024-02-29 | 1970-01-01 | 1969-12-31 | 9999-12-31 | NULL
SELECT to_date(a) FROM VALUES (TIMESTAMP'2024-02-29 13:45:59.123456'), (TIMESTAMP'1970-01-01 00:00:00'), (TIMESTAMP'1969-12-31 23:59:59.999999'), (TIMESTAMP'9999-12-31 23:59:59'), (CAST(NULL AS TIMESTAMP)) AS t(a);
--> to_date(a) : date
--= 2024-02-29
--= 1970-01-01
--= 1969-12-31
--= 9999-12-31
--= NULL
SELECT to_date(TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), to_date(TIMESTAMP_NTZ'1582-10-05 00:00:00');
--> to_date(TIMESTAMP_NTZ '2024-02-29 13:45:59.123456') : date | to_date(TIMESTAMP_NTZ '1582-10-05 00:00:00') : date
--= 2024-02-29 | 1582-10-05
SELECT to_date(a) FROM VALUES (TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), (TIMESTAMP_NTZ'1582-10-05 00:00:00') AS t(a);
--> to_date(a) : date
--= 2024-02-29
--= 1582-10-05
SELECT to_date('2024-03-01 01:02:03.5'), to_date('2024-03-01');
--> to_date(2024-03-01 01:02:03.5) : date | to_date(2024-03-01) : date
--= 2024-03-01 | 2024-03-01
SELECT to_date('x');
--! CAST_INVALID_INPUT 22018
SELECT to_date(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT date(DATE'2024-02-29'), date(DATE'1970-01-01'), date(DATE'0001-01-01'), date(DATE'9999-12-31'), date(DATE'1582-10-15'), date(CAST(NULL AS DATE));
--> DATE '2024-02-29' : date | DATE '1970-01-01' : date | DATE '0001-01-01' : date | DATE '9999-12-31' : date | DATE '1582-10-15' : date | CAST(NULL AS DATE) : date
--= 2024-02-29 | 1970-01-01 | 0001-01-01 | 9999-12-31 | 1582-10-15 | NULL
SELECT date(a) FROM VALUES (DATE'2024-02-29'), (DATE'1970-01-01'), (DATE'0001-01-01'), (DATE'9999-12-31'), (DATE'1582-10-15'), (CAST(NULL AS DATE)) AS t(a);
--> a : date
--= 2024-02-29
--= 1970-01-01
--= 0001-01-01
--= 9999-12-31
--= 1582-10-15
--= NULL
SELECT date(TIMESTAMP'2024-02-29 13:45:59.123456'), date(TIMESTAMP'1970-01-01 00:00:00'), date(TIMESTAMP'1969-12-31 23:59:59.999999'), date(TIMESTAMP'9999-12-31 23:59:59'), date(CAST(NULL AS TIMESTAMP));
--> TIMESTAMP '2024-02-29 13:45:59.123456' : date | TIMESTAMP '1970-01-01 00:00:00' : date | TIMESTAMP '1969-12-31 23:59:59.999999' : date | TIMESTAMP '9999-12-31 23:59:59' : date | CAST(NULL AS TIMESTAMP) : date
--= 2024-02-29 | 1970-01-01 | 1969-12-31 | 9999-12-31 | NULL
SELECT date(a) FROM VALUES (TIMESTAMP'2024-02-29 13:45:59.123456'), (TIMESTAMP'1970-01-01 00:00:00'), (TIMESTAMP'1969-12-31 23:59:59.999999'), (TIMESTAMP'9999-12-31 23:59:59'), (CAST(NULL AS TIMESTAMP)) AS t(a);
--> a : date
--= 2024-02-29
--= 1970-01-01
--= 1969-12-31
--= 9999-12-31
--= NULL
SELECT date(TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), date(TIMESTAMP_NTZ'1582-10-05 00:00:00');
--> TIMESTAMP_NTZ '2024-02-29 13:45:59.123456' : date | TIMESTAMP_NTZ '1582-10-05 00:00:00' : date
--= 2024-02-29 | 1582-10-05
SELECT date(a) FROM VALUES (TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), (TIMESTAMP_NTZ'1582-10-05 00:00:00') AS t(a);
--> a : date
--= 2024-02-29
--= 1582-10-05
SELECT date('2024-03-01 01:02:03.5'), date('2024-03-01');
--> 2024-03-01 01:02:03.5 : date | 2024-03-01 : date
--= 2024-03-01 | 2024-03-01
SELECT date('x');
--! CAST_INVALID_INPUT 22018
SELECT date(array(1));
--! DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION 42K09
SELECT timestamp(DATE'2024-02-29'), timestamp(DATE'1970-01-01'), timestamp(DATE'0001-01-01'), timestamp(DATE'9999-12-31'), timestamp(DATE'1582-10-15'), timestamp(CAST(NULL AS DATE));
--> DATE '2024-02-29' : timestamp | DATE '1970-01-01' : timestamp | DATE '0001-01-01' : timestamp | DATE '9999-12-31' : timestamp | DATE '1582-10-15' : timestamp | CAST(NULL AS DATE) : timestamp
--= 2024-02-29 00:00:00 | 1970-01-01 00:00:00 | 0001-01-01 00:00:00 | 9999-12-31 00:00:00 | 1582-10-15 00:00:00 | NULL
SELECT timestamp(a) FROM VALUES (DATE'2024-02-29'), (DATE'1970-01-01'), (DATE'0001-01-01'), (DATE'9999-12-31'), (DATE'1582-10-15'), (CAST(NULL AS DATE)) AS t(a);
--> a : timestamp
--= 2024-02-29 00:00:00
--= 1970-01-01 00:00:00
--= 0001-01-01 00:00:00
--= 9999-12-31 00:00:00
--= 1582-10-15 00:00:00
--= NULL
SELECT timestamp(TIMESTAMP'2024-02-29 13:45:59.123456'), timestamp(TIMESTAMP'1970-01-01 00:00:00'), timestamp(TIMESTAMP'1969-12-31 23:59:59.999999'), timestamp(TIMESTAMP'9999-12-31 23:59:59'), timestamp(CAST(NULL AS TIMESTAMP));
--> TIMESTAMP '2024-02-29 13:45:59.123456' : timestamp | TIMESTAMP '1970-01-01 00:00:00' : timestamp | TIMESTAMP '1969-12-31 23:59:59.999999' : timestamp | TIMESTAMP '9999-12-31 23:59:59' : timestamp | CAST(NULL AS TIMESTAMP) : timestamp
--= 2024-02-29 13:45:59.123456 | 1970-01-01 00:00:00 | 1969-12-31 23:59:59.999999 | 9999-12-31 23:59:59 | NULL
SELECT timestamp(a) FROM VALUES (TIMESTAMP'2024-02-29 13:45:59.123456'), (TIMESTAMP'1970-01-01 00:00:00'), (TIMESTAMP'1969-12-31 23:59:59.999999'), (TIMESTAMP'9999-12-31 23:59:59'), (CAST(NULL AS TIMESTAMP)) AS t(a);
--> a : timestamp
--= 2024-02-29 13:45:59.123456
--= 1970-01-01 00:00:00
--= 1969-12-31 23:59:59.999999
--= 9999-12-31 23:59:59
--= NULL
SELECT timestamp(TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), timestamp(TIMESTAMP_NTZ'1582-10-05 00:00:00');
--> TIMESTAMP_NTZ '2024-02-29 13:45:59.123456' : timestamp | TIMESTAMP_NTZ '1582-10-05 00:00:00' : timestamp
--= 2024-02-29 13:45:59.123456 | 1582-10-05 00:00:00
SELECT timestamp(a) FROM VALUES (TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), (TIMESTAMP_NTZ'1582-10-05 00:00:00') AS t(a);
--> a : timestamp
--= 2024-02-29 13:45:59.123456
--= 1582-10-05 00:00:00
SELECT timestamp('2024-03-01 01:02:03.5'), timestamp('2024-03-01');
--> 2024-03-01 01:02:03.5 : timestamp | 2024-03-01 : timestamp
--= 2024-03-01 01:02:03.5 | 2024-03-01 00:00:00
SELECT timestamp('x');
--! CAST_INVALID_INPUT 22018
SELECT timestamp(array(1));
--! DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION 42K09
SELECT to_timestamp(DATE'2024-02-29'), to_timestamp(DATE'1970-01-01'), to_timestamp(DATE'0001-01-01'), to_timestamp(DATE'9999-12-31'), to_timestamp(DATE'1582-10-15'), to_timestamp(CAST(NULL AS DATE));
--> to_timestamp(DATE '2024-02-29') : timestamp | to_timestamp(DATE '1970-01-01') : timestamp | to_timestamp(DATE '0001-01-01') : timestamp | to_timestamp(DATE '9999-12-31') : timestamp | to_timestamp(DATE '1582-10-15') : timestamp | to_timestamp(CAST(NULL AS DATE)) : timestamp
--= 2024-02-29 00:00:00 | 1970-01-01 00:00:00 | 0001-01-01 00:00:00 | 9999-12-31 00:00:00 | 1582-10-15 00:00:00 | NULL
SELECT to_timestamp(a) FROM VALUES (DATE'2024-02-29'), (DATE'1970-01-01'), (DATE'0001-01-01'), (DATE'9999-12-31'), (DATE'1582-10-15'), (CAST(NULL AS DATE)) AS t(a);
--> to_timestamp(a) : timestamp
--= 2024-02-29 00:00:00
--= 1970-01-01 00:00:00
--= 0001-01-01 00:00:00
--= 9999-12-31 00:00:00
--= 1582-10-15 00:00:00
--= NULL
SELECT to_timestamp(TIMESTAMP'2024-02-29 13:45:59.123456'), to_timestamp(TIMESTAMP'1970-01-01 00:00:00'), to_timestamp(TIMESTAMP'1969-12-31 23:59:59.999999'), to_timestamp(TIMESTAMP'9999-12-31 23:59:59'), to_timestamp(CAST(NULL AS TIMESTAMP));
--> to_timestamp(TIMESTAMP '2024-02-29 13:45:59.123456') : timestamp | to_timestamp(TIMESTAMP '1970-01-01 00:00:00') : timestamp | to_timestamp(TIMESTAMP '1969-12-31 23:59:59.999999') : timestamp | to_timestamp(TIMESTAMP '9999-12-31 23:59:59') : timestamp | to_timestamp(CAST(NULL AS TIMESTAMP)) : timestamp
--= 2024-02-29 13:45:59.123456 | 1970-01-01 00:00:00 | 1969-12-31 23:59:59.999999 | 9999-12-31 23:59:59 | NULL
SELECT to_timestamp(a) FROM VALUES (TIMESTAMP'2024-02-29 13:45:59.123456'), (TIMESTAMP'1970-01-01 00:00:00'), (TIMESTAMP'1969-12-31 23:59:59.999999'), (TIMESTAMP'9999-12-31 23:59:59'), (CAST(NULL AS TIMESTAMP)) AS t(a);
--> to_timestamp(a) : timestamp
--= 2024-02-29 13:45:59.123456
--= 1970-01-01 00:00:00
--= 1969-12-31 23:59:59.999999
--= 9999-12-31 23:59:59
--= NULL
SELECT to_timestamp(TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), to_timestamp(TIMESTAMP_NTZ'1582-10-05 00:00:00');
--> to_timestamp(TIMESTAMP_NTZ '2024-02-29 13:45:59.123456') : timestamp | to_timestamp(TIMESTAMP_NTZ '1582-10-05 00:00:00') : timestamp
--= 2024-02-29 13:45:59.123456 | 1582-10-05 00:00:00
SELECT to_timestamp(a) FROM VALUES (TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), (TIMESTAMP_NTZ'1582-10-05 00:00:00') AS t(a);
--> to_timestamp(a) : timestamp
--= 2024-02-29 13:45:59.123456
--= 1582-10-05 00:00:00
SELECT to_timestamp('2024-03-01 01:02:03.5'), to_timestamp('2024-03-01');
--> to_timestamp(2024-03-01 01:02:03.5) : timestamp | to_timestamp(2024-03-01) : timestamp
--= 2024-03-01 01:02:03.5 | 2024-03-01 00:00:00
SELECT to_timestamp('x');
--! CAST_INVALID_INPUT 22018
SELECT to_timestamp(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT to_timestamp_ltz(DATE'2024-02-29'), to_timestamp_ltz(DATE'1970-01-01'), to_timestamp_ltz(DATE'0001-01-01'), to_timestamp_ltz(DATE'9999-12-31'), to_timestamp_ltz(DATE'1582-10-15'), to_timestamp_ltz(CAST(NULL AS DATE));
--> to_timestamp_ltz(DATE '2024-02-29') : timestamp | to_timestamp_ltz(DATE '1970-01-01') : timestamp | to_timestamp_ltz(DATE '0001-01-01') : timestamp | to_timestamp_ltz(DATE '9999-12-31') : timestamp | to_timestamp_ltz(DATE '1582-10-15') : timestamp | to_timestamp_ltz(CAST(NULL AS DATE)) : timestamp
--= 2024-02-29 00:00:00 | 1970-01-01 00:00:00 | 0001-01-01 00:00:00 | 9999-12-31 00:00:00 | 1582-10-15 00:00:00 | NULL
SELECT to_timestamp_ltz(a) FROM VALUES (DATE'2024-02-29'), (DATE'1970-01-01'), (DATE'0001-01-01'), (DATE'9999-12-31'), (DATE'1582-10-15'), (CAST(NULL AS DATE)) AS t(a);
--> to_timestamp_ltz(a) : timestamp
--= 2024-02-29 00:00:00
--= 1970-01-01 00:00:00
--= 0001-01-01 00:00:00
--= 9999-12-31 00:00:00
--= 1582-10-15 00:00:00
--= NULL
SELECT to_timestamp_ltz(TIMESTAMP'2024-02-29 13:45:59.123456'), to_timestamp_ltz(TIMESTAMP'1970-01-01 00:00:00'), to_timestamp_ltz(TIMESTAMP'1969-12-31 23:59:59.999999'), to_timestamp_ltz(TIMESTAMP'9999-12-31 23:59:59'), to_timestamp_ltz(CAST(NULL AS TIMESTAMP));
--> to_timestamp_ltz(TIMESTAMP '2024-02-29 13:45:59.123456') : timestamp | to_timestamp_ltz(TIMESTAMP '1970-01-01 00:00:00') : timestamp | to_timestamp_ltz(TIMESTAMP '1969-12-31 23:59:59.999999') : timestamp | to_timestamp_ltz(TIMESTAMP '9999-12-31 23:59:59') : timestamp | to_timestamp_ltz(CAST(NULL AS TIMESTAMP)) : timestamp
--= 2024-02-29 13:45:59.123456 | 1970-01-01 00:00:00 | 1969-12-31 23:59:59.999999 | 9999-12-31 23:59:59 | NULL
SELECT to_timestamp_ltz(a) FROM VALUES (TIMESTAMP'2024-02-29 13:45:59.123456'), (TIMESTAMP'1970-01-01 00:00:00'), (TIMESTAMP'1969-12-31 23:59:59.999999'), (TIMESTAMP'9999-12-31 23:59:59'), (CAST(NULL AS TIMESTAMP)) AS t(a);
--> to_timestamp_ltz(a) : timestamp
--= 2024-02-29 13:45:59.123456
--= 1970-01-01 00:00:00
--= 1969-12-31 23:59:59.999999
--= 9999-12-31 23:59:59
--= NULL
SELECT to_timestamp_ltz(TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), to_timestamp_ltz(TIMESTAMP_NTZ'1582-10-05 00:00:00');
--> to_timestamp_ltz(TIMESTAMP_NTZ '2024-02-29 13:45:59.123456') : timestamp | to_timestamp_ltz(TIMESTAMP_NTZ '1582-10-05 00:00:00') : timestamp
--= 2024-02-29 13:45:59.123456 | 1582-10-05 00:00:00
SELECT to_timestamp_ltz(a) FROM VALUES (TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), (TIMESTAMP_NTZ'1582-10-05 00:00:00') AS t(a);
--> to_timestamp_ltz(a) : timestamp
--= 2024-02-29 13:45:59.123456
--= 1582-10-05 00:00:00
SELECT to_timestamp_ltz('2024-03-01 01:02:03.5'), to_timestamp_ltz('2024-03-01');
--> to_timestamp_ltz(2024-03-01 01:02:03.5) : timestamp | to_timestamp_ltz(2024-03-01) : timestamp
--= 2024-03-01 01:02:03.5 | 2024-03-01 00:00:00
SELECT to_timestamp_ltz('x');
--! CAST_INVALID_INPUT 22018
SELECT to_timestamp_ltz(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT to_timestamp_ntz(DATE'2024-02-29'), to_timestamp_ntz(DATE'1970-01-01'), to_timestamp_ntz(DATE'0001-01-01'), to_timestamp_ntz(DATE'9999-12-31'), to_timestamp_ntz(DATE'1582-10-15'), to_timestamp_ntz(CAST(NULL AS DATE));
--> to_timestamp_ntz(DATE '2024-02-29') : timestamp_ntz | to_timestamp_ntz(DATE '1970-01-01') : timestamp_ntz | to_timestamp_ntz(DATE '0001-01-01') : timestamp_ntz | to_timestamp_ntz(DATE '9999-12-31') : timestamp_ntz | to_timestamp_ntz(DATE '1582-10-15') : timestamp_ntz | to_timestamp_ntz(CAST(NULL AS DATE)) : timestamp_ntz
--= 2024-02-29 00:00:00 | 1970-01-01 00:00:00 | 0001-01-01 00:00:00 | 9999-12-31 00:00:00 | 1582-10-15 00:00:00 | NULL
SELECT to_timestamp_ntz(a) FROM VALUES (DATE'2024-02-29'), (DATE'1970-01-01'), (DATE'0001-01-01'), (DATE'9999-12-31'), (DATE'1582-10-15'), (CAST(NULL AS DATE)) AS t(a);
--> to_timestamp_ntz(a) : timestamp_ntz
--= 2024-02-29 00:00:00
--= 1970-01-01 00:00:00
--= 0001-01-01 00:00:00
--= 9999-12-31 00:00:00
--= 1582-10-15 00:00:00
--= NULL
SELECT to_timestamp_ntz(TIMESTAMP'2024-02-29 13:45:59.123456'), to_timestamp_ntz(TIMESTAMP'1970-01-01 00:00:00'), to_timestamp_ntz(TIMESTAMP'1969-12-31 23:59:59.999999'), to_timestamp_ntz(TIMESTAMP'9999-12-31 23:59:59'), to_timestamp_ntz(CAST(NULL AS TIMESTAMP));
--> to_timestamp_ntz(TIMESTAMP '2024-02-29 13:45:59.123456') : timestamp_ntz | to_timestamp_ntz(TIMESTAMP '1970-01-01 00:00:00') : timestamp_ntz | to_timestamp_ntz(TIMESTAMP '1969-12-31 23:59:59.999999') : timestamp_ntz | to_timestamp_ntz(TIMESTAMP '9999-12-31 23:59:59') : timestamp_ntz | to_timestamp_ntz(CAST(NULL AS TIMESTAMP)) : timestamp_ntz
--= 2024-02-29 13:45:59.123456 | 1970-01-01 00:00:00 | 1969-12-31 23:59:59.999999 | 9999-12-31 23:59:59 | NULL
SELECT to_timestamp_ntz(a) FROM VALUES (TIMESTAMP'2024-02-29 13:45:59.123456'), (TIMESTAMP'1970-01-01 00:00:00'), (TIMESTAMP'1969-12-31 23:59:59.999999'), (TIMESTAMP'9999-12-31 23:59:59'), (CAST(NULL AS TIMESTAMP)) AS t(a);
--> to_timestamp_ntz(a) : timestamp_ntz
--= 2024-02-29 13:45:59.123456
--= 1970-01-01 00:00:00
--= 1969-12-31 23:59:59.999999
--= 9999-12-31 23:59:59
--= NULL
SELECT to_timestamp_ntz(TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), to_timestamp_ntz(TIMESTAMP_NTZ'1582-10-05 00:00:00');
--> to_timestamp_ntz(TIMESTAMP_NTZ '2024-02-29 13:45:59.123456') : timestamp_ntz | to_timestamp_ntz(TIMESTAMP_NTZ '1582-10-05 00:00:00') : timestamp_ntz
--= 2024-02-29 13:45:59.123456 | 1582-10-05 00:00:00
SELECT to_timestamp_ntz(a) FROM VALUES (TIMESTAMP_NTZ'2024-02-29 13:45:59.123456'), (TIMESTAMP_NTZ'1582-10-05 00:00:00') AS t(a);
--> to_timestamp_ntz(a) : timestamp_ntz
--= 2024-02-29 13:45:59.123456
--= 1582-10-05 00:00:00
SELECT to_timestamp_ntz('2024-03-01 01:02:03.5'), to_timestamp_ntz('2024-03-01');
--> to_timestamp_ntz(2024-03-01 01:02:03.5) : timestamp_ntz | to_timestamp_ntz(2024-03-01) : timestamp_ntz
--= 2024-03-01 01:02:03.5 | 2024-03-01 00:00:00
SELECT to_timestamp_ntz('x');
--! CAST_INVALID_INPUT 22018
SELECT to_timestamp_ntz(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT date_add(DATE'2024-02-28', 2), date_add(DATE'2024-01-31', -1), date_add(DATE'2024-01-31', 1), date_add(NULL, 1), date_add(DATE'2024-03-31', 0);
--> date_add(DATE '2024-02-28', 2) : date | date_add(DATE '2024-01-31', -1) : date | date_add(DATE '2024-01-31', 1) : date | date_add(NULL, 1) : date | date_add(DATE '2024-03-31', 0) : date
--= 2024-03-01 | 2024-01-30 | 2024-02-01 | NULL | 2024-03-31
SELECT date_add(a, b) FROM VALUES (DATE'2024-02-28', 2), (DATE'2024-01-31', -1), (DATE'2024-01-31', 1), (NULL, 1), (DATE'2024-03-31', 0) AS t(a, b);
--> date_add(a, b) : date
--= 2024-03-01
--= 2024-01-30
--= 2024-02-01
--= NULL
--= 2024-03-31
SELECT date_add('2024-02-28', 2), date_add(TIMESTAMP'2024-02-28 23:00:00', 1), date_add(DATE'2024-01-01', '3');
--> date_add(2024-02-28, 2) : date | date_add(TIMESTAMP '2024-02-28 23:00:00', 1) : date | date_add(DATE '2024-01-01', 3) : date
--= 2024-03-01 | 2024-02-29 | 2024-01-04
SELECT date_add('x', 1);
--! CAST_INVALID_INPUT 22018
SELECT date_add(DATE'2024-01-01', 1.5);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT date_add(1, 1);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT date_sub(DATE'2024-02-28', 2), date_sub(DATE'2024-01-31', -1), date_sub(DATE'2024-01-31', 1), date_sub(NULL, 1), date_sub(DATE'2024-03-31', 0);
--> date_sub(DATE '2024-02-28', 2) : date | date_sub(DATE '2024-01-31', -1) : date | date_sub(DATE '2024-01-31', 1) : date | date_sub(NULL, 1) : date | date_sub(DATE '2024-03-31', 0) : date
--= 2024-02-26 | 2024-02-01 | 2024-01-30 | NULL | 2024-03-31
SELECT date_sub(a, b) FROM VALUES (DATE'2024-02-28', 2), (DATE'2024-01-31', -1), (DATE'2024-01-31', 1), (NULL, 1), (DATE'2024-03-31', 0) AS t(a, b);
--> date_sub(a, b) : date
--= 2024-02-26
--= 2024-02-01
--= 2024-01-30
--= NULL
--= 2024-03-31
SELECT date_sub('2024-02-28', 2), date_sub(TIMESTAMP'2024-02-28 23:00:00', 1), date_sub(DATE'2024-01-01', '3');
--> date_sub(2024-02-28, 2) : date | date_sub(TIMESTAMP '2024-02-28 23:00:00', 1) : date | date_sub(DATE '2024-01-01', 3) : date
--= 2024-02-26 | 2024-02-27 | 2023-12-29
SELECT date_sub('x', 1);
--! CAST_INVALID_INPUT 22018
SELECT date_sub(DATE'2024-01-01', 1.5);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT date_sub(1, 1);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT dateadd(DATE'2024-02-28', 2), dateadd(DATE'2024-01-31', -1), dateadd(DATE'2024-01-31', 1), dateadd(NULL, 1), dateadd(DATE'2024-03-31', 0);
--> date_add(DATE '2024-02-28', 2) : date | date_add(DATE '2024-01-31', -1) : date | date_add(DATE '2024-01-31', 1) : date | date_add(NULL, 1) : date | date_add(DATE '2024-03-31', 0) : date
--= 2024-03-01 | 2024-01-30 | 2024-02-01 | NULL | 2024-03-31
SELECT dateadd(a, b) FROM VALUES (DATE'2024-02-28', 2), (DATE'2024-01-31', -1), (DATE'2024-01-31', 1), (NULL, 1), (DATE'2024-03-31', 0) AS t(a, b);
--> date_add(a, b) : date
--= 2024-03-01
--= 2024-01-30
--= 2024-02-01
--= NULL
--= 2024-03-31
SELECT dateadd('2024-02-28', 2), dateadd(TIMESTAMP'2024-02-28 23:00:00', 1), dateadd(DATE'2024-01-01', '3');
--> date_add(2024-02-28, 2) : date | date_add(TIMESTAMP '2024-02-28 23:00:00', 1) : date | date_add(DATE '2024-01-01', 3) : date
--= 2024-03-01 | 2024-02-29 | 2024-01-04
SELECT dateadd('x', 1);
--! CAST_INVALID_INPUT 22018
SELECT dateadd(DATE'2024-01-01', 1.5);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT dateadd(1, 1);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT add_months(DATE'2024-02-28', 2), add_months(DATE'2024-01-31', -1), add_months(DATE'2024-01-31', 1), add_months(NULL, 1), add_months(DATE'2024-03-31', 0);
--> add_months(DATE '2024-02-28', 2) : date | add_months(DATE '2024-01-31', -1) : date | add_months(DATE '2024-01-31', 1) : date | add_months(NULL, 1) : date | add_months(DATE '2024-03-31', 0) : date
--= 2024-04-28 | 2023-12-31 | 2024-02-29 | NULL | 2024-03-31
SELECT add_months(a, b) FROM VALUES (DATE'2024-02-28', 2), (DATE'2024-01-31', -1), (DATE'2024-01-31', 1), (NULL, 1), (DATE'2024-03-31', 0) AS t(a, b);
--> add_months(a, b) : date
--= 2024-04-28
--= 2023-12-31
--= 2024-02-29
--= NULL
--= 2024-03-31
SELECT add_months('2024-02-28', 2), add_months(TIMESTAMP'2024-02-28 23:00:00', 1), add_months(DATE'2024-01-01', '3');
--> add_months(2024-02-28, 2) : date | add_months(TIMESTAMP '2024-02-28 23:00:00', 1) : date | add_months(DATE '2024-01-01', 3) : date
--= 2024-04-28 | 2024-03-28 | 2024-04-01
SELECT add_months('x', 1);
--! CAST_INVALID_INPUT 22018
SELECT add_months(DATE'2024-01-01', 1.5);
--> add_months(DATE '2024-01-01', 1.5) : date
--= 2024-02-01
SELECT add_months(1, 1);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT datediff(DATE'2024-03-01', DATE'2024-02-01'), datediff(DATE'2023-01-01', DATE'2024-01-01'), datediff(NULL, DATE'2024-01-01');
--> datediff(DATE '2024-03-01', DATE '2024-02-01') : int | datediff(DATE '2023-01-01', DATE '2024-01-01') : int | datediff(NULL, DATE '2024-01-01') : int
--= 29 | -365 | NULL
SELECT datediff(a, b) FROM VALUES (DATE'2024-03-01', DATE'2024-02-01'), (DATE'2023-01-01', DATE'2024-01-01'), (NULL, DATE'2024-01-01') AS t(a, b);
--> datediff(a, b) : int
--= 29
--= -365
--= NULL
SELECT date_diff('2024-03-01', '2024-02-28'), date_diff(TIMESTAMP'2024-03-01 23:59:59', DATE'2024-02-28');
--> date_diff(2024-03-01, 2024-02-28) : int | date_diff(TIMESTAMP '2024-03-01 23:59:59', DATE '2024-02-28') : int
--= 2 | 2
SELECT months_between('1997-02-28 10:30:00', '1996-10-30'), months_between(DATE'2024-03-31', DATE'2024-02-29'), months_between(DATE'2024-03-15', DATE'2024-02-14'), months_between(NULL, DATE'2024-01-01');
--> months_between(1997-02-28 10:30:00, 1996-10-30, true) : double | months_between(DATE '2024-03-31', DATE '2024-02-29', true) : double | months_between(DATE '2024-03-15', DATE '2024-02-14', true) : double | months_between(NULL, DATE '2024-01-01', true) : double
--= 3.94959677 | 1.0 | 1.03225806 | NULL
SELECT months_between('1997-02-28 10:30:00', '1996-10-30', false);
--> months_between(1997-02-28 10:30:00, 1996-10-30, false) : double
--= 3.9495967741935485
SELECT next_day(DATE'2015-01-14', 'TU'), next_day(DATE'2015-01-14', 'Wednesday'), next_day(NULL, 'MO'), next_day(DATE'2015-01-14', NULL);
--> next_day(DATE '2015-01-14', TU) : date | next_day(DATE '2015-01-14', Wednesday) : date | next_day(NULL, MO) : date | next_day(DATE '2015-01-14', NULL) : date
--= 2015-01-20 | 2015-01-21 | NULL | NULL
SELECT next_day(a, b) FROM VALUES (DATE'2015-01-14', 'TU'), (DATE'2015-01-14', 'Wednesday'), (NULL, 'MO'), (DATE'2015-01-14', NULL) AS t(a, b);
--> next_day(a, b) : date
--= 2015-01-20
--= 2015-01-21
--= NULL
--= NULL
SELECT next_day(DATE'2015-01-14', 'xx');
--! ILLEGAL_DAY_OF_WEEK 22009
SELECT trunc(DATE'2024-08-15', 'year'), date_trunc('year', TIMESTAMP'2024-08-15 13:45:59.123456');
--> trunc(DATE '2024-08-15', year) : date | date_trunc(year, TIMESTAMP '2024-08-15 13:45:59.123456') : timestamp
--= 2024-01-01 | 2024-01-01 00:00:00
SELECT trunc(DATE'2024-08-15', 'quarter'), date_trunc('quarter', TIMESTAMP'2024-08-15 13:45:59.123456');
--> trunc(DATE '2024-08-15', quarter) : date | date_trunc(quarter, TIMESTAMP '2024-08-15 13:45:59.123456') : timestamp
--= 2024-07-01 | 2024-07-01 00:00:00
SELECT trunc(DATE'2024-08-15', 'month'), date_trunc('month', TIMESTAMP'2024-08-15 13:45:59.123456');
--> trunc(DATE '2024-08-15', month) : date | date_trunc(month, TIMESTAMP '2024-08-15 13:45:59.123456') : timestamp
--= 2024-08-01 | 2024-08-01 00:00:00
SELECT trunc(DATE'2024-08-15', 'week'), date_trunc('week', TIMESTAMP'2024-08-15 13:45:59.123456');
--> trunc(DATE '2024-08-15', week) : date | date_trunc(week, TIMESTAMP '2024-08-15 13:45:59.123456') : timestamp
--= 2024-08-12 | 2024-08-12 00:00:00
SELECT trunc(DATE'2024-08-15', 'day'), date_trunc('day', TIMESTAMP'2024-08-15 13:45:59.123456');
--> trunc(DATE '2024-08-15', day) : date | date_trunc(day, TIMESTAMP '2024-08-15 13:45:59.123456') : timestamp
--= NULL | 2024-08-15 00:00:00
SELECT trunc(DATE'2024-08-15', 'yyyy'), date_trunc('yyyy', TIMESTAMP'2024-08-15 13:45:59.123456');
--> trunc(DATE '2024-08-15', yyyy) : date | date_trunc(yyyy, TIMESTAMP '2024-08-15 13:45:59.123456') : timestamp
--= 2024-01-01 | 2024-01-01 00:00:00
SELECT trunc(DATE'2024-08-15', 'MON'), date_trunc('MON', TIMESTAMP'2024-08-15 13:45:59.123456');
--> trunc(DATE '2024-08-15', MON) : date | date_trunc(MON, TIMESTAMP '2024-08-15 13:45:59.123456') : timestamp
--= 2024-08-01 | 2024-08-01 00:00:00
SELECT trunc(DATE'2024-08-15', 'dd'), date_trunc('dd', TIMESTAMP'2024-08-15 13:45:59.123456');
--> trunc(DATE '2024-08-15', dd) : date | date_trunc(dd, TIMESTAMP '2024-08-15 13:45:59.123456') : timestamp
--= NULL | 2024-08-15 00:00:00
SELECT trunc(DATE'2024-08-15', 'hour'), date_trunc('hour', TIMESTAMP'2024-08-15 13:45:59.123456');
--> trunc(DATE '2024-08-15', hour) : date | date_trunc(hour, TIMESTAMP '2024-08-15 13:45:59.123456') : timestamp
--= NULL | 2024-08-15 13:00:00
SELECT trunc(DATE'2024-08-15', 'minute'), date_trunc('minute', TIMESTAMP'2024-08-15 13:45:59.123456');
--> trunc(DATE '2024-08-15', minute) : date | date_trunc(minute, TIMESTAMP '2024-08-15 13:45:59.123456') : timestamp
--= NULL | 2024-08-15 13:45:00
SELECT trunc(DATE'2024-08-15', 'second'), date_trunc('second', TIMESTAMP'2024-08-15 13:45:59.123456');
--> trunc(DATE '2024-08-15', second) : date | date_trunc(second, TIMESTAMP '2024-08-15 13:45:59.123456') : timestamp
--= NULL | 2024-08-15 13:45:59
SELECT trunc(DATE'2024-08-15', 'millisecond'), date_trunc('millisecond', TIMESTAMP'2024-08-15 13:45:59.123456');
--> trunc(DATE '2024-08-15', millisecond) : date | date_trunc(millisecond, TIMESTAMP '2024-08-15 13:45:59.123456') : timestamp
--= NULL | 2024-08-15 13:45:59.123
SELECT trunc(DATE'2024-08-15', 'microsecond'), date_trunc('microsecond', TIMESTAMP'2024-08-15 13:45:59.123456');
--> trunc(DATE '2024-08-15', microsecond) : date | date_trunc(microsecond, TIMESTAMP '2024-08-15 13:45:59.123456') : timestamp
--= NULL | 2024-08-15 13:45:59.123456
SELECT trunc(DATE'2024-08-15', 'nope'), date_trunc('nope', TIMESTAMP'2024-08-15 13:45:59.123456');
--> trunc(DATE '2024-08-15', nope) : date | date_trunc(nope, TIMESTAMP '2024-08-15 13:45:59.123456') : timestamp
--= NULL | NULL
SELECT date_trunc(u, t), trunc(CAST(t AS DATE), u) FROM VALUES ('month', TIMESTAMP'2024-08-15 13:45:59'), ('hour', TIMESTAMP'2024-08-15 13:45:59'), (NULL, TIMESTAMP'2024-08-15 13:45:59'), ('x', TIMESTAMP'2024-08-15 13:45:59') AS v(u, t);
--> date_trunc(u, t) : timestamp | trunc(CAST(t AS DATE), u) : date
--= 2024-08-01 00:00:00 | 2024-08-01
--= 2024-08-15 13:00:00 | NULL
--= NULL | NULL
--= NULL | NULL
SELECT trunc('2024-08-15', 'mm'), trunc(NULL, 'mm'), date_trunc('day', DATE'2024-08-15'), date_trunc('day', '2024-08-15 10:00:00');
--> trunc(2024-08-15, mm) : date | trunc(NULL, mm) : date | date_trunc(day, DATE '2024-08-15') : timestamp | date_trunc(day, 2024-08-15 10:00:00) : timestamp
--= 2024-08-01 | NULL | 2024-08-15 00:00:00 | 2024-08-15 00:00:00
SELECT extract(YEAR FROM TIMESTAMP'2024-12-30 13:45:59.123456'), date_part('YEAR', DATE'2021-01-03'), datepart('YEAR', TIMESTAMP_NTZ'2024-02-29 01:02:03.4');
--> extract(YEAR FROM TIMESTAMP '2024-12-30 13:45:59.123456') : int | date_part(YEAR, DATE '2021-01-03') : int | datepart(YEAR FROM TIMESTAMP_NTZ '2024-02-29 01:02:03.4') : int
--= 2024 | 2021 | 2024
SELECT extract(YEAROFWEEK FROM TIMESTAMP'2024-12-30 13:45:59.123456'), date_part('YEAROFWEEK', DATE'2021-01-03'), datepart('YEAROFWEEK', TIMESTAMP_NTZ'2024-02-29 01:02:03.4');
--> extract(YEAROFWEEK FROM TIMESTAMP '2024-12-30 13:45:59.123456') : int | date_part(YEAROFWEEK, DATE '2021-01-03') : int | datepart(YEAROFWEEK FROM TIMESTAMP_NTZ '2024-02-29 01:02:03.4') : int
--= 2025 | 2020 | 2024
SELECT extract(QUARTER FROM TIMESTAMP'2024-12-30 13:45:59.123456'), date_part('QUARTER', DATE'2021-01-03'), datepart('QUARTER', TIMESTAMP_NTZ'2024-02-29 01:02:03.4');
--> extract(QUARTER FROM TIMESTAMP '2024-12-30 13:45:59.123456') : int | date_part(QUARTER, DATE '2021-01-03') : int | datepart(QUARTER FROM TIMESTAMP_NTZ '2024-02-29 01:02:03.4') : int
--= 4 | 1 | 1
SELECT extract(MONTH FROM TIMESTAMP'2024-12-30 13:45:59.123456'), date_part('MONTH', DATE'2021-01-03'), datepart('MONTH', TIMESTAMP_NTZ'2024-02-29 01:02:03.4');
--> extract(MONTH FROM TIMESTAMP '2024-12-30 13:45:59.123456') : int | date_part(MONTH, DATE '2021-01-03') : int | datepart(MONTH FROM TIMESTAMP_NTZ '2024-02-29 01:02:03.4') : int
--= 12 | 1 | 2
SELECT extract(WEEK FROM TIMESTAMP'2024-12-30 13:45:59.123456'), date_part('WEEK', DATE'2021-01-03'), datepart('WEEK', TIMESTAMP_NTZ'2024-02-29 01:02:03.4');
--> extract(WEEK FROM TIMESTAMP '2024-12-30 13:45:59.123456') : int | date_part(WEEK, DATE '2021-01-03') : int | datepart(WEEK FROM TIMESTAMP_NTZ '2024-02-29 01:02:03.4') : int
--= 1 | 53 | 9
SELECT extract(DAY FROM TIMESTAMP'2024-12-30 13:45:59.123456'), date_part('DAY', DATE'2021-01-03'), datepart('DAY', TIMESTAMP_NTZ'2024-02-29 01:02:03.4');
--> extract(DAY FROM TIMESTAMP '2024-12-30 13:45:59.123456') : int | date_part(DAY, DATE '2021-01-03') : int | datepart(DAY FROM TIMESTAMP_NTZ '2024-02-29 01:02:03.4') : int
--= 30 | 3 | 29
SELECT extract(DAYOFWEEK FROM TIMESTAMP'2024-12-30 13:45:59.123456'), date_part('DAYOFWEEK', DATE'2021-01-03'), datepart('DAYOFWEEK', TIMESTAMP_NTZ'2024-02-29 01:02:03.4');
--> extract(DAYOFWEEK FROM TIMESTAMP '2024-12-30 13:45:59.123456') : int | date_part(DAYOFWEEK, DATE '2021-01-03') : int | datepart(DAYOFWEEK FROM TIMESTAMP_NTZ '2024-02-29 01:02:03.4') : int
--= 2 | 1 | 5
SELECT extract(DOW FROM TIMESTAMP'2024-12-30 13:45:59.123456'), date_part('DOW', DATE'2021-01-03'), datepart('DOW', TIMESTAMP_NTZ'2024-02-29 01:02:03.4');
--> extract(DOW FROM TIMESTAMP '2024-12-30 13:45:59.123456') : int | date_part(DOW, DATE '2021-01-03') : int | datepart(DOW FROM TIMESTAMP_NTZ '2024-02-29 01:02:03.4') : int
--= 2 | 1 | 5
SELECT extract(DAYOFWEEK_ISO FROM TIMESTAMP'2024-12-30 13:45:59.123456'), date_part('DAYOFWEEK_ISO', DATE'2021-01-03'), datepart('DAYOFWEEK_ISO', TIMESTAMP_NTZ'2024-02-29 01:02:03.4');
--> extract(DAYOFWEEK_ISO FROM TIMESTAMP '2024-12-30 13:45:59.123456') : int | date_part(DAYOFWEEK_ISO, DATE '2021-01-03') : int | datepart(DAYOFWEEK_ISO FROM TIMESTAMP_NTZ '2024-02-29 01:02:03.4') : int
--= 1 | 7 | 4
SELECT extract(DOW_ISO FROM TIMESTAMP'2024-12-30 13:45:59.123456'), date_part('DOW_ISO', DATE'2021-01-03'), datepart('DOW_ISO', TIMESTAMP_NTZ'2024-02-29 01:02:03.4');
--> extract(DOW_ISO FROM TIMESTAMP '2024-12-30 13:45:59.123456') : int | date_part(DOW_ISO, DATE '2021-01-03') : int | datepart(DOW_ISO FROM TIMESTAMP_NTZ '2024-02-29 01:02:03.4') : int
--= 1 | 7 | 4
SELECT extract(DOY FROM TIMESTAMP'2024-12-30 13:45:59.123456'), date_part('DOY', DATE'2021-01-03'), datepart('DOY', TIMESTAMP_NTZ'2024-02-29 01:02:03.4');
--> extract(DOY FROM TIMESTAMP '2024-12-30 13:45:59.123456') : int | date_part(DOY, DATE '2021-01-03') : int | datepart(DOY FROM TIMESTAMP_NTZ '2024-02-29 01:02:03.4') : int
--= 365 | 3 | 60
SELECT extract(HOUR FROM TIMESTAMP'2024-12-30 13:45:59.123456'), date_part('HOUR', DATE'2021-01-03'), datepart('HOUR', TIMESTAMP_NTZ'2024-02-29 01:02:03.4');
--> extract(HOUR FROM TIMESTAMP '2024-12-30 13:45:59.123456') : int | date_part(HOUR, DATE '2021-01-03') : int | datepart(HOUR FROM TIMESTAMP_NTZ '2024-02-29 01:02:03.4') : int
--= 13 | 0 | 1
SELECT extract(MINUTE FROM TIMESTAMP'2024-12-30 13:45:59.123456'), date_part('MINUTE', DATE'2021-01-03'), datepart('MINUTE', TIMESTAMP_NTZ'2024-02-29 01:02:03.4');
--> extract(MINUTE FROM TIMESTAMP '2024-12-30 13:45:59.123456') : int | date_part(MINUTE, DATE '2021-01-03') : int | datepart(MINUTE FROM TIMESTAMP_NTZ '2024-02-29 01:02:03.4') : int
--= 45 | 0 | 2
SELECT extract(SECOND FROM TIMESTAMP'2024-12-30 13:45:59.123456'), date_part('SECOND', DATE'2021-01-03'), datepart('SECOND', TIMESTAMP_NTZ'2024-02-29 01:02:03.4');
--> extract(SECOND FROM TIMESTAMP '2024-12-30 13:45:59.123456') : decimal(8,6) | date_part(SECOND, DATE '2021-01-03') : decimal(8,6) | datepart(SECOND FROM TIMESTAMP_NTZ '2024-02-29 01:02:03.4') : decimal(8,6)
--= 59.123456 | 0.000000 | 3.400000
SELECT extract(MONS FROM TIMESTAMP'2024-12-30 13:45:59.123456'), date_part('MONS', DATE'2021-01-03'), datepart('MONS', TIMESTAMP_NTZ'2024-02-29 01:02:03.4');
--> extract(MONS FROM TIMESTAMP '2024-12-30 13:45:59.123456') : int | date_part(MONS, DATE '2021-01-03') : int | datepart(MONS FROM TIMESTAMP_NTZ '2024-02-29 01:02:03.4') : int
--= 12 | 1 | 2
SELECT extract(YRS FROM TIMESTAMP'2024-12-30 13:45:59.123456'), date_part('YRS', DATE'2021-01-03'), datepart('YRS', TIMESTAMP_NTZ'2024-02-29 01:02:03.4');
--> extract(YRS FROM TIMESTAMP '2024-12-30 13:45:59.123456') : int | date_part(YRS, DATE '2021-01-03') : int | datepart(YRS FROM TIMESTAMP_NTZ '2024-02-29 01:02:03.4') : int
--= 2024 | 2021 | 2024
SELECT extract(YEAR FROM INTERVAL '3-5' YEAR TO MONTH), date_part('YEAR', INTERVAL '3-5' YEAR TO MONTH);
--> extract(YEAR FROM INTERVAL '3-5' YEAR TO MONTH) : int | date_part(YEAR, INTERVAL '3-5' YEAR TO MONTH) : int
--= 3 | 3
SELECT extract(MONTH FROM INTERVAL '3-5' YEAR TO MONTH), date_part('MONTH', INTERVAL '3-5' YEAR TO MONTH);
--> extract(MONTH FROM INTERVAL '3-5' YEAR TO MONTH) : tinyint | date_part(MONTH, INTERVAL '3-5' YEAR TO MONTH) : tinyint
--= 5 | 5
SELECT extract(DAY FROM INTERVAL '5 03:04:05.6' DAY TO SECOND), date_part('DAY', INTERVAL '5 03:04:05.6' DAY TO SECOND);
--> extract(DAY FROM INTERVAL '5 03:04:05.6' DAY TO SECOND) : int | date_part(DAY, INTERVAL '5 03:04:05.6' DAY TO SECOND) : int
--= 5 | 5
SELECT extract(HOUR FROM INTERVAL '5 03:04:05.6' DAY TO SECOND), date_part('HOUR', INTERVAL '5 03:04:05.6' DAY TO SECOND);
--> extract(HOUR FROM INTERVAL '5 03:04:05.6' DAY TO SECOND) : tinyint | date_part(HOUR, INTERVAL '5 03:04:05.6' DAY TO SECOND) : tinyint
--= 3 | 3
SELECT extract(MINUTE FROM INTERVAL '5 03:04:05.6' DAY TO SECOND), date_part('MINUTE', INTERVAL '5 03:04:05.6' DAY TO SECOND);
--> extract(MINUTE FROM INTERVAL '5 03:04:05.6' DAY TO SECOND) : tinyint | date_part(MINUTE, INTERVAL '5 03:04:05.6' DAY TO SECOND) : tinyint
--= 4 | 4
SELECT extract(SECOND FROM INTERVAL '5 03:04:05.6' DAY TO SECOND), date_part('SECOND', INTERVAL '5 03:04:05.6' DAY TO SECOND);
--> extract(SECOND FROM INTERVAL '5 03:04:05.6' DAY TO SECOND) : decimal(8,6) | date_part(SECOND, INTERVAL '5 03:04:05.6' DAY TO SECOND) : decimal(8,6)
--= 5.600000 | 5.600000
SELECT extract(CENTURY FROM DATE'2024-01-01');
--! INVALID_EXTRACT_FIELD 42601
SELECT extract(HOUR FROM INTERVAL '1' YEAR);
--! INVALID_EXTRACT_FIELD 42601
SELECT date_part('nope', DATE'2024-01-01');
--! INVALID_EXTRACT_FIELD 42601
SELECT extract(YEAR FROM 'x');
--! CAST_INVALID_INPUT 22018
SELECT extract(year FROM '2024-05-06');
--> extract(year FROM 2024-05-06) : int
--= 2024
SELECT date_format(TIMESTAMP'2024-02-09 03:04:05.678', 'yyyy-MM-dd'), date_format(DATE'2021-12-31', 'yyyy-MM-dd');
--> date_format(TIMESTAMP '2024-02-09 03:04:05.678', yyyy-MM-dd) : string | date_format(DATE '2021-12-31', yyyy-MM-dd) : string
--= 2024-02-09 | 2021-12-31
SELECT date_format(TIMESTAMP'2024-02-09 03:04:05.678', 'dd/MM/yy'), date_format(DATE'2021-12-31', 'dd/MM/yy');
--> date_format(TIMESTAMP '2024-02-09 03:04:05.678', dd/MM/yy) : string | date_format(DATE '2021-12-31', dd/MM/yy) : string
--= 09/02/24 | 31/12/21
SELECT date_format(TIMESTAMP'2024-02-09 03:04:05.678', 'yyyy-MM-dd HH:mm:ss.SSS'), date_format(DATE'2021-12-31', 'yyyy-MM-dd HH:mm:ss.SSS');
--> date_format(TIMESTAMP '2024-02-09 03:04:05.678', yyyy-MM-dd HH:mm:ss.SSS) : string | date_format(DATE '2021-12-31', yyyy-MM-dd HH:mm:ss.SSS) : string
--= 2024-02-09 03:04:05.678 | 2021-12-31 00:00:00.000
SELECT date_format(TIMESTAMP'2024-02-09 03:04:05.678', 'EEE, MMM d yyyy'), date_format(DATE'2021-12-31', 'EEE, MMM d yyyy');
--> date_format(TIMESTAMP '2024-02-09 03:04:05.678', EEE, MMM d yyyy) : string | date_format(DATE '2021-12-31', EEE, MMM d yyyy) : string
--= Fri, Feb 9 2024 | Fri, Dec 31 2021
SELECT date_format(TIMESTAMP'2024-02-09 03:04:05.678', 'EEEE MMMM'), date_format(DATE'2021-12-31', 'EEEE MMMM');
--> date_format(TIMESTAMP '2024-02-09 03:04:05.678', EEEE MMMM) : string | date_format(DATE '2021-12-31', EEEE MMMM) : string
--= Friday February | Friday December
SELECT date_format(TIMESTAMP'2024-02-09 03:04:05.678', 'hh:mm a'), date_format(DATE'2021-12-31', 'hh:mm a');
--> date_format(TIMESTAMP '2024-02-09 03:04:05.678', hh:mm a) : string | date_format(DATE '2021-12-31', hh:mm a) : string
--= 03:04 AM | 12:00 AM
SELECT date_format(TIMESTAMP'2024-02-09 03:04:05.678', 'D'), date_format(DATE'2021-12-31', 'D');
--> date_format(TIMESTAMP '2024-02-09 03:04:05.678', D) : string | date_format(DATE '2021-12-31', D) : string
--= 40 | 365
SELECT date_format(TIMESTAMP'2024-02-09 03:04:05.678', 'Q'), date_format(DATE'2021-12-31', 'Q');
--> date_format(TIMESTAMP '2024-02-09 03:04:05.678', Q) : string | date_format(DATE '2021-12-31', Q) : string
--= 1 | 4
SELECT date_format(TIMESTAMP'2024-02-09 03:04:05.678', 'QQQ'), date_format(DATE'2021-12-31', 'QQQ');
--> date_format(TIMESTAMP '2024-02-09 03:04:05.678', QQQ) : string | date_format(DATE '2021-12-31', QQQ) : string
--= Q1 | Q4
SELECT date_format(TIMESTAMP'2024-02-09 03:04:05.678', 'k:K'), date_format(DATE'2021-12-31', 'k:K');
--> date_format(TIMESTAMP '2024-02-09 03:04:05.678', k:K) : string | date_format(DATE '2021-12-31', k:K) : string
--= 3:3 | 24:0
SELECT date_format(TIMESTAMP'2024-02-09 03:04:05.678', 'yyyyMMddHHmmssSSSSSS'), date_format(DATE'2021-12-31', 'yyyyMMddHHmmssSSSSSS');
--> date_format(TIMESTAMP '2024-02-09 03:04:05.678', yyyyMMddHHmmssSSSSSS) : string | date_format(DATE '2021-12-31', yyyyMMddHHmmssSSSSSS) : string
--= 20240209030405678000 | 20211231000000000000
SELECT date_format(TIMESTAMP'2024-02-09 03:04:05.678', '\'\'yyyy\'\''), date_format(DATE'2021-12-31', '\'\'yyyy\'\'');
--> date_format(TIMESTAMP '2024-02-09 03:04:05.678', ''yyyy'') : string | date_format(DATE '2021-12-31', ''yyyy'') : string
--= '2024' | '2021'
SELECT date_format(TIMESTAMP'2024-02-09 03:04:05.678', '\'T\'HH'), date_format(DATE'2021-12-31', '\'T\'HH');
--> date_format(TIMESTAMP '2024-02-09 03:04:05.678', 'T'HH) : string | date_format(DATE '2021-12-31', 'T'HH) : string
--= T03 | T00
SELECT date_format(TIMESTAMP'2024-02-09 03:04:05.678', 'G'), date_format(DATE'2021-12-31', 'G');
--> date_format(TIMESTAMP '2024-02-09 03:04:05.678', G) : string | date_format(DATE '2021-12-31', G) : string
--= AD | AD
SELECT date_format(TIMESTAMP'2024-02-09 03:04:05.678', 'L LL LLL'), date_format(DATE'2021-12-31', 'L LL LLL');
--> date_format(TIMESTAMP '2024-02-09 03:04:05.678', L LL LLL) : string | date_format(DATE '2021-12-31', L LL LLL) : string
--= 2 02 Feb | 12 12 Dec
SELECT date_format(TIMESTAMP'2024-02-09 03:04:05.678', 'XXX'), date_format(DATE'2021-12-31', 'XXX');
--> date_format(TIMESTAMP '2024-02-09 03:04:05.678', XXX) : string | date_format(DATE '2021-12-31', XXX) : string
--= Z | Z
SELECT date_format(TIMESTAMP'2024-02-09 03:04:05.678', 'VV'), date_format(DATE'2021-12-31', 'VV');
--> date_format(TIMESTAMP '2024-02-09 03:04:05.678', VV) : string | date_format(DATE '2021-12-31', VV) : string
--= UTC | UTC
SELECT date_format(TIMESTAMP'2024-02-09 03:04:05.678', 'zzz'), date_format(DATE'2021-12-31', 'zzz');
--> date_format(TIMESTAMP '2024-02-09 03:04:05.678', zzz) : string | date_format(DATE '2021-12-31', zzz) : string
--= UTC | UTC
SELECT date_format(TIMESTAMP'2024-02-09 03:04:05.678', 'F'), date_format(DATE'2021-12-31', 'F');
--> date_format(TIMESTAMP '2024-02-09 03:04:05.678', F) : string | date_format(DATE '2021-12-31', F) : string
--= 2 | 3
SELECT date_format(TIMESTAMP'2024-02-09 03:04:05.678', 'x'), date_format(DATE'2021-12-31', 'x');
--> date_format(TIMESTAMP '2024-02-09 03:04:05.678', x) : string | date_format(DATE '2021-12-31', x) : string
--= +00 | +00
SELECT date_format(TIMESTAMP'2024-02-09 03:04:05.678', 'O'), date_format(DATE'2021-12-31', 'O');
--> date_format(TIMESTAMP '2024-02-09 03:04:05.678', O) : string | date_format(DATE '2021-12-31', O) : string
--= GMT | GMT
SELECT date_format('2024-02-03', 'yyyy'), date_format(NULL, 'yyyy'), date_format(DATE'2024-01-01', NULL);
--> date_format(2024-02-03, yyyy) : string | date_format(NULL, yyyy) : string | date_format(DATE '2024-01-01', NULL) : string
--= 2024 | NULL | NULL
SELECT date_format(DATE'2024-01-01', 'YYYY');
--! INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_PATTERN_RECOGNITION 42K0B
SELECT date_format(DATE'2024-01-01', 'bad{');
--! INVALID_DATETIME_PATTERN.WITH_SUGGESTION 22007
SELECT date_format(d, f) FROM VALUES (DATE'2024-01-02', 'dd'), (DATE'2024-01-02', 'MM'), (NULL, 'dd') AS t(d, f);
--> date_format(d, f) : string
--= 02
--= 01
--= NULL
SELECT to_date('2024-02-30');
--! CAST_INVALID_INPUT 22018
SELECT to_date('03/02/2024', 'dd/MM/yyyy'), to_date('20240203', 'yyyyMMdd'), to_date(NULL, 'yyyy'), to_date('2024', 'yyyy'), to_date('2024-02', 'yyyy-MM');
--> to_date(03/02/2024, dd/MM/yyyy) : date | to_date(20240203, yyyyMMdd) : date | to_date(NULL, yyyy) : date | to_date(2024, yyyy) : date | to_date(2024-02, yyyy-MM) : date
--= 2024-02-03 | 2024-02-03 | NULL | 2024-01-01 | 2024-02-01
SELECT to_date('x', 'yyyy');
--! CANNOT_PARSE_TIMESTAMP 22007
SELECT to_date('2024-13-01', 'yyyy-MM-dd');
--! CANNOT_PARSE_TIMESTAMP 22007
SELECT try_to_date('x'), try_to_date('2024-02-03'), try_to_date('03.02.2024', 'dd.MM.yyyy'), try_to_date('x', 'yyyy');
--> try_to_date(x) : date | try_to_date(2024-02-03) : date | try_to_date(03.02.2024, dd.MM.yyyy) : date | try_to_date(x, yyyy) : date
--= NULL | 2024-02-03 | 2024-02-03 | NULL
SELECT to_timestamp('2024-02-03 04:05:06'), to_timestamp('03/02/2024 04', 'dd/MM/yyyy HH'), to_timestamp('2024-02-03T04:05:06Z'), to_timestamp('2024-02-03 04:05:06.123456789'), to_timestamp(NULL);
--> to_timestamp(2024-02-03 04:05:06) : timestamp | to_timestamp(03/02/2024 04, dd/MM/yyyy HH) : timestamp | to_timestamp(2024-02-03T04:05:06Z) : timestamp | to_timestamp(2024-02-03 04:05:06.123456789) : timestamp | to_timestamp(NULL) : timestamp
--= 2024-02-03 04:05:06 | 2024-02-03 04:00:00 | 2024-02-03 04:05:06 | 2024-02-03 04:05:06.123456 | NULL
SELECT to_timestamp('x', 'yyyy');
--! CANNOT_PARSE_TIMESTAMP 22007
SELECT try_to_timestamp('x'), try_to_timestamp('x', 'yyyy'), try_to_timestamp('2024-01-01 00:00:00'), try_to_timestamp('01-2024', 'MM-yyyy');
--> try_to_timestamp(x) : timestamp | try_to_timestamp(x, yyyy) : timestamp | try_to_timestamp(2024-01-01 00:00:00) : timestamp | try_to_timestamp(01-2024, MM-yyyy) : timestamp
--= NULL | NULL | 2024-01-01 00:00:00 | 2024-01-01 00:00:00
SELECT to_timestamp('2024-02-03 04:05:06 PM', 'yyyy-MM-dd hh:mm:ss a'), to_timestamp('12:30', 'HH:mm');
--> to_timestamp(2024-02-03 04:05:06 PM, yyyy-MM-dd hh:mm:ss a) : timestamp | to_timestamp(12:30, HH:mm) : timestamp
--= 2024-02-03 16:05:06 | 1970-01-01 12:30:00
SELECT to_timestamp_ntz('2024-02-03 04:05:06'), to_timestamp_ntz('03/02/2024', 'dd/MM/yyyy'), to_timestamp_ltz('2024-02-03 04:05:06', 'yyyy-MM-dd HH:mm:ss');
--> to_timestamp_ntz(2024-02-03 04:05:06) : timestamp_ntz | to_timestamp_ntz(03/02/2024, dd/MM/yyyy) : timestamp_ntz | to_timestamp_ltz(2024-02-03 04:05:06, yyyy-MM-dd HH:mm:ss) : timestamp
--= 2024-02-03 04:05:06 | 2024-02-03 00:00:00 | 2024-02-03 04:05:06
SELECT from_unixtime(0), from_unixtime(1700000000, 'yyyy-MM-dd'), from_unixtime(-1), from_unixtime(NULL), from_unixtime('10');
--> from_unixtime(0, yyyy-MM-dd HH:mm:ss) : string | from_unixtime(1700000000, yyyy-MM-dd) : string | from_unixtime(-1, yyyy-MM-dd HH:mm:ss) : string | from_unixtime(NULL, yyyy-MM-dd HH:mm:ss) : string | from_unixtime(10, yyyy-MM-dd HH:mm:ss) : string
--= 1970-01-01 00:00:00 | 2023-11-14 | 1969-12-31 23:59:59 | NULL | 1970-01-01 00:00:10
SELECT unix_timestamp('2024-02-03', 'yyyy-MM-dd'), unix_timestamp('2024-02-03 04:05:06'), unix_timestamp(NULL), to_unix_timestamp('2024-02-03', 'yyyy-MM-dd');
--> unix_timestamp(2024-02-03, yyyy-MM-dd) : bigint | unix_timestamp(2024-02-03 04:05:06, yyyy-MM-dd HH:mm:ss) : bigint | unix_timestamp(NULL, yyyy-MM-dd HH:mm:ss) : bigint | to_unix_timestamp(2024-02-03, yyyy-MM-dd) : bigint
--= 1706918400 | 1706933106 | NULL | 1706918400
SELECT from_utc_timestamp('2016-08-31', 'Asia/Seoul'), to_utc_timestamp('2016-08-31', 'Asia/Seoul'), from_utc_timestamp(TIMESTAMP'2024-03-31 01:30:00', 'Europe/Berlin'), to_utc_timestamp(TIMESTAMP'2024-03-31 02:30:00', 'Europe/Berlin'), from_utc_timestamp(NULL, 'UTC'), from_utc_timestamp('2024-01-01', '+03:00');
--> from_utc_timestamp(2016-08-31, Asia/Seoul) : timestamp | to_utc_timestamp(2016-08-31, Asia/Seoul) : timestamp | from_utc_timestamp(TIMESTAMP '2024-03-31 01:30:00', Europe/Berlin) : timestamp | to_utc_timestamp(TIMESTAMP '2024-03-31 02:30:00', Europe/Berlin) : timestamp | from_utc_timestamp(NULL, UTC) : timestamp | from_utc_timestamp(2024-01-01, +03:00) : timestamp
--= 2016-08-31 09:00:00 | 2016-08-30 15:00:00 | 2024-03-31 03:30:00 | 2024-03-31 01:30:00 | NULL | 2024-01-01 03:00:00
SELECT from_utc_timestamp('2016-08-31', 'nowhere');
--! INVALID_TIMEZONE 22009
SELECT convert_timezone('Europe/Brussels', 'America/Los_Angeles', TIMESTAMP_NTZ'2021-12-06 00:00:00'), convert_timezone('Europe/Brussels', TIMESTAMP_NTZ'2021-12-05 15:00:00');
--> convert_timezone(Europe/Brussels, America/Los_Angeles, TIMESTAMP_NTZ '2021-12-06 00:00:00') : timestamp_ntz | convert_timezone(current_timezone(), Europe/Brussels, TIMESTAMP_NTZ '2021-12-05 15:00:00') : timestamp_ntz
--= 2021-12-05 15:00:00 | 2021-12-05 16:00:00
SELECT timestamp_seconds(1230219000), timestamp_seconds(1.5), timestamp_millis(1230219000123), timestamp_micros(1230219000123123), timestamp_seconds(NULL), timestamp_seconds(-0.5D);
--> timestamp_seconds(1230219000) : timestamp | timestamp_seconds(1.5) : timestamp | timestamp_millis(1230219000123) : timestamp | timestamp_micros(1230219000123123) : timestamp | timestamp_seconds(NULL) : timestamp | timestamp_seconds(-0.5) : timestamp
--= 2008-12-25 15:30:00 | 1970-01-01 00:00:01.5 | 2008-12-25 15:30:00.123 | 2008-12-25 15:30:00.123123 | NULL | 1969-12-31 23:59:59.5
SELECT timestamp_seconds(9223372036854775807L);
--! DATETIME_OVERFLOW 22008
SELECT date_from_unix_date(0), date_from_unix_date(-1), date_from_unix_date(19000), date_from_unix_date(NULL);
--> date_from_unix_date(0) : date | date_from_unix_date(-1) : date | date_from_unix_date(19000) : date | date_from_unix_date(NULL) : date
--= 1970-01-01 | 1969-12-31 | 2022-01-08 | NULL
SELECT make_date(2024, 2, 29), make_date(2024, NULL, 1);
--> make_date(2024, 2, 29) : date | make_date(2024, NULL, 1) : date
--= 2024-02-29 | NULL
SELECT make_date(2023, 2, 29);
--! DATETIME_FIELD_OUT_OF_BOUNDS.WITHOUT_SUGGESTION 22023
SELECT make_timestamp(2014, 12, 28, 6, 30, 45.887), make_timestamp(2019, 6, 30, 23, 59, 60), make_timestamp(2014, 12, 28, 6, 30, 45.887, 'CET'), make_timestamp(NULL, 7, 22, 15, 30, 0);
--> make_timestamp(2014, 12, 28, 6, 30, 45.887) : timestamp | make_timestamp(2019, 6, 30, 23, 59, 60) : timestamp | make_timestamp(2014, 12, 28, 6, 30, 45.887, CET) : timestamp | make_timestamp(NULL, 7, 22, 15, 30, 0) : timestamp
--= 2014-12-28 06:30:45.887 | 2019-07-01 00:00:00 | 2014-12-28 05:30:45.887 | NULL
SELECT make_timestamp(2019, 13, 1, 0, 0, 0);
--! DATETIME_FIELD_OUT_OF_BOUNDS.WITHOUT_SUGGESTION 22023
SELECT make_timestamp(2019, 6, 30, 23, 59, 61);
--! DATETIME_FIELD_OUT_OF_BOUNDS.WITHOUT_SUGGESTION 22023
SELECT make_timestamp_ntz(2014, 12, 28, 6, 30, 45.887), make_timestamp_ltz(2014, 12, 28, 6, 30, 45.887), try_make_timestamp(2024, 13, 1, 0, 0, 0), try_make_timestamp_ntz(2024, 13, 1, 0, 0, 0), try_make_timestamp_ltz(2024, 1, 1, 0, 0, 0);
--> make_timestamp_ntz(2014, 12, 28, 6, 30, 45.887) : timestamp_ntz | make_timestamp_ltz(2014, 12, 28, 6, 30, 45.887) : timestamp | try_make_timestamp(2024, 13, 1, 0, 0, 0) : timestamp | try_make_timestamp_ntz(2024, 13, 1, 0, 0, 0) : timestamp_ntz | try_make_timestamp_ltz(2024, 1, 1, 0, 0, 0) : timestamp
--= 2014-12-28 06:30:45.887 | 2014-12-28 06:30:45.887 | NULL | NULL | 2024-01-01 00:00:00
SELECT make_interval(100, 11, 1, 1, 12, 30, 01.001001), make_interval(0, 1), make_interval(), make_interval(1, NULL);
--> make_interval(100, 11, 1, 1, 12, 30, 1.001001) : interval | make_interval(0, 1, 0, 0, 0, 0, 0.000000) : interval | make_interval(0, 0, 0, 0, 0, 0, 0.000000) : interval | make_interval(1, NULL, 0, 0, 0, 0, 0.000000) : interval
--= 100 years 11 months 8 days 12 hours 30 minutes 1.001001 seconds | 1 months | 0 seconds | NULL
SELECT make_dt_interval(1, 12, 30, 01.001001), make_dt_interval(2), make_dt_interval(), make_dt_interval(100, NULL, 3);
--> make_dt_interval(1, 12, 30, 1.001001) : interval day to second | make_dt_interval(2, 0, 0, 0.000000) : interval day to second | make_dt_interval(0, 0, 0, 0.000000) : interval day to second | make_dt_interval(100, NULL, 3, 0.000000) : interval day to second
--= INTERVAL '1 12:30:01.001001' DAY TO SECOND | INTERVAL '2 00:00:00' DAY TO SECOND | INTERVAL '0 00:00:00' DAY TO SECOND | NULL
SELECT make_ym_interval(1, 2), make_ym_interval(1), make_ym_interval(), make_ym_interval(-1, -1), make_ym_interval(NULL, 1);
--> make_ym_interval(1, 2) : interval year to month | make_ym_interval(1, 0) : interval year to month | make_ym_interval(0, 0) : interval year to month | make_ym_interval(-1, -1) : interval year to month | make_ym_interval(NULL, 1) : interval year to month
--= INTERVAL '1-2' YEAR TO MONTH | INTERVAL '1-0' YEAR TO MONTH | INTERVAL '0-0' YEAR TO MONTH | INTERVAL '-1-1' YEAR TO MONTH | NULL
SELECT make_ym_interval(178956970, 8);
--! INTERVAL_ARITHMETIC_OVERFLOW.WITHOUT_SUGGESTION 22015
SELECT try_make_interval(2147483647, 1);
--> try_make_interval(2147483647, 1, 0, 0, 0, 0, 0.000000) : interval
--= NULL
SELECT timestampadd(HOUR, 8, TIMESTAMP_NTZ'2022-02-11 20:30:00'), timestampadd(MONTH, 1, TIMESTAMP'2022-01-31 00:00:00'), dateadd(DAY, 5, DATE'2024-01-01'), date_add(MINUTE, 90, TIMESTAMP'2024-01-01 00:00:00'), timestampadd(YEAR, -1, TIMESTAMP'2024-02-29 00:00:00'), timestampadd(QUARTER, 1, DATE'2024-01-31');
--> timestampadd(HOUR, 8, TIMESTAMP_NTZ '2022-02-11 20:30:00') : timestamp_ntz | timestampadd(MONTH, 1, TIMESTAMP '2022-01-31 00:00:00') : timestamp | timestampadd(DAY, 5, DATE '2024-01-01') : timestamp | timestampadd(MINUTE, 90, TIMESTAMP '2024-01-01 00:00:00') : timestamp | timestampadd(YEAR, -1, TIMESTAMP '2024-02-29 00:00:00') : timestamp | timestampadd(QUARTER, 1, DATE '2024-01-31') : timestamp
--= 2022-02-12 04:30:00 | 2022-02-28 00:00:00 | 2024-01-06 00:00:00 | 2024-01-01 01:30:00 | 2023-02-28 00:00:00 | 2024-04-30 00:00:00
SELECT timestampadd(MICROSECOND, 5, TIMESTAMP'2024-01-01 00:00:00'), timestampadd(WEEK, 1, DATE'2024-01-01'), timestampadd(DAYOFYEAR, 1, DATE'2024-01-01');
--> timestampadd(MICROSECOND, 5, TIMESTAMP '2024-01-01 00:00:00') : timestamp | timestampadd(WEEK, 1, DATE '2024-01-01') : timestamp | timestampadd(DAYOFYEAR, 1, DATE '2024-01-01') : timestamp
--= 2024-01-01 00:00:00.000005 | 2024-01-08 00:00:00 | 2024-01-02 00:00:00
SELECT timestampdiff(HOUR, TIMESTAMP'2022-02-11 20:30:00', TIMESTAMP'2022-02-12 04:30:00'), timestampdiff(MONTH, DATE'2022-01-01', DATE'2022-02-28'), timestampdiff(SECOND, DATE'2022-01-01', TIMESTAMP'2021-12-31 23:59:50'), datediff(YEAR, DATE'2000-01-01', DATE'1990-12-31'), timestampdiff(DAY, DATE'2024-01-01', NULL), timediff(MINUTE, TIMESTAMP'2024-01-01 00:00:00', TIMESTAMP'2024-01-01 01:30:30');
--> timestampdiff(HOUR, TIMESTAMP '2022-02-11 20:30:00', TIMESTAMP '2022-02-12 04:30:00') : bigint | timestampdiff(MONTH, DATE '2022-01-01', DATE '2022-02-28') : bigint | timestampdiff(SECOND, DATE '2022-01-01', TIMESTAMP '2021-12-31 23:59:50') : bigint | timestampdiff(YEAR, DATE '2000-01-01', DATE '1990-12-31') : bigint | timestampdiff(DAY, DATE '2024-01-01', NULL) : bigint | timestampdiff(MINUTE, TIMESTAMP '2024-01-01 00:00:00', TIMESTAMP '2024-01-01 01:30:30') : bigint
--= 8 | 1 | -10 | -9 | NULL | 90
SELECT timestampadd(NOPE, 1, DATE'2024-01-01');
--! UNRESOLVED_ROUTINE 42883
SELECT DATE'2024-01-31' + 1, DATE'2024-01-31' - 1, 1 + DATE'2024-01-31', DATE'2024-03-01' - DATE'2024-02-01', DATE'2024-01-31' + INTERVAL '1' MONTH, DATE'2024-01-31' + INTERVAL '1' DAY, DATE'2024-01-31' + INTERVAL '1' HOUR;
--> date_add(DATE '2024-01-31', 1) : date | date_sub(DATE '2024-01-31', 1) : date | date_add(DATE '2024-01-31', 1) : date | (DATE '2024-03-01' - DATE '2024-02-01') : interval day | DATE '2024-01-31' + INTERVAL '1' MONTH : date | date_add(DATE '2024-01-31', extractansiintervaldays(INTERVAL '1' DAY)) : date | DATE '2024-01-31' + INTERVAL '01' HOUR : timestamp
--= 2024-02-01 | 2024-01-30 | 2024-02-01 | INTERVAL '29' DAY | 2024-02-29 | 2024-02-01 | 2024-01-31 01:00:00
SELECT DATE'2024-01-01' + 1.5;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT DATE'2024-01-01' + 'x';
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT DATE'2024-01-01' + DATE'2024-01-01';
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT DATE'2024-01-01' * 2;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT TIMESTAMP'2024-01-02 00:00:00' - TIMESTAMP'2024-01-01 12:00:00', TIMESTAMP'2024-01-02 00:00:00' - DATE'2024-01-01', DATE'2024-01-02' - TIMESTAMP'2024-01-01 12:00:00';
--> (TIMESTAMP '2024-01-02 00:00:00' - TIMESTAMP '2024-01-01 12:00:00') : interval day to second | (TIMESTAMP '2024-01-02 00:00:00' - DATE '2024-01-01') : interval day to second | (DATE '2024-01-02' - TIMESTAMP '2024-01-01 12:00:00') : interval day to second
--= INTERVAL '0 12:00:00' DAY TO SECOND | INTERVAL '1 00:00:00' DAY TO SECOND | INTERVAL '0 12:00:00' DAY TO SECOND
SELECT TIMESTAMP'2024-01-01 00:00:00' + 1;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT TIMESTAMP_NTZ'2024-01-01 00:00:00' + INTERVAL '1' DAY, TIMESTAMP_NTZ'2024-01-02 00:00:00' - TIMESTAMP_NTZ'2024-01-01 00:00:00';
--> TIMESTAMP_NTZ '2024-01-01 00:00:00' + INTERVAL '1' DAY : timestamp_ntz | (TIMESTAMP_NTZ '2024-01-02 00:00:00' - TIMESTAMP_NTZ '2024-01-01 00:00:00') : interval day to second
--= 2024-01-02 00:00:00 | INTERVAL '1 00:00:00' DAY TO SECOND
SELECT INTERVAL '1' DAY + INTERVAL '2' HOUR, INTERVAL '1' YEAR - INTERVAL '1' MONTH, INTERVAL '1' DAY * 2.5, INTERVAL '1' YEAR / 2, 3 * INTERVAL '1' MONTH, -INTERVAL '1' DAY, INTERVAL '10' DAY / 4;
--> (INTERVAL '1' DAY + INTERVAL '02' HOUR) : interval day to hour | (INTERVAL '1' YEAR - INTERVAL '1' MONTH) : interval year to month | (INTERVAL '1' DAY * 2.5) : interval day to second | (INTERVAL '1' YEAR / 2) : interval year to month | (INTERVAL '1' MONTH * 3) : interval year to month | (- INTERVAL '1' DAY) : interval day | (INTERVAL '10' DAY / 4) : interval day to second
--= INTERVAL '1 02' DAY TO HOUR | INTERVAL '0-11' YEAR TO MONTH | INTERVAL '2 12:00:00' DAY TO SECOND | INTERVAL '0-6' YEAR TO MONTH | INTERVAL '0-3' YEAR TO MONTH | INTERVAL '-1' DAY | INTERVAL '2 12:00:00' DAY TO SECOND
SELECT INTERVAL '1' DAY + INTERVAL '1' MONTH;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT INTERVAL '1' YEAR / 0;
--! INTERVAL_DIVIDED_BY_ZERO 22012
SELECT INTERVAL '1-13' YEAR TO MONTH;
--! INVALID_INTERVAL_FORMAT.INTERVAL_PARSING 22006
SELECT INTERVAL 'x' DAY;
--! _LEGACY_ERROR_TEMP_0026 None
SELECT INTERVAL '10:11' HOUR TO MINUTE, INTERVAL '10:11:12' HOUR TO SECOND, INTERVAL '11:12.5' MINUTE TO SECOND, INTERVAL '1 10' DAY TO HOUR, INTERVAL '1 10:11' DAY TO MINUTE;
--> INTERVAL '10:11' HOUR TO MINUTE : interval hour to minute | INTERVAL '10:11:12' HOUR TO SECOND : interval hour to second | INTERVAL '11:12.5' MINUTE TO SECOND : interval minute to second | INTERVAL '1 10' DAY TO HOUR : interval day to hour | INTERVAL '1 10:11' DAY TO MINUTE : interval day to minute
--= INTERVAL '10:11' HOUR TO MINUTE | INTERVAL '10:11:12' HOUR TO SECOND | INTERVAL '11:12.5' MINUTE TO SECOND | INTERVAL '1 10' DAY TO HOUR | INTERVAL '1 10:11' DAY TO MINUTE
SELECT abs(INTERVAL '-1' DAY), sign(INTERVAL '-1' DAY), signum(INTERVAL '1' MONTH), abs(INTERVAL '-5' MONTH), negative(INTERVAL '1' HOUR), positive(INTERVAL '1' DAY);
--> abs(INTERVAL '-1' DAY) : interval day | sign(INTERVAL '-1' DAY) : double | SIGNUM(INTERVAL '1' MONTH) : double | abs(INTERVAL '-5' MONTH) : interval month | negative(INTERVAL '01' HOUR) : interval hour | (+ INTERVAL '1' DAY) : interval day
--= INTERVAL '1' DAY | -1.0 | 1.0 | INTERVAL '5' MONTH | INTERVAL '-01' HOUR | INTERVAL '1' DAY
SELECT sum(i), avg(i), min(i), max(i) FROM VALUES (INTERVAL '1' DAY), (INTERVAL '2' DAY), (NULL) AS t(i);
--> sum(i) : interval day | avg(i) : interval day to second | min(i) : interval day | max(i) : interval day
--= INTERVAL '3' DAY | INTERVAL '1 12:00:00' DAY TO SECOND | INTERVAL '1' DAY | INTERVAL '2' DAY
SELECT sum(i), avg(i), min(i), max(i) FROM VALUES (INTERVAL '1' MONTH), (INTERVAL '2' MONTH) AS t(i);
--> sum(i) : interval month | avg(i) : interval year to month | min(i) : interval month | max(i) : interval month
--= INTERVAL '3' MONTH | INTERVAL '0-2' YEAR TO MONTH | INTERVAL '1' MONTH | INTERVAL '2' MONTH
SELECT CAST(INTERVAL '1 02:03:04' DAY TO SECOND AS STRING), CAST(INTERVAL '1-2' YEAR TO MONTH AS STRING), CAST('INTERVAL ''1'' DAY' AS INTERVAL DAY), CAST(INTERVAL '90' SECOND AS INT), CAST(5 AS INTERVAL DAY), CAST(INTERVAL '1' DAY AS INTERVAL SECOND);
--> CAST(INTERVAL '1 02:03:04' DAY TO SECOND AS STRING) : string | CAST(INTERVAL '1-2' YEAR TO MONTH AS STRING) : string | CAST(INTERVAL '1' DAY AS INTERVAL DAY) : interval day | CAST(INTERVAL '90' SECOND AS INT) : int | CAST(5 AS INTERVAL DAY) : interval day | CAST(INTERVAL '1' DAY AS INTERVAL SECOND) : interval second
--= INTERVAL '1 02:03:04' DAY TO SECOND | INTERVAL '1-2' YEAR TO MONTH | INTERVAL '1' DAY | 90 | INTERVAL '5' DAY | INTERVAL '86400' SECOND
SELECT current_date() = current_date, current_timestamp() IS NOT NULL, now() = current_timestamp(), curdate() = current_date(), localtimestamp() IS NOT NULL, current_timezone();
--> (current_date() = current_date()) : boolean | (current_timestamp() IS NOT NULL) : boolean | (now() = current_timestamp()) : boolean | (current_date() = current_date()) : boolean | (localtimestamp() IS NOT NULL) : boolean | current_timezone() : string
--= true | true | true | true | true | UTC
SELECT DATE'2024-2-3', DATE'2024', DATE'2024-02', TIMESTAMP'2024-02-03', TIMESTAMP'2024-02-03 4:5:6', TIMESTAMP'2024-02-03 04:05:06+01:00', TIMESTAMP'2024-02-03 04:05:06 Europe/Berlin', TIMESTAMP_LTZ'2024-01-01 00:00:00', TIMESTAMP_NTZ'2024-01-01 00:00:00';
--> DATE '2024-02-03' : date | DATE '2024-01-01' : date | DATE '2024-02-01' : date | TIMESTAMP '2024-02-03 00:00:00' : timestamp | TIMESTAMP '2024-02-03 04:05:06' : timestamp | TIMESTAMP '2024-02-03 03:05:06' : timestamp | TIMESTAMP '2024-02-03 03:05:06' : timestamp | TIMESTAMP '2024-01-01 00:00:00' : timestamp | TIMESTAMP_NTZ '2024-01-01 00:00:00' : timestamp_ntz
--= 2024-02-03 | 2024-01-01 | 2024-02-01 | 2024-02-03 00:00:00 | 2024-02-03 04:05:06 | 2024-02-03 03:05:06 | 2024-02-03 03:05:06 | 2024-01-01 00:00:00 | 2024-01-01 00:00:00
SELECT DATE'x';
--! INVALID_TYPED_LITERAL 42604
SELECT TIMESTAMP'2024-02-30 00:00:00';
--! INVALID_TYPED_LITERAL 42604
SELECT DATE'2024-01-01' = '2024-01-01', DATE'2024-01-01' < TIMESTAMP'2024-01-01 00:00:01', '2024-01-01' = TIMESTAMP'2024-01-01 00:00:00', DATE'2024-01-01' IN ('2024-01-01', '2023-01-01');
--> (DATE '2024-01-01' = 2024-01-01) : boolean | (DATE '2024-01-01' < TIMESTAMP '2024-01-01 00:00:01') : boolean | (2024-01-01 = TIMESTAMP '2024-01-01 00:00:00') : boolean | (DATE '2024-01-01' IN (2024-01-01, 2023-01-01)) : boolean
--= true | true | true | true
SELECT DATE'2024-01-01' = 1;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT DATE'2024-01-01' = 'x';
--! CAST_INVALID_INPUT 22018
SELECT window.start, window.end, count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:01:00'), (TIMESTAMP'2024-01-01 00:04:00'), (TIMESTAMP'2024-01-01 00:06:00') AS t(ts) GROUP BY window(ts, '5 minutes') ORDER BY 1;
--> start : timestamp | end : timestamp | count(1) : bigint
--= 2024-01-01 00:00:00 | 2024-01-01 00:05:00 | 2
--= 2024-01-01 00:05:00 | 2024-01-01 00:10:00 | 1
SELECT window.start, window_time(window), count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:01:00'), (TIMESTAMP'2024-01-01 00:06:00') AS t(ts) GROUP BY window(ts, '5 minutes') ORDER BY 1;
--! MISSING_AGGREGATION 42803
SELECT session_window.start, session_window.end, count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:01:00'), (TIMESTAMP'2024-01-01 00:04:00'), (TIMESTAMP'2024-01-01 00:16:00') AS t(ts) GROUP BY session_window(ts, '5 minutes') ORDER BY 1;
--> start : timestamp | end : timestamp | count(1) : bigint
--= 2024-01-01 00:01:00 | 2024-01-01 00:09:00 | 2
--= 2024-01-01 00:16:00 | 2024-01-01 00:21:00 | 1
SELECT d, year(d), month(d), day(d), dayofweek(d), weekday(d), weekofyear(d), dayofyear(d), quarter(d), last_day(d) FROM VALUES (DATE'2024-12-31'), (DATE'2023-01-01'), (DATE'2020-02-29'), (DATE'1900-03-01'), (DATE'0001-01-01'), (NULL) AS t(d);
--> d : date | year(d) : int | month(d) : int | day(d) : int | dayofweek(d) : int | weekday(d) : int | weekofyear(d) : int | dayofyear(d) : int | quarter(d) : int | last_day(d) : date
--= 2024-12-31 | 2024 | 12 | 31 | 3 | 1 | 1 | 366 | 4 | 2024-12-31
--= 2023-01-01 | 2023 | 1 | 1 | 1 | 6 | 52 | 1 | 1 | 2023-01-31
--= 2020-02-29 | 2020 | 2 | 29 | 7 | 5 | 9 | 60 | 1 | 2020-02-29
--= 1900-03-01 | 1900 | 3 | 1 | 5 | 3 | 9 | 60 | 1 | 1900-03-31
--= 0001-01-01 | 1 | 1 | 1 | 2 | 0 | 1 | 1 | 1 | 0001-01-31
--= NULL | NULL | NULL | NULL | NULL | NULL | NULL | NULL | NULL | NULL
SELECT t, hour(t), minute(t), second(t), date_trunc('hour', t), CAST(t AS DATE), unix_seconds(t) FROM VALUES (TIMESTAMP'2024-12-31 23:59:59.999999'), (TIMESTAMP'1969-12-31 23:59:59.5'), (TIMESTAMP'1600-01-01 00:00:00'), (NULL) AS t(t);
--> t : timestamp | hour(t) : int | minute(t) : int | second(t) : int | date_trunc(hour, t) : timestamp | t : date | unix_seconds(t) : bigint
--= 2024-12-31 23:59:59.999999 | 23 | 59 | 59 | 2024-12-31 23:00:00 | 2024-12-31 | 1735689599
--= 1969-12-31 23:59:59.5 | 23 | 59 | 59 | 1969-12-31 23:00:00 | 1969-12-31 | -1
--= 1600-01-01 00:00:00 | 0 | 0 | 0 | 1600-01-01 00:00:00 | 1600-01-01 | -11676096000
--= NULL | NULL | NULL | NULL | NULL | NULL | NULL
SELECT d + i FROM VALUES (DATE'2024-01-31', INTERVAL '1' MONTH), (DATE'2024-12-31', INTERVAL '2' MONTH), (NULL, INTERVAL '1' MONTH) AS t(d, i);
--> d + i : date
--= 2024-02-29
--= 2025-02-28
--= NULL
SELECT t + i, t - i FROM VALUES (TIMESTAMP'2024-01-31 00:00:00', INTERVAL '1' DAY), (TIMESTAMP'2024-12-31 23:00:00', INTERVAL '2' DAY) AS t(t, i);
--> t + i : timestamp | t - i : timestamp
--= 2024-02-01 00:00:00 | 2024-01-30 00:00:00
--= 2025-01-02 23:00:00 | 2024-12-29 23:00:00
SELECT d - e, e - d FROM VALUES (DATE'2024-01-31', DATE'2023-01-31'), (NULL, DATE'2023-01-31') AS t(d, e);
--> (d - e) : interval day | (e - d) : interval day
--= INTERVAL '365' DAY | INTERVAL '-365' DAY
--= NULL | NULL
SELECT TIME'12:30:45';
--> TIME '12:30:45' : time(6)
--= 12:30:45
SELECT typeof(CAST('12:30:45' AS TIME));
--! UNSUPPORTED_TIME_TYPE 0A000
SELECT DATE'2024-01-01' + INTERVAL 1 MONTH 2 DAYS;
--! _LEGACY_ERROR_TEMP_0029 None
SELECT DATE'2024-01-01' - INTERVAL '1-2' YEAR TO MONTH;
--> DATE '2024-01-01' - INTERVAL '1-2' YEAR TO MONTH : date
--= 2022-11-01
SELECT INTERVAL '-1' DAY;
--> INTERVAL '-1' DAY : interval day
--= INTERVAL '-1' DAY
SELECT INTERVAL '1 25:00:00' DAY TO SECOND;
--! _LEGACY_ERROR_TEMP_0063 None
SELECT INTERVAL '1 year 2 months';
--> INTERVAL '1-2' YEAR TO MONTH : interval year to month
--= INTERVAL '1-2' YEAR TO MONTH
SELECT INTERVAL '1' DAY < INTERVAL '1' MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT INTERVAL '1' DAY = INTERVAL '24' HOUR;
--> (INTERVAL '1' DAY = INTERVAL '24' HOUR) : boolean
--= true
SELECT INTERVAL '1' YEAR > INTERVAL '11' MONTH;
--> (INTERVAL '1' YEAR > INTERVAL '11' MONTH) : boolean
--= true
SELECT INTERVAL '2' WEEK;
--> INTERVAL '14' DAY : interval day
--= INTERVAL '14' DAY
SELECT INTERVAL '25' HOUR;
--> INTERVAL '25' HOUR : interval hour
--= INTERVAL '25' HOUR
SELECT INTERVAL -3 HOURS;
--> INTERVAL '-03' HOUR : interval hour
--= INTERVAL '-03' HOUR
SELECT INTERVAL 1 YEAR 2 MONTHS 3 DAYS;
--! _LEGACY_ERROR_TEMP_0029 None
SELECT INTERVAL 1.5 SECONDS;
--> INTERVAL '01.5' SECOND : interval second
--= INTERVAL '01.5' SECOND
SELECT INTERVAL 90 MINUTES;
--> INTERVAL '90' MINUTE : interval minute
--= INTERVAL '90' MINUTE
SELECT TIMESTAMP'2024-01-01 00:00:00' + INTERVAL '1 02:03:04' DAY TO SECOND;
--> TIMESTAMP '2024-01-01 00:00:00' + INTERVAL '1 02:03:04' DAY TO SECOND : timestamp
--= 2024-01-02 02:03:04
SELECT TIMESTAMP'2024-01-31 00:00:00' + INTERVAL 1 MONTH;
--> TIMESTAMP '2024-01-31 00:00:00' + INTERVAL '1' MONTH : timestamp
--= 2024-02-29 00:00:00
SELECT date_format(DATE'2021-12-31', 'B');
--! INVALID_DATETIME_PATTERN.ILLEGAL_CHARACTER 22007
SELECT date_format(DATE'2021-12-31', 'MM/dd/uuuu');
--! INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_PATTERN_RECOGNITION 42K0B
SELECT date_format(DATE'2021-12-31', 'u');
--! INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_PATTERN_RECOGNITION 42K0B
SELECT date_format(DATE'2021-12-31', 'w');
--! INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_PATTERN_RECOGNITION 42K0B
SELECT date_format(TIMESTAMP'2024-02-09 03:04:05.678', 'B');
--! INVALID_DATETIME_PATTERN.ILLEGAL_CHARACTER 22007
SELECT date_format(TIMESTAMP'2024-02-09 03:04:05.678', 'MM/dd/uuuu');
--! INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_PATTERN_RECOGNITION 42K0B
SELECT date_format(TIMESTAMP'2024-02-09 03:04:05.678', 'u');
--! INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_PATTERN_RECOGNITION 42K0B
SELECT date_format(TIMESTAMP'2024-02-09 03:04:05.678', 'w');
--! INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_PATTERN_RECOGNITION 42K0B
SELECT hour(TIME'10:20:30');
--! UNSUPPORTED_TIME_TYPE 0A000
SELECT make_time(12, 30, 45.5);
--! UNSUPPORTED_TIME_TYPE 0A000
SELECT to_time('12:30:00');
--! UNSUPPORTED_TIME_TYPE 0A000
SELECT to_unix_timestamp('2024-03-01 01:02:03.5');
--! CANNOT_PARSE_TIMESTAMP 22007
SELECT to_unix_timestamp('2024-03-01');
--! CANNOT_PARSE_TIMESTAMP 22007
SELECT unix_date('2024-03-01 01:02:03.5');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT unix_date('2024-03-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT unix_micros('2024-03-01 01:02:03.5');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT unix_micros('2024-03-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT unix_millis('2024-03-01 01:02:03.5');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT unix_millis('2024-03-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT unix_seconds('2024-03-01 01:02:03.5');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT unix_seconds('2024-03-01');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT unix_timestamp('2024-03-01 01:02:03.5');
--! CANNOT_PARSE_TIMESTAMP 22007
SELECT unix_timestamp('2024-03-01');
--! CANNOT_PARSE_TIMESTAMP 22007
