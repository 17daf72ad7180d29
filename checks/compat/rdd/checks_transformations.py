"""Transformations of single datasets."""
from operator import add, itemgetter

CHECKS = {}


def check(name):
    def register(f):
        CHECKS[name] = f
        return f
    return register


def over(name, f, data=tuple(range(10)), slices=3):
    CHECKS[name] = lambda sc, d: f(sc.parallelize(list(data), slices)).collect()


over("map", lambda r: r.map(lambda x: x * 2))
over("map_chain", lambda r: r.map(lambda x: x + 1).map(str).map(len))
over("map_none", lambda r: r.map(lambda x: None))
over("map_tuple", lambda r: r.map(lambda x: (x, [x])))
over("map_nested_rdd_free", lambda r: r.map(lambda x: (lambda y: y * x)(3)))
over("flat_map", lambda r: r.flatMap(lambda x: range(x % 3)))
over("flat_map_text", lambda r: r.flatMap(str), range(95, 105))
over("flat_map_generator", lambda r: r.flatMap(lambda x: (y for y in (x, x))))
over("filter", lambda r: r.filter(lambda x: x % 2))
over("filter_none", lambda r: r.filter(lambda x: False))
over("filter_truthy", lambda r: r.filter(lambda x: x and "yes"))
over("map_partitions", lambda r: r.mapPartitions(lambda it: [sum(it)]))
over("map_partitions_generator", lambda r: r.mapPartitions(lambda it: (x for x in it if x > 3)))
over("map_partitions_empty", lambda r: r.mapPartitions(lambda it: []))
over("map_partitions_unread", lambda r: r.mapPartitions(lambda it: [1]))
over("map_partitions_partly_read", lambda r: r.mapPartitions(lambda it: [next(it)]))
over("map_partitions_with_index", lambda r: r.mapPartitionsWithIndex(lambda i, it: [(i, sum(it))]))
over("map_partitions_with_split", lambda r: r.mapPartitionsWithSplit(lambda i, it: [i]))
over("glom", lambda r: r.glom())
over("distinct", lambda r: r.map(lambda x: x % 4).distinct().sortBy(lambda x: x))
over("distinct_n", lambda r: r.map(lambda x: x % 4).distinct(2).glom().map(len))
over("key_by", lambda r: r.keyBy(lambda x: x % 3))
over("group_by", lambda r: r.groupBy(lambda x: x % 3).mapValues(sorted).sortByKey())
over("group_by_n", lambda r: r.groupBy(lambda x: x % 3, 2).mapValues(list).glom())
over("zip_with_index", lambda r: r.zipWithIndex())
over("zip_with_index_one", lambda r: r.zipWithIndex(), "abc", 1)
over("zip_with_unique_id", lambda r: r.zipWithUniqueId())
over("pipe_cat", lambda r: r.map(str).pipe("cat"))
over("pipe_env", lambda r: r.pipe("printenv VARIABLE", {"VARIABLE": "value"}))
over("pipe_sort", lambda r: r.map(str).pipe("sort -r"), range(5), 1)
over("sort_by", lambda r: r.sortBy(lambda x: -x))
over("sort_by_desc", lambda r: r.sortBy(lambda x: x, ascending=False))
over("sort_by_n", lambda r: r.sortBy(lambda x: x % 5, numPartitions=2))
over("sort_by_text", lambda r: r.sortBy(lambda w: w.lower()), ["b", "A", "c", "B"])
over("sort_stable_glom", lambda r: r.sortBy(lambda x: x, numPartitions=3).glom(), range(30, 0, -1), 4)
over("sort_by_equal", lambda r: r.sortBy(lambda x: 1, numPartitions=3))
over("sort_large", lambda r: r.sortBy(lambda x: (x * 7919) % 1000).map(lambda x: (x * 7919) % 1000), range(1000), 4)
over("coalesce", lambda r: r.coalesce(2).glom(), range(10), 5)
over("coalesce_more", lambda r: r.coalesce(10).glom(), range(4), 2)
over("coalesce_one", lambda r: r.coalesce(1).glom())
over("coalesce_shuffle_all", lambda r: r.coalesce(2, True).sortBy(lambda x: x))
over("repartition_sizes", lambda r: r.repartition(4).glom().map(len).filter(lambda n: n >= 0).map(lambda n: 1))
over("repartition_contents", lambda r: r.repartition(4).sortBy(lambda x: x), range(100))
over("repartition_spread", lambda r: r.repartition(5).glom().map(len), range(100), 2)
over("sample_seed", lambda r: r.sample(False, 0.3, 42), range(100), 2)
over("sample_replacement_seed", lambda r: r.sample(True, 1.5, 42), range(20), 2)
over("sample_none", lambda r: r.sample(False, 0.0, 1))
over("sample_all", lambda r: r.sample(False, 1.0, 1))
over("random_split_a", lambda r: r.randomSplit([1, 2], 17)[0], range(50), 2)
over("random_split_b", lambda r: r.randomSplit([1, 2], 17)[1], range(50), 2)
over("cartesian_self", lambda r: r.cartesian(r).sortBy(lambda x: x), range(3), 2)
over("intersection", lambda r: r.intersection(r.filter(lambda x: x > 6)).sortBy(lambda x: x))
over("subtract", lambda r: r.subtract(r.filter(lambda x: x > 6)).sortBy(lambda x: x))
over("subtract_duplicates", lambda r: r.union(r).subtract(r.filter(lambda x: x % 2)).sortBy(lambda x: x))
over("union_self", lambda r: r.union(r))
over("union_after_map", lambda r: r.map(str).union(r.map(lambda x: x)))
over("add_operator", lambda r: r + r)
over("cartesian_different", lambda r: r.cartesian(r.map(str)).map(lambda p: p[1] * p[0]).sortBy(lambda x: x), range(4), 2)
over("cartesian_chain", lambda r: r.cartesian(r).cartesian(r).map(lambda x: 1), range(3), 2)
over("zip_after_map", lambda r: r.zip(r.map(lambda x: x * x)))
over("zip_chain", lambda r: r.zip(r).zip(r.map(str)))
over("zip_batched_differently", lambda r: r.map(lambda x: "x" * 10000).map(len).zip(r))
over("values_of_objects", lambda r: r.map(lambda x: complex(x, 1)).map(lambda c: c.imag))
over("recursion_in_closure", lambda r: r.map(_fib))
over("barrier_map_partitions", lambda r: r.barrier().mapPartitions(lambda it: [sum(it)]), range(10), 2)
over("barrier_with_index", lambda r: r.barrier().mapPartitionsWithIndex(lambda i, it: [(i, sum(it))]), range(10), 2)
over("generator_function", lambda r: r.mapPartitions(_pairs))


