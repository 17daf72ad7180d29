"""Writes the Parquet files of this folder with pyarrow and DuckDB, and their values as JSON lines.

Needs pyarrow and duckdb; run in this folder. Values: numbers as JSON numbers, decimals, floats and longs as text, dates
as days, timestamps as microseconds, binary as 0x…, maps as lists of pairs, structs as lists.
"""
import datetime, decimal, gzip, json, math, random
import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

random.seed(11)
N = 700
EPOCH = datetime.datetime(1970, 1, 1)


def maybe(v, nulls=True):
    return None if nulls and random.random() < 0.15 else v


def dec(p, s):
    d = decimal.Decimal(random.randint(-10 ** p + 1, 10 ** p - 1)).scaleb(-s, decimal.Context(prec=60))
    return d


def text():
    return random.choice(["", "a", "grün", "special requests", "x" * random.randint(0, 40), str(random.randint(0, 50))])


def flat(nulls=True):
    c = {}
    m = lambda f: [maybe(f(), nulls) for _ in range(N)]
    c["bool"] = pa.array(m(lambda: random.random() < .5), pa.bool_())
    c["i8"] = pa.array(m(lambda: random.randint(-128, 127)), pa.int8())
    c["u8"] = pa.array(m(lambda: random.randint(0, 255)), pa.uint8())
    c["i16"] = pa.array(m(lambda: random.randint(-2 ** 15, 2 ** 15 - 1)), pa.int16())
    c["u32"] = pa.array(m(lambda: random.randint(0, 2 ** 32 - 1)), pa.uint32())
    c["u64"] = pa.array(m(lambda: random.randint(0, 2 ** 64 - 1)), pa.uint64())
    c["i32"] = pa.array(m(lambda: random.choice([random.randint(-2 ** 31, 2 ** 31 - 1), random.randint(0, 9)])), pa.int32())
    c["i64"] = pa.array(m(lambda: random.choice([random.randint(-2 ** 63, 2 ** 63 - 1), random.randint(0, 9)])), pa.int64())
    c["f32"] = pa.array(m(lambda: random.choice([random.random() * 100, math.nan, -0.0, math.inf])), pa.float32())
    c["f64"] = pa.array(m(lambda: random.choice([random.random() * 1e9, math.nan, -math.inf])), pa.float64())
    c["d9"] = pa.array(m(lambda: dec(9, 2)), pa.decimal128(9, 2))
    c["d18"] = pa.array(m(lambda: dec(18, 4)), pa.decimal128(18, 4))
    c["d38"] = pa.array(m(lambda: dec(random.choice([5, 38]), 10)), pa.decimal128(38, 10))
    c["s"] = pa.array(m(text), pa.string())
    c["sorted"] = pa.array([None if nulls and i % 9 == 0 else "key%06d" % i for i in range(N)], pa.string())
    c["bin"] = pa.array(m(lambda: random.randbytes(random.randint(0, 12))), pa.binary())
    c["fix"] = pa.array(m(lambda: random.randbytes(5)), pa.binary(5))
    c["date"] = pa.array(m(lambda: random.randint(-10000, 20000)), pa.date32())
    c["ts_us"] = pa.array(m(lambda: random.randint(-10 ** 15, 10 ** 15)), pa.timestamp("us", "UTC"))
    c["ts_ms"] = pa.array(m(lambda: random.randint(-10 ** 12, 10 ** 12)), pa.timestamp("ms", "UTC"))
    c["ntz"] = pa.array(m(lambda: random.randint(-10 ** 15, 10 ** 15)), pa.timestamp("us"))
    c["same"] = pa.array([7] * N, pa.int32())
    c["none"] = pa.array([None] * N, pa.int64())
    return pa.table(c)


def nested():
    m = lambda f: [maybe(f()) for _ in range(N)]
    ints = lambda: [maybe(random.randint(0, 99)) for _ in range(random.choice([0, 0, 1, 3, 7]))]
    struct = lambda: {"x": maybe(random.randint(0, 9)), "y": maybe(text()), "z": maybe(ints())}
    c = {}
    c["list"] = pa.array(m(ints), pa.list_(pa.int32()))
    c["listlist"] = pa.array(m(lambda: [maybe(ints()) for _ in range(random.randint(0, 3))]), pa.list_(pa.list_(pa.int32())))
    st = pa.struct([("x", pa.int32()), ("y", pa.string()), ("z", pa.list_(pa.int32()))])
    c["struct"] = pa.array(m(struct), st)
    c["structs"] = pa.array(m(lambda: [maybe(struct()) for _ in range(random.randint(0, 3))]), pa.list_(st))
    c["map"] = pa.array(m(lambda: [(text() + str(i), maybe(random.randint(0, 9))) for i in range(random.randint(0, 3))]),
                        pa.map_(pa.string(), pa.int64()))
    c["deep"] = pa.array(m(lambda: {"a": {"b": maybe({"c": [maybe([maybe(("k%d" % i, maybe(dec(30, 2)))
                        for i in range(1))] and [("k", maybe(dec(30, 2)))]) for _ in range(random.randint(0, 2))]})}}),
                         pa.struct([("a", pa.struct([("b", pa.struct([("c", pa.list_(pa.map_(pa.string(), pa.decimal128(38, 2))))]))]))]))
    c["id"] = pa.array(range(N), pa.int64())
    return pa.table(c)


