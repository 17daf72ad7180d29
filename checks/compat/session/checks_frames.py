"""DataFrames of DataFrames."""
import re

from common import F, checks, people, plain_rows, raised, staff

CHECKS = {}
check = checks(CHECKS)


def frame(name):
    """A check whose answer is the columns and the rows of what the function makes of people and staff."""
    def register(f):
        def run(spark, d):
            df = f(people(spark), staff(spark))
            return df.columns, plain_rows(df)
        CHECKS[name] = run
        return f
    return register


frame("select_names")(lambda p, s: p.select("name", "id"))
frame("select_star")(lambda p, s: p.select("*", (F.col("id") * 2).alias("twice")))
frame("select_columns")(lambda p, s: p.select(p.id, p["name"], F.col("age"), "score"))
frame("select_list")(lambda p, s: p.select(["id", "age"]))
frame("select_expr")(lambda p, s: p.selectExpr("id + 1 as next", "upper(name)", "age"))
frame("select_nothing_known")(lambda p, s: p.select(F.lit(1).alias("one"), F.lit("a")))
frame("by_index")(lambda p, s: p.select(p[0], p[1]))
frame("by_list")(lambda p, s: p[["id", "age"]])
frame("filter_text")(lambda p, s: p.filter("age >= 30 and name is not null"))
frame("filter_column")(lambda p, s: p.filter((p.age > 25) & (p.id < 5)))
frame("filter_by_item")(lambda p, s: p[p.age == 30])
frame("where_or_not")(lambda p, s: p.where((F.col("age") == 30) | ~(F.col("id") > 2)))
frame("filter_dropped_column")(lambda p, s: p.select("name").filter(p.id > 3))
frame("filter_dropped_name")(lambda p, s: p.select("name").filter("id > 3"))
frame("with_column")(lambda p, s: p.withColumn("older", p.age + 1).withColumn("id", p.id * 10))
frame("with_columns")(lambda p, s: p.withColumns({"a": F.lit(1), "NAME": F.upper("name")}))
frame("renamed")(lambda p, s: p.withColumnRenamed("name", "who").withColumnRenamed("nothing", "x"))
frame("renamed_many")(lambda p, s: p.withColumnsRenamed({"id": "a", "AGE": "b"}))
frame("to_df")(lambda p, s: p.select("id", "name").toDF("a", "b"))
frame("drop_names")(lambda p, s: p.drop("name", "score", "nothing"))
frame("drop_column")(lambda p, s: p.drop(p.name).drop(F.col("AGE")))
frame("distinct")(lambda p, s: p.select("age").distinct())
frame("drop_duplicates")(lambda p, s: p.select("age", "score").dropDuplicates().dropDuplicates(["age", "score"]))
frame("drop_duplicates_by_one")(lambda p, s: p.dropDuplicates(["age"]).select("age"))
frame("union")(lambda p, s: p.select("id", "age").union(s.select("id", "pay")))
frame("union_types")(lambda p, s: p.select("id").union(p.select("score")))
frame("union_by_name")(lambda p, s: p.select("id", "age").unionByName(p.select("age", "id")))
frame("union_by_name_missing")(lambda p, s: p.select("id", "age").unionByName(s, allowMissingColumns=True))
frame("intersect")(lambda p, s: p.select("id").intersect(s.select("id")))
frame("intersect_all")(lambda p, s: s.select("id").intersectAll(s.select("id")))
frame("subtract")(lambda p, s: p.select("id").subtract(s.select("id")))
frame("except_all")(lambda p, s: s.select("id").exceptAll(s.select("id").distinct()))
frame("limit_after_sort")(lambda p, s: p.orderBy("id").limit(2))
frame("offset_after_sort")(lambda p, s: p.orderBy("id").offset(3))
frame("alias")(lambda p, s: p.alias("x").select("x.id", F.col("x.name")))
frame("repartition")(lambda p, s: p.repartition(3).coalesce(1).select("id"))
frame("repartition_by")(lambda p, s: p.repartition(2, "age").select("id"))
frame("hint")(lambda p, s: p.hint("broadcast").join(F.broadcast(s), "id"))
for how in ("inner", "left", "left_outer", "right", "outer", "full", "leftsemi", "left_anti", "cross"):
    if how != "cross":
        frame("join_using_" + how)(lambda p, s, h=how: p.select("id", "name").join(s, "id", h))
        frame("join_on_" + how)(lambda p, s, h=how: p.select("id", "name").join(s, p.id == s.id, h))