def _fib(n):
    return n if n < 2 else _fib(n - 1) + _fib(n - 2)


def _pairs(iterator):
    last = None
    for x in iterator:
        if last is not None:
            yield last, x
        last = x


@check("zip_different_partitions")
def _(sc, d):
    try:
        sc.parallelize([1, 2], 1).zip(sc.parallelize([1, 2], 2)).collect()
    except Exception as e:
        return type(e).__name__, str(e)[:60]


@check("zip_different_sizes")
def _(sc, d):
    try:
        return sc.parallelize(range(5), 1).zip(sc.parallelize(range(4), 1)).collect()
    except Exception as e:
        return type(e).__name__


@check("cartesian_large")
def _(sc, d):
    a = sc.parallelize(range(300), 3)
    return a.cartesian(a).map(lambda p: p[0] * p[1]).sum()


@check("closure_variable")
def _(sc, d):
    n = 5
    r = sc.parallelize([1, 2])
    return r.map(lambda x: x + n).collect()


@check("closure_late_binding")
def _(sc, d):
    n = 1
    r = sc.parallelize([1]).map(lambda x: x + n)
    n = 100
    return r.collect()


@check("bound_method")
def _(sc, d):
    class C:
        def __init__(self):
            self.k = 3

        def f(self, x):
            return x * self.k
    return sc.parallelize([1, 2]).map(C().f).collect()


