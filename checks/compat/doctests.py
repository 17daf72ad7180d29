"""Counts the examples in the documentation of pyspark's RDD side that hold on this SPARK_HOME."""
import doctest
import importlib
import os
import sys
import tempfile

MODULES = ["pyspark.core.rdd", "pyspark.core.context", "pyspark.core.broadcast", "pyspark.accumulators",
           "pyspark.statcounter", "pyspark.core.files"]


def run(name, verbose):
    from pyspark import SparkContext
    module = importlib.import_module(name)
    globs = module.__dict__.copy()
    sc = None
    if name not in ("pyspark.statcounter",):
        # As the modules' own test mains do it.
        sc = SparkContext("local[4]", "PythonTest", batchSize=2 if name == "pyspark.accumulators" else 0)
        sc.setLogLevel("OFF")
        globs["sc"] = sc
    globs["tempfile"] = tempfile
    globs["os"] = os
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    for test in doctest.DocTestFinder().find(module, name, globs=globs):
        runner.run(test)
    result = runner.summarize(verbose=False)
    if sc is not None and SparkContext._active_spark_context is not None:
        SparkContext._active_spark_context.stop()
    return result


def main():
    names = [a for a in sys.argv[1:] if not a.startswith("-")] or MODULES
    attempted = failed = 0
    lines = []
    for name in names:
        result = run(name, False)
        attempted += result.attempted
        failed += result.failed
        lines.append("%-28s %4d of %4d hold" % (name, result.attempted - result.failed, result.attempted))
    print("\n".join(lines))
    print("all: %d of %d hold (%.1f %%)" % (attempted - failed, attempted, 100.0 * (attempted - failed) / attempted))
    return 0 if failed <= 0.05 * attempted else 1


if __name__ == "__main__":
    sys.exit(main())
