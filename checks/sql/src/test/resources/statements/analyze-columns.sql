-- ANALYZE TABLE … FOR COLUMNS, and what DESCRIBE EXTENDED shows of it.
CREATE TABLE st (i INT, l BIGINT, d DECIMAL(10,2), f DOUBLE, s STRING, b BOOLEAN, dt DATE, ts TIMESTAMP, bin BINARY, a ARRAY<INT>) USING parquet;
--> 
INSERT INTO st VALUES (1, 10, 1.50, 0.5, 'abc', true, DATE'2024-01-01', TIMESTAMP'2024-01-01 10:00:00.5', X'0102', array(1)), (2, NULL, -3.25, 2.5, 'x', false, DATE'2023-06-30', TIMESTAMP'2020-02-29 00:00:00', X'01', NULL), (2, 30, NULL, NULL, '', NULL, NULL, NULL, NULL, array(2));
--> 
DESCRIBE EXTENDED st i;
--> info_name : string | info_value : string
--= col_name | i
--= data_type | int
--= comment | \NULL
--= min | \NULL
--= max | \NULL
--= num_nulls | \NULL
--= distinct_count | \NULL
--= avg_col_len | \NULL
--= max_col_len | \NULL
--= histogram | \NULL
ANALYZE TABLE st COMPUTE STATISTICS FOR COLUMNS i, l, d, f, s, b, dt, ts, bin;
--> 
DESCRIBE EXTENDED st i;
--> info_name : string | info_value : string
--= col_name | i
--= data_type | int
--= comment | \NULL
--= min | 1
--= max | 2
--= num_nulls | 0
--= distinct_count | 2
--= avg_col_len | 4
--= max_col_len | 4
--= histogram | \NULL
DESCRIBE EXTENDED st l;
--> info_name : string | info_value : string
--= col_name | l
--= data_type | bigint
--= comment | \NULL
--= min | 10
--= max | 30
--= num_nulls | 1
--= distinct_count | 2
--= avg_col_len | 8
--= max_col_len | 8
--= histogram | \NULL
DESCRIBE EXTENDED st d;
--> info_name : string | info_value : string
--= col_name | d
--= data_type | decimal(10,2)
--= comment | \NULL
--= min | -3.25
--= max | 1.50
--= num_nulls | 1
--= distinct_count | 2
--= avg_col_len | 8
--= max_col_len | 8
--= histogram | \NULL
DESCRIBE EXTENDED st f;
--> info_name : string | info_value : string
--= col_name | f
--= data_type | double
--= comment | \NULL
--= min | 0.5
--= max | 2.5
--= num_nulls | 1
--= distinct_count | 2
--= avg_col_len | 8
--= max_col_len | 8
--= histogram | \NULL
DESCRIBE EXTENDED st s;
--> info_name : string | info_value : string
--= col_name | s
--= data_type | string
--= comment | \NULL
--= min | \NULL
--= max | \NULL
--= num_nulls | 0
--= distinct_count | 3
--= avg_col_len | 2
--= max_col_len | 3
--= histogram | \NULL
DESCRIBE EXTENDED st b;
--> info_name : string | info_value : string
--= col_name | b
--= data_type | boolean
--= comment | \NULL
--= min | false
--= max | true
--= num_nulls | 1
--= distinct_count | 2
--= avg_col_len | 1
--= max_col_len | 1
--= histogram | \NULL
DESCRIBE EXTENDED st dt;
--> info_name : string | info_value : string
--= col_name | dt
--= data_type | date
--= comment | \NULL
--= min | 2023-06-30
--= max | 2024-01-01
--= num_nulls | 1
--= distinct_count | 2
--= avg_col_len | 4
--= max_col_len | 4
--= histogram | \NULL
DESCRIBE EXTENDED st ts;
--> info_name : string | info_value : string
--= col_name | ts
--= data_type | timestamp
--= comment | \NULL
--= min | 2020-02-29 00:00:00.000000 +0000
--= max | 2024-01-01 10:00:00.500000 +0000
--= num_nulls | 1
--= distinct_count | 2
--= avg_col_len | 8
--= max_col_len | 8
--= histogram | \NULL
DESCRIBE EXTENDED st bin;
--> info_name : string | info_value : string
--= col_name | bin
--= data_type | binary
--= comment | \NULL
--= min | \NULL
--= max | \NULL
--= num_nulls | 1
--= distinct_count | 2
--= avg_col_len | 2
--= max_col_len | 2
--= histogram | \NULL
DESCRIBE EXTENDED st a;
--> info_name : string | info_value : string
--= col_name | a
--= data_type | array<int>
--= comment | \NULL
--= min | \NULL
--= max | \NULL
--= num_nulls | \NULL
--= distinct_count | \NULL
--= avg_col_len | \NULL
--= max_col_len | \NULL
--= histogram | \NULL
DESCRIBE st i;
--> info_name : string | info_value : string
--= col_name | i
--= data_type | int
--= comment | \NULL
ANALYZE TABLE st COMPUTE STATISTICS FOR COLUMNS a;
--! UNSUPPORTED_FEATURE.ANALYZE_UNSUPPORTED_COLUMN_TYPE 0A000
ANALYZE TABLE st COMPUTE STATISTICS FOR COLUMNS nope;
--! COLUMN_NOT_FOUND 42703
ANALYZE TABLE st COMPUTE STATISTICS FOR ALL COLUMNS;
--! UNSUPPORTED_FEATURE.ANALYZE_UNSUPPORTED_COLUMN_TYPE 0A000
INSERT INTO st (i) VALUES (100);
--> 
DESCRIBE EXTENDED st i;
--> info_name : string | info_value : string
--= col_name | i
--= data_type | int
--= comment | \NULL
--= min | \NULL
--= max | \NULL
--= num_nulls | \NULL
--= distinct_count | \NULL
--= avg_col_len | \NULL
--= max_col_len | \NULL
--= histogram | \NULL
CREATE TABLE st2 (x INT, p STRING) USING parquet PARTITIONED BY (p);
--> 
INSERT INTO st2 VALUES (1, 'a'), (2, 'b');
--> 
ANALYZE TABLE st2 COMPUTE STATISTICS FOR ALL COLUMNS;
--> 
DESCRIBE EXTENDED st2 p;
--> info_name : string | info_value : string
--= col_name | p
--= data_type | string
--= comment | \NULL
--= min | \NULL
--= max | \NULL
--= num_nulls | 0
--= distinct_count | 2
--= avg_col_len | 1
--= max_col_len | 1
--= histogram | \NULL
SHOW TBLPROPERTIES st2;
--> key : string | value : string
CREATE TABLE em (x INT, s STRING) USING parquet;
--> 
ANALYZE TABLE em COMPUTE STATISTICS FOR ALL COLUMNS;
--> 
DESCRIBE EXTENDED em x;
--> info_name : string | info_value : string
--= col_name | x
--= data_type | int
--= comment | \NULL
--= min | \NULL
--= max | \NULL
--= num_nulls | 0
--= distinct_count | 0
--= avg_col_len | 4
--= max_col_len | 4
--= histogram | \NULL
DESCRIBE EXTENDED em s;
--> info_name : string | info_value : string
--= col_name | s
--= data_type | string
--= comment | \NULL
--= min | \NULL
--= max | \NULL
--= num_nulls | 0
--= distinct_count | 0
--= avg_col_len | 20
--= max_col_len | 20
--= histogram | \NULL
DESCRIBE EXTENDED em nope;
--! COLUMN_NOT_FOUND 42703