frame("join_many")(lambda p, s: p.join(s.withColumnRenamed("pay", "age"), ["id", "age"], "left"))
frame("join_list")(lambda p, s: p.join(s, [p.id == s.id, s.pay > 20]))
frame("join_then_select")(lambda p, s: p.join(s, p.id == s.id).select(p.id, s.unit, "pay", s["id"]))
frame("join_then_drop")(lambda p, s: p.join(s, p.id == s.id).drop(s.id))
frame("join_cross")(lambda p, s: p.select("id").crossJoin(s.select("pay")))
frame("join_cross_kind")(lambda p, s: p.select("id").join(s.select("pay"), how="cross"))
frame("join_inequality")(lambda p, s: p.select("id").join(s.select("pay"), F.col("pay") > F.col("id") * 10))
frame("join_itself")(lambda p, s: p.alias("a").join(p.alias("b"), F.col("a.age") == F.col("b.age")).select("a.id", F.col(
    "b.id").alias("other")))
frame("join_itself_by_column")(lambda p, s: p.join(p.filter("id > 2").select("id"), p.id == p.id).select("name"))
frame("join_of_joins")(lambda p, s: p.join(s, "id").join(s.groupBy("id").agg(F.sum("pay").alias("total")), "id"))
frame("group_count")(lambda p, s: p.groupBy("age").count())
frame("group_many")(lambda p, s: p.groupBy("age", p.score).agg(F.count("*"), F.sum("id").alias("ids")))
frame("group_expression")(lambda p, s: p.groupBy((p.id % 2).alias("odd")).agg(F.max("id"), F.sort_array(F.collect_set("age"))))
frame("group_unnamed_expression")(lambda p, s: p.groupBy(p.id % 2).count())
frame("group_dict")(lambda p, s: p.groupBy("age").agg({"id": "max", "score": "sum"}))
frame("group_star_count")(lambda p, s: p.groupBy("age").agg({"*": "count"}))
frame("group_each")(lambda p, s: s.groupBy("unit").sum())
frame("group_each_named")(lambda p, s: s.groupBy("unit").max("pay", "id"))
frame("group_avg")(lambda p, s: s.groupBy("unit").avg("pay"))
frame("group_min_mean")(lambda p, s: s.groupBy("unit").min("pay").join(s.groupBy("unit").mean("id"), "unit"))
frame("group_by_ordinal")(lambda p, s: s.groupBy(2).count())
frame("aggregate_all")(lambda p, s: p.agg(F.sum("id"), F.avg("age"), F.count("name"), F.countDistinct("age")))
frame("aggregate_dict")(lambda p, s: p.agg({"age": "max"}))
frame("aggregate_nothing")(lambda p, s: p.filter("id > 100").agg(F.sum("id"), F.count("*")))
frame("group_global_count")(lambda p, s: p.groupBy().count())
frame("rollup")(lambda p, s: s.rollup("unit", "id").agg(F.sum("pay")))
frame("cube")(lambda p, s: s.cube("unit", "id").count())
frame("grouping_id")(lambda p, s: s.cube("unit").agg(F.grouping_id(), F.grouping("unit"), F.sum("pay")))
frame("pivot")(lambda p, s: s.groupBy("id").pivot("unit", ["x", "y"]).sum("pay"))
frame("pivot_found")(lambda p, s: s.groupBy("id").pivot("unit").agg(F.sum("pay")))
frame("group_then_filter")(lambda p, s: p.groupBy("age").count().filter("count > 1"))
frame("group_then_sort")(lambda p, s: p.groupBy("age").agg(F.sum("id").alias("n")).orderBy(F.desc("n")).limit(1))
frame("fillna")(lambda p, s: p.fillna(0).fillna("?"))
frame("fillna_some")(lambda p, s: p.fillna({"age": -1, "name": "none"}))
frame("fillna_subset")(lambda p, s: p.na.fill(7, subset=["age"]))
frame("dropna")(lambda p, s: p.dropna())
frame("dropna_all")(lambda p, s: p.select("name", "age").dropna("all"))
frame("dropna_thresh")(lambda p, s: p.dropna(thresh=3).dropna(subset=["age"]))
frame("replace")(lambda p, s: p.replace(30, 31).replace({"ann": "anna", "bob": None}, subset=["name"]))
frame("replace_lists")(lambda p, s: p.na.replace(["ann", "eve"], ["A", "E"], "name"))
frame("describe")(lambda p, s: s.describe())
frame("describe_some")(lambda p, s: p.describe("age", "name"))
frame("summary_some")(lambda p, s: s.summary("count", "min", "max"))
frame("transform")(lambda p, s: p.transform(lambda df: df.select("id")))
frame("explode")(lambda p, s: p.filter("id < 3").select("id", F.explode(F.array(F.lit(1), F.lit(2)))))
frame("melt")(lambda p, s: s.unpivot("unit", ["id", "pay"], "what", "value"))


