"""The program whose processes are killed: a job of the kind that a seed chose, with an answer that is known.

python victim.py KIND MASTER LOCAL_FOLDER; prints "ready" when the first job is done and its workers live, then "answer ...".
"""
import sys
import time
from operator import add

from pyspark import SparkConf, SparkContext, StorageLevel


def busy(x):
    """Tasks that last long enough to be hit."""
    if x % 40 == 0:
        time.sleep(0.02)
    return x


def grouped(sc, n):
    return sorted(sc.parallelize(range(n), 4).map(busy).map(lambda x: (x % 7, 1)).reduceByKey(add, 3).collect())


def ordered(sc, n):
    return sc.parallelize(range(n), 4).map(busy).sortBy(lambda x: -x, numPartitions=3).take(3)


def kept(sc, n):
    numbers = sc.parallelize(range(n), 4).map(busy).persist(StorageLevel.MEMORY_AND_DISK)
    return numbers.sum(), numbers.map(busy).count(), numbers.max()


def shared(sc, n):
    table = sc.broadcast({k: k * k for k in range(11)})
    return sc.parallelize(range(n), 4).map(busy).map(lambda x: table.value[x % 11]).sum()


def joined(sc, n):
    left = sc.parallelize(range(n // 4), 3).map(busy).map(lambda x: (x % 50, x))
    return left.join(sc.parallelize(range(50), 2).map(lambda x: (x, -x)), 3).map(lambda kv: kv[1][1]).sum()


def counted(sc, n):
    seen = sc.accumulator(0)
    sc.parallelize(range(n), 4).map(busy).foreach(lambda x: seen.add(x))
    return seen.value


KINDS = {f.__name__: f for f in (grouped, ordered, kept, shared, joined, counted)}
SIZE = 4000


def expected(kind):
    """The answers by plain arithmetic."""
    n = SIZE
    return {
        "grouped": [(k, len(range(k, n, 7))) for k in range(7)],
        "ordered": [n - 1, n - 2, n - 3],
        "kept": (n * (n - 1) // 2, n, n - 1),
        "shared": sum((x % 11) ** 2 for x in range(n)),
        "joined": sum(-(x % 50) for x in range(n // 4)),
        "counted": n * (n - 1) // 2,
    }[kind]


def main():
    kind, master = sys.argv[1], sys.argv[2]
    conf = SparkConf().set("spark.ui.enabled", "false").set("spark.task.maxFailures", "8")
    conf.set("spark.local.dir", sys.argv[3]).set("spark.executor.memory", "300m").set("spark.driver.memory", "300m")
    sc = SparkContext(master, "victim", conf=conf)
    sc.parallelize(range(4), 4).map(busy).count()
    print("ready", flush=True)
    print("answer %r" % (KINDS[kind](sc, SIZE),), flush=True)
    sc.stop()


if __name__ == "__main__":
    main()
