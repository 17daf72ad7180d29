CREATE TABLE ct (id INT, c CHAR(5), v VARCHAR(6), s STRING) USING parquet;
--> 
INSERT INTO ct VALUES (1, 'ab', 'ab', 'ab'), (2, 'ab   ', 'ab ', 'ab '), (3, NULL, NULL, NULL), (4, 'abcde', 'abcdef', 'x'), (5, '', '', ''), (6, 'abcde   ', 'abcdef   ', 'y'), (7, 'ñé', 'ñé', '𝄞');
--> 
SELECT id, c, v, s, length(c), length(v) FROM ct ORDER BY id;
--> id : int | c : string | v : string | s : string | length(c) : int | length(v) : int
--= 1 | ab    | ab | ab | 5 | 2
--= 2 | ab    | ab  | ab  | 5 | 3
--= 3 | NULL | NULL | NULL | NULL | NULL
--= 4 | abcde | abcdef | x | 5 | 6
--= 5 |       |  |  | 5 | 0
--= 6 | abcde | abcdef | y | 5 | 6
--= 7 | ñé    | ñé | 𝄞 | 5 | 2
SELECT id, '<' || c || '>', '<' || v || '>' FROM ct ORDER BY id;
--> id : int | concat(concat(<, c), >) : string | concat(concat(<, v), >) : string
--= 1 | <ab   > | <ab>
--= 2 | <ab   > | <ab >
--= 3 | NULL | NULL
--= 4 | <abcde> | <abcdef>
--= 5 | <     > | <>
--= 6 | <abcde> | <abcdef>
--= 7 | <ñé   > | <ñé>
DESCRIBE ct;
--> col_name : string | data_type : string | comment : string
--= id | int | NULL
--= c | char(5) | NULL
--= v | varchar(6) | NULL
--= s | string | NULL
DESCRIBE QUERY SELECT c, v, s FROM ct;
--> col_name : string | data_type : string | comment : string
--= c | string | NULL
--= v | string | NULL
--= s | string | NULL
SELECT typeof(c), typeof(v) FROM ct WHERE id = 1;
--> typeof(c) : string | typeof(v) : string
--= string | string
SELECT id FROM ct WHERE c = 'ab' ORDER BY id;
--> id : int
--= 1
--= 2
SELECT id FROM ct WHERE 'ab' = c ORDER BY id;
--> id : int
--= 1
--= 2
SELECT id FROM ct WHERE c = 'ab   ' ORDER BY id;
--> id : int
--= 1
--= 2
SELECT id FROM ct WHERE c = 'ab       ' ORDER BY id;
--> id : int
--= 1
--= 2
SELECT id FROM ct WHERE c = 'abcde   ' ORDER BY id;
--> id : int
--= 4
--= 6
SELECT id FROM ct WHERE c = 'abcdef' ORDER BY id;
--> id : int
SELECT id FROM ct WHERE c = '' ORDER BY id;
--> id : int
--= 5
SELECT id FROM ct WHERE c <> 'ab' ORDER BY id;
--> id : int
--= 4
--= 5
--= 6
--= 7
SELECT id FROM ct WHERE c != 'ab   ' ORDER BY id;
--> id : int
--= 4
--= 5
--= 6
--= 7
SELECT id FROM ct WHERE c <=> 'ab' ORDER BY id;
--> id : int
--= 1
--= 2
SELECT id FROM ct WHERE c <=> NULL ORDER BY id;
--> id : int
--= 3
SELECT id FROM ct WHERE c < 'abc' ORDER BY id;
--> id : int
--= 1
--= 2
--= 5
SELECT id FROM ct WHERE c <= 'ab' ORDER BY id;
--> id : int
--= 1
--= 2
--= 5
SELECT id FROM ct WHERE c > 'ab' ORDER BY id;
--> id : int
--= 4
--= 6
--= 7
SELECT id FROM ct WHERE c >= 'ab' ORDER BY id;
--> id : int
--= 1
--= 2
--= 4
--= 6
--= 7
SELECT id FROM ct WHERE c BETWEEN 'ab' AND 'ac' ORDER BY id;
--> id : int
--= 1
--= 2
--= 4
--= 6
SELECT id FROM ct WHERE c IN ('ab', 'abcde') ORDER BY id;
--> id : int
--= 1
--= 2
--= 4
--= 6
SELECT id FROM ct WHERE c IN ('ab', NULL) ORDER BY id;
--> id : int
SELECT id FROM ct WHERE c NOT IN ('ab', 'abcdefgh') ORDER BY id;
--> id : int
--= 4
--= 5
--= 6
--= 7
SELECT id FROM ct WHERE c IN ('abcdefgh', 'ab   ') ORDER BY id;
--> id : int
--= 1
--= 2
SELECT id FROM ct WHERE v = 'ab' ORDER BY id;
--> id : int
--= 1
SELECT id FROM ct WHERE v = 'ab ' ORDER BY id;
--> id : int
--= 2
SELECT id FROM ct WHERE v IN ('ab ', 'abcdef') ORDER BY id;
--> id : int
--= 2
--= 4
--= 6
SELECT id FROM ct WHERE c = v ORDER BY id;
--> id : int
SELECT id FROM ct WHERE c = s ORDER BY id;
--> id : int
SELECT id FROM ct WHERE trim(c) = 'ab' ORDER BY id;
--> id : int
--= 1
--= 2
SELECT id FROM ct WHERE c LIKE 'ab' ORDER BY id;
--> id : int
SELECT id FROM ct WHERE c LIKE 'ab%' ORDER BY id;
--> id : int
--= 1
--= 2
--= 4
--= 6
SELECT id FROM ct WHERE c = concat('a', 'b') ORDER BY id;
--> id : int
--= 1
--= 2
SELECT id FROM ct WHERE c = CAST('ab' AS CHAR(2)) ORDER BY id;
--> id : int
--= 1
--= 2
SELECT id FROM ct WHERE c = upper('ab') ORDER BY id;
--> id : int
SELECT id FROM ct WHERE lower(c) = 'ab' ORDER BY id;
--> id : int
SELECT id FROM ct WHERE c = 5 ORDER BY id;
--! CAST_INVALID_INPUT 22018
SELECT CASE c WHEN 'ab' THEN 'yes' ELSE 'no' END FROM ct ORDER BY id;
--> CASE WHEN (c = ab) THEN yes ELSE no END : string
--= yes
--= yes
--= no
--= no
--= no
--= no
--= no
SELECT c = 'ab', c || '' = 'ab' FROM ct ORDER BY id;
--> (c = ab) : boolean | (concat(c, ) = ab) : boolean
--= true | false
--= true | false
--= NULL | NULL
--= false | false
--= false | false
--= false | false
--= false | false
SELECT c, count(*) FROM ct GROUP BY c HAVING c = 'ab';
--> c : string | count(1) : bigint
--= ab    | 2
SELECT id FROM (SELECT id, c FROM ct) WHERE c = 'ab' ORDER BY id;
--> id : int
--= 1
--= 2
SELECT id FROM (SELECT id, c AS d FROM ct) WHERE d = 'ab' ORDER BY id;
--> id : int
--= 1
--= 2
WITH x AS (SELECT id, c FROM ct) SELECT id FROM x WHERE c = 'ab' ORDER BY id;
--> id : int
--= 1
--= 2
SELECT max(c) = 'ab' FROM ct WHERE id < 4;
--> (max(c) = ab) : boolean
--= false
SELECT id FROM (SELECT id, c FROM ct UNION ALL SELECT id, c FROM ct) WHERE c = 'ab' ORDER BY id;
--> id : int
--= 1
--= 1
--= 2
--= 2
CREATE TABLE ct2 (id INT, c CHAR(8), k CHAR(2)) USING parquet;
--> 
INSERT INTO ct2 VALUES (1, 'ab', 'ab'), (2, 'abcde', 'a'), (3, NULL, NULL), (4, 'abcdefgh', 'zz');
--> 
SELECT a.id, b.id FROM ct a JOIN ct2 b ON a.c = b.c ORDER BY 1, 2;
--> id : int | id : int
--= 1 | 1
--= 2 | 1
--= 4 | 2
--= 6 | 2
SELECT a.id, b.id FROM ct a JOIN ct2 b ON a.c = b.k ORDER BY 1, 2;
--> id : int | id : int
--= 1 | 1
--= 2 | 1
SELECT a.id, b.id FROM ct a JOIN ct2 b ON a.c < b.c ORDER BY 1, 2;
--> id : int | id : int
--= 1 | 2
--= 1 | 4
--= 2 | 2
--= 2 | 4
--= 4 | 4
--= 5 | 1
--= 5 | 2
--= 5 | 4
--= 6 | 4
SELECT a.id, b.id FROM ct a JOIN ct2 b ON a.c <=> b.c ORDER BY 1, 2;
--> id : int | id : int
--= 1 | 1
--= 2 | 1
--= 3 | 3
--= 4 | 2
--= 6 | 2
SELECT id, k, c FROM ct2 WHERE c = k ORDER BY id;
--> id : int | k : string | c : string
--= 1 | ab | ab      
SELECT id FROM ct2 WHERE c IN (k, 'abcde') ORDER BY id;
--> id : int
SELECT id FROM ct WHERE c IN (SELECT c FROM ct2) ORDER BY id;
--> id : int
SELECT id FROM ct WHERE c NOT IN (SELECT c FROM ct2 WHERE c IS NOT NULL) ORDER BY id;
--> id : int
--= 1
--= 2
--= 4
--= 5
--= 6
--= 7
SELECT id FROM ct WHERE EXISTS (SELECT 1 FROM ct2 WHERE ct2.c = ct.c) ORDER BY id;
--> id : int
--= 1
--= 2
--= 4
--= 6
SELECT id, (SELECT max(b.id) FROM ct2 b WHERE b.c = a.c) FROM ct a ORDER BY id;
--> id : int | scalarsubquery(c) : int
--= 1 | 1
--= 2 | 1
--= 3 | NULL
--= 4 | 2
--= 5 | NULL
--= 6 | 2
--= 7 | NULL
SELECT id FROM ct a WHERE c = (SELECT c FROM ct2 WHERE id = 1) ORDER BY id;
--> id : int
SELECT a.id FROM ct a JOIN ct2 b USING (c) ORDER BY 1;
--> id : int
--= 1
--= 2
--= 4
--= 6
SELECT a.id FROM ct a NATURAL JOIN (SELECT c FROM ct2) b ORDER BY 1;
--> id : int
--= 1
--= 2
--= 4
--= 6
SELECT c FROM ct INTERSECT SELECT c FROM ct2;
--> c : string
--= NULL
SELECT '<' || c || '>' FROM (SELECT c FROM ct WHERE id = 1 UNION SELECT c FROM ct2 WHERE id = 1);
--> concat(concat(<, c), >) : string
--= <ab   >
--= <ab      >
SELECT (a.c, 1) = (b.c, 1) FROM ct a, ct2 b WHERE a.id = 1 AND b.id = 1;
--> (named_struct(c, c, col2, 1) = named_struct(c, c, col2, 1)) : boolean
--= false
SELECT id FROM ct WHERE (c, id) IN (('ab', 1), ('abcde', 4)) ORDER BY id;
--> id : int
--= 4
SELECT struct(c) = struct('ab') FROM ct WHERE id = 1;
--> (struct(c) = struct(ab)) : boolean
--= false
INSERT INTO ct VALUES (8, 'abcdef', 'x', 'x');
--! EXCEED_LIMIT_LENGTH 54006
INSERT INTO ct VALUES (8, 'x', 'abcdefg', 'x');
--! EXCEED_LIMIT_LENGTH 54006
INSERT INTO ct VALUES (8, 'x', 'abcdef\t', 'x');
--! EXCEED_LIMIT_LENGTH 54006
INSERT INTO ct VALUES (8, 'abcde\n', 'x', 'x');
--! EXCEED_LIMIT_LENGTH 54006
INSERT INTO ct VALUES (8, 12345, 123456, 'n'), (9, 1.5, true, 'm');
--! INVALID_INLINE_TABLE.INCOMPATIBLE_TYPES_IN_INLINE_TABLE 42000
SELECT id, '<' || c || '>', '<' || v || '>' FROM ct WHERE id >= 8 ORDER BY id;
--> id : int | concat(concat(<, c), >) : string | concat(concat(<, v), >) : string
INSERT INTO ct (id, c) VALUES (10, 'z');
--> 
INSERT INTO ct BY NAME SELECT 'q' AS c, 11 AS id;
--> 
SELECT id, '<' || c || '>', v, s FROM ct WHERE id >= 10 ORDER BY id;
--> id : int | concat(concat(<, c), >) : string | v : string | s : string
--= 10 | <z    > | NULL | NULL
--= 11 | <q    > | NULL | NULL
INSERT INTO ct SELECT id + 20, k, c, k FROM ct2;
--! EXCEED_LIMIT_LENGTH 54006
INSERT INTO ct SELECT id + 30, c, c, k FROM ct2 WHERE id = 1;
--> 
INSERT INTO ct SELECT id + 30, c, k, k FROM ct2;
--! EXCEED_LIMIT_LENGTH 54006
SELECT id, '<' || c || '>', '<' || v || '>', '<' || s || '>' FROM ct WHERE id > 20 ORDER BY id;
--> id : int | concat(concat(<, c), >) : string | concat(concat(<, v), >) : string | concat(concat(<, s), >) : string
--= 31 | <ab   > | <ab    > | <ab>
CREATE TABLE cc USING parquet AS SELECT c, v, s FROM ct WHERE id = 1;
--> 
DESCRIBE cc;
--> col_name : string | data_type : string | comment : string
--= c | char(5) | NULL
--= v | varchar(6) | NULL
--= s | string | NULL
SELECT '<' || c || '>' FROM cc WHERE c = 'ab';
--> concat(concat(<, c), >) : string
--= <ab   >
CREATE TABLE cl LIKE ct;
--> 
DESCRIBE cl;
--> col_name : string | data_type : string | comment : string
--= id | int | NULL
--= c | char(5) | NULL
--= v | varchar(6) | NULL
--= s | string | NULL
SHOW CREATE TABLE cc;
--> createtab_stmt : string
--= CREATE TABLE spark_catalog.default.cc (\n  c CHAR(5) COLLATE UTF8_BINARY,\n  v VARCHAR(6) COLLATE UTF8_BINARY,\n  s STRING COLLATE UTF8_BINARY)\nUSING parquet\n
CREATE VIEW vc AS SELECT c, v FROM ct;
--> 
DESCRIBE vc;
--> col_name : string | data_type : string | comment : string
--= c | char(5) | NULL
--= v | varchar(6) | NULL
SELECT count(*) FROM vc WHERE c = 'ab';
--> count(1) : bigint
--= 3
CREATE TEMPORARY VIEW tvc AS SELECT c, v FROM ct;
--> 
DESCRIBE tvc;
--> col_name : string | data_type : string | comment : string
--= c | char(5) | NULL
--= v | varchar(6) | NULL
SELECT count(*) FROM tvc WHERE c = 'ab';
--> count(1) : bigint
--= 3
CREATE TABLE nest (id INT, a ARRAY<CHAR(3)>, m MAP<VARCHAR(2), CHAR(3)>, r STRUCT<c: CHAR(3), v: VARCHAR(2), n: ARRAY<STRUCT<x: CHAR(2)>>>) USING parquet;
--> 
DESCRIBE nest;
--> col_name : string | data_type : string | comment : string
--= id | int | NULL
--= a | array<char(3)> | NULL
--= m | map<varchar(2),char(3)> | NULL
--= r | struct<c:char(3),v:varchar(2),n:array<struct<x:char(2)>>> | NULL
INSERT INTO nest VALUES (1, array('a', NULL, 'abc'), map('k', 'v', 'kk', NULL), named_struct('c', 'x', 'v', 'y', 'n', array(named_struct('x', 'z'), NULL)));
--> 
INSERT INTO nest VALUES (2, NULL, NULL, NULL), (3, array(), map(), named_struct('c', NULL, 'v', NULL, 'n', NULL));
--> 
SELECT * FROM nest ORDER BY id;
--> id : int | a : array<string> | m : map<string,string> | r : struct<c:string,v:string,n:array<struct<x:string>>>
--= 1 | [a  , null, abc] | {k -> v  , kk -> null} | {x  , y, [{z }, null]}
--= 2 | NULL | NULL | NULL
--= 3 | [] | {} | {null, null, null}
SELECT typeof(a), typeof(m), typeof(r) FROM nest WHERE id = 1;
--> typeof(a) : string | typeof(m) : string | typeof(r) : string
--= array<string> | map<string,string> | struct<c:string,v:string,n:array<struct<x:string>>>
INSERT INTO nest VALUES (4, array('abcd'), NULL, NULL);
--! EXCEED_LIMIT_LENGTH 54006
INSERT INTO nest VALUES (4, NULL, map('kkk', 'v'), NULL);
--! EXCEED_LIMIT_LENGTH 54006
INSERT INTO nest VALUES (4, NULL, map('k', 'vvvv'), NULL);
--! EXCEED_LIMIT_LENGTH 54006
INSERT INTO nest VALUES (4, NULL, NULL, named_struct('c', 'x', 'v', 'yyy', 'n', NULL));
--! EXCEED_LIMIT_LENGTH 54006
INSERT INTO nest VALUES (4, NULL, NULL, named_struct('c', 'x', 'v', 'yy', 'n', array(named_struct('x', 'zzz'))));
--! EXCEED_LIMIT_LENGTH 54006
INSERT INTO nest VALUES (5, array('a     '), map('k   ', 'v   '), named_struct('c', 'x    ', 'v', 'y  ', 'n', NULL));
--> 
SELECT id, a, map_keys(m), r FROM nest WHERE id = 5;
--> id : int | a : array<string> | map_keys(m) : array<string> | r : struct<c:string,v:string,n:array<struct<x:string>>>
--= 5 | [a  ] | [k ] | {x  , y , null}
SELECT id FROM nest WHERE a = array('a', 'b');
--> id : int
SELECT id FROM nest WHERE r.c = 'x' ORDER BY id;
--> id : int
SELECT id FROM nest WHERE a[0] = 'a' ORDER BY id;
--! INVALID_ARRAY_INDEX 22003
SELECT id FROM nest WHERE m['k'] = 'v' ORDER BY id;
--> id : int
SELECT id FROM nest WHERE array_contains(a, 'a') ORDER BY id;
--> id : int
SELECT id FROM nest WHERE array_contains(a, 'a  ') ORDER BY id;
--> id : int
--= 1
--= 5
SELECT id, x FROM nest LATERAL VIEW explode(a) t AS x WHERE x = 'a' ORDER BY id;
--> id : int | x : string
CREATE TABLE pc (i INT, p CHAR(4)) USING parquet PARTITIONED BY (p);
--> 
INSERT INTO pc VALUES (1, 'a'), (2, 'abcd'), (3, NULL);
--> 
INSERT INTO pc PARTITION (p = 'b') VALUES (4);
--> 
INSERT INTO pc PARTITION (p = 'abcde') VALUES (5);
--! EXCEED_LIMIT_LENGTH 54006
SELECT i, '<' || p || '>' FROM pc ORDER BY i;
--> i : int | concat(concat(<, p), >) : string
--= 1 | <a   >
--= 2 | <abcd>
--= 3 | NULL
--= 4 | <b   >
SELECT i FROM pc WHERE p = 'a';
--> i : int
--= 1
SELECT i FROM pc WHERE p = 'b';
--> i : int
--= 4
SELECT i FROM pc WHERE p IN ('a', 'b') ORDER BY i;
--> i : int
--= 1
--= 4
SHOW PARTITIONS pc;
--> partition : string
--= p=__HIVE_DEFAULT_PARTITION__
--= p=a   
--= p=abcd
--= p=b   
ALTER TABLE pc DROP PARTITION (p = 'a');
--> 
SHOW PARTITIONS pc;
--> partition : string
--= p=__HIVE_DEFAULT_PARTITION__
--= p=abcd
--= p=b   
CREATE TABLE pv (i INT, p VARCHAR(3)) USING parquet PARTITIONED BY (p);
--> 
INSERT INTO pv VALUES (1, 'a'), (2, 'abc');
--> 
INSERT INTO pv VALUES (3, 'abcd');
--! EXCEED_LIMIT_LENGTH 54006
SELECT i, '<' || p || '>' FROM pv WHERE p = 'a';
--> i : int | concat(concat(<, p), >) : string
--= 1 | <a>
SELECT CAST('abc' AS CHAR(5)), CAST('abc' AS VARCHAR(2)), CAST('abc' AS CHAR(2));
--> CAST(abc AS STRING) : string | CAST(abc AS STRING) : string | CAST(abc AS STRING) : string
--= abc | abc | abc
SELECT typeof(CAST('abc' AS CHAR(5)));
--> typeof(CAST(abc AS STRING)) : string
--= string
SELECT CAST(array('a') AS ARRAY<CHAR(3)>);
--> array(a) : array<string>
--= [a]
SELECT CAST(named_struct('a', 'b') AS STRUCT<a: VARCHAR(3)>);
--> named_struct(a, b) : struct<a:string>
--= {b}
SELECT 'a' :: CHAR(3);
--> CAST(a AS STRING) : string
--= a
SELECT from_json('{"a":"b"}', 'a CHAR(3)');
--! UNSUPPORTED_CHAR_OR_VARCHAR_AS_STRING 0A000
SELECT from_csv('b', 'a VARCHAR(3)');
--! UNSUPPORTED_CHAR_OR_VARCHAR_AS_STRING 0A000
SELECT CAST('a' AS CHAR);
--! DATATYPE_MISSING_SIZE 42K01
SELECT CAST('a' AS VARCHAR);
--! DATATYPE_MISSING_SIZE 42K01
SELECT CAST('a' AS CHAR(0));
--> CAST(a AS STRING) : string
--= a
CREATE TABLE badc (c CHAR) USING parquet;
--! DATATYPE_MISSING_SIZE 42K01
CREATE TABLE badv (c VARCHAR) USING parquet;
--! DATATYPE_MISSING_SIZE 42K01
CREATE TABLE bad0 (c CHAR(0)) USING parquet;
--> 
ALTER TABLE ct ADD COLUMNS (nc CHAR(3), nv VARCHAR(4));
--> 
DESCRIBE ct;
--> col_name : string | data_type : string | comment : string
--= id | int | NULL
--= c | char(5) | NULL
--= v | varchar(6) | NULL
--= s | string | NULL
--= nc | char(3) | NULL
--= nv | varchar(4) | NULL
INSERT INTO ct VALUES (50, 'a', 'b', 'c', 'd', 'e');
--> 
SELECT id, '<' || nc || '>', nv FROM ct WHERE id IN (1, 50) ORDER BY id;
--> id : int | concat(concat(<, nc), >) : string | nv : string
--= 1 | NULL | NULL
--= 50 | <d  > | e
INSERT INTO ct VALUES (51, 'a', 'b', 'c', 'dddd', 'e');
--! EXCEED_LIMIT_LENGTH 54006
SET spark.sql.charVarcharAsString = true;
--> key : string | value : string
--= spark.sql.charVarcharAsString | true
CREATE TABLE asst (c CHAR(3), v VARCHAR(2), a ARRAY<CHAR(2)>) USING parquet;
--> 
DESCRIBE asst;
--> col_name : string | data_type : string | comment : string
--= c | char(3) | NULL
--= v | varchar(2) | NULL
--= a | array<char(2)> | NULL
INSERT INTO asst VALUES ('abcd', 'abc', array('abc'));
--! EXCEED_LIMIT_LENGTH 54006
SELECT * FROM asst;
--> c : string | v : string | a : array<string>
SELECT id FROM ct WHERE c = 'ab' ORDER BY id;
--> id : int
--= 1
--= 2
--= 31
SELECT typeof(c) FROM ct WHERE id = 1;
--> typeof(c) : string
--= string
INSERT INTO ct2 VALUES (5, 'ab', 'abc');
--! EXCEED_LIMIT_LENGTH 54006
INSERT INTO ct2 VALUES (6, 'abcdefghij', 'a');
--! EXCEED_LIMIT_LENGTH 54006
SELECT id, '<' || c || '>', '<' || k || '>' FROM ct2 ORDER BY id;
--> id : int | concat(concat(<, c), >) : string | concat(concat(<, k), >) : string
--= 1 | <ab      > | <ab>
--= 2 | <abcde   > | <a >
--= 3 | NULL | NULL
--= 4 | <abcdefgh> | <zz>
SET spark.sql.charVarcharAsString = false;
--> key : string | value : string
--= spark.sql.charVarcharAsString | false
SELECT id, '<' || c || '>', '<' || k || '>' FROM ct2 ORDER BY id;
--> id : int | concat(concat(<, c), >) : string | concat(concat(<, k), >) : string
--= 1 | <ab      > | <ab>
--= 2 | <abcde   > | <a >
--= 3 | NULL | NULL
--= 4 | <abcdefgh> | <zz>
SELECT id FROM ct2 WHERE k = 'a' ORDER BY id;
--> id : int
--= 2
SET spark.sql.readSideCharPadding = false;
--> key : string | value : string
--= spark.sql.readSideCharPadding | false
SELECT id, '<' || c || '>', '<' || k || '>' FROM ct2 ORDER BY id;
--> id : int | concat(concat(<, c), >) : string | concat(concat(<, k), >) : string
--= 1 | <ab      > | <ab>
--= 2 | <abcde   > | <a >
--= 3 | NULL | NULL
--= 4 | <abcdefgh> | <zz>
SELECT id FROM ct2 WHERE k = 'a' ORDER BY id;
--> id : int
--= 2
SELECT id FROM ct2 WHERE c = 'ab' ORDER BY id;
--> id : int
--= 1
SELECT i, '<' || p || '>' FROM pc ORDER BY i;
--> i : int | concat(concat(<, p), >) : string
--= 2 | <abcd>
--= 3 | NULL
--= 4 | <b   >
RESET spark.sql.readSideCharPadding;
--> 
CREATE TABLE csvc (c CHAR(4), v VARCHAR(4)) USING csv;
--> 
INSERT INTO csvc VALUES ('a', 'a'), ('ab', 'b ');
--> 
SELECT '<' || c || '>', '<' || v || '>' FROM csvc ORDER BY 1;
--> concat(concat(<, c), >) : string | concat(concat(<, v), >) : string
--= <a   > | <a>
--= <ab  > | <b>
SELECT v FROM csvc WHERE c = 'a';
--> v : string
--= a
CREATE TEMPORARY VIEW tvu (c CHAR(4), v VARCHAR(2)) USING csv OPTIONS (path 'nofile');
--! PATH_NOT_FOUND 42K03
CREATE TABLE js (c CHAR(4), a ARRAY<CHAR(2)>) USING json;
--> 
INSERT INTO js VALUES ('a', array('x')), (NULL, NULL);
--> 
SELECT '<' || c || '>', a FROM js ORDER BY 1;
--> concat(concat(<, c), >) : string | a : array<string>
--= NULL | NULL
--= <a   > | [x ]
SELECT c FROM js WHERE c = 'a';
--> c : string
--= a   
UPDATE ct SET c = 'x';
--! UNSUPPORTED_FEATURE.TABLE_OPERATION 0A000
DECLARE VARIABLE cv CHAR(3) DEFAULT 'ab';
--> 
SELECT '<' || cv || '>', typeof(cv), cv = 'ab';
--> concat(concat(<, variablereference(system.session.cv='ab ')), >) : string | typeof(variablereference(system.session.cv='ab ')) : string | (variablereference(system.session.cv='ab ') = ab) : boolean
--= <ab > | char(3) | false
SET VAR cv = 'abcd';
--! EXCEED_LIMIT_LENGTH 54006
SET VAR cv = 'abc  ';
--> 
SELECT '<' || cv || '>';
--> concat(concat(<, variablereference(system.session.cv='abc')), >) : string
--= <abc>
DECLARE VARIABLE vv VARCHAR(3) = 'abc  ';
--> 
SELECT '<' || vv || '>';
--> concat(concat(<, variablereference(system.session.vv='abc')), >) : string
--= <abc>
SET VAR vv = 'ab\t\t';
--! EXCEED_LIMIT_LENGTH 54006
SET VAR vv = 'ab\t';
--> 
SELECT id FROM ct WHERE c = cv ORDER BY id;
--> id : int
SELECT DISTINCT c FROM ct WHERE c IS NOT NULL ORDER BY c;
--> c : string
--=      
--= a    
--= ab   
--= abcde
--= q    
--= z    
--= ñé   
SELECT c FROM ct ORDER BY c DESC NULLS LAST LIMIT 3;
--> c : string
--= ñé   
--= z    
--= q    
SELECT count(DISTINCT c), min(c), max(c) FROM ct;
--> count(DISTINCT c) : bigint | min(c) : string | max(c) : string
--= 7 |       | ñé   
SELECT rank() OVER (ORDER BY c), c FROM ct2 ORDER BY 1, 2;
--> RANK() OVER (ORDER BY c ASC NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) : int | c : string
--= 1 | NULL
--= 2 | ab      
--= 3 | abcde   
--= 4 | abcdefgh
SELECT upper(c), substr(c, 1, 2), c || 'x', rtrim(c) FROM ct2 WHERE id = 1;
--> upper(c) : string | substr(c, 1, 2) : string | concat(c, x) : string | rtrim(c) : string
--= AB       | ab | ab      x | ab
SELECT coalesce(c, 'ab') = 'ab' FROM ct WHERE id IN (1, 3) ORDER BY id;
--> (coalesce(c, ab) = ab) : boolean
--= false
--= true
SELECT if(id = 1, c, 'ab') = 'ab' FROM ct WHERE id IN (1, 3) ORDER BY id;
--> ((IF((id = 1), c, ab)) = ab) : boolean
--= false
--= true
SELECT nullif(c, 'ab') FROM ct WHERE id = 1;
--> nullif(c, ab) : string
--= ab   
SELECT decode(c, 'ab', 1, 2) FROM ct WHERE id = 1;
--> decode(c, ab, 1, 2) : int
--= 1
SELECT hash(c) = hash('ab   ') FROM ct WHERE id = 1;
--> (hash(c) = hash(ab   )) : boolean
--= true
DROP TABLE ct;
--> 
DROP TABLE ct2;
--> 
CREATE TABLE ct (id INT, c CHAR(5), v VARCHAR(6)) USING parquet;
--> 
INSERT INTO ct VALUES (1, 'ab', 'ab'), (2, 'x', NULL), (3, NULL, 'ab ');
--> 
SELECT id FROM ct WHERE c IN (NULL, 'ab', 'x') ORDER BY id;
--> id : int
SELECT id FROM ct WHERE c IN ('ab   ', NULL) ORDER BY id;
--> id : int
--= 1
SELECT id FROM ct WHERE c IN (NULL, 'ab   ') ORDER BY id;
--> id : int
--= 1
SELECT id FROM ct WHERE c IN (concat('a', 'b')) ORDER BY id;
--> id : int
--= 1
SELECT id FROM ct WHERE c = lower('AB') ORDER BY id;
--> id : int
--= 1
SELECT id FROM ct WHERE NOT c = 'ab' ORDER BY id;
--> id : int
--= 2
SET spark.sql.legacy.charVarcharAsString = true;
--> key : string | value : string
--= spark.sql.legacy.charVarcharAsString | true
CREATE TABLE asst2 (c CHAR(3), v VARCHAR(2), a ARRAY<CHAR(2)>) USING parquet;
--> 
DESCRIBE asst2;
--> col_name : string | data_type : string | comment : string
--= c | char(3) | NULL
--= v | varchar(2) | NULL
--= a | array<char(2)> | NULL
INSERT INTO asst2 VALUES ('abcd', 'abc', array('abc'));
--> 
SELECT * FROM asst2;
--> c : string | v : string | a : array<string>
--= abcd | abc | [abc]
SELECT id FROM ct WHERE c = 'ab' ORDER BY id;
--> id : int
SELECT '<' || c || '>' FROM ct ORDER BY id;
--> concat(concat(<, c), >) : string
--= <ab   >
--= <x    >
--= NULL
INSERT INTO ct VALUES (4, 'abcdefgh', 'abcdefgh');
--> 
INSERT INTO ct VALUES (5, 'z', 'z');
--> 
SELECT id, '<' || c || '>', v FROM ct ORDER BY id;
--> id : int | concat(concat(<, c), >) : string | v : string
--= 1 | <ab   > | ab
--= 2 | <x    > | NULL
--= 3 | NULL | ab 
--= 4 | <abcdefgh> | abcdefgh
--= 5 | <z> | z
DESCRIBE ct;
--> col_name : string | data_type : string | comment : string
--= id | int | NULL
--= c | char(5) | NULL
--= v | varchar(6) | NULL
SET spark.sql.legacy.charVarcharAsString = false;
--> key : string | value : string
--= spark.sql.legacy.charVarcharAsString | false
DESCRIBE asst2;
--> col_name : string | data_type : string | comment : string
--= c | char(3) | NULL
--= v | varchar(2) | NULL
--= a | array<char(2)> | NULL
CREATE TABLE strings USING parquet AS SELECT CAST('a' AS CHAR(3)) AS c;
--> 
DESCRIBE strings;
--> col_name : string | data_type : string | comment : string
--= c | string | NULL
DROP TABLE ct;
--> 