def ordered(name):
    def register(f):
        CHECKS["sort_" + name] = lambda spark, d: [tuple(r) for r in f(people(spark)).collect()]
        return f
    return register


ordered("name")(lambda p: p.orderBy("name"))
ordered("descending")(lambda p: p.orderBy(p.age.desc(), p.id).select("id", "age"))
ordered("ascending_flag")(lambda p: p.sort("age", "id", ascending=[False, True]).select("id", "age"))
ordered("nulls_last")(lambda p: p.sort(F.col("age").asc_nulls_last(), "id").select("id"))
ordered("nulls_first")(lambda p: p.sort(F.desc_nulls_first("score"), F.asc("id")).select("id"))
ordered("expression")(lambda p: p.sort(-p.id).select("id"))
ordered("ordinal")(lambda p: p.select("age", "id").sort(2))
ordered("dropped_column")(lambda p: p.select("name").orderBy(p.id.desc()))
ordered("alias")(lambda p: p.select((p.id * -1).alias("n")).orderBy("n"))
ordered("within")(lambda p: p.coalesce(1).sortWithinPartitions("id").select("id"))


@check("split")
def _(spark, d):
    parts = spark.range(100).randomSplit([1.0, 1.0], 7)
    return sorted(r.id for p in parts for r in p.collect()) == list(range(100)), len(parts)


@check("semantics")
def _(spark, d):
    a, b = people(spark).select("id"), people(spark).select("id")
    return a.sameSemantics(b), a.sameSemantics(people(spark).select("age"))


@check("quantiles")
def _(spark, d):
    df = staff(spark)
    return df.stat.corr("id", "pay"), df.cov("id", "pay")


@check("input_files")
def _(spark, d):
    return spark.range(3).inputFiles(), spark.range(3).isLocal(), spark.range(3).isStreaming


@check("errors")
def _(spark, d):
    p, s = people(spark), staff(spark)
    return [raised(f) for f in (
        lambda: p.select("nothing"), lambda: p["nothing"], lambda: p.nothing, lambda: p.filter("nothing > 1"),
        lambda: p.filter("name +"), lambda: p.filter(p.name), lambda: p.groupBy("nothing").count(), lambda: p.groupBy(
            "age").agg(p.name), lambda: p.join(s, "name"), lambda: p.join(s, "id", "sideways"), lambda: p.join(
            s, p.id == s.id).select("id"), lambda: p.union(s), lambda: p.unionByName(s), lambda: p.toDF("a"), lambda: p.select(
            F.sum("id"), "age"), lambda: p.orderBy("nothing"), lambda: p.select(s.unit), lambda: p.join(
            p.filter("id > 1"), p.id < p.id), lambda: p.withColumn("x", F.expr("nothing + 1")), lambda: p.drop_duplicates(
            ["nothing"]), lambda: p.groupBy("age").sum("name"), lambda: p.withColumn("id", p.id + 1).select(p.id))]


@check("self_join")
def _(spark, d):
    a = spark.range(4)
    b = a.filter("id > 1")
    return plain_rows(a.join(b, a.id == b.id)), raised(lambda: a.join(b, a.id < b.id)), plain_rows(a.join(b, "id")), plain_rows(
        a.alias("x").join(a.alias("y"), F.expr("x.id = y.id + 1")).select("x.id", "y.id"))
