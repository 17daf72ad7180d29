-- Conditions over columns of files and of folders, alone and together.
create table parted (p int, v int, s string, q string) using parquet partitioned by (p, q);
--> 
insert into parted (v, s, p, q) values (1, 'a', 1, 'x'), (2, 'b', 1, 'x'), (null, 'c', 1, 'y'), (4, null, 2, 'x'), (5, 'e', 2, null), (6, 'f', null, 'y'), (7, 'g', 3, 'z');
--> 
create table keys using parquet as select * from values (2, 'b'), (6, 'f'), (9, 'z') as t(k, n);
--> 
select * from parted order by v;
--> v : int | s : string | p : int | q : string
--= NULL | c | 1 | y
--= 1 | a | 1 | x
--= 2 | b | 1 | x
--= 4 | NULL | 2 | x
--= 5 | e | 2 | NULL
--= 6 | f | NULL | y
--= 7 | g | 3 | z
select v, p from parted where v > 1 order by v;
--> v : int | p : int
--= 2 | 1
--= 4 | 2
--= 5 | 2
--= 6 | NULL
--= 7 | 3
select v, p from parted where v > 1 and p = 1;
--> v : int | p : int
--= 2 | 1
select s, q from parted where v is null;
--> s : string | q : string
--= c | y
select p, q from parted where s in ('a', 'e', 'g') order by 1;
--> p : int | q : string
--= 1 | x
--= 2 | NULL
--= 3 | z
select v from parted where v + p > 6 order by 1;
--> v : int
--= 5
--= 7
select v from parted where v > 4 or p = 1 order by 1;
--> v : int
--= NULL
--= 1
--= 2
--= 5
--= 6
--= 7
select q from parted where v between 2 and 6 and s like '_' and q is not null order by v;
--> q : string
--= x
--= y
select p from parted where 10 / v > 3 order by v;
--> p : int
--= 1
--= 1
select p from parted where 10 / (v - 2) > 3 and p = 3;
--> p : int
select p, count(*), sum(v), max(s) from parted where v >= 2 group by p order by p;
--> p : int | count(1) : bigint | sum(v) : bigint | max(s) : string
--= NULL | 1 | 6 | f
--= 1 | 1 | 2 | b
--= 2 | 2 | 9 | e
--= 3 | 1 | 7 | g
select parted.v, keys.n, parted.p, parted.q from parted join keys on v = k order by v;
--> v : int | n : string | p : int | q : string
--= 2 | b | 1 | x
--= 6 | f | NULL | y
select parted.v, keys.n from parted left join keys on v = k and p = 1 order by v;
--> v : int | n : string
--= NULL | NULL
--= 1 | NULL
--= 2 | b
--= 4 | NULL
--= 5 | NULL
--= 6 | NULL
--= 7 | NULL
select parted.p, parted.s from parted join keys on s = n where p is null;
--> p : int | s : string
--= NULL | f
select s from parted where exists (select 1 from keys where k = v) order by s;
--> s : string
--= b
--= f
select s from parted where v not in (select k from keys) order by s;
--> s : string
--= NULL
--= a
--= e
--= g
select count(*) from parted where s = 'a' and q = 'y';
--> count(1) : bigint
--= 0
select v, s from parted where coalesce(v, 0) = 0;
--> v : int | s : string
--= NULL | c
select cast(s as int) from parted where v = 1;
--! CAST_INVALID_INPUT 22018
select p from parted where cast(s as int) = 1 and p = 2;
--! CAST_INVALID_INPUT 22018
drop table keys;
--> 
drop table parted;
--> 
