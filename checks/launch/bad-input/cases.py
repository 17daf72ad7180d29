"""The cases of bad-input.py: what is given, and what must be said."""
import bz2
import gzip
import os
import subprocess


class Case:
    def __init__(self, name, what, words, *expect, prepare=None, conf=None, cluster=False, lives=None, fails=True, code=None,
                 script="spark-submit", own=False, before_exec=None):
        self.name, self.what, self.words, self.expect = name, what, words, expect
        self.prepare, self.conf, self.cluster, self.fails, self.code = prepare, conf or {}, cluster, fails, code
        self.lives = cluster and fails if lives is None else lives
        self.script, self.own, self.before_exec = script, own, before_exec

    def options(self, master):
        if self.own:
            return []
        settings = {"spark.local.dir": "{local}", **self.conf}
        flags = [w for key, value in settings.items() for w in ("--conf", f"{key}={value}")]
        return ["--master", master, "--driver-memory", "512m", *flags, "--class", "BadInput", "{jar}"]


CASES = []


def data(name, what, words, *expect, **more):
    """A job in both masters, after which the context lives on."""
    CASES.append(Case(name, what, words, *expect, cluster=True, **more))


def setting(name, key, value, *expect, **more):
    """A setting with a value that it cannot have, and a job that has nothing wrong."""
    CASES.append(Case(name, f"`{key}={value}`", ["nothing"], *expect, conf={key: value}, **more))


def command(name, what, words, *expect, **more):
    CASES.append(Case(name, what, words, *expect, own=True, **more))


