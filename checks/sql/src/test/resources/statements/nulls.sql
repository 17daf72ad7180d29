-- NULL as an operand: three-valued logic, IN and NOT IN over lists and queries.
SELECT NULL IN (SELECT 1);
--> (NULL IN (listquery())) : boolean
--= NULL
SELECT NULL NOT IN (SELECT 1);
--> (NOT (NULL IN (listquery()))) : boolean
--= NULL
SELECT CAST(NULL AS INT) IN (SELECT 1);
--> (CAST(NULL AS INT) IN (listquery())) : boolean
--= NULL
SELECT NULL IN (SELECT 1 WHERE false);
--> (NULL IN (listquery())) : boolean
--= false
SELECT NULL NOT IN (SELECT 1 WHERE false);
--> (NOT (NULL IN (listquery()))) : boolean
--= true
SELECT x IN (SELECT y FROM VALUES (1),(NULL) t(y)) FROM VALUES (1),(2),(NULL) s(x) ORDER BY x;
--> (x IN (listquery())) : boolean
--= false
--= true
--= false
SELECT x NOT IN (SELECT y FROM VALUES (1),(NULL) t(y)) FROM VALUES (1),(2),(NULL) s(x) ORDER BY x;
--> (NOT (x IN (listquery()))) : boolean
--= false
--= false
--= false
SELECT x FROM VALUES (1),(2),(NULL) s(x) WHERE x NOT IN (SELECT y FROM VALUES (1),(NULL) t(y));
--> x : int
SELECT x FROM VALUES (1),(2),(NULL) s(x) WHERE x NOT IN (SELECT y FROM VALUES (1) t(y) WHERE y > 5);
--> x : int
--= 1
--= 2
--= NULL
SELECT x FROM VALUES (1),(2),(NULL) s(x) WHERE x NOT IN (SELECT y FROM VALUES (1) t(y));
--> x : int
--= 2
SELECT x FROM VALUES (1),(2),(NULL) s(x) WHERE (x NOT IN (SELECT y FROM VALUES (1),(NULL) t(y))) IS NULL ORDER BY x;
--> x : int
SELECT (1, 2) IN (SELECT 1, 2), (1, NULL) IN (SELECT 1, 2), (1, NULL) IN (SELECT 2, 2), (NULL, NULL) IN (SELECT 1, 2);
--> (named_struct('1', 1, '2', 2) IN (listquery())) : boolean | (named_struct('1', 1, 'NULL', NULL) IN (listquery())) : boolean | (named_struct('1', 1, 'NULL', NULL) IN (listquery())) : boolean | (named_struct('NULL', NULL, 'NULL', NULL) IN (listquery())) : boolean
--= true | false | false | false
SELECT (1, 2) NOT IN (SELECT 1, NULL), (1, 2) NOT IN (SELECT 2, NULL);
--> (NOT (named_struct('1', 1, '2', 2) IN (listquery()))) : boolean | (NOT (named_struct('1', 1, '2', 2) IN (listquery()))) : boolean
--= false | true
SELECT NULL IN (1, 2), NULL IN (NULL), 1 IN (1, NULL), 2 IN (1, NULL), 2 NOT IN (1, NULL);
--> (NULL IN (1, 2)) : boolean | (NULL IN (NULL)) : boolean | (1 IN (1, NULL)) : boolean | (2 IN (1, NULL)) : boolean | (NOT (2 IN (1, NULL))) : boolean
--= NULL | NULL | true | NULL | NULL
SELECT 1 = NULL, NULL = NULL, NULL <=> NULL, 1 <=> NULL, NULL <> NULL;
--> (1 = NULL) : boolean | (NULL = NULL) : boolean | (NULL <=> NULL) : boolean | (1 <=> NULL) : boolean | (NOT (NULL = NULL)) : boolean
--= NULL | NULL | true | false | NULL
SELECT NULL AND false, NULL OR true, NOT NULL, NULL AND true, NULL OR false;
--> (NULL AND false) : boolean | (NULL OR true) : boolean | (NOT NULL) : boolean | (NULL AND true) : boolean | (NULL OR false) : boolean
--= false | true | NULL | NULL | NULL
SELECT coalesce(NULL, NULL), nullif(NULL, 1), nvl(NULL, 'a'), ifnull(1, NULL);
--> coalesce(NULL, NULL) : void | nullif(NULL, 1) : void | nvl(NULL, a) : string | ifnull(1, NULL) : int
--= NULL | NULL | a | 1
SELECT greatest(1, NULL, 3), least(NULL, NULL), greatest(NULL, 2.5D);
--> greatest(1, NULL, 3) : int | least(NULL, NULL) : void | greatest(NULL, 2.5) : double
--= 3 | NULL | 2.5
SELECT concat('a', NULL), concat_ws(',', 'a', NULL, 'b'), concat_ws(NULL, 'a'), concat_ws(','), concat();
--> concat(a, NULL) : string | concat_ws(,, a, NULL, b) : string | concat_ws(NULL, a) : string | concat_ws(,) : string | concat() : string
--= NULL | a,b | NULL |  | 
SELECT count(*), count(NULL), count(x), sum(x), avg(x), min(x), max(x) FROM VALUES (CAST(NULL AS INT)) t(x);
--> count(1) : bigint | count(NULL) : bigint | count(x) : bigint | sum(x) : bigint | avg(x) : double | min(x) : int | max(x) : int
--= 1 | 0 | 0 | NULL | NULL | NULL | NULL
SELECT NULL LIKE 'a', 'a' LIKE NULL, NULL RLIKE NULL;
--> NULL LIKE a : boolean | a LIKE NULL : boolean | RLIKE(NULL, NULL) : boolean
--= NULL | NULL | NULL
SELECT NULL BETWEEN 1 AND 2, 1 BETWEEN NULL AND 2, 3 BETWEEN NULL AND 2, 1 NOT BETWEEN 2 AND NULL;
--> between(NULL, 1, 2) : boolean | between(1, NULL, 2) : boolean | between(3, NULL, 2) : boolean | (NOT between(1, 2, NULL)) : boolean
--= NULL | NULL | false | true
SELECT CASE NULL WHEN NULL THEN 1 ELSE 2 END, CASE WHEN NULL THEN 1 ELSE 2 END;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT typeof(NULL), typeof(array(NULL)), typeof(map(1, NULL)), typeof(struct(NULL)), typeof(coalesce(NULL, 1));
--> typeof(NULL) : string | typeof(array(NULL)) : string | typeof(map(1, NULL)) : string | typeof(struct(NULL)) : string | typeof(coalesce(NULL, 1)) : string
--= void | array<void> | map<int,void> | struct<col1:void> | int
SELECT isnull(NULL), isnotnull(NULL), NULL IS DISTINCT FROM NULL, 1 IS DISTINCT FROM NULL, NULL IS NOT DISTINCT FROM NULL;
--> (NULL IS NULL) : boolean | (NULL IS NOT NULL) : boolean | (NOT (NULL <=> NULL)) : boolean | (NOT (1 <=> NULL)) : boolean | (NULL <=> NULL) : boolean
--= true | false | false | true | true
SELECT EXISTS (SELECT NULL), NOT EXISTS (SELECT 1 WHERE NULL);
--! DATATYPE_MISMATCH.FILTER_NOT_BOOLEAN 42K09
SELECT (SELECT NULL), (SELECT 1 WHERE false), typeof((SELECT 1));
--> scalarsubquery() : void | scalarsubquery() : int | typeof(scalarsubquery()) : string
--= NULL | NULL | int
SELECT x FROM VALUES (1), (NULL) t(x) WHERE x = ANY (SELECT 1);
--! PARSE_SYNTAX_ERROR 42601
SELECT sum(x) FILTER (WHERE x > 5), count(*) FILTER (WHERE NULL) FROM VALUES (1) t(x);
--! INVALID_AGGREGATE_FILTER.NOT_BOOLEAN 42903
SELECT array_contains(array(1, NULL), 2), array_contains(array(1, NULL), 1), array_contains(array(1), NULL);
--! DATATYPE_MISMATCH.NULL_TYPE 42K09
SELECT 1 NOT IN (SELECT x FROM VALUES (2), (3) t(x)), 1 NOT IN (SELECT x FROM VALUES (2), (NULL) t(x));
--> (NOT (1 IN (listquery()))) : boolean | (NOT (1 IN (listquery()))) : boolean
--= true | false
SELECT a.x, a.x IN (SELECT y FROM VALUES (1, 1), (2, NULL) b(k, y) WHERE b.k = a.k) FROM VALUES (1, 1), (2, 3), (3, 3), (2, NULL) a(k, x) ORDER BY a.k, a.x;
--> x : int | (x IN (listquery(k))) : boolean
--= 1 | true
--= NULL | false
--= 3 | false
--= 3 | false
SELECT a.x, a.x NOT IN (SELECT y FROM VALUES (1, 1), (2, NULL) b(k, y) WHERE b.k = a.k) FROM VALUES (1, 1), (2, 3), (3, 3), (2, NULL) a(k, x) ORDER BY a.k, a.x;
--> x : int | (NOT (x IN (listquery(k)))) : boolean
--= 1 | false
--= NULL | false
--= 3 | false
--= 3 | true
SELECT a.* FROM VALUES (1, 1), (2, 3), (3, 3), (2, NULL), (3, NULL) a(k, x) WHERE a.x NOT IN (SELECT y FROM VALUES (1, 1), (2, NULL) b(k, y) WHERE b.k = a.k) ORDER BY a.k, a.x;
--> k : int | x : int
--= 3 | NULL
--= 3 | 3
SELECT a.* FROM VALUES (1, 1), (2, 3), (3, 3), (2, NULL) a(k, x) WHERE a.k = 1 OR a.x IN (SELECT y FROM VALUES (1, 1), (3, 3) b(k, y) WHERE b.k = a.k) ORDER BY a.k, a.x;
--> k : int | x : int
--= 1 | 1
--= 3 | 3
SELECT a.* FROM VALUES (1, 1), (2, 3), (3, 3), (2, NULL) a(k, x) WHERE a.k = 1 OR a.x NOT IN (SELECT y FROM VALUES (1, 1), (3, 3), (2, NULL) b(k, y) WHERE b.k = a.k) ORDER BY a.k, a.x;
--> k : int | x : int
--= 1 | 1
SELECT a.* FROM VALUES (1, 1), (2, 3), (3, 3), (2, NULL) a(k, x) WHERE NOT (a.k = 1 AND EXISTS (SELECT 1 FROM VALUES (1) b(k) WHERE b.k = a.k)) ORDER BY a.k, a.x;
--> k : int | x : int
--= 2 | NULL
--= 2 | 3
--= 3 | 3
