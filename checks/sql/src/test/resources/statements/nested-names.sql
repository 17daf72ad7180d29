-- Names of columns made of fields of structs.
CREATE TEMPORARY VIEW n AS SELECT 1 AS id, named_struct('a', 1, 'b', named_struct('c', 2, 'd', array(5, 6)), 'e', map('k', 7)) AS s, array(named_struct('x', 1), named_struct('x', 2)) AS l;
--> 
SELECT s.a, s.b.c, s.b, n.s.a, s.b.d[0], s.e['k'], s.e.k FROM n;
--> a : int | c : int | b : struct<c:int,d:array<int>> | a : int | s.b.d[0] : int | s.e[k] : int | k : int
--= 1 | 2 | {2, [5, 6]} | 1 | 5 | 7 | 7
SELECT max(s.a), sum(s.b.c), max(n.s.a), count(s.b.d) FROM n;
--> max(s.a) : int | sum(s.b.c) : bigint | max(s.a) : int | count(s.b.d) : bigint
--= 1 | 2 | 1 | 1
SELECT s.a + 1, s.a + s.b.c, -s.a, s.a = 1, s.a IS NULL, s.a IN (1, 2), s.a BETWEEN 0 AND 2 FROM n;
--> (s.a + 1) : int | (s.a + s.b.c) : int | (- s.a) : int | (s.a = 1) : boolean | (s.a IS NULL) : boolean | (s.a IN (1, 2)) : boolean | between(s.a, 0, 2) : boolean
--= 2 | 3 | -1 | true | false | true | true
SELECT upper(s.a), abs(s.b.c), concat(s.a, n.s.b.c), coalesce(s.a, 0), CAST(s.a AS STRING), CAST(s.b.c AS STRING) FROM n;
--> upper(s.a) : string | abs(s.b.c) : int | concat(s.a, s.b.c) : string | coalesce(s.a, 0) : int | CAST(s.a AS STRING) : string | CAST(s.b.c AS STRING) : string
--= 1 | 2 | 12 | 1 | 1 | 2
SELECT CASE WHEN s.a > 0 THEN s.b.c ELSE s.a END, if(s.a > 0, s.a, 0) FROM n;
--> CASE WHEN (s.a > 0) THEN s.b.c ELSE s.a END : int | (IF((s.a > 0), s.a, 0)) : int
--= 2 | 1
SELECT l.x, l[0].x, size(l.x), array_max(l.x), l.x[1] FROM n;
--> x : array<int> | l[0].x : int | size(l.x) : int | array_max(l.x) : int | l.x[1] : int
--= [1, 2] | 1 | 2 | 2 | 2
SELECT (s.b).c, (s.b).c + 1, (s).a FROM n;
--> c : int | (s.b.c + 1) : int | a : int
--= 2 | 3 | 1
SELECT named_struct('a', 1).a, named_struct('a', named_struct('b', 2)).a.b;
--> named_struct(a, 1).a : int | named_struct(a, named_struct(b, 2)).a.b : int
--= 1 | 2
SELECT named_struct('a', 1).a + 1, struct(1 AS x).x * 2, abs(named_struct('a', 1).a);
--> (named_struct(a, 1).a + 1) : int | (struct(1 AS x).x * 2) : int | abs(named_struct(a, 1).a) : int
--= 2 | 2 | 1
SELECT s.a AS z, count(*) FROM n GROUP BY s.a HAVING s.a > 0 ORDER BY s.a;
--> z : int | count(1) : bigint
--= 1 | 1
SELECT s.b.c, sum(s.a) OVER (PARTITION BY s.b.c ORDER BY s.a) FROM n;
--> c : int | sum(s.a) OVER (PARTITION BY s.b.c ORDER BY s.a ASC NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) : bigint
--= 2 | 1
SELECT transform(l, x -> x.x + 1), filter(l, x -> x.x > 1) FROM n;
--> transform(l, lambdafunction((namedlambdavariable().x + 1), namedlambdavariable())) : array<int> | filter(l, lambdafunction((namedlambdavariable().x > 1), namedlambdavariable())) : array<struct<x:int>>
--= [2, 3] | [{2}]
SELECT id + 1, n.id + 1, max(n.id) FROM n GROUP BY id, n.id;
--> (id + 1) : int | (id + 1) : int | max(id) : int
--= 2 | 2 | 1
SELECT explode(l).x FROM n;
--! FIELD_NOT_FOUND 42704
SELECT s.* FROM n;
--> a : int | b : struct<c:int,d:array<int>> | e : map<string,int>
--= 1 | {2, [5, 6]} | {k -> 7}
SELECT s.nosuch FROM n;
--! FIELD_NOT_FOUND 42704
SELECT s.b.nosuch FROM n;
--! FIELD_NOT_FOUND 42704
SELECT id.nosuch FROM n;
--! INVALID_EXTRACT_BASE_FIELD_TYPE 42000