def write(name, content):
    def prepare(run, env):
        path = os.path.join(run.work, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as f:
            f.write(content)
    return prepare


def lines(n):
    return b"".join(b"line %d\n" % (i * 7919) for i in range(n))


def folder(name):
    return lambda run, env: os.makedirs(os.path.join(run.work, name))


def zstd_bytes(content):
    return subprocess.run(["zstd", "-q", "-c"], input=content, stdout=subprocess.PIPE, check=True).stdout


def tmpfs(attribute, megabytes):
    def prepare(run, env):
        path = getattr(run, attribute)
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", path], check=True)
        run.mounts.append(path)
    return prepare


def sparse(name, size):
    def prepare(run, env):
        with open(os.path.join(run.work, name), "wb") as f:
            f.truncate(size)
    return prepare


HALF = lambda b: b[:len(b) // 2]

# Files that are not there, or not what they should be
data("missing path", "`textFile` of a path that is not there", ["text", "{work}/absent"], r"\[PATH_NOT_FOUND\]", r"SQLSTATE: 42K03", r"/absent")
data("missing glob", "`textFile` of a pattern that matches nothing", ["text", "{work}/*.absent"], r"\[PATH_NOT_FOUND\]", r"\*\.absent")
data("missing whole", "`wholeTextFiles` of a path that is not there", ["whole", "{work}/absent"], r"\[PATH_NOT_FOUND\]", r"42K03")
data("missing binary", "`binaryFiles` of a path that is not there", ["binary", "{work}/absent"], r"\[PATH_NOT_FOUND\]")
data("missing records", "`binaryRecords` of a path that is not there", ["records", "{work}/absent"], r"\[PATH_NOT_FOUND\]")
data("missing sequence", "`sequenceFile` of a path that is not there", ["sequence", "{work}/absent"], r"\[PATH_NOT_FOUND\]")
data("missing object", "`objectFile` of a path that is not there", ["object", "{work}/absent"], r"\[PATH_NOT_FOUND\]")
data("missing hadoop", "`hadoopFile` of a path that is not there", ["hadoop", "{work}/absent"], r"\[PATH_NOT_FOUND\]|does not exist", r"/absent")
data("missing newHadoop", "`newApiHadoopFile` of a path that is not there", ["newHadoop", "{work}/absent"], r"\[PATH_NOT_FOUND\]|does not exist", r"/absent")
data("folder of folders", "`textFile` of a folder that holds a folder", ["text", "{work}/d"], r"/d/inner", prepare=folder("d/inner"))
data("folder as binary", "`binaryRecords` of a folder that holds a folder", ["records", "{work}/d"], r"/d/inner", prepare=folder("d/inner"))
data("empty path", "`textFile` of an empty name", ["text", ""], r"(?i)empty")
data("unknown scheme", "`textFile` of a scheme that nobody serves", ["text", "nosuch://host/a"], r"nosuch")
data("no host", "`textFile` of an HDFS that cannot be reached", ["text", "hdfs://127.0.0.1:1/a"], r"hdfs|127.0.0.1")
data("deleted", "a file deleted between definition and job", ["deleted", "{work}/f.txt"], r"f\.txt", prepare=write("f.txt", lines(10)))
data("truncated gzip", "`textFile` of half a gzip file", ["text", "{work}/f.gz"], r"f\.gz", r"SQLSTATE", prepare=write("f.gz", HALF(gzip.compress(lines(20000)))))
data("no gzip", "`textFile` of text named .gz", ["text", "{work}/f.gz"], r"f\.gz", r"SQLSTATE", prepare=write("f.gz", lines(10)))
data("truncated bzip2", "`textFile` of half a bzip2 file", ["text", "{work}/f.bz2"], r"f\.bz2", r"SQLSTATE", prepare=write("f.bz2", HALF(bz2.compress(lines(20000)))))
data("damaged bzip2", "`textFile` of a bzip2 file with a wrong byte", ["text", "{work}/f.bz2"], r"f\.bz2", r"SQLSTATE",
     prepare=lambda run, env: write("f.bz2", (lambda b: b[:5000] + bytes([b[5000] ^ 0xff]) + b[5001:])(bz2.compress(lines(20000))))(run, env))
data("no bzip2", "`textFile` of text named .bz2", ["text", "{work}/f.bz2"], r"f\.bz2", r"SQLSTATE", prepare=write("f.bz2", lines(10)))
data("truncated zstd", "`textFile` of half a zstd file", ["text", "{work}/f.zst"], r"f\.zst", r"SQLSTATE", prepare=lambda run, env: write("f.zst", HALF(zstd_bytes(lines(20000))))(run, env))
data("no zstd", "`textFile` of text named .zst", ["text", "{work}/f.zst"], r"f\.zst", r"SQLSTATE", prepare=write("f.zst", lines(10)))
data("no sequence file", "`sequenceFile` of text", ["sequence", "{work}/f"], r"SequenceFile", prepare=write("f", lines(10)))
data("no object file", "`objectFile` of text", ["object", "{work}/f"], r"no sequence file", prepare=write("f", lines(10)))
data("odd records", "`binaryRecords` of a length that does not divide", ["records", "{work}/f"], r"7", prepare=write("f", b"123456789"))
CASES.append(Case("invalid UTF-8", "`textFile` of bytes that are no UTF-8", ["chars", "{work}/f"], "a\ufffdb", prepare=write("f", b"a\xffb\nc\xc3\n"), cluster=True, fails=False))
data("huge line", "`textFile` of a line of 2.2 GB", ["text", "{work}/f"], r"\[RECORD_TOO_LARGE\]|f", prepare=sparse("f", 2_362_232_012))

# Functions
data("throws", "an exception in `map`", ["throw"], r"IllegalStateException: number \d+ is odd", r"\tat BadInput.thrower")
data("throws with cause", "an exception with a cause in `map`", ["throwCause"], r"java.io.IOException: while reading", r"Caused by: java.lang.IllegalStateException: number", r"BadInput.thrower")
data("throws after shuffle", "an exception behind a shuffle", ["throwAfterShuffle"], r"number 1 is odd")
data("throws in key", "an exception in the key of `sortBy`", ["throwInPartitioner"], r"is odd")
data("null", "a null where the function wants a text", ["null"], r"NullPointerException")
data("deep", "endless recursion in `map`", ["deep"], r"StackOverflowError", r"BadInput.deep")
data("missing class in task", "`Class.forName` of nothing in `foreach`", ["missingClass"], r"ClassNotFoundException: no.such.Thing")
data("unserialisable", "a captured thread", ["unserialisable"], r"\[TASK_NOT_SERIALIZABLE\]", r"holder → inner → handle|inner.*handle")
data("unserialisable result", "a result that cannot be sent", ["unserialisableResult"], r"java.lang.Object|context lives|nothing went wrong", fails=False, lives=False)
data("unserialisable shuffle", "threads in a shuffle", ["unserialisableShuffle"], r"\[ELEMENT_NOT_SERIALIZABLE\]|Thread")
data("nested", "a dataset in a function of another", ["nested"], r"SPARK-5063")
data("pipe", "`pipe` to a command that is not there", ["pipe"], r"no-such-command")
data("pipe fails", "`pipe` to a command that fails", ["pipeFails"], r"4")
CASES.append(Case("exit in task", "`System.exit(3)` in `foreach`, local", ["exitInTask"], code=3))

# Arguments
data("second context", "a second context", ["secondContext"], r"\[?MULTIPLE_SPARK_CONTEXTS|Only one", r"BadInput")
data("empty reduce", "`reduce` of nothing", ["emptyReduce"], r"empty collection")
data("zip", "`zip` of unequal lengths", ["zip"], r"same number of elements")
data("zip partitions", "`zip` of unequal numbers of partitions", ["zipPartitions"], r"unequal numbers? of partitions")
data("negative", "`parallelize` into -1 slices", ["negative"], r"(?i)positive")
data("checkpoint", "`checkpoint` without a folder", ["checkpoint"], r"setCheckpointDir")
data("checkpoint dir", "`setCheckpointDir` below a file", ["checkpointDir", "{work}/f/x"], r"\[CANNOT_WRITE_FILE\]", r"/f", prepare=write("f", b"x"))
data("add file", "`addFile` of nothing", ["addFile", "{work}/absent"], r"absent")
data("add jar", "`addJar` of nothing", ["addJar", "{work}/absent.jar"], r"absent|nothing went wrong", fails=False, lives=False)

# Output
data("output exists", "`saveAsTextFile` onto a folder", ["save", "{out}/o"], r"\[PATH_ALREADY_EXISTS\]", r"42K04", prepare=lambda run, env: write("out/o/precious", b"data")(run, env))
data("output is a file", "`saveAsTextFile` onto a file", ["save", "{out}/o"], r"\[PATH_ALREADY_EXISTS\]", prepare=write("out/o", b"data"))
data("output below a file", "`saveAsTextFile` below a file", ["save", "{out}/o/p"], r"/o", prepare=write("out/o", b"data"))
data("object output exists", "`saveAsObjectFile` onto a folder", ["saveObject", "{out}/o"], r"\[PATH_ALREADY_EXISTS\]", prepare=write("out/o/precious", b"data"))
data("save fails", "`saveAsTextFile` of a function that throws", ["saveThrowing", "{out}/o"], r"is odd")
data("output disk full", "`saveAsTextFile` to a disk of 4 MB", ["saveLarge", "{out}/o"], r"\[DISK_FULL\]", r"SQLSTATE: 53100", prepare=tmpfs("out", 4))
data("hadoop output disk full", "`saveAsNewApiHadoopFile` to a disk of 4 MB", ["saveHadoop", "{out}/o"], r"\[DISK_FULL\]", r"SQLSTATE: 53100", prepare=tmpfs("out", 4))
data("old hadoop output disk full", "`saveAsHadoopFile` to a disk of 4 MB", ["saveOldHadoop", "{out}/o"], r"\[DISK_FULL\]", r"SQLSTATE: 53100", prepare=tmpfs("out", 4))
data("local disk full", "a shuffle through a spark.local.dir of 4 MB", ["shuffle"], r"\[DISK_FULL\]", r"53100", r"spark.local.dir|/local", prepare=tmpfs("local", 4))
data("cache disk full", "DISK_ONLY on a spark.local.dir of 4 MB", ["cacheOnDisk"], r"\[DISK_FULL\]", r"53100", prepare=tmpfs("local", 4))

# Memory
data("huge array", "an array of 2 GB in a heap of 512 MB", ["hugeRecord"], r"OutOfMemoryError|memory")
data("huge shuffled", "records of 2 GB in a shuffle", ["hugeShuffled"], r"OutOfMemoryError|memory")
data("huge task", "a task that takes all memory", ["hugeTask"], r"OutOfMemoryError|memory")
data("huge collect", "`collect` of more than the heap", ["hugeCollect"], r"maxResultSize|OutOfMemoryError|memory", conf={"spark.driver.maxResultSize": "20m"})
data("huge broadcast", "a broadcast of 400 MB in a heap of 512 MB", ["hugeBroadcast"], r"nothing went wrong|OutOfMemoryError", fails=False, lives=False)
CASES.append(Case("small heap", "`--driver-memory 1m`", ["--driver-memory", "1m", "--master", "local", "--class", "BadInput", "{jar}", "nothing"], r"(?i)too small|memory", own=True))
CASES.append(Case("small executor", "`local-cluster[1,1,10]`", ["--master", "local-cluster[1,1,10]", "--class", "BadInput", "{jar}", "nothing"], r"INVALID_EXECUTOR_MEMORY|spark.executor.memory|local-cluster", own=True))

# Settings
for name, key, value, *expect in [
        ("number", "spark.task.maxFailures", "many", r"spark.task.maxFailures", r"many"),
        ("number of zero", "spark.task.maxFailures", "0", r"spark.task.maxFailures"),
        ("negative number", "spark.default.parallelism", "-3", r"spark.default.parallelism"),
        ("flag", "spark.shuffle.compress", "perhaps", r"spark.shuffle.compress", r"true"),
        ("size", "spark.reducer.maxSizeInFlight", "12 elephants", r"spark.reducer.maxSizeInFlight"),
        ("time", "spark.locality.wait", "soon", r"spark.locality.wait"),
        ("codec", "spark.io.compression.codec", "rot13", r"rot13", r"lz4"),
        ("shuffle manager", "spark.shuffle.manager", "org.apache.spark.shuffle.celeborn.SparkShuffleManager", r"spark.shuffle.manager", r"sort or tungsten-sort"),
        ("mode", "spark.scheduler.mode", "ROUND", r"ROUND", r"FIFO"),
        ("fraction", "spark.memory.fraction", "7", r"spark.memory.fraction"),
        ("cpus", "spark.task.cpus", "5", r"spark.task.cpus"),
        ("event log", "spark.eventLog.enabled", "perhaps", r"spark.eventLog.enabled"),
        ("local dir", "spark.local.dir", "{work}/f/x", r"/f"),
        ("driver port", "spark.driver.port", "99999", r"spark.driver.port"),
        ("ui port", "spark.ui.port", "99999", r"spark.ui.port"),
        ("master by --conf", "spark.submit.deployMode", "sideways", r"sideways", r"client"),
        ("result size", "spark.driver.maxResultSize", "-1x", r"spark.driver.maxResultSize"),
        ("speculation", "spark.speculation.quantile", "3", r"spark.speculation.quantile"),
        ("executor memory", "spark.executor.memory", "lots", r"spark.executor.memory", r"lots"),
        ("size beyond a long", "spark.driver.maxResultSize", "99999999999g", r"spark.driver.maxResultSize"),
        ("number beyond a long", "spark.network.timeout", "99999999999999999999s", r"spark.network.timeout"),
        ("number beyond an int", "spark.task.maxFailures", "3000000000", r"spark.task.maxFailures"),
        ("java options", "spark.driver.extraJavaOptions", "-Xmx1g", r"spark.driver.extraJavaOptions|Xmx"),
]:
    setting(name, key, value, *expect, prepare=write("f", b"x"))
CASES.append(Case("event log folder", "`spark.eventLog.dir` that is not there", ["nothing"], r"absent", conf={"spark.eventLog.enabled": "true", "spark.eventLog.dir": "{work}/absent"}))
CASES.append(Case("scheduler file missing", "`spark.scheduler.allocation.file` that is not there", ["nothing"], r"absent.xml", conf={"spark.scheduler.mode": "FAIR", "spark.scheduler.allocation.file": "{work}/absent.xml"}))
setting("setting without effect", "spark.serializer", "no.such.Serializer", r"spark.serializer.*has no effect", fails=False)
setting("unknown setting", "spark.shufle.compress", "true", r"spark.shuffle.compress", fails=False)
for name, content in [("broken", b"<allocations><pool name='a'>"), ("no xml", b"pools: a"), ("bad mode", b"<allocations><pool name='a'><schedulingMode>ROUND</schedulingMode><weight>x</weight></pool></allocations>"),
                      ("entity", b"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><allocations><pool name='&x;'/></allocations>")]:
    CASES.append(Case(f"fairscheduler {name}", f"`fairscheduler.xml`: {name}", ["nothing"], r"f.xml|ROUND", prepare=write("f.xml", content),
                      conf={"spark.scheduler.mode": "FAIR", "spark.scheduler.allocation.file": "{work}/f.xml"}))
JOB = ["--master", "local[2]", "--class", "BadInput", "{jar}", "nothing"]
command("defaults without a value", "`spark-defaults.conf`: a key alone", JOB, r"spark-defaults.conf", prepare=write("conf/spark-defaults.conf", b"spark.app.name\n=x\n"))
command("defaults of bytes", "`spark-defaults.conf` of bytes", JOB, r"spark-defaults.conf", prepare=write("conf/spark-defaults.conf", b"\x00\xff\xfe spark.x\n"))
command("defaults malformed escape", "`spark-defaults.conf`: a broken `\\u`", JOB, r"spark-defaults.conf", r"line 2|:2", prepare=write("conf/spark-defaults.conf", b"# x\nspark.app.name \\uXYZ\n"))
command("defaults is a folder", "`spark-defaults.conf` is a folder", JOB, r"spark-defaults.conf", prepare=folder("conf/spark-defaults.conf"))
command("log4j broken", "`log4j2.properties` with an unknown appender", JOB, r"log4j2.properties", r"Nope", r"nowhere", r"INFO SparkContext", prepare=write("conf/log4j2.properties", b"rootLogger.level = loud\nrootLogger.appenderRef.x.ref = nowhere\nappender.y.type = Nope\nappender.y.name = y\n"), fails=False)
command("properties file missing", "`--properties-file` of nothing", ["--properties-file", "{work}/absent", *JOB], r"absent")
command("properties file is a folder", "`--properties-file` of a folder", ["--properties-file", "{work}", *JOB], r"bad-input")

# The command line
command("unknown option", "`--masster`", ["--masster", "local", *JOB], r"--masster", r"--master")
command("no value", "`--conf` without a value", ["--conf"], r"--conf")
command("conf without =", "`--conf novalue`", ["--conf", "novalue", *JOB], r"novalue", r"KEY=VALUE")
command("no resource", "nothing to run", ["--master", "local"], r"JAR")
command("jar missing", "a jar that is not there", ["--class", "BadInput", "{work}/absent.jar"], r"absent.jar")
command("jar is text", "a jar that is none", ["--class", "BadInput", "{work}/f.jar"], r"f.jar", prepare=write("f.jar", lines(3)))
command("jar is text, no class", "a jar that is none, without --class", ["{work}/f.jar"], r"f.jar", prepare=write("f.jar", lines(3)))
command("jar is a folder", "a folder in place of a jar", ["--class", "BadInput", "{work}/d.jar"], r"d.jar", prepare=folder("d.jar"))
command("class missing", "`--class` that the jar has not", ["--class", "no.Such", "{jar}"], r"no\.Such", code=101)
command("class without main", "`--class` without `main`", ["--class", "BadInput$Holder", "{jar}"], r"main")
command("no class", "no `--class`, none in the manifest", ["{jar}"], r"--class")
for i, master in enumerate(["lokal", "local[0]", "local[-1]", "local[x]", "local[2,0]", "local-cluster[0,1,512]", "local-cluster[2,1]", "local-cluster[2,0,512]",
                            "local-cluster[a,b,c]", "mesos://h:1", "spark://", "spark://host", "spark://host:port", "http://x", ""]):
    command(f"master {master or 'empty'}", f"`--master '{master}'`", ["--master", master, "--class", "BadInput", "{jar}", "nothing"], r"local\[|host:port|spark://|must be|positive")
for master in ["yarn", "k8s://https://h:1"]:
    command(f"master {master}", f"`--master {master}`", ["--master", master, "--class", "BadInput", "{jar}", "nothing"], r"YARN|yarn|Kubernetes")
command("master that is not there", "`--master spark://127.0.0.1:1`", ["--master", "spark://127.0.0.1:1", "--class", "BadInput", "{jar}", "nothing"], r"spark://127.0.0.1:1|cluster.secret")
command("deploy mode", "`--deploy-mode sideways`", ["--deploy-mode", "sideways", *JOB], r"sideways", r"client")
command("cluster mode of local", "`--deploy-mode cluster` in local", ["--deploy-mode", "cluster", *JOB], r"cluster")
command("files missing", "`--files` of nothing", ["--files", "{work}/absent", *JOB], r"absent")
command("jars missing", "`--jars` of nothing", ["--jars", "{work}/absent.jar", *JOB], r"absent")
command("jars of text", "`--jars` of text", ["--jars", "{work}/f.jar", *JOB], r"f.jar", prepare=write("f.jar", lines(3)), fails=False)
command("archives missing", "`--archives` of nothing", ["--archives", "{work}/absent.zip", *JOB], r"absent")
command("archives of text", "`--archives` of text", ["--archives", "{work}/f.zip", *JOB], r"f.zip", prepare=write("f.zip", lines(3)))
command("py-files missing", "`--py-files` of nothing", ["--py-files", "{work}/absent.py", *JOB], r"absent")
command("packages malformed", "`--packages a:b`", ["--packages", "a:b", *JOB], r"a:b")
command("packages unknown", "`--packages` of nothing", ["--packages", "io.firesteel.absent:absent:1.0", *JOB], r"absent")
command("file scheme", "`--files` of a scheme that nobody serves", ["--files", "nosuch://h/a", *JOB], r"nosuch")
command("driver memory option", "`--driver-memory lots`", ["--driver-memory", "lots", *JOB], r"lots")
command("driver memory of nothing", "`--driver-memory 0`", ["--driver-memory", "0", *JOB], r"0")
command("driver memory too large", "`--driver-memory 900t`", ["--driver-memory", "900t", *JOB], r"900t|heap|memory")
command("driver cores", "`--driver-cores few`", ["--driver-cores", "few", *JOB], r"few")
command("executor cores", "`--executor-cores 0`", ["--executor-cores", "0", *JOB], r"executor", fails=True)
command("no executor memory", "`--executor-memory 0`", ["--executor-memory", "0", *JOB], r"'0'.*executor.memory", fails=True)
command("no total cores", "`--total-executor-cores 0`", ["--total-executor-cores", "0", *JOB], r"'0'.*cores.max", fails=True)
command("no executors", "`spark.executor.instances=0`", ["--conf", "spark.executor.instances=0", *JOB], r"'0'.*instances",
        fails=True)
command("total cores", "`--total-executor-cores few`", ["--total-executor-cores", "few", *JOB], r"few", fails=True)
command("num executors", "`--num-executors -1`", ["--num-executors", "-1", *JOB], r"-1", fails=True)
command("kill local", "`--kill` without a master", ["--kill", "driver-1"], r"--kill|REST|spark://")
command("proxy user", "`--proxy-user`", ["--proxy-user", "x", *JOB], r"proxy-user")
command("R", "an R program", ["{work}/f.R"], r"R", prepare=write("f.R", b"1\n"))
command("python missing", "a Python program that is not there", ["{work}/absent.py"], r"absent.py")
command("unknown example", "`run-example WordCont`", ["WordCont"], r"WordCount", script="run-example")
command("example without arguments", "`run-example WordCount`", ["WordCount"], r"(?i)usage", script="run-example")
command("example of nothing", "`run-example WordCount absent`", ["WordCount", "absent"], r"\[PATH_NOT_FOUND\]", script="run-example")
command("no JDK", "`JAVA_HOME` that is no JDK", JOB, r"Running Spark version", prepare=lambda run, env: env.update(JAVA_HOME=run.work), fails=False)
command("conf folder missing", "`SPARK_CONF_DIR` that is not there", JOB, r".", prepare=lambda run, env: env.update(SPARK_CONF_DIR=run.work + "/absent"), fails=False)
