"""Columns and functions: names, types and values."""
import datetime
import decimal

from pyspark.sql import Window
from pyspark.sql.types import DoubleType, StringType

from common import F, checks, people, plain_rows, raised, staff

CHECKS = {}
check = checks(CHECKS)


def column(name, *made):
    """A check of columns over people: their names, types and values."""
    def run(spark, d):
        given = people(spark)
        df = given.select("id", *[m(given) if callable(m) else m for m in made])
        return df.columns, [t for _, t in df.dtypes], plain_rows(df)
    CHECKS[name] = run


c = F.col
column("arithmetic", c("id") + 1, c("id") - 1, c("id") * 2, c("id") / 2, c("id") % 2, -c("id"), 10 - c("id"), 10 / c("id"),
       7 % c("id"))
column("power", c("id") ** 2, 2 ** c("id"), F.pow("id", 2), F.pow(c("id"), c("id")))
column("comparison", c("id") == 2, c("id") != 2, c("id") < 2, c("id") <= 2, c("id") > 2, c("id") >= 2, c("age").eqNullSafe(30),
       c("age").eqNullSafe(None))
column("logic", (c("id") > 1) & (c("age") > 26), (c("id") > 4) | (c("age") > 26), ~(c("id") > 3))
column("bits", c("id").bitwiseAND(3), c("id").bitwiseOR(8), c("id").bitwiseXOR(1), F.bitwise_not("id"))
column("nulls", c("age").isNull(), c("age").isNotNull(), F.isnull("name"), F.isnan(c("score").cast("double")), F.coalesce(
    "age", F.lit(0)), F.nvl("name", F.lit("?")), F.nanvl(F.lit(1.0), F.lit(2.0)))
column("text_tests", c("name").like("%b%"), c("name").rlike("^[ab]"), c("name").contains("n"), c("name").startswith("a"), c(
    "name").endswith("e"), c("name").ilike("A%"))
column("substrings", c("name").substr(1, 2), F.substring("name", 2, 2), F.length("name"), c("name")[0:2])
column("in_list", c("id").isin(1, 2), c("name").isin(["ann", "eve"]), c("id").between(2, 3))
column("casts", c("id").cast("string"), c("id").cast(DoubleType()), (c("id") + 1).cast("long"), c("id").astype(StringType()),
       c("name").try_cast("int"))
column("aliases", c("id").alias("a b"), c("id").name("n"), (c("id") + 1).alias("x").cast("string"))
column("when", F.when(c("id") > 2, "big").when(c("id") == 2, "two").otherwise("small"), F.when(c("id") > 2, c("age")),
       F.when(c("age").isNull(), 0).otherwise(c("age")))
column("literals", F.lit(1), F.lit("a"), F.lit(1.5), F.lit(True), F.lit(None), F.lit(2 ** 40), F.lit(decimal.Decimal("1.20")))
column("literal_times", F.lit(datetime.date(2020, 1, 2)), F.lit(datetime.datetime(2020, 1, 2, 3, 4, 5)).alias("t"), F.lit(
    datetime.timedelta(days=1, seconds=2)).alias("i"))
column("literal_lists", F.lit([1, 2]), F.lit(["a"]), F.lit(b"ab").alias("b"))
column("expr", F.expr("id + 1"), F.expr("case when id > 1 then 'a' end as k"), F.expr("named_struct('a', id).a"))
column("text_functions", F.upper("name"), F.lower(c("name")), F.concat("name", F.lit("-"), c("id").cast("string")), F.concat_ws(
    "/", "name", "name"), F.trim(F.lit(" a ")), F.lpad("name", 5, "*"), F.rpad("name", 5, "*"), F.reverse("name"), F.repeat(
    "name", 2), F.initcap("name"))
column("text_functions_more", F.split("name", "n"), F.regexp_replace("name", "[aeiou]", "_"), F.regexp_extract(
    "name", "(.)n", 1), F.translate("name", "an", "xy"), F.instr("name", "n"), F.locate("n", "name"), F.ascii("name"),
    F.substring_index("name", "n", 1), F.format_string("%s-%d", "name", "id"))
