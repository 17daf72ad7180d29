"""Makes the small Parquet files that `parquet.sql` reads: types, codecs, pages and encodings as pyarrow, DuckDB and Spark write them.

Usage, in an environment with pyarrow, duckdb and pyspark 4.3, and a JDK that Spark runs on:
    python checks/sql/parquet-files.py checks/sql/src/test/resources/files/parquet
    python checks/sql/record-files.py checks/sql/src/test/resources/statements/parquet.sql
"""
import datetime as dt
import glob
import os
import shutil
import sys
import tempfile
from decimal import Decimal, getcontext

import pyarrow as pa
import pyarrow.parquet as pq

UTC = dt.timezone.utc
NAN, INF = float("nan"), float("inf")
getcontext().prec = 60


def numbers():
    return pa.table({
        "b": pa.array([True, False, None, True]),
        "i8": pa.array([-128, 127, None, 0], pa.int8()),
        "i16": pa.array([-32768, 32767, None, 0], pa.int16()),
        "i32": pa.array([-2**31, 2**31 - 1, None, 0], pa.int32()),
        "i64": pa.array([-2**63, 2**63 - 1, None, 0], pa.int64()),
        "u8": pa.array([0, 255, None, 1], pa.uint8()),
        "u16": pa.array([0, 65535, None, 1], pa.uint16()),
        "u32": pa.array([0, 2**32 - 1, None, 1], pa.uint32()),
        "u64": pa.array([0, 2**64 - 1, None, 1], pa.uint64()),
        "f": pa.array([NAN, -0.0, None, INF], pa.float32()),
        "d": pa.array([NAN, -0.0, None, -INF], pa.float64()),
    })


def decimals():
    columns = {}
    for precision, scale in ((1, 0), (4, 2), (9, 9), (10, 0), (18, 6), (19, 1), (28, 28), (38, 0), (38, 18)):
        most = Decimal(10**precision - 1).scaleb(-scale)
        columns[f"d{precision}_{scale}"] = pa.array([most, most.copy_negate(), None, Decimal(1).scaleb(-scale)],
                                                    pa.decimal128(precision, scale))
    return pa.table(columns)


def texts():
    return pa.table({
        "s": pa.array(["", "añb𝄞", None, "x" * 300, "NULL", "line\nbreak", "a", "ab"]),
        "bin": pa.array([b"", b"\x00\xff", None, b"abc", b"\x80", b"a", b"b", b"c"], pa.binary()),
        "fixed": pa.array([b"abcd", b"\x00\x00\x00\x00", None, b"wxyz"] * 2, pa.binary(4)),
        "dict": pa.array(["one", "two", None, "one"] * 2).dictionary_encode(),
    })


def moments(unit="us"):
    days = [dt.date(1, 1, 1), dt.date(1500, 2, 28), None, dt.date(1582, 10, 4), dt.date(1582, 10, 15), dt.date(9999, 12, 31)]
    clocks = [dt.datetime(1, 1, 1), dt.datetime(1500, 2, 28, 12, 30, 15), None, dt.datetime(1582, 10, 4, 23, 59, 59),
              dt.datetime(1969, 12, 31, 23, 59, 59, 999000), dt.datetime(9999, 12, 31, 23, 59, 59, 999000)]
    return pa.table({
        "day": pa.array(days, pa.date32()),
        "local": pa.array(clocks, pa.timestamp(unit)),
        "moment": pa.array([c and c.replace(tzinfo=UTC) for c in clocks], pa.timestamp(unit, "UTC")),
    })


def recent():
    clocks = [dt.datetime(1700, 1, 1, 1, 2, 3, 4), None, dt.datetime(2024, 2, 29, 12, 30, 15, 123456)]
    return pa.table({"moment": pa.array([c and c.replace(tzinfo=UTC) for c in clocks], pa.timestamp("us", "UTC"))})


