"""Where datasets come from, how they are cut, and what is known of them."""
CHECKS = {}


def check(name):
    def add(f):
        CHECKS[name] = f
        return f
    return add


for n in (0, 1, 2, 5, 10, 100, 1000):
    for p in (1, 2, 3, 7):
        CHECKS["parallelize_%d_in_%d" % (n, p)] = lambda sc, d, n=n, p=p: (
            lambda r: (r.getNumPartitions(), [sum(x) for x in r.glom().collect()], r.count()))(
                sc.parallelize(list(range(n)), p))
for args in ((5,), (2, 8), (2, 20, 3), (20, 2, -3), (0,), (3, 3), (0, 1000, 7), (-5, 5)):
    CHECKS["range_%s" % "_".join(map(str, args))] = lambda sc, d, a=args: sc.range(*a).collect()
    CHECKS["range_glom_%s" % "_".join(map(str, args))] = lambda sc, d, a=args: [
        len(x) for x in sc.range(*a, numSlices=3).glom().collect()]
for value in (["a", "b"], [None, 1], [(1, 2), (3, 4)], [{"a": 1}], [[1, [2]]], [b"x", "\u00e9\U0001f600"], [1.5, float("inf")],
              [{1, 2}], [True, False], [10 ** 30]):
    CHECKS["roundtrip_%s" % type(value[0]).__name__] = lambda sc, d, v=value: sc.parallelize(v, 2).collect()


@check("parallelize_range_object")
def _(sc, d):
    return sc.parallelize(range(0, 6, 2), 5).glom().collect()


@check("parallelize_generator")
def _(sc, d):
    return sc.parallelize((x * x for x in range(20)), 4).glom().map(len).collect()


@check("parallelize_default_slices")
def _(sc, d):
    return sc.parallelize([1, 2, 3]).getNumPartitions(), sc.defaultParallelism, sc.defaultMinPartitions


@check("parallelize_large_batches")
def _(sc, d):
    return sc.parallelize(["x" * 1000] * 5000, 3).map(len).sum()


@check("parallelize_large_record")
def _(sc, d):
    return sc.parallelize([b"x" * (20 << 20)], 1).map(len).collect()


@check("empty_rdd")
def _(sc, d):
    r = sc.emptyRDD()
    return r.isEmpty(), r.count(), r.collect(), r.getNumPartitions()


@check("empty_partitions")
def _(sc, d):
    return sc.parallelize([], 4).map(lambda x: x).glom().collect()


@check("union_many")
def _(sc, d):
    return sc.union([sc.parallelize([i], 1) for i in range(5)]).collect()


@check("union_mixed_serializers")
def _(sc, d):
    open(d + "/t", "w").write("Hello")
    return sorted(sc.union([sc.textFile(d + "/t"), sc.parallelize(["World!"])]).collect())


@check("union_partitions")
def _(sc, d):
    return sc.parallelize([1, 2], 2).union(sc.parallelize([3], 3)).glom().collect()


@check("union_pairs_zip")
def _(sc, d):
    a = sc.parallelize([1, 2], 1).zip(sc.parallelize([3, 4], 1))
    return a.union(a).collect()


@check("union_empty_list")
def _(sc, d):
    try:
        sc.union([])
    except Exception as e:
        return type(e).__name__


@check("versions")
def _(sc, d):
    return sc.version, str(sc.master), sc.appName, sc.pythonVer == "%d.%d" % __import__("sys").version_info[:2]


@check("application_id")
def _(sc, d):
    import re
    return bool(re.match(r"local-\d+$", sc.applicationId)), sc.startTime > 1_600_000_000_000, sc.uiWebUrl


@check("spark_user")
def _(sc, d):
    import getpass
    return sc.sparkUser() == getpass.getuser()


@check("conf_values")
def _(sc, d):
    c = sc.getConf()
    return (c.get("spark.master"), c.get("spark.app.name"), c.get("spark.nothing", "x"), c.contains("spark.app.id"),
            c.get("spark.rdd.compress"), c.get("spark.serializer.objectStreamReset"), c.get("spark.executor.id"),
            c.get("spark.submit.deployMode"))


@check("conf_object")
def _(sc, d):
    from pyspark import SparkConf
    c = SparkConf(loadDefaults=False).setMaster("local").setAppName("n").setSparkHome("/h").setExecutorEnv("V", "1")
    c.setIfMissing("a", "1").setIfMissing("a", "2").setAll([("b", "2")])
    return sorted(c.getAll()), c.toDebugString(), c.get("zzz"), c.contains("b")


@check("second_context")
def _(sc, d):
    from pyspark import SparkContext
    try:
        SparkContext("local", "again")
    except ValueError as e:
        return str(e)[:64]


@check("get_or_create")
def _(sc, d):
    from pyspark import SparkContext
    return SparkContext.getOrCreate() is sc


