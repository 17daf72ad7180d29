select 1;
show tables;
describe w_lines;
create temporary view v_lines using parquet options (path '${warehouse}/w_lines');
create temporary view v_orders using parquet options (path '${warehouse}/w_orders');
select l_flag, l_status, sum(l_quantity) as a, sum(l_price) as b, sum(l_price * (1 - l_discount)) as c,
    sum(l_price * (1 - l_discount) * (1 + l_tax)) as d, avg(l_quantity) as e, avg(l_price) as f, count(*) as g
  from v_lines where l_shipped <= cast('1998-09-02' as date) group by l_flag, l_status order by l_flag, l_status;
select sum(l_price * l_discount) as revenue from v_lines
  where l_shipped >= date '1994-01-01' and l_shipped < date '1994-01-01' + interval '1' year
    and l_discount between 0.05 and 0.07 and l_quantity < 24;
select l_order, sum(l_price * (1 - l_discount)) as revenue, o_date from w_customers, v_orders, v_lines
  where c_segment = 'BUILDING' and c_customer = o_customer and l_order = o_order and o_date < date '1995-03-15'
    and l_shipped > date '1993-03-15' group by l_order, o_date order by revenue desc, o_date limit 10;
select o_priority, count(*) as n from v_orders where o_date >= date '1993-07-01' and exists
    (select * from v_lines where l_order = o_order and l_shipped < l_received) group by o_priority order by o_priority;
select n_name, year(o_date) as y, sum(case when n_name = 'BRAZIL' then l_price else 0 end) / sum(l_price) as share
  from v_lines join v_orders on l_order = o_order join w_customers on o_customer = c_customer
    join w_nations on c_nation = n_nation
  where l_mode in ('MAIL', 'SHIP') or l_comment like '%special 3%' group by n_name, extract(year from o_date)
  having sum(l_price) > 1 order by 1, 2 desc;
select c_count, count(*) as n from (select c_customer, count(o_order) as c_count from w_customers left outer join v_orders
    on c_customer = o_customer and o_comment not like '%special%requests%' group by c_customer) as t
  group by c_count order by n desc, c_count desc;
with revenue as (select l_supplier as s, sum(l_price * (1 - l_discount)) as total from v_lines
    where l_shipped < date '1996-04-01' group by l_supplier)
  select s, total from revenue where total = (select max(total) from revenue) order by s;
select sum(l_price) / 7.0 as a from v_lines where l_quantity < (select 0.2 * avg(l.l_quantity) from v_lines as l
    where l.l_part = l_part) and l_part % 10 = 3;
select c_name, sum(l_quantity) from w_customers, v_orders, v_lines where o_order in (select l_order from v_lines
    group by l_order having sum(l_quantity) > 300) and c_customer = o_customer and o_order = l_order
  group by c_name order by 2 desc limit 100;
select substring(c_phone, 1, 2) as code, count(*) as n, sum(c_balance) from w_customers where substring(c_phone, 1, 2) in
    ('13', '31', '23') and c_balance > (select avg(c_balance) from w_customers where c_balance > 0.00)
    and not exists (select * from v_orders where o_customer = c_customer and o_total < 0) group by code order by code;
select l_mode, count(distinct l_part) as parts, min(l_comment), max(l_received), stddev(l_price), sum(cast(l_price as double))
  from v_lines where l_part not in (select n_nation from w_nations) and l_flag <> 'N' and l_status is not null group by l_mode;
select o_customer, o_date, rank() over (partition by o_customer order by o_total desc) as r,
    sum(o_total) over (partition by o_customer order by o_date rows between 2 preceding and current row) as s
  from v_orders where o_customer < 50 order by 1, 2, 3 limit 20;
select c_segment, c_nation, count(*) from w_customers group by rollup (c_segment, c_nation) order by 1, 2;
select n_name from w_nations union select c_name from w_customers where c_customer < 3 union all select 'x' order by 1;
select k, explode(sequence(1, k)) as e, upper(s), length(s), regexp_replace(s, 'a', 'b'), coalesce(n, -1), round(v, 1)
  from values (1, 'a', null, 1.25d), (2, 'b', 3, -2.5d) as t(k, s, n, v);
explain select count(*) from v_lines where l_order = 5;
set spark.sql.shuffle.partitions;
select count(*) from csv.`${warehouse}/c`;
select n_region, count(*) from json.`${warehouse}/j` group by n_region;
