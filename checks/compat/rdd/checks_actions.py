"""Actions."""
from operator import add

CHECKS = {}


def check(name):
    def register(f):
        CHECKS[name] = f
        return f
    return register


def act(name, f, data=tuple(range(10)), slices=3):
    CHECKS[name] = lambda sc, d: f(sc.parallelize(list(data), slices))


EMPTY = ()
act("collect", lambda r: r.collect())
act("collect_with_group", lambda r: r.collectWithJobGroup("g", "d", True))
act("count", lambda r: r.count())
act("count_empty", lambda r: r.count(), EMPTY)
act("count_filtered", lambda r: r.filter(lambda x: x > 5).count())
act("count_by_value", lambda r: dict(r.map(lambda x: x % 3).countByValue()))
act("first", lambda r: r.first())
act("first_skips_empty", lambda r: r.filter(lambda x: x > 8).first())
act("is_empty", lambda r: (r.isEmpty(), r.filter(lambda x: False).isEmpty()))
for n in (0, 1, 2, 5, 9, 10, 11, 100):
    act("take_%d" % n, lambda r, n=n: r.take(n))
act("take_many_partitions", lambda r: r.take(7), range(100), 50)
act("take_late", lambda r: r.filter(lambda x: x > 95).take(3), range(100), 25)
act("take_from_large", lambda r: r.map(lambda x: x * 2).take(3), range(100000), 2)
for n in (0, 1, 3, 20):
    act("top_%d" % n, lambda r, n=n: r.top(n))
    act("take_ordered_%d" % n, lambda r, n=n: r.takeOrdered(n))
act("top_key", lambda r: r.top(3, key=lambda x: -x))
act("take_ordered_key", lambda r: r.takeOrdered(3, key=lambda x: -x))
act("reduce", lambda r: r.reduce(add))
act("reduce_text", lambda r: r.reduce(add), "abc", 1)
act("reduce_one", lambda r: r.reduce(add), [7], 3)
act("reduce_empty_partitions", lambda r: r.filter(lambda x: x == 5).reduce(add))
act("fold", lambda r: r.fold(0, add))
act("fold_empty", lambda r: r.fold(3, add), EMPTY, 2)
act("fold_list", lambda r: sorted(r.map(lambda x: [x]).fold([], add)))
act("aggregate", lambda r: r.aggregate((0, 0), lambda a, x: (a[0] + x, a[1] + 1), lambda a, b: (a[0] + b[0], a[1] + b[1])))
act("aggregate_zero", lambda r: r.aggregate(1, add, add), range(4), 4)
for depth in (1, 2, 3):
    act("tree_reduce_%d" % depth, lambda r, k=depth: r.treeReduce(add, k), range(40), 10)
    act("tree_aggregate_%d" % depth, lambda r, k=depth: r.treeAggregate(0, add, add, k), range(40), 10)
act("max", lambda r: (r.max(), r.max(key=lambda x: -x), r.max(str)))
act("min", lambda r: (r.min(), r.min(key=lambda x: -x)))
act("sum", lambda r: (r.sum(), r.map(float).sum(), r.filter(lambda x: False).sum()))
act("mean", lambda r: r.mean())
act("stats", lambda r: (r.stats().count(), r.stats().mean(), r.stats().max(), r.stats().min(), r.stats().sum()))
act("stats_text", lambda r: str(r.stats()))
act("variance", lambda r: (r.variance(), r.stdev(), r.sampleVariance(), r.sampleStdev()))
act("stats_as_dict", lambda r: r.stats().asDict())
for buckets in (1, 2, 5, [0, 5, 9], [0, 5, 25, 50], (2, 4)):
    act("histogram_%s" % str(buckets).replace(" ", ""), lambda r, b=buckets: r.histogram(b))
act("histogram_text", lambda r: r.histogram(("a", "b", "c")), ["ab", "ac", "b", "bd", "ef"], 2)
act("histogram_even", lambda r: r.histogram([0, 2, 4, 6, 8, 10]))
act("count_approx", lambda r: r.countApprox(10000))
act("sum_approx", lambda r: abs(r.sumApprox(10000) - 45) < 1e-6)
act("mean_approx", lambda r: abs(r.meanApprox(10000) - 4.5) < 1e-6)
act("approx_bounds", lambda r: (r.map(float).sumApprox(10000).low, r.map(float).sumApprox(10000).high,
                                r.map(float).meanApprox(10000).confidence))
