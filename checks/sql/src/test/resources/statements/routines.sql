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
--> 
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
