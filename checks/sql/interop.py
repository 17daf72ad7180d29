"""Reads Parquet files that Firesteel has written with DuckDB, pyarrow and Spark, and compares what they find.

Usage, with a Python that has some of duckdb, pyarrow and pyspark (those that are missing are left out by name):
    bin/spark-sql -e "CREATE TABLE t USING parquet LOCATION '/some/folder' AS SELECT …"
    python checks/sql/interop.py /some/folder
Prints each reader's rows as text, one JSON list a line in sorted order, and ends with 1 when two readers differ.
"""
import glob
import json
import sys


def shown(value):
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, dict):
        if set(value) == {"key", "value"} and isinstance(value["key"], list):
            return sorted(map(list, zip(map(shown, value["key"]), map(shown, value["value"]))), key=json.dumps)
        return {str(k): shown(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [shown(v) for v in value]
    if isinstance(value, (bytes, bytearray)):
        return bytes(value).hex()
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return str(value).replace("+00:00", "")


def duckdb_rows(files):
    import duckdb

    connection = duckdb.connect()
    connection.execute("SET TimeZone = 'UTC'")
    return connection.execute(f"SELECT * FROM read_parquet({files})").fetchall()


def pyarrow_rows(files):
    import pyarrow.parquet

    rows = []
    for file in files:
        table = pyarrow.parquet.read_table(file, partitioning=None)
        rows += [tuple(row.values()) for row in table.to_pylist()]
    return rows


def spark_rows(files):
    from pyspark.sql import SparkSession

    spark = SparkSession.builder.master("local[1]").config("spark.sql.session.timeZone", "UTC").config(
        "spark.ui.enabled", "false").getOrCreate()
    spark.sparkContext.setLogLevel("OFF")
    frame = spark.read.parquet(*files)
    rows = [tuple(v.asDict(True) if hasattr(v, "asDict") else v for v in row) for row in frame.collect()]
    spark.stop()
    return rows


def main(folder):
    files = sorted(glob.glob(folder + "/**/*.parquet", recursive=True))
    found = {}
    for name, reader in (("duckdb", duckdb_rows), ("pyarrow", pyarrow_rows), ("spark", spark_rows)):
        try:
            rows = reader(files)
        except ImportError as missing:
            print(f"{name}: left out, {missing}")
            continue
        found[name] = sorted(json.dumps([shown(cell) for cell in row]) for row in rows)
        print(f"{name}: {len(rows)} rows of {len(files)} files")
    first = next(iter(found.values()))
    for row in first:
        print(row)
    for name, rows in found.items():
        for a, b in zip(rows, first):
            if a != b:
                print(f"{name} differs: {a}")
    return 0 if all(rows == first for rows in found.values()) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
