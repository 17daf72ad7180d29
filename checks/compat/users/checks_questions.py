"""Programs after the questions that users ask: word counts, joins by broadcast, partitioners, top lists, sessions of a log."""
import os
import re
from operator import add

CHECKS = {}


def check(f):
    CHECKS[f.__name__] = f
    return f


def lineage(r):
    """How the dataset came about, without numbers of datasets, lines of programs and folders."""
    text = r.toDebugString().decode()
    return [re.sub(r"\[\d+\] at .*", "", line) for line in text.split("\n")]


@check
def words_by_length_then_name(sc, d):
    with open(d + "/t", "w") as f:
        f.write("The quick brown fox. The lazy dog!\nthe END, of \u00e9t\u00e9 and \u4e2d\u6587\n\n")
    words = sc.textFile(d + "/t").flatMap(lambda s: re.findall(r"\w+", s.lower()))
    counts = words.map(lambda w: (w, 1)).reduceByKey(add)
    return (counts.takeOrdered(4, key=lambda kv: (-kv[1], kv[0])), counts.map(lambda kv: (len(kv[0]), kv[0])).sortByKey().groupByKey()
            .mapValues(sorted).collect())


@check
def average_by_key_in_three_ways(sc, d):
    r = sc.parallelize([("a", 1), ("b", 4), ("a", 3), (None, 2), ("b", None)], 3).filter(lambda kv: kv[1] is not None)
    one = r.mapValues(lambda v: (v, 1)).reduceByKey(lambda a, b: (a[0] + b[0], a[1] + b[1])).mapValues(lambda t: t[0] / t[1])
    two = r.combineByKey(lambda v: (v, 1), lambda a, v: (a[0] + v, a[1] + 1), lambda a, b: (a[0] + b[0], a[1] + b[1]))
    three = r.groupByKey().mapValues(lambda vs: sum(vs) / len(vs))
    return [sorted(x.collect(), key=str) for x in (one, two, three)]


@check
def join_by_broadcast(sc, d):
    names = sc.broadcast(dict(sc.parallelize([(1, "one"), (2, "two")]).collect()))
    r = sc.parallelize([(1, "x"), (3, "y"), (2, "z"), (1, "w")], 3)
    return r.map(lambda kv: (kv[0], kv[1], names.value.get(kv[0]))).filter(lambda t: t[2]).collect()


@check
def joins_of_nested_tuples(sc, d):
    a = sc.parallelize([((1, "x"), {"n": 1}), ((2, None), {"n": 2}), ((1, "x"), {"n": 3})], 2)
    b = sc.parallelize([((1, "x"), [1, (2, 3)]), ((2, None), None)], 3)
    return (sorted(a.join(b).collect(), key=str), sorted(a.leftOuterJoin(b.filter(lambda kv: kv[1])).collect(), key=str),
            a.join(b).getNumPartitions(), a.fullOuterJoin(b, 7).getNumPartitions())


@check
def none_keys_everywhere(sc, d):
    r = sc.parallelize([(None, 1), (None, 2), ("a", 3), (0, 4), ("", 5)], 3)
    return (sorted(r.reduceByKey(add).collect(), key=str), r.partitionBy(4).glom().map(len).collect(), sorted(r.join(r).collect(), key=str),
            r.lookup(None), dict(r.countByKey())[None], sorted(r.subtractByKey(sc.parallelize([(None, 0)])).collect(), key=str))


@check
def keys_that_are_equal_but_of_other_types(sc, d):
    r = sc.parallelize([(1, "int"), (1.0, "float"), (True, "bool"), ("1", "text"), (b"1", "bytes")], 3)
    return sorted((k, sorted(vs)) for k, vs in r.map(lambda kv: (str(type(kv[0]).__name__), kv)).join(
        r.map(lambda kv: (str(type(kv[0]).__name__), kv))).map(lambda kv: (kv[1][0][0], kv[1][1][1])).groupByKey(2).map(
            lambda kv: (str(kv[0]), list(kv[1]))).collect())


@check
def custom_partitioner_and_secondary_sort(sc, d):
    r = sc.parallelize([(("u%d" % (i % 3), i * 7 % 20), i) for i in range(20)], 4)
    s = r.repartitionAndSortWithinPartitions(3, lambda k: int(k[0][1:]), keyfunc=lambda k: (k[0], -k[1]))
    return s.getNumPartitions(), s.keys().glom().collect()


