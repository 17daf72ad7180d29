CREATE TEMPORARY VIEW emp AS SELECT * FROM VALUES (1, 'Ann', 10, 5000.00, DATE'2020-01-15', 4), (2, 'Bob', 10, 4000.00, DATE'2021-03-01', 1), (3, 'Cid', 20, 4500.50, DATE'2019-07-30', 1), (4, 'Dee', NULL, 9000.00, DATE'2015-05-05', NULL), (5, 'Eve', 20, NULL, DATE'2022-11-11', 3), (6, 'Fay', 30, 4000.00, NULL, 3) AS t(id, name, dept, salary, hired, boss);
--> 
CREATE TEMPORARY VIEW dept AS SELECT * FROM VALUES (10, 'Eng', 'Berlin'), (20, 'Ops', NULL), (40, 'Law', 'Paris') AS t(id, title, city);
--> 
CREATE TEMPORARY VIEW n AS SELECT * FROM VALUES (1, 'a', 1.5D), (2, 'b', NULL), (NULL, 'c', double('NaN')), (2, NULL, -0D), (3, 'a', 0D) AS t(i, s, d);
--> 
CREATE TEMPORARY VIEW sales AS SELECT * FROM VALUES ('EU', 'x', 2023, 10), ('EU', 'x', 2024, 20), ('EU', 'y', 2024, 5), ('US', 'x', 2023, 7), ('US', 'y', 2024, NULL), ('US', NULL, 2024, 3) AS t(region, item, yr, qty);
--> 
SELECT * FROM emp ORDER BY id;
--> id : int | name : string | dept : int | salary : decimal(6,2) | hired : date | boss : int
--= 1 | Ann | 10 | 5000.00 | 2020-01-15 | 4
--= 2 | Bob | 10 | 4000.00 | 2021-03-01 | 1
--= 3 | Cid | 20 | 4500.50 | 2019-07-30 | 1
--= 4 | Dee | NULL | 9000.00 | 2015-05-05 | NULL
--= 5 | Eve | 20 | NULL | 2022-11-11 | 3
--= 6 | Fay | 30 | 4000.00 | NULL | 3
SELECT id, name AS who, salary * 12 yearly FROM emp WHERE dept = 10 ORDER BY id;
--> id : int | who : string | yearly : decimal(9,2)
--= 1 | Ann | 60000.00
--= 2 | Bob | 48000.00
SELECT emp.*, emp.id + 1 FROM emp WHERE salary > 4000 ORDER BY emp.id;
--> id : int | name : string | dept : int | salary : decimal(6,2) | hired : date | boss : int | (id + 1) : int
--= 1 | Ann | 10 | 5000.00 | 2020-01-15 | 4 | 2
--= 3 | Cid | 20 | 4500.50 | 2019-07-30 | 1 | 4
--= 4 | Dee | NULL | 9000.00 | 2015-05-05 | NULL | 5
SELECT e.name, e.id FROM emp e WHERE e.dept IS NULL;
--> name : string | id : int
--= Dee | 4
SELECT DISTINCT dept FROM emp ORDER BY dept;
--> dept : int
--= NULL
--= 10
--= 20
--= 30
SELECT DISTINCT dept, salary FROM emp ORDER BY dept DESC, salary;
--> dept : int | salary : decimal(6,2)
--= 30 | 4000.00
--= 20 | NULL
--= 20 | 4500.50
--= 10 | 4000.00
--= 10 | 5000.00
--= NULL | 9000.00
SELECT name FROM emp ORDER BY salary DESC, name;
--> name : string
--= Dee
--= Ann
--= Cid
--= Bob
--= Fay
--= Eve
SELECT name FROM emp ORDER BY salary ASC NULLS LAST, name DESC;
--> name : string
--= Fay
--= Bob
--= Cid
--= Ann
--= Dee
--= Eve
SELECT name FROM emp ORDER BY salary DESC NULLS FIRST, name;
--> name : string
--= Eve
--= Dee
--= Ann
--= Cid
--= Bob
--= Fay
SELECT name, salary FROM emp ORDER BY 2, 1;
--> name : string | salary : decimal(6,2)
--= Eve | NULL
--= Bob | 4000.00
--= Fay | 4000.00
--= Cid | 4500.50
--= Ann | 5000.00
--= Dee | 9000.00
SELECT name, salary s FROM emp ORDER BY s + 1 NULLS LAST, name;
--> name : string | s : decimal(6,2)
--= Bob | 4000.00
--= Fay | 4000.00
--= Cid | 4500.50
--= Ann | 5000.00
--= Dee | 9000.00
--= Eve | NULL
SELECT name FROM emp ORDER BY 3;
--! ORDER_BY_POS_OUT_OF_RANGE 42805
SELECT name FROM emp ORDER BY -salary, id;
--> name : string
--= Eve
--= Dee
--= Ann
--= Cid
--= Bob
--= Fay
SELECT name FROM emp ORDER BY length(name), id LIMIT 3;
--> name : string
--= Ann
--= Bob
--= Cid
SELECT name FROM emp ORDER BY id LIMIT 2 OFFSET 3;
--> name : string
--= Dee
--= Eve
SELECT name FROM emp ORDER BY id OFFSET 4;
--> name : string
--= Eve
--= Fay
SELECT name FROM emp ORDER BY id LIMIT 0;
--> name : string
SELECT name FROM emp ORDER BY id LIMIT ALL;
--> name : string
--= Ann
--= Bob
--= Cid
--= Dee
--= Eve
--= Fay
SELECT name FROM emp ORDER BY id LIMIT 1 + 1;
--> name : string
--= Ann
--= Bob
SELECT name FROM emp LIMIT -1;
--! INVALID_LIMIT_LIKE_EXPRESSION.IS_NEGATIVE 42K0E
SELECT name FROM emp LIMIT 'a';
--! INVALID_LIMIT_LIKE_EXPRESSION.DATA_TYPE 42K0E
SELECT name FROM emp LIMIT id;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT name FROM emp OFFSET -1;
--! INVALID_LIMIT_LIKE_EXPRESSION.IS_NEGATIVE 42K0E
SELECT * FROM emp ORDER BY ALL;
--> id : int | name : string | dept : int | salary : decimal(6,2) | hired : date | boss : int
--= 1 | Ann | 10 | 5000.00 | 2020-01-15 | 4
--= 2 | Bob | 10 | 4000.00 | 2021-03-01 | 1
--= 3 | Cid | 20 | 4500.50 | 2019-07-30 | 1
--= 4 | Dee | NULL | 9000.00 | 2015-05-05 | NULL
--= 5 | Eve | 20 | NULL | 2022-11-11 | 3
--= 6 | Fay | 30 | 4000.00 | NULL | 3
SELECT dept, name FROM emp ORDER BY ALL DESC;
--> dept : int | name : string
--= 30 | Fay
--= 20 | Eve
--= 20 | Cid
--= 10 | Bob
--= 10 | Ann
--= NULL | Dee
SELECT d, i FROM n ORDER BY d, i;
--> d : double | i : int
--= NULL | 2
--= -0.0 | 2
--= 0.0 | 3
--= 1.5 | 1
--= NaN | NULL
SELECT d FROM n ORDER BY d DESC;
--> d : double
--= NaN
--= 1.5
--= -0.0
--= 0.0
--= NULL
SELECT i, s FROM n ORDER BY i NULLS LAST, s NULLS FIRST;
--> i : int | s : string
--= 1 | a
--= 2 | NULL
--= 2 | b
--= 3 | a
--= NULL | c
SELECT * EXCEPT (salary, hired) FROM emp ORDER BY id;
--> id : int | name : string | dept : int | boss : int
--= 1 | Ann | 10 | 4
--= 2 | Bob | 10 | 1
--= 3 | Cid | 20 | 1
--= 4 | Dee | NULL | NULL
--= 5 | Eve | 20 | 3
--= 6 | Fay | 30 | 3
SELECT * EXCEPT (nope) FROM emp;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT e.* EXCEPT (id) FROM emp e WHERE id = 1;
--> name : string | dept : int | salary : decimal(6,2) | hired : date | boss : int
--= Ann | 10 | 5000.00 | 2020-01-15 | 4
SELECT id, id FROM emp WHERE id < 3 ORDER BY 1;
--> id : int | id : int
--= 1 | 1
--= 2 | 2
SELECT 1 AS a, a + 1 AS b, b * 2 AS c;
--> a : int | b : int | c : int
--= 1 | 2 | 4
SELECT id AS dept, dept FROM emp WHERE id = 1;
--> dept : int | dept : int
--= 1 | 10
SELECT a + 1 FROM (SELECT 1 AS a);
--> (a + 1) : int
--= 2
SELECT * FROM (SELECT id, name FROM emp) x WHERE x.id = 2;
--> id : int | name : string
--= 2 | Bob
SELECT x.nope FROM emp x;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT nope FROM emp;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT nam FROM emp;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT emp.nope FROM emp;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT nosuch.id FROM emp;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT * FROM nosuch;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
SELECT * FROM no.such.table;
--! REQUIRES_SINGLE_PART_NAMESPACE 42K05
SELECT * FROM nodb.t;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
SELECT id FROM emp WHERE name = 5;
--! CAST_INVALID_INPUT 22018
SELECT id FROM emp WHERE id;
--! DATATYPE_MISMATCH.FILTER_NOT_BOOLEAN 42K09
SELECT id FROM emp WHERE sum(id) > 1;
--! INVALID_WHERE_CONDITION 42903
SELECT id FROM emp WHERE row_number() OVER (ORDER BY id) = 1;
--! WINDOW_FUNCTION_NOT_ALLOWED_IN_CLAUSE 42601
SELECT id FROM emp WHERE rank() > 1;
--! WINDOW_FUNCTION_WITHOUT_OVER_CLAUSE 42601
SELECT id FROM emp WHERE explode(array(1)) = 1;
--! UNSUPPORTED_GENERATOR.OUTSIDE_SELECT 42K0E
SELECT * FROM emp WHERE dept = NULL;
--> id : int | name : string | dept : int | salary : decimal(6,2) | hired : date | boss : int
SELECT * FROM emp WHERE NULL;
--! DATATYPE_MISMATCH.FILTER_NOT_BOOLEAN 42K09
SELECT count(*) FROM emp WHERE false;
--> count(1) : bigint
--= 0
SELECT id FROM emp WHERE dept IN (10, 20) AND NOT (salary > 4500) ORDER BY id;
--> id : int
--= 2
SELECT id FROM emp WHERE dept NOT IN (10) ORDER BY id;
--> id : int
--= 3
--= 5
--= 6
SELECT id FROM emp WHERE dept NOT IN (10, NULL);
--> id : int
SELECT id FROM emp WHERE name LIKE '%e%' OR hired < DATE'2020-01-01' ORDER BY id;
--> id : int
--= 3
--= 4
--= 5
SELECT id FROM emp WHERE hired BETWEEN '2020-01-01' AND '2021-12-31' ORDER BY id;
--> id : int
--= 1
--= 2
SELECT id FROM emp WHERE (dept, salary) IN ((10, 5000.00), (20, 4500.50)) ORDER BY id;
--> id : int
--= 1
--= 3
SELECT `id` AS `my id`, `name` FROM `emp` WHERE `id` = 1;
--> my id : int | name : string
--= 1 | Ann
SELECT ID, Name FROM EMP WHERE iD = 1;
--> ID : int | Name : string
--= 1 | Ann
SELECT id AS ID2, ID2 + 1 FROM emp WHERE id = 1;
--> ID2 : int | (lateralAliasReference(ID2) + 1) : int
--= 1 | 2
SELECT 'a' AS `x.y`, 1 AS `select`;
--> x.y : string | select : int
--= a | 1
SELECT 1 select;
--> select : int
--= 1
SELECT FROM emp;
--! UNRESOLVED_COLUMN.WITHOUT_SUGGESTION 42703
SELECT id FROM;
--! UNRESOLVED_COLUMN.WITHOUT_SUGGESTION 42703
SELECT id emp WHERE;
--! PARSE_SYNTAX_ERROR 42601
SELEC 1;
--! PARSE_SYNTAX_ERROR 42601
SELECT 1 +;
--! PARSE_SYNTAX_ERROR 42601
SELECT (1;
--! PARSE_SYNTAX_ERROR 42601
SELECT 'abc;
--! PARSE_SYNTAX_ERROR 42601
SELECT "abc;
--! PARSE_SYNTAX_ERROR 42601
SELECT `abc FROM t;
--! PARSE_SYNTAX_ERROR 42601
SELECT 1; SELECT 2;
--! PARSE_SYNTAX_ERROR 42601
SELECT * FROM emp WHERE id = = 1;
--! PARSE_SYNTAX_ERROR 42601
SELECT 1 FROM emp GROUP;
--> 1 : int
--= 1
--= 1
--= 1
--= 1
--= 1
--= 1
SELECT id name FROM emp WHERE id = 1;
--> name : int
--= 1
SELECT id, name, FROM emp;
--! TRAILING_COMMA_IN_SELECT 42601
SELECT count(DISTINCT) FROM emp;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT CASE id END FROM emp;
--! PARSE_SYNTAX_ERROR 42601
SELECT *, 1 AS one FROM dept ORDER BY id;
--> id : int | title : string | city : string | one : int
--= 10 | Eng | Berlin | 1
--= 20 | Ops | NULL | 1
--= 40 | Law | Paris | 1
SELECT * FROM VALUES (1, 2), (3, 4);
--> col1 : int | col2 : int
--= 1 | 2
--= 3 | 4
SELECT * FROM VALUES (1, 2), (3);
--! INVALID_INLINE_TABLE.NUM_COLUMNS_MISMATCH 42000
SELECT * FROM VALUES (1), ('a') AS t(x);
--! INVALID_INLINE_TABLE.INCOMPATIBLE_TYPES_IN_INLINE_TABLE 42000
SELECT * FROM VALUES (1), (array(1)) AS t(x);
--! INVALID_INLINE_TABLE.INCOMPATIBLE_TYPES_IN_INLINE_TABLE 42000
SELECT * FROM VALUES (1), (2.5) AS t(x) ORDER BY x;
--> x : decimal(11,1)
--= 1.0
--= 2.5
SELECT * FROM VALUES (1, 2) AS t(a);
--! INVALID_INLINE_TABLE.NUM_COLUMNS_MISMATCH 42000
SELECT * FROM VALUES 1, 2, NULL AS t(a) ORDER BY a;
--> a : int
--= NULL
--= 1
--= 2
SELECT * FROM VALUES (rand(1)) AS t(a) WHERE a > 2;
--! INVALID_INLINE_TABLE.CANNOT_EVALUATE_EXPRESSION_IN_INLINE_TABLE 42000
SELECT * FROM VALUES (a) AS t(a);
--! UNRESOLVED_COLUMN.WITHOUT_SUGGESTION 42703
VALUES (1, 'a'), (2, 'b');
--> col1 : int | col2 : string
--= 1 | a
--= 2 | b
VALUES (1) ORDER BY 1;
--> col1 : int
--= 1
VALUES (1), (2) LIMIT 1;
--> col1 : int
--= 1
FROM emp SELECT name WHERE id = 2;
--> name : string
--= Bob
FROM dept;
--> id : int | title : string | city : string
--= 10 | Eng | Berlin
--= 20 | Ops | NULL
--= 40 | Law | Paris
TABLE dept;
--> id : int | title : string | city : string
--= 10 | Eng | Berlin
--= 20 | Ops | NULL
--= 40 | Law | Paris
TABLE nosuch;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
SELECT * FROM range(3);
--> id : bigint
--= 0
--= 1
--= 2
SELECT * FROM range(2, 10, 3);
--> id : bigint
--= 2
--= 5
--= 8
SELECT * FROM range(5, 0, -2);
--> id : bigint
--= 5
--= 3
--= 1
SELECT id FROM range(0, 4, 1, 2) ORDER BY id;
--> id : bigint
--= 0
--= 1
--= 2
--= 3
SELECT * FROM range(1, 5, 0);
--! FAILED_FUNCTION_CALL 38000
SELECT * FROM range('a');
--! CAST_INVALID_INPUT 22018
SELECT * FROM range();
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
SELECT * FROM range(1, 2, 3, 4, 5);
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
SELECT r.id * 2 FROM range(3) AS r ORDER BY 1;
--> (id * 2) : bigint
--= 0
--= 2
--= 4
SELECT r.x FROM range(3) AS r(x) ORDER BY 1;
--> x : bigint
--= 0
--= 1
--= 2
SELECT * FROM nosuchfn(1);
--! UNRESOLVABLE_TABLE_VALUED_FUNCTION 42883
SELECT * FROM explode(array(1, 2));
--> col : int
--= 1
--= 2
SELECT * FROM explode(array(1, 2)) AS t(x);
--> x : int
--= 1
--= 2
SELECT * FROM posexplode(array('a')) AS t(p, v);
--> p : int | v : string
--= 0 | a
SELECT * FROM stack(2, 1, 'a', 2, 'b') AS t(x, y);
--> x : int | y : string
--= 1 | a
--= 2 | b
SELECT * FROM inline(array(struct(1 AS a, 2 AS b)));
--> a : int | b : int
--= 1 | 2
SELECT count(*) FROM range(1000) WHERE id % 7 = 0;
--> count(1) : bigint
--= 143
SELECT sum(id), avg(id), min(id), max(id) FROM range(100);
--> sum(id) : bigint | avg(id) : double | min(id) : bigint | max(id) : bigint
--= 4950 | 49.5 | 0 | 99
SELECT 1 WHERE 1 = 2;
--> 1 : int
SELECT 1 AS x WHERE true;
--> x : int
--= 1
SELECT *;
--> 
SELECT *, * FROM dept WHERE id = 10;
--> id : int | title : string | city : string | id : int | title : string | city : string
--= 10 | Eng | Berlin | 10 | Eng | Berlin
SELECT d.*, e.name FROM dept d JOIN emp e ON d.id = e.dept ORDER BY e.name;
--> id : int | title : string | city : string | name : string
--= 10 | Eng | Berlin | Ann
--= 10 | Eng | Berlin | Bob
--= 20 | Ops | NULL | Cid
--= 20 | Ops | NULL | Eve
SELECT struct(*) FROM dept ORDER BY id;
--> struct(id, title, city) : struct<id:int,title:string,city:string>
--= {10, Eng, Berlin}
--= {20, Ops, null}
--= {40, Law, Paris}
SELECT count(*), count(1), count(dept), count(DISTINCT dept), count(dept, salary), count(DISTINCT dept, salary) FROM emp;
--> count(1) : bigint | count(1) : bigint | count(dept) : bigint | count(DISTINCT dept) : bigint | count(dept, salary) : bigint | count(DISTINCT dept, salary) : bigint
--= 6 | 6 | 5 | 3 | 4 | 4
SELECT name || '-' || coalesce(CAST(dept AS STRING), '?') FROM emp ORDER BY id;
--> concat(concat(name, -), coalesce(CAST(dept AS STRING), ?)) : string
--= Ann-10
--= Bob-10
--= Cid-20
--= Dee-?
--= Eve-20
--= Fay-30
SELECT /*+ BROADCAST(d) */ e.name FROM emp e JOIN dept d ON e.dept = d.id ORDER BY 1;
--> name : string
--= Ann
--= Bob
--= Cid
--= Eve
SELECT /*+ NOSUCHHINT */ 1;
--> 1 : int
--= 1
SELECT -- comment;
--! PARSE_SYNTAX_ERROR 42601
SELECT /* block */ 1 /* two */ + 2;
--> (1 + 2) : int
--= 3
SELECT id FROM emp TABLESAMPLE (100 PERCENT) ORDER BY id;
--> id : int
--= 1
--= 2
--= 3
--= 4
--= 5
--= 6
SELECT count(*) FROM emp TABLESAMPLE (3 ROWS);
--> count(1) : bigint
--= 3
SELECT count(*) <= 6 FROM emp TABLESAMPLE (50 PERCENT) REPEATABLE (1);
--> (count(1) <= 6) : boolean
--= true
SELECT count(*) FROM emp TABLESAMPLE (BUCKET 1 OUT OF 1);
--> count(1) : bigint
--= 6
SELECT * FROM emp TABLESAMPLE (150 PERCENT);
--! INVALID_TABLESAMPLE_FRACTION 22023
SELECT count(*) FROM emp TABLESAMPLE (0 PERCENT);
--> count(1) : bigint
--= 0
SELECT name FROM emp SORT BY name;
--> name : string
--= Ann
--= Bob
--= Cid
--= Dee
--= Eve
--= Fay
SELECT name FROM emp DISTRIBUTE BY dept SORT BY name;
--> name : string
--= Ann
--= Bob
--= Cid
--= Dee
--= Eve
--= Fay
SELECT name FROM emp CLUSTER BY name;
--> name : string
--= Ann
--= Bob
--= Cid
--= Dee
--= Eve
--= Fay
SELECT name FROM emp ORDER BY name SORT BY name;
--! UNSUPPORTED_FEATURE.COMBINATION_QUERY_RESULT_CLAUSES 0A000
SELECT * FROM emp AS e (a, b, c, d, f, g) WHERE a = 1;
--> a : int | b : string | c : int | d : decimal(6,2) | f : date | g : int
--= 1 | Ann | 10 | 5000.00 | 2020-01-15 | 4
SELECT * FROM emp AS e (a, b);
--! ASSIGNMENT_ARITY_MISMATCH 42802
SELECT e.id FROM emp;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT id FROM emp, dept;
--! AMBIGUOUS_REFERENCE 42704
SELECT emp.id, dept.id FROM emp, dept WHERE emp.dept = dept.id ORDER BY 1;
--> id : int | id : int
--= 1 | 10
--= 2 | 10
--= 3 | 20
--= 5 | 20
SELECT max(id) OVER () FROM emp LIMIT 1;
--> max(id) OVER (ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) : int
--= 6
SELECT typeof(salary), typeof(hired), typeof(name) FROM emp LIMIT 1;
--> typeof(salary) : string | typeof(hired) : string | typeof(name) : string
--= decimal(6,2) | date | string
SELECT IDENTIFIER('id') FROM IDENTIFIER('emp') WHERE id = 1;
--> id : int
--= 1
SELECT IDENTIFIER('up' || 'per')('a');
--> upper(a) : string
--= A
SELECT :p;
--! UNBOUND_SQL_PARAMETER 42P02
SELECT ?;
--! UNBOUND_SQL_PARAMETER 42P02
SELECT named_struct('a', 1).a, named_struct('a', named_struct('b', 2)).a.b;
--> named_struct(a, 1).a : int | named_struct(a, named_struct(b, 2)).a.b : int
--= 1 | 2
SELECT lower(name) AS name FROM emp ORDER BY name DESC LIMIT 2;
--> name : string
--= fay
--= eve
SELECT upper(name) AS u FROM emp WHERE u = 'ANN';
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT id % 2 AS p, count(*) FROM emp GROUP BY p HAVING p = 0;
--> p : int | count(1) : bigint
--= 0 | 3
SELECT x FROM (SELECT id AS x FROM emp ORDER BY id LIMIT 2) ORDER BY x DESC;
--> x : int
--= 2
--= 1
SELECT a.b.c FROM emp;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT default.emp.id FROM emp;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT `a``b` FROM (SELECT 1 AS `a``b`);
--> a`b : int
--= 1
SELECT id FROM emp QUALIFY row_number() OVER (ORDER BY id) = 1;
--> id : int
--= 1
