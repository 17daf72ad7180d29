-- Functions written in SQL.
CREATE TEMPORARY FUNCTION twice(x INT) RETURNS INT RETURN x * 2;
--> 
SELECT twice(4), twice('5'), twice(twice(1));
--> twice(4) : int | twice(5) : int | twice(twice(1)) : int
--= 8 | 10 | 4
SELECT id, twice(id) FROM VALUES (1), (2) AS t(id) ORDER BY id;
--> id : int | twice(id) : int
--= 1 | 2
--= 2 | 4
CREATE TEMPORARY FUNCTION area(w DOUBLE, h DOUBLE DEFAULT 1.5) RETURNS DOUBLE RETURN w * h;
--> 
SELECT area(2), area(2, 3), area(h => 4, w => 1);
--> area(2) : double | area(2, 3) : double | area(1, 4) : double
--= 3.0 | 6.0 | 4.0
SELECT twice();
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
SELECT twice(1, 2);
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
CREATE TEMPORARY FUNCTION twice(x INT) RETURNS INT RETURN x;
--! ROUTINE_ALREADY_EXISTS 42723
CREATE OR REPLACE TEMPORARY FUNCTION twice(x STRING) RETURNS STRING RETURN concat(x, x);
--> 
SELECT twice('ab');
--> twice(ab) : string
--= abab
CREATE TEMPORARY FUNCTION total() RETURNS BIGINT RETURN SELECT sum(id) FROM range(5);
--> 
SELECT total();
--> total() : bigint
--= 10
CREATE TEMPORARY FUNCTION upto(n INT) RETURNS BIGINT RETURN (SELECT count(*) FROM range(100) WHERE id <= n);
--> 
SELECT upto(9), (SELECT upto(3));
--> upto(9) : bigint | scalarsubquery() : bigint
--= 10 | 4
CREATE TEMPORARY FUNCTION noret(x INT) RETURN x + 1;
--> 
SELECT noret(1);
--> noret(1) : int
--= 2
CREATE TEMPORARY FUNCTION pairs(n INT) RETURNS TABLE (a INT, b INT) RETURN SELECT id, id * 2 FROM VALUES (1), (2), (3) AS t(id) WHERE id <= n;
--> 
SELECT * FROM pairs(2) ORDER BY a;
--> a : int | b : int
--= 1 | 2
--= 2 | 4
CREATE TEMPORARY FUNCTION bad(x INT) RETURNS INT RETURN y;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
CREATE TEMPORARY FUNCTION agg(x INT) RETURNS INT RETURN sum(x);
--! USER_DEFINED_FUNCTIONS.CANNOT_CONTAIN_COMPLEX_FUNCTIONS 42601
DROP TEMPORARY FUNCTION twice;
--> 
SELECT twice('ab');
--! UNRESOLVED_ROUTINE 42883
DROP TEMPORARY FUNCTION twice;
--! ROUTINE_NOT_FOUND 42883
DROP TEMPORARY FUNCTION IF EXISTS twice;
--> 
DROP TEMPORARY FUNCTION abs;
--! FORBIDDEN_OPERATION 42809
-- Names of parameters, defaults, results.
CREATE TEMPORARY FUNCTION plus(x INT, y INT DEFAULT x + 1) RETURNS INT RETURN x + y;
--! UNRESOLVED_COLUMN.WITHOUT_SUGGESTION 42703
CREATE TEMPORARY FUNCTION plus(x INT DEFAULT 1, y INT) RETURNS INT RETURN x + y;
--! USER_DEFINED_FUNCTIONS.NOT_A_VALID_DEFAULT_PARAMETER_POSITION 42601
CREATE TEMPORARY FUNCTION plus(x INT, x INT) RETURNS INT RETURN x;
--! DUPLICATE_ROUTINE_PARAMETER_NAMES 42734
CREATE TEMPORARY FUNCTION plus(x INT, y INT DEFAULT 2 * 5) RETURNS BIGINT COMMENT 'adds' RETURN x + y;
--> 
SELECT plus(1), plus(1, 2), plus(y => 3, x => 1), plus(x => 7);
--> plus(1) : bigint | plus(1, 2) : bigint | plus(1, 3) : bigint | plus(7, (2 * 5)) : bigint
--= 11 | 3 | 4 | 17
SELECT plus(z => 1);
--! UNRECOGNIZED_PARAMETER_NAME 4274K
SELECT plus(1, x => 2);
--! DUPLICATE_ROUTINE_PARAMETER_ASSIGNMENT.BOTH_POSITIONAL_AND_NAMED 4274K
SELECT plus(y => 3);
--! REQUIRED_PARAMETER_NOT_FOUND 4274K
SELECT plus('a');
--! CAST_INVALID_INPUT 22018
SELECT plus(1.5), plus(NULL), plus('3');
--> plus(1.5) : bigint | plus(NULL) : bigint | plus(3) : bigint
--= 11 | NULL | 13
SELECT plus(date'2024-01-01');
--! DATATYPE_MISMATCH.CAST_WITH_FUNC_SUGGESTION 42K09
SELECT DISTINCT plus(x) FROM VALUES (1), (1) AS t(x);
--> plus(x) : bigint
--= 11
SELECT plus(DISTINCT 1);
--! INVALID_SQL_SYNTAX.FUNCTION_WITH_UNSUPPORTED_SYNTAX 42000
SELECT plus(1) FILTER (WHERE true);
--! INVALID_SQL_SYNTAX.FUNCTION_WITH_UNSUPPORTED_SYNTAX 42000
SELECT plus(1) OVER ();
--! UNSUPPORTED_SQL_UDF_USAGE 0A000
SELECT plus(x), sum(plus(x)), plus(sum(x)) FROM VALUES (1), (2) AS t(x) GROUP BY x ORDER BY x;
--! MISSING_ATTRIBUTES.RESOLVED_ATTRIBUTE_MISSING_FROM_INPUT XX000
SELECT x FROM VALUES (1), (2), (3) AS t(x) WHERE plus(x) > 12 ORDER BY plus(x) DESC;
--! UNSUPPORTED_SQL_UDF_USAGE 0A000
SELECT y FROM VALUES (1) AS t(y) WHERE plus(y, y) = 2;
--> y : int
--= 1
SELECT plus(1) AS a, session.plus(1) AS b, system.session.plus(2) AS c;
--> a : bigint | b : bigint | c : bigint
--= 11 | 11 | 12
SELECT nosuch.plus(1);
--! UNRESOLVED_ROUTINE 42883
CREATE TEMPORARY FUNCTION shout(s STRING) RETURN upper(s) || '!';
--> 
SELECT shout('a'), typeof(shout('a')), shout(NULL), shout(1);
--> shout(a) : string | typeof(shout(a)) : string | shout(NULL) : string | shout(1) : string
--= A! | string | NULL | 1!
CREATE TEMPORARY FUNCTION narrow(x BIGINT) RETURNS TINYINT RETURN x;
--> 
SELECT narrow(5), narrow(127);
--> narrow(5) : tinyint | narrow(127) : tinyint
--= 5 | 127
SELECT narrow(500);
--! CAST_OVERFLOW 22003
CREATE TEMPORARY FUNCTION conv(x STRING) RETURNS INT RETURN x;
--> 
SELECT conv('7');
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
SELECT conv('x');
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
CREATE TEMPORARY FUNCTION conv2(x INT) RETURNS ARRAY<INT> RETURN x;
--! DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION 42K09
CREATE TEMPORARY FUNCTION roundtrip(a ARRAY<INT>, m MAP<STRING, INT>, s STRUCT<f: INT>) RETURNS STRUCT<a: ARRAY<INT>, b: INT> RETURN named_struct('a', transform(a, e -> e + m['k']), 'b', s.f);
--> 
SELECT roundtrip(array(1, 2), map('k', 10), named_struct('f', 3)), roundtrip(array(1), map('k', 1), named_struct('f', 3)).b;
--> roundtrip(array(1, 2), map(k, 10), named_struct(f, 3)) : struct<a:array<int>,b:int> | roundtrip(array(1), map(k, 1), named_struct(f, 3)).b : int
--= {[11, 12], 3} | 3
CREATE TEMPORARY FUNCTION quad(x INT) RETURNS INT RETURN twice2(twice2(x));
--! ROUTINE_NOT_FOUND 42883
CREATE TEMPORARY FUNCTION twice2(x INT) RETURNS INT RETURN x * 2;
--> 
CREATE TEMPORARY FUNCTION quad(x INT) RETURNS INT RETURN twice2(twice2(x));
--> 
SELECT quad(3), quad(twice2(1));
--> quad(3) : int | quad(twice2(1)) : int
--= 12 | 8
DROP TEMPORARY FUNCTION twice2;
--> 
SELECT quad(3);
--! UNRESOLVED_ROUTINE 42883
CREATE TEMPORARY FUNCTION rec(x INT) RETURNS INT RETURN rec(x - 1);
--! ROUTINE_NOT_FOUND 42883
SELECT rec(1);
--! UNRESOLVED_ROUTINE 42883
CREATE TEMPORARY FUNCTION biggest(k INT) RETURNS INT RETURN (SELECT max(b) FROM VALUES (1, 5), (1, 7), (2, 3) AS t(a, b) WHERE a = k);
--> 
SELECT k, biggest(k) FROM VALUES (1), (2), (3) AS q(k) ORDER BY k;
--> k : int | biggest(k) : int
--= 1 | 7
--= 2 | 3
--= 3 | NULL
SELECT biggest(1) + biggest(2), (SELECT biggest(1));
--> (biggest(1) + biggest(2)) : int | scalarsubquery() : int
--= 10 | 7
CREATE TEMPORARY FUNCTION known(k INT) RETURNS BOOLEAN RETURN k IN (SELECT a FROM VALUES (1), (2) AS t(a));
--> 
SELECT k, known(k) FROM VALUES (1), (3) AS q(k) ORDER BY k;
--> k : int | known(k) : boolean
--= 1 | true
--= 3 | false
CREATE TEMPORARY FUNCTION there(k INT) RETURNS BOOLEAN RETURN EXISTS (SELECT 1 FROM VALUES (1), (2) AS t(a) WHERE a = k);
--> 
SELECT k FROM VALUES (1), (3) AS q(k) WHERE there(k);
--> k : int
--= 1
CREATE TEMPORARY FUNCTION twocols() RETURNS INT RETURN SELECT 1, 2;
--! INVALID_SUBQUERY_EXPRESSION.SCALAR_SUBQUERY_RETURN_MORE_THAN_ONE_OUTPUT_COLUMN 42823
CREATE TEMPORARY FUNCTION tworows() RETURNS INT RETURN SELECT a FROM VALUES (1), (2) AS t(a);
--> 
SELECT tworows();
--! SCALAR_SUBQUERY_TOO_MANY_ROWS 21000
CREATE TEMPORARY FUNCTION win(x INT) RETURNS INT RETURN row_number() OVER (ORDER BY x);
--! USER_DEFINED_FUNCTIONS.CANNOT_CONTAIN_COMPLEX_FUNCTIONS 42601
CREATE TEMPORARY FUNCTION gen(x INT) RETURNS INT RETURN explode(array(x));
--! UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS 42K0E
CREATE TEMPORARY FUNCTION rnd() RETURNS DOUBLE NOT DETERMINISTIC RETURN rand();
--> 
SELECT rnd() BETWEEN 0 AND 1;
--> between(rnd(), 0, 1) : boolean
--= true
CREATE TEMPORARY FUNCTION abs(x INT) RETURNS INT RETURN x;
--> 
SELECT abs(-1);
--> abs(-1) : int
--= 1
CREATE TEMPORARY FUNCTION IF NOT EXISTS plus(x INT) RETURNS INT RETURN 0;
--! INVALID_SQL_SYNTAX.CREATE_TEMP_FUNC_WITH_IF_NOT_EXISTS 42000
CREATE OR REPLACE TEMPORARY FUNCTION IF NOT EXISTS plus(x INT) RETURNS INT RETURN 0;
--! INVALID_SQL_SYNTAX.CREATE_ROUTINE_WITH_IF_NOT_EXISTS_AND_REPLACE 42000
CREATE TEMPORARY FUNCTION default.plus3(x INT) RETURNS INT RETURN x;
--! INVALID_TEMP_OBJ_QUALIFIER 42602
CREATE TEMPORARY FUNCTION sess.plus3(x INT) RETURNS INT RETURN x;
--! INVALID_TEMP_OBJ_QUALIFIER 42602
CREATE TEMPORARY FUNCTION qualified(x INT) RETURNS INT RETURN qualified.x + 1;
--> 
SELECT qualified(1);
--> qualified(1) : int
--= 2
CREATE TEMPORARY FUNCTION shadow(a INT) RETURNS INT RETURN (SELECT max(a) FROM VALUES (9) AS t(a));
--> 
SELECT shadow(1);
--> shadow(1) : int
--= 9
-- Tables as results.
SELECT * FROM pairs(n => 1);
--> a : int | b : int
--= 1 | 2
SELECT p.b FROM pairs(3) AS p WHERE a > 1 ORDER BY b;
--> b : int
--= 4
--= 6
SELECT * FROM pairs(3) AS p(u, v) ORDER BY u;
--> u : int | v : int
--= 1 | 2
--= 2 | 4
--= 3 | 6
SELECT t.x, p.* FROM VALUES (1), (2) AS t(x), LATERAL pairs(t.x) AS p ORDER BY x, a;
--> x : int | a : int | b : int
--= 1 | 1 | 2
--= 2 | 1 | 2
--= 2 | 2 | 4
SELECT pairs(1);
--! NOT_A_SCALAR_FUNCTION 42887
SELECT * FROM plus(1);
--! NOT_A_TABLE_FUNCTION 42887
SELECT * FROM pairs();
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
SELECT * FROM pairs('a');
--! CAST_INVALID_INPUT 22018
CREATE TEMPORARY FUNCTION rowsof(n INT DEFAULT 2) RETURNS TABLE RETURN SELECT id, id * n AS m FROM range(3);
--> 
SELECT * FROM rowsof() ORDER BY id;
--> id : bigint | m : bigint
--= 0 | 0
--= 1 | 2
--= 2 | 4
SELECT * FROM rowsof(5) ORDER BY id;
--> id : bigint | m : bigint
--= 0 | 0
--= 1 | 5
--= 2 | 10
CREATE TEMPORARY FUNCTION bads() RETURNS TABLE (a INT) RETURN SELECT 1, 2;
--! USER_DEFINED_FUNCTIONS.RETURN_COLUMN_COUNT_MISMATCH 42601
CREATE TEMPORARY FUNCTION bade() RETURNS TABLE (a INT) RETURN 1;
--! USER_DEFINED_FUNCTIONS.SQL_TABLE_UDF_BODY_MUST_BE_A_QUERY 42601
CREATE TEMPORARY FUNCTION cast1() RETURNS TABLE (a INT, b STRING) RETURN SELECT 1L, 2;
--> 
SELECT *, typeof(a), typeof(b) FROM cast1();
--> a : int | b : string | typeof(a) : string | typeof(b) : string
--= 1 | 2 | int | string
SELECT * FROM cast1() c JOIN pairs(1) p ON c.a = p.a;
--> a : int | b : string | a : int | b : int
--= 1 | 2 | 1 | 2
-- Functions that are kept.
CREATE FUNCTION kept(x INT) RETURNS INT RETURN x + 100;
--> 
SELECT kept(1), default.kept(2), spark_catalog.default.kept(3);
--> spark_catalog.default.kept(1) : int | spark_catalog.default.kept(2) : int | spark_catalog.default.kept(3) : int
--= 101 | 102 | 103
CREATE FUNCTION kept(x INT) RETURNS INT RETURN x;
--! ROUTINE_ALREADY_EXISTS 42723
CREATE FUNCTION IF NOT EXISTS kept(x INT) RETURNS INT RETURN x;
--> 
SELECT kept(1);
--> spark_catalog.default.kept(1) : int
--= 101
CREATE OR REPLACE FUNCTION kept(x INT) RETURNS INT RETURN x + 200;
--> 
SELECT kept(1);
--> spark_catalog.default.kept(1) : int
--= 201
CREATE FUNCTION useskept(x INT) RETURNS INT RETURN kept(x);
--> 
SELECT useskept(1);
--> spark_catalog.default.useskept(1) : int
--= 201
CREATE FUNCTION usestemp(x INT) RETURNS INT RETURN plus(x);
--! INVALID_TEMP_OBJ_REFERENCE 42K0F
CREATE TABLE numbers AS SELECT id FROM range(4);
--> 
CREATE FUNCTION counted(least INT) RETURNS BIGINT RETURN SELECT count(*) FROM numbers WHERE id >= least;
--> 
SELECT counted(2), counted(0);
--> spark_catalog.default.counted(2) : bigint | spark_catalog.default.counted(0) : bigint
--= 2 | 4
CREATE FUNCTION listed(least INT) RETURNS TABLE (n BIGINT) RETURN SELECT id FROM numbers WHERE id >= least;
--> 
SELECT * FROM listed(2) ORDER BY n;
--> n : bigint
--= 2
--= 3
SELECT * FROM default.listed(3);
--> n : bigint
--= 3
CREATE FUNCTION nosuchdb.f(x INT) RETURNS INT RETURN x;
--! SCHEMA_NOT_FOUND 42704
CREATE TEMPORARY FUNCTION kept(x INT) RETURNS INT RETURN -1;
--> 
SELECT kept(1), default.kept(1);
--> kept(1) : int | spark_catalog.default.kept(1) : int
--= -1 | 201
DROP TEMPORARY FUNCTION kept;
--> 
SELECT kept(1);
--> spark_catalog.default.kept(1) : int
--= 201
DROP FUNCTION kept;
--> 
SELECT kept(1);
--! UNRESOLVED_ROUTINE 42883
SELECT useskept(1);
--! UNRESOLVED_ROUTINE 42883
DROP FUNCTION kept;
--! ROUTINE_NOT_FOUND 42883
DROP FUNCTION IF EXISTS kept;
--> 
DROP FUNCTION default.counted;
--> 
DROP FUNCTION abs;
--! FORBIDDEN_OPERATION 42809
CREATE DATABASE fdb;
--> 
CREATE FUNCTION fdb.inner1(x INT) RETURNS INT RETURN x * 3;
--> 
SELECT fdb.inner1(2);
--> spark_catalog.fdb.inner1(2) : int
--= 6
SELECT inner1(2);
--! UNRESOLVED_ROUTINE 42883
USE fdb;
--> 
SELECT inner1(2);
--> spark_catalog.fdb.inner1(2) : int
--= 6
USE default;
--> 
CREATE VIEW usesfn AS SELECT useslisted.n FROM listed(2) AS useslisted;
--> 
CREATE FUNCTION thrice(x INT) RETURNS INT RETURN x * 3;
--> 
CREATE VIEW v3 AS SELECT thrice(id) AS t FROM numbers;
--> 
SELECT * FROM v3 ORDER BY t;
--> t : int
--= 0
--= 3
--= 6
--= 9
-- What is known of them.
SHOW USER FUNCTIONS;
--> function : string
--= abs
--= area
--= biggest
--= cast1
--= conv
--= known
--= narrow
--= noret
--= pairs
--= plus
--= quad
--= qualified
--= rnd
--= roundtrip
--= rowsof
--= shadow
--= shout
--= spark_catalog.default.listed
--= spark_catalog.default.thrice
--= spark_catalog.default.useskept
--= there
--= total
--= tworows
--= upto
SHOW USER FUNCTIONS LIKE 'th*';
--> function : string
--= spark_catalog.default.thrice
--= there
SHOW USER FUNCTIONS IN fdb;
--> function : string
--= abs
--= area
--= biggest
--= cast1
--= conv
--= known
--= narrow
--= noret
--= pairs
--= plus
--= quad
--= qualified
--= rnd
--= roundtrip
--= rowsof
--= shadow
--= shout
--= spark_catalog.fdb.inner1
--= there
--= total
--= tworows
--= upto
SHOW FUNCTIONS LIKE 'thrice';
--> function : string
--= spark_catalog.default.thrice
SHOW SYSTEM FUNCTIONS LIKE 'abs';
--> function : string
--= abs
SHOW ALL FUNCTIONS LIKE 'abs';
--> function : string
--= abs
DESCRIBE FUNCTION thrice;
--> function_desc : string
--= Function: spark_catalog.default.thrice
--= Type:     SCALAR
--= Input:    x INT
--= Returns:  INT
DESCRIBE FUNCTION plus;
--> function_desc : string
--= Function: plus
--= Type:     SCALAR
--= Input:    x INT
--=           y INT
--= Returns:  BIGINT
DESCRIBE FUNCTION pairs;
--> function_desc : string
--= Function: pairs
--= Type:     TABLE
--= Input:    n INT
--= Returns:  a INT
--=           b INT
DESCRIBE FUNCTION nosuch;
--! UNRESOLVED_ROUTINE 42883
DROP DATABASE fdb;
--! SCHEMA_NOT_EMPTY 2BP01
DROP DATABASE fdb CASCADE;
--> 
CREATE TEMPORARY FUNCTION shadow2(a INT) RETURNS INT RETURN (SELECT max(shadow2.a) FROM VALUES (9) AS t(a));
--! USER_DEFINED_FUNCTIONS.CANNOT_CONTAIN_COMPLEX_FUNCTIONS 42601
SELECT shadow2(1);
--! UNRESOLVED_ROUTINE 42883
CREATE TEMPORARY FUNCTION unnamed() RETURNS TABLE RETURN SELECT 1, 2 AS b;
--! USER_DEFINED_FUNCTIONS.SQL_TABLE_UDF_MISSING_COLUMN_NAMES 42601
