SELECT to_char(454, '999'), to_char(454.00, '000D00'), to_char(12454, '99G999'), to_char(78.12, '$99.99'), to_char(-12454.8, '99G999D9S');
--> to_char(454, 999) : string | to_char(454.00, 000D00) : string | to_char(12454, 99G999) : string | to_char(78.12, $99.99) : string | to_char(-12454.8, 99G999D9S) : string
--= 454 | 454.00 | 12,454 | $78.12 | 12,454.8-
SELECT concat('[', to_char(7, '999'), ']'), concat('[', to_char(7, '000'), ']'), concat('[', to_char(7, '0999'), ']'), concat('[', to_char(7, '9099'), ']'), concat('[', to_char(0, '999'), ']');
--> concat([, to_char(7, 999), ]) : string | concat([, to_char(7, 000), ]) : string | concat([, to_char(7, 0999), ]) : string | concat([, to_char(7, 9099), ]) : string | concat([, to_char(0, 999), ]) : string
--= [  7] | [007] | [0007] | [   7] | [   ]
SELECT concat('[', to_char(0.5, '9.99'), ']'), concat('[', to_char(0.5, '.99'), ']'), concat('[', to_char(0.5, '0.00'), ']'), concat('[', to_char(0.5, '99.90'), ']'), concat('[', to_char(5.0, '9.99'), ']'), concat('[', to_char(5, '9.'), ']');
--> concat([, to_char(0.5, 9.99), ]) : string | concat([, to_char(0.5, .99), ]) : string | concat([, to_char(0.5, 0.00), ]) : string | concat([, to_char(0.5, 99.90), ]) : string | concat([, to_char(5.0, 9.99), ]) : string | concat([, to_char(5, 9.), ]) : string
--= [0.50] | [.50] | [0.50] | [ 0.50] | [5.00] | [5 ]
SELECT concat('[', to_char(-7, 'S999'), ']'), concat('[', to_char(7, 'S999'), ']'), concat('[', to_char(-7, '999S'), ']'), concat('[', to_char(7, '999S'), ']'), concat('[', to_char(-7, 'MI999'), ']'), concat('[', to_char(7, 'MI999'), ']'), concat('[', to_char(-7, '999MI'), ']'), concat('[', to_char(7, '999MI'), ']');
--> concat([, to_char(-7, S999), ]) : string | concat([, to_char(7, S999), ]) : string | concat([, to_char(-7, 999S), ]) : string | concat([, to_char(7, 999S), ]) : string | concat([, to_char(-7, MI999), ]) : string | concat([, to_char(7, MI999), ]) : string | concat([, to_char(-7, 999MI), ]) : string | concat([, to_char(7, 999MI), ]) : string
--= [  -7] | [  +7] | [  7-] | [  7+] | [  -7] | [   7] | [  7-] | [  7 ]
SELECT concat('[', to_char(-7, '999PR'), ']'), concat('[', to_char(7, '999PR'), ']'), concat('[', to_char(-7, '000PR'), ']'), concat('[', to_char(-7, '999'), ']'), concat('[', to_char(-7.5, '9.9'), ']');
--> concat([, to_char(-7, 999PR), ]) : string | concat([, to_char(7, 999PR), ]) : string | concat([, to_char(-7, 000PR), ]) : string | concat([, to_char(-7, 999), ]) : string | concat([, to_char(-7.5, 9.9), ]) : string
--= [  <7>] | [  7  ] | [<007>] | [  7] | [7.5]
SELECT concat('[', to_char(1234567, '9,999,999'), ']'), concat('[', to_char(1234, '9,999,999'), ']'), concat('[', to_char(12, '0,000,000'), ']'), concat('[', to_char(12, '9,999'), ']'), concat('[', to_char(12, '$9,999'), ']'), concat('[', to_char(12, '$9,999.99'), ']');
--> concat([, to_char(1234567, 9,999,999), ]) : string | concat([, to_char(1234, 9,999,999), ]) : string | concat([, to_char(12, 0,000,000), ]) : string | concat([, to_char(12, 9,999), ]) : string | concat([, to_char(12, $9,999), ]) : string | concat([, to_char(12, $9,999.99), ]) : string
--= [1,234,567] | [    1,234] | [0,000,012] | [   12] | [$   12] | [$   12.00]
SELECT concat('[', to_char(-12, 'S$9,999.99'), ']'), concat('[', to_char(-12, '$9,999.99S'), ']'), concat('[', to_char(-12, '$9,999.99MI'), ']'), concat('[', to_char(-12, '$9,999.99PR'), ']'), concat('[', to_char(12, 'mi$9g999d99'), ']');
--> concat([, to_char(-12, S$9,999.99), ]) : string | concat([, to_char(-12, $9,999.99S), ]) : string | concat([, to_char(-12, $9,999.99MI), ]) : string | concat([, to_char(-12, $9,999.99PR), ]) : string | concat([, to_char(12, mi$9g999d99), ]) : string
--= [-$   12.00] | [$   12.00-] | [$   12.00-] | [<$   12.00>] | [ $   12.00]
SELECT concat('[', to_char(12345, '999'), ']'), concat('[', to_char(1.234, '9.9'), ']'), concat('[', to_char(1234, '9,9.9'), ']'), concat('[', to_char(-1234, 'S99'), ']'), concat('[', to_char(12345, '$99'), ']'), concat('[', to_char(12345, '99PR'), ']');
--> concat([, to_char(12345, 999), ]) : string | concat([, to_char(1.234, 9.9), ]) : string | concat([, to_char(1234, 9,9.9), ]) : string | concat([, to_char(-1234, S99), ]) : string | concat([, to_char(12345, $99), ]) : string | concat([, to_char(12345, 99PR), ]) : string
--= [###] | [#.#] | [# #.#] | [-##] | [$##] | [##  ]
SELECT concat('[', to_char(0, '9'), ']'), concat('[', to_char(0, '0'), ']'), concat('[', to_char(0, '9.9'), ']'), concat('[', to_char(0, '.9'), ']'), concat('[', to_char(0, 'S9'), ']'), concat('[', to_char(0, '$9'), ']'), concat('[', to_char(0.00, '0.00'), ']');
--> concat([, to_char(0, 9), ]) : string | concat([, to_char(0, 0), ]) : string | concat([, to_char(0, 9.9), ]) : string | concat([, to_char(0, .9), ]) : string | concat([, to_char(0, S9), ]) : string | concat([, to_char(0, $9), ]) : string | concat([, to_char(0.00, 0.00), ]) : string
--= [ ] | [0] | [0.0] | [.0] | [ +] | [$ ] | [0.00]
SELECT concat('[', to_char(100, '999.99'), ']'), concat('[', to_char(100.10, '999.99'), ']'), concat('[', to_char(100.10, '000.000'), ']'), concat('[', to_char(1.05, '9.99'), ']'), concat('[', to_char(1, '9.0'), ']'), concat('[', to_char(1, '9.9'), ']');
--> concat([, to_char(100, 999.99), ]) : string | concat([, to_char(100.10, 999.99), ]) : string | concat([, to_char(100.10, 000.000), ]) : string | concat([, to_char(1.05, 9.99), ]) : string | concat([, to_char(1, 9.0), ]) : string | concat([, to_char(1, 9.9), ]) : string
--= [100.00] | [100.10] | [100.100] | [1.05] | [1.0] | [1.0]
SELECT to_char(cast(3 as tinyint), '9'), to_char(cast(3 as bigint), '9'), to_char(cast(3.5 as float), '9.9'), to_char(cast(3.5 as double), '9.9'), to_char(cast(12.345 as decimal(10,3)), '99.999');
--> to_char(CAST(3 AS TINYINT), 9) : string | to_char(CAST(3 AS BIGINT), 9) : string | to_char(CAST(3.5 AS FLOAT), 9.9) : string | to_char(CAST(3.5 AS DOUBLE), 9.9) : string | to_char(CAST(12.345 AS DECIMAL(10,3)), 99.999) : string
--= 3 | 3 | 3.5 | 3.5 | 12.345
SELECT to_char(null, '999'), to_char(cast(null as int), '999'), to_number(null, '999'), try_to_number(null, '999');
--> to_char(NULL, 999) : string | to_char(CAST(NULL AS INT), 999) : string | to_number(NULL, 999) : decimal(3,0) | try_to_number(NULL, 999) : decimal(3,0)
--= NULL | NULL | NULL | NULL
SELECT to_char('123', '999');
--> to_char(123, 999) : string
--= 123
SELECT to_char(123, cast(null as string));
--> to_char(123, CAST(NULL AS STRING)) : string
--= NULL
SELECT to_char(id, '09') FROM range(3);
--> to_char(id, 09) : string
--= 00
--= 01
--= 02
SELECT to_char(id * 1000 + 0.25, '9,999.99') FROM range(3);
--> to_char(((id * 1000) + 0.25), 9,999.99) : string
--=     0.25
--= 1,000.25
--= 2,000.25
SELECT to_varchar(454, '999'), to_char(DATE'2024-02-03', 'yyyy/MM'), to_char(X'0102', 'hex'), to_char(X'4142', 'utf-8');
--> to_char(454, 999) : string | date_format(DATE '2024-02-03', yyyy/MM) : string | hex(X'0102') : string | decode(X'4142', utf-8) : string
--= 454 | 2024/02 | 0102 | AB
SELECT to_varchar(TIMESTAMP'2024-02-03 04:05:06', 'HH:mm'), to_char(X'0102', 'base64'), to_char(X'0102', 'BASE64'), to_varchar(X'4142', 'UTF-8');
--> date_format(TIMESTAMP '2024-02-03 04:05:06', HH:mm) : string | base64(X'0102') : string | base64(X'0102') : string | to_varchar(X'4142', UTF-8) : string
--= 04:05 | AQI= | AQI= | AB
SELECT to_char(X'41', 'abc');
--! INVALID_PARAMETER_VALUE.BINARY_FORMAT 22023
SELECT to_char(DATE'2024-02-03', 'bbb');
--! INVALID_DATETIME_PATTERN.WITH_SUGGESTION 22007
SELECT to_char(1, '');
--! INVALID_FORMAT.EMPTY 42601
SELECT to_char(1, 'x');
--! INVALID_FORMAT.WRONG_NUM_DIGIT 42601
SELECT to_char(1, 'S');
--! INVALID_FORMAT.WRONG_NUM_DIGIT 42601
SELECT to_char(1, '9$');
--! INVALID_FORMAT.CUR_MUST_BEFORE_DIGIT 42601
SELECT to_char(1, '$9.9$');
--! INVALID_FORMAT.WRONG_NUM_TOKEN 42601
SELECT to_char(1, '9.9.9');
--! INVALID_FORMAT.WRONG_NUM_TOKEN 42601
SELECT to_char(1, '9.9,9');
--! INVALID_FORMAT.THOUSANDS_SEPS_MUST_BEFORE_DEC 42601
SELECT to_char(1, ',9');
--! INVALID_FORMAT.CONT_THOUSANDS_SEPS 42601
SELECT to_char(1, '9,,9');
--! INVALID_FORMAT.CONT_THOUSANDS_SEPS 42601
SELECT to_char(1, '9,');
--! INVALID_FORMAT.CONT_THOUSANDS_SEPS 42601
SELECT to_char(1, 'S9S');
--! INVALID_FORMAT.WRONG_NUM_TOKEN 42601
SELECT to_char(1, 'MI9S');
--> to_char(1, MI9S) : string
--=  1+
SELECT to_char(1, 'PR9');
--! INVALID_FORMAT.UNEXPECTED_TOKEN 42601
SELECT to_char(1, '99999999999999999999999999999999999999999');
--> to_char(1, 99999999999999999999999999999999999999999) : string
--=                                         1
SELECT to_char(1, format) FROM VALUES ('9') AS t(format);
--! DATATYPE_MISMATCH.NON_FOLDABLE_INPUT 42K09
SELECT to_char(array(1), '9');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT to_char(true, '9');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT to_char(1);
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
SELECT to_number('454', '999'), to_number('454.00', '000.00'), to_number('12,454', '99,999'), to_number('$78.12', '$99.99'), to_number('12,454.8-', '99,999.9S');
--> to_number(454, 999) : decimal(3,0) | to_number(454.00, 000.00) : decimal(5,2) | to_number(12,454, 99,999) : decimal(5,0) | to_number($78.12, $99.99) : decimal(4,2) | to_number(12,454.8-, 99,999.9S) : decimal(6,1)
--= 454 | 454.00 | 12454 | 78.12 | -12454.8
SELECT to_number('-7', 'S99'), to_number('+7', 'S99'), to_number('7', 'S99'), to_number('7-', '99MI'), to_number('7', '99MI'), to_number('-7', 'MI99'), to_number('<7>', '99PR'), to_number('7', '99PR');
--> to_number(-7, S99) : decimal(2,0) | to_number(+7, S99) : decimal(2,0) | to_number(7, S99) : decimal(2,0) | to_number(7-, 99MI) : decimal(2,0) | to_number(7, 99MI) : decimal(2,0) | to_number(-7, MI99) : decimal(2,0) | to_number(<7>, 99PR) : decimal(2,0) | to_number(7, 99PR) : decimal(2,0)
--= -7 | 7 | 7 | -7 | 7 | -7 | -7 | 7
SELECT to_number(' 7 ', '99'), to_number('1 2', '99'), to_number('.5', '9.9'), to_number('5', '9.9'), to_number('5.', '9.9'), to_number('07', '99'), to_number('', '99');
--! INVALID_FORMAT.MISMATCH_INPUT 42601
SELECT typeof(to_number('1', '999')), typeof(to_number('1', '9,999.00')), typeof(try_to_number('1', 'S9D9')), typeof(to_number('1', '.99'));
--> typeof(to_number(1, 999)) : string | typeof(to_number(1, 9,999.00)) : string | typeof(try_to_number(1, S9D9)) : string | typeof(to_number(1, .99)) : string
--= decimal(3,0) | decimal(6,2) | decimal(2,1) | decimal(2,2)
SELECT to_number('1,234', '9G999'), to_number('234', '9,999'), to_number('1,234,567', '9,999,999'), to_number('$1,234.50', '$9,999.99'), to_number('1234', '9999');
--> to_number(1,234, 9G999) : decimal(4,0) | to_number(234, 9,999) : decimal(4,0) | to_number(1,234,567, 9,999,999) : decimal(7,0) | to_number($1,234.50, $9,999.99) : decimal(6,2) | to_number(1234, 9999) : decimal(4,0)
--= 1234 | 234 | 1234567 | 1234.50 | 1234
SELECT to_number(s, '999') FROM VALUES ('1'), ('22'), (null), ('333') AS t(s);
--> to_number(s, 999) : decimal(3,0)
--= 1
--= 22
--= NULL
--= 333
SELECT to_number('abc', '999');
--! INVALID_FORMAT.MISMATCH_INPUT 42601
SELECT to_number('1234', '999');
--! INVALID_FORMAT.MISMATCH_INPUT 42601
SELECT to_number('12', '000');
--! INVALID_FORMAT.MISMATCH_INPUT 42601
SELECT to_number('1,2', '99');
--! INVALID_FORMAT.MISMATCH_INPUT 42601
SELECT to_number('1234', '9,999');
--! INVALID_FORMAT.MISMATCH_INPUT 42601
SELECT to_number('78.12', '$99.99');
--! INVALID_FORMAT.MISMATCH_INPUT 42601
SELECT to_number('7x', '99');
--! INVALID_FORMAT.MISMATCH_INPUT 42601
SELECT to_number('1.234', '9.99');
--! INVALID_FORMAT.MISMATCH_INPUT 42601
SELECT to_number('7', 'x');
--! INVALID_FORMAT.WRONG_NUM_DIGIT 42601
SELECT to_number('7', '');
--! INVALID_FORMAT.EMPTY 42601
SELECT to_number(7, '99');
--> to_number(7, 99) : decimal(2,0)
--= 7
SELECT to_number('7', s) FROM VALUES ('9') AS t(s);
--! DATATYPE_MISMATCH.NON_FOLDABLE_INPUT 42K09
SELECT try_to_number('abc', '999'), try_to_number('1.5', '9.9');
--> try_to_number(abc, 999) : decimal(3,0) | try_to_number(1.5, 9.9) : decimal(2,1)
--= NULL | 1.5
SELECT try_to_number('1234', '999'), try_to_number('12', '000'), try_to_number('$5', '$9'), try_to_number('5-', '9MI'), try_to_number('<5>', '9PR');
--> try_to_number(1234, 999) : decimal(3,0) | try_to_number(12, 000) : decimal(3,0) | try_to_number($5, $9) : decimal(1,0) | try_to_number(5-, 9MI) : decimal(1,0) | try_to_number(<5>, 9PR) : decimal(1,0)
--= NULL | NULL | 5 | -5 | -5
SELECT try_to_number('7', 'x');
--! INVALID_FORMAT.WRONG_NUM_DIGIT 42601
SELECT sum(to_number(s, '9,999.99')) FROM VALUES ('1,000.50'), ('2.25') AS t(s);
--> sum(to_number(s, 9,999.99)) : decimal(16,2)
--= 1002.75
SELECT try_to_number(' 7 ', '99'), try_to_number('1 2', '99'), try_to_number('.5', '9.9'), try_to_number('5', '9.9'), try_to_number('5.', '9.9'), try_to_number('07', '99'), try_to_number('', '99'), try_to_number('', '00');
--> try_to_number( 7 , 99) : decimal(2,0) | try_to_number(1 2, 99) : decimal(2,0) | try_to_number(.5, 9.9) : decimal(2,1) | try_to_number(5, 9.9) : decimal(2,1) | try_to_number(5., 9.9) : decimal(2,1) | try_to_number(07, 99) : decimal(2,0) | try_to_number(, 99) : decimal(2,0) | try_to_number(, 00) : decimal(2,0)
--= 7 | 12 | 0.5 | 5.0 | 5.0 | 7 | NULL | NULL
SELECT try_to_number('--5', 'S9'), try_to_number('5', '9$'), try_to_number('$', '$9'), try_to_number('5.55', '9.9'), try_to_number(',5', '9,9'), try_to_number('5,', '9,9'), try_to_number('- 5', 'S9'), try_to_number('-5-', 'MI9S');
--! INVALID_FORMAT.CUR_MUST_BEFORE_DIGIT 42601
SELECT try_to_number('--5', 'S9'), try_to_number('$', '$9'), try_to_number('5.55', '9.9'), try_to_number(',5', '9,9'), try_to_number('5,', '9,9'), try_to_number('- 5', 'S9'), try_to_number('-5-', 'MI9S'), try_to_number('<-5>', 'S9PR');
--> try_to_number(--5, S9) : decimal(1,0) | try_to_number($, $9) : decimal(1,0) | try_to_number(5.55, 9.9) : decimal(2,1) | try_to_number(,5, 9,9) : decimal(2,0) | try_to_number(5,, 9,9) : decimal(2,0) | try_to_number(- 5, S9) : decimal(1,0) | try_to_number(-5-, MI9S) : decimal(1,0) | try_to_number(<-5>, S9PR) : decimal(1,0)
--= NULL | NULL | NULL | 5 | 5 | -5 | 5 | 5
SELECT to_number('1', '99999999999999999999999999999999999999999');
--! DECIMAL_PRECISION_EXCEEDS_MAX_PRECISION 22003
SELECT concat('[', to_char(-1234, 'S9,999,999'), ']'), concat('[', to_char(-1234, '9,999,999PR'), ']'), concat('[', to_char(-0.5, 'S.9'), ']'), concat('[', to_char(-0.5, 'S9.9'), ']'), concat('[', to_char(-0.5, '9.9MI'), ']'), concat('[', to_char(-5, 'S9.'), ']'), concat('[', to_char(-5, '9.S'), ']');
--> concat([, to_char(-1234, S9,999,999), ]) : string | concat([, to_char(-1234, 9,999,999PR), ]) : string | concat([, to_char(-0.5, S.9), ]) : string | concat([, to_char(-0.5, S9.9), ]) : string | concat([, to_char(-0.5, 9.9MI), ]) : string | concat([, to_char(-5, S9.), ]) : string | concat([, to_char(-5, 9.S), ]) : string
--= [    -1,234] | [    <1,234>] | [-.5] | [ -.5] | [0.5-] | [-5 ] | [5- ]
SELECT concat('[', to_char(1234.5, '0,000.00PR'), ']'), concat('[', to_char(-1234.5, 'MI0,000.00'), ']'), concat('[', to_char(1234.5, 'S$0,000.00'), ']'), concat('[', to_char(99, '9,000'), ']'), concat('[', to_char(9999, '0,999'), ']'), concat('[', to_char(9, '0,999'), ']');
--> concat([, to_char(1234.5, 0,000.00PR), ]) : string | concat([, to_char(-1234.5, MI0,000.00), ]) : string | concat([, to_char(1234.5, S$0,000.00), ]) : string | concat([, to_char(99, 9,000), ]) : string | concat([, to_char(9999, 0,999), ]) : string | concat([, to_char(9, 0,999), ]) : string
--= [1,234.50  ] | [-1,234.50] | [+$1,234.50] | [  099] | [9,999] | [0,  9]
SELECT to_char('abc', '999');
--! CAST_INVALID_INPUT 22018
SELECT to_char(5, concat('9', '9'));
--> to_char(5, concat(9, 9)) : string
--=  5
SELECT to_char(1, '9x');
--! INVALID_FORMAT.UNEXPECTED_TOKEN 42601
SELECT to_char(1, '9PRS');
--! INVALID_FORMAT.UNEXPECTED_TOKEN 42601
SELECT to_char(X'41', cast(null as string));
--! INVALID_PARAMETER_VALUE.NULL 22023
SET spark.sql.ansi.enabled=false;
--> key : string | value : string
--= spark.sql.ansi.enabled | false
SELECT to_number('abc', '999');
--! INVALID_FORMAT.MISMATCH_INPUT 42601
SELECT to_char('abc', '999'), to_char(true, '9');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SET spark.sql.ansi.enabled=true;
--> key : string | value : string
--= spark.sql.ansi.enabled | true
SELECT concat('[', to_char(0, '999S'), ']'), concat('[', to_char(-5, '9.PR'), ']'), concat('[', to_char(5, '9.PR'), ']'), concat('[', to_char(0, 'MI9'), ']'), concat('[', to_char(5, '9.MI'), ']'), concat('[', to_char(0, '99PR'), ']');
--> concat([, to_char(0, 999S), ]) : string | concat([, to_char(-5, 9.PR), ]) : string | concat([, to_char(5, 9.PR), ]) : string | concat([, to_char(0, MI9), ]) : string | concat([, to_char(5, 9.MI), ]) : string | concat([, to_char(0, 99PR), ]) : string
--= [+   ] | [<5> ] | [5   ] | [  ] | [5  ] | [    ]
SELECT try_to_number('.', '9.9'), try_to_number('+', 'S9'), try_to_number('.', '.9'), try_to_number('.5', '.9');
--> try_to_number(., 9.9) : decimal(2,1) | try_to_number(+, S9) : decimal(1,0) | try_to_number(., .9) : decimal(1,1) | try_to_number(.5, .9) : decimal(1,1)
--= NULL | NULL | NULL | 0.5
SELECT to_number('5', '.9');
--! NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION 22003
