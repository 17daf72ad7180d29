"""The session: SQL, settings, views, catalogue."""
from pyspark.sql import SparkSession

from common import F, checks, people, plain_rows, raised

CHECKS = {}
check = checks(CHECKS)


@check("the_same_session")
def _(spark, d):
    again = SparkSession.builder.getOrCreate()
    return again is spark, SparkSession.getActiveSession() is spark, SparkSession.active() is spark, spark.version, \
        again.sparkContext is spark.sparkContext


@check("new_session")
def _(spark, d):
    other = spark.newSession()
    people(spark).createOrReplaceTempView("only_here")
    other.conf.set("spark.sql.shuffle.partitions", "3")
    found = raised(lambda: other.table("only_here")), spark.table("only_here").count(), spark.conf.get(
        "spark.sql.shuffle.partitions")
    spark.catalog.dropTempView("only_here")
    return found


@check("settings")
def _(spark, d):
    spark.conf.set("spark.sql.shuffle.partitions", 5)
    spark.conf.set("my.own", True)
    found = spark.conf.get("spark.sql.shuffle.partitions"), spark.conf.get("my.own"), spark.conf.get("no.such", "d")
    spark.conf.unset("spark.sql.shuffle.partitions")
    spark.conf.unset("my.own")
    return found, spark.conf.get("spark.sql.shuffle.partitions"), spark.conf.get("my.own", None)


@check("settings_defaults")
def _(spark, d):
    return [spark.conf.get(k) for k in (
        "spark.sql.ansi.enabled", "spark.sql.execution.arrow.maxRecordsPerBatch", "spark.sql.sources.default",
        "spark.sql.autoBroadcastJoinThreshold", "spark.sql.caseSensitive", "spark.sql.adaptive.enabled")]


@check("settings_modifiable")
def _(spark, d):
    return [spark.conf.isModifiable(k) for k in (
        "spark.sql.shuffle.partitions", "spark.sql.warehouse.dir", "spark.executor.memory", "my.own",
        "spark.sql.session.timeZone")]


@check("settings_errors")
def _(spark, d):
    return [raised(f) for f in (
        lambda: spark.conf.get("spark.sql.no.such"), lambda: spark.conf.set("spark.sql.warehouse.dir", "x"),
        lambda: spark.conf.set("spark.executor.memory", "1g"), lambda: spark.conf.set("spark.sql.shuffle.partitions", "abc"),
        lambda: spark.conf.set("spark.sql.ansi.enabled", "perhaps"))]


@check("set_by_sql")
def _(spark, d):
    spark.sql("set my.key = 7")
    found = spark.conf.get("my.key"), spark.sql("set my.key").collect()
    spark.sql("reset my.key")
    return found, spark.conf.get("my.key", None)


@check("range")
def _(spark, d):
    return [[r.id for r in df.collect()] for df in (
        spark.range(3), spark.range(2, 5), spark.range(0, 10, 3), spark.range(5, 0, -2), spark.range(0, 6, 1, 2),
        spark.range(3, 3))]


@check("select_sql")
def _(spark, d):
    return spark.sql("select 1 + 1 as two, upper('a') as a").collect(), spark.sql("values (1, 'x')").collect()


@check("command_by_sql")
def _(spark, d):
    made = spark.sql("create or replace temporary view numbers as select id from range(3)")
    found = made.collect(), made.columns, plain_rows(spark.sql("select * from numbers"))
    spark.sql("drop view numbers")
    return found, raised(lambda: spark.table("numbers"))


@check("views")
def _(spark, d):
    people(spark).filter("age = 30").createOrReplaceTempView("thirty")
    found = spark.table("thirty").count(), spark.sql("select count(*) as n, max(id) as m from thirty").collect(), plain_rows(
        spark.sql("select a.id, b.name from thirty a join thirty b on a.id = b.id"))
    again = raised(lambda: people(spark).createTempView("thirty"))
    people(spark).createOrReplaceTempView("thirty")
    more = spark.table("thirty").count()
    return found, again, more, spark.catalog.dropTempView("thirty"), spark.catalog.dropTempView("thirty")


