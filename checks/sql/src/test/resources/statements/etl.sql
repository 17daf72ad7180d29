-- What jobs that load and clean tables write.
CREATE TABLE orders (id INT, customer STRING, amount DECIMAL(10,2), status STRING, created TIMESTAMP, tags ARRAY<STRING>, attrs MAP<STRING, STRING>) USING parquet;
--> 
INSERT INTO orders VALUES (1, 'ann', 10.50, 'new', TIMESTAMP'2024-01-01 10:00:00', array('a', 'b'), map('k', 'v')), (2, 'bob', 20.00, 'paid', TIMESTAMP'2024-01-02 11:30:00', array('b'), map()), (3, 'ann', NULL, 'paid', TIMESTAMP'2024-02-01 00:00:00', NULL, NULL), (4, 'cyd', 7.25, NULL, NULL, array(), map('k', 'w', 'x', 'y')), (5, 'bob', 99.99, 'new', TIMESTAMP'2024-02-28 23:59:59', array('c', 'a', 'c'), map('z', NULL));
--> 
SELECT count(*), count(amount), sum(amount), avg(amount), min(created), max(created) FROM orders;
--> count(1) : bigint | count(amount) : bigint | sum(amount) : decimal(20,2) | avg(amount) : decimal(14,6) | min(created) : timestamp | max(created) : timestamp
--= 5 | 4 | 137.74 | 34.435000 | 2024-01-01 10:00:00 | 2024-02-28 23:59:59
SELECT customer, sum(amount) AS total, count(*) FILTER (WHERE status = 'paid') AS paid FROM orders GROUP BY customer ORDER BY total DESC NULLS LAST, customer;
--> customer : string | total : decimal(20,2) | paid : bigint
--= bob | 119.99 | 1
--= ann | 10.50 | 1
--= cyd | 7.25 | 0
WITH ranked AS (SELECT *, row_number() OVER (PARTITION BY customer ORDER BY created DESC NULLS LAST) AS rn FROM orders) SELECT id, customer, status FROM ranked WHERE rn = 1 ORDER BY id;
--> id : int | customer : string | status : string
--= 3 | ann | paid
--= 4 | cyd | NULL
--= 5 | bob | new
SELECT id, customer, amount, lag(amount) OVER (PARTITION BY customer ORDER BY created) AS prev, amount - lag(amount, 1, 0) OVER (PARTITION BY customer ORDER BY created) AS diff FROM orders ORDER BY id;
--> id : int | customer : string | amount : decimal(10,2) | prev : decimal(10,2) | diff : decimal(11,2)
--= 1 | ann | 10.50 | NULL | 10.50
--= 2 | bob | 20.00 | NULL | 20.00
--= 3 | ann | NULL | 10.50 | NULL
--= 4 | cyd | 7.25 | NULL | 7.25
--= 5 | bob | 99.99 | 20.00 | 79.99
SELECT * FROM orders QUALIFY row_number() OVER (PARTITION BY customer ORDER BY id) = 1 ORDER BY id;
--> id : int | customer : string | amount : decimal(10,2) | status : string | created : timestamp | tags : array<string> | attrs : map<string,string>
--= 1 | ann | 10.50 | new | 2024-01-01 10:00:00 | [a, b] | {k -> v}
--= 2 | bob | 20.00 | paid | 2024-01-02 11:30:00 | [b] | {}
--= 4 | cyd | 7.25 | NULL | NULL | [] | {k -> w, x -> y}
SELECT id, explode(tags) AS tag FROM orders ORDER BY id, tag;
--> id : int | tag : string
--= 1 | a
--= 1 | b
--= 2 | b
--= 5 | a
--= 5 | c
--= 5 | c
SELECT id, tag, pos FROM orders LATERAL VIEW OUTER posexplode(tags) t AS pos, tag ORDER BY id, pos;
--> id : int | tag : string | pos : int
--= 1 | a | 0
--= 1 | b | 1
--= 2 | b | 0
--= 3 | NULL | NULL
--= 4 | NULL | NULL
--= 5 | c | 0
--= 5 | a | 1
--= 5 | c | 2
SELECT id, k, v FROM orders LATERAL VIEW explode(attrs) t AS k, v ORDER BY id, k;
--> id : int | k : string | v : string
--= 1 | k | v
--= 4 | k | w
--= 4 | x | y
--= 5 | z | NULL
SELECT id, transform(tags, t -> upper(t)), filter(tags, t -> t <> 'a'), exists(tags, t -> t = 'c'), aggregate(tags, '', (acc, t) -> acc || t) FROM orders ORDER BY id;
--> id : int | transform(tags, lambdafunction(upper(namedlambdavariable()), namedlambdavariable())) : array<string> | filter(tags, lambdafunction((NOT (namedlambdavariable() = a)), namedlambdavariable())) : array<string> | exists(tags, lambdafunction((namedlambdavariable() = c), namedlambdavariable())) : boolean | aggregate(tags, , lambdafunction(concat(namedlambdavariable(), namedlambdavariable()), namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable())) : string
--= 1 | [A, B] | [b] | false | ab
--= 2 | [B] | [b] | false | b
--= 3 | NULL | NULL | NULL | NULL
--= 4 | [] | [] | false | 
--= 5 | [C, A, C] | [c, c] | true | cac
SELECT id, size(tags), array_contains(tags, 'a'), array_distinct(tags), sort_array(tags, false), array_join(tags, ',') FROM orders ORDER BY id;
--> id : int | size(tags) : int | array_contains(tags, a) : boolean | array_distinct(tags) : array<string> | sort_array(tags, false) : array<string> | array_join(tags, ,) : string
--= 1 | 2 | true | [a, b] | [b, a] | a,b
--= 2 | 1 | false | [b] | [b] | b
--= 3 | NULL | NULL | NULL | NULL | NULL
--= 4 | 0 | false | [] | [] | 
--= 5 | 3 | true | [c, a] | [c, c, a] | c,a,c
SELECT id, attrs['k'], map_keys(attrs), map_values(attrs), element_at(attrs, 'nope'), map_contains_key(attrs, 'k') FROM orders ORDER BY id;
--> id : int | attrs[k] : string | map_keys(attrs) : array<string> | map_values(attrs) : array<string> | element_at(attrs, nope) : string | map_contains_key(attrs, k) : boolean
--= 1 | v | [k] | [v] | NULL | true
--= 2 | NULL | [] | [] | NULL | false
--= 3 | NULL | NULL | NULL | NULL | NULL
--= 4 | w | [k, x] | [w, y] | NULL | true
--= 5 | NULL | [z] | [null] | NULL | false
SELECT id, map_filter(attrs, (k, v) -> v IS NOT NULL), transform_values(attrs, (k, v) -> concat(k, v)), map_entries(attrs) FROM orders ORDER BY id;
--> id : int | map_filter(attrs, lambdafunction((namedlambdavariable() IS NOT NULL), namedlambdavariable(), namedlambdavariable())) : map<string,string> | transform_values(attrs, lambdafunction(concat(namedlambdavariable(), namedlambdavariable()), namedlambdavariable(), namedlambdavariable())) : map<string,string> | map_entries(attrs) : array<struct<key:string,value:string>>
--= 1 | {k -> v} | {k -> kv} | [{k, v}]
--= 2 | {} | {} | []
--= 3 | NULL | NULL | NULL
--= 4 | {k -> w, x -> y} | {k -> kw, x -> xy} | [{k, w}, {x, y}]
--= 5 | {} | {z -> null} | [{z, null}]
SELECT date_trunc('MONTH', created) AS month, count(*) FROM orders GROUP BY 1 ORDER BY 1;
--> month : timestamp | count(1) : bigint
--= NULL | 1
--= 2024-01-01 00:00:00 | 2
--= 2024-02-01 00:00:00 | 2
SELECT date_format(created, 'yyyy-MM') AS ym, sum(amount) FROM orders WHERE created IS NOT NULL GROUP BY date_format(created, 'yyyy-MM') HAVING sum(amount) > 10 ORDER BY ym;
--> ym : string | sum(amount) : decimal(20,2)
--= 2024-01 | 30.50
--= 2024-02 | 99.99
SELECT id, CASE WHEN amount > 50 THEN 'big' WHEN amount > 10 THEN 'mid' WHEN amount IS NULL THEN 'none' ELSE 'small' END AS size FROM orders ORDER BY id;
--> id : int | size : string
--= 1 | mid
--= 2 | mid
--= 3 | none
--= 4 | small
--= 5 | big
SELECT id, coalesce(status, 'unknown'), nvl(amount, 0), nullif(status, 'new'), if(amount > 10, 1, 0) FROM orders ORDER BY id;
--> id : int | coalesce(status, unknown) : string | nvl(amount, 0) : decimal(12,2) | nullif(status, new) : string | (IF((amount > 10), 1, 0)) : int
--= 1 | new | 10.50 | NULL | 1
--= 2 | paid | 20.00 | paid | 1
--= 3 | paid | 0.00 | paid | 0
--= 4 | unknown | 7.25 | NULL | 0
--= 5 | new | 99.99 | NULL | 1
SELECT customer, array_sort(collect_list(id)), sort_array(collect_set(status)), array_sort(collect_list(status)) FROM orders GROUP BY customer ORDER BY customer;
--> customer : string | array_sort(collect_list(id), lambdafunction((IF(((namedlambdavariable() IS NULL) AND (namedlambdavariable() IS NULL)), 0, (IF((namedlambdavariable() IS NULL), 1, (IF((namedlambdavariable() IS NULL), -1, (IF((namedlambdavariable() < namedlambdavariable()), -1, (IF((namedlambdavariable() > namedlambdavariable()), 1, 0)))))))))), namedlambdavariable(), namedlambdavariable())) : array<int> | sort_array(collect_set(status), true) : array<string> | array_sort(collect_list(status), lambdafunction((IF(((namedlambdavariable() IS NULL) AND (namedlambdavariable() IS NULL)), 0, (IF((namedlambdavariable() IS NULL), 1, (IF((namedlambdavariable() IS NULL), -1, (IF((namedlambdavariable() < namedlambdavariable()), -1, (IF((namedlambdavariable() > namedlambdavariable()), 1, 0)))))))))), namedlambdavariable(), namedlambdavariable())) : array<string>
--= ann | [1, 3] | [new, paid] | [new, paid]
--= bob | [2, 5] | [new, paid] | [new, paid]
--= cyd | [4] | [] | []
SELECT customer, map_from_entries(array_sort(collect_list(struct(id, amount)))) FROM orders GROUP BY customer ORDER BY customer;
--> customer : string | map_from_entries(array_sort(collect_list(struct(id, amount)), lambdafunction((IF(((namedlambdavariable() IS NULL) AND (namedlambdavariable() IS NULL)), 0, (IF((namedlambdavariable() IS NULL), 1, (IF((namedlambdavariable() IS NULL), -1, (IF((namedlambdavariable() < namedlambdavariable()), -1, (IF((namedlambdavariable() > namedlambdavariable()), 1, 0)))))))))), namedlambdavariable(), namedlambdavariable()))) : map<int,decimal(10,2)>
--= ann | {1 -> 10.50, 3 -> null}
--= bob | {2 -> 20.00, 5 -> 99.99}
--= cyd | {4 -> 7.25}
SELECT customer, max_by(id, amount), min_by(id, amount), any_value(customer) FROM orders GROUP BY customer ORDER BY customer;
--> customer : string | max_by(id, amount) : int | min_by(id, amount) : int | any_value(customer) : string
--= ann | 1 | 1 | ann
--= bob | 5 | 2 | bob
--= cyd | 4 | 4 | cyd
SELECT customer, percentile(amount, 0.5), median(amount), percentile_approx(amount, 0.5), percentile(amount, array(0.25, 0.75)) FROM orders GROUP BY customer ORDER BY customer;
--> customer : string | percentile(amount, 0.5, 1) : double | median(amount) : double | percentile_approx(amount, 0.5, 10000) : decimal(10,2) | percentile(amount, array(0.25, 0.75), 1) : array<double>
--= ann | 10.5 | 10.5 | 10.50 | [10.5, 10.5]
--= bob | 59.995 | 59.995 | 20.00 | [39.9975, 79.99249999999999]
--= cyd | 7.25 | 7.25 | 7.25 | [7.25, 7.25]
SELECT customer, string_agg(status, ',') WITHIN GROUP (ORDER BY id), listagg(DISTINCT customer) FROM orders GROUP BY customer ORDER BY customer;
--> customer : string | listagg(status, ,) WITHIN GROUP (ORDER BY id ASC NULLS FIRST) : string | listagg(DISTINCT customer, NULL) : string
--= ann | new,paid | ann
--= bob | paid,new | bob
--= cyd | NULL | cyd
SELECT status, customer, sum(amount) FROM orders GROUP BY ROLLUP (status, customer) ORDER BY status NULLS LAST, customer NULLS LAST, 3;
--> status : string | customer : string | sum(amount) : decimal(20,2)
--= new | ann | 10.50
--= new | bob | 99.99
--= new | NULL | 110.49
--= paid | ann | NULL
--= paid | bob | 20.00
--= paid | NULL | 20.00
--= NULL | cyd | 7.25
--= NULL | NULL | 7.25
--= NULL | NULL | 137.74
SELECT status, customer, sum(amount), grouping_id() FROM orders GROUP BY CUBE (status, customer) ORDER BY 4, 1, 2;
--> status : string | customer : string | sum(amount) : decimal(20,2) | grouping_id() : bigint
--= NULL | cyd | 7.25 | 0
--= new | ann | 10.50 | 0
--= new | bob | 99.99 | 0
--= paid | ann | NULL | 0
--= paid | bob | 20.00 | 0
--= NULL | NULL | 7.25 | 1
--= new | NULL | 110.49 | 1
--= paid | NULL | 20.00 | 1
--= NULL | ann | 10.50 | 2
--= NULL | bob | 119.99 | 2
--= NULL | cyd | 7.25 | 2
--= NULL | NULL | 137.74 | 3
SELECT coalesce(status, 'ALL') AS s, grouping(status) AS g, count(*) FROM orders GROUP BY GROUPING SETS ((status), ()) ORDER BY g, s;
--> s : string | g : tinyint | count(1) : bigint
--= ALL | 0 | 1
--= new | 0 | 2
--= paid | 0 | 2
--= ALL | 1 | 5
SELECT * FROM (SELECT customer, status, amount FROM orders) PIVOT (sum(amount) FOR status IN ('new', 'paid')) ORDER BY customer;
--> customer : string | new : decimal(20,2) | paid : decimal(20,2)
--= ann | 10.50 | NULL
--= bob | 99.99 | 20.00
--= cyd | NULL | NULL
SELECT * FROM (SELECT customer, status, amount FROM orders) PIVOT (sum(amount) AS s, count(*) AS c FOR status IN ('new' AS n, 'paid' AS p)) ORDER BY customer;
--> customer : string | n_s : decimal(20,2) | n_c : bigint | p_s : decimal(20,2) | p_c : bigint
--= ann | 10.50 | 1 | NULL | 1
--= bob | 99.99 | 1 | 20.00 | 1
--= cyd | NULL | NULL | NULL | NULL
SELECT * FROM (SELECT customer, year(created) AS y, status, amount FROM orders) PIVOT (sum(amount) FOR (y, status) IN ((2024, 'new') AS a, (2024, 'paid') AS b)) ORDER BY customer;
--> customer : string | a : decimal(20,2) | b : decimal(20,2)
--= ann | 10.50 | NULL
--= bob | 99.99 | 20.00
--= cyd | NULL | NULL
SELECT * FROM (SELECT id, amount, CAST(id AS DECIMAL(10,2)) AS other FROM orders) UNPIVOT (val FOR col IN (amount, other)) ORDER BY id, col;
--> id : int | col : string | val : decimal(10,2)
--= 1 | amount | 10.50
--= 1 | other | 1.00
--= 2 | amount | 20.00
--= 2 | other | 2.00
--= 3 | other | 3.00
--= 4 | amount | 7.25
--= 4 | other | 4.00
--= 5 | amount | 99.99
--= 5 | other | 5.00
SELECT * FROM (SELECT id, amount, CAST(id AS DECIMAL(10,2)) AS other FROM orders) UNPIVOT INCLUDE NULLS (val FOR col IN (amount AS a, other AS o)) ORDER BY id, col;
--> id : int | col : string | val : decimal(10,2)
--= 1 | a | 10.50
--= 1 | o | 1.00
--= 2 | a | 20.00
--= 2 | o | 2.00
--= 3 | a | NULL
--= 3 | o | 3.00
--= 4 | a | 7.25
--= 4 | o | 4.00
--= 5 | a | 99.99
--= 5 | o | 5.00
SELECT from_json('{"a": 1, "b": [1, 2], "c": {"d": "x"}}', 'a INT, b ARRAY<INT>, c STRUCT<d: STRING>') AS j;
--> j : struct<a:int,b:array<int>,c:struct<d:string>>
--= {1, [1, 2], {x}}
SELECT j.a, j.b[0], j.c.d FROM (SELECT from_json('{"a": 1, "b": [1, 2], "c": {"d": "x"}}', 'a INT, b ARRAY<INT>, c STRUCT<d: STRING>') AS j);
--> a : int | j.b[0] : int | d : string
--= 1 | 1 | x
SELECT to_json(struct(id, customer, tags)) FROM orders ORDER BY id;
--> to_json(struct(id, customer, tags)) : string
--= {"id":1,"customer":"ann","tags":["a","b"]}
--= {"id":2,"customer":"bob","tags":["b"]}
--= {"id":3,"customer":"ann"}
--= {"id":4,"customer":"cyd","tags":[]}
--= {"id":5,"customer":"bob","tags":["c","a","c"]}
SELECT get_json_object('{"a": {"b": [10, 20]}}', '$.a.b[1]'), json_tuple('{"x": 1, "y": "z"}', 'x', 'y');
--> get_json_object({"a": {"b": [10, 20]}}, $.a.b[1]) : string | c0 : string | c1 : string
--= 20 | 1 | z
SELECT schema_of_json('{"a": 1, "b": ["x"]}'), json_array_length('[1,2,3]'), json_object_keys('{"a":1,"b":2}');
--> schema_of_json({"a": 1, "b": ["x"]}) : string | json_array_length([1,2,3]) : int | json_object_keys({"a":1,"b":2}) : array<string>
--= STRUCT<a: BIGINT, b: ARRAY<STRING>> | 3 | [a, b]
SELECT id, get_json_object(to_json(attrs), '$.k') FROM orders ORDER BY id;
--> id : int | get_json_object(to_json(attrs), $.k) : string
--= 1 | v
--= 2 | NULL
--= 3 | NULL
--= 4 | w
--= 5 | NULL
SELECT from_csv('1,x,2024-01-01', 'a INT, b STRING, c DATE'), to_csv(struct(1, 'a,b', DATE'2024-01-01'));
--> from_csv(1,x,2024-01-01) : struct<a:int,b:string,c:date> | to_csv(struct(1, a,b, DATE '2024-01-01')) : string
--= {1, x, 2024-01-01} | 1,"a,b",2024-01-01
SELECT to_date('2024/03/05', 'yyyy/MM/dd'), to_timestamp('05-03-2024 10:11', 'dd-MM-yyyy HH:mm'), try_to_timestamp('nope'), try_to_date('x');
--> to_date(2024/03/05, yyyy/MM/dd) : date | to_timestamp(05-03-2024 10:11, dd-MM-yyyy HH:mm) : timestamp | try_to_timestamp(nope) : timestamp | try_to_date(x) : date
--= 2024-03-05 | 2024-03-05 10:11:00 | NULL | NULL
SELECT date_add(DATE'2024-02-28', 2), date_sub(DATE'2024-03-01', 1), datediff(DATE'2024-03-01', DATE'2024-02-01'), add_months(DATE'2024-01-31', 1), months_between(DATE'2024-03-31', DATE'2024-02-29'), last_day(DATE'2024-02-10'), next_day(DATE'2024-02-10', 'Mon'), trunc(DATE'2024-02-10', 'YEAR');
--> date_add(DATE '2024-02-28', 2) : date | date_sub(DATE '2024-03-01', 1) : date | datediff(DATE '2024-03-01', DATE '2024-02-01') : int | add_months(DATE '2024-01-31', 1) : date | months_between(DATE '2024-03-31', DATE '2024-02-29', true) : double | last_day(DATE '2024-02-10') : date | next_day(DATE '2024-02-10', Mon) : date | trunc(DATE '2024-02-10', YEAR) : date
--= 2024-03-01 | 2024-02-29 | 29 | 2024-02-29 | 1.0 | 2024-02-29 | 2024-02-12 | 2024-01-01
SELECT TIMESTAMP'2024-01-01 00:00:00' + INTERVAL 1 DAY, TIMESTAMP'2024-01-01 00:00:00' - TIMESTAMP'2023-12-31 12:00:00', DATE'2024-03-01' - DATE'2024-02-01', DATE'2024-01-01' + INTERVAL 1 MONTH, DATE'2024-01-01' + 1;
--> TIMESTAMP '2024-01-01 00:00:00' + INTERVAL '1' DAY : timestamp | (TIMESTAMP '2024-01-01 00:00:00' - TIMESTAMP '2023-12-31 12:00:00') : interval day to second | (DATE '2024-03-01' - DATE '2024-02-01') : interval day | DATE '2024-01-01' + INTERVAL '1' MONTH : date | date_add(DATE '2024-01-01', 1) : date
--= 2024-01-02 00:00:00 | INTERVAL '0 12:00:00' DAY TO SECOND | INTERVAL '29' DAY | 2024-02-01 | 2024-01-02
SELECT year(created), quarter(created), month(created), weekofyear(created), dayofweek(created), dayofyear(created), hour(created), extract(MINUTE FROM created) FROM orders WHERE id = 2;
--> year(created) : int | quarter(created) : int | month(created) : int | weekofyear(created) : int | dayofweek(created) : int | dayofyear(created) : int | hour(created) : int | extract(MINUTE FROM created) : int
--= 2024 | 1 | 1 | 1 | 3 | 2 | 11 | 30
SELECT unix_timestamp('2024-01-01 00:00:00'), from_unixtime(0), to_unix_timestamp('2024-01-01', 'yyyy-MM-dd'), timestamp_millis(1000), unix_millis(TIMESTAMP'1970-01-01 00:00:01');
--> unix_timestamp(2024-01-01 00:00:00, yyyy-MM-dd HH:mm:ss) : bigint | from_unixtime(0, yyyy-MM-dd HH:mm:ss) : string | to_unix_timestamp(2024-01-01, yyyy-MM-dd) : bigint | timestamp_millis(1000) : timestamp | unix_millis(TIMESTAMP '1970-01-01 00:00:01') : bigint
--= 1704067200 | 1970-01-01 00:00:00 | 1704067200 | 1970-01-01 00:00:01 | 1000
SELECT from_utc_timestamp(TIMESTAMP'2024-07-01 00:00:00', 'Europe/Berlin'), to_utc_timestamp(TIMESTAMP'2024-07-01 00:00:00', 'America/New_York'), convert_timezone('UTC', 'Asia/Tokyo', TIMESTAMP_NTZ'2024-01-01 00:00:00');
--> from_utc_timestamp(TIMESTAMP '2024-07-01 00:00:00', Europe/Berlin) : timestamp | to_utc_timestamp(TIMESTAMP '2024-07-01 00:00:00', America/New_York) : timestamp | convert_timezone(UTC, Asia/Tokyo, TIMESTAMP_NTZ '2024-01-01 00:00:00') : timestamp_ntz
--= 2024-07-01 02:00:00 | 2024-07-01 04:00:00 | 2024-01-01 09:00:00
SELECT explode(sequence(DATE'2024-01-01', DATE'2024-01-03')) AS d;
--> d : date
--= 2024-01-01
--= 2024-01-02
--= 2024-01-03
SELECT explode(sequence(TIMESTAMP'2024-01-01 00:00:00', TIMESTAMP'2024-01-01 12:00:00', INTERVAL 6 HOURS)) AS t;
--> t : timestamp
--= 2024-01-01 00:00:00
--= 2024-01-01 06:00:00
--= 2024-01-01 12:00:00
SELECT split('a,b,c', ','), split_part('a.b.c', '.', 2), substring_index('a.b.c', '.', -1), regexp_extract('x123y', '([0-9]+)', 1), regexp_replace('a1b2', '[0-9]', '#'), regexp_extract_all('a1b22', '([0-9]+)', 1);
--> split(a,b,c, ,, -1) : array<string> | split_part(a.b.c, ., 2) : string | substring_index(a.b.c, ., -1) : string | regexp_extract(x123y, ([0-9]+), 1) : string | regexp_replace(a1b2, [0-9], #, 1) : string | regexp_extract_all(a1b22, ([0-9]+), 1) : array<string>
--= [a, b, c] | b | c | 123 | a#b# | [1, 22]
SELECT trim('  x '), ltrim('xxa', 'x'), lpad('7', 3, '0'), initcap('hello world'), reverse('abc'), instr('hello', 'l'), locate('l', 'hello', 4), overlay('abcdef' PLACING 'XX' FROM 2), translate('abc', 'ab', 'xy'), concat_ws('-', 'a', NULL, 'b'), format_number(1234567.891, 2), repeat('ab', 2);
--> trim(  x ) : string | TRIM(LEADING xxa FROM x) : string | lpad(7, 3, 0) : string | initcap(hello world) : string | reverse(abc) : string | instr(hello, l) : int | locate(l, hello, 4) : int | overlay(abcdef, XX, 2, -1) : string | translate(abc, ab, xy) : string | concat_ws(-, a, NULL, b) : string | format_number(1234567.891, 2) : string | repeat(ab, 2) : string
--= x |  | 007 | Hello World | cba | 3 | 4 | aXXdef | xyc | a-b | 1,234,567.89 | abab
SELECT md5('x'), sha2('x', 256), crc32('x'), hash(1, 'a'), xxhash64('x'), base64('abc'), unbase64('YWJj'), hex('abc'), unhex('616263');
--> md5(x) : string | sha2(x, 256) : string | crc32(x) : bigint | hash(1, a) : int | xxhash64(x) : bigint | base64(abc) : string | unbase64(YWJj) : binary | hex(abc) : string | unhex(616263) : binary
--= 9dd4e461268c8034f5c8564e155c67a6 | 2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881 | 2363233923 | -936062819 | -5636050478767222463 | YWJj | abc | 616263 | abc
SELECT a.id, b.id FROM orders a JOIN orders b ON a.customer = b.customer AND a.id < b.id ORDER BY 1, 2;
--> id : int | id : int
--= 1 | 3
--= 2 | 5
SELECT o.id, o.customer FROM orders o LEFT ANTI JOIN (SELECT 'ann' AS customer) x ON o.customer = x.customer ORDER BY id;
--> id : int | customer : string
--= 2 | bob
--= 4 | cyd
--= 5 | bob
SELECT o.id FROM orders o WHERE EXISTS (SELECT 1 FROM orders p WHERE p.customer = o.customer AND p.id <> o.id) ORDER BY id;
--> id : int
--= 1
--= 2
--= 3
--= 5
SELECT id, (SELECT max(amount) FROM orders p WHERE p.customer = o.customer) AS m FROM orders o ORDER BY id;
--> id : int | m : decimal(10,2)
--= 1 | 10.50
--= 2 | 99.99
--= 3 | 10.50
--= 4 | 7.25
--= 5 | 99.99
SELECT id FROM orders WHERE amount > (SELECT avg(amount) FROM orders) ORDER BY id;
--> id : int
--= 5
SELECT id FROM orders WHERE (customer, status) IN (SELECT customer, status FROM orders WHERE id < 3) ORDER BY id;
--> id : int
--= 1
--= 2
SELECT customer FROM orders EXCEPT SELECT 'bob' ORDER BY customer;
--> customer : string
--= ann
--= cyd
SELECT customer FROM orders INTERSECT ALL SELECT customer FROM orders WHERE id > 2 ORDER BY 1;
--> customer : string
--= ann
--= bob
--= cyd
SELECT 1 AS a, 'x' AS b UNION ALL SELECT 2.5, 'y' ORDER BY a;
--> a : decimal(11,1) | b : string
--= 1.0 | x
--= 2.5 | y
WITH RECURSIVE nums(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM nums WHERE n < 4) SELECT sum(n) FROM nums;
--> sum(n) : bigint
--= 10
CREATE TABLE daily USING parquet PARTITIONED BY (day) AS SELECT id, customer, CAST(created AS DATE) AS day FROM orders WHERE created IS NOT NULL;
--> 
SHOW PARTITIONS daily;
--> partition : string
--= day=2024-01-01
--= day=2024-01-02
--= day=2024-02-01
--= day=2024-02-28
SELECT * FROM daily ORDER BY id;
--> id : int | customer : string | day : date
--= 1 | ann | 2024-01-01
--= 2 | bob | 2024-01-02
--= 3 | ann | 2024-02-01
--= 5 | bob | 2024-02-28
INSERT OVERWRITE daily PARTITION (day = DATE'2024-01-01') SELECT 100, 'new';
--> 
SELECT * FROM daily ORDER BY id;
--> id : int | customer : string | day : date
--= 2 | bob | 2024-01-02
--= 3 | ann | 2024-02-01
--= 5 | bob | 2024-02-28
--= 100 | new | 2024-01-01
SET spark.sql.sources.partitionOverwriteMode=dynamic;
--> key : string | value : string
--= spark.sql.sources.partitionOverwriteMode | dynamic
INSERT OVERWRITE daily SELECT 200, 'dyn', DATE'2024-02-01';
--> 
SELECT * FROM daily ORDER BY id;
--> id : int | customer : string | day : date
--= 2 | bob | 2024-01-02
--= 5 | bob | 2024-02-28
--= 100 | new | 2024-01-01
--= 200 | dyn | 2024-02-01
SET spark.sql.sources.partitionOverwriteMode=static;
--> key : string | value : string
--= spark.sql.sources.partitionOverwriteMode | static
INSERT INTO daily (day, id) VALUES (DATE'2024-05-05', 300);
--> 
SELECT * FROM daily WHERE day = '2024-05-05';
--> id : int | customer : string | day : date
--= 300 | NULL | 2024-05-05
ALTER TABLE daily DROP PARTITION (day = DATE'2024-05-05');
--> 
SHOW PARTITIONS daily PARTITION (day = DATE'2024-01-01');
--> partition : string
--= day=2024-01-01
INSERT INTO daily BY NAME SELECT 'byname' AS customer, 400 AS id, DATE'2024-06-06' AS day;
--> 
SELECT customer, id FROM daily WHERE id = 400;
--> customer : string | id : int
--= byname | 400
INSERT INTO daily VALUES (1, 2);
--! INSERT_COLUMN_ARITY_MISMATCH.NOT_ENOUGH_DATA_COLUMNS 21S01
INSERT INTO orders (id, nope) VALUES (1, 2);
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
INSERT INTO daily VALUES ('x', 'y', DATE'2024-01-01');
--! INCOMPATIBLE_DATA_FOR_TABLE.CANNOT_SAFELY_CAST KD000
CREATE OR REPLACE TEMPORARY VIEW recent AS SELECT id, customer FROM orders WHERE created > '2024-01-31';
--> 
SELECT * FROM recent ORDER BY id;
--> id : int | customer : string
--= 3 | ann
--= 5 | bob
CREATE VIEW totals (who, total) COMMENT 'sums' AS SELECT customer, sum(amount) AS s FROM orders GROUP BY customer;
--> 
SELECT * FROM totals ORDER BY who;
--> who : string | total : decimal(20,2)
--= ann | 10.50
--= bob | 119.99
--= cyd | 7.25
SHOW VIEWS;
--> namespace : string | viewName : string | isTemporary : boolean
--= default | totals | false
--=  | recent | true
DESCRIBE totals;
--> col_name : string | data_type : string | comment : string
--= who | string | NULL
--= total | decimal(20,2) | NULL
DESCRIBE orders;
--> col_name : string | data_type : string | comment : string
--= id | int | NULL
--= customer | string | NULL
--= amount | decimal(10,2) | NULL
--= status | string | NULL
--= created | timestamp | NULL
--= tags | array<string> | NULL
--= attrs | map<string,string> | NULL
SHOW COLUMNS IN orders;
--> col_name : string
--= id
--= customer
--= amount
--= status
--= created
--= tags
--= attrs
SHOW TABLES LIKE 'ord*';
--> namespace : string | tableName : string | isTemporary : boolean
--= default | orders | false
SHOW TABLES;
--> namespace : string | tableName : string | isTemporary : boolean
--= default | daily | false
--= default | orders | false
--= default | totals | false
--=  | recent | true
SHOW DATABASES;
--> namespace : string
--= default
SHOW CREATE TABLE totals;
--> createtab_stmt : string
--= CREATE VIEW default.totals (\n  who,\n  total)\nCOMMENT 'sums'\nWITH SCHEMA COMPENSATION\nAS SELECT customer, sum(amount) AS s FROM orders GROUP BY customer\n
SHOW TBLPROPERTIES orders;
--> key : string | value : string
DESCRIBE QUERY SELECT id, amount FROM orders;
--> col_name : string | data_type : string | comment : string
--= id | int | NULL
--= amount | decimal(10,2) | NULL
ALTER TABLE orders ADD COLUMNS (note STRING COMMENT 'free text');
--> 
SELECT id, note FROM orders ORDER BY id LIMIT 2;
--> id : int | note : string
--= 1 | NULL
--= 2 | NULL
ALTER TABLE orders SET TBLPROPERTIES ('owner' = 'etl');
--! UNSUPPORTED_FEATURE.SET_TABLE_PROPERTY 0A000
SHOW TBLPROPERTIES orders ('owner');
--> key : string | value : string
--= owner | Table spark_catalog.default.orders does not have property: owner
ALTER TABLE orders RENAME TO orders2;
--> 
SELECT count(*) FROM orders;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
SELECT count(*) FROM orders2;
--> count(1) : bigint
--= 5
ALTER TABLE orders2 RENAME TO orders;
--> 
ALTER TABLE orders RENAME COLUMN note TO remark;
--! UNSUPPORTED_FEATURE.TABLE_OPERATION 0A000
ALTER TABLE orders DROP COLUMN note;
--! UNSUPPORTED_FEATURE.TABLE_OPERATION 0A000
ALTER TABLE orders ALTER COLUMN note COMMENT 'other';
--> 
DESCRIBE orders note;
--> info_name : string | info_value : string
--= col_name | note
--= data_type | string
--= comment | other
DESCRIBE orders nosuch;
--! COLUMN_NOT_FOUND 42703
COMMENT ON TABLE orders IS 'all orders';
--> 
CACHE TABLE orders;
--> 
SELECT count(*) FROM orders;
--> count(1) : bigint
--= 5
UNCACHE TABLE orders;
--> 
ANALYZE TABLE orders COMPUTE STATISTICS;
--> 
ANALYZE TABLE orders COMPUTE STATISTICS FOR COLUMNS id, amount;
--> 
ANALYZE TABLE nosuch COMPUTE STATISTICS;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
SET spark.sql.shuffle.partitions=3;
--> key : string | value : string
--= spark.sql.shuffle.partitions | 3
SET spark.sql.shuffle.partitions;
--> key : string | value : string
--= spark.sql.shuffle.partitions | 3
SET nonsense.key;
--> key : string | value : string
--= nonsense.key | <undefined>
RESET spark.sql.shuffle.partitions;
--> 
TRUNCATE TABLE daily;
--> 
SELECT count(*) FROM daily;
--> count(1) : bigint
--= 0
DROP TABLE daily;
--> 
DROP TABLE daily;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
DROP TABLE IF EXISTS daily;
--> 
DROP VIEW totals;
--> 
DROP VIEW totals;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
DROP TABLE totals;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
SELECT amont FROM orders;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT o.amont FROM orders o;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT x.amount FROM orders o;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT id FROM orders a JOIN orders b ON a.id = b.id;
--! AMBIGUOUS_REFERENCE 42704
SELECT nosuchfunction(id) FROM orders;
--! UNRESOLVED_ROUTINE 42883
SELECT * FROM nosuchtable;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
SELECT * FROM nosuchdb.t;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
SELECT 1 / 0;
--! DIVIDE_BY_ZERO 22012
SELECT id / 0 FROM orders;
--! DIVIDE_BY_ZERO 22012
SELECT 5 % 0;
--! REMAINDER_BY_ZERO 22012
SELECT 5 DIV 0;
--! DIVIDE_BY_ZERO 22012
SELECT try_divide(1, 0), try_add(2147483647, 1), try_cast('x' AS INT), try_element_at(array(1), 5);
--> try_divide(1, 0) : double | try_add(2147483647, 1) : int | TRY_CAST(x AS INT) : int | try_element_at(array(1), 5) : int
--= NULL | NULL | NULL | NULL
SELECT CAST('abc' AS INT);
--! CAST_INVALID_INPUT 22018
SELECT CAST('2024-13-01' AS DATE);
--! CAST_INVALID_INPUT 22018
SELECT CAST(300 AS TINYINT);
--! CAST_OVERFLOW 22003
SELECT CAST(amount AS DECIMAL(3,2)) FROM orders;
--! NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION 22003
SELECT array(1, 2)[5];
--! INVALID_ARRAY_INDEX 22003
SELECT element_at(array(1, 2), 5);
--! INVALID_ARRAY_INDEX_IN_ELEMENT_AT 22003
SELECT element_at(map('a', 1), 'b');
--> element_at(map(a, 1), b) : int
--= NULL
SELECT map('a', 1)['b'];
--> map(a, 1)[b] : int
--= NULL
SELECT 2147483647 + 1;
--! ARITHMETIC_OVERFLOW 22003
SELECT abs(-2147483648), -(-2147483648);
--! ARITHMETIC_OVERFLOW 22003
SELECT sum(id), customer FROM orders;
--! MISSING_GROUP_BY 42803
SELECT id, sum(amount) FROM orders GROUP BY customer;
--! MISSING_AGGREGATION 42803
SELECT customer, count(*) FROM orders WHERE count(*) > 1 GROUP BY customer;
--! INVALID_WHERE_CONDITION 42903
SELECT customer FROM orders GROUP BY customer HAVING amount > 1;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT upper(1, 2);
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
SELECT 'a' + 1;
--! CAST_INVALID_INPUT 22018
SELECT true + 1;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
SELECT array(1, 'a', true);
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT array(1, array(2));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT date_add('x', 1);
--! CAST_INVALID_INPUT 22018
SELECT id FROM orders ORDER BY nosuch;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
SELECT id FROM orders LIMIT -1;
--! INVALID_LIMIT_LIKE_EXPRESSION.IS_NEGATIVE 42K0E
SELECT substring('abc', 0, 2), substring('abc', -2), left('abc', 2), right('abc', 2), 'abc' LIKE 'a%', 'abc' RLIKE '^a', 'a_c' LIKE 'a\\_c';
--> substring(abc, 0, 2) : string | substring(abc, -2, 2147483647) : string | left(abc, 2) : string | right(abc, 2) : string | abc LIKE a% : boolean | RLIKE(abc, ^a) : boolean | a_c LIKE a\\_c : boolean
--= ab | bc | ab | bc | true | true | true
SELEC 1;
--! PARSE_SYNTAX_ERROR 42601
SELECT FROM orders;
--! UNRESOLVED_COLUMN.WITHOUT_SUGGESTION 42703
SELECT (SELECT id FROM orders);
--! SCALAR_SUBQUERY_TOO_MANY_ROWS 21000
SELECT row_number() OVER () FROM orders WHERE row_number() OVER () = 1;
--! WINDOW_FUNCTION_FRAME_NOT_ORDERED 42601
SELECT sum(sum(id)) FROM orders;
--! NESTED_AGGREGATE_FUNCTION 42607
SELECT explode(tags), explode(tags) FROM orders WHERE id = 1;
--> col : string | col : string
--= a | a
--= a | b
--= b | a
--= b | b
SELECT explode(id) FROM orders;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
SELECT customer, explode(collect_list(id)) FROM orders GROUP BY customer ORDER BY 1, 2;
--> customer : string | col : int
--= ann | 1
--= ann | 3
--= bob | 2
--= bob | 5
--= cyd | 4
SELECT explode(array(1, 2)), count(*) FROM orders;
--> col : int | count(1) : bigint
--= 1 | 5
--= 2 | 5
SELECT id, inline(array(struct(1 AS a, 'x' AS b), struct(2, 'y'))) FROM orders WHERE id = 1;
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
SELECT stack(2, 1, 'a', 2, 'b');
--> col0 : int | col1 : string
--= 1 | a
--= 2 | b
SELECT stack(2, 1, 'a', 2, 'b') AS (n, s);
--> n : int | s : string
--= 1 | a
--= 2 | b
SELECT id, n, s FROM orders LATERAL VIEW stack(2, 1, 'a', 2, 'b') t AS n, s WHERE id = 1;
--> id : int | n : int | s : string
--= 1 | 1 | a
--= 1 | 2 | b
SELECT * FROM orders TABLESAMPLE (100 PERCENT) WHERE id = 1;
--> id : int | customer : string | amount : decimal(10,2) | status : string | created : timestamp | tags : array<string> | attrs : map<string,string> | note : string
--= 1 | ann | 10.50 | new | 2024-01-01 10:00:00 | [a, b] | {k -> v} | NULL
SELECT named_struct('a', 1, 'b', struct(2 AS c)) AS s, s.b.c, s.* FROM VALUES (1) AS t(x);
--! CANNOT_RESOLVE_STAR_EXPAND 42704
SELECT struct(id, customer).col1, struct(id AS i).i FROM orders WHERE id = 1;
--! FIELD_NOT_FOUND 42704
SELECT array_agg(DISTINCT status) FILTER (WHERE status IS NOT NULL) FROM orders WHERE id < 3;
--> collect_list(DISTINCT status) FILTER (WHERE (status IS NOT NULL)) : array<string>
--= [new, paid]
SELECT arrays_zip(array(1, 2), array('a', 'b')) AS z, flatten(array(array(1), array(2, 3))), array_union(array(1), array(1, 2)), array_except(array(1, 2), array(2)), slice(array(1, 2, 3), 2, 2), array_position(array('a', 'b'), 'b'), array_repeat('x', 2), zip_with(array(1, 2), array(3, 4), (a, b) -> a + b);
--> z : array<struct<0:int,1:string>> | flatten(array(array(1), array(2, 3))) : array<int> | array_union(array(1), array(1, 2)) : array<int> | array_except(array(1, 2), array(2)) : array<int> | slice(array(1, 2, 3), 2, 2) : array<int> | array_position(array(a, b), b) : bigint | array_repeat(x, 2) : array<string> | zip_with(array(1, 2), array(3, 4), lambdafunction((namedlambdavariable() + namedlambdavariable()), namedlambdavariable(), namedlambdavariable())) : array<int>
--= [{1, a}, {2, b}] | [1, 2, 3] | [1, 2] | [1] | [2, 3] | 2 | [x, x] | [4, 6]
SELECT id, sum(amount) OVER (ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS run, avg(amount) OVER (PARTITION BY customer) AS mean, ntile(2) OVER (ORDER BY id), rank() OVER (ORDER BY customer), dense_rank() OVER (ORDER BY customer), percent_rank() OVER (ORDER BY id), cume_dist() OVER (ORDER BY id), first_value(id) OVER (PARTITION BY customer ORDER BY id), nth_value(id, 2) OVER (PARTITION BY customer ORDER BY id) FROM orders ORDER BY id;
--> id : int | run : decimal(20,2) | mean : decimal(14,6) | ntile(2) OVER (ORDER BY id ASC NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) : int | RANK() OVER (ORDER BY customer ASC NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) : int | DENSE_RANK() OVER (ORDER BY customer ASC NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) : int | PERCENT_RANK() OVER (ORDER BY id ASC NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) : double | cume_dist() OVER (ORDER BY id ASC NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) : double | first_value(id) OVER (PARTITION BY customer ORDER BY id ASC NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) : int | nth_value(id, 2) OVER (PARTITION BY customer ORDER BY id ASC NULLS FIRST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) : int
--= 1 | 10.50 | 10.500000 | 1 | 1 | 1 | 0.0 | 0.2 | 1 | NULL
--= 2 | 30.50 | 59.995000 | 1 | 3 | 2 | 0.25 | 0.4 | 2 | NULL
--= 3 | 30.50 | 10.500000 | 1 | 1 | 1 | 0.5 | 0.6 | 1 | 3
--= 4 | 37.75 | 7.250000 | 2 | 5 | 3 | 0.75 | 0.8 | 4 | NULL
--= 5 | 137.74 | 59.995000 | 2 | 3 | 2 | 1.0 | 1.0 | 2 | 5
SELECT customer, count(DISTINCT status), approx_count_distinct(status), stddev(amount), corr(id, amount), bool_and(id > 0), every(id > 1), some(id > 4), bit_or(id) FROM orders GROUP BY customer ORDER BY customer;
--> customer : string | count(DISTINCT status) : bigint | approx_count_distinct(status) : bigint | stddev(amount) : double | corr(id, amount) : double | bool_and((id > 0)) : boolean | every((id > 1)) : boolean | some((id > 4)) : boolean | bit_or(id) : int
--= ann | 2 | 2 | NULL | NULL | true | false | false | 3
--= bob | 2 | 2 | 56.56147142711193 | 1.0 | true | true | true | 7
--= cyd | 0 | 0 | NULL | NULL | true | true | false | 4
SELECT current_database(), current_catalog(), typeof(current_date()), typeof(now()), version() IS NOT NULL, typeof(uuid()), length(uuid());
--> current_schema() : string | current_catalog() : string | typeof(current_date()) : string | typeof(now()) : string | (version() IS NOT NULL) : boolean | typeof(uuid()) : string | length(uuid()) : int
--= default | spark_catalog | date | timestamp | true | string | 36
SELECT width_bucket(5.3, 0.2, 10.6, 5), greatest(1, 3, 2), least('b', 'a'), round(2.5), bround(2.5), ceil(1.2), floor(-1.2), round(123.456, -1), pmod(-7, 3), sign(-2), power(2, 10), log(2, 8), bin(5), conv('ff', 16, 10), factorial(5);
--> width_bucket(5.3, 0.2, 10.6, 5) : bigint | greatest(1, 3, 2) : int | least(b, a) : string | round(2.5, 0) : decimal(2,0) | bround(2.5, 0) : decimal(2,0) | CEIL(1.2) : decimal(2,0) | FLOOR(-1.2) : decimal(2,0) | round(123.456, -1) : decimal(4,0) | pmod(-7, 3) : int | sign(-2) : double | POWER(2, 10) : double | LOG(2, 8) : double | bin(5) : string | conv(ff, 16, 10) : string | factorial(5) : bigint
--= 3 | 3 | a | 3 | 2 | 2 | -2 | 120 | 2 | -1.0 | 1024.0 | 3.0 | 101 | 255 | 120
CREATE TABLE target (id INT, v STRING) USING parquet;
--> 
MERGE INTO target t USING orders s ON t.id = s.id WHEN MATCHED THEN UPDATE SET v = s.customer WHEN NOT MATCHED THEN INSERT (id, v) VALUES (s.id, s.customer);
--! UNSUPPORTED_FEATURE.TABLE_OPERATION 0A000
UPDATE target SET v = 'x' WHERE id = 1;
--! UNSUPPORTED_FEATURE.TABLE_OPERATION 0A000
DELETE FROM target WHERE id = 1;
--! UNSUPPORTED_FEATURE.TABLE_OPERATION 0A000
DROP TABLE target;
--> 
DROP TABLE orders;
--> 
