"""Programs of people at work: jobs in threads, files of many kinds, packages for tasks, large values, partial answers."""
import os
import re
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from operator import add

CHECKS = {}
PATIENCE = 60


def check(f):
    CHECKS[f.__name__] = f
    return f


def error(f):
    """The class of an error of Python's or, of one that came from Java, Java's class and its first words."""
    try:
        return "no error", f()
    except Exception as e:
        java = getattr(e, "java_exception", None)
        return type(e).__name__, java.getClass().getName() if java is not None else re.sub(r"\d+", "#", str(e))[:120]


def running(sc, count=1):
    """Waits until so many jobs have tasks that run."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        stages = [sc.statusTracker().getStageInfo(s) for s in sc.statusTracker().getActiveStageIds()]
        if sum(1 for s in stages if s and s.numActiveTasks > 0) >= count:
            return
        time.sleep(0.05)
    raise AssertionError("never ran")


def listed(folder):
    """Without the checksums that Hadoop's local files have beside them."""
    return sorted(n for n in os.listdir(folder) if not n.endswith(".crc"))


def nap(x):
    time.sleep(PATIENCE)
    return x


@check
def tags_cancel_jobs(sc, d):
    from pyspark import InheritableThread
    said = []

    def work():
        sc.addJobTag("mine")
        try:
            sc.parallelize([1], 1).map(nap).count()
        except Exception as e:
            said.append((type(e).__name__, re.sub(r"\d+", "#", str(e.java_exception.getMessage()))))
    t = InheritableThread(target=work)
    t.start()
    running(sc)
    sc.cancelJobsWithTag("mine")
    t.join(PATIENCE)
    sc.addJobTag("a")
    sc.addJobTag("b")
    tags = sorted(sc.getJobTags())
    sc.removeJobTag("a")
    left = sc.getJobTags()
    sc.clearJobTags()
    return (said, tags, left, sc.getJobTags(), error(lambda: sc.addJobTag("x,y")), error(lambda: sc.addJobTag("")),
            error(lambda: sc.cancelJobsWithTag("x,y")), t.is_alive(), sc.parallelize([1, 2]).sum())


@check
def all_jobs_are_cancelled(sc, d):
    with ThreadPoolExecutor(2) as pool:
        jobs = [pool.submit(error, lambda: sc.parallelize([1], 1).map(nap).collect()) for _ in range(2)]
        running(sc, 2)
        sc.cancelAllJobs()
        return [j.result(PATIENCE) for j in jobs], sc.parallelize([1, 2], 2).sum()


@check
def a_group_cancelled_before_its_jobs(sc, d):
    sc.cancelJobGroup("never seen")

    def work():
        sc.setJobGroup("later", "words")
        return sc.parallelize([1, 2]).sum(), sc.getLocalProperty("spark.job.description"), sc.getLocalProperty("spark.jobGroup.id")
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(work).result(PATIENCE)


@check
def jobs_of_many_threads(sc, d):
    kept = sc.parallelize(range(200), 4).map(lambda x: (x % 5, x)).cache()

    def work(i):
        return kept.mapValues(lambda v: v * i).reduceByKey(add).sortByKey().values().collect()[0]
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(work, range(24)))
    kept.unpersist(True)
    return answers


@check
def local_properties_of_threads(sc, d):
    from pyspark import InheritableThread, TaskContext
    sc.setLocalProperty("outer", "1")
    seen = {}

    def work(name):
        seen[name] = sc.getLocalProperty("outer"), sc.parallelize([0], 1).map(lambda _: TaskContext.get().getLocalProperty("outer")).first()
        sc.setLocalProperty("outer", name)
    for kind in (threading.Thread, InheritableThread):
        t = kind(target=work, args=(kind.__name__,))
        t.start()
        t.join()
    after = sc.getLocalProperty("outer")
    sc.setLocalProperty("outer", None)
    return seen, after, sc.getLocalProperty("outer")