def nested():
    point = pa.struct([("x", pa.int32()), ("y", pa.list_(pa.string()))])
    return pa.table({
        "l": pa.array([[1, None, 3], [], None, [4]], pa.list_(pa.int32())),
        "ll": pa.array([[[1], [], None], None, [], [[2, 3]]], pa.list_(pa.list_(pa.int64()))),
        "s": pa.array([{"x": 1, "y": ["a", None]}, {"x": None, "y": []}, None, {"x": 2, "y": None}], point),
        "m": pa.array([[("a", 1), ("b", None)], [], None, [("c", 3)]], pa.map_(pa.string(), pa.int32())),
        "ms": pa.array([[(1, {"x": 5, "y": ["q"]})], None, [], [(2, None)]], pa.map_(pa.int32(), point)),
        "ls": pa.array([[{"x": 7, "y": ["r", "s"]}, None], [], None, [{"x": None, "y": None}]], pa.list_(point)),
        "deep": pa.array([[{"k": [("z", [[1.5], None])]}], None, [{"k": None}], []],
                         pa.list_(pa.struct([("k", pa.map_(pa.string(), pa.list_(pa.list_(pa.float64()))))]))),
    })


def many(rows=1200):
    """Runs, repeats and growing values over many pages, with nulls in between."""
    return pa.table({
        "id": pa.array(range(rows), pa.int64()),
        "small": pa.array([None if i % 7 == 0 else i // 100 for i in range(rows)], pa.int32()),
        "jump": pa.array([(i * 7919) % 100003 - 50000 for i in range(rows)], pa.int64()),
        "word": pa.array([None if i % 11 == 0 else f"word {i % 50:03d}" for i in range(rows)]),
        "path": pa.array([f"/a/b/{i // 10}/{i}" for i in range(rows)]),
        "real": pa.array([i / 8 for i in range(rows)], pa.float64()),
        "flag": pa.array([i % 3 == 0 for i in range(rows)]),
    })


def by_pyarrow(folder):
    def write(name, table, **options):
        pq.write_table(table, f"{folder}/arrow-{name}.parquet", **options)

    write("numbers", numbers())
    write("decimals", decimals())
    write("decimals-integer", decimals(), store_decimal_as_integer=True)
    write("texts", texts())
    write("moments", moments())
    write("moments-millis", moments("ms"))
    write("moments-nanos", recent(), coerce_timestamps=None, version="2.6", use_dictionary=False)
    write("int96", recent(), use_deprecated_int96_timestamps=True)
    write("nested", nested())
    write("nested-v2", nested(), data_page_version="2.0", use_dictionary=False)
    write("empty", nested().slice(0, 0))
    write("groups", texts(), row_group_size=3)
    pages = {"data_page_size": 1000, "write_batch_size": 100, "dictionary_pagesize_limit": 2000, "write_page_index": True}
    write("pages-v1", many(), **pages)
    write("pages-v2", many(), data_page_version="2.0", compression="zstd", **pages)
    write("delta", many(), data_page_version="2.0", use_dictionary=False, compression="gzip", column_encoding={
        "id": "DELTA_BINARY_PACKED", "small": "DELTA_BINARY_PACKED", "jump": "DELTA_BINARY_PACKED",
        "word": "DELTA_LENGTH_BYTE_ARRAY", "path": "DELTA_BYTE_ARRAY", "real": "BYTE_STREAM_SPLIT", "flag": "RLE"}, **pages)
    write("split", many(200), use_dictionary=False, column_encoding={
        c: "BYTE_STREAM_SPLIT" if c in ("id", "small", "jump", "real") else "PLAIN" for c in many(1).column_names})
    for codec in ("none", "snappy", "gzip", "brotli", "zstd", "lz4"):
        for version in ("1.0", "2.0"):
            write(f"{codec}-v{version[0]}", many(200), compression=codec, data_page_version=version)
    write("refused-time", pa.table({"t": pa.array([dt.time(1, 2, 3)], pa.time64("us"))}))
    write("refused-half", pa.table({"h": pa.array([1.5, None], pa.float16())}))


def by_duckdb(folder):
    import duckdb

    c = duckdb.connect()
    c.execute("set timezone='UTC'")
    all_types = """select i, i::utinyint as ui, i * 1.5 as d, (i * 12345.678)::decimal(18, 3) as dec, (i::hugeint * 10::hugeint)::decimal(38, 0)
        as wide, 'text ' || (i % 5) as s, date '1582-10-01' + i::int as day, timestamp '1900-01-01 00:00:00' + to_hours(i) as local,
        timestamptz '1900-01-01 00:00:00+00' + to_hours(i) as moment, [i, null, i + 1] as l, {'a': i, 'b': 's' || i} as st,
        map {'k' || i: i} as m, uuid '00000000-0000-0000-0000-000000000001' as u, case when i % 3 = 0 then null else i end as n
        from range(0, 60) t(i)"""
    for name, options in (("v1", ""), ("v2", ", parquet_version v2, compression zstd"),
                          ("bloom", ", compression snappy, dictionary_size_limit 100, bloom_filter_false_positive_ratio 0.01")):
        c.execute(f"copy ({all_types}) to '{folder}/duckdb-{name}.parquet' (format parquet{options})")
    c.execute(f"copy (select interval 1 month as i) to '{folder}/refused-interval.parquet' (format parquet)")


SPARK_TYPES = """SELECT id, CAST(id AS TINYINT) AS t, CAST(id / 3.0D AS FLOAT) AS f, CAST(id * 1.25 AS DECIMAL(7, 2)) AS d7,
    CAST(id * -12345678.901 AS DECIMAL(18, 3)) AS d18, CAST(id * 1e20BD AS DECIMAL(38, 4)) AS d38, IF(id % 4 = 0, NULL, concat('s', id)) AS s,
    encode(concat('b', id), 'UTF-8') AS bin, date_add(DATE '1582-09-28', CAST(id AS INT)) AS day,
    timestampadd(HOUR, CAST(id AS INT), TIMESTAMP '1700-01-01 00:00:00') AS moment,
    array(id, NULL) AS l, map('k', id) AS m, named_struct('a', id, 'b', array(named_struct('c', concat('x', id)))) AS st,
    make_ym_interval(1, CAST(id AS INT)) AS ym, make_dt_interval(CAST(id AS INT), 1) AS dti FROM range(0, 30, 1, 1)"""


def by_spark(folder):
    from pyspark.sql import SparkSession

    spark = SparkSession.builder.master("local[1]").config("spark.sql.session.timeZone", "UTC").config(
        "spark.ui.enabled", "false").getOrCreate()
    spark.sparkContext.setLogLevel("OFF")

    def write(name, frame, settings=None, **options):
        for key, value in (settings or {}).items():
            spark.conf.set("spark.sql.parquet." + key, value)
        out = tempfile.mkdtemp()
        frame.write.mode("overwrite").options(**options).parquet(out)
        (part,) = glob.glob(out + "/*.parquet")
        shutil.move(part, f"{folder}/spark-{name}.parquet")
        shutil.rmtree(out)
        for key in settings or {}:
            spark.conf.unset("spark.sql.parquet." + key)

    types = spark.sql(SPARK_TYPES)
    write("types", types, {"outputTimestampType": "TIMESTAMP_MICROS"})
    write("types-v2", types, compression="zstd", **{"parquet.writer.version": "v2"})
    write("legacy", types, {"writeLegacyFormat": "true", "outputTimestampType": "INT96"}, compression="gzip")
    write("millis", types, {"outputTimestampType": "TIMESTAMP_MILLIS"}, compression="lz4_raw")
    write("bloom", types, compression="uncompressed", **{"parquet.bloom.filter.enabled#s": "true",
                                                         "parquet.bloom.filter.expected.ndv#s": "40"})
    old = spark.sql("SELECT id, date_add(DATE '1001-01-01', CAST(id * 40000 AS INT)) AS day, timestampadd(DAY, CAST(id * 40000 AS INT), "
                    "TIMESTAMP '1001-01-01 12:34:56.789') AS moment, timestampadd(DAY, CAST(id * 40000 AS INT), TIMESTAMP_NTZ '1001-01-01 00:00:00')"
                    " AS local FROM range(0, 8, 1, 1)")
    micros = {"outputTimestampType": "TIMESTAMP_MICROS"}
    corrected = {"datetimeRebaseModeInWrite": "CORRECTED", "int96RebaseModeInWrite": "CORRECTED"}
    legacy = {"datetimeRebaseModeInWrite": "LEGACY", "int96RebaseModeInWrite": "LEGACY"}
    write("old", old, {**corrected, **micros})
    write("old-int96", old, {**corrected, "outputTimestampType": "INT96"})
    write("old-rebased", old, {**legacy, **micros})
    write("old-int96-rebased", old, {**legacy, "outputTimestampType": "INT96"})
    spark.stop()


def main(folder):
    os.makedirs(folder, exist_ok=True)
    by_pyarrow(folder)
    by_duckdb(folder)
    by_spark(folder)
    print(sum(os.path.getsize(f) for f in glob.glob(folder + "/*")), "bytes in", len(os.listdir(folder)), "files")


if __name__ == "__main__":
    main(os.path.abspath(sys.argv[1]))