@check("local_class_elements")
def _(sc, d):
    class Point:
        def __init__(self, x):
            self.x = x
    return sorted(p.x for p in sc.parallelize([1, 2]).map(Point).collect())


@check("namedtuple_elements")
def _(sc, d):
    from collections import namedtuple
    P = namedtuple("P", "x y")
    return sc.parallelize([P(1, 2)]).map(lambda p: p.x + p.y).collect()


@check("datetime_elements")
def _(sc, d):
    import datetime
    t = datetime.datetime(2020, 1, 2, 3, 4, 5, 6)
    return sc.parallelize([t, t.date(), t - t]).map(lambda x: x).collect()


@check("lambda_default")
def _(sc, d):
    return sc.parallelize([1]).map(lambda x, y=[1, 2]: len(y) + x).collect()


@check("global_module_function")
def _(sc, d):
    import math
    return sc.parallelize([4.0, 9.0]).map(math.sqrt).collect()


@check("operator_functions")
def _(sc, d):
    return sc.parallelize([(1, "b"), (2, "a")]).map(itemgetter(1)).reduce(add)


@check("numpy_elements")
def _(sc, d):
    import numpy as np
    return sc.parallelize([np.array([1, 2]), np.array([3, 4])]).map(lambda a: a.sum().item()).collect()


@check("nested_closures")
def _(sc, d):
    def outer(a):
        def inner(b):
            return lambda c: a + b + c
        return inner
    return sc.parallelize([1, 2]).map(outer(10)(100)).collect()


@check("rdd_in_closure_refused")
def _(sc, d):
    r = sc.parallelize([1])
    try:
        r.map(lambda x: r.count()).collect()
    except Exception as e:
        return type(e).__name__


@check("context_in_closure_refused")
def _(sc, d):
    try:
        sc.parallelize([1]).map(lambda x: sc.version).collect()
    except Exception as e:
        return type(e).__name__


@check("unpicklable_closure")
def _(sc, d):
    import threading
    lock = threading.Lock()
    try:
        sc.parallelize([1]).map(lambda x: lock).collect()
    except Exception as e:
        return type(e).__name__, "lock" in str(e)


@check("with_resources")
def _(sc, d):
    from pyspark.resource import ResourceProfileBuilder, TaskResourceRequests
    rp = ResourceProfileBuilder().require(TaskResourceRequests().cpus(1)).build
    return sorted(rp.taskResources), rp.taskResources["cpus"].amount


@check("pipelining_stops_at_cache")
def _(sc, d):
    r = sc.parallelize(range(4), 2).map(lambda x: x + 1).cache()
    return r.map(lambda x: x * 2).collect(), r.filter(lambda x: x > 2).collect(), r.is_cached


@check("preserves_partitioning")
def _(sc, d):
    r = sc.parallelize([(i, i) for i in range(6)]).partitionBy(3)
    return r.mapValues(str).partitioner == r.partitioner, r.map(lambda x: x).partitioner is None


@check("wide_rows")
def _(sc, d):
    return sc.parallelize([list(range(10000))] * 3, 2).map(sum).collect()


@check("many_partitions")
def _(sc, d):
    return sc.parallelize(range(200), 50).map(lambda x: x).count()


@check("long_chain")
def _(sc, d):
    r = sc.parallelize([0], 1)
    for _ in range(60):
        r = r.map(lambda x: x + 1)
    return r.collect()


@check("worker_modules")
def _(sc, d):
    return sc.parallelize([1], 1).map(lambda x: __import__("pyspark").__name__).collect()


@check("worker_environment")
def _(sc, d):
    import os
    return sc.parallelize([1], 1).map(lambda x: os.environ.get("PYTHONHASHSEED")).collect()


@check("hash_is_portable")
def _(sc, d):
    from pyspark.rdd import portable_hash
    return [portable_hash(x) for x in (None, 1, (1, 2), ("a", None))][1:3], portable_hash(None)