@check("global_views")
def _(spark, d):
    people(spark).createGlobalTempView("all_people")
    found = spark.table("global_temp.all_people").count(), spark.newSession().table("global_temp.all_people").count(), raised(
        lambda: spark.table("all_people"))
    return found, raised(lambda: people(spark).createGlobalTempView("all_people")), spark.catalog.dropGlobalTempView(
        "all_people")


@check("view_sees_its_columns")
def _(spark, d):
    df = people(spark)
    df.createOrReplaceTempView("p")
    return plain_rows(spark.table("p").select("p.id", F.col("p.name"))), plain_rows(
        spark.table("p").alias("q").filter("q.id < 3").select("q.id"))


@check("catalog")
def _(spark, d):
    people(spark).createOrReplaceTempView("in_catalog")
    c = spark.catalog
    found = c.currentCatalog(), c.currentDatabase(), [t for t in c.listTables() if t.name == "in_catalog"], c.tableExists(
        "in_catalog"), c.tableExists("nothing"), c.databaseExists("default"), c.databaseExists("nothing"), c.functionExists(
        "abs"), c.functionExists("no_such_function"), c.getTable("in_catalog"), c.listColumns("in_catalog")
    c.dropTempView("in_catalog")
    return found


@check("catalog_errors")
def _(spark, d):
    return [raised(f) for f in (lambda: spark.catalog.listColumns("nothing"), lambda: spark.catalog.getTable("nothing"),
                                lambda: spark.catalog.setCurrentDatabase("nothing"))]


@check("explain")
def _(spark, d):
    import common
    text = common.printed(lambda: spark.range(3).explain())
    more = common.printed(lambda: spark.range(3).explain(True))
    return text.startswith("== Physical Plan =="), "Range" in text, "== Optimized Logical Plan ==" in more


@check("parameters")
def _(spark, d):
    return spark.sql("select :a + 1 as x, :b as y", args={"a": 3, "b": "q"}).collect(), spark.sql(
        "select ? + 1 as x", args=[3]).collect(), plain_rows(spark.sql(
            "select id from range(10) where id > :n and id < :m", args={"n": 3, "m": 6}))


@check("frames_in_sql")
def _(spark, d):
    return plain_rows(spark.sql("select id, name from {p} where id < {n}", p=people(spark), n=3))


@check("errors")
def _(spark, d):
    return [raised(f) for f in (
        lambda: spark.sql("selec 1"), lambda: spark.sql("select"), lambda: spark.sql("select x from range(1)"),
        lambda: spark.sql("select no_such_function(1)"), lambda: spark.sql("select * from nothing"),
        lambda: spark.table("nothing"), lambda: spark.table("a.b.c.d"), lambda: spark.sql("select 1/0").collect(),
        lambda: spark.sql("select cast('x' as int)").collect(), lambda: spark.sql("select cast('x' as date)").collect(),
        lambda: spark.sql("select 2147483647 + 1").collect(), lambda: spark.sql("select array(1)[5]").collect(),
        lambda: spark.sql("select sum(id), id from range(3)"), lambda: spark.sql("select id from range(3) group by 2"),
        lambda: spark.sql("select * from range(3) where 'a'"), lambda: spark.sql("select a from values (1) as t(b)"))]


@check("error_facts")
def _(spark, d):
    try:
        spark.sql("select nam from values ('x') as t(name)")
    except Exception as e:
        return e.getCondition(), e.getSqlState(), sorted(e.getMessageParameters().items()), str(e)[:150], e.getMessage()


@check("parse_error_text")
def _(spark, d):
    try:
        spark.sql("select 1 frm x y")
    except Exception as e:
        return str(e)


@check("stopped_and_started")
def _(spark, d):
    return spark.sparkContext._jsc is not None, SparkSession.getActiveSession() is not None


@check("show_tables")
def _(spark, d):
    people(spark).createOrReplaceTempView("shown")
    found = [tuple(r) for r in spark.sql("show tables").collect() if r.tableName == "shown"]
    spark.catalog.dropTempView("shown")
    return found
