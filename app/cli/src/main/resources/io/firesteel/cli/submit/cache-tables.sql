create temporary view lines as
  select id as l_key, id % 5000 as l_order, id % 97 as l_part, id % 31 as l_supplier,
    cast(id % 50 + 1 as decimal(15, 2)) as l_quantity, cast(id * 7 % 90000 + 900.25 as decimal(15, 2)) as l_price,
    cast(id % 11 * 0.01 as decimal(15, 2)) as l_discount, cast(id % 9 * 0.01 as decimal(15, 2)) as l_tax,
    substring('ANR', cast(id % 3 as int) + 1, 1) as l_flag, case when id % 2 = 0 then 'O' else 'F' end as l_status,
    date_add(date '1992-01-01', cast(id % 2500 as int)) as l_shipped,
    date_add(date '1992-01-20', cast(id % 2503 as int)) as l_received,
    element_at(array('AIR', 'MAIL', 'SHIP', 'RAIL'), cast(id % 4 as int) + 1) as l_mode,
    concat('comment ', id * 7919 % 1013, ' special ', id % 17, ' requests') as l_comment
  from range(60000);
create table w_lines using parquet as select * from lines;
create table w_orders using parquet as
  select id as o_order, id % 700 as o_customer, date_add(date '1992-01-01', cast(id % 2400 as int)) as o_date,
    cast(id * 13 % 400000 as decimal(15, 2)) as o_total, cast(id % 5 + 1 as string) as o_priority,
    concat('some ', id % 13, ' special packages ', id % 3, ' requests') as o_comment
  from range(5000);
create table w_customers using parquet as
  select id as c_customer, concat('Customer#', lpad(cast(id as string), 9, '0')) as c_name, cast(id % 25 as int) as c_nation,
    cast(id * 17 % 9999 - 900 as decimal(15, 2)) as c_balance, concat(id % 25 + 10, '-555-', id) as c_phone,
    element_at(array('BUILDING', 'AUTOMOBILE', 'MACHINERY'), cast(id % 3 as int) + 1) as c_segment
  from range(800);
create table w_nations (n_nation int, n_name string, n_region int) using parquet;
insert into w_nations select cast(id as int), concat('NATION ', id), cast(id % 5 as int) from range(25);
insert overwrite w_nations values (0, 'ALGERIA', 0), (1, 'ARGENTINA', 1), (2, 'BRAZIL', 1), (3, 'CANADA', 1), (4, 'EGYPT', 4);
insert overwrite directory '${warehouse}/c' using csv options (header 'true') select * from w_nations;
insert overwrite directory '${warehouse}/j' using json select * from w_nations;
