"""Counts the examples in the documentation of pyspark's RDD side that hold on this SPARK_HOME."""
import doctest
import importlib
import os
import subprocess
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
    names = sys.argv[1:] or MODULES
    if len(names) == 1:
        numbers_as_documented()
        result = run(names[0])
        print("%-28s %4d of %4d hold" % (names[0], result.attempted - result.failed, result.attempted))
        return 0
    # A session changes how errors arrive in the rest of its process, so each module has one of its own, as in pyspark's tests.
    attempted = held = 0
    lines = []
    for name in names:
        said = subprocess.run([sys.executable, __file__, name], stdout=subprocess.PIPE, text=True, check=True).stdout.rstrip()
        print(said)
        lines.append(said.split("\n")[-1])
        _, good, _, of, _ = lines[-1].split()
        held += int(good)
        attempted += int(of)
    print("\n".join(lines))
    print("all: %d of %d hold (%.1f %%)" % (held, attempted, 100.0 * held / attempted))
    return 0 if held >= 0.95 * attempted else 1


if __name__ == "__main__":
    sys.exit(main())
