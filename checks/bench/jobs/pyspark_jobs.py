"""One RDD job of pyspark over lines of text: python pyspark_jobs.py JOB FILE; prints the seconds that it took and its answer.

With CAPTURE=FOLDER in the environment each task's input is kept there, and the seconds mean nothing.
"""
import os
import sys
import time
from operator import add

from pyspark import SparkConf, SparkContext


def wordcount(sc, file):
    counts = sc.textFile(file).flatMap(lambda line: line.split(" ")).map(lambda word: (word, 1)).reduceByKey(add)
    return counts.map(lambda kv: (1, kv[1])).reduce(lambda a, b: (a[0] + b[0], a[1] + b[1]))


def sort(sc, file):
    ordered = sc.textFile(file).map(lambda line: (line[:10], line[10:])).sortByKey()
    return ordered.map(lambda kv: len(kv[1])).sum(), ordered.first()[0]


def join(sc, file):
    left = sc.textFile(file).map(lambda line: (line[:5], len(line)))
    right = sc.parallelize(range(100000), 8).map(lambda n: ("%05d" % n, n))
    return left.join(right).map(lambda kv: kv[1][0] + kv[1][1]).sum()


def filtercount(sc, file):
    return sc.textFile(file).filter(lambda line: "a" in line).count()


def main():
    job, file = sys.argv[1], sys.argv[2]
    conf = SparkConf().set("spark.ui.enabled", "false").set("spark.ui.showConsoleProgress", "false")
    if os.environ.get("CAPTURE"):
        conf.set("spark.python.worker.module", "pyspark_capture")
    sc = SparkContext(conf=conf, appName=job)
    sc.parallelize(range(4), 4).count()
    if os.environ.get("CAPTURE"):
        for name in os.listdir(os.environ["CAPTURE"]):
            os.remove(os.path.join(os.environ["CAPTURE"], name))
    began = time.monotonic()
    answer = globals()[job](sc, file)
    print("took %.3f %r" % (time.monotonic() - began, answer), flush=True)
    sc.stop()


if __name__ == "__main__":
    main()