@check
def first_lines_of_files_skipped(sc, d):
    for i in range(2):
        with open(d + "/f%d.csv" % i, "w") as f:
            f.write("name,age\n" + "".join("p%d,%d\n" % (i * 10 + n, n) for n in range(4)))
    r = sc.textFile(d + "/f1.csv", 1)
    body = r.mapPartitionsWithIndex(lambda i, it: (x for n, x in enumerate(it) if i or n))
    header = r.first()
    return body.collect(), r.filter(lambda s: s != header).map(lambda s: int(s.split(",")[1])).sum(), sorted(
        os.path.basename(k) + ":" + str(len(v)) for k, v in sc.wholeTextFiles(d).collect())


@check
def running_totals_by_partition(sc, d):
    r = sc.parallelize(range(12), 4)
    sums = [0] + r.mapPartitions(lambda it: [sum(it)]).collect()
    before = [sum(sums[:i + 1]) for i in range(len(sums))]

    def totals(i, it):
        t = before[i]
        for x in it:
            t += x
            yield t
    return r.mapPartitionsWithIndex(totals).collect()


@check
def sessions_of_a_log(sc, d):
    log = [("u%d" % (i % 2), 100 * (i // 4) + i) for i in range(16)]

    def sessions(times):
        out, last = [], None
        for t in sorted(times):
            if last is None or t - last > 50:
                out.append([])
            out[-1].append(t)
            last = t
        return out
    return sorted(sc.parallelize(log, 3).groupByKey().flatMapValues(sessions).mapValues(len).collect())


@check
def moving_average_by_zip(sc, d):
    r = sc.parallelize(range(10), 3).zipWithIndex().map(lambda vi: (vi[1], vi[0]))
    later = r.map(lambda iv: (iv[0] - 1, iv[1]))
    return r.join(later).sortByKey().mapValues(lambda p: sum(p) / 2).values().collect()


@check
def matrix_product(sc, d):
    a = sc.parallelize([(i, j, i + j) for i in range(3) for j in range(3)], 2)
    b = sc.parallelize([(j, k, j * k) for j in range(3) for k in range(3)], 2)
    left, right = a.map(lambda t: (t[1], (t[0], t[2]))), b.map(lambda t: (t[0], (t[1], t[2])))
    return left.join(right).map(lambda kv: ((kv[1][0][0], kv[1][1][0]), kv[1][0][1] * kv[1][1][1])).reduceByKey(add).sortByKey().collect()


@check
def pi_with_seeds(sc, d):
    import random

    def inside(i, it):
        rng = random.Random(i)
        return [sum(rng.random() ** 2 + rng.random() ** 2 < 1 for _ in it)]
    return sc.parallelize(range(20000), 4).mapPartitionsWithIndex(inside).reduce(add)


@check
def sampling_with_seeds(sc, d):
    r = sc.parallelize(range(200), 5)
    return (r.sample(False, 0.1, 1).collect(), r.sample(True, 0.1, 1).collect(), r.takeSample(False, 5, 1), r.takeSample(True, 5, 1),
            [x.collect() for x in r.randomSplit([0.1, 0.05, 0.85], 3)][:2],
            sorted(r.map(lambda x: (x % 2, x)).sampleByKey(False, {0: 0.05, 1: 0.1}, 5).collect()))


@check
def partitions_of_everything(sc, d):
    a, b = sc.parallelize([(i, i) for i in range(10)], 4), sc.parallelize([(i, i) for i in range(10)], 3)
    p = a.partitionBy(5)
    made = dict(map=a.map(str), union=a.union(b), unions=sc.union([a, b, p]), same=p.union(a.partitionBy(5)), cart=a.cartesian(b),
                zip=a.zip(a), coalesce=a.coalesce(2), more=a.coalesce(9), shuffled=a.coalesce(9, True), repart=a.repartition(6),
                join=a.join(b), joined=p.join(b), cogroup=a.cogroup(b), group=a.groupByKey(), reduce=p.reduceByKey(add),
                sort=a.sortByKey(), sorts=a.sortBy(lambda x: x, numPartitions=3), distinct=a.distinct(), subtract=a.subtract(b),
                inter=a.intersection(b), sub=a.subtractByKey(b), sample=a.sample(False, 0.5), index=a.zipWithIndex(),
                group_with=a.groupWith(b, p), glom=a.glom(), pipe=a.pipe("cat"), key=a.keyBy(str), group_by=a.groupBy(str),
                values=p.mapValues(str), flat=p.flatMapValues(lambda v: [v]), keys=p.keys(), empty=sc.emptyRDD(),
                range=sc.range(10), fold=a.foldByKey(0, add), combine=a.combineByKey(str, add, add, 8))
    return {k: (v.getNumPartitions(), v.partitioner is not None) for k, v in made.items()}


@check
def lineages(sc, d):
    with open(d + "/t", "w") as f:
        f.write("a\n")
    a = sc.parallelize([(1, 2)], 2)
    t = sc.textFile(d + "/t", 2).map(lambda s: (s, 1)).reduceByKey(add).sortByKey(numPartitions=1)
    c = a.mapValues(str).cache()
    out = [lineage(x) for x in (a, a.map(str), a.union(a), a.join(a), t, c, a.coalesce(1), a.coalesce(1, True), a.cartesian(a),
                                a.zip(a), a.groupByKey(), a.distinct(), a.sample(False, 0.5), sc.union([a, a, a]))]
    c.count()
    return [[line.replace(d, "") for line in lines] for lines in out], len(lineage(c))


@check
def unions_of_other_serializers(sc, d):
    with open(d + "/t", "w") as f:
        f.write("x\ny\n")
    with open(d + "/b", "wb") as f:
        f.write(b"0123")
    text, pairs = sc.textFile(d + "/t", 1), sc.parallelize([1, 2], 2)
    records, cart = sc.binaryRecords(d + "/b", 2), pairs.cartesian(text)
    return (text.union(pairs).collect(), sc.union([records, text, pairs]).collect(), cart.union(pairs.zip(pairs)).collect(),
            text.zip(records.coalesce(1)).collect(), records.map(len).collect())



@check
def zips_of_other_batches(sc, d):
    a = sc.parallelize(range(1000), 2)
    b = a.map(lambda x: "x" * (x % 50))
    c = sc.parallelize(range(1000), 2).map(lambda x: x, preservesPartitioning=True).coalesce(2)
    return a.zip(b).map(lambda p: len(p[1])).sum(), b.zip(c).values().sum(), a.zip(b.zip(c)).count(), a.zipWithIndex().zip(a).count()


@check
def top_lists(sc, d):
    r = sc.parallelize([("ann", 3), ("bob", 1), ("cid", 3), ("dan", None), ("eve", 2)], 3)
    return (r.top(2), r.takeOrdered(2, key=lambda kv: (kv[1] is None, kv[1] or 0)), r.top(3, key=lambda kv: (kv[1] or 0, kv[0])),
            r.max(key=lambda kv: kv[0]), r.keys().top(10), r.values().filter(bool).takeOrdered(10), r.top(0))


@check
def sorts_of_all_sorts(sc, d):
    r = sc.parallelize([("b", 2), ("a", 3), ("c", 1), ("a", 1)], 3)
    return (r.sortBy(lambda kv: kv[1], ascending=False, numPartitions=2).glom().map(len).sum(), r.sortBy(lambda kv: (kv[0], -kv[1])).collect(),
            r.sortByKey(ascending=False, numPartitions=1).keys().collect(), r.map(lambda kv: (kv, 0)).sortByKey(False).keys().collect(),
            sc.parallelize([3.5, float("-inf"), 2, True, -0.0], 2).sortBy(lambda x: x).collect(),
            sc.parallelize(["b", "\u00e9", "B", "", "\U0001f600", "z"], 2).sortBy(lambda x: x).collect(),
            sc.parallelize([(2, "x"), (1, "y")] * 30, 4).sortByKey(numPartitions=5).keys().collect() == [1] * 30 + [2] * 30)


@check
def statistics(sc, d):
    r = sc.parallelize([1.5, 2.5, 10.0, -3.0, 0.25], 2)
    s = r.stats()
    return (str(s), s.variance(), s.sampleVariance(), s.stdev(), s.sampleStdev(), s.merge(100.0).count(), s.asDict(sample=True),
            r.histogram([-5, 0, 5, 10]), r.histogram(3), r.mean(), r.sum(), r.map(int).histogram(2), r.countApprox(1000, 0.9),
            r.map(lambda x: 1).histogram(3), sc.parallelize([], 2).stats().mean())


@check
def mutable_zeros(sc, d):
    r = sc.parallelize(range(8), 4)

    def put(a, x):
        a.append(x)
        return a

    def both(a, b):
        a.extend(b)
        return a
    pairs = r.map(lambda x: (x % 2, x))
    return (sorted(r.aggregate([], put, both)), sorted(r.fold([], lambda a, b: a + (b if isinstance(b, list) else [b]))),
            sorted((k, sorted(v)) for k, v in pairs.aggregateByKey([], put, both, 3).collect()),
            sorted((k, sorted(v)) for k, v in pairs.aggregateByKey(set(), lambda s, x: s | {x}, lambda s, t: s | t).collect()),
            sorted(r.treeAggregate([], put, both, 3)), sorted(r.treeAggregate([100], put, both)))


@check
def trees_of_every_depth(sc, d):
    r = sc.parallelize(range(1, 101), 17)
    return [r.treeReduce(add, n) for n in (1, 2, 3, 5)], [r.treeAggregate(1, add, add, n) for n in (1, 2, 4)], r.treeReduce(max)


@check
def accumulators_in_foreach(sc, d):
    bad, total = sc.accumulator(0), sc.accumulator(0.0)

    def parse(s):
        nonlocal bad
        try:
            return [float(s)]
        except ValueError:
            bad += 1
            return []
    r = sc.parallelize(["1", "x", "2.5", "", "nan"], 3).flatMap(parse)
    r.filter(lambda x: x == x).foreach(lambda x: total.add(x))
    first = bad.value, total.value
    r.count()
    return first, bad.value, str(total), repr(bad)


@check
def accumulator_of_sets(sc, d):
    from pyspark import AccumulatorParam

    class Sets(AccumulatorParam):
        def zero(self, value):
            return set()

        def addInPlace(self, a, b):
            a |= b
            return a
    seen = sc.accumulator({"start"}, Sets())
    sc.parallelize(["a", "b", "a", None], 4).foreachPartition(lambda it: [seen.add({x}) for x in it] and None)
    return sorted(map(str, seen.value))


@check
def endless_generators_end_with_take(sc, d):
    import itertools
    r = sc.parallelize([0, 100], 2).flatMap(itertools.count)
    s = sc.parallelize([0], 1).mapPartitions(lambda it: (x * x for x in itertools.count()))
    return r.take(3), s.take(2), s.first(), s.isEmpty(), sc.parallelize(range(3), 3).flatMap(lambda x: itertools.repeat(x)).take(4)


@check
def iterators_left_early(sc, d):
    out = []
    for _ in range(5):
        for x in sc.parallelize(range(100000), 4).map(lambda x: x * 2).toLocalIterator():
            out.append(x)
            if x > 4:
                break
    return out, sc.parallelize(range(10), 2).count()


@check
def huge_records(sc, d):
    r = sc.parallelize([1, 2], 2).map(lambda i: bytes(50 << 20) + bytes([i]))
    return r.map(lambda b: (len(b), b[-1])).collect(), r.map(lambda b: (b[-1], b)).groupByKey(1).mapValues(
        lambda vs: [len(v) for v in vs]).collect(), len(r.first())


@check
def huge_broadcast(sc, d):
    b = sc.broadcast(bytes(80 << 20))
    out = sc.parallelize([1, 2], 2).map(lambda i: len(b.value) + i).collect()
    b.destroy(blocking=True)
    return out


@check
def prints_and_warnings_in_tasks(sc, d):
    import warnings

    def f(x):
        print("seen", x, flush=True)
        warnings.warn("careful %d" % x)
        import sys
        sys.stderr.write("err\n")
        return x
    return sc.parallelize(range(4), 2).map(f).collect()


@check
def classes_of_the_program(sc, d):
    import collections
    import dataclasses
    import decimal
    import enum
    import fractions
    import uuid

    @dataclasses.dataclass(frozen=True, order=True)
    class P:
        x: int
        y: str = "q"

    class Color(enum.Enum):
        RED = 1
    N = collections.namedtuple("N", "a b", defaults=[7])
    r = sc.parallelize([P(1), P(2, "r"), P(1)], 2)
    return (r.distinct().count(), r.max().y, r.map(lambda p: (p.y, Color.RED)).collect()[0][1].name,
            sc.parallelize([N(1), N(2, 3)], 2).map(lambda n: n._replace(a=n.b)).collect()[1].a,
            sc.parallelize([decimal.Decimal("1.10"), fractions.Fraction(1, 3), uuid.UUID(int=5), 3 + 4j, frozenset([1]), range(3),
                            bytearray(b"x"), memoryview(b"y").tobytes(), ..., NotImplemented, slice(1, 2), type(None)], 3).collect())


@check
def dates_with_zones(sc, d):
    import datetime
    import zoneinfo
    z = datetime.timezone(datetime.timedelta(hours=2))
    t = datetime.datetime(2024, 3, 31, 2, 30, tzinfo=zoneinfo.ZoneInfo("Europe/Berlin"))
    return sc.parallelize([t, t.astimezone(z), datetime.time(1, 2, tzinfo=z), datetime.date.max], 2).map(lambda x: x).collect()


@check
def methods_and_partials(sc, d):
    import functools

    class Model:
        k = 2

        def __call__(self, x):
            return x * self.k

        @staticmethod
        def s(x):
            return x + 1

        @classmethod
        def c(cls, x):
            return x + cls.k

        @property
        def p(self):
            return lambda x: -x
    m = Model()
    r = sc.parallelize([1, 2], 2)
    return (r.map(m).collect(), r.map(Model.s).collect(), r.map(m.c).collect(), r.map(m.p).collect(),
            r.map(functools.partial(pow, 2)).collect(),
            r.map("{:03d}".format).collect(), r.map(str).map(str.isdigit).collect(), r.reduce(max), r.map(float).map(float.hex).collect())


@check
def globals_change_between_jobs(sc, d):
    out = []
    state = {"n": 1}
    r = sc.parallelize([1], 1).map(lambda x: state["n"])
    out.append(r.collect())
    state["n"] = 2
    out.append(r.collect())
    out.append(sc.parallelize([1], 1).map(lambda x: state["n"]).collect())
    return out


@check
def modules_keep_their_state_in_reused_workers(sc, d):
    def f(x):
        import builtins
        builtins.calls = getattr(builtins, "calls", 0) + 1
        return builtins.calls
    # That depends on which worker is taken; only that nothing breaks is looked at.
    return [len(sc.parallelize(range(4), 1).map(f).collect()) for _ in range(3)]


@check
def cached_checkpointed_unpersisted(sc, d):
    from pyspark import StorageLevel
    sc.setCheckpointDir(d + "/cp")
    n = sc.accumulator(0)

    def seen(x):
        n.add(1)
        return x
    r = sc.parallelize(range(6), 2).map(seen).persist(StorageLevel.MEMORY_AND_DISK)
    r.checkpoint()
    r.count()
    one = n.value
    out = r.isCheckpointed(), r.is_cached, r.is_checkpointed, "ReliableCheckpointRDD" in r.toDebugString().decode()
    r.unpersist(True)
    s = r.map(lambda x: x)
    s.localCheckpoint()
    s.count()
    return one, out, r.sum(), n.value, s.isLocallyCheckpointed(), s.getCheckpointFile(), str(s.getStorageLevel()), s.is_cached


@check
def rdds_by_name_in_the_context(sc, d):
    r = sc.parallelize([1], 1).setName("kept").cache()
    r.count()
    kept = sc._jsc.getPersistentRDDs()
    out = kept.size() >= 1, [kept[k].name() for k in kept if k == r.id()]
    r.unpersist()
    return out, r.name(), str(r).split(" ")[0]


@check
def pipes_of_all_kinds(sc, d):
    r = sc.parallelize(["b x", "a y", "", "\u00e9"], 2)
    return (r.pipe("tr a-z A-Z").collect(), r.pipe("wc -l").map(str.strip).collect(), r.pipe("sh -c 'read x; echo got $x'").collect(),
            r.pipe("awk '{print $2}'").collect(), r.pipe("env -i printenv", env={}).collect(), r.map(lambda s: s + "\n").pipe("cat -n").map(str.split).map(len).collect())


@check
def files_for_tasks(sc, d):
    import zipfile
    from pyspark import SparkFiles
    with open(d + "/stop-words.txt", "w") as f:
        f.write("the\na\n")
    sc.addFile(d + "/stop-words.txt")
    with zipfile.ZipFile(d + "/tools-q.zip", "w") as z:
        z.writestr("toolsq/__init__.py", "from .deep import up\n")
        z.writestr("toolsq/deep.py", "def up(s):\n    return s.upper()\n")
    sc.addPyFile(d + "/tools-q.zip")

    def words(it):
        from toolsq import up
        with open(SparkFiles.get("stop-words.txt")) as f:
            stop = set(f.read().split())
        return [up(w) for w in it if w not in stop]
    root = SparkFiles.getRootDirectory()
    return (sc.parallelize("the cat a dog".split(), 2).mapPartitions(words).collect(), os.path.isdir(root), SparkFiles.get("x") == root + "/x")


@check
def pickle_files_of_all_kinds(sc, d):
    sc.parallelize([None, b"\0", "\u00e9", {"k": (1,)}, [1.5, float("inf")], 1 << 70], 3).saveAsPickleFile(d + "/p", 1)
    sc.parallelize(range(100), 3).map(lambda x: (x, x)).saveAsPickleFile(d + "/q", 7)
    return (sorted(sc.pickleFile(d + "/p").map(str).collect()), sc.pickleFile(d + "/q", 5).reduceByKey(add).count(),
            sorted(f for f in os.listdir(d + "/q") if not f.startswith(".")))


@check
def sequence_files_of_all_kinds(sc, d):
    data = {"ints": [(1, 2)], "text": [("a", "\u00e9")], "double": [(1.5, 2.5)], "bool": [(True, False)], "bytes": [(1, bytearray(b"x"))],
            "long": [(1 << 33, 1 << 34)], "none": [(None, "x")], "lists": [(1, ["a", "b"])], "maps": [(1, {"a": 1})], "tuple": [(1, ("a", "b"))]}
    out = {}
    for name, pairs in data.items():
        try:
            sc.parallelize(pairs, 1).saveAsSequenceFile(d + "/" + name)
            out[name] = sc.sequenceFile(d + "/" + name).map(lambda kv: (kv[0], bytes(kv[1]) if isinstance(kv[1], bytearray) else kv[1])).collect()
        except Exception as e:
            out[name] = type(e).__name__, [line for line in re.sub(r"\d+", "#", str(e)).split("\n")[:2]]
    return out


@check
def hadoop_output_by_key(sc, d):
    r = sc.parallelize([("k%d" % (i % 3), i) for i in range(9)], 2).map(lambda kv: (kv[0], str(kv[1])))
    r.saveAsNewAPIHadoopFile(d + "/o", "org.apache.hadoop.mapreduce.lib.output.TextOutputFormat", "org.apache.hadoop.io.Text",
                             "org.apache.hadoop.io.Text", conf={"mapreduce.output.textoutputformat.separator": ";"})
    r.saveAsHadoopFile(d + "/old", "org.apache.hadoop.mapred.TextOutputFormat", compressionCodecClass="org.apache.hadoop.io.compress.GzipCodec")
    back = sc.newAPIHadoopFile(d + "/o", "org.apache.hadoop.mapreduce.lib.input.KeyValueTextInputFormat", "org.apache.hadoop.io.Text",
                               "org.apache.hadoop.io.Text", conf={"mapreduce.input.keyvaluelinerecordreader.key.value.separator": ";"})
    return sorted(back.collect()), sorted(sc.textFile(d + "/old").collect()), sorted(f for f in os.listdir(d + "/old") if f[0] not in "._")


@check
def lines_by_other_delimiters(sc, d):
    with open(d + "/t", "w") as f:
        f.write("a|b|c\nd||e")
    conf = {"textinputformat.record.delimiter": "|"}
    return sc.newAPIHadoopFile("file://" + d + "/t", "org.apache.hadoop.mapreduce.lib.input.TextInputFormat",
                               "org.apache.hadoop.io.LongWritable", "org.apache.hadoop.io.Text", conf=conf).collect()


@check
def ranges(sc, d):
    return [sc.range(*a, numSlices=n).glom().collect() for a, n in (((10, 0, -3), 2), ((0, 10, 4), 3), ((5, 5), 2), ((3,), 5),
            ((0, -5, -1), 1), ((2 ** 40, 2 ** 40 + 3), 2), ((10, 0), 2))]


@check
def states_of_jobs(sc, d):
    t = sc.statusTracker()
    sc.setJobGroup("states", "of jobs")
    sc.parallelize([(1, 2)], 3).reduceByKey(add, 2).count()
    sc.parallelize([(1, 2)], 3).count()
    try:
        sc.parallelize([0], 1).map(lambda x: 1 // x).count()
    except Exception:
        pass
    infos = [t.getJobInfo(j) for j in sorted(t.getJobIdsForGroup("states"))]
    stages = [[t.getStageInfo(s) for s in sorted(i.stageIds)] for i in infos]
    sc.setLocalProperty("spark.jobGroup.id", None)
    return ([i.status for i in infos], [[(s.name.split(" ")[0], s.numTasks, s.numCompletedTasks, s.numFailedTasks, s.numActiveTasks)
                                         for s in ss] for ss in stages], sc.getLocalProperty("spark.job.description"))


@check
def groups_cancelled_from_another_thread(sc, d):
    import threading
    import time
    from pyspark import InheritableThread
    result = {}

    def work(name):
        sc.setJobGroup(name, name, True)
        try:
            result[name] = sc.parallelize(range(2), 2).map(lambda x: time.sleep(0.2 if name == "quick" else 60)).count()
        except Exception as e:
            result[name] = type(e).__name__, re.sub(r"\d+", "#", str(e).split("\n")[1])
    threads = [InheritableThread(target=work, args=(n,)) for n in ("quick", "stuck")]
    for t in threads:
        t.start()
    while not sc.statusTracker().getJobIdsForGroup("stuck"):
        time.sleep(0.05)
    time.sleep(1)
    sc.cancelJobGroup("stuck")
    for t in threads:
        t.join(60)
    return result, threading.active_count() > 0


@check
def contexts_properties(sc, d):
    return (sc.defaultParallelism, sc.defaultMinPartitions, sc.uiWebUrl, sc.startTime > 0, sc.sparkUser() != "", sc.appName, sc.version,
            sc.environment.get("PYTHONHASHSEED"), sc.serializer.__class__.__name__, sc.listFiles is not None, sc.resources,
            sc.getConf().get("spark.app.submitTime") is not None)


@check
def profiles_of_resources(sc, d):
    from pyspark.resource import ResourceProfileBuilder, TaskResourceRequests
    rp = ResourceProfileBuilder().require(TaskResourceRequests().cpus(2)).build
    r = sc.parallelize(range(4), 2)
    try:
        s = r.withResources(rp).map(lambda x: x + 1)
        return s.collect(), s.getResourceProfile() is None, r.withResources(rp).getResourceProfile().taskResources["cpus"].amount, r.getResourceProfile() is None
    except Exception as e:
        return type(e).__name__, re.sub(r"\d+", "#", str(e).split("\n")[1])


@check
def barrier_gathers_and_fails(sc, d):
    from pyspark import BarrierTaskContext

    def f(it):
        c = BarrierTaskContext.get()
        rows = list(it)
        everybody = c.allGather(str(sum(rows)))
        c.barrier()
        return [(c.partitionId(), c.attemptNumber(), everybody, len(c.getTaskInfos()), c.getTaskInfos()[0].address != "")]
    r = sc.parallelize(range(6), 2).barrier()
    return r.mapPartitions(f).collect(), r.mapPartitions(f).map(lambda t: t[2]).collect()


@check
def job_run_on_some_partitions(sc, d):
    r = sc.parallelize(range(10), 5)
    return (sc.runJob(r, lambda it: [sum(it)], [4, 0, 4]), sc.runJob(r, lambda it: (x for x in it if x % 2)), sc.runJob(r, list, range(1)),
            sc.runJob(r, lambda it: [], [1]))


@check
def to_strings(sc, d):
    r = sc.parallelize([1])
    b, a = sc.broadcast(1), sc.accumulator(1)
    b.value
    return (re.sub(r"\d+", "#", repr(b)), re.sub(r"\d+", "#", repr(a)), re.sub(r"\d+.*", "", repr(r)), repr(sc.getConf())[:8], repr(r.glom())[:9],
            str(r.getStorageLevel()), sc.statusTracker().__class__.__name__, repr(r.groupByKey().mapValues(list))[:9], re.sub(r"\d.*", "", repr(r.cache())),
            re.sub(r"\d.*", "", str(r.unpersist())))
