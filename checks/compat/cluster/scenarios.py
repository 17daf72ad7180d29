"""Stock pyspark on every kind of master, as people start it: python scenarios.py SPARK_HOME [name...].

Each function is a scenario over a cluster of its own scripts; one that fails raises. PYSPARK_PYTHON names the interpreter.
"""
import os
import sys
import time
import traceback

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import typed
from seen import await_that, kill, processes, text
from standalone import Cluster

RUN = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "run.py")
SUITES = ("rdd", "session")
SEED = """
from pyspark import SparkContext
file = {data!r}
masterurl = {url!r}
sc = SparkContext(masterurl, 'myapp')
data = sc.textFile(file).cache()
num_a = data.filter(lambda s: 'a' in s).count()
print(num_a)
sc.stop()
"""
TOUR = """
import sys
from operator import add
from pyspark import SparkContext
sc = SparkContext(sys.argv[1], "tour")
factor = sc.broadcast([3])
seen = sc.accumulator(0)
def f(x):
    seen.add(1)
    return x * factor.value[0]
numbers = sc.parallelize(range(1000), 4).map(f).cache()
total = numbers.sum()
few = sorted(numbers.map(lambda x: (x % 5, x)).reduceByKey(add, 3).collect())
print(total, few, numbers.sortBy(lambda x: -x).first(), seen.value)
sc.stop()
"""
WAITS = """
import os, sys, time
from pyspark import SparkContext
sc = SparkContext(appName="waits")
flag, at = sys.argv[1], sys.argv[2]
kept = sc.parallelize(range(6000), 6).map(lambda x: (x % 7, 1)).cache()
kept.count()
def slow(part):
    open(at + "/%d" % os.getpid(), "w").close()
    while not os.path.exists(flag):
        time.sleep(0.02)
    return part
print(sorted(kept.mapPartitions(slow).reduceByKey(lambda a, b: a + b).collect()), flush=True)
print(kept.count())
sc.stop()
"""


def seed_program(cluster):
    """The seed program by spark-submit in client and cluster mode, and by python with SPARK_HOME."""
    data = cluster.program("data.txt", "apple\nbob\nbanana\ncherry\n")
    program = cluster.program("test.py", SEED.format(data=data, url=cluster.url))
    assert cluster.run(cluster.python, program) == "2\n"
    assert cluster.submit("--master", cluster.url, program) == "2\n"
    name, folder = cluster.submit_to_worker(program)
    await_that(lambda: text(folder / "stdout") == "2\n", "the count in %s: %s" % (folder, text(folder / "stderr")))


def every_master(cluster):
    """One program on local, local-cluster and by the cluster's name and address; in client and in cluster mode."""
    program = cluster.program("tour.py", TOUR)
    said = "%s %s %s 2000\n" % (3 * 499500, [(k, v) for k, v in sorted(
        (k, sum(3 * n for n in range(1000) if 3 * n % 5 == k)) for k in range(5))], 2997)

    def same(answer, where):
        # A cached dataset is computed once; a kept block may be evicted, so the accumulator says at least 1000.
        assert answer.rsplit(" ", 1)[0] == said.rsplit(" ", 1)[0], (where, answer)
    for master in ("local", "local[2]", "local-cluster[2,1,512]", cluster.url, "spark://127.0.0.1:" + cluster.port):
        same(cluster.run(cluster.python, program, master), master)
        same(cluster.submit("--master", master, program, master), master)
    name, folder = cluster.submit_to_worker(program, cluster.url)
    same(await_that(lambda: text(folder / "stdout"), "the answer in cluster mode"), "cluster mode")


def killed_executor(cluster):
    """A program in cluster mode whose executor, with what it has cached, is killed in the middle of a job."""
    flag, at = str(cluster.root / "go"), cluster.root / "at"
    at.mkdir()
    program = cluster.program("waits.py", WAITS)
    name, folder = cluster.submit_to_worker(program, flag, str(at))
    await_that(lambda: list(at.iterdir()), "a task that waits")
    executors = [pid for pid, line in processes(cluster.mark) if "ExecutorMain" in line]
    assert executors, processes(cluster.mark)
    assert kill(executors[0])
    # A new one is started before the tasks are let go.
    await_that(lambda: [p for p, line in processes(cluster.mark) if "ExecutorMain" in line and p not in executors],
               "another executor")
    open(flag, "w").close()
    counts = [(k, len(range(k, 6000, 7))) for k in range(7)]
    await_that(lambda: text(folder / "stdout") == "%s\n6000\n" % counts, lambda: "the answer")
    await_that(lambda: not [1 for _, line in processes(cluster.mark) if name in line], "the driver's end")


def typed_shell(cluster):
    """bin/pyspark by the master's name and by its address, through a terminal."""
    for url in (cluster.url, "spark://127.0.0.1:" + cluster.port):
        shown, code = typed.shell(cluster.home, ["--master", url], [
            "print('sum', sc.parallelize(range(10), 4).map(lambda x: x * x).sum(), sc.master)"], cluster.environment)
        assert code == 0 and "sum 285 " + url in shown and "master = " + url in shown, shown


def jupyter_kernel(cluster):
    """A kernel over bin/pyspark: progress is shown, an interrupt cancels the job, shutdown frees the executors."""
    import kernel
    kernel.check(cluster)


def suites_client_mode(cluster):
    """The recorded suites, this interpreter being the driver."""
    for suite in SUITES:
        print(cluster.run(cluster.python, RUN, "--suite", suite, "--master", cluster.url).rstrip(), flush=True)


def suites_cluster_mode(cluster):
    """The recorded suites, the driver being started by a worker."""
    program = cluster.program("suites.py", "import runpy\nrunpy.run_path(%r, run_name='__main__')\n" % RUN)
    for suite in SUITES:
        name, folder = cluster.submit_to_worker(program, "--suite", suite, "--master", cluster.url)
        state = await_that(lambda: cluster.driver_state(name), "the end of " + name, 1800)
        said = text(folder / "stdout")
        assert state == "FINISHED", said + text(folder / "stderr")[-5000:]
        print(said.rstrip(), flush=True)


SCENARIOS = {f.__name__: f for f in (seed_program, every_master, killed_executor, typed_shell, jupyter_kernel,
                                     suites_client_mode, suites_cluster_mode)}


def main():
    home, names = sys.argv[1], sys.argv[2:] or list(SCENARIOS)
    failed = 0
    for name in names:
        began = time.monotonic()
        try:
            with Cluster(home, os.environ.get("PYSPARK_PYTHON", sys.executable)) as cluster:
                SCENARIOS[name](cluster)
            print("%-16s holds (%.0f s)" % (name, time.monotonic() - began), flush=True)
        except Exception:
            failed += 1
            print("%-16s FAILS\n%s" % (name, traceback.format_exc()), flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
