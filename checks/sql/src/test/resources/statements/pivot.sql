-- Rows to columns and back.
CREATE TEMPORARY VIEW sales AS SELECT * FROM VALUES ('n', 'x', 2023, 10, 1.5D), ('n', 'y', 2023, 20, 2.5D), ('s', 'x', 2024, 30, NULL), ('s', 'y', 2024, 40, 4.5D), ('s', NULL, 2024, NULL, 5.5D), ('w', 'z', 2025, 5, 0.5D) AS t(region, item, yr, qty, price);
--> 
SELECT * FROM (SELECT region, yr, qty FROM sales) PIVOT (sum(qty) FOR yr IN (2023, 2024)) ORDER BY region;
--> region : string | 2023 : bigint | 2024 : bigint
--= n | 30 | NULL
--= s | NULL | 70
--= w | NULL | NULL
SELECT * FROM (SELECT region, yr, qty FROM sales) PIVOT (count(*) FOR yr IN (2023, 2024)) ORDER BY region, qty;
--> region : string | qty : int | 2023 : bigint | 2024 : bigint
--= n | 10 | 1 | NULL
--= n | 20 | 1 | NULL
--= s | NULL | NULL | 1
--= s | 30 | NULL | 1
--= s | 40 | NULL | 1
--= w | 5 | NULL | NULL
SELECT * FROM (SELECT region, yr, qty FROM sales) PIVOT (count(qty) AS n, max(qty) FOR yr IN (2023 AS a, 2024 AS b)) ORDER BY region;
--> region : string | a_n : bigint | a_max(qty) : int | b_n : bigint | b_max(qty) : int
--= n | 2 | 20 | NULL | NULL
--= s | NULL | NULL | 2 | 40
--= w | NULL | NULL | NULL | NULL
SELECT * FROM (SELECT region, item, yr, qty FROM sales) PIVOT (sum(qty) FOR (item, yr) IN (('x', 2023), ('y', 2024) AS y24)) ORDER BY region;
--> region : string | {x, 2023} : bigint | y24 : bigint
--= n | 10 | NULL
--= s | NULL | 40
--= w | NULL | NULL
SELECT * FROM (SELECT region, item, yr, qty FROM sales) PIVOT (sum(qty) AS s, avg(qty) AS a FOR (item, yr) IN (('x', 2023) AS x23, ('y', 2024))) ORDER BY region;
--> region : string | x23_s : bigint | x23_a : double | {y, 2024}_s : bigint | {y, 2024}_a : double
--= n | 10 | 10.0 | NULL | NULL
--= s | NULL | NULL | 40 | 40.0
--= w | NULL | NULL | NULL | NULL
SELECT * FROM (SELECT item, qty FROM sales) PIVOT (sum(qty) FOR item IN ('x', 'y', NULL));
--> x : bigint | y : bigint | null : bigint
--= 40 | 60 | NULL
SELECT * FROM (SELECT yr, qty FROM sales) PIVOT (max(qty) + 1 AS m FOR yr IN (2023, 2030));
--> 2023 : int | 2030 : int
--= 21 | NULL
SELECT * FROM (SELECT yr, qty, price FROM sales) PIVOT (sum(qty) * 2, round(sum(price) / count(*), 2) AS p FOR yr IN (2023, 2024));
--> 2023_(sum(qty) * 2) : bigint | 2023_p : double | 2024_(sum(qty) * 2) : bigint | 2024_p : double
--= 60 | 2.0 | 140 | 3.33
SELECT * FROM (SELECT region, yr, qty FROM sales) PIVOT (collect_list(qty) FOR yr IN (2023, 2025)) ORDER BY region;
--> region : string | 2023 : array<int> | 2025 : array<int>
--= n | [10, 20] | []
--= s | [] | []
--= w | [] | [5]
SELECT * FROM (SELECT region, yr, qty FROM sales) PIVOT (first(qty) FOR yr IN (2023, 2025)) ORDER BY region;
--> region : string | 2023 : int | 2025 : int
--= n | 10 | NULL
--= s | NULL | NULL
--= w | NULL | 5
SELECT * FROM (SELECT yr, qty FROM sales) PIVOT (sum(qty) FOR yr IN (2023.5, '2024'));
--> 2023.5 : bigint | 2024 : bigint
--= 30 | 70
SELECT * FROM (SELECT region, yr, qty FROM sales) PIVOT (sum(qty) FOR yr IN (2023)) AS p WHERE p.`2023` IS NOT NULL;
--> region : string | 2023 : bigint
--= n | 30
SELECT * FROM sales PIVOT (qty FOR yr IN (2023));
--! _LEGACY_ERROR_TEMP_1006 None
SELECT * FROM sales PIVOT (sum(qty) FOR yr IN (qty));
--! NON_LITERAL_PIVOT_VALUES 42K08
SELECT * FROM sales PIVOT (sum(qty) FOR nosuch IN (1));
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT * FROM sales PIVOT (sum(nosuch) FOR yr IN (1));
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT * FROM sales PIVOT (sum(qty) FOR (item, yr) IN (1, 2));
--! PIVOT_VALUE_DATA_TYPE_MISMATCH 42K09
SELECT * FROM sales PIVOT (sum(qty) FOR (item, yr) IN (('x', 1, 2)));
--! PIVOT_VALUE_DATA_TYPE_MISMATCH 42K09
SELECT * FROM sales PIVOT (sum(qty) FOR yr IN (DATE'2024-01-01')) ORDER BY region, item;
--> region : string | item : string | price : double | 2024-01-01 : bigint
--= n | x | 1.5 | NULL
--= n | y | 2.5 | NULL
--= s | NULL | 5.5 | NULL
--= s | x | NULL | NULL
--= s | y | 4.5 | NULL
--= w | z | 0.5 | NULL
SELECT * FROM sales PIVOT (sum(sum(qty)) FOR yr IN (2023));
--! NESTED_AGGREGATE_FUNCTION 42607
SELECT * FROM (SELECT region, qty, CAST(yr AS INT) AS yr FROM sales WHERE region = 'n') UNPIVOT (v FOR k IN (qty, yr)) ORDER BY 1, 2, 3;
--> region : string | k : string | v : int
--= n | qty | 10
--= n | qty | 20
--= n | yr | 2023
--= n | yr | 2023
SELECT * FROM VALUES (1, 10, 'x') AS t(id, a, b) UNPIVOT (v FOR k IN (a, b));
--! UNPIVOT_VALUE_DATA_TYPE_MISMATCH 42K09
SELECT * FROM VALUES (1, 10, 2.5) AS t(id, a, b) UNPIVOT (v FOR k IN (a, b));
--> id : int | k : string | v : decimal(11,1)
--= 1 | a | 10.0
--= 1 | b | 2.5
SELECT * FROM VALUES (1, 10, 20L) AS t(id, a, b) UNPIVOT (v FOR k IN (a AS first, b AS second)) ORDER BY k;
--> id : int | k : string | v : bigint
--= 1 | first | 10
--= 1 | second | 20
SELECT * FROM VALUES (1, 10, 20, 30, 40) AS t(id, a, b, c, d) UNPIVOT ((v, w) FOR k IN ((a, b) AS ab, (c, d) AS cd)) ORDER BY k;
--> id : int | k : string | v : int | w : int
--= 1 | ab | 10 | 20
--= 1 | cd | 30 | 40
SELECT * FROM VALUES (1, 10, 20, 30, 'x') AS t(id, a, b, c, d) UNPIVOT ((v, w) FOR k IN ((a, b), (c, d)));
--! UNPIVOT_VALUE_DATA_TYPE_MISMATCH 42K09
SELECT * FROM VALUES (1, NULL, DATE'2024-01-01') AS t(id, a, b) UNPIVOT INCLUDE NULLS (v FOR k IN (a, b)) ORDER BY k;
--> id : int | k : string | v : date
--= 1 | a | NULL
--= 1 | b | 2024-01-01
SELECT * FROM VALUES (1, DATE'2024-01-01', TIMESTAMP'2024-01-01 00:00:00') AS t(id, a, b) UNPIVOT (v FOR k IN (a, b)) ORDER BY k;
--> id : int | k : string | v : timestamp
--= 1 | a | 2024-01-01 00:00:00
--= 1 | b | 2024-01-01 00:00:00
SELECT * FROM VALUES (1, true, 1) AS t(id, a, b) UNPIVOT (v FOR k IN (a, b));
--! UNPIVOT_VALUE_DATA_TYPE_MISMATCH 42K09
SELECT * FROM VALUES (1, 2) AS t(id, a) UNPIVOT (v FOR k IN (nosuch));
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
