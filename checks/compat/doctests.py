"""Counts the examples in the documentation of pyspark's RDD side that hold on this SPARK_HOME."""
import doctest
import importlib
import os
import sys
import tempfile

MODULES = ["pyspark.core.rdd", "pyspark.core.context", "pyspark.core.broadcast", "pyspark.accumulators",
           "pyspark.statcounter", "pyspark.core.files"]


def numbers_as_documented():
    try:
        import numpy
        numpy.set_printoptions(legacy="1.25")
    except (ImportError, TypeError):
        pass


def run(name):
    from pyspark import SparkContext
    module = importlib.import_module(name)
    globs = module.__dict__.copy()
    folder = tempfile.TemporaryDirectory()
    # As the modules' own test mains do it.
    sc = SparkContext("local[4]", "PythonTest")
    sc.setLogLevel("OFF")
    sc.setCheckpointDir(folder.name)
    # The documentation shows times of a machine that has started its workers already.
    sc.parallelize(range(8), 8).count()
    globs["sc"] = sc
    if name in ("pyspark.core.broadcast", "pyspark.core.files"):
        from pyspark.sql import SparkSession
        globs["spark"] = SparkSession(sc)
    globs["tempfile"] = tempfile
    globs["os"] = os
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    for test in doctest.DocTestFinder().find(module, name, globs=globs):
        runner.run(test)
    result = runner.summarize(verbose=False)
    if SparkContext._active_spark_context is not None:
        SparkContext._active_spark_context.stop()
    return result


def main():
    numbers_as_documented()
    names = [a for a in sys.argv[1:] if not a.startswith("-")] or MODULES
    attempted = failed = 0
    lines = []
    for name in names:
        result = run(name)
        attempted += result.attempted
        failed += result.failed
        lines.append("%-28s %4d of %4d hold" % (name, result.attempted - result.failed, result.attempted))
    print("\n".join(lines))
    print("all: %d of %d hold (%.1f %%)" % (attempted - failed, attempted, 100.0 * (attempted - failed) / attempted))
    return 0 if failed <= 0.05 * attempted else 1


if __name__ == "__main__":
    sys.exit(main())
