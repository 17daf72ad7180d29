-- Arrays, maps and structs: lambdas with nulls, places out of bounds, JSON and CSV.
SELECT transform(array(1, NULL, 3), x -> x + 1), filter(array(1, NULL, 3), x -> x > 1), exists(array(1, NULL), x -> x > 5), forall(array(1, NULL), x -> x > 0), aggregate(array(1, 2, 3), 0, (a, x) -> a + x, a -> a * 10), aggregate(array(1, NULL), 0, (a, x) -> a + x);
--> transform(array(1, NULL, 3), lambdafunction((namedlambdavariable() + 1), namedlambdavariable())) : array<int> | filter(array(1, NULL, 3), lambdafunction((namedlambdavariable() > 1), namedlambdavariable())) : array<int> | exists(array(1, NULL), lambdafunction((namedlambdavariable() > 5), namedlambdavariable())) : boolean | forall(array(1, NULL), lambdafunction((namedlambdavariable() > 0), namedlambdavariable())) : boolean | aggregate(array(1, 2, 3), 0, lambdafunction((namedlambdavariable() + namedlambdavariable()), namedlambdavariable(), namedlambdavariable()), lambdafunction((namedlambdavariable() * 10), namedlambdavariable())) : int | aggregate(array(1, NULL), 0, lambdafunction((namedlambdavariable() + namedlambdavariable()), namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable())) : int
--= [2, null, 4] | [3] | NULL | NULL | 60 | NULL
SELECT transform(array('a', 'b'), (x, i) -> x || i), filter(array(1, 2, 3), (x, i) -> i % 2 = 0), zip_with(array(1, 2), array('a'), (x, y) -> concat(x, y)), transform_values(map('a', 1), (k, v) -> v + 1), transform_keys(map('a', 1), (k, v) -> upper(k)), map_filter(map('a', 1, 'b', 2), (k, v) -> v > 1), map_zip_with(map('a', 1), map('a', 2, 'b', 3), (k, v1, v2) -> v1 + v2);
--> transform(array(a, b), lambdafunction(concat(namedlambdavariable(), namedlambdavariable()), namedlambdavariable(), namedlambdavariable())) : array<string> | filter(array(1, 2, 3), lambdafunction(((namedlambdavariable() % 2) = 0), namedlambdavariable(), namedlambdavariable())) : array<int> | zip_with(array(1, 2), array(a), lambdafunction(concat(namedlambdavariable(), namedlambdavariable()), namedlambdavariable(), namedlambdavariable())) : array<string> | transform_values(map(a, 1), lambdafunction((namedlambdavariable() + 1), namedlambdavariable(), namedlambdavariable())) : map<string,int> | transform_keys(map(a, 1), lambdafunction(upper(namedlambdavariable()), namedlambdavariable(), namedlambdavariable())) : map<string,int> | map_filter(map(a, 1, b, 2), lambdafunction((namedlambdavariable() > 1), namedlambdavariable(), namedlambdavariable())) : map<string,int> | map_zip_with(map(a, 1), map(a, 2, b, 3), lambdafunction((namedlambdavariable() + namedlambdavariable()), namedlambdavariable(), namedlambdavariable(), namedlambdavariable())) : map<string,int>
--= [a0, b1] | [1, 3] | [1a, null] | {a -> 2} | {A -> 1} | {b -> 2} | {a -> 3, b -> null}
SELECT array_sort(array(3, NULL, 1)), array_sort(array('b', 'a'), (x, y) -> CASE WHEN x < y THEN 1 WHEN x > y THEN -1 ELSE 0 END), sort_array(array(3, NULL, 1)), sort_array(array(3, NULL, 1), false);
--> array_sort(array(3, NULL, 1), lambdafunction((IF(((namedlambdavariable() IS NULL) AND (namedlambdavariable() IS NULL)), 0, (IF((namedlambdavariable() IS NULL), 1, (IF((namedlambdavariable() IS NULL), -1, (IF((namedlambdavariable() < namedlambdavariable()), -1, (IF((namedlambdavariable() > namedlambdavariable()), 1, 0)))))))))), namedlambdavariable(), namedlambdavariable())) : array<int> | array_sort(array(b, a), lambdafunction(CASE WHEN (namedlambdavariable() < namedlambdavariable()) THEN 1 WHEN (namedlambdavariable() > namedlambdavariable()) THEN -1 ELSE 0 END, namedlambdavariable(), namedlambdavariable())) : array<string> | sort_array(array(3, NULL, 1), true) : array<int> | sort_array(array(3, NULL, 1), false) : array<int>
--= [1, 3, null] | [b, a] | [null, 1, 3] | [3, 1, null]
SELECT array_distinct(array(1, 1, NULL, NULL)), array_union(array(1, NULL), array(NULL, 2)), array_intersect(array(1, NULL, 1), array(NULL, 1)), array_except(array(1, NULL, 2), array(1)), arrays_overlap(array(1, NULL), array(2)), arrays_overlap(array(1), array(1, NULL));
--> array_distinct(array(1, 1, NULL, NULL)) : array<int> | array_union(array(1, NULL), array(NULL, 2)) : array<int> | array_intersect(array(1, NULL, 1), array(NULL, 1)) : array<int> | array_except(array(1, NULL, 2), array(1)) : array<int> | arrays_overlap(array(1, NULL), array(2)) : boolean | arrays_overlap(array(1), array(1, NULL)) : boolean
--= [1, null] | [1, null, 2] | [1, null] | [null, 2] | NULL | true
SELECT array_position(array(1, 2), 2), array_remove(array(1, NULL, 1), 1), array_repeat('x', 2), array_repeat(1, -1), array_join(array('a', NULL, 'b'), ','), array_join(array('a', NULL, 'b'), ',', '?'), array_min(array(NULL, 2, 1)), array_max(array()), flatten(array(array(1), NULL)), flatten(array(array(1), array(2, NULL)));
--> array_position(array(1, 2), 2) : bigint | array_remove(array(1, NULL, 1), 1) : array<int> | array_repeat(x, 2) : array<string> | array_repeat(1, -1) : array<int> | array_join(array(a, NULL, b), ,) : string | array_join(array(a, NULL, b), ,, ?) : string | array_min(array(NULL, 2, 1)) : int | array_max(array()) : void | flatten(array(array(1), NULL)) : array<int> | flatten(array(array(1), array(2, NULL))) : array<int>
--= 2 | [null] | [x, x] | [] | a,b | a,?,b | 1 | NULL | NULL | [1, 2, null]
SELECT slice(array(1, 2, 3, 4), 2, 2), slice(array(1, 2, 3), -2, 5), element_at(array(1, 2), -1), element_at(map('a', 1), 'b'), array(1, 2)[1], map('a', 1)['a'], map('a', 1)['z'], get(array(1), 5), try_element_at(array(1), 5);
--> slice(array(1, 2, 3, 4), 2, 2) : array<int> | slice(array(1, 2, 3), -2, 5) : array<int> | element_at(array(1, 2), -1) : int | element_at(map(a, 1), b) : int | array(1, 2)[1] : int | map(a, 1)[a] : int | map(a, 1)[z] : int | get(array(1), 5) : int | try_element_at(array(1), 5) : int
--= [2, 3] | [2, 3] | 2 | NULL | 2 | 1 | NULL | NULL | NULL
SELECT slice(array(1), 0, 1);
--! INVALID_PARAMETER_VALUE.START 22023
SELECT element_at(array(1), 5);
--! INVALID_ARRAY_INDEX_IN_ELEMENT_AT 22003
SELECT element_at(array(1), 0);
--! INVALID_INDEX_OF_ZERO 22003
SELECT array(1)[5];
--! INVALID_ARRAY_INDEX 22003
SELECT array(1)[-1];
--! INVALID_ARRAY_INDEX 22003
SELECT array_insert(array(1, 2), 2, 9), array_insert(array(1, 2), -1, 9), array_insert(array(1), 5, 9), array_append(array(1), 2), array_prepend(array(1), 0), array_compact(array(1, NULL)), array_size(array(1)), size(NULL), cardinality(array()), size(map(1, 2));
--> array_insert(array(1, 2), 2, 9) : array<int> | array_insert(array(1, 2), -1, 9) : array<int> | array_insert(array(1), 5, 9) : array<int> | array_append(array(1), 2) : array<int> | array_prepend(array(1), 0) : array<int> | array_compact(array(1, NULL)) : array<int> | array_size(array(1)) : int | size(NULL) : int | cardinality(array()) : int | size(map(1, 2)) : int
--= [1, 9, 2] | [1, 2, 9] | [1, null, null, null, 9] | [1, 2] | [0, 1] | [1] | 1 | NULL | 0 | 1
SELECT sequence(1, 5), sequence(5, 1), sequence(1, 10, 3), sequence(DATE'2024-01-01', DATE'2024-01-03'), sequence('a', 'b');
--! DATATYPE_MISMATCH.SEQUENCE_WRONG_INPUT_TYPES 42K09
SELECT shuffle(array(1)) , reverse(array(1, 2)), reverse('abc'), concat(array(1), array(2, NULL)), arrays_zip(array(1, 2), array('a')), named_struct('a', 1, 'b', 'x').b, struct(1, 2).col1;
--> shuffle(array(1)) : array<int> | reverse(array(1, 2)) : array<int> | reverse(abc) : string | concat(array(1), array(2, NULL)) : array<int> | arrays_zip(array(1, 2), array(a)) : array<struct<0:int,1:string>> | named_struct(a, 1, b, x).b : string | struct(1, 2).col1 : int
--= [1] | [2, 1] | cba | [1, 2, null] | [{1, a}, {2, null}] | x | 1
SELECT map(1, 'a', 1, 'b');
--! DUPLICATED_MAP_KEY 23505
SELECT map(NULL, 1);
--! NULL_MAP_KEY 2200E
SELECT map_keys(map(1, 'a')), map_values(map(1, 'a')), map_entries(map(1, 'a')), map_from_entries(array(struct(1, 'a'))), map_from_arrays(array(1, 2), array('a', 'b')), map_concat(map(1, 'a'), map(2, 'b')), map_contains_key(map(1, 2), 1), str_to_map('a:1,b:2'), str_to_map('a=1;b', ';', '=');
--> map_keys(map(1, a)) : array<int> | map_values(map(1, a)) : array<string> | map_entries(map(1, a)) : array<struct<key:int,value:string>> | map_from_entries(array(struct(1, a))) : map<int,string> | map_from_arrays(array(1, 2), array(a, b)) : map<int,string> | map_concat(map(1, a), map(2, b)) : map<int,string> | map_contains_key(map(1, 2), 1) : boolean | str_to_map(a:1,b:2, ,, :) : map<string,string> | str_to_map(a=1;b, ;, =) : map<string,string>
--= [1] | [a] | [{1, a}] | {1 -> a} | {1 -> a, 2 -> b} | {1 -> a, 2 -> b} | true | {a -> 1, b -> 2} | {a -> 1, b -> null}
SELECT map_concat(map(1, 'a'), map(1, 'b'));
--! DUPLICATED_MAP_KEY 23505
SELECT explode(array(1, 2)), 'x';
--> col : int | x : string
--= 1 | x
--= 2 | x
SELECT posexplode(array('a', 'b'));
--> pos : int | col : string
--= 0 | a
--= 1 | b
SELECT explode_outer(array()), 1;
--> col : void | 1 : int
--= NULL | 1
SELECT explode(map('a', 1, 'b', 2)) AS (k, v);
--> k : string | v : int
--= a | 1
--= b | 2
SELECT stack(2, 1, 'a', 2, 'b') AS (n, s);
--> n : int | s : string
--= 1 | a
--= 2 | b
SELECT * FROM VALUES (array(1, 2)), (array()), (NULL) t(a) LATERAL VIEW explode(a) e AS x;
--> a : array<int> | x : int
--= [1, 2] | 1
--= [1, 2] | 2
SELECT x FROM VALUES (array(1, 2)), (array()), (NULL) t(a) LATERAL VIEW OUTER explode(a) e AS x;
--> x : int
--= 1
--= 2
--= NULL
--= NULL
SELECT p, x FROM VALUES (array(5, 6)) t(a) LATERAL VIEW posexplode(a) e AS p, x;
--> p : int | x : int
--= 0 | 5
--= 1 | 6
SELECT * FROM explode(array(1, 2)) AS t(x), range(2) ORDER BY 1, 2;
--> x : int | id : bigint
--= 1 | 0
--= 1 | 1
--= 2 | 0
--= 2 | 1
SELECT json_tuple('{"a":1,"b":"x"}', 'a', 'b', 'c');
--> c0 : string | c1 : string | c2 : string
--= 1 | x | NULL
SELECT get_json_object('{"a":{"b":[1,2]}}', '$.a.b[1]'), get_json_object('{"a":1}', '$.z'), get_json_object('[{"a":1},{"a":2}]', '$[*].a'), get_json_object('bad', '$.a');
--> get_json_object({"a":{"b":[1,2]}}, $.a.b[1]) : string | get_json_object({"a":1}, $.z) : string | get_json_object([{"a":1},{"a":2}], $[*].a) : string | get_json_object(bad, $.a) : string
--= 2 | NULL | [1,2] | NULL
SELECT from_json('{"a":1,"b":"x","c":[1,2],"d":{"e":1.5}}', 'a INT, b STRING, c ARRAY<INT>, d STRUCT<e: DOUBLE>'), from_json('[1,2]', 'ARRAY<INT>'), from_json('{"a":"x"}', 'a INT'), from_json('bad', 'a INT'), from_json('{"a":1}', 'MAP<STRING,INT>'), from_json('{"t":"26/08/2015"}', 't DATE', map('dateFormat', 'dd/MM/yyyy'));
--> from_json({"a":1,"b":"x","c":[1,2],"d":{"e":1.5}}) : struct<a:int,b:string,c:array<int>,d:struct<e:double>> | from_json([1,2]) : array<int> | from_json({"a":"x"}) : struct<a:int> | from_json(bad) : struct<a:int> | entries : map<string,int> | from_json({"t":"26/08/2015"}) : struct<t:date>
--= {1, x, [1, 2], {1.5}} | [1, 2] | {null} | {null} | {a -> 1} | {2015-08-26}
SELECT from_json('bad', 'a INT', map('mode', 'FAILFAST'));
--! MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION 22023
SELECT to_json(named_struct('a', 1, 'b', NULL, 'c', array(1, NULL), 'd', map('k', DATE'2024-01-01'))), to_json(array(named_struct('a', 1.50))), to_json(map('a', 1)), to_json(named_struct('t', TIMESTAMP'2024-01-01 10:00:00'), map('timestampFormat', 'yyyy')), schema_of_json('{"a":[1,{"b":2}],"c":1.5}'), json_array_length('[1,2]'), json_object_keys('{"a":1,"b":2}');
--> to_json(named_struct(a, 1, b, NULL, c, array(1, NULL), d, map(k, DATE '2024-01-01'))) : string | to_json(array(named_struct(a, 1.50))) : string | to_json(map(a, 1)) : string | to_json(named_struct(t, TIMESTAMP '2024-01-01 10:00:00')) : string | schema_of_json({"a":[1,{"b":2}],"c":1.5}) : string | json_array_length([1,2]) : int | json_object_keys({"a":1,"b":2}) : array<string>
--= {"a":1,"c":[1,null],"d":{"k":"2024-01-01"}} | [{"a":1.50}] | {"a":1} | {"t":"2024"} | STRUCT<a: ARRAY<STRING>, c: DOUBLE> | 2 | [a, b]
SELECT from_csv('1,abc,2.5', 'a INT, b STRING, c DOUBLE'), from_csv('1|x', 'a INT, b STRING', map('sep', '|')), to_csv(named_struct('a', 1, 'b', 'x,y')), schema_of_csv('1,abc'), from_csv('x', 'a INT');
--> from_csv(1,abc,2.5) : struct<a:int,b:string,c:double> | from_csv(1\|x) : struct<a:int,b:string> | to_csv(named_struct(a, 1, b, x,y)) : string | schema_of_csv(1,abc) : string | from_csv(x) : struct<a:int>
--= {1, abc, 2.5} | {1, x} | 1,"x,y" | STRUCT<_c0: INT, _c1: STRING> | {null}
SELECT array(1, 2) = array(1, 2), array(1) < array(2), struct(1, 'a') = struct(1, 'a'), struct(1, 2) < struct(1, 3), array(1, NULL) = array(1, NULL), array(NULL) < array(1);
--> (array(1, 2) = array(1, 2)) : boolean | (array(1) < array(2)) : boolean | (struct(1, a) = struct(1, a)) : boolean | (struct(1, 2) < struct(1, 3)) : boolean | (array(1, NULL) = array(1, NULL)) : boolean | (array(NULL) < array(1)) : boolean
--= true | true | true | true | true | true
SELECT map(1, 2) = map(1, 2);
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
SELECT cast(array('1', '2') AS ARRAY<INT>), cast(struct(1, '2') AS STRUCT<a: STRING, b: INT>), cast(map('1', 2) AS MAP<INT, STRING>), cast(array(1) AS STRING), cast(struct(1, NULL, 'x') AS STRING), cast(map('a', NULL) AS STRING);
--> array(1, 2) : array<int> | struct(1, 2) : struct<a:string,b:int> | map(1, 2) : map<int,string> | CAST(array(1) AS STRING) : string | CAST(struct(1, NULL, x) AS STRING) : string | CAST(map(a, NULL) AS STRING) : string
--= [1, 2] | {1, 2} | {1 -> 2} | [1] | {1, null, x} | {a -> null}
SELECT cast(array('x') AS ARRAY<INT>);
--! CAST_INVALID_INPUT 22018
SELECT array(), typeof(array()), map(), typeof(map()), array(NULL, 1), array('a', 1);
--! CAST_INVALID_INPUT 22018
SELECT named_struct('a', named_struct('b', array(named_struct('c', 5)))).a.b[0].c, array(named_struct('c', 5), named_struct('c', 6)).c;
--> named_struct(a, named_struct(b, array(named_struct(c, 5)))).a.b[0].c : int | array(named_struct(c, 5), named_struct(c, 6)).c : array<int>
--= 5 | [5, 6]
SELECT transform(array(array(1, 2), array(3)), x -> transform(x, y -> y * size(x))), filter(map_entries(map('a', 1, 'b', 2)), e -> e.value > 1), transform(sequence(1, 3), x -> named_struct('v', x, 's', x * x));
--> transform(array(array(1, 2), array(3)), lambdafunction(transform(namedlambdavariable(), lambdafunction((namedlambdavariable() * size(namedlambdavariable())), namedlambdavariable())), namedlambdavariable())) : array<array<int>> | filter(map_entries(map(a, 1, b, 2)), lambdafunction((namedlambdavariable().value > 1), namedlambdavariable())) : array<struct<key:string,value:int>> | transform(sequence(1, 3), lambdafunction(named_struct(v, namedlambdavariable(), s, (namedlambdavariable() * namedlambdavariable())), namedlambdavariable())) : array<struct<v:int,s:int>>
--= [[2, 4], [3]] | [{b, 2}] | [{1, 1}, {2, 4}, {3, 9}]
SELECT x.a, x.b FROM (SELECT struct(1 AS a, 2 AS b) x), LATERAL (SELECT x.a + 1 AS c);
--> a : int | b : int
--= 1 | 2
SELECT x.* FROM (SELECT struct(1 AS a, 2 AS b) x);
--> a : int | b : int
--= 1 | 2
SELECT array_contains(array(1, 2), '1'), array_contains(array(1.5), 1), array_position(array('a'), 'b'), element_at(map(1, 'a'), 1L);
--! DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES 42K09
SELECT hash(1, 'a', NULL), xxhash64(1L, array(1, 2)), md5('a'), sha1('a'), sha2('a', 256), crc32('a'), hash(map(1, 2)), base64('abc'), unbase64('YWJj');
--! DATATYPE_MISMATCH.HASH_MAP_TYPE 42K09
