select count(distinct p) as parts from (select spark_partition_id() as p from (select /*+ COALESCE(2) */ * from range(0, 100, 1, 5)));
--> parts : bigint
--= 2
select count(distinct p) as parts from (select spark_partition_id() as p from (select /*+ REPARTITION(7) */ * from range(0, 100, 1, 5)));
--> parts : bigint
--= 7
select count(distinct p) as parts from (select spark_partition_id() as p from (select /*+ coalesce(2), REPARTITION(3) */ * from range(0, 100, 1, 5)));
--> parts : bigint
--= 2
select count(distinct p) as parts from (select spark_partition_id() as p from (select /*+ COALESCE(2) */ /*+ REPARTITION(3) */ * from range(0, 100, 1, 5)));
--> parts : bigint
--= 2
select count(distinct p) as parts from (select spark_partition_id() as p from (select /*+ REPARTITION(3), COALESCE(2) */ * from range(0, 100, 1, 5)));
--> parts : bigint
--= 3
select max(n) as most from (select k, count(distinct p) as n from (select k, spark_partition_id() as p from (select /*+ REPARTITION(4, k) */ k, id from (select id % 2 as k, id from range(0, 100, 1, 5)))) group by k);
--> most : bigint
--= 1
select /*+ REPARTITION(k) */ k, count(*) as n from values (1), (1), (2) as t(k) group by k order by k;
--> k : int | n : bigint
--= 1 | 2
--= 2 | 1
select /*+ REBALANCE */ * from values (1) as t(k);
--> k : int
--= 1
select /*+ REBALANCE(3, k) */ * from values (1) as t(k);
--> k : int
--= 1
select /*+ REPARTITION */ * from values (1) as t(k);
--> k : int
--= 1
select /*+ COALESCE */ * from values (1) as t(k);
--! _LEGACY_ERROR_TEMP_1048 None
select /*+ COALESCE(k) */ * from values (1) as t(k);
--! _LEGACY_ERROR_TEMP_1048 None
select /*+ COALESCE(2, 3) */ * from values (1) as t(k);
--! _LEGACY_ERROR_TEMP_1048 None
select /*+ REPARTITION(1.5) */ * from values (1) as t(k);
--! _LEGACY_ERROR_TEMP_1047 None
select /*+ REPARTITION(k, 4) */ * from values (1) as t(k);
--! _LEGACY_ERROR_TEMP_1047 None
select /*+ REPARTITION(nope) */ * from values (1) as t(k);
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
select /*+ NOSUCHHINT(3) */ * from values (1) as t(k);
--> k : int
--= 1
select /*+ BROADCAST(t) */ * from values (1) as t(k);
--> k : int
--= 1
select /*+ MAPJOIN(b), REPARTITION(2) */ a.k from values (1), (2) as a(k) join values (2) as b(k) on a.k = b.k;
--> k : int
--= 2
select p, min(id), max(id), count(*) from (select spark_partition_id() as p, id from (select /*+ COALESCE(2) */ * from range(0, 100, 1, 5))) group by p order by p;
--> p : int | min(id) : bigint | max(id) : bigint | count(1) : bigint
--= 0 | 0 | 39 | 40
--= 1 | 40 | 99 | 60
select count(distinct p) as parts from (select /*+ COALESCE(2) */ * from (select spark_partition_id() as p, id from range(0, 100, 1, 5)));
--> parts : bigint
--= 5
select p, count(*), sum(id) from (select spark_partition_id() as p, id from (select /*+ COALESCE(3) */ * from range(0, 100, 1, 10))) group by p order by p;
--> p : int | count(1) : bigint | sum(id) : bigint
--= 0 | 30 | 435
--= 1 | 30 | 1335
--= 2 | 40 | 3180
select p, min(id), max(id) from (select spark_partition_id() as p, id from (select /*+ COALESCE(8) */ * from range(0, 100, 1, 4))) group by p order by p;
--> p : int | min(id) : bigint | max(id) : bigint
--= 0 | 0 | 24
--= 1 | 25 | 49
--= 2 | 50 | 74
--= 3 | 75 | 99
select p, min(id), max(id) from (select spark_partition_id() as p, id from (select /*+ COALESCE(2) */ * from (select /*+ COALESCE(4) */ * from range(0, 80, 1, 8)))) group by p order by p;
--> p : int | min(id) : bigint | max(id) : bigint
--= 0 | 0 | 39
--= 1 | 40 | 79
select p, min(id), max(id) from (select spark_partition_id() as p, id from (select /*+ COALESCE(2) */ id from (select id from range(0, 30, 1, 3) union all select id + 100 from range(0, 30, 1, 3)))) group by p order by p;
--> p : int | min(id) : bigint | max(id) : bigint
--= 0 | 0 | 29
--= 1 | 100 | 129
select k, count(*) from (select /*+ COALESCE(2) */ id % 3 as k from range(0, 100, 1, 5)) group by k order by k;
--> k : bigint | count(1) : bigint
--= 0 | 34
--= 1 | 33
--= 2 | 33
select count(*), sum(a.id) from (select /*+ COALESCE(2) */ id from range(0, 100, 1, 5)) a join (select id % 10 as b from range(0, 40, 1, 4)) on a.id = b;
--> count(1) : bigint | sum(id) : bigint
--= 40 | 180
select p, min(m), max(m) from (select spark_partition_id() as p, m from (select /*+ COALESCE(2) */ monotonically_increasing_id() as m from range(0, 10, 1, 5))) group by p order by p;
--> p : int | min(m) : bigint | max(m) : bigint
--= 0 | 0 | 8589934593
--= 1 | 17179869184 | 34359738369
select sum(s) from (select /*+ COALESCE(2) */ k, sum(id) as s from range(0, 1000, 1, 4) lateral view explode(array(id % 7, id % 5)) as k group by k);
--> sum(s) : bigint
--= 999000
select id from (select /*+ COALESCE(2) */ id from range(0, 100, 1, 10)) limit 3;
--> id : bigint
--= 0
--= 1
--= 2