def plain(v, t):
    if v is None:
        return None
    if pa.types.is_list(t):
        return [plain(x, t.value_type) for x in v]
    if pa.types.is_map(t):
        return [[plain(k, t.key_type), plain(x, t.item_type)] for k, x in v]
    if pa.types.is_struct(t):
        return [plain(v[f.name], f.type) for f in t]
    if pa.types.is_decimal(t) or pa.types.is_uint64(t):
        return format(decimal.Decimal(v), "f")
    if pa.types.is_floating(t):
        return "NaN" if math.isnan(v) else repr(float(v)).replace("inf", "Infinity")
    if pa.types.is_date(t):
        return (v - datetime.date(1970, 1, 1)).days
    if pa.types.is_timestamp(t):
        d = v.replace(tzinfo=None) - EPOCH
        return str((d.days * 86400 + d.seconds) * 10 ** 6 + d.microseconds)
    if pa.types.is_binary(t) or pa.types.is_fixed_size_binary(t):
        return "0x" + v.hex()
    if pa.types.is_int64(t):
        return str(v)
    return v


def expect(name, table):
    cols = [[plain(v, f.type) for v in table[i].to_pylist()] for i, f in enumerate(table.schema)]
    with open(name + ".json.gz", "wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", mtime=0) as f:
        for row in zip(*cols):
            f.write((json.dumps(row, ensure_ascii=False) + "\n").encode())


F, O, D = flat(), flat(False), nested()
expect("flat", F), expect("required", O), expect("nested", D)
R = O.cast(pa.schema([f.with_nullable(False) if f.name != "none" else f for f in O.schema]))
small = dict(data_page_size=600, row_group_size=300, write_batch_size=50)
for codec in ["none", "snappy", "gzip", "lz4", "zstd"]:
    pq.write_table(F, "flat_%s_v1.parquet" % codec, compression=codec, **small)
pq.write_table(F, "flat_zstd_v2.parquet", compression="zstd", data_page_version="2.0", write_page_checksum=True,
               write_page_index=True, **small)
pq.write_table(F, "flat_crc_int96.parquet", use_deprecated_int96_timestamps=True, write_page_checksum=True,
               coerce_timestamps=None, **small)
pq.write_table(F, "flat_plain.parquet", use_dictionary=False, data_page_version="2.0", compression="snappy", **small)
pq.write_table(R, "required_dict.parquet", compression="snappy", **small)
pq.write_table(R, "required_plain.parquet", use_dictionary=False, compression="none", **small)
enc = {n: "DELTA_BINARY_PACKED" for n in ["i8", "u8", "i16", "u32", "u64", "i32", "i64", "date", "ts_us", "ts_ms", "ntz", "same", "none"]}
enc.update({"s": "DELTA_LENGTH_BYTE_ARRAY", "sorted": "DELTA_BYTE_ARRAY", "bin": "DELTA_BYTE_ARRAY", "fix": "DELTA_BYTE_ARRAY",
            "f32": "BYTE_STREAM_SPLIT", "f64": "BYTE_STREAM_SPLIT", "d9": "BYTE_STREAM_SPLIT", "d18": "BYTE_STREAM_SPLIT",
            "d38": "BYTE_STREAM_SPLIT", "bool": "RLE"})
for v in ["1.0", "2.0"]:
    pq.write_table(F, "flat_delta_v%s.parquet" % v[0], use_dictionary=False, column_encoding=enc, data_page_version=v,
                   compression="snappy", **small)
pq.write_table(R, "required_delta.parquet", use_dictionary=False, column_encoding=enc, compression="none", **small)
pq.write_table(F, "flat_decint.parquet", store_decimal_as_integer=True, compression="snappy", **small)
# The dictionary overflows in the middle of a chunk: pages of ids, then plain ones.
pq.write_table(F, "flat_mixed.parquet", dictionary_pagesize_limit=400, compression="snappy", **small)
for v in ["1.0", "2.0"]:
    pq.write_table(D, "nested_v%s.parquet" % v[0], data_page_version=v, compression="snappy", **small)
pq.write_table(D, "nested_plain.parquet", use_dictionary=False, compression="zstd", **small)
con = duckdb.connect()
con.register("F", F), con.register("D", D)
con.execute("copy (select * from F) to 'flat_duckdb.parquet' (format parquet, compression zstd, row_group_size 300)")
con.execute("copy (select * from D) to 'nested_duckdb.parquet' (format parquet, row_group_size 300)")
# Sorted keys with page index and (DuckDB) Bloom filters, for pruning.
K = pa.table({"k": pa.array(range(4000), pa.int64()), "s": pa.array(["v%05d" % (i * 7 % 4000) for i in range(4000)]),
              "d": pa.array([decimal.Decimal(i) / 100 for i in range(4000)], pa.decimal128(15, 2))})
pq.write_table(K, "sorted.parquet", data_page_size=2000, write_batch_size=100, row_group_size=2000, write_page_index=True,
               compression="snappy")
con.register("K", K)
con.execute("copy (select (k * 2 % 400 + (k >= 2048)::int)::bigint as k from K order by K.k >= 2048, s) to 'bloom.parquet' (format parquet, row_group_size 2048)")