column("numbers", F.abs(-c("id")), F.sqrt("id"), F.round(c("score"), 0), F.floor("score"), F.ceil("score"), F.exp(F.lit(0)), F.log(
    F.lit(1.0)), F.signum("id"), F.greatest("id", "age"), F.least("id", "age"), F.pmod("id", F.lit(3)))
column("dates", F.to_date(F.lit("2024-02-29")), F.date_add(F.lit(datetime.date(2024, 2, 28)), 2), F.datediff(F.lit(
    datetime.date(2024, 3, 1)), F.lit(datetime.date(2024, 2, 1))), F.year(F.lit(datetime.date(2024, 2, 28))), F.month(F.lit(
        datetime.date(2024, 2, 28))), F.last_day(F.lit(datetime.date(2024, 2, 3))), F.date_format(F.lit(datetime.date(
            2024, 2, 28)), "dd.MM.yyyy"), F.trunc(F.lit(datetime.date(2024, 2, 28)), "month"))
column("times", F.to_timestamp(F.lit("2024-02-29 10:11:12")), F.hour(F.lit(datetime.datetime(2024, 2, 29, 10, 11))), F.date_trunc(
    "hour", F.lit(datetime.datetime(2024, 2, 29, 10, 11))), F.unix_timestamp(F.lit("2024-02-29 10:11:12"),
                                                                        "yyyy-MM-dd HH:mm:ss"))
column("arrays", F.array("id", "age"), F.array(c("id"), F.lit(7))[1], F.size(F.array("id")), F.array_contains(F.array(
    "id", F.lit(3)), 3), F.sort_array(F.array(F.lit(3), c("id"))), F.element_at(F.array("id"), 1), F.array_join(F.array(
        F.lit("a"), F.lit("b")), ","), F.slice(F.array(F.lit(1), F.lit(2), F.lit(3)), 2, 2), F.flatten(F.array(F.array("id"))))
column("maps", F.create_map(F.lit("k"), "id"), F.create_map(F.lit("k"), "id")["k"], F.map_keys(F.create_map(F.lit("k"), "id")),
       F.map_from_arrays(F.array("id"), F.array("name")))
column("structs", F.struct("id", "name"), F.struct(c("id").alias("a")).alias("s"), F.struct("id").getField("id"), F.named_struct(
    F.lit("x"), c("id")))
column("lambdas", F.transform(F.array("id", F.lit(2)), lambda x: x + 1).alias("t"), F.filter(F.array("id", F.lit(2)), lambda x:
       x > 1).alias("f"), F.aggregate(F.array("id", F.lit(2)), F.lit(0), lambda a, x: a + x).alias("a"), F.exists(F.array(
           "id"), lambda x: x == 2).alias("e"), F.transform(F.array("id"), lambda x, i: x + i).alias("i"))
column("lambdas_nested", F.transform(F.array("id"), lambda x: F.transform(F.array(F.lit(1)), lambda y: x + y)).alias("n"))
column("json", F.get_json_object(F.lit('{"a": {"b": 1}}'), "$.a.b"))
column("hashes", F.md5("name"), F.sha2("name", 256), F.crc32("name"), F.hash("id"), F.xxhash64("id"), F.base64("name"), F.hex(
    "id"))
column("call_function", F.call_function("upper", c("name")), F.call_function("abs", -c("id")))
column("bound_columns", lambda p: p.id, lambda p: p["name"], lambda p: (p.id + p.age).alias("sum"))


@check("fields")
def _(spark, d):
    df = spark.sql("select named_struct('x', 1, 'y', named_struct('z', 'q')) as s, array(named_struct('v', 5)) as a, "
                   "map('k', 2) as m")
    out = df.select(df.s.x, df["s.y"], df["s.y.z"], df.s["x"], F.col("s.x"), F.col("s")["x"].alias("f"), df.a[0], df.a[0].v,
                    df.a.v, df.m["k"], df.m.getItem("k"), F.col("s.*"))
    return out.columns, [tuple(r) for r in out.collect()]