@check
def iterators_with_prefetch(sc, d):
    r = sc.parallelize(range(20), 5).map(lambda x: x * x)
    it = r.toLocalIterator(prefetchPartitions=True)
    first = [next(it), next(it)]
    second = r.toLocalIterator(True)
    bad = sc.parallelize([1, 0], 2).map(lambda x: 1 // x).toLocalIterator(True)
    return first, list(second), list(it)[-1], error(lambda: list(bad)), list(sc.parallelize([], 3).toLocalIterator(True)), next(
        sc.parallelize([], 1).toLocalIterator(), "none")


@check
def iterators_within_iterators(sc, d):
    r, s = sc.parallelize(range(3), 2), sc.parallelize("ab", 2)
    return [(x, y) for x in r.toLocalIterator() for y in s.toLocalIterator()]


@check
def large_broadcast_and_capture(sc, d):
    b = sc.broadcast(bytes(120 << 20))
    n = sc.parallelize(range(4), 2).map(lambda i: len(b.value) + i).collect()
    b.unpersist(True)
    again = sc.parallelize([0], 1).map(lambda i: len(b.value)).first()
    b.destroy(True)
    captured = bytearray(20 << 20)
    return n, again, sc.parallelize([0, 1], 2).map(lambda i: len(captured) + i).collect()


@check
def record_of_100_megabytes(sc, d):
    r = sc.parallelize([7], 1).map(lambda i: "x" * (100 << 20))
    path = d + "/big"
    r.map(lambda s: s[:50 << 20]).saveAsTextFile(path)
    return r.map(len).collect(), len(r.collect()[0]), sc.textFile(path).map(len).collect(), r.map(lambda s: (1, s)).groupByKey(
        1).mapValues(lambda vs: sum(map(len, vs))).collect()


@check
def nested_and_cyclic_values(sc, d):
    deep = []
    for _ in range(200):
        deep = [deep]
    cycle = [1]
    cycle.append(cycle)
    shared = [0]
    r = sc.parallelize([[shared, shared]], 1).map(lambda p: (p[0].append(1), p)[1])
    too_deep = []
    for _ in range(100000):
        too_deep = [too_deep]
    return (str(sc.parallelize([deep], 1).first()) == str(deep), sc.parallelize([cycle], 1).map(lambda c: c[1][1][0]).first(), r.collect(),
            error(lambda: sc.parallelize([too_deep], 1).count())[0])


@check
def contexts_of_tasks(sc, d):
    from pyspark import BarrierTaskContext, TaskContext

    def facts(_):
        c = TaskContext.get()
        return (type(c).__name__, c.partitionId(), c.attemptNumber(), c.cpus(), c.resources(), c.taskAttemptId() >= 0, c.stageId() >= 0,
                c.getLocalProperty("none"))
    return (TaskContext.get(), error(lambda: BarrierTaskContext.get()), sc.parallelize([0, 1], 2).map(facts).collect(),
            error(lambda: sc.parallelize([0], 1).map(lambda _: BarrierTaskContext.get().barrier()).collect()))


@check
def barrier_calls_that_differ(sc, d):
    from pyspark import BarrierTaskContext

    def gather(it):
        c = BarrierTaskContext.get()
        big = c.allGather("x" * 100000)
        for _ in range(5):
            c.barrier()
        return [(len(big), sum(map(len, big)), c.allGather("\u00e9%d" % c.partitionId()), c.allGather())]

    def wrong(it):
        return [BarrierTaskContext.get().allGather(5)]
    r = sc.parallelize(range(2), 2)
    return (r.barrier().mapPartitions(gather).collect(), r.barrier().mapPartitionsWithIndex(lambda i, it: [i]).collect(),
            error(lambda: r.barrier().mapPartitions(wrong).collect()), r.barrier().mapPartitions(lambda it: it).map(lambda x: x + 1).sum())


@check
def text_files_of_many_kinds(sc, d):
    import bz2
    import gzip
    import zlib
    os.makedirs(d + "/in/sub")
    for name, data in {"a.txt": b"1\n2\r\n3", "_hidden": b"no\n", ".dot": b"no\n", "b.gz": gzip.compress(b"4\n"), "c.bz2": bz2.compress(b"5\n"),
                       "d.deflate": zlib.compress(b"6\n"), "e": b"", "f": b"\xff\xfe\n"}.items():
        with open(d + "/in/" + name, "wb") as f:
            f.write(data)
    with open(d + "/in/sub/g", "w") as f:
        f.write("7")
    files = ",".join(d + "/in/" + n for n in ("a.txt", "b.gz"))
    return (sc.textFile(files).collect(), sorted(sc.textFile(d + "/in/{b,c}.*").collect()), sc.textFile(d + "/in/d.deflate").collect(),
            sc.textFile(d + "/in/e").collect(), sc.textFile(d + "/in/f").collect(), sc.textFile(d + "/in/a.txt", use_unicode=False).collect(),
            error(lambda: sc.textFile(d + "/in").collect())[0], sc.textFile(d + "/in/s*").collect(), sc.textFile("file://" + d + "/in/a.txt", 3).collect(),
            sc.wholeTextFiles(d + "/in/sub", use_unicode=False).values().collect())


@check
def text_files_written(sc, d):
    r = sc.parallelize(["a", "\u00e9", b"b\xff", None, 1.5, "two\nlines"], 2)
    r.saveAsTextFile(d + "/plain")
    r.saveAsTextFile(d + "/zip", "org.apache.hadoop.io.compress.GzipCodec")
    sc.parallelize([], 1).saveAsTextFile(d + "/none")
    return (listed(d + "/plain"), listed(d + "/zip"), listed(d + "/none"), open(d + "/plain/part-00001", "rb").read(),
            sorted(sc.textFile(d + "/zip", use_unicode=False).collect()))


@check
def pickle_files_with_batches(sc, d):
    r = sc.parallelize([(i, {"n": [i]}) for i in range(30)], 3)
    for size in (0, 1, 7, 1000):
        r.saveAsPickleFile(d + "/p%d" % size, size)
    return ([sorted(sc.pickleFile(d + "/p%d" % size, 5).collect()) == sorted(r.collect()) for size in (0, 1, 7, 1000)],
            sorted(sc.pickleFile(d + "/p*").keys().distinct().collect())[-1], listed(d + "/p1"), error(lambda: r.saveAsPickleFile(d + "/p1")))


@check
def hadoop_formats_read(sc, d):
    with open(d + "/kv", "w") as f:
        f.write("a:1\nb:2:3\nc\n")
    lib, old, io = "org.apache.hadoop.mapreduce.lib.input.", "org.apache.hadoop.mapred.", "org.apache.hadoop.io."
    kv = sc.newAPIHadoopFile(d + "/kv", lib + "KeyValueTextInputFormat", io + "Text", io + "Text",
                             conf={"mapreduce.input.keyvaluelinerecordreader.key.value.separator": ":"})
    lines = sc.newAPIHadoopFile(d + "/kv", lib + "NLineInputFormat", io + "LongWritable", io + "Text", conf={"mapreduce.input.lineinputformat.linespermap": "2"})
    rdd = sc.newAPIHadoopRDD(lib + "TextInputFormat", io + "LongWritable", io + "Text", conf={"mapreduce.input.fileinputformat.inputdir": d + "/kv"})
    was = sc.hadoopRDD(old + "TextInputFormat", io + "LongWritable", io + "Text", conf={"mapreduce.input.fileinputformat.inputdir": d + "/kv"})
    file = sc.hadoopFile(d + "/kv", old + "KeyValueTextInputFormat", io + "Text", io + "Text")
    return (kv.collect(), lines.getNumPartitions(), lines.collect(), rdd.collect(), sorted(was.collect()), sorted(file.collect()),
            error(lambda: sc.newAPIHadoopFile(d + "/kv", lib + "TextInputFormat", io + "LongWritable", io + "Text", keyConverter="a.B").collect()))


@check
def hadoop_formats_written(sc, d):
    r = sc.parallelize([("a", 1), ("b", 2)], 1)
    io, old, new = "org.apache.hadoop.io.", "org.apache.hadoop.mapred.", "org.apache.hadoop.mapreduce.lib.output."
    r.saveAsHadoopFile(d + "/old", old + "TextOutputFormat", conf={"mapreduce.output.textoutputformat.separator": "="})
    r.saveAsNewAPIHadoopFile(d + "/new", new + "TextOutputFormat", io + "Text", io + "IntWritable")
    r.saveAsNewAPIHadoopFile(d + "/seq", new + "SequenceFileOutputFormat", conf={"mapreduce.output.fileoutputformat.compress": "true"})
    r.saveAsHadoopFile(d + "/gz", old + "TextOutputFormat", compressionCodecClass="org.apache.hadoop.io.compress.GzipCodec")
    r.saveAsNewAPIHadoopDataset({"mapreduce.job.outputformat.class": new + "TextOutputFormat", "mapreduce.output.fileoutputformat.outputdir": d + "/set",
                                 "mapreduce.job.output.key.class": io + "Text", "mapreduce.job.output.value.class": io + "IntWritable"})
    return ([sc.textFile(d + "/" + n).collect() for n in ("old", "new", "gz", "set")], sc.sequenceFile(d + "/seq").collect(),
            listed(d + "/gz"), listed(d + "/new"))


@check
def packages_for_tasks(sc, d):
    import zipfile
    for kind in ("zip", "egg"):
        with zipfile.ZipFile(d + "/w%s.%s" % (kind, kind), "w") as z:
            z.writestr("w%s/__init__.py" % kind, "from .inner import n\n")
            z.writestr("w%s/inner.py" % kind, "n = '%s'\n" % kind)
    with open(d + "/wplain.py", "w") as f:
        f.write("n = 'plain'\n")
    for name in ("wzip.zip", "wegg.egg", "wplain.py"):
        sc.addPyFile(d + "/" + name)

    def use(_):
        import wegg
        import wplain
        import wzip
        return wzip.n, wegg.n, wplain.n
    import wzip
    return sc.parallelize([0], 1).map(use).first(), wzip.n, error(lambda: sc.addPyFile(d)), error(lambda: sc.addPyFile("nowhere://x/y.py"))[0]


@check
def archives_for_tasks(sc, d):
    import tarfile
    import zipfile
    from pyspark import SparkFiles
    with open(d + "/data.txt", "w") as f:
        f.write("inside")
    with zipfile.ZipFile(d + "/one.zip", "w") as z:
        z.write(d + "/data.txt", "in/data.txt")
    with tarfile.open(d + "/two.tar.gz", "w:gz") as t:
        t.add(d + "/data.txt", "data.txt")
    sc.addArchive(d + "/one.zip")
    sc.addArchive(d + "/two.tar.gz#named")

    def read(_):
        return open(SparkFiles.get("one.zip") + "/in/data.txt").read(), open(SparkFiles.get("named/data.txt")).read()
    return (sc.parallelize([0], 1).map(read).first(), sorted(os.path.basename(p) for p in sc.listArchives if "one" in p or "named" in p))


@check
def folders_for_tasks(sc, d):
    from pyspark import SparkFiles
    os.makedirs(d + "/tree/sub")
    for n in ("a", "sub/b"):
        with open(d + "/tree/" + n, "w") as f:
            f.write(n)
    sc.addFile(d + "/tree", recursive=True)

    def walk(_):
        root = SparkFiles.get("tree")
        return sorted(os.path.relpath(os.path.join(at, n), root) for at, _, names in os.walk(root) for n in names)
    with open(d + "/same.txt", "w") as f:
        f.write("one")
    sc.addFile(d + "/same.txt")
    sc.addFile(d + "/same.txt")
    return (sc.parallelize([0], 1).map(walk).first(), open(SparkFiles.get("same.txt")).read(), os.path.isdir(SparkFiles.getRootDirectory()),
            sc.parallelize([0], 1).map(lambda _: os.path.exists(os.path.join(SparkFiles.getRootDirectory(), "same.txt"))).first(),
            len([f for f in sc.listFiles if f.endswith("same.txt")]))


@check
def pipes_with_environments(sc, d):
    r = sc.parallelize(["a", "b c", ""], 1)
    return (r.pipe("cat").collect(), r.pipe("sh -c 'cat; echo $MINE'", {"MINE": "x y"}).collect(), r.pipe("wc -l").map(str.strip).collect(),
            sc.parallelize(["x" * 1000] * 2000, 2).pipe("cat").map(len).sum(), error(lambda: r.pipe("sh -c 'exit 3'", checkCode=True).collect())[0],
            r.pipe("head -n 1").collect(), sc.parallelize([], 2).pipe("echo hi").collect(), sc.parallelize([1, 2.5, None], 1).pipe("cat").collect())


@check
def approximate_answers(sc, d):
    r = sc.parallelize(range(1000), 10)
    f = r.map(float)
    mean = f.meanApprox(10000)
    total = f.sumApprox(10000)
    return (r.countApprox(10000), float(total), total.low, total.high, total.confidence, float(mean), mean.low, mean.high,
            r.countApproxDistinct(0.01), sc.parallelize(["w%d" % (i % 77) for i in range(500)], 3).countApproxDistinct(),
            error(lambda: r.countApproxDistinct(1e-10)))


@check
def names_and_levels(sc, d):
    from pyspark import StorageLevel
    r = sc.parallelize(range(4), 2).setName("mine")
    kept = r.map(lambda x: x).setName("\u00e9t\u00e9").persist(StorageLevel.DISK_ONLY)
    kept.count()
    other = error(lambda: kept.persist(StorageLevel.MEMORY_ONLY))
    level = str(kept.getStorageLevel())
    return (r.name(), kept.name(), r.map(str).name(), kept.is_cached, level, other, kept.unpersist().is_cached, str(kept.getStorageLevel()),
            kept.persist(StorageLevel.OFF_HEAP).getStorageLevel() == StorageLevel.OFF_HEAP, kept.unpersist() is kept, r.id() < kept.id())


@check
def checkpoints_of_both_kinds(sc, d):
    r = sc.parallelize(range(6), 2).map(lambda x: x + 1)
    before = r.isCheckpointed(), r.getCheckpointFile()
    sc.setCheckpointDir(d + "/cp")
    r.checkpoint()
    r.count()
    s = sc.parallelize(range(3), 1).map(lambda x: -x)
    s.localCheckpoint()
    s.count()
    return (before, r.isCheckpointed(), r.getCheckpointFile().startswith("file:" + d), s.isLocallyCheckpointed(), s.isCheckpointed(), s.collect(),
            sc.getCheckpointDir().startswith("file:" + d), sorted(sc._checkpointFile(r.getCheckpointFile(), r._jrdd_deserializer).collect()))


@check
def facts_of_the_context(sc, d):
    return (sc.version, sc.applicationId != "", sc.uiWebUrl, sc.resources, sc.sparkUser() != "", abs(sc.startTime / 1000 - time.time()) < 86400,
            sc.pythonVer.count("."), sc.defaultMinPartitions, sc.appName, sc.getConf().get("spark.app.name"), sc.getConf().get("spark.none", "d"),
            type(sc.getConf().getAll()).__name__, error(lambda: sc.show_profiles()), error(lambda: sc.dump_profiles(d)), sc.environment.get("PYTHONHASHSEED"))


@check
def collections_of_all_sorts(sc, d):
    import collections
    import numpy
    return ([sc.parallelize(c, 2).collect() for c in (range(0), range(5, 0, -2), (i for i in "ab"), {"k": 1}.items(), collections.deque([1, 2]), "xyz",
                                                      bytes(b"ab"), numpy.arange(3).tolist(), iter([1]), map(str, [1, 2]))],
            [type(x).__name__ for x in sc.parallelize(numpy.arange(3), 2).collect()], float(sc.parallelize(numpy.ones(4), 2).sum()),
            sc.parallelize(list(range(300000)), 3).count(), sc.parallelize(["y" * 2000] * 3000, 7).glom().map(len).collect(),
            sc.parallelize(range(3), 10).glom().collect(), sc.parallelize(range(10**12), 4).first())


@check
def errors_of_accumulators(sc, d):
    from pyspark import AccumulatorParam

    class Strict(AccumulatorParam):
        def zero(self, value):
            return 0

        def addInPlace(self, a, b):
            if b > 5:
                raise ValueError("too much")
            return a + b
    a = sc.accumulator(0, Strict())
    good = error(lambda: sc.parallelize([1, 2], 2).foreach(lambda x: a.add(x)))
    bad = error(lambda: sc.parallelize([9], 1).foreach(lambda x: a.add(x)))
    c = sc.accumulator(0)
    sc.parallelize(range(10), 2).foreach(lambda x: c.add(x))
    failed = error(lambda: sc.parallelize([1, 0], 1).foreach(lambda x: (c.add(1), 1 // x)))
    return good, bad[0], a.value, failed, c.value, error(lambda: sc.accumulator(object()))


@check
def broadcasts_of_odd_values(sc, d):
    values = [None, 0, "", {}, float("inf"), {"a": {1, 2}}, abs, len, Exception("e"), ("t",), b"\0" * 10, 1 << 100]
    shared = [sc.broadcast(v) for v in values]
    out = sc.parallelize(range(len(values)), 3).map(lambda i: str(type(shared[i].value)) + (str(shared[i].value(-1)) if i == 6 else "")).collect()
    b = sc.broadcast([1])
    b.value.append(2)
    seen = sc.parallelize([0], 1).map(lambda _: b.value).first()
    b.unpersist()
    b.unpersist()
    b.destroy()
    return out, seen, error(lambda: sc.broadcast(lambda x: x))[0], error(lambda: b.destroy()), error(lambda: b.unpersist())[0]


@check
def functions_of_all_sorts(sc, d):
    import functools
    import math
    import operator

    class Adder:
        def __init__(self, n):
            self.n = n

        def __call__(self, x):
            return x + self.n

        @classmethod
        def two(cls, x):
            return cls(2)(x)
    r = sc.parallelize([1, 2, 3], 2)

    def recursive(n):
        return 1 if n < 2 else n * recursive(n - 1)

    def cached(n):
        return n * 10
    walrus = r.map(lambda x: (y := x * 2) + y)
    return (r.map(Adder(1)).collect(), r.map(Adder.two).collect(), r.map(functools.partial(pow, 2)).collect(), r.map(recursive).collect(), r.map(cached).collect(),
            walrus.collect(), r.map(operator.neg).collect(), r.map(math.sqrt).map(int).collect(), r.map("{0:03d}".format).collect(), r.map([0, 5, 6, 7].__getitem__).collect(),
            r.filter(None.__ne__).count(), r.map(lambda x, k=4, *a, **kw: x * k).collect(), r.map(str).map(str.encode).collect(), r.map(print).collect())


@check
def generators_and_state(sc, d):
    count = 0

    def closed(x):
        nonlocal count
        count += 1
        return count
    closing = []

    def with_finally(it):
        try:
            for x in it:
                yield x
        finally:
            closing.append("in the worker only")
    r = sc.parallelize(range(6), 2)
    return (r.map(closed).collect(), count, r.mapPartitions(with_finally).take(1), closing, r.mapPartitions(lambda it: [list(it), list(it)]).collect(),
            r.mapPartitions(lambda it: (lambda i: (next(i), next(i)))(iter(it))).collect(), error(lambda: r.mapPartitions(lambda it: [next(iter(it)) for _ in range(9)] and [next(it)]).collect())[0],
            r.mapPartitionsWithIndex(lambda i, it: {i: 1}).collect(), r.mapPartitions(lambda it: "ab").collect(), error(lambda: r.foreachPartition(lambda it: 1 / 0)))


@check
def shuffles_of_many_values_per_key(sc, d):
    r = sc.parallelize(range(60000), 4).map(lambda x: (x % 3, "v%d" % x))
    g = r.groupByKey(2)
    return (sorted(g.mapValues(len).collect()), sorted(g.mapValues(lambda vs: (min(vs), max(vs), len(set(vs)))).collect()),
            sorted(g.flatMapValues(lambda vs: list(vs)[:2] and ["x"]).collect()), sorted(r.cogroup(r.filter(lambda kv: kv[0] == 1)).mapValues(
                lambda p: tuple(map(len, p))).collect()), r.countByKey()[2], [type(v).__name__ for v in g.values().collect()][0])


@check
def keys_of_all_sorts(sc, d):
    import datetime
    import decimal
    import enum
    keys = [(1, (2, None)), frozenset([1, 2]), datetime.date(2024, 1, 1), decimal.Decimal("1.0"), 1.5, float("inf"), -1, 1 << 70, b"b", "\u00e9", True, None, (), range(2)]
    r = sc.parallelize([(k, 1) for k in keys * 2], 5)
    return (sorted(map(str, r.reduceByKey(add).collect())), r.partitionBy(3).glom().map(len).sum(), error(lambda: sc.parallelize(
        [(bytearray(b"x"), 1)], 1).reduceByKey(add).collect()), sorted(str(kv) for kv in sc.parallelize([(float("nan"), 1)] * 2, 2).reduceByKey(add).collect()))


@check
def folds_and_empty_partitions(sc, d):
    e, r = sc.parallelize([], 3), sc.parallelize([4], 4)
    return (e.fold(0, add), e.sum(), e.count(), e.isEmpty(), error(lambda: e.reduce(add)), error(lambda: e.max()), error(lambda: e.first()), e.take(3), e.collect(),
            r.fold(1, add), r.aggregate(1, add, add), r.max(), e.union(r).collect(), sc.emptyRDD().map(str).collect(), e.reduceByKey(add).collect(),
            e.sortBy(str).collect(), e.zipWithIndex().collect(), e.groupBy(str).collect(), error(lambda: e.histogram(2)), e.stats().count(), e.countByValue(),
            e.treeAggregate(0, add, add), e.distinct().collect(), e.cartesian(r).collect(), e.toLocalIterator().__class__.__name__ != "", e.top(1))


@check
def whole_programs_of_iterations(sc, d):
    links = sc.parallelize([("a", "b"), ("a", "c"), ("b", "c"), ("c", "a")], 2).groupByKey().mapValues(sorted).cache()
    ranks = links.mapValues(lambda _: 1.0)
    for _ in range(5):
        ranks = links.join(ranks).flatMap(lambda kv: [(n, kv[1][1] / len(kv[1][0])) for n in kv[1][0]]).reduceByKey(add).mapValues(lambda v: 0.15 + 0.85 * v)
    edges = sc.parallelize([(1, 2), (2, 3), (3, 4), (9, 1)], 3)
    closure = edges
    while True:
        n = closure.count()
        closure = closure.union(closure.map(lambda e: (e[1], e[0])).join(edges).map(lambda t: (t[1][0], t[1][1]))).distinct(2)
        if closure.count() == n:
            break
    points = sc.parallelize([(float(i % 7), float(i % 5)) for i in range(50)], 2).cache()
    centers = [(0.0, 0.0), (6.0, 4.0)]
    for _ in range(4):
        near = points.map(lambda p: (min(range(2), key=lambda c: sum((a - b) ** 2 for a, b in zip(p, centers[c]))), (p, 1)))
        sums = near.reduceByKey(lambda a, b: (tuple(map(add, a[0], b[0])), a[1] + b[1])).collectAsMap()
        centers = [tuple(x / sums[c][1] for x in sums[c][0]) for c in sorted(sums)]
    return sorted((k, round(v, 9)) for k, v in ranks.collect()), sorted(closure.collect()), [tuple(round(x, 9) for x in c) for c in centers]


@check
def tasks_that_loop_are_stopped(sc, d):
    from pyspark import InheritableThread
    said = []

    def work():
        sc.setJobGroup("loops", "for ever", interruptOnCancel=True)
        said.append(error(lambda: sc.parallelize([1], 1).map(spin).count()))
    t = InheritableThread(target=work)
    t.start()
    running(sc)
    sc.cancelJobGroup("loops")
    t.join(PATIENCE)
    return said, t.is_alive(), sc.parallelize(range(4), 2).map(lambda x: x * x).collect()


def spin(x):
    while True:
        x += 1


@check
def status_of_a_running_job(sc, d):
    t = threading.Thread(target=lambda: error(lambda: sc.parallelize(range(3), 3).map(lambda x: (x % 2, nap(x))).reduceByKey(add).collect()))
    t.start()
    running(sc)
    tracker = sc.statusTracker()
    jobs = tracker.getActiveJobsIds()
    job = tracker.getJobInfo(jobs[0])
    stage = tracker.getStageInfo(tracker.getActiveStageIds()[0])
    sc.cancelAllJobs()
    t.join(PATIENCE)
    return (len(jobs), job.status, len(job.stageIds), stage.numTasks, stage.numCompletedTasks, stage.numFailedTasks, stage.currentAttemptId,
            tracker.getJobInfo(987654), tracker.getStageInfo(987654), t.is_alive())


@check
def results_that_cannot_be_pickled(sc, d):
    import threading as th
    r = sc.parallelize([1], 1)

    class NoReduce:
        def __reduce__(self):
            raise TypeError("not me")

    class BadLoad:
        def __reduce__(self):
            return int, ("x",)
    return (error(lambda: r.map(lambda x: th.Lock()).collect()), error(lambda: r.map(lambda x: (i for i in [x])).collect()), error(lambda: r.map(
        lambda x: NoReduce()).collect()), error(lambda: r.map(lambda x: BadLoad()).collect())[0], error(lambda: r.map(lambda x: NoReduce()).count()),
        r.map(lambda x: lambda y: x + y).collect()[0](2), error(lambda: r.map(lambda x: __import__("sys").stdout).collect()))


@check
def parents_and_dependencies(sc, d):
    r = sc.parallelize([(1, 2)], 2)
    s = r.partitionBy(3).mapValues(str)
    other = s.map(len)
    other.count()
    other.cleanShuffleDependencies()
    s = r.partitionBy(3).mapValues(str)
    t = s.map(lambda kv: kv, preservesPartitioning=True)
    return (s.collect(), t.partitioner == s.partitioner, t.join(s).getNumPartitions(), s.context is sc, s.ctx is sc, r.groupByKey(3).partitioner == s.partitioner,
            error(lambda: r.withResources(None)), r.getResourceProfile(), r.collectWithJobGroup("g", "words"))
