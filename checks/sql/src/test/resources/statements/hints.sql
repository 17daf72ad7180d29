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
