"""Writing and reading back."""
import os

CHECKS = {}


def check(name):
    def register(f):
        CHECKS[name] = f
        return f
    return register


def _files(path):
    return sorted(f for f in os.listdir(path) if not f.startswith("."))


@check("text_file")
def _(sc, d):
    sc.parallelize(range(6), 3).saveAsTextFile(d + "/o")
    return _files(d + "/o"), sorted(sc.textFile(d + "/o").collect()), open(d + "/o/part-00000").read()


@check("text_file_unicode")
def _(sc, d):
    sc.parallelize(["\u00e9", "", "a\tb", b"bytes", None, 1.5], 1).saveAsTextFile(d + "/o")
    return open(d + "/o/part-00000", encoding="utf-8").read()


for codec in ("Gzip", "BZip2", "Default"):
    def f(sc, d, codec=codec):
        sc.parallelize(["foo", "bar"], 1).saveAsTextFile(d + "/o", "org.apache.hadoop.io.compress.%sCodec" % codec)
        return _files(d + "/o"), sc.textFile(d + "/o").collect()
    CHECKS["text_file_" + codec] = f


@check("text_file_exists")
def _(sc, d):
    sc.parallelize([1]).saveAsTextFile(d + "/o")
    try:
        sc.parallelize([1]).saveAsTextFile(d + "/o")
    except Exception as e:
        return type(e).__name__, "already exists" in str(e)


@check("text_file_empty")
def _(sc, d):
    sc.parallelize([], 2).saveAsTextFile(d + "/o")
    return _files(d + "/o"), sc.textFile(d + "/o").collect()


@check("pickle_file")
def _(sc, d):
    data = [1, "two", (3, [4]), {"five": None}]
    sc.parallelize(data, 2).saveAsPickleFile(d + "/o", 2)
    return sorted(map(str, sc.pickleFile(d + "/o", 3).collect()))


@check("pickle_file_large_batch")
def _(sc, d):
    sc.parallelize(range(1000), 4).saveAsPickleFile(d + "/o")
    return sc.pickleFile(d + "/o").sum()


@check("pickle_file_mapped")
def _(sc, d):
    sc.parallelize(range(10), 2).map(lambda x: (x, str(x))).saveAsPickleFile(d + "/o")
    return sorted(sc.pickleFile(d + "/o").mapValues(len).collect())


@check("sequence_file_int_text")
def _(sc, d):
    sc.parallelize([(1, "a"), (2, "bb"), (3, "ccc")], 2).saveAsSequenceFile(d + "/o")
    return sorted(sc.sequenceFile(d + "/o").collect())


for label, data in (("float", [(1, 1.5), (2, -0.25)]), ("bool", [(1, True), (2, False)]), ("bytes", [("a", bytearray(b"xy"))]),
                    ("none", [("a", None)]), ("long", [(1 << 40, 1)])):
    def f(sc, d, data=data):
        sc.parallelize(data, 1).saveAsSequenceFile(d + "/o")
        return sorted((k, bytes(v) if isinstance(v, bytearray) else v) for k, v in sc.sequenceFile(d + "/o").collect())
    CHECKS["sequence_file_" + label] = f


@check("sequence_file_map")
def _(sc, d):
    sc.parallelize([(1, {"a": 1.0}), (2, {"b": 2.0})], 1).saveAsSequenceFile(d + "/o")
    return sorted(sc.sequenceFile(d + "/o").collect(), key=str)


@check("sequence_file_compressed")
def _(sc, d):
    sc.parallelize([(1, "a"), (2, "b")], 1).saveAsSequenceFile(d + "/o", "org.apache.hadoop.io.compress.GzipCodec")
    return sorted(sc.sequenceFile(d + "/o", "org.apache.hadoop.io.IntWritable", "org.apache.hadoop.io.Text").collect())


@check("hadoop_file_text")
def _(sc, d):
    open(d + "/t", "w").write("ab\ncd\n")
    return sc.hadoopFile(d + "/t", "org.apache.hadoop.mapred.TextInputFormat", "org.apache.hadoop.io.LongWritable",
                         "org.apache.hadoop.io.Text").collect()


@check("new_api_hadoop_file_text")
def _(sc, d):
    open(d + "/t", "w").write("ab\ncd\n")
    return sc.newAPIHadoopFile(d + "/t", "org.apache.hadoop.mapreduce.lib.input.TextInputFormat",
                               "org.apache.hadoop.io.LongWritable", "org.apache.hadoop.io.Text").collect()


@check("hadoop_rdd_conf")
def _(sc, d):
    open(d + "/t", "w").write("ab\n")
    return sc.hadoopRDD("org.apache.hadoop.mapred.TextInputFormat", "org.apache.hadoop.io.LongWritable", "org.apache.hadoop.io.Text",
                        conf={"mapreduce.input.fileinputformat.inputdir": d + "/t"}).collect()


@check("new_api_hadoop_rdd_conf")
def _(sc, d):
    open(d + "/t", "w").write("ab\n")
    return sc.newAPIHadoopRDD("org.apache.hadoop.mapreduce.lib.input.TextInputFormat", "org.apache.hadoop.io.LongWritable",
                              "org.apache.hadoop.io.Text", conf={"mapreduce.input.fileinputformat.inputdir": d + "/t"}).collect()


@check("save_as_hadoop_file")
def _(sc, d):
    sc.parallelize([(1, ""), (1, "a"), (3, "x")], 1).saveAsHadoopFile(d + "/o", "org.apache.hadoop.mapred.SequenceFileOutputFormat")
    return sorted(sc.sequenceFile(d + "/o").collect())


@check("save_as_new_api_hadoop_file")
def _(sc, d):
    sc.parallelize([(1, ""), (1, "a"), (3, "x")], 1).saveAsNewAPIHadoopFile(
        d + "/o", "org.apache.hadoop.mapreduce.lib.output.SequenceFileOutputFormat",
        "org.apache.hadoop.io.IntWritable", "org.apache.hadoop.io.Text")
    return sorted(sc.sequenceFile(d + "/o").collect())


@check("save_as_hadoop_dataset")
def _(sc, d):
    conf = {"mapreduce.job.output.key.class": "org.apache.hadoop.io.IntWritable",
            "mapreduce.job.output.value.class": "org.apache.hadoop.io.Text",
            "mapred.output.format.class": "org.apache.hadoop.mapred.SequenceFileOutputFormat",
            "mapreduce.output.fileoutputformat.outputdir": d + "/o"}
    sc.parallelize([(1, "a"), (2, "b")], 1).saveAsHadoopDataset(conf)
    return sorted(sc.sequenceFile(d + "/o").collect())


@check("save_as_new_api_hadoop_dataset")
def _(sc, d):
    conf = {"mapreduce.job.outputformat.class": "org.apache.hadoop.mapreduce.lib.output.SequenceFileOutputFormat",
            "mapreduce.job.output.key.class": "org.apache.hadoop.io.IntWritable",
            "mapreduce.job.output.value.class": "org.apache.hadoop.io.Text",
            "mapreduce.output.fileoutputformat.outputdir": d + "/o"}
    sc.parallelize([(1, "a"), (2, "b")], 1).saveAsNewAPIHadoopDataset(conf)
    return sorted(sc.sequenceFile(d + "/o").collect())


@check("text_through_shuffle")
def _(sc, d):
    sc.parallelize([("b", 1), ("a", 2)], 2).sortByKey().map(lambda kv: "%s=%d" % kv).saveAsTextFile(d + "/o")
    return [line for f in _files(d + "/o") if f.startswith("part") for line in open(d + "/o/" + f)]
