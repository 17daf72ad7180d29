"""Transformations of keys with values: shuffles, joins, sorts."""
from operator import add

CHECKS = {}
DATA = [("a", 1), ("b", 2), ("a", 3), ("c", 4), ("b", 5), ("a", 6)]
OTHER = [("a", "x"), ("b", "y"), ("d", "z"), ("a", "w")]


def check(name):
    def register(f):
        CHECKS[name] = f
        return f
    return register


def pairs(name, f, data=DATA, slices=3):
    CHECKS[name] = lambda sc, d: f(sc.parallelize(list(data), slices))


def two(name, f, a=DATA, b=OTHER):
    CHECKS[name] = lambda sc, d: f(sc.parallelize(list(a), 2), sc.parallelize(list(b), 3))


for n in (None, 1, 2, 5):
    pairs("reduce_by_key_%s" % n, lambda r, n=n: sorted(r.reduceByKey(add, n).collect()))
    pairs("group_by_key_%s" % n, lambda r, n=n: sorted((k, sorted(v)) for k, v in r.groupByKey(n).collect()))
    pairs("sort_by_key_%s" % n, lambda r, n=n: [k for k, v in r.sortByKey(True, n).collect()])
    pairs("partition_by_%s" % n, lambda r, n=n: [sorted(x) for x in r.partitionBy(n or 3).glom().collect()])
pairs("reduce_by_key_partitions", lambda r: r.reduceByKey(add, 7).getNumPartitions())
pairs("reduce_by_key_ints", lambda r: sorted(r.map(lambda kv: (kv[1] % 3, kv[1])).reduceByKey(max).collect()))
pairs("reduce_by_key_none_key", lambda r: r.map(lambda kv: (None, kv[1])).reduceByKey(add).collect())
pairs("reduce_by_key_tuple_key", lambda r: sorted(r.map(lambda kv: ((kv[0], 1), kv[1])).reduceByKey(add).collect()))
pairs("reduce_by_key_func", lambda r: sorted(r.reduceByKey(add, 2, lambda k: ord(k)).glom().map(sorted).collect()))
pairs("reduce_by_key_glom_ints", lambda r: [sorted(x) for x in r.map(lambda kv: (kv[1], 1)).reduceByKey(add, 3).glom().collect()])
pairs("group_by_key_len", lambda r: sorted((k, len(v)) for k, v in r.groupByKey().collect()))
pairs("group_by_key_twice", lambda r: sorted(r.groupByKey().mapValues(list).mapValues(len).collect()))
pairs("aggregate_by_key", lambda r: sorted(r.aggregateByKey((0, 0), lambda a, v: (a[0] + v, a[1] + 1),
                                                           lambda a, b: (a[0] + b[0], a[1] + b[1])).collect()))
pairs("aggregate_by_key_mutable", lambda r: sorted((k, sorted(v)) for k, v in r.aggregateByKey(
    [], lambda a, v: a + [v], add).collect()))
pairs("fold_by_key", lambda r: sorted(r.foldByKey(0, add).collect()))
pairs("combine_by_key", lambda r: sorted((k, sorted(v)) for k, v in r.combineByKey(
    lambda v: [v], lambda a, v: a + [v], add).collect()))
pairs("map_values", lambda r: r.mapValues(lambda v: v * 2).collect())
pairs("flat_map_values", lambda r: r.flatMapValues(range).collect())
pairs("keys", lambda r: r.keys().collect())
pairs("values", lambda r: r.values().collect())
pairs("sort_desc", lambda r: [k for k, _ in r.sortByKey(False).collect()])
pairs("sort_keyfunc", lambda r: [k for k, _ in r.sortByKey(keyfunc=lambda k: k.upper()).collect()])
pairs("sort_glom_sizes", lambda r: r.sortByKey(numPartitions=4).glom().map(len).collect(), [(i % 50, i) for i in range(500)], 4)
pairs("sort_one_key", lambda r: r.sortByKey().collect(), [(1, i) for i in range(5)], 2)
pairs("sort_empty", lambda r: r.sortByKey().collect(), [], 2)
pairs("repartition_and_sort", lambda r: r.repartitionAndSortWithinPartitions(2, lambda x: x % 2, True).glom().collect(),
      [(0, 5), (3, 8), (2, 6), (0, 8), (3, 8), (1, 3)], 2)
pairs("repartition_and_sort_desc", lambda r: r.repartitionAndSortWithinPartitions(2, lambda x: x % 2, False).glom().map(
    lambda p: [k for k, _ in p]).collect(), [(0, 5), (3, 8), (2, 6), (0, 8), (3, 8), (1, 3)], 2)
