-- Precision and scale of arithmetic, overflow, casts of numbers.
SELECT typeof(1.0 + 2.00), typeof(1.0 * 2.00), typeof(1.0 / 3), typeof(1.0 % 2.00), typeof(1.5 - 2), typeof(-1.5);
--> typeof((1.0 + 2.00)) : string | typeof((1.0 * 2.00)) : string | typeof((1.0 / 3)) : string | typeof((1.0 % 2.00)) : string | typeof((1.5 - 2)) : string | typeof(-1.5) : string
--= decimal(4,2) | decimal(6,3) | decimal(7,6) | decimal(3,2) | decimal(3,1) | decimal(2,1)
SELECT CAST(1 AS DECIMAL(38,0)) / CAST(3 AS DECIMAL(38,0)), typeof(CAST(1 AS DECIMAL(38,0)) / CAST(3 AS DECIMAL(38,0)));
--> (CAST(1 AS DECIMAL(38,0)) / CAST(3 AS DECIMAL(38,0))) : decimal(38,6) | typeof((CAST(1 AS DECIMAL(38,0)) / CAST(3 AS DECIMAL(38,0)))) : string
--= 0.333333 | decimal(38,6)
SELECT CAST(1 AS DECIMAL(38,18)) * CAST(3 AS DECIMAL(38,18)), typeof(CAST(1 AS DECIMAL(38,18)) * CAST(3 AS DECIMAL(38,18)));
--> (CAST(1 AS DECIMAL(38,18)) * CAST(3 AS DECIMAL(38,18))) : decimal(38,6) | typeof((CAST(1 AS DECIMAL(38,18)) * CAST(3 AS DECIMAL(38,18)))) : string
--= 3.000000 | decimal(38,6)
SELECT CAST(1 AS DECIMAL(38,18)) + CAST(3 AS DECIMAL(38,0)), typeof(CAST(1 AS DECIMAL(38,18)) + CAST(3 AS DECIMAL(38,0)));
--> (CAST(1 AS DECIMAL(38,18)) + CAST(3 AS DECIMAL(38,0))) : decimal(38,6) | typeof((CAST(1 AS DECIMAL(38,18)) + CAST(3 AS DECIMAL(38,0)))) : string
--= 4.000000 | decimal(38,6)
SELECT CAST('99999999999999999999999999999999999999' AS DECIMAL(38,0)) + 1;
--! NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION 22003
SELECT CAST('99999999999999999999999999999999999999' AS DECIMAL(38,0)) * 2;
--! NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION 22003
SELECT CAST('99999999999999999999999999999999999999' AS DECIMAL(38,0)) - CAST('-1' AS DECIMAL(38,0));
--! NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION 22003
SELECT try_add(CAST('99999999999999999999999999999999999999' AS DECIMAL(38,0)), 1), try_divide(1.0, 0), try_multiply(CAST('99999999999999999999999999999999999999' AS DECIMAL(38,0)), 10);
--> try_add(CAST(99999999999999999999999999999999999999 AS DECIMAL(38,0)), 1) : decimal(38,0) | try_divide(1.0, 0) : decimal(7,6) | try_multiply(CAST(99999999999999999999999999999999999999 AS DECIMAL(38,0)), 10) : decimal(38,0)
--= NULL | NULL | NULL
SELECT 1 / 0.0;
--! DIVIDE_BY_ZERO 22012
SELECT 1.0 % 0;
--! REMAINDER_BY_ZERO 22012
SELECT 10 DIV 3, -10 DIV 3, 10.5 DIV 3, -7 % 3, 7 % -3, pmod(-7, 3), pmod(7, -3), mod(-7.5, 2);
--> (10 div 3) : bigint | (-10 div 3) : bigint | (10.5 div 3) : bigint | (-7 % 3) : int | (7 % -3) : int | pmod(-7, 3) : int | pmod(7, -3) : int | mod(-7.5, 2) : decimal(2,1)
--= 3 | -3 | 3 | -1 | 1 | 2 | 1 | -1.5
SELECT 1.0 DIV 0;
--! DIVIDE_BY_ZERO 22012
SELECT round(2.5), round(-2.5), bround(2.5), bround(3.5), round(2.345, 2), round(1234, -2), round(1250, -2), bround(1250, -2), round(CAST(2.5 AS DOUBLE)), round(0.15, 1);
--> round(2.5, 0) : decimal(2,0) | round(-2.5, 0) : decimal(2,0) | bround(2.5, 0) : decimal(2,0) | bround(3.5, 0) : decimal(2,0) | round(2.345, 2) : decimal(4,2) | round(1234, -2) : int | round(1250, -2) : int | bround(1250, -2) : int | round(CAST(2.5 AS DOUBLE), 0) : double | round(0.15, 1) : decimal(2,1)
--= 3 | -3 | 2 | 4 | 2.35 | 1200 | 1300 | 1200 | 3.0 | 0.2
SELECT typeof(round(2.345, 2)), typeof(round(2.345)), typeof(round(999.9)), typeof(round(1234.567, -2)), round(1234.567, -2), typeof(ceil(1.5)), typeof(floor(-1.5)), ceil(1.234, 2), floor(-1.234, 2), ceil(123.4, -1), typeof(ceil(123.4, -1));
--> typeof(round(2.345, 2)) : string | typeof(round(2.345, 0)) : string | typeof(round(999.9, 0)) : string | typeof(round(1234.567, -2)) : string | round(1234.567, -2) : decimal(5,0) | typeof(CEIL(1.5)) : string | typeof(FLOOR(-1.5)) : string | ceil(1.234, 2) : decimal(4,2) | floor(-1.234, 2) : decimal(4,2) | ceil(123.4, -1) : decimal(4,0) | typeof(ceil(123.4, -1)) : string
--= decimal(4,2) | decimal(2,0) | decimal(4,0) | decimal(5,0) | 1200 | decimal(2,0) | decimal(2,0) | 1.24 | -1.24 | 130 | decimal(4,0)
SELECT sum(x), typeof(sum(x)), avg(x), typeof(avg(x)) FROM VALUES (1.10), (2.25), (NULL) t(x);
--> sum(x) : decimal(13,2) | typeof(sum(x)) : string | avg(x) : decimal(7,6) | typeof(avg(x)) : string
--= 3.35 | decimal(13,2) | 1.675000 | decimal(7,6)
SELECT sum(x), typeof(sum(x)), avg(x), typeof(avg(x)) FROM VALUES (CAST(1 AS DECIMAL(38,10))), (CAST(2 AS DECIMAL(38,10))) t(x);
--> sum(x) : decimal(38,10) | typeof(sum(x)) : string | avg(x) : decimal(38,14) | typeof(avg(x)) : string
--= 3.0000000000 | decimal(38,10) | 1.50000000000000 | decimal(38,14)
SELECT avg(x), typeof(avg(x)) FROM VALUES (CAST(1 AS DECIMAL(10,0))), (CAST(2 AS DECIMAL(10,0))), (CAST(2 AS DECIMAL(10,0))) t(x);
--> avg(x) : decimal(14,4) | typeof(avg(x)) : string
--= 1.6667 | decimal(14,4)
SELECT 1.23BD, 1e3, 1.5e-3, typeof(1e3), 1e3BD, typeof(1e3BD), 0.1F, typeof(0.1F), 1D, 100L, 5S, 7Y;
--> 1.23 : decimal(3,2) | 1000.0 : double | 0.0015 : double | typeof(1000.0) : string | 1000 : decimal(4,0) | typeof(1000) : string | 0.1 : float | typeof(0.1) : string | 1.0 : double | 100 : bigint | 5 : smallint | 7 : tinyint
--= 1.23 | 1000.0 | 0.0015 | double | 1000 | decimal(4,0) | 0.1 | float | 1.0 | 100 | 5 | 7
SELECT 0.1 + 0.2, 0.1D + 0.2D, 1e16 + 1, CAST(0.1 AS FLOAT) + CAST(0.2 AS FLOAT), CAST(0.1 AS FLOAT) + 0.2D;
--> (0.1 + 0.2) : decimal(2,1) | (0.1 + 0.2) : double | (1.0E16 + 1) : double | (CAST(0.1 AS FLOAT) + CAST(0.2 AS FLOAT)) : float | (CAST(0.1 AS FLOAT) + 0.2) : double
--= 0.3 | 0.30000000000000004 | 1.0E16 | 0.3 | 0.30000000149011613
SELECT 5 / 2, typeof(5 / 2), 5L / 2, 5.0 / 2, typeof(5.0 / 2), 5 / 2.5D, 1 / 3;
--> (5 / 2) : double | typeof((5 / 2)) : string | (5 / 2) : double | (5.0 / 2) : decimal(7,6) | typeof((5.0 / 2)) : string | (5 / 2.5) : double | (1 / 3) : double
--= 2.5 | double | 2.5 | 2.500000 | decimal(7,6) | 2.0 | 0.3333333333333333
SELECT CAST('1e10' AS DECIMAL(20,2)), CAST('  12.5  ' AS DECIMAL(5,1)), CAST('12.55' AS DECIMAL(3,1)), CAST('-12.55' AS DECIMAL(3,1));
--> CAST(1e10 AS DECIMAL(20,2)) : decimal(20,2) | CAST(  12.5   AS DECIMAL(5,1)) : decimal(5,1) | CAST(12.55 AS DECIMAL(3,1)) : decimal(3,1) | CAST(-12.55 AS DECIMAL(3,1)) : decimal(3,1)
--= 10000000000.00 | 12.5 | 12.6 | -12.6
SELECT CAST('123.45' AS DECIMAL(4,2));
--! NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION 22003
SELECT CAST('abc' AS DECIMAL(4,2));
--! CAST_INVALID_INPUT 22018
SELECT CAST(1e40 AS DECIMAL(38,0));
--! NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION 22003
SELECT CAST(123456789.987654321D AS DECIMAL(20,5)), CAST(0.1F AS DECIMAL(10,8)), CAST(true AS DECIMAL(3,1)), CAST(1.5 AS BOOLEAN);
--> CAST(1.2345678998765433E8 AS DECIMAL(20,5)) : decimal(20,5) | CAST(0.1 AS DECIMAL(10,8)) : decimal(10,8) | CAST(true AS DECIMAL(3,1)) : decimal(3,1) | CAST(1.5 AS BOOLEAN) : boolean
--= 123456789.98765 | 0.10000000 | 1.0 | true
SELECT 2147483647 + 1;
--! ARITHMETIC_OVERFLOW 22003
SELECT 9223372036854775807 + 1;
--! ARITHMETIC_OVERFLOW 22003
SELECT -2147483648 - 1;
--! ARITHMETIC_OVERFLOW 22003
SELECT 127Y + 1Y;
--! BINARY_ARITHMETIC_OVERFLOW 22003
SELECT 127Y * 2Y;
--! BINARY_ARITHMETIC_OVERFLOW 22003
SELECT -(-128Y);
--! ARITHMETIC_OVERFLOW 22003
SELECT abs(-2147483648);
--! ARITHMETIC_OVERFLOW 22003
SELECT 9223372036854775807L * 2;
--! ARITHMETIC_OVERFLOW 22003
SELECT CAST(300 AS TINYINT);
--! CAST_OVERFLOW 22003
SELECT CAST(3000000000 AS INT);
--! CAST_OVERFLOW 22003
SELECT CAST(1e20 AS BIGINT);
--! CAST_OVERFLOW 22003
SELECT CAST('NaN' AS DOUBLE) = CAST('NaN' AS DOUBLE), CAST('NaN' AS DOUBLE) > 1e308, -0.0D = 0.0D, CAST('inf' AS DOUBLE), CAST('-Infinity' AS FLOAT);
--> (CAST(NaN AS DOUBLE) = CAST(NaN AS DOUBLE)) : boolean | (CAST(NaN AS DOUBLE) > 1.0E308) : boolean | (-0.0 = 0.0) : boolean | CAST(inf AS DOUBLE) : double | CAST(-Infinity AS FLOAT) : float
--= true | true | true | Infinity | -Infinity
SELECT 1 + '2', typeof(1 + '2'), '3' * '4', typeof('3' * '4'), 1.5 + '2.5', typeof(1.5 + '2.5');
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
SELECT '1.5' + 1;
--! CAST_INVALID_INPUT 22018
SELECT 1 + 'a';
--! CAST_INVALID_INPUT 22018
SELECT 1 = '1', 1.0 = '1', '1' = 1L, 'a' = 1;
--! CAST_INVALID_INPUT 22018
SELECT true + 1;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT true = 'true', true = 'yes';
--> (true = true) : boolean | (true = yes) : boolean
--= true | true
SELECT greatest(1, 2.5), typeof(greatest(1, 2.5)), greatest(1, '2'), typeof(greatest(1, '2'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT coalesce(1, 'a');
--> coalesce(1, a) : bigint
--= 1
SELECT coalesce('a', 1);
--! CAST_INVALID_INPUT 22018
SELECT if(true, 1, 2.5), typeof(if(true, 1, 2.5)), typeof(if(true, 1L, 2.5)), typeof(if(true, 1L, 2.5F)), typeof(if(true, DATE'2020-01-01', TIMESTAMP'2020-01-01 00:00:00'));
--> (IF(true, 1, 2.5)) : decimal(11,1) | typeof((IF(true, 1, 2.5))) : string | typeof((IF(true, 1, 2.5))) : string | typeof((IF(true, 1, 2.5))) : string | typeof((IF(true, DATE '2020-01-01', TIMESTAMP '2020-01-01 00:00:00'))) : string
--= 1.0 | decimal(11,1) | decimal(21,1) | double | timestamp
SELECT typeof(CASE WHEN true THEN 1Y WHEN false THEN 2S ELSE 3L END), typeof(array(1, 2.5, 3L)), typeof(map(1, 2L, 2.5, 3));
--> typeof(CASE WHEN true THEN 1 WHEN false THEN 2 ELSE 3 END) : string | typeof(array(1, 2.5, 3)) : string | typeof(map(1, 2, 2.5, 3)) : string
--= bigint | array<decimal(21,1)> | map<decimal(11,1),bigint>
SELECT power(2, 10), typeof(power(2, 10)), sqrt(2), cbrt(27), exp(1), ln(0), log(2, 8), log10(1000), log2(8), log(-1), log1p(0), expm1(0);
--> POWER(2, 10) : double | typeof(POWER(2, 10)) : string | SQRT(2) : double | CBRT(27) : double | EXP(1) : double | ln(0) : double | LOG(2, 8) : double | LOG10(1000) : double | LOG2(8) : double | LOG(E(), -1) : double | LOG1P(0) : double | EXPM1(0) : double
--= 1024.0 | double | 1.4142135623730951 | 3.0 | 2.7182818284590455 | NULL | 3.0 | 3.0 | 3.0 | NULL | 0.0 | 0.0
SELECT factorial(5), factorial(21), factorial(-1), hex(255), hex('abc'), unhex('4142'), bin(10), conv('ff', 16, 10), conv('-10', 10, 16), conv('zz', 36, 10);
--> factorial(5) : bigint | factorial(21) : bigint | factorial(-1) : bigint | hex(255) : string | hex(abc) : string | unhex(4142) : binary | bin(10) : string | conv(ff, 16, 10) : string | conv(-10, 10, 16) : string | conv(zz, 36, 10) : string
--= 120 | NULL | NULL | FF | 616263 | AB | 1010 | 255 | FFFFFFFFFFFFFFF6 | 1295
SELECT sign(-2.5), signum(3), sign(0), typeof(sign(-2.5)), degrees(pi()), radians(180), hypot(3, 4), atan2(1, 1), cot(1), sec(0), csc(1);
--> sign(-2.5) : double | SIGNUM(3) : double | sign(0) : double | typeof(sign(-2.5)) : string | DEGREES(PI()) : double | RADIANS(180) : double | HYPOT(3, 4) : double | ATAN2(1, 1) : double | COT(1) : double | SEC(0) : double | CSC(1) : double
--= -1.0 | 1.0 | 0.0 | double | 180.0 | 3.141592653589793 | 5.0 | 0.7853981633974483 | 0.6420926159343306 | 1.0 | 1.1883951057781212
SELECT CAST(1.999 AS INT), CAST(-1.999 AS INT), CAST('1.9' AS INT);
--! CAST_INVALID_INPUT 22018
SELECT TRY_CAST('1.9' AS INT), TRY_CAST(' 12 ' AS INT), TRY_CAST('12a' AS INT), TRY_CAST('' AS INT), TRY_CAST('+5' AS INT), TRY_CAST('0x1F' AS INT), TRY_CAST('1e2' AS INT);
--> TRY_CAST(1.9 AS INT) : int | TRY_CAST( 12  AS INT) : int | TRY_CAST(12a AS INT) : int | TRY_CAST( AS INT) : int | TRY_CAST(+5 AS INT) : int | TRY_CAST(0x1F AS INT) : int | TRY_CAST(1e2 AS INT) : int
--= NULL | 12 | NULL | NULL | 5 | NULL | NULL
SELECT CAST('t' AS BOOLEAN), CAST('YES' AS BOOLEAN), CAST('0' AS BOOLEAN), CAST('n' AS BOOLEAN), TRY_CAST('maybe' AS BOOLEAN), CAST(0.0 AS BOOLEAN), CAST('on' AS BOOLEAN);
--! CAST_INVALID_INPUT 22018
SELECT CAST('on' AS BOOLEAN);
--! CAST_INVALID_INPUT 22018
SELECT 3 & 5, 3 | 5, 3 ^ 5, ~3, 1 << 33, 1L << 33, -8 >> 1, -8 >>> 28, shiftright(-8, 1), shiftrightunsigned(-8, 28), bit_count(-1), bit_get(5, 2);
--> (3 & 5) : int | (3 \| 5) : int | (3 ^ 5) : int | ~3 : int | (1 << 33) : int | (1 << 33) : bigint | (-8 >> 1) : int | (-8 >>> 28) : int | shiftright(-8, 1) : int | shiftrightunsigned(-8, 28) : int | bit_count(-1) : int | bit_get(5, 2) : tinyint
--= 1 | 7 | 6 | -4 | 2 | 8589934592 | -4 | 15 | -4 | 15 | 64 | 1
SELECT CAST(12345.678 AS DECIMAL(7,2)), CAST(12345.678 AS DECIMAL(6,2));
--! NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION 22003
SELECT sum(CAST(x AS DECIMAL(38,0))) FROM VALUES ('99999999999999999999999999999999999999'), ('1') t(x);
--! NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION 22003
SELECT try_sum(CAST(x AS DECIMAL(38,0))) FROM VALUES ('99999999999999999999999999999999999999'), ('1') t(x);
--> try_sum(CAST(x AS DECIMAL(38,0))) : decimal(38,0)
--= NULL
SELECT CAST(10 AS DECIMAL(10,2)) / CAST(3 AS DECIMAL(10,2)), CAST(10 AS DECIMAL(20,10)) / CAST(3 AS DECIMAL(20,10)), typeof(CAST(10 AS DECIMAL(20,10)) / CAST(3 AS DECIMAL(20,10)));
--> (CAST(10 AS DECIMAL(10,2)) / CAST(3 AS DECIMAL(10,2))) : decimal(23,13) | (CAST(10 AS DECIMAL(20,10)) / CAST(3 AS DECIMAL(20,10))) : decimal(38,18) | typeof((CAST(10 AS DECIMAL(20,10)) / CAST(3 AS DECIMAL(20,10)))) : string
--= 3.3333333333333 | 3.333333333333333333 | decimal(38,18)
SELECT typeof(1 + 1.5), typeof(1L + 1.5), typeof(1Y + 1.5), typeof(1 * 1.5), typeof(1.5 / 1L), typeof(1.5F + 1.5), typeof(1.5D * 1.5);
--> typeof((1 + 1.5)) : string | typeof((1 + 1.5)) : string | typeof((1 + 1.5)) : string | typeof((1 * 1.5)) : string | typeof((1.5 / 1)) : string | typeof((1.5 + 1.5)) : string | typeof((1.5 * 1.5)) : string
--= decimal(3,1) | decimal(3,1) | decimal(5,1) | decimal(4,1) | decimal(7,6) | double | double
SELECT CAST(-0.5 AS DECIMAL(1,0)), CAST(0.5 AS DECIMAL(1,0)), CAST(1.5 AS DECIMAL(2,0)), CAST(-1.5 AS DECIMAL(2,0));
--> CAST(-0.5 AS DECIMAL(1,0)) : decimal(1,0) | CAST(0.5 AS DECIMAL(1,0)) : decimal(1,0) | CAST(1.5 AS DECIMAL(2,0)) : decimal(2,0) | CAST(-1.5 AS DECIMAL(2,0)) : decimal(2,0)
--= -1 | 1 | 2 | -2
SELECT format_number(12345.678, 2), format_number(0.5, 0), format_number(1.5, 0), format_number(-12345, 3), format_number(1234567.891, '###,###.#'), format_number(CAST(NULL AS INT), 2);
--> format_number(12345.678, 2) : string | format_number(0.5, 0) : string | format_number(1.5, 0) : string | format_number(-12345, 3) : string | format_number(1234567.891, ###,###.#) : string | format_number(CAST(NULL AS INT), 2) : string
--= 12,345.68 | 0 | 2 | -12,345.000 | 1,234,567.9 | NULL
SELECT to_number('1,234.56', '9,999.99'), to_number('-12', 'S99'), to_char(1234.5, '9,999.99'), to_char(-12, '99MI'), to_char(12, '000099'), try_to_number('abc', '999');
--> to_number(1,234.56, 9,999.99) : decimal(6,2) | to_number(-12, S99) : decimal(2,0) | to_char(1234.5, 9,999.99) : string | to_char(-12, 99MI) : string | to_char(12, 000099) : string | try_to_number(abc, 999) : decimal(3,0)
--= 1234.56 | -12 | 1,234.50 | 12- | 000012 | NULL
SELECT nanvl(CAST('NaN' AS DOUBLE), 5), nullif(1, 1.0), typeof(nullif(1, 2.0)), nvl2(NULL, 1, 2.5);
--> nanvl(CAST(NaN AS DOUBLE), 5) : double | nullif(1, 1.0) : int | typeof(nullif(1, 2.0)) : string | nvl2(NULL, 1, 2.5) : decimal(11,1)
--= 5.0 | NULL | int | 2.5
