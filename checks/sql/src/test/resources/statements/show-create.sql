-- SHOW CREATE TABLE, and changes that a table of files cannot take.
CREATE TABLE t1 (a INT NOT NULL COMMENT 'x y', b STRING DEFAULT 'q' COMMENT 'bb', c ARRAY<STRING>, `my col` DECIMAL(10,2), p DATE) USING parquet OPTIONS ('compression' = 'gzip', 'b' = 'c') PARTITIONED BY (p) COMMENT 'it''s' TBLPROPERTIES ('z' = '1', 'a.b' = 'v');
--> 
SHOW CREATE TABLE t1;
--> createtab_stmt : string
--= CREATE TABLE spark_catalog.default.t1 (\n  a INT COMMENT 'x y',\n  b STRING COLLATE UTF8_BINARY DEFAULT 'q' COMMENT 'bb',\n  c ARRAY<STRING COLLATE UTF8_BINARY>,\n  `my col` DECIMAL(10,2),\n  p DATE)\nUSING parquet\nOPTIONS (\n  'b' = 'c',\n  'compression' = 'gzip')\nPARTITIONED BY (p)\nCOMMENT 'it\\'s'\nTBLPROPERTIES (\n  'a.b' = 'v',\n  'z' = '1')\n
CREATE TABLE t2 (s STRUCT<x: STRING, y: INT COMMENT 'n'>, m MAP<STRING, INT>, v VARCHAR(5)) USING json;
--> 
SHOW CREATE TABLE t2;
--> createtab_stmt : string
--= CREATE TABLE spark_catalog.default.t2 (\n  s STRUCT<x: STRING COLLATE UTF8_BINARY, y: INT COMMENT 'n'>,\n  m MAP<STRING COLLATE UTF8_BINARY, INT>,\n  v VARCHAR(5) COLLATE UTF8_BINARY)\nUSING json\n
CREATE VIEW v1 (a COMMENT 'ca', b) COMMENT 'vc' TBLPROPERTIES ('k' = 'v') AS SELECT 1, 2;
--> 
SHOW CREATE TABLE v1;
--> createtab_stmt : string
--= CREATE VIEW default.v1 (\n  a COMMENT 'ca',\n  b)\nCOMMENT 'vc'\nTBLPROPERTIES (\n  'k' = 'v')\nWITH SCHEMA COMPENSATION\nAS SELECT 1, 2\n
CREATE VIEW v2 AS SELECT a FROM t1;
--> 
SHOW CREATE TABLE v2;
--> createtab_stmt : string
--= CREATE VIEW default.v2 (\n  a COMMENT 'x y')\nWITH SCHEMA COMPENSATION\nAS SELECT a FROM t1\n
SHOW TABLE EXTENDED LIKE 'nosuch*';
--> namespace : string | tableName : string | isTemporary : boolean | information : string
SHOW TABLE EXTENDED IN default LIKE 'nosuch';
--> namespace : string | tableName : string | isTemporary : boolean | information : string
ALTER TABLE t1 REPLACE COLUMNS (a INT);
--! UNSUPPORTED_FEATURE.TABLE_OPERATION 0A000
ALTER TABLE t1 DROP COLUMN z;
--! UNSUPPORTED_FEATURE.TABLE_OPERATION 0A000
ALTER TABLE t1 ALTER COLUMN a TYPE BIGINT;
--! NOT_SUPPORTED_CHANGE_COLUMN 0A000
