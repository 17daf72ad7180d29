"""Rows as Python gets them, and as they are printed."""
from pyspark.sql import Row

from common import F, checks, people, plain_rows, printed

CHECKS = {}
check = checks(CHECKS)
TYPES = {
    "null": "null", "true": "true", "byte": "cast(-7 as tinyint)", "short": "cast(300 as smallint)", "int": "-5",
    "long": "5000000000", "float": "cast(1.25 as float)", "double": "1e-3D", "nan": "double('NaN')",
    "infinity": "double('-Infinity')", "decimal": "cast(12.30 as decimal(10,2))",
    "wide_decimal": "cast('1234567890123456789012345.67' as decimal(38,2))", "string": "'grün \U0001f600'",
    "empty_string": "''", "binary": "cast('ab' as binary)", "date": "date'2024-02-29'", "early_date": "date'0001-01-01'",
    "timestamp": "timestamp'2024-02-29 12:34:56.789'", "ntz": "timestamp_ntz'2024-02-29 12:34:56.789'",
    "interval": "interval '1 02:03:04.5' day to second", "array": "array(1, null, 3)", "empty_array": "array()",
    "map": "map('a', 1, 'b', null)", "struct": "named_struct('x', 1, 'y', 'z')",
    "nested": "array(named_struct('x', map('k', date'2020-01-01')))", "struct_null": "cast(null as struct<a:int>)",
    "array_of_arrays": "array(array(1, 2), array())", "map_of_struct": "map(1, named_struct('a', cast(1.5 as decimal(3,1))))",
}
for name, sql in TYPES.items():
    CHECKS["collect_" + name] = lambda spark, d, sql=sql: spark.sql("select %s as v" % sql).collect()
    CHECKS["schema_" + name] = lambda spark, d, sql=sql: spark.sql("select %s as v" % sql).schema.json()
    CHECKS["show_" + name] = lambda spark, d, sql=sql: printed(lambda: spark.sql("select %s as v" % sql).show(truncate=False))


@check("row_is_a_row")
def _(spark, d):
    r = spark.sql("select 1 as a, named_struct('b', 2) as s").first()
    return isinstance(r, Row), isinstance(r.s, Row), r.asDict(True), r["a"], r.s.b, list(r.__fields__)


@check("twins")
def _(spark, d):
    r = spark.sql("select 1 as a, 2 as a").first()
    return tuple(r), r.__fields__


@check("no_columns")
def _(spark, d):
    return spark.range(3).select().collect(), spark.range(3).select().count()


@check("many_rows")
def _(spark, d):
    rows = spark.range(0, 20000, 1, 3).selectExpr("id", "concat('v', id) as v").collect()
    return len(rows), rows[0], rows[-1], sum(r.id for r in rows)


@check("large_values")
def _(spark, d):
    rows = spark.range(5).selectExpr("repeat(cast(id as string), 300000) as v").collect()
    return [len(r.v) for r in rows]


@check("take_head_first")
def _(spark, d):
    df = spark.range(10)
    return df.take(3), df.head(), df.head(2), df.first(), df.limit(0).first(), df.limit(0).take(1), df.tail(2)


@check("to_local_iterator")
def _(spark, d):
    return [r.id for r in spark.range(0, 10, 1, 3).toLocalIterator()], [
        r.id for r in spark.range(0, 4).toLocalIterator(prefetchPartitions=True)]


@check("count_and_empty")
def _(spark, d):
    return spark.range(7).count(), spark.range(0).count(), spark.range(0).isEmpty(), spark.range(1).isEmpty()


@check("show_default")
def _(spark, d):
    return printed(lambda: people(spark).orderBy("id").show())


@check("show_some")
def _(spark, d):
    df = spark.range(5).orderBy("id")
    return printed(lambda: df.show(2)), printed(lambda: df.show(1)), printed(lambda: df.show(0))


@check("show_vertical")
def _(spark, d):
    df = people(spark).orderBy("id")
    return printed(lambda: df.show(vertical=True)), printed(lambda: df.show(2, vertical=True)), printed(
        lambda: df.limit(0).show(vertical=True))


@check("show_truncated")
def _(spark, d):
    df = spark.sql("select 'abcdefghijklmnopqrstuvwxyz' as long_name_of_a_column, 1 as b")
    return [printed(lambda n=n: df.show(truncate=n)) for n in (True, False, 3, 5, 100)]


@check("show_wide_text")
def _(spark, d):
    return printed(lambda: spark.sql("select '日本語' as a, 'a\\tb\\nc' as b").show())


@check("show_no_columns")
def _(spark, d):
    return printed(lambda: spark.range(2).select().show())


@check("print_schema")
def _(spark, d):
    df = spark.sql("select 1 a, array(named_struct('x', 1)) b, map('k', array(1)) c, cast(1 as decimal(5,1)) d")
    return printed(df.printSchema), printed(lambda: df.printSchema(1)), printed(lambda: df.printSchema(2))


@check("names_and_types")
def _(spark, d):
    df = people(spark)
    return df.columns, df.dtypes, repr(df), df.schema.simpleString(), len(df.schema), df.schema["age"].nullable


@check("html")
def _(spark, d):
    spark.conf.set("spark.sql.repl.eagerEval.enabled", "true")
    try:
        df = spark.sql("select 1 as a, '<b>' as b")
        return df._repr_html_(), repr(df)
    finally:
        spark.conf.unset("spark.sql.repl.eagerEval.enabled")


@check("bytearray")
def _(spark, d):
    spark.conf.set("spark.sql.execution.pyspark.binaryAsBytes", "false")
    try:
        return spark.sql("select cast('ab' as binary) v").collect()
    finally:
        spark.conf.unset("spark.sql.execution.pyspark.binaryAsBytes")


@check("rdd")
def _(spark, d):
    df = people(spark)
    return sorted(df.rdd.map(lambda r: (r.id, r.name)).collect()), df.rdd.filter(lambda r: r.age == 30).count(), df.rdd.map(
        lambda r: r.id).sum()


@check("foreach")
def _(spark, d):
    sum_of = spark.sparkContext.accumulator(0)
    spark.range(10).foreach(lambda r: sum_of.add(r.id))
    return sum_of.value


@check("zone")
def _(spark, d):
    old = spark.conf.get("spark.sql.session.timeZone")
    spark.conf.set("spark.sql.session.timeZone", "America/New_York")
    try:
        df = spark.sql("select timestamp'2024-07-01 12:00:00' as t")
        return printed(df.show), df.selectExpr("cast(t as string) s", "hour(t) h").collect()
    finally:
        spark.conf.set("spark.sql.session.timeZone", old)
