-- Names inside of views and functions belong to the database that was current when they were made.
CREATE DATABASE h1;
--> 
CREATE DATABASE h2;
--> 
USE h1;
--> 
CREATE TABLE t USING parquet AS SELECT 1 AS x;
--> 
CREATE VIEW v AS SELECT x FROM t;
--> 
CREATE TEMPORARY VIEW tv AS SELECT x FROM t;
--> 
CREATE FUNCTION base() RETURNS INT RETURN 10;
--> 
CREATE FUNCTION f(a INT) RETURNS INT RETURN a + base() + (SELECT max(x) FROM t);
--> 
CREATE FUNCTION tf() RETURNS TABLE (x INT) RETURN SELECT x FROM t;
--> 
CREATE TEMPORARY FUNCTION tmp() RETURNS INT RETURN (SELECT max(x) FROM t);
--> 
USE h2;
--> 
CREATE TABLE t USING parquet AS SELECT 2 AS x;
--> 
SELECT * FROM h1.v;
--> x : int
--= 1
SELECT * FROM tv;
--> x : int
--= 1
SELECT h1.f(100);
--! UNRESOLVED_ROUTINE 42883
SELECT * FROM h1.tf();
--> x : int
--= 2
SELECT tmp();
--> tmp() : int
--= 2
CREATE FUNCTION base() RETURNS INT RETURN 20;
--> 
SELECT h1.f(100), base();
--> spark_catalog.h1.f(100) : int | spark_catalog.h2.base() : int
--= 122 | 20
CREATE VIEW w AS SELECT x, h1.f(x) AS y FROM h1.v;
--> 
USE h1;
--> 
SELECT * FROM h2.w;
--> x : int | y : int
--= 1 | 23
CREATE VIEW h2.mine AS SELECT x FROM t;
--> 
SELECT * FROM h2.mine;
--> x : int
--= 1
USE h2;
--> 
SELECT * FROM mine;
--> x : int
--= 1
CREATE TEMPORARY VIEW t AS SELECT 3 AS x;
--> 
SELECT * FROM h1.v;
--> x : int
--= 1
SELECT * FROM mine;
--> x : int
--= 1
SELECT x FROM t;
--> x : int
--= 3
SELECT h1.f(1);
--> spark_catalog.h1.f(1) : int
--= 24
DROP VIEW t;
--> 
DROP TABLE h1.t;
--> 
SELECT * FROM h1.v;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
SELECT * FROM tv;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
USE default;
--> 
DROP DATABASE h1 CASCADE;
--> 
DROP DATABASE h2 CASCADE;
--> 
CREATE TEMPORARY VIEW two (a) AS SELECT 1, 2;
--! CREATE_VIEW_COLUMN_ARITY_MISMATCH.TOO_MANY_DATA_COLUMNS 21S01
CREATE TEMPORARY VIEW two (a, b, c) AS SELECT 1, 2;
--! CREATE_VIEW_COLUMN_ARITY_MISMATCH.NOT_ENOUGH_DATA_COLUMNS 21S01
CREATE VIEW two (a) AS SELECT 1, 2;
--! CREATE_VIEW_COLUMN_ARITY_MISMATCH.TOO_MANY_DATA_COLUMNS 21S01
