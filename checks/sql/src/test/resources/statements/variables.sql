-- Session variables, EXECUTE IMMEDIATE, IDENTIFIER.
DECLARE VARIABLE a INT DEFAULT 5;
--> 
SELECT a, a + 1, session.a, system.session.a;
--> a : int | (variablereference(system.session.a=5) + 1) : int | a : int | a : int
--= 5 | 6 | 5 | 5
DECLARE b = 7;
--> 
SELECT b, typeof(b);
--> b : int | typeof(variablereference(system.session.b=7)) : string
--= 7 | int
DECLARE OR REPLACE b STRING;
--> 
SELECT b IS NULL, typeof(b);
--> (variablereference(system.session.b=CAST(NULL AS STRING)) IS NULL) : boolean | typeof(variablereference(system.session.b=CAST(NULL AS STRING))) : string
--= true | string
DECLARE a INT;
--! VARIABLE_ALREADY_EXISTS 42723
SET VAR a = 10;
--> 
SELECT a;
--> a : int
--= 10
SET VAR a = DEFAULT;
--> 
SELECT a;
--> a : int
--= 5
SET VARIABLE a = a + 1, b = 'x';
--> 
SELECT a, b;
--> a : int | b : string
--= 6 | x
SET VAR (a, b) = (SELECT 42, 'y');
--> 
SELECT a, b;
--> a : int | b : string
--= 42 | y
SET VAR (a, b) = (SELECT 1, 'z' WHERE false);
--> 
SELECT a, b;
--> a : int | b : string
--= NULL | NULL
SET VAR (a, b) = (SELECT * FROM VALUES (1, 'p'), (2, 'q'));
--! ROW_SUBQUERY_TOO_MANY_ROWS 21000
SET VAR a = 'no number';
--! CAST_INVALID_INPUT 22018
SET VAR nosuch = 1;
--! UNRESOLVED_VARIABLE 42883
SET VAR (a, a) = (SELECT 1, 2);
--! DUPLICATE_ASSIGNMENTS 42701
SET VAR (a, b) = (SELECT 1);
--! ASSIGNMENT_ARITY_MISMATCH 42802
DECLARE c INT DEFAULT 'x';
--! CAST_INVALID_INPUT 22018
DECLARE d DATE DEFAULT DATE'2024-01-01' + 1;
--> 
SELECT d;
--> d : date
--= 2024-01-02
DECLARE e DECIMAL(5, 2) DEFAULT 1.239;
--> 
SELECT e;
--> e : decimal(5,2)
--= 1.24
DECLARE f INT DEFAULT (SELECT 1);
--! INVALID_DEFAULT_VALUE.SUBQUERY_EXPRESSION 42623
DECLARE nowhere.g INT;
--! UNRESOLVED_VARIABLE 42883
DECLARE session.g INT DEFAULT 3;
--> 
SELECT g, G;
--> g : int | G : int
--= 3 | 3
SELECT a FROM VALUES (1) AS t(a);
--> a : int
--= 1
SELECT t.x, a FROM VALUES (1) AS t(x) WHERE x < (SELECT session.g);
--> x : int | a : int
--= 1 | NULL
SELECT * FROM range(10) WHERE id < g ORDER BY id;
--> id : bigint
--= 0
--= 1
--= 2
SELECT id FROM range(10) ORDER BY id LIMIT g;
--> id : bigint
--= 0
--= 1
--= 2
SELECT nosuch;
--! UNRESOLVED_COLUMN.WITHOUT_SUGGESTION 42703
SELECT session.nosuch;
--! UNRESOLVED_COLUMN.WITHOUT_SUGGESTION 42703
DROP TEMPORARY VARIABLE g;
--> 
SELECT g;
--! UNRESOLVED_COLUMN.WITHOUT_SUGGESTION 42703
DROP TEMPORARY VARIABLE g;
--! VARIABLE_NOT_FOUND 42883
DROP TEMPORARY VARIABLE IF EXISTS g;
--> 
DROP TEMPORARY VARIABLE nowhere.g;
--! UNRESOLVED_VARIABLE 42883
DECLARE VARIABLE x, y INT DEFAULT 2;
--> 
SELECT x, y;
--> x : int | y : int
--= 2 | 2
SHOW VARIABLES;
--! PARSE_SYNTAX_ERROR 42601
EXECUTE IMMEDIATE 'SELECT 1 AS one';
--> one : int
--= 1
EXECUTE IMMEDIATE 'SELECT ? + ?' USING 1, 2;
--> (1 + 2) : int
--= 3
EXECUTE IMMEDIATE 'SELECT :p || :q AS r' USING 'u' AS p, 'v' AS q;
--> r : string
--= uv
EXECUTE IMMEDIATE 'SELECT :p' USING 1;
--! ALL_PARAMETERS_MUST_BE_NAMED 07001
EXECUTE IMMEDIATE 'SELECT ?' USING 1 AS p;
--> 1 : int
--= 1
EXECUTE IMMEDIATE 'SELECT ?, :p' USING 1, 2 AS p;
--! INVALID_QUERY_MIXED_QUERY_PARAMETERS 42613
EXECUTE IMMEDIATE 'SELECT ?';
--! UNBOUND_SQL_PARAMETER 42P02
EXECUTE IMMEDIATE 'SELECT 1, 2' INTO a;
--! ASSIGNMENT_ARITY_MISMATCH 42802
EXECUTE IMMEDIATE 'SELECT 11, ''w''' INTO a, b;
--> 
SELECT a, b;
--> a : int | b : string
--= 11 | w
EXECUTE IMMEDIATE 'SELECT 12 WHERE false' INTO a;
--> 
SELECT a;
--> a : int
--= NULL
EXECUTE IMMEDIATE 'SELECT * FROM VALUES (1), (2)' INTO a;
--! ROW_SUBQUERY_TOO_MANY_ROWS 21000
DECLARE stmt = 'SELECT a * ? AS m';
--> 
SET VAR a = 6;
--> 
EXECUTE IMMEDIATE stmt USING 7;
--> m : int
--= 42
EXECUTE IMMEDIATE 'SELECT ' || '3';
--> 3 : int
--= 3
EXECUTE IMMEDIATE 'SET VAR a = 99';
--> 
SELECT a;
--> a : int
--= 99
EXECUTE IMMEDIATE 'CREATE TEMPORARY VIEW ev AS SELECT 1 AS q';
--> 
SELECT * FROM ev;
--> q : int
--= 1
EXECUTE IMMEDIATE 'CREATE TEMPORARY VIEW ev2 AS SELECT 1 AS q' INTO a;
--! INVALID_STATEMENT_FOR_EXECUTE_INTO 07501
EXECUTE IMMEDIATE NULL;
--! INVALID_EXPR_TYPE_FOR_QUERY_EXECUTE_IMMEDIATE 42K09
EXECUTE IMMEDIATE 5;
--! INVALID_EXPR_TYPE_FOR_QUERY_EXECUTE_IMMEDIATE 42K09
EXECUTE IMMEDIATE 'SELEC 1';
--! PARSE_SYNTAX_ERROR 42601
EXECUTE IMMEDIATE 'SELECT 1' INTO a, a;
--! DUPLICATE_ASSIGNMENTS 42701
EXECUTE IMMEDIATE 'SELECT 1' INTO nosuch;
--! UNRESOLVED_COLUMN.WITHOUT_SUGGESTION 42703
EXECUTE IMMEDIATE 'EXECUTE IMMEDIATE ''SELECT 5''';
--> 5 : int
--= 5
SELECT IDENTIFIER('a');
--> variablereference(system.session.a=99) : int
--= 99
SELECT IDENTIFIER('t.x') FROM IDENTIFIER('ev') AS t, VALUES (3) AS u(x);
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT IDENTIFIER('q') FROM IDENTIFIER('e' || 'v');
--> q : int
--= 1
SELECT IDENTIFIER('ab' || 's')(-3);
--> abs(-3) : int
--= 3
SELECT IDENTIFIER(NULL);
--! NOT_A_CONSTANT_STRING.WRONG_TYPE 42601
SELECT IDENTIFIER(1);
--! NOT_A_CONSTANT_STRING.WRONG_TYPE 42601
SELECT IDENTIFIER('a b');
--! PARSE_SYNTAX_ERROR 42601
-- Variables of every type, and their names.
DECLARE OR REPLACE s = named_struct('f', 1, 'g', 'it''s');
--> 
SELECT s, s.f, session.s.g, s.f + 1, upper(s.g);
--> s : struct<f:int,g:string> | f : int | g : string | (variablereference(system.session.s=NAMED_STRUCT('f', 1, 'g', 'it\\'s')).f + 1) : int | upper(variablereference(system.session.s=NAMED_STRUCT('f', 1, 'g', 'it\\'s')).g) : string
--= {1, it's} | 1 | it's | 2 | IT'S
DECLARE OR REPLACE l = array(1, 2, NULL);
--> 
SELECT l[0] + 1, size(l);
--> (variablereference(system.session.l=ARRAY(1, 2, CAST(NULL AS INT)))[0] + 1) : int | size(variablereference(system.session.l=ARRAY(1, 2, CAST(NULL AS INT)))) : int
--= 2 | 3
DECLARE OR REPLACE m = map('k', 1.5);
--> 
SELECT m['k'], m.k, map_keys(m);
--> variablereference(system.session.m=MAP('k', 1.5BD))[k] : decimal(2,1) | k : decimal(2,1) | map_keys(variablereference(system.session.m=MAP('k', 1.5BD))) : array<string>
--= 1.5 | 1.5 | [k]
DECLARE OR REPLACE ts = TIMESTAMP'2024-03-01 10:00:00.5';
--> 
SELECT date_trunc('DAY', ts), ts + INTERVAL '1' DAY;
--> date_trunc(DAY, variablereference(system.session.ts=TIMESTAMP '2024-03-01 10:00:00.5')) : timestamp | variablereference(system.session.ts=TIMESTAMP '2024-03-01 10:00:00.5') + INTERVAL '1' DAY : timestamp
--= 2024-03-01 00:00:00 | 2024-03-02 10:00:00.5
DECLARE OR REPLACE ntz TIMESTAMP_NTZ = TIMESTAMP_NTZ'2024-03-01 10:00:00';
--> 
SELECT date(ntz);
--> variablereference(system.session.ntz=TIMESTAMP_NTZ '2024-03-01 10:00:00') : date
--= 2024-03-01
DECLARE OR REPLACE iv = INTERVAL '1-2' YEAR TO MONTH;
--> 
SELECT iv * 2;
--> (variablereference(system.session.iv=INTERVAL '1-2' YEAR TO MONTH) * 2) : interval year to month
--= INTERVAL '2-4' YEAR TO MONTH
DECLARE OR REPLACE dt = INTERVAL '1 02:03:04' DAY TO SECOND;
--> 
SELECT - dt;
--> (- variablereference(system.session.dt=INTERVAL '1 02:03:04' DAY TO SECOND)) : interval day to second
--= INTERVAL '-1 02:03:04' DAY TO SECOND
DECLARE OR REPLACE bin = X'0AFF';
--> 
SELECT hex(bin);
--> hex(variablereference(system.session.bin=X'0AFF')) : string
--= 0AFF
DECLARE OR REPLACE fl = CAST(1.5 AS FLOAT);
--> 
SELECT fl + 1;
--> (variablereference(system.session.fl=CAST('1.5' AS FLOAT)) + 1) : double
--= 2.5
DECLARE OR REPLACE db = CAST('NaN' AS DOUBLE);
--> 
SELECT db = db;
--> (variablereference(system.session.db=CAST('NaN' AS DOUBLE)) = variablereference(system.session.db=CAST('NaN' AS DOUBLE))) : boolean
--= true
DECLARE OR REPLACE bo BOOLEAN = true;
--> 
SELECT NOT bo;
--> (NOT variablereference(system.session.bo=true)) : boolean
--= false
DECLARE OR REPLACE by TINYINT = 3;
--> 
SELECT by + by, 1 WHERE bo;
--> (variablereference(system.session.by=3Y) + variablereference(system.session.by=3Y)) : tinyint | 1 : int
--= 6 | 1
DECLARE OR REPLACE bi BIGINT = 3;
--> 
SELECT -bi;
--> (- variablereference(system.session.bi=3L)) : bigint
--= -3
DECLARE OR REPLACE dec DECIMAL(10, 3) = 2.5;
--> 
SELECT dec * 2, typeof(dec);
--> (variablereference(system.session.dec=2.500BD) * 2) : decimal(12,3) | typeof(variablereference(system.session.dec=2.500BD)) : string
--= 5.000 | decimal(10,3)
DECLARE OR REPLACE vc VARCHAR(3) = 'abcdef';
--! EXCEED_LIMIT_LENGTH 54006
SELECT vc || '', typeof(vc);
--! UNRESOLVED_COLUMN.WITHOUT_SUGGESTION 42703
DECLARE v;
--! INVALID_SQL_SYNTAX.VARIABLE_TYPE_OR_DEFAULT_REQUIRED 42000
DECLARE v, V INT;
--! DUPLICATE_VARIABLE_NAME_INSIDE_DECLARE 42734
DECLARE OR REPLACE r = rand(5) IS NULL;
--> 
SELECT r;
--> r : boolean
--= false
DECLARE OR REPLACE u = current_user() IS NULL;
--> 
SELECT u;
--> u : boolean
--= false
DECLARE OR REPLACE z INT = nosuch + 1;
--! UNRESOLVED_COLUMN.WITHOUT_SUGGESTION 42703
DECLARE OR REPLACE z = 1 / 0;
--! DIVIDE_BY_ZERO 22012
DECLARE OR REPLACE n = NULL;
--> 
SELECT n, typeof(n);
--> n : void | typeof(variablereference(system.session.n=NULL)) : string
--= NULL | void
-- Where variables stand.
DECLARE OR REPLACE a INT = 5;
--> 
SELECT CAST(a AS STRING), CAST(a AS BIGINT) AS q;
--> CAST(variablereference(system.session.a=5) AS STRING) : string | q : bigint
--= 5 | 5
SELECT 7 AS a, a + 1;
--> a : int | (lateralAliasReference(a) + 1) : int
--= 7 | 8
SELECT transform(array(1, 2), x -> x + a);
--> transform(array(1, 2), lambdafunction((namedlambdavariable() + variablereference(system.session.a=5)), namedlambdavariable())) : array<int>
--= [6, 7]
SELECT transform(array(1, 2), a -> a + 1);
--> transform(array(1, 2), lambdafunction((namedlambdavariable() + 1), namedlambdavariable())) : array<int>
--= [2, 3]
SELECT sum(a), count(*) FROM range(3);
--> sum(variablereference(system.session.a=5)) : bigint | count(1) : bigint
--= 15 | 3
SELECT id % a, count(*) FROM range(10) GROUP BY id % a HAVING count(*) < a ORDER BY 1;
--> (id % variablereference(system.session.a=5)) : bigint | count(1) : bigint
--= 0 | 2
--= 1 | 2
--= 2 | 2
--= 3 | 2
--= 4 | 2
SELECT id FROM range(3) WHERE id IN (a - 4, a) ORDER BY id + a;
--> id : bigint
--= 1
SELECT (SELECT max(id) FROM range(10) WHERE id < a);
--> scalarsubquery() : bigint
--= 4
SELECT x, a FROM VALUES (1), (2) AS t(x) JOIN VALUES (2) AS u(y) ON x = y AND a = 5;
--> x : int | a : int
--= 2 | 5
SELECT CASE WHEN a > 3 THEN 'big' ELSE 'small' END, if(a > 3, a, 0);
--> CASE WHEN (variablereference(system.session.a=5) > 3) THEN big ELSE small END : string | (IF((variablereference(system.session.a=5) > 3), variablereference(system.session.a=5), 0)) : int
--= big | 5
SELECT row_number() OVER (ORDER BY id) + a AS w FROM range(2);
--> w : int
--= 6
--= 7
SELECT * FROM range(a - 3);
--> id : bigint
--= 0
--= 1
SELECT * FROM VALUES (a), (a + 1) AS t(x);
--> x : int
--= 5
--= 6
SELECT a.f;
--! INVALID_EXTRACT_BASE_FIELD_TYPE 42000
SELECT A, SESSION.A, System.Session.a;
--> A : int | A : int | a : int
--= 5 | 5 | 5
SELECT default.a;
--! UNRESOLVED_COLUMN.WITHOUT_SUGGESTION 42703
SELECT id FROM range(10) ORDER BY id LIMIT a - 3 OFFSET a - 4;
--> id : bigint
--= 1
--= 2
WITH c AS (SELECT a AS x) SELECT x + a FROM c;
--> (x + variablereference(system.session.a=5)) : int
--= 10
CREATE TEMPORARY VIEW vv AS SELECT a AS x;
--> 
SET VAR a = 6;
--> 
SELECT * FROM vv;
--> x : int
--= 6
CREATE VIEW pv AS SELECT session.a AS x;
--! INVALID_TEMP_OBJ_REFERENCE 42K0F
CREATE TABLE vt (x INT, y STRING) USING parquet;
--> 
INSERT INTO vt VALUES (a, 'six');
--> 
INSERT INTO vt SELECT a + 1, 'seven';
--> 
SELECT x, y FROM vt WHERE x >= a ORDER BY x;
--> x : int | y : string
--= 6 | six
--= 7 | seven
SET VAR (a) = (SELECT max(x) FROM vt);
--> 
SELECT a;
--> a : int
--= 7
SET VAR a = (SELECT min(x) FROM vt) + 10, session.bi = a;
--> 
SELECT a, bi;
--> a : int | bi : bigint
--= 16 | 16
SET VAR a = nosuch;
--! UNRESOLVED_COLUMN.WITHOUT_SUGGESTION 42703
SET VAR a = NULL;
--> 
SELECT a;
--> a : int
--= NULL
SET VAR a = 3.7;
--> 
SELECT a;
--> a : int
--= 3
SET VAR a = DATE'2024-01-01';
--! DATATYPE_MISMATCH.CAST_WITH_FUNC_SUGGESTION 42K09
SET VAR (a, bi) = (SELECT 1, 2, 3);
--! ASSIGNMENT_ARITY_MISMATCH 42802
SET VAR a = 1, nosuch = 2;
--! UNRESOLVED_VARIABLE 42883
SELECT a;
--> a : int
--= 3
-- IDENTIFIER, and texts that run.
DECLARE OR REPLACE tn = 'vt';
--> 
SELECT count(*) FROM IDENTIFIER(tn);
--> count(1) : bigint
--= 2
SELECT IDENTIFIER('x') FROM IDENTIFIER('default.' || tn) ORDER BY 1;
--> x : int
--= 6
--= 7
SELECT t.IDENTIFIER('x') FROM vt AS t ORDER BY 1;
--! UNRESOLVED_ROUTINE 42883
SELECT IDENTIFIER('t.x') + 1 FROM vt AS t ORDER BY 1;
--> (x + 1) : int
--= 7
--= 8
SELECT IDENTIFIER('s' || 'um')(x) FROM vt;
--> sum(x) : bigint
--= 13
INSERT INTO IDENTIFIER(tn) VALUES (8, 'eight');
--> 
SELECT count(*) FROM vt;
--> count(1) : bigint
--= 3
CREATE TABLE IDENTIFIER(tn || '2') (q INT) USING parquet;
--> 
DESCRIBE IDENTIFIER('vt2');
--> col_name : string | data_type : string | comment : string
--= q | int | NULL
DROP TABLE IDENTIFIER('vt' || 2);
--> 
SELECT * FROM vt2;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
USE IDENTIFIER('default');
--> 
SELECT IDENTIFIER(CAST(NULL AS STRING));
--! NOT_A_CONSTANT_STRING.NULL 42601
SELECT IDENTIFIER(rand()::string);
--! NOT_A_CONSTANT_STRING.NOT_CONSTANT 42601
SELECT IDENTIFIER((SELECT 'x')) FROM vt;
--! NOT_A_CONSTANT_STRING.NOT_CONSTANT 42601
SELECT IDENTIFIER(y) FROM vt;
--! NOT_A_CONSTANT_STRING.NOT_CONSTANT 42601
SELECT IDENTIFIER('');
--! PARSE_EMPTY_STATEMENT 42617
SELECT IDENTIFIER('x.y.z.q') FROM vt;
--! INVALID_EXTRACT_BASE_FIELD_TYPE 42000
SELECT * FROM IDENTIFIER('nosuch');
--! TABLE_OR_VIEW_NOT_FOUND 42P01
WITH IDENTIFIER('cte') AS (SELECT 1 AS one) SELECT * FROM cte;
--> one : int
--= 1
SELECT 1 AS IDENTIFIER('nm');
--> nm : int
--= 1
EXECUTE IMMEDIATE 'SELECT * FROM IDENTIFIER(:t) ORDER BY x LIMIT 1' USING 'vt' AS t;
--> x : int | y : string
--= 6 | six
EXECUTE IMMEDIATE 'SELECT ? AS d, ? AS t, ? AS l, ? AS n' USING DATE'2024-02-29', TIMESTAMP'2024-02-29 01:02:03', array(1, 2), NULL;
--> d : date | t : timestamp | l : array<int> | n : void
--= 2024-02-29 | 2024-02-29 01:02:03 | [1, 2] | NULL
EXECUTE IMMEDIATE 'SELECT :a' USING 1.5BD AS a;
--> 1.5 : decimal(2,1)
--= 1.5
EXECUTE IMMEDIATE 'SELECT :a, typeof(:a)' USING CAST(1 AS BIGINT) AS a;
--> 1 : bigint | typeof(1) : string
--= 1 | bigint
EXECUTE IMMEDIATE 'SELECT ?' USING (SELECT 1);
--! UNSUPPORTED_EXPR_FOR_PARAMETER 42K0E
EXECUTE IMMEDIATE 'SELECT ?' USING 1, 2;
--> 1 : int
--= 1
EXECUTE IMMEDIATE 'SELECT 1' USING 1;
--> 1 : int
--= 1
EXECUTE IMMEDIATE 'SELECT :q' USING 1 AS p;
--! UNBOUND_SQL_PARAMETER 42P02
EXECUTE IMMEDIATE 'SELECT ?' USING a;
--> 3 : int
--= 3
EXECUTE IMMEDIATE 'SELECT ?' USING nosuch;
--! UNRESOLVED_COLUMN.WITHOUT_SUGGESTION 42703
EXECUTE IMMEDIATE 'SELECT x FROM vt WHERE x < ? ORDER BY x' USING a + 6;
--> x : int
--= 6
--= 7
--= 8
EXECUTE IMMEDIATE '';
--! PARSE_EMPTY_STATEMENT 42617
EXECUTE IMMEDIATE CAST(NULL AS STRING);
--! NULL_QUERY_STRING_EXECUTE_IMMEDIATE 22004
EXECUTE IMMEDIATE 'SELECT 1' INTO session.a;
--> 
SELECT a;
--> a : int
--= 1
EXECUTE IMMEDIATE 'SELECT ''7''' INTO a;
--> 
SELECT a;
--> a : int
--= 7
EXECUTE IMMEDIATE 'SELECT ''q''' INTO a;
--! CAST_INVALID_INPUT 22018
EXECUTE IMMEDIATE 'INSERT INTO vt VALUES (?, ?)' USING 9, 'nine';
--> 
SELECT x FROM vt WHERE y = 'nine';
--> x : int
--= 9
EXECUTE IMMEDIATE 'DROP TABLE vt';
--> 
EXECUTE IMMEDIATE 'DECLARE w = 4';
--> 
SELECT w;
--> w : int
--= 4
EXECUTE IMMEDIATE 'EXECUTE IMMEDIATE ''SELECT ?'' USING ?' USING 5;
--> 5 : int
--= 5
EXECUTE IMMEDIATE 'SELECT 1 AS a, 2 AS a';
--> a : int | a : int
--= 1 | 2