@check("dots_in_names")
def _(spark, d):
    df = spark.sql("select 1 as `a.b`, named_struct('c', 2) as a")
    return df.select("`a.b`", "a.c", df["`a.b`"]).collect(), raised(lambda: df.select("a.b"))


def windowed(name, *made):
    def run(spark, d):
        df = staff(spark).select("id", "unit", "pay", *made)
        return df.columns[3:], plain_rows(df)
    CHECKS["window_" + name] = run


w = Window.partitionBy("unit").orderBy("pay")
windowed("ranks", F.row_number().over(w), F.rank().over(w), F.dense_rank().over(w), F.ntile(2).over(w), F.percent_rank().over(
    w), F.cume_dist().over(w))
windowed("shifted", F.lag("pay").over(w), F.lead("pay", 1, 0).over(w), F.lag("pay", 2).over(w))
windowed("sums", F.sum("pay").over(w), F.sum("pay").over(Window.partitionBy("unit")), F.count("*").over(Window.partitionBy()),
         F.max("pay").over(w).alias("m"))
windowed("frames", F.sum("pay").over(w.rowsBetween(Window.unboundedPreceding, Window.currentRow)).alias("a"), F.sum("pay").over(
    w.rowsBetween(-1, 1)).alias("b"), F.avg("pay").over(Window.orderBy("pay").rangeBetween(-10, Window.currentRow)).alias("c"))
windowed("values", F.first("pay").over(w), F.last("pay").over(w), F.nth_value("pay", 2).over(w))


def aggregated(name, *made):
    def run(spark, d):
        df = people(spark).agg(*made)
        return df.columns, [t for _, t in df.dtypes], plain_rows(df)
    CHECKS["aggregate_" + name] = run


aggregated("basic", F.sum("id"), F.avg("age"), F.mean("age"), F.min("name"), F.max("name"), F.count("age"), F.count(F.lit(1)),
           F.count("*"))
aggregated("distinct", F.countDistinct("age"), F.count_distinct("age", "score"), F.sum_distinct("age"), F.approx_count_distinct(
    "age"))
aggregated("lists", F.sort_array(F.collect_list("age")), F.sort_array(F.collect_set("age")))
aggregated("statistics", F.stddev("id"), F.variance("id"), F.stddev_pop("id"), F.var_pop("id"), F.corr("id", "age"), F.skewness(
    "id"))
aggregated("picks", F.first("id"), F.last("id"), F.first("age", ignorenulls=True), F.max_by("name", "id"), F.min_by(
    "name", "id"))
aggregated("logic", F.bool_and(F.col("id") > 0), F.bool_or(F.col("id") > 4), F.bit_or("id"))
aggregated("expression", (F.sum("id") + F.max("age")).alias("x"), F.sum(F.when(F.col("id") > 2, 1).otherwise(0)).alias("y"))


@check("repr")
def _(spark, d):
    p = people(spark)
    return [repr(e) for e in (p.id + 1, F.sum("id"), c("id").cast("int"), F.when(p.id > 1, 2).otherwise(3), p.id.isin(1, 2),
                              p.id.alias("z"), -p.id, ~(p.id > 1), p.name.like("x"), c("id").desc(), F.lit("q"), F.lit(None))]


@check("errors")
def _(spark, d):
    p = people(spark)
    return [raised(f) for f in (
        lambda: F.when(p.id > 1, 1).otherwise(2).otherwise(3), lambda: p.select(F.expr("id +")), lambda: p.select(F.call_function(
            "no_such_function", p.id)), lambda: p.select(p.id.cast("no_type")), lambda: p.select(F.upper()), lambda: bool(p.id),
        lambda: p.select(F.col("id").x), lambda: p.select((p.id / 0)).collect(), lambda: p.select(p.name.cast("int")).collect(),
        lambda: p.select(F.row_number()), lambda: p.select(F.sum(F.sum("id"))), lambda: p.select(F.array("id")[9]).collect())]
