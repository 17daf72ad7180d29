CREATE DATABASE shop;
--> 
CREATE DATABASE shop;
--! SCHEMA_ALREADY_EXISTS 42P06
CREATE DATABASE IF NOT EXISTS shop COMMENT 'a shop';
--> 
SHOW DATABASES;
--> namespace : string
--= default
--= shop
SHOW DATABASES LIKE 's*';
--> namespace : string
--= shop
SHOW SCHEMAS LIKE 'nope';
--> namespace : string
USE shop;
--> 
SELECT current_database(), current_schema();
--> current_schema() : string | current_schema() : string
--= shop | shop
USE nodb;
--! SCHEMA_NOT_FOUND 42704
CREATE TABLE item (id INT NOT NULL, name STRING COMMENT 'its name', price DECIMAL(10,2)) USING parquet;
--> 
CREATE TABLE item (id INT) USING parquet;
--! TABLE_OR_VIEW_ALREADY_EXISTS 42P07
CREATE TABLE IF NOT EXISTS item (id INT) USING parquet;
--> 
SHOW TABLES;
--> namespace : string | tableName : string | isTemporary : boolean
--= shop | item | false
SHOW TABLES LIKE 'i*';
--> namespace : string | tableName : string | isTemporary : boolean
--= shop | item | false
SHOW TABLES IN shop;
--> namespace : string | tableName : string | isTemporary : boolean
--= shop | item | false
SHOW TABLES IN nodb;
--! SCHEMA_NOT_FOUND 42704
DESCRIBE item;
--> col_name : string | data_type : string | comment : string
--= id | int | NULL
--= name | string | its name
--= price | decimal(10,2) | NULL
DESC TABLE item;
--> col_name : string | data_type : string | comment : string
--= id | int | NULL
--= name | string | its name
--= price | decimal(10,2) | NULL
DESCRIBE item id;
--> info_name : string | info_value : string
--= col_name | id
--= data_type | int
--= comment | \NULL
DESCRIBE item nope;
--! COLUMN_NOT_FOUND 42703
DESCRIBE nosuch;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
SHOW COLUMNS IN item;
--> col_name : string
--= id
--= name
--= price
SHOW COLUMNS IN nosuch;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
SELECT * FROM item;
--> id : int | name : string | price : decimal(10,2)
SELECT count(*) FROM shop.item;
--> count(1) : bigint
--= 0
SELECT nope FROM item;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
CREATE TABLE bad (a INT, a STRING) USING parquet;
--! COLUMN_ALREADY_EXISTS 42711
CREATE TABLE bad (a NOPE) USING parquet;
--! UNSUPPORTED_DATATYPE 0A000
CREATE TABLE bad USING nosuchformat;
--! DATA_SOURCE_NOT_FOUND 42K02
CREATE TABLE nodb.bad (a INT) USING parquet;
--! SCHEMA_NOT_FOUND 42704
CREATE TEMPORARY VIEW tv AS SELECT 1 AS x, 'a' AS y;
--> 
CREATE TEMPORARY VIEW tv AS SELECT 2;
--! TEMP_TABLE_OR_VIEW_ALREADY_EXISTS 42P07
CREATE OR REPLACE TEMPORARY VIEW tv AS SELECT 2 AS x;
--> 
SELECT * FROM tv;
--> x : int
--= 2
DESCRIBE tv;
--> col_name : string | data_type : string | comment : string
--= x | int | NULL
DESCRIBE QUERY SELECT 1 AS a, 'x' AS b;
--> col_name : string | data_type : string | comment : string
--= a | int | NULL
--= b | string | NULL
DESCRIBE QUERY SELECT * FROM item;
--> col_name : string | data_type : string | comment : string
--= id | int | NULL
--= name | string | its name
--= price | decimal(10,2) | NULL
CREATE TEMP VIEW tw (a COMMENT 'first', b) AS SELECT 1, 2;
--> 
SELECT * FROM tw;
--> a : int | b : int
--= 1 | 2
CREATE TEMP VIEW tx (a) AS SELECT 1, 2;
--! CREATE_VIEW_COLUMN_ARITY_MISMATCH.TOO_MANY_DATA_COLUMNS 21S01
CREATE TEMP VIEW ty AS SELECT * FROM nosuch;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
CREATE VIEW pv AS SELECT id + 1 AS next FROM item;
--> 
CREATE VIEW pv AS SELECT 1;
--! TABLE_OR_VIEW_ALREADY_EXISTS 42P07
CREATE OR REPLACE VIEW pv AS SELECT id + 2 AS next FROM item;
--> 
SELECT * FROM pv;
--> next : int
DESCRIBE pv;
--> col_name : string | data_type : string | comment : string
--= next | int | NULL
SHOW VIEWS;
--> namespace : string | viewName : string | isTemporary : boolean
--= shop | pv | false
--=  | tv | true
--=  | tw | true
CREATE VIEW pw AS SELECT * FROM tv;
--! INVALID_TEMP_OBJ_REFERENCE 42K0F
ALTER VIEW pv AS SELECT 7 AS seven;
--> 
SELECT * FROM pv;
--> seven : int
--= 7
DROP VIEW pv;
--> 
DROP VIEW pv;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
DROP VIEW IF EXISTS pv;
--> 
DROP TABLE tv;
--> 
DROP VIEW item;
--! WRONG_COMMAND_FOR_OBJECT_TYPE 42809
SELECT * FROM pv;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
CREATE GLOBAL TEMPORARY VIEW gv AS SELECT 9 AS nine;
--> 
SELECT * FROM global_temp.gv;
--> nine : int
--= 9
SELECT * FROM gv;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
DROP VIEW global_temp.gv;
--> 
ALTER TABLE item RENAME TO goods;
--> 
SELECT count(*) FROM goods;
--> count(1) : bigint
--= 0
SELECT count(*) FROM item;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
ALTER TABLE goods SET TBLPROPERTIES ('k' = 'v');
--> 
SHOW TBLPROPERTIES goods ('k');
--> key : string | value : string
--= k | v
ALTER TABLE goods UNSET TBLPROPERTIES ('k');
--> 
SHOW TBLPROPERTIES goods ('k');
--> key : string | value : string
--= k | Table spark_catalog.shop.goods does not have property: k
ALTER TABLE goods ADD COLUMNS (extra INT);
--> 
DESCRIBE goods;
--> col_name : string | data_type : string | comment : string
--= id | int | NULL
--= name | string | its name
--= price | decimal(10,2) | NULL
--= extra | int | NULL
ALTER TABLE goods ADD COLUMNS (extra INT);
--! COLUMN_ALREADY_EXISTS 42711
ALTER TABLE nosuch ADD COLUMNS (x INT);
--! TABLE_OR_VIEW_NOT_FOUND 42P01
ALTER TABLE nosuch RENAME TO other;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
DROP TABLE nosuch;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
DROP TABLE IF EXISTS nosuch;
--> 
TRUNCATE TABLE nosuch;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
DROP DATABASE shop;
--! SCHEMA_NOT_EMPTY 2BP01
DROP TABLE goods;
--> 
CREATE TABLE part (a INT, p STRING) USING parquet PARTITIONED BY (p);
--> 
DESCRIBE part;
--> col_name : string | data_type : string | comment : string
--= a | int | NULL
--= p | string | NULL
--= # Partition Information |  | 
--= # col_name | data_type | comment
--= p | string | NULL
SHOW PARTITIONS part;
--> partition : string
SHOW PARTITIONS nosuch;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
CREATE TABLE badpart (a INT) USING parquet PARTITIONED BY (nope);
--! COLUMN_NOT_DEFINED_IN_TABLE 42703
SHOW CREATE TABLE nosuch;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
DROP DATABASE shop;
--! SCHEMA_NOT_EMPTY 2BP01
DROP DATABASE shop CASCADE;
--> 
DROP DATABASE shop;
--! SCHEMA_NOT_FOUND 42704
DROP DATABASE IF EXISTS shop;
--> 
USE default;
--> 
SHOW TABLES;
--> namespace : string | tableName : string | isTemporary : boolean
--=  | tw | true
DROP VIEW tv;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
SELECT * FROM tv;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
SHOW VIEWS;
--> namespace : string | viewName : string | isTemporary : boolean
--=  | tw | true
SET spark.sql.shuffle.partitions;
--> key : string | value : string
--= spark.sql.shuffle.partitions | 2
SET spark.sql.shuffle.partitions=3;
--> key : string | value : string
--= spark.sql.shuffle.partitions | 3
SET spark.sql.shuffle.partitions;
--> key : string | value : string
--= spark.sql.shuffle.partitions | 3
SET my.own=5;
--> key : string | value : string
--= my.own | 5
SET my.own;
--> key : string | value : string
--= my.own | 5
SET my.unknown.key;
--> key : string | value : string
--= my.unknown.key | <undefined>
RESET my.own;
--> 
SET my.own;
--> key : string | value : string
--= my.own | <undefined>
RESET;
--> 
SET spark.sql.shuffle.partitions=abc;
--! INVALID_CONF_VALUE.TYPE_MISMATCH 22022
SET spark.sql.ansi.enabled=maybe;
--! INVALID_CONF_VALUE.TYPE_MISMATCH 22022
SET spark.master=local;
--> key : string | value : string
--= spark.master | local
SET TIME ZONE 'Europe/Berlin';
--> key : string | value : string
--= spark.sql.session.timeZone | Europe/Berlin
SELECT TIMESTAMP'2024-07-01 12:00:00', CAST(TIMESTAMP'2024-07-01 12:00:00' AS BIGINT), hour(TIMESTAMP'2024-07-01 12:00:00Z'), current_timezone(), date_format(TIMESTAMP'2024-07-01 12:00:00Z', 'yyyy-MM-dd HH:mm XXX'), CAST(DATE'2024-07-01' AS TIMESTAMP), from_unixtime(0), date_trunc('day', TIMESTAMP'2024-07-01 23:30:00Z');
--> TIMESTAMP '2024-07-01 12:00:00' : timestamp | CAST(TIMESTAMP '2024-07-01 12:00:00' AS BIGINT) : bigint | hour(TIMESTAMP '2024-07-01 14:00:00') : int | current_timezone() : string | date_format(TIMESTAMP '2024-07-01 14:00:00', yyyy-MM-dd HH:mm XXX) : string | CAST(DATE '2024-07-01' AS TIMESTAMP) : timestamp | from_unixtime(0, yyyy-MM-dd HH:mm:ss) : string | date_trunc(day, TIMESTAMP '2024-07-02 01:30:00') : timestamp
--= 2024-07-01 12:00:00 | 1719828000 | 14 | Europe/Berlin | 2024-07-01 14:00 +02:00 | 2024-07-01 00:00:00 | 1970-01-01 01:00:00 | 2024-07-02 00:00:00
SELECT TIMESTAMP'2024-03-31 01:30:00' + INTERVAL '1' HOUR, TIMESTAMP'2024-03-31 02:30:00', TIMESTAMP'2024-10-27 02:30:00' + INTERVAL '1' HOUR, TIMESTAMP'2024-03-30 02:30:00' + INTERVAL '1' DAY, make_timestamp(2024, 3, 31, 2, 30, 0), TIMESTAMP'2024-04-01 00:00:00' - TIMESTAMP'2024-03-31 00:00:00', datediff(TIMESTAMP'2024-04-01 00:00:00', TIMESTAMP'2024-03-31 00:00:00');
--> TIMESTAMP '2024-03-31 01:30:00' + INTERVAL '01' HOUR : timestamp | TIMESTAMP '2024-03-31 03:30:00' : timestamp | TIMESTAMP '2024-10-27 02:30:00' + INTERVAL '01' HOUR : timestamp | TIMESTAMP '2024-03-30 02:30:00' + INTERVAL '1' DAY : timestamp | make_timestamp(2024, 3, 31, 2, 30, 0) : timestamp | (TIMESTAMP '2024-04-01 00:00:00' - TIMESTAMP '2024-03-31 00:00:00') : interval day to second | datediff(TIMESTAMP '2024-04-01 00:00:00', TIMESTAMP '2024-03-31 00:00:00') : int
--= 2024-03-31 03:30:00 | 2024-03-31 03:30:00 | 2024-10-27 02:30:00 | 2024-03-31 03:30:00 | 2024-03-31 03:30:00 | INTERVAL '1 00:00:00' DAY TO SECOND | 1
SET TIME ZONE INTERVAL 2 HOURS;
--> key : string | value : string
--= spark.sql.session.timeZone | +02:00
SELECT current_timezone(), TIMESTAMP'1970-01-01 00:00:00Z';
--> current_timezone() : string | TIMESTAMP '1970-01-01 02:00:00' : timestamp
--= +02:00 | 1970-01-01 02:00:00
SET TIME ZONE 'nowhere';
--! INVALID_CONF_VALUE.TIME_ZONE 22022
SET TIME ZONE 'UTC';
--> key : string | value : string
--= spark.sql.session.timeZone | UTC
SHOW FUNCTIONS LIKE 'abs';
--> function : string
--= abs
SHOW FUNCTIONS LIKE 'nosuch*';
--> function : string
SHOW CATALOGS;
--> catalog : string
--= spark_catalog
SHOW CURRENT NAMESPACE;
--> catalog : string | namespace : string
--= spark_catalog | default
DESCRIBE DATABASE nodb;
--! SCHEMA_NOT_FOUND 42704
DESCRIBE FUNCTION nosuch;
--! UNRESOLVED_ROUTINE 42883
SHOW TABLE EXTENDED LIKE 'nosuch';
--> namespace : string | tableName : string | isTemporary : boolean | information : string
USE CATALOG nosuch;
--! PARSE_SYNTAX_ERROR 42601
CREATE FUNCTION f AS 'nosuch.Class';
--> 
SELECT f(1);
--! CANNOT_LOAD_FUNCTION_CLASS 46103
CREATE TEMPORARY FUNCTION g(x INT) RETURNS INT RETURN x + 1;
--> 
SELECT g(2);
--> g(2) : int
--= 3
CREATE TEMPORARY FUNCTION h(x INT, y INT DEFAULT 5) RETURNS INT RETURN x * y;
--> 
SELECT h(2), h(2, 3);
--> h(2) : int | h(2, 3) : int
--= 10 | 6
DROP TEMPORARY FUNCTION g;
--> 
SELECT g(2);
--! UNRESOLVED_ROUTINE 42883
DROP TEMPORARY FUNCTION nosuch;
--! ROUTINE_NOT_FOUND 42883
DECLARE v INT DEFAULT 5;
--> 
SELECT v, v + 1, session.v, system.session.v;
--> v : int | (variablereference(system.session.v=5) + 1) : int | v : int | v : int
--= 5 | 6 | 5 | 5
SET VAR v = 7;
--> 
SELECT v;
--> v : int
--= 7
SET VARIABLE v = (SELECT max(id) FROM range(4));
--> 
SELECT v;
--> v : int
--= 3
SET VAR v = 'abc';
--! CAST_INVALID_INPUT 22018
SET VAR v = DEFAULT;
--> 
SELECT v;
--> v : int
--= 5
DECLARE v INT;
--! VARIABLE_ALREADY_EXISTS 42723
DECLARE OR REPLACE VARIABLE v STRING DEFAULT 'x';
--> 
SELECT v || 'y';
--> concat(variablereference(system.session.v='x'), y) : string
--= xy
DECLARE w = 2.5;
--> 
SELECT w, typeof(w);
--> w : decimal(2,1) | typeof(variablereference(system.session.w=2.5BD)) : string
--= 2.5 | decimal(2,1)
SET VAR (v, w) = (SELECT 'p', 1.5);
--> 
SELECT v, w;
--> v : string | w : decimal(2,1)
--= p | 1.5
SELECT * FROM range(10) WHERE id = w * 2;
--> id : bigint
--= 3
SET VAR nosuchvar = 1;
--! UNRESOLVED_VARIABLE 42883
DROP TEMPORARY VARIABLE v;
--> 
SELECT v;
--! UNRESOLVED_COLUMN.WITHOUT_SUGGESTION 42703
DROP TEMPORARY VARIABLE v;
--! VARIABLE_NOT_FOUND 42883
DROP TEMPORARY VARIABLE IF EXISTS v;
--> 
DECLARE q STRING DEFAULT 'SELECT 1 AS one';
--> 
EXECUTE IMMEDIATE q;
--> one : int
--= 1
EXECUTE IMMEDIATE 'SELECT 2 AS two';
--> two : int
--= 2
EXECUTE IMMEDIATE 'SELECT ? + ?' USING 1, 2;
--> (1 + 2) : int
--= 3
EXECUTE IMMEDIATE 'SELECT :a * :b' USING 3 AS a, 4 AS b;
--> (3 * 4) : int
--= 12
DECLARE r INT;
--> 
EXECUTE IMMEDIATE 'SELECT max(id) FROM range(5)' INTO r;
--> 
SELECT r;
--> r : int
--= 4
EXECUTE IMMEDIATE 'SELECT nope';
--! UNRESOLVED_COLUMN.WITHOUT_SUGGESTION 42703
EXECUTE IMMEDIATE 'SELECT ?';
--! UNBOUND_SQL_PARAMETER 42P02
EXECUTE IMMEDIATE 'SELEC 1';
--! PARSE_SYNTAX_ERROR 42601
INSERT INTO nosuch VALUES (1);
--! TABLE_OR_VIEW_NOT_FOUND 42P01
DELETE FROM nosuch;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
UPDATE nosuch SET a = 1;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
MERGE INTO nosuch USING other ON a = b WHEN MATCHED THEN DELETE;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
CACHE TABLE nosuch;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
UNCACHE TABLE nosuch;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
REFRESH TABLE nosuch;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
ANALYZE TABLE nosuch COMPUTE STATISTICS;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
CLEAR CACHE;
--> 
ALTER DATABASE nodb SET DBPROPERTIES ('a' = 'b');
--! SCHEMA_NOT_FOUND 42704
COMMENT ON TABLE nosuch IS 'x';
--! TABLE_OR_VIEW_NOT_FOUND 42P01
EXPLAIN;
--! PARSE_SYNTAX_ERROR 42601
CREATE TABLE;
--! PARSE_SYNTAX_ERROR 42601
DROP;
--! PARSE_SYNTAX_ERROR 42601
SHOW;
--! PARSE_SYNTAX_ERROR 42601
DESCRIBE;
--! PARSE_SYNTAX_ERROR 42601
