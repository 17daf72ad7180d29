"""One peer engine: reads a statement per line, writes its rows tab-separated and then DONE, or FAILED and why."""
import os
import sys
from pathlib import Path

DATA, THREADS, MEMORY = os.environ["TPCH_DATA"], os.environ["TPCH_THREADS"], os.environ["TPCH_MEMORY"]
TABLES = sorted(file.stem for file in Path(DATA).glob("*.parquet"))


def duckdb():
    import duckdb
    c = duckdb.connect()
    c.execute(f"set threads={THREADS}")
    # As Spark orders nulls.
    c.execute("set default_null_order='nulls_first_on_asc_last_on_desc'")
    for t in TABLES:
        c.execute(f"create view {t} as select * from '{DATA}/{t}.parquet'")
    return lambda sql: c.execute(sql).fetchall()


def polars():
    os.environ["POLARS_MAX_THREADS"] = THREADS
    import polars
    c = polars.SQLContext({t: polars.scan_parquet(f"{DATA}/{t}.parquet") for t in TABLES})
    return lambda sql: c.execute(sql).collect().rows()


def datafusion():
    import datafusion
    c = datafusion.SessionContext(datafusion.SessionConfig().with_target_partitions(int(THREADS)))
    for t in TABLES:
        c.register_parquet(t, f"{DATA}/{t}.parquet")

    def rows(sql):
        return [tuple(r.values()) for b in c.sql(sql).collect() for r in b.to_pylist()]
    return rows


def spark(remote=None):
    from pyspark.sql import SparkSession
    b = SparkSession.builder
    b = b.remote(remote) if remote else b.master(os.environ["TPCH_MASTER"]).config("spark.driver.memory", MEMORY).config(
        "spark.ui.enabled", "false").config("spark.sql.shuffle.partitions", THREADS)
    for setting in os.environ["TPCH_CONF"].split("\n") if not remote and os.environ["TPCH_CONF"] else []:
        b = b.config(*setting.split("=", 1))
    s = b.getOrCreate()
    for t in TABLES:
        s.read.parquet(f"{DATA}/{t}.parquet").createOrReplaceTempView(t)

    def rows(sql):
        frame = s.sql(sql)
        names = [str(i) for i in range(len(frame.columns))]
        return [tuple(r) for r in frame.toDF(*names).selectExpr(*[f"cast(`{n}` as string)" for n in names]).collect()]
    return rows


def sail():
    from pysail.spark import SparkConnectServer
    server = SparkConnectServer()
    server.start()
    rows = spark(f"sc://localhost:{server.listening_address[1]}")
    # A server that nobody holds stops.
    rows.server = server
    return rows


def main():
    # What libraries print must not get among the rows.
    out = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    run = {"duckdb": duckdb, "polars": polars, "datafusion": datafusion, "spark": spark, "sail": sail}[sys.argv[1]]()
    for line in sys.stdin:
        try:
            for row in run(line):
                out.write("\t".join("NULL" if v is None else str(v) for v in row) + "\n")
            out.write("DONE\n")
        except Exception as e:  # noqa: BLE001 - an engine that cannot run a query says so and goes on
            out.write("FAILED " + " ".join(str(e).split())[:300] + "\n")
        out.flush()


main()