act("count_approx_distinct", lambda r: r.map(lambda x: x % 100).countApproxDistinct(0.02), range(1000), 4)
act("count_approx_distinct_text", lambda r: r.map(str).countApproxDistinct(), range(500), 2)
act("count_approx_distinct_bad", lambda r: _raised(lambda: r.countApproxDistinct(0.00000001)))
act("foreach", lambda r: r.foreach(lambda x: None))
act("foreach_partition", lambda r: r.foreachPartition(lambda it: None))
act("foreach_partition_values", lambda r: r.foreachPartition(lambda it: iter([1])))
act("to_local_iterator", lambda r: list(r.toLocalIterator()))
act("to_local_iterator_prefetch", lambda r: list(r.toLocalIterator(True)), range(100), 10)
act("to_local_iterator_some", lambda r: [x for x, _ in zip(r.toLocalIterator(), range(4))])
act("to_local_iterator_empty", lambda r: list(r.toLocalIterator()), EMPTY, 3)
act("take_sample_seed", lambda r: r.takeSample(False, 4, 7), range(50), 2)
act("take_sample_replacement", lambda r: r.takeSample(True, 12, 7), range(5), 2)
act("take_sample_all", lambda r: sorted(r.takeSample(False, 20, 3)))
act("take_sample_zero", lambda r: r.takeSample(False, 0, 3))
act("lookup", lambda r: (r.keyBy(lambda x: x % 3).lookup(1), r.keyBy(lambda x: x % 3).lookup(7)))
act("lookup_partitioned", lambda r: r.keyBy(lambda x: x).partitionBy(4).lookup(6))
act("collect_as_map", lambda r: r.keyBy(lambda x: x % 3).collectAsMap())
act("count_by_key", lambda r: dict(r.keyBy(lambda x: x % 3).countByKey()))
act("reduce_by_key_locally", lambda r: r.keyBy(lambda x: x % 3).reduceByKeyLocally(add))
act("iterate_job_results", lambda r: r.context.runJob(r, lambda it: [sum(it)]))
act("run_job_some", lambda r: r.context.runJob(r, lambda it: list(it), [0, 2]))
act("run_job_order", lambda r: r.context.runJob(r, lambda it: list(it), [2, 0]))
act("run_job_none", lambda r: r.context.runJob(r, lambda it: list(it), []))
act("nan_stats", lambda r: (r.max(), r.min(), r.count()), [1.0, 2.0, 3.5], 2)


def _raised(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__


@check("first_of_empty")
def _(sc, d):
    try:
        sc.parallelize([]).first()
    except ValueError as e:
        return str(e)


@check("reduce_of_empty")
def _(sc, d):
    try:
        sc.parallelize([]).reduce(add)
    except ValueError as e:
        return str(e)


@check("max_of_empty")
def _(sc, d):
    return _raised(lambda: sc.parallelize([]).max())


@check("histogram_bad")
def _(sc, d):
    r = sc.parallelize(range(5), 2)
    return [_raised(lambda b=b: r.histogram(b)) for b in (0, "x", [1], [2, 1], [])]


@check("histogram_of_empty")
def _(sc, d):
    return _raised(lambda: sc.parallelize([]).histogram(2))


@check("take_negative")
def _(sc, d):
    return _raised(lambda: sc.parallelize(range(5), 2).take(-1))


@check("jobs_in_threads")
def _(sc, d):
    from concurrent.futures import ThreadPoolExecutor
    with ThreadPoolExecutor(4) as pool:
        return list(pool.map(lambda n: sc.parallelize(range(n), 2).map(lambda x: x + 1).sum(), range(1, 13)))


@check("collect_large")
def _(sc, d):
    return sum(map(len, sc.parallelize(range(200), 4).map(lambda x: "x" * 50000).collect()))


@check("two_iterators_at_once")
def _(sc, d):
    a, b = sc.parallelize(range(6), 3).toLocalIterator(), sc.parallelize("abcdef", 2).toLocalIterator()
    return list(zip(a, b))


@check("iterator_error")
def _(sc, d):
    try:
        list(sc.parallelize(range(4), 2).map(lambda x: 1 // (x - 3)).toLocalIterator())
    except Exception as e:
        return type(e).__name__, "ZeroDivisionError" in str(e)
