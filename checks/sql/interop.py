"""Reads Parquet files that Firesteel has written with DuckDB, pyarrow and Spark, and compares what they find.

Usage, with a Python that has some of duckdb (with pytz), pyarrow and pyspark (those that are missing are left out by name):
    bin/spark-sql -e "CREATE TABLE t USING parquet LOCATION '/some/folder' AS SELECT …"
    python checks/sql/interop.py /some/folder
Prints each reader's rows as text, one JSON list a line in sorted order, and ends with 1 when two readers differ.
"""
import datetime
import glob
import json
import os
import sys

os.environ["TZ"] = "UTC"


def pairs(items):
    return sorted(([shown(k), shown(v)] for k, v in items), key=json.dumps)


def shown(value):
    """A value as JSON has it, alike for all readers: structs and maps are lists of pairs."""
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if hasattr(value, "asDict"):
        return pairs(value.asDict().items())
    if isinstance(value, dict):
        return pairs(value.items())
    if isinstance(value, (list, tuple)):
        if value and all(isinstance(v, tuple) and not hasattr(v, "asDict") and len(v) == 2 for v in value):
            return pairs(value)
        return [shown(v) for v in value]
    if isinstance(value, (bytes, bytearray)):
        return bytes(value).hex()
    if isinstance(value, datetime.datetime):
        return str(value.replace(tzinfo=None))
    if isinstance(value, datetime.timedelta):
        return value // datetime.timedelta(microseconds=1)
    # repr keeps the sign of zero
    return repr(value) if isinstance(value, float) else str(value)


def duckdb_rows(files, spark=None):
    import duckdb

    connection = duckdb.connect()
    connection.execute("SET TimeZone = 'UTC'")
    return connection.execute(f"SELECT * FROM read_parquet({files}, hive_partitioning = false)").fetchall()


def pyarrow_rows(files, spark=None):
    import pyarrow.parquet

    rows = []
    for file in files:
        # INT96 can say more than nanoseconds can
        table = pyarrow.parquet.read_table(file, partitioning=None, coerce_int96_timestamp_unit="us")
        rows += [tuple(row.values()) for row in table.to_pylist()]
    return rows


def spark_rows(files, spark=None):
    from pyspark.sql import SparkSession

    spark = spark or SparkSession.builder.master("local[1]").config("spark.sql.session.timeZone", "UTC").config(
        "spark.ui.enabled", "false").getOrCreate()
    spark.sparkContext.setLogLevel("OFF")
    frame = spark.read.parquet(*files)
    # Python has no intervals of months, and cannot make the first year's times of seconds.
    plain = {"interval year to month": "INT", "timestamp": "TIMESTAMP_NTZ"}
    frame = frame.selectExpr(*[f"CAST(`{f.name}` AS {plain[f.dataType.simpleString()]}) AS `{f.name}`"
                               if f.dataType.simpleString() in plain else f"`{f.name}`" for f in frame.schema.fields])
    return [tuple(row) for row in frame.collect()]


def files(folder):
    return sorted(glob.glob(folder + "/**/*.parquet", recursive=True))


def compare(name, paths, spark=None):
    """Whether all readers find the same rows; says what differs."""
    found = {}
    for reader in (duckdb_rows, pyarrow_rows, spark_rows):
        who = reader.__name__.split("_")[0]
        try:
            found[who] = sorted(json.dumps([shown(cell) for cell in row]) for row in reader(paths, spark))
        except ImportError as missing:
            print(f"{name}: {who} is left out, {missing}")
        except Exception as refused:
            found[who] = [f"refused: {refused}"]
    first = next(iter(found.values()))
    print(f"{name}: {len(paths)} files, {len(first)} rows, read by {', '.join(found)}")
    for who, rows in found.items():
        for a, b in list(zip(rows, first)) + [(r, None) for r in rows[len(first):]]:
            if a != b:
                print(f"   {who} has {a[:300]}\n      and not {b[:300] if b else b}")
    return all(rows == first for rows in found.values())


def main(folder):
    paths = files(folder)
    for row in sorted(json.dumps([shown(cell) for cell in row], ensure_ascii=False) for row in pyarrow_rows(paths)):
        print(row)
    return 0 if compare(folder, paths) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