@check("context_repr")
def _(sc, d):
    return repr(sc)


@check("system_property")
def _(sc, d):
    from pyspark import SparkContext
    SparkContext.setSystemProperty("firesteel.check", "v")
    return SparkContext.getSystemProperty("firesteel.check")


@check("dump_profiles_off")
def _(sc, d):
    try:
        sc.show_profiles()
    except Exception as e:
        return type(e).__name__


@check("rdd_ids_grow")
def _(sc, d):
    a, b = sc.parallelize([1]), sc.parallelize([1])
    return b.id() > a.id(), a.context is sc


@check("names")
def _(sc, d):
    r = sc.parallelize([1, 2])
    return r.name(), r.setName("mine").name(), r.map(str).name()


@check("repr_kinds")
def _(sc, d):
    import re
    open(d + "/t", "w").write("x\n")
    rdds = [sc.parallelize([1]), sc.parallelize([1]).map(str), sc.textFile(d + "/t"),
            sc.parallelize([(1, 1)]).reduceByKey(max), sc.emptyRDD(), sc.parallelize([1]).coalesce(1)]
    for r in rdds:
        r._jrdd
    return [re.sub(r"\[\d+\].*", "", str(r)).replace(d, "") for r in rdds]


@check("debug_string_shape")
def _(sc, d):
    import re
    r = sc.parallelize([(1, 1)], 2).reduceByKey(lambda a, b: a + b)
    return [re.sub(r"\[\d+\].*", "", line) for line in r.toDebugString().decode().split("\n")]


@check("wildcards_and_commas")
def _(sc, d):
    for name, text in (("a1", "1\n2\n"), ("a2", "3\n"), ("b1", "4\n")):
        open(d + "/" + name, "w").write(text)
    return (sorted(sc.textFile(d + "/a*").collect()), sorted(sc.textFile(d + "/a1," + d + "/b1").collect()),
            sorted(sc.textFile(d).collect()))


for text, label in (("a\nb\n", "lf"), ("a\nb", "no_end"), ("a\r\nb\r\n", "crlf"), ("a\rb", "cr"), ("", "empty"), ("\n\n", "blank"),
                    ("\u00e9\u00e8\n\U0001f600\n", "unicode"), ("x" * 100000 + "\ny\n", "long_line")):
    def f(sc, d, text=text):
        open(d + "/t", "w", newline="", encoding="utf-8").write(text)
        r = sc.textFile(d + "/t")
        return [s if len(s) < 100 else len(s) for s in r.collect()], r.count()
    CHECKS["text_file_" + label] = f
for p in (1, 2, 3, 5, 10):
    def f(sc, d, p=p):
        open(d + "/t", "w").write("".join("line %d\n" % i for i in range(100)))
        r = sc.textFile(d + "/t", p)
        return r.getNumPartitions(), r.glom().map(len).collect(), r.map(lambda s: int(s.split()[1])).sum()
    CHECKS["text_file_splits_%d" % p] = f


@check("text_file_gzip")
def _(sc, d):
    import gzip
    gzip.open(d + "/t.gz", "wt").write("a\nb\n")
    r = sc.textFile(d + "/t.gz", 4)
    return r.getNumPartitions(), r.collect()


@check("text_file_no_unicode")
def _(sc, d):
    open(d + "/t", "wb").write(b"\xff\xfe\nabc\n")
    return [type(x).__name__ for x in sc.textFile(d + "/t", use_unicode=False).collect()]


@check("text_file_missing")
def _(sc, d):
    try:
        sc.textFile(d + "/nothing").count()
    except Exception as e:
        return type(e).__name__, "Input path does not exist" in str(e), "/nothing" in str(e)


@check("text_file_lazy")
def _(sc, d):
    r = sc.textFile(d + "/later").map(len)
    open(d + "/later", "w").write("abc\n")
    return r.collect()


@check("hidden_files_skipped")
def _(sc, d):
    open(d + "/_hidden", "w").write("no\n")
    open(d + "/.also", "w").write("no\n")
    open(d + "/seen", "w").write("yes\n")
    return sc.textFile(d).collect()


@check("whole_text_files")
def _(sc, d):
    import os
    for name in ("a", "b"):
        open(d + "/" + name, "w").write("text of %s\nsecond" % name)
    return sorted((os.path.basename(k), k.startswith("file:/"), v) for k, v in sc.wholeTextFiles(d).collect())


@check("binary_files")
def _(sc, d):
    import os
    open(d + "/a", "wb").write(bytes(range(256)))
    return [(os.path.basename(k), v == bytes(range(256))) for k, v in sc.binaryFiles(d).collect()]


@check("binary_records")
def _(sc, d):
    open(d + "/r", "wb").write(b"".join(b"%04d" % i for i in range(50)))
    r = sc.binaryRecords(d + "/r", 4)
    return r.count(), r.take(3), sorted(r.collect())[-1]
