SELECT array(1, DATE'2024-01-01');
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT map(), map(1, 'a', 2, 'b'), map('a', NULL), map(1, array(1));
--> map() : map<void,void> | map(1, a, 2, b) : map<int,string> | map(a, NULL) : map<string,void> | map(1, array(1)) : map<int,array<int>>
--= {} | {1 -> a, 2 -> b} | {a -> null} | {1 -> [1]}
SELECT map(1);
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
SELECT map(NULL, 1);
--! NULL_MAP_KEY 2200E
SELECT map(1, 2, 1, 3);
--! DUPLICATED_MAP_KEY 23505
SELECT map(map(1, 2), 1);
--! DATATYPE_MISMATCH.INVALID_MAP_KEY_TYPE 42K09
SELECT struct(1, 'a'), named_struct('a', 1, 'b', NULL), struct(1 AS x, 2 AS y), struct(), named_struct();
--> struct(1, a) : struct<col1:int,col2:string> | named_struct(a, 1, b, NULL) : struct<a:int,b:void> | struct(1 AS x, 2 AS y) : struct<x:int,y:int> | struct() : struct<> | named_struct() : struct<>
--= {1, a} | {1, null} | {1, 2} | {} | {}
SELECT named_struct('a');
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
SELECT named_struct(1, 2);
--! DATATYPE_MISMATCH.CREATE_NAMED_STRUCT_WITHOUT_FOLDABLE_STRING 42K09
SELECT named_struct(NULL, 2);
--! DATATYPE_MISMATCH.CREATE_NAMED_STRUCT_WITHOUT_FOLDABLE_STRING 42K09
SELECT (1, 'a'), (1, 2).col1, struct(1 AS x).x;
--> named_struct(col1, 1, col2, a) : struct<col1:int,col2:string> | named_struct(col1, 1, col2, 2).col1 : int | struct(1 AS x).x : int
--= {1, a} | 1 | 1
SELECT array(1, 2, 3)[0], array(1, 2, 3)[2], array(1)[NULL], map('a', 1)['a'], map('a', 1)['b'], map(1, 2)[NULL];
--> array(1, 2, 3)[0] : int | array(1, 2, 3)[2] : int | array(1)[NULL] : int | map(a, 1)[a] : int | map(a, 1)[b] : int | map(1, 2)[NULL] : int
--= 1 | 3 | NULL | 1 | NULL | NULL
SELECT array(1, 2, 3)[3];
--! INVALID_ARRAY_INDEX 22003
SELECT array(1, 2, 3)[-1];
--! INVALID_ARRAY_INDEX 22003
SELECT array(1)['a'];
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT 1[0];
--! INVALID_EXTRACT_BASE_FIELD_TYPE 42000
SELECT struct(1 AS x).y;
--! FIELD_NOT_FOUND 42704
SELECT element_at(array(1, 2, 3), 4);
--! INVALID_ARRAY_INDEX_IN_ELEMENT_AT 22003
SELECT element_at(array(1, 2, 3), 0);
--! INVALID_INDEX_OF_ZERO 22003
SELECT element_at(array(1), 'a');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT element_at(map('a', 1), 1);
--! DATATYPE_MISMATCH.MAP_FUNCTION_DIFF_TYPES 42K09
SELECT try_element_at(array(1, 2, 3), 4), try_element_at(map('a', 1), 'z'), try_element_at(array(1), -1);
--> try_element_at(array(1, 2, 3), 4) : int | try_element_at(map(a, 1), z) : int | try_element_at(array(1), -1) : int
--= NULL | NULL | 1
SELECT try_element_at(array(1), 0);
--! INVALID_INDEX_OF_ZERO 22003
SELECT size(array(1, 2)), size(array()), size(NULL), size(map(1, 2)), cardinality(array(1)), array_size(array(1, NULL)), array_size(NULL);
--> size(array(1, 2)) : int | size(array()) : int | size(NULL) : int | size(map(1, 2)) : int | cardinality(array(1)) : int | array_size(array(1, NULL)) : int | array_size(NULL) : int
--= 2 | 0 | NULL | 1 | 1 | 2 | NULL
SELECT size('a');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT array_contains(array(1), 'a');
--! DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES 42K09
SELECT array_contains(array(1), NULL);
--! DATATYPE_MISMATCH.NULL_TYPE 42K09
SELECT array_distinct(array(1, 2, 2, NULL, NULL)), array_distinct(array()), array_distinct(array(double('NaN'), double('NaN'), 0D, -0D)), array_distinct(NULL);
--> array_distinct(array(1, 2, 2, NULL, NULL)) : array<int> | array_distinct(array()) : array<void> | array_distinct(array(NaN, NaN, 0.0, -0.0)) : array<double> | array_distinct(NULL) : array<void>
--= [1, 2, null] | [] | [NaN, 0.0] | NULL
SELECT array_union(array(1), array('a'));
--! DATATYPE_MISMATCH.BINARY_ARRAY_DIFF_TYPES 42K09
SELECT array_union(array(1), array(DATE'2024-01-01'));
--! DATATYPE_MISMATCH.BINARY_ARRAY_DIFF_TYPES 42K09
SELECT array_union(1, 2);
--! DATATYPE_MISMATCH.BINARY_ARRAY_DIFF_TYPES 42K09
SELECT array_join(array('a', NULL, 'b'), ','), array_join(array('a', NULL, 'b'), ',', '-'), array_join(array(), ','), array_join(NULL, ','), array_join(array('a'), NULL);
--> array_join(array(a, NULL, b), ,) : string | array_join(array(a, NULL, b), ,, -) : string | array_join(array(), ,) : string | array_join(NULL, ,) : string | array_join(array(a), NULL) : string
--= a,b | a,-,b |  | NULL | NULL
SELECT array_join(array(1, 2), ',');
--> array_join(array(1, 2), ,) : string
--= 1,2
SELECT array_max(array(1, NULL, 3)), array_min(array(1, NULL, -3)), array_max(array()), array_max(array('a', 'b')), array_max(array(1D, double('NaN'))), array_min(array(1D, double('NaN'))), array_max(NULL);
--> array_max(array(1, NULL, 3)) : int | array_min(array(1, NULL, -3)) : int | array_max(array()) : void | array_max(array(a, b)) : string | array_max(array(1.0, NaN)) : double | array_min(array(1.0, NaN)) : double | array_max(NULL) : void
--= 3 | -3 | NULL | b | NaN | 1.0 | NULL
SELECT array_repeat('a', 2), array_repeat(NULL, 2), array_repeat(1, 0), array_repeat(1, -1), array_repeat(1, NULL);
--> array_repeat(a, 2) : array<string> | array_repeat(NULL, 2) : array<void> | array_repeat(1, 0) : array<int> | array_repeat(1, -1) : array<int> | array_repeat(1, NULL) : array<int>
--= [a, a] | [null, null] | [] | [] | NULL
SELECT array_append(array(1), 'a');
--! DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES 42K09
SELECT array_insert(array(1), 0, 2);
--! INVALID_INDEX_OF_ZERO 22003
SELECT array_compact(array(1, NULL, 2)), array_compact(array()), array_compact(NULL), array_compact(array('a', NULL));
--> array_compact(array(1, NULL, 2)) : array<int> | array_compact(array()) : array<void> | array_compact(NULL) : array<void> | array_compact(array(a, NULL)) : array<string>
--= [1, 2] | [] | NULL | [a]
SELECT array_sort(array(3, 1, 2), (l, r) -> CASE WHEN l < r THEN 1 WHEN l > r THEN -1 ELSE 0 END);
--> array_sort(array(3, 1, 2), lambdafunction(CASE WHEN (namedlambdavariable() < namedlambdavariable()) THEN 1 WHEN (namedlambdavariable() > namedlambdavariable()) THEN -1 ELSE 0 END, namedlambdavariable(), namedlambdavariable())) : array<int>
--= [3, 2, 1]
SELECT array_sort(array('bc', 'ab', 'dc'), (l, r) -> CASE WHEN l IS NULL AND r IS NULL THEN 0 WHEN l < r THEN -1 WHEN l > r THEN 1 ELSE 0 END);
--> array_sort(array(bc, ab, dc), lambdafunction(CASE WHEN ((namedlambdavariable() IS NULL) AND (namedlambdavariable() IS NULL)) THEN 0 WHEN (namedlambdavariable() < namedlambdavariable()) THEN -1 WHEN (namedlambdavariable() > namedlambdavariable()) THEN 1 ELSE 0 END, namedlambdavariable(), namedlambdavariable())) : array<string>
--= [ab, bc, dc]
SELECT array_sort(array(1, 2), (l, r) -> NULL);
--! DATATYPE_MISMATCH.UNEXPECTED_RETURN_TYPE 42K09
SELECT array_sort(array(1, 2), (l, r) -> 'a');
--! DATATYPE_MISMATCH.UNEXPECTED_RETURN_TYPE 42K09
SELECT sort_array(array(3, 1, NULL, 2)), sort_array(array(3, 1, NULL, 2), false), sort_array(array('b', 'a'), true), sort_array(NULL);
--> sort_array(array(3, 1, NULL, 2), true) : array<int> | sort_array(array(3, 1, NULL, 2), false) : array<int> | sort_array(array(b, a), true) : array<string> | sort_array(NULL, true) : array<void>
--= [null, 1, 2, 3] | [3, 2, 1, null] | [a, b] | NULL
SELECT sort_array(array(3, 1), 1);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT sort_array(array(map(1, 2)));
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
SELECT sort_array(array(struct(2, 'a'), struct(1, 'b'))), array_sort(array(array(2), array(1, 5)));
--> sort_array(array(struct(2, a), struct(1, b)), true) : array<struct<col1:int,col2:string>> | array_sort(array(array(2), array(1, 5)), lambdafunction((IF(((namedlambdavariable() IS NULL) AND (namedlambdavariable() IS NULL)), 0, (IF((namedlambdavariable() IS NULL), 1, (IF((namedlambdavariable() IS NULL), -1, (IF((namedlambdavariable() < namedlambdavariable()), -1, (IF((namedlambdavariable() > namedlambdavariable()), 1, 0)))))))))), namedlambdavariable(), namedlambdavariable())) : array<array<int>>
--= [{1, b}, {2, a}] | [[1, 5], [2]]
SELECT flatten(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT slice(array(1, 2, 3, 4), 2, 2), slice(array(1, 2, 3, 4), -2, 2), slice(array(1), 5, 1), slice(NULL, 1, 1), slice(array(1, 2), 1, 0);
--> slice(array(1, 2, 3, 4), 2, 2) : array<int> | slice(array(1, 2, 3, 4), -2, 2) : array<int> | slice(array(1), 5, 1) : array<int> | slice(NULL, 1, 1) : array<void> | slice(array(1, 2), 1, 0) : array<int>
--= [2, 3] | [3, 4] | [] | NULL | []
SELECT slice(array(1), 0, 1);
--! INVALID_PARAMETER_VALUE.START 22023
SELECT slice(array(1), 1, -1);
--! INVALID_PARAMETER_VALUE.LENGTH 22023
SELECT sequence(1, 5), sequence(5, 1), sequence(1, 10, 3), sequence(5, 1, -2), sequence(1, 1), sequence(NULL, 1), sequence(1L, 3L);
--> sequence(1, 5) : array<int> | sequence(5, 1) : array<int> | sequence(1, 10, 3) : array<int> | sequence(5, 1, -2) : array<int> | sequence(1, 1) : array<int> | sequence(NULL, 1) : array<int> | sequence(1, 3) : array<bigint>
--= [1, 2, 3, 4, 5] | [5, 4, 3, 2, 1] | [1, 4, 7, 10] | [5, 3, 1] | [1] | NULL | [1, 2, 3]
SELECT sequence(1, 5, 0);
--! OTHER requirement failed: Illegal sequence boundaries: 1 to 5 by 0
SELECT sequence(1, 5, -1);
--! OTHER requirement failed: Illegal sequence boundaries: 1 to 5 by -1
SELECT sequence(DATE'2024-01-01', DATE'2024-03-01', INTERVAL 1 MONTH), sequence(DATE'2024-01-01', DATE'2024-01-03'), sequence(TIMESTAMP'2024-01-01 00:00:00', TIMESTAMP'2024-01-01 02:00:00', INTERVAL 1 HOUR), sequence(DATE'2024-01-31', DATE'2024-04-30', INTERVAL '1' MONTH);
--> sequence(DATE '2024-01-01', DATE '2024-03-01', INTERVAL '1' MONTH) : array<date> | sequence(DATE '2024-01-01', DATE '2024-01-03') : array<date> | sequence(TIMESTAMP '2024-01-01 00:00:00', TIMESTAMP '2024-01-01 02:00:00', INTERVAL '01' HOUR) : array<timestamp> | sequence(DATE '2024-01-31', DATE '2024-04-30', INTERVAL '1' MONTH) : array<date>
--= [2024-01-01, 2024-02-01, 2024-03-01] | [2024-01-01, 2024-01-02, 2024-01-03] | [2024-01-01 00:00:00, 2024-01-01 01:00:00, 2024-01-01 02:00:00] | [2024-01-31, 2024-02-29, 2024-03-31, 2024-04-30]
SELECT sequence(1, 'a');
--! CAST_INVALID_INPUT 22018
SELECT arrays_zip(array(1, 2), array('a')), arrays_zip(array(1), NULL), arrays_zip(), arrays_zip(array());
--> arrays_zip(array(1, 2), array(a)) : array<struct<0:int,1:string>> | arrays_zip(array(1), NULL) : array<struct<0:int,1:void>> | arrays_zip() : array<struct<>> | arrays_zip(array()) : array<struct<0:void>>
--= [{1, a}, {2, null}] | NULL | [] | []
SELECT arrays_zip(a, b) FROM VALUES (array(1, 2), array(3)), (NULL, array(1)) AS t(a, b);
--> arrays_zip(a, b) : array<struct<a:int,b:int>>
--= [{1, 3}, {2, null}]
--= NULL
SELECT map_keys(map(1, 'a', 2, 'b')), map_values(map(1, 'a', 2, NULL)), map_entries(map(1, 'a')), map_keys(NULL), map_keys(map());
--> map_keys(map(1, a, 2, b)) : array<int> | map_values(map(1, a, 2, NULL)) : array<string> | map_entries(map(1, a)) : array<struct<key:int,value:string>> | map_keys(NULL) : array<void> | map_keys(map()) : array<void>
--= [1, 2] | [a, null] | [{1, a}] | NULL | []
SELECT map_keys(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT map_from_arrays(array(1), array(1, 2));
--! _LEGACY_ERROR_TEMP_2128 None
SELECT map_from_arrays(array(1, 1), array(1, 2));
--! DUPLICATED_MAP_KEY 23505
SELECT map_from_arrays(array(1, NULL), array(1, 2));
--! NULL_MAP_KEY 2200E
SELECT map_from_entries(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT map_concat(map(1, 'a'), map(1, 'b'));
--! DUPLICATED_MAP_KEY 23505
SELECT map_concat(map(1, 'a'), map('x', 'b'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT map_contains_key(map(1, 'a'), NULL);
--! DATATYPE_MISMATCH.NULL_TYPE 42K09
SELECT transform(array(1), (x, y, z) -> x);
--! INVALID_LAMBDA_FUNCTION_CALL.NUM_ARGS_MISMATCH 42K0D
SELECT transform(1, x -> x);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT filter(array(1, 2, 3), x -> x % 2 = 1), filter(array(0, 2, 3), (x, i) -> x > i), filter(array(1, NULL), x -> x IS NOT NULL), filter(array(1, NULL), x -> x > 0);
--> filter(array(1, 2, 3), lambdafunction(((namedlambdavariable() % 2) = 1), namedlambdavariable())) : array<int> | filter(array(0, 2, 3), lambdafunction((namedlambdavariable() > namedlambdavariable()), namedlambdavariable(), namedlambdavariable())) : array<int> | filter(array(1, NULL), lambdafunction((namedlambdavariable() IS NOT NULL), namedlambdavariable())) : array<int> | filter(array(1, NULL), lambdafunction((namedlambdavariable() > 0), namedlambdavariable())) : array<int>
--= [1, 3] | [2, 3] | [1] | [1]
SELECT filter(array(1), x -> x);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT exists(array(1, 2, 3), x -> x % 2 = 0), exists(array(1, NULL), x -> x > 1), exists(array(), x -> x > 1), forall(array(1, 2), x -> x > 0), forall(array(1, NULL), x -> x > 0), forall(array(), x -> x > 0);
--> exists(array(1, 2, 3), lambdafunction(((namedlambdavariable() % 2) = 0), namedlambdavariable())) : boolean | exists(array(1, NULL), lambdafunction((namedlambdavariable() > 1), namedlambdavariable())) : boolean | exists(array(), lambdafunction((namedlambdavariable() > 1), namedlambdavariable())) : boolean | forall(array(1, 2), lambdafunction((namedlambdavariable() > 0), namedlambdavariable())) : boolean | forall(array(1, NULL), lambdafunction((namedlambdavariable() > 0), namedlambdavariable())) : boolean | forall(array(), lambdafunction((namedlambdavariable() > 0), namedlambdavariable())) : boolean
--= true | NULL | false | true | NULL | true
SELECT aggregate(array(1, 2, 3), 0, (acc, x) -> acc + x), aggregate(array(1, 2, 3), 0, (acc, x) -> acc + x, acc -> acc * 10), reduce(array('a', 'b'), '', (acc, x) -> acc || x), aggregate(array(1, NULL), 0, (acc, x) -> acc + x), aggregate(array(), 5, (acc, x) -> acc + x);
--> aggregate(array(1, 2, 3), 0, lambdafunction((namedlambdavariable() + namedlambdavariable()), namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable())) : int | aggregate(array(1, 2, 3), 0, lambdafunction((namedlambdavariable() + namedlambdavariable()), namedlambdavariable(), namedlambdavariable()), lambdafunction((namedlambdavariable() * 10), namedlambdavariable())) : int | reduce(array(a, b), , lambdafunction(concat(namedlambdavariable(), namedlambdavariable()), namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable())) : string | aggregate(array(1, NULL), 0, lambdafunction((namedlambdavariable() + namedlambdavariable()), namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable())) : int | aggregate(array(), 5, lambdafunction((namedlambdavariable() + namedlambdavariable()), namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable())) : int
--= 6 | 60 | ab | NULL | 5
SELECT aggregate(array(1, 2), 0D, (acc, x) -> acc + x), aggregate(array(1.5, 2.5), CAST(0 AS DECIMAL(10,1)), (acc, x) -> CAST(acc + x AS DECIMAL(10,1)));
--> aggregate(array(1, 2), 0.0, lambdafunction((namedlambdavariable() + namedlambdavariable()), namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable())) : double | aggregate(array(1.5, 2.5), CAST(0 AS DECIMAL(10,1)), lambdafunction(CAST((namedlambdavariable() + namedlambdavariable()) AS DECIMAL(10,1)), namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable())) : decimal(10,1)
--= 3.0 | 4.0
SELECT aggregate(array(1, 2), 0, (acc, x) -> 'a');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT map_filter(map(1, 0, 2, 2, 3, -1), (k, v) -> k > v), transform_keys(map(1, 'a'), (k, v) -> k + 1), transform_values(map(1, 'a'), (k, v) -> v || k), map_zip_with(map(1, 'a', 2, 'b'), map(1, 'x', 3, 'y'), (k, v1, v2) -> concat_ws('-', v1, v2));
--> map_filter(map(1, 0, 2, 2, 3, -1), lambdafunction((namedlambdavariable() > namedlambdavariable()), namedlambdavariable(), namedlambdavariable())) : map<int,int> | transform_keys(map(1, a), lambdafunction((namedlambdavariable() + 1), namedlambdavariable(), namedlambdavariable())) : map<int,string> | transform_values(map(1, a), lambdafunction(concat(namedlambdavariable(), namedlambdavariable()), namedlambdavariable(), namedlambdavariable())) : map<int,string> | map_zip_with(map(1, a, 2, b), map(1, x, 3, y), lambdafunction(concat_ws(-, namedlambdavariable(), namedlambdavariable()), namedlambdavariable(), namedlambdavariable(), namedlambdavariable())) : map<int,string>
--= {1 -> 0, 3 -> -1} | {2 -> a} | {1 -> a1} | {1 -> a-x, 2 -> b, 3 -> y}
SELECT transform_keys(map(1, 'a', 2, 'b'), (k, v) -> 1);
--! DUPLICATED_MAP_KEY 23505
SELECT transform_keys(map(1, 'a'), (k, v) -> NULL);
--! NULL_MAP_KEY 2200E
SELECT map_zip_with(map(1, 2), map('a', 3), (k, v1, v2) -> v1);
--! DATATYPE_MISMATCH.MAP_ZIP_WITH_DIFF_TYPES 42K09
SELECT transform(a, x -> x + b) FROM VALUES (array(1, 2), 10), (array(), 20), (NULL, 30), (array(NULL), 40) AS t(a, b);
--> transform(a, lambdafunction((namedlambdavariable() + b), namedlambdavariable())) : array<int>
--= [11, 12]
--= []
--= NULL
--= [null]
SELECT filter(a, x -> x > b), exists(a, x -> x = b), aggregate(a, b, (s, x) -> s + x) FROM VALUES (array(1, 2, 3), 1), (array(5), 5) AS t(a, b);
--> filter(a, lambdafunction((namedlambdavariable() > b), namedlambdavariable())) : array<int> | exists(a, lambdafunction((namedlambdavariable() = b), namedlambdavariable())) : boolean | aggregate(a, b, lambdafunction((namedlambdavariable() + namedlambdavariable()), namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable())) : int
--= [2, 3] | true | 7
--= [] | true | 10
SELECT transform(a, x -> transform(x, y -> y * 2)) FROM VALUES (array(array(1, 2), array(3))), (array(array())) AS t(a);
--> transform(a, lambdafunction(transform(namedlambdavariable(), lambdafunction((namedlambdavariable() * 2), namedlambdavariable())), namedlambdavariable())) : array<array<int>>
--= [[2, 4], [6]]
--= [[]]
SELECT transform(array(1, 2, 3), x -> x * x) AS squares, array(1, 2)[0] + 1 AS first;
--> squares : array<int> | first : int
--= [1, 4, 9] | 2
SELECT a[0], a[b], size(a) FROM VALUES (array(1, 2), 1), (array(3, 4), 0) AS t(a, b);
--> a[0] : int | a[b] : int | size(a) : int
--= 1 | 2 | 2
--= 3 | 3 | 2
SELECT m['k'], m[k] FROM VALUES (map('k', 1, 'j', 2), 'j'), (map('x', 3), 'x') AS t(m, k);
--> m[k] : int | m[k] : int
--= 1 | 2
--= NULL | 3
SELECT s.a, s.b, s.* FROM VALUES (named_struct('a', 1, 'b', 'x')), (NULL) AS t(s);
--> a : int | b : string | a : int | b : string
--= 1 | x | 1 | x
--= NULL | NULL | NULL | NULL
SELECT t.s.a.b FROM VALUES (named_struct('a', named_struct('b', 7))) AS t(s);
--> b : int
--= 7
SELECT arr.a, arr.b FROM VALUES (array(named_struct('a', 1, 'b', 'x'), named_struct('a', 2, 'b', 'y'))) AS t(arr);
--> a : array<int> | b : array<string>
--= [1, 2] | [x, y]
SELECT array(1, 2) = array(1, 2), array(1, 2) < array(1, 3), array(1) < array(1, 0), array(NULL) = array(NULL), struct(1, 2) = struct(1, 2), struct(1, NULL) <=> struct(1, NULL), struct(1, 'b') > struct(1, 'a');
--> (array(1, 2) = array(1, 2)) : boolean | (array(1, 2) < array(1, 3)) : boolean | (array(1) < array(1, 0)) : boolean | (array(NULL) = array(NULL)) : boolean | (struct(1, 2) = struct(1, 2)) : boolean | (struct(1, NULL) <=> struct(1, NULL)) : boolean | (struct(1, b) > struct(1, a)) : boolean
--= true | true | true | true | true | true | true
SELECT map(1, 2) = map(1, 2);
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
SELECT array(1) = array('a');
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT array(1) = 1;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT explode(array(1, 2, NULL));
--> col : int
--= 1
--= 2
--= NULL
SELECT explode(map('a', 1, 'b', 2));
--> key : string | value : int
--= a | 1
--= b | 2
SELECT explode_outer(array()), 1;
--> col : void | 1 : int
--= NULL | 1
SELECT explode(CAST(NULL AS ARRAY<INT>));
--> col : int
SELECT posexplode(array('a', 'b'));
--> pos : int | col : string
--= 0 | a
--= 1 | b
SELECT posexplode_outer(CAST(NULL AS MAP<INT, STRING>));
--> pos : int | key : int | value : string
--= NULL | NULL | NULL
SELECT inline(array(struct(1, 'a'), struct(2, 'b')));
--> col1 : int | col2 : string
--= 1 | a
--= 2 | b
SELECT inline_outer(CAST(NULL AS ARRAY<STRUCT<a: INT, b: STRING>>));
--> a : int | b : string
--= NULL | NULL
SELECT stack(2, 1, 2, 3);
--> col0 : int | col1 : int
--= 1 | 2
--= 3 | NULL
SELECT stack(2, 'a', 1, 'b', 2) AS (x, y);
--> x : string | y : int
--= a | 1
--= b | 2
SELECT stack(0, 1);
--! DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE 42K09
SELECT stack('a', 1);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT explode(array(1)) AS x, explode(array(2)) AS y;
--> x : int | y : int
--= 1 | 2
SELECT 1 + explode(array(1));
--! UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS 42K0E
SELECT explode(1);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT explode(array(array(1), array(2))) AS x;
--> x : array<int>
--= [1]
--= [2]
SELECT explode(explode(array(array(1))));
--! UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS 42K0E
SELECT cardinality(map(1, 2)), array_size(array()), size(array(array(1)));
--> cardinality(map(1, 2)) : int | array_size(array()) : int | size(array(array(1))) : int
--= 1 | 0 | 1
SELECT typeof(array(1, 2L)), typeof(map('a', 1.5)), typeof(struct(1 AS a, 'x' AS b)), typeof(NULL), typeof(array()), typeof(1Y);
--> typeof(array(1, 2)) : string | typeof(map(a, 1.5)) : string | typeof(struct(1 AS a, x AS b)) : string | typeof(NULL) : string | typeof(array()) : string | typeof(1) : string
--= array<bigint> | map<string,decimal(2,1)> | struct<a:int,b:string> | void | array<void> | tinyint
SELECT array_agg(x), collect_list(x), sort_array(collect_set(x)) FROM VALUES (1), (2), (2), (NULL) AS t(x);
--> collect_list(x) : array<int> | collect_list(x) : array<int> | sort_array(collect_set(x), true) : array<int>
--= [1, 2, 2] | [1, 2, 2] | [1, 2]
SELECT to_json(named_struct('a', 1, 'b', 'x', 'c', NULL)), to_json(array(1, 2)), to_json(map('a', 1)), to_json(array(struct(1 AS x))), to_json(struct(DATE'2024-01-02' AS d, TIMESTAMP'2024-01-02 03:04:05' AS t, 1.50 AS n)), to_json(struct(1.5D AS d, true AS b, X'41' AS x));
--> to_json(named_struct(a, 1, b, x, c, NULL)) : string | to_json(array(1, 2)) : string | to_json(map(a, 1)) : string | to_json(array(struct(1 AS x))) : string | to_json(struct(DATE '2024-01-02' AS d, TIMESTAMP '2024-01-02 03:04:05' AS t, 1.50 AS n)) : string | to_json(struct(1.5 AS d, true AS b, X'41' AS x)) : string
--= {"a":1,"b":"x"} | [1,2] | {"a":1} | [{"x":1}] | {"d":"2024-01-02","t":"2024-01-02T03:04:05.000Z","n":1.50} | {"d":1.5,"b":true,"x":"QQ=="}
SELECT to_json(1);
--! DATATYPE_MISMATCH.INVALID_JSON_SCHEMA 42K09
SELECT to_json(struct(1 AS a), map('x', 1));
--! INVALID_OPTIONS.NON_STRING_TYPE 42K06
SELECT to_json(named_struct('time', to_timestamp('2015-08-26', 'yyyy-MM-dd')), map('timestampFormat', 'dd/MM/yyyy')), to_json(struct(NULL AS a), map('ignoreNullFields', 'false'));
--> to_json(named_struct(time, to_timestamp(2015-08-26, yyyy-MM-dd))) : string | to_json(struct(NULL AS a)) : string
--= {"time":"26/08/2015"} | {"a":null}
SELECT from_json('{"a":1, "b":0.8}', 'a INT, b DOUBLE'), from_json('{"a":"x"}', 'a INT'), from_json('bad', 'a INT'), from_json(NULL, 'a INT'), from_json('[1,2]', 'ARRAY<INT>'), from_json('{"x":1}', 'MAP<STRING, INT>'), from_json('', 'a INT');
--> from_json({"a":1, "b":0.8}) : struct<a:int,b:double> | from_json({"a":"x"}) : struct<a:int> | from_json(bad) : struct<a:int> | from_json(NULL) : struct<a:int> | from_json([1,2]) : array<int> | entries : map<string,int> | from_json() : struct<a:int>
--= {1, 0.8} | {null} | {null} | NULL | [1, 2] | {x -> 1} | NULL
SELECT from_json('{"a":{"b":[1,2]}}', 'STRUCT<a: STRUCT<b: ARRAY<INT>>>'), from_json('{"t":"2024-01-02"}', 't DATE'), from_json('[{"a":1},{"a":2}]', 'ARRAY<STRUCT<a: INT>>');
--> from_json({"a":{"b":[1,2]}}) : struct<a:struct<b:array<int>>> | from_json({"t":"2024-01-02"}) : struct<t:date> | from_json([{"a":1},{"a":2}]) : array<struct<a:int>>
--= {{[1, 2]}} | {2024-01-02} | [{1}, {2}]
SELECT from_json('{"a":1', 'a INT', map('mode', 'FAILFAST'));
--! MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION 22023
SELECT from_json('{"a":1}', 1);
--! INVALID_SCHEMA.NON_STRING_LITERAL 42K07
SELECT from_json('{"a":1}', 'a NOPE');
--! PARSE_SYNTAX_ERROR 42601
SELECT schema_of_json('{"a":1,"b":[1.5],"c":{"d":"x"}}'), schema_of_json('[]'), schema_of_json('[{"col":01}]', map('allowNumericLeadingZeros', 'true'));
--> schema_of_json({"a":1,"b":[1.5],"c":{"d":"x"}}) : string | schema_of_json([]) : string | schema_of_json([{"col":01}]) : string
--= STRUCT<a: BIGINT, b: ARRAY<DOUBLE>, c: STRUCT<d: STRING>> | ARRAY<STRING> | ARRAY<STRUCT<col: BIGINT>>
SELECT get_json_object('{"a":{"b":[1,2]}}', '$.a.b[1]'), get_json_object('{"a":"x"}', '$.a'), get_json_object('{"a":1}', '$.z'), get_json_object('bad', '$.a'), get_json_object('{"a":[{"b":1},{"b":2}]}', '$.a[*].b'), get_json_object('{"a":1}', '$'), get_json_object(NULL, '$.a'), get_json_object('{"a":null}', '$.a'), get_json_object('{"a b":1}', "$['a b']");
--> get_json_object({"a":{"b":[1,2]}}, $.a.b[1]) : string | get_json_object({"a":"x"}, $.a) : string | get_json_object({"a":1}, $.z) : string | get_json_object(bad, $.a) : string | get_json_object({"a":[{"b":1},{"b":2}]}, $.a[*].b) : string | get_json_object({"a":1}, $) : string | get_json_object(NULL, $.a) : string | get_json_object({"a":null}, $.a) : string | get_json_object({"a b":1}, $['a b']) : string
--= 2 | x | NULL | NULL | [1,2] | {"a":1} | NULL | NULL | 1
SELECT json_array_length('[1,2,3]'), json_array_length('{"a":1}'), json_array_length('bad'), json_array_length('[]'), json_array_length(NULL);
--> json_array_length([1,2,3]) : int | json_array_length({"a":1}) : int | json_array_length(bad) : int | json_array_length([]) : int | json_array_length(NULL) : int
--= 3 | NULL | NULL | 0 | NULL
SELECT json_object_keys('{"a":1,"b":{"c":2}}'), json_object_keys('{}'), json_object_keys('[1]'), json_object_keys('bad'), json_object_keys(NULL);
--> json_object_keys({"a":1,"b":{"c":2}}) : array<string> | json_object_keys({}) : array<string> | json_object_keys([1]) : array<string> | json_object_keys(bad) : array<string> | json_object_keys(NULL) : array<string>
--= [a, b] | [] | NULL | NULL | NULL
SELECT json_tuple('{"a":1,"b":"x"}', 'a', 'b');
--> c0 : string | c1 : string
--= 1 | x
SELECT json_tuple('bad', 'a', 'b');
--> c0 : string | c1 : string
--= NULL | NULL
SELECT json_tuple('{"a":1}');
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
SELECT j, k.* FROM VALUES ('{"a":1}'), ('{"a":"x","b":2}'), (NULL) AS t(j) LATERAL VIEW json_tuple(j, 'a', 'b') k AS a, b;
--> j : string | a : string | b : string
--= {"a":1} | 1 | NULL
--= {"a":"x","b":2} | x | 2
--= NULL | NULL | NULL
SELECT xpath_int('<a><b>1</b><b>2</b></a>', 'sum(a/b)'), xpath_string('<a><b>x</b></a>', 'a/b'), xpath('<a><b>b1</b><b>b2</b></a>', 'a/b/text()'), xpath_boolean('<a><b>1</b></a>', 'a/b'), xpath_double('<a><b>1.5</b></a>', 'a/b');
--> xpath_int(<a><b>1</b><b>2</b></a>, sum(a/b)) : int | xpath_string(<a><b>x</b></a>, a/b) : string | xpath(<a><b>b1</b><b>b2</b></a>, a/b/text()) : array<string> | xpath_boolean(<a><b>1</b></a>, a/b) : boolean | xpath_double(<a><b>1.5</b></a>, a/b) : double
--= 3 | x | [b1, b2] | true | 1.5
SELECT to_xml(named_struct('a', 1)), from_xml('<p><a>1</a></p>', 'a INT'), schema_of_xml('<p><a>1</a></p>');
--> to_xml(named_struct(a, 1)) : string | from_xml(<p><a>1</a></p>) : struct<a:int> | schema_of_xml(<p><a>1</a></p>) : string
--= <ROW>\n    <a>1</a>\n</ROW> | {1} | STRUCT<a: BIGINT>
SELECT parse_json('{"a":1}'), variant_get(parse_json('{"a":1}'), '$.a', 'int'), is_variant_null(parse_json('null'));
--> parse_json({"a":1}) : variant | variant_get(parse_json({"a":1}), $.a) : int | is_variant_null(parse_json(null)) : boolean
--= {"a":1} | 1 | true
SELECT array(1, 2) IS NULL, map(1, 2) IS NOT NULL, array(1) IN (array(1), array(2)), struct(1, 2) IN (struct(1, 2));
--> (array(1, 2) IS NULL) : boolean | (map(1, 2) IS NOT NULL) : boolean | (array(1) IN (array(1), array(2))) : boolean | (struct(1, 2) IN (struct(1, 2))) : boolean
--= false | true | true | true
SELECT named_struct('a', 1) = named_struct('b', 1), named_struct('a', 1).a + 1, struct('x' AS `my col`).`my col`;
--> (named_struct(a, 1) = named_struct(b, 1)) : boolean | (named_struct(a, 1).a + 1) : int | struct(x AS `my col`).my col : string
--= true | 2 | x
SELECT array();
--> array() : array<void>
--= []
SELECT array(1) || NULL;
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT array(1, 'a');
--! CAST_INVALID_INPUT 22018
SELECT array(1, 2);
--> array(1, 2) : array<int>
--= [1, 2]
SELECT array(1, 2.5);
--> array(1, 2.5) : array<decimal(11,1)>
--= [1.0, 2.5]
SELECT array(1, NULL);
--> array(1, NULL) : array<int>
--= [1, null]
SELECT array(1.25, 2.5);
--> array(1.25, 2.5) : array<decimal(3,2)>
--= [1.25, 2.50]
SELECT array(1.5F, 2);
--> array(1.5, 2) : array<double>
--= [1.5, 2.0]
SELECT array(CAST(1 AS BYTE), 2S);
--> array(CAST(1 AS TINYINT), 2) : array<smallint>
--= [1, 2]
SELECT array(NULL);
--> array(NULL) : array<void>
--= [null]
SELECT array(NULL, 1, 'x');
--! CAST_INVALID_INPUT 22018
SELECT array(array(1), array());
--> array(array(1), array()) : array<array<int>>
--= [[1], []]
SELECT array_append(NULL, 1);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT array_append(array(), 1);
--> array_append(array(), 1) : array<int>
--= [1]
SELECT array_append(array(1), 2);
--> array_append(array(1), 2) : array<int>
--= [1, 2]
SELECT array_append(array(1), NULL);
--> array_append(array(1), NULL) : array<int>
--= [1, null]
SELECT array_contains(NULL, 1);
--! DATATYPE_MISMATCH.NULL_TYPE 42K09
SELECT array_contains(array(1, 2, 3), 2);
--> array_contains(array(1, 2, 3), 2) : boolean
--= true
SELECT array_contains(array(1, NULL), 1);
--> array_contains(array(1, NULL), 1) : boolean
--= true
SELECT array_contains(array(1, NULL), 2);
--> array_contains(array(1, NULL), 2) : boolean
--= NULL
SELECT array_contains(array(1.5), 1);
--> array_contains(array(1.5), 1) : boolean
--= false
SELECT array_except(array(1, 2, 2, NULL), array(1));
--> array_except(array(1, 2, 2, NULL), array(1)) : array<int>
--= [2, null]
SELECT array_insert(NULL, 1, 1);
--! DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES 42K09
SELECT array_insert(array(1), 4, 9);
--> array_insert(array(1), 4, 9) : array<int>
--= [1, null, null, 9]
SELECT array_insert(array(1), NULL, 1);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT array_insert(array(1, 2), -1, 3);
--> array_insert(array(1, 2), -1, 3) : array<int>
--= [1, 2, 3]
SELECT array_insert(array(1, 2), -4, 0);
--> array_insert(array(1, 2), -4, 0) : array<int>
--= [0, null, 1, 2]
SELECT array_insert(array(1, 2, 4), 3, 3);
--> array_insert(array(1, 2, 4), 3, 3) : array<int>
--= [1, 2, 3, 4]
SELECT array_intersect(array(1, 2, NULL), array(2, NULL, 2));
--> array_intersect(array(1, 2, NULL), array(2, NULL, 2)) : array<int>
--= [2, null]
SELECT array_position(NULL, 1);
--! DATATYPE_MISMATCH.NULL_TYPE 42K09
SELECT array_position(array('a', 'b'), 'b');
--> array_position(array(a, b), b) : bigint
--= 2
SELECT array_position(array(1), 5);
--> array_position(array(1), 5) : bigint
--= 0
SELECT array_position(array(3, 2, 1), 1);
--> array_position(array(3, 2, 1), 1) : bigint
--= 3
SELECT array_position(array(NULL, 1), 1);
--> array_position(array(NULL, 1), 1) : bigint
--= 2
SELECT array_prepend(NULL, 0);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT array_prepend(array(1), 0);
--> array_prepend(array(1), 0) : array<int>
--= [0, 1]
SELECT array_remove(NULL, 1);
--! DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES 42K09
SELECT array_remove(array(), 1);
--> array_remove(array(), 1) : array<int>
--= []
SELECT array_remove(array(1), NULL);
--> array_remove(array(1), NULL) : array<int>
--= NULL
SELECT array_remove(array(1, 2, 3, NULL, 3), 3);
--> array_remove(array(1, 2, 3, NULL, 3), 3) : array<int>
--= [1, 2, null]
SELECT array_sort(NULL);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT array_sort(array('b', 'a'));
--> array_sort(array(b, a), lambdafunction((IF(((namedlambdavariable() IS NULL) AND (namedlambdavariable() IS NULL)), 0, (IF((namedlambdavariable() IS NULL), 1, (IF((namedlambdavariable() IS NULL), -1, (IF((namedlambdavariable() < namedlambdavariable()), -1, (IF((namedlambdavariable() > namedlambdavariable()), 1, 0)))))))))), namedlambdavariable(), namedlambdavariable())) : array<string>
--= [a, b]
SELECT array_sort(array());
--> array_sort(array(), lambdafunction((IF(((namedlambdavariable() IS NULL) AND (namedlambdavariable() IS NULL)), 0, (IF((namedlambdavariable() IS NULL), 1, (IF((namedlambdavariable() IS NULL), -1, (IF((namedlambdavariable() < namedlambdavariable()), -1, (IF((namedlambdavariable() > namedlambdavariable()), 1, 0)))))))))), namedlambdavariable(), namedlambdavariable())) : array<void>
--= []
SELECT array_sort(array(2D, double('NaN'), -1D));
--> array_sort(array(2.0, NaN, -1.0), lambdafunction((IF(((namedlambdavariable() IS NULL) AND (namedlambdavariable() IS NULL)), 0, (IF((namedlambdavariable() IS NULL), 1, (IF((namedlambdavariable() IS NULL), -1, (IF((namedlambdavariable() < namedlambdavariable()), -1, (IF((namedlambdavariable() > namedlambdavariable()), 1, 0)))))))))), namedlambdavariable(), namedlambdavariable())) : array<double>
--= [-1.0, 2.0, NaN]
SELECT array_sort(array(3, 1, NULL, 2));
--> array_sort(array(3, 1, NULL, 2), lambdafunction((IF(((namedlambdavariable() IS NULL) AND (namedlambdavariable() IS NULL)), 0, (IF((namedlambdavariable() IS NULL), 1, (IF((namedlambdavariable() IS NULL), -1, (IF((namedlambdavariable() < namedlambdavariable()), -1, (IF((namedlambdavariable() > namedlambdavariable()), 1, 0)))))))))), namedlambdavariable(), namedlambdavariable())) : array<int>
--= [1, 2, 3, null]
SELECT array_union(array(1), array(2.5));
--! DATATYPE_MISMATCH.BINARY_ARRAY_DIFF_TYPES 42K09
SELECT array_union(array(1, 2, 2), array(2, 3));
--> array_union(array(1, 2, 2), array(2, 3)) : array<int>
--= [1, 2, 3]
SELECT arrays_overlap(NULL, array(1));
--! DATATYPE_MISMATCH.BINARY_ARRAY_DIFF_TYPES 42K09
SELECT arrays_overlap(array(), array(NULL));
--> arrays_overlap(array(), array(NULL)) : boolean
--= false
SELECT arrays_overlap(array(1), array(2));
--> arrays_overlap(array(1), array(2)) : boolean
--= false
SELECT arrays_overlap(array(1, 2), array(2));
--> arrays_overlap(array(1, 2), array(2)) : boolean
--= true
SELECT arrays_overlap(array(1, NULL), array(2));
--> arrays_overlap(array(1, NULL), array(2)) : boolean
--= NULL
SELECT concat(array(1), array());
--> concat(array(1), array()) : array<int>
--= [1]
SELECT element_at(NULL, 1);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT element_at(array(1, 2, 3), -1);
--> element_at(array(1, 2, 3), -1) : int
--= 3
SELECT element_at(array(1, 2, 3), 1);
--> element_at(array(1, 2, 3), 1) : int
--= 1
SELECT element_at(map('a', 1), 'a');
--> element_at(map(a, 1), a) : int
--= 1
SELECT element_at(map('a', 1), 'z');
--> element_at(map(a, 1), z) : int
--= NULL
SELECT flatten(NULL);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT flatten(array());
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT flatten(array(array(1), NULL));
--> flatten(array(array(1), NULL)) : array<int>
--= NULL
SELECT flatten(array(array(1, 2), array(3)));
--> flatten(array(array(1, 2), array(3))) : array<int>
--= [1, 2, 3]
SELECT get(NULL, 1);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT get(array(1, 2), -1);
--> get(array(1, 2), -1) : int
--= NULL
SELECT get(array(1, 2), 0);
--> get(array(1, 2), 0) : int
--= 1
SELECT get(array(1, 2), 5);
--> get(array(1, 2), 5) : int
--= NULL
SELECT map(1, 1.5, 2L, 2);
--> map(1, 1.5, 2, 2) : map<bigint,decimal(11,1)>
--= {1 -> 1.5, 2 -> 2.0}
SELECT map_concat();
--> map_concat() : map<string,string>
--= {}
SELECT map_concat(map(1, 'a'), NULL);
--! DATATYPE_MISMATCH.MAP_CONCAT_DIFF_TYPES 42K09
SELECT map_concat(map(1, 'a'), map(2, 'b'));
--> map_concat(map(1, a), map(2, b)) : map<int,string>
--= {1 -> a, 2 -> b}
SELECT map_contains_key(NULL, 1);
--! DATATYPE_MISMATCH.MAP_FUNCTION_DIFF_TYPES 42K09
SELECT map_contains_key(map(1, 'a'), 1);
--> map_contains_key(map(1, a), 1) : boolean
--= true
SELECT map_contains_key(map(1, 'a'), 2);
--> map_contains_key(map(1, a), 2) : boolean
--= false
SELECT map_from_arrays(NULL, array(1));
--> map_from_arrays(NULL, array(1)) : map<void,int>
--= NULL
SELECT map_from_arrays(array(), array());
--> map_from_arrays(array(), array()) : map<void,void>
--= {}
SELECT map_from_arrays(array(1, 2), array('a', 'b'));
--> map_from_arrays(array(1, 2), array(a, b)) : map<int,string>
--= {1 -> a, 2 -> b}
SELECT map_from_entries(NULL);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT map_from_entries(array(struct(1, 'a'), struct(2, 'b')));
--> map_from_entries(array(struct(1, a), struct(2, b))) : map<int,string>
--= {1 -> a, 2 -> b}
SELECT reverse(NULL);
--> reverse(NULL) : string
--= NULL
SELECT reverse(array());
--> reverse(array()) : array<void>
--= []
SELECT reverse(array(1, 2, NULL));
--> reverse(array(1, 2, NULL)) : array<int>
--= [null, 2, 1]
SELECT transform(NULL, x -> x);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT transform(array('a'), x -> upper(x));
--> transform(array(a), lambdafunction(upper(namedlambdavariable()), namedlambdavariable())) : array<string>
--= [A]
SELECT transform(array(), x -> x);
--> transform(array(), lambdafunction(namedlambdavariable(), namedlambdavariable())) : array<void>
--= []
SELECT transform(array(1, 2), (x, i) -> x * i);
--> transform(array(1, 2), lambdafunction((namedlambdavariable() * namedlambdavariable()), namedlambdavariable(), namedlambdavariable())) : array<int>
--= [0, 2]
SELECT transform(array(1, 2, NULL), x -> x + 1);
--> transform(array(1, 2, NULL), lambdafunction((namedlambdavariable() + 1), namedlambdavariable())) : array<int>
--= [2, 3, null]
SELECT zip_with(NULL, array(1), (x, y) -> x);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT zip_with(array(1), array(1, 2), (x, y) -> coalesce(x, 0) + y);
--> zip_with(array(1), array(1, 2), lambdafunction((coalesce(namedlambdavariable(), 0) + namedlambdavariable()), namedlambdavariable(), namedlambdavariable())) : array<int>
--= [2, 2]
SELECT zip_with(array(1, 2), array(3, 4), (x, y) -> x + y);
--> zip_with(array(1, 2), array(3, 4), lambdafunction((namedlambdavariable() + namedlambdavariable()), namedlambdavariable(), namedlambdavariable())) : array<int>
--= [4, 6]