pairs("sample_by_key", lambda r: sorted(r.sampleByKey(False, {"a": 0.5, "b": 1.0, "c": 0.0}, 3).collect()))
pairs("sample_by_key_replacement", lambda r: sorted(r.sampleByKey(True, {"a": 2.0, "b": 1.0, "c": 0.0}, 3).collect()))
pairs("count_by_key", lambda r: dict(r.countByKey()))
pairs("distinct_pairs", lambda r: sorted(r.map(lambda kv: (kv[0], 1)).distinct().collect()))
pairs("partition_by_func", lambda r: r.partitionBy(2, lambda k: 0 if k == "a" else 1).glom().map(sorted).collect())
pairs("partition_by_twice_same", lambda r: (lambda p: p.partitionBy(3) is p)(r.partitionBy(3)))
pairs("partition_by_ints", lambda r: r.map(lambda kv: (kv[1], kv[0])).partitionBy(3).glom().map(sorted).collect())
pairs("partition_by_negative", lambda r: r.map(lambda kv: (-kv[1], 1)).partitionBy(3).glom().map(sorted).collect())
pairs("partition_by_large_ints", lambda r: r.map(lambda kv: (kv[1] << 40, 1)).partitionBy(5).glom().map(len).collect())
pairs("partitioner_object", lambda r: (r.partitionBy(3).partitioner.numPartitions, r.partitioner))
pairs("shuffle_reuse", lambda r: (lambda s: (sorted(s.collect()), s.count(), sorted(s.mapValues(str).collect())))(r.reduceByKey(add)))
pairs("group_with_one", lambda r: sorted((k, [sorted(v) for v in vs]) for k, vs in r.groupWith(r).collect()))
for kind in ("join", "leftOuterJoin", "rightOuterJoin", "fullOuterJoin"):
    two(kind, lambda a, b, kind=kind: sorted(getattr(a, kind)(b).collect(), key=str))
    two(kind + "_n", lambda a, b, kind=kind: sorted(getattr(a, kind)(b, 2).collect(), key=str))
    two(kind + "_empty", lambda a, b, kind=kind: sorted(getattr(a, kind)(b).collect(), key=str), DATA, [])
    two(kind + "_copartitioned", lambda a, b, kind=kind: sorted(getattr(a.partitionBy(4), kind)(b.partitionBy(4)).collect(), key=str))
two("cogroup", lambda a, b: sorted((k, [sorted(v) for v in vs]) for k, vs in a.cogroup(b).collect()))
two("cogroup_n", lambda a, b: a.cogroup(b, 5).getNumPartitions())
two("group_with_three", lambda a, b: sorted((k, [sorted(v) for v in vs]) for k, vs in a.groupWith(b, a.mapValues(lambda v: -v)).collect()))
two("subtract_by_key", lambda a, b: sorted(a.subtractByKey(b).collect()))
two("subtract_pairs", lambda a, b: sorted(a.subtract(a.filter(lambda kv: kv[1] > 2)).collect()))
two("union_pairs", lambda a, b: sorted(a.mapValues(str).union(b).collect()))
two("union_copartitioned", lambda a, b: (lambda u: (u.getNumPartitions(), sorted(u.collect(), key=str)))(
    a.partitionBy(3).union(b.partitionBy(3))))
two("join_self", lambda a, b: a.join(a).count())
two("intersection_pairs", lambda a, b: sorted(a.intersection(a).collect()))


@check("word_count")
def _(sc, d):
    open(d + "/t", "w").write("to be or not to be\nthat is the question\n" * 50)
    return sorted(sc.textFile(d + "/t", 3).flatMap(str.split).map(lambda w: (w, 1)).reduceByKey(add).collect())


@check("page_rank")
def _(sc, d):
    links = sc.parallelize([("a", "b"), ("a", "c"), ("b", "c"), ("c", "a")], 2).distinct().groupByKey().cache()
    ranks = links.map(lambda kv: (kv[0], 1.0))
    for _ in range(3):
        contribs = links.join(ranks).flatMap(lambda kv: [(u, kv[1][1] / len(kv[1][0])) for u in kv[1][0]])
        ranks = contribs.reduceByKey(add).mapValues(lambda r: r * 0.85 + 0.15)
    return sorted(ranks.collect())


@check("transitive_closure")
def _(sc, d):
    edges = sc.parallelize([(1, 2), (2, 3), (3, 4)], 2)
    tc, known = edges, 0
    while tc.count() != known:
        known = tc.count()
        new = tc.join(edges.map(lambda e: (e[1], e[0]))).map(lambda x: (x[1][1], x[1][0]))
        tc = tc.union(new).distinct().cache()
    return sorted(tc.collect())


@check("many_keys")
def _(sc, d):
    r = sc.parallelize(range(50000), 4).map(lambda x: (x % 5000, 1)).reduceByKey(add)
    return r.count(), set(r.values().collect())


@check("many_keys_spilled")
def _(sc, d):
    r = sc.parallelize(range(3000), 2).map(lambda x: (x % 10, "v" * 1000)).groupByKey(2)
    return sorted((k, len(v)) for k, v in r.collect())


@check("secondary_shuffles")
def _(sc, d):
    r = sc.parallelize(range(100), 5).map(lambda x: (x % 10, x)).reduceByKey(add).map(lambda kv: (kv[1] % 2, kv[0])).groupByKey()
    return sorted((k, sorted(v)) for k, v in r.collect())


@check("sort_many")
def _(sc, d):
    import random
    data = list(range(5000))
    random.Random(1).shuffle(data)
    return sc.parallelize(data, 5).sortBy(lambda x: x, numPartitions=6).collect() == list(range(5000))


@check("unhashable_key")
def _(sc, d):
    try:
        sc.parallelize([([1], 1)]).reduceByKey(add).collect()
    except Exception as e:
        return type(e).__name__, "unhashable" in str(e)


@check("join_skewed")
def _(sc, d):
    a = sc.parallelize([(0, i) for i in range(200)], 4)
    return a.join(sc.parallelize([(0, "x"), (0, "y")], 2)).count()


@check("lookup_after_sort")
def _(sc, d):
    r = sc.parallelize(zip(range(1000), range(1000)), 10)
    return r.sortByKey().lookup(42), r.lookup(1024)
