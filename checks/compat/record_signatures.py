"""Records the public members of Spark's own classes: python record_signatures.py FOLDER_WITH_SPARKS_JARS

Writes recorded/signatures.txt, one `class name descriptor` a line, for the classes that programs over RDDs use. What Scala's
compiler adds (default arguments, lambdas, logging) is left out. Needs javap on the PATH.
"""
import pathlib
import re
import subprocess
import sys

CLASSES = """SparkConf SparkContext SparkException SparkFiles SparkJobInfo SparkStageInfo SparkExecutorInfo JobExecutionStatus
Partition Partitioner HashPartitioner RangePartitioner TaskContext BarrierTaskContext
api.java.JavaSparkContext api.java.JavaRDD api.java.JavaPairRDD api.java.JavaDoubleRDD api.java.JavaSparkStatusTracker
api.java.function.CoGroupFunction api.java.function.DoubleFlatMapFunction api.java.function.DoubleFunction
api.java.function.FilterFunction api.java.function.FlatMapFunction api.java.function.FlatMapFunction2
api.java.function.ForeachFunction api.java.function.ForeachPartitionFunction api.java.function.Function
api.java.function.Function0 api.java.function.Function2 api.java.function.Function3 api.java.function.Function4
api.java.function.MapFunction api.java.function.MapPartitionsFunction api.java.function.PairFlatMapFunction
api.java.function.PairFunction api.java.function.ReduceFunction api.java.function.VoidFunction api.java.function.VoidFunction2
api.python.PythonRDD api.python.PairwiseRDD api.python.PythonPartitioner api.python.SimplePythonFunction
api.python.PythonAccumulatorV2 api.python.PythonBroadcast api.python.BytesToString api.python.PythonParallelizeServer
api.python.SerDeUtil api.python.PythonUtils api.python.PythonException api.python.PythonErrorUtils api.python.Converter
rdd.RDD broadcast.Broadcast storage.StorageLevel partial.PartialResult partial.BoundedDouble
resource.ResourceProfile resource.ResourceProfileBuilder resource.ExecutorResourceRequests resource.TaskResourceRequests
resource.ExecutorResourceRequest resource.TaskResourceRequest resource.ResourceInformation
util.AccumulatorV2 util.LongAccumulator util.DoubleAccumulator util.CollectionAccumulator util.StatCounter""".split()
COMPILER = re.compile(r"\$|^(log|logName|initializeLog|isTraceEnabled|withLogContext|MDC|productElement|productIterator|"
                      r"productPrefix|productArity|canEqual|LogStringContext|copy|unapply|apply|tupled|curried|"
                      r"equals|hashCode|clone|toString|writeReplace)")


def members(name, classpath):
    text = subprocess.run(["javap", "-public", "-s", "-cp", classpath, "org.apache.spark." + name], capture_output=True,
                          text=True).stdout
    lines = text.split("\n")
    for i, line in enumerate(lines):
        descriptor = lines[i + 1].strip() if i + 1 < len(lines) else ""
        if "(" not in line or not descriptor.startswith("descriptor: ("):
            continue
        word = line[:line.index("(")].split()[-1]
        word = "<init>" if word.startswith("org.apache.spark.") else word
        if word == "<init>" or not COMPILER.search(word):
            yield word, descriptor[len("descriptor: "):]


def main():
    jars = sys.argv[1].rstrip("/") + "/*"
    lines = ["# Public members of Spark's classes, recorded by record_signatures.py"]
    for name in CLASSES:
        lines += sorted("%s %s %s" % (name, word, descriptor) for word, descriptor in set(members(name, jars)))
    target = pathlib.Path(__file__).parent / "recorded" / "signatures.txt"
    target.write_text("\n".join(lines) + "\n")
    print("%d members of %d classes" % (len(lines) - 1, len({x.split()[0] for x in lines[1:]})))


if __name__ == "__main__":
    main()
