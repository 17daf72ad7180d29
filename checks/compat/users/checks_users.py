"""Small programs as users write them, with the whole text of what they are answered, errors included."""
import os
import re
from operator import add

CHECKS = {}


def check(name):
    def register(f):
        CHECKS[name] = f
        return f
    return register


def shape(error, d):
    """The class and the words of an error: without Java's stack and causes, numbers, folders and the host."""
    lines = [line for line in str(error).split("\n") if not re.match(r"\s+(at |\.\.\. )", line)]
    text = re.split(r"\n+(?:Driver stacktrace:|Caused by: )", "\n".join(lines).replace(d, "FOLDER"))[0]
    text = re.sub(r'File "[^"]*/', 'File "', text)
    text = re.sub(r"'/[^']*/", "'", re.sub(r" at 0x\w+", "", text))
    text = re.sub(r"\([^ ()]+ executor \w+\)", "(HOST)", text)
    return type(error).__name__, re.sub(r"\d+", "#", text).strip()


def raised(f, d):
    try:
        return "no error", f()
    except Exception as e:
        return shape(e, d)


def errors(name, f):
    CHECKS[name] = lambda sc, d: (raised(lambda: f(sc, d), d), sc.parallelize([1, 2], 2).map(lambda x: x + 1).collect())


def fail(e):
    raise e


