-- Rows as texts of JSON and CSV, and back.
SELECT from_json('{"a":1, "b":0.8}', 'a INT, b DOUBLE');
--> from_json({"a":1, "b":0.8}) : struct<a:int,b:double>
--= {1, 0.8}
SELECT from_json('{"time":"26/08/2015"}', 'time Timestamp', map('timestampFormat', 'dd/MM/yyyy'));
--> from_json({"time":"26/08/2015"}) : struct<time:timestamp>
--= {2015-08-26 00:00:00}
SELECT from_json('{"a":1}', 'struct<a:int>'), from_json('{"a":1}', 'STRUCT<a: INT, b: STRING>').a;
--> from_json({"a":1}) : struct<a:int> | from_json({"a":1}).a : int
--= {1} | 1
SELECT from_json(NULL, 'a INT'), from_json('', 'a INT'), from_json('  ', 'a INT'), from_json('null', 'a INT');
--> from_json(NULL) : struct<a:int> | from_json() : struct<a:int> | from_json(  ) : struct<a:int> | from_json(null) : struct<a:int>
--= NULL | NULL | NULL | {null}
SELECT from_json('{"a":"x"}', 'a INT'), from_json('{"a":1.5}', 'a INT'), from_json('{"a":null}', 'a INT'), from_json('{}', 'a INT');
--> from_json({"a":"x"}) : struct<a:int> | from_json({"a":1.5}) : struct<a:int> | from_json({"a":null}) : struct<a:int> | from_json({}) : struct<a:int>
--= {null} | {null} | {null} | {null}
SELECT from_json('{"a":1', 'a INT'), from_json('x', 'a INT'), from_json('[1]', 'a INT'), from_json('1', 'a INT');
--> from_json({"a":1) : struct<a:int> | from_json(x) : struct<a:int> | from_json([1]) : struct<a:int> | from_json(1) : struct<a:int>
--= {null} | {null} | {null} | {null}
SELECT from_json('{"a":1', 'a INT, _corrupt_record STRING'), from_json('{"a":1}', 'a INT, _corrupt_record STRING');
--> from_json({"a":1) : struct<a:int,_corrupt_record:string> | from_json({"a":1}) : struct<a:int,_corrupt_record:string>
--= {null, {"a":1} | {1, null}
SELECT from_json('{"a":"x","b":2}', 'a INT, b INT, _corrupt_record STRING');
--> from_json({"a":"x","b":2}) : struct<a:int,b:int,_corrupt_record:string>
--= {null, 2, {"a":"x","b":2}}
SELECT from_json('{"a":"x","b":2}', 'a INT, b INT, bad STRING', map('columnNameOfCorruptRecord', 'bad'));
--> from_json({"a":"x","b":2}) : struct<a:int,b:int,bad:string>
--= {null, 2, {"a":"x","b":2}}
SELECT from_json('[{"a":1},{"a":2}]', 'array<struct<a:int>>'), from_json('{"a":1}', 'array<struct<a:int>>');
--> from_json([{"a":1},{"a":2}]) : array<struct<a:int>> | from_json({"a":1}) : array<struct<a:int>>
--= [{1}, {2}] | [{1}]
SELECT from_json('[{"a":1},{"a":2}]', 'a INT'), from_json('[{"a":1}]', 'a INT');
--> from_json([{"a":1},{"a":2}]) : struct<a:int> | from_json([{"a":1}]) : struct<a:int>
--= {null} | {null}
SELECT from_json('[1, 2, null]', 'array<int>'), from_json('[1, "x"]', 'array<int>'), from_json('1', 'array<int>'), from_json('[]', 'array<int>');
--> from_json([1, 2, null]) : array<int> | from_json([1, "x"]) : array<int> | from_json(1) : array<int> | from_json([]) : array<int>
--= [1, 2, null] | NULL | NULL | []
SELECT from_json('{"a":1,"b":2}', 'map<string,int>'), from_json('{"a":1,"b":null}', 'map<string,int>'), from_json('{"a":"x"}', 'map<string,int>'), from_json('[1]', 'map<string,int>');
--> entries : map<string,int> | entries : map<string,int> | entries : map<string,int> | entries : map<string,int>
--= {a -> 1, b -> 2} | {a -> 1, b -> null} | NULL | NULL
SELECT from_json('{"1":1}', 'map<int,int>');
--! DATATYPE_MISMATCH.INVALID_JSON_MAP_KEY_TYPE 42K09
SELECT from_json('{"a":{"b":[1,2],"c":{"k":"v"}}}', 'a STRUCT<b: ARRAY<INT>, c: MAP<STRING, STRING>>');
--> from_json({"a":{"b":[1,2],"c":{"k":"v"}}}) : struct<a:struct<b:array<int>,c:map<string,string>>>
--= {{[1, 2], {k -> v}}}
SELECT from_json('{"d":"2024-02-03","t":"2024-02-03T04:05:06.789Z","n":"2024-02-03T04:05:06"}', 'd DATE, t TIMESTAMP, n TIMESTAMP_NTZ');
--> from_json({"d":"2024-02-03","t":"2024-02-03T04:05:06.789Z","n":"2024-02-03T04:05:06"}) : struct<d:date,t:timestamp,n:timestamp_ntz>
--= {2024-02-03, 2024-02-03 04:05:06.789, 2024-02-03 04:05:06}
SELECT from_json('{"d":"03.02.2024"}', 'd DATE', map('dateFormat', 'dd.MM.yyyy')), from_json('{"d":"x"}', 'd DATE'), from_json('{"t":1}', 't TIMESTAMP');
--> from_json({"d":"03.02.2024"}) : struct<d:date> | from_json({"d":"x"}) : struct<d:date> | from_json({"t":1}) : struct<t:timestamp>
--= {2024-02-03} | {null} | {1970-01-01 00:00:01}
SELECT from_json('{"a":1.25,"b":"3.5","c":123456789012345678901234567890}', 'a DECIMAL(5,2), b DECIMAL(5,2), c DECIMAL(38,0)');
--> from_json({"a":1.25,"b":"3.5","c":123456789012345678901234567890}) : struct<a:decimal(5,2),b:decimal(5,2),c:decimal(38,0)>
--= {1.25, 3.50, 123456789012345678901234567890}
SELECT from_json('{"a":1234.5}', 'a DECIMAL(3,1)'), from_json('{"a":1.256}', 'a DECIMAL(5,2)');
--> from_json({"a":1234.5}) : struct<a:decimal(3,1)> | from_json({"a":1.256}) : struct<a:decimal(5,2)>
--= {null} | {1.26}
SELECT from_json('{"a":true,"b":"true","c":1}', 'a BOOLEAN, b BOOLEAN, c BOOLEAN');
--> from_json({"a":true,"b":"true","c":1}) : struct<a:boolean,b:boolean,c:boolean>
--= {true, null, null}
SELECT from_json('{"a":300,"b":-128,"c":70000}', 'a TINYINT, b TINYINT, c SMALLINT');
--> from_json({"a":300,"b":-128,"c":70000}) : struct<a:tinyint,b:tinyint,c:smallint>
--= {null, -128, null}
SELECT from_json('{"a":9223372036854775807,"b":9223372036854775808}', 'a BIGINT, b BIGINT');
--> from_json({"a":9223372036854775807,"b":9223372036854775808}) : struct<a:bigint,b:bigint>
--= {9223372036854775807, null}
SELECT from_json('{"a":"NaN","b":"Infinity","c":"-INF","d":"x"}', 'a DOUBLE, b FLOAT, c DOUBLE, d DOUBLE');
--> from_json({"a":"NaN","b":"Infinity","c":"-INF","d":"x"}) : struct<a:double,b:float,c:double,d:double>
--= {NaN, Infinity, -Infinity, null}
SELECT from_json('{"a":NaN,"b":-Infinity}', 'a DOUBLE, b DOUBLE');
--> from_json({"a":NaN,"b":-Infinity}) : struct<a:double,b:double>
--= {NaN, -Infinity}
SELECT from_json('{"a":{"x":1},"b":[1, 2],"c":1.50,"d":true}', 'a STRING, b STRING, c STRING, d STRING');
--> from_json({"a":{"x":1},"b":[1, 2],"c":1.50,"d":true}) : struct<a:string,b:string,c:string,d:string>
--= {{"x":1}, [1,2], 1.5, true}
SELECT from_json('{"a":"AQI="}', 'a BINARY');
--> from_json({"a":"AQI="}) : struct<a:binary>
--= {}
SELECT from_json('{"a":"1 day"}', 'a INTERVAL'), from_json('{"a":"INTERVAL \'1 02:03:04\' DAY TO SECOND"}', 'a INTERVAL DAY TO SECOND');
--> from_json({"a":"1 day"}) : struct<a:interval> | from_json({"a":"INTERVAL '1 02:03:04' DAY TO SECOND"}) : struct<a:interval day to second>
--= {1 days} | {INTERVAL '1 02:03:04' DAY TO SECOND}
SELECT from_json('{"A":1}', 'a INT'), from_json('{"a":1,"a":2}', 'a INT');
--> from_json({"A":1}) : struct<a:int> | from_json({"a":1,"a":2}) : struct<a:int>
--= {null} | {2}
SELECT from_json("{'a':1}", 'a INT'), from_json("{'a':1}", 'a INT', map('allowSingleQuotes', 'false'));
--> from_json({'a':1}) : struct<a:int> | from_json({'a':1}) : struct<a:int>
--= {1} | {null}
SELECT from_json('{a:1}', 'a INT'), from_json('{a:1}', 'a INT', map('allowUnquotedFieldNames', 'true'));
--> from_json({a:1}) : struct<a:int> | from_json({a:1}) : struct<a:int>
--= {null} | {1}
SELECT from_json('{"a":01}', 'a INT'), from_json('{"a":01}', 'a INT', map('allowNumericLeadingZeros', 'true'));
--> from_json({"a":01}) : struct<a:int> | from_json({"a":01}) : struct<a:int>
--= {null} | {1}
SELECT from_json('/* c */{"a":1}', 'a INT'), from_json('/* c */{"a":1}', 'a INT', map('allowComments', 'true'));
--> from_json(/* c */{"a":1}) : struct<a:int> | from_json(/* c */{"a":1}) : struct<a:int>
--= {null} | {1}
SELECT from_json('{"a":1} x', 'a INT'), from_json('{"a":1}{"a":2}', 'a INT');
--> from_json({"a":1} x) : struct<a:int> | from_json({"a":1}{"a":2}) : struct<a:int>
--= {1} | {1}
SELECT from_json('{"a":1}', 'a INT', map('mode', 'FAILFAST'));
--> from_json({"a":1}) : struct<a:int>
--= {1}
SELECT from_json('{"a":"x"}', 'a INT', map('mode', 'FAILFAST'));
--! CANNOT_PARSE_JSON_FIELD 2203G
SELECT from_json('{"a":', 'a INT', map('mode', 'FAILFAST'));
--! MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION 22023
SELECT from_json('{"a":1}', 'a INT', map('mode', 'DROPMALFORMED'));
--! PARSE_MODE_UNSUPPORTED 42601
SELECT from_json('{"a":1}', 'a INT', map('mode', 1));
--! INVALID_OPTIONS.NON_STRING_TYPE 42K06
SELECT from_json('{"a":1}', 'a INT', 'mode');
--! INVALID_OPTIONS.NON_MAP_FUNCTION 42K06
SELECT from_json('{"a":1}', 'a INT', named_struct('mode', 'FAILFAST'));
--! INVALID_OPTIONS.NON_MAP_FUNCTION 42K06
SELECT from_json('{"a":1}', 'a FOO');
--! PARSE_SYNTAX_ERROR 42601
SELECT from_json('{"a":1}', 'a');
--! UNSUPPORTED_DATATYPE 0A000
SELECT from_json('{"a":1}', '');
--! PARSE_EMPTY_STATEMENT 42617
SELECT from_json('{"a":1}', 'INT');
--! DATATYPE_MISMATCH.INVALID_JSON_SCHEMA 42K09
SELECT from_json('1', 'INT');
--! DATATYPE_MISMATCH.INVALID_JSON_SCHEMA 42K09
SELECT from_json('{"a":1}', 1);
--! INVALID_SCHEMA.NON_STRING_LITERAL 42K07
SELECT from_json('{"a":1}', NULL);
--! INVALID_SCHEMA.NON_STRING_LITERAL 42K07
SELECT from_json(1, 'a INT');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT from_json('{"a":1}');
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
SELECT from_json('{"a":1}', s) FROM VALUES ('a INT') AS t(s);
--! INVALID_SCHEMA.NON_STRING_LITERAL 42K07
SELECT from_json('{"a":1}', 'a INT, _corrupt_record INT');
--! INVALID_CORRUPT_RECORD_TYPE 42804
SELECT from_json('{"a":1}', '{"type":"struct","fields":[{"name":"a","type":"integer","nullable":true,"metadata":{}}]}');
--> from_json({"a":1}) : struct<a:int>
--= {1}
SELECT from_json('{"a":1}', schema_of_json('{"a":0}')), from_json('{"a":1}', concat('a ', 'INT'));
--> from_json({"a":1}) : struct<a:bigint> | from_json({"a":1}) : struct<a:int>
--= {1} | {1}
SELECT typeof(from_json('{"a":1}', 'a INT NOT NULL')), from_json('{}', 'a INT NOT NULL');
--> typeof(from_json({"a":1})) : string | from_json({}) : struct<a:int>
--= struct<a:int> | {null}
SELECT j, from_json(j, 'a INT, b STRING') FROM VALUES ('{"a":1,"b":"x"}'), (NULL), ('{"a":2}'), ('no') AS t(j);
--> j : string | from_json(j) : struct<a:int,b:string>
--= {"a":1,"b":"x"} | {1, x}
--= NULL | NULL
--= {"a":2} | {2, null}
--= no | {null, null}
SELECT from_json(j, 'a INT, b STRING').a, from_json(j, 'a INT, b STRING').b FROM VALUES ('{"a":1,"b":"x"}'), (NULL), ('{"a":2}'), ('no') AS t(j);
--> from_json(j).a : int | from_json(j).b : string
--= 1 | x
--= NULL | NULL
--= 2 | NULL
--= NULL | NULL
SELECT e.a FROM VALUES ('[{"a":1},{"a":2}]') AS t(j) LATERAL VIEW explode(from_json(j, 'array<struct<a:int>>')) v AS e;
--> a : int
--= 1
--= 2
SELECT from_json('{"a":1}', 'a VARCHAR(3)'), from_json('{"a":{"b":1}}', 'a STRUCT<b: STRING>');
--! UNSUPPORTED_CHAR_OR_VARCHAR_AS_STRING 0A000
SELECT to_json(named_struct('a', 1, 'b', 2)), to_json(named_struct('time', TIMESTAMP'2015-08-26 00:00:00'), map('timestampFormat', 'dd/MM/yyyy'));
--> to_json(named_struct(a, 1, b, 2)) : string | to_json(named_struct(time, TIMESTAMP '2015-08-26 00:00:00')) : string
--= {"a":1,"b":2} | {"time":"26/08/2015"}
SELECT to_json(array(named_struct('a', 1), named_struct('a', 2))), to_json(map('a', named_struct('b', 1))), to_json(map(named_struct('a', 1), named_struct('b', 2)));
--> to_json(array(named_struct(a, 1), named_struct(a, 2))) : string | to_json(map(a, named_struct(b, 1))) : string | to_json(map(named_struct(a, 1), named_struct(b, 2))) : string
--= [{"a":1},{"a":2}] | {"a":{"b":1}} | {"[1]":{"b":2}}
SELECT to_json(array(1, NULL, 3)), to_json(map('a', 1, 'b', NULL)), to_json(array(map('a', 1))), to_json(map(1, 2));
--> to_json(array(1, NULL, 3)) : string | to_json(map(a, 1, b, NULL)) : string | to_json(array(map(a, 1))) : string | to_json(map(1, 2)) : string
--= [1,null,3] | {"a":1,"b":null} | [{"a":1}] | {"1":2}
SELECT to_json(named_struct('a', NULL, 'b', 'x"y\\z')), to_json(named_struct('a', NULL), map('ignoreNullFields', 'false'));
--> to_json(named_struct(a, NULL, b, x"y\\z)) : string | to_json(named_struct(a, NULL)) : string
--= {"b":"x\\"y\\\\z"} | {"a":null}
SELECT to_json(named_struct('a', 1.5D, 'b', 1.50BD, 'c', float('NaN'), 'd', true, 'e', X'0102', 'f', 1L));
--> to_json(named_struct(a, 1.5, b, 1.50, c, NaN, d, true, e, X'0102', f, 1)) : string
--= {"a":1.5,"b":1.50,"c":"NaN","d":true,"e":"AQI=","f":1}
SELECT to_json(named_struct('d', DATE'2024-02-03', 't', TIMESTAMP'2024-02-03 04:05:06.789', 'n', TIMESTAMP_NTZ'2024-02-03 04:05:06'));
--> to_json(named_struct(d, DATE '2024-02-03', t, TIMESTAMP '2024-02-03 04:05:06.789', n, TIMESTAMP_NTZ '2024-02-03 04:05:06')) : string
--= {"d":"2024-02-03","t":"2024-02-03T04:05:06.789Z","n":"2024-02-03T04:05:06.000"}
SELECT to_json(named_struct('d', DATE'2024-02-03'), map('dateFormat', 'dd.MM.yyyy')), to_json(named_struct('s', named_struct('x', array(1, 2))), map('pretty', 'true'));
--> to_json(named_struct(d, DATE '2024-02-03')) : string | to_json(named_struct(s, named_struct(x, array(1, 2)))) : string
--= {"d":"03.02.2024"} | {\n  "s" : {\n    "x" : [ 1, 2 ]\n  }\n}
SELECT to_json(named_struct('i', INTERVAL '1 02:03:04' DAY TO SECOND, 'm', INTERVAL '1-2' YEAR TO MONTH)), to_json(named_struct('i', make_interval(1, 2)));
--> to_json(named_struct(i, INTERVAL '1 02:03:04' DAY TO SECOND, m, INTERVAL '1-2' YEAR TO MONTH)) : string | to_json(named_struct(i, make_interval(1, 2, 0, 0, 0, 0, 0.000000))) : string
--= {"i":"INTERVAL '1 02:03:04' DAY TO SECOND","m":"INTERVAL '1-2' YEAR TO MONTH"} | {"i":"1 years 2 months"}
SELECT to_json(NULL), to_json(CAST(NULL AS STRUCT<a: INT>));
--> to_json(NULL) : string | to_json(NULL) : string
--= NULL | NULL
SELECT to_json(1);
--! DATATYPE_MISMATCH.INVALID_JSON_SCHEMA 42K09
SELECT to_json('x');
--! DATATYPE_MISMATCH.INVALID_JSON_SCHEMA 42K09
SELECT to_json(named_struct('a', 1), map('mode', 1));
--! INVALID_OPTIONS.NON_STRING_TYPE 42K06
SELECT to_json();
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
SELECT to_json(struct(a, b)), to_json(struct(*)) FROM VALUES (1, 'x'), (NULL, 'y'), (3, NULL) AS t(a, b);
--> to_json(struct(a, b)) : string | to_json(struct(a, b)) : string
--= {"a":1,"b":"x"} | {"a":1,"b":"x"}
--= {"b":"y"} | {"b":"y"}
--= {"a":3} | {"a":3}
SELECT to_json(from_json('{"a":1,"b":[{"c":"d"}]}', 'a INT, b ARRAY<STRUCT<c: STRING>>'));
--> to_json(from_json({"a":1,"b":[{"c":"d"}]})) : string
--= {"a":1,"b":[{"c":"d"}]}
SELECT to_json(named_struct('a', 'é\u0001/')), to_json(named_struct('a b', 1)), to_json(named_struct('x', array(named_struct('y', NULL))));
--> to_json(named_struct(a, é/)) : string | to_json(named_struct(a b, 1)) : string | to_json(named_struct(x, array(named_struct(y, NULL)))) : string
--= {"a":"é\\u0001/"} | {"a b":1} | {"x":[{}]}
SELECT schema_of_json('{"a":1,"b":"x","c":1.5,"d":true,"e":null,"f":[1,2.5],"g":{"h":1}}');
--> schema_of_json({"a":1,"b":"x","c":1.5,"d":true,"e":null,"f":[1,2.5],"g":{"h":1}}) : string
--= STRUCT<a: BIGINT, b: STRING, c: DOUBLE, d: BOOLEAN, e: STRING, f: ARRAY<DOUBLE>, g: STRUCT<h: BIGINT>>
SELECT schema_of_json('[1, 2]'), schema_of_json('[{"a":1},{"b":"x"}]'), schema_of_json('1'), schema_of_json('"x"'), schema_of_json('null'), schema_of_json('[]'), schema_of_json('{}');
--> schema_of_json([1, 2]) : string | schema_of_json([{"a":1},{"b":"x"}]) : string | schema_of_json(1) : string | schema_of_json("x") : string | schema_of_json(null) : string | schema_of_json([]) : string | schema_of_json({}) : string
--= ARRAY<BIGINT> | ARRAY<STRUCT<a: BIGINT, b: STRING>> | BIGINT | STRING | STRING | ARRAY<STRING> | STRUCT<>
SELECT schema_of_json('{"a":01}', map('allowNumericLeadingZeros', 'true')), schema_of_json('{"a":1.5}', map('prefersDecimal', 'true')), schema_of_json('{"a":1}', map('primitivesAsString', 'true'));
--> schema_of_json({"a":01}) : string | schema_of_json({"a":1.5}) : string | schema_of_json({"a":1}) : string
--= STRUCT<a: BIGINT> | STRUCT<a: DECIMAL(2,1)> | STRUCT<a: STRING>
SELECT schema_of_json('{"a":12345678901234567890}'), schema_of_json('{"t":"2024-02-03T04:05:06"}', map('inferTimestamp', 'true')), schema_of_json('{"b":1,"a":2}');
--> schema_of_json({"a":12345678901234567890}) : string | schema_of_json({"t":"2024-02-03T04:05:06"}) : string | schema_of_json({"b":1,"a":2}) : string
--= STRUCT<a: DECIMAL(20,0)> | STRUCT<t: TIMESTAMP> | STRUCT<a: BIGINT, b: BIGINT>
SELECT schema_of_json('');
--> schema_of_json() : string
--= STRING
SELECT schema_of_json(NULL);
--! DATATYPE_MISMATCH.UNEXPECTED_NULL 42K09
SELECT schema_of_json(1);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT schema_of_json(j) FROM VALUES ('{"a":1}') AS t(j);
--! DATATYPE_MISMATCH.NON_FOLDABLE_INPUT 42K09
SELECT schema_of_json(concat('{"a"', ':1}'));
--> schema_of_json(concat({"a", :1})) : string
--= STRUCT<a: BIGINT>
SELECT json_tuple('{"a":1, "b":2}', 'a', 'b');
--> c0 : string | c1 : string
--= 1 | 2
SELECT json_tuple('{"a":1,"b":{"c":[1, 2]},"d":null,"e":"x","f":1.50,"g":true}', 'a', 'b', 'd', 'e', 'f', 'g', 'z');
--> c0 : string | c1 : string | c2 : string | c3 : string | c4 : string | c5 : string | c6 : string
--= 1 | {"c":[1,2]} | NULL | x | 1.5 | true | NULL
SELECT json_tuple(j, 'a', 'b') FROM VALUES ('{"a":1,"b":"x"}'), (NULL), ('no'), ('[1]'), ('{"b":2,"a":null}') AS t(j);
--> c0 : string | c1 : string
--= 1 | x
--= NULL | NULL
--= NULL | NULL
--= NULL | NULL
--= NULL | 2
SELECT t.k, v.a, v.c FROM VALUES (1, '{"a":1,"c":"x"}'), (2, NULL) AS t(k, j) LATERAL VIEW json_tuple(j, 'a', 'c') v AS a, c;
--> k : int | a : string | c : string
--= 1 | 1 | x
--= 2 | NULL | NULL
SELECT json_tuple('{"a":1}', 'a') AS x;
--> x : string
--= 1
SELECT json_tuple('{"a":1,"b":2}', 'a', 'b') AS (x, y);
--> x : string | y : string
--= 1 | 2
SELECT json_tuple('{"a":1}');
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
SELECT json_tuple('{"a":1}', 1);
--! DATATYPE_MISMATCH.NON_STRING_TYPE 42K09
SELECT json_tuple('{"a":1,"b":2}', k, 'b') FROM VALUES ('a'), (NULL) AS t(k);
--> c0 : string | c1 : string
--= 1 | 2
--= NULL | 2
SELECT json_tuple('{"a":1,"a":2}', 'a', 'a');
--> c0 : string | c1 : string
--= 2 | 2
SELECT from_csv('1, 0.8', 'a INT, b DOUBLE');
--> from_csv(1, 0.8) : struct<a:int,b:double>
--= {1, 0.8}
SELECT from_csv('26/08/2015', 'time Timestamp', map('timestampFormat', 'dd/MM/yyyy'));
--> from_csv(26/08/2015) : struct<time:timestamp>
--= {2015-08-26 00:00:00}
SELECT from_csv(NULL, 'a INT'), from_csv('', 'a INT'), from_csv('', 'a STRING'), from_csv('x', 'a INT');
--> from_csv(NULL) : struct<a:int> | from_csv() : struct<a:int> | from_csv() : struct<a:string> | from_csv(x) : struct<a:int>
--= NULL | {null} | {null} | {null}
SELECT from_csv('1,2', 'a INT'), from_csv('1', 'a INT, b INT'), from_csv('1,x', 'a INT, b INT');
--> from_csv(1,2) : struct<a:int> | from_csv(1) : struct<a:int,b:int> | from_csv(1,x) : struct<a:int,b:int>
--= {1} | {1, null} | {1, null}
SELECT from_csv('1', 'a INT, b INT, _corrupt_record STRING'), from_csv('1,x', 'a INT, b INT, _corrupt_record STRING'), from_csv('1,2', 'a INT, b INT, _corrupt_record STRING');
--> from_csv(1) : struct<a:int,b:int,_corrupt_record:string> | from_csv(1,x) : struct<a:int,b:int,_corrupt_record:string> | from_csv(1,2) : struct<a:int,b:int,_corrupt_record:string>
--= {1, null, 1} | {1, null, 1,x} | {1, 2, null}
SELECT from_csv('1|2', 'a INT, b INT', map('sep', '|')), from_csv('"a,b",\'c\'', 'a STRING, b STRING'), from_csv('"x ""y"""', 'a STRING'), from_csv(' a , b ', 'a STRING, b STRING', map('ignoreLeadingWhiteSpace', 'true', 'ignoreTrailingWhiteSpace', 'true'));
--> from_csv(1\|2) : struct<a:int,b:int> | from_csv("a,b",'c') : struct<a:string,b:string> | from_csv("x ""y""") : struct<a:string> | from_csv( a , b ) : struct<a:string,b:string>
--= {1, 2} | {a,b, 'c'} | {"x ""y"""} | {a, b}
SELECT from_csv('2024-02-03,2024-02-03 04:05:06,true,1.25,abc,7', 'd DATE, t TIMESTAMP, b BOOLEAN, c DECIMAL(5,2), s STRING, y TINYINT');
--> from_csv(2024-02-03,2024-02-03 04:05:06,true,1.25,abc,7) : struct<d:date,t:timestamp,b:boolean,c:decimal(5,2),s:string,y:tinyint>
--= {2024-02-03, 2024-02-03 04:05:06, true, 1.25, abc, 7}
SELECT from_csv('-,1', 'a STRING, b INT', map('nullValue', '-')), from_csv('"",1', 'a STRING, b INT'), from_csv('"",1', 'a STRING, b INT', map('emptyValue', 'E'));
--> from_csv(-,1) : struct<a:string,b:int> | from_csv("",1) : struct<a:string,b:int> | from_csv("",1) : struct<a:string,b:int>
--= {null, 1} | {null, 1} | {E, 1}
SELECT from_csv('1,x', 'a INT, b INT', map('mode', 'FAILFAST'));
--! MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION 22023
SELECT from_csv('1,2', 'a INT, b INT', map('mode', 'DROPMALFORMED'));
--! PARSE_MODE_UNSUPPORTED 42601
SELECT from_csv('1', 'array<int>');
--! INVALID_SCHEMA.NON_STRUCT_TYPE 42K07
SELECT from_csv('1', 'a ARRAY<INT>');
--! UNSUPPORTED_DATATYPE 0A000
SELECT from_csv('1', 'a FOO');
--! PARSE_SYNTAX_ERROR 42601
SELECT from_csv('1', 1);
--! INVALID_SCHEMA.NON_STRING_LITERAL 42K07
SELECT from_csv(1, 'a INT');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT from_csv('1', 'a INT', map('mode', 1));
--! INVALID_OPTIONS.NON_STRING_TYPE 42K06
SELECT from_csv('1', schema_of_csv('2')), from_csv('1,2', 'STRUCT<a: INT, b: INT>');
--> from_csv(1) : struct<_c0:int> | from_csv(1,2) : struct<a:int,b:int>
--= {1} | {1, 2}
SELECT c, from_csv(c, 'a INT, b STRING') FROM VALUES ('1,x'), (NULL), ('2'), ('no,y') AS t(c);
--> c : string | from_csv(c) : struct<a:int,b:string>
--= 1,x | {1, x}
--= NULL | NULL
--= 2 | {2, null}
--= no,y | {null, y}
SELECT from_csv('#1', 'a STRING', map('comment', '#')), from_csv('1\n2', 'a STRING'), from_csv('NaN,Inf', 'a DOUBLE, b DOUBLE');
--> from_csv(#1) : struct<a:string> | from_csv(1\n2) : struct<a:string> | from_csv(NaN,Inf) : struct<a:double,b:double>
--= {null} | {1\n2} | {NaN, Infinity}
SELECT to_csv(named_struct('a', 1, 'b', 2)), to_csv(named_struct('time', TIMESTAMP'2015-08-26 00:00:00'), map('timestampFormat', 'dd/MM/yyyy'));
--> to_csv(named_struct(a, 1, b, 2)) : string | to_csv(named_struct(time, TIMESTAMP '2015-08-26 00:00:00')) : string
--= 1,2 | 26/08/2015
SELECT to_csv(named_struct('a', NULL, 'b', 'x,y')), to_csv(struct(DATE'2024-02-03', 1.5)), to_csv(named_struct('a', 'x"y', 'b', '')), to_csv(named_struct('a', ' x ', 'b', true));
--> to_csv(named_struct(a, NULL, b, x,y)) : string | to_csv(struct(DATE '2024-02-03', 1.5)) : string | to_csv(named_struct(a, x"y, b, )) : string | to_csv(named_struct(a,  x , b, true)) : string
--= ,"x,y" | 2024-02-03,1.5 | "x\\"y","" | x,true
SELECT to_csv(named_struct('a', 1, 'b', 'x'), map('sep', '|')), to_csv(named_struct('a', NULL), map('nullValue', '-')), to_csv(named_struct('a', 1), map('quoteAll', 'true')), to_csv(named_struct('t', TIMESTAMP'2024-02-03 04:05:06.789', 'n', TIMESTAMP_NTZ'2024-02-03 04:05:06'));
--> to_csv(named_struct(a, 1, b, x)) : string | to_csv(named_struct(a, NULL)) : string | to_csv(named_struct(a, 1)) : string | to_csv(named_struct(t, TIMESTAMP '2024-02-03 04:05:06.789', n, TIMESTAMP_NTZ '2024-02-03 04:05:06')) : string
--= 1\|x | - | "1" | 2024-02-03T04:05:06.789Z,2024-02-03T04:05:06.000
SELECT to_csv(named_struct('a', array(1)));
--> to_csv(named_struct(a, array(1))) : string
--= [1]
SELECT to_csv(named_struct('a', array(1, 2), 'b', map('k', 1), 'c', named_struct('x', 1)));
--> to_csv(named_struct(a, array(1, 2), b, map(k, 1), c, named_struct(x, 1))) : string
--= "[1, 2]",{k -> 1},{1}
SELECT to_csv(named_struct('a', X'4142'));
--> to_csv(named_struct(a, X'4142')) : string
--= [41 42]
SELECT to_csv(1);
--! DATATYPE_MISMATCH.UNSUPPORTED_INPUT_TYPE 42K09
SELECT to_csv(array(1));
--! DATATYPE_MISMATCH.UNSUPPORTED_INPUT_TYPE 42K09
SELECT to_csv(NULL);
--> to_csv(NULL) : string
--= NULL
SELECT to_csv(CAST(NULL AS STRUCT<a: INT>));
--> to_csv(NULL) : string
--= NULL
SELECT to_csv(struct(a, b)) FROM VALUES (1, 'x'), (NULL, 'y,z'), (3, NULL) AS t(a, b);
--> to_csv(struct(a, b)) : string
--= 1,x
--= ,"y,z"
--= 3,
SELECT schema_of_csv('1,abc'), schema_of_csv('1.5,true,2024-02-03,2024-02-03 04:05:06,,x');
--> schema_of_csv(1,abc) : string | schema_of_csv(1.5,true,2024-02-03,2024-02-03 04:05:06,,x) : string
--= STRUCT<_c0: INT, _c1: STRING> | STRUCT<_c0: DOUBLE, _c1: BOOLEAN, _c2: DATE, _c3: TIMESTAMP, _c4: STRING, _c5: STRING>
SELECT schema_of_csv('1|abc', map('delimiter', '|')), schema_of_csv('12345678901'), schema_of_csv('123456789012345678901234567890');
--> schema_of_csv(1\|abc) : string | schema_of_csv(12345678901) : string | schema_of_csv(123456789012345678901234567890) : string
--= STRUCT<_c0: INT, _c1: STRING> | STRUCT<_c0: BIGINT> | STRUCT<_c0: DECIMAL(30,0)>
SELECT schema_of_csv(NULL);
--! DATATYPE_MISMATCH.UNEXPECTED_NULL 42K09
SELECT schema_of_csv(1);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT schema_of_csv(c) FROM VALUES ('1') AS t(c);
--! DATATYPE_MISMATCH.NON_FOLDABLE_INPUT 42K09
