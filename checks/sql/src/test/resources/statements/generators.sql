-- Generators wherever they may stand, comparators, and arrays that meet values of other types.
CREATE TEMPORARY VIEW g AS SELECT * FROM VALUES (1, array(1, 2), map('a', 10)), (2, array(), map()), (3, NULL, NULL) AS t(id, a, m);
--> 
SELECT id, explode(a) FROM g;
--> id : int | col : int
--= 1 | 1
--= 1 | 2
SELECT id, explode_outer(a) FROM g;
--> id : int | col : int
--= 1 | 1
--= 1 | 2
--= 2 | NULL
--= 3 | NULL
SELECT id, posexplode_outer(a) FROM g;
--> id : int | pos : int | col : int
--= 1 | 0 | 1
--= 1 | 1 | 2
--= 2 | NULL | NULL
--= 3 | NULL | NULL
SELECT id, posexplode(a) AS (p, x) FROM g;
--> id : int | p : int | x : int
--= 1 | 0 | 1
--= 1 | 1 | 2
SELECT id, explode_outer(m) AS (k, v) FROM g;
--> id : int | k : string | v : int
--= 1 | a | 10
--= 2 | NULL | NULL
--= 3 | NULL | NULL
SELECT id, inline_outer(transform(a, x -> named_struct('x', x, 'y', -x))) FROM g;
--> id : int | x : int | y : int
--= 1 | 1 | -1
--= 1 | 2 | -2
--= 2 | NULL | NULL
--= 3 | NULL | NULL
SELECT id, stack(2, id, id * 10) FROM g WHERE id < 3;
--> id : int | col0 : int
--= 1 | 1
--= 1 | 10
--= 2 | 2
--= 2 | 20
SELECT id, stack(2, id, 'a', id + 1, 'b') AS (n, s) FROM g WHERE id = 1;
--> id : int | n : int | s : string
--= 1 | 1 | a
--= 1 | 2 | b
SELECT explode(a), explode(array('x', 'y')) FROM g;
--> col : int | col : string
--= 1 | x
--= 1 | y
--= 2 | x
--= 2 | y
SELECT explode(a) AS x, posexplode(map('k', 1)) AS (p, k, v), id FROM g;
--> x : int | p : int | k : string | v : int | id : int
--= 1 | 0 | k | 1 | 1
--= 2 | 0 | k | 1 | 1
SELECT id, x FROM g LATERAL VIEW explode(a) v AS x;
--> id : int | x : int
--= 1 | 1
--= 1 | 2
SELECT id, x FROM g LATERAL VIEW OUTER explode(a) v AS x;
--> id : int | x : int
--= 1 | 1
--= 1 | 2
--= 2 | NULL
--= 3 | NULL
SELECT id, p, x FROM g LATERAL VIEW OUTER posexplode(a) v AS p, x;
--> id : int | p : int | x : int
--= 1 | 0 | 1
--= 1 | 1 | 2
--= 2 | NULL | NULL
--= 3 | NULL | NULL
SELECT id, x, y FROM g LATERAL VIEW inline(transform(a, z -> struct(z, z + 1))) v AS x, y;
--> id : int | x : int | y : int
--= 1 | 1 | 2
--= 1 | 2 | 3
SELECT id, x, y FROM g LATERAL VIEW OUTER inline(transform(a, z -> struct(z, z + 1))) v AS x, y;
--> id : int | x : int | y : int
--= 1 | 1 | 2
--= 1 | 2 | 3
--= 2 | NULL | NULL
--= 3 | NULL | NULL
SELECT id, n FROM g LATERAL VIEW stack(2, id, -id) v AS n;
--> id : int | n : int
--= 1 | 1
--= 1 | -1
--= 2 | 2
--= 2 | -2
--= 3 | 3
--= 3 | -3
SELECT id, n, s FROM g LATERAL VIEW OUTER stack(1, id, 'a') v AS n, s;
--> id : int | n : int | s : string
--= 1 | 1 | a
--= 2 | 2 | a
--= 3 | 3 | a
SELECT id, x, k FROM g LATERAL VIEW explode(a) v AS x LATERAL VIEW explode(m) w AS k, n;
--> id : int | x : int | k : string
--= 1 | 1 | a
--= 1 | 2 | a
SELECT * FROM explode_outer(array());
--> col : void
--= NULL
SELECT * FROM posexplode_outer(CAST(NULL AS ARRAY<INT>));
--> pos : int | col : int
--= NULL | NULL
SELECT * FROM inline_outer(array(struct(1, 'a')));
--> col1 : int | col2 : string
--= 1 | a
SELECT * FROM g, LATERAL explode(a) AS t(x);
--> id : int | a : array<int> | m : map<string,int> | x : int
--= 1 | [1, 2] | {a -> 10} | 1
--= 1 | [1, 2] | {a -> 10} | 2
SELECT * FROM g LEFT JOIN LATERAL explode(a) AS t(x) ON true;
--> id : int | a : array<int> | m : map<string,int> | x : int
--= 1 | [1, 2] | {a -> 10} | 2
--= 1 | [1, 2] | {a -> 10} | 1
--= 2 | [] | {} | NULL
--= 3 | NULL | NULL | NULL
SELECT * FROM g, LATERAL stack(2, id, -id) AS t(n);
--> id : int | a : array<int> | m : map<string,int> | n : int
--= 1 | [1, 2] | {a -> 10} | 1
--= 1 | [1, 2] | {a -> 10} | -1
--= 2 | [] | {} | 2
--= 2 | [] | {} | -2
--= 3 | NULL | NULL | 3
--= 3 | NULL | NULL | -3
SELECT id, explode(a) + 1 FROM g;
--! UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS 42K0E
SELECT upper(explode(array('a')));
--! UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS 42K0E
SELECT explode(explode(array(array(1))));
--! UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS 42K0E
SELECT id FROM g ORDER BY explode(a);
--! UNSUPPORTED_GENERATOR.OUTSIDE_SELECT 42K0E
SELECT count(*) FROM g GROUP BY explode(a);
--! UNSUPPORTED_EXPR_FOR_OPERATOR 42K0E
SELECT stack(0, 1);
--! DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE 42K09
SELECT stack(-1, 1);
--! DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE 42K09
SELECT stack('a', 1);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT stack(id, 1, 2) FROM g;
--! DATATYPE_MISMATCH.NON_FOLDABLE_INPUT 42K09
SELECT stack(NULL, 1);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT stack(2, 1, 'a');
--! DATATYPE_MISMATCH.STACK_COLUMN_DIFF_TYPES 42K09
SELECT explode(1);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT inline(array(1));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT id FROM g LATERAL VIEW upper('a') v AS x;
--! UNSUPPORTED_GENERATOR.NOT_GENERATOR 42K0E
SELECT id FROM g LATERAL VIEW explode(a) v AS x, y;
--! UDTF_ALIAS_NUMBER_MISMATCH 42802
SELECT explode(a) AS (x, y) FROM g;
--! UDTF_ALIAS_NUMBER_MISMATCH 42802
SELECT array_union(array(1), array(2.5));
--! DATATYPE_MISMATCH.BINARY_ARRAY_DIFF_TYPES 42K09
SELECT array_union(array(1), array(2L)), array_union(array(1), array(2.5D)), array_union(array(1), array(CAST(2.5 AS DECIMAL(12,1))));
--> array_union(array(1), array(2)) : array<bigint> | array_union(array(1), array(2.5)) : array<double> | array_union(array(1), array(CAST(2.5 AS DECIMAL(12,1)))) : array<decimal(12,1)>
--= [1, 2] | [1.0, 2.5] | [1.0, 2.5]
SELECT array_union(array(1), array('a'));
--! DATATYPE_MISMATCH.BINARY_ARRAY_DIFF_TYPES 42K09
SELECT array_union(array(1.5), array(22.55));
--! DATATYPE_MISMATCH.BINARY_ARRAY_DIFF_TYPES 42K09
SELECT array_union(array(1.5F), array(2.5D)), array_union(array(1), array(2.5F));
--> array_union(array(1.5), array(2.5)) : array<double> | array_union(array(1), array(2.5)) : array<float>
--= [1.5, 2.5] | [1.0, 2.5]
SELECT array_intersect(array(1), array(1.0));
--! DATATYPE_MISMATCH.BINARY_ARRAY_DIFF_TYPES 42K09
SELECT array_except(array(1, 2), array(2L));
--> array_except(array(1, 2), array(2)) : array<bigint>
--= [1]
SELECT arrays_overlap(array(1), array(1.0));
--! DATATYPE_MISMATCH.BINARY_ARRAY_DIFF_TYPES 42K09
SELECT array_contains(array(1), 1.0);
--> array_contains(array(1), 1.0) : boolean
--= true
SELECT array_contains(array(1, 2), 2L), array_contains(array(1), 1.0D), array_contains(array(1.5), 1.50);
--> array_contains(array(1, 2), 2) : boolean | array_contains(array(1), 1.0) : boolean | array_contains(array(1.5), 1.50) : boolean
--= true | true | true
SELECT array_contains(array(1), '1');
--! DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES 42K09
SELECT array_position(array(1, 2), 2L), array_remove(array(1, 2), 2L), array_append(array(1), 2L), array_prepend(array(1), 2.5D);
--> array_position(array(1, 2), 2) : bigint | array_remove(array(1, 2), 2) : array<bigint> | array_append(array(1), 2) : array<bigint> | array_prepend(array(1), 2.5) : array<double>
--= 2 | [1] | [1, 2] | [2.5, 1.0]
SELECT array_append(array(1), 2.5);
--! DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES 42K09
SELECT array_append(array(1.5), 22.55);
--! DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES 42K09
SELECT element_at(map(1, 'a'), 1L), element_at(map(1L, 'a'), 1);
--> element_at(map(1, a), 1) : string | element_at(map(1, a), 1) : string
--= a | a
SELECT element_at(map(1, 'a'), 1.0);
--! DATATYPE_MISMATCH.MAP_FUNCTION_DIFF_TYPES 42K09
SELECT array_union(array(DATE'2024-01-01'), array(TIMESTAMP'2024-01-01 00:00:00'));
--> array_union(array(DATE '2024-01-01'), array(TIMESTAMP '2024-01-01 00:00:00')) : array<timestamp>
--= [2024-01-01 00:00:00]
SELECT array_sort(array(3, 1, 2), (l, r) -> r - l);
--> array_sort(array(3, 1, 2), lambdafunction((namedlambdavariable() - namedlambdavariable()), namedlambdavariable(), namedlambdavariable())) : array<int>
--= [3, 2, 1]
SELECT array_sort(array(5, 6, 1), (left, right) -> CASE WHEN left < right THEN -1 WHEN left > right THEN 1 ELSE 0 END);
--> array_sort(array(5, 6, 1), lambdafunction(CASE WHEN (namedlambdavariable() < namedlambdavariable()) THEN -1 WHEN (namedlambdavariable() > namedlambdavariable()) THEN 1 ELSE 0 END, namedlambdavariable(), namedlambdavariable())) : array<int>
--= [1, 5, 6]
SELECT array_sort(array('bbb', 'a', 'cc', NULL), (l, r) -> CASE WHEN l IS NULL THEN -1 WHEN r IS NULL THEN 1 ELSE length(l) - length(r) END);
--> array_sort(array(bbb, a, cc, NULL), lambdafunction(CASE WHEN (namedlambdavariable() IS NULL) THEN -1 WHEN (namedlambdavariable() IS NULL) THEN 1 ELSE (length(namedlambdavariable()) - length(namedlambdavariable())) END, namedlambdavariable(), namedlambdavariable())) : array<string>
--= [null, a, cc, bbb]
SELECT array_sort(array(1), (l, r) -> NULL);
--! DATATYPE_MISMATCH.UNEXPECTED_RETURN_TYPE 42K09
SELECT array_sort(array(1, 2), (l, r) -> CAST(NULL AS INT));
--! COMPARATOR_RETURNS_NULL 22004
SELECT array_sort(array(1, 2), (l, r) -> 1L);
--! DATATYPE_MISMATCH.UNEXPECTED_RETURN_TYPE 42K09
SELECT array_sort(array(1, 2), (l, r) -> 'a');
--! DATATYPE_MISMATCH.UNEXPECTED_RETURN_TYPE 42K09
SELECT array_sort(array(1, 2), l -> 1);
--! INVALID_LAMBDA_FUNCTION_CALL.NUM_ARGS_MISMATCH 42K0D
SELECT array_sort(array(1, 2), 1);
--> array_sort(array(1, 2), lambdafunction(1, namedlambdavariable(), namedlambdavariable())) : array<int>
--= [1, 2]
SELECT array_sort(array(map(1, 2)));
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
SELECT array_sort(a, (l, r) -> (r - l) * id), id FROM VALUES (1, array(1, 2, 3)), (-1, array(3, 2, 1, 4)), (1, array()), (1, NULL) AS t(id, a);
--> array_sort(a, lambdafunction(((namedlambdavariable() - namedlambdavariable()) * id), namedlambdavariable(), namedlambdavariable())) : array<int> | id : int
--= [3, 2, 1] | 1
--= [1, 2, 3, 4] | -1
--= [] | 1
--= NULL | 1
SELECT array_sort(sequence(1, 20), (l, r) -> IF(l % 5 = r % 5, r - l, l % 5 - r % 5));
--> array_sort(sequence(1, 20), lambdafunction((IF(((namedlambdavariable() % 5) = (namedlambdavariable() % 5)), (namedlambdavariable() - namedlambdavariable()), ((namedlambdavariable() % 5) - (namedlambdavariable() % 5)))), namedlambdavariable(), namedlambdavariable())) : array<int>
--= [20, 15, 10, 5, 16, 11, 6, 1, 17, 12, 7, 2, 18, 13, 8, 3, 19, 14, 9, 4]
SELECT array_sort(array(struct(2 AS a, 'x' AS b), struct(1, 'y')), (l, r) -> l.a - r.a);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT aggregate(array(1, 2), 0, (acc, x) -> acc + 0.5);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT aggregate(array(1, 2), 0, (acc, x) -> acc + 1L);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT aggregate(array(1, 2), named_struct('s', 0, 'n', 0), (acc, x) -> named_struct('s', acc.s + x, 'n', acc.n + 1), acc -> acc.s / acc.n);
--> aggregate(array(1, 2), named_struct(s, 0, n, 0), lambdafunction(named_struct(s, (namedlambdavariable().s + namedlambdavariable()), n, (namedlambdavariable().n + 1)), namedlambdavariable(), namedlambdavariable()), lambdafunction((namedlambdavariable().s / namedlambdavariable().n), namedlambdavariable())) : double
--= 1.5
SELECT aggregate(array(1, 2), named_struct('s', 0, 'n', 0), (acc, x) -> struct(acc.s + x, acc.n + 1));
--> aggregate(array(1, 2), named_struct(s, 0, n, 0), lambdafunction(struct((namedlambdavariable().s + namedlambdavariable()), (namedlambdavariable().n + 1)), namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable())) : struct<s:int,n:int>
--= {3, 2}
SELECT aggregate(array(1.5), CAST(0 AS DECIMAL(10, 1)), (acc, x) -> acc + x);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT aggregate(a, 0, (acc, v) -> acc + v) AS s, count(*) FROM g GROUP BY aggregate(a, 0, (acc, v) -> acc + v) ORDER BY 1;
--> s : int | count(1) : bigint
--= NULL | 1
--= 0 | 1
--= 3 | 1
SELECT transform(a, x -> x + 1), count(*) FROM g GROUP BY transform(a, y -> y + 1);
--> transform(a, lambdafunction((namedlambdavariable() + 1), namedlambdavariable())) : array<int> | count(1) : bigint
--= [2, 3] | 1
--= [] | 1
--= NULL | 1
SELECT transform(a, x -> x + 2), count(*) FROM g GROUP BY transform(a, y -> y + 1);
--! MISSING_AGGREGATION 42803
SELECT DISTINCT transform(a, x -> x + id) FROM g ORDER BY transform(a, x -> x + id);
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