errors("e_zero", lambda sc, d: sc.parallelize([0, 1], 1).map(lambda x: 1 // x).collect())
errors("e_zero_take", lambda sc, d: sc.parallelize([0, 1], 1).map(lambda x: 1 // x).take(1))
errors("e_zero_first", lambda sc, d: sc.parallelize([0, 1], 1).map(lambda x: 1 // x).first())
errors("e_iterator", lambda sc, d: list(sc.parallelize([0, 1], 1).map(lambda x: 1 // x).toLocalIterator()))
errors("e_shuffle_map", lambda sc, d: sc.parallelize([0, 1], 1).map(lambda x: (1 // x, 1)).reduceByKey(add).collect())
errors("e_shuffle_reduce", lambda sc, d: sc.parallelize([(1, 0), (1, 1)], 1).reduceByKey(lambda a, b: a // 0).collect())
errors("e_save", lambda sc, d: sc.parallelize([0], 1).map(lambda x: 1 // x).saveAsTextFile(d + "/o"))
errors("e_foreach", lambda sc, d: sc.parallelize([0], 1).foreach(lambda x: 1 // x))
errors("e_sys_exit", lambda sc, d: sc.parallelize([0], 1).map(lambda x: __import__("sys").exit(3)).collect())
errors("e_sys_exit_text", lambda sc, d: sc.parallelize([0], 1).map(lambda x: __import__("sys").exit("bye")).collect())
errors("e_os_exit", lambda sc, d: sc.parallelize([0], 1).map(lambda x: os._exit(3)).collect())
errors("e_kill", lambda sc, d: sc.parallelize([0], 1).map(lambda x: os.kill(os.getpid(), 9)).collect())
errors("e_term", lambda sc, d: sc.parallelize([0], 1).map(lambda x: os.kill(os.getpid(), 15)).collect())
errors("e_abort", lambda sc, d: sc.parallelize([0], 1).map(lambda x: os.abort()).collect())
errors("e_keyboard", lambda sc, d: sc.parallelize([0], 1).map(lambda x: fail(KeyboardInterrupt())).collect())
errors("e_base", lambda sc, d: sc.parallelize([0], 1).map(lambda x: fail(BaseException("base"))).collect())
errors("e_group", lambda sc, d: sc.parallelize([0], 1).map(lambda x: fail(ExceptionGroup("g", [ValueError(1)]))).collect())
errors("e_memory", lambda sc, d: sc.parallelize([0], 1).map(lambda x: fail(MemoryError("none left"))).collect())
errors("e_stop_iteration", lambda sc, d: sc.parallelize([0], 1).map(lambda x: fail(StopIteration())).collect())
errors("e_generator_stop", lambda sc, d: sc.parallelize([0], 1).mapPartitions(lambda it: (fail(StopIteration()) for x in it)).collect())
errors("e_cause", lambda sc, d: sc.parallelize([0], 1).map(_chained).collect())
errors("e_surrogate", lambda sc, d: sc.parallelize(["\ud800"], 1).map(lambda s: s.encode("utf-8")).collect())
errors("e_bad_str", lambda sc, d: sc.parallelize([0], 1).map(lambda x: fail(_BadText())).collect())
errors("e_import", lambda sc, d: sc.parallelize([0], 1).map(lambda x: __import__("no_such_module")).collect())
errors("e_open", lambda sc, d: sc.parallelize([0], 1).map(lambda x: open("/no/such/file").read()).collect())
errors("e_return", lambda sc, d: sc.parallelize([0], 1).mapPartitions(lambda it: 5).collect())
errors("e_flat", lambda sc, d: sc.parallelize([0], 1).flatMap(lambda x: None).collect())
errors("e_args", lambda sc, d: sc.parallelize([0], 1).map(lambda: 1).collect())
errors("e_args_pair", lambda sc, d: sc.parallelize([(0, 1)], 1).map(lambda k, v: v).collect())
errors("e_not_pair", lambda sc, d: sc.parallelize([0, 1], 1).reduceByKey(add).collect())
errors("e_not_pair_join", lambda sc, d: sc.parallelize([0, 1], 1).join(sc.parallelize([1, 2], 1)).collect())
errors("e_triple_key", lambda sc, d: sorted(sc.parallelize([(0, 1, 2), (0, 3, 4)], 1).groupByKey().mapValues(list).collect()))
errors("e_triple_values", lambda sc, d: sc.parallelize([(0, 1, 2)], 1).mapValues(str).collect())
errors("e_unhashable", lambda sc, d: sc.parallelize([([1], 2)], 1).groupByKey().collect())
errors("e_unhashable_distinct", lambda sc, d: sc.parallelize([{}], 1).distinct().collect())
errors("e_mixed_sort", lambda sc, d: sc.parallelize([1, "a", None], 1).sortBy(lambda x: x).collect())
errors("e_mixed_sort_parts", lambda sc, d: sc.parallelize([1, "a", None], 3).sortBy(lambda x: x).collect())
errors("e_mixed_max", lambda sc, d: sc.parallelize([1, "a"], 2).max())
errors("e_none_sum", lambda sc, d: sc.parallelize([1, None], 2).sum())
errors("e_text_sum", lambda sc, d: sc.parallelize(["a"], 1).sum())
errors("e_text_stats", lambda sc, d: sc.parallelize(["a"], 1).stats())
errors("e_rdd_in_closure", lambda sc, d: (lambda r: r.map(lambda x: r.count()).collect())(sc.parallelize([1])))
errors("e_context_in_closure", lambda sc, d: sc.parallelize([1]).map(lambda x: sc.parallelize([x])).collect())
errors("e_context_in_method", lambda sc, d: sc.parallelize([1]).map(_Holder(sc).use).collect())
errors("e_lock", lambda sc, d: _locked(sc))
errors("e_file", lambda sc, d: _file(sc, d))
errors("e_socket", lambda sc, d: _socket(sc))
errors("e_generator_closure", lambda sc, d: _generator(sc))
errors("e_unpicklable_element", lambda sc, d: sc.parallelize([lambda: 1, open(os.devnull)]).count())
errors("e_unpicklable_result", lambda sc, d: sc.parallelize([1], 1).map(lambda x: __import__("threading").Lock()).collect())
errors("e_unpicklable_broadcast", lambda sc, d: sc.broadcast(__import__("threading").Lock()))
errors("e_broadcast_context", lambda sc, d: sc.broadcast(sc))
errors("e_broadcast_rdd", lambda sc, d: sc.broadcast(sc.parallelize([1])))
errors("e_broadcast_destroyed", lambda sc, d: _destroyed(sc))
errors("e_accumulator_read", lambda sc, d: _accumulator(sc))
errors("e_accumulator_bad", lambda sc, d: sc.accumulator("a"))
errors("e_accumulator_none", lambda sc, d: sc.accumulator(None))
errors("e_missing", lambda sc, d: sc.textFile(d + "/nothing").count())
errors("e_missing_glob", lambda sc, d: sc.textFile(d + "/*.nothing").count())
errors("e_missing_whole", lambda sc, d: sc.wholeTextFiles(d + "/nothing").count())
errors("e_missing_binary", lambda sc, d: sc.binaryFiles(d + "/nothing").count())
errors("e_missing_pickle", lambda sc, d: sc.pickleFile(d + "/nothing").count())
errors("e_missing_sequence", lambda sc, d: sc.sequenceFile(d + "/nothing").count())
errors("e_empty_path", lambda sc, d: sc.textFile("").count())
errors("e_none_path", lambda sc, d: sc.textFile(None).count())
errors("e_bad_scheme", lambda sc, d: sc.textFile("foo://a/b").count())
errors("e_bad_uri", lambda sc, d: sc.textFile("http:// a b").count())
errors("e_save_exists", lambda sc, d: sc.parallelize([1]).saveAsTextFile(d))
errors("e_save_codec", lambda sc, d: sc.parallelize([1]).saveAsTextFile(d + "/o", "no.such.Codec"))
errors("e_save_file_in_way", lambda sc, d: (open(d + "/f", "w").close(), sc.parallelize([1]).saveAsTextFile(d + "/f/o"))[1])
errors("e_save_unpicklable", lambda sc, d: sc.parallelize([1], 1).map(lambda x: open(os.devnull)).saveAsPickleFile(d + "/o"))
errors("e_save_sequence_values", lambda sc, d: sc.parallelize([1, 2]).saveAsSequenceFile(d + "/o"))
errors("e_save_sequence_set", lambda sc, d: sc.parallelize([(1, {1, 2})], 1).saveAsSequenceFile(d + "/o"))
errors("e_add_missing", lambda sc, d: sc.addFile(d + "/nothing"))
errors("e_add_directory", lambda sc, d: sc.addFile(d))
errors("e_add_py_missing", lambda sc, d: sc.addPyFile(d + "/nothing.py"))
errors("e_zip_partitions", lambda sc, d: sc.parallelize([1], 1).zip(sc.parallelize([1], 2)).collect())
errors("e_zip_sizes", lambda sc, d: sc.parallelize(range(5), 1).zip(sc.parallelize(range(4), 1)).collect())
errors("e_zip_filtered", lambda sc, d: sc.parallelize(range(50), 2).filter(lambda x: x % 3).zip(sc.parallelize(range(50), 2)).collect())
errors("e_coalesce", lambda sc, d: sc.parallelize([1]).coalesce(-1).collect())
errors("e_repartition", lambda sc, d: sc.parallelize([1]).repartition(0).collect())
errors("e_partition_by", lambda sc, d: sc.parallelize([(1, 1)]).partitionBy(0).collect())
errors("e_reduce_parts", lambda sc, d: sc.parallelize([(1, 1)]).reduceByKey(add, 0).collect())
errors("e_reduce_parts_text", lambda sc, d: sc.parallelize([(1, 1)]).reduceByKey(add, "2").collect())
errors("e_partition_func", lambda sc, d: sc.parallelize([(1, 1)]).partitionBy(2, lambda k: "x").collect())
errors("e_partition_func_none", lambda sc, d: sc.parallelize([(1, 1)]).partitionBy(2, lambda k: None).collect())
errors("e_partition_func_float", lambda sc, d: sc.parallelize([(1, 1)]).partitionBy(2, lambda k: 1.5).collect())
errors("e_sample", lambda sc, d: sc.parallelize([1]).sample(False, -1.0).collect())
errors("e_sample_more", lambda sc, d: sc.parallelize([1]).sample(False, 2.0, 1).collect())
errors("e_take_sample", lambda sc, d: sc.parallelize([1]).takeSample(False, -1))
errors("e_sample_by_key", lambda sc, d: sc.parallelize([("a", 1)]).sampleByKey(False, {"b": 1.0}).collect())
errors("e_random_split", lambda sc, d: sc.parallelize([1]).randomSplit([]))
errors("e_tree_depth", lambda sc, d: sc.parallelize([1]).treeReduce(add, 0))
errors("e_tree_empty", lambda sc, d: sc.parallelize([], 2).treeReduce(add))
errors("e_mean_empty", lambda sc, d: sc.parallelize([]).mean())
errors("e_histogram", lambda sc, d: sc.parallelize(["a", 1]).histogram(2))
errors("e_histogram_nan", lambda sc, d: sc.parallelize([1.0, float("nan")], 1).histogram(2))
errors("e_distinct_sd", lambda sc, d: sc.parallelize([1]).countApproxDistinct(0.5))
errors("e_pipe_missing", lambda sc, d: sc.parallelize(["a"], 1).pipe("no-such-command").collect())
errors("e_pipe_checked", lambda sc, d: sc.parallelize(["a"], 1).pipe("false", checkCode=True).collect())
errors("e_pipe_unchecked", lambda sc, d: sc.parallelize(["a"], 1).pipe("false").collect())
errors("e_persist_none", lambda sc, d: sc.parallelize([1]).persist(None).count())
errors("e_union_other", lambda sc, d: sc.parallelize([1]) + [1])
errors("e_union_none", lambda sc, d: sc.parallelize([1]).union(None))
errors("e_run_job", lambda sc, d: sc.runJob(sc.parallelize([1], 1), lambda it: list(it), [5]))
errors("e_range_zero", lambda sc, d: sc.range(0, 10, 0).collect())
errors("e_parallelize_none", lambda sc, d: sc.parallelize(None).count())
errors("e_parallelize_int", lambda sc, d: sc.parallelize(5).count())
errors("e_parallelize_text", lambda sc, d: sc.parallelize("abc", 2).collect())
errors("e_parallelize_dict", lambda sc, d: sc.parallelize({"a": 1, "b": 2}, 2).collect())
errors("e_parallelize_set", lambda sc, d: sorted(sc.parallelize({3, 1, 2}, 2).collect()))
errors("e_slices_text", lambda sc, d: sc.parallelize([1], "2").count())
errors("e_binary_records", lambda sc, d: (open(d + "/f", "wb").write(b"12345"), sc.binaryRecords(d + "/f", 2).collect())[1])
errors("e_barrier_coalesce", lambda sc, d: sc.parallelize(range(4), 4).barrier().mapPartitions(lambda it: it).coalesce(1).collect())
errors("e_barrier_take", lambda sc, d: sc.parallelize(range(4), 2).barrier().mapPartitions(lambda it: it).take(1))
errors("e_barrier_raises", lambda sc, d: sc.parallelize(range(4), 2).barrier().mapPartitions(lambda it: fail(ValueError("b"))).collect())
errors("e_set_log_level", lambda sc, d: sc.setLogLevel("loud"))
errors("e_pickle_of_text", lambda sc, d: (open(d + "/t", "w").write("x\n"), sc.pickleFile(d + "/t").collect())[1])
errors("e_class_missing", lambda sc, d: sc.newAPIHadoopFile(d, "a.B", "c.D", "e.F").collect())
errors("e_not_format", lambda sc, d: sc.newAPIHadoopFile(d, "java.lang.String", "java.lang.String", "java.lang.String").collect())
errors("e_conf_late", lambda sc, d: sc.getConf().set("spark.x", "y") and sc.getConf().get("spark.x"))
errors("e_getattr", lambda sc, d: sc.no_such_thing)
errors("e_rdd_getattr", lambda sc, d: sc.parallelize([1]).toDF())
errors("e_jvm", lambda sc, d: sc._jvm.no.such.Thing())
errors("e_jsc", lambda sc, d: sc._jsc.noSuchMethod(1))


class _BadText(Exception):
    def __str__(self):
        raise ValueError("no text")


class _Holder:
    def __init__(self, sc):
        self.sc = sc

    def use(self, x):
        return x


def _chained(x):
    try:
        return 1 // x
    except ZeroDivisionError as e:
        raise ValueError("outer") from e


def _locked(sc):
    import threading
    my_lock = threading.Lock()
    return sc.parallelize([1]).map(lambda x: my_lock and x).collect()


def _file(sc, d):
    handle = open(d + "/f", "w")
    return sc.parallelize([1]).foreach(lambda x: handle.write(str(x)))


def _socket(sc):
    import socket
    with socket.socket() as s:
        return sc.parallelize([1]).map(lambda x: s.send(b"")).collect()


def _generator(sc):
    g = (i for i in range(3))
    return sc.parallelize([1]).map(lambda x: next(g)).collect()


def _destroyed(sc):
    b = sc.broadcast([1])
    b.destroy()
    return b.value, sc.parallelize([1]).map(lambda x: b.value).collect()


def _accumulator(sc):
    a = sc.accumulator(0)
    return sc.parallelize([1], 1).map(lambda x: a.value).collect()
