"""DataFrames of Python's own rows, and of files."""
import datetime
import decimal

from pyspark.sql import Row
from pyspark.sql.types import (ArrayType, BinaryType, BooleanType, ByteType, DateType, DecimalType, DoubleType, FloatType,
                               IntegerType, LongType, MapType, ShortType, StringType, StructField, StructType, TimestampType)

from common import F, checks, people, plain_rows, raised

CHECKS = {}
check = checks(CHECKS)


def made(name, *arguments, **named):
    def run(spark, d):
        df = spark.createDataFrame(*arguments, **named)
        return df.schema.simpleString(), [f.nullable for f in df.schema], df.collect()
    CHECKS["made_" + name] = run


made("tuples", [(1, "a"), (2, None)], ["x", "y"])
made("tuples_without_names", [(1, "a")])
made("lists", [[1, 2.5], [3, None]], ["x", "y"])
made("rows", [Row(a=1, b="x"), Row(a=2, b=None)])
made("dicts", [{"b": 1, "a": "x"}, {"b": 2, "a": "y"}])
made("ddl", [(1, "a")], "x int, y string")
made("one_type", [1, 2, None], "int")
made("type_object", [(1, "a")], StructType([StructField("x", IntegerType(), False), StructField("y", StringType())]))
made("empty", [], "a int, b string")
made("nested", [(1, [1, 2], {"k": 1.5}, Row(z=1))], ["i", "l", "m", "s"])
made("nested_type", [([("a", [1])],)], "s array<struct<n:string, v:array<int>>>")
made("all_types", [(True, 1, 2, 3, 4, 1.5, 2.5, "s", b"ab", datetime.date(2020, 1, 2), datetime.datetime(2020, 1, 2, 3, 4, 5, 6),
                    decimal.Decimal("1.50"))], StructType([
    StructField("a", BooleanType()), StructField("b", ByteType()), StructField("c", ShortType()), StructField("d", IntegerType()),
    StructField("e", LongType()), StructField("f", FloatType()), StructField("g", DoubleType()), StructField("h", StringType()),
    StructField("i", BinaryType()), StructField("j", DateType()), StructField("k", TimestampType()), StructField(
        "l", DecimalType(10, 2))]))
made("inferred_types", [(datetime.date(2020, 1, 2), datetime.datetime(2020, 1, 2), decimal.Decimal("1.5"), b"x", True, 2 ** 40,
                         datetime.timedelta(1))], ["a", "b", "c", "d", "e", "f", "g"])
made("nulls", [(None, None)], "a int, b map<string,int>")
made("mixed_numbers", [(1, "1"), (2, "x")], ["a", "b"])
made("sampling", [(1, None), (2, "q")], ["a", "b"], samplingRatio=1.0)
made("unverified", [(1, 2)], "a int, b string", verifySchema=False)


@check("many")
def _(spark, d):
    df = spark.createDataFrame([(i, str(i)) for i in range(5000)], ["a", "b"])
    return df.count(), df.agg(F.sum("a")).collect(), df.filter("b = '4321'").collect()


@check("from_rdd")
def _(spark, d):
    rdd = spark.sparkContext.parallelize([(1, "a"), (2, "b")], 2)
    return plain_rows(spark.createDataFrame(rdd, ["x", "y"])), plain_rows(rdd.toDF()), plain_rows(rdd.toDF("p int, q string")), \
        plain_rows(rdd.map(lambda t: Row(m=t[0])).toDF())


@check("there_and_back")
def _(spark, d):
    df = people(spark)
    return plain_rows(spark.createDataFrame(df.rdd, df.schema)), plain_rows(df.rdd.map(lambda r: (r.id, r.name)).toDF(["i", "n"]))


@check("view_of_rows")
def _(spark, d):
    spark.createDataFrame([(1, "a"), (2, "b")], ["x", "y"]).createOrReplaceTempView("made_rows")
    return plain_rows(spark.sql("select y, x * 2 as d from made_rows where x > 1"))


@check("joined")
def _(spark, d):
    a = spark.createDataFrame([(1, "a"), (2, "b")], ["k", "v"])
    b = spark.createDataFrame([(2, "x"), (3, "y")], ["k", "w"])
    return plain_rows(a.join(b, "k", "outer")), plain_rows(a.join(b, a.k == b.k).select(a.k, "v", "w"))


@check("errors")
def _(spark, d):
    return [raised(f) for f in (
        lambda: spark.createDataFrame([], ["a"]), lambda: spark.createDataFrame([(1,)], "a string, b int"),
        lambda: spark.createDataFrame([("x",)], "a int"), lambda: spark.createDataFrame([(1,)], "a no_type"),
        lambda: spark.createDataFrame([(None,)], ["a"]), lambda: spark.createDataFrame(5, ["a"]), lambda: spark.createDataFrame(
            [(None,)], StructType([StructField("a", IntegerType(), False)])))]


@check("read_missing")
def _(spark, d):
    return [raised(f) for f in (
        lambda: spark.read.parquet(d + "/nothing"), lambda: spark.read.load(d + "/nothing"), lambda: spark.read.format(
            "no_such_format").load(d), lambda: spark.read.table("nothing"))]


@check("read_text")
def _(spark, d):
    with open(d + "/a.txt", "w") as f:
        f.write("one\ntwo\n\nfour\n")
    df = spark.read.text(d + "/a.txt")
    return df.schema.simpleString(), plain_rows(df), plain_rows(spark.read.format("text").load(d)), df.filter(
        df.value.contains("o")).count()


@check("read_csv")
def _(spark, d):
    with open(d + "/a.csv", "w") as f:
        f.write("id,name,score\n1,ann,1.5\n2,bob,\n3,\"c,d\",2\n")
    plain = spark.read.csv(d)
    named = spark.read.csv(d, header=True, inferSchema=True)
    typed = spark.read.option("header", True).schema("id long, name string, score double").csv(d + "/a.csv")
    return plain.schema.simpleString(), plain_rows(plain), named.schema.simpleString(), plain_rows(named), plain_rows(
        typed), typed.schema.simpleString()


@check("read_json")
def _(spark, d):
    with open(d + "/a.json", "w") as f:
        f.write('{"id": 1, "name": "ann", "tags": ["x"]}\n{"id": 2, "in": {"a": 1.5}}\n')
    df = spark.read.json(d)
    return df.schema.simpleString(), plain_rows(df), plain_rows(spark.read.schema("id int").json(d))
