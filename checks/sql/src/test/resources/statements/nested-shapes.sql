-- Everyday queries over arrays, maps, structs and nulls.
CREATE TEMPORARY VIEW t AS SELECT * FROM VALUES (1, 'a', 10.5D, DATE'2024-01-01', array(1, 2), map('k', 1), named_struct('x', 1, 'y', 'p')), (2, 'b', NULL, NULL, array(), map(), NULL), (3, NULL, -1D, DATE'2024-06-30', NULL, NULL, named_struct('x', NULL, 'y', 'q')) v(id, s, d, dt, a, m, st);
--> 
SELECT id, a[0] FROM t WHERE id = 1;
--> id : int | a[0] : int
--= 1 | 1
SELECT id, st.x, st.y FROM t ORDER BY id;
--> id : int | x : int | y : string
--= 1 | 1 | p
--= 2 | NULL | NULL
--= 3 | NULL | q
SELECT id, st.* FROM t ORDER BY id;
--> id : int | x : int | y : string
--= 1 | 1 | p
--= 2 | NULL | NULL
--= 3 | NULL | q
SELECT id, m.k, m['k'] FROM t ORDER BY id;
--> id : int | k : int | m[k] : int
--= 1 | 1 | 1
--= 2 | NULL | NULL
--= 3 | NULL | NULL
SELECT id, explode(a) FROM t ORDER BY 1, 2;
--> id : int | col : int
--= 1 | 1
--= 1 | 2
SELECT id, explode_outer(a) AS e FROM t ORDER BY 1, 2;
--> id : int | e : int
--= 1 | 1
--= 1 | 2
--= 2 | NULL
--= 3 | NULL
SELECT id, size(a), size(m), cardinality(a) FROM t ORDER BY id;
--> id : int | size(a) : int | size(m) : int | cardinality(a) : int
--= 1 | 2 | 1 | 2
--= 2 | 0 | 0 | 0
--= 3 | NULL | NULL | NULL
SELECT id, k, v FROM t LATERAL VIEW explode(m) x AS k, v ORDER BY id;
--> id : int | k : string | v : int
--= 1 | k | 1
SELECT id, p, e FROM t LATERAL VIEW OUTER posexplode(a) x AS p, e ORDER BY id, p;
--> id : int | p : int | e : int
--= 1 | 0 | 1
--= 1 | 1 | 2
--= 2 | NULL | NULL
--= 3 | NULL | NULL
SELECT id, e1, e2 FROM t LATERAL VIEW explode(a) x AS e1 LATERAL VIEW explode(array(e1, e1 * 10)) y AS e2 ORDER BY 1, 2, 3;
--> id : int | e1 : int | e2 : int
--= 1 | 1 | 1
--= 1 | 1 | 10
--= 1 | 2 | 2
--= 1 | 2 | 20
SELECT a, count(*) FROM t GROUP BY a ORDER BY size(a), 2;
--> a : array<int> | count(1) : bigint
--= NULL | 1
--= [] | 1
--= [1, 2] | 1
SELECT st, count(*) FROM t GROUP BY st ORDER BY st;
--> st : struct<x:int,y:string> | count(1) : bigint
--= NULL | 1
--= {null, q} | 1
--= {1, p} | 1
SELECT m FROM t ORDER BY m;
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
SELECT m, count(*) FROM t GROUP BY m;
--> m : map<string,int> | count(1) : bigint
--= {k -> 1} | 1
--= {} | 1
--= NULL | 1
SELECT DISTINCT st FROM t ORDER BY 1;
--> st : struct<x:int,y:string>
--= NULL
--= {null, q}
--= {1, p}
SELECT x.id FROM t x JOIN t y ON x.st = y.st ORDER BY 1;
--> id : int
--= 1
--= 3
SELECT x.id FROM t x JOIN t y ON x.a <=> y.a ORDER BY 1;
--> id : int
--= 1
--= 2
--= 3
SELECT max(a), min(st), max(st) FROM t;
--> max(a) : array<int> | min(st) : struct<x:int,y:string> | max(st) : struct<x:int,y:string>
--= [1, 2] | {null, q} | {1, p}
SELECT collect_list(st), collect_set(a) FROM t WHERE id = 1;
--> collect_list(st) : array<struct<x:int,y:string>> | collect_set(a) : array<array<int>>
--= [{1, p}] | [[1, 2]]
SELECT array_agg(s), count(s), count(DISTINCT s) FROM t;
--> collect_list(s) : array<string> | count(s) : bigint | count(DISTINCT s) : bigint
--= [a, b] | 2 | 2
SELECT id, transform(a, x -> x * id) FROM t ORDER BY id;
--> id : int | transform(a, lambdafunction((namedlambdavariable() * id), namedlambdavariable())) : array<int>
--= 1 | [1, 2]
--= 2 | []
--= 3 | NULL
SELECT id, filter(a, x -> x > 1), aggregate(a, CAST(0 AS BIGINT), (acc, x) -> acc + x) FROM t ORDER BY id;
--> id : int | filter(a, lambdafunction((namedlambdavariable() > 1), namedlambdavariable())) : array<int> | aggregate(a, CAST(0 AS BIGINT), lambdafunction((namedlambdavariable() + namedlambdavariable()), namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable())) : bigint
--= 1 | [2] | 3
--= 2 | [] | 0
--= 3 | NULL | NULL
SELECT id, map_keys(m), map_entries(m), element_at(m, 'k'), map_contains_key(m, 'k') FROM t ORDER BY id;
--> id : int | map_keys(m) : array<string> | map_entries(m) : array<struct<key:string,value:int>> | element_at(m, k) : int | map_contains_key(m, k) : boolean
--= 1 | [k] | [{k, 1}] | 1 | true
--= 2 | [] | [] | NULL | false
--= 3 | NULL | NULL | NULL | NULL
SELECT id, to_json(st), to_json(struct(*)) FROM t ORDER BY id;
--> id : int | to_json(st) : string | to_json(struct(id, s, d, dt, a, m, st)) : string
--= 1 | {"x":1,"y":"p"} | {"id":1,"s":"a","d":10.5,"dt":"2024-01-01","a":[1,2],"m":{"k":1},"st":{"x":1,"y":"p"}}
--= 2 | NULL | {"id":2,"s":"b","a":[],"m":{}}
--= 3 | {"y":"q"} | {"id":3,"d":-1.0,"dt":"2024-06-30","st":{"y":"q"}}
SELECT id, named_struct('n', id, 'arr', a).arr FROM t ORDER BY id;
--> id : int | named_struct(n, id, arr, a).arr : array<int>
--= 1 | [1, 2]
--= 2 | []
--= 3 | NULL
SELECT struct(id, s) FROM t ORDER BY id;
--> struct(id, s) : struct<id:int,s:string>
--= {1, a}
--= {2, b}
--= {3, null}
SELECT array(id, id + 1), map(id, s) FROM t WHERE s IS NOT NULL ORDER BY id;
--> array(id, (id + 1)) : array<int> | map(id, s) : map<int,string>
--= [1, 2] | {1 -> a}
--= [2, 3] | {2 -> b}
SELECT id, st.nope FROM t;
--! FIELD_NOT_FOUND 42704
SELECT id.x FROM t;
--! INVALID_EXTRACT_BASE_FIELD_TYPE 42000
SELECT t.st.x FROM t ORDER BY 1;
--> x : int
--= NULL
--= NULL
--= 1
SELECT u.t.id FROM t u;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT id FROM t WHERE a = array(1, 2) AND st.x = 1;
--> id : int
--= 1
SELECT id FROM t WHERE array_contains(a, 2) OR s IN ('b') ORDER BY id;
--> id : int
--= 1
--= 2
SELECT id, CASE WHEN d > 0 THEN 'pos' WHEN d < 0 THEN 'neg' END c FROM t ORDER BY c NULLS FIRST, id;
--> id : int | c : string
--= 2 | NULL
--= 3 | neg
--= 1 | pos
SELECT id, d, rank() OVER (ORDER BY d NULLS LAST), sum(d) OVER (ORDER BY id ROWS UNBOUNDED PRECEDING) FROM t ORDER BY id;
--> id : int | d : double | RANK() OVER (ORDER BY d ASC NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) : int | sum(d) OVER (ORDER BY id ASC NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) : double
--= 1 | 10.5 | 2 | 10.5
--= 2 | NULL | 3 | 10.5
--= 3 | -1.0 | 1 | 9.5
SELECT dt, dt + 1, date_format(dt, 'MMM yyyy'), months_between(dt, DATE'2024-01-31'), dt > '2024-03-01' FROM t ORDER BY id;
--> dt : date | date_add(dt, 1) : date | date_format(dt, MMM yyyy) : string | months_between(dt, DATE '2024-01-31', true) : double | (dt > 2024-03-01) : boolean
--= 2024-01-01 | 2024-01-02 | Jan 2024 | -0.96774194 | false
--= NULL | NULL | NULL | NULL | NULL
--= 2024-06-30 | 2024-07-01 | Jun 2024 | 5.0 | true
SELECT count(*) FILTER (WHERE d > 0), sum(d) FILTER (WHERE id < 3), avg(id) FROM t;
--> count(1) FILTER (WHERE (d > 0)) : bigint | sum(d) FILTER (WHERE (id < 3)) : double | avg(id) : double
--= 1 | 10.5 | 2.0
SELECT s, sum(id) FROM t GROUP BY s HAVING sum(id) > 1 ORDER BY s;
--> s : string | sum(id) : bigint
--= NULL | 3
--= b | 2
SELECT s AS id, sum(id) FROM t GROUP BY s ORDER BY id;
--> id : string | sum(id) : bigint
--= NULL | 3
--= a | 1
--= b | 2
SELECT id AS x, x + 1 AS y FROM t WHERE id < 3 ORDER BY y DESC;
--> x : int | y : int
--= 2 | 3
--= 1 | 2
SELECT id FROM t WHERE x = 1;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT count(*) AS c FROM t HAVING c > 1;
--> c : bigint
--= 3
SELECT id % 2 AS p, count(*) FROM t GROUP BY p ORDER BY p;
--> p : int | count(1) : bigint
--= 0 | 1
--= 1 | 2
SELECT id % 2 AS p, count(*) FROM t GROUP BY id % 2 ORDER BY p;
--> p : int | count(1) : bigint
--= 0 | 1
--= 1 | 2
SELECT id + 1, count(*) FROM t GROUP BY id ORDER BY 1;
--> (id + 1) : int | count(1) : bigint
--= 2 | 1
--= 3 | 1
--= 4 | 1
SELECT id % 2 FROM t GROUP BY id ORDER BY 1;
--> (id % 2) : int
--= 0
--= 1
--= 1
SELECT first(s) FROM t GROUP BY id ORDER BY id;
--> first(s) : string
--= a
--= b
--= NULL
SELECT s FROM t GROUP BY id, s ORDER BY id;
--> s : string
--= a
--= b
--= NULL
SELECT id, (SELECT max(e) FROM (SELECT explode(t.a) AS e)) FROM t ORDER BY id;
--> id : int | scalarsubquery(a) : int
--= 1 | 2
--= 2 | NULL
--= 3 | NULL
SELECT id, (SELECT sum(e) FROM explode(t.a) AS x(e)) FROM t ORDER BY id;
--> id : int | scalarsubquery(a) : bigint
--= 1 | 3
--= 2 | NULL
--= 3 | NULL
SELECT * FROM t, LATERAL (SELECT id * 2 AS dbl) WHERE dbl > 2 ORDER BY id;
--> id : int | s : string | d : double | dt : date | a : array<int> | m : map<string,int> | st : struct<x:int,y:string> | dbl : int
--= 2 | b | NULL | NULL | [] | {} | NULL | 4
--= 3 | NULL | -1.0 | 2024-06-30 | NULL | NULL | {null, q} | 6
SELECT id, l.c FROM t LEFT JOIN LATERAL (SELECT e AS c FROM explode(a) AS x(e)) l ON true ORDER BY 1, 2;
--> id : int | c : int
--= 1 | 1
--= 1 | 2
--= 2 | NULL
--= 3 | NULL
SELECT x.id, y.id FROM t x FULL JOIN t y ON x.id = y.id + 1 ORDER BY x.id NULLS FIRST, y.id;
--> id : int | id : int
--= NULL | 3
--= 1 | NULL
--= 2 | 1
--= 3 | 2
SELECT x.id, y.id FROM t x LEFT JOIN t y ON x.id = y.id AND y.d IS NOT NULL AND x.s = 'a' ORDER BY 1;
--> id : int | id : int
--= 1 | 1
--= 2 | NULL
--= 3 | NULL
SELECT x.id FROM t x LEFT ANTI JOIN t y ON x.id = y.id AND y.d > 0 ORDER BY 1;
--> id : int
--= 2
--= 3
SELECT count(*) FROM t x, t y WHERE x.id < y.id;
--> count(1) : bigint
--= 3
SELECT * FROM (SELECT id FROM t) NATURAL JOIN (SELECT id, s FROM t) ORDER BY id;
--> id : int | s : string
--= 1 | a
--= 2 | b
--= 3 | NULL
SELECT id FROM t ORDER BY s DESC, id;
--> id : int
--= 2
--= 1
--= 3
SELECT id FROM t SORT BY id DESC LIMIT 1;
--> id : int
--= 1
SELECT id, s FROM t DISTRIBUTE BY s SORT BY id;
--> id : int | s : string
--= 1 | a
--= 2 | b
--= 3 | NULL
SELECT id FROM t CLUSTER BY id;
--> id : int
--= 1
--= 2
--= 3
SELECT id FROM t ORDER BY id LIMIT ALL;
--> id : int
--= 1
--= 2
--= 3
SELECT id FROM t ORDER BY id OFFSET 2;
--> id : int
--= 3
SELECT /*+ COALESCE(1) */ count(*) FROM t;
--> count(1) : bigint
--= 3
SELECT /*+ MERGE(y), NOPE */ count(*) FROM t x JOIN t y ON x.id = y.id;
--> count(1) : bigint
--= 3
SELECT 1 WHERE 1 = 1 HAVING true;
--> 1 : int
--= 1
SELECT 'x' AS a UNION ALL SELECT s FROM t EXCEPT SELECT 'a' ORDER BY 1;
--> a : string
--= NULL
--= b
--= x
(SELECT id FROM t LIMIT 1) INTERSECT (SELECT 1);
--> id : int
--= 1
SELECT * FROM (VALUES (1, 2), (3, 4)) AS v(a, b) WHERE (a, b) IN (SELECT 1, 2);
--> a : int | b : int
--= 1 | 2
SELECT sum(a) s FROM VALUES (1), (2) t(a) HAVING s > 2;
--> s : bigint
--= 3
SELECT * FROM t TABLESAMPLE (1 ROWS) WHERE id < 0;
--> id : int | s : string | d : double | dt : date | a : array<int> | m : map<string,int> | st : struct<x:int,y:string>
SELECT id, count(*) OVER (PARTITION BY st.y) FROM t ORDER BY id;
--> id : int | count(1) OVER (PARTITION BY st.y ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) : bigint
--= 1 | 1
--= 2 | 1
--= 3 | 1
SELECT nullif(id, 2) IS NULL, coalesce(d, id), greatest(id, d), least(s, 'b') FROM t ORDER BY id;
--> (nullif(id, 2) IS NULL) : boolean | coalesce(d, id) : double | greatest(id, d) : double | least(s, b) : string
--= false | 10.5 | 10.5 | a
--= true | 2.0 | 2.0 | b
--= false | -1.0 | 3.0 | b
SELECT id::string || 'x', id::double / 2, '5'::int + id, d::decimal(5,1) FROM t ORDER BY id;
--> concat(CAST(id AS STRING), x) : string | (CAST(id AS DOUBLE) / 2) : double | (CAST(5 AS INT) + id) : int | d : decimal(5,1)
--= 1x | 0.5 | 6 | 10.5
--= 2x | 1.0 | 7 | NULL
--= 3x | 1.5 | 8 | -1.0
SELECT if(id = 1, NULL, id), ifnull(s, 'none'), nvl2(s, id, 0), zeroifnull(d), nullifzero(id - 1) FROM t ORDER BY id;
--> (IF((id = 1), NULL, id)) : int | ifnull(s, none) : string | nvl2(s, id, 0) : int | zeroifnull(d) : double | nullifzero((id - 1)) : int
--= NULL | a | 1 | 10.5 | NULL
--= 2 | b | 2 | 0.0 | 1
--= 3 | none | 0 | -1.0 | 2
SELECT typeof(a), typeof(m), typeof(st), typeof(d), typeof(dt) FROM t LIMIT 1;
--> typeof(a) : string | typeof(m) : string | typeof(st) : string | typeof(d) : string | typeof(dt) : string
--= array<int> | map<string,int> | struct<x:int,y:string> | double | date
SELECT hash(a), hash(st), hash(s, d), xxhash64(dt), hash(m) IS NULL FROM t WHERE id = 1;
--! DATATYPE_MISMATCH.HASH_MAP_TYPE 42K09
SELECT window.start, window.end, sum(id) FROM (SELECT id, CAST(dt AS TIMESTAMP) ts FROM t) GROUP BY window(ts, '30 days') ORDER BY 1;
--> start : timestamp | end : timestamp | sum(id) : bigint
--= 2023-12-19 00:00:00 | 2024-01-18 00:00:00 | 1
--= 2024-06-16 00:00:00 | 2024-07-16 00:00:00 | 3
SELECT array_sort(collect_set(id % 2)), sort_array(collect_list(s), false) FROM t;
--> array_sort(collect_set((id % 2)), lambdafunction((IF(((namedlambdavariable() IS NULL) AND (namedlambdavariable() IS NULL)), 0, (IF((namedlambdavariable() IS NULL), 1, (IF((namedlambdavariable() IS NULL), -1, (IF((namedlambdavariable() < namedlambdavariable()), -1, (IF((namedlambdavariable() > namedlambdavariable()), 1, 0)))))))))), namedlambdavariable(), namedlambdavariable())) : array<int> | sort_array(collect_list(s), false) : array<string>
--= [0, 1] | [b, a]
SELECT kurtosis(d), corr(id, d), covar_samp(id, d), regr_count(id, d), percentile(d, 0.5), percentile_cont(0.25) WITHIN GROUP (ORDER BY d DESC) FROM t;
--> kurtosis(d) : double | corr(id, d) : double | covar_samp(id, d) : double | regr_count(id, d) : bigint | percentile(d, 0.5, 1) : double | percentile_cont(0.25) WITHIN GROUP (ORDER BY d DESC) : double
--= -2.0 | -1.0 | -11.5 | 2 | 4.75 | 7.625
SELECT some(d > 0), any(d > 100), every(id > 0), bool_and(d > 0), bit_or(id), bit_xor(id), min(s), max(dt) FROM t;
--> some((d > 0)) : boolean | any((d > 100)) : boolean | every((id > 0)) : boolean | bool_and((d > 0)) : boolean | bit_or(id) : int | bit_xor(id) : int | min(s) : string | max(dt) : date
--= true | false | true | false | 3 | 0 | a | 2024-06-30
SELECT * FROM t WHERE NOT (id = 1 AND s = 'a') ORDER BY id;
--> id : int | s : string | d : double | dt : date | a : array<int> | m : map<string,int> | st : struct<x:int,y:string>
--= 2 | b | NULL | NULL | [] | {} | NULL
--= 3 | NULL | -1.0 | 2024-06-30 | NULL | NULL | {null, q}
SELECT id FROM t WHERE s <> 'a' OR s IS NULL ORDER BY id;
--> id : int
--= 2
--= 3
SELECT id FROM t WHERE NOT s = 'a';
--> id : int
--= 2
SELECT id FROM t WHERE s NOT LIKE 'a%';
--> id : int
--= 2
SELECT id FROM t WHERE s LIKE ANY ('a%', 'b%') ORDER BY id;
--> id : int
--= 1
--= 2
SELECT id FROM t WHERE d NOT BETWEEN 0 AND 5 ORDER BY id;
--> id : int
--= 1
--= 3
SELECT id, lead(id, 1, 99) OVER w, ntile(2) OVER w FROM t WINDOW w AS (ORDER BY id) ORDER BY id;
--> id : int | lead(id, 1, 99) OVER (ORDER BY id ASC NULLS FIRST ROWS BETWEEN 1 FOLLOWING AND 1 FOLLOWING) : int | ntile(2) OVER (ORDER BY id ASC NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) : int
--= 1 | 2 | 1
--= 2 | 3 | 1
--= 3 | 99 | 2
