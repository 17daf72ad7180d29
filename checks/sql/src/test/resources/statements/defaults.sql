-- Columns with DEFAULT.
CREATE TABLE d (id INT DEFAULT 7, s STRING DEFAULT 'dd', ts DATE DEFAULT DATE'2024-01-01' + 1, n INT) USING parquet;
--> 
INSERT INTO d (id) VALUES (1);
--> 
INSERT INTO d VALUES (DEFAULT, 'x', DEFAULT, DEFAULT);
--> 
INSERT INTO d (s, id) VALUES (DEFAULT, 3), ('y', DEFAULT);
--> 
INSERT INTO d (n) SELECT 5;
--> 
INSERT INTO d SELECT DEFAULT, 'sel', DEFAULT, 6;
--> 
INSERT INTO d BY NAME SELECT 55 AS id;
--> 
INSERT INTO d VALUES (DEFAULT + 1, 'x', DEFAULT, 1);
--! DEFAULT_PLACEMENT_INVALID 42608
INSERT INTO d SELECT id, DEFAULT || 'a', ts, n FROM d;
--! DEFAULT_PLACEMENT_INVALID 42608
INSERT INTO d VALUES (9);
--! INSERT_COLUMN_ARITY_MISMATCH.NOT_ENOUGH_DATA_COLUMNS 21S01
SELECT * FROM d ORDER BY id, s, n;
--> id : int | s : string | ts : date | n : int
--= 1 | dd | 2024-01-02 | NULL
--= 3 | dd | 2024-01-02 | NULL
--= 7 | dd | 2024-01-02 | 5
--= 7 | sel | 2024-01-02 | 6
--= 7 | x | 2024-01-02 | NULL
--= 7 | y | 2024-01-02 | NULL
--= 55 | dd | 2024-01-02 | NULL
DESCRIBE d;
--> col_name : string | data_type : string | comment : string
--= id | int | NULL
--= s | string | NULL
--= ts | date | NULL
--= n | int | NULL
--=  |  | 
--= # Column Default Values |  | 
--= id | int | 7
--= s | string | 'dd'
--= ts | date | DATE'2024-01-01' + 1
SHOW CREATE TABLE d;
--> createtab_stmt : string
--= CREATE TABLE spark_catalog.default.d (\n  id INT DEFAULT 7,\n  s STRING COLLATE UTF8_BINARY DEFAULT 'dd',\n  ts DATE DEFAULT DATE'2024-01-01' + 1,\n  n INT)\nUSING parquet\n
ALTER TABLE d ALTER COLUMN s SET DEFAULT upper('e' || 'e');
--> 
INSERT INTO d (id) VALUES (100);
--> 
ALTER TABLE d ALTER COLUMN s DROP DEFAULT;
--> 
INSERT INTO d (id) VALUES (101);
--> 
SELECT * FROM d WHERE id >= 100 ORDER BY id;
--> id : int | s : string | ts : date | n : int
--= 100 | EE | 2024-01-02 | NULL
--= 101 | NULL | 2024-01-02 | NULL
ALTER TABLE d ALTER COLUMN id SET DEFAULT 'abc';
--! INVALID_DEFAULT_VALUE.DATA_TYPE 42623
ALTER TABLE d ALTER COLUMN id SET DEFAULT (SELECT 1);
--! INVALID_DEFAULT_VALUE.SUBQUERY_EXPRESSION 42623
ALTER TABLE d ALTER COLUMN nope SET DEFAULT 1;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
CREATE TABLE e1 (id INT DEFAULT 'abc') USING parquet;
--! INVALID_DEFAULT_VALUE.DATA_TYPE 42623
CREATE TABLE e2 (id INT DEFAULT (SELECT max(id) FROM d)) USING parquet;
--! INVALID_DEFAULT_VALUE.SUBQUERY_EXPRESSION 42623
CREATE TABLE e3 (id INT, b INT DEFAULT id + 1) USING parquet;
--! INVALID_DEFAULT_VALUE.NOT_CONSTANT 42623
CREATE TABLE e4 (id INT DEFAULT nofun(1)) USING parquet;
--! UNRESOLVED_ROUTINE 42883
CREATE TABLE e5 (id INT DEFAULT rand()) USING parquet;
--! INVALID_DEFAULT_VALUE.DATA_TYPE 42623
CREATE TABLE e6 (id TINYINT DEFAULT 300) USING parquet;
--! INVALID_DEFAULT_VALUE.DATA_TYPE 42623
CREATE TABLE e7 (id BIGINT DEFAULT 5, x DOUBLE DEFAULT 1, y STRING DEFAULT 5) USING parquet;
--> 
CREATE TABLE e8 (id BIGINT DEFAULT 5, x DOUBLE DEFAULT 1.5) USING parquet;
--> 
INSERT INTO e8 VALUES (DEFAULT, DEFAULT);
--> 
SELECT * FROM e8;
--> id : bigint | x : double
--= 5 | 1.5
CREATE TABLE e9 LIKE d;
--> 
INSERT INTO e9 (n) VALUES (1);
--> 
SELECT * FROM e9;
--> id : int | s : string | ts : date | n : int
--= 7 | NULL | 2024-01-02 | 1
CREATE TABLE pd (a INT, p STRING DEFAULT 'pp') USING parquet PARTITIONED BY (p);
--> 
INSERT INTO pd (a) VALUES (1);
--> 
INSERT INTO pd VALUES (2, DEFAULT);
--> 
INSERT INTO pd PARTITION (p = DEFAULT) VALUES (3);
--! REF_DEFAULT_VALUE_IS_NOT_ALLOWED_IN_PARTITION 42601
SELECT * FROM pd ORDER BY a;
--> a : int | p : string
--= 1 | pp
--= 2 | pp
INSERT OVERWRITE d VALUES (DEFAULT, DEFAULT, DEFAULT, DEFAULT);
--> 
SELECT * FROM d;
--> id : int | s : string | ts : date | n : int
--= 7 | NULL | 2024-01-02 | NULL
CREATE TABLE nn (a INT NOT NULL DEFAULT 1, b STRING COMMENT 'c' DEFAULT 'q') USING parquet;
--> 
INSERT INTO nn (b) VALUES ('z');
--> 
SELECT * FROM nn;
--> a : int | b : string
--= 1 | z
DESCRIBE nn;
--> col_name : string | data_type : string | comment : string
--= a | int | NULL
--= b | string | c
--=  |  | 
--= # Column Default Values |  | 
--= a | int | 1
--= b | string | 'q'
INSERT INTO d VALUES (1, DEFAULT, 'q', 2), (DEFAULT, 'b', DEFAULT, NULL);
--! INVALID_INLINE_TABLE.INCOMPATIBLE_TYPES_IN_INLINE_TABLE 42000
SELECT DEFAULT;
--! UNRESOLVED_COLUMN.WITHOUT_SUGGESTION 42703
CREATE TABLE ct (a INT DEFAULT current_date()) USING parquet;
--! INVALID_DEFAULT_VALUE.DATA_TYPE 42623
CREATE TABLE cd (a DATE DEFAULT current_date(), b TIMESTAMP DEFAULT current_timestamp(), c STRING DEFAULT current_user()) USING parquet;
--> 
INSERT INTO cd VALUES (DEFAULT, DEFAULT, DEFAULT);
--> 
SELECT a = current_date(), b <= now(), c = current_user() FROM cd;
--> (a = current_date()) : boolean | (b <= now()) : boolean | (c = current_user()) : boolean
--= true | true | true
CREATE TABLE ar (a ARRAY<INT> DEFAULT array(1, 2), m MAP<STRING, INT> DEFAULT map('a', 1), s STRUCT<x: INT> DEFAULT named_struct('x', 5)) USING parquet;
--> 
INSERT INTO ar (a) VALUES (array(9));
--> 
SELECT * FROM ar;
--> a : array<int> | m : map<string,int> | s : struct<x:int>
--= [9] | {a -> 1} | {5}
